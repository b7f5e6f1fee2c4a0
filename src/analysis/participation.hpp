// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who takes part in what, as a lens sees it; and of which réseaux all who take part are known, for
// a list of members says who is one, never that nobody else is.

#include <vector>

#include <maillage/graph/lens.hpp>

#include "moment.hpp"

namespace maillage::inline analysis {

/// The relations of a lens that say who takes part in a réseau, and not in what a réseau takes part;
/// memberships and organisers where it has none.
Lens participation(Lens lens);

/// Whether all who take part in each réseau, by row, are known: that takes a complete answer to an
/// inquiry, a rule without members, or organisers that are stated.
std::vector<bool> fully_listed(const Model& model, const Lens& participation, const Moment& moment);

}  // namespace maillage::inline analysis
