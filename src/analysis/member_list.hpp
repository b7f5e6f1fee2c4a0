// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who is on paper: the list of members of each coordination in a year, who came on it or left it in that
// year, and for which réseaux that are members an actor may speak.

#include <map>
#include <vector>

#include "answer.hpp"
#include "coordination/facts.hpp"

namespace maillage::inline analysis {

/// What the list of a coordination says of a member.
struct Standing {
    bool is_listed = false;  ///< by the coordination or one of its parts, in the year
    bool is_member = false;  ///< by the coordination, in the year
    coordination::Answer joined = coordination::Answer::yes;  ///< of a member: in the year
    coordination::Answer left = coordination::Answer::yes;    ///< of a member: in the year
    std::vector<Id<Membership>> terms = {};  ///< of a member: its memberships of the coordination
};
using MemberList = std::map<AnyEither, Standing>;

Named named_member(const Model& model, const AnyEither& who);

/// The list of each coordination, in their order; `places` gives that of each réseau (Facts::shared_homes).
std::vector<MemberList> member_lists(const coordination::Facts& facts,
                                     const std::vector<std::uint32_t>& places);

/// For each actor, the réseaux in which it is, or which it organises, among those that are members
/// of a coordination.
std::vector<std::vector<Id<Reseau>>> delegations(const coordination::Facts& facts,
                                                 const std::vector<MemberList>& lists);

}  // namespace maillage::inline analysis
