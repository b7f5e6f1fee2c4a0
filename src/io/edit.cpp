// SPDX-License-Identifier: Apache-2.0
#include <maillage/io/edit.hpp>

#include <maillage/io/cell.hpp>
#include <maillage/model/check.hpp>
#include <maillage/model/remove.hpp>

#include "mint.hpp"

namespace maillage::inline io {
namespace {

[[noreturn]] void refuse(const Message& message) {
    throw ArgumentError({"row.refused", {message.what(Language::en)}});
}

void set_reference(const Model& model, const Field& field, const std::string& text, Record& row) {
    const auto found = [&](const std::string& item) {
        std::optional<Message> message;
        const AnyEither to = referred(model, field, item, message);
        if (message) refuse(*message);
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

void set(const Model& model, const AnyTable& table, const Cells& cells, Record& row) {
    for (const auto& [name, text] : cells) {
        if (name == "key") continue;
        const std::string value = cleaned(text);
        if (holds_national_number(value)) refuse({"text.national_number", {}});
        // A value also takes the place of a text that could not be read as one.
        std::erase_if(row.extras,
                      [&name = name](const auto& extra) { return extra.first == name; });
        const auto column = column_named(table.description(), name);
        if (!column) {
            if (!value.empty()) row.extras.emplace_back(name, value);
        } else if (column->field->targets[0]) {
            set_reference(model, *column->field, value, row);
        } else if (const auto message = set_cell(*column, value, row)) {
            refuse(*message);
        }
    }
    for (const auto fields : {table.description().fields, record_description().fields})
        for (const Field& field : fields)
            if (const auto message = model::detail::broken_rule(field, row)) refuse(*message);
}

const std::string* value_of(const Cells& cells, std::string_view name) {
    for (const auto& [column, text] : cells)
        if (column == name) return &text;
    return nullptr;
}

std::string key_for(const AnyTable& table, const Cells& cells) {
    if (const std::string* given = value_of(cells, "key"); given && !given->empty()) return *given;
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
        set(model, table, cells, row);
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
        set(model, table, cells, table.edit_row(id.index));
        if (const std::string* key = value_of(cells, "key"); key && *key != row.key)
            table.rename_row(id, *key);
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
