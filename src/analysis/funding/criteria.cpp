// SPDX-License-Identifier: Apache-2.0
#include "criteria.hpp"

#include <algorithm>
#include <cmath>

#include <maillage/vocabulary/fold.hpp>
#include <maillage/vocabulary/number.hpp>

#include "../coordination/common.hpp"
#include "ratio.hpp"

namespace maillage::inline analysis::funding {
namespace {

using coordination::Bounds;
using coordination::Numbers;
using coordination::Selection;

/// The number that a value is written as: half a post is a half, and not what a double holds.
Known exactly(const Bounds& bounds) {
    constexpr double most_whole = 1e15;  // up to there, a double holds each whole number
    if (!bounds.exact()) return std::nullopt;
    const double value = bounds.least;
    if (value == std::floor(value) && value <= most_whole) return static_cast<std::int64_t>(value);
    const auto ratio = decimal_of(number_text(value));
    return ratio ? Known(rational(*ratio)) : Known();
}

}  // namespace

Criteria::Criteria(const coordination::Facts& facts, std::vector<Id<Actor>> actors, Date at)
    : facts_(facts),
      actors_(std::move(actors)),
      at_(at),
      places_(facts.model.actors.size(), Selection::nobody),
      coordinations_(actors_.size()) {
    for (std::size_t i = 0; i < actors_.size(); ++i)
        places_[actors_[i].index] = static_cast<std::uint32_t>(i);
    for (std::uint32_t place = 0; place < facts.coordinations.size(); ++place)
        for (const AnyId organiser : facts.model.reseaux[facts.coordinations[place]].organisers)
            if (const std::uint32_t actor = places_[organiser.index]; actor != Selection::nobody)
                coordinations_[actor].push_back(place);
}

template <class Of>
std::vector<Known> Criteria::of_territories(Of of) const {
    std::vector<Known> values;
    for (const Id<Actor> actor : actors_) {
        const Id<Territory> seat = facts_.model.actors[actor].territory;
        values.push_back(seat ? of(facts_.model.territories[seat]) : Known());
    }
    return values;
}

std::vector<Known> Criteria::potential_actors() const {
    return of_territories([](const Territory& seat) {
        const Range& places = seat.activity_places;
        return places.exact() ? exactly({*places.min, *places.max}) : Known();
    });
}

std::vector<Known> Criteria::coordinations() const {
    return sums(Numbers(facts_.coordinations.size(), {1, 1}));
}

std::vector<Known> Criteria::sums(const Numbers& numbers) const {
    std::vector<Known> exact;
    for (std::size_t place = 0; place < numbers.size(); ++place)
        exact.push_back(exactly(numbers[place]));
    return sums(exact);
}

std::vector<Known> Criteria::sums(const std::vector<Known>& numbers) const {
    std::vector<int> conveners(numbers.size());
    for (const auto& convened : coordinations_)
        for (const std::uint32_t place : convened) ++conveners[place];
    std::vector<Known> values;
    for (std::size_t i = 0; i < actors_.size(); ++i) {
        // Who convenes none that is known may convene one, unless it named all of its réseaux.
        const bool is_said = !coordinations_[i].empty() ||
                             facts_.has_named_all(facts_.model.reseaux.name(), actors_[i]);
        Known sum = is_said ? Known(0) : Known();
        for (const std::uint32_t place : coordinations_[i]) {
            const Known& one = numbers[place];
            sum = sum && one ? Known(*sum + *one / conveners[place]) : Known();
        }
        values.push_back(std::move(sum));
    }
    return values;
}

std::uint32_t Criteria::place_of(const Grant& grant) const {
    const bool is_for_another = grant.reseau && facts_.home(grant.reseau) == Selection::nobody;
    return grant.beneficiary && !is_for_another ? places_[grant.beneficiary.index]
                                                : Selection::nobody;
}

std::optional<int> Criteria::last_granted() const {
    std::optional<std::int64_t> last;
    for (const Grant& grant : facts_.model.grants)
        if (grant.amount && grant.year && place_of(grant) != Selection::nobody &&
            !(facts_.year && *grant.year > *facts_.year))
            last = std::max(last.value_or(*grant.year), *grant.year);
    return last ? std::optional(static_cast<int>(*last)) : std::nullopt;
}

std::vector<Known> Criteria::grants(std::optional<int> year, std::string_view legal_act) const {
    const Model& model = facts_.model;
    std::vector<Known> values(actors_.size());
    std::vector<bool> is_unsaid(actors_.size());
    if (!year) year = last_granted();
    for (std::size_t i = 0; i < actors_.size(); ++i)
        if (facts_.has_named_all(model.grants.name(), actors_[i])) values[i] = Rational(0);
    for (const Grant& grant : model.grants) {
        const std::uint32_t place = place_of(grant);
        if (place == Selection::nobody || !grant.year || grant.year != year) continue;
        if (!legal_act.empty() && folded(grant.legal_act) != folded(legal_act)) continue;
        if (grant.amount) values[place] = values[place].value_or(0) + grant.amount->value;
        else is_unsaid[place] = true;
    }
    for (std::size_t i = 0; i < actors_.size(); ++i)
        if (is_unsaid[i]) values[i].reset();
    return values;
}

std::vector<Known> Criteria::meetings(std::optional<int> year) const {
    return sums(facts_.tally(facts_.model.meetings, &Meeting::reseau, [&](const Meeting& meeting) {
        if (!year) return coordination::was_held(facts_, meeting, at_);
        return meeting.date ? coordination::answer(meeting.date.year() == year)
                            : coordination::Answer::unknown;
    }));
}

std::vector<Known> Criteria::values(const KeyPart& part) const {
    switch (part.by) {
        case Criterion::equal: return std::vector<Known>(actors_.size(), Rational(1));
        case Criterion::shares: {
            std::vector<Known> values(actors_.size(), Rational(0));
            for (std::size_t i = 0; i < actors_.size(); ++i)
                if (const auto share = part.shares.find(facts_.model.actors[actors_[i]].key);
                    share != part.shares.end())
                    values[i] = rational(share->second);
            return values;
        }
        case Criterion::grants: return grants(part.year, part.legal_act);
        case Criterion::potential_actors: return potential_actors();
        case Criterion::population:
            return of_territories([](const Territory& seat) {
                return seat.population ? Known(*seat.population) : Known();
            });
        case Criterion::coordinations: return coordinations();
        case Criterion::fte: return sums(facts_.fte);
        case Criterion::meetings: return meetings(part.year);
    }
    return {};
}

}  // namespace maillage::inline analysis::funding
