// SPDX-License-Identifier: Apache-2.0
#pragma once
// Shortest paths, which several measures walk.

#include <vector>

#include <maillage/graph/view.hpp>
#include <maillage/measure/weights.hpp>

namespace maillage::inline measurement {

/// The weight of each edge of the view, and 0 for loops and for edges that are not in it. ArgumentError
/// (`network.weight`) if another is not above 0.
std::vector<double> positive_weights(const View& view);

/// How edges are walked: along their direction, if they have one, or either way.
enum class Walk { along, either_way };

struct Paths {
    View view;
    Walk walk = Walk::along;
    std::vector<double> lengths;  ///< of each edge; empty when all are 1 long

    explicit Paths(const View& view, Walk walk) : view(view), walk(walk) {}
    /// Along the direction of edges, with the lengths that weights.hpp says.
    Paths(const View& view, Weights weights);

    /// To each node; infinity where no path leads.
    std::vector<double> distances_from(Node node) const;
};

struct Betweenness {
    std::vector<double> nodes, edges;
};

/// Of each node and of each edge, over ordered pairs, or over pairs where paths lead both ways.
Betweenness betweenness_of(const Paths& paths);

}  // namespace maillage::inline measurement
