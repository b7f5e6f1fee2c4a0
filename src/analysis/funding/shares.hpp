// SPDX-License-Identifier: Apache-2.0
#pragma once
// A sum shared in proportion, between bounds, to the cent: the arithmetic of an allocation, which
// knows nothing of actors.

// GCC 12 takes the number within an empty std::optional for one that is used.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <boost/multiprecision/cpp_int.hpp>
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
#include <optional>
#include <vector>

#include <maillage/vocabulary/range.hpp>

namespace maillage::inline analysis::funding {

using Rational = boost::multiprecision::cpp_rational;

/// One who takes part: what it counts for, and what it is given at least and at most.
struct Claim {
    Rational weight;
    Cents least{0};
    std::optional<Cents> most;
};

/// What each is given; or why the sum cannot be shared, and how much is missing or left over.
struct Shares {
    enum class Failure : std::uint8_t { none, floors, caps };

    std::vector<Cents> amounts;
    Failure failure = Failure::none;
    Cents gap{0};
};

/// Each is given λ times its weight, held within its bounds, λ being the one number with which all
/// add up to the sum; then whole cents, the cents that are left going to the largest remainders and,
/// where these are equal, to the first. A claim of no weight is given its least. O(n log n).
Shares shared(Cents sum, const std::vector<Claim>& claims);

}  // namespace maillage::inline analysis::funding
