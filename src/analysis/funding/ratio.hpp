// SPDX-License-Identifier: Apache-2.0
#pragma once
// The exact numbers of a key, as people write them.

#include <maillage/analysis/funding.hpp>

namespace maillage::inline analysis::funding {

/// `0.5`, `12` or `1/3`, not negative; nothing when a text is none of these, or does not fit.
std::optional<Ratio> ratio_of(std::string_view text);

}  // namespace maillage::inline analysis::funding
