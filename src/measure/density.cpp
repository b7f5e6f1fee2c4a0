// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/density.hpp>

#include <maillage/graph/boost.hpp>

#include "modes.hpp"
#include "undefined.hpp"

namespace maillage::inline measurement {

double density(const View& view) {
    const double n = static_cast<double>(view.node_count());
    const double joined = view.network().directed()
                              ? static_cast<double>(num_edges(DirectedGraph{view}))
                              : 2 * static_cast<double>(num_edges(UndirectedGraph{view}));
    return ratio(joined, n * (n - 1));
}

double two_mode_density(const View& view) {
    const auto [first, second] = mode_sizes(view);
    return ratio(static_cast<double>(num_edges(UndirectedGraph{view})), first * second);
}

double reciprocity(const View& view) {
    if (!view.network().directed()) return undefined;
    // An edge each way makes two edges of one pair.
    const double edges = static_cast<double>(num_edges(DirectedGraph{view})),
                 pairs = static_cast<double>(num_edges(UndirectedGraph{view}));
    return ratio(2 * (edges - pairs), edges);
}

}  // namespace maillage::inline measurement
