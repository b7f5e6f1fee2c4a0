// SPDX-License-Identifier: Apache-2.0
#pragma once
// What indicators answer with: sentences in three languages, and names for rows and terms.

#include <initializer_list>

#include <maillage/analysis/indicator.hpp>
#include <maillage/graph/network.hpp>

namespace maillage::inline analysis {

/// A sentence in three languages with its particulars: `said({"{0} réseaux", …}, {12})`.
Texts said(const Label& pattern, std::initializer_list<Value> particulars);

template <class Enum>
Named named(Enum value) {
    return {std::string(code(value)),
            vocabulary_of<Enum>().rows[static_cast<std::size_t>(value)].label};
}
Named named(const Vocabulary& vocabulary, const AnyTerm& term);

/// A column of named things.
inline FindingColumn named_column(std::string name, const Label& label) {
    return {std::move(name), label, "", true};
}

/// The cell of a list that is empty: it is known that there is none, or nothing is known.
inline Value nothing_or_unknown(bool known) {
    return known ? Value(named(Vocabulary{}, AnyTerm{AnyTerm::none, {}})) : Value();
}

/// The cell where there is nothing to say, which is not unknown.
inline Value nothing_said() { return std::string(); }
/// The same in a column of named things.
inline Value nothing_named() { return Named{}; }
inline Value text_or_nothing(const Texts& texts) {
    return texts.known() ? Value(texts) : nothing_said();
}

/// The key and the name of a row; its key stands in for a name nobody gave.
template <class Entity>
Named named(const Table<Entity>& table, Id<Entity> id) {
    const Entity& row = table[id];
    return {row.key, row.name.known() ? row.name : Texts(row.key)};
}

/// What the network left out, for the finding to say so.
std::vector<Omitted> omitted_by(const Network& network);

/// “12 réseaux”: an integer cell.
inline Value number_of(std::size_t count) { return static_cast<std::int64_t>(count); }

/// How many, of those of which one can tell (`{0}` of `{1}`); or that one can tell of none.
inline Texts said_of_known(std::size_t count, std::size_t known, const Label& pattern,
                           const Label& of_none) {
    return known > 0 ? said(pattern, {number_of(count), number_of(known)}) : Texts(of_none);
}

/// An amount as a sentence says it: `8 429,38 €`.
Texts euros(Cents cents);
/// An amount as a cell: euros, to the cent.
inline Value amount(Cents cents) { return static_cast<double>(cents.value) / 100; }

/// A measure as a cell, to four decimals; unknown where it is undefined.
Value measured(double value);

}  // namespace maillage::inline analysis
