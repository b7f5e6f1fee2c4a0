// SPDX-License-Identifier: Apache-2.0
#pragma once
// What people write above a column, where it is not one of the headings that `column_of_heading`
// understands.

#include <optional>
#include <string_view>

#include <maillage/io/cell.hpp>

namespace maillage::inline io {

/// The column of which a heading in some language is spelled nearly so; nothing if none is near.
std::optional<Column> near_column(const Description& description, std::string_view heading);

}  // namespace maillage::inline io
