// SPDX-License-Identifier: Apache-2.0
#pragma once
// The three languages in which everything a user sees is said.

#include <array>
#include <optional>
#include <string_view>

namespace maillage::inline vocabulary {

enum class Language : unsigned char { fr, nl, en };

inline constexpr std::array<Language, 3> languages{Language::fr, Language::nl, Language::en};

/// The two-letter code (ISO 639-1) of a language.
constexpr std::string_view code(Language language) {
    constexpr std::array<std::string_view, 3> codes{"fr", "nl", "en"};
    return codes[static_cast<std::size_t>(language)];
}

/// The language of a two-letter code, or nothing.
constexpr std::optional<Language> language_of(std::string_view text) {
    for (const Language language : languages)
        if (code(language) == text) return language;
    return std::nullopt;
}

/// The same words in three languages, known when the program is compiled.
struct Label {
    std::string_view fr, nl, en;

    constexpr std::string_view in(Language language) const {
        return language == Language::fr ? fr : language == Language::nl ? nl : en;
    }
    bool operator==(const Label&) const = default;
};

}  // namespace maillage::inline vocabulary
