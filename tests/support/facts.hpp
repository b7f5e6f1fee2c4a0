// SPDX-License-Identifier: Apache-2.0
#pragma once
// Facts in one line, for tests.

#include <maillage/model/model.hpp>

namespace maillage {

template <class Entity>
Id<Entity> add(Table<Entity>& table, const std::string& key, Entity row = {}) {
    row.key = key;
    return table.add(std::move(row));
}

inline Date date(const char* text) { return date_of(text).value(); }

inline Period period(const char* since, const char* until) { return {date(since), date(until)}; }

}  // namespace maillage
