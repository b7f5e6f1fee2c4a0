// SPDX-License-Identifier: Apache-2.0
#pragma once
// A number that is known to lie between two bounds, as two columns: `days_least` and `days_most`.

#include <array>

#include "answer.hpp"
#include "coordination/kleene.hpp"

namespace maillage::inline analysis {

/// Its two cells: a bound is unknown where nothing is said, for no number is less than 0.
inline std::array<Value, 2> bounded(const coordination::Bounds& number) {
    const auto cell = [](double bound) { return Value(static_cast<std::int64_t>(bound)); };
    return {number.least > 0 || number.exact() ? cell(number.least) : Value(),
            number.most < coordination::Bounds::any ? cell(number.most) : Value()};
}

inline std::array<FindingColumn, 2> bounded_columns(const std::string& name, const Label& label,
                                                    const std::string& unit = {}) {
    const Texts what(label);
    return {FindingColumn{name + "_least",
                          said({"{0}, au moins", "{0}, minstens", "{0}, at least"}, {what}), unit},
            FindingColumn{name + "_most",
                          said({"{0}, au plus", "{0}, hoogstens", "{0}, at most"}, {what}), unit}};
}

}  // namespace maillage::inline analysis
