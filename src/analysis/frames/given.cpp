// SPDX-License-Identifier: Apache-2.0
#include "given.hpp"

#include <algorithm>

#include <maillage/io/called.hpp>
#include <maillage/vocabulary/error.hpp>
#include <maillage/vocabulary/fold.hpp>
#include <maillage/vocabulary/number.hpp>

namespace maillage::inline analysis::framing {
namespace {

using coordination::Answer;

const Takes* taken(std::span<const Takes> takes, std::string_view name) {
    const auto found = std::ranges::find(takes, name, &Takes::name);
    return found == takes.end() ? nullptr : &*found;
}

bool suits(Takes::Kind kind, const std::string& value) {
    switch (kind) {
        case Takes::Kind::number:
        case Takes::Kind::positive: {
            const auto number = number_in<double>(value);
            return number && (kind == Takes::Kind::number ? *number >= 0 : *number > 0);
        }
        case Takes::Kind::date: return !value.empty() && date_of(value) && value != "..";
        case Takes::Kind::flag: return value == "yes" || value == "no";
        default: return !value.empty();
    }
}

}  // namespace

std::string values_of(const Takes& takes) {
    switch (takes.kind) {
        case Takes::Kind::terms: return listed(takes.terms().rows, &TermRow::code);
        case Takes::Kind::number: return "≥ 0";
        case Takes::Kind::positive: return "> 0";
        case Takes::Kind::date: return "2014, 2014-12, 2014-12-31";
        case Takes::Kind::flag: return "true, false";
        default: return "\"…\"";
    }
}

std::vector<AnyTerm> terms_called(const Vocabulary& vocabulary,
                                  const std::vector<std::string>& words, const std::string& place) {
    std::vector<AnyTerm> terms;
    for (const std::string& word : words) {
        auto term = term_called(vocabulary, word);
        if (!term || term->row == AnyTerm::none)
            throw ArgumentError(
                {"rules.value", {word, place, listed(vocabulary.rows, &TermRow::code)}});
        terms.push_back(*std::move(term));
    }
    return terms;
}

Answer is_among(const AnyTerm& term, const std::vector<AnyTerm>& wanted) {
    if (wanted.empty()) return Answer::yes;
    if (!term.known()) return Answer::unknown;
    return coordination::answer(std::ranges::any_of(wanted, [&](const AnyTerm& one) {
        return one.row == term.row &&
               (term.row != AnyTerm::outside || folded(one.other) == folded(term.other));
    }));
}

Given::Given(std::span<const Takes> takes, const Condition& condition, const std::string& place) {
    for (const Takes& parameter : takes)
        if (parameter.required && !condition.parameters.contains(std::string(parameter.name)))
            throw ArgumentError({"rules.missing", {std::string(parameter.name), place}});
    for (const auto& [name, values] : condition.parameters) {
        const Takes* parameter = taken(takes, name);
        if (!parameter)
            throw ArgumentError({"rules.key", {name, place, listed(takes, &Takes::name)}});
        const std::string at = place + '.' + name;
        if (parameter->kind == Takes::Kind::terms) {
            terms_[name] = terms_called(parameter->terms(), values, at);
            continue;
        }
        if (values.size() != 1 || !suits(parameter->kind, values.front()))
            throw ArgumentError({"rules.value",
                                 {listed(values, [](const std::string& value) { return value; }),
                                  at, values_of(*parameter)}});
        texts_[name] = values;
    }
}

std::string Given::text(std::string_view name) const {
    const auto found = texts_.find(name);
    return found == texts_.end() ? std::string() : found->second.front();
}

std::optional<double> Given::number(std::string_view name) const {
    return number_in<double>(text(name));
}

Date Given::date(std::string_view name) const { return date_of(text(name)).value_or(Date{}); }

const std::vector<AnyTerm>& Given::terms(std::string_view name) const {
    static const std::vector<AnyTerm> any;
    const auto found = terms_.find(name);
    return found == terms_.end() ? any : found->second;
}

Answer Given::has(std::string_view name, const AnyTerm& term) const {
    return is_among(term, terms(name));
}

Answer Given::has(std::string_view name, const AnyTerms& list) const {
    const std::vector<AnyTerm>& wanted = terms(name);
    if (wanted.empty()) return Answer::yes;
    if (!list.known()) return Answer::unknown;
    return coordination::answer(std::ranges::any_of(
        list, [&](const AnyTerm& term) { return is_among(term, wanted) == Answer::yes; }));
}

}  // namespace maillage::inline analysis::framing
