// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/vocabulary/range.hpp>

using namespace maillage;

TEST(Range, is_unknown_bounded_on_one_side_or_exact) {
    EXPECT_FALSE(Range{}.known());
    EXPECT_TRUE((Range{50, {}}.known()) && (Range{{}, 100}.known()));
    EXPECT_FALSE((Range{50, {}}.exact()) || (Range{{}, 100}.exact()) || Range{}.exact());
    EXPECT_FALSE((Range{50, 100}.exact()));
    EXPECT_TRUE((Range{0, 0}.known() && Range{0, 0}.exact())) << "zero is known, not unknown";
    EXPECT_NE((Range{50, {}}), (Range{50, 50}));
}

TEST(Cents, count_exactly) {
    // Ten times 0.10 in doubles is not 1.
    std::int64_t sum = 0;
    for (int i = 0; i < 10; ++i) sum += Cents{10}.value;
    EXPECT_EQ(Cents{sum}, Cents{100});
    EXPECT_LT(Cents{-1}, Cents{});
}
