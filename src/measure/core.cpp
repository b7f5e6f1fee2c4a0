// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/core.hpp>

#include <algorithm>
#include <numeric>

#include <boost/graph/core_numbers.hpp>

#include <maillage/graph/boost.hpp>
#include <maillage/measure/degree.hpp>

namespace maillage::inline measurement {

std::vector<std::uint32_t> core_numbers(const View& view) {
    std::vector<std::uint32_t> numbers(view.node_count());
    const UndirectedGraph graph{view};
    if (!numbers.empty())
        boost::core_numbers(graph, boost::make_iterator_property_map(
                                       numbers.begin(), get(boost::vertex_index, graph)));
    return numbers;
}

Densest densest(const View& view, std::size_t most_nodes, std::size_t most_edges) {
    const std::vector<std::uint32_t> cores = core_numbers(view);
    const std::size_t node_count = cores.size();
    const std::uint32_t innermost = node_count == 0 ? 0 : std::ranges::max(cores);
    // How many lie in core k and in no deeper one, then in core k or deeper.
    std::vector<std::size_t> nodes(innermost + 1), edges(innermost + 1);
    for (const std::uint32_t core : cores) ++nodes[core];
    std::vector<std::pair<Node, Node>> ends;
    for (Edge edge = 0; edge < view.network().edge_count(); ++edge) {
        if (!view.contains(edge)) continue;
        ends.emplace_back(view.network().source(edge), view.network().target(edge));
        ++edges[std::min(cores[ends.back().first], cores[ends.back().second])];
    }
    std::partial_sum(nodes.rbegin(), nodes.rend(), nodes.rbegin());
    std::partial_sum(edges.rbegin(), edges.rend(), edges.rbegin());
    Densest densest;
    for (std::uint32_t k = 0; k <= innermost; ++k) {
        if (nodes[k] > most_nodes || edges[k] > most_edges) continue;
        for (Node node = 0; node < node_count; ++node)
            if (cores[node] >= k) densest.nodes.push_back(node);
        densest.k = k;
        return densest;
    }

    const std::vector<double> degrees = degree(view);
    std::vector<Node> best(node_count);
    std::iota(best.begin(), best.end(), Node{0});
    std::ranges::stable_sort(best, [&](Node one, Node other) {
        return std::pair(cores[one], degrees[one]) > std::pair(cores[other], degrees[other]);
    });
    std::vector<std::size_t> ranks(node_count), later;
    for (std::size_t rank = 0; rank < node_count; ++rank) ranks[best[rank]] = rank;
    // An edge comes with the later of its ends.
    for (const auto& [one, other] : ends) later.push_back(std::max(ranks[one], ranks[other]));
    std::ranges::sort(later);
    if (later.size() > most_edges) most_nodes = std::min(most_nodes, later[most_edges]);
    best.resize(std::min(most_nodes, node_count));
    std::ranges::sort(best);
    densest.nodes = std::move(best);
    return densest;
}

}  // namespace maillage::inline measurement
