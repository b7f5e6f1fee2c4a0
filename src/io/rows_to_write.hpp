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

struct WrittenCell {
    std::string name;
    std::string text;
    std::optional<Column> column;  ///< nothing for a column that no field claims
    bool unread = false;  ///< the text could not be read as a value, and is kept as it came
};
using WrittenRow = std::vector<WrittenCell>;

/// Whether a table is written at all: persons only on request.
bool is_written(const AnyTable& table, const WriteOptions& options);

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
