// SPDX-License-Identifier: Apache-2.0
#pragma once
// Components: the pieces a network falls into, whatever the direction of edges. An isolate is a
// piece of its own.

#include <cstdint>
#include <vector>

#include <maillage/graph/view.hpp>

namespace maillage::inline measurement {

/// The largest piece has number 0; of two as large, the one with the smallest node comes first.
struct Components {
    std::vector<std::uint32_t> numbers;  ///< one a node
    std::vector<std::uint32_t> sizes;    ///< one a component, in nodes

    bool operator==(const Components&) const = default;
};

/// O(n + m).
Components components(const View& view);

}  // namespace maillage::inline measurement
