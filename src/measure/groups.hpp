// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the measures that compare groups of nodes begin with.

#include <maillage/graph/attribute.hpp>
#include <maillage/graph/view.hpp>
#include <maillage/vocabulary/error.hpp>

namespace maillage::inline measurement {

/// ArgumentError (`network.attribute`) unless each node has a group of the attribute, or unknown.
inline void check_attribute(const View& view, const Attribute& attribute) {
    const auto refuse = [&](std::string what) {
        throw ArgumentError({"network.attribute", {attribute.name, std::move(what)}});
    };
    const std::size_t nodes = view.node_count(), groups = attribute.codes.size();
    if (attribute.groups.size() != nodes)
        refuse("len(groups) = " + std::to_string(attribute.groups.size()) + " ≠ " +
               std::to_string(nodes));
    for (Node node = 0; node < nodes; ++node)
        if (attribute.groups[node] >= groups && attribute.groups[node] != Attribute::unknown)
            refuse("groups[" + std::to_string(node) +
                   "] = " + std::to_string(attribute.groups[node]));
}

}  // namespace maillage::inline measurement
