// SPDX-License-Identifier: Apache-2.0
#include <maillage/io/text.hpp>

#include <algorithm>

namespace maillage::inline io {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Whether a text that starts so is run, or may be run, by a spreadsheet (OWASP's list, and the
/// full-width signs).
bool starts_a_formula(std::string_view text) {
    if (text.empty()) return false;
    if (std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos) return true;
    for (const std::string_view wide : {"＝", "＋", "－", "＠"})
        if (text.starts_with(wide)) return true;
    return false;
}

std::string_view after_apostrophes(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of('\''), text.size()));
}

/// How many bytes at the start of a text are one invisible character that no text needs: the controls
/// of ASCII and of Latin-1, which terminals obey, and what Unicode says is no character.
std::size_t control_length(std::string_view text) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const char c = text[0];
    if (byte(0) < ' ') return c != '\n' && c != '\t' && c != '\r';
    if (byte(0) == 0x7F) return 1;
    if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) < 0xA0) return 2;
    if (byte(0) == 0xEF && byte(1) == 0xBF && (byte(2) == 0xBE || byte(2) == 0xBF)) return 3;
    return 0;
}

}  // namespace

std::vector<std::string> split_list(std::string_view text) {
    std::vector<std::string> items;
    std::string item;
    const auto finish = [&] {
        const std::string_view bare = trimmed(item);
        if (!bare.empty()) items.emplace_back(bare);
        item.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '|' || text[i + 1] == '\\'))
            item += text[++i];
        else if (text[i] == '|') finish();
        else item += text[i];
    }
    finish();
    return items;
}

std::string join_list(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items) {
        if (!text.empty()) text += '|';
        for (const char c : item) {
            if (c == '|' || c == '\\') text += '\\';
            text += c;
        }
    }
    return text;
}

std::string with_bars(std::string_view text) {
    std::string barred;
    for (const char c : text) {
        if (barred.ends_with('|') && c == ' ') continue;
        barred += c == ',' || c == ';' ? '|' : c;
    }
    return barred;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view wide[] = {"\xC2\xA0", "\xE2\x80\xAF", "\xEF\xBB\xBF"};
    const auto may_be_wide = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
        while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
        if (text.empty() || !(may_be_wide(text.front()) || may_be_wide(text.back()))) break;
        for (const std::string_view space : wide) {
            if (text.starts_with(space)) text.remove_prefix(space.size()), again = true;
            if (text.ends_with(space)) text.remove_suffix(space.size()), again = true;
        }
    }
    return text;
}

bool mark_may_group(std::string_view number) {
    const auto mark = number.find_last_of(".,");
    return mark != number.npos && number.size() - mark == 4 &&
           number.find_first_not_of("0123456789", mark + 1) == number.npos;
}

bool has_control(std::string_view text) {
    const auto may_start_one = [](char c) {
        const unsigned char byte = static_cast<unsigned char>(c);
        return byte < ' ' || byte == 0x7F || byte == 0xC2 || byte == 0xEF;
    };
    if (std::ranges::none_of(text, may_start_one)) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (control_length(text.substr(i))) return true;
    return false;
}

std::string cleaned(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t length = control_length(text.substr(i))) {
            i += length;
        } else if (text[i] != '\r') {
            out += text[i++];
        } else {
            if (++i >= text.size() || text[i] != '\n') out += '\n';
        }
    }
    return std::string(trimmed(out));
}

CleanText cleaned(std::string_view text, std::deque<std::string>& copies) {
    const bool had_control = has_control(text);
    if (!had_control && text.find('\r') == text.npos) return {trimmed(text)};
    return {copies.emplace_back(cleaned(text)), had_control};
}

std::string guarded(std::string_view text) {
    return starts_a_formula(after_apostrophes(text)) ? "'" + std::string(text) : std::string(text);
}

std::string_view unguarded(std::string_view text) {
    return text.starts_with('\'') && starts_a_formula(after_apostrophes(text)) ? text.substr(1)
                                                                               : text;
}

}  // namespace maillage::inline io
