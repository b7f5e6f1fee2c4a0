// SPDX-License-Identifier: Apache-2.0
#pragma once
// Where a fact of a network comes from: its row, in the model that the network was projected from.
//
//     for (const Fact& fact : network.facts(edge))
//         if (fact.relation) std::cout << record_of(model, fact).source << '\n';

#include <maillage/graph/network.hpp>

namespace maillage::inline graph {

/// The row that a fact is, with its key, its source and the day it was checked. ArgumentError if the
/// model does not have it, or if the fact comes from arrays.
const Record& record_of(const Model& model, const Fact& fact);

/// When the row says that it holds, as precisely as it does: of an attendance, the day of the meeting;
/// of a referral, its own day. `row` is in the table that the relation comes from.
Period period_of(const Model& model, Relation relation, std::uint32_t row);

}  // namespace maillage::inline graph
