// SPDX-License-Identifier: Apache-2.0
#include "strict_json.hpp"

#include <algorithm>

#include <maillage/vocabulary/number.hpp>

namespace maillage {
namespace {

constexpr std::size_t largest = 1 << 20;
constexpr int deepest = 16;

constexpr Label a_text{"un texte", "een tekst", "a text"};
constexpr Label a_list{"une liste", "een lijst", "a list"};
constexpr Label an_object{"un objet", "een object", "an object"};
constexpr Label a_flag{"true ou false", "true of false", "true or false"};
constexpr Label an_integer{"un nombre entier", "een geheel getal", "a whole number"};
constexpr Label a_number{"un nombre", "een getal", "a number"};

std::string joined(std::string_view path, std::string_view name) {
    return path.empty() ? std::string(name) : std::string(path).append(".").append(name);
}

}  // namespace

FileError not_json(const std::string& name, std::string_view text, std::size_t byte) {
    // Not in the parser's words, which repeat what it has read.
    const std::string_view before = text.substr(0, byte ? byte - 1 : 0);
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto column = before.size() - (before.find_last_of('\n') + 1) + 1;
    return FileError({"json.syntax", {name, std::to_string(line), std::to_string(column)}});
}

JsonDocument::JsonDocument(std::string_view text, std::string name, std::string_view format)
    : name_(std::move(name)) {
    if (text.size() > largest)
        throw LimitError(
            {"limit.size", {name_, std::to_string(text.size()), std::to_string(largest)}});
    const auto shallow = [](int depth, JsonPlace::Json::parse_event_t, const JsonPlace::Json&) {
        if (depth > deepest) throw LimitError({"limit.depth", {std::to_string(deepest)}});
        return true;
    };
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    try {
        json_ = JsonPlace::Json::parse(text, shallow);
    } catch (const JsonPlace::Json::parse_error& error) {
        throw not_json(name_, text, error.byte);
    }
    if (const JsonPlace stated = root().at("format"); stated.text() != format)
        throw stated.unsuitable(std::string(format));
}

FileError JsonPlace::unsuitable(const Texts& expected) const {
    return FileError({"rule.value", {*document_, path_.empty() ? "{}" : path_, expected}});
}

const JsonPlace::Json& JsonPlace::object() const {
    if (!value_->is_object()) throw unsuitable(an_object);
    return *value_;
}

const JsonPlace& JsonPlace::only(std::initializer_list<std::string_view> names) const {
    for (const auto& [name, value] : object().items())
        if (std::ranges::find(names, name) == names.end())
            throw FileError({"rule.unknown",
                             {*document_, joined(path_, name), listed(names, std::identity{})}});
    return *this;
}

JsonPlace JsonPlace::at(std::string_view name) const {
    if (const auto found = find(name)) return *found;
    throw FileError({"rule.missing", {*document_, joined(path_, name)}});
}

std::optional<JsonPlace> JsonPlace::find(std::string_view name) const {
    const auto found = object().find(std::string(name));
    if (found == value_->end()) return std::nullopt;
    return JsonPlace(*found, *document_, joined(path_, name));
}

std::vector<std::string> JsonPlace::names() const {
    std::vector<std::string> names;
    for (const auto& [name, value] : object().items()) names.push_back(name);
    return names;
}

std::vector<JsonPlace> JsonPlace::items() const {
    if (!value_->is_array()) throw unsuitable(a_list);
    std::vector<JsonPlace> items;
    for (const Json& item : *value_)
        items.emplace_back(item, *document_, path_ + "[" + std::to_string(items.size() + 1) + "]");
    return items;
}

std::string JsonPlace::text() const {
    if (!value_->is_string() || value_->get_ref<const std::string&>().empty())
        throw unsuitable(a_text);
    return value_->get<std::string>();
}

Texts JsonPlace::texts() const {
    only({"fr", "nl", "en"});
    return {at("fr").text(), at("nl").text(), at("en").text()};
}

bool JsonPlace::flag() const {
    if (!value_->is_boolean()) throw unsuitable(a_flag);
    return value_->get<bool>();
}

std::int64_t JsonPlace::integer() const {
    if (!value_->is_number_integer()) throw unsuitable(an_integer);
    return value_->get<std::int64_t>();
}

std::string JsonPlace::number() const {
    if (value_->is_string()) return text();
    if (value_->is_number_float()) return number_text(value_->get<double>());
    if (!value_->is_number()) throw unsuitable(a_number);
    return value_->dump();
}

}  // namespace maillage
