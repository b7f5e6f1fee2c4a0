// SPDX-License-Identifier: Apache-2.0
#include <maillage/io/schema.hpp>

#include <map>
#include <nlohmann/json.hpp>

#include <maillage/io/cell.hpp>
#include <maillage/version.hpp>
#include <maillage/vocabulary/fold.hpp>

namespace maillage::inline io {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view date_pattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
constexpr std::string_view bound_pattern = "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|[.]{2})$";
constexpr std::string_view range_pattern = "^(-?[0-9.]+|-?[0-9.]*[.]{2}-?[0-9.]*)$";

std::string targets_of(const Field& field) {
    std::string names(field.targets[0]().table);
    if (field.targets[1]) names.append(" or ").append(field.targets[1]().table);
    return names;
}

std::string described(const Field& field) {
    std::string text(field.doc);
    if (!field.unit.empty()) text.append(" Unit: ").append(field.unit).append(".");
    if (field.targets[0]) text += " Key of " + targets_of(field) + ".";
    if (field.is_personal) text += " Personal data.";
    return text;
}

ordered_json term_schema(const Vocabulary& vocabulary) {
    return {{"$ref", "#/$defs/" + std::string(vocabulary.name)}};
}

ordered_json schema_of(const Column& column) {
    const Field& field = *column.field;
    ordered_json schema;
    switch (field.kind) {
        case Kind::number:
        case Kind::money: schema = {{"type", "number"}}; break;
        case Kind::integer: schema = {{"type", "integer"}}; break;
        case Kind::flag: schema = {{"type", "boolean"}}; break;
        case Kind::date: schema = {{"type", "string"}, {"pattern", date_pattern}}; break;
        case Kind::period: schema = {{"type", "string"}, {"pattern", bound_pattern}}; break;
        case Kind::range: schema = {{"type", "string"}, {"pattern", range_pattern}}; break;
        case Kind::references:
        case Kind::words: schema = {{"type", "array"}, {"items", {{"type", "string"}}}}; break;
        case Kind::terms:
            schema = {{"type", "array"}, {"items", term_schema(field.terms())}};
            break;
        case Kind::term: schema = term_schema(field.terms()); break;
        default: schema = {{"type", "string"}}; break;
    }
    if (field.bounds)
        schema["minimum"] = field.bounds->first, schema["maximum"] = field.bounds->second;
    schema["description"] = described(field);
    return schema;
}

template <class Visit>
void for_each_vocabulary(Visit visit) {
    std::map<std::string_view, const Vocabulary*> all;
    const Model model;
    for (const AnyTable* table : tables(model))
        for (const Field& field : table->description().fields)
            if (field.terms) all[field.terms().name] = &field.terms();
    for (const auto& [name, vocabulary] : all) visit(*vocabulary);
}

/// `reseau` → `Reseau`, `memberships` → `Memberships`.
std::string type_name(std::string_view table) {
    std::string name(table);
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

std::string typescript_of(const Field& field) {
    switch (field.kind) {
        case Kind::number:
        case Kind::money:
        case Kind::integer: return "number";
        case Kind::flag: return "boolean";
        case Kind::references:
        case Kind::words: return "string[]";
        case Kind::terms: return std::string(field.terms().name) + "[]";
        case Kind::term: return std::string(field.terms().name);
        default: return "string";
    }
}

}  // namespace

std::string json_schema() {
    ordered_json definitions = ordered_json::object();
    for_each_vocabulary([&](const Vocabulary& vocabulary) {
        ordered_json codes = ordered_json::array();
        for (const TermRow& row : vocabulary.rows)
            codes.push_back({{"const", row.code}, {"title", row.label.en}});
        codes.push_back({{"const", "none"}, {"title", "a known nothing"}});
        codes.push_back(
            {{"type", "string"}, {"pattern", "^autre: "}, {"title", "outside the list"}});
        definitions[std::string(vocabulary.name)] = {{"oneOf", codes}};
    });
    ordered_json properties = {{"format", {{"const", format_version}}}};
    const Model model;
    for (const AnyTable* table : tables(model)) {
        ordered_json row = {{"type", "object"}, {"properties", ordered_json::object()}};
        ordered_json required = {"key"};
        for (const Column& column : columns(table->description())) {
            row["properties"][column.name()] = schema_of(column);
            if (column.field->is_required && column.field->kind != Kind::texts)
                required.push_back(column.name());
        }
        row["required"] = required;
        row["description"] = std::string(table->description().doc) +
                             " Members that are not listed here are kept and written back.";
        properties[std::string(table->name())] = {{"type", "array"}, {"items", row}};
    }
    const ordered_json schema = {
        {"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"title", std::string("A ") + format_version + " document"},
        {"description", "Who does what, where, with whom, since when in local social action."},
        {"type", "object"},
        {"properties", properties},
        {"required", {"format"}},
        {"$defs", definitions}};
    return schema.dump(2) + "\n";
}

std::string typescript_types() {
    std::string text = "// Types of a " + std::string(format_version) +
                       " document, generated from the definitions of the library.\n"
                       "// A member that is absent is unknown; an empty list is a known nothing.\n";
    for_each_vocabulary([&](const Vocabulary& vocabulary) {
        text += "\nexport type " + std::string(vocabulary.name) + " =\n";
        for (const TermRow& row : vocabulary.rows)
            text += "  | \"" + std::string(row.code) + "\"\n";
        text += "  | \"none\"\n  | `autre: ${string}`;\n";
    });
    const Model model;
    std::string document = "\nexport interface MaillageDocument {\n  format: \"" +
                           std::string(format_version) + "\";\n";
    for (const AnyTable* table : tables(model)) {
        const Description& description = table->description();
        text += "\n/** " + std::string(description.doc) + " */\nexport interface " +
                type_name(description.table) + "Row {\n";
        for (const Column& column : columns(description)) {
            const bool required = column.field->name == "key" ||
                                  (column.field->is_required && column.field->kind != Kind::texts);
            const std::string name = column.name();
            const bool quoted = name.find('.') != name.npos;
            text += "  /** " + described(*column.field) + " */\n  " +
                    (quoted ? "\"" + name + "\"" : name) + (required ? ": " : "?: ") +
                    typescript_of(*column.field) + ";\n";
        }
        text += "}\n";
        document += "  " + std::string(description.table) + "?: " + type_name(description.table) +
                    "Row[];\n";
    }
    return text + document + "}\n";
}

std::string reference_page(Language language) {
    constexpr Label title{"Tables et vocabulaires", "Tabellen en woordenlijsten",
                          "Tables and vocabularies"};
    constexpr Label column_label{"colonne", "kolom", "column"},
        name_label{"libellé", "label", "label"};
    constexpr Label what_label{"sens (en anglais)", "betekenis (in het Engels)", "meaning"};
    constexpr Label kind_label{"valeur", "waarde", "value"},
        required_label{"obligatoire", "verplicht", "required"},
        required_once_label{"obligatoire : une des quatre colonnes suffit",
                            "verplicht: een van de vier kolommen volstaat",
                            "required: one of the four columns is enough"};
    constexpr Label code_label{"code", "code", "code"},
        terms_title{"Vocabulaires", "Woordenlijsten", "Vocabularies"};
    const auto label = [&](const Label& words) { return std::string(words.in(language)); };
    const auto escaped = [](std::string text) {
        for (std::size_t at = 0; (at = text.find('|', at)) != text.npos; at += 2)
            text.insert(at, "\\");
        return text;
    };
    std::string page = "# " + label(title) + "\n";
    const Model model;
    for (const AnyTable* table : tables(model)) {
        const Description& description = table->description();
        page += "\n## `" + std::string(description.table) + "` — " + label(description.label) +
                "\n\n" + std::string(description.doc) + "\n\n| " + label(column_label) + " | " +
                label(name_label) + " | " + label(kind_label) + " | " + label(what_label) +
                " |\n|---|---|---|---|\n";
        for (const Column& column : columns(description)) {
            const Field& field = *column.field;
            std::string value(
                vocabulary_of<Kind>().rows[static_cast<std::size_t>(field.kind)].label.in(
                    language));
            if (field.targets[0]) value += " → " + targets_of(field);
            if (field.terms)
                value += " [" + std::string(field.terms().name) + "](#" +
                         folded(field.terms().name) + ")";
            if (!field.unit.empty()) value += ", " + std::string(field.unit);
            if (field.is_required)
                value += ", **" +
                         label(field.kind == Kind::texts ? required_once_label : required_label) +
                         "**";
            page += "| `" + column.name() + "` | " + column.heading(language) + " | " + value +
                    " | " + escaped(std::string(field.doc)) + " |\n";
        }
    }
    page += "\n# " + label(terms_title) + "\n";
    for_each_vocabulary([&](const Vocabulary& vocabulary) {
        page += "\n## " + std::string(vocabulary.name) + "\n\n| " + label(code_label) +
                " | FR | NL | EN |\n|---|---|---|---|\n";
        for (const TermRow& row : vocabulary.rows)
            page += "| `" + std::string(row.code) + "` | " + std::string(row.label.fr) + " | " +
                    std::string(row.label.nl) + " | " + std::string(row.label.en) + " |\n";
    });
    return page;
}

}  // namespace maillage::inline io
