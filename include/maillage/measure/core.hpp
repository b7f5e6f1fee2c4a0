// SPDX-License-Identifier: Apache-2.0
#pragma once
// Cores: how deep a node lies within a network.

#include <cstdint>
#include <vector>

#include <maillage/graph/view.hpp>

namespace maillage::inline measurement {

/// The greatest k such that the node is in a k-core: a set of nodes each joined to at least k others
/// of the set, either way. 0 for an isolate. Weights do not count. O(n + m).
///
///     Seidman, S. B. (1983). Network structure and minimum degree. Social Networks 5(3), 269–287.
///     Batagelj, V. and Zaveršnik, M. (2003). An O(m) algorithm for cores decomposition of networks.
std::vector<std::uint32_t> core_numbers(const View& view);

}  // namespace maillage::inline measurement
