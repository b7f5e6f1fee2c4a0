// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>

#include <maillage/measure/centralization.hpp>

#include "../support/networks.hpp"

using namespace maillage;

TEST(Centralization, is_whole_in_a_star) {
    for (const std::int64_t nodes : {3, 7}) {
        EXPECT_DOUBLE_EQ(degree_centralization(star(nodes)), 1);
        EXPECT_DOUBLE_EQ(closeness_centralization(star(nodes)), 1);
        EXPECT_DOUBLE_EQ(betweenness_centralization(star(nodes)), 1);
    }
}

TEST(Centralization, is_nothing_where_all_are_alike) {
    const Network circle = network_of(4, {{0, 1}, {1, 2}, {2, 3}, {3, 0}});
    EXPECT_EQ(degree_centralization(circle), 0);
    EXPECT_EQ(closeness_centralization(circle), 0);
    EXPECT_EQ(betweenness_centralization(circle), 0);
}

TEST(Centralization, of_a_chain_of_five_is_that_of_the_formula) {
    EXPECT_DOUBLE_EQ(degree_centralization(path(5)), 2. / 12);
    const double ends = 2 * (4. / 6 - 4. / 10), next = 2 * (4. / 6 - 4. / 7);
    EXPECT_NEAR(closeness_centralization(path(5)), (ends + next) / (12. / 7), 1e-12);
    EXPECT_NEAR(betweenness_centralization(path(5)), (2 * 4 + 2 * 1) / (4. * 6), 1e-12);
}

TEST(Centralization, counts_edges_either_way) {
    const Network network = network_of(4, {{0, 1}, {2, 0}, {0, 3}, {3, 0}}, {.directed = true});
    EXPECT_DOUBLE_EQ(degree_centralization(network), 1);
    EXPECT_DOUBLE_EQ(closeness_centralization(network), 1);
    EXPECT_DOUBLE_EQ(betweenness_centralization(network), 1);
}

TEST(Centralization, needs_three_nodes_and_for_closeness_one_piece) {
    for (const Network& network : {Network(), network_of(2, {{0, 1}})}) {
        EXPECT_TRUE(std::isnan(degree_centralization(network)));
        EXPECT_TRUE(std::isnan(closeness_centralization(network)));
        EXPECT_TRUE(std::isnan(betweenness_centralization(network)));
    }
    const Network pieces = network_of(4, {{0, 1}, {2, 3}});
    EXPECT_TRUE(std::isnan(closeness_centralization(pieces)));
    EXPECT_EQ(betweenness_centralization(pieces), 0);
}
