// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/vocabulary/spoken_date.hpp>

using namespace maillage;

TEST(SpokenDate, is_as_precise_as_the_date) {
    EXPECT_EQ(spoken(*Date::of(2026, 11, 22), Language::fr), "22\u00A0novembre\u00A02026");
    EXPECT_EQ(spoken(*Date::of(2026, 11, 1), Language::fr), "1er\u00A0novembre\u00A02026");
    EXPECT_EQ(spoken(*Date::of(2026, 11, 1), Language::nl), "1\u00A0november\u00A02026");
    EXPECT_EQ(spoken(*Date::of(2026, 3), Language::en), "March\u00A02026");
    EXPECT_EQ(spoken(*Date::of(1977), Language::nl), "1977");
    EXPECT_EQ(spoken(Date::open(), Language::fr), "..");
    EXPECT_EQ(spoken(Date{}, Language::fr), "");
}

TEST(SpokenDate, is_read_back_in_each_language) {
    for (unsigned month = 1; month <= 12; ++month)
        for (const Language language : languages)
            for (const unsigned day : {0u, 1u, 28u}) {
                const Date date = *Date::of(2012, month, day);
                EXPECT_EQ(spoken_date_of(spoken(date, language)), date) << spoken(date, language);
            }
}

TEST(SpokenDate, is_understood_as_people_write_it) {
    EXPECT_EQ(spoken_date_of("Sept. 2012"), Date::of(2012, 9));
    EXPECT_EQ(spoken_date_of("12-MARS-2012"), Date::of(2012, 3, 12));
    EXPECT_EQ(spoken_date_of("12. Aout 2012"), Date::of(2012, 8, 12));
}

TEST(SpokenDate, is_none_where_nobody_can_tell) {
    for (const char* text : {"", "2012", "jui 2012", "ma 2012", "brumaire 2012", "31 avril 2012",
                             "0 mars 2012", "mars 12", "le 3 mars 2012", "3x mars 2012"})
        EXPECT_EQ(spoken_date_of(text), std::nullopt) << text;
}
