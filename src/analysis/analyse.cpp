// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>

#include <maillage/analysis/indicator.hpp>
#include <maillage/store/digest.hpp>
#include <maillage/version.hpp>

namespace maillage::inline analysis {
namespace {

template <class List, class NameOf>
std::string names(const List& list, NameOf name_of) {
    std::string text;
    for (const auto& item : list) text.append(text.empty() ? "" : ", ").append(name_of(item));
    return text;
}

template <class T>
bool is_number(const std::string& text) {
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

/// Why a value does not suit a parameter; empty when it does.
std::string unsuitable(const Parameter& parameter, const std::string& value) {
    switch (parameter.type) {
        case Parameter::Type::integer: return is_number<std::int64_t>(value) ? "" : "12";
        case Parameter::Type::number: return is_number<double>(value) ? "" : "0.5";
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
            throw ArgumentError({"argument.value", {value, name, why}});
        values[name] = value;
    }
    return Arguments(std::move(values));
}

}  // namespace

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
    Finding finding = found->run(model, lens, values);
    finding.indicator = found->about.id;
    finding.title = found->about.title;
    finding.caveats.push_back(found->about.cannot_tell);
    finding.stamp = {digest(model), MAILLAGE_VERSION, to_text(lens, model), values.all()};
    return finding;
}

}  // namespace maillage::inline analysis
