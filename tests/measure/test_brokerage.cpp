// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/measure/brokerage.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/networks.hpp"

using namespace maillage;

namespace {

constexpr double printed = 5e-4;  // three digits

/// The examples, with their values, that the authors of NetworkX checked with UCINET and igraph.
Network digraph(const std::vector<double>& weights = {}) {
    return network_of(3, {{0, 1}, {0, 2}, {1, 0}, {2, 1}}, {.directed = true, .weights = weights});
}

enum Letter { a, b, c, d, e, f, g };

/// The graph of Borgatti (1997).
Network holes(const std::vector<double>& weights = {}) {
    return network_of(
        7, {{a, b}, {a, f}, {a, g}, {a, e}, {e, g}, {f, g}, {b, g}, {b, d}, {d, g}, {g, c}},
        {.weights = weights});
}

}  // namespace

TEST(Brokerage, is_that_of_the_published_example) {
    const Values held = constraint(holes()), size = effective_size(holes());
    EXPECT_NEAR(held[g], .400, printed);
    EXPECT_NEAR(held[a], .595, printed);
    EXPECT_NEAR(held[c], 1, printed);
    EXPECT_NEAR(size[g], 4.67, 5e-3);
    EXPECT_NEAR(size[a], 2.50, 5e-3);
    EXPECT_NEAR(size[c], 1, 5e-3);
    EXPECT_NEAR(efficiency(holes())[a], 2.5 / 4, 1e-12);
}

TEST(Brokerage, shares_out_by_strength) {
    const Network network = holes({2, 3, 5, 2, 8, 3, 4, 1, 3, 10});
    const Values held = constraint(network, Weights::strength),
                 size = effective_size(network, Weights::strength);
    EXPECT_NEAR(held[g], .299, printed);
    EXPECT_NEAR(held[a], .795, printed);
    EXPECT_NEAR(held[c], 1, printed);
    EXPECT_NEAR(size[g], 5.47, 5e-3);
    EXPECT_NEAR(size[a], 2.47, 5e-3);
    EXPECT_NEAR(size[c], 1, 5e-3);
}

TEST(Brokerage, counts_both_ways) {
    expect_near(constraint(digraph()), {1.003, 1.003, 1.389}, printed);
    expect_near(effective_size(digraph()), {1.167, 1.167, 1}, printed);
    const Network weighted = digraph({2, 2, 1, 1});
    expect_near(constraint(weighted, Weights::strength), {.840, 1.143, 1.378}, printed);
    expect_near(effective_size(weighted, Weights::strength), {1.567, 1.083, 1}, printed);
}

TEST(Brokerage, of_toys_is_that_of_igraph) {
    expect_near(constraint(path(4)), {1, .5, .5, 1});
    const Network complete = network_of(4, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}});
    expect_near(constraint(complete), Values(4, 25. / 27));
    expect_near(effective_size(complete), Values(4, 1));
}

TEST(Brokerage, of_an_isolate_is_undefined) {
    const Network network = network_of(3, {{0, 1}, {2, 2}});
    expect_near(constraint(network), {1, 1, undefined_value});
    expect_near(effective_size(network), {1, 1, undefined_value});
    expect_near(efficiency(network), {1, 1, undefined_value});
}

TEST(Brokerage, takes_no_distances_nor_what_is_no_strength) {
    const Network network = network_of(2, {{0, 1}}, {.weights = {0}});
    for (const auto measure : {constraint, effective_size, efficiency}) {
        EXPECT_THROW(measure(network, Weights::distance), ArgumentError);
        EXPECT_THROW(measure(network, Weights::strength), ArgumentError);
    }
}
