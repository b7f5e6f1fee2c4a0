// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <maillage/model/model.hpp>
#include <maillage/vocabulary/texts.hpp>

namespace maillage::inline io {

/// “territoires, lieux, acteurs …”: what a message offers to choose from.
Texts table_names(const Model& model);

}  // namespace maillage::inline io
