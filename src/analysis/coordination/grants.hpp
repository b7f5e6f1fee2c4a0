// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which grants pay for a réseau. One that names it, or one of its parts, does; one that names none may,
// where it goes to who carries or convenes it: a CPAS is given many, so what it convenes is paid by
// those only that are for coordinating, or that do not say what they are for.

#include <vector>

#include "facts.hpp"

namespace maillage::inline analysis::coordination {

/// Whether a grant that names no réseau may pay for one.
bool may_pay_for(const Model& model, const Grant& grant, Id<Reseau> reseau);

/// A grant of any year, and a coordination that it pays for, or may pay for.
struct Payment {
    Id<Grant> grant;
    std::uint32_t place = 0;
    Answer is_for_it = Answer::unknown;
};

/// In the order of the table of grants.
std::vector<Payment> payments(const Facts& facts);

}  // namespace maillage::inline analysis::coordination
