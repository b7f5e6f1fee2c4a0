// SPDX-License-Identifier: Apache-2.0
#pragma once
// Changing a model with values as texts, one row at a time: what forms, notebooks and bindings do.
// Either the whole row is taken or nothing has changed.

#include <string>
#include <utility>
#include <vector>

#include <maillage/model/model.hpp>

namespace maillage::inline io {

/// Columns by their exact name, and the texts that cell.hpp describes; an empty text is unknown.
using Cells = std::vector<std::pair<std::string, std::string>>;

/// Adds a row; without a key, one is made as for a row of a file. Returns the key. ArgumentError.
std::string add_row(Model& model, AnyTable& table, const Cells& cells);

/// Changes the cells that are given of one row; `key` renames it. ArgumentError.
void update_row(Model& model, AnyTable& table, AnyId row, const Cells& cells);

}  // namespace maillage::inline io
