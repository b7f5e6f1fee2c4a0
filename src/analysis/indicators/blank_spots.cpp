// SPDX-License-Identifier: Apache-2.0
// Theme × commune with no réseau known; a commune of which nothing is known is told apart.

#include <set>

#include <maillage/graph/project.hpp>
#include <maillage/model/within.hpp>

#include "../answer.hpp"
#include "../moment.hpp"

namespace maillage::inline analysis::indicators::blank_spots {
namespace {

const About about{
    "blank_spots",
    {"Zones blanches", "Blinde vlekken", "Blank spots"},
    {"Dans quelles communes, sur quels thèmes, aucun réseau n’est-il connu ?",
     "In welke gemeenten is over welke thema’s geen enkel netwerk bekend?",
     "In which communes, on which themes, is no réseau known?"},
    {"« local » : un réseau de la commune ou d’un de ses quartiers ; « supralocal » : seulement un "
     "réseau d’un territoire qui la contient ; « aucun connu » : la commune est documentée, sans "
     "réseau sur ce thème ; « aucun » : une réponse complète le dit ; « peut-être » : le thème "
     "d’un réseau local n’est pas connu ; « non documenté » : on ne sait rien.",
     "‘lokaal’: een netwerk van de gemeente of een wijk ervan; ‘bovenlokaal’: enkel een netwerk "
     "van een omvattend grondgebied; ‘geen bekend’: de gemeente is gedocumenteerd, zonder netwerk "
     "over dit thema; ‘geen’: een volledig antwoord zegt het; ‘misschien’: het thema van een "
     "lokaal netwerk is niet bekend; ‘niet gedocumenteerd’: men weet niets.",
     "“local”: a réseau of the commune or of one of its quartiers; “supra-local”: only a réseau of "
     "a territory that contains it; “none known”: the commune is documented, without a réseau on "
     "this theme; “none”: a complete answer says so; “perhaps”: the theme of a local réseau is not "
     "known; “not documented”: nothing is known."},
    {"Un réseau multithématique peut traiter un thème sans le dire ; il n’est pas compté, sauf "
     "demande. Un thème sans réseau n’est pas un besoin sans réponse.",
     "Een multithematisch netwerk kan een thema behandelen zonder het te zeggen; het telt niet "
     "mee, tenzij gevraagd. Een thema zonder netwerk is geen nood zonder antwoord.",
     "A multi-theme réseau may deal with a theme without saying so; it is not counted unless "
     "asked. A theme without a réseau is not a need without an answer."},
    dated({{"multithematic",
            Parameter::Type::flag,
            "no",
            {"compter un réseau multithématique sans thème énoncé pour chaque thème",
             "een multithematisch netwerk zonder vermeld thema voor elk thema meetellen",
             "count a multi-theme réseau that states no theme for every theme"}}}),
    {"URIAS 2014, 4.2.9, 7.2"}};

// clang-format off
MAILLAGE_TERMS(SpotStatus,
    (local, "local", "lokaal", "local"),
    (from_above, "supralocal", "bovenlokaal", "supra-local"),
    (none_known, "aucun connu", "geen bekend", "none known"),
    (none, "aucun", "geen", "none"),
    (perhaps, "peut-être", "misschien", "perhaps"),
    (not_documented, "non documenté", "niet gedocumenteerd", "not documented"))
// clang-format on

/// The communes of the lens: those that are, or lie within, a territory it lists. By key.
std::vector<Id<Territory>> communes_of(const Model& model, const Lens& lens) {
    std::vector<Id<Territory>> communes;
    for (const Territory& territory : model.territories) {
        const Id<Territory> id = model.territories.id_of(territory);
        if (territory.level.is(TerritoryLevel::commune) &&
            (lens.territories.empty() ||
             std::ranges::any_of(lens.territories, [&](Id<Territory> wanted) {
                 return lies_within(model, id, wanted);
             })))
            communes.push_back(id);
    }
    std::ranges::sort(communes, {}, [&](Id<Territory> id) -> const std::string& {
        return model.territories[id].key;
    });
    return communes;
}

std::set<Theme> themes_of(const Lens& lens) {
    std::set<Theme> themes;
    for (const Term<Theme>& term : lens.themes)
        if (const auto theme = term.value()) themes.insert(*theme);
    for (std::size_t i = 0; lens.themes.empty() && i < vocabulary_of<Theme>().rows.size(); ++i)
        themes.insert(static_cast<Theme>(i));
    return themes;
}

/// Who works on a commune, from within or from above.
struct Workers {
    std::vector<Id<Reseau>> local, above;
};

std::map<Id<Territory>, Workers> workers_of(const Model& model,
                                            const std::vector<Id<Territory>>& communes,
                                            const std::vector<Id<Reseau>>& reseaux) {
    std::map<Id<Territory>, Workers> workers;
    std::map<Id<Territory>, std::vector<Id<Territory>>> communes_within;
    for (const Id<Territory> commune : communes) {
        workers[commune];
        for (const Id<Territory> outer : enclosing(model, commune))
            communes_within[outer].push_back(commune);
    }
    for (const Id<Reseau> id : reseaux) {
        std::set<Id<Territory>> local, above;
        const Ids<Territory>& territories = model.reseaux[id].territories;
        for (std::size_t i = 0; i < territories.size(); ++i) {
            for (const Id<Territory> outer : enclosing(model, territories[i]))
                if (workers.contains(outer)) local.insert(outer);
            for (const Id<Territory> commune : communes_within[territories[i]])
                if (commune != territories[i]) above.insert(commune);
        }
        for (const Id<Territory> commune : local) workers[commune].local.push_back(id);
        for (const Id<Territory> commune : above)
            if (!local.contains(commune)) workers[commune].above.push_back(id);
    }
    return workers;
}

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    const bool multithematic = arguments.flag("multithematic");
    const Moment moment(arguments);
    const std::vector<Id<Territory>> communes = communes_of(model, lens);
    const auto workers_in = [&](const Network& network, const Moment& when) {
        return workers_of(model, communes, when.present(model, network).reseaux);
    };
    // Themes and territories choose the cells, not the réseaux: one that works on the region, or
    // on another theme, says something of a commune all the same.
    Lens wide = lens;
    wide.themes.clear();
    wide.territories.clear();
    const Network network = project(model, wide);
    Present present = moment.present(model, network);
    auto there = workers_of(model, communes, present.reseaux);
    auto perhaps = workers_in(network, moment.possibly());

    // What is known of a commune does not depend on what one looks for in it.
    std::set<Id<Territory>> documented, complete;
    const auto anyone =
        workers_in(project(model, {.relations = lens.relations}), moment.possibly());
    for (const Id<Territory> id : communes)
        if (!perhaps[id].local.empty() || !anyone.at(id).local.empty()) documented.insert(id);
    for (const Inquiry& inquiry : model.inquiries)
        if (inquiry.territory && moment.sees(inquiry, description_of<Reseau>().table)) {
            documented.insert(inquiry.territory);
            if (inquiry.complete == true) complete.insert(inquiry.territory);
        }

    const auto about_theme = [&](const std::vector<Id<Reseau>>& reseaux, Theme theme) {
        std::vector<Named> found;
        for (const Id<Reseau> id : reseaux) {
            const Reseau& reseau = model.reseaux[id];
            if (reseau.themes.contains(theme) || (multithematic && reseau.themes.empty() &&
                                                  reseau.type.is(ReseauType::multithematic)))
                found.push_back(named(model.reseaux, id));
        }
        std::sort(found.begin(), found.end(),
                  [](const Named& a, const Named& b) { return a.key < b.key; });
        return found;
    };

    // What says that it is about several themes, and not which, does not count: the caveat says so.
    const auto may_be_about_any = [&](const std::vector<Id<Reseau>>& reseaux) {
        return std::ranges::any_of(reseaux, [&](Id<Reseau> id) {
            const Reseau& reseau = model.reseaux[id];
            return !reseau.themes.known() && !reseau.type.is(ReseauType::multithematic);
        });
    };

    Finding finding;
    finding.columns = {
        named_column("theme", {"thème", "thema", "theme"}),
        named_column("commune", {"commune", "gemeente", "commune"}),
        named_column("status", {"état", "toestand", "status"}),
        {"local", Label{"réseaux locaux", "lokale netwerken", "local réseaux"}, ""},
        {"above", Label{"réseaux supralocaux", "bovenlokale netwerken", "supra-local réseaux"}, ""},
        named_column("reseaux", {"lesquels", "welke", "which"})};
    std::size_t blank = 0, undocumented_cells = 0, open_cells = 0;
    for (const Theme theme : themes_of(lens))
        for (const Id<Territory> id : communes) {
            std::vector<Named> local = about_theme(there[id].local, theme);
            const std::vector<Named> above = about_theme(there[id].above, theme);
            const bool one_may_be = !about_theme(perhaps[id].local, theme).empty() ||
                                    !about_theme(perhaps[id].above, theme).empty();
            const SpotStatus status = !local.empty()                        ? SpotStatus::local
                                      : !above.empty()                      ? SpotStatus::from_above
                                      : may_be_about_any(perhaps[id].local) ? SpotStatus::perhaps
                                      : complete.contains(id) && !one_may_be ? SpotStatus::none
                                      : documented.contains(id) ? SpotStatus::none_known
                                                                : SpotStatus::not_documented;
            blank += status == SpotStatus::none || status == SpotStatus::none_known;
            open_cells += status == SpotStatus::perhaps;
            undocumented_cells += status == SpotStatus::not_documented;
            const std::size_t count = local.size();
            local.insert(local.end(), above.begin(), above.end());
            finding.rows.push_back({named(theme), named(model.territories, id), named(status),
                                    number_of(count), number_of(above.size()), std::move(local)});
        }
    const auto undocumented = static_cast<std::size_t>(std::ranges::count_if(
        communes, [&](Id<Territory> id) { return !documented.contains(id); }));
    finding.population_of =
        Label{"cases thème × commune", "vakken thema × gemeente", "cells theme × commune"};
    finding.population = finding.rows.size();
    finding.known = finding.population - undocumented_cells - open_cells;
    finding.omitted = std::move(present.omitted);
    finding.sentences = {
        said({"Sur {0} {0|case|cases} thème × commune, {1} {1|n’a|n’ont} aucun réseau connu, ni "
              "local ni supralocal.",
              "Van {0} {0|vak|vakken} thema × gemeente {1|heeft|hebben} er {1} geen bekend "
              "netwerk, lokaal noch bovenlokaal.",
              "Of {0} {0|cell|cells} theme × commune, {1} {1|has|have} no known réseau, local or "
              "supra-local."},
             {number_of(finding.population), number_of(blank)}),
        said({"{0} {0|case reste non documentée|cases restent non documentées} : {1} "
              "{1|commune|communes} sur {2} {1|n’a|n’ont} ni réseau local connu, ni réponse à une "
              "enquête.",
              "{0} {0|vak blijft|vakken blijven} ongedocumenteerd: {1} van {2} "
              "{2|gemeente|gemeenten} {1|heeft|hebben} geen bekend lokaal netwerk en geen antwoord "
              "op een bevraging.",
              "{0} {0|cell stays|cells stay} undocumented: {1} {1|commune|communes} of {2} "
              "{1|has|have} neither a known local réseau nor an answer to an inquiry."},
             {number_of(undocumented_cells), number_of(undocumented), number_of(communes.size())}),
        std::move(present.sentence)};
    if (open_cells)
        finding.sentences.insert(
            finding.sentences.begin() + 1,
            said(
                {"Pour {0} {0|case|cases}, on ne peut le dire : un réseau local y est connu sans "
                 "son thème.",
                 "Voor {0} {0|vak|vakken} valt dat niet te zeggen: er is een lokaal netwerk bekend "
                 "zonder zijn thema.",
                 "Of {0} {0|cell|cells} one cannot tell: a local réseau is known there without its "
                 "theme."},
                {number_of(open_cells)}));
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::blank_spots
