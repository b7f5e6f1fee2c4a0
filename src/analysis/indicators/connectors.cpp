// SPDX-License-Identifier: Apache-2.0
// Who alone links réseaux that nothing else links: without that actor, news has no way left.

#include <algorithm>
#include <numeric>

#include "../answer.hpp"
#include "../cohesion.hpp"
#include "../moment.hpp"

namespace maillage::inline analysis::indicators::connectors {
namespace {

const About about{
    "connectors",
    {"Qui relie seul", "Wie als enige verbindt", "Sole connectors"},
    {"Quels acteurs sont seuls à relier des réseaux que rien d’autre ne relie ?",
     "Welke actoren verbinden als enige netwerken die niets anders verbindt?",
     "Which actors alone link réseaux that nothing else links?"},
    {"Une ligne par acteur sans lequel des réseaux ne se rejoignent plus, de proche en proche, ni "
     "par un autre participant, ni par un lien, ni parce que l’un fait partie de l’autre. « Côtés "
     "» : combien de morceaux restent ; « paires » : combien de paires de réseaux se perdent.",
     "Eén rij per actor zonder wie netwerken elkaar niet meer bereiken, ook niet via via: niet "
     "door een andere deelnemer, niet door een band, niet omdat het ene deel uitmaakt van het "
     "andere. ‘Kanten’: hoeveel stukken overblijven; ‘paren’: hoeveel paren netwerken elkaar "
     "verliezen.",
     "One row an actor without whom réseaux no longer reach each other, however many steps away: "
     "not through another participant, nor a link, nor one being a part of the other. “Sides”: how "
     "many pieces are left; “pairs”: how many pairs of réseaux lose each other."},
    {"Un participant que personne n’a noté relie peut-être aussi : seules des listes entières "
     "disent qu’il n’y a personne d’autre. Relier sur le papier n’est pas porter des nouvelles.",
     "Misschien verbindt ook een deelnemer die niemand noteerde: enkel volledige lijsten zeggen "
     "dat er niemand anders is. Op papier verbinden is nog geen nieuws overbrengen.",
     "A participant whom nobody wrote down may link them too: only whole lists say that there is "
     "nobody else. Linking on paper is not carrying news."},
    dated({{"limit",
            Parameter::Type::integer,
            "200",
            {"nombre maximal d’acteurs montrés", "maximum aantal getoonde actoren",
             "most actors shown"},
            {},
            {0, {}}}}),
    {"URIAS 2014, 4.2.9.2, 5.6",
     "Hopcroft, J. and Tarjan, R. (1973). Communications of the ACM 16(6), 372–378"}};

/// An actor between réseaux, one group a side.
struct Connector {
    Node node = 0;
    std::uint64_t pairs = 0;    ///< of réseaux that lose each other without it
    std::uint64_t cut_off = 0;  ///< réseaux that are not on the largest side
    std::size_t sides = 0;
    bool is_certain = false;  ///< all lists but those of one side are whole
};

class Connectors {
public:
    explicit Connectors(const Cohesion& cohesion)
        : cohesion_(cohesion),
          sides_(cohesion.network()),
          reseaux_(sides_.sums(counted([](Node) { return true; }))),
          open_(sides_.sums(
              counted([&](Node node) { return !cohesion.is_listed(cohesion.reseau(node)); }))) {}

    /// All of them, those between the most pairs first.
    std::vector<Connector> found() const {
        std::vector<Connector> found;
        for (Node node = 0; node < cohesion_.size() && cohesion_.is_actor(node); ++node)
            if (const Connector connector = at(node); connector.sides > 1)
                found.push_back(connector);
        std::ranges::stable_sort(found, std::greater(), &Connector::pairs);
        return found;
    }

    /// The réseaux that an actor is in, side by side: the largest side first, then by key.
    std::vector<std::vector<Node>> groups(Node actor) const {
        std::map<std::uint32_t, std::vector<Node>> by_side;
        for (const Step step : View(cohesion_.network()).neighbours(actor))
            by_side[sides_.between(actor, step.node)].push_back(step.node);
        std::vector<std::pair<std::uint64_t, std::vector<Node>>> sized;
        for (auto& [side, nodes] : by_side)
            sized.emplace_back(reseaux_.beyond(actor, side), std::move(nodes));
        std::ranges::sort(sized, [](const auto& a, const auto& b) {
            return std::pair(b.first, a.second) < std::pair(a.first, b.second);
        });
        std::vector<std::vector<Node>> groups;
        for (auto& [size, nodes] : sized) groups.push_back(std::move(nodes));
        return groups;
    }

private:
    template <class Counts>
    std::vector<std::uint64_t> counted(Counts counts) const {
        std::vector<std::uint64_t> values(cohesion_.size());
        for (Node node = 0; node < cohesion_.size(); ++node)
            values[node] = !cohesion_.is_actor(node) && counts(node);
        return values;
    }

    Connector at(Node node) const {
        Connector connector{.node = node};
        std::uint64_t all = 0, largest = 0, open = 0;
        for (const std::uint32_t side : sides_.of(node)) {
            const std::uint64_t size = reseaux_.beyond(node, side);
            connector.pairs += all * size;
            all += size;
            largest = std::max(largest, size);
            open += open_.beyond(node, side) > 0;
            ++connector.sides;
        }
        connector.cut_off = all - largest;
        connector.is_certain = open <= 1;
        return connector;
    }

    const Cohesion& cohesion_;
    Sides sides_;
    Sides::Sums reseaux_, open_;
};

/// “A, B ↔ C”: the réseaux of each side.
Texts between(const Model& model, const Cohesion& cohesion,
              const std::vector<std::vector<Node>>& groups) {
    Texts texts;
    for (const Language language : languages) {
        std::string& text = texts.written_in(language);
        for (const std::vector<Node>& group : groups) {
            text += text.empty() ? "" : " ↔ ";
            text += listed(group, [&](Node node) {
                return named(model.reseaux, cohesion.reseau(node)).name.in(language);
            });
        }
    }
    return texts;
}

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    Cohesion cohesion(model, lens, Moment(arguments));
    const Connectors connectors(cohesion);
    const std::vector<Connector> found = connectors.found();
    const std::size_t shown =
        std::min(found.size(), static_cast<std::size_t>(arguments.integer("limit")));

    Finding finding;
    finding.columns = {
        named_column("actor", {"acteur", "actor", "actor"}),
        named_column("kind", {"type d’acteur", "soort actor", "kind of actor"}),
        {"sides", Label{"côtés", "kanten", "sides"}, ""},
        {"pairs", Label{"paires perdues", "verloren paren", "pairs lost"}, ""},
        {"cut_off",
         Label{"réseaux coupés du plus grand côté", "netwerken afgesneden van de grootste kant",
               "réseaux cut off from the largest side"},
         ""},
        named_column("reseaux", {"ses réseaux", "zijn netwerken", "its réseaux"}),
        {"between", Label{"ce qu’il relie", "wat hij verbindt", "what it links"}, ""},
        {"whole", Label{"listes entières", "volledige lijsten", "whole lists"}, ""}};
    for (std::size_t i = 0; i < shown; ++i) {
        const Connector& connector = found[i];
        const std::vector<std::vector<Node>> groups = connectors.groups(connector.node);
        std::vector<Named> own;
        for (const std::vector<Node>& group : groups)
            for (const Node node : group)
                own.push_back(named(model.reseaux, cohesion.reseau(node)));
        const Term<ActorKind>& kind = model.actors[cohesion.actor(connector.node)].kind;
        finding.rows.push_back(
            {named(model.actors, cohesion.actor(connector.node)),
             kind.known() ? Value(named(vocabulary_of<ActorKind>(), kind)) : Value(),
             number_of(connector.sides), number_of(connector.pairs), number_of(connector.cut_off),
             std::move(own), between(model, cohesion, groups),
             connector.is_certain ? Value(true) : Value()});
    }

    std::size_t joined = 0, whole = 0;
    for (const Id<Reseau> id : cohesion.present().reseaux) {
        joined += View(cohesion.network()).degree(cohesion.node_of(id)) > 0;
        whole += cohesion.is_listed(id);
    }
    finding.population_of = Label{"réseaux", "netwerken", "réseaux"};
    finding.population = cohesion.present().reseaux.size();
    finding.known = joined;
    finding.omitted = std::move(cohesion.present().omitted);
    if (found.size() > shown)
        finding.omitted.push_back({Label{"acteurs au-delà de la limite", "actoren boven de grens",
                                         "actors beyond the limit"},
                                   found.size() - shown});
    const auto pairs = std::transform_reduce(found.begin(), found.end(), std::uint64_t{0},
                                             std::plus(), std::mem_fn(&Connector::pairs));
    finding.sentences = {
        said({"{0} {0|acteur est seul|acteurs sont seuls} à relier des réseaux que rien d’autre de "
              "connu ne relie : {1} {1|paire de réseaux tient|paires de réseaux tiennent chacune} "
              "à un acteur.",
              "{0} {0|actor verbindt|actoren verbinden} als enige netwerken die voor zover bekend "
              "niets anders verbindt: {1} keer hangt een paar netwerken aan één actor.",
              "{0} {0|actor alone links|actors alone link} réseaux that nothing else known links: "
              "{1} {1|time|times} a pair of réseaux hangs on one actor."},
             {number_of(found.size()), number_of(pairs)}),
        said({"On connaît un participant ou un lien de {0} {0|réseau|réseaux} sur {1}, et la liste "
              "entière des participants de {2}.",
              "Van {0} van de {1} {1|netwerk|netwerken} kent men een deelnemer of een band, en van "
              "{2} de volledige lijst van deelnemers.",
              "A participant or a link is known of {0} {0|réseau|réseaux} of {1}, and the whole "
              "list of participants of {2}."},
             {number_of(joined), number_of(finding.population), number_of(whole)}),
        std::move(cohesion.present().sentence)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::connectors
