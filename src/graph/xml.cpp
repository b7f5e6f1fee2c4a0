// SPDX-License-Identifier: Apache-2.0
#include "xml.hpp"

#include <boost/locale/utf.hpp>
#include <cmath>

#include <maillage/vocabulary/number.hpp>

namespace maillage::inline graph {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// What stands for an ASCII character; nothing when it stands for itself.
std::string_view reference_to(char c) {
    switch (c) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        case '\t': return "&#9;";
        case '\n': return "&#10;";
        case '\r': return "&#13;";
        default: return static_cast<unsigned char>(c) < ' ' ? replacement : std::string_view();
    }
}

void append_escaped(std::string& out, std::string_view text) {
    namespace utf = boost::locale::utf;
    for (auto at = text.begin(); at != text.end();) {
        if (static_cast<unsigned char>(*at) < 0x80) {
            const std::string_view reference = reference_to(*at);
            if (reference.empty()) out += *at;
            else out += reference;
            ++at;
            continue;
        }
        auto next = at;
        const auto point = utf::utf_traits<char>::decode(next, text.end());
        const bool is_utf8 = utf::is_valid_codepoint(point);
        if (is_utf8 && point != 0xFFFE && point != 0xFFFF) out.append(at, next);
        else out += replacement;
        at = is_utf8 ? next : at + 1;  // the next byte may begin a character
    }
}

}  // namespace

Xml& Xml::element(std::string_view name) {
    end_tag();
    text_.append("<").append(name);
    open_.push_back(name);
    in_tag_ = true;
    return *this;
}

Xml& Xml::attribute(std::string_view name, std::string_view value) {
    text_.append(" ").append(name).append("=\"");
    append_escaped(text_, value);
    text_ += '"';
    return *this;
}

Xml& Xml::content(std::string_view text) {
    end_tag();
    append_escaped(text_, text);
    return *this;
}

Xml& Xml::end() {
    if (in_tag_) text_ += "/>\n";
    else text_.append("</").append(open_.back()).append(">\n");
    open_.pop_back();
    in_tag_ = false;
    return *this;
}

void Xml::end_tag() {
    if (in_tag_) text_ += '>';
    in_tag_ = false;
}

std::string xml_number(double number) {
    if (std::isnan(number)) return "NaN";
    if (std::isinf(number)) return number > 0 ? "INF" : "-INF";
    return number_text(number);
}

}  // namespace maillage::inline graph
