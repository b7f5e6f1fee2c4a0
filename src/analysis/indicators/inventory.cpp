// SPDX-License-Identifier: Apache-2.0
// Which réseaux exist, by theme × territory × scale: the map that coordinators ask for.

#include <maillage/graph/project.hpp>

#include "../answer.hpp"
#include "../moment.hpp"

namespace maillage::inline analysis::indicators::inventory {
namespace {

const About about{
    "inventory",
    {"Inventaire des réseaux", "Inventaris van de netwerken", "Inventory of réseaux"},
    {"Quels réseaux existent, sur quels thèmes, quels territoires et à quelle échelle ?",
     "Welke netwerken bestaan er, over welke thema’s, op welke grondgebieden en op welke schaal?",
     "Which réseaux exist, on which themes, on which territories and at which scale?"},
    {"Une ligne par thème, territoire et échelle ; un réseau qui a plusieurs thèmes ou territoires "
     "est compté sur chacune de ses lignes.",
     "Eén rij per thema, grondgebied en schaal; een netwerk met meer thema’s of grondgebieden telt "
     "op elk van zijn rijen mee.",
     "One row a theme, territory and scale; a réseau with several themes or territories counts on "
     "each of its rows."},
    {"L’inventaire dit ce qui est connu, non ce qui existe : une case absente n’est pas un manque.",
     "De inventaris zegt wat bekend is, niet wat bestaat: een ontbrekend vak is geen leemte.",
     "The inventory says what is known, not what exists: a missing cell is not a gap."},
    dated(),
    {"URIAS 2014, 4.2.9"}};

/// What a réseau says it is about; a réseau of all themes says so itself. One value, that of an
/// unknown cell, where nobody said.
std::vector<Value> themes_of(const Reseau& reseau) {
    std::vector<Value> themes;
    for (const AnyTerm& theme : reseau.themes.items)
        themes.emplace_back(named(vocabulary_of<Theme>(), theme));
    if (themes.empty() && reseau.type.is(ReseauType::multithematic))
        themes.emplace_back(named(ReseauType::multithematic));
    if (themes.empty()) themes.push_back(nothing_or_unknown(reseau.themes.known()));
    return themes;
}

std::vector<Value> territories_of(const Model& model, const Reseau& reseau) {
    std::vector<Value> territories;
    for (std::size_t i = 0; i < reseau.territories.size(); ++i)
        territories.emplace_back(named(model.territories, reseau.territories[i]));
    if (territories.empty()) territories.push_back(nothing_or_unknown(reseau.territories.known()));
    return territories;
}

std::string sort_key(const Value& value) {
    const auto* named = std::get_if<Named>(&value);
    return named ? named->key : "\xFF";  // what is unknown comes last
}

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    Present present = Moment(arguments).present(model, project(model, lens));
    const std::vector<Id<Reseau>>& reseaux = present.reseaux;
    struct Cell {
        Value theme, territory, scale;
        std::vector<Named> reseaux;
    };
    std::map<std::vector<std::string>, Cell> cells;
    std::size_t placed = 0, without_theme = 0, without_territory = 0;
    for (const Id<Reseau> id : reseaux) {
        const Reseau& reseau = model.reseaux[id];
        const std::vector<Value> themes = themes_of(reseau);
        const std::vector<Value> territories = territories_of(model, reseau);
        Value scale;
        if (reseau.scale.known()) scale = named(vocabulary_of<Scale>(), reseau.scale);
        const bool has_theme = themes.front().index() != 0,
                   has_place = territories.front().index() != 0;
        without_theme += !has_theme;
        without_territory += !has_place;
        placed += has_theme && has_place;
        for (const Value& theme : themes)
            for (const Value& territory : territories) {
                Cell& cell = cells[{sort_key(theme), sort_key(territory), sort_key(scale)}];
                cell.theme = theme, cell.territory = territory, cell.scale = scale;
                const Named name =
                    named(model.reseaux, id);  // once, also where a theme is said twice
                if (cell.reseaux.empty() || cell.reseaux.back() != name)
                    cell.reseaux.push_back(name);
            }
    }

    Finding finding;
    finding.columns = {named_column("theme", {"thème", "thema", "theme"}),
                       named_column("territory", {"territoire", "grondgebied", "territory"}),
                       named_column("scale", {"échelle", "schaal", "scale"}),
                       {"count", Label{"nombre", "aantal", "count"}, ""},
                       named_column("reseaux", {"réseaux", "netwerken", "réseaux"})};
    for (auto& [key, cell] : cells) {
        std::sort(cell.reseaux.begin(), cell.reseaux.end(),
                  [](const Named& a, const Named& b) { return a.key < b.key; });
        const std::size_t count = cell.reseaux.size();
        finding.rows.push_back(
            {cell.theme, cell.territory, cell.scale, number_of(count), std::move(cell.reseaux)});
    }
    finding.population_of = Label{"réseaux", "netwerken", "réseaux"};
    finding.population = reseaux.size();
    finding.known = placed;
    finding.omitted = std::move(present.omitted);
    finding.sentences = {
        said({"L’inventaire compte {0} {0|réseau|réseaux} ; on connaît à la fois le thème et le "
              "territoire de {1} d’entre eux.",
              "De inventaris telt {0} {0|netwerk|netwerken}; van {1} zijn zowel thema als "
              "grondgebied bekend.",
              "The inventory counts {0} {0|réseau|réseaux}; both theme and territory are known for "
              "{1} of them."},
             {number_of(reseaux.size()), number_of(placed)}),
        said({"Thème inconnu : {0} {0|réseau|réseaux} sur {2} ; territoire inconnu : {1} sur {2}.",
              "Onbekend thema: {0} van {2} {2|netwerk|netwerken}; onbekend grondgebied: {1} van "
              "{2}.",
              "Unknown theme: {0} {0|réseau|réseaux} of {2}; unknown territory: {1} of {2}."},
             {number_of(without_theme), number_of(without_territory), number_of(reseaux.size())}),
        std::move(present.sentence)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::inventory
