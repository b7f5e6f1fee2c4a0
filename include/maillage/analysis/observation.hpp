// SPDX-License-Identifier: Apache-2.0
#pragma once
// Whether the facts of an inventory were observed. A source that begins with `reconstruction:` or
// `synthetic:` says that they were not; whatever is drawn from such rows says it too.

#include <vector>

#include <maillage/model/model.hpp>

namespace maillage::inline analysis {

/// A sentence for each kind of rows that nobody observed, with how many of all rows they are; none
/// where all were. O(rows).
std::vector<Texts> unobserved(const Model& model);

}  // namespace maillage::inline analysis
