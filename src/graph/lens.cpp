// SPDX-License-Identifier: Apache-2.0
#include <maillage/graph/lens.hpp>

#include <maillage/vocabulary/error.hpp>
#include <maillage/vocabulary/number.hpp>

#include "weight_rule.hpp"

namespace maillage::inline graph {
namespace {

template <class List, class TextOf>
void put(std::string& text, std::string_view name, const List& list, TextOf text_of) {
    if (list.empty()) return;
    std::string values;
    for (const auto& item : list) values.append(values.empty() ? "" : "|").append(text_of(item));
    text.append(text.empty() ? "" : " ").append(name).append("=").append(values);
}

/// The codes of terms; what nobody stated is `unknown`, what is stated to be nothing is `none`.
template <class Enum>
void put_terms(std::string& text, std::string_view name, const std::vector<Term<Enum>>& terms) {
    put(text, name, terms, [](const Term<Enum>& term) -> std::string {
        if (const auto value = term.value()) return std::string(code(*value));
        if (term.row == AnyTerm::none) return "none";
        return term.known() ? "autre: " + term.other : "unknown";
    });
}

}  // namespace

void refuse_unless(WeightRule rule, WeightRule first, WeightRule last) {
    if (first <= rule && rule <= last) return;
    std::string codes;
    for (auto i = static_cast<std::size_t>(first); i <= static_cast<std::size_t>(last); ++i)
        codes.append(codes.empty() ? "" : ", ").append(code(WeightRule(i)));
    throw ArgumentError({"argument.unknown", {std::string(code(rule)), codes}});
}

std::string to_text(const Lens& lens, const Model& model) {
    std::string text;
    put(text, "relations", lens.relations,
        [](Relation relation) { return std::string(code(relation)); });
    text.append(" direction=").append(code(lens.direction));
    text.append(" weight=").append(code(lens.weight));
    put(text, "weights", lens.weights, number_text);
    if (lens.two_mode) text += " two_mode=yes";
    put_terms(text, "themes", lens.themes);
    put(text, "territories", lens.territories,
        [&](Id<Territory> id) { return id ? model.territories[id].key : std::string("unknown"); });
    put_terms(text, "actor_kinds", lens.actor_kinds);
    put_terms(text, "reseau_scopes", lens.reseau_scopes);
    put_terms(text, "reseau_forms", lens.reseau_forms);
    return text;
}

}  // namespace maillage::inline graph
