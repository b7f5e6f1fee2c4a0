// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is known of coordinations as cells of a finding, empty where it is unknown.

#include <algorithm>
#include <array>

#include "answer.hpp"
#include "coordination/kleene.hpp"

namespace maillage::inline analysis {

inline Value cell(coordination::Answer answer) {
    return answer == coordination::Answer::unknown ? Value()
                                                   : Value(answer == coordination::Answer::yes);
}

/// A count that is known exactly.
inline Value count_cell(const coordination::Bounds& count) {
    return count.exact() ? Value(static_cast<std::int64_t>(count.least)) : Value();
}

/// The least and the most that a number may be, where these say anything.
inline Value least_cell(const coordination::Bounds& number) {
    return number.least > 0 || number.exact() ? measured(number.least) : Value();
}
inline Value most_cell(const coordination::Bounds& number) {
    return number.most < coordination::Bounds::any ? measured(number.most) : Value();
}

inline std::vector<Named> in_order(std::vector<Named> list) {
    std::ranges::sort(list, {}, &Named::key);
    return list;
}

/// A whole number between two bounds, as two columns, `days_least` and `days_most`: a bound is unknown
/// where nothing is said, for no number is less than 0.
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

/// One sentence after another.
inline Texts together(const Texts& first, const Texts& then) {
    return {first.fr + ' ' + then.fr, first.nl + ' ' + then.nl, first.en + ' ' + then.en};
}

/// A list, in order; where it is empty, whether that is all there is.
inline Value list_cell(std::vector<Named> list, bool is_known) {
    return list.empty() ? nothing_or_unknown(is_known) : Value(in_order(std::move(list)));
}

}  // namespace maillage::inline analysis
