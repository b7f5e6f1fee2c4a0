// SPDX-License-Identifier: Apache-2.0
#pragma once
// Waves: what became of a network from one date to the next. Who joined, who left, who stayed, and
// how stable that makes it:
//
//     stability = |A ∩ B| / |A ∪ B| = stayed / (joined + left + stayed)      Jaccard (1912)
//
// of the edges there before (A) and after (B), and of the nodes that have at least one of them: a
// node without any is in every view, and says nothing.
//
// Where dates are vague or unknown, the answer depends on what one does with them. Among `possible`
// edges, one that nobody dated was always there: it stays, and stability is as high as may be.
// Among `certain` ones it never was. `uncertain` counts those of which the two disagree.

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <maillage/graph/network.hpp>
#include <maillage/graph/view.hpp>

namespace maillage::inline graph {

/// What became of nodes, or of edges; each list in increasing order.
struct Turnover {
    std::vector<std::uint32_t> joined, left, stayed;
    /// Of how many the answer would be another if vague dates were taken the other way; those that
    /// neither way has are not among them.
    std::size_t uncertain = 0;

    /// How many there were before or after: what stability is a share of.
    std::size_t population() const { return joined.size() + left.size() + stayed.size(); }
    /// From 0 (all others) to 1 (the same); NaN when there were none before nor after.
    double stability() const {
        return population() == 0
                   ? std::numeric_limits<double>::quiet_NaN()
                   : static_cast<double>(stayed.size()) / static_cast<double>(population());
    }

    bool operator==(const Turnover&) const = default;
};

struct Wave {
    Turnover nodes;  ///< those with at least one edge
    Turnover edges;

    bool operator==(const Wave&) const = default;
};

/// From one view of a network to another. ArgumentError if they are of two networks.
/// O(nodes + facts).
Wave wave(const View& before, const View& after);

/// From each view to the next: one less than there are views, none of fewer than two.
std::vector<Wave> waves(std::span<const View> views);

/// From each date to the next. ArgumentError if a date is unknown or open.
std::vector<Wave> waves(const Network& network, std::span<const Date> dates, Certainty certainty);

}  // namespace maillage::inline graph
