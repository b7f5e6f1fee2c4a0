// SPDX-License-Identifier: Apache-2.0
#pragma once
// Cohesion: what holds together at a moment. Actors, and the réseaux that are there, joined by who
// takes part in what; réseaux also by a link, or by one being a part of the other, whatever the
// lens. Two réseaux said to live side by side, or to compete, are not joined by that.
//
// Nodes are numbered from 0, actors then réseaux, each by key: never by the order of rows.

#include <cstdint>
#include <vector>

#include "moment.hpp"

namespace maillage::inline analysis {

class Cohesion {
public:
    Cohesion(const Model& model, const Lens& lens, const Moment& moment);

    std::size_t size() const { return rows_.size(); }
    bool is_actor(Node node) const { return node < actors_; }
    Id<Actor> actor(Node node) const { return Id<Actor>{rows_[node]}; }
    Id<Reseau> reseau(Node node) const { return Id<Reseau>{rows_[node]}; }
    /// The node of a réseau; AnyId::none when it is not there.
    Node node_of(Id<Reseau> reseau) const { return nodes_[reseau.index]; }

    const Network& network() const { return network_; }
    /// The same, in which some nodes are one: `parts` gives a node that stands for each.
    Network merged(const std::vector<Node>& parts) const;
    /// Whether those who take part in a réseau are surely all there are (see fully_seen).
    bool is_listed(Id<Reseau> reseau) const { return listed_[reseau.index]; }
    Present& present() { return present_; }

private:
    std::vector<std::uint32_t> rows_;  ///< of each node, in its table
    std::vector<Node> nodes_;          ///< of each row of réseaux
    std::size_t actors_ = 0;
    std::vector<bool> listed_;  ///< by row of réseaux
    Network network_;
    Present present_;
};

/// What lies beyond each node: without it, its component is left in as many pieces as it is in
/// blocks (see Cuts::blocks), one beyond each. O(n log n) to make.
class Sides {
public:
    explicit Sides(const View& view);

    /// The blocks that a node is in.
    const std::vector<std::uint32_t>& of(Node node) const { return blocks_of_[node]; }
    /// The block of two nodes that are joined. O(1).
    std::uint32_t between(Node one, Node other) const;

    /// What the nodes beyond each block of each node have in all, of what each has.
    class Sums {
    public:
        std::uint64_t beyond(Node node, std::uint32_t block) const;

    private:
        friend class Sides;
        const Sides* sides_ = nullptr;
        std::vector<std::uint64_t> below_nodes_, below_blocks_;
    };
    Sums sums(const std::vector<std::uint64_t>& values) const;

private:
    static constexpr std::uint32_t none = AnyId::none;

    // Nodes and blocks make a tree in each component; a root is a node.
    std::vector<std::vector<Node>> blocks_;
    std::vector<std::vector<std::uint32_t>> blocks_of_;
    std::vector<Node> order_, roots_;
    std::vector<std::uint32_t> parent_blocks_;  ///< of each node
    std::vector<Node> parent_nodes_;            ///< of each block
};

}  // namespace maillage::inline analysis
