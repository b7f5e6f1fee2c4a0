// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

/// Two public services and two associations, two tables.
struct Silos : testing::Test {
    Model model;
    Id<Reseau> a = add(model.reseaux, "a"), b = add(model.reseaux, "b");
    Id<Actor> cpas = actor("cpas", ActorKind::cpas, LanguageRegime::bilingual),
              seniors = actor("seniors", ActorKind::communal_service, LanguageRegime::fr),
              tenants = actor("tenants", ActorKind::association, LanguageRegime::fr),
              buurthuis = actor("buurthuis", ActorKind::association, LanguageRegime::nl);

    Id<Actor> actor(const char* key, const Term<ActorKind>& kind,
                    const Term<LanguageRegime>& regime = {}) {
        Actor row;
        row.kind = kind;
        row.language_regime = regime;
        return add(model.actors, key, row);
    }
    void join(std::initializer_list<Id<Actor>> members, Id<Reseau> reseau,
              const Period& period = {}) {
        for (const Id<Actor> member : members) {
            Membership row;
            row.member = member;
            row.reseau = reseau;
            row.period = period;
            add(model.memberships, "m" + std::to_string(model.memberships.size()), row);
        }
    }
    Finding finding(const std::map<std::string, std::string>& arguments = {}) const {
        return analyse(model, "silos", arguments);
    }
};

}  // namespace

TEST_F(Silos, of_two_sides_that_never_meet) {
    join({cpas, seniors}, a);
    join({tenants, buurthuis}, b);
    const Finding found = finding();
    EXPECT_EQ(lines(found), (Lines{"public_sector | 2 | −1 | public_sector | 1 | 1 | 1 | 0.5 | a",
                                   "public_sector | 2 | −1 | associative | 0 | 4 | 0 | 0.5 | ",
                                   "public_sector | 2 | −1 | ? | 0 | 0 | ? | ? | ",
                                   "associative | 2 | −1 | public_sector | 0 | 4 | 0 | 0.5 | ",
                                   "associative | 2 | −1 | associative | 1 | 1 | 1 | 0.5 | b",
                                   "associative | 2 | −1 | ? | 0 | 0 | ? | ? | ",
                                   "? | 0 | ? | public_sector | 0 | 0 | ? | ? | ",
                                   "? | 0 | ? | associative | 0 | 0 | ? | ? | ",
                                   "? | 0 | ? | ? | 0 | 0 | ? | ? | "}));
    EXPECT_EQ(found.sentences.at(0).en,
              "Of 2 links whose two sides are known, 2 stay on one side and 0 cross: E–I index −1, "
              "chance would give 0; assortativity 1.");
    EXPECT_EQ(found.sentences.at(2).en,
              "Of 2 tables of at least two known actors, 2 are all of one side, and 0 have an "
              "actor whose side is not known.");
}

TEST_F(Silos, of_two_sides_that_meet_at_every_table) {
    join({cpas, tenants}, a);
    join({seniors, buurthuis}, b);
    const Finding found = finding();
    EXPECT_EQ(lines(found).at(1), "public_sector | 2 | 1 | associative | 2 | 4 | 1 | 0.5 | a+b");
    EXPECT_EQ(found.sentences.at(0).en,
              "Of 2 links whose two sides are known, 0 stay on one side and 2 cross: E–I index 1, "
              "chance would give 0; assortativity −1.");
}

TEST_F(Silos, counts_a_link_within_at_both_its_ends) {
    join({cpas, seniors, tenants}, a);  // one link within, two across
    EXPECT_EQ(lines(finding()).at(0),
              "public_sector | 2 | 0.3333 | public_sector | 1 | 1 | 0.5 | 0.6667 | ");
    EXPECT_EQ(lines(finding()).at(1),
              "public_sector | 2 | 0.3333 | associative | 2 | 4 | 0.5 | 0.3333 | a");
    // E–I by chance: 1 − 2 (4/9 + 1/9); assortativity: (1/3 − 5/9) / (1 − 5/9).
    EXPECT_EQ(finding().sentences.at(0).en,
              "Of 3 links whose two sides are known, 1 stays on one side and 2 cross: E–I index "
              "0.3333, chance would give −0.1111; assortativity −0.5.");
}

TEST_F(Silos, keeps_the_unknown_apart) {
    const Id<Actor> school = actor("school", ActorKind::school), other = actor("other", {});
    join({cpas, seniors, school}, a);
    join({school, other}, b);
    const Finding found = finding();
    EXPECT_EQ(found.population, 4u);
    EXPECT_EQ(found.known, 1u);
    const Lines all = lines(found);
    EXPECT_EQ(all.at(2), "public_sector | 2 | −1 | ? | 2 | 4 | ? | ? | a");
    EXPECT_EQ(all.at(6), "? | 2 | ? | public_sector | 2 | 4 | ? | ? | a");
    EXPECT_EQ(all.at(8), "? | 2 | ? | ? | 1 | 1 | ? | ? | b");
    EXPECT_EQ(found.sentences.at(0).en,
              "Of 1 link whose two sides are known, 1 stays on one side and 0 cross: E–I index −1, "
              "chance would give −1; assortativity undefined.");
    EXPECT_EQ(found.sentences.at(1).en, "Of 2 actors of 6, no link is known.");
    EXPECT_EQ(found.sentences.at(2).en,
              "Of 2 tables of at least two known actors, 0 are all of one side, and 2 have an "
              "actor whose side is not known.");
}

TEST_F(Silos, names_no_table_of_one_actor) {
    join({cpas}, a);
    EXPECT_TRUE(lines(finding()).front().ends_with("| 0 | 1 | ? | ? | "))
        << lines(finding()).front();
    EXPECT_EQ(finding().sentences.at(0).en,
              "Of no link are both sides known: one cannot tell whether the network mixes.");
}

TEST_F(Silos, between_languages_names_who_is_linked_to_both) {
    join({cpas, seniors, tenants}, a);
    join({cpas, buurthuis}, b);
    const Finding found = finding({{"by", "language_regime"}});
    EXPECT_EQ(lines(found).at(1), "fr | 2 | 0.3333 | nl | 0 | 2 | 0 | 0.125 | ");
    EXPECT_EQ(lines(found).at(2), "fr | 2 | 0.3333 | bilingual | 2 | 2 | 0.5 | 0.375 | a");
    EXPECT_EQ(found.sentences.at(3).en,
              "Between 2 French-speaking and 1 Dutch-speaking actor, 0 direct links; 1 bilingual "
              "actor of 1 is linked to both.");
    join({tenants}, b);
    EXPECT_EQ(finding({{"by", "language_regime"}}).sentences.at(3).en,
              "Between 2 French-speaking and 1 Dutch-speaking actor, 1 direct link; 1 bilingual "
              "actor of 1 is linked to both.");
}

TEST_F(Silos, sees_ties_between_actors_when_the_lens_asks) {
    join({cpas, seniors}, a);
    Tie tie;
    tie.from_actor = cpas;
    tie.to_actor = tenants;
    tie.kind = TieKind::collaborates;
    add(model.ties, "t", tie);
    std::swap(tie.from_actor, tie.to_actor);
    add(model.ties, "back", tie);
    const Finding ties = analyse(model, "silos", {}, {.relations = {Relation::collaborates}});
    EXPECT_EQ(ties.population, 1u) << "said by both, and still one link";
    EXPECT_EQ(lines(ties).at(0), "public_sector | 2 | 1 | public_sector | 0 | 1 | 0 | 0.5 | a")
        << "tables are those of members all the same";
    EXPECT_EQ(lines(ties).at(1), "public_sector | 2 | 1 | associative | 1 | 4 | 1 | 0.5 | ");
}

TEST_F(Silos, at_a_date_are_of_who_meets_then) {
    join({cpas, seniors}, a);
    model.reseaux.edit(a).period = period("1991", "1995");
    join({cpas, tenants}, b, period("2000", ".."));
    model.reseaux.edit(b).period = period("2000", "..");
    const auto links = [&](const char* at, const char* certainty) {
        return finding({{"at", at}, {"certainty", certainty}}).population;
    };
    EXPECT_EQ(links("1993", "possible"), 1u);
    EXPECT_EQ(links("1993", "certain"), 0u) << "nobody says when they were members";
    EXPECT_EQ(links("2014", "possible"), 1u) << "what ended has no members";
    EXPECT_EQ(links("2014", "certain"), 1u);
    EXPECT_EQ(finding().population, 2u);
}

TEST_F(Silos, at_a_date_leave_out_the_actors_that_ended) {
    join({cpas, seniors}, a, period("1990", ".."));
    model.actors.edit(buurthuis).period = period("1990", "2001");
    const auto at = [&](const char* date) { return finding({{"at", date}}); };
    EXPECT_EQ(lines(at("1995")).at(4), "associative | 2 | ? | associative | 0 | 1 | ? | 0 | ");
    EXPECT_EQ(at("1995").sentences.at(1).en, "Of 2 actors of 4, no link is known.");
    EXPECT_EQ(lines(at("2014")).at(4), "associative | 1 | ? | associative | 0 | 0 | ? | 0 | ");
    EXPECT_EQ(at("2014").sentences.at(1).en, "Of 1 actor of 3, no link is known.");
    ASSERT_EQ(at("2014").omitted.size(), 1u);
    EXPECT_EQ(at("2014").omitted[0].what.en, "actors that surely do not exist at that date");
    EXPECT_EQ(at("2014").omitted[0].count, 1u);
}
