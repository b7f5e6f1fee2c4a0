// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include <maillage/measure/components.hpp>
#include <maillage/measure/cuts.hpp>

#include "../support/networks.hpp"

using namespace maillage;

namespace {

using Nodes = std::vector<Node>;
using Pieces = std::vector<Nodes>;
using Bridges = std::vector<std::pair<Node, Node>>;

/// 0 1 2 in a circle, 2 — 3, 3 4 5 in a circle, 3 — 6, 7 — 8, and 9 alone with a loop.
const Pairs two_circles{{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4},
                        {4, 5}, {5, 3}, {3, 6}, {7, 8}, {9, 9}};

/// The pieces without a node, found by taking it away; `old` are the components with it.
Pieces pieces_by_removal(std::size_t node_count, const Pairs& edges, Node gone) {
    Pairs left;
    for (const auto& [source, target] : edges)
        if (source != gone && target != gone) left.emplace_back(source, target);
    const Components before = components(network_of(node_count, edges)),
                     after = components(network_of(node_count, left));
    Pieces pieces(after.sizes.size());
    for (Node node = 0; node < node_count; ++node)
        if (node != gone && before.numbers[node] == before.numbers[gone])
            pieces[after.numbers[node]].push_back(node);
    std::erase_if(pieces, [](const Nodes& piece) { return piece.empty(); });
    return pieces;
}

}  // namespace

TEST(Cuts, of_an_empty_network_are_none) {
    const Cuts cuts{Network()};
    EXPECT_EQ(cuts.node_count(), 0u);
    EXPECT_TRUE(cuts.blocks().empty());
    EXPECT_TRUE(cuts.bridges().empty());
}

TEST(Cuts, say_what_falls_apart_without_a_node) {
    for (const bool directed : {false, true}) {
        const Cuts cuts(network_of(10, two_circles, {.directed = directed}));
        Nodes points;
        for (Node node = 0; node < 10; ++node)
            if (cuts.articulation_point(node)) points.push_back(node);
        EXPECT_EQ(points, (Nodes{2, 3}));
        EXPECT_EQ(cuts.pieces(3), (Pieces{{0, 1, 2}, {4, 5}, {6}}));
        EXPECT_EQ(cuts.piece_sizes(3), (std::vector<std::uint32_t>{3, 2, 1}));
        EXPECT_EQ(cuts.cut_off(3), 3u);
        EXPECT_EQ(cuts.pieces(2), (Pieces{{3, 4, 5, 6}, {0, 1}}));
        EXPECT_EQ(cuts.cut_off(2), 2u);
        EXPECT_EQ(cuts.pieces(0), (Pieces{{1, 2, 3, 4, 5, 6}}));
        EXPECT_EQ(cuts.cut_off(0), 0u);
        EXPECT_EQ(cuts.pieces(7), (Pieces{{8}}));
        EXPECT_TRUE(cuts.pieces(9).empty());
        EXPECT_EQ(cuts.cut_off(9), 0u);
    }
}

TEST(Cuts, keep_as_the_rest_the_piece_with_the_smallest_node_of_two_as_large) {
    const Cuts cuts(network_of(5, {{4, 2}, {2, 3}, {3, 0}, {2, 1}}));
    EXPECT_EQ(cuts.pieces(2), (Pieces{{0, 3}, {1}, {4}}));
    EXPECT_EQ(Cuts(path(3)).pieces(1), (Pieces{{0}, {2}}));
}

TEST(Cuts, say_what_falls_apart_without_a_tie) {
    const Cuts cuts(network_of(10, two_circles));
    EXPECT_EQ(cuts.bridges(), (Bridges{{2, 3}, {3, 6}, {7, 8}}));
    EXPECT_TRUE(cuts.bridge(3, 2));
    EXPECT_FALSE(cuts.bridge(0, 1));
    EXPECT_FALSE(cuts.bridge(2, 6));
    EXPECT_FALSE(cuts.bridge(9, 9));
    EXPECT_EQ(cuts.cut_off(2, 3), 3u);
    EXPECT_EQ(cuts.cut_off(6, 3), 1u);
    EXPECT_EQ(cuts.cut_off(0, 1), 0u);
}

TEST(Cuts, count_a_tie_that_is_said_both_ways_once) {
    const Cuts cuts(network_of(3, {{0, 1}, {1, 0}, {1, 2}}, {.directed = true}));
    EXPECT_EQ(cuts.bridges(), (Bridges{{0, 1}, {1, 2}}));
    EXPECT_TRUE(cuts.articulation_point(1));
}

TEST(Cuts, give_the_blocks_of_the_block_cut_tree) {
    const Cuts cuts(network_of(10, two_circles));
    EXPECT_EQ(cuts.blocks(), (Pieces{{0, 1, 2}, {2, 3}, {3, 4, 5}, {3, 6}, {7, 8}}));
}

TEST(Cuts, give_the_share_of_pairs_out_of_reach) {
    const Cuts cuts(network_of(10, two_circles));
    // Without 3: pieces of 3, 2 and 1, and beside them one of 2 and one of 1.
    EXPECT_DOUBLE_EQ(cuts.fragmentation(3), 1 - (6. + 2 + 0 + 2 + 0) / (9 * 8));
    EXPECT_DOUBLE_EQ(Cuts(star(5)).fragmentation(0), 1);
    EXPECT_DOUBLE_EQ(Cuts(star(5)).fragmentation(1), 0);
    EXPECT_TRUE(std::isnan(Cuts(network_of(2, {{0, 1}})).fragmentation(0)));
}

TEST(Cuts, are_those_of_the_day) {
    const Network network = network_of(3, {{0, 1}, {1, 2}, {2, 0}},
                                       {.periods = {{}, {}, {*Date::of(2010), *Date::of(2010)}}});
    EXPECT_TRUE(Cuts(network).bridges().empty());
    EXPECT_EQ(Cuts(network.at(*Date::of(2011), Certainty::possible)).bridges(),
              (Bridges{{0, 1}, {1, 2}}));
}

TEST(Cuts, of_a_chain_of_many_do_not_recurse) {
    constexpr Node many = 100'000;
    const Cuts cuts{path(many)};
    EXPECT_EQ(cuts.cut_off(many / 2), many / 2 - 1);
    EXPECT_EQ(cuts.cut_off(0, 1), 1u);
    EXPECT_EQ(cuts.blocks().size(), many - 1);
}

TEST(Cuts, are_what_is_found_by_taking_nodes_away) {
    std::mt19937 random(1);
    for (int round = 0; round < 40; ++round) {
        const std::size_t nodes = 2 + random() % 12;
        Pairs edges(random() % (2 * nodes));
        for (auto& [source, target] : edges) {
            source = static_cast<std::int64_t>(random() % nodes);
            target = static_cast<std::int64_t>(random() % nodes);
        }
        const Cuts cuts(network_of(nodes, edges));
        for (Node node = 0; node < nodes; ++node)
            ASSERT_EQ(cuts.pieces(node), pieces_by_removal(nodes, edges, node))
                << "round " << round << ", node " << node;
    }
}
