// SPDX-License-Identifier: Apache-2.0
#include "bindings.hpp"

namespace {

using namespace maillage;

const AnyTable& table_of(const Model& model, const std::string& name) {
    if (const AnyTable* table = find_table(model, name)) return *table;
    throw ArgumentError({"value.table", {name, "model.tables"}});
}
AnyTable& table_of(Model& model, const std::string& name) {
    return const_cast<AnyTable&>(table_of(std::as_const(model), name));
}

AnyId row_of(const AnyTable& table, const std::string& key) {
    if (const AnyId id = table.find_row(key)) return id;
    throw ArgumentError({"row.unknown", {key, table.label()}});
}

/// The value of one field as Python likes it: texts for terms and keys, tuples for lists (empty for
/// a known nothing), Decimal for money, None when unknown.
py::object value_of(const Model& model, const Field& field, const Record& row) {
    const Column whole{&field, Column::Part::whole};
    const auto tuple_of_list = [&](bool known) -> py::object {
        if (!known) return py::none();
        const std::string text = cell_text(model, whole, row);
        return py::tuple(py::cast(text == "none" ? std::vector<std::string>{} : split_list(text)));
    };
    return std::visit(
        [&](const auto* value) -> py::object {
            using Type = std::remove_cvref_t<decltype(*value)>;
            if constexpr (std::is_same_v<Type, Texts> || std::is_same_v<Type, Date> ||
                          std::is_same_v<Type, Period> || std::is_same_v<Type, Range>)
                return value->known() ? py::cast(*value) : py::none();
            else if constexpr (std::is_same_v<Type, Number> || std::is_same_v<Type, Integer> ||
                               std::is_same_v<Type, Flag>)
                return py::cast(*value);
            else if constexpr (std::is_same_v<Type, Money>)
                return *value ? py::module_::import("decimal").attr("Decimal")(
                                    cell_text(model, whole, row))
                              : py::object(py::none());
            else if constexpr (std::is_same_v<Type, AnyIds> || std::is_same_v<Type, AnyTerms> ||
                               std::is_same_v<Type, Words>)
                return tuple_of_list(value->known());
            else return text_or_none(cell_text(model, whole, row));
        },
        field.member_of(row));
}

py::dict row_dict(const Model& model, const AnyTable& table, std::uint32_t index) {
    const Record& row = table.row(index);
    py::dict values;
    const auto put = [&](const Field& field) {
        values[py::str(std::string(field.name))] = value_of(model, field, row);
    };
    const std::span<const Field> common = record_description().fields;
    put(common[0]);
    for (const Field& field : table.description().fields) put(field);
    for (const Field& field : common.subspan(1)) put(field);
    py::dict extras;
    for (const auto& [name, text] : row.extras) extras[py::str(name)] = text;
    values["extras"] = extras;
    return values;
}

/// One column of a table, one value a row: a float for numbers and money, else as row_dict.
py::list column_list(const Model& model, const AnyTable& table, const std::string& name) {
    const auto column = column_named(table.description(), name);
    py::list values(table.size());
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        const Record& row = table.row(i);
        py::object value = py::none();
        if (!column) {
            for (const auto& [extra, text] : row.extras)
                if (extra == name) value = py::str(text);
        } else if (column->field->kind == Kind::money) {
            const ConstMember member = column->field->member_of(row);
            if (const Money& money = *std::get<const Money*>(member))
                value = py::float_(static_cast<double>(money->value) / 100);
        } else if (column->field->kind == Kind::texts || column->field->kind == Kind::period ||
                   column->field->kind == Kind::date || column->field->kind == Kind::range) {
            value = text_or_none(cell_text(model, *column, row));
        } else {
            value = value_of(model, *column->field, row);
        }
        values[i] = std::move(value);
    }
    return values;
}

py::dict field_dict(const Field& field) {
    py::dict about;
    about["name"] = std::string(field.name);
    about["label"] = label_dict(field.label);
    about["doc"] = std::string(field.doc);
    about["unit"] = std::string(field.unit);
    about["kind"] = std::string(code(field.kind));
    about["required"] = field.is_required;
    about["personal"] = field.is_personal;
    py::list targets;
    for (const auto target : field.targets)
        if (target) targets.append(std::string(target().table));
    about["targets"] = targets;
    about["vocabulary"] =
        field.terms ? py::object(py::str(std::string(field.terms().name))) : py::none();
    return about;
}

}  // namespace

void bind_model(py::module_& module) {
    using Released = py::call_guard<py::gil_scoped_release>;

    py::class_<Model>(module, "Model", "The facts, one table for each kind.")
        .def(py::init<>())
        .def(
            "size",
            [](const Model& m, const std::string& table) { return table_of(m, table).size(); },
            py::arg("table"), "Number of rows of a table.")
        .def(
            "key",
            [](const Model& m, const std::string& table, std::uint32_t row) {
                const AnyTable& rows = table_of(m, table);
                if (row >= rows.size()) throw py::index_error(table);
                return rows.row(row).key;
            },
            py::arg("table"), py::arg("row"), "Key of a row, by number.")
        .def(
            "find",
            [](const Model& m, const std::string& table,
               const std::string& key) -> std::optional<std::uint32_t> {
                const AnyId id = table_of(m, table).find_row(key);
                return id ? std::optional(id.index) : std::nullopt;
            },
            py::arg("table"), py::arg("key"),
            "Number of the row with that key; None if there is none.")
        .def(
            "asked",
            [](const Model& m, const std::string& table, const std::string& text) {
                const AnyTable& rows = table_of(m, table);
                return rows.row(asked_row(rows, text).index).key;
            },
            py::arg("table"), py::arg("text"), "Key of the row of that key, or of that name.")
        .def(
            "row",
            [](const Model& m, const std::string& table, std::uint32_t row) {
                const AnyTable& rows = table_of(m, table);
                if (row >= rows.size()) throw py::index_error(table);
                return row_dict(m, rows, row);
            },
            py::arg("table"), py::arg("row"), "A row as values by field.")
        .def(
            "column",
            [](const Model& m, const std::string& table, const std::string& column) {
                return column_list(m, table_of(m, table), column);
            },
            py::arg("table"), py::arg("column"), "A column, one value a row.")
        .def(
            "extra_columns",
            [](const Model& m, const std::string& table) {
                const AnyTable& rows = table_of(m, table);
                std::vector<std::string> names;
                for (std::uint32_t i = 0; i < rows.size(); ++i)
                    for (const auto& [name, text] : rows.row(i).extras)
                        if (!column_named(rows.description(), name) &&
                            std::find(names.begin(), names.end(), name) == names.end())
                            names.push_back(name);
                return names;
            },
            py::arg("table"), "Columns that no field claims.")
        .def(
            "add",
            [](Model& m, const std::string& table, const Cells& cells) {
                return add_row(m, table_of(m, table), cells);
            },
            py::arg("table"), py::arg("cells"), "Adds a row; returns its key.")
        .def(
            "update",
            [](Model& m, const std::string& table, const std::string& key, const Cells& cells) {
                AnyTable& rows = table_of(m, table);
                update_row(m, rows, row_of(rows, key), cells);
            },
            py::arg("table"), py::arg("key"), py::arg("cells"),
            "Changes a row, whole or not at all.")
        .def(
            "remove",
            [](Model& m, const std::string& table, const std::vector<std::string>& keys,
               bool cascade) {
                AnyTable& rows = table_of(m, table);
                std::vector<AnyId> ids;
                ids.reserve(keys.size());
                for (const std::string& key : keys) ids.push_back(row_of(rows, key));
                maillage::remove(m, rows, ids, cascade);
            },
            py::arg("table"), py::arg("keys"), py::arg("cascade"),
            "Removes rows, and with cascade what needs them.")
        .def(
            "references_to",
            [](const Model& m, const std::string& table, const std::string& key) {
                const AnyTable& rows = table_of(m, table);
                std::vector<std::tuple<std::string, std::string, std::string>> found;
                for (const Reference& reference : references_to(m, rows, row_of(rows, key)))
                    found.emplace_back(reference.table->name(),
                                       reference.table->row(reference.row).key,
                                       reference.field->name);
                return found;
            },
            py::arg("table"), py::arg("key"), "What refers to a row: table, key, field.")
        .def(
            "check", [](const Model& m) { return check(m); }, Released(),
            "Every issue of the facts themselves.")
        .def(
            "digest", [](const Model& m) { return digest(m); }, Released(),
            "Identifies what the model says.")
        .def("__copy__", [](const Model& m) { return Model(m); })
        .def(
            "__deepcopy__", [](const Model& m, const py::dict&) { return Model(m); },
            py::arg("memo"))
        .def(
            py::pickle([](const Model& m) { return py::bytes(to_json(m, {Persons::include})); },
                       [](const py::bytes& state) { return read_json(std::string(state)).model; }));

    module.def(
        "enclosing",
        [](const Model& model, const std::string& key) {
            std::vector<std::string> keys;
            const Id<Territory> inner = model.territories.id_of(model.territories.at(key));
            for (const Id<Territory> territory : enclosing(model, inner))
                keys.push_back(model.territories[territory].key);
            return keys;
        },
        py::arg("model"), py::arg("territory"),
        "The keys of a territory and of all those it lies within.");
    module.def(
        "tables",
        [] {
            const Model model;
            py::list all;
            for (const AnyTable* table : tables(model)) {
                const Description& description = table->description();
                py::dict about;
                about["name"] = std::string(description.table);
                about["label"] = label_dict(description.label);
                about["doc"] = std::string(description.doc);
                py::list fields, names;
                const std::span<const Field> common = record_description().fields;
                fields.append(field_dict(common[0]));
                for (const Field& field : description.fields) fields.append(field_dict(field));
                for (const Field& field : common.subspan(1)) fields.append(field_dict(field));
                for (const Column& column : columns(description)) names.append(column.name());
                about["fields"] = fields;
                about["columns"] = names;
                all.append(about);
            }
            return all;
        },
        "Every table: its name, labels, fields and columns.");

    module.def(
        "vocabularies",
        [] {
            const Model model;
            py::dict all;
            for (const AnyTable* table : tables(model))
                for (const Field& field : table->description().fields)
                    if (field.terms) {
                        py::dict terms;
                        for (const TermRow& row : field.terms().rows)
                            terms[py::str(std::string(row.code))] = label_dict(row.label);
                        all[py::str(std::string(field.terms().name))] = terms;
                    }
            return all;
        },
        "Every vocabulary: its codes, and their labels in three languages.");
}
