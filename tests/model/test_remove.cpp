// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/model/remove.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

/// Two actors in two coordinations; a working group, its meeting and a diagnosis of its need.
struct Facts {
    Model model;
    Id<Actor> cpas = add(model.actors, "cpas"), tenants = add(model.actors, "tenants");
    Id<Reseau> north = add(model.reseaux, "north"), south = add(model.reseaux, "south"),
               group = add(model.reseaux, "group");
    Id<Membership> first = add(model.memberships, "first"),
                   second = add(model.memberships, "second"),
                   third = add(model.memberships, "third");
    Id<Meeting> meeting = add(model.meetings, "meeting");
    Id<Attendance> attendance = add(model.attendances, "attendance");
    Id<Need> need = add(model.needs, "need");

    Facts() {
        model.reseaux.edit(north).organisers.add(cpas);
        model.reseaux.edit(south).organisers.add(tenants);
        model.reseaux.edit(south).organisers.add(cpas);
        model.reseaux.edit(group).parent = north;
        model.memberships.edit(first).member = cpas;
        model.memberships.edit(first).reseau = north;
        model.memberships.edit(second).member = tenants;
        model.memberships.edit(second).reseau = south;
        model.memberships.edit(third).member = group;
        model.memberships.edit(third).reseau = south;
        model.meetings.edit(meeting).reseau = group;
        model.attendances.edit(attendance).meeting = meeting;
        model.attendances.edit(attendance).actor = cpas;
        model.needs.edit(need).reported_by = cpas;
    }
};

std::vector<std::string> described(const std::vector<Reference>& references) {
    std::vector<std::string> texts;
    texts.reserve(references.size());
    for (const Reference& reference : references)
        texts.push_back(std::string(reference.table->name()) + ' ' +
                        reference.table->row(reference.row).key + ' ' +
                        std::string(reference.field->name));
    return texts;
}

std::vector<std::string> keys(const AnyTable& table) {
    std::vector<std::string> keys;
    keys.reserve(table.size());
    for (std::uint32_t i = 0; i < table.size(); ++i) keys.push_back(table.row(i).key);
    return keys;
}

using Keys = std::vector<std::string>;

}  // namespace

TEST(ReferencesTo, names_each_field_that_points_at_a_row) {
    const Facts f;
    EXPECT_EQ(
        described(references_to(f.model, f.model.actors, f.cpas)),
        (Keys{"reseaux north organisers", "reseaux south organisers", "memberships first member",
              "attendances attendance actor", "needs need reported_by"}));
    EXPECT_EQ(described(references_to(f.model, f.model.reseaux, f.group)),
              (Keys{"memberships third member", "meetings meeting reseau"}))
        << "a réseau is not taken for the actor of the same number";
    EXPECT_TRUE(references_to(f.model, f.model.needs, f.need).empty());
}

TEST(Remove, takes_a_row_that_nothing_refers_to) {
    Facts f;
    remove(f.model, f.model.needs, f.need);
    EXPECT_TRUE(f.model.needs.empty());
    EXPECT_EQ(f.model.actors.size(), 2u);
}

TEST(Remove, refuses_while_something_refers_to_the_row_and_says_what) {
    Facts f;
    try {
        remove(f.model, f.model.actors, f.tenants);
        FAIL() << "removed";
    } catch (const ArgumentError& error) {
        EXPECT_EQ(error.message(),
                  (Message{"row.in_use",
                           {"tenants",
                            Texts("réseaux south (organisateurs), membres second (membre)",
                                  "netwerken south (organisatoren), leden second (lid)",
                                  "réseaux south (organisers), memberships second (member)")}}));
    }
    EXPECT_TRUE(f.model.actors.find("tenants"));
    EXPECT_EQ(f.model.memberships.size(), 3u);
}

TEST(Remove, names_five_references_and_counts_the_others) {
    Model model;
    const Id<Actor> cpas = add(model.actors, "cpas");
    for (int i = 0; i < 7; ++i)
        model.grants.edit(add(model.grants, std::to_string(i))).beneficiary = cpas;
    try {
        remove(model, model.actors, cpas);
        FAIL() << "removed";
    } catch (const ArgumentError& error) {
        const std::string& who = error.message().particulars[1].en;
        EXPECT_TRUE(who.starts_with("grants 0 (beneficiary), grants 1 (beneficiary), ")) << who;
        EXPECT_TRUE(who.ends_with(", grants 4 (beneficiary) … (7)")) << who;
    }
}

TEST(Remove, in_cascade_takes_what_cannot_do_without_the_row) {
    Facts f;
    remove(f.model, f.model.actors, f.cpas, true);
    EXPECT_EQ(keys(f.model.actors), Keys{"tenants"});
    EXPECT_EQ(keys(f.model.memberships), (Keys{"second", "third"}));
    EXPECT_EQ(keys(f.model.attendances), Keys{"attendance"}) << "its actor is optional";
    EXPECT_EQ(keys(f.model.reseaux), (Keys{"north", "south", "group"}));
}

TEST(Remove, in_cascade_goes_on_from_row_to_row) {
    Facts f;
    remove(f.model, f.model.reseaux, f.group, true);
    EXPECT_EQ(keys(f.model.reseaux), (Keys{"north", "south"}));
    EXPECT_TRUE(f.model.meetings.empty());
    EXPECT_TRUE(f.model.attendances.empty()) << "it was of the meeting that went";
    EXPECT_EQ(keys(f.model.memberships), (Keys{"first", "second"}));
}

TEST(Remove, in_cascade_makes_optional_references_unknown_rather_than_none) {
    Facts f;
    for (const Id<Reseau> id : {f.north, f.south})
        f.model.reseaux.edit(id).organisers.stated = true;
    remove(f.model, f.model.actors, f.cpas, true);
    EXPECT_FALSE(f.model.attendances[f.attendance].actor.known());
    EXPECT_FALSE(f.model.needs[f.need].reported_by.known());
    EXPECT_FALSE(f.model.reseaux.at("north").organisers.known())
        << "nobody said that there is none";
    const Ids<Actor>& others = f.model.reseaux.at("south").organisers;
    ASSERT_EQ(others.size(), 1u);
    EXPECT_EQ(f.model.actors[others[0]].key, "tenants");
}

TEST(Remove, leaves_a_known_nothing_as_it_is) {
    Facts f;
    f.model.reseaux.edit(f.group).organisers.stated = true;
    remove(f.model, f.model.actors, f.cpas, true);
    EXPECT_TRUE(f.model.reseaux.at("group").organisers.known());
}

TEST(Remove, renumbers_what_is_left) {
    Facts f;
    remove(f.model, f.model.actors, f.cpas, true);
    const Membership& second = f.model.memberships.at("second");
    EXPECT_EQ(f.model.actors[second.member.first()].key, "tenants");
    EXPECT_EQ(f.model.reseaux[second.reseau].key, "south");
    const Membership& third = f.model.memberships.at("third");
    EXPECT_EQ(f.model.reseaux[third.member.second()].key, "group");
    EXPECT_EQ(f.model.reseaux[f.model.reseaux.at("group").parent].key, "north");
}
