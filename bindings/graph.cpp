// SPDX-License-Identifier: Apache-2.0
#include <pybind11/numpy.h>
#include <pybind11/operators.h>

#include "../src/graph/draft.hpp"

#include "bindings.hpp"

namespace {

using namespace maillage;

/// Terms by code; None stands for what nobody stated.
template <class Enum>
std::vector<Term<Enum>> terms_from(const std::vector<std::optional<std::string>>& codes) {
    std::vector<Term<Enum>> terms;
    terms.reserve(codes.size());
    for (const auto& code : codes)
        terms.push_back(code ? Term<Enum>(term_from<Enum>(*code)) : Term<Enum>());
    return terms;
}

/// A read-only array over memory that `owner` keeps: nothing is copied.
template <class T>
py::array view_of(std::span<const T> values, const py::handle& owner) {
    py::array_t<T> array(static_cast<py::ssize_t>(values.size()), values.data(), owner);
    py::detail::array_proxy(array.ptr())->flags &= ~py::detail::npy_api::NPY_ARRAY_WRITEABLE_;
    return array;
}

template <class T>
using Array = py::array_t<T, py::array::c_style | py::array::forcecast>;

template <class T>
std::span<const T> span_of(const std::optional<Array<T>>& array) {
    return array ? std::span<const T>(array->data(), static_cast<std::size_t>(array->size()))
                 : std::span<const T>();
}

py::tuple state_of(const Network& network) {
    py::list labels, modes, rows, facts, left_out;
    std::size_t actors = 0;
    bool typed = false;
    for (Node node = 0; node < network.node_count(); ++node) {
        labels.append(network.label(node));
        modes.append(network.mode(node));
        if (const Id<Actor> actor = network.actor(node))
            rows.append(actor.index), ++actors, typed = true;
        else if (const Id<Reseau> reseau = network.reseau(node))
            rows.append(reseau.index), typed = true;
    }
    for (Edge edge = 0; edge < network.edge_count(); ++edge)
        for (const Fact& fact : network.facts(edge))
            facts.append(py::make_tuple(network.source(edge), network.target(edge),
                                        fact.relation ? static_cast<int>(*fact.relation) : -1,
                                        fact.row, fact.certain.first, fact.certain.last,
                                        fact.possible.first, fact.possible.last, fact.weight));
    for (const LeftOut& left : network.left_out())
        left_out.append(
            py::make_tuple(std::string(left.what), static_cast<int>(left.why), left.count));
    return py::make_tuple(labels, modes, typed ? py::object(rows) : py::object(py::list()), actors,
                          facts, left_out, static_cast<int>(network.weight_rule()),
                          network.directed());
}

Network network_from(const py::tuple& state) {
    using Row = std::tuple<Node, Node, int, std::uint32_t, Day, Day, Day, Day, double>;
    maillage::graph::detail::Draft draft;
    draft.labels = state[0].cast<std::vector<std::string>>();
    draft.modes = state[1].cast<std::vector<std::uint8_t>>();
    draft.rows = state[2].cast<std::vector<std::uint32_t>>();
    draft.actors = state[3].cast<std::size_t>();
    for (const auto& [source, target, relation, row, c1, c2, p1, p2, weight] :
         state[4].cast<std::vector<Row>>()) {
        draft.sources.push_back(source);
        draft.targets.push_back(target);
        draft.facts.push_back(
            {relation < 0 ? std::nullopt : std::optional(static_cast<Relation>(relation)),
             row,
             {c1, c2},
             {p1, p2},
             weight});
    }
    for (const auto& [what, why, count] :
         state[5].cast<std::vector<std::tuple<std::string, int, std::size_t>>>()) {
        std::string_view code = what;
        for (const Vocabulary* vocabulary :
             {&vocabulary_of<NodeType>(), &vocabulary_of<Relation>()})
            if (const auto row = term_with_code(*vocabulary, what))
                code = vocabulary->rows[*row].code;
        draft.left_out.push_back({code, static_cast<Omission>(why), count});
    }
    draft.weight_rule = static_cast<WeightRule>(state[6].cast<int>());
    draft.directed = state[7].cast<bool>();
    return Network(std::move(draft));
}

/// The days that a date may mean, from the first of one to the last of another.
Certainty certainty_from(const std::string& text) {
    if (text == "certain") return Certainty::certain;
    if (text == "possible") return Certainty::possible;
    throw ArgumentError({"argument.unknown", {text, "certain, possible"}});
}

}  // namespace

void bind_graph(py::module_& module) {
    py::class_<Lens>(module, "Lens", "How facts are seen as a network; `maillage.Lens` makes one.")
        .def(py::init([](const Model& model, const std::vector<std::string>& relations,
                         const std::string& direction, const std::string& weight, bool two_mode,
                         const std::vector<std::optional<std::string>>& themes,
                         const std::vector<std::optional<std::string>>& territories,
                         const std::vector<std::optional<std::string>>& actor_kinds,
                         const std::vector<std::optional<std::string>>& reseau_scopes,
                         const std::vector<std::optional<std::string>>& reseau_forms) {
                 Lens lens;
                 lens.relations.clear();
                 for (const std::string& relation : relations)
                     lens.relations.push_back(term_from<Relation>(relation));
                 lens.direction = term_from<Direction>(direction);
                 lens.weight = term_from<WeightRule>(weight);
                 lens.two_mode = two_mode;
                 lens.themes = terms_from<Theme>(themes);
                 for (const auto& key : territories) {
                     const Id<Territory> id = key ? model.territories.find(*key) : Id<Territory>();
                     if (key && !id) throw ArgumentError({"row.unknown", {*key, "territories"}});
                     lens.territories.push_back(id);
                 }
                 lens.actor_kinds = terms_from<ActorKind>(actor_kinds);
                 lens.reseau_scopes = terms_from<ReseauScope>(reseau_scopes);
                 lens.reseau_forms = terms_from<ReseauForm>(reseau_forms);
                 return lens;
             }),
             py::arg("model"), py::arg("relations"), py::arg("direction"), py::arg("weight"),
             py::arg("two_mode"), py::arg("themes"), py::arg("territories"), py::arg("actor_kinds"),
             py::arg("reseau_scopes"), py::arg("reseau_forms"));

    module.attr("relations") = [] {
        py::dict all;
        for (const TermRow& row : vocabulary_of<Relation>().rows)
            all[py::str(std::string(row.code))] = label_dict(row.label);
        return all;
    }();

    py::class_<Network> network(module, "Network", "Facts as a graph, frozen.");
    py::class_<View> view(module, "View", "A network as it stands in a span of days.");

    view.def(py::init<const Network&>(), py::arg("network"), py::keep_alive<1, 2>())
        .def(py::init([](const Network& n, Day first, Day last, const std::string& certainty) {
                 return View(n, {first, last}, certainty_from(certainty));
             }),
             py::arg("network"), py::arg("first"), py::arg("last"), py::arg("certainty"),
             py::keep_alive<1, 2>(), "The edges there on a span of days since 1970.")
        .def("__reduce__",
             [](const py::object& self) -> py::tuple {
                 py::tuple state = py::make_tuple(self.attr("network"));
                 if (const auto dates = self.cast<const View&>().dates()) {
                     const auto& [span, certainty] = *dates;
                     state =
                         py::make_tuple(self.attr("network"), span.first, span.last,
                                        certainty == Certainty::certain ? "certain" : "possible");
                 }
                 return py::make_tuple(self.attr("__class__"), state);
             })
        .def_property_readonly("network", &View::network,
                               py::return_value_policy::reference_internal,
                               "The network it is a view of.")
        .def_property_readonly("node_count", &View::node_count, "Number of nodes.")
        .def_property_readonly("edge_count", &View::edge_count,
                               "Number of edges there in the span.")
        .def("contains", &View::contains, py::arg("edge"), "Whether an edge is there in the span.")
        .def(
            "neighbours",
            [](const View& v, Node node) {
                if (node >= v.node_count()) throw py::index_error("node");
                std::vector<Node> nodes;
                for (const Step step : v.neighbours(node)) nodes.push_back(step.node);
                return nodes;
            },
            py::arg("node"), "Numbers of the nodes a node is joined to, either way.");
    py::implicitly_convertible<Network, View>();

    network
        .def_static(
            "from_arrays",
            [](std::size_t node_count, const Array<std::int64_t>& sources,
               const Array<std::int64_t>& targets, const std::optional<Array<double>>& weights,
               const std::vector<Period>& periods, const std::optional<Array<std::uint8_t>>& modes,
               const std::vector<std::string>& labels, bool directed) {
                Arrays arrays;
                arrays.node_count = node_count;
                arrays.sources = span_of<std::int64_t>(sources);
                arrays.targets = span_of<std::int64_t>(targets);
                arrays.weights = span_of<double>(weights);
                arrays.periods = periods;
                arrays.modes = span_of<std::uint8_t>(modes);
                arrays.labels = labels;
                arrays.directed = directed;
                py::gil_scoped_release released;
                return Network::from_arrays(arrays);
            },
            py::arg("node_count"), py::arg("sources"), py::arg("targets"), py::arg("weights"),
            py::arg("periods"), py::arg("modes"), py::arg("labels"), py::arg("directed"),
            "A network from bare arrays.")
        .def_property_readonly("node_count", &Network::node_count, "Number of nodes.")
        .def_property_readonly("edge_count", &Network::edge_count, "Number of edges.")
        .def_property_readonly("directed", &Network::directed, "Whether edges have a direction.")
        .def_property_readonly("two_mode", &Network::two_mode,
                               "Whether every edge joins the two modes.")
        .def_property_readonly(
            "labels",
            [](const Network& n) {
                std::vector<std::string> labels;
                for (Node node = 0; node < n.node_count(); ++node) labels.push_back(n.label(node));
                return labels;
            },
            "Key or label of each node.")
        .def_property_readonly(
            "types",
            [](const Network& n) {
                std::vector<std::string> types;
                for (Node node = 0; node < n.node_count(); ++node)
                    types.emplace_back(code(n.type(node)));
                return types;
            },
            "Type of each node: actor, reseau or other.")
        .def_property_readonly(
            "sources",
            [](const py::object& self) {
                return view_of(self.cast<const Network&>().sources(), self);
            },
            "Source of each edge, shape (edges,), uint32; a view, not a copy.")
        .def_property_readonly(
            "targets",
            [](const py::object& self) {
                return view_of(self.cast<const Network&>().targets(), self);
            },
            "Target of each edge, shape (edges,), uint32; a view, not a copy.")
        .def_property_readonly(
            "weights",
            [](const py::object& self) {
                return view_of(self.cast<const Network&>().weights(), self);
            },
            "Weight of each edge, shape (edges,), float64; a view, not a copy.")
        .def(
            "facts",
            [](const Network& n, Edge edge) {
                if (edge >= n.edge_count()) throw py::index_error("edge");
                std::vector<std::tuple<std::optional<std::string>, std::uint32_t, double>> facts;
                for (const Fact& fact : n.facts(edge))
                    facts.emplace_back(fact.relation
                                           ? std::optional(std::string(code(*fact.relation)))
                                           : std::nullopt,
                                       fact.row, fact.weight);
                return facts;
            },
            py::arg("edge"), "What supports an edge: relation, row number, weight.")
        .def_property_readonly(
            "left_out",
            [](const Network& n) {
                std::vector<std::tuple<std::string, std::string, std::size_t>> all;
                for (const LeftOut& left : n.left_out())
                    all.emplace_back(left.what, code(left.why), left.count);
                return all;
            },
            "Rows that are not here: what, why, how many.")
        .def(
            "at",
            [](const Network& n, Date date, const std::string& certainty) {
                return n.at(date, certainty_from(certainty));
            },
            py::arg("date"), py::arg("certainty"), py::keep_alive<0, 1>(), "The view at a date.")
        .def(
            "between",
            [](const Network& n, Date a, Date b, const std::string& certainty) {
                return n.between(a, b, certainty_from(certainty));
            },
            py::arg("first"), py::arg("last"), py::arg("certainty"), py::keep_alive<0, 1>(),
            "The view of a span.")
        .def(py::pickle(&state_of, &network_from));

    module.def(
        "project", [](const Model& model, const Lens& lens) { return project(model, lens); },
        py::call_guard<py::gil_scoped_release>(), py::arg("model"), py::arg("lens"),
        "The network a lens sees in a model.");

    network.def_property_readonly(
        "modes",
        [](const py::object& self) { return view_of(self.cast<const Network&>().modes(), self); },
        "0 for an actor, 1 for a réseau, of another node what the arrays said: shape (nodes,), uint8.");
    const auto plot = [](const py::object& self, const py::args& args, const py::kwargs& options) {
        return py::module_::import("maillage.picture").attr("plot")(self, *args, **options);
    };
    network.def("plot", plot, "The picture of the network, as `maillage.plot` makes it.");
    view.def("plot", plot, "The picture of the view, as `maillage.plot` makes it.");
    module.def(
        "layout",
        [](const View& view, double aspect, std::size_t iterations) {
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
        },
        py::arg("view"), py::arg("aspect"), py::arg("iterations"),
        "Where each node stands in a picture, shape (nodes, 2).");
    module.def(
        "facts_of",
        [](const View& view) {
            using Row = std::tuple<Edge, std::optional<std::string>, std::uint32_t,
                                   std::pair<Day, Day>, std::pair<Day, Day>>;
            std::vector<Row> rows;
            for (Edge edge = 0; edge < view.network().edge_count(); ++edge)
                for (const Fact& fact : view.network().facts(edge))
                    if (view.holds(fact))
                        rows.emplace_back(
                            edge,
                            fact.relation ? std::optional(std::string(code(*fact.relation)))
                                          : std::nullopt,
                            fact.row, std::pair(fact.certain.first, fact.certain.last),
                            std::pair(fact.possible.first, fact.possible.last));
            return rows;
        },
        py::arg("view"),
        "The facts that hold: edge, relation, row, days on which each certainly and possibly "
        "does.");
}
