// SPDX-License-Identifier: Apache-2.0
#pragma once
// Removing a row says what still refers to it, and refuses unless told to cascade. Then rows that
// cannot do without it go too, and optional references to it become unknown.

#include <algorithm>
#include <string>
#include <vector>

#include <maillage/model/model.hpp>

namespace maillage::inline model {

/// A field of a row that points at another row.
struct Reference {
    const AnyTable* table;
    std::uint32_t row;
    const Field* field;
};

namespace detail {

/// Calls `visit(id, target table)` for each reference that a row holds; `Row` may be const.
template <class M, class Row, class Visit>
void for_each_reference(M& model, const Field& field, Row& row, Visit visit) {
    const auto members = [&] {
        if constexpr (std::is_const_v<Row>) return field.member_of(row);
        else return field.member(row);
    }();
    std::visit(
        [&](auto* member) {
            using Type = std::remove_const_t<std::remove_pointer_t<decltype(member)>>;
            if constexpr (std::is_same_v<Type, AnyId>) {
                visit(*member, target_table(model, field));
            } else if constexpr (std::is_same_v<Type, AnyIds>) {
                for (auto& id : member->items) visit(id, target_table(model, field));
            } else if constexpr (std::is_same_v<Type, AnyEither>) {
                visit(member->id, target_table(model, field, member->which));
            }
        },
        members);
}

inline bool refers(const Field& field) {
    return field.kind == Kind::reference || field.kind == Kind::references ||
           field.kind == Kind::either;
}

}  // namespace detail

/// Everything that points at a row.
inline std::vector<Reference> references_to(const Model& model, const AnyTable& table, AnyId id) {
    std::vector<Reference> found;
    for (const AnyTable* other : tables(model))
        for (const Field& field : other->description().fields) {
            if (!detail::refers(field)) continue;
            for (std::uint32_t i = 0; i < other->size(); ++i)
                detail::for_each_reference(model, field, other->row(i),
                                           [&](AnyId to, const AnyTable& target) {
                                               if (to == id && &target == &table)
                                                   found.push_back({other, i, &field});
                                           });
        }
    return found;
}

/// What a removal takes away: for each table of tables(model), a mark on each row.
using Marks = std::vector<std::vector<bool>>;

inline Marks no_marks(const Model& model) {
    Marks marks;
    for (const AnyTable* table : tables(model)) marks.emplace_back(table->size(), false);
    return marks;
}

/// Marks also the rows that cannot do without a marked one: their required reference would be lost.
inline void mark_dependents(const Model& model, Marks& marks) {
    const auto all = tables(model);
    const auto marked = [&](const AnyTable& table, AnyId id) {
        const auto at = std::find(all.begin(), all.end(), &table) - all.begin();
        return id && marks[static_cast<std::size_t>(at)][id.index];
    };
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t t = 0; t < all.size(); ++t)
            for (const Field& field : all[t]->description().fields) {
                if (!field.is_required || !detail::refers(field)) continue;
                for (std::uint32_t i = 0; i < all[t]->size(); ++i) {
                    if (marks[t][i]) continue;
                    detail::for_each_reference(model, field, all[t]->row(i),
                                               [&](AnyId id, const AnyTable& target) {
                                                   if (marked(target, id))
                                                       marks[t][i] = changed = true;
                                               });
                }
            }
    }
}

/// Removes the marked rows, renumbers what is left and forgets optional references to what went.
inline void remove_marked(Model& model, const Marks& marks) {
    const auto all = tables(model);
    std::vector<std::vector<std::uint32_t>> moved(all.size());
    for (std::size_t t = 0; t < all.size(); ++t) {
        std::uint32_t next = 0;
        for (const bool gone : marks[t]) moved[t].push_back(gone ? AnyId::unknown : next++);
    }
    for (AnyTable* table : all)
        for (const Field& field : table->description().fields) {
            if (!detail::refers(field)) continue;
            for (std::uint32_t i = 0; i < table->size(); ++i) {
                Record& row = table->edit_row(i);
                detail::for_each_reference(model, field, row, [&](AnyId& id, AnyTable& target) {
                    const auto t = std::find(all.begin(), all.end(), &target) - all.begin();
                    if (id) id.index = moved[static_cast<std::size_t>(t)][id.index];
                });
                if (field.kind != Kind::references) continue;
                AnyIds& list = *std::get<AnyIds*>(field.member(row));
                // What is left of a list that was emptied is unknown: nobody said "none".
                if (std::erase_if(list.items, [](AnyId id) { return !id; }) && list.empty())
                    list.stated = false;
            }
        }
    for (std::size_t t = 0; t < all.size(); ++t) {
        std::vector<bool> kept = marks[t];
        kept.flip();
        all[t]->keep_rows(kept);
    }
}

/// Removes one row. ArgumentError naming what refers to it, unless `cascade`.
inline void remove(Model& model, AnyTable& table, AnyId id, bool cascade = false) {
    const std::vector<Reference> references = references_to(model, table, id);
    if (!references.empty() && !cascade) {
        std::string who;
        for (std::size_t i = 0; i < references.size() && i < 5; ++i) {
            const Reference& reference = references[i];
            if (i) who += ", ";
            who.append(reference.table->name()).append(" ");
            who.append(reference.table->row(reference.row).key).append(" (");
            who.append(reference.field->name).append(")");
        }
        if (references.size() > 5) who += " … (" + std::to_string(references.size()) + ")";
        throw ArgumentError({"row.in_use", {table.row(id.index).key, who}});
    }
    Marks marks = no_marks(model);
    const auto all = tables(model);
    const auto at = std::find(all.begin(), all.end(), &table) - all.begin();
    marks[static_cast<std::size_t>(at)][id.index] = true;
    mark_dependents(model, marks);
    remove_marked(model, marks);
}

}  // namespace maillage::inline model
