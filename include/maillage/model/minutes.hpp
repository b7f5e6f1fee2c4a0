// SPDX-License-Identifier: Apache-2.0
#pragma once
// What minutes ask: which meeting was the last, which comes next, and what was decided and still waits.

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include <maillage/model/rules.hpp>
#include <maillage/model/within.hpp>

namespace maillage::inline model {

/// The minute of the day that a time such as `14:00` or `9h30` tells; -1 where it tells none.
constexpr int minute_of(std::string_view time) {
    if (!is_time(time)) return -1;
    int parts[2] = {};
    std::size_t part = 0;
    for (const char c : time) {
        if (is_digit(c)) parts[part] = 10 * parts[part] + (c - '0');
        else ++part;
    }
    return 60 * parts[0] + parts[1];
}

/// The order in which meetings are held: by day, hour and key; one that is not dated last.
inline bool is_held_before(const Meeting& one, const Meeting& other) {
    const auto order = [](const Meeting& row) {
        return std::tuple(row.date ? row.date.first_day() : Days::forever, minute_of(row.time),
                          std::string_view(row.key));
    };
    return order(one) < order(other);
}

/// The last meeting that may have been held by a date, where one is given, of all réseaux or of some; no
/// id without any. What is planned for later has not been held, and what is not dated is no last one.
/// O(meetings + réseaux).
inline Id<Meeting> last_meeting(
    const Model& model, Date at = {},
    const std::optional<std::vector<Id<Reseau>>>& reseaux = std::nullopt) {
    const std::vector<bool> is_asked =
        reseaux ? rows_among(model.reseaux, *reseaux) : std::vector<bool>();
    Id<Meeting> last;
    for (const Meeting& row : model.meetings)
        if ((!reseaux || (row.reseau && is_asked[row.reseau.index])) && row.date &&
            (!at || row.date.first_day() <= at.last_day()) &&
            (!last || is_held_before(model.meetings[last], row)))
            last = model.meetings.id_of(row);
    return last;
}

/// The first meeting of its réseau that is surely later, as far as it is noted; no id without any, and
/// of one that is not dated. O(meetings).
inline Id<Meeting> next_meeting(const Model& model, Id<Meeting> meeting) {
    Id<Meeting> next;
    if (!meeting || !model.meetings[meeting].date) return next;
    const Meeting& held = model.meetings[meeting];
    for (const Meeting& row : model.meetings)
        if (held.reseau && row.reseau == held.reseau && row.date &&
            row.date.first_day() > held.date.last_day() &&
            (!next || is_held_before(row, model.meetings[next])))
            next = model.meetings.id_of(row);
    return next;
}

/// Whether a decision is still to be followed: one of which nobody knows what became is.
inline bool is_open(const Decision& decision) {
    return !decision.status.is(DecisionStatus::done) &&
           !decision.status.is(DecisionStatus::dropped);
}

struct OpenDecision {
    Id<Decision> decision;
    bool is_late = false;  ///< whether it was surely due before the day on which one looks
};

/// The open decisions of some réseaux that were surely taken before a day, where one is given: a meeting
/// that is not dated may be later. Looked at on a day, and no later than that one. Those of the oldest
/// meeting first. O(decisions log decisions + meetings).
inline std::vector<OpenDecision> open_decisions(const Model& model,
                                                const std::vector<Id<Reseau>>& reseaux,
                                                Day before = Days::forever,
                                                Day on = Days::forever) {
    const std::vector<bool> is_asked = rows_among(model.reseaux, reseaux);
    on = std::min(before, on);
    std::vector<OpenDecision> open;
    for (const Decision& row : model.decisions) {
        if (!row.meeting || !is_open(row)) continue;
        const Meeting& taken = model.meetings[row.meeting];
        if (!taken.reseau || !is_asked[taken.reseau.index]) continue;
        if (before != Days::forever && !(taken.date && taken.date.last_day() < before)) continue;
        const bool is_late = on != Days::forever && row.due && row.due.last_day() < on;
        open.push_back({model.decisions.id_of(row), is_late});
    }
    std::ranges::sort(open, {}, [&](const OpenDecision& one) {
        const Decision& row = model.decisions[one.decision];
        const Date date = model.meetings[row.meeting].date;
        return std::tuple(date ? date.first_day() : Days::forever, std::string_view(row.key));
    });
    return open;
}

/// The decisions that still wait when a meeting begins: those of earlier days, of its réseau.
inline std::vector<OpenDecision> carried_over(const Model& model, Id<Meeting> meeting) {
    if (!meeting || !model.meetings[meeting].date) return {};
    const Meeting& held = model.meetings[meeting];
    return open_decisions(model, {held.reseau}, held.date.first_day());
}

}  // namespace maillage::inline model
