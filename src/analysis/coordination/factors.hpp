// SPDX-License-Identifier: Apache-2.0
#pragma once
// What helps a coordination to meet what is expected of it, or hinders it: the factors of annex 7.3
// of the 2014 study, in our words, each with the question that shows it, or with why no record can.
// A label says what a record shows, where that is less than what the study means.

#include <span>
#include <variant>

#include <maillage/model/activity.hpp>

#include "facts.hpp"

namespace maillage::inline analysis::coordination {

// clang-format off
MAILLAGE_TERMS(Unshown,
    (felt, "vécu", "beleving", "felt"),
    (judged, "à apprécier", "te beoordelen", "to be judged"),
    (unrecorded, "non consigné", "niet opgetekend", "not recorded"),
    (context, "contexte", "context", "context"))
// clang-format on

struct Factor {
    std::string_view id;  ///< its number in our table of annex 7.3
    /// What it bears upon; none: coordinating in general.
    std::optional<Expectation> expectation;
    bool helps;
    Label label;
    std::variant<Answers (*)(const Facts&), Unshown> shown;
};

/// In the order of the study.
std::span<const Factor> factors();

}  // namespace maillage::inline analysis::coordination
