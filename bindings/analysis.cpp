// SPDX-License-Identifier: Apache-2.0
#include <pybind11/operators.h>

#include "bindings.hpp"

namespace {

using namespace maillage;

py::object python_value(const Value& value) {
    return std::visit(
        [](const auto& plain) -> py::object {
            using Type = std::remove_cvref_t<decltype(plain)>;
            if constexpr (std::is_same_v<Type, std::monostate>) return py::none();
            else return py::cast(plain);
        },
        value);
}

py::dict about_dict(const About& about) {
    constexpr std::string_view types[] = {"text", "integer", "number", "date", "flag", "choice"};
    py::dict dict;
    dict["id"] = about.id;
    dict["title"] = label_dict(about.title);
    dict["question"] = label_dict(about.question);
    dict["how_to_read"] = label_dict(about.how_to_read);
    dict["cannot_tell"] = label_dict(about.cannot_tell);
    dict["sources"] = about.sources;
    py::list parameters;
    for (const Parameter& parameter : about.parameters) {
        py::dict one;
        one["name"] = parameter.name;
        one["type"] = std::string(types[static_cast<std::size_t>(parameter.type)]);
        one["default"] = parameter.default_value;
        one["doc"] = label_dict(parameter.doc);
        one["choices"] = parameter.choices;
        one["within"] = py::make_tuple(parameter.within.min, parameter.within.max);
        parameters.append(one);
    }
    dict["parameters"] = parameters;
    return dict;
}

}  // namespace

void bind_analysis(py::module_& module) {
    module.attr("ASKED_YEARS") = py::make_tuple(first_asked_year, last_asked_year);
    module.def("asked_year", &asked_year, py::arg("year"),
               "The year; ArgumentError if it cannot be that of a coordination.");
    py::class_<Named>(module, "Named", "Something with a stable key and a name for people.")
        .def(py::init<std::string, Texts>(), py::arg("key"), py::arg("name"))
        .def_readonly("key", &Named::key, "Key of the row, or code of the term.")
        .def_readonly("name", &Named::name, "What people call it.")
        .def(py::self == py::self)
        .def("__hash__", [](const Named& n) { return py::hash(py::str(n.key)); })
        .def("__repr__", [](const Named& n) { return "<Named " + n.key + ">"; })
        .def(py::pickle([](const Named& n) { return py::make_tuple(n.key, n.name); },
                        [](const py::tuple& state) {
                            return Named{state[0].cast<std::string>(), state[1].cast<Texts>()};
                        }));

    py::class_<Finding>(module, "Finding", "The answer to a question of the field.")
        .def_readonly("indicator", &Finding::indicator, "Id of the indicator.")
        .def_readonly("title", &Finding::title, "Title, in three languages.")
        .def_readonly("population_of", &Finding::population_of, "What was counted.")
        .def_readonly("population", &Finding::population, "How many were considered.")
        .def_readonly("known", &Finding::known, "Of which the answer is known.")
        .def_property_readonly("unknown", &Finding::unknown, "Of which it is not.")
        .def_readonly("sentences", &Finding::sentences, "The answer in words.")
        .def_readonly("caveats", &Finding::caveats, "What it cannot tell.")
        .def_readonly("unobserved", &Finding::unobserved, "What nobody observed.")
        .def_property_readonly(
            "columns",
            [](const Finding& f) {
                std::vector<std::tuple<std::string, Texts, std::string>> columns;
                for (const FindingColumn& column : f.columns)
                    columns.emplace_back(column.name, column.label, column.unit);
                return columns;
            },
            "Columns: name, label in three languages, unit.")
        .def_property_readonly("flat_columns", &maillage::flat_columns,
                               "Names of the columns where rows are flat.")
        .def_property_readonly(
            "rows",
            [](const Finding& f) {
                py::list rows;
                for (const std::vector<Value>& values : f.rows) {
                    py::list row;
                    for (const Value& value : values) row.append(python_value(value));
                    rows.append(py::tuple(row));
                }
                return rows;
            },
            "Rows of cells: None, bool, int, float, str, Texts, Named or a list of Named.")
        .def_property_readonly(
            "omitted",
            [](const Finding& f) {
                std::vector<std::pair<Texts, std::size_t>> omitted;
                for (const Omitted& left : f.omitted) omitted.emplace_back(left.what, left.count);
                return omitted;
            },
            "What did not enter the answer, and how many.")
        .def_property_readonly(
            "stamp",
            [](const Finding& f) {
                py::dict stamp;
                stamp["data"] = f.stamp.data;
                stamp["library_version"] = f.stamp.library_version;
                stamp["lens"] = f.stamp.lens;
                stamp["arguments"] = f.stamp.arguments;
                return stamp;
            },
            "From what the answer was made.")
        .def(
            "texts",
            [](const Finding& f, const std::string& language) {
                const Language in = language_from(language);
                std::vector<std::vector<std::string>> rows;
                for (const std::vector<Value>& values : f.rows) {
                    rows.emplace_back();
                    for (const Value& value : values) rows.back().push_back(to_text(value, in));
                }
                return rows;
            },
            py::arg("language"), "Rows of cells as people see them; empty when unknown.")
        .def(
            "to_json",
            [](const Finding& f, const std::string& language) {
                return to_json(f, language_from(language));
            },
            py::arg("language"), "A JSON object; its rows are flat.")
        .def(py::self == py::self)
        .def(py::pickle(
            [](const Finding& f) {
                py::list columns, rows, omitted;
                for (const FindingColumn& column : f.columns)
                    columns.append(
                        py::make_tuple(column.name, column.label, column.unit, column.named));
                for (const auto& values : f.rows) rows.append(py::cast(values));
                for (const Omitted& left : f.omitted)
                    omitted.append(py::make_tuple(left.what, left.count));
                return py::make_tuple(f.indicator, f.title, columns, rows, f.population_of,
                                      f.population, f.known, omitted, f.sentences, f.caveats,
                                      f.unobserved, f.stamp.data, f.stamp.library_version,
                                      f.stamp.lens, f.stamp.arguments);
            },
            [](const py::tuple& state) {
                Finding f;
                f.indicator = state[0].cast<std::string>();
                f.title = state[1].cast<Texts>();
                for (const py::handle item : state[2]) {
                    auto [name, label, unit, named] =
                        item.cast<std::tuple<std::string, Texts, std::string, bool>>();
                    f.columns.push_back(
                        {std::move(name), std::move(label), std::move(unit), named});
                }
                f.rows = state[3].cast<std::vector<std::vector<Value>>>();
                f.population_of = state[4].cast<Texts>();
                f.population = state[5].cast<std::size_t>();
                f.known = state[6].cast<std::size_t>();
                for (const py::handle item : state[7]) {
                    auto [what, count] = item.cast<std::pair<Texts, std::size_t>>();
                    f.omitted.push_back({std::move(what), count});
                }
                f.sentences = state[8].cast<std::vector<Texts>>();
                f.caveats = state[9].cast<std::vector<Texts>>();
                f.unobserved = state[10].cast<std::vector<Texts>>();
                f.stamp = {state[11].cast<std::string>(), state[12].cast<std::string>(),
                           state[13].cast<std::string>(),
                           state[14].cast<std::map<std::string, std::string>>()};
                return f;
            }));

    module.def(
        "indicators",
        [] {
            py::list all;
            for (const Indicator& indicator : catalogue()) all.append(about_dict(indicator.about));
            return all;
        },
        "Every indicator: id, question, how to read it, parameters, sources.");

    module.def(
        "analyse",
        [](const Model& model, const std::string& indicator,
           const std::map<std::string, std::string>& arguments,
           const Lens& lens) { return analyse(model, indicator, arguments, lens); },
        py::call_guard<py::gil_scoped_release>(), py::arg("model"), py::arg("indicator"),
        py::arg("arguments"), py::arg("lens"), "Answers a question.");

    module.def("unobserved", &maillage::unobserved, py::arg("model"),
               py::call_guard<py::gil_scoped_release>(),
               "A sentence for each kind of rows that nobody observed.");

    module.def(
        "out_of_scope",
        [] {
            std::vector<std::pair<std::string, Texts>> statements;
            for (OutOfScope& statement : maillage::out_of_scope())
                statements.emplace_back(std::move(statement.id), std::move(statement.reason));
            return statements;
        },
        "Statements of the study that no inventory can answer, each with its reason.");
}
