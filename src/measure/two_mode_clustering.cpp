// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/two_mode_clustering.hpp>

#include <algorithm>

#include <maillage/measure/degree.hpp>

#include "modes.hpp"
#include "undefined.hpp"

namespace maillage::inline measurement {
namespace {

/// Tells `meet` of each node: itself, the others of its mode with which it shares a neighbour, and, of
/// each node, how many they share.
template <class Meet>
void for_each_node(const View& view, Meet meet) {
    std::vector<double> shared(view.node_count());
    std::vector<Node> others;
    for (Node node = 0; node < view.node_count(); ++node) {
        for (const Step between : view.neighbours(node))
            for (const Step other : view.neighbours(between.node))
                if (other.node != node && shared[other.node]++ == 0) others.push_back(other.node);
        meet(node, others, shared);
        for (const Node other : others) shared[other] = 0;
        others.clear();
    }
}

/// The mean over those others of what they share / `whole(degree, degree of the other, shared)`.
template <class Whole>
std::vector<double> clustering(const View& view, Whole whole) {
    mode_sizes(view);
    const std::vector<double> degrees = degree(view);
    std::vector<double> values(view.node_count());
    for_each_node(
        view, [&](Node node, const std::vector<Node>& others, const std::vector<double>& shared) {
            for (const Node other : others)
                values[node] += shared[other] / whole(degrees[node], degrees[other], shared[other]);
            values[node] = ratio(values[node], static_cast<double>(others.size()));
        });
    return values;
}

}  // namespace

std::vector<double> clustering_dot(const View& view) {
    return clustering(view, [](double a, double b, double shared) { return a + b - shared; });
}

std::vector<double> clustering_min(const View& view) {
    return clustering(view, [](double a, double b, double) { return std::min(a, b); });
}

std::vector<double> clustering_max(const View& view) {
    return clustering(view, [](double a, double b, double) { return std::max(a, b); });
}

std::vector<double> redundancy(const View& view) {
    mode_sizes(view);
    std::vector<double> values(view.node_count());
    for_each_node(view,
                  [&](Node node, const std::vector<Node>&, const std::vector<double>& shared) {
                      // Two neighbours of a node that share another are joined without it too.
                      for (const Step between : view.neighbours(node))
                          for (const Step other : view.neighbours(between.node))
                              if (shared[other.node] > 1) ++values[between.node];
                  });
    const std::vector<double> degrees = degree(view);
    for (Node node = 0; node < values.size(); ++node)
        values[node] = ratio(values[node], degrees[node] * (degrees[node] - 1));
    return values;
}

double robins_alexander(const View& view) {
    mode_sizes(view);
    const std::vector<double> degrees = degree(view);
    double cycles = 0, paths = 0;
    for_each_node(
        view, [&](Node node, const std::vector<Node>& others, const std::vector<double>& shared) {
            // A cycle is met from each of its four nodes; a path, from each end of its middle edge.
            for (const Node other : others) cycles += shared[other] * (shared[other] - 1) / 2 / 4;
            for (const Step step : view.neighbours(node))
                paths += (degrees[node] - 1) * (degrees[step.node] - 1) / 2;
        });
    return ratio(4 * cycles, paths);
}

}  // namespace maillage::inline measurement
