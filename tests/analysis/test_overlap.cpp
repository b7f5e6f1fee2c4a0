// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <sys/resource.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Overlap : testing::Test {
    Model model;
    Id<Territory> region = territory("region", TerritoryLevel::region),
                  forest = territory("forest", TerritoryLevel::commune, region),
                  uccle = territory("uccle", TerritoryLevel::commune, region),
                  saint_denis = territory("saint-denis", TerritoryLevel::quartier, forest),
                  altitude = territory("altitude", TerritoryLevel::quartier, forest);
    Id<Actor> cpas = add(model.actors, "cpas"), tenants = add(model.actors, "tenants"),
              school = add(model.actors, "school");
    Id<Reseau> a = add(model.reseaux, "a"), b = add(model.reseaux, "b");

    Id<Territory> territory(const char* key, TerritoryLevel level, Id<Territory> within = {}) {
        Territory row;
        row.level = level;
        if (within) row.within.add(within);
        return add(model.territories, key, row);
    }
    Reseau& edit(Id<Reseau> id) { return model.reseaux.edit(id); }
    void joins(const Either<Actor, Reseau>& member, Id<Reseau> reseau) {
        Membership row;
        row.member = member;
        row.reseau = reseau;
        add(model.memberships, "m" + std::to_string(model.memberships.size()), row);
    }
    /// The réseau says that it has named all its members, and who organises it.
    void names_all(Id<Reseau> reseau, const char* table = "memberships") {
        edit(reseau).organisers.stated = true;
        Inquiry row;
        row.asked = reseau;
        row.tables = {{table}};
        row.answered = row.complete = true;
        add(model.inquiries, "i" + std::to_string(model.inquiries.size()), row);
    }
    Finding finding(const char* at_least = "1") const {
        return analyse(model, "overlap", {{"at_least", at_least}});
    }
    /// What the only row says in a column.
    std::string said(const char* column) const {
        const Finding found = finding();
        if (found.rows.size() != 1) return std::to_string(found.rows.size()) + " rows";
        Finding one = found;
        for (std::size_t i = 0; i < found.columns.size(); ++i)
            if (found.columns[i].name == column) one.rows = {{found.rows[0][i]}};
        return lines(one).front();
    }
};

}  // namespace

TEST_F(Overlap, gives_each_aspect_apart_with_what_is_not_shared) {
    joins(cpas, a);
    joins(cpas, b);
    joins(tenants, a);
    edit(b).organisers.add(school);
    edit(a).themes.add(Theme::housing);
    edit(a).themes.add(Theme::food);
    edit(b).themes.add(Theme::housing);
    edit(b).themes.add(Theme::poverty);
    for (const Id<Reseau> id : {a, b}) edit(id).territories.add(forest);
    edit(a).activity_kinds.add(ActivityKind::training);
    edit(b).activity_kinds.add(ActivityKind::campaign);
    edit(a).period = period("2010", "..");
    edit(b).period = period("2012", "2013-06-30");
    for (const Id<Reseau> id : {a, b}) names_all(id);
    EXPECT_EQ(lines(finding()), Lines{"a | b | members+themes+territory+period |  | 1 | cpas | 2 | "
                                      "housing | food+poverty | forest |  |  | "
                                      "training+campaign | certain"});
    EXPECT_EQ(finding().population, 1u);
    EXPECT_EQ(finding().known, 1u);
}

TEST_F(Overlap, takes_an_aspect_that_one_of_both_does_not_say_for_unknown) {
    joins(cpas, a);
    joins(cpas, b);
    edit(a).themes.add(Theme::housing);
    edit(a).territories.add(forest);
    edit(a).activity_kinds.add(ActivityKind::training);
    edit(a).period = period("2010", "..");
    EXPECT_EQ(said("shared"), "members");
    EXPECT_EQ(said("unknown"), "themes+territory+activities+period");
    EXPECT_EQ(said("themes_apart"), "?");
    EXPECT_EQ(said("territories_apart"), "?");
    EXPECT_EQ(said("activities_apart"), "?");
    EXPECT_EQ(said("same_period"), "?");
    EXPECT_EQ(finding().known, 0u);
}

TEST_F(Overlap, of_members_is_not_known_where_lists_may_not_be_whole) {
    for (const Id<Reseau> id : {a, b}) edit(id).territories.add(forest);
    joins(cpas, a);
    joins(tenants, b);
    edit(a).organisers.add(school);
    const auto members = [&] { return said("unknown") + ", apart: " + said("members_apart"); };
    const std::string unknown = "members+themes+activities+period, apart: ?",
                      known = "themes+activities+period, apart: 3";
    EXPECT_EQ(members(), unknown) << "one knows some members of both";
    names_all(a);
    EXPECT_EQ(members(), unknown) << "all of one, some of the other";
    names_all(b, "reseaux");
    EXPECT_EQ(members(), unknown) << "asked about something else";
    names_all(b);
    EXPECT_EQ(members(), known);
    edit(b).organisers.stated = false;
    EXPECT_EQ(members(), unknown) << "the school may be an organiser of both";
    model.inquiries.edit(model.inquiries.find("i2")).answered = false;
    edit(b).organisers.stated = true;
    EXPECT_EQ(members(), unknown);
    edit(b).membership_rule = MembershipRule::no_members;
    EXPECT_EQ(members(), known);
    joins(cpas, b);
    EXPECT_EQ(said("shared"), "members+territory");
}

TEST_F(Overlap, at_a_date_is_of_what_is_there_then) {
    for (const Id<Reseau> id : {a, b}) joins(cpas, id), edit(id).period = period("2000", "..");
    model.memberships.edit(model.memberships.find("m0")).period = period("2000", "2010");
    model.memberships.edit(model.memberships.find("m1")).period = period("2005", "");
    const auto pairs = [&](const char* at, const char* certainty) {
        return analyse(model, "overlap", {{"at_least", "1"}, {"at", at}, {"certainty", certainty}})
            .population;
    };
    EXPECT_EQ(pairs("2007", "possible"), 1u);
    EXPECT_EQ(pairs("2007", "certain"), 0u) << "the second may have ended";
    EXPECT_EQ(pairs("2014", "possible"), 0u);
    model.memberships.edit(model.memberships.find("m1")).period = period("2005", "..");
    EXPECT_EQ(pairs("2007", "certain"), 1u);
    edit(a).period = period("2000", "2006");
    EXPECT_EQ(pairs("2007", "possible"), 0u);
    EXPECT_EQ(analyse(model, "overlap", {{"at", "2007"}}).omitted.back().what.en,
              "réseaux that surely do not exist at that date");
}

TEST_F(Overlap, of_members_for_sure_is_not_known_where_one_may_be_shared) {
    for (const Id<Reseau> id : {a, b}) {
        joins(cpas, id);
        edit(id).territories.add(forest);
        edit(id).period = period("2000", "..");
        names_all(id);
        model.inquiries.edit(model.inquiries.find(id == a ? "i0" : "i1")).on = date("2006");
    }
    const auto unknown = [&] {
        const Finding found = analyse(model, "overlap", {{"at", "2007"}, {"certainty", "certain"}});
        return lines(found).front();
    };
    EXPECT_TRUE(unknown().starts_with("a | b | territory+period | members+themes")) << unknown();
    for (const char* key : {"m0", "m1"})
        model.memberships.edit(model.memberships.find(key)).period = period("1990", "1999");
    EXPECT_TRUE(unknown().starts_with("a | b | territory+period | themes+activities")) << unknown();
}

TEST_F(Overlap, shows_the_same_first_pairs_however_few_are_shown) {
    for (int i = 0; i < 40; ++i) {
        const Id<Reseau> id = add(model.reseaux, "r" + std::to_string(i));
        edit(id).territories.add(i % 3 ? forest : saint_denis);
        if (i % 2) joins(cpas, id);
        if (i % 5) joins(tenants, id);
        if (i % 7) edit(id).themes.add(i % 4 ? Theme::food : Theme::housing);
    }
    const auto shown = [&](int limit) {
        return lines(
            analyse(model, "overlap", {{"at_least", "1"}, {"limit", std::to_string(limit)}}));
    };
    const Lines all = shown(1'000'000);
    EXPECT_GT(all.size(), 600u);
    for (const int limit : {1, 10, 200})
        EXPECT_EQ(shown(limit), Lines(all.begin(), all.begin() + limit)) << limit;
}

TEST_F(Overlap, keeps_no_more_pairs_in_memory_than_it_shows) {
    for (int i = 0; i < 1000; ++i) {
        const Id<Reseau> id = add(model.reseaux, "r" + std::to_string(i));
        edit(id).territories.add(forest);
        edit(id).themes.add(Theme::food);
        joins(cpas, id);
    }
    const auto peak = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;  // in kB
    };
    const auto before = peak();
    EXPECT_EQ(finding().population, 1000u * 999 / 2);
    EXPECT_LT(peak() - before, 50'000) << "half a million rows take over ten times that";
}

TEST_F(Overlap, of_periods_is_certain_impossible_or_not_known) {
    joins(cpas, a);
    joins(cpas, b);
    const auto meet = [&](const Period& first, const Period& second) {
        edit(a).period = first;
        edit(b).period = second;
        const std::string unknown = said("unknown");
        return said("same_period") + (unknown.ends_with("period") ? ", unknown" : "") +
               (said("shared").ends_with("period") ? ", shared" : "");
    };
    EXPECT_EQ(meet(period("2010", ".."), period("2012", "2013")), "certain, shared");
    EXPECT_EQ(meet(period("2010", "2011"), period("2012", "..")), "no");
    EXPECT_EQ(meet(period("2010", "2012"), period("2012", "..")), "possible, unknown");
    EXPECT_EQ(meet(period("2010", ""), period("2012", "..")), "possible, unknown")
        << "it may have ended";
    EXPECT_EQ(meet(period("", ""), period("2012", "..")), "?, unknown");
}

TEST_F(Overlap, of_territories_is_one_lying_in_the_commune_of_the_other) {
    edit(a).territories.add(saint_denis);
    edit(b).territories.add(forest);
    EXPECT_EQ(said("shared_territories"), "forest");
    EXPECT_EQ(said("territories_apart"), "saint-denis");
    edit(b).territories.add(uccle);
    EXPECT_EQ(said("territories_apart"), "saint-denis+uccle");
    edit(a).territories.add(uccle);
    EXPECT_EQ(said("shared_territories"), "forest+uccle");
    EXPECT_EQ(said("territories_apart"), "saint-denis");
}

TEST_F(Overlap, is_not_that_of_two_quartiers_nor_of_a_commune_and_its_region) {
    edit(a).territories.add(saint_denis);
    edit(b).territories.add(altitude);
    EXPECT_EQ(finding().population, 0u);
    edit(b).territories.items.clear();
    edit(b).territories.add(region);
    EXPECT_EQ(finding().population, 0u);
}

TEST_F(Overlap, names_the_reseaux_that_are_members_of_both) {
    const Id<Reseau> group = add(model.reseaux, "group");
    joins(group, a);
    joins(group, b);
    EXPECT_EQ(said("liaisons"), "group");
}

TEST_F(Overlap, does_not_take_what_a_reseau_is_a_member_of_for_its_member) {
    const Id<Reseau> platform = add(model.reseaux, "platform");
    joins(a, platform);
    joins(b, platform);
    EXPECT_EQ(finding().population, 0u) << "they share no member";
    joins(cpas, a);
    joins(cpas, platform);
    for (const Id<Reseau> id : {a, b, platform}) names_all(id);
    EXPECT_EQ(said("liaisons"), "cpas");
    EXPECT_EQ(said("members_apart"), "2") << "a and b, of the platform alone";
}

TEST_F(Overlap, does_not_take_an_actor_for_a_reseau_of_the_same_key) {
    joins(add(model.actors, "same"), a);
    joins(add(model.reseaux, "same"), b);
    EXPECT_EQ(finding().population, 0u);
}

TEST_F(Overlap, shows_pairs_that_share_enough_most_first) {
    const Id<Reseau> c = add(model.reseaux, "c");
    for (const Id<Reseau> id : {a, b, c}) joins(cpas, id);
    for (const Id<Reseau> id : {b, c}) joins(tenants, id), edit(id).themes.add(Theme::food);
    edit(a).themes.add(Theme::food);
    for (const Id<Reseau> id : {a, c}) edit(id).territories.add(forest);
    const auto pairs = [&](const std::map<std::string, std::string>& arguments) {
        Lines found = lines(analyse(model, "overlap", arguments));
        for (std::string& line : found) line = line.substr(0, line.find(" | ", 5));
        return found;
    };
    EXPECT_EQ(pairs({}), (Lines{"a | c", "b | c", "a | b"}))
        << "three aspects, then two with two members";
    EXPECT_EQ(pairs({{"at_least", "3"}}), Lines{"a | c"});
    EXPECT_EQ(pairs({{"at_least", "4"}}), Lines{});
    EXPECT_EQ(pairs({{"limit", "0"}}), Lines{});
    EXPECT_EQ(pairs({{"limit", "2"}}), (Lines{"a | c", "b | c"}));
    const Finding limited = analyse(model, "overlap", {{"limit", "2"}});
    EXPECT_EQ(limited.population, 3u);
    EXPECT_EQ(limited.omitted.back().count, 1u);
    EXPECT_EQ(limited.omitted.back().what.en, "pairs beyond the limit");
}

TEST_F(Overlap, sees_presence_rather_than_membership_when_asked) {
    joins(cpas, a);
    joins(cpas, b);
    const Finding there =
        analyse(model, "overlap", {{"at_least", "1"}}, {.relations = {Relation::attendance}});
    EXPECT_EQ(there.population, 0u) << "members on paper, seen nowhere";
}
