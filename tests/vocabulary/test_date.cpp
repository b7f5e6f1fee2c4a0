// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/vocabulary/date.hpp>

using namespace maillage;

namespace {

Date date(const char* text) { return date_of(text).value(); }

}  // namespace

TEST(Date, is_as_precise_as_what_is_known) {
    EXPECT_EQ(date("2013"), Date::of(2013));
    EXPECT_EQ(date("2013-12"), Date::of(2013, 12));
    EXPECT_EQ(date("2013-12-31"), Date::of(2013, 12, 31));
    EXPECT_NE(date("2013"), date("2013-01"));
    EXPECT_EQ(date("2013-12").month(), 12u);
    EXPECT_EQ(date("2013-12").day(), 0u);
}

TEST(Date, is_read_as_people_write_it) {
    for (const char* text : {"31/12/2013", "31.12.2013", "31-12-2013", "2013/12/31", "2013.12.31"})
        EXPECT_EQ(date(text), Date::of(2013, 12, 31)) << text;
    for (const char* text : {"1/2/2013", "01/02/2013", "2013-2-1"})
        EXPECT_EQ(date(text), Date::of(2013, 2, 1)) << text;
    for (const char* text : {"12/2013", "12.2013", "12-2013", "2013/12"})
        EXPECT_EQ(date(text), Date::of(2013, 12)) << text;
}

TEST(Date, refuses_what_is_no_date) {
    for (const char* text : {"13",         "213",          "20131",      "31/12/13",
                             "12/31/2013", "2013-13",      "2013-00",    "2013-1-00",
                             "00/2013",    "0/12/2013",    "2013-02-29", "31/4/2013",
                             "32/12/2013", "2013-12-",     "-2013",      "2013--12",
                             "/2013",      "2013-12-31-1", "20131231",   "2013-012-1",
                             "1/012/2013", "12/1/02013",   "0000",       "0000-01-01",
                             "2013 ",      " 2013",        "2013-1a",    "deux mille",
                             "2013?",      "...",          ".",          "2013-12-31T10:00",
                             "１９９９"})
        EXPECT_FALSE(date_of(text)) << text;
}

TEST(Date, knows_its_first_and_its_last_day) {
    EXPECT_EQ(date("1970-01-01").first_day(), 0);
    EXPECT_EQ(date("1970").first_day(), 0);
    EXPECT_EQ(date("1970").last_day(), 364);
    EXPECT_EQ(date("1970-02").first_day(), 31);
    EXPECT_EQ(date("1970-02").last_day(), 58);
    EXPECT_EQ(date("1969-12-31").last_day(), -1);
    EXPECT_EQ(date("2013-12").last_day(), date("2013-12-31").first_day());
    EXPECT_EQ(date("2013").last_day() + 1, date("2014").first_day());
    EXPECT_EQ(date("9999").last_day(), date("9999-12-31").last_day());
}

TEST(Date, knows_leap_years) {
    for (const auto& [year, days] :
         {std::pair{"2000", 366}, {"2012", 366}, {"2013", 365}, {"1900", 365}})
        EXPECT_EQ(date(year).last_day() - date(year).first_day() + 1, days) << year;
    EXPECT_TRUE(date_of("29/02/2012"));
    EXPECT_TRUE(date_of("2000-02-29"));
    EXPECT_FALSE(date_of("1900-02-29"));
    EXPECT_EQ(date("2012-02").last_day(), date("2012-02-29").first_day());
}

TEST(Date, is_unknown_open_or_a_date) {
    const Date unknown, open = date("..");
    EXPECT_EQ(date(""), unknown);
    EXPECT_FALSE(unknown.known() || unknown.is_open() || unknown);
    EXPECT_EQ(open, Date::open());
    EXPECT_TRUE(open.known() && open.is_open());
    EXPECT_FALSE(open) << "an open bound is no day";
    EXPECT_TRUE(date("0001"));
}

TEST(Date, is_written_as_iso_8601_and_read_back) {
    for (const char* text : {"", "..", "2013", "2013-12", "2013-12-31", "0007", "0999-01-09"}) {
        EXPECT_EQ(to_text(date(text)), text);
        EXPECT_EQ(date(to_text(date(text)).c_str()), date(text));
    }
    EXPECT_EQ(to_text(date("1/2/2013")), "2013-02-01");
}

TEST(Date, sorts_unknown_first_then_by_time) {
    EXPECT_LT(Date{}, date("1830"));
    EXPECT_LT(date("2013-12-31"), date("2014"));
    EXPECT_LT(date("2013"), date("2013-01")) << "the vaguer first";
}
