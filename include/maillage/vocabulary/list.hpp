// SPDX-License-Identifier: Apache-2.0
#pragma once
// A list of values, which tells a known nothing from what nobody knows.

#include <cstddef>
#include <string>
#include <vector>

namespace maillage::inline vocabulary {

/// An empty list that is `known` says "there is none".
template <class Item>
struct List {
    std::vector<Item> items;
    bool stated = false;

    bool known() const { return stated || !items.empty(); }
    bool empty() const { return items.empty(); }
    std::size_t size() const { return items.size(); }
    auto begin() const { return items.begin(); }
    auto end() const { return items.end(); }
    bool operator==(const List& other) const {
        return items == other.items && known() == other.known();
    }
};

using Words = List<std::string>;

}  // namespace maillage::inline vocabulary
