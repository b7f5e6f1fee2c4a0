// SPDX-License-Identifier: Apache-2.0
#pragma once
// The list of messages: those about data, then those about files, and about what was asked.

#include <algorithm>
#include <array>
#include <span>

#include <maillage/vocabulary/error_messages.hpp>
#include <maillage/vocabulary/file_messages.hpp>
#include <maillage/vocabulary/issue_messages.hpp>

namespace maillage::inline vocabulary {

inline std::span<const MessageRow> messages() {
    using detail::error_messages, detail::file_messages, detail::issue_messages;
    static constexpr auto all = [] {
        std::array<MessageRow,
                   std::size(issue_messages) + std::size(file_messages) + std::size(error_messages)>
            rows{};
        auto after = rows.begin();
        for (const std::span<const MessageRow> part : {std::span<const MessageRow>(issue_messages),
                                                       std::span<const MessageRow>(file_messages),
                                                       std::span<const MessageRow>(error_messages)})
            after = std::copy(part.begin(), part.end(), after);
        return rows;
    }();
    return all;
}

}  // namespace maillage::inline vocabulary
