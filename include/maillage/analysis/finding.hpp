// SPDX-License-Identifier: Apache-2.0
#pragma once
// The answer to a question of the field: a table, how many were asked and how many known, what was
// left out, and the same in sentences. A Finding is a plain value: it can be shown, compared, saved.

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include <maillage/vocabulary/texts.hpp>

namespace maillage::inline analysis {

/// Something with a stable key and a name for people: a row of the model, a term.
struct Named {
    std::string key;
    Texts name;
    bool operator==(const Named&) const = default;
};

/// One cell; nothing when it is unknown. Where there is nothing to say, which is another matter, it is an
/// empty text, or a Named without a key; in flat rows of numbers, nothing.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, Texts, Named,
                           std::vector<Named>>;

struct FindingColumn {
    std::string name;       ///< stable: what programs use
    Texts label;            ///< what people see
    std::string unit = {};  ///< empty when it is a count or a word
    bool named = false;     ///< cells are a Named or a list of them, where they are known
    bool operator==(const FindingColumn&) const = default;
};

/// What did not enter the answer, and how many.
struct Omitted {
    Texts what;
    std::size_t count = 0;
    bool operator==(const Omitted&) const = default;
};

/// From what the answer was made: enough to make it again.
struct Stamp {
    std::string data;  ///< digest of the model
    std::string library_version;
    std::string lens;  ///< as text
    std::map<std::string, std::string> arguments;
    bool operator==(const Stamp&) const = default;
};

struct Finding {
    std::string indicator;
    Texts title;
    std::vector<FindingColumn> columns;
    std::vector<std::vector<Value>> rows;

    Texts population_of;         ///< what was counted, such as “réseaux”
    std::size_t population = 0;  ///< how many of those were considered
    std::size_t known = 0;       ///< of which the answer is known
    std::vector<Omitted> omitted;

    std::vector<Texts> sentences;   ///< the answer in words
    std::vector<Texts> caveats;     ///< what it cannot tell
    std::vector<Texts> unobserved;  ///< of the rows it rests on, what nobody observed
    Stamp stamp;

    std::size_t unknown() const { return population - known; }
    bool operator==(const Finding&) const = default;
};

/// A cell as text: what a reader of `language` sees; empty when unknown.
std::string to_text(const Value& value, Language language);

/// The names of the columns where rows are flat, whatever the rows: a column of named things is two,
/// their keys and, as `<column>_name`, their names.
std::vector<std::string> flat_columns(const Finding& finding);

/// A JSON object: `rows` is a list of flat objects, each with all flat columns, beside `population`,
/// `known`, `unknown`, `omitted`, `sentences`, `caveats`, `unobserved` and `stamp`.
/// The keys and the names of a list are joined by `|`.
std::string to_json(const Finding& finding, Language language);

}  // namespace maillage::inline analysis
