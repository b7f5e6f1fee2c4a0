// SPDX-License-Identifier: Apache-2.0
#include "bindings.hpp"

namespace {

using namespace maillage;

using Rows = std::vector<std::vector<std::string>>;

/// Ctrl-C is answered while a long file is read or written.
bool not_interrupted() {
    py::gil_scoped_acquire acquired;
    if (PyErr_CheckSignals() != 0) throw py::error_already_set();
    return true;
}

ReadOptions read_options() {
    ReadOptions options;
    options.keep_going = not_interrupted;
    return options;
}

WriteOptions write_options(bool persons, bool for_excel = false) {
    return {persons ? Persons::include : Persons::exclude, for_excel, not_interrupted};
}

std::vector<std::pair<std::string, Rows>> pairs_of(std::vector<Sheet> sheets) {
    std::vector<std::pair<std::string, Rows>> pairs;
    pairs.reserve(sheets.size());
    for (Sheet& sheet : sheets) pairs.emplace_back(std::move(sheet.name), std::move(sheet.rows));
    return pairs;
}

py::tuple reading_tuple(Reading reading) {
    return py::make_tuple(std::move(reading.model), std::move(reading.issues),
                          std::move(reading.rejected));
}

}  // namespace

void bind_io(py::module_& module) {
    using Released = py::gil_scoped_release;

    py::class_<Rejected>(module, "Rejected",
                         "A row that could not be used, in the user's own words.")
        .def_property_readonly(
            "file", [](const Rejected& r) { return r.where.file; }, "File it comes from.")
        .def_property_readonly(
            "table", [](const Rejected& r) { return r.where.table; }, "Table it was for.")
        .def_property_readonly(
            "row", [](const Rejected& r) { return r.where.row; }, "Row of the file, from 1.")
        .def_readonly("cells", &Rejected::cells, "Pairs of heading and text.")
        .def_readonly("names_person", &Rejected::names_person,
                      "Whether it is about a person, or may hold the name of one.")
        .def(
            "problems",
            [](const Rejected& r, const std::string& language) {
                std::vector<std::string> texts;
                for (const Message& problem : r.problems)
                    texts.push_back(problem.what(language_from(language)));
                return texts;
            },
            py::arg("language"), "Why it could not be used.")
        .def("__repr__",
             [](const Rejected& r) {
                 return "<Rejected row " + std::to_string(r.where.row) + " of " + r.where.table +
                        ">";
             })
        .def(py::pickle(
            [](const Rejected& r) {
                py::list problems;
                for (const Message& problem : r.problems)
                    problems.append(py::make_tuple(std::string(problem.code), problem.particulars));
                return py::make_tuple(r.where.file, r.where.table, r.where.row, r.cells, problems,
                                      r.names_person);
            },
            [](const py::tuple& state) {
                Rejected rejected;
                rejected.where.file = state[0].cast<std::string>();
                rejected.where.table = state[1].cast<std::string>();
                rejected.where.row = state[2].cast<std::uint32_t>();
                rejected.cells = state[3].cast<std::vector<std::pair<std::string, std::string>>>();
                for (const py::handle item : state[4]) {
                    const auto [code, particulars] =
                        item.cast<std::pair<std::string, std::vector<Texts>>>();
                    rejected.problems.push_back(
                        {maillage::vocabulary::detail::message_row(code).code, particulars});
                }
                rejected.names_person = state[5].cast<bool>();
                return rejected;
            }));

    module.def(
        "read",
        [](const std::string& path, const std::string& table, std::size_t max_bytes) {
            Reading reading;
            {
                Released released;
                ReadOptions options = read_options();
                options.table = table;
                options.max_bytes = max_bytes;
                reading = read(path, options);
            }
            return reading_tuple(std::move(reading));
        },
        py::arg("path"), py::arg("table"), py::arg("max_bytes"),
        "Model, issues and rejected rows of a file or folder.");

    module.def(
        "read_json",
        [](const std::string& text, const std::string& name) {
            return reading_tuple(read_json(text, name, read_options()));
        },
        py::arg("text"), py::arg("name"), "The same of a JSON document.");

    module.def(
        "read_sheets",
        [](std::vector<std::pair<std::string, Rows>>&& pairs, const std::string& file) {
            std::vector<Sheet> sheets;
            sheets.reserve(pairs.size());
            for (auto& [name, rows] : pairs) sheets.push_back({std::move(name), std::move(rows)});
            Released released;
            Reading reading = read_sheets(sheets, file, read_options());
            py::gil_scoped_acquire acquired;
            return reading_tuple(std::move(reading));
        },
        py::arg("sheets"), py::arg("file"), "The same of sheets: pairs of name and rows of texts.");

    module.def(
        "write",
        [](const Model& model, const std::string& path, bool persons, bool for_excel) {
            return write(model, path, write_options(persons, for_excel));
        },
        py::call_guard<Released>(), py::arg("model"), py::arg("path"), py::arg("persons"),
        py::arg("for_excel"), "Writes a JSON document or a folder of CSV files; returns notes.");
    module.def(
        "left_out",
        [](const Model& model, const std::string& path, bool persons) {
            return left_out(model, path, write_options(persons));
        },
        py::arg("model"), py::arg("path"), py::arg("persons"), "Notes of what writing leaves out.");
    module.def("holds_persons", &holds_persons, py::call_guard<Released>(), py::arg("model"),
               py::arg("rejected"), "Whether a model or rejected rows say something of persons.");
    module.def(
        "to_json",
        [](const Model& model, bool persons) { return to_json(model, write_options(persons)); },
        py::call_guard<Released>(), py::arg("model"), py::arg("persons"),
        "The JSON document as text.");
    module.def(
        "to_sheets",
        [](const Model& model, bool persons) {
            return pairs_of(to_sheets(model, write_options(persons)));
        },
        py::call_guard<Released>(), py::arg("model"), py::arg("persons"),
        "The sheets of a spreadsheet: pairs of name and rows.");
    module.def(
        "template_sheets",
        [](const std::string& language) {
            return pairs_of(template_sheets(language_from(language)));
        },
        py::arg("language"), "Empty sheets with headings.");
    module.def(
        "write_rejected",
        [](const std::vector<Rejected>& rejected, const std::string& path,
           const std::string& language,
           bool for_excel) { write_rejected(rejected, path, language_from(language), for_excel); },
        py::call_guard<Released>(), py::arg("rejected"), py::arg("path"), py::arg("language"),
        py::arg("for_excel"), "Rejected rows as a folder of CSV files.");

    module.def(
        "write_file",
        [](const std::string& path, const py::bytes& content) {
            const std::string_view bytes = content;
            Released released;
            write_file(path, bytes);
        },
        py::arg("path"), py::arg("content"), "Writes a file, whole or not at all.");

    module.def(
        "read_csv_rows",
        [](const std::string& path, std::size_t max_bytes) {
            ReadOptions options;
            options.max_bytes = max_bytes;
            Released released;
            Rows rows = read_csv_sheet(path, options).rows;
            py::gil_scoped_acquire acquired;
            return rows;
        },
        py::arg("path"), py::arg("max_bytes"), "The rows of a CSV file as texts.");

    module.def("guarded", &guarded, py::arg("text"),
               "A text as CSV holds it: after an apostrophe where a spreadsheet would run it.");
    module.def(
        "unguarded", [](const std::string& text) { return std::string(unguarded(text)); },
        py::arg("text"), "A text without the apostrophe that `guarded` put before it.");

    module.def("split_list", &split_list, py::arg("text"),
               "The items of a list as files write it.");

    module.def("json_schema", &json_schema, "JSON Schema of a document.");
    module.def("typescript_types", &typescript_types, "TypeScript types of a document.");
    module.def(
        "reference_page",
        [](const std::string& language) { return reference_page(language_from(language)); },
        py::arg("language"), "Tables and vocabularies as Markdown.");
}
