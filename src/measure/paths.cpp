// SPDX-License-Identifier: Apache-2.0
#include "paths.hpp"

#include <limits>

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

#include <maillage/graph/boost.hpp>
#include <maillage/vocabulary/error.hpp>
#include <maillage/vocabulary/number.hpp>

namespace maillage::inline measurement {
namespace {

/// What `call` makes of the graph on which paths are walked.
template <class Call>
auto on_graph(const Paths& paths, Call call) {
    return paths.walk == Walk::along ? call(DirectedGraph{paths.view})
                                     : call(UndirectedGraph{paths.view});
}

/// A value for each node or edge of a graph, in a vector.
template <class Value, class Index>
auto map_of(std::vector<Value>& values, Index index) {
    return boost::make_iterator_property_map(values.begin(), index);
}

}  // namespace

std::vector<double> positive_weights(const View& view) {
    const Network& network = view.network();
    std::vector<double> weights(network.edge_count());
    for (Edge edge = 0; edge < weights.size(); ++edge) {
        if (network.source(edge) == network.target(edge) || !view.contains(edge)) continue;
        weights[edge] = view.weight(edge);
        if (!(weights[edge] > 0))
            throw ArgumentError(
                {"network.weight", {std::to_string(edge), number_text(weights[edge])}});
    }
    return weights;
}

Paths::Paths(const View& view, Weights weights) : view(view) {
    if (weights == Weights::ignored) return;
    lengths = positive_weights(view);
    if (weights == Weights::strength)
        for (double& length : lengths) length = 1 / length;
}

std::vector<double> Paths::distances_from(Node node) const {
    std::vector<double> distances(view.node_count(), std::numeric_limits<double>::infinity());
    on_graph(*this, [&](const auto& graph) {
        const auto distance = map_of(distances, get(boost::vertex_index, graph));
        if (lengths.empty()) {
            distances[node] = 0;
            boost::breadth_first_search(
                graph, node,
                boost::visitor(boost::make_bfs_visitor(
                    boost::record_distances(distance, boost::on_tree_edge()))));
        } else {
            const auto length =
                boost::make_iterator_property_map(lengths.begin(), get(boost::edge_index, graph));
            boost::dijkstra_shortest_paths(
                graph, node,
                boost::distance_map(distance).weight_map(length).distance_inf(
                    std::numeric_limits<double>::infinity()));
        }
    });
    return distances;
}

Betweenness betweenness_of(const Paths& paths) {
    const std::size_t nodes = paths.view.node_count();
    Betweenness betweenness{std::vector<double>(nodes),
                            std::vector<double>(paths.view.network().edge_count())};
    // Numbers of paths are doubles: they outgrow integers in a chain of sixty-four diamonds.
    std::vector<std::vector<GraphEdge>> incoming(nodes);
    std::vector<double> distances(nodes), dependencies(nodes), path_counts(nodes);
    on_graph(paths, [&](const auto& graph) {
        const auto node_index = get(boost::vertex_index, graph);
        const auto edge_index = get(boost::edge_index, graph);
        const auto count = [&](auto... lengths) {
            boost::brandes_betweenness_centrality(
                graph, map_of(betweenness.nodes, node_index), map_of(betweenness.edges, edge_index),
                map_of(incoming, node_index), map_of(distances, node_index),
                map_of(dependencies, node_index), map_of(path_counts, node_index), node_index,
                lengths...);
        };
        if (paths.lengths.empty()) count();
        else count(boost::make_iterator_property_map(paths.lengths.begin(), edge_index));
    });
    // Along an undirected edge one goes both ways: each pair was counted twice.
    if (paths.walk == Walk::along && !paths.view.network().directed())
        for (auto* values : {&betweenness.nodes, &betweenness.edges})
            for (double& value : *values) value /= 2;
    return betweenness;
}

}  // namespace maillage::inline measurement
