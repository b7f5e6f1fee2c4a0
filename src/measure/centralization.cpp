// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/centralization.hpp>

#include <algorithm>
#include <cmath>

#include <maillage/measure/degree.hpp>

#include "paths.hpp"
#include "undefined.hpp"

namespace maillage::inline measurement {
namespace {

/// Σ (greatest − value), divided by that of the star of n nodes; `values` are those of n nodes.
double centralization(const std::vector<double>& values, double of_the_star) {
    if (values.size() < 3) return undefined;
    const double greatest = *std::ranges::max_element(values);
    double sum = 0;
    for (const double value : values) sum += greatest - value;
    return sum / of_the_star;
}

}  // namespace

double degree_centralization(const View& view) {
    const double n = static_cast<double>(view.node_count());
    return centralization(degree(view), (n - 1) * (n - 2));
}

double closeness_centralization(const View& view) {
    const double n = static_cast<double>(view.node_count());
    const Paths paths(view, Walk::either_way);
    std::vector<double> values(view.node_count());
    for (Node node = 0; node < values.size(); ++node) {
        double sum = 0;
        for (const double distance : paths.distances_from(node)) sum += distance;
        if (std::isinf(sum)) return undefined;
        values[node] = (n - 1) / sum;
    }
    return centralization(values, (n - 1) * (n - 2) / (2 * n - 3));
}

double betweenness_centralization(const View& view) {
    const double n = static_cast<double>(view.node_count());
    // In the star, all pairs but those of its centre pass through it, and none through the others.
    return centralization(betweenness_of(Paths(view, Walk::either_way)).nodes,
                          (n - 1) * ((n - 1) * (n - 2) / 2));
}

}  // namespace maillage::inline measurement
