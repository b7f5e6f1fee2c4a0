// SPDX-License-Identifier: Apache-2.0
#pragma once
// The tables of an inventory, seen from its social coordinations: what the codebook, the indicators
// and the frames ask about them. Three conventions give every answer its unknowns:
//
// - a coordination speaks for its parts: what its working groups and its committees do is its own, and
//   what theirs do;
// - it has none of something only where it said so: no row is there, and an inquiry of the year that is
//   described, or of the next, in which it answered about that table, claims to be complete. Otherwise
//   one does not know. Of what is added up, working time and money, what is stated is taken for all;
// - what stands for a while counts if it may have stood in the year, and what is done once if it may
//   have been done by then. What has a date that is past was held.
//
// Whatever has a row a coordination is in the order of `coordinations`.

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "evident.hpp"
#include "selection.hpp"

namespace maillage::inline analysis::coordination {

/// When a fact counts: what stands for a while ends, what was done stays done.
template <class Entity>
Period when(const Entity& row) {
    if constexpr (requires { row.period; }) return row.period;
    else return {};
}
inline Period when(const Activity& row) { return {row.period.since, {}}; }
inline Period when(const Diagnosis& row) {
    return {row.published_on ? row.published_on : row.period.since, {}};
}
inline Period when(const Document& row) { return {row.date, {}}; }
inline Period when(const Need& row) { return {row.on, {}}; }
inline Period when(const Relay& row) { return {row.on, {}}; }

/// Whether a period, by its years, may lie around a year.
inline bool may_hold(const Period& period, int year) {
    return !(period.since && period.since.year() > year) &&
           !(period.until && period.until.year() < year);
}

/// Whether a réseau is a coordination between organisations that a CPAS convenes.
Answer is_coordination(const Model& model, const Reseau& reseau);

/// Whether a réseau is among those that are asked.
using Chosen = std::function<Answer(const Model&, const Reseau&)>;

/// In which inquiry somebody named everything in a table; the earliest, of several.
struct Whole {
    std::vector<Id<Inquiry>> reseaux, actors;
};

class Facts {
    /// Where rows that say yes are taken down while a question is asked. First of all, for the facts
    /// below come from questions too.
    mutable Evidence* evidence_ = nullptr;

public:
    /// Of a year, as one knows it at a date, if one is given; of the last year in which anybody met by
    /// then, where none is given. What is said here of coordinations is said of whatever else is chosen.
    Facts(const Model& model, std::optional<int> year, Date at = {},
          const Chosen& chosen = is_coordination);

    const Model& model;
    /// The year that is described, if any.
    const std::optional<int> year;
    /// What is later is only planned.
    const Date at;
    /// By the name of the table.
    const std::map<std::string, Whole, std::less<>> whole;

    /// Those that surely are coordinations.
    const Selection coordinations;

private:
    const std::vector<std::uint32_t> homes_, shared_homes_;  ///< by row; what follows asks for them

public:
    /// Their parts that are, or may be, working groups: without the meetings inside a CPAS that are
    /// called so. A part is between organisations, as its coordination is, unless it says otherwise.
    const Selection groups;
    /// The réseaux of at least two members, all of those named being coordinations: where
    /// coordinators meet each other.
    const Selection peers;

    /// The working time of the coordinators, together, in full-time equivalents.
    const Numbers fte;
    const Answers is_head_of_service;
    const Answers is_large, is_medium, is_small;

    /// The last year, up to the one described, of which grants for coordinations are known by their
    /// amount; and the euros granted for each in it.
    const std::optional<std::int64_t> grant_year;
    const Numbers grant;
    /// The places of activity on its territories, each counted once.
    const Numbers activity_places;
    /// The members that it has on paper: as it declares, or as they are listed.
    const Numbers members;

    /// How often all members met in the year, in assembly or at a lunch of the coordination.
    const Numbers plenaries;
    const Numbers group_count;
    /// How often its working groups met in the year, together; and one of them, on average.
    const Numbers group_meetings, group_rate;
    const Answers meets_not;
    /// Four ways to coordinate: a day of collective action held by each group; groups that meet more
    /// often than the assembly; an assembly that meets at least as often; taking part in réseaux of
    /// others and holding no meeting of one's own.
    const Answers by_days, by_groups, by_plenaries, through_others;

    /// A directory of all the actors of a territory larger than a quartier, on all themes.
    const Answers has_full_directory;
    const Answers diagnosed_together;

    // ---- What is above, counted anew for the rows that it rests on -------------------------------

    Numbers plenaries_held() const;
    Numbers group_meetings_held() const;
    Answers takes_part_elsewhere() const;
    Answers full_directory_made() const;

    /// The answers to a question, and the rows that say yes to it or to a part of it. It asks about
    /// coordinations alone: what `exists` or `tally` find of other owners has another place.
    template <class Question>
    std::pair<Answers, Evidence> shown(Question question) const {
        Evidence rows(coordinations.size());
        evidence_ = &rows;
        Answers answers = question(*this);
        evidence_ = nullptr;
        return {std::move(answers), std::move(rows)};
    }

    /// Whether the rows that say yes are taken down: else the first one is enough.
    bool takes_down() const { return evidence_ != nullptr; }
    /// Takes a row down if it says yes; for questions that go through a table themselves.
    template <class Entity>
    void take_down(const Table<Entity>& table, std::uint32_t place, const Entity& row,
                   Answer held) const {
        if (evidence_ && held == Answer::yes)
            (*evidence_)[place].push_back(shown_by(model, table, row));
    }

    // ---- Whether there is one, and how many there are ------------------------------------------

    /// Whether each coordination has a row for which something holds; `of` names the réseau that
    /// the row belongs to.
    template <class Entity, class Holds>
    Answers exists(const Table<Entity>& table, Id<Reseau> Entity::*of, Holds holds) const {
        return exists(
            otherwise(table.name()), table, [&](const Entity& row) { return home(row.*of); },
            holds);
    }
    template <class Entity, class Holds>
    Answers exists(const Table<Entity>& table, Holds holds) const {
        return exists(table, &Entity::reseau, holds);
    }
    /// The same of any owners: `owner` gives the place of a row's, `otherwise` what is so without it.
    template <class Entity, class Owner, class Holds>
    Answers exists(Answers otherwise, const Table<Entity>& table, Owner owner, Holds holds) const {
        for_each_owned(table, owner, [&](std::uint32_t place, const Entity& row) {
            const Answer held = holds(row);
            take_down(table, place, row, held);
            otherwise[place] = otherwise[place] | held;
        });
        return otherwise;
    }

    /// How many rows hold for each coordination; at least so many where it has not named all.
    template <class Entity, class Holds>
    Numbers tally(const Table<Entity>& table, Id<Reseau> Entity::*of, Holds holds) const {
        return tally(
            otherwise(table.name()), table, [&](const Entity& row) { return home(row.*of); },
            holds);
    }
    /// The same of any owners; no more than those that are there where `otherwise` is no.
    template <class Entity, class Owner, class Holds>
    Numbers tally(const Answers& otherwise, const Table<Entity>& table, Owner owner,
                  Holds holds) const {
        Numbers numbers(otherwise.size(), {0, 0});
        for_each_owned(table, owner, [&](std::uint32_t place, const Entity& row) {
            const Answer held = holds(row);
            take_down(table, place, row, held);
            if (held == Answer::yes) ++numbers[place].least;
            if (held != Answer::no) ++numbers[place].most;
        });
        for (std::size_t i = 0; i < numbers.size(); ++i)
            if (otherwise[i] != Answer::no) numbers[i].most = Bounds::any;
        return numbers;
    }

    /// What a coordination itself says.
    template <class Question>
    Answers says(Question question) const {
        Answers answers(coordinations.size());
        for (std::uint32_t i = 0; i < coordinations.size(); ++i) {
            const Reseau& reseau = model.reseaux[coordinations[i]];
            answers[i] = question(reseau);
            take_down(model.reseaux, i, reseau, answers[i]);
        }
        return answers;
    }

    /// What to answer where no row says it: no, where a coordination has named all in a table.
    Answers otherwise(std::string_view table) const;
    /// The same of some réseaux, for which their coordination may speak.
    Answers otherwise(std::string_view table, const Selection& reseaux) const;
    bool has_named_all(std::string_view table, Either<Actor, Reseau> who) const {
        return named_all(table, who).known();
    }
    /// The inquiry in which it did.
    Id<Inquiry> named_all(std::string_view table, Either<Actor, Reseau> who) const;

    /// Whether a fact may count in the year that is described.
    template <class Entity>
    bool stands(const Entity& row) const {
        return !year || may_hold(when(row), *year);
    }

    /// The place of the coordination that a réseau is, or is a part of, however far; of none that has
    /// ended by the year, nor through one.
    std::uint32_t home(Id<Reseau> reseau) const {
        return reseau ? homes_[reseau.index] : Selection::nobody;
    }
    /// The same, but of what meets inside one organisation, and of its parts, none.
    std::uint32_t shared_home(Id<Reseau> reseau) const {
        return reseau ? shared_homes_[reseau.index] : Selection::nobody;
    }
    /// That of each réseau, by row.
    const std::vector<std::uint32_t>& shared_homes() const { return shared_homes_; }
    /// Whether a réseau is a working group of a coordination.
    Answer is_group(Id<Reseau> reseau) const;

    /// The working time of the posts for which something holds, in full-time equivalents: the most that
    /// they are on one day, for those that follow each other are not added up.
    Numbers working_time(const std::function<Answer(const Post&)>& holds) const;

    // ---- Meetings ------------------------------------------------------------------------------

    /// Whether a meeting was held in the year, and was of one of these kinds.
    Answer was_held(const Meeting& meeting) const;
    template <class... Kinds>
    Answer was_held(const Meeting& meeting, Kinds... kinds) const {
        return was_held(meeting) & is(meeting.kind, kinds...);
    }
    /// How often each of some réseaux met in the year (for meetings of some kinds).
    template <class... Kinds>
    Numbers meetings_of(const Selection& reseaux, Kinds... kinds) const {
        Evidence* const of_coordinations = std::exchange(evidence_, nullptr);
        Numbers numbers = tally(
            otherwise(model.meetings.name(), reseaux), model.meetings,
            [&](const Meeting& meeting) { return reseaux.place_of(meeting.reseau); },
            [&](const Meeting& meeting) { return was_held(meeting, kinds...); });
        evidence_ = of_coordinations;
        return numbers;
    }
    /// Whether something holds of every working group of a coordination, and it has one.
    Answers each_group(const Answers& holds) const;

private:
    template <class Entity, class Owner, class Visit>
    void for_each_owned(const Table<Entity>& table, Owner owner, Visit visit) const {
        for (const Entity& row : table) {
            if (!stands(row)) continue;
            const std::uint32_t place = owner(row);
            if (place != Selection::nobody) visit(place, row);
        }
    }
};

}  // namespace maillage::inline analysis::coordination
