// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/coordinations.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

/// A coordination of a commune, and a multi-theme réseau of it.
struct Coexistence : testing::Test, Coordinations {
    Id<Territory> forest = commune("forest"), uccle = commune("uccle");
    Id<Reseau> cs = coordination("cs"), local = reseau("local", ReseauType::multithematic, forest);

    Coexistence() { of(cs).territories.add(forest); }
    Id<Territory> commune(const char* key) {
        Territory row;
        row.level = TerritoryLevel::commune;
        return add(model.territories, key, row);
    }
    Id<Reseau> reseau(const char* key, const Term<ReseauType>& type, Id<Territory> on) {
        Reseau row;
        row.form = ReseauForm::network;
        row.scope = ReseauScope::external;
        row.type = type;
        row.territories.add(on);
        return add(model.reseaux, key, row);
    }
    Link& links(Id<Reseau> from, Id<Reseau> to, const Term<LinkKind>& kind) {
        Link row;
        row.from_reseau = from;
        row.to_reseau = to;
        row.kind = kind;
        return model.links.edit(add(model.links, "l" + std::to_string(model.links.size()), row));
    }
    void joins(Either<Actor, Reseau> member, Id<Reseau> reseau) {
        Membership row;
        row.member = member;
        row.reseau = reseau;
        add(model.memberships, "m" + std::to_string(model.memberships.size()), row);
    }
    Finding found(const std::map<std::string, std::string>& arguments = {}) const {
        return analyse(model, "coexistence", arguments);
    }
    /// The columns from one to another, of each row.
    Lines told(std::size_t first, std::size_t last,
               const std::map<std::string, std::string>& arguments = {}) const {
        Finding finding = found(arguments);
        for (auto& row : finding.rows)
            row = {row.begin() + static_cast<std::ptrdiff_t>(first),
                   row.begin() + static_cast<std::ptrdiff_t>(last) + 1};
        return lines(finding);
    }
    Lines pairs(const std::map<std::string, std::string>& arguments = {}) const {
        return told(0, 1, arguments);
    }
    /// Links, agreements, and the rows that say so.
    Lines bonds() const { return told(4, 6); }
};

}  // namespace

TEST_F(Coexistence, is_of_those_that_work_on_the_same_ground) {
    Territory row;
    row.level = TerritoryLevel::quartier;
    row.within.add(forest);
    const Id<Territory> altitude = add(model.territories, "altitude", row);
    reseau("elsewhere", ReseauType::multithematic, uccle);
    reseau("quarter", ReseauType::multithematic, altitude);
    reseau("housing", ReseauType::thematic, forest);
    EXPECT_EQ(told(0, 3), (Lines{"cs | local | multithematic | forest",
                                 "cs | quarter | multithematic | forest"}));
    EXPECT_EQ(
        found().sentences.at(0).en,
        "1 coordination of 1 has at least one other réseau that is multi-theme, or linked, on "
        "its territory: 2 pairs.");
}

TEST_F(Coexistence, is_not_of_parts_nor_of_what_is_inside_an_organisation) {
    of(part("group", cs, ReseauForm::working_group)).territories.add(forest);
    of(reseau("staff", ReseauType::multithematic, forest)).scope = ReseauScope::internal;
    EXPECT_EQ(pairs(), Lines{"cs | local"});
}

TEST_F(Coexistence, counts_apart_those_that_may_be_multi_theme) {
    reseau("vague", {}, forest);
    EXPECT_EQ(pairs(), Lines{"cs | local"});
    EXPECT_EQ(found().omitted.back().count, 1u);
    EXPECT_EQ(found().omitted.back().what.en,
              "pairs with a réseau of which one cannot tell whether it is multi-theme");
}

TEST_F(Coexistence, does_not_take_an_unknown_link_for_none) {
    EXPECT_EQ(bonds(), Lines{"? | ? | ?"});
    EXPECT_EQ(found().known, 0u);
    names_all(local, "links");
    EXPECT_EQ(bonds(), Lines{"none | ? | none"});
    EXPECT_EQ(found().known, 1u);
    links(cs, local, {});
    EXPECT_EQ(bonds(), Lines{"? | ? | links:l0"}) << "a link of which nobody says the kind";
    EXPECT_EQ(found().known, 0u);
}

TEST_F(Coexistence, tells_how_both_stand_whoever_says_so) {
    links(local, cs, LinkKind::structural).agreement = "charter of 2007";
    links(cs, local, LinkKind::participates);
    EXPECT_EQ(bonds(), Lines{"structural+participates | charter of 2007 | links:l0+links:l1"});
    EXPECT_EQ(found().known, 1u);
    joins(local, cs);
    EXPECT_EQ(told(4, 4), Lines{"structural+participates+member"});
    EXPECT_EQ(found().sentences.at(1).en,
              "Of 1 pair, it is known how both stand: structural link 1, participation 1, parallel "
              "0, competing 0, one a member of the other 1, no link 0.");
}

TEST_F(Coexistence, shows_a_thematic_reseau_that_is_linked) {
    const Id<Reseau> housing = reseau("housing", ReseauType::thematic, forest);
    links(housing, cs, LinkKind::competing);
    EXPECT_EQ(told(1, 4), (Lines{"housing | thematic | forest | competing",
                                 "local | multithematic | forest | ?"}));
}

TEST_F(Coexistence, is_that_of_a_date) {
    links(cs, local, LinkKind::parallel).period = period("2001", "2005");
    EXPECT_EQ(told(4, 4, {{"at", "2003"}}), Lines{"parallel"});
    EXPECT_EQ(told(4, 4, {{"at", "2013"}}), Lines{"?"});
    of(local).period = period("1990", "2010");
    EXPECT_EQ(pairs({{"at", "2013"}}), Lines{});
    of(local).period = period("", "2020");
    EXPECT_EQ(pairs({{"at", "2013"}}), Lines{"cs | local"});
    EXPECT_EQ(pairs({{"at", "2013"}, {"certainty", "certain"}}), Lines{});
}

TEST_F(Coexistence, names_who_is_in_both) {
    const Id<Actor> school = actor("school", ActorKind::school);
    joins(school, cs);
    EXPECT_EQ(told(7, 9), Lines{"? | ? | ?"});
    joins(school, local);
    EXPECT_EQ(told(7, 9), Lines{"1 | school | ?"});
    for (const Id<Reseau> id : {cs, local}) names_all(id, "memberships");
    of(local).organisers.stated = true;
    EXPECT_EQ(told(7, 9), Lines{"1 | school | yes"});
    EXPECT_EQ(found().sentences.at(2).en, "In 1 pair, at least one actor is known to be in both.");
}

TEST_F(Coexistence, tells_what_they_have_in_common) {
    EXPECT_EQ(told(10, 11), Lines{"? | ?"});
    of(cs).themes.add(Theme::food);
    of(cs).themes.add(Theme::housing);
    of(local).themes.add(Theme::housing);
    of(cs).activity_kinds.add(ActivityKind::training);
    of(local).activity_kinds.add(ActivityKind::directory);
    EXPECT_EQ(told(10, 11), Lines{"housing | none"});
}

TEST_F(Coexistence, says_what_is_beyond_the_limit) {
    reseau("second", ReseauType::multithematic, forest);
    EXPECT_EQ(pairs({{"limit", "1"}}), Lines{"cs | local"});
    const Finding finding = found({{"limit", "1"}});
    EXPECT_EQ(finding.population, 2u);
    EXPECT_EQ(finding.omitted.back().count, 1u);
    EXPECT_EQ(finding.omitted.back().what.en, "rows beyond the limit");
}

TEST_F(Coexistence, of_coordinations_that_share_a_commune_is_told_of_each) {
    of(cs).type = ReseauType::multithematic;
    const Id<Reseau> second = coordination("second");
    of(second).type = ReseauType::multithematic;
    of(second).territories.add(forest);
    EXPECT_EQ(pairs(), (Lines{"cs | local", "cs | second", "second | cs", "second | local"}));
}
