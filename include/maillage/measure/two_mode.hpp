// SPDX-License-Identifier: Apache-2.0
#pragma once
// Centrality in two-mode networks. An actor can only meet réseaux, and a réseau actors: each value
// is therefore divided by the most that a node of its mode could have. After
//
//     Borgatti, S. P. and Everett, M. G. (1997). Network analysis of 2-mode data.
//     Social Networks 19(3), 243–269.
//
// and, where the paper says nothing (networks in several pieces), as NetworkX 3 does. Of a node,
// n is the number of nodes of its mode, isolates included, and m that of the other. Weights and
// directions are not used.
//
// ArgumentError (`network.two_mode`) if the network has an edge within one mode.

#include <vector>

#include <maillage/graph/view.hpp>

namespace maillage::inline measurement {

/// d / m, of degree d. NaN when there is no node of the other mode. O(n + m).
std::vector<double> two_mode_degree(const View& view);

/// (m + 2 (n − 1)) / Σ distances to the nodes reached, times the share of the other nodes that are
/// reached; 0 for an isolate. At most 1 in a network of one piece, not in one of several: compare
/// nodes of the same piece. O(nodes × edges), by one breadth-first search a node.
std::vector<double> two_mode_closeness(const View& view);

/// Σ over pairs of the share of their shortest paths that pass through the node (Freeman), divided
/// by its greatest possible value, with s = (n − 1) div m and t = (n − 1) mod m:
///
///     ½ [m² (s + 1)² + m (s + 1) (2t − s − 1) − t (2s − t + 3)]
///
/// NaN where that is 0: no node of the mode could lie between two others. O(nodes × edges), by the
/// algorithm of Brandes (2001). Some tools divide by another maximum that rounds to the same
/// printed values.
std::vector<double> two_mode_betweenness(const View& view);

}  // namespace maillage::inline measurement
