// SPDX-License-Identifier: Apache-2.0
#pragma once
// Of how many coordinations something holds, and of how many one cannot say.

#include "facts.hpp"

namespace maillage::inline analysis::coordination {

/// The answer to one question: a number of yes, or the least and the most of a number.
struct Count {
    std::optional<std::size_t> yes;
    std::size_t population = 0;  ///< those that are, or may be, concerned
    std::size_t unknown = 0;     ///< of these, those of which one cannot say
    Range range = {};
};

/// How many answer yes, among those that are concerned.
Count count(const Answers& holds);
Count count(const Answers& holds, const Answers& among);

/// The least and the most that a number may be, over those concerned of which anything is said of it:
/// no most, where nothing bounds one of them.
Count spread(const Numbers& numbers);
Count spread(const Numbers& numbers, const Answers& among);

}  // namespace maillage::inline analysis::coordination
