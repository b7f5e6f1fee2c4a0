// SPDX-License-Identifier: Apache-2.0
#pragma once
// Imperfect data is never thrown and never silent: it becomes an Issue that names the file, the
// row, the column, what is wrong and what would cure it.

#include <cstdint>
#include <string>
#include <vector>

#include <maillage/vocabulary/message.hpp>

namespace maillage::inline vocabulary {

enum class Severity : std::uint8_t {
    note,     ///< done for you, and told: a key was minted
    warning,  ///< usable, but look at it: an unknown column
    error,    ///< a cell or a row could not be used
};

constexpr std::string_view code(Severity severity) {
    constexpr std::string_view codes[] = {"note", "warning", "error"};
    return codes[static_cast<std::size_t>(severity)];
}

/// Where in the user's own files. Empty or 0 where it does not apply.
struct Where {
    std::string file;
    std::string table;
    /// As a spreadsheet numbers it: from 1, headings and empty rows included, a line break within a
    /// cell not. Of a JSON document, which object of its table.
    std::uint32_t row = 0;
    std::string column;
    std::string key;  ///< of the row, when it has one

    bool operator==(const Where&) const = default;
};

struct Issue {
    Severity severity = Severity::error;
    Message message;
    Where where;

    bool operator==(const Issue&) const = default;
};

/// `actors.csv, row 12, column kind: “asso” is not a term of this list (choose: …)`
inline std::string to_text(const Issue& issue, Language language) {
    constexpr Label row{"ligne", "rij", "row"}, column{"colonne", "kolom", "column"};
    const Where& where = issue.where;
    std::string text = !where.file.empty() ? where.file : where.table;
    const auto add = [&](std::string_view word, const std::string& value) {
        if (!text.empty()) text += ", ";
        text.append(word).append(" ").append(value);
    };
    if (!where.file.empty() && !where.table.empty() && !where.file.starts_with(where.table + "."))
        text += ", " + where.table;
    if (where.row) add(row.in(language), std::to_string(where.row));
    else if (!where.key.empty()) add(row.in(language), where.key);
    if (!where.column.empty()) add(column.in(language), where.column);
    if (!text.empty()) text += language == Language::fr ? " : " : ": ";
    text += issue.message.what(language);
    const std::string cure = issue.message.cure(language);
    return cure.empty() ? text : text + " (" + cure + ")";
}

using Issues = std::vector<Issue>;

/// How many issues of that severity.
inline std::size_t count(const Issues& issues, Severity severity) {
    std::size_t n = 0;
    for (const Issue& issue : issues) n += issue.severity == severity;
    return n;
}

}  // namespace maillage::inline vocabulary
