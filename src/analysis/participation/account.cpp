// SPDX-License-Identifier: Apache-2.0
#include "account.hpp"

#include <algorithm>

#include "../evidence.hpp"

namespace maillage::inline analysis::taking_part {

using namespace coordination;

namespace {

std::vector<AnyEither> who_is_listed(const MemberList& list) {
    std::vector<AnyEither> members;
    for (const auto& [who, standing] : list)
        if (standing.is_member) members.push_back(who);
    return members;
}

}  // namespace

Lists::Lists(const Model& m, std::optional<int> year, Date at)
    : model(m),
      facts(model, year, at),
      now(facts, facts.shared_homes(), facts.coordinations.size()),
      before(Facts(model, facts.year ? std::optional(*facts.year - 1) : std::nullopt, at),
             facts.shared_homes(), facts.coordinations.size()),
      otherwise_met(facts.otherwise(model.meetings.name())),
      otherwise_member(facts.otherwise(model.memberships.name())),
      had_head(now.had_role(facts, PersonRole::head_of_service)),
      had_official(now.had_role(facts, PersonRole::cpas_president, PersonRole::elected_official)),
      had_residents(now.had_role(facts, PersonRole::residents_representative) |
                    now.had(facts,
                            [&](const Attendance& row) {
                                return is_of_kind(model, row.actor, ActorKind::residents_committee);
                            })),
      members(member_lists(facts, facts.shared_homes())),
      delegated_by(delegations(facts, members)),
      seats(seats_of(facts)) {}

Account::Account(const Lists& of_all, std::uint32_t nth, Totals& of_totals, Finding& finding)
    : lists(of_all),
      model(lists.model),
      place(nth),
      id(lists.facts.coordinations[place]),
      held(lists.now.held_at(place)),
      came(lists.now.seen_at(place)),
      members(who_is_listed(lists.members[place])),
      totals(of_totals),
      finding_(finding) {}

std::optional<std::int64_t> Account::all_members() const {
    const Bounds all = lists.facts.members[place];
    const bool is_number = all.exact() && all.least <= 1e9;
    return is_number ? std::optional(static_cast<std::int64_t>(all.least)) : std::nullopt;
}

std::vector<Evident> Account::meetings_of(const Presence& presence, Id<Actor> actor) const {
    std::vector<Evident> rows;
    for (const Presence::Sighting& seen : presence.sightings_of(actor, place))
        if (seen.present == Answer::yes)
            rows.push_back({&model.meetings, presence[seen.meeting].meeting.index});
    return rows;
}

void Account::put(Aspect aspect, Tally tally, Value group) {
    if (tally.of == 0) return;
    const bool is_known = tally.perhaps.size() < tally.of;
    Figures figures{is_known ? number_of(tally.who.size()) : Value(), number_of(tally.of),
                    number_of(tally.perhaps.size())};
    put(aspect, std::move(figures), each_once(std::move(tally.who), is_known),
        each_once(std::move(tally.perhaps), is_known), std::move(tally.rows), std::move(group));
}

void Account::put(Aspect aspect, Figures figures, Value who, Value perhaps,
                  std::vector<Evident> rows, Value group) {
    finding_.rows.push_back({named(model.reseaux, id), named(aspect), std::move(group),
                             std::move(figures.count), std::move(figures.of),
                             std::move(figures.unknown), std::move(who), std::move(perhaps),
                             evident(std::move(rows))});
}

Value each_once(std::vector<Named> list, bool is_known) {
    std::ranges::sort(list, {}, &Named::key);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list.empty() || !is_known ? nothing_or_unknown(is_known) : Value(std::move(list));
}

}  // namespace maillage::inline analysis::taking_part
