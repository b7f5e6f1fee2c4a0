// SPDX-License-Identifier: Apache-2.0
#pragma once
// A time of which papers ask.

#include <maillage/vocabulary/period.hpp>

namespace maillage::inline model {

/// What may be of it counts; and what nobody dated too, unless it must be dated: of a year in which a
/// réseau did not exist, what may be of any time is not.
struct AskedTime {
    Period when;
    bool must_be_dated;

    AskedTime(const Period& time = {}, bool dated = false) : when(time), must_be_dated(dated) {}

    bool takes(const Period& time) const {
        return time.may_meet(when) && (time.known() || !must_be_dated);
    }
};

}  // namespace maillage::inline model
