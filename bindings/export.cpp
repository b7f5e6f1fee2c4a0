// SPDX-License-Identifier: Apache-2.0
// What graph and io hand to other software.

#include "bindings.hpp"

namespace {

using namespace maillage;

using Strings = std::vector<std::string>;

/// None when unknown.
py::object tuple_or_none(const std::optional<Strings>& texts) {
    return texts ? py::object(py::tuple(py::cast(*texts))) : py::object(py::none());
}
py::tuple tuple_of(const std::vector<Days>& spans) {
    Strings texts;
    for (const Days days : spans) texts.push_back(to_text(days));
    return py::tuple(py::cast(texts));
}

/// A column, one value a row.
template <class Row, class ValueOf>
py::list column(const std::vector<Row>& rows, ValueOf value_of) {
    py::list values(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) values[i] = value_of(rows[i]);
    return values;
}

py::tuple columns_of(const Listing& rows) {
    py::dict nodes, edges;
    const auto of_nodes = [&](const char* name, auto value_of) {
        nodes[name] = column(rows.nodes, value_of);
    };
    of_nodes("type", [](const NodeRow& n) { return py::str(std::string(code(n.type))); });
    of_nodes("mode", [](const NodeRow& n) { return py::int_(n.mode); });
    of_nodes("name", [](const NodeRow& n) { return text_or_none(n.name); });
    of_nodes("kind", [](const NodeRow& n) { return text_or_none(n.kind); });
    of_nodes("themes", [](const NodeRow& n) { return tuple_or_none(n.themes); });
    of_nodes("territories", [](const NodeRow& n) { return tuple_or_none(n.territories); });
    const auto of_edges = [&](const char* name, auto value_of) {
        edges[name] = column(rows.edges, value_of);
    };
    of_edges("facts", [](const EdgeRow& e) { return py::int_(e.facts); });
    of_edges("relations", [](const EdgeRow& e) { return py::tuple(py::cast(e.relations)); });
    of_edges("sources", [](const EdgeRow& e) { return py::tuple(py::cast(e.sources)); });
    of_edges("possible", [](const EdgeRow& e) { return tuple_of(e.possible); });
    of_edges("certain", [](const EdgeRow& e) { return tuple_of(e.certain); });
    return py::make_tuple(nodes, edges);
}

template <std::string (*Format)(const View&, const Model*, Language)>
std::string formatted(const View& view, const Model* model, const std::string& language) {
    const Language in = language_from(language);
    py::gil_scoped_release released;
    return Format(view, model, in);
}

}  // namespace

void bind_export(py::module_& module) {
    module.def(
        "edges",
        [](const View& view) {
            const Network& network = view.network();
            std::vector<Node> sources, targets;
            std::vector<double> weights;
            for (Edge edge = 0; edge < network.edge_count(); ++edge) {
                if (!view.contains(edge)) continue;
                sources.push_back(network.source(edge));
                targets.push_back(network.target(edge));
                weights.push_back(view.weight(edge));
            }
            return py::make_tuple(array_of(std::move(sources)), array_of(std::move(targets)),
                                  array_of(std::move(weights)));
        },
        py::arg("view"), "Source, target and weight of each edge of a view: three arrays.");
    module.def(
        "modes",
        [](const Network& network) {
            return array_of(
                std::vector<std::uint8_t>(network.modes().begin(), network.modes().end()));
        },
        py::arg("network"), "Mode of each node: 0 or 1.");
    module.def(
        "listing",
        [](const View& view, const Model* model, const std::string& language) {
            Listing rows;
            {
                const Language in = language_from(language);
                py::gil_scoped_release released;
                rows = listing(view, model, in);
            }
            return columns_of(rows);
        },
        py::arg("view"), py::arg("model").none(true), py::arg("language"),
        "What is known of each node and of each edge of a view: two dicts of columns.");
    module.def("to_graphml", &formatted<&to_graphml>, py::arg("view"), py::arg("model").none(true),
               py::arg("language"), "A view as GraphML.");
    module.def("to_gexf", &formatted<&to_gexf>, py::arg("view"), py::arg("model").none(true),
               py::arg("language"), "A view as GEXF 1.3.");
    module.def(
        "to_geojson",
        [](const Model& model, const std::string& language) {
            GeoJson answer;
            {
                const Language in = language_from(language);
                py::gil_scoped_release released;
                answer = to_geojson(model, in);
            }
            return py::make_tuple(std::move(answer.text), std::move(answer.notes));
        },
        py::arg("model"), py::arg("language"),
        "The places as GeoJSON, and notes of those that were left out.");
}
