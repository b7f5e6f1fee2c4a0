// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <maillage/analysis/indicator.hpp>
#include <maillage/vocabulary/number.hpp>

#include "stamp.hpp"

namespace maillage::inline analysis {
namespace {

template <class T>
constexpr const char* example_of = std::is_integral_v<T> ? "12" : "0.5";

template <class List, class NameOf>
std::string names(const List& list, NameOf name_of) {
    std::string text;
    for (const auto& item : list) text.append(text.empty() ? "" : ", ").append(name_of(item));
    return text;
}

template <class T>
T number_named(const std::string& name, const std::string& text) {
    if (const auto value = number_in<T>(text)) return *value;
    throw ArgumentError({"argument.parameter", {text, name, example_of<T>}});
}

/// Why a number does not suit; empty when it does.
template <class T>
std::string unsuitable_number(const Range& within, const std::string& text) {
    const auto value = number_in<T>(text);
    if (!within.known()) return value ? "" : example_of<T>;
    const bool suits = value && !(within.min && static_cast<double>(*value) < *within.min) &&
                       !(within.max && static_cast<double>(*value) > *within.max);
    const auto bound = [](const std::optional<double>& bound) {
        return bound ? number_text(*bound) : std::string();
    };
    return suits ? "" : bound(within.min) + ".." + bound(within.max);
}

/// Why a value does not suit a parameter; empty when it does.
std::string unsuitable(const Parameter& parameter, const std::string& value) {
    if (value == parameter.default_value) return "";  // empty where none is given
    switch (parameter.type) {
        case Parameter::Type::integer:
            return unsuitable_number<std::int64_t>(parameter.within, value);
        case Parameter::Type::number: return unsuitable_number<double>(parameter.within, value);
        case Parameter::Type::date: {
            const auto date = date_of(value);
            return date && !date->is_open() ? "" : "2013, 2013-12, 2013-12-31";
        }
        case Parameter::Type::flag: return value == "yes" || value == "no" ? "" : "yes, no";
        case Parameter::Type::choice: {
            const auto& choices = parameter.choices;
            const bool listed = std::find(choices.begin(), choices.end(), value) != choices.end();
            return listed ? "" : names(choices, [](const std::string& choice) { return choice; });
        }
        default: return "";
    }
}

Arguments checked(const About& about, const std::map<std::string, std::string>& given) {
    std::map<std::string, std::string> values;
    for (const Parameter& parameter : about.parameters)
        values[parameter.name] = parameter.default_value;
    for (const auto& [name, value] : given) {
        const auto parameter =
            std::find_if(about.parameters.begin(), about.parameters.end(),
                         [&name = name](const Parameter& p) { return p.name == name; });
        if (parameter == about.parameters.end())
            throw ArgumentError(
                {"argument.unknown",
                 {name, names(about.parameters, [](const Parameter& p) { return p.name; })}});
        if (const std::string why = unsuitable(*parameter, value); !why.empty())
            throw ArgumentError({"argument.parameter", {value, name, why}});
        values[name] = value;
    }
    return Arguments(std::move(values));
}

}  // namespace

std::int64_t Arguments::integer(const std::string& name) const {
    return number_named<std::int64_t>(name, values_.at(name));
}

double Arguments::number(const std::string& name) const {
    return number_named<double>(name, values_.at(name));
}

Finding analyse(const Model& model, std::string_view indicator,
                const std::map<std::string, std::string>& arguments, const Lens& lens,
                const Catalogue& catalogue) {
    const auto found = std::find_if(catalogue.begin(), catalogue.end(),
                                    [&](const Indicator& i) { return i.about.id == indicator; });
    if (found == catalogue.end())
        throw ArgumentError({"argument.unknown",
                             {std::string(indicator),
                              names(catalogue, [](const Indicator& i) { return i.about.id; })}});
    const Arguments values = checked(found->about, arguments);
    for (const Id<Territory> id : lens.territories)  // the stamp names them, whoever looks at them
        if (id.known() && id.index >= model.territories.size())
            throw ArgumentError(
                {"row.unknown", {std::to_string(id.index), model.territories.label()}});
    Finding finding = found->run(model, lens, values);
    finding.indicator = found->about.id;
    finding.title = found->about.title;
    finding.caveats.emplace_back(found->about.cannot_tell);
    stamp(finding, model, lens, values.all());
    return finding;
}

}  // namespace maillage::inline analysis
