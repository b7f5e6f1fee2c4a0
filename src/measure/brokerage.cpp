// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/brokerage.hpp>

#include <algorithm>

#include "ties.hpp"
#include "undefined.hpp"

namespace maillage::inline measurement {

std::vector<double> constraint(const View& view, Weights weights) {
    const Ties ties(view, weights, Walk::either_way, "constraint");
    std::vector<double> values(view.node_count(), undefined), held(view.node_count());
    for (Node node = 0; node < values.size(); ++node) {
        if (ties.of(node).empty()) continue;
        // How far each other node holds this one: by itself, and through those tied to both.
        for (const Ties::Tie& to : ties.of(node)) {
            const double share = to.strength / ties.strength(node);
            held[to.node] += share;
            for (const Ties::Tie& through : ties.of(to.node))
                held[through.node] += share * through.strength / ties.strength(to.node);
        }
        values[node] = 0;
        for (const Ties::Tie& to : ties.of(node)) values[node] += held[to.node] * held[to.node];
        for (const Ties::Tie& to : ties.of(node)) {
            held[to.node] = 0;
            for (const Ties::Tie& through : ties.of(to.node)) held[through.node] = 0;
        }
    }
    return values;
}

std::vector<double> effective_size(const View& view, Weights weights) {
    const Ties ties(view, weights, Walk::either_way, "effective_size");
    std::vector<double> values(view.node_count(), undefined), shares(view.node_count());
    for (Node node = 0; node < values.size(); ++node) {
        if (ties.of(node).empty()) continue;
        for (const Ties::Tie& to : ties.of(node))
            shares[to.node] = to.strength / ties.strength(node);
        values[node] = 0;
        for (const Ties::Tie& to : ties.of(node)) {
            double strongest = 0, redundant = 0;
            for (const Ties::Tie& other : ties.of(to.node)) {
                strongest = std::max(strongest, other.strength);
                redundant += shares[other.node] * other.strength;
            }
            values[node] += 1 - redundant / strongest;
        }
        for (const Ties::Tie& to : ties.of(node)) shares[to.node] = 0;
    }
    return values;
}

std::vector<double> efficiency(const View& view, Weights weights) {
    std::vector<double> values = effective_size(view, weights);
    for (Node node = 0; node < values.size(); ++node)
        values[node] = ratio(values[node], static_cast<double>(view.degree(node)));
    return values;
}

}  // namespace maillage::inline measurement
