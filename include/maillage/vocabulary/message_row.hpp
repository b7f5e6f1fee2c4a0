// SPDX-License-Identifier: Apache-2.0
#pragma once
// One row of the list of messages: a stable code, what happened and what cures it.

#include <string_view>

#include <maillage/vocabulary/language.hpp>

namespace maillage::inline vocabulary {

struct MessageRow {
    std::string_view code;
    Label what;
    Label cure;
};

}  // namespace maillage::inline vocabulary
