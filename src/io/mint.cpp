// SPDX-License-Identifier: Apache-2.0
#include "mint.hpp"

#include <maillage/vocabulary/fold.hpp>

namespace maillage::inline io {
namespace {

/// What the cells say of a field; of one in languages, its first part.
std::string_view said_of(const Field& field, std::span<const Said> cells) {
    const Said* first = nullptr;
    for (const Said& cell : cells)
        if (cell.column.field == &field && !cell.text.empty() &&
            (!first || cell.column.part < first->column.part))
            first = &cell;
    return first ? first->text : std::string_view();
}

std::string unnumbered_key(const AnyTable& table, std::span<const Said> cells) {
    const Description& description = table.description();
    const Field* name = description.field("name");
    if (name && name->is_personal)
        return std::string(table.name()) + "-" + std::to_string(table.size() + 1);
    std::string key;
    for (const Field& field : description.fields)
        if (field.kind == Kind::texts && key.empty()) key = key_from(said_of(field, cells));
    if (!name && !description.field("title"))
        for (const Field& field : description.fields) {
            if (!field.is_required || field.kind == Kind::texts) continue;
            const std::string part = key_from(said_of(field, cells));
            if (!part.empty()) key += (key.empty() ? "" : "--") + part;
        }
    return is_key(key) ? key : std::string(table.name());  // a name may be the word `none`
}

}  // namespace

std::string minted_key(const AnyTable& table, std::span<const Said> cells) {
    std::string key = unnumbered_key(table, cells);
    if (!table.find_row(key)) return key;
    const auto numbered = [&](std::size_t n) { return key + "-" + std::to_string(n); };
    // Thousands of rows may be called the same: a number is looked for by doubling, then halving.
    std::size_t taken = 1, free = 2;
    while (table.find_row(numbered(free))) taken = free, free *= 2;
    while (free - taken > 1) {
        const std::size_t middle = taken + (free - taken) / 2;
        (table.find_row(numbered(middle)) ? taken : free) = middle;
    }
    return numbered(free);
}

AnyId namesake(const AnyTable& table, std::span<const Said> cells) {
    const Field* name = table.description().field("name");
    if (!name || name->is_personal) return {};
    return table.find_row(unnumbered_key(table, cells));
}

}  // namespace maillage::inline io
