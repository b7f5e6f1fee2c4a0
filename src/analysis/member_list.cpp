// SPDX-License-Identifier: Apache-2.0
#include "member_list.hpp"

namespace maillage::inline analysis {
namespace {

/// What one membership of the coordination says of its member.
void add_membership(Standing& standing, Id<Membership> id, const Period& period,
                    std::optional<int> year) {
    using coordination::Answer;
    // Of a bound that is known, whether it is in the year; an open one is not.
    const auto is_in_year = [&](const Date& bound) {
        return bound.known() ? coordination::answer(bound && bound.year() == year)
                             : Answer::unknown;
    };
    if (!year || coordination::may_hold(period, *year)) {
        standing.is_member = true;
        standing.terms.push_back(id);
        standing.joined = standing.joined & is_in_year(period.since);
        standing.left = standing.left & is_in_year(period.until);
    } else if (coordination::may_hold(period, *year - 1)) {
        standing.joined = Answer::no;
    } else if (coordination::may_hold(period, *year + 1)) {
        standing.left = Answer::no;
    }
}

}  // namespace

Named named_member(const Model& model, const AnyEither& who) {
    return who.which == 0 ? named(model.actors, Id<Actor>{who.id.index})
                          : named(model.reseaux, Id<Reseau>{who.id.index});
}

std::vector<MemberList> member_lists(const coordination::Facts& facts,
                                     const std::vector<std::uint32_t>& places) {
    std::vector<MemberList> lists(facts.coordinations.size());
    for (const Membership& row : facts.model.memberships) {
        const std::uint32_t place =
            row.reseau ? places[row.reseau.index] : coordination::Selection::nobody;
        if (place == coordination::Selection::nobody || !row.member) continue;
        Standing& standing = lists[place][row.member];
        standing.is_listed |= facts.stands(row);
        if (facts.coordinations[place] == row.reseau)
            add_membership(standing, facts.model.memberships.id_of(row), row.period, facts.year);
    }
    return lists;
}

std::vector<std::vector<Id<Reseau>>> delegations(const coordination::Facts& facts,
                                                 const std::vector<MemberList>& lists) {
    const Model& model = facts.model;
    std::vector<bool> is_member(model.reseaux.size());
    for (const MemberList& list : lists)
        for (const auto& [who, standing] : list)
            if (who.which == 1 && standing.is_member) is_member[who.id.index] = true;
    std::vector<std::vector<Id<Reseau>>> found(model.actors.size());
    for (const Membership& row : model.memberships)
        if (row.reseau && is_member[row.reseau.index] && row.member.first() && facts.stands(row))
            found[row.member.id.index].push_back(row.reseau);
    for (const Reseau& reseau : model.reseaux)
        if (const Id<Reseau> id = model.reseaux.id_of(reseau); is_member[id.index])
            for (const AnyId organiser : reseau.organisers) found[organiser.index].push_back(id);
    return found;
}

}  // namespace maillage::inline analysis
