// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/distance.hpp>

#include <algorithm>
#include <cmath>

#include "paths.hpp"
#include "undefined.hpp"

namespace maillage::inline measurement {

std::vector<double> distances_from(const View& view, Node node, Weights weights) {
    return Paths(view, weights).distances_from(node);
}

Distances distances(const View& view, Weights weights) {
    const Paths paths(view, weights);
    const double n = static_cast<double>(view.node_count());
    double longest = 0, sum = 0, reached = 0;
    for (Node node = 0; node < view.node_count(); ++node)
        for (const double distance : paths.distances_from(node)) {
            // Only a node itself is at no distance: lengths are above 0.
            if (distance == 0 || std::isinf(distance)) continue;
            longest = std::max(longest, distance);
            sum += distance;
            ++reached;
        }
    return {reached > 0 ? longest : undefined, ratio(sum, reached), ratio(reached, n * (n - 1))};
}

}  // namespace maillage::inline measurement
