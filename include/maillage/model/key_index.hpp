// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which row has a key: the index that every table keeps, the same for all entities.

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include <maillage/model/large_pages.hpp>
#include <maillage/vocabulary/id.hpp>

namespace maillage::inline model {

/// Where each key is, by open addressing: eight bytes a slot, no copy of the keys.
class KeyIndex {
public:
    template <class KeyOf>
    std::uint32_t find(std::string_view key, KeyOf key_of) const {
        if (slots_.empty()) return AnyId::unknown;
        const std::uint32_t hash = hash_of(key);
        for (std::size_t at = hash & mask();; at = (at + 1) & mask()) {
            const Slot& slot = slots_[at];
            if (slot.row == AnyId::unknown) return AnyId::unknown;
            if (slot.hash == hash && key_of(slot.row) == key) return slot.row;
        }
    }

    /// Hints given some rows ahead of a search: the first fetches the slot of a key into the cache,
    /// the second says which row that slot names. Neither decides anything.
    void prefetch(std::string_view key) const {
        if (!slots_.empty()) __builtin_prefetch(&slots_[hash_of(key) & mask()]);
    }
    std::uint32_t guess(std::string_view key) const {
        const std::uint32_t hash = hash_of(key);
        const Slot slot = slots_.empty() ? Slot{} : slots_[hash & mask()];
        return slot.hash == hash ? slot.row : AnyId::unknown;
    }

    /// Adds a key that is not there yet.
    void insert(std::string_view key, std::uint32_t row) {
        if ((used_ + 1) * 2 > slots_.size()) grow();
        put({hash_of(key), row});
        ++used_;
    }

    /// Makes room for that many keys in all.
    void reserve(std::size_t keys) {
        while (slots_.size() < keys * 2) grow();
    }

    void clear() {
        slots_.clear();
        used_ = 0;
    }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t row = AnyId::unknown;
    };

    static std::uint32_t hash_of(std::string_view key) {
        const std::uint64_t hash = std::hash<std::string_view>{}(key);
        return static_cast<std::uint32_t>(hash ^ (hash >> 32));
    }
    std::size_t mask() const { return slots_.size() - 1; }
    void put(Slot slot) {
        std::size_t at = slot.hash & mask();
        while (slots_[at].row != AnyId::unknown) at = (at + 1) & mask();
        slots_[at] = slot;
    }
    void grow() {
        std::vector<Slot, LargePages<Slot>> old(slots_.empty() ? 16 : slots_.size() * 2);
        old.swap(slots_);
        for (const Slot& slot : old)
            if (slot.row != AnyId::unknown) put(slot);
    }

    std::vector<Slot, LargePages<Slot>> slots_;
    std::size_t used_ = 0;
};

}  // namespace maillage::inline model
