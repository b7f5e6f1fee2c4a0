// SPDX-License-Identifier: Apache-2.0
#pragma once
// Rules that are part of the library, as JSON texts: src/CMakeLists.txt says of which folders.

#include <string_view>
#include <vector>

namespace maillage {

std::vector<std::string_view> embedded_frames();
std::vector<std::string_view> embedded_keys();

}  // namespace maillage
