// SPDX-License-Identifier: Apache-2.0
#pragma once
// A network: facts as a graph, frozen. Nodes are numbered from 0, actors first, then réseaux. An
// edge joins two nodes once, and keeps the facts that support it, each with its days:
//
//     actors     0     1     2        edge 0 = (0, 3): a membership since 2010, an organiser
//                 \   / \   /         edge 1 = (1, 3): a membership from 2008 to 2012
//     réseaux       3     4           …
//
// Edges are kept in compressed sparse rows both ways, and numbered by source, then by target. In an
// undirected network the source is the smaller node. A network stands on its own: it refers to no
// model, and can be read from several threads. Others are made of it: one_mode.hpp, reconcile.hpp.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/graph/lens.hpp>

namespace maillage::inline graph {

using Node = std::uint32_t;
using Edge = std::uint32_t;

class View;

namespace detail {
struct Draft;
}

// clang-format off
MAILLAGE_TERMS(NodeType,
    (actor, "acteur", "actor", "actor"),
    (reseau, "réseau", "netwerk", "réseau"),
    (other, "autre", "andere", "other"))

/// Why a row was left out of a network: of an actor or a réseau, which filter of the lens it fails; of
/// a fact, that what it joins is left out.
MAILLAGE_TERMS(Omission,
    (category, "sorte de réseau, citée en général", "soort netwerk, in het algemeen genoemd", "kind of réseau, cited in general"),
    (not_external, "interne à une organisation, ou autour d’une personne", "binnen één organisatie, of rond één persoon", "inside one organisation, or around one person"),
    (reseau_forms, "écarté par le filtre des formes", "weggelaten door de filter op vorm", "left out by the filter on forms"),
    (reseau_scopes, "écarté par le filtre des portées", "weggelaten door de filter op reikwijdte", "left out by the filter on scopes"),
    (actor_kinds, "écarté par le filtre des sortes d’acteurs", "weggelaten door de filter op soort actor", "left out by the filter on kinds of actors"),
    (territories, "écarté par le filtre des territoires", "weggelaten door de filter op grondgebied", "left out by the filter on territories"),
    (themes, "écarté par le filtre des thèmes", "weggelaten door de filter op thema", "left out by the filter on themes"),
    (filtered, "lien dont un bout est hors du compte", "band waarvan één uiteinde niet meetelt", "tie of which one end is not counted"),
    (unknown, "ce qu’il faut savoir n’est pas connu", "wat men moet weten is niet bekend", "what one needs to know is not known"),
    (absent, "excusé ou absent", "verontschuldigd of afwezig", "excused or absent"),
    (one_mode, "joint deux nœuds de même sorte", "verbindt twee knopen van dezelfde soort", "joins two nodes of one kind"),
    (no_strength, "intensité non déclarée", "geen sterkte opgegeven", "no strength stated"))
// clang-format on

/// How many rows were left out for one reason.
struct LeftOut {
    std::string_view what;  ///< the code of a NodeType or of a Relation
    Omission why = Omission::filtered;
    std::size_t count = 0;

    bool operator==(const LeftOut&) const = default;
};

/// What supports an edge.
struct Fact {
    std::optional<Relation> relation;  ///< nothing when it came from arrays
    std::uint32_t row = 0;             ///< in the table the relation comes from, or in the arrays
    Days certain, possible;            ///< as Period gives them
    double weight = 1;
    /// From the target of the edge to its source: where direction does not count, an edge begins at
    /// the lower of its nodes; where the receiver’s word does, at whom the report names.
    bool reversed = false;

    bool operator==(const Fact&) const = default;
};

/// A network as bare arrays, one element an edge or one a node. What is optional may stay empty.
struct Arrays {
    std::size_t node_count = 0;
    std::span<const std::int64_t> sources{}, targets{};  ///< one an edge, from 0 to node_count − 1
    std::span<const double> weights{};                   ///< one an edge; else 1
    std::span<const Period> periods{};                   ///< one an edge; else unknown
    std::span<const std::uint8_t> modes{};               ///< one a node, 0 or 1; else 0
    std::span<const std::string> labels{};               ///< one a node; else its number
    bool directed = false;
};

class Network {
public:
    /// No node.
    Network() = default;

    /// From anybody's data. Edges that join the same nodes become one, whose weight is their sum.
    /// ArgumentError if lengths differ, an index or a mode is out of range, a weight is not finite.
    /// O(nodes + edges).
    static Network from_arrays(const Arrays& arrays);

    /// What from_arrays and project end in.
    explicit Network(detail::Draft draft);

    bool operator==(const Network&) const = default;

    std::size_t node_count() const { return labels_.size(); }
    std::size_t edge_count() const { return targets_.size(); }
    bool directed() const { return directed_; }
    /// Whether every edge joins the two modes (true when there is no edge).
    bool two_mode() const { return two_mode_; }
    /// What the weights are. Whether a larger one means nearer or farther is not said anywhere: a
    /// measure that needs to know asks.
    WeightRule weight_rule() const { return weight_rule_; }
    /// The rows that are not here, and why. A tie of unknown kind counts in each relation asked.
    std::span<const LeftOut> left_out() const { return left_out_; }

    NodeType type(Node node) const {
        return rows_.empty()    ? NodeType::other
               : node < actors_ ? NodeType::actor
                                : NodeType::reseau;
    }
    /// 0 for actors, 1 for réseaux; of other nodes, what the arrays said.
    std::uint8_t mode(Node node) const { return modes_[node]; }
    /// The key of the row, or the label the arrays gave.
    const std::string& label(Node node) const { return labels_[node]; }

    /// The row a node stands for; unknown when it is of another type.
    Id<Actor> actor(Node node) const {
        return type(node) == NodeType::actor ? Id<Actor>{rows_[node]} : Id<Actor>{};
    }
    Id<Reseau> reseau(Node node) const {
        return type(node) == NodeType::reseau ? Id<Reseau>{rows_[node]} : Id<Reseau>{};
    }
    /// The node of a row; nothing when it is not in the network. O(log nodes).
    std::optional<Node> node_of(Id<Actor> actor) const;
    std::optional<Node> node_of(Id<Reseau> reseau) const;

    Node source(Edge edge) const { return sources_[edge]; }
    Node target(Edge edge) const { return targets_[edge]; }
    double weight(Edge edge) const { return weights_[edge]; }
    /// What supports an edge; nothing in a one-mode network, whose edges are not dated.
    std::span<const Fact> facts(Edge edge) const {
        if (facts_.empty()) return {};
        return facts().subspan(fact_offsets_[edge], fact_offsets_[edge + 1] - fact_offsets_[edge]);
    }
    /// The edge from a node to another, either way in an undirected network. O(log degree).
    std::optional<Edge> edge_between(Node source, Node target) const;

    /// What holds on some day of a date: at(2013) is what holds at some time in 2013.
    /// ArgumentError if the date is unknown or open.
    View at(Date date, Certainty certainty) const;
    /// What holds on some day from `first` to `last`, either of which may be open.
    /// ArgumentError if one is unknown or if they are in the wrong order.
    View between(Date first, Date last, Certainty certainty) const;

    // The arrays themselves, one element a node, an edge or a fact. The edges out of node `n` are
    // those from out_offsets()[n] to out_offsets()[n + 1]; those into it are listed in in_edges()
    // from in_offsets()[n]; the facts of an edge follow each other likewise.
    std::span<const std::string> labels() const { return labels_; }
    std::span<const std::uint8_t> modes() const { return modes_; }
    /// In its table, of each actor, then of each réseau; none when they came from arrays.
    std::span<const std::uint32_t> rows() const { return rows_; }
    std::span<const Node> sources() const { return sources_; }
    std::span<const Node> targets() const { return targets_; }
    std::span<const double> weights() const { return weights_; }
    std::span<const Fact> facts() const { return facts_; }
    std::span<const std::uint32_t> out_offsets() const { return out_offsets_; }
    std::span<const std::uint32_t> in_offsets() const { return in_offsets_; }
    std::span<const Edge> in_edges() const { return in_edges_; }
    std::span<const std::uint32_t> fact_offsets() const { return fact_offsets_; }

private:
    /// Makes one edge of the facts that join the same nodes; they come in order.
    void merge(detail::Draft& draft);
    std::optional<Node> node_of_row(std::uint32_t row, std::size_t first, std::size_t last) const;

    std::vector<std::string> labels_;
    std::vector<std::uint8_t> modes_;
    std::vector<std::uint32_t> rows_;  // of actors, then of réseaux, in order; none from arrays
    std::size_t actors_ = 0;           // how many nodes are actors
    std::vector<Node> sources_, targets_;
    std::vector<double> weights_;
    std::vector<Fact> facts_;
    std::vector<std::uint32_t> out_offsets_{0}, in_offsets_{0}, fact_offsets_{0};
    std::vector<Edge> in_edges_;
    std::vector<LeftOut> left_out_;
    WeightRule weight_rule_ = WeightRule::presence;
    bool directed_ = false;
    bool two_mode_ = true;
};

}  // namespace maillage::inline graph

#include <maillage/graph/view.hpp>
