// SPDX-License-Identifier: Apache-2.0
#include "answer.hpp"

#include <algorithm>
#include <cmath>

#include <maillage/io/cell.hpp>
#include <maillage/vocabulary/message.hpp>

namespace maillage::inline analysis {
namespace {

/// The whole part of a number by groups of three, as a language writes it.
std::string grouped(std::string number, Language language) {
    constexpr Label separators{"\u202f", ".", ","};
    const std::size_t first = number.find_first_of("0123456789");
    std::size_t at = std::min(number.find_first_of(".,"), number.size());
    while (at > first + 3) number.insert(at -= 3, separators.in(language));
    return number;
}

/// A value as a sentence says it.
std::string spoken(const Value& value, Language language) {
    std::string text = to_text(value, language);
    const bool is_number =
        std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value);
    return is_number ? grouped(std::move(text), language) : text;
}

}  // namespace

Texts said(const Label& pattern, std::initializer_list<Value> particulars) {
    std::vector<Texts> words;
    for (const Value& value : particulars)
        words.emplace_back(spoken(value, Language::fr), spoken(value, Language::nl),
                           spoken(value, Language::en));
    return filled(pattern, words);
}

Named named(const Vocabulary& vocabulary, const AnyTerm& term) {
    if (term.row == AnyTerm::outside) return {"autre: " + term.other, Texts(term.other)};
    const auto shown = [&](Language language) { return label(vocabulary, term, language); };
    return {term.listed() ? std::string(vocabulary.rows[term.row].code) : "none",
            Texts(shown(Language::fr), shown(Language::nl), shown(Language::en))};
}

Texts euros(Cents cents) {
    std::string text = cents_text(cents);
    const bool is_negative = text.front() == '-';
    if (is_negative) text.erase(0, 1);
    const std::size_t mark = text.find('.');
    Texts texts;
    for (const Language language : languages)
        texts.written_in(language) =
            (is_negative ? "−" : "") + grouped(text.substr(0, mark), language) +
            (language == Language::en ? "." : ",") + text.substr(mark + 1) + "\u00a0€";
    return texts;
}

std::vector<Omitted> omitted_by(const Network& network) {
    std::vector<Omitted> omitted;
    const auto labelled = [](std::string_view code) -> Texts {
        for (const Vocabulary* vocabulary :
             {&vocabulary_of<NodeType>(), &vocabulary_of<Relation>()})
            if (const auto row = term_with_code(*vocabulary, code))
                return vocabulary->rows[*row].label;
        return Texts(std::string(code));
    };
    for (const LeftOut& left : network.left_out()) {
        const Label why = vocabulary_of<Omission>().rows[static_cast<std::size_t>(left.why)].label;
        omitted.push_back(
            {said({"{0} : {1}", "{0}: {1}", "{0}: {1}"}, {labelled(left.what), Texts(why)}),
             left.count});
    }
    return omitted;
}

Value measured(double value) {
    if (std::isnan(value)) return {};
    return std::round(value * 1e4) / 1e4 + 0.;  // no −0
}

}  // namespace maillage::inline analysis
