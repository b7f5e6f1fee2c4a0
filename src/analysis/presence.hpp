// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who came: what is known of the attendance at the meetings of a year. A list of names says who was
// there, never that nobody else was: that takes an answer that claims to name every attendance, and
// an actor behind each.

#include <span>
#include <vector>

#include <maillage/model/inquired.hpp>

#include "answer.hpp"
#include "coordination/predicates.hpp"

namespace maillage::inline analysis {

/// Says how many meetings of the year were held by a part of a coordination that meets inside one
/// organisation: they are none of the coordination's (Facts::shared_home).
void omit_internal_meetings(Finding& finding, const coordination::Facts& facts);

/// A meeting, by its date.
Named named_meeting(const Model& model, Id<Meeting> meeting);

class Presence {
public:
    using Answer = coordination::Answer;

    /// A meeting that was, or may have been, held in the year.
    struct Held {
        Id<Meeting> meeting;
        Answer was_held = Answer::no;
        Roll roll = {};

        /// Whether it was held in the year, and something is known of who was there.
        Answer known() const { return was_held & (roll.is_told ? Answer::yes : Answer::unknown); }
        /// Whether an actor was there that is on no list.
        Answer otherwise() const { return roll.leaves_nobody_out() ? Answer::no : Answer::unknown; }
    };

    /// Whether an actor was at a meeting, whoever came for it.
    struct Sighting {
        Id<Actor> actor;
        std::uint32_t meeting = 0;  ///< the position of what was held
        Answer present = Answer::no;
    };

    /// At the meetings of the year that is described, by the place that `places` gives to each réseau,
    /// of `size`.
    Presence(const coordination::Facts& facts, const std::vector<std::uint32_t>& places,
             std::size_t size);

    const std::vector<Held>& held() const { return held_; }
    const Held& operator[](std::uint32_t position) const { return held_[position]; }
    std::span<const Held> held_at(std::uint32_t place) const {
        return std::span(held_).subspan(held_offsets_[place],
                                        held_offsets_[place + 1] - held_offsets_[place]);
    }
    /// The position of a meeting in held(); nobody, when it is not there.
    std::uint32_t position_of(Id<Meeting> meeting) const {
        return meeting ? positions_[meeting.index] : coordination::Selection::nobody;
    }

    /// Whether somebody of whom something holds was at each of those held, to chair it or not.
    template <class Holds>
    coordination::Answers had(const coordination::Facts& facts, Holds holds) const {
        const Model& model = facts.model;
        coordination::Answers otherwise(held_.size());
        for (std::size_t i = 0; i < held_.size(); ++i)
            if (held_[i].roll.is_whole) otherwise[i] = Answer::no;
        coordination::Answers answers = facts.exists(
            otherwise, model.attendances,
            [&](const Attendance& row) { return position_of(row.meeting); },
            [&](const Attendance& row) {
                return coordination::is(row.status, AttendanceStatus::present) & holds(row);
            });
        for (std::size_t i = 0; i < held_.size(); ++i)
            if (const Meeting& meeting = model.meetings[held_[i].meeting];
                holds(coordination::chair_of(model, meeting)) == Answer::yes)
                answers[i] = Answer::yes;
        return answers;
    }
    /// Whether somebody in one of these roles was.
    template <class... Roles>
    coordination::Answers had_role(const coordination::Facts& facts, Roles... roles) const {
        return had(facts,
                   [&](const Attendance& row) { return coordination::is(row.role, roles...); });
    }
    /// How many actors surely were at one of those held.
    std::uint32_t actors_at(std::uint32_t position) const { return actors_at_[position]; }

    /// By actor, then by meeting, each once.
    std::span<const Sighting> sightings_at(std::uint32_t place) const {
        return std::span(sightings_)
            .subspan(sighting_offsets_[place],
                     sighting_offsets_[place + 1] - sighting_offsets_[place]);
    }
    std::span<const Sighting> sightings_of(Id<Actor> actor, std::uint32_t place) const;
    /// Whether all is known of who was at the meetings that are known.
    bool is_settled(std::uint32_t place) const { return settled_[place] == held_at(place).size(); }
    /// Who surely was at one of the meetings.
    std::vector<Id<Actor>> seen_at(std::uint32_t place) const;
    /// Whether an actor was at one of the meetings that are known. O(log sightings).
    Answer came(Id<Actor> actor, std::uint32_t place) const;
    struct Attended {
        Answer met, came;
    };
    /// Whether there was a meeting in one of the terms of an actor as a member, and whether it came to
    /// one: of one that it came to, that it may have been a member then is enough. `otherwise` is
    /// whether there were meetings that nobody named.
    Attended attended(const Model& model, Id<Actor> actor, std::uint32_t place,
                      const std::vector<Id<Membership>>& terms, Answer otherwise) const;

private:
    std::vector<Held> held_;
    std::vector<Sighting> sightings_;
    std::vector<std::uint32_t> held_offsets_, sighting_offsets_;  ///< of each place
    std::vector<std::uint32_t> settled_;    ///< at each place, the meetings of which all is known
    std::vector<std::uint32_t> actors_at_;  ///< each of those held
    std::vector<std::uint32_t> positions_;  ///< of each row of meetings
};

}  // namespace maillage::inline analysis
