// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include <maillage/measure/centrality.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/networks.hpp"

using namespace maillage;

TEST(Closeness, of_a_star_is_greatest_at_its_centre) {
    expect_near(closeness(star(4)), {1, .6, .6, .6});
}

TEST(Closeness, in_pieces_is_that_of_the_piece_by_its_share) {
    //     0 — 1 — 2    3 — 4    5
    expect_near(closeness(network_of(6, {{0, 1}, {1, 2}, {3, 4}})),
                {2. / 3 * .4, 1 * .4, 2. / 3 * .4, .2, .2, 0});
}

TEST(Closeness, is_how_near_those_are_who_reach_it) {
    //     0 → 1 → 2
    const Network network = network_of(3, {{0, 1}, {1, 2}}, {.directed = true});
    expect_near(closeness(network), {0, .5, 2. / 3});
    expect_near(harmonic(network), {0, 1, 1.5});
}

TEST(Closeness, of_one_node_is_undefined) {
    expect_near(closeness(network_of(1, {})), {undefined_value});
    EXPECT_TRUE(closeness(Network()).empty());
}

TEST(Closeness, takes_weights_as_they_are_meant) {
    const Network network = network_of(3, {{0, 1}, {1, 2}}, {.weights = {2, 4}});
    expect_near(closeness(network, Weights::distance), {2. / 8, 2. / 6, 2. / 10});
    expect_near(closeness(network, Weights::strength), {2 / 1.25, 2 / .75, 2.});
    expect_near(harmonic(network, Weights::strength), {2 + 1 / .75, 6, 4 + 1 / .75});
}

TEST(Harmonic, is_not_divided) {
    expect_near(harmonic(path(4)), {1 + .5 + 1. / 3, 2.5, 2.5, 1 + .5 + 1. / 3});
    expect_near(harmonic(network_of(2, {})), {0, 0});
}

TEST(Betweenness, counts_each_pair_once_or_each_way) {
    expect_near(betweenness(star(4)), {3, 0, 0, 0});
    const Network both_ways = network_of(3, {{0, 1}, {1, 0}, {1, 2}, {2, 1}}, {.directed = true});
    expect_near(betweenness(both_ways), {0, 2, 0});
    expect_near(normalised_betweenness(both_ways), {0, 1, 0});
    expect_near(normalised_betweenness(star(4)), {1, 0, 0, 0});
}

TEST(Betweenness, shares_a_pair_among_its_shortest_paths) {
    //     0 to 3 by 1 or by 2
    const Network network = network_of(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}});
    expect_near(betweenness(network), {.5, .5, .5, .5});
    expect_near(edge_betweenness(network), {2, 2, 2, 2});
}

TEST(Betweenness, takes_weights_as_they_are_meant) {
    const Network network = network_of(3, {{0, 1}, {1, 2}, {0, 2}}, {.weights = {2, 4, 1}});
    expect_near(betweenness(network), {0, 0, 0});
    expect_near(betweenness(network, Weights::strength), {0, 1, 0});
    expect_near(betweenness(network, Weights::distance), {1, 0, 0});
}

TEST(Betweenness, survives_more_paths_than_an_integer_counts) {
    //     a chain of seventy diamonds, where 2⁷⁰ shortest paths lead from end to end
    Pairs edges;
    std::int64_t last = 0;
    for (int diamond = 0; diamond < 70; ++diamond, last += 3)
        for (const std::int64_t middle : {last + 1, last + 2}) {
            edges.emplace_back(last, middle);
            edges.emplace_back(middle, last + 3);
        }
    const Values values = betweenness(network_of(static_cast<std::size_t>(last) + 1, edges));
    // From the first node to the 208 beyond the first diamond, half the paths pass by each middle.
    EXPECT_NEAR(values[1], 104, 1e-9);
    EXPECT_NEAR(values[1], values[2], 1e-9);
}

TEST(Betweenness, of_less_than_three_nodes_cannot_be_normalised) {
    expect_near(normalised_betweenness(network_of(2, {{0, 1}})),
                {undefined_value, undefined_value});
    EXPECT_TRUE(normalised_betweenness(Network()).empty());
}

TEST(EdgeBetweenness, is_undefined_for_loops_and_for_what_is_not_there) {
    const Network network = network_of(
        3, {{0, 1}, {1, 1}, {1, 2}},
        {.periods = {{*Date::of(2010), *Date::of(2011)}, {}, {*Date::of(2011), *Date::of(2011)}}});
    expect_near(edge_betweenness(network), {2, undefined_value, 2});
    expect_near(edge_betweenness(network.at(*Date::of(2010), Certainty::certain)),
                {1, undefined_value, undefined_value});
}

TEST(EdgeBetweenness, of_a_directed_network_is_of_each_way) {
    expect_near(edge_betweenness(network_of(3, {{0, 1}, {1, 0}, {1, 2}}, {.directed = true})),
                {2, 1, 2});
}

TEST(Eigenvector, of_a_star_is_root_n_at_its_centre) {
    const double outer = 1 / std::sqrt(6.);
    expect_near(eigenvector(star(4)), {std::sqrt(3.) * outer, outer, outer, outer}, 1e-11);
}

TEST(Eigenvector, is_nothing_outside_the_piece_that_counts_most) {
    //     0 — 1 — 2 — 0    3 — 4    5
    const double third = 1 / std::sqrt(3.);
    expect_near(eigenvector(network_of(6, {{0, 1}, {1, 2}, {2, 0}, {3, 4}})),
                {third, third, third, 0, 0, 0}, 1e-11);
}

TEST(Eigenvector, adds_up_both_ways) {
    const Network directed = network_of(3, {{0, 1}, {1, 0}, {1, 2}}, {.directed = true});
    const Network sum = network_of(3, {{0, 1}, {1, 2}}, {.weights = {2, 1}});
    expect_near(eigenvector(directed), eigenvector(sum, Weights::strength));
}

TEST(Eigenvector, without_edges_is_undefined) {
    expect_near(eigenvector(network_of(2, {{1, 1}})), {undefined_value, undefined_value});
    EXPECT_TRUE(eigenvector(Network()).empty());
}

TEST(Eigenvector, says_that_it_does_not_settle) {
    try {
        eigenvector(path(600));
        FAIL();
    } catch (const LimitError& error) {
        EXPECT_EQ(error.message().code, "measure.unsettled");
        EXPECT_EQ(error.message().particulars[0], "eigenvector");
    }
}

TEST(Centrality, by_what_is_shared_out_takes_no_distances) {
    EXPECT_THROW(eigenvector(star(3), Weights::distance), ArgumentError);
    EXPECT_THROW(pagerank(star(3), Weights::distance), ArgumentError);
}

TEST(PageRank, shares_out_what_comes_to_an_end) {
    //     0 → 1: x₀ = .85 x₁/2 + .075, x₁ = .85 (x₀ + x₁/2) + .075
    const Values values = pagerank(network_of(2, {{0, 1}}, {.directed = true}));
    expect_near(values, {.5 / 1.425, 1 - .5 / 1.425}, 1e-11);
}

TEST(PageRank, follows_strong_ties_more_often) {
    const Network network = network_of(3, {{0, 1}, {0, 2}, {1, 0}, {2, 0}},
                                       {.directed = true, .weights = {3, 1, 1, 1}});
    const Values alike = pagerank(network), by_strength = pagerank(network, Weights::strength);
    EXPECT_NEAR(alike[1], alike[2], 1e-12);
    EXPECT_NEAR((by_strength[1] - .05) / (by_strength[2] - .05), 3, 1e-9);
    EXPECT_NEAR(std::accumulate(by_strength.begin(), by_strength.end(), 0.), 1, 1e-12);
}

TEST(PageRank, without_damping_is_the_same_for_all) {
    expect_near(pagerank(star(4), Weights::ignored, 0), {.25, .25, .25, .25});
    EXPECT_TRUE(pagerank(Network()).empty());
}

TEST(PageRank, refuses_what_is_not_a_damping) {
    for (const double damping : {-.1, 1., 2., undefined_value}) {
        try {
            pagerank(star(3), Weights::ignored, damping);
            ADD_FAILURE() << damping;
        } catch (const ArgumentError& error) {
            EXPECT_EQ(error.message().code, "argument.value");
        }
    }
}
