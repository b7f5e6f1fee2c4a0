// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/two_mode.hpp>

#include <cmath>

#include <maillage/measure/degree.hpp>

#include "modes.hpp"
#include "paths.hpp"
#include "undefined.hpp"

namespace maillage::inline measurement {
namespace {

/// The formula of the header; n nodes of the node's own mode, m of the other.
double greatest_betweenness(double n, double m) {
    if (m == 0) return 0;
    const double s = std::floor((n - 1) / m), t = (n - 1) - s * m;
    return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

}  // namespace

std::vector<double> two_mode_degree(const View& view) {
    const std::array<double, 2> sizes = mode_sizes(view);
    std::vector<double> values = degree(view);
    for (Node node = 0; node < values.size(); ++node)
        values[node] = ratio(values[node], sizes[1 - view.network().mode(node)]);
    return values;
}

std::vector<double> two_mode_closeness(const View& view) {
    const std::array<double, 2> sizes = mode_sizes(view);
    const Paths paths(view, Walk::either_way);
    std::vector<double> values(view.node_count());
    for (Node node = 0; node < values.size(); ++node) {
        double sum = 0, reached = -1;  // not counting the node itself
        for (const double distance : paths.distances_from(node)) {
            if (std::isinf(distance)) continue;
            sum += distance;
            ++reached;
        }
        if (reached == 0) continue;
        const std::uint8_t mode = view.network().mode(node);
        const double least = sizes[1 - mode] + 2 * (sizes[mode] - 1);
        values[node] = least / sum * (reached / static_cast<double>(view.node_count() - 1));
    }
    return values;
}

std::vector<double> two_mode_betweenness(const View& view) {
    const std::array<double, 2> sizes = mode_sizes(view);
    const double greatest[] = {greatest_betweenness(sizes[0], sizes[1]),
                               greatest_betweenness(sizes[1], sizes[0])};
    std::vector<double> values = betweenness_of(Paths(view, Walk::either_way)).nodes;
    for (Node node = 0; node < values.size(); ++node) {
        const double most = greatest[view.network().mode(node)];
        values[node] = most > 0 ? values[node] / most : undefined;
    }
    return values;
}

}  // namespace maillage::inline measurement
