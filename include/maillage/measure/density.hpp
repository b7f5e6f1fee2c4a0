// SPDX-License-Identifier: Apache-2.0
#pragma once
// Density: how much of what could be joined is joined, and how much of what is said one way is said
// the other way too. Loops and weights never count. O(edges).
//
//     Wasserman, S. and Faust, K. (1994). Social Network Analysis. Cambridge University Press, chapter 4.

#include <maillage/graph/view.hpp>

namespace maillage::inline measurement {

/// Of all pairs of nodes, the share that an edge joins: m / (n (n − 1)) in a directed network, where
/// a pair has two ways, and 2 m / (n (n − 1)) otherwise. NaN below two nodes.
double density(const View& view);

/// Of all pairs of one node of each mode, the share that is joined, either way: m / (n₀ n₁). NaN
/// when a mode has no node. ArgumentError (`network.two_mode`) if an edge lies within one mode.
///
///     Latapy, M., Magnien, C. and Del Vecchio, N. (2008). Basic notions for the analysis of large
///     two-mode networks. Social Networks 30(1), 31–48.
double two_mode_density(const View& view);

/// Of all edges, the share that has one the other way. NaN without edges, and in an undirected
/// network, where nobody says which way (some tools give 1).
///
///     Newman, M. E. J., Forrest, S. and Balthrop, J. (2002). Email networks and the spread of
///     computer viruses. Physical Review E 66, 035101.
double reciprocity(const View& view);

}  // namespace maillage::inline measurement
