// SPDX-License-Identifier: Apache-2.0
#include "csv.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include <maillage/vocabulary/fold.hpp>

namespace maillage::inline io {
namespace {

void append_utf8(std::string& out, std::uint32_t c) {
    const auto byte = [&](std::uint32_t value) { out += static_cast<char>(value); };
    if (c < 0x80) byte(c);
    else if (c < 0x800) byte(0xC0 | (c >> 6)), byte(0x80 | (c & 0x3F));
    else if (c < 0x10000)
        byte(0xE0 | (c >> 12)), byte(0x80 | ((c >> 6) & 0x3F)), byte(0x80 | (c & 0x3F));
    else
        byte(0xF0 | (c >> 18)), byte(0x80 | ((c >> 12) & 0x3F)), byte(0x80 | ((c >> 6) & 0x3F)),
            byte(0x80 | (c & 0x3F));
}

bool is_utf8(std::string_view text) {
    constexpr std::uint64_t high_bits = 0x8080'8080'8080'8080;
    for (std::size_t i = 0; i < text.size();) {
        if (std::uint64_t eight = 0; i + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + i, sizeof eight);
            if (!(eight & high_bits)) {
                i += sizeof eight;
                continue;
            }
        }
        const unsigned char first = static_cast<unsigned char>(text[i]);
        if (first < 0x80) {
            ++i;
            continue;
        }
        const std::size_t more = first >= 0xF0 && first <= 0xF4  ? 3
                                 : first >= 0xE0 && first < 0xF0 ? 2
                                 : first >= 0xC2 && first < 0xE0 ? 1
                                                                 : 0;
        if (more == 0 || i + more >= text.size()) return false;
        for (std::size_t k = 1; k <= more; ++k)
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0) != 0x80) return false;
        const unsigned char second = static_cast<unsigned char>(text[i + 1]);
        const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
        const bool outside = (first == 0xED && second >= 0xA0) || (first == 0xF4 && second >= 0x90);
        if (overlong || outside) return false;
        i += more + 1;
    }
    return true;
}

std::string from_windows_1252(std::string_view bytes) {
    constexpr std::array<std::uint16_t, 32> upper{
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const unsigned char c = static_cast<unsigned char>(byte);
        append_utf8(text, c >= 0x80 && c < 0xA0 ? upper[c - 0x80] : c);
    }
    return text;
}

std::string from_utf16(std::string_view bytes, bool big_endian) {
    const auto unit = [&](std::size_t i) {
        const std::uint32_t a = static_cast<unsigned char>(bytes[i]);
        const std::uint32_t b = static_cast<unsigned char>(bytes[i + 1]);
        return big_endian ? a << 8 | b : b << 8 | a;
    };
    std::string text;
    for (std::size_t i = 2; i + 1 < bytes.size(); i += 2) {
        std::uint32_t c = unit(i);
        if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size()) {
            const std::uint32_t low = unit(i + 2);
            if (low >= 0xDC00 && low < 0xE000)
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00), i += 2;
        }
        append_utf8(text, c >= 0xD800 && c < 0xE000 ? 0xFFFD : c);
    }
    return text;
}

/// The commonest separator of the headings, quoted parts left aside; none where there is one column.
char likeliest_separator(std::string_view text) {
    constexpr std::string_view candidates = ",;\t";
    std::array<std::size_t, 3> count{};
    bool quoted = false, started = false;
    for (const char c : text) {
        if (!quoted && (c == '\n' || c == '\r')) {
            if (started) break;
            continue;
        }
        started |= c != ' ';
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (const auto which = candidates.find(c); which != candidates.npos) ++count[which];
    }
    const auto most = std::max_element(count.begin(), count.end());
    return *most ? candidates[static_cast<std::size_t>(most - count.begin())] : '\0';
}

}  // namespace

Decoded decoded(std::string bytes) {
    if (bytes.starts_with("\xFF\xFE")) return {from_utf16(bytes, false)};
    if (bytes.starts_with("\xFE\xFF")) return {from_utf16(bytes, true)};
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
    if (is_utf8(bytes)) return {std::move(bytes)};
    return {from_windows_1252(bytes), true};
}

CsvReader::CsvReader(std::string_view text) : text_(text), separator_(likeliest_separator(text)) {
    if (text.starts_with("sep=") && text.size() > 4) {
        separator_ = text[4];
        at_ = std::min(text.find('\n'), text.size() - 1) + 1;
        row_ = 1;
    }
    for (const char c : {separator_, '\n', '\r'}) ends_cell_[static_cast<unsigned char>(c)] = true;
}

std::size_t CsvReader::rows_left() const {
    std::size_t rows = 1;
    for (std::size_t at = at_; (at = text_.find('\n', at)) != text_.npos;)
        if (++at < text_.size() && text_[at] != '\n' && text_[at] != '\r') ++rows;
    return rows;
}

bool CsvReader::next(std::deque<std::string>& unquoted) {
    cells_.clear();
    if (at_ >= text_.size()) return false;
    ++row_;
    unclosed_ = false;
    for (;;) {
        if (at_ < text_.size() && text_[at_] == '"') {
            std::string& cell = unquoted.emplace_back();
            bool open = true;
            for (++at_; at_ < text_.size(); ++at_) {
                const char c = text_[at_];
                if (open && c == '"') {
                    if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') cell += text_[at_++];
                    else open = false;
                } else if (!open && (c == separator_ || c == '\n' || c == '\r')) {
                    break;
                } else {
                    cell += c;
                }
            }
            unclosed_ |= open;
            cells_.push_back(cell);
        } else {
            const std::size_t start = at_;
            while (at_ < text_.size() && !ends_cell_[static_cast<unsigned char>(text_[at_])]) ++at_;
            cells_.push_back(text_.substr(start, at_ - start));
        }
        if (at_ >= text_.size()) return true;
        const char stop = text_[at_++];
        if (stop == separator_) continue;
        if (stop == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
        return true;
    }
}

void append_csv_cell(std::string& row, std::string_view text, char separator) {
    const bool quote = text.find_first_of("\"\r\n") != text.npos ||
                       text.find(separator) != text.npos || text.starts_with(' ') ||
                       text.ends_with(' ');
    if (!quote) {
        row += text;
        return;
    }
    row += '"';
    for (const char c : text) {
        if (c == '"') row += '"';
        row += c;
    }
    row += '"';
}

}  // namespace maillage::inline io
