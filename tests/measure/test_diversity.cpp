// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/measure/diversity.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/networks.hpp"

using namespace maillage;

namespace {

constexpr std::uint32_t unknown = Attribute::unknown;

/// 0 around a table with two of a, one of b and one unknown; 5 with the unknown one; 6 alone.
const Network table = network_of(7, {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {4, 5}, {6, 6}});
const Attribute sectors = groups_of(3, {2, 0, 0, 1, unknown, unknown, 0});

}  // namespace

TEST(Diversity, leaves_out_those_whose_group_is_unknown) {
    expect_near(blau(table, sectors), {1 - 5. / 9, 0, 0, 0, 0, undefined_value, undefined_value});
}

TEST(Diversity, in_quality_is_out_of_the_greatest_there_could_be) {
    expect_near(iqv(table, sectors),
                {(1 - 5. / 9) * 3 / 2, 0, 0, 0, 0, undefined_value, undefined_value});
    const Network pairs = network_of(3, {{0, 1}, {0, 2}});
    expect_near(iqv(pairs, groups_of(2, {unknown, 0, 1})), {1, undefined_value, undefined_value});
}

TEST(Diversity, with_one_group_cannot_vary) {
    const Network pair = network_of(2, {{0, 1}});
    expect_near(blau(pair, groups_of(1, {0, 0})), {0, 0});
    expect_near(iqv(pair, groups_of(1, {0, 0})), {undefined_value, undefined_value});
}

TEST(Diversity, counts_a_neighbour_once_either_way) {
    const Network network = network_of(3, {{0, 1}, {1, 0}, {2, 0}}, {.directed = true});
    expect_near(blau(network, groups_of(2, {0, 0, 1})), {.5, 0, 0});
}

TEST(Diversity, refuses_the_attribute_of_another_network) {
    EXPECT_THROW(blau(table, groups_of(1, {0})), ArgumentError);
    EXPECT_TRUE(blau(Network(), groups_of(0, {})).empty());
}
