// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which weights may be asked where: a lens and a one-mode network each have their own.

#include <maillage/graph/lens.hpp>

namespace maillage::inline graph {

/// ArgumentError, which lists the rules from `first` to `last`, unless the rule is one of them.
void refuse_unless(WeightRule rule, WeightRule first, WeightRule last);

}  // namespace maillage::inline graph
