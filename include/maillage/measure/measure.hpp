// SPDX-License-Identifier: Apache-2.0
#pragma once
// The catalogue of measures: what graph theory can say of a network, of each of its nodes or of each
// of its edges, found by name, each with its formula and the paper it comes from, since tools define
// the same word differently.
//
//     const Measurement degree = measure(network, "degree");
//     const Measurement between = measure(network, "betweenness", {.weights = Weights::strength});
//     const Measurement crossing = measure(network, "ei_index", {.by = sector});
//
// The namespace is not called `measure`, as the folder is, because the function is.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/graph/attribute.hpp>
#include <maillage/graph/view.hpp>
#include <maillage/measure/weights.hpp>

namespace maillage::inline measurement {

// clang-format off
/// What a measure is of: it gives one value a node, one an edge, or one for the whole network.
MAILLAGE_TERMS(MeasureOf,
    (node, "nœud", "knoop", "node"),
    (edge, "arête", "boog", "edge"),
    (network, "graphe", "graaf", "network"))
// clang-format on

struct MeasureOptions {
    Weights weights = Weights::ignored;
    std::optional<Attribute> by = {};  ///< the groups of nodes that are compared
    double damping = 0.85;             ///< of PageRank
};

struct Measurement {
    std::string name;
    MeasureOf of = MeasureOf::node;
    std::vector<double> values;  ///< in the order of nodes or edges; NaN where undefined
};

struct Measure {
    /// The options that it can use; weights may always be ignored.
    struct Takes {
        bool strength = false, distance = false;  ///< as the meaning of weights
        bool by = false;                          ///< and it cannot do without
        bool damping = false;
    };

    std::string_view name;
    MeasureOf of;
    Label label;
    std::string_view formula;  ///< also says where the measure is undefined
    std::string_view source;
    std::string_view complexity;  ///< of n nodes and m edges, without weights
    Takes takes = {};
    bool follows_directions = false;  ///< else edges count either way
    bool needs_two_mode = false;
    std::vector<double> (*values)(const View&, const MeasureOptions&) = nullptr;
};

/// Every measure there is, in the order of the documentation.
std::span<const Measure> measures();

/// The values of the measure of that name. ArgumentError if there is none; if it needs a two-mode
/// network and this is not one; if it cannot use an option, or lacks one, or cannot use its value.
Measurement measure(const View& view, std::string_view name, const MeasureOptions& options = {});

}  // namespace maillage::inline measurement
