// SPDX-License-Identifier: Apache-2.0
// The réseaux that work beside a coordination on the same territory: how they stand to each other, who
// is in both, and what they have in common. Never advice to merge.

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include <maillage/graph/project.hpp>

#include "../answer.hpp"
#include "../coordination/common.hpp"
#include "../described_year.hpp"
#include "../evidence.hpp"
#include "../ground.hpp"
#include "../moment.hpp"
#include "../who_takes_part.hpp"

namespace maillage::inline analysis::indicators::coexistence {
namespace {

using namespace coordination;

const About about{
    "coexistence",
    {"Réseaux côte à côte", "Netwerken naast elkaar", "Réseaux side by side"},
    {"Quels réseaux travaillent à côté d’une coordination sur le même territoire, et comment se "
     "tiennent-ils l’un à l’autre ?",
     "Welke netwerken werken naast een coördinatie op hetzelfde grondgebied, en hoe verhouden ze "
     "zich tot elkaar?",
     "Which réseaux work beside a coordination on the same territory, and how do they stand to "
     "each other?"},
    {"Une ligne par coordination et réseau multithématique, ou lié à elle, du même territoire, "
     "d’un quartier de sa commune ou de la commune de son quartier. « Lien » est vide là où l’on "
     "n’en sait rien, et « aucun » là où l’un des deux dit avoir nommé tous ses liens. « Complet » "
     ": on sait que personne d’autre n’est dans les deux. Rien ici n’est une raison de les réunir.",
     "Eén rij per coördinatie en netwerk dat multithematisch is, of met haar verbonden, van "
     "hetzelfde grondgebied, een wijk van haar gemeente of de gemeente van haar wijk. ‘Band’ is "
     "leeg waar men er niets van weet, en ‘geen’ waar een van beide zegt al zijn banden genoemd te "
     "hebben. ‘Volledig’: men weet dat niemand anders in beide zit. Niets hier is een reden om ze "
     "samen te voegen.",
     "One row a coordination and réseau that is multi-theme, or linked to it, of the same "
     "territory, a neighbourhood of its commune or the commune of its neighbourhood. “Link” is "
     "empty where nothing is known of it, and “none” where one of both says it named all its "
     "links. “Whole”: it is known that nobody else is in both. Nothing here is a reason to merge "
     "them."},
    {"Si deux réseaux se complètent ou se gênent : le lien est ce que quelqu’un en a dit. Un "
     "réseau thématique du même territoire n’est montré que s’il est lié.",
     "Of twee netwerken elkaar aanvullen of hinderen: de band is wat iemand ervan zei. Een "
     "thematisch netwerk van hetzelfde grondgebied staat er enkel als het verbonden is.",
     "Whether two réseaux complete or hinder each other: the link is what somebody said of it. A "
     "thematic réseau of the same territory is shown only if it is linked."},
    dated(
        {{"limit",
          Parameter::Type::integer,
          "200",
          {"nombre maximal de lignes montrées", "maximum aantal getoonde rijen", "most rows shown"},
          {},
          {0, {}}}}),
    {"URIAS 2014, 4.2.1", "URIAS 2014, 4.2.9.2", "URIAS 2014, 7.3"}};

constexpr std::array kinds{LinkKind::structural, LinkKind::participates, LinkKind::parallel,
                           LinkKind::competing};
constexpr Label one_in_the_other{"membre de l’autre", "lid van het andere", "member of the other"};

struct Pair {
    Id<Reseau> coordination, other;
};
using Ends = std::pair<Id<Reseau>, Id<Reseau>>;

/// How two réseaux stand to each other.
struct Bond {
    std::array<bool, kinds.size()> is_of_kind{};
    bool is_member = false;
    bool is_none = false;

    bool is_known() const {
        return is_none || is_member || std::ranges::find(is_of_kind, true) != is_of_kind.end();
    }
};

/// The pairs that stand on common ground, by key.
class Neighbours {
public:
    Neighbours(const Model& m, const Lens& lens, const Moment& moment, std::optional<int> year)
        : model(m),
          facts(m, year),
          network(project(m, analysis::participation(lens))),
          view(moment.view(network)),
          present(moment.present(m, network)),
          whole(fully_seen(m, network, analysis::participation(lens), moment)) {
        for (std::size_t i = 0; i < kinds.size(); ++i) joined_[i] = joined_pairs(facts, kinds[i]);
        for (const Link& link : m.links)
            if (facts.stands(link) && link.from_reseau && link.to_reseau)
                for (const Ends& ends : {Ends(link.from_reseau, link.to_reseau),
                                         Ends(link.to_reseau, link.from_reseau)})
                    links_[ends].push_back(m.links.id_of(link));
        const auto by_key = [&](Id<Reseau> id) -> const std::string& { return m.reseaux[id].key; };
        for (const Id<Reseau> id : present.reseaux)
            if (facts.coordinations.contains(id)) coordinations.push_back(id);
        std::ranges::sort(coordinations, {}, by_key);

        for (const Reseau& reseau : m.reseaux)
            grounds_.push_back(grounds_of(m, reseau.territories));
        std::vector<bool> is_linked(m.reseaux.size()), is_met(m.reseaux.size());
        for (const auto& [ends, links] : links_) is_linked[ends.first.index] = true;
        std::map<Id<Territory>, std::vector<Id<Reseau>>> on_ground;
        for (const Id<Reseau> id : present.reseaux)
            if (!m.reseaux[id].parent &&
                (is_linked[id.index] || is_multithematic(id) != Answer::no))
                for (const Id<Territory> ground : grounds_[id.index])
                    on_ground[ground].push_back(id);
        for (const Id<Reseau> mine : coordinations) {
            std::vector<Id<Reseau>> met;
            for (const Id<Territory> ground : grounds_[mine.index])
                for (const Id<Reseau> other : on_ground[ground])
                    if (other != mine && !is_met[other.index])
                        is_met[other.index] = true, met.push_back(other);
            std::ranges::sort(met, {}, by_key);
            for (const Id<Reseau> other : met) {
                is_met[other.index] = false;
                if (territories(mine, other).empty()) continue;
                if (is_multithematic(other) == Answer::yes || links_.contains({mine, other}))
                    pairs.push_back({mine, other});
                else unsure += is_multithematic(other) == Answer::unknown;
            }
        }
    }

    const Model& model;
    const Facts facts;
    const Network network;
    const View view;
    const Present present;
    const std::vector<bool> whole;
    std::vector<Id<Reseau>> coordinations;
    std::vector<Pair> pairs;
    std::size_t unsure = 0;  ///< pairs with a réseau that may be multi-theme

    /// Those of one on which the other works, or which lie in its commune.
    std::set<Id<Territory>> territories(Id<Reseau> one, Id<Reseau> other) const {
        std::set<Id<Territory>> common;
        for (const auto& [inner, outer] : {std::pair(one, other), std::pair(other, one)}) {
            const Ids<Territory>& stated = model.reseaux[inner].territories;
            const std::vector<Id<Territory>>& grounds = grounds_[outer.index];
            for (std::size_t i = 0; i < stated.size(); ++i)
                if (std::ranges::binary_search(grounds, stated[i].index, {}, &Id<Territory>::index))
                    common.insert(stated[i]);
        }
        return common;
    }

    Bond bond(const Pair& pair) const {
        Bond bond;
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            const auto found = joined_[i].find({pair.coordination, pair.other});
            bond.is_of_kind[i] = found != joined_[i].end() && found->second == Answer::yes;
        }
        const std::optional<Node> one = network.node_of(pair.coordination),
                                  other = network.node_of(pair.other);
        for (const auto& [from, to] : {std::pair(one, other), std::pair(other, one)})
            if (const auto edge = network.edge_between(*from, *to))
                bond.is_member |= view.contains(*edge);
        const std::string_view links = model.links.name();
        bond.is_none = !links_.contains({pair.coordination, pair.other}) && !bond.is_member &&
                       (facts.has_named_all(links, pair.coordination) ||
                        facts.has_named_all(links, pair.other));
        return bond;
    }
    std::vector<Id<Link>> links(const Pair& pair) const {
        const auto found = links_.find({pair.coordination, pair.other});
        return found == links_.end() ? std::vector<Id<Link>>{} : found->second;
    }

    /// The actors that take part in both.
    std::vector<Node> in_both(const Pair& pair) const {
        std::vector<Node> mine, theirs, both;
        for (const auto& [id, nodes] :
             {std::pair(pair.coordination, &mine), std::pair(pair.other, &theirs)})
            for (const Step step : view.in(*network.node_of(id)))
                if (network.actor(step.node)) nodes->push_back(step.node);
        std::ranges::set_intersection(mine, theirs, std::back_inserter(both));
        return both;
    }

private:
    Answer is_multithematic(Id<Reseau> id) const {
        return is(model.reseaux[id].type, ReseauType::multithematic);
    }

    std::array<std::map<Ends, Answer>, kinds.size()> joined_;
    std::map<Ends, std::vector<Id<Link>>> links_;
    std::vector<std::vector<Id<Territory>>> grounds_;  ///< of each réseau
};

/// The terms that both lists have; nothing, where one of them is unknown and none is seen.
Value common(const Vocabulary& vocabulary, const AnyTerms& one, const AnyTerms& other) {
    std::map<std::string, Named> terms;
    for (const AnyTerm& term : one)
        if (std::ranges::find(other.items, term) != other.items.end())
            terms.emplace(code(vocabulary, term), named(vocabulary, term));
    std::vector<Named> list;
    list.reserve(terms.size());
    for (const auto& [word, term] : terms) list.push_back(term);
    return list.empty() ? nothing_or_unknown(one.known() && other.known()) : Value(std::move(list));
}

std::vector<Value> row_of(const Neighbours& all, const Pair& pair, const Bond& bond,
                          const std::vector<Node>& in_both) {
    const Model& model = all.model;
    const Reseau &mine = model.reseaux[pair.coordination], &other = model.reseaux[pair.other];
    std::vector<Named> bonds, territories;
    std::vector<Evident> rows;
    for (const Id<Territory> id : all.territories(pair.coordination, pair.other))
        territories.push_back(named(model.territories, id));
    std::ranges::sort(territories, {}, &Named::key);
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (bond.is_of_kind[i]) bonds.push_back(named(kinds[i]));
    if (bond.is_member) bonds.push_back({"member", one_in_the_other});
    std::set<std::string> papers;
    for (const Id<Link> id : all.links(pair)) {
        const Link& link = model.links[id];
        rows.push_back(shown_by(model, model.links, link));
        if (!link.agreement.empty()) papers.insert(link.agreement);
    }
    std::string agreement;
    for (const std::string& paper : papers) agreement += (agreement.empty() ? "" : " ; ") + paper;
    std::vector<Named> both;
    both.reserve(in_both.size());
    for (const Node node : in_both) both.push_back(named(model.actors, all.network.actor(node)));
    std::ranges::sort(both, {}, &Named::key);
    const bool is_whole = all.whole[pair.coordination.index] && all.whole[pair.other.index];
    const std::size_t count = both.size();
    return {named(model.reseaux, pair.coordination),
            named(model.reseaux, pair.other),
            other.type.known() ? Value(named(vocabulary_of<ReseauType>(), other.type)) : Value(),
            std::move(territories),
            bonds.empty() ? nothing_or_unknown(bond.is_none) : Value(std::move(bonds)),
            agreement.empty() ? Value() : Value(std::move(agreement)),
            rows.empty() ? nothing_or_unknown(bond.is_none) : evident(std::move(rows)),
            count || is_whole ? number_of(count) : Value(),
            both.empty() ? nothing_or_unknown(is_whole) : Value(std::move(both)),
            is_whole ? Value(true) : Value(),
            common(vocabulary_of<Theme>(), mine.themes, other.themes),
            common(vocabulary_of<ActivityKind>(), mine.activity_kinds, other.activity_kinds)};
}

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    const Date at = arguments.date("at");
    const Neighbours all(model, lens, Moment(arguments),
                         at ? std::optional(at.year()) : std::nullopt);
    const auto limit = static_cast<std::size_t>(arguments.integer("limit"));
    Finding finding;
    finding.columns = {
        named_column("coordination", {"coordination", "coördinatie", "coordination"}),
        named_column("reseau", {"réseau à côté", "netwerk ernaast", "réseau beside it"}),
        named_column("type", {"type", "type", "type"}),
        named_column("territories",
                     {"territoires communs", "gedeelde grondgebieden", "shared territories"}),
        named_column("link", {"lien", "band", "link"}),
        {"agreement", Label{"convention", "overeenkomst", "agreement"}},
        named_column("evidence", {"lignes des liens", "rijen van de banden", "rows of links"}),
        {"members", Label{"dans les deux", "in beide", "in both"}},
        named_column("who", {"qui", "wie", "who"}),
        {"whole", Label{"complet", "volledig", "whole"}},
        named_column("themes", {"thèmes communs", "gedeelde thema’s", "shared themes"}),
        named_column("activities",
                     {"activités communes", "gedeelde activiteiten", "shared activities"})};
    std::set<Id<Reseau>> beside;
    std::array<std::size_t, kinds.size()> counts{};
    std::size_t members = 0, apart = 0, sharing = 0;
    for (const Pair& pair : all.pairs) {
        beside.insert(pair.coordination);
        const Bond bond = all.bond(pair);
        finding.known += bond.is_known();
        members += bond.is_member;
        apart += bond.is_none;
        for (std::size_t i = 0; i < kinds.size(); ++i) counts[i] += bond.is_of_kind[i];
        const std::vector<Node> both = all.in_both(pair);
        sharing += !both.empty();
        if (finding.rows.size() < limit) finding.rows.push_back(row_of(all, pair, bond, both));
    }
    finding.population_of = Label{"paires d’une coordination et d’un réseau à côté d’elle",
                                  "paren van een coördinatie en een netwerk ernaast",
                                  "pairs of a coordination and a réseau beside it"};
    finding.population = all.pairs.size();
    finding.omitted = omitted_coordinations(model, all.facts.year);
    finding.omitted.insert(finding.omitted.end(), all.present.omitted.begin(),
                           all.present.omitted.end());
    const auto omit = [&](const Label& what, std::size_t count) {
        if (count) finding.omitted.push_back({what, count});
    };
    omit({"paires avec un réseau dont on ne sait s’il est multithématique",
          "paren met een netwerk waarvan men niet weet of het multithematisch is",
          "pairs with a réseau of which one cannot tell whether it is multi-theme"},
         all.unsure);
    omit({"lignes au-delà de la limite", "rijen boven de grens", "rows beyond the limit"},
         all.pairs.size() - finding.rows.size());
    finding.sentences = {
        said({"{0} {0|coordination|coordinations} sur {1} {0|a|ont} au moins un autre réseau "
              "multithématique, ou lié, sur {0|son|leur} territoire : {2} {2|paire|paires}.",
              "{0} van de {1} {1|coördinatie|coördinaties} {0|heeft|hebben} op {0|haar|hun} "
              "grondgebied minstens één ander netwerk dat multithematisch of verbonden is: {2} "
              "{2|paar|paren}.",
              "{0} {0|coordination|coordinations} of {1} {0|has|have} at least one other réseau "
              "that is multi-theme, or linked, on {0|its|their} territory: {2} {2|pair|pairs}."},
             {number_of(beside.size()), number_of(all.coordinations.size()),
              number_of(all.pairs.size())}),
        said({"De {0} {0|paire|paires}, on sait comment {0|elle se tient|elles se tiennent} : lien "
              "structurel {1}, participation {2}, coexistence parallèle {3}, concurrence {4}, l’un "
              "membre de l’autre {5}, aucun lien {6}.",
              "Van {0} {0|paar|paren} weet men hoe {0|het zich verhoudt|ze zich verhouden}: "
              "structurele band {1}, deelname {2}, naast elkaar {3}, concurrentie {4}, het ene lid "
              "van het andere {5}, geen band {6}.",
              "Of {0} {0|pair|pairs}, it is known how both stand: structural link {1}, "
              "participation {2}, parallel {3}, competing {4}, one a member of the other {5}, no "
              "link {6}."},
             {number_of(finding.known), number_of(counts[0]), number_of(counts[1]),
              number_of(counts[2]), number_of(counts[3]), number_of(members), number_of(apart)}),
        said({"Dans {0} {0|paire|paires}, on connaît au moins un acteur qui est dans les deux.",
              "In {0} {0|paar|paren} is minstens één actor bekend die in beide zit.",
              "In {0} {0|pair|pairs}, at least one actor is known to be in both."},
             {number_of(sharing)}),
        all.present.sentence};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::coexistence
