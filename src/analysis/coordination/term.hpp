// SPDX-License-Identifier: Apache-2.0
#pragma once
// Whether something took place in a term: of a seat, of a membership.

#include <maillage/vocabulary/period.hpp>

#include "kleene.hpp"

namespace maillage::inline analysis::coordination {

/// Whether a date lies in a term. What nobody dated stands, as it does in the year (facts.hpp); of a
/// bound that is vague one cannot tell.
inline Answer lies_in(Date date, const Period& term) {
    if (!date) return Answer::unknown;
    const auto comes_after = [](Date later, Date earlier) {
        if (!later || !earlier || later.first_day() >= earlier.last_day()) return Answer::yes;
        return later.last_day() < earlier.first_day() ? Answer::no : Answer::unknown;
    };
    return comes_after(date, term.since) & comes_after(term.until, date);
}

}  // namespace maillage::inline analysis::coordination
