// SPDX-License-Identifier: Apache-2.0

#include "bindings.hpp"

namespace {

using namespace maillage;

/// Its name, the code and the label of each group, and the group of each node, None when unknown.
using Groups = std::tuple<std::string, std::vector<std::string>, std::vector<Texts>,
                          std::vector<std::optional<std::uint32_t>>>;

Attribute attribute_from(const Groups& given) {
    const auto& [name, codes, labels, groups] = given;
    Attribute attribute{name, codes, labels, {}};
    for (const auto& group : groups) attribute.groups.push_back(group.value_or(Attribute::unknown));
    return attribute;
}

/// A value of each node, from what its loss cuts off.
template <class Value>
auto of_nodes(Value value) {
    return [value](const Cuts& cuts) {
        std::vector<decltype(value(cuts, Node()))> values;
        for (Node node = 0; node < cuts.node_count(); ++node) values.push_back(value(cuts, node));
        return array_of(std::move(values));
    };
}

py::dict about(const Measure& measure) {
    py::list weights, options;
    for (const Weights meaning : {Weights::ignored, Weights::strength, Weights::distance})
        if (meaning == Weights::ignored ||
            (meaning == Weights::strength ? measure.takes.strength : measure.takes.distance))
            weights.append(std::string(code(meaning)));
    if (measure.takes.strength || measure.takes.distance) options.append("weights");
    if (measure.takes.by) options.append("by");
    if (measure.takes.damping) options.append("damping");

    py::dict about;
    about["name"] = std::string(measure.name);
    about["of"] = std::string(code(measure.of));
    about["label"] = label_dict(measure.label);
    about["formula"] = std::string(measure.formula);
    about["source"] = std::string(measure.source);
    about["complexity"] = std::string(measure.complexity);
    about["options"] = options;
    about["weights"] = weights;
    about["follows_directions"] = measure.follows_directions;
    about["needs_two_mode"] = measure.needs_two_mode;
    return about;
}

}  // namespace

void bind_measure(py::module_& module) {
    module.def(
        "measure",
        [](const View& view, const std::string& name, const std::string& weights,
           const std::optional<Groups>& by, double damping) {
            MeasureOptions options{term_from<Weights>(weights), {}, damping};
            if (by) options.by = attribute_from(*by);
            Measurement result;
            {
                py::gil_scoped_release released;
                result = measure(view, name, options);
            }
            return array_of(std::move(result.values));
        },
        py::arg("view"), py::arg("name"), py::arg("weights"), py::arg("by"), py::arg("damping"),
        "One value a node, one an edge, or one; NaN where undefined.");

    module.def(
        "measures",
        [] {
            py::list all;
            for (const Measure& measure : measures()) all.append(about(measure));
            return all;
        },
        "Every measure: what it is of, its labels, formula, source, cost and options.");

    module.def(
        "mixing",
        [](const View& view, const Groups& by) {
            Mixing table;
            {
                py::gil_scoped_release released;
                table = mixing(view, attribute_from(by));
            }
            py::dict mixing;
            mixing["counts"] = table.counts;
            mixing["sizes"] = table.sizes;
            mixing["ei_indices"] = ei_indices(table);
            mixing["ei_index"] = ei_index(table);
            mixing["assortativity"] = assortativity(table);
            return mixing;
        },
        py::arg("view"), py::arg("by"), "Edges from group to group, and what follows from them.");

    py::class_<Cuts>(module, "Cuts", "What each single loss takes apart.")
        .def(py::init<const View&>(), py::call_guard<py::gil_scoped_release>(), py::arg("view"))
        .def(
            "pieces",
            [](const Cuts& cuts, Node node) {
                if (node >= cuts.node_count()) throw py::index_error("node");
                return cuts.pieces(node);
            },
            py::arg("node"), "The pieces its component is left in without a node.")
        .def("bridges", &Cuts::bridges, "Pairs of nodes.")
        .def("blocks", &Cuts::blocks, "Sets of nodes that no single loss takes apart.")
        .def("piece_counts", of_nodes([](const Cuts& c, Node n) {
                 return static_cast<std::uint32_t>(c.piece_sizes(n).size());
             }),
             "How many pieces are left of its component without each node.")
        .def("cut_off", of_nodes([](const Cuts& c, Node n) { return c.cut_off(n); }),
             "How many nodes are cut off without each node.")
        .def("fragmentation", of_nodes([](const Cuts& c, Node n) { return c.fragmentation(n); }),
             "F without each node.");
}
