// SPDX-License-Identifier: Apache-2.0
#pragma once
// Terms: the closed lists of words a field may hold. One row is one term: its code (which is the
// enumerator), then what is shown in French, Dutch and English, then other spellings that are
// understood when a file is read:
//
//     MAILLAGE_TERMS(Scale,
//         (quartier, "de quartier", "wijk", "neighbourhood"),
//         (commune, "communale", "gemeentelijk", "municipal", "commune|local"))
//
// defines `enum class Scale`, its rows, and thereby the codes in files, the labels in reports, the
// JSON Schema and the reference page. Outside the list, `autre: texte` keeps the user's own words.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <maillage/vocabulary/language.hpp>
#include <maillage/vocabulary/list.hpp>
#include <maillage/vocabulary/preprocess.hpp>

namespace maillage::inline vocabulary {

struct TermRow {
    std::string_view code;
    Label label;
    std::string_view also = {};  ///< other spellings, separated by `|`
};

/// A named list of terms.
struct Vocabulary {
    std::string_view name;
    std::span<const TermRow> rows;
};

/// The vocabulary of an enumeration, from the `terms_of` that MAILLAGE_TERMS defines beside it.
template <class Enum>
const Vocabulary& vocabulary_of() {
    return terms_of(std::type_identity<Enum>{});
}

/// What every Term is underneath: a row of a vocabulary, or one of three special answers.
struct AnyTerm {
    static constexpr std::uint8_t unknown = 0xFF;
    static constexpr std::uint8_t none = 0xFE;
    static constexpr std::uint8_t outside = 0xFD;  ///< not in the list: `other` has the words

    std::uint8_t row = unknown;
    std::string other;

    bool known() const { return row != unknown; }
    bool listed() const { return row < outside; }
    bool operator==(const AnyTerm&) const = default;
};

template <class Enum>
struct Term : AnyTerm {
    Term() = default;
    Term(Enum value) : AnyTerm{static_cast<std::uint8_t>(value), {}} {}

    bool is(Enum value) const { return row == static_cast<std::uint8_t>(value); }
    std::optional<Enum> value() const {
        return listed() ? std::optional<Enum>{static_cast<Enum>(row)} : std::nullopt;
    }
};

/// What every list of terms is underneath.
using AnyTerms = List<AnyTerm>;

template <class Enum>
struct Terms : AnyTerms {
    void add(Term<Enum> term) { items.push_back(std::move(term)); }
    bool contains(Enum value) const {
        for (const AnyTerm& item : items)
            if (item.row == static_cast<std::uint8_t>(value)) return true;
        return false;
    }
};

/// The row of the list with that code, if any.
constexpr std::optional<std::uint8_t> term_with_code(const Vocabulary& vocabulary,
                                                     std::string_view code) {
    for (std::size_t i = 0; i < vocabulary.rows.size(); ++i)
        if (vocabulary.rows[i].code == code) return static_cast<std::uint8_t>(i);
    return std::nullopt;
}

/// A term as files write it: its code, `none` or `autre: …`; empty when it is unknown.
inline std::string code(const Vocabulary& vocabulary, const AnyTerm& term) {
    if (term.listed()) return std::string(vocabulary.rows[term.row].code);
    if (term.row == AnyTerm::none) return "none";
    return term.known() ? "autre: " + term.other : std::string();
}

/// What a reader of `language` is shown for a term; empty when it is unknown.
inline std::string label(const Vocabulary& vocabulary, const AnyTerm& term, Language language) {
    constexpr Label nothing{"aucun", "geen", "none"};
    if (term.listed()) return std::string(vocabulary.rows[term.row].label.in(language));
    if (term.row == AnyTerm::none) return std::string(nothing.in(language));
    return term.other;
}

template <class Enum>
std::string label(const Term<Enum>& term, Language language) {
    return label(vocabulary_of<Enum>(), term, language);
}

template <class Enum>
std::string_view code(Enum value) requires requires {
    terms_of(std::type_identity<Enum>{});
}
{ return vocabulary_of<Enum>().rows[static_cast<std::size_t>(value)].code; }

}  // namespace maillage::inline vocabulary

#define MAILLAGE_TERM_NAME(name, ...) name
#define MAILLAGE_TERM_ENUMERATOR(context, row) MAILLAGE_TERM_NAME row,
#define MAILLAGE_TERM_ROW_(name, fr, nl, en, ...) \
    ::maillage::TermRow{#name, {fr, nl, en} __VA_OPT__(, ) __VA_ARGS__},
#define MAILLAGE_TERM_ROW(context, row) MAILLAGE_TERM_ROW_ row

/// Defines an enumeration and its vocabulary, one row a term.
#define MAILLAGE_TERMS(Enum, ...)                                             \
    enum class Enum : std::uint8_t {                                          \
        MAILLAGE_FOR_EACH(MAILLAGE_TERM_ENUMERATOR, Enum, __VA_ARGS__)        \
    };                                                                        \
    inline const ::maillage::Vocabulary& terms_of(std::type_identity<Enum>) { \
        static constexpr ::maillage::TermRow rows[] = {                       \
            MAILLAGE_FOR_EACH(MAILLAGE_TERM_ROW, Enum, __VA_ARGS__)};         \
        static constexpr ::maillage::Vocabulary vocabulary{#Enum, rows};      \
        return vocabulary;                                                    \
    }
