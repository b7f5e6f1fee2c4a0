// SPDX-License-Identifier: Apache-2.0
#pragma once
// Of which years something may be asked.

#include <optional>
#include <string>

#include <maillage/vocabulary/error.hpp>

namespace maillage::inline analysis {

/// The first is that of the law of 10 March 1925, which made what became the CPAS; after the last, a year
/// is mistyped.
inline constexpr int first_asked_year = 1925, last_asked_year = 2100;

/// The year that somebody asks for, none where nobody does.
/// ArgumentError if it cannot be that of a coordination.
inline std::optional<int> asked_year(std::optional<int> year) {
    if (year && (*year < first_asked_year || *year > last_asked_year))
        throw ArgumentError({"argument.year",
                             {std::to_string(*year), std::to_string(first_asked_year),
                              std::to_string(last_asked_year)}});
    return year;
}

}  // namespace maillage::inline analysis
