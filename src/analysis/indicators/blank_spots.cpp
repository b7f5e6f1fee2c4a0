// SPDX-License-Identifier: Apache-2.0
// Theme × commune with no réseau known; a commune of which nothing is known is told apart.

#include <set>

#include <maillage/graph/project.hpp>
#include <maillage/model/within.hpp>

#include "../answer.hpp"

namespace maillage::inline analysis::indicators {
namespace {

const About about{"blank_spots",
                  {"Zones blanches", "Blinde vlekken", "Blank spots"},
                  {"Dans quelles communes, sur quels thèmes, aucun réseau n’est-il connu ?",
                   "In welke gemeenten is over welke thema’s geen enkel netwerk bekend?",
                   "In which communes, on which themes, is no réseau known?"},
                  {"« local » : un réseau de la commune ou d’un de ses quartiers ; « de plus haut "
                   "» : seulement un "
                   "réseau d’un territoire qui la contient ; « aucun connu » : la commune est "
                   "documentée, sans réseau "
                   "sur ce thème ; « aucun » : une réponse complète le dit ; « non documenté » : "
                   "on ne sait rien.",
                   "‘lokaal’: een netwerk van de gemeente of een wijk ervan; ‘van hogerop’: enkel "
                   "een netwerk van een "
                   "omvattend grondgebied; ‘geen bekend’: de gemeente is gedocumenteerd, zonder "
                   "netwerk over dit thema; "
                   "‘geen’: een volledig antwoord zegt het; ‘niet gedocumenteerd’: men weet niets.",
                   "“local”: a réseau of the commune or of one of its quartiers; “from above”: "
                   "only a réseau of a "
                   "territory that contains it; “none known”: the commune is documented, without a "
                   "réseau on this "
                   "theme; “none”: a complete answer says so; “not documented”: nothing is known."},
                  {"Un réseau multithématique peut traiter un thème sans le dire ; il n’est pas "
                   "compté, sauf demande. "
                   "Un thème sans réseau n’est pas un besoin sans réponse.",
                   "Een multithematisch netwerk kan een thema behandelen zonder het te zeggen; het "
                   "telt niet mee, tenzij "
                   "gevraagd. Een thema zonder netwerk is geen nood zonder antwoord.",
                   "A multi-theme réseau may deal with a theme without saying so; it is not "
                   "counted unless asked. A "
                   "theme without a réseau is not a need without an answer."},
                  {{"multithematic",
                    Parameter::Type::flag,
                    "no",
                    {"compter un réseau multithématique sans thème énoncé pour chaque thème",
                     "een multithematisch netwerk zonder vermeld thema voor elk thema meetellen",
                     "count a multi-theme réseau that states no theme for every theme"}}},
                  {"URIAS 2014, 4.2.9 et tableau 7.2"}};

// clang-format off
MAILLAGE_TERMS(SpotStatus,
    (local, "local", "lokaal", "local"),
    (from_above, "de plus haut", "van hogerop", "from above"),
    (none_known, "aucun connu", "geen bekend", "none known"),
    (none, "aucun", "geen", "none"),
    (not_documented, "non documenté", "niet gedocumenteerd", "not documented"))
// clang-format on

bool asks_about_reseaux(const Inquiry& inquiry) {
    for (const std::string& table : inquiry.tables)
        if (table == description_of<Reseau>().table) return true;
    return false;
}

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    const bool multithematic = arguments.flag("multithematic");
    const Network network = project(model, lens);

    std::vector<Id<Territory>> communes;
    for (const Territory& territory : model.territories)
        if (territory.level.is(TerritoryLevel::commune))
            communes.push_back(model.territories.id_of(territory));
    std::sort(communes.begin(), communes.end(), [&](Id<Territory> a, Id<Territory> b) {
        return model.territories[a].key < model.territories[b].key;
    });

    // For each commune: who works on it, from within or from above, and what is known of it.
    struct Commune {
        std::vector<Id<Reseau>> local, above;
        bool documented = false, complete = false;
    };
    std::map<Id<Territory>, Commune> known;
    for (const Id<Territory> id : communes) known[id];
    const auto containing = [&](Id<Territory> territory) { return enclosing(model, territory); };
    std::map<Id<Territory>, std::vector<Id<Territory>>> communes_within;
    for (const Id<Territory> commune : communes)
        for (const Id<Territory> outer : containing(commune))
            communes_within[outer].push_back(commune);
    for (const Id<Reseau> id : reseaux_of(network)) {
        std::set<Id<Territory>> local, above;
        const Ids<Territory>& territories = model.reseaux[id].territories;
        for (std::size_t i = 0; i < territories.size(); ++i) {
            for (const Id<Territory> outer : containing(territories[i]))
                if (known.contains(outer)) local.insert(outer);
            for (const Id<Territory> commune : communes_within[territories[i]])
                if (commune != territories[i]) above.insert(commune);
        }
        for (const Id<Territory> commune : local) {
            known[commune].local.push_back(id);
            known[commune].documented = true;
        }
        for (const Id<Territory> commune : above)
            if (!local.contains(commune)) known[commune].above.push_back(id);
    }
    for (const Inquiry& inquiry : model.inquiries)
        if (inquiry.territory && inquiry.answered == true && asks_about_reseaux(inquiry) &&
            known.contains(inquiry.territory)) {
            known[inquiry.territory].documented = true;
            known[inquiry.territory].complete |= inquiry.complete == true;
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

    Finding finding;
    finding.columns = {
        {"theme", Label{"thème", "thema", "theme"}, ""},
        {"commune", Label{"commune", "gemeente", "commune"}, ""},
        {"status", Label{"état", "toestand", "status"}, ""},
        {"local", Label{"réseaux locaux", "lokale netwerken", "local réseaux"}, ""},
        {"above", Label{"réseaux de plus haut", "netwerken van hogerop", "réseaux from above"}, ""},
        {"reseaux", Label{"lesquels", "welke", "which"}, ""}};
    std::size_t blank = 0, undocumented_cells = 0, undocumented = 0;
    for (const auto& [id, commune] : known) undocumented += !commune.documented;
    for (std::size_t t = 0; t < vocabulary_of<Theme>().rows.size(); ++t)
        for (const Id<Territory> id : communes) {
            const Theme theme = static_cast<Theme>(t);
            const Commune& commune = known[id];
            std::vector<Named> local = about_theme(commune.local, theme);
            const std::vector<Named> above = about_theme(commune.above, theme);
            const SpotStatus status = !local.empty()       ? SpotStatus::local
                                      : !above.empty()     ? SpotStatus::from_above
                                      : commune.complete   ? SpotStatus::none
                                      : commune.documented ? SpotStatus::none_known
                                                           : SpotStatus::not_documented;
            blank += status == SpotStatus::none || status == SpotStatus::none_known;
            undocumented_cells += status == SpotStatus::not_documented;
            const std::size_t count = local.size();
            local.insert(local.end(), above.begin(), above.end());
            finding.rows.push_back({named(theme), named(model.territories, id), named(status),
                                    number_of(count), number_of(above.size()), std::move(local)});
        }
    finding.population_of =
        Label{"cases thème × commune", "vakken thema × gemeente", "cells theme × commune"};
    finding.population = finding.rows.size();
    finding.known = finding.population - undocumented_cells;
    finding.omitted = omitted_by(network);
    finding.sentences = {
        said({"Sur {0} cases thème × commune, {1} n’ont aucun réseau connu, ni local ni de plus "
              "haut.",
              "Van {0} vakken thema × gemeente hebben er {1} geen bekend netwerk, lokaal noch van "
              "hogerop.",
              "Of {0} cells theme × commune, {1} have no known réseau, local or from above."},
             {number_of(finding.population), number_of(blank)}),
        said({"{0} cases restent non documentées : {1} communes sur {2} n’ont ni réseau local "
              "connu, ni réponse à une enquête.",
              "{0} vakken blijven ongedocumenteerd: {1} van {2} gemeenten hebben geen bekend "
              "lokaal netwerk en geen antwoord op een bevraging.",
              "{0} cells stay undocumented: {1} communes of {2} have neither a known local réseau "
              "nor an answer to an inquiry."},
             {number_of(undocumented_cells), number_of(undocumented), number_of(communes.size())})};
    return finding;
}

}  // namespace

Indicator blank_spots() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators
