// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>

#include <maillage/measure/two_mode_clustering.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/networks.hpp"

using namespace maillage;

namespace {

/// Two nodes of one mode, which are joined to these of the other.
Network two(std::size_t others, const std::vector<std::int64_t>& first,
            const std::vector<std::int64_t>& second) {
    Pairs edges;
    for (const std::int64_t other : first) edges.emplace_back(0, 2 + other);
    for (const std::int64_t other : second) edges.emplace_back(1, 2 + other);
    std::vector<std::uint8_t> modes(2 + others, 1);
    modes[0] = modes[1] = 0;
    return network_of(2 + others, edges, {.modes = modes});
}

}  // namespace

TEST(TwoModeClustering, is_that_of_figure_5_of_latapy) {
    struct Case {
        Network network;
        double dot, min, max;
    };
    for (const auto& [network, dot, min, max] :
         {Case{two(6, {0, 1, 2, 3, 4}, {0, 1, 5}), 1. / 3, 2. / 3, 2. / 5},
          Case{two(4, {0, 1, 2}, {0, 1, 3}), 1. / 2, 2. / 3, 2. / 3},
          Case{two(8, {0, 1, 2, 3, 4}, {0, 1, 5, 6, 7}), 2. / 8, 2. / 5, 2. / 5}}) {
        EXPECT_DOUBLE_EQ(clustering_dot(network)[0], dot);
        EXPECT_DOUBLE_EQ(clustering_min(network)[1], min);
        EXPECT_DOUBLE_EQ(clustering_max(network)[0], max);
    }
}

TEST(TwoModeClustering, of_who_shares_nobody_is_undefined) {
    const Network network = two(3, {0}, {1});
    for (const auto measure : {clustering_dot, clustering_min, clustering_max})
        expect_near(measure(network), Values(5, undefined_value));
}

TEST(Redundancy, of_the_toy_is_that_of_networkx) {
    //     a circle of six and a chord from 0 to 3
    const Network network = network_of(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 0}, {0, 3}},
                                       {.modes = {0, 1, 0, 1, 0, 1}});
    expect_near(redundancy(network), {2. / 3, 1, 1, 2. / 3, 1, 1});
}

TEST(Redundancy, below_two_neighbours_is_undefined) {
    const Network network = two(3, {0, 1}, {1});
    expect_near(redundancy(network), {0, undefined_value, undefined_value, 0, undefined_value});
}

TEST(RobinsAlexander, is_the_share_of_paths_that_are_closed) {
    EXPECT_DOUBLE_EQ(robins_alexander(two(2, {0, 1}, {0, 1})), 1);
    // Paths of three edges: 0 and 1 share two of theirs, and 1 has another.
    EXPECT_DOUBLE_EQ(robins_alexander(two(3, {0, 1}, {0, 1, 2})), 4. / 6);
    EXPECT_EQ(robins_alexander(two(3, {0, 1}, {1, 2})), 0);
    EXPECT_TRUE(std::isnan(robins_alexander(two(2, {0}, {1}))));
    EXPECT_TRUE(std::isnan(robins_alexander(Network())));
}

TEST(TwoModeClustering, counts_a_pair_joined_both_ways_once) {
    const Network network = network_of(4, {{0, 2}, {2, 0}, {0, 3}, {1, 2}, {1, 3}},
                                       {.directed = true, .modes = {0, 0, 1, 1}});
    expect_near(clustering_dot(network), Values(4, 1));
    expect_near(redundancy(network), Values(4, 1));
    EXPECT_DOUBLE_EQ(robins_alexander(network), 1);
}

TEST(TwoModeClustering, needs_a_two_mode_network) {
    const Network network = two(2, {0, 1}, {-1});
    for (const auto measure : {clustering_dot, clustering_min, clustering_max, redundancy})
        EXPECT_THROW(measure(network), ArgumentError);
    EXPECT_THROW(robins_alexander(network), ArgumentError);
}

TEST(TwoModeClustering, is_that_of_the_day) {
    const Network network = network_of(
        4, {{0, 2}, {0, 3}, {1, 2}, {1, 3}},
        {.modes = {0, 0, 1, 1}, .periods = {{}, {}, {}, {*Date::of(2010), *Date::of(2010)}}});
    EXPECT_EQ(robins_alexander(network), 1);
    EXPECT_EQ(robins_alexander(network.at(*Date::of(2011), Certainty::possible)), 0);
}
