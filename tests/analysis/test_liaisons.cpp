// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Liaisons : testing::Test {
    Model model;
    Id<Actor> cpas = add(model.actors, "cpas"), school = add(model.actors, "school"),
              tenants = add(model.actors, "tenants");
    Id<Reseau> a = add(model.reseaux, "a"), b = add(model.reseaux, "b"),
               c = add(model.reseaux, "c");

    Reseau& edit(Id<Reseau> id) { return model.reseaux.edit(id); }
    Membership& joins(const Either<Actor, Reseau>& member, Id<Reseau> reseau) {
        Membership row;
        row.member = member;
        row.reseau = reseau;
        return model.memberships.edit(
            add(model.memberships, "m" + std::to_string(model.memberships.size()), row));
    }
    Tie& tie(Id<Actor> from, Id<Actor> to, TieKind kind) {
        Tie row;
        row.from_actor = from, row.to_actor = to, row.kind = kind;
        return model.ties.edit(add(model.ties, "t" + std::to_string(model.ties.size()), row));
    }
    Lines found(const std::map<std::string, std::string>& arguments = {},
                const Lens& lens = {}) const {
        return lines(analyse(model, "liaisons", arguments, lens));
    }
};

}  // namespace

TEST_F(Liaisons, are_members_of_both_the_least_busy_first) {
    for (const Id<Reseau> id : {a, b, c}) joins(cpas, id);
    for (const Id<Reseau> id : {a, b}) joins(school, id);
    EXPECT_EQ(found(),
              (Lines{"a | b | school | shared_member | in both; in 2 réseaux in all | 1 | ? | ?",
                     "a | c | cpas | shared_member | in both; in 3 réseaux in all | 0 | ? | ?",
                     "b | c | cpas | shared_member | in both; in 3 réseaux in all | 0 | ? | ?"}));
    EXPECT_EQ(analyse(model, "liaisons").known, 0u) << "nobody says what they are about";
}

TEST_F(Liaisons, are_failing_that_members_tied_to_members) {
    joins(cpas, a);
    joins(school, b);
    joins(tenants, b);
    tie(school, cpas, TieKind::knows);
    tie(cpas, tenants, TieKind::collaborates);
    EXPECT_EQ(found(), Lines{"a | b | cpas | tie | in a, and 1 réseau in all; school knows cpas; "
                             "cpas collaborates with tenants | 2 | ? | ?"});
    EXPECT_NE(to_json(analyse(model, "liaisons"), Language::fr).find(" ; cpas collabore"),
              std::string::npos)
        << to_json(analyse(model, "liaisons"), Language::fr);
    EXPECT_EQ(analyse(model, "liaisons").sentences.at(0).en,
              "Among 3 réseaux, 1 pair without a known link has somebody who could carry news: 0 a "
              "member of both, 1 a tie between members.");
    EXPECT_EQ(found({}, {.relations = {Relation::membership, Relation::trusts}}), Lines{})
        << "a lens that names ties looks at no others";
}

TEST_F(Liaisons, are_tied_by_referrals_too) {
    joins(cpas, a);
    joins(school, b);
    Service service;
    service.actor = school;
    Referral referral;
    referral.from_actor = cpas;
    referral.to_service = add(model.services, "homework", service);
    add(model.referrals, "r", referral);
    EXPECT_EQ(found(), Lines{"a | b | cpas | tie | in a, and 1 réseau in all; cpas has referred to "
                             "school | 1 | ? | ?"});
}

TEST_F(Liaisons, are_not_sought_where_reseaux_are_joined) {
    for (const Id<Reseau> id : {a, b}) joins(cpas, id);
    EXPECT_EQ(found().size(), 1u);
    Link link;
    link.from_reseau = b, link.to_reseau = a, link.kind = LinkKind::competing;
    Link& row = model.links.edit(add(model.links, "link", link));
    EXPECT_EQ(found().size(), 1u) << "rivals may well ignore each other";
    row.kind = LinkKind::participates;
    EXPECT_EQ(found(), Lines{});
    EXPECT_EQ(analyse(model, "liaisons").omitted.back().what.en, "pairs that are joined already");
    row.period = period("1990", "1999");
    EXPECT_EQ(found({{"at", "2014"}}).size(), 1u) << "the link is over";
    edit(a).parent = edit(b).parent = c;
    EXPECT_EQ(found({{"at", "2014"}}), Lines{}) << "two parts of one";
    edit(a).parent = edit(b).parent = {};
    edit(b).parent = a;
    EXPECT_EQ(found({{"at", "2014"}}), Lines{});
    edit(b).parent = {};
    joins(a, b);
    EXPECT_EQ(found({{"at", "2014"}}), Lines{});
}

TEST_F(Liaisons, come_first_where_reseaux_have_most_in_common) {
    Territory commune, quartier;
    commune.level = TerritoryLevel::commune;
    const Id<Territory> forest = add(model.territories, "forest", commune);
    quartier.within.add(forest);
    const Id<Territory> altitude = add(model.territories, "altitude", quartier);
    for (const Id<Reseau> id : {a, b}) joins(cpas, id);
    joins(school, b);
    joins(tenants, c);
    tie(school, tenants, TieKind::trusts);
    for (const Id<Reseau> id : {b, c}) edit(id).themes.add(Theme::housing);
    edit(b).territories.add(forest);
    edit(c).territories.add(altitude);
    EXPECT_EQ(found(),
              (Lines{"b | c | school | tie | in b, and 1 réseau in all; school trusts "
                     "tenants | 1 | housing | forest",
                     "a | b | cpas | shared_member | in both; in 2 réseaux in all | 0 | ? | "
                     "?"}));
    EXPECT_EQ(analyse(model, "liaisons").known, 1u);
    const Finding limited = analyse(model, "liaisons", {{"limit", "1"}});
    EXPECT_EQ(lines(limited), Lines{found().front()});
    EXPECT_EQ(limited.omitted.back().count, 1u);
}

TEST_F(Liaisons, at_a_date_are_those_there_then) {
    for (const Id<Reseau> id : {a, b}) joins(cpas, id), edit(id).period = period("2000", "..");
    model.memberships.edit(model.memberships.find("m0")).period = period("2000", "2010");
    model.memberships.edit(model.memberships.find("m1")).period = period("2005", "");
    EXPECT_EQ(found({{"at", "2007"}}).size(), 1u);
    EXPECT_EQ(found({{"at", "2007"}, {"certainty", "certain"}}).size(), 0u);
    EXPECT_EQ(found({{"at", "2012"}}).size(), 0u);
}
