// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>

#include <maillage/model/model.hpp>

namespace maillage::inline io {

/// `territories, places, actors …`: what a message offers to choose from.
std::string table_names(const Model& model);

}  // namespace maillage::inline io
