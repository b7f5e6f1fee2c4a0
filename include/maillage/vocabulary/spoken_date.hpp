// SPDX-License-Identifier: Apache-2.0
#pragma once
// Dates in words, as letters write them: `31 décembre 2013`, `december 2013`, `2013`. Shown to
// readers, and understood when somebody fills in a cell so.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/vocabulary/date.hpp>
#include <maillage/vocabulary/fold.hpp>
#include <maillage/vocabulary/language.hpp>
#include <maillage/vocabulary/number.hpp>
#include <maillage/vocabulary/texts.hpp>

namespace maillage::inline vocabulary {

inline constexpr std::array<Label, 12> months{{
    {"janvier", "januari", "January"},
    {"février", "februari", "February"},
    {"mars", "maart", "March"},
    {"avril", "april", "April"},
    {"mai", "mei", "May"},
    {"juin", "juni", "June"},
    {"juillet", "juli", "July"},
    {"août", "augustus", "August"},
    {"septembre", "september", "September"},
    {"octobre", "oktober", "October"},
    {"novembre", "november", "November"},
    {"décembre", "december", "December"},
}};

/// A date as precise as it is known, in words that no line end separates; as to_text gives it where
/// it is unknown or open.
inline std::string spoken(Date date, Language language) {
    if (!date) return to_text(date);
    constexpr std::string_view space = "\u00A0";
    std::string text;
    if (date.day()) {
        text += std::to_string(date.day());
        if (date.day() == 1 && language == Language::fr) text += "er";
        text += space;
    }
    if (date.month()) text.append(months[date.month() - 1].in(language)).append(space);
    return text + std::to_string(date.year());
}

inline Texts spoken(Date date) {
    return {spoken(date, Language::fr), spoken(date, Language::nl), spoken(date, Language::en)};
}

namespace detail {

/// The month that a word names in some language, whole or cut after three letters or more; 0 where
/// there is none, or more than one.
inline unsigned month_of(std::string_view word) {
    if (word.ends_with('.')) word.remove_suffix(1);
    if (word.size() < 3) return 0;
    unsigned found = 0;
    for (unsigned i = 0; i < months.size(); ++i)
        for (const Language language : languages) {
            const std::string name = folded(months[i].in(language));
            if (name == word) return i + 1;
            if (!name.starts_with(word) || found == i + 1) continue;
            if (found) return 0;
            found = i + 1;
        }
    return found;
}

}  // namespace detail

/// Reads a month and a year in words, with or without the day: `mars 2012`, `1er mars 2012`,
/// `12 maart 2012`, `Sept. 2012`. Nothing if it is no such date.
inline std::optional<Date> spoken_date_of(std::string_view text) {
    std::vector<std::string> words{""};
    for (const char c : folded(text)) {
        if (c == ' ') words.emplace_back();
        else words.back() += c;
    }
    if (words.size() < 2 || words.size() > 3) return std::nullopt;
    const std::string& year = words.back();
    const unsigned month = detail::month_of(words[words.size() - 2]);
    if (!month || year.size() != 4 || !all_digits(year)) return std::nullopt;
    unsigned day = 0;
    if (words.size() == 3) {
        std::string& first = words.front();
        if (first == "1er" || first.ends_with('.'))
            first.resize(first.find_first_not_of("0123456789"));
        if (first.size() > 2 || !all_digits(first)) return std::nullopt;
        day = *number_in<unsigned>(first);
        if (day == 0) return std::nullopt;
    }
    return Date::of(*number_in<int>(year), month, day);
}

}  // namespace maillage::inline vocabulary
