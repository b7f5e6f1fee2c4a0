// SPDX-License-Identifier: Apache-2.0
#pragma once
// Cores: how deep a node lies within a network.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <maillage/graph/view.hpp>

namespace maillage::inline measurement {

/// The greatest k such that the node is in a k-core: a set of nodes each joined to at least k others
/// of the set, either way. 0 for an isolate. Weights do not count. O(n + m).
///
///     Seidman, S. B. (1983). Network structure and minimum degree. Social Networks 5(3), 269–287.
///     Batagelj, V. and Zaveršnik, M. (2003). An O(m) algorithm for cores decomposition of networks.
std::vector<std::uint32_t> core_numbers(const View& view);

/// What can be shown of a network that is too large to show whole.
struct Densest {
    std::vector<Node> nodes;         ///< in increasing order
    std::optional<std::uint32_t> k;  ///< they are the k-core; nothing: of the innermost core, the
                                     ///< best joined
};

/// The largest k-core that has no more nodes and edges than that. When even the innermost has more:
/// as many of its nodes as keep within both, by degree. O(n log n + m).
Densest densest(const View& view, std::size_t most_nodes, std::size_t most_edges);

}  // namespace maillage::inline measurement
