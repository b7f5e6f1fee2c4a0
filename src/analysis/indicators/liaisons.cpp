// SPDX-License-Identifier: Apache-2.0
// Which member could carry news between two réseaux that do not know of each other: one that both
// share, or failing that a member of one that is tied to a member of the other.

#include <algorithm>
#include <queue>
#include <set>
#include <tuple>

#include <maillage/graph/project.hpp>

#include "../answer.hpp"
#include "../ground.hpp"
#include "../moment.hpp"
#include "../who_takes_part.hpp"

namespace maillage::inline analysis::indicators::liaisons {
namespace {

const About about{
    "liaisons",
    {"Liaisons possibles", "Mogelijke schakels", "Possible liaisons"},
    {"Quel membre pourrait porter des nouvelles entre deux réseaux qui s’ignorent ?",
     "Welk lid zou nieuws kunnen brengen tussen twee netwerken die elkaar niet kennen?",
     "Which member could carry news between two réseaux that do not know of each other?"},
    {"Une ligne par paire de réseaux sans lien connu : aucun n’est membre ni partie de l’autre, ni "
     "tous deux parties d’un même. D’abord celles qui ont le plus de thèmes et de territoires en "
     "commun. Un membre des deux passe avant une relation entre membres ; de plusieurs, celui qui "
     "est dans le moins de réseaux, car chacun prend du temps.",
     "Eén rij per paar netwerken zonder bekende band: geen van beide is lid of deel van het "
     "andere, en ze zijn niet beide deel van één netwerk. Eerst die met de meeste gedeelde thema’s "
     "en grondgebieden. Een lid van beide komt vóór een relatie tussen leden; van meerdere diegene "
     "die in het minste netwerken zit, want elk netwerk kost tijd.",
     "One row a pair of réseaux without a known link: neither is a member or a part of the other, "
     "nor both parts of one. First those with the most themes and territories in common. A member "
     "of both comes before a tie between members; of several, the one in the fewest réseaux, for "
     "each of them takes time."},
    {"Qui est dans deux réseaux ne parle pas toujours dans l’un de ce qui se passe dans l’autre, "
     "et n’en est pas chargé. Deux réseaux sans lien connu se connaissent peut-être ; leurs "
     "fonctions peuvent différer, et rien ne dit de les réunir.",
     "Wie in twee netwerken zit, vertelt in het ene niet altijd wat in het andere gebeurt, en is "
     "daar niet mee belast. Twee netwerken zonder bekende band kennen elkaar misschien; hun "
     "functies kunnen verschillen, en niets zegt dat ze moeten samengaan.",
     "Whoever is in two réseaux does not always tell one what goes on in the other, and is not in "
     "charge of that. Two réseaux without a known link may know each other; their functions may "
     "differ, and nothing says that they should merge."},
    dated({{"limit",
            Parameter::Type::integer,
            "200",
            {"nombre maximal de paires montrées", "maximum aantal getoonde paren",
             "most pairs shown"},
            {},
            {0, {}}}}),
    {"URIAS 2014, 4.2.9.2, 5.6"}};

// clang-format off
MAILLAGE_TERMS(Way,
    (shared_member, "dans les deux", "in beide", "in both"),
    (tie, "relation entre membres", "relatie tussen leden", "tie between members"))
// clang-format on

/// Who takes part, and how actors stand to each other: by the relations of the lens, or all.
Lens with_ties(const Lens& lens) {
    Lens all = participation(lens);
    all.two_mode = false;
    const std::size_t before = all.relations.size();
    std::ranges::copy_if(lens.relations, std::back_inserter(all.relations),
                         [](Relation relation) { return relation >= Relation::knows; });
    if (all.relations.size() == before)
        for (auto i = static_cast<std::uint8_t>(Relation::knows);
             i <= static_cast<std::uint8_t>(Relation::referral); ++i)
            all.relations.push_back(static_cast<Relation>(i));
    return all;
}

/// A réseau among those that are there, which are numbered by key.
struct Profile {
    Id<Reseau> id;
    std::vector<Node> members;
    std::vector<std::string> themes;
    std::vector<Id<Territory>> grounds;
    bool is_known = false;  ///< both what it is about, and where
};

struct Pair {
    std::uint32_t first = 0, second = 0;
    std::uint32_t members = 0;  ///< that they share
    std::size_t common = 0;     ///< themes and grounds
    Way way() const { return members > 0 ? Way::shared_member : Way::tie; }

    /// Whether it is shown before another.
    bool operator<(const Pair& other) const {
        return std::tuple(other.common, way(), other.members, first, second) <
               std::tuple(common, other.way(), members, other.first, other.second);
    }
};

template <class Items>
Items shared(const Items& a, const Items& b) {
    Items both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

/// One who could carry news, and to whom where they do not share a réseau.
struct Liaison {
    Node who = 0;
    std::vector<Node> to;
};

class Liaisons {
public:
    Liaisons(const Model& model, const Lens& lens, const Moment& moment)
        : model_(model),
          network_(project(model, with_ties(lens))),
          view_(moment.view(network_)),
          present_(moment.present(model, network_)),
          reseaux_of_(network_.node_count()) {
        std::ranges::sort(present_.reseaux, {}, [&](Id<Reseau> id) -> const std::string& {
            return model.reseaux[id].key;
        });
        for (const Id<Reseau> id : present_.reseaux) {
            const Reseau& reseau = model.reseaux[id];
            Profile profile{id,
                            {},
                            {},
                            grounds_of(model, reseau.territories),
                            reseau.themes.known() && reseau.territories.known()};
            for (const Step step : view_.in(*network_.node_of(id))) {
                profile.members.push_back(step.node);
                reseaux_of_[step.node].push_back(static_cast<std::uint32_t>(list_.size()));
            }
            std::set<std::string> themes;
            for (const AnyTerm& theme : reseau.themes.items)
                themes.insert(code(vocabulary_of<Theme>(), theme));
            profile.themes.assign(themes.begin(), themes.end());
            list_.push_back(std::move(profile));
        }
        find_joined(moment.possibly());
    }

    std::size_t size() const { return list_.size(); }
    const Profile& operator[](std::uint32_t number) const { return list_[number]; }
    Present& present() { return present_; }

    /// Visits each pair that has a way, and says whether something joins it already. From each
    /// réseau, goes to those after it that a member, or whoever is tied to one, is in.
    template <class Visit>
    void for_each_pair(Visit visit) const {
        std::vector<std::uint32_t> members(size()), met;
        std::vector<bool> is_met(size());
        for (std::uint32_t first = 0; first < size(); ++first) {
            const auto meet = [&](Node member, bool as_member) {
                const std::vector<std::uint32_t>& group = reseaux_of_[member];
                for (auto at = std::ranges::upper_bound(group, first); at != group.end(); ++at) {
                    if (!is_met[*at]) met.push_back(*at);
                    is_met[*at] = true;
                    members[*at] += as_member;
                }
            };
            for (const Node member : list_[first].members) {
                meet(member, true);
                for_each_tied(member, [&](Node other) { meet(other, false); });
            }
            for (const std::uint32_t second : met) {
                visit(Pair{first, second, members[second], common(first, second)},
                      are_joined(first, second));
                is_met[second] = false;
                members[second] = 0;
            }
            met.clear();
        }
    }

    /// Who could carry news between both, the best first.
    std::vector<Liaison> of(const Pair& pair) const {
        const Profile &first = list_[pair.first], &second = list_[pair.second];
        std::vector<Liaison> found;
        for (const Node node : shared(first.members, second.members)) found.push_back({node, {}});
        if (found.empty())
            for (const auto& [one, other] :
                 {std::pair(&first, &second), std::pair(&second, &first)})
                for (const Node member : one->members) {
                    Liaison liaison{member, {}};
                    for_each_tied(member, [&, other = other](Node tied) {
                        if (std::ranges::binary_search(other->members, tied))
                            liaison.to.push_back(tied);
                    });
                    if (!liaison.to.empty()) found.push_back(std::move(liaison));
                }
        std::ranges::sort(found, [&](const Liaison& a, const Liaison& b) {
            return std::tuple(reseaux_of_[a.who].size(), b.to.size(), place_of(a.who)) <
                   std::tuple(reseaux_of_[b.who].size(), a.to.size(), place_of(b.who));
        });
        for (Liaison& liaison : found)
            std::ranges::sort(liaison.to, {}, [&](Node node) { return place_of(node); });
        return found;
    }

    Named named_node(Node node) const {
        return network_.actor(node) ? named(model_.actors, network_.actor(node))
                                    : named(model_.reseaux, network_.reseau(node));
    }

    /// Why this one: where it is, and what ties it to whom.
    Texts why(const Pair& pair, const Liaison& liaison) const {
        const Value count = number_of(reseaux_of_[liaison.who].size());
        if (liaison.to.empty())
            return said({"dans les deux ; dans {0} {0|réseau|réseaux} en tout",
                         "in beide; in {0} {0|netwerk|netwerken} in totaal",
                         "in both; in {0} {0|réseau|réseaux} in all"},
                        {count});
        const Profile& first = list_[pair.first];
        const bool is_of_first = std::ranges::binary_search(first.members, liaison.who);
        return said({"dans {0}, et {1} {1|réseau|réseaux} en tout ; {2}",
                     "in {0}, en {1} {1|netwerk|netwerken} in totaal; {2}",
                     "in {0}, and {1} {1|réseau|réseaux} in all; {2}"},
                    {named(model_.reseaux, is_of_first ? first.id : list_[pair.second].id), count,
                     ties_between(liaison)});
    }

private:
    std::pair<NodeType, std::string_view> place_of(Node node) const {
        return {network_.type(node), network_.label(node)};
    }

    template <class Visit>
    void for_each_tied(Node member, Visit visit) const {
        if (!network_.actor(member)) return;
        for (const Step step : view_.neighbours(member))
            if (network_.actor(step.node)) visit(step.node);
    }

    /// “A collaborates with B; C knows A”.
    Texts ties_between(const Liaison& liaison) const {
        static constexpr Label separator{" ; ", "; ", "; "};
        Texts texts;
        const auto tell = [&](Node from, Node to) {
            const std::optional<Edge> edge = network_.edge_between(from, to);
            if (!edge) return;
            std::set<Relation> relations;
            for (const Fact& fact : network_.facts(*edge))
                if (view_.holds(fact)) relations.insert(*fact.relation);
            for (const Relation relation : relations)
                for (const Language language : languages) {
                    std::string& text = texts.written_in(language);
                    text += text.empty() ? "" : separator.in(language);
                    text += named_node(from).name.in(language) + ' ' +
                            label(Term<Relation>(relation), language) + ' ' +
                            named_node(to).name.in(language);
                }
        };
        for (const Node other : liaison.to) {
            tell(liaison.who, other);
            tell(other, liaison.who);
        }
        return texts;
    }

    std::size_t common(std::uint32_t first, std::uint32_t second) const {
        const Profile &a = list_[first], &b = list_[second];
        return shared(a.themes, b.themes).size() + shared(a.grounds, b.grounds).size();
    }

    /// What is joined already: by a link other than living side by side or competing, by one being
    /// a part or a member of the other.
    void find_joined(const Moment& moment) {
        std::vector<std::uint32_t> numbers(model_.reseaux.size(), AnyId::none);
        for (std::uint32_t number = 0; number < size(); ++number)
            numbers[list_[number].id.index] = number;
        const auto join = [&](Id<Reseau> one, Id<Reseau> other) {
            if (one && other)
                joined_.insert(std::minmax({numbers[one.index], numbers[other.index]}));
        };
        for (const Link& link : model_.links)
            if (!link.kind.is(LinkKind::parallel) && !link.kind.is(LinkKind::competing) &&
                moment.sees(link.period))
                join(link.from_reseau, link.to_reseau);
        for (const Reseau& reseau : model_.reseaux)
            join(model_.reseaux.id_of(reseau), reseau.parent);
        for (const Membership& row : model_.memberships)
            if (row.member.which == 1 && moment.sees(row.period))
                join(row.member.second(), row.reseau);
    }
    bool are_joined(std::uint32_t first, std::uint32_t second) const {
        const Id<Reseau> parent = model_.reseaux[list_[first].id].parent;
        return (parent && parent == model_.reseaux[list_[second].id].parent) ||
               joined_.contains({first, second});
    }

    const Model& model_;
    Network network_;
    View view_;
    Present present_;
    std::vector<Profile> list_;
    std::vector<std::vector<std::uint32_t>> reseaux_of_;  ///< of each node: what it is a member of
    std::set<std::pair<std::uint32_t, std::uint32_t>> joined_;
};

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    Liaisons liaisons(model, lens, Moment(arguments));
    const auto limit = static_cast<std::size_t>(arguments.integer("limit"));
    std::size_t all = 0, known = 0, by_member = 0, joined = 0;
    std::priority_queue<Pair> queue;  // the last of them on top
    liaisons.for_each_pair([&](const Pair& pair, bool is_joined) {
        joined += is_joined;
        if (is_joined) return;
        ++all;
        known += liaisons[pair.first].is_known && liaisons[pair.second].is_known;
        by_member += pair.members > 0;
        queue.push(pair);
        if (queue.size() > limit) queue.pop();
    });
    std::vector<Pair> shown;
    for (; !queue.empty(); queue.pop()) shown.push_back(queue.top());
    std::ranges::reverse(shown);

    Finding finding;
    finding.columns = {
        named_column("first", {"premier réseau", "eerste netwerk", "first réseau"}),
        named_column("second", {"second réseau", "tweede netwerk", "second réseau"}),
        named_column("liaison", {"qui", "wie", "who"}),
        named_column("way", {"par où", "langs waar", "which way"}),
        {"why", Label{"pourquoi", "waarom", "why"}, ""},
        {"others", Label{"autres possibles", "andere mogelijke", "others possible"}, ""},
        named_column("shared_themes", {"thèmes communs", "gedeelde thema’s", "shared themes"}),
        named_column("shared_territories",
                     {"territoires communs", "gedeelde grondgebieden", "shared territories"})};
    for (const Pair& pair : shown) {
        const Profile &a = liaisons[pair.first], &b = liaisons[pair.second];
        const std::vector<Liaison> found = liaisons.of(pair);
        std::vector<Named> themes, territories;
        for (const AnyTerm& theme : model.reseaux[a.id].themes.items)
            if (const std::string word = code(vocabulary_of<Theme>(), theme);
                std::ranges::binary_search(b.themes, word))
                themes.push_back(named(vocabulary_of<Theme>(), theme));
        for (const Id<Territory> ground : shared(a.grounds, b.grounds))
            territories.push_back(named(model.territories, ground));
        for (std::vector<Named>* list : {&themes, &territories}) {
            std::ranges::sort(*list, {}, &Named::key);
            list->erase(std::unique(list->begin(), list->end()), list->end());
        }
        const auto if_known = [](std::vector<Named> list, bool known) {
            return list.empty() && !known ? Value() : Value(std::move(list));
        };
        const Reseau &first = model.reseaux[a.id], &second = model.reseaux[b.id];
        finding.rows.push_back(
            {named(model.reseaux, a.id), named(model.reseaux, b.id),
             liaisons.named_node(found.front().who), named(pair.way()),
             liaisons.why(pair, found.front()), number_of(found.size() - 1),
             if_known(std::move(themes), first.themes.known() && second.themes.known()),
             if_known(std::move(territories),
                      first.territories.known() && second.territories.known())});
    }

    finding.population_of = Label{"paires de réseaux sans lien connu, et que quelqu’un peut relier",
                                  "paren netwerken zonder bekende band die iemand kan verbinden",
                                  "pairs of réseaux without a known link that somebody could join"};
    finding.population = all;
    finding.known = known;
    finding.omitted = std::move(liaisons.present().omitted);
    const auto omit = [&](const Label& what, std::size_t count) {
        if (count) finding.omitted.push_back({what, count});
    };
    omit({"paires déjà liées", "paren die al verbonden zijn", "pairs that are joined already"},
         joined);
    omit({"paires au-delà de la limite", "paren boven de grens", "pairs beyond the limit"},
         all - shown.size());
    finding.sentences = {
        said({"Parmi {0} {0|réseau|réseaux}, {1} {1|paire sans lien connu a|paires sans lien connu "
              "ont} quelqu’un qui pourrait porter des nouvelles : {2} par un membre des deux, {3} "
              "par une relation entre membres.",
              "Van {0} {0|netwerk|netwerken} is er bij {1} {1|paar|paren} zonder bekende band "
              "iemand die nieuws zou kunnen brengen: bij {2} een lid van beide, bij {3} een "
              "relatie tussen leden.",
              "Among {0} {0|réseau|réseaux}, {1} {1|pair without a known link has|pairs without a "
              "known link have} somebody who could carry news: {2} a member of both, {3} a tie "
              "between members."},
             {number_of(liaisons.size()), number_of(all), number_of(by_member),
              number_of(all - by_member)}),
        said(
            {"Les thèmes et les territoires des deux réseaux sont connus pour {0} {0|paire|paires} "
             "sur {1}.",
             "De thema’s en grondgebieden van beide netwerken zijn bekend voor {0} van {1} "
             "{1|paar|paren}.",
             "The themes and territories of both réseaux are known for {0} {0|pair|pairs} of {1}."},
            {number_of(known), number_of(all)}),
        std::move(liaisons.present().sentence)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::liaisons
