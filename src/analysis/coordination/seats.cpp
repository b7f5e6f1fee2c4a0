// SPDX-License-Identifier: Apache-2.0
#include "seats.hpp"

#include <algorithm>
#include <map>

#include <maillage/model/seats.hpp>
#include <maillage/vocabulary/fold.hpp>

#include "../later.hpp"
#include "common.hpp"
#include "term.hpp"

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

void Seats::add(const Model& model, const Mandate& mandate) {
    all.push_back(model.mandates.id_of(mandate));
    ex_officio += mandate.seat.is(Seat::ex_officio);
    elected += mandate.seat.is(Seat::elected);
    appointed += mandate.seat.is(Seat::appointed);
    dated += static_cast<bool>(mandate.period.until);
    open += mandate.period.until.is_open();
    const Answer is_cpas = is_of_kind(model, mandate.actor, ActorKind::cpas);
    cpas += is_cpas == Answer::yes;
    others += is_cpas == Answer::no;
}

namespace {

/// For which committee each réseau, by row, stands: a coordination for the only one that it has, if
/// any; of several, one cannot tell for which.
std::vector<Id<Reseau>> committees_of(const Facts& facts) {
    const Table<Reseau>& reseaux = facts.model.reseaux;
    std::vector<Id<Reseau>> committees;
    committees.reserve(reseaux.size());
    for (const Reseau& reseau : reseaux) committees.push_back(reseaux.id_of(reseau));
    std::vector<bool> has_one(facts.coordinations.size());
    for (const Reseau& part : reseaux) {
        const Id<Reseau> id = reseaux.id_of(part);
        const std::uint32_t place = facts.home(id);
        if (place == Selection::nobody || facts.coordinations[place] == id ||
            is(part.form, ReseauForm::committee) == Answer::no)
            continue;
        committees[facts.coordinations[place].index] = has_one[place] ? Id<Reseau>() : id;
        has_one[place] = true;
    }
    return committees;
}

/// Who was at the committee meetings of the year.
class CommitteePresence {
public:
    explicit CommitteePresence(const Facts& facts)
        : facts_(facts),
          committees_(committees_of(facts)),
          otherwise_(facts.otherwise(facts.model.attendances.name())),
          lists_(facts.model.meetings.size()),
          held_(facts.coordinations.size()) {
        const Model& model = facts.model;
        for (const Meeting& meeting : model.meetings)
            if (const std::uint32_t place = facts.home(meeting.reseau);
                place != Selection::nobody && committee_met(facts, meeting) != Answer::no) {
                const Id<Meeting> id = model.meetings.id_of(meeting);
                held_[place].push_back(id);
                lists_[id.index].counts = true;
            }
        for (const Attendance& row : model.attendances) {
            if (!row.meeting || !lists_[row.meeting.index].counts) continue;
            const Answer present = is(row.status, AttendanceStatus::present);
            List& list = lists_[row.meeting.index];
            list.is_known = true;
            list.has_unnamed |=
                present == Answer::unknown || (present == Answer::yes && !row.actor.known());
            if (row.actor) noted_[{row.meeting, row.actor}] |= present == Answer::yes;
        }
    }

    /// Whether the actor of a seat came to its committee in its term; not, only where the committee
    /// met then, and each meeting that may have been one tells it.
    Answer of(const Mandate& seat) const {
        Answer met = Answer::no, came = Answer::no;
        for (const Id<Meeting> id : held_[facts_.home(seat.reseau)]) {
            const Meeting& meeting = facts_.model.meetings[id];
            const Answer counts = committee_met(facts_, meeting) &
                                  are_one(meeting.reseau, seat.reseau) &
                                  lies_in(meeting.date, seat.period);
            met = met | counts;
            if (counts != Answer::no) came = came | (counts & was_at(id, seat.actor));
        }
        return met == Answer::yes ? came : Answer::unknown;
    }

private:
    /// What is known of who was at a meeting.
    struct List {
        bool counts = false, is_known = false, has_unnamed = false;
    };

    Answer are_one(Id<Reseau> one, Id<Reseau> other) const {
        const Id<Reseau> a = committees_[one.index], b = committees_[other.index];
        if (one == other || (a && a == b)) return Answer::yes;
        return a && b ? Answer::no : Answer::unknown;
    }

    Answer was_at(Id<Meeting> meeting, Id<Actor> actor) const {
        const auto noted = noted_.find({meeting, actor});
        const bool is_noted = noted != noted_.end();
        if (is_noted && noted->second) return Answer::yes;
        const List& list = lists_[meeting.index];
        // Somebody unnamed may have come in the place of whoever is excused.
        if (!list.is_known || list.has_unnamed) return Answer::unknown;
        return is_noted ? Answer::no
                        : otherwise_[facts_.home(facts_.model.meetings[meeting].reseau)];
    }

    const Facts& facts_;
    const std::vector<Id<Reseau>> committees_;
    const Answers otherwise_;
    std::vector<List> lists_;                                  ///< by meeting
    std::vector<std::vector<Id<Meeting>>> held_;               ///< by place: those that may be
    std::map<std::pair<Id<Meeting>, Id<Actor>>, bool> noted_;  ///< whether somebody came for it
};

/// What one looks at: terms that are over at a date, or end by a day.
struct Moments {
    Date at;
    Day soon;

    Answer is_over(Date until) const {
        if (until.last_day() < at.first_day()) return Answer::yes;
        return until.first_day() >= at.last_day() ? Answer::no : Answer::unknown;
    }
    Answer is_ending(Date until) const {
        const Answer by_then = until.last_day() <= soon    ? Answer::yes
                               : until.first_day() <= soon ? Answer::unknown
                                                           : Answer::no;
        return by_then & ~is_over(until);
    }
};

/// The terms on one committee.
class Terms {
public:
    Terms(const Model& model, const std::vector<Id<Mandate>>& all, const Moments& when)
        : model_(model), all_(all), when_(when), left_(not_renewed(model, all, when.soon)) {}

    void add_to(Seats& seats) const {
        add(seats.over, &Moments::is_over, true);
        add(seats.ending, &Moments::is_ending, false);
        for (const Id<Mandate> id : left_) {
            const Date until = model_.mandates[id].period.until;
            const Answer ends = when_.is_over(until) | when_.is_ending(until);
            seats.vague += ends == Answer::unknown;
            if (ends != Answer::no) seats.to_renew.push_back(id);
        }
    }

private:
    /// Those of which something holds, less those that a term may follow that began nobody knows
    /// when: what nobody dated is held now, and follows none that is not over.
    void add(Bounds& count, Answer (Moments::*holds)(Date) const, bool with_undated) const {
        Bounds found{0, 0};
        Day first = Days::forever;
        for (const Id<Mandate> id : left_) {
            const Date until = model_.mandates[id].period.until;
            const Answer held = (when_.*holds)(until);
            found.least += held == Answer::yes;
            found.most += held != Answer::no;
            if (held != Answer::no) first = std::min(first, until.last_day());
        }
        const auto may_follow = std::ranges::count_if(all_, [&](Id<Mandate> id) {
            const auto [since, until] = model_.mandates[id].period;
            return !since.known() && (until ? until.last_day() > first : with_undated);
        });
        count.least += std::max(0., found.least - static_cast<double>(may_follow));
        count.most += found.most;
    }

    const Model& model_;
    const std::vector<Id<Mandate>>& all_;
    const Moments& when_;
    const std::vector<Id<Mandate>> left_;
};

}  // namespace

std::vector<bool> followed_in_year(const Facts& facts) {
    const Model& model = facts.model;
    std::vector<bool> is_followed(model.mandates.size());
    if (!facts.year) return is_followed;
    std::vector<Id<Mandate>> terms;
    for (const Mandate& mandate : model.mandates)
        if (facts.stands(mandate)) terms.push_back(model.mandates.id_of(mandate));
    for (const Id<Mandate> id : terms) is_followed[id.index] = true;
    for (const Id<Mandate> id : last_terms(model, terms, *facts.year))
        is_followed[id.index] = false;
    return is_followed;
}

std::vector<Seats> seats_of(const Facts& facts, Date at, std::int64_t months) {
    const Model& model = facts.model;
    const CommitteePresence came(facts);
    const std::vector<bool> is_followed = followed_in_year(facts);
    std::vector<Seats> all(facts.coordinations.size());
    std::map<Id<Reseau>, std::vector<Id<Mandate>>> terms;
    for (const Mandate& mandate : model.mandates) {
        const std::uint32_t place = facts.home(mandate.reseau);
        if (place == Selection::nobody) continue;
        terms[mandate.reseau].push_back(model.mandates.id_of(mandate));
        if (!facts.stands(mandate)) continue;
        Seats& seats = all[place];
        if (!is_followed[model.mandates.id_of(mandate).index]) seats.add(model, mandate);
        if (!mandate.actor) continue;
        const Answer was_there = came.of(mandate);
        seats.seen += was_there != Answer::unknown;
        if (was_there == Answer::no) seats.never_came.push_back(mandate.actor);
    }
    if (!at) return all;
    const Moments when{at, later_by(at, months)};
    for (const auto& [committee, of_it] : terms)
        Terms(model, of_it, when).add_to(all[facts.home(committee)]);
    return all;
}

std::map<std::string, std::string> constituencies(const Model& model,
                                                  const std::vector<Id<Mandate>>& seats) {
    std::map<std::string, std::string> found;
    for (const Id<Mandate> id : seats)
        if (const std::string& written = model.mandates[id].constituency; !written.empty())
            if (std::string& kept = found[folded(written)]; kept < written) kept = written;
    return found;
}

}  // namespace maillage::inline analysis::coordination
