// SPDX-License-Identifier: Apache-2.0
#pragma once
// Everything the library says about trouble, once: a stable code, what happened and what cures it,
// in three languages. `{0}`, `{1}` … stand for the particulars. Issues (imperfect data) and errors
// (a caller's mistake, a missing file, a limit) both draw on this list.

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/vocabulary/message_row.hpp>

namespace maillage::inline vocabulary {

/// Every message the library can give, in the order of the documentation.
std::span<const MessageRow> messages();

/// A message and its particulars: a value that can be shown in any of the three languages.
struct Message {
    std::string_view code;  ///< a code of messages()
    std::vector<std::string> particulars = {};

    std::string what(Language language) const;
    std::string cure(Language language) const;
    bool operator==(const Message&) const = default;
};

/// Replaces `{0}`, `{1}` … in a pattern by the particulars.
inline std::string filled(std::string_view pattern, std::span<const std::string> particulars) {
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
        const std::size_t which = place ? static_cast<std::size_t>(pattern[i + 1] - '0') : 10;
        if (which < 10) {
            if (which < particulars.size()) text += particulars[which];
            i += 2;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

/// “a, b, c”: what a message offers to choose from, by the name of each.
template <class Things, class NameOf>
std::string listed(const Things& things, NameOf name_of) {
    std::string names;
    for (const auto& thing : things)
        names.append(names.empty() ? "" : ", ").append(std::invoke(name_of, thing));
    return names;
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
    return filled(detail::message_row(code).what.in(language), particulars);
}

inline std::string Message::cure(Language language) const {
    return filled(detail::message_row(code).cure.in(language), particulars);
}

}  // namespace maillage::inline vocabulary

#include <maillage/vocabulary/messages.hpp>
