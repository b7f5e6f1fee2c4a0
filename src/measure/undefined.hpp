// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a measure says where it has nothing to say: not a number.

#include <limits>

namespace maillage::inline measurement {

inline constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

/// A share or a mean; undefined when it is out of nothing.
inline double ratio(double part, double whole) { return whole != 0 ? part / whole : undefined; }

}  // namespace maillage::inline measurement
