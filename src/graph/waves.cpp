// SPDX-License-Identifier: Apache-2.0
#include <maillage/graph/waves.hpp>

#include <maillage/vocabulary/error.hpp>

namespace maillage::inline graph {
namespace {

/// The nodes and the edges that are in a view.
struct Present {
    std::vector<bool> nodes, edges;

    explicit Present(const View& view)
        : nodes(view.node_count()), edges(view.network().edge_count()) {
        for (Edge edge = 0; edge < edges.size(); ++edge) {
            if (!view.contains(edge)) continue;
            edges[edge] = true;
            nodes[view.network().source(edge)] = nodes[view.network().target(edge)] = true;
        }
    }
};

/// The view that takes vague dates the other way; the same when it is not dated.
View the_other_way(const View& view) {
    const auto dates = view.dates();
    if (!dates) return view;
    const auto& [span, certainty] = *dates;
    return {view.network(), span,
            certainty == Certainty::certain ? Certainty::possible : Certainty::certain};
}

Turnover turnover(const std::vector<bool>& before, const std::vector<bool>& after,
                  const std::vector<bool>& other_before, const std::vector<bool>& other_after) {
    Turnover turnover;
    for (std::uint32_t i = 0; i < before.size(); ++i) {
        if (before[i] && after[i]) turnover.stayed.push_back(i);
        else if (before[i]) turnover.left.push_back(i);
        else if (after[i]) turnover.joined.push_back(i);
        turnover.uncertain += before[i] != other_before[i] || after[i] != other_after[i];
    }
    return turnover;
}

}  // namespace

Wave wave(const View& before, const View& after) {
    const View views[] = {before, after};
    return waves(views).front();
}

std::vector<Wave> waves(std::span<const View> views) {
    std::vector<Wave> waves;
    std::vector<Present> present, other;
    for (const View& view : views) {
        if (&view.network() != &views.front().network()) throw ArgumentError({"network.other", {}});
        present.emplace_back(view);
        other.emplace_back(the_other_way(view));
    }
    for (std::size_t i = 1; i < views.size(); ++i)
        waves.push_back(
            {turnover(present[i - 1].nodes, present[i].nodes, other[i - 1].nodes, other[i].nodes),
             turnover(present[i - 1].edges, present[i].edges, other[i - 1].edges, other[i].edges)});
    return waves;
}

std::vector<Wave> waves(const Network& network, std::span<const Date> dates, Certainty certainty) {
    std::vector<View> views;
    for (const Date date : dates) views.push_back(network.at(date, certainty));
    return waves(views);
}

}  // namespace maillage::inline graph
