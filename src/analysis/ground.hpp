// SPDX-License-Identifier: Apache-2.0
#pragma once
// On which ground something works: its territories, and those around them up to the commune. Two
// territories meet when one is the other, or lies in its commune; a region is the ground of all of
// its communes, and brings none of them together.

#include <algorithm>
#include <vector>

#include <maillage/model/within.hpp>

namespace maillage::inline analysis {

/// In order of rows, each once.
inline std::vector<Id<Territory>> grounds_of(const Model& model,
                                             const Ids<Territory>& territories) {
    std::vector<Id<Territory>> grounds;
    for (std::size_t i = 0; i < territories.size(); ++i)
        for (const Id<Territory> outer : enclosing(model, territories[i]))
            if (outer == territories[i] ||
                model.territories[outer].level.is(TerritoryLevel::commune))
                grounds.push_back(outer);
    std::ranges::sort(grounds, {}, &Id<Territory>::index);
    grounds.erase(std::unique(grounds.begin(), grounds.end()), grounds.end());
    return grounds;
}

}  // namespace maillage::inline analysis
