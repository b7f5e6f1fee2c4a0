// SPDX-License-Identifier: Apache-2.0
#pragma once
// Degree: how many nodes a node is joined to, each counted once however many edges and facts join
// them. A loop joins a node to no other, and does not count (other tools count it twice).

#include <vector>

#include <maillage/graph/view.hpp>

namespace maillage::inline measurement {

/// How many nodes each is joined to, either way. O(n + m).
std::vector<double> degree(const View& view);

/// How many nodes have an edge to each; its degree in an undirected network. O(n + m).
std::vector<double> in_degree(const View& view);

/// How many nodes each has an edge to; its degree in an undirected network. O(n + m).
std::vector<double> out_degree(const View& view);

}  // namespace maillage::inline measurement
