// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/components.hpp>

#include <algorithm>
#include <numeric>

#include <boost/graph/connected_components.hpp>

#include <maillage/graph/boost.hpp>

namespace maillage::inline measurement {

Components components(const View& view) {
    // Boost numbers components by their smallest node; a stable sort by size keeps that order.
    std::vector<std::uint32_t> found(view.node_count());
    const std::size_t count = boost::connected_components(UndirectedGraph{view}, found.data());
    std::vector<std::uint32_t> sizes(count), order(count), rank(count);
    for (const std::uint32_t component : found) ++sizes[component];
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::stable_sort(order, std::greater{}, [&](std::uint32_t i) { return sizes[i]; });

    Components components;
    for (const std::uint32_t component : order) {
        rank[component] = static_cast<std::uint32_t>(components.sizes.size());
        components.sizes.push_back(sizes[component]);
    }
    for (const std::uint32_t component : found) components.numbers.push_back(rank[component]);
    return components;
}

}  // namespace maillage::inline measurement
