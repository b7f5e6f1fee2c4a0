// SPDX-License-Identifier: Apache-2.0
#pragma once
// How a closed envelope is shared between actors. The key is data: who takes part, what each counts
// for and with which weight, and between which bounds. Amounts are exact: they add up to the envelope
// to the cent, none is negative, and bounds that cannot hold together are refused.
//
//     AllocationOptions options;
//     options.envelope = envelope_of("555 000,00");
//     const Finding shares = allocate(model, allocation_key("potential-actors"), options);

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/analysis/finding.hpp>
#include <maillage/model/model.hpp>

namespace maillage::inline analysis {

// clang-format off
/// What an actor counts for.
MAILLAGE_TERMS(Criterion,
    (equal, "parts égales", "gelijke delen", "equal shares"),
    (shares, "parts fixées", "vastgelegde aandelen", "fixed shares"),
    (grants, "subventions reçues", "ontvangen toelagen", "grants received"),
    (potential_actors, "acteurs potentiels (lieux d’activités)", "potentiële actoren (activiteitenplaatsen)", "potential actors (places of activity)"),
    (population, "population", "bevolking", "population"),
    (coordinations, "coordinations organisées", "georganiseerde coördinaties", "coordinations convened"),
    (fte, "temps de travail des coordinateurs", "werktijd van de coördinatoren", "working time of coordinators"),
    (meetings, "réunions tenues", "gehouden vergaderingen", "meetings held"))
// clang-format on

/// A number that is exact, as people write it: `0.5`, `12`, `1/3`; not negative.
struct Ratio {
    std::int64_t over = 0, under = 1;
    bool operator==(const Ratio&) const = default;
};

/// One part of a key: of its weight, each actor takes in proportion to what it has of the criterion.
struct KeyPart {
    Criterion by = Criterion::equal;
    Ratio weight{1};
    /// Of grants, the year: the last of which amounts are known, where none is given. Of meetings,
    /// the year that is described, likewise.
    std::optional<int> year;
    std::string legal_act;                ///< of grants: only those of that act, if one is given
    std::map<std::string, Ratio> shares;  ///< of fixed shares: by the keys of actors
    /// What stands for a value that is unknown; without it, an unknown value is refused.
    std::optional<Ratio> if_unknown;
};

/// What an actor is given at least and at most; the greatest floor and the least cap hold.
struct KeyBounds {
    std::optional<Cents> floor, cap;    ///< for each actor
    std::optional<Cents> for_each_fte;  ///< what a full-time equivalent costs, where …
    std::optional<Ratio> fte;           ///< … so many are ensured for each of its coordinations
    std::optional<Ratio> cap_share;     ///< of the envelope
    std::optional<Ratio> at_least, at_most;  ///< of what it received in the last year that is known
};

struct AllocationKey {
    std::string id;
    Texts title;
    std::vector<std::string> sources;
    bool is_example = false;  ///< its numbers come from no act
    ActorKind among = ActorKind::cpas;
    bool conveners = false;  ///< only those of that kind that are known to convene a coordination
    std::vector<KeyPart> parts;
    KeyBounds bounds;
};

/// The keys of the library, by id.
const std::vector<AllocationKey>& allocation_keys();
/// One of them. ArgumentError if there is none of that id.
const AllocationKey& allocation_key(std::string_view id);
/// A key of one's own, as docs/funding.md has the format; `name` is what errors call it. ArgumentError
/// that names the place that is not of the format, FileError where it is no JSON, LimitError where it
/// is larger than 1 MiB or nested deeper than 16 levels.
AllocationKey allocation_key_from_json(std::string_view text, const std::string& name = "json");

/// The key of a file; FileError besides.
AllocationKey read_allocation_key(const std::string& path);

/// The envelope that a text is, in euros: `555000`, `555 000,00`. ArgumentError if it is none, or is
/// more than 10 000 milliards.
Cents envelope_of(std::string_view text);

struct AllocationOptions {
    /// What there is to share; what was granted in the last year that is known, where none is given.
    std::optional<Cents> envelope = {};
    std::optional<int> year = {};  ///< that is described; the last one met in, no later than `at`
    Date at = {};                  ///< what is planned for later has not been held
    const AllocationKey* beside = nullptr;  ///< another key, to compare with
    /// Answers that amounts are unknown, and why, instead of refusing.
    bool or_unknown = false;
};

/// What each actor is given: a row an actor, in the order of keys. Shares are first exact fractions:
/// in proportion to the weighted criteria, those that a bound holds being held there and the rest
/// shared again between the others. Cents go to the largest remainders, then to the first key (Hare,
/// 1859; Balinski and Young, 1982, Fair Representation). O(n log n).
///
/// ArgumentError if a value that the key needs is unknown, if floors exceed the envelope or caps do
/// not exhaust it, if nobody has any of a criterion, or if the year cannot be asked for.
Finding allocate(const Model& model, const AllocationKey& key,
                 const AllocationOptions& options = {});

}  // namespace maillage::inline analysis
