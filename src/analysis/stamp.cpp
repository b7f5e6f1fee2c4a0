// SPDX-License-Identifier: Apache-2.0
#include "stamp.hpp"

#include <maillage/analysis/observation.hpp>
#include <maillage/store/digest.hpp>
#include <maillage/version.hpp>

namespace maillage::inline analysis {

void stamp(Finding& finding, const Model& model, const Lens& lens,
           const std::map<std::string, std::string>& arguments) {
    finding.unobserved = unobserved(model);
    finding.stamp = {digest(model), MAILLAGE_VERSION, to_text(lens, model), arguments};
}

}  // namespace maillage::inline analysis
