// SPDX-License-Identifier: Apache-2.0
#pragma once
// The tables of an inventory, seen from its social coordinations: the words in which the questions of
// the codebook are asked. Two conventions give every answer its unknowns:
//
// - a coordination speaks for its parts: what its working groups and its committees do is its own;
// - it has none of something only where it said so: no row is there, and an inquiry in which it
//   answered about that table, no earlier than the year that is described, claims to be complete.
//   Otherwise one does not know.
//
// Whatever has a row a coordination is in the order of `coordinations`.

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "selection.hpp"

namespace maillage::inline analysis::questions {

template <class Entity>
constexpr bool stands_for_a_while = requires(const Entity& row) {
    row.period;
};
template <>
inline constexpr bool stands_for_a_while<Activity> = false;
template <>
inline constexpr bool stands_for_a_while<Diagnosis> = false;

/// Whether a period, by its years, may lie around a year.
inline bool may_hold(const Period& period, int year) {
    return !(period.since && period.since.year() > year) &&
           !(period.until && period.until.year() < year);
}

/// Who has named everything in a table.
struct Whole {
    std::vector<bool> reseaux, actors;
};

class Facts {
public:
    /// Of a year; of the last one in which anybody met, where none is given.
    Facts(const Model& model, std::optional<int> year);

    const Model& model;
    /// The year that is described, if any.
    const std::optional<int> year;
    /// By the name of the table.
    const std::map<std::string, Whole, std::less<>> whole;

    /// The coordinations between organisations that a CPAS convenes.
    const Selection coordinations;
    /// Their working groups, without the meetings inside a CPAS that are called so.
    const Selection groups;
    /// The réseaux whose members are all coordinations: where coordinators meet each other.
    const Selection peers;

    /// The working time of the coordinators, together, in full-time equivalents.
    const Numbers fte;
    const Answers is_head_of_service, has_other_duties;
    const Answers is_large, is_medium, is_small;

    /// Euros granted for it, in the last year of which amounts are known.
    const Numbers grant;
    /// The places of activity on its territories.
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
            otherwise[place] = otherwise[place] | holds(row);
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
        for (std::size_t i = 0; i < coordinations.size(); ++i)
            answers[i] = question(model.reseaux[coordinations[i]]);
        return answers;
    }

    /// What to answer where no row says it: no, where a coordination has named all in a table.
    Answers otherwise(std::string_view table) const;
    /// The same of some réseaux, for which their coordination may speak.
    Answers otherwise(std::string_view table, const Selection& reseaux) const;
    bool has_named_all(std::string_view table, Either<Actor, Reseau> who) const;

    /// Whether a fact that stands for a while may have stood in the year. What is done is counted
    /// whenever it was.
    template <class Entity>
    bool stands(const Entity& row) const {
        if constexpr (stands_for_a_while<Entity>) return year ? may_hold(row.period, *year) : true;
        else return true;
    }

    /// The place of the coordination that a réseau is, or is a part of.
    std::uint32_t home(Id<Reseau> reseau) const;
    bool is_actor_of_kind(Id<Actor> actor, ActorKind kind) const;

    // ---- What questions are asked about --------------------------------------------------------

    /// Whether something holds of the coordinator; the posts that are stated suffice.
    template <class Holds>
    Answers coordinator(Holds holds) const {
        return exists(
            otherwise_of_coordinators(), model.posts,
            [&](const Post& post) { return home(post.reseau); },
            [&](const Post& post) {
                return is(post.function, PostFunction::coordinator) & holds(post);
            });
    }

    /// Whether a meeting was in the year, and of one of these kinds.
    Answer in_year(const Meeting& meeting) const;
    template <class... Kinds>
    Answer in_year(const Meeting& meeting, Kinds... kinds) const {
        return in_year(meeting) & is(meeting.kind, kinds...);
    }
    /// How often each of some réseaux met in the year.
    Numbers meetings_of(const Selection& reseaux) const;
    /// Whether something holds of every working group of a coordination, and it has one.
    Answers each_group(const Answers& holds) const;
    /// Whether somebody of whom something holds was present at its meetings of the year.
    template <class Holds>
    Answers had_present(Holds holds) const {
        const auto meeting_of = [&](const Attendance& row) { return meeting(row); };
        return exists(
            otherwise(model.attendances.name()), model.attendances,
            [&](const Attendance& row) {
                const Meeting* at = meeting_of(row);
                return at ? home(at->reseau) : Selection::nobody;
            },
            [&](const Attendance& row) {
                const Meeting& at = *meeting_of(row);
                return is(row.status, AttendanceStatus::present) & in_year(at) & holds(row, at);
            });
    }

    /// Whether a link of a kind joins it, either way, to a réseau of which something holds.
    template <class Holds>
    Answers linked(LinkKind kind, Holds holds) const {
        const auto side = [&](Id<Reseau> Link::*mine, Id<Reseau> Link::*other) {
            return exists(model.links, mine, [&, other](const Link& link) {
                return is(link.kind, kind) & holds(link.*other);
            });
        };
        return side(&Link::from_reseau, &Link::to_reseau) |
               side(&Link::to_reseau, &Link::from_reseau);
    }
    Answers linked(LinkKind kind) const {
        return linked(kind, [](Id<Reseau>) { return Answer::yes; });
    }
    /// The pairs of réseaux that a link of a kind joins, each either way.
    std::set<std::pair<Id<Reseau>, Id<Reseau>>> joined_pairs(LinkKind kind) const;
    /// Whether a multi-theme réseau of others works on its commune; and whether there is one that a
    /// link of a kind joins to it, either way, or does not.
    Answers has_neighbours() const;
    Answers has_neighbours(LinkKind kind, bool is_linked = true) const;

    /// Whether it does something of that kind, or did: what is only planned does not count.
    Answers does(ActivityKind kind) const;
    /// Whether its long-term objectives have each of these aims.
    template <class... Aims>
    Answers aims_at(Aims... aims) const {
        const auto one = [&](Aim aim) {
            return exists(model.objectives, [&](const Objective& objective) {
                return is(objective.level, ObjectiveLevel::long_term) & has(objective.aims, aim);
            });
        };
        return (one(aims) & ...);
    }

    /// Whether it made a diagnosis by one of these methods.
    template <class... Methods>
    Answers diagnosed(Methods... methods) const {
        return exists(model.diagnoses,
                      [&](const Diagnosis& row) { return is(row.method, methods...); });
    }
    /// Whether it has a paper of which something holds.
    template <class Holds>
    Answers has_paper(Holds holds) const {
        return exists(model.documents, holds);
    }
    Answer is_directory(const Document& paper,
                        DocumentStatus status = DocumentStatus::adopted) const;
    Answer is_on(Id<Territory> territory, TerritoryLevel level) const;

private:
    template <class Entity, class Owner, class Visit>
    void for_each_owned(const Table<Entity>& table, Owner owner, Visit visit) const {
        for (const Entity& row : table) {
            if (!stands(row)) continue;
            const std::uint32_t place = owner(row);
            if (place != Selection::nobody) visit(place, row);
        }
    }
    const Meeting* meeting(const Attendance& row) const;
    /// No, where a coordinator is named.
    Answers otherwise_of_coordinators() const;
};

}  // namespace maillage::inline analysis::questions
