// SPDX-License-Identifier: Apache-2.0
#pragma once
// CSV as people have it: RFC 4180, with `,` `;` or a tab, any line ends, quoted line breaks, a byte
// order mark or none, UTF-8, Windows-1252 or UTF-16.

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::inline io {

/// The text as UTF-8 without byte order mark, and whether it had to be taken for Windows-1252.
struct Decoded {
    std::string text;
    bool guessed = false;
};
Decoded decoded(std::string bytes);

/// Goes through the rows of a CSV text. A row is numbered as a spreadsheet numbers it: from 1, empty
/// rows included, a quoted line break not.
class CsvReader {
public:
    /// The separator is the one named by a first line `sep=;`, else the commonest in the headings.
    explicit CsvReader(std::string_view text);

    /// Moves to the next row; false at the end. Its cells are views of the text, or of `unquoted`,
    /// where those go that had quotes: a deque, which grows without moving them.
    bool next(std::deque<std::string>& unquoted);

    /// About how many rows there are, for making room: the lines not read yet that are not empty.
    std::size_t rows_left() const;

    const std::vector<std::string_view>& cells() const { return cells_; }
    std::uint32_t row() const { return row_; }
    bool unclosed() const { return unclosed_; }  ///< the row ends in a quote that is never closed

private:
    std::string_view text_;
    std::size_t at_ = 0;
    char separator_ = ',';
    std::array<bool, 256> ends_cell_{};  // the separator and the line ends
    std::uint32_t row_ = 0;
    bool unclosed_ = false;
    std::vector<std::string_view> cells_;
};

/// Adds a cell to a CSV row, quoted when it has to be.
void append_csv_cell(std::string& row, std::string_view text, char separator);

}  // namespace maillage::inline io
