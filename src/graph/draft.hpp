// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a network is made from: its nodes, and its facts in any order with the nodes they join.

#include <maillage/graph/network.hpp>

namespace maillage::inline graph {

namespace detail {

struct Draft {
    std::vector<std::string> labels;  // one a node
    std::vector<std::uint8_t> modes;  // one a node
    std::vector<std::uint32_t> rows;  // one a node, or none; of actors, then of réseaux
    std::size_t actors = 0;
    std::vector<Node> sources, targets;  // one a fact
    std::vector<Fact> facts;
    std::vector<double> weights;  // where there is no fact: one an edge, each edge once
    std::vector<LeftOut> left_out;
    WeightRule weight_rule = WeightRule::facts;
    bool directed = false;

    /// Of some nodes of a network, in increasing order, with what it left out; no edge.
    static Draft of(const Network& network, std::span<const Node> nodes);

    /// Puts the facts, or the edges, in the order of sources, then of targets, which are below
    /// `node_count`; those that join the same nodes stay in their order.
    void sort(std::size_t node_count);
};

/// Where each key begins once they are sorted, and where the last ends: key_count + 1 positions.
std::vector<std::uint32_t> offsets_of(std::span<const std::uint32_t> keys, std::size_t key_count);

/// Positions, stably sorted by their key: a counting sort.
std::vector<std::uint32_t> sorted_by(std::span<const std::uint32_t> keys, std::size_t key_count,
                                     const std::vector<std::uint32_t>& positions);

/// 0, 1, 2 …
std::vector<std::uint32_t> in_order(std::size_t count);

}  // namespace detail

}  // namespace maillage::inline graph
