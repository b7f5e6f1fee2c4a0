// SPDX-License-Identifier: Apache-2.0
#pragma once
// A number known only between bounds: "between 50 and 100 places", "more than 1 000".
// Written `50..100`, `1000..`, `..20`, or `75` when exact.

#include <compare>
#include <cstdint>
#include <optional>

namespace maillage::inline vocabulary {

struct Range {
    std::optional<double> min, max;

    bool known() const { return min || max; }
    bool exact() const { return min && max && *min == *max; }
    bool operator==(const Range&) const = default;
};

/// Money, counted in cents so that sums are exact.
struct Cents {
    std::int64_t value = 0;
    constexpr auto operator<=>(const Cents&) const = default;
};

}  // namespace maillage::inline vocabulary
