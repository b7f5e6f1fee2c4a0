// SPDX-License-Identifier: Apache-2.0
#include "seats.hpp"

#include <algorithm>

#include "../later.hpp"
#include "common.hpp"

namespace maillage::inline analysis::coordination {

Answer is_of_committee(const Facts& facts, const Meeting& meeting) {
    return is(meeting.kind, MeetingKind::committee) |
           (meeting.reseau ? is(facts.model.reseaux[meeting.reseau].form, ReseauForm::committee)
                           : Answer::unknown);
}

Answer committee_met(const Facts& facts, const Meeting& meeting) {
    return facts.was_held(meeting) & is_of_committee(facts, meeting);
}

Answer Seats::is_balanced() const {
    if (all.empty()) return Answer::unknown;
    const auto may_be = [&](std::size_t sure) {
        return Bounds{static_cast<double>(sure),
                      static_cast<double>(sure + all.size() - cpas - others)};
    };
    return ~may_be(cpas).exceeds(may_be(others));
}

namespace {

/// Who was at the committee meetings of the year.
class CommitteePresence {
public:
    explicit CommitteePresence(const Facts& facts)
        : held_(facts.coordinations.size()), settled_(facts.coordinations.size()) {
        const Model& model = facts.model;
        struct Seen {
            bool counts = false, is_listed = false, has_unnamed = false;
        };
        std::vector<Seen> seen(model.meetings.size());
        for (const Meeting& meeting : model.meetings)
            seen[model.meetings.id_of(meeting).index].counts =
                facts.home(meeting.reseau) != Selection::nobody &&
                committee_met(facts, meeting) == Answer::yes;
        for (const Attendance& row : model.attendances) {
            if (!row.meeting) continue;
            const Answer present = is(row.status, AttendanceStatus::present);
            Seen& of = seen[row.meeting.index];
            of.is_listed = true;
            of.has_unnamed |=
                present == Answer::unknown || (present == Answer::yes && !row.actor.known());
        }
        const Answers otherwise = facts.otherwise(model.attendances.name());
        const auto is_settled = [&](const Seen& of, std::uint32_t place) {
            return of.is_listed && !of.has_unnamed && otherwise[place] == Answer::no;
        };
        for (const Meeting& meeting : model.meetings) {
            const Seen& of = seen[model.meetings.id_of(meeting).index];
            if (!of.counts) continue;
            const std::uint32_t place = facts.home(meeting.reseau);
            ++held_[place];
            settled_[place] += is_settled(of, place);
        }
        for (const Attendance& row : model.attendances) {
            if (!row.meeting || !row.actor || !seen[row.meeting.index].counts) continue;
            const Seen& of = seen[row.meeting.index];
            const std::uint32_t place = facts.home(model.meetings[row.meeting].reseau);
            Noted& noted = noted_[{place, row.actor}];
            noted.came |= row.status.is(AttendanceStatus::present);
            // Somebody unnamed may have come in the place of whoever is excused.
            if (!of.has_unnamed && !is_settled(of, place)) noted.elsewhere.insert(row.meeting);
        }
    }

    /// Whether an actor came; not, only where each of the meetings tells it.
    Answer of(std::uint32_t place, Id<Actor> actor) const {
        std::size_t told = settled_[place];
        if (const auto found = noted_.find({place, actor}); found != noted_.end()) {
            if (found->second.came) return Answer::yes;
            told += found->second.elsewhere.size();
        }
        return held_[place] > 0 && told == held_[place] ? Answer::no : Answer::unknown;
    }

private:
    struct Noted {
        bool came = false;
        std::set<Id<Meeting>> elsewhere;  ///< that name it, where others may have been too
    };
    std::map<std::pair<std::uint32_t, Id<Actor>>, Noted> noted_;
    std::vector<std::size_t> held_, settled_;  ///< meetings; of which one knows all who were there
};

/// Of the terms on one committee, those are over that no later one may follow, one for one. A term
/// that began nobody knows when may follow any that ended before it did.
void add_terms(const Model& model, const std::vector<Id<Mandate>>& terms, Date at, Day soon,
               Seats& seats) {
    const auto period = [&](Id<Mandate> id) { return model.mandates[id].period; };
    std::vector<Id<Mandate>> ended;
    std::vector<Day> begun;  // a term does not follow itself, however vague its dates
    for (const Id<Mandate> id : terms) {
        const auto [since, until] = period(id);
        if (since)
            begun.push_back(until ? std::min(since.last_day(), until.first_day() - 1)
                                  : since.last_day());
        if (!until) continue;
        if (until.last_day() < at.first_day()) ended.push_back(id);
        else if (until.last_day() <= soon) seats.ending.push_back(id);
    }
    std::ranges::sort(ended, [&](Id<Mandate> a, Id<Mandate> b) {
        return std::tuple(period(a).until.first_day(), std::string_view(model.mandates[a].key)) <
               std::tuple(period(b).until.first_day(), std::string_view(model.mandates[b].key));
    });
    std::ranges::sort(begun);
    auto next = begun.begin();
    std::vector<Id<Mandate>> over;
    for (const Id<Mandate> id : ended) {
        next = std::find_if(next, begun.end(),
                            [&](Day day) { return day >= period(id).until.first_day(); });
        if (next == begun.end()) over.push_back(id);
        else ++next;
    }
    if (over.empty()) return;
    const Day first = period(over.front()).until.last_day();
    const auto may_follow = std::ranges::count_if(terms, [&](Id<Mandate> id) {
        const auto [since, until] = period(id);
        return !since.known() && (!until || until.last_day() > first);
    });
    const double most = static_cast<double>(over.size());
    seats.over_count.most += most;
    seats.over_count.least += std::max(0., most - static_cast<double>(may_follow));
    seats.over.insert(seats.over.end(), over.begin(), over.end());
}

}  // namespace

std::vector<Seats> seats_of(const Facts& facts, Date at, std::int64_t months) {
    const Model& model = facts.model;
    const CommitteePresence came(facts);
    std::vector<Seats> all(facts.coordinations.size());
    std::map<Id<Reseau>, std::vector<Id<Mandate>>> terms;
    for (const Mandate& mandate : model.mandates) {
        const std::uint32_t place = facts.home(mandate.reseau);
        if (place == Selection::nobody) continue;
        terms[mandate.reseau].push_back(model.mandates.id_of(mandate));
        if (!facts.stands(mandate)) continue;
        Seats& seats = all[place];
        seats.all.push_back(model.mandates.id_of(mandate));
        seats.ex_officio += mandate.seat.is(Seat::ex_officio);
        seats.elected += mandate.seat.is(Seat::elected);
        seats.appointed += mandate.seat.is(Seat::appointed);
        seats.dated += mandate.period.until.known();
        if (!mandate.actor) continue;
        const Answer is_cpas = is_of_kind(model, mandate.actor, ActorKind::cpas);
        seats.cpas += is_cpas == Answer::yes;
        seats.others += is_cpas == Answer::no;
        const Answer was_there = came.of(place, mandate.actor);
        seats.seen += was_there != Answer::unknown;
        if (was_there == Answer::no) seats.never_came.push_back(mandate.actor);
    }
    if (at)
        for (const auto& [committee, of_it] : terms)
            add_terms(model, of_it, at, later_by(at, months), all[facts.home(committee)]);
    return all;
}

}  // namespace maillage::inline analysis::coordination
