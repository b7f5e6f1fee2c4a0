// SPDX-License-Identifier: Apache-2.0
#pragma once
// What people call things: a term by its code, its label in any of the three languages or another
// spelling of it; a row by its key, or by its name in any language. Cells, parameters and lenses
// understand the same words, because they all ask here.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/model/model.hpp>

namespace maillage::inline io {

/// The term that a text calls; `none`, or in one’s own words where it begins with `autre:`. Nothing
/// if it is none of the list.
std::optional<AnyTerm> term_called(const Vocabulary& vocabulary, std::string_view text);

/// The term of the list that is spelled nearly so; nothing if none is near.
std::optional<AnyTerm> term_near(const Vocabulary& vocabulary, std::string_view text);

/// The term that a caller asks for. ArgumentError, with the labels, if it is none of the list.
AnyTerm asked_term(const Vocabulary& vocabulary, std::string_view text);

/// What a row is called, as it is written; nothing in a table without names.
std::vector<std::string_view> names_of(const AnyTable& table, std::uint32_t row);

/// The first of some keys to choose from, and that there are more.
std::string some_of(std::vector<std::string> keys);

/// The row that a caller asks for, by key or else by name. ArgumentError, which proposes what may have
/// been meant, if there is none, or several of that name. O(rows).
AnyId asked_row(const AnyTable& table, std::string_view text);

}  // namespace maillage::inline io
