// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Freshness : testing::Test {
    Model model;

    void actor(const char* key, const char* verified_on, const char* source = "") {
        Actor row;
        row.verified_on = date(verified_on);
        row.source = source;
        add(model.actors, key, row);
    }
    Finding finding(const char* at, const char* detail = "table") const {
        return analyse(model, "freshness", {{"at", at}, {"detail", detail}});
    }
};

}  // namespace

TEST_F(Freshness, gives_the_age_of_each_fact) {
    actor("c", "2013-12-31", "a study");
    actor("a", "2013-12");
    actor("b", "");
    EXPECT_EQ(lines(finding("2014-01-10", "row")),
              (Lines{"actors | a | 2013-12 | 10 | ?", "actors | b | ? | ? | ?",
                     "actors | c | 2013-12-31 | 10 | a study"}));
}

TEST_F(Freshness, counts_a_vague_date_for_its_last_day) {
    actor("year", "2013");
    EXPECT_EQ(lines(finding("2014", "row")), Lines{"actors | year | 2013 | 365 | ?"})
        << "to the last day of 2014";
    EXPECT_EQ(lines(finding("2014-02", "row")), Lines{"actors | year | 2013 | 59 | ?"});
    EXPECT_EQ(lines(finding("2013-06", "row")), Lines{"actors | year | 2013 | 0 | ?"})
        << "it may be of that month";
}

TEST_F(Freshness, sums_up_each_table) {
    actor("a", "2014-01-01", "a study");
    actor("b", "2014-01-05");
    actor("c", "2013-12-31", "another");
    actor("d", "");
    add(model.reseaux, "r");
    const Finding found = finding("2014-01-11");
    EXPECT_EQ(lines(found), (Lines{"actors | 4 | 3 | 1 | 10 | 2013-12-31 | 2",
                                   "reseaux | 1 | 0 | 1 | ? | ? | 1"}));
    EXPECT_EQ(found.population, 5u);
    EXPECT_EQ(found.known, 3u);
    EXPECT_EQ(found.sentences.at(0).en,
              "3 facts of 5 have a date of confirmation; 2 of 5 say where they come from.");
}

TEST_F(Freshness, takes_the_mean_of_the_two_ages_in_the_middle) {
    for (const char* day : {"2014-01-01", "2014-01-05", "2014-01-07", "2014-01-10"})
        actor(day, day);
    EXPECT_EQ(lines(finding("2014-01-11")), Lines{"actors | 4 | 4 | 0 | 5 | 2014-01-01 | 4"});
}

TEST_F(Freshness, looks_from_the_latest_confirmation_unless_told_otherwise) {
    actor("a", "2014-01-01");
    actor("b", "2014-01-05");
    EXPECT_EQ(lines(finding("", "row")),
              (Lines{"actors | a | 2014-01-01 | 4 | ?", "actors | b | 2014-01-05 | 0 | ?"}));
}

TEST_F(Freshness, does_not_know_at_a_date_what_was_confirmed_later) {
    actor("a", "2013-12-01");
    actor("b", "2014-01-05");
    const Finding found = finding("2013-12-31");
    EXPECT_EQ(lines(found), Lines{"actors | 2 | 1 | 0 | 30 | 2013-12-01 | 2"});
    EXPECT_EQ(found.known, 1u);
    ASSERT_EQ(found.omitted.size(), 1u);
    EXPECT_EQ(found.omitted[0].count, 1u);
    EXPECT_EQ(found.omitted[0].what.en, "confirmations after that date");
    EXPECT_EQ(lines(finding("2013-12-31", "row")).at(1), "actors | b | 2014-01-05 | ? | ?");
}

TEST_F(Freshness, of_facts_never_confirmed_is_unknown) {
    actor("a", "");
    const Finding found = finding("");
    EXPECT_EQ(lines(found), Lines{"actors | 1 | 0 | 1 | ? | ? | 1"});
    EXPECT_EQ(found.known, 0u);
}

TEST_F(Freshness, of_persons_is_told_of_five_or_more_together) {
    const auto told = [&](const char* detail) {
        return std::pair(finding("2014", detail).rows.size(), finding("2014", detail).population);
    };
    for (const char* key : {"p1", "p2", "p3", "p4"}) add(model.persons, key);
    EXPECT_EQ(told("table"), std::pair(std::size_t{0}, std::size_t{0}));
    add(model.persons, "p5");
    EXPECT_EQ(told("table"), std::pair(std::size_t{1}, std::size_t{5}));
    EXPECT_EQ(told("row"), std::pair(std::size_t{0}, std::size_t{0}));
}

TEST_F(Freshness, says_which_persons_it_does_not_tell_of) {
    EXPECT_TRUE(finding("2014").omitted.empty());
    const auto omitted = [&](const char* detail) {
        const std::vector<Omitted> all = finding("2014", detail).omitted;
        return all.size() == 1 ? all[0].what.en + ": " + std::to_string(all[0].count) : "nothing";
    };
    for (const char* key : {"p1", "p2", "p3", "p4"}) add(model.persons, key);
    EXPECT_EQ(omitted("table"), "table of fewer than five persons: 1") << "not how few";
    EXPECT_EQ(omitted("row"), "table of fewer than five persons: 1");
    add(model.persons, "p5");
    EXPECT_EQ(omitted("table"), "nothing");
    EXPECT_EQ(omitted("row"), "persons, never shown one by one: 5");
}
