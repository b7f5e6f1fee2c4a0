// SPDX-License-Identifier: Apache-2.0
#pragma once
// References between facts. An Id is a dense index typed by what it points at: an Id<Actor> cannot
// be handed to a function that expects an Id<Reseau>. Files and users never see the index; they see
// the key of the row.
//
//     unknown   nobody said              (an empty cell)
//     none      known to be nothing      (the word `none`)
//     0, 1, 2…  the row of that number

#include <compare>
#include <cstdint>
#include <functional>

#include <maillage/vocabulary/list.hpp>

namespace maillage::inline vocabulary {

/// What every Id is underneath: for code that treats all entities alike.
struct AnyId {
    static constexpr std::uint32_t unknown = 0xFFFF'FFFF;
    static constexpr std::uint32_t none = 0xFFFF'FFFE;

    std::uint32_t index = unknown;

    constexpr bool known() const { return index != unknown; }
    constexpr bool is_none() const { return index == none; }
    constexpr explicit operator bool() const { return index < none; }
    constexpr auto operator<=>(const AnyId&) const = default;
};

/// Points at one row of the table of `Entity`.
template <class Entity>
struct Id : AnyId {
    constexpr Id() = default;
    constexpr explicit Id(std::uint32_t row) : AnyId{row} {}
};

/// What every list of Ids is underneath.
using AnyIds = List<AnyId>;

template <class Entity>
struct Ids : AnyIds {
    void add(Id<Entity> id) { items.push_back(id); }
    Id<Entity> operator[](std::size_t i) const { return Id<Entity>{items[i].index}; }
    bool contains(Id<Entity> id) const {
        for (const AnyId item : items)
            if (item == id) return true;
        return false;
    }
};

/// Points at a row of one of several tables: a member is an actor or a réseau.
struct AnyEither {
    AnyId id;
    std::uint8_t which = 0;  ///< position of the table among those the field allows

    constexpr bool known() const { return id.known(); }
    constexpr explicit operator bool() const { return static_cast<bool>(id); }
    constexpr auto operator<=>(const AnyEither&) const = default;
};

template <class First, class Second>
struct Either : AnyEither {
    constexpr Either() = default;
    constexpr Either(Id<First> first) : AnyEither{first, 0} {}
    constexpr Either(Id<Second> second) : AnyEither{second, 1} {}

    constexpr Id<First> first() const { return which == 0 ? Id<First>{id.index} : Id<First>{}; }
    constexpr Id<Second> second() const { return which == 1 ? Id<Second>{id.index} : Id<Second>{}; }
};

}  // namespace maillage::inline vocabulary

template <class Entity>
struct std::hash<maillage::Id<Entity>> {
    std::size_t operator()(maillage::Id<Entity> id) const noexcept { return id.index; }
};
