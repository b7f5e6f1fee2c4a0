// SPDX-License-Identifier: Apache-2.0
#include <maillage/analysis/finding.hpp>

#include <algorithm>
#include <nlohmann/json.hpp>

#include <maillage/vocabulary/number.hpp>

#include "answer.hpp"

namespace maillage::inline analysis {
namespace {

using nlohmann::ordered_json;

template <class Part>
std::string joined(const std::vector<Named>& list, std::string_view separator, Part part) {
    std::string text;
    for (const Named& item : list) text.append(text.empty() ? "" : separator).append(part(item));
    return text;
}

std::string name_column(const FindingColumn& column) { return column.name + "_name"; }

/// Whether a column holds numbers: where there is nothing to say of one, it is null, as what is unknown.
bool is_of_numbers(const Finding& finding, std::size_t column) {
    return std::ranges::any_of(finding.rows, [&](const std::vector<Value>& row) {
        return std::holds_alternative<std::int64_t>(row[column]) ||
               std::holds_alternative<double>(row[column]);
    });
}

void put(ordered_json& row, const FindingColumn& column, const Value& value, Language language) {
    row[column.name] = nullptr;
    if (column.named) row[name_column(column)] = nullptr;
    const auto put_named = [&](std::string key, std::string name) {
        row[column.name] = std::move(key);
        if (column.named) row[name_column(column)] = std::move(name);
    };
    std::visit(
        [&](const auto& known) {
            using Type = std::remove_cvref_t<decltype(known)>;
            if constexpr (std::is_same_v<Type, Named>)
                put_named(known.key, known.name.in(language));
            else if constexpr (std::is_same_v<Type, std::vector<Named>>)
                put_named(
                    joined(known, "|", [](const Named& item) { return item.key; }),
                    joined(known, "|", [&](const Named& item) { return item.name.in(language); }));
            else if constexpr (std::is_same_v<Type, Texts>) row[column.name] = known.in(language);
            else if constexpr (!std::is_same_v<Type, std::monostate>) row[column.name] = known;
        },
        value);
}

ordered_json said_in(const std::vector<Texts>& sentences, Language language) {
    ordered_json list = ordered_json::array();
    for (const Texts& sentence : sentences) list.push_back(sentence.in(language));
    return list;
}

}  // namespace

std::string to_text(const Value& value, Language language) {
    constexpr Label yes{"oui", "ja", "yes"}, no{"non", "nee", "no"};
    return std::visit(
        [&](const auto& plain) -> std::string {
            using Type = std::remove_cvref_t<decltype(plain)>;
            if constexpr (std::is_same_v<Type, std::monostate>) return {};
            else if constexpr (std::is_same_v<Type, bool>)
                return std::string((plain ? yes : no).in(language));
            else if constexpr (std::is_same_v<Type, std::int64_t>) return std::to_string(plain);
            else if constexpr (std::is_same_v<Type, double>) {
                std::string text = number_text(plain);
                if (text.starts_with('-')) text.replace(0, 1, "−");
                if (language != Language::en) std::ranges::replace(text, '.', ',');
                return text;
            } else if constexpr (std::is_same_v<Type, std::string>) return plain;
            else if constexpr (std::is_same_v<Type, Texts>) return plain.in(language);
            else if constexpr (std::is_same_v<Type, Named>) return plain.name.in(language);
            else
                return joined(plain, ", ",
                              [&](const Named& item) { return item.name.in(language); });
        },
        value);
}

std::vector<std::string> flat_columns(const Finding& finding) {
    std::vector<std::string> names;
    for (const FindingColumn& column : finding.columns) {
        names.push_back(column.name);
        if (column.named) names.push_back(name_column(column));
    }
    return names;
}

std::string to_json(const Finding& finding, Language language) {
    std::vector<bool> numbers(finding.columns.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = is_of_numbers(finding, i);
    ordered_json rows = ordered_json::array();
    for (const std::vector<Value>& values : finding.rows) {
        ordered_json row = ordered_json::object();
        for (std::size_t i = 0; i < values.size(); ++i)
            put(row, finding.columns[i],
                numbers[i] && values[i] == nothing_said() ? Value() : values[i], language);
        rows.push_back(std::move(row));
    }
    ordered_json columns = ordered_json::array();
    for (const FindingColumn& column : finding.columns)
        columns.push_back({{"name", column.name},
                           {"label", column.label.in(language)},
                           {"unit", column.unit},
                           {"named", column.named}});
    ordered_json omitted = ordered_json::array();
    for (const Omitted& left : finding.omitted)
        omitted.push_back({{"what", left.what.in(language)}, {"count", left.count}});
    const ordered_json document = {{"indicator", finding.indicator},
                                   {"title", finding.title.in(language)},
                                   {"rows", rows},
                                   {"columns", columns},
                                   {"population_of", finding.population_of.in(language)},
                                   {"population", finding.population},
                                   {"known", finding.known},
                                   {"unknown", finding.unknown()},
                                   {"omitted", omitted},
                                   {"sentences", said_in(finding.sentences, language)},
                                   {"caveats", said_in(finding.caveats, language)},
                                   {"unobserved", said_in(finding.unobserved, language)},
                                   {"stamp",
                                    {{"data", finding.stamp.data},
                                     {"library_version", finding.stamp.library_version},
                                     {"lens", finding.stamp.lens},
                                     {"arguments", finding.stamp.arguments}}}};
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace maillage::inline analysis
