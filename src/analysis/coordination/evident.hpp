// SPDX-License-Identifier: Apache-2.0
#pragma once
// The rows on which an answer about a coordination rests.

#include <type_traits>
#include <vector>

#include <maillage/model/model.hpp>

namespace maillage::inline analysis::coordination {

/// A row that says yes to what was asked.
struct Evident {
    const AnyTable* table;
    std::uint32_t row;

    bool operator==(const Evident&) const = default;
};
/// The row that shows another: a key may name a person, so whoever was there is shown by the meeting,
/// a post and a mandate by their réseau.
template <class Entity>
Evident shown_by(const Model& model, const Table<Entity>& table, const Entity& row) {
    if constexpr (std::is_same_v<Entity, Attendance>) return {&model.meetings, row.meeting.index};
    else if constexpr (std::is_same_v<Entity, Post> || std::is_same_v<Entity, Mandate>)
        return {&model.reseaux, row.reseau.index};
    else return {&table, table.id_of(row).index};
}
/// The rows that say yes, by coordination.
using Evidence = std::vector<std::vector<Evident>>;

}  // namespace maillage::inline analysis::coordination
