// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is known of coordinations as cells of a finding, empty where it is unknown; the rows on which
// an answer rests, for its reader to look them up.

#include <algorithm>

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

/// A row on which an answer rests: `posts:coordinator-of-forest`.
template <class Entity>
Named evidence(const Table<Entity>& table, const Entity& row) {
    return {std::string(table.name()) + ':' + row.key,
            said({"{0} : {1}", "{0}: {1}", "{0}: {1}"}, {Texts(table.label()), Texts(row.key)})};
}

inline std::vector<Named> in_order(std::vector<Named> list) {
    std::ranges::sort(list, {}, &Named::key);
    return list;
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
