// SPDX-License-Identifier: Apache-2.0
#pragma once
// A frame held to the facts: what each of its rules says of each réseau that it concerns, and how that
// is told. Both a check and the indicator stand on it.

#include <array>
#include <vector>

#include <maillage/analysis/frame.hpp>

#include "judgement.hpp"

namespace maillage::inline analysis::framing {

/// What a rule says: one element of each list a réseau, in the order of Facts::coordinations.
struct Assessed {
    std::vector<Verdict> verdicts;
    std::vector<Rows> rows;  ///< on which each rests
    std::vector<std::vector<const AnyTable*>> untold;
    /// Whether its cure says what to do: it is not met, or is not said and cannot be denied.
    std::vector<bool> awaits_cure;
};

/// How many verdicts of each kind there are.
using Verdicts = std::array<std::size_t, 6>;

struct Assessment {
    Assessment(const Model& model, const Frame& of, std::optional<int> year, Date at);

    const Frame& frame;
    Facts facts;
    std::vector<std::uint32_t> places;  ///< of the réseaux, by key
    std::vector<Id<Reseau>> doubtful;  ///< of which one cannot tell whether the frame concerns them
    std::vector<Assessed> rules;       ///< as the frame has them

    /// Of a rule and these réseaux.
    Verdicts verdicts(std::size_t rule, const std::vector<std::uint32_t>& of) const;
    /// Says in a finding how many verdicts there are of `of`, about whom, and what was left out.
    void summarize(Finding& finding, const std::vector<std::uint32_t>& of,
                   const Texts& about_whom) const;
};

/// The year that is described: the one asked for, or the last in which anybody met. Without one asked
/// for, it is the nearest in which the frame held.
std::optional<int> described(const Model& model, const Frame& frame, std::optional<int> year,
                             Date at);

}  // namespace maillage::inline analysis::framing
