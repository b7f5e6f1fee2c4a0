// SPDX-License-Identifier: Apache-2.0
#pragma once
// What every format writes of a row: the cells that say something, then the columns nobody claims.

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <maillage/io/cell.hpp>
#include <maillage/io/writing.hpp>

namespace maillage::inline io {

/// The heading of the reasons in a file of rejected rows, which is not read back: one that nobody
/// gives to a column of their own.
inline constexpr std::string_view problem_heading = "maillage_problem";

struct WrittenCell {
    std::string name;
    std::string text;
    std::optional<Column> column;  ///< nothing for a column that no field claims
    bool unread = false;  ///< the text could not be read as a value, and is kept as it came
};
using WrittenRow = std::vector<WrittenCell>;

/// Whether a table is written at all: persons only on request.
bool is_written(const AnyTable& table, const WriteOptions& options);

/// Whether a column, claimed by a field or not, is about a person or may hold the name of one.
bool is_personal(const Description& description, std::string_view column);

/// The columns of a table that are written: without those that point at persons left out.
std::vector<Column> written_columns(const AnyTable& table, const WriteOptions& options);

/// The cells of one row that say something, in the order of the columns, then its extras. What a
/// field's own column could not be read as goes back into that column.
WrittenRow written_row(const Model& model, const AnyTable& table, std::span<const Column> columns,
                       const Record& record, Persons persons);

/// Goes through the rows of a table, with their non-empty cells in the order of the columns.
void for_each_written_row(const Model& model, const AnyTable& table, const WriteOptions& options,
                          const std::function<void(const WrittenRow&)>& visit);

}  // namespace maillage::inline io
