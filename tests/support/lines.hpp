// SPDX-License-Identifier: Apache-2.0
#pragma once
// A finding as lines of text, for tests: one a row, keys rather than names, `?` where unknown.

#include <string>
#include <vector>

#include <maillage/analysis/finding.hpp>

namespace maillage {

using Lines = std::vector<std::string>;

/// Keys rather than names; `?` where unknown.
inline std::string in_a_line(const Value& value) {
    if (const auto* named = std::get_if<Named>(&value)) return named->key;
    if (const auto* list = std::get_if<std::vector<Named>>(&value)) {
        std::string text;
        for (const Named& item : *list) text += (text.empty() ? "" : "+") + item.key;
        return text;
    }
    return value.index() == 0 ? "?" : to_text(value, Language::en);
}

inline Lines lines(const Finding& finding) {
    Lines lines;
    for (const std::vector<Value>& row : finding.rows) {
        std::string line;
        for (const Value& value : row) line += (line.empty() ? "" : " | ") + in_a_line(value);
        lines.push_back(line);
    }
    return lines;
}

/// The cells under some headings of the row that begins so, as lines() gives them.
inline std::string cells(const Finding& finding, const std::string& row,
                         const std::vector<std::string>& columns) {
    std::string line;
    for (const std::vector<Value>& values : finding.rows)
        if (in_a_line(values.front()) == row)
            for (const std::string& column : columns)
                for (std::size_t i = 0; i < values.size(); ++i)
                    if (finding.columns[i].name == column)
                        line += (line.empty() ? "" : " | ") + in_a_line(values[i]);
    return line;
}

}  // namespace maillage
