// SPDX-License-Identifier: Apache-2.0
#include "ties.hpp"

#include <maillage/vocabulary/error.hpp>

namespace maillage::inline measurement {

Ties::Ties(const View& view, Weights weights, Walk walk, std::string_view measure) {
    if (weights == Weights::distance)
        throw ArgumentError(
            {"measure.weights",
             {std::string(measure), std::string(code(weights)), "ignored, strength"}});
    const Network& network = view.network();
    const std::vector<double> edge_strengths =
        weights == Weights::strength ? positive_weights(view) : std::vector<double>();
    const auto strength_of = [&](Edge edge) {
        return edge_strengths.empty() ? 1 : edge_strengths[edge];
    };
    for (Node node = 0; node < view.node_count(); ++node) {
        double sum = 0;
        for (const Step step : walk == Walk::along ? view.out(node) : view.neighbours(node)) {
            Tie tie{step.node, strength_of(step.edge)};
            if (walk == Walk::either_way && network.directed()) {
                // The step takes one of the two edges that there may be.
                const auto back =
                    network.edge_between(network.target(step.edge), network.source(step.edge));
                if (back && view.contains(*back)) tie.strength += strength_of(*back);
            }
            sum += tie.strength;
            ties_.push_back(tie);
        }
        offsets_.push_back(ties_.size());
        strengths_.push_back(sum);
    }
}

}  // namespace maillage::inline measurement
