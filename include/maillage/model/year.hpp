// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the papers of a year ask: which rows are about some réseaux, such as a coordination and its
// parts (within.hpp), and may be of the year.

#include <algorithm>
#include <vector>

#include <maillage/model/asked_time.hpp>
#include <maillage/model/within.hpp>

namespace maillage::inline model {

/// When what a row tells was so, or was done. A diagnosis is of the day on which it was made public,
/// where that is known.
template <class Entity>
Period time_of(const Entity& row) {
    if constexpr (requires { row.published_on; })
        return row.published_on ? Period::on(row.published_on) : row.period;
    else if constexpr (requires { row.period; }) return row.period;
    else if constexpr (requires { row.date; }) return Period::on(row.date);
    else return Period::on(row.on);
}

/// The rows of a table about some réseaux that may be of a time, of a year or until it. In the order of
/// their rows. O(rows + réseaux).
template <class Entity>
std::vector<Id<Entity>> rows_of(const Model& model, const Table<Entity>& table,
                                const std::vector<Id<Reseau>>& reseaux,
                                const AskedTime& time = {}) {
    const std::vector<bool> is_asked = rows_among(model.reseaux, reseaux);
    std::vector<Id<Entity>> found;
    for (const Entity& row : table)
        if (row.reseau && is_asked[row.reseau.index] && time.takes(time_of(row)))
            found.push_back(table.id_of(row));
    return found;
}

/// The needs that one of some réseaux, or one of their members, reported in a time.
/// O(needs log members).
inline std::vector<Id<Need>> needs_reported(const Model& model,
                                            std::vector<Either<Actor, Reseau>> by,
                                            const AskedTime& time = {}) {
    std::ranges::sort(by);
    std::vector<Id<Need>> found;
    for (const Need& row : model.needs)
        if (row.reported_by && std::ranges::binary_search(by, row.reported_by) &&
            time.takes(time_of(row)))
            found.push_back(model.needs.id_of(row));
    return found;
}

/// What depends on a réseau directly, and may have existed in a time. O(réseaux).
inline std::vector<Id<Reseau>> parts_of(const Model& model, Id<Reseau> reseau,
                                        const AskedTime& time = {}) {
    std::vector<Id<Reseau>> found;
    for (const Reseau& row : model.reseaux)
        if (reseau && row.parent == reseau && time.takes(row.period))
            found.push_back(model.reseaux.id_of(row));
    return found;
}

/// Whether an answer to a relay is known, whatever its date: words may say, as files do, that there was
/// none.
inline bool is_answered(const Relay& relay) {
    return relay.answered_on || (!relay.answer.empty() && relay.answer != "none");
}

}  // namespace maillage::inline model
