// SPDX-License-Identifier: Apache-2.0
#pragma once
// JSON from anybody: how deep it may be nested and how what is no JSON is refused, before a document is
// built of it. The parser itself limits nothing, and its errors repeat what it has read.

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include <maillage/vocabulary/error.hpp>

namespace maillage::json {

/// LimitError beyond `most` levels.
void refuse_depth(std::size_t depth, std::size_t most);

/// What is said of a text that is no JSON from a position on, as the parser counts it.
FileError syntax_error(std::string_view text, const std::string& name, std::size_t position);

/// The document that a text holds, in the order in which it is written; `name` is what errors call it.
/// FileError if it is no JSON, LimitError if it is larger or deeper than that.
nlohmann::ordered_json parsed(std::string_view text, const std::string& name, std::size_t max_bytes,
                              std::size_t max_depth);

}  // namespace maillage::json
