// SPDX-License-Identifier: Apache-2.0
#pragma once
// The text of a cell before it means anything: what typing and spreadsheets add to it and is taken
// away, what several values in one cell look like, and what keeps a spreadsheet from running a text.

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::inline io {

/// Splits `a|b\|c` into `a` and `b|c`, and joins them again.
std::vector<std::string> split_list(std::string_view text);
std::string join_list(const std::vector<std::string>& items);

/// A list that somebody separated with commas or semicolons, as files separate lists.
std::string with_bars(std::string_view text);

/// Without spaces at either end, the no-break ones included.
std::string_view trimmed(std::string_view text);

/// Whether the mark of a number may group its digits: it stands before just three, as in `1.000`.
bool mark_may_group(std::string_view number);

/// Whether a text holds invisible control characters, other than tabs and line ends.
bool has_control(std::string_view text);

/// Text as the model keeps it: trimmed, line ends as `\n`, no control characters.
std::string cleaned(std::string_view text);

/// The same without a copy where trimming is enough; else the text joins `copies`, which it views.
struct CleanText {
    std::string_view text;
    bool had_control = false;
};
CleanText cleaned(std::string_view text, std::deque<std::string>& copies);

/// Puts an apostrophe before a text that a spreadsheet would take for a formula, so that opening a
/// file runs nothing; `unguarded` takes it away. What is written is always read back the same.
std::string guarded(std::string_view text);
std::string_view unguarded(std::string_view text);

}  // namespace maillage::inline io
