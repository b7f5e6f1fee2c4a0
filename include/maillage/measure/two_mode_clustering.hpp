// SPDX-License-Identifier: Apache-2.0
#pragma once
// Clustering in two-mode networks: there are no triangles between actors and réseaux, but two réseaux
// may share many of their actors, and an actor may join réseaux that others join anyway. Directions
// and weights do not count. O(Σ over nodes of the square of their degree).
//
// ArgumentError (`network.two_mode`) if the network has an edge within one mode.

#include <vector>

#include <maillage/graph/view.hpp>

namespace maillage::inline measurement {

/// Of each node u, the mean over the other nodes v of its mode with which it shares a neighbour of
///
///     clustering_dot   |N(u) ∩ N(v)| / |N(u) ∪ N(v)|
///     clustering_min   |N(u) ∩ N(v)| / min(|N(u)|, |N(v)|)
///     clustering_max   |N(u) ∩ N(v)| / max(|N(u)|, |N(v)|)
///
/// NaN when it shares none: some tools give 0.
///
///     Latapy, M., Magnien, C. and Del Vecchio, N. (2008). Basic notions for the analysis of large
///     two-mode networks. Social Networks 30(1), 31–48.
std::vector<double> clustering_dot(const View& view);
std::vector<double> clustering_min(const View& view);
std::vector<double> clustering_max(const View& view);

/// Of each node, the share of the pairs of its neighbours that another node joins too: 1 when nothing
/// would be lost between them without it. NaN below two neighbours. Of the same paper.
std::vector<double> redundancy(const View& view);

/// 4 C₄ / L₃: of the paths of three edges, the share that a fourth closes. NaN when there is none.
///
///     Robins, G. and Alexander, M. (2004). Small worlds among interlocking directors. Computational
///     & Mathematical Organization Theory 10(1), 69–94.
double robins_alexander(const View& view);

}  // namespace maillage::inline measurement
