// SPDX-License-Identifier: Apache-2.0
#pragma once
// How a row that states no key gets one, from wherever it comes: the same row gets the same key.

#include <span>
#include <string>
#include <string_view>

#include <maillage/io/cell.hpp>

namespace maillage::inline io {

/// One cell of a row, and the column that it is in.
struct Said {
    Column column;
    std::string_view text;
};

/// A key that no row of the table has: made from what the row is called, or else from what it cannot
/// do without; of a person, only a number. One that is taken gets a number too.
std::string minted_key(const AnyTable& table, std::span<const Said> cells);

}  // namespace maillage::inline io
