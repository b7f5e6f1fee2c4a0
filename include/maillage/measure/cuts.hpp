// SPDX-License-Identifier: Apache-2.0
#pragma once
// Cuts: what a single loss takes apart. Without a node, the component it was in is left in pieces;
// the largest is the rest (of two as large, that with the smallest node), and the nodes of the others
// are cut off from it. Likewise without the tie of two nodes. Directions and weights do not count.
//
//     const Cuts cuts(network);
//     const auto pieces = cuts.pieces(cpas);   // the rest, then those that are cut off from it
//
//     Hopcroft, J. and Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph
//     manipulation. Communications of the ACM 16(6), 372–378.
//
// All of it comes from one depth-first search: O(n + m). A piece without a node is what lies below
// one of its children in the tree of that search, where nothing leads further up than the node; or
// all the rest of its component.

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <maillage/graph/view.hpp>

namespace maillage::inline measurement {

class Cuts {
public:
    explicit Cuts(const View& view);

    std::size_t node_count() const { return order_.size(); }

    /// Whether its component falls apart without the node.
    bool articulation_point(Node node) const { return piece_sizes(node).size() > 1; }
    /// The pieces that its component is left in without the node, the largest first, then by smallest
    /// node, each with its nodes in order; none for an isolate. O(k log k) of k nodes in the component.
    std::vector<std::vector<Node>> pieces(Node node) const;
    /// Their sizes, the largest first. O(degree log degree), as the two that follow.
    std::vector<std::uint32_t> piece_sizes(Node node) const;
    /// How many nodes are cut off from the rest without the node.
    std::uint32_t cut_off(Node node) const;
    /// F = 1 − Σ s (s − 1) / (n (n − 1)), over the components of s nodes, and of n in all, that are
    /// left without the node: the share of pairs that do not reach each other. NaN when n < 2.
    ///
    ///     Borgatti, S. P. (2006). Identifying sets of key players in a social network.
    ///     Computational & Mathematical Organization Theory 12(1), 21–34 (KPP-NEG).
    double fragmentation(Node node) const;

    /// Whether the two are joined, and nothing but their tie joins its two sides. O(1).
    bool bridge(Node a, Node b) const;
    /// How many nodes the smaller side of that tie has: 0 if it is not a bridge. O(1).
    std::uint32_t cut_off(Node a, Node b) const;
    /// All of them, the smaller node first, in order. O(n log n).
    std::vector<std::pair<Node, Node>> bridges() const;

    /// The blocks: largest sets of nodes that no loss of a single one takes apart. Two share at most
    /// one node, an articulation point: joined to those it holds, each block makes the block-cut tree.
    /// An isolate is in none. Each in order of nodes, by smallest nodes. O(n log n).
    std::vector<std::vector<Node>> blocks() const;

private:
    /// Whether those below a node, itself included, only hang on its parent.
    bool hangs(Node node) const { return lowest_[node] >= places_[parents_[node]]; }
    /// Of two nodes, the one whose parent is the other, if the tie between them is a bridge.
    std::optional<Node> far_end(Node a, Node b) const;

    // The tree of the search. Nodes are in the order in which they were found: those below a node
    // follow it.
    std::vector<Node> order_;
    std::vector<std::uint32_t> places_;  ///< of each node, in that order
    std::vector<std::uint32_t> lowest_;  ///< of each node: where edges from below it lead back to
    std::vector<std::uint32_t> sizes_;   ///< of each node and all below it
    std::vector<Node> parents_;          ///< of each node; a root is its own
    std::vector<Node> roots_;            ///< of each node
    double joined_pairs_ = 0;            ///< ordered pairs of nodes within one component
};

}  // namespace maillage::inline measurement
