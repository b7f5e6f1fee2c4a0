// SPDX-License-Identifier: Apache-2.0
#pragma once
// The list of messages: those about data, then those about what was asked.

#include <algorithm>
#include <array>
#include <span>

#include <maillage/vocabulary/error_messages.hpp>
#include <maillage/vocabulary/issue_messages.hpp>

namespace maillage::inline vocabulary {

inline std::span<const MessageRow> messages() {
    using detail::error_messages, detail::issue_messages;
    static constexpr auto all = [] {
        std::array<MessageRow, std::size(issue_messages) + std::size(error_messages)> rows{};
        const auto after =
            std::copy(std::begin(issue_messages), std::end(issue_messages), rows.begin());
        std::copy(std::begin(error_messages), std::end(error_messages), after);
        return rows;
    }();
    return all;
}

}  // namespace maillage::inline vocabulary
