// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is within what, however many steps away: the territories that contain a territory, and the
// réseaux that a working group or a committee is a part of.

#include <vector>

#include <maillage/model/model.hpp>

namespace maillage::inline model {

/// A territory and all those it lies within, each once, itself first. Loops do no harm.
inline std::vector<Id<Territory>> enclosing(const Model& model, Id<Territory> territory) {
    std::vector<Id<Territory>> found{territory};
    for (std::size_t at = 0; at < found.size(); ++at) {
        const Ids<Territory>& within = model.territories[found[at]].within;
        for (std::size_t i = 0; i < within.size(); ++i) {
            bool seen = !within[i];
            for (const Id<Territory> other : found) seen |= other == within[i];
            if (!seen) found.push_back(within[i]);
        }
    }
    return found;
}

/// Whether `inner` is `outer` or lies within it.
inline bool lies_within(const Model& model, Id<Territory> inner, Id<Territory> outer) {
    for (const Id<Territory> territory : enclosing(model, inner))
        if (territory == outer) return true;
    return false;
}

/// Which rows of a table are among some.
template <class Entity>
std::vector<bool> rows_among(const Table<Entity>& table, const std::vector<Id<Entity>>& ids) {
    std::vector<bool> among(table.size());
    for (const Id<Entity> id : ids)
        if (id) among[id.index] = true;
    return among;
}

/// For each réseau, by row, the first that is one, of itself, what it is a part of, and so on; no id
/// without any. Loops do no harm. O(réseaux).
template <class IsOne>
std::vector<Id<Reseau>> nearest_wholes(const Model& model, IsOne is_one) {
    std::vector<Id<Reseau>> wholes(model.reseaux.size()), way;
    std::vector<bool> seen(model.reseaux.size());
    for (const Reseau& row : model.reseaux) {
        Id<Reseau> at = model.reseaux.id_of(row);
        for (way.clear(); at && !seen[at.index]; at = model.reseaux[at].parent) {
            seen[at.index] = true;
            way.push_back(at);
            if (is_one(at)) {
                wholes[at.index] = at;
                break;
            }
        }
        if (!at) continue;
        const Id<Reseau> whole = wholes[at.index];
        for (const Id<Reseau> part : way) wholes[part.index] = whole;
    }
    return wholes;
}

/// A réseau and all that depend on it, in the order of their rows. Loops do no harm. O(réseaux).
inline std::vector<Id<Reseau>> with_parts(const Model& model, Id<Reseau> reseau) {
    const std::vector<Id<Reseau>> wholes =
        nearest_wholes(model, [&](Id<Reseau> id) { return id == reseau; });
    std::vector<Id<Reseau>> found;
    for (std::uint32_t row = 0; row < wholes.size(); ++row)
        if (wholes[row]) found.emplace_back(row);
    return found;
}

/// Which réseaux meet inside one organisation, by row: they say so, or are a part of one that does.
/// O(réseaux).
inline std::vector<bool> internal_ones(const Model& model) {
    const std::vector<Id<Reseau>> wholes = nearest_wholes(
        model, [&](Id<Reseau> id) { return model.reseaux[id].scope.is(ReseauScope::internal); });
    std::vector<bool> is_internal(wholes.size());
    for (std::size_t row = 0; row < wholes.size(); ++row)
        is_internal[row] = static_cast<bool>(wholes[row]);
    return is_internal;
}

}  // namespace maillage::inline model
