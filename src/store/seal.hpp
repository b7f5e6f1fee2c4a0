// SPDX-License-Identifier: Apache-2.0
#pragma once
// What shows that bytes were written here: their HMAC-SHA-256 (RFC 2104) under a secret that was
// drawn on this machine for this account, and that never leaves it. Who does not have the secret can
// neither make bytes that are accepted nor change one of them.

#include <string>
#include <string_view>

namespace maillage::inline store {

inline constexpr std::size_t seal_size = 32;

/// The seal of some bytes; the first one draws the secret. FileError if it cannot be kept.
std::string seal_of(std::string_view bytes);

/// Whether a seal is that of some bytes; nothing is when no secret was drawn yet.
bool is_sealed(std::string_view bytes, std::string_view seal);

}  // namespace maillage::inline store
