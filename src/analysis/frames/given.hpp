// SPDX-License-Identifier: Apache-2.0
#pragma once
// The parameters of a predicate: what it takes, and what a condition gives it.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/analysis/frame.hpp>

#include "../coordination/selection.hpp"

namespace maillage::inline analysis::framing {

/// What a parameter takes: terms of a list, if it has one, else a value of that kind. At least nothing
/// would always hold: such a number is positive.
struct Takes {
    enum class Kind : std::uint8_t { terms, number, positive, date, flag, text };

    std::string_view name;
    Kind kind = Kind::text;
    Label doc;
    const Vocabulary& (*terms)() = nullptr;
    bool required = false;
};

/// The values of the parameters, checked.
class Given {
public:
    /// ArgumentError, with `place`, for a parameter that is not taken, does not suit or is missing.
    Given(std::span<const Takes> takes, const Condition& condition, const std::string& place);

    /// Nothing where it is not given.
    std::optional<double> number(std::string_view name) const;
    Date date(std::string_view name) const;
    bool flag(std::string_view name) const { return text(name) == "yes"; }
    std::string text(std::string_view name) const;
    /// The terms that are wanted; none where any will do.
    const std::vector<AnyTerm>& terms(std::string_view name) const;

    /// Whether a term is one of those that are wanted; any is, if none is given.
    coordination::Answer has(std::string_view name, const AnyTerm& term) const;
    /// Whether a list of terms has one of those that are wanted.
    coordination::Answer has(std::string_view name, const AnyTerms& terms) const;

private:
    std::map<std::string, std::vector<std::string>, std::less<>> texts_;
    std::map<std::string, std::vector<AnyTerm>, std::less<>> terms_;
};

/// What the values of a parameter look like, for documents and errors.
std::string values_of(const Takes& takes);

/// The terms that some words call. ArgumentError, with `place`, if one is none of the list.
std::vector<AnyTerm> terms_called(const Vocabulary& vocabulary,
                                  const std::vector<std::string>& words, const std::string& place);

/// Whether a term is one of some terms: by its words, where it is of none of the list. Any is, of none.
coordination::Answer is_among(const AnyTerm& term, const std::vector<AnyTerm>& wanted);

}  // namespace maillage::inline analysis::framing
