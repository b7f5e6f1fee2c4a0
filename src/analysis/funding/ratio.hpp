// SPDX-License-Identifier: Apache-2.0
#pragma once
// The exact numbers of a key, as people write them.

#include <maillage/analysis/funding.hpp>

namespace maillage::inline analysis::funding {

/// `0.5` or `12`, not negative; nothing when a text is neither, or does not fit.
std::optional<Ratio> decimal_of(std::string_view text);
/// The same, or `1/3`.
std::optional<Ratio> ratio_of(std::string_view text);

/// The most that is shared or that a bound asks, in cents: ten thousand milliards of euros, below
/// which a number tells one cent from the next.
inline constexpr std::int64_t most_cents = 1'000'000'000'000'000;

}  // namespace maillage::inline analysis::funding
