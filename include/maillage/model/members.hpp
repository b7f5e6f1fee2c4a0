// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who is a member on paper, and of whom nothing was noted at a meeting.

#include <algorithm>
#include <set>
#include <vector>

#include <maillage/model/asked_time.hpp>
#include <maillage/model/inquired.hpp>

namespace maillage::inline model {

/// The members of a réseau itself that may have been so in a time, each once, in the order of their
/// rows. A list says who is one, never that nobody else is. O(memberships).
inline std::vector<Either<Actor, Reseau>> members_of(const Model& model, Id<Reseau> reseau,
                                                     const AskedTime& time = {}) {
    std::vector<Either<Actor, Reseau>> members;
    std::set<AnyEither> listed;
    for (const Membership& row : model.memberships)
        if (reseau && row.reseau == reseau && row.member && time.takes(row.period) &&
            listed.insert(row.member).second)
            members.push_back(row.member);
    return members;
}

/// The members of its réseau, at its date, of whom nothing was noted at a meeting.
struct Unnoted {
    std::vector<Either<Actor, Reseau>> silent;   ///< one cannot say whether they came
    std::vector<Either<Actor, Reseau>> missing;  ///< surely did not: all is noted of who did
};

/// Of réseaux, nothing is ever noted: people come for an actor. O(memberships + attendances +
/// inquiries).
inline Unnoted unnoted_members(const Model& model, Id<Meeting> meeting) {
    if (!meeting) return {};
    std::set<AnyEither> noted;
    for (const Attendance& row : model.attendances)
        if (row.meeting == meeting && row.actor) noted.insert(Either<Actor, Reseau>(row.actor));
    const Meeting& held = model.meetings[meeting];
    const bool is_whole = rolls(model)[meeting.index].leaves_nobody_out();
    Unnoted found;
    for (const Either<Actor, Reseau>& member :
         members_of(model, held.reseau, Period::on(held.date)))
        if (!noted.contains(member))
            (is_whole && member.first() ? found.missing : found.silent).push_back(member);
    return found;
}

}  // namespace maillage::inline model
