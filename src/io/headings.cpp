// SPDX-License-Identifier: Apache-2.0
#include "headings.hpp"

#include <algorithm>
#include <unordered_map>

#include <maillage/io/text.hpp>
#include <maillage/vocabulary/fold.hpp>

#include "spelling.hpp"

namespace maillage::inline io {
namespace {

constexpr std::string_view since_also =
    "début|begin|date de début|begindatum|startdatum|start date|du|van|from|date de création|"
    "créé en|créé le|date de fondation|oprichtingsdatum|opgericht in|date of creation|founded";
constexpr std::string_view until_also =
    "fin|einde|date de fin|einddatum|end date|au|tot en met|end";

std::string bare(std::string_view heading) {
    std::string word = folded(heading);
    std::erase_if(word,
                  [](char c) { return std::string_view("().:*").find(c) != std::string::npos; });
    return folded(word);
}

/// One of the thing: `remarques` → `remarque`, `réseaux` → `réseau`, `netwerken` → `netwerk`. Not
/// always a word, but the same of one and of several.
std::string singular(std::string word) {
    if (word.size() > 4 && word.ends_with("en")) word.resize(word.size() - 2);
    else if (word.size() > 3 && (word.ends_with('s') || word.ends_with('x'))) word.pop_back();
    return word;
}

std::vector<std::string> singular_words(std::string_view heading) {
    std::vector<std::string> words{""};
    for (const char c : bare(heading)) {
        if (c == ' ' || c == '\'') words.emplace_back();
        else words.back() += c;
    }
    for (std::string& word : words) word = singular(std::move(word));
    return words;
}

/// What a heading says beside the table it stands in: `Nom du réseau` is a name among réseaux,
/// `Thèmes` are themes. Empty where it says no more than the table.
std::string gist(const Description& description, std::string_view heading) {
    constexpr std::string_view small[] = {"de", "du",  "des", "le",  "la", "l",   "d",
                                          "un", "het", "een", "van", "of", "the", "a"};
    std::vector<std::string> words = singular_words(heading);
    std::erase_if(words, [&](const std::string& word) {
        return word.empty() || std::ranges::find(small, word) != std::end(small);
    });
    const auto drop = [&](std::string_view table) {
        const std::vector<std::string> name = singular_words(table);
        const auto at = std::search(words.begin(), words.end(), name.begin(), name.end());
        if (at != words.end()) words.erase(at, at + static_cast<std::ptrdiff_t>(name.size()));
    };
    if (words.size() > 1) {
        drop(description.table);
        for (const Language language : languages) drop(description.label.in(language));
    }
    std::string text;
    for (const std::string& word : words) text.append(text.empty() ? "" : " ").append(word);
    return text;
}

/// The columns of a table, and the number of the one that each heading stands for.
struct Headings {
    std::vector<Column> columns;
    std::unordered_map<std::string, std::size_t> numbers;
    /// By gist; `several` where more than one column has it.
    std::unordered_map<std::string, std::size_t> gists;
    std::vector<std::string> in_order;  ///< those that `numbers` has

    static constexpr std::size_t several = static_cast<std::size_t>(-1);

    explicit Headings(const Description& description) : columns(io::columns(description)) {
        const auto each = [&](auto headings_of) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                for (const std::string& heading : headings_of(columns[i])) {
                    const std::string word = bare(heading);
                    if (!numbers.emplace(word, i).second) continue;
                    in_order.push_back(word);
                    const bool in_one_language =
                        columns[i].part >= Column::Part::fr && columns[i].part <= Column::Part::en;
                    const std::string said = gist(description, heading);
                    if (said.empty() || in_one_language) continue;
                    const auto [at, fresh] = gists.emplace(said, i);
                    if (!fresh && at->second != i) at->second = several;
                }
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

}  // namespace

std::optional<Column> column_of_heading(const Description& description, std::string_view heading) {
    const Headings& headings = headings_of(description);
    const auto found = headings.numbers.find(bare(heading));
    if (found != headings.numbers.end()) return headings.columns[found->second];
    const auto alike = headings.gists.find(gist(description, heading));
    if (alike == headings.gists.end() || alike->second == Headings::several) return std::nullopt;
    return headings.columns[alike->second];
}

std::optional<Column> near_column(const Description& description, std::string_view heading) {
    constexpr std::size_t longest = 40;  // beyond which a heading is a sentence
    if (heading.size() > longest) return std::nullopt;
    const Headings& headings = headings_of(description);
    std::optional<Column> near;
    Nearest nearest(bare(heading));
    for (const std::string& known : headings.in_order)
        if (nearest.takes(known)) near = headings.columns[headings.numbers.at(known)];
    return near;
}

}  // namespace maillage::inline io
