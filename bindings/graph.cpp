// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <pybind11/operators.h>

#include "../src/graph/draft.hpp"

#include "bindings.hpp"

namespace {

using namespace maillage;

/// Terms as people call them; None stands for what nobody stated.
template <class Enum>
std::vector<Term<Enum>> terms_from(const std::vector<std::optional<std::string>>& texts) {
    std::vector<Term<Enum>> terms;
    terms.reserve(texts.size());
    for (const auto& text : texts) {
        terms.emplace_back();
        if (text) static_cast<AnyTerm&>(terms.back()) = asked_term(vocabulary_of<Enum>(), *text);
    }
    return terms;
}

/// A term of a lens as it is written in files, however it was called.
std::string code_called(const std::string& list, const std::string& text) {
    for (const Vocabulary* vocabulary :
         {&vocabulary_of<Theme>(), &vocabulary_of<ActorKind>(), &vocabulary_of<ReseauScope>(),
          &vocabulary_of<ReseauForm>()})
        if (vocabulary->name == list) return code(*vocabulary, asked_term(*vocabulary, text));
    // How the network is made, which people know by its codes.
    for (const Vocabulary* vocabulary :
         {&vocabulary_of<Relation>(), &vocabulary_of<Direction>(), &vocabulary_of<WeightRule>()})
        if (vocabulary->name == list) {
            const auto term = term_called(*vocabulary, text);
            if (term && term->listed()) return code(*vocabulary, *term);
            throw ArgumentError(
                {"argument.unknown", {text, listed(vocabulary->rows, &TermRow::code)}});
        }
    throw py::key_error(list);
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

template <class T>
std::vector<T> copied(std::span<const T> values) {
    return {values.begin(), values.end()};
}
template <class T>
std::vector<T> vector_from(const py::object& array) {
    return copied(span_of<T>(array.cast<Array<T>>()));
}

py::tuple state_of(const Network& network) {
    py::list facts, left_out;
    std::vector<Node> sources, targets;
    for (Edge edge = 0; edge < network.edge_count(); ++edge) {
        for (const Fact& fact : network.facts(edge))
            facts.append(py::make_tuple(fact.relation ? static_cast<int>(*fact.relation) : -1,
                                        fact.row, fact.certain.first, fact.certain.last,
                                        fact.possible.first, fact.possible.last, fact.weight,
                                        fact.reversed));
        const std::size_t rows = std::max<std::size_t>(network.facts(edge).size(), 1);
        sources.insert(sources.end(), rows, network.source(edge));
        targets.insert(targets.end(), rows, network.target(edge));
    }
    for (const LeftOut& left : network.left_out())
        left_out.append(
            py::make_tuple(std::string(left.what), static_cast<int>(left.why), left.count));
    const std::span<const double> weights =
        facts.empty() ? network.weights() : std::span<const double>();
    return py::make_tuple(copied(network.labels()), array_of(copied(network.modes())),
                          array_of(copied(network.rows())), array_of(std::move(sources)),
                          array_of(std::move(targets)), facts, array_of(copied(weights)), left_out,
                          static_cast<int>(network.weight_rule()), network.directed());
}

Network network_from(const py::tuple& state) {
    using FactState = std::tuple<int, std::uint32_t, Day, Day, Day, Day, double, bool>;
    maillage::graph::detail::Draft draft;
    draft.labels = state[0].cast<std::vector<std::string>>();
    draft.modes = vector_from<std::uint8_t>(state[1]);
    draft.rows = vector_from<std::uint32_t>(state[2]);
    // Of a network of a model, mode 0 are the actors.
    if (!draft.rows.empty())
        draft.actors = static_cast<std::size_t>(std::ranges::count(draft.modes, 0));
    draft.sources = vector_from<Node>(state[3]);
    draft.targets = vector_from<Node>(state[4]);
    for (const auto& [relation, row, c1, c2, p1, p2, weight, reversed] :
         state[5].cast<std::vector<FactState>>())
        draft.facts.push_back(
            {relation < 0 ? std::nullopt : std::optional(static_cast<Relation>(relation)),
             row,
             {c1, c2},
             {p1, p2},
             weight,
             reversed});
    draft.weights = vector_from<double>(state[6]);
    for (const auto& [what, why, count] :
         state[7].cast<std::vector<std::tuple<std::string, int, std::size_t>>>()) {
        std::string_view code = what;
        for (const Vocabulary* vocabulary :
             {&vocabulary_of<NodeType>(), &vocabulary_of<Relation>()})
            if (const auto row = term_with_code(*vocabulary, what))
                code = vocabulary->rows[*row].code;
        draft.left_out.push_back({code, static_cast<Omission>(why), count});
    }
    draft.weight_rule = static_cast<WeightRule>(state[8].cast<int>());
    draft.directed = state[9].cast<bool>();
    return Network(std::move(draft));
}

Certainty certainty_from(const std::string& text) {
    if (text == "certain") return Certainty::certain;
    if (text == "possible") return Certainty::possible;
    throw ArgumentError({"argument.unknown", {text, "certain, possible"}});
}

std::string text_of(const View& view) {
    const Network& network = view.network();
    return std::to_string(view.node_count()) + " nodes, " + std::to_string(view.edge_count()) +
           (network.directed() ? " directed" : "") + " edges, weight " +
           std::string(code(network.weight_rule()));
}

template <class Enum>
py::dict labels_of() {
    py::dict all;
    for (const TermRow& row : vocabulary_of<Enum>().rows)
        all[py::str(std::string(row.code))] = label_dict(row.label);
    return all;
}

py::dict dict_of(const Turnover& turnover) {
    py::dict values;
    values["joined"] = array_of(turnover.joined);
    values["left"] = array_of(turnover.left);
    values["stayed"] = array_of(turnover.stayed);
    values["uncertain"] = turnover.uncertain;
    values["population"] = turnover.population();
    values["stability"] = turnover.stability();
    return values;
}

/// The edges of a view: numbers, weights, how many facts hold, and of which relations.
py::tuple edges_of(const View& view) {
    std::vector<Edge> edges;
    std::vector<double> weights;
    std::vector<std::uint32_t> counts;
    py::list relations;
    for (Edge edge = 0; edge < view.network().edge_count(); ++edge) {
        if (!view.contains(edge)) continue;
        edges.push_back(edge);
        weights.push_back(view.weight(edge));
        counts.push_back(0);
        std::set<Relation> found;
        for (const Fact& fact : view.network().facts(edge)) {
            if (!view.holds(fact)) continue;
            ++counts.back();
            if (fact.relation) found.insert(*fact.relation);
        }
        py::list codes;
        for (const Relation relation : found) codes.append(std::string(code(relation)));
        relations.append(py::tuple(codes));
    }
    return py::make_tuple(array_of(std::move(edges)), array_of(std::move(weights)),
                          array_of(std::move(counts)), relations);
}

/// The name of each node in a language; None when the model does not have it.
std::vector<std::optional<std::string>> names_of(const Model& model, const Network& network,
                                                 Language language) {
    std::vector<std::optional<std::string>> names(network.node_count());
    const auto put = [&](Node node, const auto& table) {
        if (const auto id = table.find(network.label(node)))
            names[node] = table[id].name.in(language);
    };
    for (Node node = 0; node < names.size(); ++node) {
        if (network.type(node) == NodeType::actor) put(node, model.actors);
        if (network.type(node) == NodeType::reseau) put(node, model.reseaux);
    }
    return names;
}

}  // namespace

void bind_graph(py::module_& module) {
    py::class_<Lens>(module, "Lens", "How facts are seen as a network; `maillage.Lens` makes one.")
        .def(py::init([](const Model& model, const std::vector<std::string>& relations,
                         const std::string& direction, const std::string& weight,
                         const std::vector<double>& weights, bool two_mode,
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
                 lens.weights = weights;
                 lens.two_mode = two_mode;
                 lens.themes = terms_from<Theme>(themes);
                 for (const auto& called : territories)
                     lens.territories.push_back(
                         called ? Id<Territory>{asked_row(model.territories, *called).index}
                                : Id<Territory>());
                 lens.actor_kinds = terms_from<ActorKind>(actor_kinds);
                 lens.reseau_scopes = terms_from<ReseauScope>(reseau_scopes);
                 lens.reseau_forms = terms_from<ReseauForm>(reseau_forms);
                 return lens;
             }),
             py::arg("model"), py::arg("relations"), py::arg("direction"), py::arg("weight"),
             py::arg("weights"), py::arg("two_mode"), py::arg("themes"), py::arg("territories"),
             py::arg("actor_kinds"), py::arg("reseau_scopes"), py::arg("reseau_forms"));

    module.def("code_called", &code_called, py::arg("list"), py::arg("text"),
               "The code of a term of a lens, from any of its names.");
    module.attr("relations") = labels_of<Relation>();
    module.attr("weight_rules") = labels_of<WeightRule>();
    module.attr("report_rules") = labels_of<ReportRule>();
    module.attr("attributes") = labels_of<AttributeName>();

    py::class_<Network> network(module, "Network", "Facts as a graph, frozen.");
    py::class_<View> view(module, "View", "A network as it stands in a span of days.");

    // Two that are equal have as many nodes and edges.
    const auto hash_of = [](const View& v) {
        return py::hash(py::make_tuple(v.node_count(), v.edge_count()));
    };
    network.def(py::self == py::self).def("__hash__", [hash_of](const Network& n) {
        return hash_of(n);
    });
    view.def(py::self == py::self).def("__hash__", hash_of);

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
            py::arg("node"), "Numbers of the nodes a node is joined to, either way.")
        .def("__repr__", [](const View& v) { return "<View: " + text_of(v) + ">"; });
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
            "weight_rule", [](const Network& n) { return std::string(code(n.weight_rule())); },
            "What the weights are, a code of `weight_rules`; not whether larger means nearer.")
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
        .def("__repr__", [](const Network& n) { return "<Network: " + text_of(n) + ">"; })
        .def(py::pickle(&state_of, &network_from));

    module.def(
        "project", [](const Model& model, const Lens& lens) { return project(model, lens); },
        py::call_guard<py::gil_scoped_release>(), py::arg("model"), py::arg("lens"),
        "The network a lens sees in a model.");

    module.def(
        "one_mode",
        [](const View& two_mode, const std::string& nodes, const std::string& weight,
           double at_least, std::size_t top) {
            const OneMode options{term_from<NodeType>(nodes), term_from<WeightRule>(weight),
                                  at_least, top};
            return one_mode(two_mode, options);
        },
        py::call_guard<py::gil_scoped_release>(), py::arg("two_mode"), py::arg("nodes"),
        py::arg("weight"), py::arg("at_least"), py::arg("top"), "The one-mode network.");

    module.def(
        "shared_neighbours",
        [](const View& two_mode, const Network& one_mode, Edge edge) {
            if (edge >= one_mode.edge_count()) throw py::index_error("edge");
            return shared_neighbours(two_mode, one_mode, edge);
        },
        py::arg("two_mode"), py::arg("one_mode"), py::arg("edge"),
        "Numbers of the nodes that the ends of an edge share.");

    module.def(
        "waves",
        [](const Network& n, const std::vector<Date>& dates, const std::string& certainty) {
            std::vector<Wave> found;
            {
                py::gil_scoped_release released;
                found = waves(n, dates, certainty_from(certainty));
            }
            py::list nodes, edges;
            for (const Wave& wave : found) {
                nodes.append(dict_of(wave.nodes));
                edges.append(dict_of(wave.edges));
            }
            return py::make_tuple(nodes, edges);
        },
        py::arg("network"), py::arg("dates"), py::arg("certainty"),
        "What became of nodes and of edges from each date to the next.");

    module.def(
        "respondents", [](const View& reports) { return respondents(reports); }, py::arg("reports"),
        "Whose silence means no, one a node: those with a report.");
    module.def(
        "respondents",
        [](const View& reports, const Model& model) { return respondents(model, reports); },
        py::arg("reports"), py::arg("model"), "The same, as the inquiries of a model tell.");

    module.def(
        "reconcile",
        [](const View& reports, const std::vector<bool>& asked, const std::string& rule) {
            Reconciled found;
            {
                py::gil_scoped_release released;
                found = reconcile(reports, asked, term_from<ReportRule>(rule));
            }
            py::dict pairs, values;
            pairs["confirmed"] = found.pairs.confirmed;
            pairs["disputed"] = found.pairs.disputed;
            pairs["absent"] = found.pairs.absent;
            pairs["unconfirmed"] = found.pairs.unconfirmed;
            pairs["denied"] = found.pairs.denied;
            pairs["unknown"] = found.pairs.unknown;
            values["pairs"] = pairs;
            values["compared"] = found.compared();
            values["agreement"] = found.agreement();
            values["confirmation"] = found.confirmation();
            values["population"] = found.population();
            values["unknown"] = found.unknown();
            values["network"] = std::move(found.network);
            return values;
        },
        py::arg("reports"), py::arg("respondents"), py::arg("rule"),
        "The network that a rule makes of reports, and how far they agree.");

    module.def(
        "attribute",
        [](const Model& model, const Network& n, const std::string& name) {
            Attribute found;
            {
                py::gil_scoped_release released;
                found = attribute(model, n, term_from<AttributeName>(name));
            }
            std::vector<std::optional<std::uint32_t>> groups;
            for (const std::uint32_t group : found.groups)
                groups.push_back(group == Attribute::unknown ? std::nullopt : std::optional(group));
            return py::make_tuple(found.codes, found.labels, groups);
        },
        py::arg("model"), py::arg("network"), py::arg("name"),
        "Codes and labels of groups, and the group of each node, None when unknown.");

    module.def("edges_of", &edges_of, py::arg("view"),
               "Of each edge there: its number, weight, number of facts, and relations.");
    module.def(
        "names_of",
        [](const Model& model, const Network& n, const std::string& lang) {
            return names_of(model, n, language_from(lang));
        },
        py::arg("model"), py::arg("network"), py::arg("lang"), "Name of each node.");
}
