// SPDX-License-Identifier: Apache-2.0
#pragma once
// What stands beside every answer: from what it was made, and what in that nobody observed.

#include <map>
#include <string>

#include <maillage/analysis/finding.hpp>
#include <maillage/graph/lens.hpp>
#include <maillage/model/model.hpp>

namespace maillage::inline analysis {

void stamp(Finding& finding, const Model& model, const Lens& lens,
           const std::map<std::string, std::string>& arguments);

}  // namespace maillage::inline analysis
