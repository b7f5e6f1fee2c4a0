// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a model says, as a short text: two models that state the same facts under the same keys have
// the same digest, whatever the order of their rows. It identifies; it does not protect.

#include <string>

#include <maillage/model/model.hpp>

namespace maillage::inline store {

/// 32 hexadecimal digits (SHA-1 based, as in a version 5 UUID). O(size of the model).
std::string digest(const Model& model);

}  // namespace maillage::inline store
