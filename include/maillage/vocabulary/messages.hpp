// SPDX-License-Identifier: Apache-2.0
#pragma once
// The list of messages: those about data and their references, about answers and about files, about
// what was asked, and about money.

#include <algorithm>
#include <array>
#include <span>

#include <maillage/vocabulary/answer_messages.hpp>
#include <maillage/vocabulary/error_messages.hpp>
#include <maillage/vocabulary/file_messages.hpp>
#include <maillage/vocabulary/funding_messages.hpp>
#include <maillage/vocabulary/issue_messages.hpp>
#include <maillage/vocabulary/reference_messages.hpp>

namespace maillage::inline vocabulary {

inline std::span<const MessageRow> messages() {
    static constexpr auto all = [] {
        constexpr std::span<const MessageRow> parts[] = {
            detail::issue_messages, detail::reference_messages, detail::answer_messages,
            detail::file_messages,  detail::error_messages,     detail::funding_messages};
        std::array<MessageRow,
                   [&] {
                       std::size_t rows = 0;
                       for (const auto part : parts) rows += part.size();
                       return rows;
                   }()>
            rows{};
        auto after = rows.begin();
        for (const auto part : parts) after = std::copy(part.begin(), part.end(), after);
        return rows;
    }();
    return all;
}

}  // namespace maillage::inline vocabulary
