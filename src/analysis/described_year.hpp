// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which year the indicators of the codebook describe: their parameter `year`.

#include <optional>

#include <maillage/analysis/indicator.hpp>

namespace maillage::inline analysis {

inline Parameter described_year() {
    return {"year",
            Parameter::Type::date,
            "",
            {"année décrite (la dernière où l’on s’est réuni, si rien n’est dit)",
             "beschreven jaar (het laatste waarin men vergaderde, als niets gezegd is)",
             "year that is described (the last one in which anybody met, if none is said)"}};
}

inline std::optional<int> year_in(const Arguments& arguments) {
    const Date date = arguments.date("year");
    return date ? std::optional(date.year()) : std::nullopt;
}

}  // namespace maillage::inline analysis
