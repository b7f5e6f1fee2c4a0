// SPDX-License-Identifier: Apache-2.0
#pragma once
// Removing a row says what still refers to it, and refuses unless told to cascade. Then rows that
// cannot do without it go too, and optional references to it become unknown.

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include <maillage/model/model.hpp>

namespace maillage::inline model {

/// A field of a row that points at a row of some table.
struct Reference {
    const AnyTable* table;
    std::uint32_t row;
    const Field* field;
    AnyId to;
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

/// Everything that points at the marked rows of a table, they themselves left aside.
inline std::vector<Reference> references_to(const Model& model, const AnyTable& table,
                                            const std::vector<bool>& marked) {
    std::vector<Reference> found;
    for (const AnyTable* other : tables(model))
        for (const Field& field : other->description().fields) {
            const bool may = std::ranges::any_of(field.targets, [&](const auto target) {
                return target && &target() == &table.description();
            });
            if (!may) continue;
            for (std::uint32_t i = 0; i < other->size(); ++i) {
                if (other == &table && marked[i]) continue;
                detail::for_each_reference(model, field, other->row(i),
                                           [&](AnyId to, const AnyTable& target) {
                                               if (&target == &table && to && marked[to.index])
                                                   found.push_back({other, i, &field, to});
                                           });
            }
        }
    return found;
}

/// Everything that points at a row.
inline std::vector<Reference> references_to(const Model& model, const AnyTable& table, AnyId id) {
    std::vector<bool> marked(table.size());
    marked[id.index] = true;
    return references_to(model, table, marked);
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

/// Removes rows of one table. ArgumentError naming what else refers to them, unless `cascade`.
inline void remove(Model& model, AnyTable& table, std::span<const AnyId> ids,
                   bool cascade = false) {
    Marks marks = no_marks(model);
    const auto all = tables(model);
    const auto marks_of = [&](const AnyTable& which) -> std::vector<bool>& {
        return marks[static_cast<std::size_t>(std::ranges::find(all, &which) - all.begin())];
    };
    std::vector<bool>& going = marks_of(table);
    for (const AnyId id : ids) going[id.index] = true;
    if (!cascade) {
        const std::vector<Reference> references = references_to(model, table, going);
        if (!references.empty()) {
            std::string who;
            for (std::size_t i = 0; i < references.size() && i < 5; ++i) {
                const Reference& reference = references[i];
                if (i) who += ", ";
                who.append(reference.table->name()).append(" ");
                who.append(reference.table->row(reference.row).key).append(" (");
                who.append(reference.field->name).append(")");
            }
            if (references.size() > 5) who += " … (" + std::to_string(references.size()) + ")";
            throw ArgumentError({"row.in_use", {table.row(references[0].to.index).key, who}});
        }
    }
    mark_dependents(model, marks);
    remove_marked(model, marks);
}

/// Removes one row, likewise.
inline void remove(Model& model, AnyTable& table, AnyId id, bool cascade = false) {
    remove(model, table, std::span(&id, 1), cascade);
}

}  // namespace maillage::inline model
