// SPDX-License-Identifier: Apache-2.0
// GraphML and GEXF: the same rows, said in two ways.
#include <maillage/graph/export.hpp>

#include <algorithm>

#include <maillage/version.hpp>

#include "xml.hpp"

namespace maillage::inline graph {
namespace {

enum class Kind : std::uint8_t { text, integer, number };

struct Column {
    std::string_view name;
    Kind kind = Kind::text;
};
constexpr Column node_columns[] = {{"key"},  {"type"},   {"mode", Kind::integer}, {"name"},
                                   {"kind"}, {"themes"}, {"territories"}};
constexpr Column edge_columns[] = {{"facts", Kind::integer}, {"relations"}, {"sources"}};

// Of GraphML, which has no dates and no weights of its own.
constexpr Column weight{"weight", Kind::number}, possible{"possible"}, certain{"certain"};

template <class List, class TextOf>
std::string joined(const List& list, TextOf text_of) {
    std::string text;
    for (const auto& item : list) text.append(text.empty() ? "" : "|").append(text_of(item));
    return text;
}
std::string joined(const std::vector<std::string>& texts) {
    return joined(texts, [](const std::string& text) { return text; });
}
std::string joined(const std::optional<std::vector<std::string>>& texts) {
    return !texts ? std::string() : texts->empty() ? "none" : joined(*texts);
}
std::string joined(const std::vector<Days>& spans) {
    return joined(spans, [](Days days) { return to_text(days); });
}

/// The values of the columns, in order; empty where unknown.
std::vector<std::string> values_of(const NodeRow& node) {
    return {node.key,  std::string(code(node.type)), std::to_string(node.mode), node.name,
            node.kind, joined(node.themes),          joined(node.territories)};
}
std::vector<std::string> values_of(const EdgeRow& edge) {
    return {std::to_string(edge.facts), joined(edge.relations), joined(edge.sources)};
}

std::string_view direction_of(const View& view) {
    return view.network().directed() ? "directed" : "undirected";
}

// ---- GraphML

void declare(Xml& xml, std::string_view of, const Column& column) {
    constexpr std::string_view types[] = {"string", "int", "double"};
    xml.element("key")
        .attribute("id", column.name)
        .attribute("for", of)
        .attribute("attr.name", column.name)
        .attribute("attr.type", types[static_cast<std::size_t>(column.kind)])
        .end();
}

void put_data(Xml& xml, const Column& column, const std::string& value) {
    if (!value.empty()) xml.element("data").attribute("key", column.name).content(value).end();
}

template <class Row, std::size_t N>
void put_data(Xml& xml, const Column (&columns)[N], const Row& row) {
    const std::vector<std::string> values = values_of(row);
    for (std::size_t i = 0; i < N; ++i) put_data(xml, columns[i], values[i]);
}

std::string node_id(std::size_t node) { return "n" + std::to_string(node); }

// ---- GEXF

void declare(Xml& xml, const Column& column) {
    constexpr std::string_view types[] = {"string", "integer", "double"};
    xml.element("attribute")
        .attribute("id", column.name)
        .attribute("title", column.name)
        .attribute("type", types[static_cast<std::size_t>(column.kind)])
        .end();
}

template <std::size_t N>
void declare(Xml& xml, std::string_view of, const Column (&columns)[N]) {
    xml.element("attributes").attribute("class", of).attribute("mode", "static");
    for (const Column& column : columns) declare(xml, column);
    xml.end();
}

template <class Row, std::size_t N>
void put_values(Xml& xml, const Column (&columns)[N], const Row& row) {
    const std::vector<std::string> values = values_of(row);
    for (std::size_t i = 0; i < N; ++i)
        if (!values[i].empty())
            xml.element("attvalue")
                .attribute("for", columns[i].name)
                .attribute("value", values[i])
                .end();
}

/// The bounds that a span has, each as a date.
void put_bounds(Xml& xml, Days days) {
    const std::string text = to_text(days);
    const std::size_t middle = text.find('/');
    if (days.first != Days::beginning) xml.attribute("start", text.substr(0, middle));
    if (days.last != Days::forever) xml.attribute("end", text.substr(middle + 1));
}

/// An edge that may hold at any time has no spell.
bool has_spells(const EdgeRow& edge) {
    return !edge.possible.empty() && edge.possible.front() != Days{Days::beginning, Days::forever};
}

}  // namespace

std::string to_graphml(const View& view, const Model* model, Language language) {
    const Listing rows = listing(view, model, language);
    Xml xml;
    xml.element("graphml")
        .attribute("xmlns", "http://graphml.graphdrawing.org/xmlns")
        .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .attribute("xsi:schemaLocation",
                   "http://graphml.graphdrawing.org/xmlns "
                   "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
    for (const Column& column : node_columns) declare(xml, "node", column);
    for (const Column& column : edge_columns) declare(xml, "edge", column);
    for (const Column& column : {weight, possible, certain}) declare(xml, "edge", column);
    xml.element("graph").attribute("edgedefault", direction_of(view));
    for (std::size_t node = 0; node < rows.nodes.size(); ++node) {
        xml.element("node").attribute("id", node_id(node));
        put_data(xml, node_columns, rows.nodes[node]);
        xml.end();
    }
    for (const EdgeRow& edge : rows.edges) {
        xml.element("edge")
            .attribute("source", node_id(edge.source))
            .attribute("target", node_id(edge.target));
        put_data(xml, edge_columns, edge);
        put_data(xml, weight, xml_number(edge.weight));
        put_data(xml, possible, joined(edge.possible));
        put_data(xml, certain, joined(edge.certain));
        xml.end();
    }
    return xml.end().end().text();
}

std::string to_gexf(const View& view, const Model* model, Language language) {
    const Listing rows = listing(view, model, language);
    const bool dated = std::ranges::any_of(
        rows.edges, [](const EdgeRow& edge) { return has_spells(edge) || !edge.certain.empty(); });
    Xml xml;
    xml.element("gexf").attribute("xmlns", "http://gexf.net/1.3").attribute("version", "1.3");
    xml.element("meta");
    xml.element("creator").content("maillage " MAILLAGE_VERSION).end();
    xml.end();
    xml.element("graph").attribute("defaultedgetype", direction_of(view));
    if (dated) xml.attribute("mode", "dynamic").attribute("timeformat", "date");
    declare(xml, "node", node_columns);
    declare(xml, "edge", edge_columns);
    if (dated) {
        xml.element("attributes").attribute("class", "edge").attribute("mode", "dynamic");
        xml.element("attribute")
            .attribute("id", certain.name)
            .attribute("title", certain.name)
            .attribute("type", "boolean")
            .end();
        xml.end();
    }
    xml.element("nodes");
    for (std::size_t node = 0; node < rows.nodes.size(); ++node) {
        const NodeRow& row = rows.nodes[node];
        xml.element("node")
            .attribute("id", std::to_string(node))
            .attribute("label", row.name.empty() ? row.key : row.name);
        xml.element("attvalues");
        put_values(xml, node_columns, row);
        xml.end().end();
    }
    xml.end();
    xml.element("edges");
    for (std::size_t number = 0; number < rows.edges.size(); ++number) {
        const EdgeRow& edge = rows.edges[number];
        xml.element("edge")
            .attribute("id", std::to_string(number))
            .attribute("source", std::to_string(edge.source))
            .attribute("target", std::to_string(edge.target))
            .attribute("weight", xml_number(edge.weight));
        xml.element("attvalues");
        put_values(xml, edge_columns, edge);
        for (const Days days : edge.certain) {
            xml.element("attvalue").attribute("for", certain.name).attribute("value", "true");
            put_bounds(xml, days);
            xml.end();
        }
        xml.end();
        if (has_spells(edge)) {
            xml.element("spells");
            for (const Days days : edge.possible) {
                xml.element("spell");
                put_bounds(xml, days);
                xml.end();
            }
            xml.end();
        }
        xml.end();
    }
    return xml.end().end().end().text();
}

}  // namespace maillage::inline graph
