// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a directory asks of actors: who there is, what each does and where, and when it was last
// confirmed.

#include <algorithm>
#include <utility>
#include <vector>

#include <maillage/model/members.hpp>
#include <maillage/model/within.hpp>

namespace maillage::inline model {

/// Actors, in the order of their rows.
struct ActorsThere {
    std::vector<Id<Actor>> actors;
    std::size_t others = 0;  ///< how many more there are, that surely do not exist then
};

/// The members of a réseau in a period or, without one, all actors: those that may exist then.
/// O(actors + memberships).
inline ActorsThere actors_there(const Model& model, const Period& when, Id<Reseau> reseau = {}) {
    std::vector<bool> is_listed(model.actors.size(), !reseau);
    if (reseau)
        for (const Either<Actor, Reseau>& member : members_of(model, reseau, when))
            if (const Id<Actor> actor = member.first()) is_listed[actor.index] = true;
    ActorsThere there;
    for (const Actor& row : model.actors) {
        const Id<Actor> id = model.actors.id_of(row);
        if (!is_listed[id.index]) continue;
        if (row.period.may_meet(when)) there.actors.push_back(id);
        else ++there.others;
    }
    return there;
}

/// When each actor, by row, was last confirmed: its row verified, or one of its memberships confirmed;
/// unknown where neither is. O(actors + memberships).
inline std::vector<Date> last_confirmed(const Model& model) {
    std::vector<Date> dates(model.actors.size());
    const auto confirm = [&](Id<Actor> actor, Date on) {
        if (!actor || !on) return;
        Date& last = dates[actor.index];
        // Of two that may mean the same day, the one that says it better.
        const auto order = [](Date date) { return std::pair(date.last_day(), date.first_day()); };
        if (!last || order(last) < order(on)) last = on;
    };
    for (const Actor& row : model.actors) confirm(model.actors.id_of(row), row.verified_on);
    for (const Membership& row : model.memberships) confirm(row.member.first(), row.confirmed_on);
    return dates;
}

/// The last day that a date may mean, a year earlier; of 29 February, the 28th.
constexpr Day year_before(Date date) {
    const int year = date.year() - 1;
    const auto before = Date::of(year, date.month(), date.day());
    return before.value_or(Date::of(year, date.month(), 28).value_or(date)).last_day();
}

/// Of some actors, those that nobody confirmed in the year before a date: first who never was, then the
/// oldest; of one day, as they come. O(n log n + actors + memberships).
inline std::vector<Id<Actor>> to_confirm(const Model& model, std::vector<Id<Actor>> actors,
                                         Date at) {
    const std::vector<Date> confirmed = last_confirmed(model);
    const auto day = [&](Id<Actor> actor) {
        const Date date = confirmed[actor.index];
        return date ? date.last_day() : Days::beginning;
    };
    if (at) std::erase_if(actors, [&](Id<Actor> actor) { return day(actor) > year_before(at); });
    std::ranges::stable_sort(actors, {}, day);
    return actors;
}

/// Where an actor has its seat, then those that it works for, each once; unknown where neither is.
inline Ids<Territory> territories_of(const Actor& actor) {
    Ids<Territory> territories;
    territories.stated = actor.territory.known() || actor.serves.known();
    if (actor.territory) territories.add(actor.territory);
    for (std::size_t i = 0; i < actor.serves.size(); ++i)
        if (actor.serves[i] && !territories.contains(actor.serves[i]))
            territories.add(actor.serves[i]);
    return territories;
}

/// The actors that may exist in a period and work on some territories, or on a part of one, in the
/// order of their rows; whoever works on what is larger is not one. O(actors + territories).
inline std::vector<Id<Actor>> actors_on(const Model& model, const Ids<Territory>& grounds,
                                        const Period& when) {
    std::vector<bool> is_inside(model.territories.size());
    for (const Territory& row : model.territories) {
        const Id<Territory> id = model.territories.id_of(row);
        for (const Id<Territory> outer : enclosing(model, id))
            if (grounds.contains(outer)) is_inside[id.index] = true;
    }
    std::vector<Id<Actor>> found;
    for (const Id<Actor> id : actors_there(model, when).actors)
        if (std::ranges::any_of(territories_of(model.actors[id]),
                                [&](AnyId territory) { return is_inside[territory.index]; }))
            found.push_back(id);
    return found;
}

/// The réseaux of which each actor, by row, may be a member in a period, each once. O(actors + memberships).
inline std::vector<std::vector<Id<Reseau>>> reseaux_by_actor(const Model& model,
                                                             const Period& when) {
    std::vector<std::vector<Id<Reseau>>> found(model.actors.size());
    for (const Membership& row : model.memberships)
        if (const Id<Actor> actor = row.member.first();
            actor && row.reseau && row.period.may_meet(when) &&
            std::ranges::find(found[actor.index], row.reseau) == found[actor.index].end())
            found[actor.index].push_back(row.reseau);
    return found;
}

/// The services that each actor, by row, may offer in a period. O(actors + services).
inline std::vector<std::vector<Id<Service>>> services_by_actor(const Model& model,
                                                               const Period& when) {
    std::vector<std::vector<Id<Service>>> found(model.actors.size());
    for (const Service& row : model.services)
        if (row.actor && row.period.may_meet(when))
            found[row.actor.index].push_back(model.services.id_of(row));
    return found;
}

/// Where and when each actor, by row, may offer one of its services in a period. O(actors + offers).
inline std::vector<std::vector<Id<Offer>>> offers_by_actor(const Model& model, const Period& when) {
    std::vector<std::vector<Id<Offer>>> found(model.actors.size());
    for (const Offer& row : model.offers)
        if (row.service && row.period.may_meet(when) &&
            model.services[row.service].period.may_meet(when))
            if (const Id<Actor> actor = model.services[row.service].actor)
                found[actor.index].push_back(model.offers.id_of(row));
    return found;
}

/// What each actor, by row, works on by itself, then through the services that it may offer in a
/// period, each theme once; none only where all of these say so. O(actors + services).
inline std::vector<Terms<Theme>> themes_by_actor(const Model& model, const Period& when) {
    std::vector<Terms<Theme>> themes;
    themes.reserve(model.actors.size());
    for (const Actor& row : model.actors) themes.push_back(row.themes);
    const std::vector<std::vector<Id<Service>>> services = services_by_actor(model, when);
    for (std::size_t i = 0; i < themes.size(); ++i)
        for (const Id<Service> id : services[i]) {
            const Terms<Theme>& more = model.services[id].themes;
            themes[i].stated = themes[i].known() && more.known();
            for (const AnyTerm& theme : more)
                if (std::ranges::find(themes[i].items, theme) == themes[i].end())
                    themes[i].items.push_back(theme);
        }
    return themes;
}

}  // namespace maillage::inline model
