// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who is a member on paper, and of whom nothing was noted at a meeting.

#include <algorithm>
#include <set>
#include <vector>

#include <maillage/model/model.hpp>

namespace maillage::inline model {

/// The members of a réseau itself that may have been so in a period, each once, in the order of their
/// rows. A list says who is one, never that nobody else is. O(memberships).
inline std::vector<Either<Actor, Reseau>> members_of(const Model& model, Id<Reseau> reseau,
                                                     const Period& when = {}) {
    std::vector<Either<Actor, Reseau>> members;
    std::set<AnyEither> listed;
    for (const Membership& row : model.memberships)
        if (reseau && row.reseau == reseau && row.member && row.period.may_meet(when) &&
            listed.insert(row.member).second)
            members.push_back(row.member);
    return members;
}

/// The members of its réseau, at its date, of whom nothing was noted at a meeting: neither present nor
/// absent. O(memberships + attendances).
inline std::vector<Either<Actor, Reseau>> silent_members(const Model& model, Id<Meeting> meeting) {
    if (!meeting) return {};
    std::set<AnyEither> noted;
    for (const Attendance& row : model.attendances)
        if (row.meeting == meeting && row.actor) noted.insert(Either<Actor, Reseau>(row.actor));
    const Meeting& held = model.meetings[meeting];
    std::vector<Either<Actor, Reseau>> silent =
        members_of(model, held.reseau, Period::on(held.date));
    std::erase_if(silent, [&](const AnyEither& member) { return noted.contains(member); });
    return silent;
}

}  // namespace maillage::inline model
