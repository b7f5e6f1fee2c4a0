// SPDX-License-Identifier: Apache-2.0
// What a picture needs of a network: where its nodes stand, and its facts with their days.

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

using DatedFact = std::tuple<Edge, std::optional<std::string>, std::uint32_t, std::pair<Day, Day>,
                             std::pair<Day, Day>>;

std::vector<DatedFact> facts_of(const View& view) {
    std::vector<DatedFact> facts;
    for (Edge edge = 0; edge < view.network().edge_count(); ++edge)
        for (const Fact& fact : view.network().facts(edge))
            if (view.holds(fact))
                facts.emplace_back(
                    edge,
                    fact.relation ? std::optional(std::string(code(*fact.relation))) : std::nullopt,
                    fact.row, std::pair(fact.certain.first, fact.certain.last),
                    std::pair(fact.possible.first, fact.possible.last));
    return facts;
}

}  // namespace

void bind_picture(py::module_& module) {
    module.def("layout", &layout_of, py::arg("view"), py::arg("aspect"), py::arg("iterations"),
               "Where each node stands in a picture, shape (nodes, 2).");
    module.def(
        "facts_of", &facts_of, py::arg("view"),
        "The facts that hold: edge, relation, row, days on which each certainly and possibly "
        "does.");
}
