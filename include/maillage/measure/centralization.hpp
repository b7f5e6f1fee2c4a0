// SPDX-License-Identifier: Apache-2.0
#pragma once
// Centralization: how much a network hangs on its most central node. Σ over nodes of (the greatest
// centrality − that of the node), divided by what that sum is in the star, where it is greatest: 1 in
// a star, 0 when all are alike. Edges count either way, and weights do not.
//
//     Freeman, L. C. (1978). Centrality in social networks: conceptual clarification.
//     Social Networks 1(3), 215–239.
//
// NaN below three nodes. A network of two modes can only be a star around one node of a mode that
// has no other: it stays far below 1 here. Tools divide by several other sums in that case, of which
// none is agreed upon.

#include <maillage/graph/view.hpp>

namespace maillage::inline measurement {

/// Of the degree: Σ / ((n − 1)(n − 2)). O(n + m).
double degree_centralization(const View& view);

/// Of (n − 1) / Σ distances: Σ / ((n − 1)(n − 2) / (2 n − 3)). NaN in a network of several pieces,
/// where distances have no sum. O(n (n + m)).
double closeness_centralization(const View& view);

/// Of the normalised betweenness: Σ / (n − 1). O(n (n + m)).
double betweenness_centralization(const View& view);

}  // namespace maillage::inline measurement
