// SPDX-License-Identifier: Apache-2.0
#pragma once
// Ties: to whom each node is tied and how strongly, for the measures that share something out among
// neighbours.

#include <span>
#include <string_view>
#include <vector>

#include <maillage/graph/view.hpp>
#include <maillage/measure/weights.hpp>

#include "paths.hpp"

namespace maillage::inline measurement {

class Ties {
public:
    struct Tie {
        Node node = 0;  ///< at the other end
        double strength = 1;
    };

    /// Out of each node; or either way, where the strengths of both ways add up. Without weights, that
    /// of an edge is 1. ArgumentError (`measure.weights`) if they are distances.
    Ties(const View& view, Weights weights, Walk walk, std::string_view measure);

    bool empty() const { return ties_.empty(); }
    std::span<const Tie> of(Node node) const {
        return std::span(ties_).subspan(offsets_[node], offsets_[node + 1] - offsets_[node]);
    }
    /// Of all ties of a node together.
    double strength(Node node) const { return strengths_[node]; }

private:
    std::vector<Tie> ties_;  ///< of each node, in the order of the nodes at the other end
    std::vector<std::size_t> offsets_{0};
    std::vector<double> strengths_;
};

}  // namespace maillage::inline measurement
