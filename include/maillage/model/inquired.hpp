// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is known to be whole, for whoever was asked said so: without such an answer, a table in which
// nothing stands tells that nothing is known, never that there is nothing.

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include <maillage/model/model.hpp>

namespace maillage::inline model {

/// Whether an inquiry names all that somebody has in its tables: answered, said to be complete and,
/// where a year is given, of that year or of the next, when one tells what was.
inline bool names_all(const Inquiry& inquiry, std::optional<int> year = std::nullopt) {
    const auto is_of = [&](int of) { return inquiry.on && inquiry.on.year() == of; };
    return inquiry.answered == true && inquiry.complete == true && inquiry.asked &&
           (!year || is_of(*year) || is_of(*year + 1));
}

inline bool is_about(const Inquiry& inquiry, std::string_view table) {
    return std::ranges::find(inquiry.tables, table) != inquiry.tables.end();
}

/// Whether an inquiry comes before another: one that is not dated last, and by key, of one day.
inline bool is_earlier(const Inquiry& one, const Inquiry& other) {
    const auto order = [](const Inquiry& row) {
        return std::tuple(row.on ? row.on.first_day() : Days::forever, std::string_view(row.key));
    };
    return order(one) < order(other);
}

/// The inquiry in which somebody named all that it has in a table, as of a year, where one is given; the
/// earliest, of several. No id without any. O(inquiries).
inline Id<Inquiry> named_all(const Model& model, std::string_view table, Either<Actor, Reseau> who,
                             std::optional<int> year = std::nullopt) {
    Id<Inquiry> first;
    for (const Inquiry& inquiry : model.inquiries)
        if (who && inquiry.asked == who && names_all(inquiry, year) && is_about(inquiry, table) &&
            (!first || is_earlier(inquiry, model.inquiries[first])))
            first = model.inquiries.id_of(inquiry);
    return first;
}

/// What is known of who came to a meeting.
struct Roll {
    /// Who came: somebody who was present is noted, or it is known that nobody was. An excuse says
    /// only that this one did not come.
    bool is_told = false;
    /// And that nobody else did: its réseau, or one that it is a part of, named all attendances of that
    /// year, and not before the meeting: of one still to come, nobody could name who came.
    bool is_whole = false;
    /// For which actors they came: nobody who came, or may have, is noted without saying for whom.
    bool is_named = true;

    /// Whether an actor that is not noted surely was not there.
    bool leaves_nobody_out() const { return is_whole && is_named; }
};

/// Of each meeting, by row. O(meetings + attendances + inquiries), times the steps to what a réseau is a
/// part of.
inline std::vector<Roll> rolls(const Model& model) {
    std::vector<std::vector<const Inquiry*>> of_all(model.reseaux.size());
    for (const Inquiry& inquiry : model.inquiries)
        if (const Id<Reseau> asked = inquiry.asked.second();
            asked && inquiry.on && names_all(inquiry) && is_about(inquiry, "attendances"))
            of_all[asked.index].push_back(&inquiry);
    const auto is_whole = [&](const Meeting& meeting) {
        const auto tells = [date = meeting.date](const Inquiry* inquiry) {
            return date && names_all(*inquiry, date.year()) &&
                   inquiry->on.last_day() >= date.first_day();
        };
        Id<Reseau> at = meeting.reseau;  // loops do no harm
        for (std::size_t steps = 0; at && steps <= of_all.size(); ++steps) {
            if (std::ranges::any_of(of_all[at.index], tells)) return true;
            at = model.reseaux[at].parent;
        }
        return false;
    };

    std::vector<Roll> rolls(model.meetings.size());
    std::vector<bool> is_doubtful(model.meetings.size());
    for (const Attendance& row : model.attendances) {
        if (!row.meeting) continue;
        Roll& roll = rolls[row.meeting.index];
        const bool was_present = row.status.is(AttendanceStatus::present);
        if (was_present) roll.is_told = true;
        if (!row.status.known()) is_doubtful[row.meeting.index] = true;
        if (!row.actor.known() && (was_present || !row.status.known())) roll.is_named = false;
    }
    for (const Meeting& meeting : model.meetings) {
        const std::uint32_t row = model.meetings.id_of(meeting).index;
        rolls[row].is_whole = is_whole(meeting);
        rolls[row].is_told |= rolls[row].is_whole && !is_doubtful[row];
    }
    return rolls;
}

}  // namespace maillage::inline model
