// SPDX-License-Identifier: Apache-2.0
#pragma once
// Everything the library says about trouble, once: a stable code, what happened and what cures it,
// in three languages, `{0}`, `{1}` … standing for the particulars. Issues (imperfect data) and errors
// (a caller's mistake, a missing file, a limit) both draw on this list.

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/vocabulary/message_row.hpp>
#include <maillage/vocabulary/number.hpp>
#include <maillage/vocabulary/texts.hpp>

namespace maillage::inline vocabulary {

/// Every message the library can give, in the order of the documentation.
std::span<const MessageRow> messages();

/// A message and its particulars: a value that can be shown in any of the three languages. What has
/// labels, such as a table or a term, is a particular in three languages; other words are plain.
struct Message {
    std::string_view code;  ///< a code of messages()
    std::vector<Texts> particulars = {};

    std::string what(Language language) const;
    std::string cure(Language language) const;
    bool operator==(const Message&) const = default;
};

/// Whether things are said in the singular after a number, as a reader of `language` is shown it:
/// below two in French, after 1 alone in Dutch and English.
inline bool is_singular(std::string_view number, Language language) {
    if (language != Language::fr) return number == "1";
    const std::string_view whole = number.substr(0, number.find(','));
    return whole == "0" || whole == "1";
}

/// Replaces `{0}`, `{1}` … in a pattern by the particulars, as a reader of `language` is shown them,
/// and `{0|actor|actors}` by the word that goes with the number {0}. Other braces stay.
inline std::string filled(const Label& pattern, std::span<const Texts> particulars,
                          Language language) {
    std::string text;
    std::string_view rest = pattern.in(language);
    while (!rest.empty()) {
        const std::size_t end = rest.find('}');
        const bool place = rest.size() > 2 && rest[0] == '{' && is_digit(rest[1]) &&
                           (rest[2] == '|' || rest[2] == '}') && end != rest.npos;
        if (!place) {
            text += rest[0];
            rest.remove_prefix(1);
            continue;
        }
        const auto which = static_cast<std::size_t>(rest[1] - '0');
        const std::string_view words = rest.substr(2, end - 2);
        const std::string particular =
            which < particulars.size() ? particulars[which].in(language) : std::string();
        if (words.empty()) {
            text += particular;
        } else {
            const std::size_t middle = words.find('|', 1);
            text += is_singular(particular, language) ? words.substr(1, middle - 1)
                                                      : words.substr(middle + 1);
        }
        rest.remove_prefix(end + 1);
    }
    return text;
}

/// The same in three languages.
inline Texts filled(const Label& pattern, std::span<const Texts> particulars) {
    return {filled(pattern, particulars, Language::fr), filled(pattern, particulars, Language::nl),
            filled(pattern, particulars, Language::en)};
}

/// “a, b, c”: what a message offers to choose from, by the name of each.
template <class Things, class NameOf>
std::string listed(const Things& things, NameOf name_of) {
    std::string names;
    for (const auto& thing : things)
        names.append(names.empty() ? "" : ", ").append(std::invoke(name_of, thing));
    return names;
}

/// The same by the label of each, in three languages.
template <class Things, class LabelOf>
Texts labels_listed(const Things& things, LabelOf label_of) {
    Texts labels;
    for (const Language language : languages)
        labels.written_in(language) = listed(
            things, [&](const auto& thing) { return std::invoke(label_of, thing).in(language); });
    return labels;
}

namespace detail {
/// The row of a code; a code without a row is a bug of the library, shown as such.
inline const MessageRow& message_row(std::string_view code) {
    for (const MessageRow& row : messages())
        if (row.code == code) return row;
    static constexpr MessageRow missing{"message.missing", {"?", "?", "?"}, {"", "", ""}};
    return missing;
}
}  // namespace detail

inline std::string Message::what(Language language) const {
    return filled(detail::message_row(code).what, particulars, language);
}

inline std::string Message::cure(Language language) const {
    return filled(detail::message_row(code).cure, particulars, language);
}

}  // namespace maillage::inline vocabulary

#include <maillage/vocabulary/messages.hpp>
