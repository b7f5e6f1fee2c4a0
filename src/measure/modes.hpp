// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the measures for two-mode networks begin with.

#include <array>

#include <maillage/graph/view.hpp>
#include <maillage/vocabulary/error.hpp>

namespace maillage::inline measurement {

/// How many nodes each of the two modes has.
inline std::array<double, 2> mode_sizes(const View& view) {
    if (!view.network().two_mode()) throw ArgumentError({"network.two_mode", {}});
    std::array<double, 2> sizes{};
    for (const std::uint8_t mode : view.network().modes()) ++sizes[mode];
    return sizes;
}

}  // namespace maillage::inline measurement
