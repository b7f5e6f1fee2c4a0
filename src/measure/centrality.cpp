// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/centrality.hpp>

#include <cmath>
#include <numeric>

#include <maillage/vocabulary/error.hpp>
#include <maillage/vocabulary/number.hpp>

#include "paths.hpp"
#include "ties.hpp"
#include "undefined.hpp"

namespace maillage::inline measurement {
namespace {

/// Tells `meet` of each pair of a node and another from which it is reached: the node, the distance.
template <class Meet>
void for_each_distance(const View& view, Weights weights, Meet meet) {
    const Paths paths(view, weights);
    for (Node from = 0; from < view.node_count(); ++from) {
        const std::vector<double> distances = paths.distances_from(from);
        for (Node node = 0; node < distances.size(); ++node)
            if (node != from && !std::isinf(distances[node])) meet(node, distances[node]);
    }
}

/// What repeated steps make of the values, once they no longer move.
template <class Step>
std::vector<double> settled(std::string_view measure, std::vector<double> values, Step step) {
    constexpr int rounds = 10'000;
    constexpr double still = 1e-13;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> next = step(values);
        double moved = 0, all = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            moved += std::abs(next[i] - values[i]);
            all += next[i];
        }
        values = std::move(next);
        if (moved <= still * all) return values;
    }
    throw LimitError({"measure.unsettled", {std::string(measure), std::to_string(rounds)}});
}

}  // namespace

std::vector<double> closeness(const View& view, Weights weights) {
    std::vector<double> sums(view.node_count()), reached(view.node_count());
    for_each_distance(view, weights, [&](Node node, double distance) {
        sums[node] += distance;
        ++reached[node];
    });
    const double others = static_cast<double>(view.node_count()) - 1;
    for (Node node = 0; node < sums.size(); ++node)
        sums[node] =
            ratio(reached[node], others) * (reached[node] > 0 ? reached[node] / sums[node] : 0);
    return sums;
}

std::vector<double> harmonic(const View& view, Weights weights) {
    std::vector<double> sums(view.node_count());
    for_each_distance(view, weights,
                      [&](Node node, double distance) { sums[node] += 1 / distance; });
    return sums;
}

std::vector<double> betweenness(const View& view, Weights weights) {
    return betweenness_of(Paths(view, weights)).nodes;
}

std::vector<double> normalised_betweenness(const View& view, Weights weights) {
    const double n = static_cast<double>(view.node_count());
    const double pairs = n < 3 ? 0 : (n - 1) * (n - 2) / (view.network().directed() ? 1 : 2);
    std::vector<double> values = betweenness(view, weights);
    for (double& value : values) value = ratio(value, pairs);
    return values;
}

std::vector<double> edge_betweenness(const View& view, Weights weights) {
    const Network& network = view.network();
    std::vector<double> values = betweenness_of(Paths(view, weights)).edges;
    for (Edge edge = 0; edge < values.size(); ++edge)
        if (network.source(edge) == network.target(edge) || !view.contains(edge))
            values[edge] = undefined;
    return values;
}

std::vector<double> eigenvector(const View& view, Weights weights) {
    const Ties ties(view, weights, Walk::either_way, "eigenvector");
    const std::size_t nodes = view.node_count();
    if (ties.empty()) return std::vector<double>(nodes, undefined);
    const std::vector<double> equal(nodes, 1 / std::sqrt(static_cast<double>(nodes)));
    return settled("eigenvector", equal, [&](const std::vector<double>& values) {
        // A + I has the vectors of A, and no −λ to swing with where the network has two modes.
        std::vector<double> next = values;
        for (Node node = 0; node < nodes; ++node)
            for (const Ties::Tie& tie : ties.of(node))
                next[node] += tie.strength * values[tie.node];
        const double length =
            std::sqrt(std::inner_product(next.begin(), next.end(), next.begin(), 0.));
        for (double& value : next) value /= length;
        return next;
    });
}

std::vector<double> pagerank(const View& view, Weights weights, double damping) {
    if (!(damping >= 0 && damping < 1))
        throw ArgumentError(
            {"argument.value", {number_text(damping), "damping", "0 ≤ damping < 1"}});
    const Ties ties(view, weights, Walk::along, "pagerank");
    const std::size_t nodes = view.node_count();
    const std::vector<double> equal(nodes, 1 / static_cast<double>(nodes));
    // Boost's page_rank loses what comes to a node without a way out, and knows no weights.
    return settled("pagerank", equal, [&](const std::vector<double>& values) {
        std::vector<double> next(nodes);
        double lost = 0;
        for (Node node = 0; node < nodes; ++node) {
            if (ties.of(node).empty()) lost += values[node];
            for (const Ties::Tie& tie : ties.of(node))
                next[tie.node] += values[node] * tie.strength / ties.strength(node);
        }
        for (double& value : next)
            value = damping * (value + lost / static_cast<double>(nodes)) +
                    (1 - damping) / static_cast<double>(nodes);
        return next;
    });
}

}  // namespace maillage::inline measurement
