// SPDX-License-Identifier: Apache-2.0
#include "headings.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

#include <maillage/io/text.hpp>
#include <maillage/vocabulary/fold.hpp>

namespace maillage::inline io {
namespace {

constexpr std::string_view since_also = "début|begin|date de début|begindatum|du|van|from";
constexpr std::string_view until_also = "fin|einde|date de fin|einddatum|au|tot en met|end";

std::string bare(std::string_view heading) {
    std::string word = folded(heading);
    std::erase_if(word,
                  [](char c) { return std::string_view("().:*").find(c) != std::string::npos; });
    return folded(word);
}

/// The columns of a table, and the number of the one that each heading stands for.
struct Headings {
    std::vector<Column> columns;
    std::unordered_map<std::string, std::size_t> numbers;

    explicit Headings(const Description& description) : columns(io::columns(description)) {
        const auto each = [&](auto headings_of) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                for (const std::string& heading : headings_of(columns[i]))
                    numbers.emplace(bare(heading), i);
        };
        using Texts = std::vector<std::string>;
        each([](const Column& column) { return Texts{column.name()}; });
        each([](const Column& column) {
            Texts labels;
            for (const Language language : languages) labels.push_back(column.heading(language));
            return labels;
        });
        each([](const Column& column) {
            switch (column.part) {
                case Column::Part::since: return split_list(since_also);
                case Column::Part::until: return split_list(until_also);
                case Column::Part::whole: return split_list(column.field->also);
                default: return Texts{};
            }
        });
    }
};

const Headings& headings_of(const Description& description) {
    // Compile-time lists, so each thread works them out once.
    static thread_local std::unordered_map<const Description*, Headings> known;
    return known.try_emplace(&description, description).first->second;
}

/// How many letters are added, taken away or changed between two words (Levenshtein 1966).
std::size_t letters_apart(std::string_view one, std::string_view other) {
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t changed = diagonal + (one[i] != other[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

}  // namespace

std::optional<Column> column_of_heading(const Description& description, std::string_view heading) {
    const Headings& headings = headings_of(description);
    const auto found = headings.numbers.find(bare(heading));
    if (found == headings.numbers.end()) return std::nullopt;
    return headings.columns[found->second];
}

Column nearest_column(const Description& description, std::string_view heading) {
    constexpr std::size_t longest = 40;  // beyond which a heading is a sentence
    const Headings& headings = headings_of(description);
    const std::string word = bare(heading.substr(0, longest));
    std::pair nearest{std::numeric_limits<std::size_t>::max(), std::size_t{0}};
    for (const auto& [known, number] : headings.numbers) {
        const auto [shorter, longer] = std::minmax({known.size(), word.size()});
        if (longer - shorter > nearest.first) continue;
        nearest = std::min(nearest, std::pair{letters_apart(known, word), number});
    }
    return headings.columns[nearest.second];
}

}  // namespace maillage::inline io
