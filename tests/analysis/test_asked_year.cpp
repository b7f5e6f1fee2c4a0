// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis.hpp>

using namespace maillage;

TEST(AskedYear, can_be_that_of_a_coordination) {
    EXPECT_EQ(asked_year(std::nullopt), std::nullopt);
    for (const int year : {first_asked_year, 2013, last_asked_year})
        EXPECT_EQ(asked_year(year), year);
    for (const int year : {first_asked_year - 1, last_asked_year + 1, 0, -2013})
        EXPECT_THROW(asked_year(year), ArgumentError) << year;
}

TEST(AskedYear, is_so_wherever_one_asks) {
    const Model none;
    EXPECT_THROW(check_frame(none, frame_called("article-62"), {.year = 20133}), ArgumentError);
    EXPECT_THROW(allocate(none, allocation_key("fixed"), {.envelope = Cents{100}, .year = 1}),
                 ArgumentError);
    for (const char* year : {"20133", "2013-05", "1900", "2013.0"})
        EXPECT_THROW(analyse(none, "codebook", {{"year", year}}), ArgumentError) << year;
    EXPECT_NO_THROW(analyse(none, "codebook", {{"year", "2013"}}));
    EXPECT_NO_THROW(analyse(none, "codebook", {{"year", ""}}));
}
