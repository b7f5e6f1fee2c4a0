// SPDX-License-Identifier: Apache-2.0
#pragma once
// Small networks in one line, and what is measured of them, for tests.

#include <cmath>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <maillage/graph/attribute.hpp>
#include <maillage/graph/network.hpp>

namespace maillage {

using Values = std::vector<double>;
using Numbers = std::vector<std::int64_t>;
using Pairs = std::vector<std::pair<std::int64_t, std::int64_t>>;

inline const double undefined_value = std::nan("");

struct NetworkOf {
    bool directed = false;
    std::vector<double> weights = {};
    std::vector<std::uint8_t> modes = {};
    std::vector<Period> periods = {};
};

/// The nodes 0 to node_count − 1, and these edges.
inline Network network_of(std::size_t node_count, const Pairs& edges, const NetworkOf& more = {}) {
    std::vector<std::int64_t> sources, targets;
    for (const auto& [source, target] : edges) {
        sources.push_back(source);
        targets.push_back(target);
    }
    return Network::from_arrays({.node_count = node_count,
                                 .sources = sources,
                                 .targets = targets,
                                 .weights = more.weights,
                                 .periods = more.periods,
                                 .modes = more.modes,
                                 .directed = more.directed});
}

/// Node 0 joined to all others.
inline Network star(std::int64_t node_count) {
    Pairs edges;
    for (std::int64_t node = 1; node < node_count; ++node) edges.emplace_back(0, node);
    return network_of(static_cast<std::size_t>(node_count), edges);
}

/// Each node joined to the next.
inline Network path(std::int64_t node_count) {
    Pairs edges;
    for (std::int64_t node = 1; node < node_count; ++node) edges.emplace_back(node - 1, node);
    return network_of(static_cast<std::size_t>(node_count), edges);
}

/// The groups of nodes, which are called a, b, c …
inline Attribute groups_of(std::size_t group_count, std::vector<std::uint32_t> groups) {
    Attribute attribute{"sector", {}, {}, std::move(groups)};
    for (std::size_t group = 0; group < group_count; ++group) {
        attribute.codes.emplace_back(1, static_cast<char>('a' + group));
        attribute.labels.emplace_back(attribute.codes.back());
    }
    return attribute;
}

inline void expect_near(const Values& values, const Values& expected, double within = 1e-12) {
    ASSERT_EQ(values.size(), expected.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        if (std::isnan(expected[i])) EXPECT_TRUE(std::isnan(values[i])) << i << ": " << values[i];
        else EXPECT_NEAR(values[i], expected[i], within) << i;
}

}  // namespace maillage
