// SPDX-License-Identifier: Apache-2.0
#include "cohesion.hpp"

#include <algorithm>

#include <maillage/graph/project.hpp>
#include <maillage/measure/cuts.hpp>

#include "who_takes_part.hpp"

namespace maillage::inline analysis {
namespace {

/// The relations that say who takes part, and those that join réseaux.
Lens wide(const Lens& participation) {
    Lens lens = participation;
    lens.two_mode = false;
    lens.relations.insert(lens.relations.end(), {Relation::parent, Relation::link});
    return lens;
}

bool joins(const Model& model, const Fact& fact) {
    if (fact.relation != Relation::link) return true;
    const Term<LinkKind>& kind = model.links[Id<Link>{fact.row}].kind;
    return !kind.is(LinkKind::parallel) && !kind.is(LinkKind::competing);
}

Network network_of(std::size_t node_count, const std::vector<std::int64_t>& sources,
                   const std::vector<std::int64_t>& targets) {
    return Network::from_arrays({.node_count = node_count, .sources = sources, .targets = targets});
}

}  // namespace

Cohesion::Cohesion(const Model& model, const Lens& lens, const Moment& moment)
    : nodes_(model.reseaux.size(), AnyId::none) {
    const Network projected = project(model, wide(participation(lens)));
    listed_ = fully_seen(model, projected, participation(lens), moment);
    present_ = moment.present(model, projected);
    std::vector<bool> is_there(model.reseaux.size());
    for (const Id<Reseau> id : present_.reseaux) is_there[id.index] = true;

    std::vector<Node> kept;
    for (Node node = 0; node < projected.node_count(); ++node) {
        const Id<Reseau> reseau = projected.reseau(node);
        if (!reseau || is_there[reseau.index]) kept.push_back(node);
    }
    std::ranges::sort(kept, {}, [&](Node node) {
        return std::pair(projected.type(node), std::string_view(projected.label(node)));
    });
    std::vector<Node> numbers(projected.node_count(), AnyId::none);
    for (const Node node : kept) {
        numbers[node] = static_cast<Node>(rows_.size());
        if (const Id<Reseau> reseau = projected.reseau(node)) nodes_[reseau.index] = numbers[node];
        else ++actors_;
        rows_.push_back(projected.rows()[node]);
    }

    const View view = moment.view(projected);
    std::vector<std::int64_t> sources, targets;
    for (Edge edge = 0; edge < projected.edge_count(); ++edge) {
        const Node source = numbers[projected.source(edge)],
                   target = numbers[projected.target(edge)];
        const bool is_held = std::ranges::any_of(projected.facts(edge), [&](const Fact& fact) {
            return view.holds(fact) && joins(model, fact);
        });
        if (source == AnyId::none || target == AnyId::none || !is_held) continue;
        sources.push_back(source);
        targets.push_back(target);
    }
    network_ = network_of(rows_.size(), sources, targets);
}

Network Cohesion::merged(const std::vector<Node>& parts) const {
    std::vector<std::int64_t> sources, targets;
    for (Edge edge = 0; edge < network_.edge_count(); ++edge) {
        sources.push_back(parts[network_.source(edge)]);
        targets.push_back(parts[network_.target(edge)]);
    }
    return network_of(rows_.size(), sources, targets);
}

Sides::Sides(const View& view)
    : blocks_(measurement::Cuts(view).blocks()),
      blocks_of_(view.node_count()),
      roots_(view.node_count(), none),
      parent_blocks_(view.node_count(), none),
      parent_nodes_(blocks_.size(), none) {
    for (std::uint32_t block = 0; block < blocks_.size(); ++block)
        for (const Node node : blocks_[block]) blocks_of_[node].push_back(block);
    for (Node root = 0; root < view.node_count(); ++root) {
        if (roots_[root] != none) continue;
        roots_[root] = root;
        order_.push_back(root);
        for (std::size_t at = order_.size() - 1; at < order_.size(); ++at)
            for (const std::uint32_t block : blocks_of_[order_[at]]) {
                if (block == parent_blocks_[order_[at]]) continue;
                parent_nodes_[block] = order_[at];
                for (const Node node : blocks_[block])
                    if (node != order_[at]) {
                        roots_[node] = root;
                        parent_blocks_[node] = block;
                        order_.push_back(node);
                    }
            }
    }
}

std::uint32_t Sides::between(Node one, Node other) const {
    const std::uint32_t block = parent_blocks_[other];
    const bool is_above_other =
        block != none && (parent_nodes_[block] == one || parent_blocks_[one] == block);
    return is_above_other ? block : parent_blocks_[one];
}

Sides::Sums Sides::sums(const std::vector<std::uint64_t>& values) const {
    Sums sums;
    sums.sides_ = this;
    sums.below_nodes_ = values;
    sums.below_blocks_.resize(blocks_.size());
    for (auto node = order_.rbegin(); node != order_.rend(); ++node)
        if (const std::uint32_t block = parent_blocks_[*node]; block != none) {
            sums.below_blocks_[block] += sums.below_nodes_[*node];
            sums.below_nodes_[parent_nodes_[block]] += sums.below_nodes_[*node];
        }
    return sums;
}

std::uint64_t Sides::Sums::beyond(Node node, std::uint32_t block) const {
    if (block != sides_->parent_blocks_[node]) return below_blocks_[block];
    return below_nodes_[sides_->roots_[node]] - below_nodes_[node];
}

}  // namespace maillage::inline analysis
