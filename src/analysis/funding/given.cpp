// SPDX-License-Identifier: Apache-2.0
#include "given.hpp"

#include <algorithm>

#include "../answer.hpp"
#include "ratio.hpp"

namespace maillage::inline analysis::funding {
namespace {

using coordination::Facts;

/// How many of those that lack something an error names.
constexpr std::size_t most_named = 10;

/// Values of which none may be unknown.
std::vector<Rational> needed(const Facts& facts, const Criteria& criteria, const Texts& what,
                             const std::vector<Known>& values, const Known& if_unknown = {}) {
    std::vector<Rational> known;
    std::vector<Id<Actor>> lacking;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (const Known& value = values[i] ? values[i] : if_unknown) known.push_back(*value);
        else lacking.push_back(criteria.actors()[i]);
    if (lacking.empty()) return known;
    const bool is_cut = lacking.size() > most_named;
    if (is_cut) lacking.resize(most_named);
    const Texts who =
        labels_listed(lacking, [&](Id<Actor> id) { return named(facts.model.actors, id).name; });
    throw ArgumentError(
        {"funding.unknown", {what, is_cut ? said({"{0} …", "{0} …", "{0} …"}, {who}) : who}});
}

/// What each counts for: parts of a mixed key weigh what they weigh, whatever their units.
std::vector<Rational> weights(const Facts& facts, const Criteria& criteria,
                              const AllocationKey& key) {
    std::vector<Rational> weights(criteria.actors().size());
    for (const KeyPart& part : key.parts) {
        for (const auto& [actor, share] : part.shares)
            if (const Id<Actor> id = facts.model.actors.find(actor);
                !id || criteria.place_of(id) == coordination::Selection::nobody)
                throw ArgumentError({"funding.stranger", {actor}});
        const Known if_unknown = part.if_unknown ? Known(rational(*part.if_unknown)) : Known();
        const std::vector<Rational> values = needed(facts, criteria, label_of(part.by, part.year),
                                                    criteria.values(part), if_unknown);
        Rational sum = 0;
        for (const Rational& value : values) sum += value;
        if (sum == 0 && !values.empty())
            throw ArgumentError({"funding.nothing", {label_of(part.by, part.year)}});
        for (std::size_t i = 0; i < values.size(); ++i)
            weights[i] += rational(part.weight) * values[i] / sum;
    }
    return weights;
}

/// More than any envelope is as much as any envelope, and one cent.
Cents clipped(const boost::multiprecision::cpp_int& cents) {
    return {cents > most_cents ? most_cents + 1 : static_cast<std::int64_t>(cents)};
}

/// The whole cents at or above a sum, or at or below it.
Cents cents_above(const Rational& value) {
    const boost::multiprecision::cpp_int under = denominator(value);
    return clipped((numerator(value) + under - 1) / under);
}
Cents cents_below(const Rational& value) { return clipped(numerator(value) / denominator(value)); }

/// What holds each within its bounds.
std::vector<Claim> claims(const Facts& facts, const Criteria& criteria, const AllocationKey& key,
                          Cents envelope) {
    const KeyBounds& bounds = key.bounds;
    std::vector<Claim> claims;
    for (Rational& weight : weights(facts, criteria, key))
        claims.push_back({std::move(weight), {}, {}});
    const auto keep = [&](std::size_t i, std::optional<Cents> least, std::optional<Cents> most) {
        if (least) claims[i].least = std::max(claims[i].least, *least);
        if (most) claims[i].most = std::min(claims[i].most.value_or(*most), *most);
    };
    std::vector<Rational> coordinations, received;
    if (bounds.for_each_fte && bounds.fte)
        coordinations =
            needed(facts, criteria, label_of(Criterion::coordinations), criteria.coordinations());
    if (bounds.at_least || bounds.at_most)
        received = needed(facts, criteria, label_of(Criterion::grants), criteria.grants());
    for (std::size_t i = 0; i < claims.size(); ++i) {
        keep(i, bounds.floor, bounds.cap);
        if (!coordinations.empty())
            keep(i,
                 cents_above(coordinations[i] * rational(*bounds.fte) * bounds.for_each_fte->value),
                 {});
        if (bounds.cap_share)
            keep(i, {}, cents_below(rational(*bounds.cap_share) * envelope.value));
        if (bounds.at_least) keep(i, cents_above(rational(*bounds.at_least) * received[i]), {});
        if (bounds.at_most) keep(i, {}, cents_below(rational(*bounds.at_most) * received[i]));
        if (claims[i].most && *claims[i].most < claims[i].least)
            throw ArgumentError({"funding.bounds",
                                 {named(facts.model.actors, criteria.actors()[i]).name,
                                  euros(claims[i].least), euros(*claims[i].most)}});
    }
    return claims;
}

/// What was granted to all of them in the last year that is known.
Cents envelope_of(const Facts& facts, const Criteria& criteria) {
    const std::optional<int> year = criteria.last_granted();
    if (!year) throw ArgumentError({"funding.no_envelope", {}});
    Rational sum = 0;
    for (const Rational& one :
         needed(facts, criteria, label_of(Criterion::grants), criteria.grants()))
        sum += one;
    return cents_below(sum);
}

}  // namespace

/// What a criterion is called, with the year of which it is, if one is given.
Texts label_of(Criterion criterion, std::optional<int> year) {
    const Texts name = named(criterion).name;
    if (!year) return name;
    return said({"{0} ({1})", "{0} ({1})", "{0} ({1})"}, {name, std::to_string(*year)});
}

std::vector<Id<Actor>> receivers(const Facts& facts, const AllocationKey& key) {
    const Model& model = facts.model;
    std::vector<bool> convenes(model.actors.size());
    for (const Id<Reseau> coordination : facts.coordinations)
        for (const AnyId organiser : model.reseaux[coordination].organisers)
            convenes[organiser.index] = true;
    std::vector<Id<Actor>> actors;
    for (const Actor& actor : model.actors) {
        const Id<Actor> id = model.actors.id_of(actor);
        if (actor.kind.is(key.among) && facts.stands(actor) &&
            (!key.conveners || convenes[id.index]))
            actors.push_back(id);
    }
    std::ranges::sort(actors, {},
                      [&](Id<Actor> id) -> const std::string& { return model.actors[id].key; });
    return actors;
}

Given::Given(const Facts& facts, const AllocationKey& key, std::optional<Cents> envelope, Date at)
    : key_(key), criteria_(facts, receivers(facts, key), at) {
    if (criteria_.actors().empty())
        throw ArgumentError({"funding.nobody", {key.title, named(key.among).name}});
    const KeyBounds& bounds = key.bounds;
    if (!envelope || bounds.at_least || bounds.at_most ||
        std::ranges::any_of(key.parts, [](const KeyPart& part) {
            return part.by == Criterion::grants && !part.year;
        }))
        granted_ = criteria_.last_granted();
    envelope_ = envelope ? *envelope : envelope_of(facts, criteria_);
    claims_ = claims(facts, criteria_, key, envelope_);
    const Shares shares = shared(envelope_, claims_);
    if (shares.failure == Shares::Failure::floors)
        throw ArgumentError({"funding.floors", {euros(envelope_), euros(shares.gap)}});
    if (shares.failure == Shares::Failure::caps)
        throw ArgumentError({"funding.caps", {euros(envelope_), euros(shares.gap)}});
    amounts_ = shares.amounts;
}

Cents Given::amount(Id<Actor> actor) const {
    const std::uint32_t place = criteria_.place_of(actor);
    return place == coordination::Selection::nobody ? Cents{} : amounts_[place];
}

Named Given::held(Id<Actor> actor) const {
    if (const std::uint32_t place = criteria_.place_of(actor);
        place != coordination::Selection::nobody) {
        const Claim& claim = claims_[place];
        if (claim.least.value > 0 && amounts_[place] == claim.least)
            return {"floor", Label{"minimum", "minimum", "floor"}};
        if (claim.most && amounts_[place] == *claim.most)
            return {"cap", Label{"plafond", "maximum", "cap"}};
    }
    return {"none", Label{"non", "nee", "no"}};
}

}  // namespace maillage::inline analysis::funding
