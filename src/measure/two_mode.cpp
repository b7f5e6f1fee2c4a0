// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/two_mode.hpp>

#include <array>
#include <cmath>
#include <limits>

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>

#include <maillage/graph/boost.hpp>
#include <maillage/measure/degree.hpp>
#include <maillage/vocabulary/error.hpp>

namespace maillage::inline measurement {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

/// How many nodes each of the two modes has.
std::array<double, 2> mode_sizes(const View& view) {
    if (!view.network().two_mode()) throw ArgumentError({"network.two_mode", {}});
    std::array<double, 2> sizes{};
    for (const std::uint8_t mode : view.network().modes()) ++sizes[mode];
    return sizes;
}

/// The formula of the header; n nodes of the node's own mode, m of the other.
double greatest_betweenness(double n, double m) {
    if (m == 0) return 0;
    const double s = std::floor((n - 1) / m), t = (n - 1) - s * m;
    return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

/// Adds up the distances from the node that a search starts from.
struct DistanceSum : boost::default_bfs_visitor {
    std::vector<double>& distances;
    double& sum;
    double& reached;

    DistanceSum(std::vector<double>& distances, double& sum, double& reached)
        : distances(distances), sum(sum), reached(reached) {}

    void tree_edge(const GraphEdge& edge, const UndirectedGraph&) {
        distances[edge.target] = distances[edge.source] + 1;
        sum += distances[edge.target];
        ++reached;
    }
};

}  // namespace

std::vector<double> two_mode_degree(const View& view) {
    const std::array<double, 2> sizes = mode_sizes(view);
    std::vector<double> values = degree(view);
    for (Node node = 0; node < values.size(); ++node) {
        const double others = sizes[1 - view.network().mode(node)];
        values[node] = others > 0 ? values[node] / others : undefined;
    }
    return values;
}

std::vector<double> two_mode_closeness(const View& view) {
    const std::array<double, 2> sizes = mode_sizes(view);
    std::vector<double> values(view.node_count()), distances(view.node_count());
    for (Node node = 0; node < values.size(); ++node) {
        double sum = 0, reached = 0;
        distances[node] = 0;
        boost::breadth_first_search(UndirectedGraph{view}, node,
                                    boost::visitor(DistanceSum(distances, sum, reached)));
        if (reached == 0) continue;
        const std::uint8_t mode = view.network().mode(node);
        const double least = sizes[1 - mode] + 2 * (sizes[mode] - 1);
        values[node] = least / sum * (reached / static_cast<double>(view.node_count() - 1));
    }
    return values;
}

std::vector<double> two_mode_betweenness(const View& view) {
    const std::array<double, 2> sizes = mode_sizes(view);
    const double greatest[] = {greatest_betweenness(sizes[0], sizes[1]),
                               greatest_betweenness(sizes[1], sizes[0])};
    std::vector<double> values(view.node_count());
    const UndirectedGraph graph{view};
    boost::brandes_betweenness_centrality(
        graph, boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, graph)));
    for (Node node = 0; node < values.size(); ++node) {
        const double most = greatest[view.network().mode(node)];
        values[node] = most > 0 ? values[node] / most : undefined;
    }
    return values;
}

}  // namespace maillage::inline measurement
