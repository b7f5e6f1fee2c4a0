// SPDX-License-Identifier: Apache-2.0
#pragma once
// What each actor has of a criterion, as the inventory tells it: an exact number, or nothing where one
// does not know.

#include <maillage/analysis/funding.hpp>

#include "../coordination/facts.hpp"
#include "shares.hpp"

namespace maillage::inline analysis::funding {

using Known = std::optional<Rational>;

inline Rational rational(const Ratio& ratio) { return Rational(ratio.over, ratio.under); }

/// What actors have, in the order in which they are given.
class Criteria {
public:
    /// Meetings planned for after a date have not been held.
    Criteria(const coordination::Facts& facts, std::vector<Id<Actor>> actors, Date at = {});

    const std::vector<Id<Actor>>& actors() const { return actors_; }
    /// The place of an actor among them, or `Selection::nobody`.
    std::uint32_t place_of(Id<Actor> actor) const { return places_[actor.index]; }
    std::vector<Known> values(const KeyPart& part) const;

    /// Each of these may be asked for alone.
    std::vector<Known> potential_actors() const;
    std::vector<Known> coordinations() const;
    /// The cents granted to each in a year, the last that is known where none is given; of one act, if
    /// one is given. What was granted for another réseau than a coordination does not count.
    std::vector<Known> grants(std::optional<int> year = {}, std::string_view legal_act = {}) const;
    /// The last year, up to the one described, in which the amount of a grant to one of them is known.
    std::optional<int> last_granted() const;

private:
    std::vector<Known> meetings(std::optional<int> year) const;
    /// The place of the receiver of a grant that counts.
    std::uint32_t place_of(const Grant& grant) const;
    template <class Of>
    std::vector<Known> of_territories(Of of) const;
    /// Each number is that of a coordination; those who convene one together have equal parts of it.
    std::vector<Known> sums(const std::vector<Known>& numbers) const;
    std::vector<Known> sums(const coordination::Numbers& numbers) const;

    const coordination::Facts& facts_;
    std::vector<Id<Actor>> actors_;
    Date at_;
    std::vector<std::uint32_t> places_;                      // by row of the actor
    std::vector<std::vector<std::uint32_t>> coordinations_;  // of each, their places
};

}  // namespace maillage::inline analysis::funding
