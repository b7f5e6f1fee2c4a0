// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which grants pay for each coordination, or may (granted.hpp).

#include <vector>

#include "facts.hpp"

namespace maillage::inline analysis::coordination {

/// A grant of any year, and a coordination that it pays for, or may pay for.
struct Payment {
    Id<Grant> grant;
    std::uint32_t place = 0;
    Answer is_for_it = Answer::unknown;
};

/// In the order of the table of grants.
std::vector<Payment> payments(const Facts& facts);

}  // namespace maillage::inline analysis::coordination
