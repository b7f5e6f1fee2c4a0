// SPDX-License-Identifier: Apache-2.0
#pragma once
// Boost.Graph on a view: any algorithm of the BGL runs on UndirectedGraph{view}, where nodes are
// joined or not, and on DirectedGraph{view}, which follows the edges of a directed network. Include
// it only where such an algorithm is called: it costs seconds of compilation.
//
//     std::vector<Node> component(view.node_count());
//     boost::connected_components(UndirectedGraph{view}, component.data());
//
// Both are simple graphs: no parallel edges, no loops. Edge indices are those of the network, so a
// vector over them has network().edge_count() elements. Weights say how strong an edge is: an
// algorithm that takes them for lengths, such as Dijkstra's, needs a map of its own.

#include <type_traits>
#include <utility>

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/filter_iterator.hpp>
#include <boost/iterator/transform_iterator.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <boost/property_map/property_map.hpp>

#include <maillage/graph/view.hpp>

namespace maillage::inline graph {

/// An edge as one comes upon it: in an undirected graph, the source is where one stands.
struct GraphEdge {
    Node source = 0, target = 0;
    Edge edge = 0;

    bool operator==(const GraphEdge& other) const { return edge == other.edge; }
};

namespace detail {

// What the iterators of a graph are made of.
struct OutEdge {
    Node from = 0;
    GraphEdge operator()(Step step) const { return {from, step.node, step.edge}; }
};
struct InEdge {
    Node to = 0;
    GraphEdge operator()(Step step) const { return {step.node, to, step.edge}; }
};
struct StepNode {
    Node operator()(Step step) const { return step.node; }
};
struct AnyEdge {
    View view;
    GraphEdge operator()(Edge edge) const {
        return {view.network().source(edge), view.network().target(edge), edge};
    }
};
/// Each pair of nodes once: of two edges, one each way, the one from the smaller node.
template <bool directed>
struct IsEdge {
    View view;
    bool operator()(Edge edge) const {
        const Node source = view.network().source(edge), target = view.network().target(edge);
        if (source == target || !view.contains(edge)) return false;
        if (directed || source < target) return true;
        const auto opposite = view.network().edge_between(target, source);
        return !opposite || !view.contains(*opposite);
    }
};
struct EdgeNumber {
    Edge operator()(const GraphEdge& edge) const { return edge.edge; }
};
struct EdgeWeight {
    View view;
    double operator()(const GraphEdge& edge) const { return view.weight(edge.edge); }
};

struct GraphTraversal : boost::bidirectional_graph_tag,
                        boost::adjacency_graph_tag,
                        boost::vertex_list_graph_tag,
                        boost::edge_list_graph_tag {};

}  // namespace detail

template <bool directed>
struct ViewGraph {
    View view;

    using vertex_descriptor = Node;
    using edge_descriptor = GraphEdge;
    using directed_category =
        std::conditional_t<directed, boost::bidirectional_tag, boost::undirected_tag>;
    using edge_parallel_category = boost::disallow_parallel_edge_tag;
    using traversal_category = detail::GraphTraversal;
    using vertices_size_type = std::size_t;
    using edges_size_type = std::size_t;
    using degree_size_type = std::size_t;
    using vertex_iterator = boost::counting_iterator<Node>;
    using out_edge_iterator = boost::transform_iterator<detail::OutEdge, StepIterator>;
    using in_edge_iterator = boost::transform_iterator<detail::InEdge, StepIterator>;
    using adjacency_iterator = boost::transform_iterator<detail::StepNode, StepIterator>;
    using edge_iterator = boost::transform_iterator<
        detail::AnyEdge,
        boost::filter_iterator<detail::IsEdge<directed>, boost::counting_iterator<Edge>>>;

    static vertex_descriptor null_vertex() { return AnyId::unknown; }

    Steps out(Node node) const { return directed ? view.out(node) : view.neighbours(node); }
    Steps in(Node node) const { return directed ? view.in(node) : view.neighbours(node); }
};

using DirectedGraph = ViewGraph<true>;
using UndirectedGraph = ViewGraph<false>;

// The functions by which Boost.Graph knows a graph.

template <bool directed>
auto vertices(const ViewGraph<directed>& graph) {
    using Iterator = boost::counting_iterator<Node>;
    return std::pair(Iterator(0), Iterator(static_cast<Node>(graph.view.node_count())));
}
template <bool directed>
std::size_t num_vertices(const ViewGraph<directed>& graph) {
    return graph.view.node_count();
}

template <bool directed>
auto edges(const ViewGraph<directed>& graph) {
    using Iterator = typename ViewGraph<directed>::edge_iterator;
    using Filter = typename Iterator::base_type;
    const boost::counting_iterator<Edge> first(0),
        last(static_cast<Edge>(graph.view.network().edge_count()));
    const detail::IsEdge<directed> is_edge{graph.view};
    return std::pair(Iterator(Filter(is_edge, first, last), {graph.view}),
                     Iterator(Filter(is_edge, last, last), {graph.view}));
}
/// O(edges), and the facts of a dated view.
template <bool directed>
std::size_t num_edges(const ViewGraph<directed>& graph) {
    const auto [first, last] = edges(graph);
    return static_cast<std::size_t>(std::distance(first, last));
}
template <bool directed>
Node source(const GraphEdge& edge, const ViewGraph<directed>&) {
    return edge.source;
}
template <bool directed>
Node target(const GraphEdge& edge, const ViewGraph<directed>&) {
    return edge.target;
}

template <bool directed>
auto out_edges(Node node, const ViewGraph<directed>& graph) {
    using Iterator = typename ViewGraph<directed>::out_edge_iterator;
    const Steps steps = graph.out(node);
    return std::pair(Iterator(steps.begin(), {node}), Iterator(steps.end(), {node}));
}
template <bool directed>
auto in_edges(Node node, const ViewGraph<directed>& graph) {
    using Iterator = typename ViewGraph<directed>::in_edge_iterator;
    const Steps steps = graph.in(node);
    return std::pair(Iterator(steps.begin(), {node}), Iterator(steps.end(), {node}));
}
template <bool directed>
auto adjacent_vertices(Node node, const ViewGraph<directed>& graph) {
    using Iterator = typename ViewGraph<directed>::adjacency_iterator;
    const Steps steps = graph.out(node);
    return std::pair(Iterator(steps.begin(), {}), Iterator(steps.end(), {}));
}
template <bool directed>
std::size_t out_degree(Node node, const ViewGraph<directed>& graph) {
    return graph.out(node).size();
}
template <bool directed>
std::size_t in_degree(Node node, const ViewGraph<directed>& graph) {
    return graph.in(node).size();
}
template <bool directed>
std::size_t degree(Node node, const ViewGraph<directed>& graph) {
    return directed ? graph.out(node).size() + graph.in(node).size() : graph.out(node).size();
}

template <bool directed>
auto get(boost::vertex_index_t, const ViewGraph<directed>&) {
    return boost::typed_identity_property_map<Node>();
}
template <bool directed>
auto get(boost::edge_index_t, const ViewGraph<directed>&) {
    return boost::function_property_map<detail::EdgeNumber, GraphEdge, Edge>();
}
template <bool directed>
auto get(boost::edge_weight_t, const ViewGraph<directed>& graph) {
    return boost::function_property_map<detail::EdgeWeight, GraphEdge, double>({graph.view});
}
template <class Property, bool directed, class Key>
auto get(Property property, const ViewGraph<directed>& graph, const Key& key) {
    return get(get(property, graph), key);
}

}  // namespace maillage::inline graph

template <bool directed, class Property>
struct boost::property_map<maillage::graph::ViewGraph<directed>, Property> {
    using type = decltype(get(Property(), std::declval<maillage::graph::ViewGraph<directed>>()));
    using const_type = type;
};
