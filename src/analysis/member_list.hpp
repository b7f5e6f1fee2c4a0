// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who is on paper: the list of members of each coordination in a year, who came on it or left it since
// the year before, and for which réseaux that are members an actor may speak.

#include <map>
#include <vector>

#include "answer.hpp"
#include "coordination/facts.hpp"

namespace maillage::inline analysis {

/// What the list of a coordination says of a member.
struct Standing {
    bool is_listed = false;   ///< by the coordination or one of its parts, in the year
    bool is_member = false;   ///< by the coordination, in the year
    bool was_member = false;  ///< by the coordination, in the year before
    coordination::Answer joined = coordination::Answer::yes;  ///< of a member: since that year
    coordination::Answer left = coordination::Answer::yes;    ///< of one that was, since that year
    std::vector<Id<Membership>> terms = {};   ///< of a member: its memberships of the coordination
    std::vector<Id<Membership>> former = {};  ///< of one that was: the same, in the year before
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
