// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/vocabulary/period.hpp>

using namespace maillage;

namespace {

constexpr Day begins = Days::beginning, lasts = Days::forever;

Period period(const char* since, const char* until) {
    return {date_of(since).value(), date_of(until).value()};
}
Day day(const char* text) { return date_of(text).value().first_day(); }

struct Case {
    const char *since, *until;
    Days certain, possible;
};

}  // namespace

TEST(Period, holds_certainly_and_possibly_on_these_days) {
    const Days never{};
    // Every combination of a bound that is unknown, open, known to the year or to the day.
    // clang-format off
    const Case cases[] = {
        {"", "", never, {begins, lasts}},
        {"", "..", never, {begins, lasts}},
        {"", "2015", never, {begins, day("2015-12-31")}},
        {"", "2015-06-30", never, {begins, day("2015-06-30")}},
        {"..", "", never, {begins, lasts}},
        {"..", "..", {begins, lasts}, {begins, lasts}},
        {"..", "2015", {begins, day("2015-01-01")}, {begins, day("2015-12-31")}},
        {"..", "2015-06-30", {begins, day("2015-06-30")}, {begins, day("2015-06-30")}},
        {"2013", "", never, {day("2013-01-01"), lasts}},
        {"2013", "..", {day("2013-12-31"), lasts}, {day("2013-01-01"), lasts}},
        {"2013", "2015", {day("2013-12-31"), day("2015-01-01")}, {day("2013-01-01"), day("2015-12-31")}},
        {"2013", "2015-06-30", {day("2013-12-31"), day("2015-06-30")}, {day("2013-01-01"), day("2015-06-30")}},
        {"2013-02-01", "", never, {day("2013-02-01"), lasts}},
        {"2013-02-01", "..", {day("2013-02-01"), lasts}, {day("2013-02-01"), lasts}},
        {"2013-02-01", "2015", {day("2013-02-01"), day("2015-01-01")}, {day("2013-02-01"), day("2015-12-31")}},
        {"2013-02-01", "2013-02-01", {day("2013-02-01"), day("2013-02-01")}, {day("2013-02-01"), day("2013-02-01")}},
        {"2013-02", "2013-03", {day("2013-02-28"), day("2013-03-01")}, {day("2013-02-01"), day("2013-03-31")}}};
    // clang-format on
    for (const auto& [since, until, certain, possible] : cases) {
        const Period p = period(since, until);
        EXPECT_EQ(p.certain(), certain) << since << " – " << until;
        EXPECT_EQ(p.possible(), possible) << since << " – " << until;
        EXPECT_EQ(p.days(Certainty::certain), certain);
        EXPECT_EQ(p.days(Certainty::possible), possible);
    }
}

TEST(Period, within_one_vague_date_is_certain_on_no_one_day) {
    const Period in_2013 = period("2013", "2013");
    EXPECT_TRUE(in_2013.certain().empty());
    EXPECT_FALSE(in_2013.possible().empty());
}

TEST(Period, that_ends_before_it_begins_never_holds) {
    EXPECT_TRUE(period("2015", "2013").possible().empty());
    EXPECT_TRUE(period("2013-06-02", "2013-06-01").possible().empty());
    EXPECT_FALSE(period("2013-06-02", "2013-06").possible().empty()) << "the month has not ended";
}

TEST(Period, is_known_as_soon_as_one_bound_is) {
    EXPECT_FALSE(period("", "").known());
    for (const auto& p : {period("2013", ""), period("", ".."), period("..", "")})
        EXPECT_TRUE(p.known());
}

TEST(Days, meet_when_they_share_a_day) {
    constexpr Days a{1, 5}, b{5, 9}, c{6, 9}, none{};
    EXPECT_TRUE(a.meets(b) && b.meets(a));
    EXPECT_FALSE(a.meets(c) || c.meets(a));
    EXPECT_FALSE(a.meets(none) || none.meets(a) || none.meets(none));
    EXPECT_TRUE(none.empty());
    EXPECT_TRUE((Days{begins, lasts}.meets(a)));
}

TEST(Period, may_meet_another_that_nothing_excludes) {
    const Period year = Period::on(*date_of("2013")), unknown;
    EXPECT_TRUE(period("2010", "2013-01").may_meet(year));
    EXPECT_TRUE(period("", "..").may_meet(year));
    EXPECT_FALSE(period("2014", "").may_meet(year));
    EXPECT_FALSE(period("..", "2012").may_meet(year));
    EXPECT_TRUE(unknown.may_meet(year) && year.may_meet(unknown) && unknown.may_meet(unknown));
    EXPECT_EQ(Period::on(Date{}), unknown);
}
