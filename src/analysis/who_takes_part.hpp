// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who sits round the table of a réseau: through which relations one sees them, and whether those that
// one sees are all there are.

#include <vector>

#include <maillage/graph/network.hpp>

#include "moment.hpp"

namespace maillage::inline analysis {

/// The relations of the lens that say who takes part in a réseau, and not in what a réseau takes part.
Lens participation(Lens lens);

/// Of which réseaux all who take part are known. A row says who does, never that nobody else does:
/// that takes a complete answer, a rule without members, or a list that is stated as a whole.
std::vector<bool> fully_listed(const Model& model, const Lens& participation, const Moment& moment);

/// Of which réseaux those that one sees at the moment are also all there may be: on a full list,
/// nobody is left out for want of dates. The network has at least the relations of the lens.
std::vector<bool> fully_seen(const Model& model, const Network& network, const Lens& participation,
                             const Moment& moment);

}  // namespace maillage::inline analysis
