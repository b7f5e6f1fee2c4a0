// SPDX-License-Identifier: Apache-2.0
#pragma once
// Distances: how far nodes are from each other along the edges, in the direction of edges if they
// have one, and which are out of reach. Without weights every edge is 1 long; see weights.hpp.
//
//     Wasserman, S. and Faust, K. (1994). Social Network Analysis. Cambridge University Press, chapter 4.

#include <vector>

#include <maillage/graph/view.hpp>
#include <maillage/measure/weights.hpp>

namespace maillage::inline measurement {

/// The distance from a node to each node: 0 to itself, infinity where no path leads. O(n + m) by
/// breadth-first search; with weights O(m log n), by the algorithm of Dijkstra.
std::vector<double> distances_from(const View& view, Node node, Weights weights = Weights::ignored);

/// Of the ordered pairs of two nodes, in a network of any number of pieces.
struct Distances {
    double diameter;  ///< greatest distance of a pair that is reached; NaN when none is
    double mean;      ///< over the pairs that are reached; NaN when none is
    double reached;   ///< share of the pairs that are; NaN below two nodes
};

/// Some tools give no diameter, or an infinite one, in a network of several pieces: here it is that
/// of the pairs that are reached, to be read with their share, which is the connectedness of
/// Krackhardt (1994) in an undirected network. O(n (n + m)); with weights O(n m log n).
Distances distances(const View& view, Weights weights = Weights::ignored);

}  // namespace maillage::inline measurement
