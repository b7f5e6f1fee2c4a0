// SPDX-License-Identifier: Apache-2.0
#pragma once
// Numbers as texts and back, whatever the locale: `0.5`, `12`.

#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace maillage::inline vocabulary {

/// The fewest digits that read back the same: `12` rather than `12.000000`.
inline std::string number_text(double value) {
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

/// The finite number that a text is, whole; nothing when it is not one, or does not fit in T.
template <class T>
std::optional<T> number_in(std::string_view text) {
    T value{};
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    const bool good = error == std::errc{} && stopped == end;
    return good && std::isfinite(static_cast<double>(value)) ? std::optional(value) : std::nullopt;
}

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Digits alone, and at least one.
constexpr bool all_digits(std::string_view text) {
    for (const char c : text)
        if (!is_digit(c)) return false;
    return !text.empty();
}

}  // namespace maillage::inline vocabulary
