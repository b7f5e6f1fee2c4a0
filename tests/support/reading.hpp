// SPDX-License-Identifier: Apache-2.0
#pragma once
// What reading a folder of made-up files gives, in lines that can be compared.

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <maillage/io/reading.hpp>

#include "folder.hpp"

namespace maillage {

using Lines = std::vector<std::string>;
using Files = std::vector<std::pair<std::string, std::string>>;

/// Reads a folder of these files.
inline Reading reading(const Files& files) {
    const Folder folder;
    for (const auto& [name, content] : files) folder.put(name, content);
    return read(folder.path());
}

/// `file:row column code (particulars)` of each issue but for the notes on sources.
inline Lines issues(const Reading& reading) {
    Lines lines;
    for (const Issue& issue : reading.issues) {
        if (issue.message.code == "source.missing") continue;
        std::string line =
            issue.where.file + ':' + std::to_string(issue.where.row) + ' ' + issue.where.column;
        line += ' ' + std::string(issue.message.code);
        for (const std::string& particular : issue.message.particulars)
            if (particular.size() < 40) line += " (" + particular + ')';
        lines.push_back(line);
    }
    return lines;
}

inline Lines keys(const AnyTable& table) {
    Lines keys;
    for (std::uint32_t i = 0; i < table.size(); ++i) keys.push_back(table.row(i).key);
    return keys;
}

}  // namespace maillage
