// SPDX-License-Identifier: Apache-2.0
// What a picture needs of a network: where its nodes stand, its facts and what they say, and its
// densest part.

#include "bindings.hpp"

namespace {

using namespace maillage;

py::array_t<double> layout_of(const View& view, double aspect, std::size_t iterations) {
    const std::vector<Point> points = [&] {
        py::gil_scoped_release released;
        return layout(view, {aspect, iterations});
    }();
    py::array_t<double> array({static_cast<py::ssize_t>(points.size()), py::ssize_t(2)});
    auto cells = array.mutable_unchecked<2>();
    for (py::ssize_t node = 0; node < cells.shape(0); ++node) {
        cells(node, 0) = points[static_cast<std::size_t>(node)].x;
        cells(node, 1) = points[static_cast<std::size_t>(node)].y;
    }
    return array;
}

/// A fact as a picture tells it: the ends of its edge, and what its row says, if there is a model.
struct ToldFact {
    std::pair<Node, Node> edge;
    Fact fact;
    Period period;
    std::string source;
    Date verified_on;

    Node begin() const { return fact.reversed ? edge.second : edge.first; }
    Node end() const { return fact.reversed ? edge.first : edge.second; }
};

/// The facts that hold; of an edge that has none, one that says no more than that it is there, and
/// may be at any time.
std::vector<ToldFact> facts_of(const View& view, const Model* model) {
    const Network& network = view.network();
    const Fact undated{{}, 0, {}, Period{}.possible()};
    std::vector<ToldFact> told;
    for (Edge edge = 0; edge < network.edge_count(); ++edge) {
        const std::pair ends(network.source(edge), network.target(edge));
        if (network.facts(edge).empty() && view.contains(edge))
            told.push_back({ends, undated, {}, {}, {}});
        for (const Fact& fact : network.facts(edge)) {
            if (!view.holds(fact)) continue;
            told.push_back({ends, fact, {}, {}, {}});
            if (!model || !fact.relation) continue;
            const Record& record = record_of(*model, fact);
            told.back().period = period_of(*model, *fact.relation, fact.row);
            told.back().source = record.source;
            told.back().verified_on = record.verified_on;
        }
    }
    return told;
}

}  // namespace

void bind_picture(py::module_& module) {
    module.def("layout", &layout_of, py::arg("view"), py::arg("aspect"), py::arg("iterations"),
               "Where each node stands in a picture, shape (nodes, 2).");
    const auto days = [](Days Fact::*days) {
        return [days](const ToldFact& told) {
            return std::pair((told.fact.*days).first, (told.fact.*days).last);
        };
    };
    py::class_<ToldFact>(module, "ToldFact", "A fact between two nodes, as a picture tells it.")
        .def_readonly("edge", &ToldFact::edge)
        .def_property_readonly("begin", &ToldFact::begin)
        .def_property_readonly("end", &ToldFact::end)
        .def_property_readonly(
            "relation",
            [](const ToldFact& told) {
                return told.fact.relation ? std::optional(std::string(code(*told.fact.relation)))
                                          : std::nullopt;
            })
        .def_property_readonly("certain", days(&Fact::certain))
        .def_property_readonly("possible", days(&Fact::possible))
        .def_readonly("period", &ToldFact::period)
        .def_readonly("source", &ToldFact::source)
        .def_readonly("verified_on", &ToldFact::verified_on);
    module.def("facts_of", &facts_of, py::arg("view"), py::arg("model"),
               "The facts that hold, and what the model says of them, if any. ArgumentError if the "
               "network is not one of the model.");
    module.def(
        "densest",
        [](const View& view, std::size_t most_nodes, std::size_t most_edges) {
            Densest found = [&] {
                py::gil_scoped_release released;
                return densest(view, most_nodes, most_edges);
            }();
            return std::pair(std::move(found.nodes), found.k);
        },
        py::arg("view"), py::arg("most_nodes"), py::arg("most_edges"),
        "The nodes of the largest k-core that keeps within so many nodes and edges, and its k; "
        "when even the innermost does not, the best joined of its nodes, and None.");
}
