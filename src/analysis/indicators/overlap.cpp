// SPDX-License-Identifier: Apache-2.0
// Pairs of réseaux that meet: members, themes, territory, activities and period, each apart; who
// could carry news between them; and what they do not share. Never one score, never advice to merge.

#include <algorithm>
#include <set>

#include <maillage/graph/project.hpp>
#include <maillage/graph/view.hpp>
#include <maillage/model/within.hpp>

#include "../answer.hpp"

namespace maillage::inline analysis::indicators {
namespace {

const About about{
    "overlap",
    {"Recoupements entre réseaux", "Overlappingen tussen netwerken", "Overlaps between réseaux"},
    {"Quels réseaux se recoupent, par quoi, et qui fait le lien ?",
     "Welke netwerken overlappen, waarin, en wie legt het verband?",
     "Which réseaux overlap, in what, and who links them?"},
    {"Une ligne par paire qui partage un acteur ou un territoire, et au moins {at_least} des cinq "
     "aspects. "
     "Chaque aspect est donné à part, avec ce qui n’est pas commun.",
     "Eén rij per paar dat een actor of een grondgebied deelt, en minstens {at_least} van de vijf "
     "aspecten. "
     "Elk aspect staat apart, met wat niet gedeeld is.",
     "One row a pair that shares an actor or a territory, and at least {at_least} of the five "
     "aspects. Each "
     "aspect is given apart, with what is not shared."},
    {"Deux réseaux qui se ressemblent peuvent avoir des fonctions différentes : un recoupement "
     "n’est ni un "
     "double emploi, ni une raison de les réunir. Un aspect inconnu n’est pas un aspect différent.",
     "Twee netwerken die op elkaar lijken kunnen verschillende functies hebben: een overlapping is "
     "geen dubbel "
     "werk en geen reden om ze samen te voegen. Een onbekend aspect is geen verschil.",
     "Two réseaux that look alike may have different functions: an overlap is neither duplication "
     "nor a reason "
     "to merge them. An unknown aspect is not a different one."},
    {{"at_least",
      Parameter::Type::integer,
      "2",
      {"nombre minimal d’aspects communs, de 1 à 5",
       "minimum aantal gedeelde aspecten, van 1 tot 5",
       "least number of shared aspects, from 1 to 5"}},
     {"limit",
      Parameter::Type::integer,
      "200",
      {"nombre maximal de paires montrées", "maximum aantal getoonde paren", "most pairs shown"}}},
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

/// One aspect of a réseau as sorted keys, and what each is called.
struct Side {
    bool known = false;
    std::map<std::string, Named> items;
};

Side side_of(const Vocabulary& vocabulary, const AnyTerms& terms) {
    Side side{terms.known(), {}};
    for (const AnyTerm& term : terms.items) {
        const Named item = named(vocabulary, term);
        side.items.emplace(item.key, item);
    }
    return side;
}

struct Profile {
    Id<Reseau> id;
    Side members, themes, territories, activities;
    std::set<std::string> grounds;  ///< territories, and those around them up to the commune
    const Period* period = nullptr;
};

struct Comparison {
    std::vector<Named> both, apart;
    bool known = false;  ///< of both réseaux; else what is apart is unknown

    Value apart_if_known() const { return known ? Value(apart) : Value(); }
};

Comparison compared(const Side& a, const Side& b) {
    Comparison result{{}, {}, a.known && b.known};
    for (const auto& [key, item] : a.items)
        (b.items.contains(key) ? result.both : result.apart).push_back(item);
    for (const auto& [key, item] : b.items)
        if (!a.items.contains(key)) result.apart.push_back(item);
    return result;
}

/// The relations of the lens that say who takes part in a réseau, and not in what a réseau takes part.
Lens participation(Lens lens) {
    lens.direction = Direction::as_reported;
    lens.weight = WeightRule::presence;  // weights play no part, and would not match the relations
    lens.weights.clear();
    std::erase_if(lens.relations,
                  [](Relation relation) { return relation > Relation::attendance; });
    if (lens.relations.empty()) lens.relations = {Relation::membership, Relation::organiser};
    return lens;
}

std::vector<Profile> profiles_of(const Model& model, const Network& network) {
    std::vector<Profile> profiles;
    const View view(network);
    for (Node node = 0; node < network.node_count(); ++node) {
        const Id<Reseau> id = network.reseau(node);
        if (!id) continue;
        const Reseau& reseau = model.reseaux[id];
        Profile profile;
        profile.id = id;
        profile.period = &reseau.period;
        for (const Step step : view.in(node)) {
            const Id<Actor> actor = network.actor(step.node);
            const Named member = actor ? named(model.actors, actor)
                                       : named(model.reseaux, network.reseau(step.node));
            profile.members.items.emplace((actor ? "actors:" : "reseaux:") + member.key, member);
        }
        profile.members.known = !profile.members.items.empty();
        profile.themes = side_of(vocabulary_of<Theme>(), reseau.themes);
        profile.activities = side_of(vocabulary_of<ActivityKind>(), reseau.activity_kinds);
        profile.territories.known = reseau.territories.known();
        for (std::size_t i = 0; i < reseau.territories.size(); ++i) {
            const Named own = named(model.territories, reseau.territories[i]);
            profile.territories.items.emplace(own.key, own);
            profile.grounds.insert(own.key);
            for (const Id<Territory> outer : enclosing(model, reseau.territories[i]))
                if (model.territories[outer].level.is(TerritoryLevel::commune))
                    profile.grounds.insert(model.territories[outer].key);
        }
        profiles.push_back(std::move(profile));
    }
    std::sort(profiles.begin(), profiles.end(), [&](const Profile& a, const Profile& b) {
        return model.reseaux[a.id].key < model.reseaux[b.id].key;
    });
    return profiles;
}

/// The pairs that share a member or a ground, among which are all that share a territory.
std::set<std::pair<std::size_t, std::size_t>> candidates(const std::vector<Profile>& profiles) {
    std::map<std::string, std::vector<std::size_t>> by_member, by_ground;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        for (const auto& [key, member] : profiles[i].members.items) by_member[key].push_back(i);
        for (const std::string& ground : profiles[i].grounds) by_ground[ground].push_back(i);
    }
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (const auto* groups : {&by_member, &by_ground})
        for (const auto& [key, group] : *groups)
            for (std::size_t i = 0; i < group.size(); ++i)
                for (std::size_t j = i + 1; j < group.size(); ++j)
                    pairs.emplace(group[i], group[j]);
    return pairs;
}

/// Territories meet when one is the other, or lies in its commune.
Comparison compared_territories(const Profile& a, const Profile& b) {
    std::map<std::string, Named> both, apart;
    for (const Profile* outer : {&a, &b}) {
        const Profile& inner = outer == &a ? b : a;
        for (const auto& [key, item] : outer->territories.items)
            (inner.grounds.contains(key) ? both : apart).emplace(key, item);
    }
    Comparison result{{}, {}, a.territories.known && b.territories.known};
    for (const auto& [key, item] : both) result.both.push_back(item);
    for (const auto& [key, item] : apart) result.apart.push_back(item);
    return result;
}

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    const auto at_least =
        static_cast<std::size_t>(std::max<std::int64_t>(1, arguments.integer("at_least")));
    const auto limit =
        static_cast<std::size_t>(std::max<std::int64_t>(0, arguments.integer("limit")));
    const Network network = project(model, participation(lens));
    const std::vector<Profile> profiles = profiles_of(model, network);

    struct Row {
        std::size_t shared, members;
        std::vector<Value> values;
    };
    std::vector<Row> rows;
    std::size_t pairs = 0, fully_known = 0;
    for (const auto& [first, second] : candidates(profiles)) {
        const Profile &a = profiles[first], &b = profiles[second];
        const Comparison members = compared(a.members, b.members),
                         themes = compared(a.themes, b.themes),
                         territories = compared_territories(a, b),
                         activities = compared(a.activities, b.activities);
        if (members.both.empty() && territories.both.empty()) continue;
        ++pairs;
        const bool dated = a.period->known() && b.period->known();
        const PeriodMeeting meeting =
            a.period->certain().meets(b.period->certain())     ? PeriodMeeting::certain
            : a.period->possible().meets(b.period->possible()) ? PeriodMeeting::possible
                                                               : PeriodMeeting::no;
        std::vector<Named> shared, unknown;
        const auto aspect = [&](Aspect which, bool known, bool common) {
            if (!known) unknown.push_back(named(which));
            else if (common) shared.push_back(named(which));
        };
        aspect(Aspect::members, members.known, !members.both.empty());
        aspect(Aspect::themes, themes.known, !themes.both.empty());
        aspect(Aspect::territory, territories.known, !territories.both.empty());
        aspect(Aspect::activities, activities.known, !activities.both.empty());
        aspect(Aspect::period, dated && meeting != PeriodMeeting::possible,
               meeting == PeriodMeeting::certain);
        fully_known += unknown.empty();
        if (shared.size() < at_least) continue;
        const std::size_t count = shared.size(), liaisons = members.both.size();
        rows.push_back({count,
                        liaisons,
                        {named(model.reseaux, a.id), named(model.reseaux, b.id), std::move(shared),
                         std::move(unknown), number_of(liaisons), members.both,
                         members.known ? number_of(members.apart.size()) : Value(), themes.both,
                         themes.apart_if_known(), territories.both, territories.apart_if_known(),
                         activities.both, activities.apart_if_known(),
                         dated ? Value(named(meeting)) : Value()}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return std::pair(a.shared, a.members) > std::pair(b.shared, b.members);
    });
    const std::size_t found = rows.size();
    if (rows.size() > limit) rows.resize(limit);

    Finding finding;
    finding.columns = {
        {"first", Label{"premier réseau", "eerste netwerk", "first réseau"}, ""},
        {"second", Label{"second réseau", "tweede netwerk", "second réseau"}, ""},
        {"shared", Label{"aspects communs", "gedeelde aspecten", "aspects shared"}, ""},
        {"unknown", Label{"aspects inconnus", "onbekende aspecten", "aspects unknown"}, ""},
        {"shared_members", Label{"acteurs communs", "gedeelde actoren", "shared actors"}, ""},
        {"liaisons", Label{"qui fait le lien", "wie het verband legt", "liaisons"}, ""},
        {"members_apart", Label{"acteurs d’un seul", "actoren van één", "actors of one only"}, ""},
        {"shared_themes", Label{"thèmes communs", "gedeelde thema’s", "shared themes"}, ""},
        {"themes_apart", Label{"thèmes d’un seul", "thema’s van één", "themes of one only"}, ""},
        {"shared_territories",
         Label{"territoires communs", "gedeelde grondgebieden", "shared territories"}, ""},
        {"territories_apart",
         Label{"territoires d’un seul", "grondgebieden van één", "territories of one only"}, ""},
        {"shared_activities",
         Label{"activités communes", "gedeelde activiteiten", "shared activities"}, ""},
        {"activities_apart",
         Label{"activités d’un seul", "activiteiten van één", "activities of one only"}, ""},
        {"same_period", Label{"période commune", "gedeelde periode", "same period"}, ""}};
    for (Row& row : rows) finding.rows.push_back(std::move(row.values));
    finding.population_of = Label{"paires de réseaux qui partagent un acteur ou un territoire",
                                  "paren van netwerken die een actor of een grondgebied delen",
                                  "pairs of réseaux that share an actor or a territory"};
    finding.population = pairs;
    finding.known = fully_known;
    finding.omitted = omitted_by(network);
    if (found > finding.rows.size())
        finding.omitted.push_back(
            {Label{"paires au-delà de la limite", "paren boven de grens", "pairs beyond the limit"},
             found - finding.rows.size()});
    const std::size_t linked = static_cast<std::size_t>(std::count_if(
        finding.rows.begin(), finding.rows.end(),
        [](const std::vector<Value>& row) { return std::get<std::int64_t>(row[4]) > 0; }));
    finding.sentences = {
        said({"Parmi {0} réseaux, {1} paires partagent un acteur ou un territoire ; {2} partagent "
              "au moins {3} des cinq aspects.",
              "Van {0} netwerken delen {1} paren een actor of een grondgebied; {2} delen minstens "
              "{3} van de vijf aspecten.",
              "Among {0} réseaux, {1} pairs share an actor or a territory; {2} share at least {3} "
              "of the five aspects."},
             {number_of(profiles.size()), number_of(pairs), number_of(found), number_of(at_least)}),
        said({"Les cinq aspects sont connus pour {0} paires sur {1} ; un acteur fait le lien dans "
              "{2} des {3} paires montrées.",
              "De vijf aspecten zijn bekend voor {0} van {1} paren; in {2} van de {3} getoonde "
              "paren legt een actor het verband.",
              "All five aspects are known for {0} pairs of {1}; an actor links {2} of the {3} "
              "pairs shown."},
             {number_of(fully_known), number_of(pairs), number_of(linked),
              number_of(finding.rows.size())})};
    return finding;
}

}  // namespace

Indicator overlap() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators
