// SPDX-License-Identifier: Apache-2.0
#include "shares.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace maillage::inline analysis::funding {
namespace {

using boost::multiprecision::cpp_int;

/// A value of λ at which a claim begins to grow, or has grown to its most.
struct Turn {
    Rational at;
    Rational slope;  ///< by how much all grow faster, or slower, from there on
};

std::vector<Turn> turns_of(const std::vector<Claim>& claims) {
    std::vector<Turn> turns;
    for (const Claim& claim : claims) {
        if (claim.weight == 0 || (claim.most && claim.most->value == claim.least.value)) continue;
        turns.push_back({claim.least.value / claim.weight, claim.weight});
        if (claim.most) turns.push_back({claim.most->value / claim.weight, -claim.weight});
    }
    std::ranges::sort(turns, {}, &Turn::at);
    return turns;
}

/// The λ with which the claims, of which the least add up to `given`, add up to the sum; nothing if
/// they cannot.
std::optional<Rational> level(Rational given, const Rational& sum, const std::vector<Turn>& turns) {
    Rational at = 0, slope = 0;
    for (const Turn& turn : turns) {
        const Rational next = given + slope * (turn.at - at);
        if (next >= sum) break;
        given = next;
        at = turn.at;
        slope += turn.slope;
    }
    if (given == sum) return at;
    return slope > 0 ? std::optional<Rational>(at + (sum - given) / slope) : std::nullopt;
}

cpp_int whole(const Rational& value) { return numerator(value) / denominator(value); }

/// What is missing or left over; a sum beyond all envelopes is told as the largest number there is.
Cents gap(const cpp_int& one, const cpp_int& other) {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    const cpp_int gap = one - other;
    return {gap > largest ? largest : static_cast<std::int64_t>(gap)};
}

}  // namespace

Shares shared(Cents sum, const std::vector<Claim>& claims) {
    Shares shares;
    cpp_int least = 0;
    for (const Claim& claim : claims) least += claim.least.value;
    if (least > sum.value) return {{}, Shares::Failure::floors, gap(least, sum.value)};
    const std::optional<Rational> by = level(Rational(least), sum.value, turns_of(claims));
    if (!by) {
        cpp_int most = 0;
        for (const Claim& claim : claims)
            most += (claim.weight == 0 ? claim.least : *claim.most).value;
        return {{}, Shares::Failure::caps, gap(sum.value, most)};
    }
    std::vector<Rational> remainders;
    std::int64_t left = sum.value;
    for (const Claim& claim : claims) {
        Rational exact = *by * claim.weight;
        if (exact < claim.least.value) exact = claim.least.value;
        if (claim.most && exact > claim.most->value) exact = claim.most->value;
        const cpp_int cents = whole(exact);
        shares.amounts.push_back({static_cast<std::int64_t>(cents)});
        remainders.push_back(exact - cents);
        left -= shares.amounts.back().value;
    }
    std::vector<std::size_t> order(claims.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{},
                             [&](std::size_t i) -> const Rational& { return remainders[i]; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
        ++shares.amounts[order[i]].value;
    return shares;
}

}  // namespace maillage::inline analysis::funding
