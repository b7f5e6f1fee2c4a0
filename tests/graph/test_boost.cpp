// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/strong_components.hpp>

#include <maillage/graph/boost.hpp>

using namespace maillage;

namespace {

template <class Graph>
struct Concepts {
    BOOST_CONCEPT_ASSERT((boost::concepts::VertexListGraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT((boost::concepts::BidirectionalGraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT((boost::concepts::AdjacencyGraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT((boost::concepts::EdgeListGraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT(
        (boost::concepts::ReadablePropertyGraphConcept<Graph, Node, boost::vertex_index_t>));
    BOOST_CONCEPT_ASSERT(
        (boost::concepts::ReadablePropertyGraphConcept<Graph, GraphEdge, boost::edge_index_t>));
    BOOST_CONCEPT_ASSERT(
        (boost::concepts::ReadablePropertyGraphConcept<Graph, GraphEdge, boost::edge_weight_t>));
};
template struct Concepts<DirectedGraph>;
template struct Concepts<UndirectedGraph>;

/// 0 ⇄ 1 → 2 → 3 → 1, a loop at 3, and 4 alone; 2 → 3 only since 2010.
Network small_network() {
    const std::vector<std::int64_t> from{0, 1, 1, 2, 3, 3}, to{1, 0, 2, 3, 1, 3};
    const std::vector<double> weights{1, 2, 3, 4, 5, 6};
    std::vector<Period> periods(6, {Date::open(), Date::open()});
    periods[3].since = *Date::of(2010);
    return Network::from_arrays({.node_count = 5,
                                 .sources = from,
                                 .targets = to,
                                 .weights = weights,
                                 .periods = periods,
                                 .directed = true});
}

using NodePairs = std::vector<std::pair<Node, Node>>;

template <class Range, class Graph>
NodePairs node_pairs(Range range, const Graph& graph) {
    NodePairs pairs;
    for (auto [edge, end] = range; edge != end; ++edge)
        pairs.emplace_back(source(*edge, graph), target(*edge, graph));
    return pairs;
}

}  // namespace

TEST(Boost, sees_a_directed_graph_without_loops) {
    const Network network = small_network();
    const DirectedGraph graph{network};
    EXPECT_EQ(num_vertices(graph), 5u);
    EXPECT_EQ(num_edges(graph), 5u);
    EXPECT_EQ(node_pairs(edges(graph), graph), (NodePairs{{0, 1}, {1, 0}, {1, 2}, {2, 3}, {3, 1}}));
    EXPECT_EQ(node_pairs(out_edges(1, graph), graph), (NodePairs{{1, 0}, {1, 2}}));
    EXPECT_EQ(node_pairs(in_edges(1, graph), graph), (NodePairs{{0, 1}, {3, 1}}));
    EXPECT_EQ(out_degree(3, graph), 1u);
    EXPECT_EQ(in_degree(3, graph), 1u);
    EXPECT_EQ(degree(1, graph), 4u);
}

TEST(Boost, sees_an_undirected_graph_where_each_pair_is_one_edge) {
    const Network network = small_network();
    const UndirectedGraph graph{network};
    EXPECT_EQ(num_edges(graph), 4u);
    EXPECT_EQ(node_pairs(edges(graph), graph), (NodePairs{{0, 1}, {1, 2}, {2, 3}, {3, 1}}));
    EXPECT_EQ(node_pairs(out_edges(1, graph), graph), (NodePairs{{1, 0}, {1, 2}, {1, 3}}));
    EXPECT_EQ(node_pairs(in_edges(1, graph), graph), (NodePairs{{0, 1}, {2, 1}, {3, 1}}));
    EXPECT_EQ(degree(1, graph), 3u);
    EXPECT_EQ(*out_edges(0, graph).first, *out_edges(1, graph).first);  // from either end
    const auto [first, last] = adjacent_vertices(3, graph);
    EXPECT_EQ(std::vector<Node>(first, last), (std::vector<Node>{1, 2}));
}

TEST(Boost, gives_indices_and_weights) {
    const Network network = small_network();
    const DirectedGraph graph{network};
    const GraphEdge edge = *out_edges(3, graph).first;
    EXPECT_EQ(get(boost::vertex_index, graph, 3), 3u);
    EXPECT_EQ(get(boost::edge_index, graph, edge), network.edge_between(3, 1));
    EXPECT_EQ(get(boost::edge_weight, graph, edge), 5);
}

TEST(Boost, sees_the_edges_of_a_dated_view) {
    const Network network = small_network();
    const View view = network.at(*Date::of(2009), Certainty::possible);
    EXPECT_EQ(num_edges(DirectedGraph{view}), 4u);
    EXPECT_EQ(node_pairs(edges(UndirectedGraph{view}), UndirectedGraph{view}),
              (NodePairs{{0, 1}, {1, 2}, {3, 1}}));
    EXPECT_EQ(out_degree(2, DirectedGraph{view}), 0u);
}

TEST(Boost, runs_on_an_empty_network) {
    const Network network;
    const UndirectedGraph graph{network};
    EXPECT_EQ(num_vertices(graph), 0u);
    EXPECT_EQ(num_edges(graph), 0u);
    EXPECT_EQ(boost::connected_components(graph, static_cast<Node*>(nullptr)), 0);
}

TEST(Boost, finds_components) {
    const Network network = small_network();
    std::vector<Node> component(5);
    EXPECT_EQ(boost::connected_components(UndirectedGraph{network}, component.data()), 2);
    EXPECT_EQ(component, (std::vector<Node>{0, 0, 0, 0, 1}));
    const View view = network.at(*Date::of(2009), Certainty::possible);
    EXPECT_EQ(boost::strong_components(DirectedGraph{network}, component.data()), 2);
    EXPECT_EQ(boost::strong_components(DirectedGraph{view}, component.data()), 4);
}

TEST(Boost, searches_breadth_first) {
    const Network network = small_network();
    std::vector<int> distances(5);
    boost::breadth_first_search(DirectedGraph{network}, Node{0},
                                boost::visitor(boost::make_bfs_visitor(boost::record_distances(
                                    distances.data(), boost::on_tree_edge()))));
    EXPECT_EQ(distances, (std::vector<int>{0, 1, 2, 3, 0}));
}

TEST(Boost, finds_shortest_paths_along_the_weights) {
    const Network network = small_network();
    std::vector<double> distances(5);
    boost::dijkstra_shortest_paths(DirectedGraph{network}, Node{0},
                                   boost::distance_map(distances.data()));
    EXPECT_EQ(distances[1], 1);
    EXPECT_EQ(distances[2], 4);
    EXPECT_EQ(distances[3], 8);
}

TEST(Boost, finds_betweenness) {
    const Network network = small_network();
    std::vector<double> between(5);
    boost::brandes_betweenness_centrality(UndirectedGraph{network}, between.data());
    EXPECT_EQ(between, (std::vector<double>{0, 2, 0, 0, 0}));  // 1 is between 0 and the two others
}
