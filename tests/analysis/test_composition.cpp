// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

/// A coordination where public services are many, as the study hears it said, and a Dutch-speaking
/// association is alone.
struct Composition : testing::Test {
    Model model;
    Id<Reseau> cs = add(model.reseaux, "cs");
    Id<Actor> cpas = actor("cpas", ActorKind::cpas, LanguageRegime::bilingual),
              seniors = actor("seniors", ActorKind::communal_service, LanguageRegime::bilingual),
              contract = actor("contract", ActorKind::public_association, LanguageRegime::fr),
              tenants = actor("tenants", ActorKind::association, LanguageRegime::fr),
              buurthuis = actor("buurthuis", ActorKind::association, LanguageRegime::nl);

    Id<Actor> actor(const char* key, const Term<ActorKind>& kind,
                    const Term<LanguageRegime>& regime = {}) {
        Actor row;
        row.kind = kind;
        row.language_regime = regime;
        return add(model.actors, key, row);
    }
    void joins(const Either<Actor, Reseau>& member, Id<Reseau> reseau, const Period& period = {}) {
        Membership row;
        row.member = member;
        row.reseau = reseau;
        row.period = period;
        add(model.memberships, "m" + std::to_string(model.memberships.size()), row);
    }
    void all_join() {
        for (const Id<Actor> id : {cpas, seniors, contract, tenants, buurthuis}) joins(id, cs);
    }
    Finding finding(const std::map<std::string, std::string>& arguments = {}) const {
        return analyse(model, "composition", arguments);
    }
    /// Group, actors, known, share and diversities of one aspect of one réseau.
    static Lines aspect(const Finding& found, const std::string& name,
                        const std::string& reseau = "cs") {
        Finding narrowed = found;
        narrowed.rows.clear();
        for (const std::vector<Value>& row : found.rows)
            if (std::get<Named>(row[0]).key == reseau && std::get<Named>(row[4]).key == name)
                narrowed.rows.emplace_back(row.begin() + 5, row.end());
        return lines(narrowed);
    }
};

}  // namespace

TEST_F(Composition, counts_each_group_round_the_table) {
    all_join();
    const Finding found = finding();
    // 1 − (9 + 4)/25 = 0.48, of 1 − 1/2 at most.
    EXPECT_EQ(aspect(found, "sector"), (Lines{"public_sector | 3 | 5 | 0.6 | 0.48 | 0.96",
                                              "associative | 2 | 5 | 0.4 | 0.48 | 0.96"}))
        << "an association tied to a public body sits with those";
    EXPECT_EQ(aspect(found, "kind"), (Lines{"cpas | 1 | 5 | 0.2 | 0.72 | 0.96",
                                            "communal_service | 1 | 5 | 0.2 | 0.72 | 0.96",
                                            "public_association | 1 | 5 | 0.2 | 0.72 | 0.96",
                                            "association | 2 | 5 | 0.4 | 0.72 | 0.96"}));
    EXPECT_EQ(aspect(found, "language_regime"),
              (Lines{"fr | 2 | 5 | 0.4 | 0.64 | 0.96", "nl | 1 | 5 | 0.2 | 0.64 | 0.96",
                     "bilingual | 2 | 5 | 0.4 | 0.64 | 0.96"}));
    EXPECT_EQ(found.population, 1u);
    EXPECT_EQ(found.known, 1u);
    EXPECT_EQ(
        found.sentences.at(1).en,
        "Where the sector of at least one actor is known (1 réseau), public services are more than "
        "half of 1 table, associations of 0; a kind outside the list counts apart.");
    EXPECT_EQ(found.sentences.at(2).en,
              "The language regime is known for 5 participations of 5: 1 réseau has a "
              "French-speaking actor, 1 a Dutch-speaking one, 1 both.");
}

TEST_F(Composition, keeps_the_unknown_apart_and_out_of_shares) {
    const Id<Actor> school = actor("school", ActorKind::school), nobody = actor("nobody", {});
    for (const Id<Actor> id : {cpas, school, nobody}) joins(id, cs);
    const Finding found = finding();
    EXPECT_EQ(aspect(found, "sector"),
              (Lines{"public_sector | 1 | 1 | 1 | 0 | 0", "? | 2 | 1 | ? | 0 | 0"}))
        << "its kind does not tell the sector of a school";
    EXPECT_EQ(aspect(found, "kind").back(), "? | 1 | 2 | ? | 0.5 | 0.625");
    EXPECT_EQ(aspect(found, "language_regime").back(), "? | 2 | 1 | ? | 0 | 0");
    model.actors.edit(cpas).kind = {};
    EXPECT_EQ(aspect(finding(), "sector"), Lines{"? | 3 | 0 | ? | ? | ?"});
}

TEST_F(Composition, counts_once_who_is_there_twice) {
    joins(cpas, cs);
    joins(tenants, cs);
    model.reseaux.edit(cs).organisers.add(cpas);
    EXPECT_EQ(aspect(finding(), "sector").front(), "public_sector | 1 | 2 | 0.5 | 0.5 | 1");
}

TEST_F(Composition, is_of_reseaux_of_which_enough_actors_are_known) {
    all_join();
    const Id<Reseau> small = add(model.reseaux, "small");
    joins(cpas, small);
    add(model.reseaux, "unknown");
    EXPECT_EQ(finding().known, 1u);
    EXPECT_EQ(finding({{"at_least", "1"}}).known, 2u);
    EXPECT_EQ(finding({{"at_least", "6"}}).rows.size(), 0u);
    EXPECT_EQ(finding({{"at_least", "1"}}).population, 3u);
    EXPECT_EQ(aspect(finding({{"at_least", "1"}}), "sector", "small"),
              Lines{"public_sector | 1 | 1 | 1 | 0 | 0"});
}

TEST_F(Composition, says_when_the_list_is_whole_and_how_many_are_announced) {
    all_join();
    model.reseaux.edit(cs).declared_members = {5., {}};
    const auto row = [&](std::map<std::string, std::string> arguments = {}) {
        Finding one = finding(std::move(arguments));
        one.rows = {{one.rows.at(0).begin() + 1, one.rows.at(0).begin() + 4}};
        return lines(one).front();
    };
    EXPECT_EQ(row(), "5 | ? | ?");
    Inquiry answer;
    answer.asked = cs;
    answer.tables = {{"memberships"}};
    answer.answered = answer.complete = true;
    add(model.inquiries, "answer", answer);
    EXPECT_EQ(row(), "5 | ? | ?") << "nobody knows who organises it";
    model.reseaux.edit(cs).organisers.stated = true;
    EXPECT_EQ(row(), "5 | ? | yes");
    EXPECT_EQ(
        finding().sentences.at(0).en,
        "For 1 réseau of 1, at least 2 actors are known; for 1, the list is known to be whole.");
}

TEST_F(Composition, has_no_whole_list_for_sure_where_somebody_may_be_there_too) {
    model.reseaux.edit(cs).period = period("2000", "..");
    model.reseaux.edit(cs).membership_rule = MembershipRule::no_members;
    model.reseaux.edit(cs).organisers.stated = true;
    for (const Id<Actor> id : {cpas, seniors}) joins(id, cs, period("2000", ".."));
    const auto whole = [&] {
        return finding({{"at", "2014"}, {"certainty", "certain"}}).rows.at(0).at(3);
    };
    EXPECT_EQ(whole(), Value(true));
    joins(tenants, cs, period("2012", ""));
    EXPECT_EQ(whole(), Value());
}

TEST_F(Composition, leaves_out_a_reseau_that_is_a_member_and_says_so) {
    all_join();
    joins(add(model.reseaux, "group"), cs);
    const Finding found = finding();
    EXPECT_EQ(aspect(found, "kind").size(), 4u) << "a group has no kind of actor";
    ASSERT_EQ(found.omitted.size(), 1u);
    EXPECT_EQ(found.omitted[0].what.en, "is a member of: joins two nodes of one kind");
}

TEST_F(Composition, at_a_date_is_of_who_is_there_then) {
    model.reseaux.edit(cs).period = period("2000", "..");
    joins(cpas, cs, period("2000", ".."));
    joins(seniors, cs, period("2001", ".."));
    joins(tenants, cs, period("2000", "2010"));
    joins(buurthuis, cs, period("2012", ""));
    const auto sectors = [&](const char* at, const char* certainty) {
        return aspect(finding({{"at", at}, {"certainty", certainty}, {"at_least", "1"}}), "sector");
    };
    EXPECT_EQ(sectors("2005", "certain").back(), "associative | 1 | 3 | 0.3333 | 0.4444 | 0.8889");
    EXPECT_EQ(sectors("2011", "possible").size(), 1u);
    EXPECT_EQ(sectors("2014", "possible").back(), "associative | 1 | 3 | 0.3333 | 0.4444 | 0.8889");
    EXPECT_EQ(sectors("2014", "certain"), Lines{"public_sector | 2 | 2 | 1 | 0 | 0"})
        << "the last one may have left";
    EXPECT_EQ(sectors("1999", "possible"), Lines{});
}

TEST_F(Composition, sees_presence_rather_than_membership_when_asked) {
    all_join();
    EXPECT_EQ(analyse(model, "composition", {}, {.relations = {Relation::attendance}}).known, 0u)
        << "members on paper, seen nowhere";
}
