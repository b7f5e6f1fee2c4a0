// SPDX-License-Identifier: Apache-2.0
#pragma once
// A network for other software: as plain rows, from which tables are made, and as GraphML (NetworkX,
// igraph, yEd, Cytoscape) or GEXF 1.3 (Gephi), which has dates too.
//
//     write_file("2013.gexf", to_gexf(network.at(date, Certainty::possible), &model));
//
// A network knows keys; the model it was projected from gives names, kinds, themes, territories and
// sources. What is unknown is left out. An edge has the days on which one of its facts may hold, and
// those on which one must: between both lies what the dates do not say.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <maillage/graph/view.hpp>

namespace maillage::inline graph {

/// What other software is told of a node.
struct NodeRow {
    std::string key;  ///< or the label that the arrays gave
    NodeType type = NodeType::other;
    std::uint8_t mode = 0;
    // From the model; without one, unknown.
    std::string name;
    std::string kind;  ///< code of the kind of an actor, of the form of a réseau
    std::optional<std::vector<std::string>> themes;       ///< codes
    std::optional<std::vector<std::string>> territories;  ///< keys; of an actor, its seat first

    bool operator==(const NodeRow&) const = default;
};

/// What other software is told of an edge, out of the facts that hold in the view.
struct EdgeRow {
    Node source = 0, target = 0;
    double weight = 1;
    std::size_t facts = 0;               ///< how many they are
    std::vector<std::string> relations;  ///< codes, each once; none when it came from arrays
    std::vector<std::string> sources;    ///< where they come from, each once; needs the model
    std::vector<Days> possible;          ///< on which one may hold, in order; never two that meet
    std::vector<Days> certain;           ///< on which one must

    bool operator==(const EdgeRow&) const = default;
};

struct Listing {
    std::vector<NodeRow> nodes;  ///< all of them, by number
    std::vector<EdgeRow> edges;  ///< those of the view, in order
};

/// The rows of a view, names in a language. ArgumentError if the model is not the one the network was
/// projected from, or has changed since. O(nodes + facts).
Listing listing(const View& view, const Model* model = nullptr, Language language = Language::fr);

/// `2010-01-01/2012-12-31`, as ISO 8601 writes an interval; `..` where it has no bound.
std::string to_text(Days days);

/// The view as GraphML: nodes `n0`, `n1` … with what NodeRow says, edges with what EdgeRow says, the
/// items of a list separated by `|`, a known nothing as `none`. Texts are escaped; what XML cannot
/// hold becomes U+FFFD. ArgumentError as listing.
std::string to_graphml(const View& view, const Model* model = nullptr,
                       Language language = Language::fr);

/// The same as GEXF 1.3: the possible days of an edge are its spells, and its attribute `certain` is
/// true on the certain ones. An edge without spells may hold at any time. ArgumentError as listing.
std::string to_gexf(const View& view, const Model* model = nullptr,
                    Language language = Language::fr);

}  // namespace maillage::inline graph
