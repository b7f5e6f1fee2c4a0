// SPDX-License-Identifier: Apache-2.0
#include "presence.hpp"

#include <algorithm>
#include <tuple>

#include <maillage/vocabulary/spoken_date.hpp>

#include "coordination/term.hpp"

namespace maillage::inline analysis {
namespace {

/// Where the rows of each place begin, of how many each has.
std::vector<std::uint32_t> beginnings(const std::vector<std::uint32_t>& counts) {
    std::vector<std::uint32_t> offsets(counts.size() + 1);
    for (std::size_t i = 0; i < counts.size(); ++i) offsets[i + 1] = offsets[i] + counts[i];
    return offsets;
}

}  // namespace

void omit_internal_meetings(Finding& finding, const coordination::Facts& facts) {
    const auto count = std::ranges::count_if(facts.model.meetings, [&](const Meeting& meeting) {
        return facts.was_held(meeting) == coordination::Answer::yes &&
               facts.home(meeting.reseau) != coordination::Selection::nobody &&
               facts.shared_home(meeting.reseau) == coordination::Selection::nobody;
    });
    if (count > 0)
        finding.omitted.push_back(
            {Label{"réunions internes à une organisation, dans un groupe d’une coordination",
                   "vergaderingen binnen één organisatie, in een groep van een coördinatie",
                   "meetings inside one organisation, in a group of a coordination"},
             static_cast<std::size_t>(count)});
}

Named named_meeting(const Model& model, Id<Meeting> meeting) {
    const Meeting& row = model.meetings[meeting];
    return {row.key, row.date ? spoken(row.date) : Texts(row.key)};
}

Presence::Presence(const coordination::Facts& facts, const std::vector<std::uint32_t>& places,
                   std::size_t size)
    : settled_(size), positions_(facts.model.meetings.size(), coordination::Selection::nobody) {
    const Model& model = facts.model;
    const auto place_of = [&](const Held& held) {
        return places[model.meetings[held.meeting].reseau.index];
    };
    const std::vector<Roll> known = rolls(model);
    std::vector<std::uint32_t> counts(size);
    for (const Meeting& meeting : model.meetings) {
        const Answer was_held = facts.was_held(meeting);
        if (was_held == Answer::no || !meeting.reseau ||
            places[meeting.reseau.index] == coordination::Selection::nobody)
            continue;
        const Id<Meeting> id = model.meetings.id_of(meeting);
        held_.push_back({id, was_held, known[id.index]});
        ++counts[places[meeting.reseau.index]];
    }
    held_offsets_ = beginnings(counts);
    std::ranges::stable_sort(held_, {}, place_of);
    for (std::uint32_t position = 0; position < held_.size(); ++position)
        positions_[held_[position].meeting.index] = position;

    for (const Attendance& row : model.attendances) {
        const std::uint32_t position = position_of(row.meeting);
        if (!row.actor || position == coordination::Selection::nobody) continue;
        const Answer present = coordination::is(row.status, AttendanceStatus::present);
        sightings_.push_back({row.actor, position, present & held_[position].was_held});
    }
    for (const Held& held : held_) settled_[place_of(held)] += held.otherwise() == Answer::no;

    // Several people may come for one actor: it was there if one of them was.
    const auto order = [&](const Sighting& sighting) {
        return std::tuple(place_of(held_[sighting.meeting]), sighting.actor.index,
                          sighting.meeting);
    };
    std::ranges::sort(sightings_, [&](const Sighting& a, const Sighting& b) {
        return std::tuple(order(a), b.present) < std::tuple(order(b), a.present);
    });
    sightings_.erase(
        std::unique(sightings_.begin(), sightings_.end(),
                    [&](const Sighting& a, const Sighting& b) { return order(a) == order(b); }),
        sightings_.end());
    counts.assign(size, 0);
    actors_at_.assign(held_.size(), 0);
    for (const Sighting& sighting : sightings_) {
        ++counts[place_of(held_[sighting.meeting])];
        actors_at_[sighting.meeting] += sighting.present == Answer::yes;
    }
    sighting_offsets_ = beginnings(counts);
}

std::span<const Presence::Sighting> Presence::sightings_of(Id<Actor> actor,
                                                           std::uint32_t place) const {
    const std::span<const Sighting> all = sightings_at(place);
    const auto row = [](const Sighting& sighting) { return sighting.actor.index; };
    return {std::ranges::lower_bound(all, actor.index, {}, row),
            std::ranges::upper_bound(all, actor.index, {}, row)};
}

std::vector<Id<Actor>> Presence::seen_at(std::uint32_t place) const {
    std::vector<Id<Actor>> actors;
    for (const Sighting& sighting : sightings_at(place))
        if (sighting.present == Answer::yes && (actors.empty() || actors.back() != sighting.actor))
            actors.push_back(sighting.actor);
    return actors;
}

Presence::Answer Presence::came(Id<Actor> actor, std::uint32_t place) const {
    std::size_t settled = settled_[place];
    Answer came = Answer::no;
    for (const Sighting& sighting : sightings_of(actor, place)) {
        came = came | sighting.present;
        settled += held_[sighting.meeting].otherwise() != Answer::no;
    }
    return came | (settled == held_at(place).size() ? Answer::no : Answer::unknown);
}

Presence::Attended Presence::attended(const Model& model, Id<Actor> actor, std::uint32_t place,
                                      const std::vector<Id<Membership>>& terms,
                                      Answer otherwise) const {
    Attended all{otherwise, otherwise};
    const std::span<const Sighting> sightings = sightings_of(actor, place);
    for (const Held& held : held_at(place)) {
        Answer counts = Answer::no;
        for (const Id<Membership> term : terms)
            counts = counts | coordination::lies_in(model.meetings[held.meeting].date,
                                                    model.memberships[term].period);
        if (counts == Answer::no) continue;
        const auto seen =
            std::ranges::find(sightings, position_of(held.meeting), &Sighting::meeting);
        all.met = all.met | (counts & held.was_held);
        all.came = all.came | (seen == sightings.end() ? held.otherwise() : seen->present);
    }
    return all;
}

}  // namespace maillage::inline analysis
