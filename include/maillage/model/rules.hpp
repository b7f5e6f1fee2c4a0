// SPDX-License-Identifier: Apache-2.0
#pragma once
// Rules on single values, to be named in the description of a field. Each says which message is
// given when it does not hold.

#include <string_view>

#include <maillage/vocabulary/describe.hpp>
#include <maillage/vocabulary/number.hpp>

namespace maillage::inline model {

/// A KBO/BCE number: ten digits (dots, spaces and a leading `BE` allowed), the first 0 or 1, the
/// last two equal to 97 − (the first eight modulo 97). Royal decree of 24 June 2003.
constexpr bool is_enterprise_number(std::string_view text) {
    if (text.starts_with("BE")) text.remove_prefix(2);
    unsigned long long digits = 0;
    int count = 0;
    for (const char c : text) {
        if (c == '.' || c == ' ') continue;
        if (!is_digit(c) || ++count > 10) return false;
        if (count == 1 && c > '1') return false;
        digits = digits * 10 + static_cast<unsigned>(c - '0');
    }
    return count == 10 && digits % 100 == 97 - (digits / 100) % 97;
}

/// A code of the national institute of statistics for a territory: five digits.
constexpr bool is_nis(std::string_view text) { return text.size() == 5 && all_digits(text); }

constexpr bool is_postcode(std::string_view text) {
    return text.size() == 4 && all_digits(text) && text >= "1000" && text <= "9992";
}

/// One address: something, `@`, a domain with a dot, no space. The rest is for the mail server.
constexpr bool is_email(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.find('@', at + 1) != text.npos)
        return false;
    const std::string_view domain = text.substr(at + 1);
    return text.find_first_of(" ,;<>") == text.npos && domain.find('.') != domain.npos &&
           !domain.starts_with('.') && !domain.ends_with('.');
}

/// Only the web: a link is followed by browsers, and `javascript:` is a link to them too.
constexpr bool is_link(std::string_view text) {
    const std::size_t scheme = text.starts_with("https://")  ? 8
                               : text.starts_with("http://") ? 7
                                                             : 0;
    return scheme != 0 && text.size() > scheme && text.find_first_of(" \"<>") == text.npos;
}

/// `14:00`, or `9h30` as people write it.
constexpr bool is_time(std::string_view text) {
    const std::size_t colon = text.find_first_of(":hH");
    if (colon == text.npos || colon == 0 || colon > 2) return false;
    const std::string_view hours = text.substr(0, colon), minutes = text.substr(colon + 1);
    return all_digits(hours) && (hours.size() == 1 || hours <= "23") &&
           (minutes.empty() || (minutes.size() == 2 && all_digits(minutes) && minutes <= "59"));
}

/// Eleven digits, alone or as 00.00.00-000.00 or 00 00 00 000 00, whose check digits hold and that begin with a date:
/// the number of a person in the national register, which has no place here.
constexpr bool holds_national_number(std::string_view text) {
    for (std::size_t start = 0; start < text.size(); ++start) {
        if (!is_digit(text[start])) continue;
        if (start > 0 && (is_digit(text[start - 1]) || text[start - 1] == '+')) continue;
        unsigned long long digits = 0;
        std::size_t count = 0, at = start;
        for (; at < text.size() && count < 11; ++at) {
            const char c = text[at];
            if (is_digit(c)) {
                digits = digits * 10 + static_cast<unsigned>(c - '0');
                ++count;
            } else if (!((c == '.' || c == '-' || c == ' ') &&
                         (count == 2 || count == 4 || count == 6 || count == 9))) {
                break;
            }
        }
        if (count != 11 || (at < text.size() && is_digit(text[at]))) continue;
        const unsigned long long base = digits / 100, check = digits % 100;
        const unsigned month = static_cast<unsigned>(digits / 10000000 % 100) % 20;
        const unsigned day = static_cast<unsigned>(digits / 100000 % 100);
        const bool dated = month <= 12 && day <= 31;
        if (dated && (check == 97 - base % 97 || check == 97 - (base + 2000000000ULL) % 97))
            return true;
    }
    return false;
}

inline constexpr Rule enterprise_number_rule{"value.enterprise_number", is_enterprise_number};
inline constexpr Rule nis_rule{"value.nis", is_nis};
inline constexpr Rule postcode_rule{"value.postcode", is_postcode};
inline constexpr Rule email_rule{"value.email", is_email};
inline constexpr Rule link_rule{"value.link", is_link};
inline constexpr Rule time_rule{"value.time", is_time};

}  // namespace maillage::inline model
