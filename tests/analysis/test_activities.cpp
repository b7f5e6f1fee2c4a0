// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/coordinations.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Activities : testing::Test, Coordinations {
    Id<Reseau> asked = coordination("asked");
    Id<Reseau> group = part("group", asked, ReseauForm::working_group);

    Activities() { of(group).scope = ReseauScope::external; }
    Finding found() const { return analyse(model, "activities", {{"year", "2013"}}); }
    std::string line() const { return lines(found()).at(0); }
    /// It says that it has no more of what counts.
    void names_what_counts() {
        for (const char* table : {"meetings", "reseaux", "links"}) names_all(asked, table);
    }
    void takes_part() {
        Link row;
        row.from_reseau = asked;
        row.to_reseau = add(model.reseaux, "others");
        row.kind = LinkKind::participates;
        add(model.links, "link", row);
    }
    void does(ActivityKind kind, const Term<ActivityStatus>& status, const char* key = "activity") {
        Activity row;
        row.reseau = group;
        row.kind = kind;
        row.status = status;
        add(model.activities, key, row);
    }
};

}  // namespace

TEST_F(Activities, tell_nothing_where_nothing_is_known) {
    EXPECT_EQ(line(), "asked | ? | ? | ? | ? | 1 | ? | ? | ? | ? | ? | ? | ?")
        << "the group that is known may not be the only one";
    EXPECT_EQ(found().known, 0u);
    EXPECT_EQ(found().population, 1u);
}

TEST_F(Activities, are_mainly_in_groups_when_these_meet_more_often) {
    meets(asked, MeetingKind::plenary, 2);
    meets(group, MeetingKind::working_group, 3);
    EXPECT_TRUE(line().starts_with("asked | ? | days+groups+assemblies | 2 | ? | 1 | ? | 3 | ? | "))
        << line();
    names_what_counts();
    EXPECT_EQ(line(),
              "asked | groups | groups | 2 | 2 | 1 | 1 | 3 | 3 | ? | ? | ? | "
              "meetings:meetings-0+meetings:meetings-1+meetings:meetings-2+meetings:meetings-3+"
              "meetings:meetings-4");
    EXPECT_EQ(found().known, 1u);
}

TEST_F(Activities, are_centred_on_assemblies_that_meet_as_often) {
    meets(asked, MeetingKind::lunch, 2);
    meets(group, MeetingKind::working_group, 2);
    meets(group, MeetingKind::working_group, 1, "2012");
    names_what_counts();
    EXPECT_TRUE(line().starts_with("asked | assemblies | assemblies | 2 | 2 | 1 | 1 | 2 | 2 | "))
        << line();
}

TEST_F(Activities, are_days_of_collective_action_when_each_group_holds_one) {
    meets(asked, MeetingKind::plenary, 4);
    meets(group, MeetingKind::collective_day);
    names_what_counts();
    EXPECT_TRUE(line().starts_with("asked | days | days | 4 | 4 | 1 | 1 | 1 | 1 | ")) << line();
}

TEST_F(Activities, are_those_of_others_without_a_meeting_of_its_own) {
    takes_part();
    names_all(asked, "meetings");
    EXPECT_EQ(line(),
              "asked | through_others | through_others | 0 | 0 | 1 | ? | 0 | 0 | ? | ? | ? | "
              "links:link");
}

TEST_F(Activities, are_none_only_where_it_says_so) {
    meets(asked, MeetingKind::plenary, 1, "2012");
    names_all(asked, "meetings");
    EXPECT_TRUE(line().starts_with("asked | ? | through_others+no_meeting | 0 | 0 | ")) << line();
    names_all(asked, "links");
    EXPECT_TRUE(line().starts_with("asked | no_meeting | no_meeting | 0 | 0 | ")) << line();
}

TEST_F(Activities, may_be_of_the_year_without_a_date) {
    meets(asked, MeetingKind::plenary, 1, "");
    names_what_counts();
    EXPECT_TRUE(line().starts_with("asked | ? | assemblies+no_meeting | ? | 1 | 1 | 1 | 0 | 0 | "))
        << line();
}

TEST_F(Activities, list_what_is_done_under_way_and_planned) {
    does(ActivityKind::projects, ActivityStatus::done, "a");
    does(ActivityKind::training, ActivityStatus::under_way, "b");
    does(ActivityKind::campaign, ActivityStatus::planned, "c");
    does(ActivityKind::directory, {}, "d");
    of(asked).activity_kinds.add(ActivityKind::round_table);
    EXPECT_TRUE(line().ends_with(" | projects+training+round_table | training | campaign | ?"))
        << line();
}

TEST_F(Activities, are_nothing_where_it_named_them_all) {
    names_all(asked, "activities");
    EXPECT_TRUE(line().ends_with(" | none | none | none | ?")) << line();
}

TEST_F(Activities, are_said_in_words) {
    meets(asked, MeetingKind::plenary, 2);
    names_what_counts();
    coordination("silent");
    EXPECT_EQ(found().sentences.at(0).en,
              "The meetings of the year tell how 1 coordination works, of 2.");
    EXPECT_EQ(
        found().sentences.at(1).en,
        "0 work mainly in working groups, 1 is centred on assemblies, 0 on days of collective "
        "action; 0 act only through other réseaux, 0 meet nowhere.");
    EXPECT_EQ(found().sentences.at(2).en, "Year described: 2013.");
}

TEST_F(Activities, are_not_classed_by_meetings_that_are_only_planned) {
    meets(asked, MeetingKind::plenary, 2, "2013-12-01");
    meets(group, MeetingKind::working_group, 3, "2013-12-02");
    names_what_counts();
    const auto at = [&](const char* date) {
        return cells(analyse(model, "activities", {{"year", "2013"}, {"at", date}}), "asked",
                     {"group", "assemblies_most", "group_meetings_most"});
    };
    EXPECT_EQ(at("2013-12-31"), "groups | 2 | 3");
    EXPECT_EQ(at("2013-06-01"), "no_meeting | 0 | 0");
}
