// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who sits on the committees of each coordination: by right or by election, for the CPAS or for
// others, until when, and whether they came.

#include <map>
#include <string>

#include "facts.hpp"

namespace maillage::inline analysis::coordination {

/// Whether a meeting is one of a committee.
Answer is_of_committee(const Facts& facts, const Meeting& meeting);
/// Whether it is one of a committee, and was held in the year.
Answer committee_met(const Facts& facts, const Meeting& meeting);

/// Whether each term, by the rows of mandates, is of a seat that another has in the year described after
/// it (model/seats.hpp).
std::vector<bool> followed_in_year(const Facts& facts);

/// The seats of a coordination that are known, in the year described; each by its last term.
struct Seats {
    std::vector<Id<Mandate>> all;
    std::size_t ex_officio = 0, elected = 0, appointed = 0;
    std::size_t cpas = 0, others = 0;  ///< seats of actors whose kind is known
    std::size_t dated = 0, open = 0;   ///< those that end some day that is known; that have no end

    /// Of the terms whose actor came to their committee, or surely did not: how many there are, and the
    /// actors that never did, one a term.
    std::size_t seen = 0;
    std::vector<Id<Actor>> never_came;

    /// The terms that end soon or are over, without a later one that may follow: how many, and which
    /// they are or may be; and of how many of these the dates do not tell.
    Bounds ending = {0, 0}, over = {0, 0};
    std::vector<Id<Mandate>> to_renew;
    std::size_t vague = 0;

    /// Counts the seat of a term.
    void add(const Model& model, const Mandate& mandate);
    /// Whether the other members are at least as many as the CPAS.
    Answer is_balanced() const;
};

/// Of each coordination; soon is within some months of a date. Without a date no term is over.
std::vector<Seats> seats_of(const Facts& facts, Date at = {}, std::int64_t months = 0);

/// The constituencies for which seats speak, as they are written, by their folded words; of several
/// spellings, the same whatever the order of rows.
std::map<std::string, std::string> constituencies(const Model& model,
                                                  const std::vector<Id<Mandate>>& seats);

}  // namespace maillage::inline analysis::coordination
