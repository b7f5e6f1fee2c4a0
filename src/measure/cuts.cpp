// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/cuts.hpp>

#include <algorithm>
#include <functional>

#include <boost/graph/biconnected_components.hpp>

#include <maillage/graph/boost.hpp>

#include "undefined.hpp"

namespace maillage::inline measurement {
namespace {

double ordered_pairs(double size) { return size * (size - 1); }

}  // namespace

Cuts::Cuts(const View& view)
    : order_(view.node_count()),
      places_(view.node_count()),
      lowest_(view.node_count()),
      sizes_(view.node_count(), 1),
      parents_(view.node_count()),
      roots_(view.node_count()) {
    const UndirectedGraph graph{view};
    const auto of_nodes = [&](std::vector<std::uint32_t>& values) {
        return boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, graph));
    };
    boost::biconnected_components(graph, boost::dummy_property_map(),
                                  boost::discover_time_map(of_nodes(places_))
                                      .lowpoint_map(of_nodes(lowest_))
                                      .predecessor_map(of_nodes(parents_)));
    for (Node node = 0; node < order_.size(); ++node) {
        --places_[node];  // Boost counts from 1
        --lowest_[node];
        order_[places_[node]] = node;
    }
    for (const Node node : order_)
        roots_[node] = parents_[node] == node ? node : roots_[parents_[node]];
    for (auto node = order_.rbegin(); node != order_.rend(); ++node)
        if (parents_[*node] != *node) sizes_[parents_[*node]] += sizes_[*node];
        else joined_pairs_ += ordered_pairs(sizes_[*node]);
}

std::vector<std::vector<Node>> Cuts::pieces(Node node) const {
    const auto found = [this](std::uint32_t first, std::uint32_t last) {
        return std::span(order_).subspan(first, last - first);
    };
    const std::uint32_t first = places_[roots_[node]], last = first + sizes_[roots_[node]],
                        after = places_[node] + sizes_[node];
    std::vector<std::vector<Node>> pieces(1);
    const auto add = [](std::vector<Node>& piece, std::span<const Node> nodes) {
        piece.insert(piece.end(), nodes.begin(), nodes.end());
    };
    add(pieces[0], found(first, places_[node]));
    for (std::uint32_t place = places_[node] + 1; place < after;) {
        const Node child = order_[place];
        const auto below = found(place, place + sizes_[child]);
        if (hangs(child)) pieces.emplace_back(below.begin(), below.end());
        else add(pieces[0], below);
        place += sizes_[child];
    }
    add(pieces[0], found(after, last));
    if (pieces[0].empty()) pieces.erase(pieces.begin());

    for (std::vector<Node>& piece : pieces) std::ranges::sort(piece);
    std::ranges::sort(pieces, [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
    });
    return pieces;
}

std::vector<std::uint32_t> Cuts::piece_sizes(Node node) const {
    std::uint32_t rest = sizes_[roots_[node]] - 1;
    std::vector<std::uint32_t> sizes;
    for (std::uint32_t place = places_[node] + 1; place < places_[node] + sizes_[node];) {
        const Node child = order_[place];
        if (hangs(child)) {
            sizes.push_back(sizes_[child]);
            rest -= sizes_[child];
        }
        place += sizes_[child];
    }
    if (rest > 0) sizes.push_back(rest);
    std::ranges::sort(sizes, std::greater());
    return sizes;
}

std::uint32_t Cuts::cut_off(Node node) const {
    const std::vector<std::uint32_t> sizes = piece_sizes(node);
    return sizes.empty() ? 0 : sizes_[roots_[node]] - 1 - sizes.front();
}

double Cuts::fragmentation(Node node) const {
    double joined = joined_pairs_ - ordered_pairs(sizes_[roots_[node]]);
    for (const std::uint32_t size : piece_sizes(node)) joined += ordered_pairs(size);
    const double left = ordered_pairs(static_cast<double>(node_count()) - 1);
    return ratio(left - joined, left);
}

std::optional<Node> Cuts::far_end(Node a, Node b) const {
    if (a == b) return std::nullopt;
    if (parents_[a] == b) std::swap(a, b);
    if (parents_[b] != a || lowest_[b] <= places_[a]) return std::nullopt;
    return b;
}

bool Cuts::bridge(Node a, Node b) const { return far_end(a, b).has_value(); }

std::uint32_t Cuts::cut_off(Node a, Node b) const {
    const std::optional<Node> end = far_end(a, b);
    return end ? std::min(sizes_[*end], sizes_[roots_[a]] - sizes_[*end]) : 0;
}

std::vector<std::pair<Node, Node>> Cuts::bridges() const {
    std::vector<std::pair<Node, Node>> bridges;
    for (Node node = 0; node < node_count(); ++node)
        if (bridge(node, parents_[node])) bridges.push_back(std::minmax({node, parents_[node]}));
    std::ranges::sort(bridges);
    return bridges;
}

std::vector<std::vector<Node>> Cuts::blocks() const {
    std::vector<std::vector<Node>> blocks;
    std::vector<std::size_t> block_of(node_count());  // the one that holds a node and its parent
    for (const Node node : order_) {
        const Node parent = parents_[node];
        if (parent == node) continue;
        if (hangs(node)) {
            block_of[node] = blocks.size();
            blocks.push_back({parent});
        } else {
            block_of[node] = block_of[parent];
        }
        blocks[block_of[node]].push_back(node);
    }
    for (std::vector<Node>& block : blocks) std::ranges::sort(block);
    std::ranges::sort(blocks);
    return blocks;
}

}  // namespace maillage::inline measurement
