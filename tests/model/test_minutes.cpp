// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/model/minutes.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

/// A coordination and its working group, which meet and decide.
struct Minutes : testing::Test {
    Model model;
    Id<Reseau> coordination = add(model.reseaux, "coordination"),
               group = add(model.reseaux, "group");

    Id<Meeting> meets(const char* key, Id<Reseau> reseau, const char* on, const char* time = "") {
        Meeting row;
        row.reseau = reseau;
        row.date = date(on);
        row.time = time;
        return add(model.meetings, key, row);
    }
    Id<Decision> decides(const char* key, Id<Meeting> meeting, const Term<DecisionStatus>& status,
                         const char* due = "") {
        Decision row;
        row.meeting = meeting;
        row.status = status;
        row.due = date(due);
        return add(model.decisions, key, row);
    }
    /// The keys of decisions, in order; of one that is late, with an exclamation mark.
    std::string told(const std::vector<OpenDecision>& decisions) const {
        std::string keys;
        for (const OpenDecision& open : decisions)
            keys += (keys.empty() ? "" : " ") + model.decisions[open.decision].key +
                    (open.is_late ? "!" : "");
        return keys;
    }
};

Day day(const char* text) { return date(text).first_day(); }

}  // namespace

TEST_F(Minutes, have_nothing_to_say_of_an_empty_inventory) {
    EXPECT_FALSE(last_meeting(model));
    EXPECT_FALSE(next_meeting(model, Id<Meeting>()));
    EXPECT_EQ(told(open_decisions(model, {coordination})), "");
    EXPECT_EQ(told(carried_over(model, Id<Meeting>())), "");
}

TEST_F(Minutes, the_last_meeting_is_the_last_that_may_have_been_held) {
    const Id<Meeting> early = meets("z", coordination, "2013-05-02", "9h30"),
                      late = meets("a", coordination, "2013-05-02", "14:00"),
                      vague = meets("vague", group, "2013-06"),
                      planned = meets("planned", group, "2013-12-01");
    meets("undated", coordination, "");
    EXPECT_EQ(last_meeting(model), planned);
    EXPECT_EQ(last_meeting(model, date("2013-06-15")), vague);
    EXPECT_EQ(last_meeting(model, date("2013-05")), late);
    EXPECT_FALSE(last_meeting(model, date("2012")));
    EXPECT_EQ(last_meeting(model, date("2014"), std::vector{coordination}), late);
    EXPECT_FALSE(last_meeting(model, date("2014"), std::vector<Id<Reseau>>{}));
    model.meetings.edit(early).time = "20h";
    EXPECT_EQ(last_meeting(model, date("2013-05")), early);
}

TEST_F(Minutes, the_next_meeting_is_surely_later_and_of_the_same_reseau) {
    const Id<Meeting> held = meets("held", coordination, "2013-05-02");
    const Id<Meeting> undated = meets("undated", coordination, "");
    meets("vague", coordination, "2013-05");
    meets("other", group, "2013-05-03");
    EXPECT_FALSE(next_meeting(model, held));
    meets("far", coordination, "2013-09");
    const Id<Meeting> next = meets("next", coordination, "2013-06");
    EXPECT_EQ(next_meeting(model, held), next);
    EXPECT_FALSE(next_meeting(model, undated));
}

TEST_F(Minutes, a_decision_waits_until_somebody_says_what_became_of_it) {
    const Id<Meeting> may = meets("may", coordination, "2013-05-02"),
                      april = meets("april", group, "2013-04"),
                      june = meets("june", group, "2013-06-01");
    decides("done", may, DecisionStatus::done);
    decides("dropped", may, DecisionStatus::dropped);
    decides("unknown", may, {}, "2013-05-31");
    decides("open", may, DecisionStatus::open, "2013-06");
    decides("begun", april, DecisionStatus::under_way, "2013-07-01");
    decides("today", june, DecisionStatus::open);
    decides("undated", meets("undated", coordination, ""), {}, "2010");
    decides("nobodys", {}, {});
    const std::vector all{coordination, group};
    EXPECT_EQ(told(open_decisions(model, all)), "begun open unknown today undated");
    EXPECT_EQ(told(open_decisions(model, {coordination})), "open unknown undated");
    // A meeting that is not dated may be later, and what is due in June is not late before July.
    EXPECT_EQ(told(open_decisions(model, all, day("2013-06-01"))), "begun open unknown!");
    EXPECT_EQ(told(open_decisions(model, all, day("2014"))), "begun! open! unknown! today");
    EXPECT_EQ(told(open_decisions(model, all, day("2014"), day("2013-07-01"))),
              "begun open! unknown! today");
    EXPECT_EQ(told(open_decisions(model, all, Days::forever, day("2013-07-01"))),
              "begun open! unknown! today undated!");
}

TEST_F(Minutes, take_up_what_their_reseau_decided_before) {
    const Id<Meeting> april = meets("april", group, "2013-04"),
                      may = meets("may", group, "2013-05-02");
    decides("earlier", april, {}, "2013-05-01");
    decides("now", may, {});
    decides("others", meets("others", coordination, "2013-01"), {});
    EXPECT_EQ(told(carried_over(model, may)), "earlier!");
    EXPECT_EQ(told(carried_over(model, april)), "");
    EXPECT_EQ(told(carried_over(model, meets("undated", group, ""))), "");
    EXPECT_EQ(told(carried_over(model, meets("nobodys", {}, "2014"))), "");
}
