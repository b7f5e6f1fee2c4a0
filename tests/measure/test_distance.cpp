// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>

#include <maillage/measure/distance.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/networks.hpp"

using namespace maillage;

namespace {
constexpr double infinity = std::numeric_limits<double>::infinity();
}

TEST(Distance, counts_edges) {
    //     0 — 1 — 2, with a loop at 1    3
    const Network network = network_of(4, {{0, 1}, {1, 2}, {1, 1}});
    EXPECT_EQ(distances_from(network, 0), (Values{0, 1, 2, infinity}));
    const Distances all = distances(network);
    EXPECT_EQ(all.diameter, 2);
    EXPECT_DOUBLE_EQ(all.mean, (4 * 1 + 2 * 2) / 6.);
    EXPECT_DOUBLE_EQ(all.reached, 6. / 12);
}

TEST(Distance, follows_directions) {
    //     0 → 1 → 2 → 0, 2 → 3
    const Network network = network_of(4, {{0, 1}, {1, 2}, {2, 0}, {2, 3}}, {.directed = true});
    EXPECT_EQ(distances_from(network, 0), (Values{0, 1, 2, 3}));
    EXPECT_EQ(distances_from(network, 3), (Values{infinity, infinity, infinity, 0}));
    EXPECT_EQ(distances(network).diameter, 3);
    EXPECT_DOUBLE_EQ(distances(network).reached, 9. / 12);
}

TEST(Distance, is_short_where_a_tie_is_strong_or_near) {
    //     0 to 2 by one weak tie, or by two strong ones
    const Network network = network_of(3, {{0, 1}, {1, 2}, {0, 2}}, {.weights = {4, 4, 1}});
    EXPECT_EQ(distances_from(network, 0, Weights::strength), (Values{0, .25, .5}));
    EXPECT_EQ(distances_from(network, 0, Weights::distance), (Values{0, 4, 1}));
    EXPECT_EQ(distances(network, Weights::strength).diameter, .5);
    EXPECT_EQ(distances(network, Weights::distance).diameter, 4);
}

TEST(Distance, refuses_weights_that_have_no_length) {
    for (const double weight : {0., -1.}) {
        const Network network = network_of(3, {{0, 1}, {1, 2}}, {.weights = {1, weight}});
        EXPECT_EQ(distances(network).diameter, 2);
        for (const Weights weights : {Weights::strength, Weights::distance}) {
            try {
                distances(network, weights);
                ADD_FAILURE() << weight;
            } catch (const ArgumentError& error) {
                EXPECT_EQ(error.message().code, "network.weight");
                EXPECT_EQ(error.message().particulars,
                          (std::vector<std::string>{"1", weight < 0 ? "-1" : "0"}));
            }
        }
    }
}

TEST(Distance, reads_the_weights_of_what_counts) {
    // The loop weighs nothing, and the last edge is not there on that day.
    const Network network = network_of(3, {{0, 1}, {1, 1}, {1, 2}},
                                       {.weights = {2, 0, -1},
                                        .periods = {{*Date::of(2010), *Date::of(2010)},
                                                    {*Date::of(2010), *Date::of(2010)},
                                                    {*Date::of(2011), *Date::of(2011)}}});
    EXPECT_EQ(
        distances_from(network.at(*Date::of(2010), Certainty::possible), 0, Weights::distance),
        (Values{0, 2, infinity}));
}

TEST(Distance, of_nobody_is_undefined) {
    EXPECT_TRUE(std::isnan(distances(Network()).reached));
    EXPECT_TRUE(std::isnan(distances(network_of(1, {})).reached));
    const Distances apart = distances(network_of(2, {}));
    EXPECT_TRUE(std::isnan(apart.diameter));
    EXPECT_TRUE(std::isnan(apart.mean));
    EXPECT_EQ(apart.reached, 0);
}
