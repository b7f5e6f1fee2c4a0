// SPDX-License-Identifier: Apache-2.0
#pragma once
// The rows on which an answer about a coordination rests, as a cell names them: `meetings:ag-2013`,
// so that whoever doubts can look them up.

#include <algorithm>
#include <tuple>

#include "answer.hpp"
#include "coordination/facts.hpp"

namespace maillage::inline analysis {

/// A row as a cell names it: no key has a colon.
inline Named evidence(const AnyTable& table, const std::string& key) {
    return {std::string(table.name()) + ':' + key,
            said({"{0} : {1}", "{0}: {1}", "{0}: {1}"}, {Texts(table.label()), Texts(key)})};
}

/// Each row once, by table and key.
inline std::vector<coordination::Evident> sorted(std::vector<coordination::Evident> rows) {
    const auto place = [](const coordination::Evident& row) {
        return std::tuple(row.table->name(), std::string_view(row.table->row(row.row).key));
    };
    std::ranges::sort(rows, {}, place);
    rows.erase(std::unique(rows.begin(), rows.end(),
                           [&](const auto& a, const auto& b) { return place(a) == place(b); }),
               rows.end());
    return rows;
}

/// A cell that names them; unknown where there is none.
inline Value evident(std::vector<coordination::Evident> rows) {
    rows = sorted(std::move(rows));
    if (rows.empty()) return {};
    std::vector<Named> named;
    named.reserve(rows.size());
    for (const coordination::Evident& row : rows)
        named.push_back(evidence(*row.table, row.table->row(row.row).key));
    return named;
}

/// The column of such cells.
inline FindingColumn evidence_column() {
    return named_column("evidence",
                        {"lignes qui le montrent", "rijen die het tonen", "rows that show it"});
}

}  // namespace maillage::inline analysis
