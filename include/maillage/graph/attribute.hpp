// SPDX-License-Identifier: Apache-2.0
#pragma once
// An attribute: what is known of each node of a network in one respect, such as its kind or its
// theme, as groups that measures can compare and tables can show.

#include <cstdint>
#include <string>
#include <vector>

#include <maillage/vocabulary/texts.hpp>

namespace maillage::inline graph {

struct Attribute {
    static constexpr std::uint32_t unknown = 0xFFFF'FFFF;

    std::string name;
    std::vector<std::string> codes;     ///< of each group: stable, what programs use
    std::vector<Texts> labels;          ///< of each group: what people see
    std::vector<std::uint32_t> groups;  ///< of each node: its group, or `unknown`

    bool operator==(const Attribute&) const = default;
};

}  // namespace maillage::inline graph
