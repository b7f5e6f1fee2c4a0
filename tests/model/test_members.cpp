// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/model/members.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

/// A school and a choir, and a platform, in a coordination.
struct Members : testing::Test {
    Model model;
    Id<Actor> school = add(model.actors, "school"), choir = add(model.actors, "choir");
    Id<Reseau> coordination = add(model.reseaux, "coordination"),
               platform = add(model.reseaux, "platform");

    void joins(Either<Actor, Reseau> member, Id<Reseau> reseau, const Period& when = {}) {
        Membership row;
        row.member = member;
        row.reseau = reseau;
        row.period = when;
        add(model.memberships, "m" + std::to_string(model.memberships.size()), row);
    }
};

using Found = std::vector<Either<Actor, Reseau>>;

}  // namespace

TEST_F(Members, are_those_who_may_be_so_then_each_once) {
    joins(choir, coordination, period("2010", "2012-06"));
    joins(platform, coordination);
    joins(school, coordination, period("2013", ".."));
    joins(school, coordination, period("2014", ""));
    joins(school, platform);
    joins({}, coordination);
    EXPECT_EQ(members_of(model, coordination), (Found{choir, platform, school}));
    EXPECT_EQ(members_of(model, coordination, Period::on(date("2012"))), (Found{choir, platform}));
    EXPECT_EQ(members_of(model, coordination, Period::on(date("2012-07"))), Found{platform});
    EXPECT_EQ(members_of(model, coordination, Period::on(date("2014"))), (Found{platform, school}));
    const Period in_2013 = Period::on(date("2013"));
    EXPECT_EQ(members_of(model, coordination, {in_2013, true}), Found{school})
        << "nothing dates the platform";
    EXPECT_EQ(members_of(model, Id<Reseau>()), Found());
    EXPECT_EQ(members_of(Model(), Id<Reseau>()), Found());
}

TEST_F(Members, are_silent_where_nothing_is_noted_of_them) {
    for (const Either<Actor, Reseau>& member : Found{school, choir, platform})
        joins(member, coordination, period("2010", "2013"));
    Meeting meeting;
    meeting.reseau = coordination;
    meeting.date = date("2013-05");
    const Id<Meeting> held = add(model.meetings, "held", meeting);
    meeting.date = date("2014");
    const Id<Meeting> later = add(model.meetings, "later", meeting);
    meeting.date = {};
    const Id<Meeting> undated = add(model.meetings, "undated", meeting);
    Attendance excused;
    excused.meeting = held;
    excused.actor = school;
    excused.status = AttendanceStatus::excused;
    add(model.attendances, "excused", excused);
    EXPECT_EQ(unnoted_members(model, held).silent, (Found{choir, platform}));
    EXPECT_EQ(unnoted_members(model, held).missing, Found());
    EXPECT_EQ(unnoted_members(model, later).silent, Found());
    EXPECT_EQ(unnoted_members(model, undated).silent, (Found{school, choir, platform}));
    EXPECT_EQ(unnoted_members(model, Id<Meeting>()).silent, Found());
    Inquiry whole;
    whole.asked = coordination;
    whole.tables = {{"attendances"}};
    whole.on = date("2014");
    whole.answered = whole.complete = true;
    add(model.inquiries, "whole", whole);
    EXPECT_EQ(unnoted_members(model, held).missing, Found{choir});
    EXPECT_EQ(unnoted_members(model, held).silent, Found{platform}) << "who comes for a réseau?";
    EXPECT_EQ(unnoted_members(model, undated).missing, Found());
}
