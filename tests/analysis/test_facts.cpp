// SPDX-License-Identifier: Apache-2.0
// Which coordination each réseau belongs to, and of which meetings it is known who came.
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../../src/analysis/coordination/facts.hpp"
#include "../../src/analysis/presence.hpp"
#include "../support/coordinations.hpp"
#include "../support/lines.hpp"

using namespace maillage;
using coordination::Selection;

namespace {

/// A coordination with a working group, which has a committee.
struct Homes : testing::Test, Coordinations {
    Id<Reseau> a = coordination("a"), b = coordination("b"),
               group = part("group", a, ReseauForm::working_group),
               committee = part("committee", group, ReseauForm::committee);

    /// The coordination of a réseau, then that without what meets inside one organisation.
    std::string homes_of(Id<Reseau> id) const {
        const coordination::Facts facts(model, 2013);
        const auto key = [&](std::uint32_t place) {
            return place == Selection::nobody ? "-" : model.reseaux[facts.coordinations[place]].key;
        };
        return key(facts.home(id)) + " " + key(facts.shared_home(id));
    }
};

}  // namespace

TEST_F(Homes, are_however_far_up) {
    EXPECT_EQ(homes_of(a), "a a");
    EXPECT_EQ(homes_of(group), "a a");
    EXPECT_EQ(homes_of(committee), "a a");
    of(a).parent = b;  // still speaks for itself, and for its parts
    EXPECT_EQ(homes_of(committee), "a a");
    EXPECT_EQ(homes_of(add(model.reseaux, "alone")), "- -");
    EXPECT_EQ(coordination::Facts(Model(), {}).home({}), Selection::nobody);
}

TEST_F(Homes, are_none_in_a_loop_without_a_coordination) {
    of(group).parent = committee;
    EXPECT_EQ(homes_of(committee), "- -");
    of(group).parent = a;
    of(a).parent = committee;
    EXPECT_EQ(homes_of(committee), "a a");
}

TEST_F(Homes, are_none_through_what_has_ended) {
    of(group).period = period("2000", "2012");
    EXPECT_EQ(homes_of(committee), "- -");
    of(group).period = period("2000", "2013-01");
    EXPECT_EQ(homes_of(committee), "a a");
    of(committee).period = period("2014", "");
    EXPECT_EQ(homes_of(committee), "- -");
}

TEST_F(Homes, are_not_shared_by_the_parts_of_what_meets_inside_one_organisation) {
    of(group).scope = ReseauScope::internal;
    EXPECT_EQ(homes_of(group), "a -");
    EXPECT_EQ(homes_of(committee), "a -");
    const Id<Reseau> below = part("below", group, ReseauForm::working_group);
    EXPECT_FALSE(coordination::Facts(model, 2013).groups.contains(below));
    of(group).scope = {};
    EXPECT_TRUE(coordination::Facts(model, 2013).groups.contains(below));
}

TEST_F(Homes, let_the_committee_of_a_working_group_count_for_its_coordination) {
    of(b).form = ReseauForm::platform;
    meets(committee, MeetingKind::collective_day);
    const coordination::Facts facts(model, 2013);
    ASSERT_EQ(facts.coordinations.size(), 1u);
    const Presence presence(facts, facts.shared_homes(), facts.coordinations.size());
    EXPECT_EQ(presence.held_at(0).size(), 1u);
    names_all(a, "meetings");
    EXPECT_TRUE(
        coordination::Facts(model, 2013)
            .meetings_of(Selection(
                model, [&](const Reseau& row) { return model.reseaux.id_of(row) == committee; }))[0]
            .exact());
    const Finding structure = analyse(model, "structure", {{"at", "2013-12-31"}});
    EXPECT_EQ(cells(structure, "a", {"committee"}), "committee");
}

TEST_F(Homes, let_a_coordination_say_who_came_to_the_meetings_of_its_parts) {
    meets(committee, MeetingKind::committee, 1, "2013-06-10");
    const auto held = [&] {
        const coordination::Facts facts(model, 2013);
        return Presence(facts, facts.shared_homes(), facts.coordinations.size()).held_at(0)[0];
    };
    EXPECT_FALSE(held().roll.is_told);
    names_all(a, "attendances", "2013-06-09");  // the meeting was still to come
    EXPECT_FALSE(held().roll.is_told || held().roll.is_whole);
    names_all(a, "attendances", "2013-06-11");
    EXPECT_TRUE(held().roll.is_told && held().roll.is_whole);
    Attendance row;
    row.meeting = Id<Meeting>(0);
    add(model.attendances, "somebody", row);
    EXPECT_TRUE(held().roll.is_whole && !held().roll.is_told);
}
