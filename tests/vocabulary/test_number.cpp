// SPDX-License-Identifier: Apache-2.0
#include <maillage/vocabulary/number.hpp>

#include <gtest/gtest.h>
#include <cstdint>
#include <limits>

namespace {

using namespace maillage;

TEST(Number, is_written_with_the_fewest_digits_that_read_back_the_same) {
    EXPECT_EQ(number_text(12), "12");
    EXPECT_EQ(number_text(0.1), "0.1");
    for (const double value : {1.0 / 3, -2.5e-300, 1e22})
        EXPECT_EQ(number_in<double>(number_text(value)), value);
}

TEST(Number, is_the_whole_of_its_text) {
    EXPECT_EQ(number_in<double>("0.5"), 0.5);
    EXPECT_EQ(number_in<std::int64_t>("-12"), -12);
    for (const char* text : {"", " 1", "1 ", "1,5", "0x10", "one"})
        EXPECT_FALSE(number_in<double>(text)) << text;
    EXPECT_FALSE(number_in<std::int64_t>("1.5"));
}

TEST(Number, is_finite_and_fits) {
    for (const char* text : {"nan", "inf", "1e999"}) EXPECT_FALSE(number_in<double>(text)) << text;
    EXPECT_FALSE(number_in<std::int64_t>("9223372036854775808"));
    EXPECT_EQ(number_in<std::int64_t>("9223372036854775807"),
              std::numeric_limits<std::int64_t>::max());
}

TEST(Number, digits_are_those_of_ascii) {
    EXPECT_TRUE(all_digits("0190"));
    for (const char* text : {"", "1 2", "-1", "٣"}) EXPECT_FALSE(all_digits(text)) << text;
}

}  // namespace
