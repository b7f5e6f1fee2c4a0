// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

/// A school in two réseaux, one of which also has a choir, and the other a working group.
struct Workload : testing::Test {
    Model model;
    Id<Actor> school = add(model.actors, "school"), choir = add(model.actors, "choir");
    Id<Reseau> local = add(model.reseaux, "local"), other = add(model.reseaux, "other"),
               group = add(model.reseaux, "group");

    Workload() {
        joins(school, local);
        joins(choir, local);
        joins(school, other);
        edit(group).parent = other;
    }
    Reseau& edit(Id<Reseau> id) { return model.reseaux.edit(id); }
    void joins(Id<Actor> member, Id<Reseau> reseau) {
        Membership row;
        row.member = member;
        row.reseau = reseau;
        add(model.memberships, "m" + std::to_string(model.memberships.size()), row);
    }
    Id<Meeting> meets(Id<Reseau> reseau, Integer minutes, const char* on = "2013-05-02") {
        Meeting row;
        row.reseau = reseau;
        row.duration = minutes;
        row.date = date(on);
        return add(model.meetings, "met" + std::to_string(model.meetings.size()), row);
    }
    void comes(Id<Actor> actor, Id<Meeting> meeting,
               AttendanceStatus status = AttendanceStatus::present) {
        Attendance row;
        row.meeting = meeting;
        row.actor = actor;
        row.status = status;
        add(model.attendances, "a" + std::to_string(model.attendances.size()), row);
    }
    void names_all(Id<Reseau> reseau, const std::string& table) {
        Inquiry row;
        row.asked = reseau;
        row.tables = {{table}};
        row.on = date("2013");
        row.answered = row.complete = true;
        add(model.inquiries, "i" + std::to_string(model.inquiries.size()), row);
    }
    Finding found(const std::map<std::string, std::string>& arguments = {}) const {
        std::map<std::string, std::string> all{{"year", "2013"}};
        all.insert(arguments.begin(), arguments.end());
        return analyse(model, "workload", all);
    }
    /// What is told of an actor in a réseau: from column to column.
    std::string told(const std::string& who, std::size_t first, std::size_t last,
                     const std::map<std::string, std::string>& arguments = {}) const {
        Finding finding = found(arguments);
        for (auto& row : finding.rows) {
            row.erase(row.begin() + static_cast<std::ptrdiff_t>(last) + 1, row.end());
            row.erase(row.begin() + 2, row.begin() + static_cast<std::ptrdiff_t>(first));
        }
        for (const std::string& line : lines(finding))
            if (line.starts_with(who + " | ")) return line.substr(who.size() + 3);
        return "no row";
    }
    std::string time(const std::string& who, const char* hours = "2") const {
        return told(who, 2, 9, {{"hours", hours}});
    }
    std::string brought(const std::string& who) const { return told(who, 10, 14); }
};

}  // namespace

TEST_F(Workload, is_unknown_where_no_meeting_is) {
    EXPECT_EQ(time("school | local"), "? | ? | ? | ? | ? | ? | ? | ?");
    EXPECT_EQ(found().sentences.at(0).en,
              "2 actors take part in at least one réseau, 1 in several.");
    EXPECT_EQ(found().sentences.at(1).en,
              "No meeting of the year is known, and so neither are the hours.");
    names_all(local, "meetings");
    EXPECT_EQ(time("school | local"), "0 | 0 | 0 | 0 | 0 | 0 | 0 | 0") << "it did not meet";
    EXPECT_EQ(found().known, 1u)
        << "the choir; of the other réseau of the school, nothing is known";
}

TEST_F(Workload, is_between_none_and_all_where_nobody_says_who_came) {
    meets(local, 90);
    meets(local, {});
    EXPECT_EQ(time("school | local"), "2 | 0 | 2 | 1 | 0 | 3.5 | 0 | 3.5");
    EXPECT_EQ(time("school | local", "1"), "2 | 0 | 2 | 1 | 0 | 2.5 | 0 | 2.5");
    EXPECT_EQ(time("school | other"), "? | ? | ? | ? | ? | ? | 0 | 3.5");
    EXPECT_EQ(found().sentences.at(1).en,
              "2 meetings of the year took them between 0 and 7 h together; for 1, of which nobody "
              "says how long, 2 h are assumed.");
}

TEST_F(Workload, is_that_of_the_meetings_where_an_actor_was) {
    const Id<Meeting> first = meets(local, 90), second = meets(local, 60), third = meets(local, 30);
    comes(school, first);
    comes(school, first);
    comes(school, second, AttendanceStatus::excused);
    EXPECT_EQ(time("school | local"), "3 | 1 | 1 | 0 | 1.5 | 2 | 1.5 | 2")
        << "two people at one meeting are there once";
    comes(choir, third);
    EXPECT_EQ(time("choir | local"), "3 | 1 | 2 | 0 | 0.5 | 3 | 0.5 | 3");
    names_all(local, "attendances");
    EXPECT_EQ(time("school | local"), "3 | 1 | 0 | 0 | 1.5 | 1.5 | 1.5 | 1.5");
    EXPECT_EQ(found().known, 0u) << "there may have been other meetings";
    names_all(local, "meetings");
    EXPECT_EQ(found().known, 1u);
    EXPECT_EQ(found().sentences.at(2).en, "The busiest: school, 1.5 h in 2 réseaux.");
    comes(choir, first);
    model.meetings.edit(third).duration = 0;
    EXPECT_EQ(found().sentences.at(2).en, "The busiest: 2 actors, 1.5 h each.");
}

TEST_F(Workload, in_a_part_is_in_the_whole) {
    const Id<Meeting> meeting = meets(group, 120);
    comes(school, meeting);
    EXPECT_EQ(time("school | other"), "1 | 1 | 0 | 0 | 2 | 2 | 2 | 2");
    EXPECT_EQ(time("school | group"), "no row");
}

TEST_F(Workload, in_a_part_of_a_part_is_in_the_whole_too) {
    const Id<Reseau> committee = add(model.reseaux, "committee");
    edit(committee).parent = group;
    comes(school, meets(committee, 120));
    EXPECT_EQ(time("school | other"), "1 | 1 | 0 | 0 | 2 | 2 | 2 | 2");
    EXPECT_EQ(time("school | group"), "no row");
    edit(other).parent = committee;  // a loop
    EXPECT_EQ(time("school | committee"), "1 | 1 | 0 | 0 | 2 | 2 | 2 | 2");
}

TEST_F(Workload, counts_whoever_comes_without_being_a_member) {
    const Id<Actor> bakery = add(model.actors, "bakery");
    EXPECT_EQ(time("bakery | local"), "no row");
    comes(bakery, meets(local, 60));
    EXPECT_EQ(time("bakery | local"), "1 | 1 | 0 | 0 | 1 | 1 | 1 | 1");
}

TEST_F(Workload, is_that_of_the_year) {
    meets(local, 60, "2012");
    meets(local, 60, "2013-11");
    EXPECT_EQ(told("school | local", 2, 2), "1");
    EXPECT_EQ(told("school | local", 2, 2, {{"at", "2013-10"}}), "?") << "the latter is planned";
}

TEST_F(Workload, brings_whom_one_meets_nowhere_else) {
    EXPECT_EQ(brought("school | local"), "1 | choir | ? | ? | ?");
    EXPECT_EQ(brought("school | other"), "0 | ? | ? | ? | ?");
    EXPECT_EQ(brought("choir | local"), "1 |  | ? |  | ") << "it has no other";
    joins(choir, other);
    EXPECT_EQ(brought("school | local"), "1 | ? | ? | ? | ?");
    for (const Id<Reseau> id : {local, other}) {
        for (const char* table : {"memberships", "attendances"}) names_all(id, table);
        edit(id).organisers.stated = true;
    }
    EXPECT_EQ(brought("school | local"), "1 | none | yes | ? | ?");
}

TEST_F(Workload, brings_the_themes_that_no_other_has) {
    edit(local).themes.add(Theme::housing);
    edit(local).themes.add(Theme::food);
    EXPECT_EQ(told("school | local", 13, 13), "?") << "the other may have them too";
    edit(other).themes.add(Theme::housing);
    EXPECT_EQ(told("school | local", 13, 13), "food");
    EXPECT_EQ(told("school | other", 13, 13), "none");
    edit(group).themes.add(Theme::food);
    EXPECT_EQ(told("school | local", 13, 13), "none") << "a group of the other has it";
}

TEST_F(Workload, brings_the_territories_where_no_other_works) {
    Territory row;
    row.level = TerritoryLevel::commune;
    const Id<Territory> forest = add(model.territories, "forest", row),
                        uccle = add(model.territories, "uccle", row);
    Territory quartier;
    quartier.within.add(forest);
    const Id<Territory> altitude = add(model.territories, "altitude", quartier);
    edit(local).territories.add(altitude);
    edit(other).territories.add(forest);
    edit(other).territories.add(uccle);
    EXPECT_EQ(told("school | local", 14, 14), "none") << "the other works on the commune";
    EXPECT_EQ(told("school | other", 14, 14), "uccle");
}

TEST_F(Workload, shows_the_busiest_first_and_says_what_it_does_not_show) {
    comes(choir, meets(local, 600));
    const Finding finding = found({{"limit", "1"}});
    ASSERT_EQ(finding.rows.size(), 1u);
    EXPECT_TRUE(lines(finding).at(0).starts_with("choir | local | "));
    EXPECT_EQ(finding.omitted.back().count, 2u);
    EXPECT_EQ(finding.omitted.back().what.en, "rows beyond the limit");
    EXPECT_EQ(finding.population, 2u) << "all are counted";
}

TEST_F(Workload, shows_by_which_rows_an_actor_takes_part) {
    const auto shown = [&](const std::string& who) { return told(who, 15, 15); };
    EXPECT_EQ(shown("school | local"), "memberships:m0");
    comes(school, meets(local, 60));
    comes(choir, meets(local, 60), AttendanceStatus::excused);
    EXPECT_EQ(shown("school | local"), "meetings:met0+memberships:m0");
    EXPECT_EQ(shown("choir | local"), "memberships:m1");
    Mandate seat;
    seat.reseau = group;
    seat.actor = choir;
    add(model.mandates, "seat", seat);
    edit(group).organisers.add(school);
    EXPECT_EQ(shown("school | other"), "memberships:m2+reseaux:group");
}
