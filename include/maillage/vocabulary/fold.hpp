// SPDX-License-Identifier: Apache-2.0
#pragma once
// How words are compared when people type them: without case, accents, or the difference between
// `’` and `'`, between a space, a dash and an underscore. Also how a key is made from a name.

#include <cstdint>
#include <string>
#include <string_view>

namespace maillage::inline vocabulary {

namespace detail {

/// The plain letters of a Latin-1 or Latin Extended-A character (U+00C0 to U+017F), lower case.
constexpr std::string_view plain_letters(std::uint32_t c) {
    constexpr std::string_view from_c0 =
        "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y";
    constexpr std::string_view from_100 =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllllllln"
        "nnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    switch (c) {
        case 0xC6:
        case 0xE6: return "ae";
        case 0xDF: return "ss";
        case 0x132:
        case 0x133: return "ij";
        case 0x152:
        case 0x153: return "oe";
        default: break;
    }
    const std::string_view plain = c >= 0xC0 && c <= 0xFF     ? from_c0.substr(c - 0xC0, 1)
                                   : c >= 0x100 && c <= 0x17F ? from_100.substr(c - 0x100, 1)
                                                              : "?";
    return plain == "?" ? std::string_view{} : plain;
}

inline constexpr std::uint32_t broken_character = 0xFFFD;

/// Decodes one UTF-8 character at `at` and moves past it; of a broken one, past its first byte.
constexpr std::uint32_t next_character(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at++);
    if (first < 0x80) return first;
    const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    if (more == 0 || at + more > text.size()) return broken_character;
    std::uint32_t c = first & (0x3Fu >> more);
    for (std::size_t i = at; i < at + more; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return broken_character;
        c = (c << 6) | (byte(i) & 0x3F);
    }
    at += more;
    return c;
}

}  // namespace detail

/// `Réseau  d’aide_sociale` → `reseau d'aide sociale`. An accent may also be a character of its own
/// after its letter, as in the names of files on a Mac.
inline std::string folded(std::string_view text) {
    std::string out;
    bool space = false;
    const auto put = [&](std::string_view letters) {
        if (space && !out.empty()) out += ' ';
        space = false;
        out += letters;
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const std::uint32_t c = detail::next_character(text, at);
        const char ascii = c < 0x80 ? static_cast<char>(c) : '\0';
        if (ascii >= 'A' && ascii <= 'Z') {
            const char lower = static_cast<char>(ascii + ('a' - 'A'));
            put({&lower, 1});
        } else if ((ascii && static_cast<unsigned char>(ascii) <= ' ') || ascii == '_' ||
                   ascii == '-' || c == 0xA0 || c == 0x202F || c == 0x2010 || c == 0x2011 ||
                   c == 0x2013) {
            space = true;
        } else if (c == 0x2019 || c == 0x2018) {
            put("'");
        } else if (c >= 0x300 && c < 0x370) {
            continue;
        } else if (const std::string_view plain = detail::plain_letters(c); !plain.empty()) {
            put(plain);
        } else {
            put(text.substr(start, at - start));
        }
    }
    return out;
}

/// A key made from a name: folded, only letters, digits and dashes, at most 60 characters:
/// `CPAS de la Ville de Bruxelles` → `cpas-de-la-ville-de-bruxelles`. Letters of other scripts are
/// kept. Empty when the name has no letter nor digit.
inline std::string key_from(std::string_view name) {
    std::string key;
    bool dash = false;
    const std::string words = folded(name);
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t start = at;
        const std::uint32_t c = detail::next_character(words, at);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                            (c >= 0x370 && c < 0x2000) ||
                            (c >= 0x3040 && c != detail::broken_character);
        if (!letter) {
            dash = true;
            continue;
        }
        if (dash && !key.empty()) key += '-';
        dash = false;
        key.append(words, start, at - start);
    }
    if (key.size() > 60) {
        std::size_t end = 60;
        while (end > 0 && (static_cast<unsigned char>(key[end]) & 0xC0) == 0x80) --end;
        key.resize(end);
        while (key.ends_with('-')) key.pop_back();
    }
    return key;
}

}  // namespace maillage::inline vocabulary
