// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>

#include <maillage/measure/density.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/networks.hpp"

using namespace maillage;

TEST(Density, is_the_share_of_pairs_joined) {
    EXPECT_DOUBLE_EQ(density(network_of(4, {{0, 1}, {1, 2}, {2, 2}, {0, 1}})), 2. / 6);
    EXPECT_DOUBLE_EQ(density(network_of(4, {{0, 1}, {1, 0}, {1, 2}, {2, 2}}, {.directed = true})),
                     3. / 12);
}

TEST(Density, of_less_than_two_nodes_is_undefined) {
    EXPECT_TRUE(std::isnan(density(Network())));
    EXPECT_TRUE(std::isnan(density(network_of(1, {{0, 0}}))));
    EXPECT_EQ(density(network_of(2, {})), 0);
}

TEST(Density, of_two_modes_counts_the_pairs_that_could_be) {
    const Network network = network_of(5, {{0, 2}, {0, 3}, {1, 4}}, {.modes = {0, 0, 1, 1, 1}});
    EXPECT_DOUBLE_EQ(two_mode_density(network), 3. / 6);
    EXPECT_TRUE(std::isnan(two_mode_density(network_of(2, {}, {.modes = {0, 0}}))));
    EXPECT_THROW(two_mode_density(network_of(2, {{0, 1}})), ArgumentError);
}

TEST(Density, of_two_modes_counts_a_pair_joined_both_ways_once) {
    const Network network = network_of(2, {{0, 1}, {1, 0}}, {.directed = true, .modes = {0, 1}});
    EXPECT_EQ(two_mode_density(network), 1);
}

TEST(Density, is_that_of_the_day) {
    const Network network = network_of(
        3, {{0, 1}, {1, 2}},
        {.periods = {{*Date::of(2010), *Date::of(2011)}, {*Date::of(2011), *Date::of(2012)}}});
    EXPECT_DOUBLE_EQ(density(network.at(*Date::of(2010), Certainty::possible)), 1. / 3);
    EXPECT_DOUBLE_EQ(density(network.at(*Date::of(2011), Certainty::possible)), 2. / 3);
}

TEST(Reciprocity, is_the_share_of_edges_answered) {
    const Network network =
        network_of(4, {{0, 1}, {1, 0}, {1, 2}, {2, 3}, {3, 3}}, {.directed = true});
    EXPECT_DOUBLE_EQ(reciprocity(network), 2. / 4);
}

TEST(Reciprocity, is_undefined_where_nothing_could_be_answered) {
    EXPECT_TRUE(std::isnan(reciprocity(network_of(3, {}, {.directed = true}))));
    EXPECT_TRUE(std::isnan(reciprocity(network_of(3, {{0, 1}}))));
}
