// SPDX-License-Identifier: Apache-2.0
#include <maillage/io/edit.hpp>

#include <maillage/io/cell.hpp>
#include <maillage/model/check.hpp>
#include <maillage/model/remove.hpp>

#include "mint.hpp"

namespace maillage::inline io {
namespace {

void set_reference(const Model& model, const Field& field, const std::string& text, Record& row) {
    const auto found = [&](const std::string& item) {
        std::optional<Message> message;
        const AnyEither to = referred(model, field, item, message);
        if (message) throw ArgumentError(*message);
        return to;
    };
    if (field.kind == Kind::references) {
        AnyIds list{{}, text == "none"};
        if (!list.stated)
            for (const std::string& item : split_list(text)) list.items.push_back(found(item).id);
        *std::get<AnyIds*>(field.member(row)) = std::move(list);
    } else {
        const AnyEither to = text.empty() ? AnyEither{} : found(text);
        if (field.kind == Kind::reference) *std::get<AnyId*>(field.member(row)) = to.id;
        else *std::get<AnyEither*>(field.member(row)) = to;
    }
}

/// A text as the model keeps it. ArgumentError if it holds a national number, which none keeps.
std::string accepted(std::string_view text) {
    std::string value = cleaned(text);
    if (holds_national_number(value)) throw ArgumentError({"text.national_number", {}});
    return value;
}

/// Sets cells, and checks those of `checked`: the fields of a new row, or those that are set.
void set(const Model& model, const AnyTable& table, const Cells& cells, Record& row,
         std::vector<const Field*> checked) {
    for (const auto& [name, text] : cells) {
        if (name == "key") continue;
        const std::string value = accepted(text);
        // A value also takes the place of a text that could not be read as one.
        std::erase_if(row.extras,
                      [&name = name](const auto& extra) { return extra.first == name; });
        const auto column = column_named(table.description(), name);
        if (!column) {
            // What a file would be read as must not be kept as a column that nobody knows.
            if (const auto meant = column_of_heading(table.description(), name))
                throw ArgumentError({"argument.unknown", {name, meant->name()}});
            if (!value.empty()) row.extras.emplace_back(name, value);
            continue;
        }
        if (column->field->targets[0]) set_reference(model, *column->field, value, row);
        else if (const auto message = set_cell(*column, value, row)) throw ArgumentError(*message);
        checked.push_back(column->field);
    }
    for (const Field* field : checked)
        if (const auto message = model::detail::broken_rule(*field, row))
            throw ArgumentError(*message);
}

const std::string* value_of(const Cells& cells, std::string_view name) {
    for (const auto& [column, text] : cells)
        if (column == name) return &text;
    return nullptr;
}

std::string key_for(const AnyTable& table, const Cells& cells) {
    if (const std::string* given = value_of(cells, "key"); given && !given->empty())
        return accepted(*given);
    std::vector<Said> said;
    for (const auto& [name, text] : cells)
        if (const auto column = column_named(table.description(), name))
            said.push_back({*column, text});
    return minted_key(table, said);
}

}  // namespace

std::string add_row(Model& model, AnyTable& table, const Cells& cells) {
    const std::string key = key_for(table, cells);
    if (!is_key(key)) throw ArgumentError({"key.form", {key}});
    if (table.find_row(key)) throw ArgumentError({"key.duplicate", {key}});
    Record& row = table.add_row(key);
    try {
        std::vector<const Field*> fields;
        for (const Field& field : table.description().fields) fields.push_back(&field);
        set(model, table, cells, row, std::move(fields));
    } catch (...) {
        std::vector<bool> kept(table.size(), true);
        kept.back() = false;
        table.keep_rows(kept);
        throw;
    }
    return key;
}

void update_row(Model& model, AnyTable& table, AnyId id, const Cells& cells) {
    const Record& row = table.row(id.index);
    Cells before;
    for (const Column& column : columns(table.description()))
        before.emplace_back(column.name(), cell_text(model, column, row));
    const Extras extras = row.extras;
    try {
        set(model, table, cells, table.edit_row(id.index), {});
        if (const std::string* key = value_of(cells, "key"); key && *key != row.key)
            table.rename_row(id, accepted(*key));
    } catch (...) {
        Record& broken = table.edit_row(id.index);
        for (const auto& [name, text] : before) {
            const auto column = column_named(table.description(), name);
            if (name == "key") continue;
            if (column->field->targets[0]) set_reference(model, *column->field, text, broken);
            else set_cell(*column, text, broken);
        }
        broken.extras = extras;
        throw;
    }
}

}  // namespace maillage::inline io
