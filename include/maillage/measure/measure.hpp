// SPDX-License-Identifier: Apache-2.0
#pragma once
// The catalogue of measures: what graph theory can say of each node of a network, found by name,
// each with its formula and the paper it comes from, since tools define the same word differently.
//
//     const Measurement degree = measure(network, "degree");
//
// The namespace is not called `measure`, as the folder is, because the function is.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/graph/view.hpp>

namespace maillage::inline measurement {

/// One value a node, in the order of the nodes; NaN where the measure is undefined.
struct Measurement {
    std::string name;
    std::vector<double> values;
};

struct Measure {
    std::string_view name;
    Label label;
    std::string_view formula;  ///< also says where the measure is undefined
    std::string_view source;
    std::string_view complexity;  ///< of n nodes and m edges
    bool needs_two_mode = false;
    std::vector<double> (*values)(const View&) = nullptr;
};

/// Every measure there is, in the order of the documentation.
std::span<const Measure> measures();

/// The values of the measure of that name. ArgumentError if there is none, or if it needs a
/// two-mode network and this is not one.
Measurement measure(const View& view, std::string_view name);

}  // namespace maillage::inline measurement
