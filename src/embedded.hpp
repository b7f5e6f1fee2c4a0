// SPDX-License-Identifier: Apache-2.0
#pragma once
// The JSON texts that are part of the library (see maillage_embed in src/CMakeLists.txt).

#include <string_view>
#include <vector>

namespace maillage {

/// Of src/analysis/funding/keys.
std::vector<std::string_view> embedded_keys();

}  // namespace maillage
