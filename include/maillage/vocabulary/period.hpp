// SPDX-License-Identifier: Apache-2.0
#pragma once
// When a fact holds. Both bounds are inclusive, and each may be known to a year, a month or a day,
// `..` (open: no beginning, or still going on) or empty (unknown). Hence two spans of days:
//
//     since 2013, until unknown        |----- 2013 -----|
//     certainly holds                                    (nowhere: the end is unknown)
//     possibly holds                   [2013-01-01 ………………………………………………………………… forever

#include <limits>

#include <maillage/vocabulary/date.hpp>

namespace maillage::inline vocabulary {

/// An interval of days, both ends included; empty when `last < first`.
struct Days {
    static constexpr Day beginning = std::numeric_limits<Day>::min();
    static constexpr Day forever = std::numeric_limits<Day>::max();

    Day first = forever;
    Day last = beginning;

    constexpr bool empty() const { return last < first; }
    constexpr bool meets(Days other) const {
        return !empty() && !other.empty() && first <= other.last && other.first <= last;
    }
    constexpr bool operator==(const Days&) const = default;
};

/// What to do with bounds that are unknown or vague.
enum class Certainty : std::uint8_t {
    certain,   ///< only what must be true
    possible,  ///< all that may be true
};

struct Period {
    Date since, until;

    constexpr bool known() const { return since.known() || until.known(); }

    /// The days on which the fact must hold; empty when a bound is unknown.
    constexpr Days certain() const {
        if (!since.known() || !until.known()) return {};
        return {since.is_open() ? Days::beginning : since.last_day(),
                until.is_open() ? Days::forever : until.first_day()};
    }

    /// The days on which the fact may hold; unbounded where a bound is unknown.
    constexpr Days possible() const {
        return {since ? since.first_day() : Days::beginning,
                until ? until.last_day() : Days::forever};
    }

    constexpr Days days(Certainty certainty) const {
        return certainty == Certainty::certain ? certain() : possible();
    }

    /// Whether this may hold while something else may: an unknown bound excludes nothing.
    constexpr bool may_meet(const Period& other) const {
        return possible().meets(other.possible());
    }

    /// The days that a date may mean; any, where it is unknown.
    static constexpr Period on(Date date) { return {date, date}; }

    bool operator==(const Period&) const = default;
};

}  // namespace maillage::inline vocabulary
