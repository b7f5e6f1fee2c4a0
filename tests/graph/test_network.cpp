// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <limits>

#include <maillage/graph/network.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/networks.hpp"

using namespace maillage;

namespace {

std::vector<Node> copied(std::span<const Node> numbers) { return {numbers.begin(), numbers.end()}; }

std::string complaint(const Arrays& arrays) {
    try {
        Network::from_arrays(arrays);
    } catch (const ArgumentError& error) {
        EXPECT_EQ(error.message().code, "network.arrays");
        return error.message().particulars.at(0).plain;
    }
    return "accepted";
}

}  // namespace

TEST(Network, may_be_empty) {
    for (const Network& network : {Network(), Network::from_arrays({})}) {
        EXPECT_EQ(network.node_count(), 0u);
        EXPECT_EQ(network.edge_count(), 0u);
        EXPECT_TRUE(network.two_mode());
        EXPECT_EQ(network.out_offsets().size(), 1u);
        EXPECT_EQ(network.in_offsets().size(), 1u);
        EXPECT_EQ(network.fact_offsets().size(), 1u);
        EXPECT_FALSE(network.node_of(Id<Actor>{0}));
        EXPECT_TRUE(network.left_out().empty());
    }
}

TEST(Network, keeps_edges_in_sorted_rows_both_ways) {
    const Numbers sources{2, 0, 2, 1}, targets{1, 2, 0, 2};
    const Network network = Network::from_arrays(
        {.node_count = 4, .sources = sources, .targets = targets, .directed = true});
    EXPECT_TRUE(network.directed());
    EXPECT_EQ(copied(network.sources()), (std::vector<Node>{0, 1, 2, 2}));
    EXPECT_EQ(copied(network.targets()), (std::vector<Node>{2, 2, 0, 1}));
    EXPECT_EQ(copied(network.out_offsets()), (std::vector<Node>{0, 1, 2, 4, 4}));
    EXPECT_EQ(copied(network.in_offsets()), (std::vector<Node>{0, 1, 2, 4, 4}));
    EXPECT_EQ(copied(network.in_edges()), (std::vector<Edge>{2, 3, 0, 1}));
    EXPECT_EQ(network.edge_between(2, 1), Edge{3});
    EXPECT_EQ(network.edge_between(0, 1), std::nullopt);
    EXPECT_EQ(network.edge_between(3, 0), std::nullopt);
}

TEST(Network, undirected_has_one_edge_a_pair_from_the_smaller_node) {
    const Numbers sources{2, 0, 1}, targets{0, 2, 2};
    const Network network =
        Network::from_arrays({.node_count = 3, .sources = sources, .targets = targets});
    EXPECT_FALSE(network.directed());
    ASSERT_EQ(network.edge_count(), 2u);
    EXPECT_EQ(copied(network.sources()), (std::vector<Node>{0, 1}));
    EXPECT_EQ(copied(network.targets()), (std::vector<Node>{2, 2}));
    EXPECT_EQ(network.edge_between(2, 0), Edge{0});
    EXPECT_EQ(network.edge_between(0, 2), Edge{0});
}

TEST(Network, merges_parallel_arrays_and_keeps_their_facts) {
    const Numbers sources{0, 1, 0}, targets{1, 1, 1};
    const std::vector<double> weights{2, 5, 0.5};
    const Network network = Network::from_arrays(
        {.node_count = 2, .sources = sources, .targets = targets, .weights = weights});
    ASSERT_EQ(network.edge_count(), 2u);
    ASSERT_EQ(network.facts(0).size(), 2u);
    EXPECT_EQ(network.facts(0)[0].row, 0u);
    EXPECT_EQ(network.facts(0)[1].row, 2u);
    EXPECT_EQ(network.facts(0)[0].relation, std::nullopt);
    EXPECT_EQ(network.weight(0), 2.5);
    EXPECT_EQ(network.source(1), network.target(1));  // a loop is an edge
    EXPECT_EQ(network.weight(1), 5);
    EXPECT_EQ(network.weight_rule(), WeightRule::given);
}

TEST(Network, of_arrays_without_weights_counts_them) {
    const Numbers sources{0, 0}, targets{1, 1};
    const Network network =
        Network::from_arrays({.node_count = 2, .sources = sources, .targets = targets});
    EXPECT_EQ(network.weight_rule(), WeightRule::facts);
    EXPECT_EQ(network.weight(0), 2);
}

TEST(Network, knows_whether_it_is_two_mode) {
    const Numbers sources{0, 1}, targets{2, 2}, bad_targets{2, 0}, loop_targets{2, 1};
    const std::vector<std::uint8_t> modes{0, 0, 1};
    const auto network = [&](const Numbers& to) {
        return Network::from_arrays(
            {.node_count = 3, .sources = sources, .targets = to, .modes = modes});
    };
    EXPECT_TRUE(network(targets).two_mode());
    EXPECT_FALSE(network(bad_targets).two_mode());
    EXPECT_FALSE(network(loop_targets).two_mode());
    EXPECT_FALSE(
        Network::from_arrays({.node_count = 3, .sources = sources, .targets = targets}).two_mode());
}

TEST(Network, from_arrays_has_nodes_of_no_known_type) {
    const std::vector<std::string> labels{"Evelyn", "E1"};
    const std::vector<std::uint8_t> modes{0, 1};
    const Network named = Network::from_arrays({.node_count = 2, .modes = modes, .labels = labels});
    EXPECT_EQ(named.label(1), "E1");
    EXPECT_EQ(named.mode(1), 1);
    EXPECT_EQ(named.type(1), NodeType::other);
    EXPECT_FALSE(named.actor(0).known());
    EXPECT_FALSE(named.reseau(1).known());
    EXPECT_EQ(Network::from_arrays({.node_count = 2}).label(1), "1");
}

TEST(Network, refuses_arrays_that_make_no_sense) {
    const Numbers two{0, 1}, one{0}, negative{-1}, large{2};
    const std::vector<double> weights{1}, undefined{std::numeric_limits<double>::quiet_NaN()};
    const std::vector<Period> periods(3);
    const std::vector<std::uint8_t> modes{0, 2};
    const std::vector<std::string> labels{"only one"};
    EXPECT_EQ(complaint({.node_count = 2, .sources = two, .targets = one}), "len(targets) = 1 ≠ 2");
    EXPECT_EQ(complaint({.node_count = 2, .sources = negative, .targets = one}), "sources[0] = -1");
    EXPECT_EQ(complaint({.node_count = 2, .sources = one, .targets = large}), "targets[0] = 2");
    EXPECT_EQ(complaint({.node_count = 2, .sources = two, .targets = two, .weights = weights}),
              "len(weights) = 1 ≠ 2");
    EXPECT_EQ(complaint({.node_count = 2, .sources = one, .targets = one, .weights = undefined}),
              "weights[0] = nan");
    EXPECT_EQ(complaint({.node_count = 2, .sources = one, .targets = one, .periods = periods}),
              "len(periods) = 3 ≠ 1");
    EXPECT_EQ(complaint({.node_count = 2, .modes = modes}), "modes[1] = 2");
    EXPECT_EQ(complaint({.node_count = 3, .modes = modes}), "len(modes) = 2 ≠ 3");
    EXPECT_EQ(complaint({.node_count = 3, .labels = labels}), "len(labels) = 1 ≠ 3");
    EXPECT_EQ(complaint({.node_count = std::size_t{1} << 33}), "node_count = 8589934592");
}
