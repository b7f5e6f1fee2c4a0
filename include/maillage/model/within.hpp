// SPDX-License-Identifier: Apache-2.0
#pragma once
// Where a territory lies: the territories that contain it, however many steps away.

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

}  // namespace maillage::inline model
