// SPDX-License-Identifier: Apache-2.0
#pragma once
// A civil date that is as precise as what is known, and no more: `2013`, `2013-12` or `2013-12-31`
// (ISO 8601-2, EDTF level 0), unknown when empty. `..` is the open bound of a period.

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage::inline vocabulary {

/// Days since 1970-01-01, the unit in which dates are compared.
using Day = std::int32_t;

class Date {
public:
    /// Unknown.
    constexpr Date() = default;

    /// A year, a month or a day; 0 where not known. Nothing if there is no such date.
    static constexpr std::optional<Date> of(int year, unsigned month = 0, unsigned day = 0) {
        if (year < 1 || year > 9999 || month > 12 || (month == 0 && day != 0)) return std::nullopt;
        if (day != 0 &&
            !std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{month},
                                         std::chrono::day{day}}
                 .ok())
            return std::nullopt;
        Date date;
        date.year_ = static_cast<std::int16_t>(year);
        date.month_ = static_cast<std::uint8_t>(month);
        date.day_ = static_cast<std::uint8_t>(day);
        return date;
    }

    /// The bound of a period that has not ended, or that has no beginning.
    static constexpr Date open() {
        Date date;
        date.year_ = open_year;
        return date;
    }

    constexpr bool known() const { return year_ != 0; }
    constexpr bool is_open() const { return year_ == open_year; }
    constexpr explicit operator bool() const { return year_ > 0; }

    constexpr int year() const { return year_; }
    constexpr unsigned month() const { return month_; }  ///< 0 when not known
    constexpr unsigned day() const { return day_; }      ///< 0 when not known

    /// First day that the date may mean. Only for a date that is neither unknown nor open.
    constexpr Day first_day() const {
        return day_number(year_, month_ ? month_ : 1, day_ ? day_ : 1);
    }

    /// Last day that the date may mean. Only for a date that is neither unknown nor open.
    constexpr Day last_day() const {
        if (day_) return first_day();
        const unsigned month = month_ ? month_ : 12;
        return month == 12 ? day_number(year_ + 1, 1, 1) - 1 : day_number(year_, month + 1, 1) - 1;
    }

    constexpr auto operator<=>(const Date&) const = default;

private:
    static constexpr std::int16_t open_year = -1;

    static constexpr Day day_number(int year, unsigned month, unsigned day) {
        using namespace std::chrono;
        return static_cast<Day>(
            sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)}
                .time_since_epoch()
                .count());
    }

    std::int16_t year_ = 0;
    std::uint8_t month_ = 0;
    std::uint8_t day_ = 0;
};

/// `2013`, `2013-12`, `2013-12-31`, `..`, or an empty text when unknown.
inline std::string to_text(Date date) {
    if (!date.known()) return {};
    if (date.is_open()) return "..";
    std::string text(date.day() ? 10 : date.month() ? 7 : 4, '-');
    const auto put = [&](std::size_t at, std::size_t width, unsigned value) {
        for (std::size_t i = width; i-- > 0; value /= 10)
            text[at + i] = static_cast<char>('0' + value % 10);
    };
    put(0, 4, static_cast<unsigned>(date.year()));
    if (date.month()) put(5, 2, date.month());
    if (date.day()) put(8, 2, date.day());
    return text;
}

/// Reads the form that to_text gives, and what people write: `31/12/2013`, `31.12.2013`,
/// `31-12-2013`, `12/2013`. Nothing if it is no date.
constexpr std::optional<Date> date_of(std::string_view text) {
    if (text.empty()) return Date{};
    if (text == "..") return Date::open();
    unsigned part[3] = {};
    std::size_t width[3] = {}, parts = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c >= '0' && c <= '9') {
            if (++width[parts] > 4) return std::nullopt;
            part[parts] = part[parts] * 10 + static_cast<unsigned>(c - '0');
        } else if ((c == '-' || c == '/' || c == '.') && width[parts] > 0 && parts < 2) {
            ++parts;
        } else {
            return std::nullopt;
        }
    }
    if (width[parts] == 0) return std::nullopt;
    const bool year_first = width[0] == 4;
    if (!year_first && (parts == 0 || width[parts] != 4)) return std::nullopt;
    for (std::size_t i = 0; i <= parts; ++i)
        if (i != (year_first ? 0 : parts) && width[i] > 2) return std::nullopt;
    if (parts > 0 && (part[year_first ? 1 : parts - 1] == 0)) return std::nullopt;
    if (parts == 2 && part[year_first ? 2 : 0] == 0) return std::nullopt;
    if (year_first) return Date::of(static_cast<int>(part[0]), part[1], part[2]);
    return parts == 2 ? Date::of(static_cast<int>(part[2]), part[1], part[0])
                      : Date::of(static_cast<int>(part[1]), part[0]);
}

}  // namespace maillage::inline vocabulary
