// SPDX-License-Identifier: Apache-2.0
#include "draft.hpp"

#include <numeric>

namespace maillage::inline graph::detail {
namespace {

template <class T>
void permute(std::vector<T>& items, const std::vector<std::uint32_t>& order) {
    if (items.empty()) return;
    std::vector<T> permuted;
    permuted.reserve(order.size());
    for (const std::uint32_t i : order) permuted.push_back(items[i]);
    items = std::move(permuted);
}

}  // namespace

std::vector<std::uint32_t> offsets_of(std::span<const std::uint32_t> keys, std::size_t key_count) {
    std::vector<std::uint32_t> offsets(key_count + 1);
    for (const std::uint32_t key : keys) ++offsets[key + 1];
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    return offsets;
}

std::vector<std::uint32_t> sorted_by(std::span<const std::uint32_t> keys, std::size_t key_count,
                                     const std::vector<std::uint32_t>& positions) {
    std::vector<std::uint32_t> next = offsets_of(keys, key_count);
    std::vector<std::uint32_t> sorted(positions.size());
    for (const std::uint32_t position : positions) sorted[next[keys[position]]++] = position;
    return sorted;
}

std::vector<std::uint32_t> in_order(std::size_t count) {
    std::vector<std::uint32_t> positions(count);
    std::iota(positions.begin(), positions.end(), 0u);
    return positions;
}

Draft Draft::of(const Network& network, std::span<const Node> nodes) {
    Draft draft;
    draft.labels.reserve(nodes.size());
    draft.modes.reserve(nodes.size());
    for (const Node node : nodes) {
        draft.labels.push_back(network.label(node));
        draft.modes.push_back(network.mode(node));
        if (!network.rows().empty()) draft.rows.push_back(network.rows()[node]);
        draft.actors += network.type(node) == NodeType::actor;
    }
    draft.left_out.assign(network.left_out().begin(), network.left_out().end());
    draft.weight_rule = network.weight_rule();
    return draft;
}

void Draft::sort(std::size_t node_count) {
    std::size_t i = 1;
    while (i < sources.size() &&
           std::pair(sources[i - 1], targets[i - 1]) <= std::pair(sources[i], targets[i]))
        ++i;
    if (i >= sources.size()) return;
    const std::vector<std::uint32_t> order =
        sorted_by(sources, node_count, sorted_by(targets, node_count, in_order(sources.size())));
    permute(sources, order);
    permute(targets, order);
    permute(facts, order);
    permute(weights, order);
}

}  // namespace maillage::inline graph::detail
