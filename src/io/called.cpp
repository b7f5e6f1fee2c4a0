// SPDX-License-Identifier: Apache-2.0
#include <maillage/io/called.hpp>

#include <algorithm>
#include <functional>
#include <unordered_map>

#include <maillage/io/text.hpp>
#include <maillage/vocabulary/error.hpp>
#include <maillage/vocabulary/fold.hpp>
#include <maillage/vocabulary/message.hpp>

#include "spelling.hpp"

namespace maillage::inline io {
namespace {

struct Spellings {
    std::unordered_map<std::string, std::uint8_t> terms;
    std::vector<std::string> in_order;  ///< those that `terms` has

    void add(std::string_view spelling, std::size_t term) {
        std::string word = folded(spelling);
        if (terms.emplace(word, static_cast<std::uint8_t>(term)).second)
            in_order.push_back(std::move(word));
    }
};

/// Every spelling of every term: codes first, then labels, then the other spellings.
Spellings made_spellings(const Vocabulary& vocabulary) {
    Spellings spellings;
    const std::span<const TermRow> rows = vocabulary.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) spellings.add(rows[i].code, i);
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (const Language language : languages) spellings.add(rows[i].label.in(language), i);
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (const std::string& spelling : split_list(rows[i].also)) spellings.add(spelling, i);
    return spellings;
}

/// Lists are known when the program is compiled, so each thread works them out once.
const Spellings& spellings_of(const Vocabulary& vocabulary) {
    static thread_local std::unordered_map<const Vocabulary*, Spellings> known;
    const auto entry = known.find(&vocabulary);
    return entry != known.end()
               ? entry->second
               : known.emplace(&vocabulary, made_spellings(vocabulary)).first->second;
}

}  // namespace

std::optional<AnyTerm> term_called(const Vocabulary& vocabulary, std::string_view text) {
    if (const auto code = term_with_code(vocabulary, text)) return AnyTerm{*code, {}};
    if (text == "none") return AnyTerm{AnyTerm::none, {}};
    const std::size_t colon = text.find(':');
    if (colon != text.npos) {
        const std::string word = folded(text.substr(0, colon));
        if (word == "autre" || word == "other" || word == "andere" || word == "anders")
            return AnyTerm{AnyTerm::outside, std::string(trimmed(text.substr(colon + 1)))};
    }
    const Spellings& spellings = spellings_of(vocabulary);
    if (const auto found = spellings.terms.find(folded(text)); found != spellings.terms.end())
        return AnyTerm{found->second, {}};
    return std::nullopt;
}

std::optional<AnyTerm> term_near(const Vocabulary& vocabulary, std::string_view text) {
    const Spellings& spellings = spellings_of(vocabulary);
    std::optional<AnyTerm> near;
    Nearest nearest(folded(text));
    for (const std::string& spelling : spellings.in_order)
        if (nearest.takes(spelling)) near = AnyTerm{spellings.terms.at(spelling), {}};
    return near;
}

AnyTerm asked_term(const Vocabulary& vocabulary, std::string_view text) {
    if (auto term = term_called(vocabulary, text)) return *std::move(term);
    throw ArgumentError(
        {"argument.unknown", {std::string(text), labels_listed(vocabulary.rows, &TermRow::label)}});
}

std::vector<std::string_view> names_of(const AnyTable& table, std::uint32_t row) {
    std::vector<std::string_view> names;
    const Field* field = table.description().field("name");
    if (!field) return names;
    const auto put = [&](const std::string& name) {
        if (!name.empty()) names.push_back(name);
    };
    const ConstMember member = field->member_of(table.row(row));
    if (const auto* texts = std::get_if<const Texts*>(&member)) {
        put((*texts)->plain);
        for (const Language language : languages) put((*texts)->written_in(language));
    } else if (const auto* text = std::get_if<const std::string*>(&member)) {
        put(**text);
    }
    return names;
}

std::string some_of(std::vector<std::string> keys) {
    constexpr std::size_t most = 10;
    if (keys.size() > most) {
        keys.resize(most);
        keys.emplace_back("…");
    }
    return listed(keys, std::identity());
}

namespace {

/// Keys to choose from: that of the row that may have been meant, else the first ones.
std::string proposed(const AnyTable& table, const std::string& word) {
    std::optional<std::uint32_t> near;
    Nearest nearest(word);
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        if (nearest.takes(folded(table.row(i).key))) near = i;
        for (const std::string_view name : names_of(table, i))
            if (nearest.takes(folded(name))) near = i;
    }
    if (near) return table.row(*near).key;
    std::vector<std::string> keys;
    for (std::uint32_t i = 0; i < table.size(); ++i) keys.push_back(table.row(i).key);
    return some_of(std::move(keys));
}

}  // namespace

AnyId asked_row(const AnyTable& table, std::string_view text) {
    if (const AnyId id = table.find_row(text)) return id;
    const std::string word = folded(text);
    std::vector<std::string> keys;
    for (std::uint32_t i = 0; i < table.size(); ++i)
        if (std::ranges::any_of(names_of(table, i),
                                [&](std::string_view name) { return folded(name) == word; }))
            keys.push_back(table.row(i).key);
    if (keys.size() == 1) return table.find_row(keys.front());
    if (table.size() == 0) throw ArgumentError({"row.unknown", {std::string(text), table.label()}});
    if (keys.empty())
        throw ArgumentError({"argument.unknown", {std::string(text), proposed(table, word)}});
    std::ranges::sort(keys);
    throw ArgumentError(
        {"row.several", {std::string(text), table.label(), listed(keys, std::identity())}});
}

}  // namespace maillage::inline io
