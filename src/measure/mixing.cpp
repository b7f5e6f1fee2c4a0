// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/mixing.hpp>

#include <algorithm>
#include <cmath>

#include <maillage/measure/degree.hpp>

#include "groups.hpp"
#include "undefined.hpp"

namespace maillage::inline measurement {
namespace {

/// Tells `meet` of the two ends of each edge that joins two nodes.
template <class Meet>
void for_each_edge(const View& view, Meet meet) {
    const Network& network = view.network();
    for (Edge edge = 0; edge < network.edge_count(); ++edge)
        if (network.source(edge) != network.target(edge) && view.contains(edge))
            meet(network.source(edge), network.target(edge));
}

double ei(double external, double internal) {
    return ratio(external - internal, external + internal);
}

}  // namespace

Mixing mixing(const View& view, const Attribute& attribute) {
    check_attribute(view, attribute);
    const std::size_t groups = attribute.codes.size();
    Mixing mixing{attribute.name,
                  attribute.codes,
                  attribute.labels,
                  view.network().directed(),
                  std::vector<std::uint64_t>((groups + 1) * (groups + 1)),
                  std::vector<std::uint64_t>(groups + 1)};
    const auto row_of = [&](Node node) {
        return std::min<std::size_t>(attribute.groups[node], groups);
    };
    for (Node node = 0; node < view.node_count(); ++node) ++mixing.sizes[row_of(node)];
    for_each_edge(view, [&](Node source, Node target) {
        const std::size_t from = row_of(source), to = row_of(target);
        ++mixing.counts[from * (groups + 1) + to];
        if (!mixing.directed && from != to) ++mixing.counts[to * (groups + 1) + from];
    });
    return mixing;
}

std::vector<double> ei_indices(const Mixing& mixing) {
    std::vector<double> values;
    const auto groups = static_cast<std::uint32_t>(mixing.codes.size());
    for (std::uint32_t group = 0; group < groups; ++group) {
        double external = 0;
        for (std::uint32_t other = 0; other < groups; ++other) {
            if (other == group) continue;
            external += static_cast<double>(mixing.edges(group, other));
            if (mixing.directed) external += static_cast<double>(mixing.edges(other, group));
        }
        values.push_back(ei(external, static_cast<double>(mixing.edges(group, group))));
    }
    return values;
}

double ei_index(const Mixing& mixing) {
    double external = 0, internal = 0;
    const auto groups = static_cast<std::uint32_t>(mixing.codes.size());
    for (std::uint32_t from = 0; from < groups; ++from)
        for (std::uint32_t to = 0; to < groups; ++to) {
            const auto edges = static_cast<double>(mixing.edges(from, to));
            if (from == to) internal += edges;
            else external += mixing.directed ? edges : edges / 2;
        }
    return ei(external, internal);
}

std::vector<double> node_ei_index(const View& view, const Attribute& attribute) {
    check_attribute(view, attribute);
    std::vector<double> values(view.node_count(), undefined);
    for (Node node = 0; node < values.size(); ++node) {
        if (attribute.groups[node] == Attribute::unknown) continue;
        double external = 0, internal = 0;
        for (const Step step : view.neighbours(node)) {
            if (attribute.groups[step.node] == Attribute::unknown) continue;
            ++(attribute.groups[step.node] == attribute.groups[node] ? internal : external);
        }
        values[node] = ei(external, internal);
    }
    return values;
}

double assortativity(const Mixing& mixing) {
    const auto groups = static_cast<std::uint32_t>(mixing.codes.size());
    std::vector<double> rows(groups), columns(groups);
    double all = 0, within = 0;
    for (std::uint32_t from = 0; from < groups; ++from)
        for (std::uint32_t to = 0; to < groups; ++to) {
            double edges = static_cast<double>(mixing.edges(from, to));
            if (from == to && !mixing.directed) edges *= 2;  // there and back
            rows[from] += edges;
            columns[to] += edges;
            all += edges;
            if (from == to) within += edges;
        }
    double by_chance = 0;
    for (std::uint32_t group = 0; group < groups; ++group)
        by_chance += rows[group] * columns[group];
    // The formula times all²: counts are exact, and so is the case of a single group.
    return ratio(within * all - by_chance, all * all - by_chance);
}

double degree_assortativity(const View& view) {
    const std::vector<double> out = out_degree(view), in = in_degree(view);
    double edges = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    const auto add = [&](double from, double to) {
        ++edges;
        x += from;
        y += to;
        xx += from * from;
        yy += to * to;
        xy += from * to;
    };
    for_each_edge(view, [&](Node source, Node target) {
        add(out[source], in[target]);
        if (!view.network().directed()) add(out[target], in[source]);
    });
    // Sums of whole numbers: exact, so that what does not vary gives 0 exactly.
    return ratio(edges * xy - x * y, std::sqrt((edges * xx - x * x) * (edges * yy - y * y)));
}

}  // namespace maillage::inline measurement
