// SPDX-License-Identifier: Apache-2.0
// Pairs of réseaux that meet: members, themes, territory, activities and period, each apart; who
// could carry news between them; and what they do not share. Never one score, never advice to merge.

#include <algorithm>
#include <array>
#include <queue>
#include <tuple>

#include <maillage/graph/project.hpp>

#include "../answer.hpp"
#include "../ground.hpp"
#include "../moment.hpp"
#include "../who_takes_part.hpp"

namespace maillage::inline analysis::indicators::overlap {
namespace {

const About about{
    "overlap",
    {"Recoupements entre réseaux", "Overlappingen tussen netwerken", "Overlaps between réseaux"},
    {"Quels réseaux se recoupent, par quoi, et qui fait le lien ?",
     "Welke netwerken overlappen, waarin, en wie legt het verband?",
     "Which réseaux overlap, in what, and who links them?"},
    {"Une ligne par paire qui partage un acteur ou un territoire, et au moins {at_least} des cinq "
     "aspects. Chaque aspect est donné à part, avec ce qui n’est pas commun.",
     "Eén rij per paar dat een actor of een grondgebied deelt, en minstens {at_least} van de vijf "
     "aspecten. Elk aspect staat apart, met wat niet gedeeld is.",
     "One row a pair that shares an actor or a territory, and at least {at_least} of the five "
     "aspects. Each aspect is given apart, with what is not shared."},
    {"Deux réseaux qui se ressemblent peuvent avoir des fonctions différentes : un recoupement "
     "n’est ni un double emploi, ni une raison de les réunir. Un aspect inconnu n’est pas un "
     "aspect différent.",
     "Twee netwerken die op elkaar lijken kunnen verschillende functies hebben: een overlapping is "
     "geen dubbel werk en geen reden om ze samen te voegen. Een onbekend aspect is geen verschil.",
     "Two réseaux that look alike may have different functions: an overlap is neither duplication "
     "nor a reason to merge them. An unknown aspect is not a different one."},
    dated({{"at_least",
            Parameter::Type::integer,
            "2",
            {"nombre minimal d’aspects communs, de 1 à 5",
             "minimum aantal gedeelde aspecten, van 1 tot 5",
             "least number of shared aspects, from 1 to 5"},
            {},
            {1, 5}},
           {"limit",
            Parameter::Type::integer,
            "200",
            {"nombre maximal de paires montrées", "maximum aantal getoonde paren",
             "most pairs shown"},
            {},
            {0, {}}}}),
    {"URIAS 2014, 4.2.9.2"}};

// clang-format off
MAILLAGE_TERMS(Aspect,
    (members, "membres", "leden", "members"),
    (themes, "thèmes", "thema’s", "themes"),
    (territory, "territoire", "grondgebied", "territory"),
    (activities, "activités", "activiteiten", "activities"),
    (period, "période", "periode", "period"))

MAILLAGE_TERMS(PeriodMeeting,
    (certain, "certaine", "zeker", "certain"),
    (possible, "possible", "mogelijk", "possible"),
    (no, "non", "nee", "no"))
// clang-format on

/// One aspect of a réseau: what it has, as sorted numbers, and whether that is all it has.
struct Side {
    std::vector<std::uint32_t> items;
    bool known = false;
};

struct Profile {
    Id<Reseau> id;
    Side members, themes, territories, activities;
    std::vector<std::uint32_t> grounds;  ///< territories, and those around them up to the commune
    const Period* period = nullptr;
};

void sort(std::vector<std::uint32_t>& items) {
    std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

bool any_in(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
    return std::ranges::any_of(
        a, [&](std::uint32_t item) { return std::ranges::binary_search(b, item); });
}

/// Terms as numbers, whether they are in the list or somebody’s own words.
class Numbering {
public:
    explicit Numbering(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

    Side side_of(const AnyTerms& terms) {
        Side side{{}, terms.known()};
        for (const AnyTerm& term : terms.items) {
            const Named item = named(vocabulary_, term);
            const auto [at, is_new] = numbers_.emplace(item.key, names_.size());
            if (is_new) names_.push_back(item);
            side.items.push_back(at->second);
        }
        sort(side.items);
        return side;
    }
    const Named& operator[](std::uint32_t number) const { return names_[number]; }

private:
    const Vocabulary& vocabulary_;
    std::map<std::string, std::uint32_t> numbers_;
    std::vector<Named> names_;
};

/// The réseaux of an answer, as what is compared.
class Profiles {
public:
    Profiles(const Model& model, const Lens& lens, const Moment& moment)
        : model_(model), network_(project(model, lens)), present_(moment.present(model, network_)) {
        const View view = moment.view(network_);
        const std::vector<bool> whole = fully_seen(model, network_, lens, moment);
        for (const Id<Reseau> id : present_.reseaux) {
            const Node node = *network_.node_of(id);
            const Reseau& reseau = model.reseaux[id];
            Profile profile{id,
                            {},
                            themes_.side_of(reseau.themes),
                            {},
                            activities_.side_of(reseau.activity_kinds),
                            {},
                            &reseau.period};
            for (const Step step : view.in(node)) profile.members.items.push_back(step.node);
            profile.members.known = whole[id.index];
            profile.territories.known = reseau.territories.known();
            for (std::size_t i = 0; i < reseau.territories.size(); ++i)
                profile.territories.items.push_back(reseau.territories[i].index);
            for (const Id<Territory> ground : grounds_of(model, reseau.territories))
                profile.grounds.push_back(ground.index);
            sort(profile.territories.items);
            list_.push_back(std::move(profile));
        }
        std::ranges::sort(list_, {}, [&](const Profile& profile) -> const std::string& {
            return model.reseaux[profile.id].key;
        });
    }

    std::size_t size() const { return list_.size(); }
    const Profile& operator[](std::uint32_t position) const { return list_[position]; }
    Present& present() { return present_; }

    /// Who takes part in both: actors, then réseaux, by key.
    std::vector<Named> liaisons(const Profile& a, const Profile& b) const {
        std::vector<Node> nodes;
        std::ranges::set_intersection(a.members.items, b.members.items, std::back_inserter(nodes));
        std::ranges::sort(nodes, {}, [&](Node node) {
            return std::pair(network_.type(node), std::string_view(network_.label(node)));
        });
        std::vector<Named> list;
        list.reserve(nodes.size());
        for (const Node node : nodes)
            list.push_back(network_.actor(node) ? named(model_.actors, network_.actor(node))
                                                : named(model_.reseaux, network_.reseau(node)));
        return list;
    }
    Named territory(std::uint32_t row) const {
        return named(model_.territories, Id<Territory>{row});
    }
    const Named& theme(std::uint32_t number) const { return themes_[number]; }
    const Named& activity(std::uint32_t number) const { return activities_[number]; }

private:
    const Model& model_;
    Network network_;
    Present present_;
    Numbering themes_{vocabulary_of<Theme>()}, activities_{vocabulary_of<ActivityKind>()};
    std::vector<Profile> list_;
};

enum class Sharing : std::uint8_t { no, yes, unknown };

/// Two réseaux, and of each Aspect whether they share it.
struct Pair {
    std::uint32_t first = 0, second = 0;
    std::uint32_t members = 0;  ///< how many they share
    std::array<Sharing, 5> aspects{};
    PeriodMeeting meeting = PeriodMeeting::no;

    Sharing at(Aspect aspect) const { return aspects[static_cast<std::size_t>(aspect)]; }
    std::int64_t count(Sharing sharing) const { return std::ranges::count(aspects, sharing); }
    std::vector<Named> named_aspects(Sharing sharing) const {
        std::vector<Named> list;
        for (std::size_t i = 0; i < aspects.size(); ++i)
            if (aspects[i] == sharing) list.push_back(named(static_cast<Aspect>(i)));
        return list;
    }
    /// Whether it is shown before another.
    bool operator<(const Pair& other) const {
        return std::tuple(other.count(Sharing::yes), other.members, first, second) <
               std::tuple(count(Sharing::yes), members, other.first, other.second);
    }
};

Pair pair_of(const Profile& a, const Profile& b, std::uint32_t members) {
    Pair pair;
    pair.members = members;
    const auto put = [&](Aspect aspect, bool shared, bool known) {
        pair.aspects[static_cast<std::size_t>(aspect)] = shared  ? Sharing::yes
                                                         : known ? Sharing::no
                                                                 : Sharing::unknown;
    };
    const auto put_items = [&](Aspect aspect, const Side& x, const Side& y) {
        put(aspect, any_in(x.items, y.items), x.known && y.known);
    };
    put(Aspect::members, members > 0, a.members.known && b.members.known);
    put_items(Aspect::themes, a.themes, b.themes);
    put_items(Aspect::activities, a.activities, b.activities);
    // Territories meet when one is the other, or lies in its commune.
    put(Aspect::territory,
        any_in(a.territories.items, b.grounds) || any_in(b.territories.items, a.grounds),
        a.territories.known && b.territories.known);
    pair.meeting = a.period->certain().meets(b.period->certain())     ? PeriodMeeting::certain
                   : a.period->possible().meets(b.period->possible()) ? PeriodMeeting::possible
                                                                      : PeriodMeeting::no;
    put(Aspect::period, pair.meeting == PeriodMeeting::certain, pair.meeting == PeriodMeeting::no);
    return pair;
}

/// The pairs that share a member or a territory: how many, and the first of those to show.
struct Pairs {
    std::size_t all = 0, fully_known = 0, found = 0;
    std::vector<Pair> shown;
};

/// Goes from each réseau to those after it that share a member or a ground, among which are all
/// that share a territory, and keeps of them no more than can be shown.
Pairs pairs_of(const Profiles& profiles, std::int64_t at_least, std::size_t limit) {
    std::map<std::uint32_t, std::vector<std::uint32_t>> by_member, by_ground;
    for (std::uint32_t i = 0; i < profiles.size(); ++i) {
        for (const std::uint32_t member : profiles[i].members.items) by_member[member].push_back(i);
        for (const std::uint32_t ground : profiles[i].grounds) by_ground[ground].push_back(i);
    }
    Pairs pairs;
    std::priority_queue<Pair> shown;  // the last of them on top
    std::vector<bool> is_met(profiles.size());
    std::vector<std::uint32_t> met, members(profiles.size());
    for (std::uint32_t first = 0; first < profiles.size(); ++first) {
        const auto meet = [&](const std::vector<std::uint32_t>& group, bool as_members) {
            for (auto at = std::ranges::upper_bound(group, first); at != group.end(); ++at) {
                if (!is_met[*at]) met.push_back(*at);
                is_met[*at] = true;
                members[*at] += as_members;
            }
        };
        for (const std::uint32_t member : profiles[first].members.items)
            meet(by_member[member], true);
        for (const std::uint32_t ground : profiles[first].grounds) meet(by_ground[ground], false);
        for (const std::uint32_t second : met) {
            Pair pair = pair_of(profiles[first], profiles[second], members[second]);
            pair.first = first, pair.second = second;
            is_met[second] = false;
            members[second] = 0;
            if (pair.members == 0 && pair.at(Aspect::territory) != Sharing::yes) continue;
            ++pairs.all;
            pairs.fully_known += pair.count(Sharing::unknown) == 0;
            if (pair.count(Sharing::yes) < at_least) continue;
            ++pairs.found;
            shown.push(pair);
            if (shown.size() > limit) shown.pop();
        }
        met.clear();
    }
    for (; !shown.empty(); shown.pop()) pairs.shown.push_back(shown.top());
    std::ranges::reverse(pairs.shown);
    return pairs;
}

/// What both have, and what one of them has.
struct Comparison {
    std::vector<Named> both, apart;
};

template <class NameOf>
std::vector<Named> named_in_order(const std::vector<std::uint32_t>& items, NameOf name_of) {
    std::vector<Named> list;
    list.reserve(items.size());
    for (const std::uint32_t item : items) list.push_back(name_of(item));
    std::ranges::sort(list, {}, &Named::key);
    return list;
}

template <class NameOf>
Comparison compared(const Side& a, const Side& b, NameOf name_of) {
    std::vector<std::uint32_t> both, only_a, only_b;
    std::ranges::set_intersection(a.items, b.items, std::back_inserter(both));
    std::ranges::set_difference(a.items, b.items, std::back_inserter(only_a));
    std::ranges::set_difference(b.items, a.items, std::back_inserter(only_b));
    Comparison result{named_in_order(both, name_of), named_in_order(only_a, name_of)};
    std::ranges::move(named_in_order(only_b, name_of), std::back_inserter(result.apart));
    return result;
}

template <class NameOf>
Comparison compared_territories(const Profile& a, const Profile& b, NameOf name_of) {
    std::vector<std::uint32_t> both, apart;
    for (const auto& [outer, inner] : {std::pair(&a, &b), std::pair(&b, &a)})
        for (const std::uint32_t item : outer->territories.items)
            (std::ranges::binary_search(inner->grounds, item) ? both : apart).push_back(item);
    sort(both);
    sort(apart);
    return {named_in_order(both, name_of), named_in_order(apart, name_of)};
}

std::vector<Value> row_of(const Model& model, const Profiles& profiles, const Pair& pair) {
    const Profile &a = profiles[pair.first], &b = profiles[pair.second];
    const auto if_known = [](const Side& x, const Side& y, Value value) {
        return x.known && y.known ? std::move(value) : Value();
    };
    const std::size_t apart =
        a.members.items.size() + b.members.items.size() - 2 * std::size_t{pair.members};
    Comparison themes = compared(a.themes, b.themes, [&](auto n) { return profiles.theme(n); }),
               activities = compared(a.activities, b.activities,
                                     [&](auto n) { return profiles.activity(n); }),
               territories =
                   compared_territories(a, b, [&](auto n) { return profiles.territory(n); });
    return {named(model.reseaux, a.id),
            named(model.reseaux, b.id),
            pair.named_aspects(Sharing::yes),
            pair.named_aspects(Sharing::unknown),
            number_of(pair.members),
            profiles.liaisons(a, b),
            if_known(a.members, b.members, number_of(apart)),
            std::move(themes.both),
            if_known(a.themes, b.themes, std::move(themes.apart)),
            std::move(territories.both),
            if_known(a.territories, b.territories, std::move(territories.apart)),
            std::move(activities.both),
            if_known(a.activities, b.activities, std::move(activities.apart)),
            a.period->known() && b.period->known() ? Value(named(pair.meeting)) : Value()};
}

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    Profiles profiles(model, participation(lens), Moment(arguments));
    const Pairs pairs = pairs_of(profiles, arguments.integer("at_least"),
                                 static_cast<std::size_t>(arguments.integer("limit")));

    Finding finding;
    finding.columns = {
        named_column("first", {"premier réseau", "eerste netwerk", "first réseau"}),
        named_column("second", {"second réseau", "tweede netwerk", "second réseau"}),
        named_column("shared", {"aspects communs", "gedeelde aspecten", "aspects shared"}),
        named_column("unknown", {"aspects inconnus", "onbekende aspecten", "aspects unknown"}),
        {"shared_members", Label{"acteurs communs", "gedeelde actoren", "shared actors"}, ""},
        named_column("liaisons", {"qui fait le lien", "wie het verband legt", "liaisons"}),
        {"members_apart", Label{"acteurs d’un seul", "actoren van één", "actors of one only"}, ""},
        named_column("shared_themes", {"thèmes communs", "gedeelde thema’s", "shared themes"}),
        named_column("themes_apart", {"thèmes d’un seul", "thema’s van één", "themes of one only"}),
        named_column("shared_territories",
                     {"territoires communs", "gedeelde grondgebieden", "shared territories"}),
        named_column("territories_apart",
                     {"territoires d’un seul", "grondgebieden van één", "territories of one only"}),
        named_column("shared_activities",
                     {"activités communes", "gedeelde activiteiten", "shared activities"}),
        named_column("activities_apart",
                     {"activités d’un seul", "activiteiten van één", "activities of one only"}),
        named_column("same_period", {"période commune", "gedeelde periode", "same period"})};
    for (const Pair& pair : pairs.shown) finding.rows.push_back(row_of(model, profiles, pair));
    finding.population_of = Label{"paires de réseaux qui partagent un acteur ou un territoire",
                                  "paren van netwerken die een actor of een grondgebied delen",
                                  "pairs of réseaux that share an actor or a territory"};
    finding.population = pairs.all;
    finding.known = pairs.fully_known;
    finding.omitted = std::move(profiles.present().omitted);
    if (pairs.found > finding.rows.size())
        finding.omitted.push_back(
            {Label{"paires au-delà de la limite", "paren boven de grens", "pairs beyond the limit"},
             pairs.found - finding.rows.size()});
    const std::int64_t linked =
        std::ranges::count_if(pairs.shown, [](const Pair& pair) { return pair.members > 0; });
    finding.sentences = {
        said({"Parmi {0} {0|réseau|réseaux}, {1} {1|paire partage|paires partagent} un acteur ou "
              "un territoire ; {2} {2|partage|partagent} au moins {3} des cinq aspects.",
              "Van {0} {0|netwerk|netwerken} {1|deelt|delen} {1} {1|paar|paren} een actor of een "
              "grondgebied; {2} {2|deelt|delen} minstens {3} van de vijf aspecten.",
              "Among {0} {0|réseau|réseaux}, {1} {1|pair shares|pairs share} an actor or a "
              "territory; {2} {2|shares|share} at least {3} of the five aspects."},
             {number_of(profiles.size()), number_of(pairs.all), number_of(pairs.found),
              arguments.integer("at_least")}),
        said({"Les cinq aspects sont connus pour {0} {0|paire|paires} sur {1} ; un acteur fait le "
              "lien dans {2} {2|paire montrée|paires montrées} sur {3}.",
              "De vijf aspecten zijn bekend voor {0} van {1} {1|paar|paren}; in {2} van de {3} "
              "getoonde {3|paar|paren} legt een actor het verband.",
              "All five aspects are known for {0} {0|pair|pairs} of {1}; an actor links {2} of the "
              "{3} {3|pair|pairs} shown."},
             {number_of(pairs.fully_known), number_of(pairs.all), linked,
              number_of(finding.rows.size())}),
        std::move(profiles.present().sentence)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::overlap
