// SPDX-License-Identifier: Apache-2.0
#include "involvement.hpp"

#include <algorithm>

#include <maillage/model/within.hpp>

#include "ground.hpp"
#include "who_takes_part.hpp"

namespace maillage::inline analysis {
namespace {

Lens with_attendance(Lens lens) {
    if (std::ranges::find(lens.relations, Relation::attendance) == lens.relations.end())
        lens.relations.push_back(Relation::attendance);
    return lens;
}

/// The place of each réseau that is there, by row: that of the largest whole that it is a part of, as far
/// as each is there.
std::vector<std::uint32_t> places_of(const Model& model, const std::vector<Id<Reseau>>& present) {
    const std::vector<bool> is_there = rows_among(model.reseaux, present);
    const std::vector<Id<Reseau>> wholes = nearest_wholes(model, [&](Id<Reseau> id) {
        const Id<Reseau> whole = model.reseaux[id].parent;
        return is_there[id.index] && !(whole && is_there[whole.index]);
    });
    std::vector<std::uint32_t> places(model.reseaux.size(), coordination::Selection::nobody);
    for (const Id<Reseau> id : present)
        places[id.index] = (wholes[id.index] ? wholes[id.index] : id).index;
    return places;
}

/// The row that shows by what an actor takes part in a réseau.
coordination::Evident shown_by(const Model& model, const Fact& fact) {
    using coordination::shown_by;
    if (fact.relation == Relation::membership) return {&model.memberships, fact.row};
    if (fact.relation == Relation::mandate)
        return shown_by(model, model.mandates, model.mandates[Id<Mandate>(fact.row)]);
    if (fact.relation == Relation::attendance)
        return shown_by(model, model.attendances, model.attendances[Id<Attendance>(fact.row)]);
    return {&model.reseaux, fact.row};  // which it convenes
}

}  // namespace

MeetingTime MeetingTime::of(const Meeting& meeting) {
    constexpr std::int64_t most = 100'000;  // what is longer is no duration
    const bool is_known = meeting.duration && *meeting.duration >= 0 && *meeting.duration <= most;
    return {1, is_known ? *meeting.duration : 0, !is_known};
}

Involvements::Involvements(const Model& model, const Lens& lens, std::optional<int> year, Date at)
    : model_(model),
      facts_(model, year, at),
      lens_(with_attendance(participation(lens))),
      network_(project(model, lens_)),
      moment_(facts_.year ? Date::of(*facts_.year).value_or(Date{}) : Date{}),
      view_(moment_.view(network_)),
      present_(moment_.present(model, network_)),
      places_(places_of(model, present_.reseaux)),
      presence_(facts_, places_, model.reseaux.size()),
      otherwise_met_(
          facts_.otherwise(model.meetings.name(),
                           coordination::Selection(model, [](const Reseau&) { return true; }))),
      parts_(model.reseaux.size()),
      open_(model.reseaux.size()) {
    for (const Id<Reseau> id : present_.reseaux)
        parts_[places_[id.index]].push_back(*network_.node_of(id));
    for (const Presence::Held& held : presence_.held())
        if (held.otherwise() != coordination::Answer::no) {
            const Meeting& meeting = model.meetings[held.meeting];
            open_[places_[meeting.reseau.index]] += MeetingTime::of(meeting);
        }
}

std::vector<Involvement> Involvements::of(Node actor) const {
    std::set<std::uint32_t> places;
    for (const Step step : view_.out(actor))
        places.insert(places_[network_.reseau(step.node).index]);
    places.erase(coordination::Selection::nobody);
    std::vector<Involvement> found;
    for (const std::uint32_t place : places) {
        Involvement one{place,
                        {{}, open_[place]},
                        !presence_.held_at(place).empty() || has_named_all_meetings(place)};
        for (const Presence::Sighting& seen :
             presence_.sightings_of(network_.actor(actor), place)) {
            const Presence::Held& held = presence_[seen.meeting];
            const MeetingTime time = MeetingTime::of(model_.meetings[held.meeting]);
            if (held.otherwise() != coordination::Answer::no) one.spent.most -= time;
            if (seen.present != coordination::Answer::no) one.spent.most += time;
            if (seen.present == coordination::Answer::yes) one.spent.least += time;
        }
        found.push_back(one);
    }
    return found;
}

std::vector<coordination::Evident> Involvements::rows_of(Node actor, std::uint32_t place) const {
    std::vector<coordination::Evident> rows;
    for (const Step step : view_.out(actor)) {
        if (places_[network_.reseau(step.node).index] != place) continue;
        for (const Fact& fact : network_.facts(step.edge))
            if (view_.holds(fact)) rows.push_back(shown_by(model_, fact));
    }
    return rows;
}

bool Involvements::has_named_all_meetings(std::uint32_t place) const {
    return std::ranges::all_of(parts_[place], [&](Node node) {
        return otherwise_met_[network_.reseau(node).index] == coordination::Answer::no;
    });
}

/// Whether those who take part in a réseau are all there are.
bool Involvements::is_whole(Id<Reseau> reseau) const {
    const Id<Reseau> of{places_[reseau.index]};
    return std::ranges::all_of(lens_.relations, [&](Relation relation) {
        // Who convenes the whole convenes its parts.
        if (relation == Relation::organiser)
            return of != reseau || model_.reseaux[reseau].organisers.known();
        const std::string_view table = relation == Relation::membership ? model_.memberships.name()
                                       : relation == Relation::mandate  ? model_.mandates.name()
                                                                        : model_.attendances.name();
        const bool has_no_members =
            relation == Relation::membership &&
            model_.reseaux[reseau].membership_rule.is(MembershipRule::no_members);
        return has_no_members || facts_.has_named_all(table, reseau) ||
               facts_.has_named_all(table, of);
    });
}

Brought Involvements::brought(std::uint32_t place, Node to) const {
    const Reseau& whole = model_.reseaux[Id<Reseau>{place}];
    Brought brought{{}, {}, {}, {}, whole.themes.known(), whole.territories.known(), true};
    for (const Node node : parts_[place]) {
        const Reseau& reseau = model_.reseaux[network_.reseau(node)];
        for (const Step step : view_.in(node))
            if (step.node != to && network_.actor(step.node)) brought.actors.insert(step.node);
        for (const AnyTerm& theme : reseau.themes) {
            const Named word = named(vocabulary_of<Theme>(), theme);
            brought.themes.emplace(word.key, word);
        }
        for (const AnyId territory : reseau.territories)
            brought.territories.insert(territory.index);
        for (const Id<Territory> ground : grounds_of(model_, reseau.territories))
            brought.grounds.insert(ground.index);
        brought.is_whole &= is_whole(network_.reseau(node));
    }
    return brought;
}

}  // namespace maillage::inline analysis
