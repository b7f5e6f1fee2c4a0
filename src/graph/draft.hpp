// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a network is made from: its nodes, and its facts in any order with the nodes they join.

#include <maillage/graph/network.hpp>

namespace maillage::inline graph {

struct detail::Draft {
    std::vector<std::string> labels;  // one a node
    std::vector<std::uint8_t> modes;  // one a node
    std::vector<std::uint32_t> rows;  // one a node, or none; of actors, then of réseaux
    std::size_t actors = 0;
    std::vector<Node> sources, targets;  // one a fact
    std::vector<Fact> facts;
    std::vector<LeftOut> left_out;
    WeightRule weight_rule = WeightRule::facts;
    bool directed = false;
};

}  // namespace maillage::inline graph
