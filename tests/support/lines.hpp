// SPDX-License-Identifier: Apache-2.0
#pragma once
// A finding as lines of text, for tests: one a row, keys rather than names, `?` where unknown.

#include <string>
#include <vector>

#include <maillage/analysis/finding.hpp>

namespace maillage {

using Lines = std::vector<std::string>;

inline Lines lines(const Finding& finding) {
    Lines lines;
    for (const std::vector<Value>& row : finding.rows) {
        std::string line;
        for (const Value& value : row) {
            std::string text = "?";
            if (const auto* named = std::get_if<Named>(&value)) {
                text = named->key;
            } else if (const auto* list = std::get_if<std::vector<Named>>(&value)) {
                text.clear();
                for (const Named& item : *list) text += (text.empty() ? "" : "+") + item.key;
            } else if (value.index() != 0) {
                text = to_text(value, Language::en);
            }
            line += (line.empty() ? "" : " | ") + text;
        }
        lines.push_back(line);
    }
    return lines;
}

}  // namespace maillage
