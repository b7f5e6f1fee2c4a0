// SPDX-License-Identifier: Apache-2.0
#pragma once
// When one looks: the parameters `at` and `certainty` of every indicator that tells what exists, and
// what they keep. A réseau whose period is not known enough is possible at a date, never certain.

#include <optional>
#include <string_view>
#include <vector>

#include <maillage/analysis/indicator.hpp>
#include <maillage/graph/network.hpp>

namespace maillage::inline analysis {

/// The parameters of an indicator, then `at` and `certainty`.
std::vector<Parameter> dated(std::vector<Parameter> own = {});

/// The réseaux of a network that are there at a moment, and how to say so.
struct Present {
    std::vector<Id<Reseau>> reseaux;
    std::vector<Omitted> omitted;  ///< by the network, then by the date
    Texts sentence;                ///< how many are there for sure, of how many one cannot tell
};

/// What a finding says of the actors that a moment excludes.
inline constexpr Label excluded_actors{"acteurs qui n’existent sûrement pas à cette date",
                                       "actoren die op die datum zeker niet bestaan",
                                       "actors that surely do not exist at that date"};

class Moment {
public:
    /// From `at` and `certainty`. Without a date, all that is known is there, dated or not.
    explicit Moment(const Arguments& arguments);
    /// All that may be there at a date.
    explicit Moment(Date at);

    bool is_certain() const { return at_ && certainty_ == Certainty::certain; }
    /// The same date, with all that may be there.
    Moment possibly() const;

    bool sees(const Period& period) const { return sees(period, certainty_); }
    /// Whether what has that period surely does not exist, whatever the certainty asked.
    bool excludes(const Period& period) const { return !sees(period, Certainty::possible); }
    /// Whether an answer about a table has come. It stands from its date on.
    bool sees(const Inquiry& inquiry, std::string_view table) const;
    /// The network as it stands; all of it without a date.
    View view(const Network& network) const;
    Present present(const Model& model, const Network& network) const;

private:
    bool sees(const Period& period, Certainty certainty) const;

    Date at_;
    Certainty certainty_;
};

}  // namespace maillage::inline analysis
