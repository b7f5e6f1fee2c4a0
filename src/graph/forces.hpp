// SPDX-License-Identifier: Apache-2.0
#pragma once
// How the nodes of one piece of a network find their place, by pulling and pushing each other.

#include <cstdint>

#include <maillage/graph/layout.hpp>

namespace maillage::inline graph::detail {

/// A connected graph: the neighbours of node `n` stand from offsets[n] to offsets[n + 1].
struct Piece {
    std::vector<std::uint32_t> offsets{0};
    std::vector<std::uint32_t> neighbours;

    std::size_t size() const { return offsets.size() - 1; }
};

/// Where the nodes of a piece settle, centred on the origin, the longest stretch along x.
std::vector<Point> settled(const Piece& piece, std::size_t iterations);

}  // namespace maillage::inline graph::detail
