// SPDX-License-Identifier: Apache-2.0
// Members on paper, and those who come: who sleeps on the list, who came and went, and who comes
// without being on it.

#include <algorithm>
#include <iterator>

#include "../answer.hpp"
#include "../cells.hpp"
#include "account.hpp"

namespace maillage::inline analysis::taking_part {

using namespace coordination;

namespace {

std::vector<Evident> rows_of(const Model& model, const std::vector<Id<Membership>>& terms) {
    std::vector<Evident> rows(terms.size());
    std::ranges::transform(terms, rows.begin(), [&](Id<Membership> term) {
        return Evident{&model.memberships, term.index};
    });
    return rows;
}

void tell_members(Account& here) {
    const auto listed = static_cast<std::int64_t>(here.members.size());
    // Where more are listed than it declares, those that are listed are all there are.
    std::optional<std::int64_t> all = here.all_members();
    if (all) all = std::max(*all, listed);
    std::vector<Named> who;
    std::vector<Evident> shown_by;
    for (const AnyEither& member : here.members) {
        who.push_back(named_member(here.model, member));
        std::ranges::copy(rows_of(here.model, here.list().at(member).terms),
                          std::back_inserter(shown_by));
    }
    if (!listed && all) shown_by.push_back({&here.model.reseaux, here.id.index});
    here.put(Aspect::members,
             {listed || all ? Value(listed) : Value(), all ? Value(*all) : Value(),
              all ? Value(*all - listed) : Value()},
             list_cell(std::move(who), all == 0), nothing_named(), std::move(shown_by));
}

void tell_those_who_came(Account& here) {
    const Answer otherwise_met = here.lists.otherwise_met[here.place];
    Tally meetings, present, sleeping;
    for (const Presence::Held& held : here.held)
        meetings.add(held.known(), named_meeting(here.model, held.meeting), here.row_of(held));
    for (const AnyEither& member : here.members) {
        if (member.which != 0) continue;
        ++here.totals.members;
        const Id<Actor> actor{member.id.index};
        const std::vector<Id<Membership>>& terms = here.list().at(member).terms;
        const auto [met, came] =
            here.lists.now.attended(here.model, actor, here.place, terms, otherwise_met);
        here.totals.without_meeting += met == Answer::no;
        if (met == Answer::no) continue;
        const Named name = named_member(here.model, member);
        present.add(came, name, here.meetings_of(here.lists.now, actor));
        sleeping.add(met & ~came, name, rows_of(here.model, terms));
    }
    here.totals.known +=
        here.lists.otherwise_member[here.place] == Answer::no && sleeping.perhaps.empty();
    here.totals.present += present.who.size();
    here.totals.sleeping += sleeping.who.size();
    here.totals.unsure += sleeping.perhaps.size();
    here.totals.meetings += meetings.of;
    here.totals.listed += meetings.who.size();
    here.put(Aspect::meetings, std::move(meetings));
    here.put(Aspect::present, std::move(present));
    here.put(Aspect::sleeping, std::move(sleeping));
}

/// How many actors are at an assembly, on average, and at which of them nobody knows who was.
void tell_assemblies(Account& here) {
    Tally assemblies;
    double present = 0;
    for (const Presence::Held& held : here.held) {
        const Meeting& meeting = here.model.meetings[held.meeting];
        if (meeting.reseau != here.id ||
            is(meeting.kind, MeetingKind::plenary, MeetingKind::lunch) != Answer::yes)
            continue;
        assemblies.add(held.known(), named_meeting(here.model, held.meeting), here.row_of(held));
        present += here.lists.now.actors_at(here.lists.now.position_of(held.meeting));
    }
    if (assemblies.who.empty()) return;
    const double mean = present / static_cast<double>(assemblies.who.size());
    const std::optional<std::int64_t> all = here.all_members();
    Account::Figures figures{measured(mean), all ? Value(*all) : Value(),
                             number_of(assemblies.perhaps.size())};
    here.put(Aspect::at_assemblies, std::move(figures), each_once(std::move(assemblies.who)),
             each_once(std::move(assemblies.perhaps)), std::move(assemblies.rows));
}

void tell_guests(Account& here) {
    const MemberList& list = here.list();
    Tally guests;
    for (const Id<Actor> actor : here.came) {
        const auto found = list.find(Either<Actor, Reseau>(actor));
        const bool is_listed = (found != list.end() && found->second.is_listed) ||
                               here.model.reseaux[here.id].organisers.contains(actor);
        guests.add(is_listed ? Answer::no : ~here.lists.otherwise_member[here.place],
                   named(here.model.actors, actor), here.meetings_of(here.lists.now, actor));
    }
    here.totals.guests += guests.who.size();
    here.put(Aspect::not_members, std::move(guests));
}

void tell_turnover(Account& here) {
    if (!here.lists.facts.year) return;
    Tally joined, left, no_longer;
    for (const auto& [who, standing] : here.list()) {
        if (!standing.is_member) continue;
        const std::vector<Evident> shown_by = rows_of(here.model, standing.terms);
        joined.add(standing.joined, named_member(here.model, who), shown_by);
        left.add(standing.left, named_member(here.model, who), shown_by);
    }
    for (const Id<Actor> actor : here.lists.before.seen_at(here.place))
        no_longer.add(
            ~(here.lists.now.came(actor, here.place) | here.lists.otherwise_met[here.place]),
            named(here.model.actors, actor), here.meetings_of(here.lists.before, actor));
    here.put(Aspect::joined, std::move(joined));
    here.put(Aspect::left, std::move(left));
    here.put(Aspect::no_longer_came, std::move(no_longer));
}

}  // namespace

void tell_lists(Account& here) {
    tell_members(here);
    tell_those_who_came(here);
    tell_assemblies(here);
    tell_guests(here);
    tell_turnover(here);
}

}  // namespace maillage::inline analysis::taking_part
