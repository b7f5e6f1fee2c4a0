// SPDX-License-Identifier: Apache-2.0
#pragma once
// A layout: where each node stands in a picture, so that those that are joined are near each other
// and groups can be told apart. Nothing is left to chance: equal networks give equal pictures.
//
// Each piece of the network is laid out by itself: edges pull like springs, nodes push each other
// away the more neighbours they have. It is drawn first in its broad lines, around its best joined
// nodes, then more and more finely. The pieces are then set side by side, the largest at the
// centre, those that nothing joins in rows below: none flies away.

#include <vector>

#include <maillage/graph/view.hpp>

namespace maillage::inline graph {

/// On the page: x to the right, y upwards. The unit is the length of an edge that nothing bends.
struct Point {
    double x = 0, y = 0;

    bool operator==(const Point&) const = default;
};

struct LayoutOptions {
    double aspect = 1.5;  ///< width of the page for a height of 1
    std::size_t iterations =
        60;  ///< rounds of pushing and pulling; more are used where it is cheap

    bool operator==(const LayoutOptions&) const = default;
};

/// A point a node; their frame is centred on the origin. Edges count whatever their direction and
/// weight, loops do not. ArgumentError if the aspect is not between 0.1 and 10.
///
/// Forces of Jacomy et al., PLoS ONE 9(6), 2014 (ForceAtlas2), on the scales and with the quadtree
/// of Hu, Mathematica Journal 10(1), 2005; pieces set as in Freivalds et al., Graph Drawing 2002.
/// O(iterations × (nodes × log nodes + edges)).
std::vector<Point> layout(const View& view, const LayoutOptions& options = {});

}  // namespace maillage::inline graph
