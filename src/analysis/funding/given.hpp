// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a key gives each of those who receive by it, and what holds it.

#include "criteria.hpp"

namespace maillage::inline analysis::funding {

/// What a criterion is called, with the year of which it is, if one is given.
Texts label_of(Criterion criterion, std::optional<int> year = std::nullopt);

/// Those of the kind that a key names who may have been there in the year, in the order of keys.
std::vector<Id<Actor>> receivers(const coordination::Facts& facts, const AllocationKey& key);

class Given {
public:
    /// ArgumentError as `allocate` has it.
    Given(const coordination::Facts& facts, const AllocationKey& key, std::optional<Cents> envelope,
          Date at);

    const AllocationKey& key() const { return key_; }
    Cents envelope() const { return envelope_; }
    /// The last year of grants that are known, if the key or the envelope rests on it.
    std::optional<int> granted() const { return granted_; }
    const std::vector<Id<Actor>>& actors() const { return criteria_.actors(); }

    /// Nothing for those who do not receive by this key.
    Cents amount(Id<Actor> actor) const;
    /// The bound at which it is held: `floor`, `cap` or `none`.
    Named held(Id<Actor> actor) const;

private:
    const AllocationKey& key_;
    Criteria criteria_;
    Cents envelope_;
    std::optional<int> granted_;
    std::vector<Claim> claims_;
    std::vector<Cents> amounts_;
};

}  // namespace maillage::inline analysis::funding
