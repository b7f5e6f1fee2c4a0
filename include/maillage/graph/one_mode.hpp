// SPDX-License-Identifier: Apache-2.0
#pragma once
// From two modes to one: actors joined by the réseaux they share, or réseaux by the actors.
//
//     const Network together = one_mode(network, {.nodes = NodeType::reseau, .at_least = 2});
//     for (const Node actor : shared_neighbours(network, together, edge)) …   // what they share
//
// Of two nodes a and b, N(a) are the neighbours of a, d(a) how many they are, and S = N(a) ∩ N(b)
// those that are shared; of one of these, k is how many nodes it is joined to. Weights and
// directions of the two-mode network are not used: who is joined to whom is.
//
//     count                |S|                      Breiger (1974), Social Forces 53(2), 181–190
//     jaccard              |S| / |N(a) ∪ N(b)|      Jaccard (1912), New Phytologist 11(2), 37–50
//     overlap              |S| / min(d(a), d(b))    Simpson (1943), Am. J. Science 241(1), 1–31
//     cosine               |S| / √(d(a) d(b))       Ochiai (1957), Bull. JSSF 22(9), 526–530
//     newman               Σ over S of 1 / (k − 1)  Newman (2001), Physical Review E 64, 016132
//     resource_allocation  Σ over S of 1 / k        Zhou, Lü and Zhang (2009), EPJ B 71, 623–630
//
// jaccard, overlap and cosine are at most 1. None is ever undefined: two nodes that share nothing
// are not joined. A réseau of k actors makes k (k − 1) / 2 edges: `at_least` and `top` leave out
// the weak ones while they are found, and no list of all pairs is ever made.

#include <vector>

#include <maillage/graph/network.hpp>
#include <maillage/graph/view.hpp>

namespace maillage::inline graph {

struct OneMode {
    /// Which become the nodes: actors or réseaux; of arrays, those of mode 0 or of mode 1.
    NodeType nodes = NodeType::actor;
    /// `count` or one of those after it.
    WeightRule weight = WeightRule::count;
    /// The least weight of an edge.
    double at_least = 0;
    /// An edge stays when it is among the so many heaviest of one end or of the other; 0 for all.
    /// Of two as heavy, that to the node whose label comes first stays.
    std::size_t top = 0;
    /// The most edges there may be.
    std::size_t limit = AnyId::none;

    bool operator==(const OneMode&) const = default;
};

/// The one-mode network, undirected: the nodes keep their order, type, row and label, also those
/// that share nothing. The edges have no facts and no dates, for they hold as the view does: what
/// supports them is what their ends share. ArgumentError (`network.two_mode`) if the network joins
/// nodes of one mode; also if an option does not suit. LimitError beyond the limit.
/// O(nodes + Σ k²) of the other mode, by the algorithm of Gustavson (1978), ACM Transactions on
/// Mathematical Software 4(3), 250–269: row by row, with a sparse accumulator. Memory, O(edges).
Network one_mode(const View& two_mode, const OneMode& options = {});

/// What two nodes share: the nodes that both are joined to, in increasing order. O(d log d) of their
/// degrees.
std::vector<Node> shared_neighbours(const View& view, Node one, Node other);

/// What the ends of an edge of a one-mode network share in the view that it was made from.
/// ArgumentError if it was made from another. O(nodes).
std::vector<Node> shared_neighbours(const View& two_mode, const Network& one_mode, Edge edge);

}  // namespace maillage::inline graph
