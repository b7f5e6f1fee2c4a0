// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/model/inquired.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

/// A coordination that met in June 2013, and its working group, which met in May.
struct Inquired : testing::Test {
    Model model;
    Id<Reseau> coordination = add(model.reseaux, "coordination");
    Id<Reseau> group = add(model.reseaux, "group");
    Id<Meeting> june = meets(coordination, "2013-06-10"), may = meets(group, "2013-05-02");

    Inquired() { model.reseaux.edit(group).parent = coordination; }
    Id<Meeting> meets(Id<Reseau> reseau, const char* on) {
        Meeting row;
        row.reseau = reseau;
        row.date = date(on);
        return add(model.meetings, "met" + std::to_string(model.meetings.size()), row);
    }
    void notes(Id<Meeting> meeting, const Term<AttendanceStatus>& status) {
        Attendance row;
        row.meeting = meeting;
        row.status = status;
        add(model.attendances, "a" + std::to_string(model.attendances.size()), row);
    }
    Inquiry& answers(const char* key, Id<Reseau> reseau, const char* on,
                     const char* table = "attendances") {
        Inquiry row;
        row.asked = reseau;
        row.tables = {{table}};
        row.on = date(on);
        row.answered = row.complete = true;
        return model.inquiries.edit(add(model.inquiries, key, row));
    }
    /// What is known of a meeting: `told`, `whole`, both or nothing.
    std::string known_of(Id<Meeting> meeting) const {
        const Roll roll = rolls(model)[meeting.index];
        return std::string(roll.is_told ? "told" : "") + (roll.is_whole ? " whole" : "");
    }
};

}  // namespace

TEST_F(Inquired, nothing_is_known_of_an_empty_inventory) {
    EXPECT_TRUE(rolls(Model()).empty());
    EXPECT_FALSE(named_all(Model(), "meetings", Id<Reseau>()));
}

TEST_F(Inquired, names_all_in_the_earliest_inquiry_that_is_late_enough) {
    answers("later", coordination, "2014-02", "posts");
    const Id<Inquiry> first =
        model.inquiries.id_of(answers("first", coordination, "2013", "posts"));
    answers("partial", coordination, "2012", "posts").complete = {};
    answers("undated", coordination, "", "posts");
    answers("group", group, "2010", "posts");
    EXPECT_EQ(named_all(model, "posts", coordination), first);
    EXPECT_EQ(named_all(model, "posts", coordination, 2013), first);
    EXPECT_EQ(named_all(model, "posts", coordination, 2014), model.inquiries.find("later"));
    EXPECT_FALSE(named_all(model, "posts", coordination, 2015));
    EXPECT_FALSE(named_all(model, "mandates", coordination));
    EXPECT_FALSE(named_all(model, "posts", Either<Actor, Reseau>()));
}

TEST_F(Inquired, who_came_is_told_by_one_who_was_present_and_by_no_excuse) {
    notes(june, AttendanceStatus::excused);
    notes(june, AttendanceStatus::absent);
    notes(june, {});
    EXPECT_EQ(known_of(june), "");
    notes(june, AttendanceStatus::present);
    EXPECT_EQ(known_of(june), "told");
}

TEST_F(Inquired, nobody_came_only_where_all_attendances_were_named_since) {
    Inquiry& inquiry = answers("all", coordination, "2013-06-09");
    EXPECT_EQ(known_of(june), "");
    inquiry.on = date("2013-06");  // perhaps since
    EXPECT_EQ(known_of(june), "told whole");
    inquiry.complete = {};
    EXPECT_EQ(known_of(june), "");
    inquiry.complete = true;
    inquiry.on = {};
    EXPECT_EQ(known_of(june), "");
    answers("later", coordination, "2015");
    EXPECT_EQ(known_of(june), "") << "it says nothing of 2013";
    answers("again", coordination, "2014");
    EXPECT_EQ(known_of(june), "told whole");
    notes(june, AttendanceStatus::excused);
    EXPECT_EQ(known_of(june), "told whole");
    notes(june, {});  // this one may have come
    EXPECT_EQ(known_of(june), " whole");
}

TEST_F(Inquired, nobody_is_left_out_only_where_it_is_said_for_whom_each_came) {
    const auto leaves_nobody_out = [&] { return rolls(model)[june.index].leaves_nobody_out(); };
    EXPECT_FALSE(leaves_nobody_out());
    answers("all", coordination, "2013-12");
    EXPECT_TRUE(leaves_nobody_out());
    notes(june, AttendanceStatus::excused);
    EXPECT_TRUE(leaves_nobody_out()) << "for whomever, this one did not come";
    notes(june, AttendanceStatus::present);
    EXPECT_FALSE(leaves_nobody_out());
}

TEST_F(Inquired, a_coordination_speaks_for_its_parts_and_not_they_for_it) {
    answers("of-coordination", coordination, "2013-05-31");
    EXPECT_EQ(known_of(may), "told whole");
    EXPECT_EQ(known_of(june), "");
    answers("of-group", group, "2014");
    EXPECT_EQ(known_of(june), "");
    model.reseaux.edit(coordination).parent = group;  // a loop
    EXPECT_EQ(known_of(june), "told whole");
}

TEST_F(Inquired, nobody_names_who_came_to_a_meeting_that_is_not_dated) {
    const Id<Meeting> undated = meets(coordination, ""), nobodys = meets({}, "2013");
    EXPECT_EQ(known_of(undated), "");
    answers("all", coordination, "2012");
    EXPECT_EQ(known_of(undated), "") << "nobody says of which year it is";
    EXPECT_EQ(known_of(june), "");
    EXPECT_EQ(known_of(nobodys), "");
}
