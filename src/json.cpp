// SPDX-License-Identifier: Apache-2.0
#include "json.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include <maillage/io/text.hpp>
#include <maillage/vocabulary/number.hpp>

#include "files.hpp"

namespace maillage::json {
namespace {

/// Goes through a document without building anything.
class Guard : public nlohmann::json_sax<nlohmann::json> {
public:
    Guard(std::string_view text, const std::string& name, std::size_t max_depth)
        : text_(text), name_(name), max_depth_(max_depth) {}

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool string(string_t&) override { return value(); }
    bool binary(binary_t&) override { return value(); }
    bool key(string_t& key) override {
        // The parser would keep the last, and say nothing.
        if (!open_.back().keys.insert(key).second)
            throw ArgumentError({"rules.twice", {key, place()}});
        open_.back().key = key;
        return true;
    }
    bool start_object(std::size_t) override { return deepen(false); }
    bool end_object() override { return open_.pop_back(), true; }
    bool start_array(std::size_t) override { return deepen(true); }
    bool end_array() override { return open_.pop_back(), true; }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override {
        throw syntax_error(text_, name_, position);
    }

private:
    /// A list or an object that has begun, and where one is in it.
    struct Open {
        bool is_list;
        std::size_t values = 0;
        std::string key = {};
        std::set<std::string> keys = {};
    };

    bool value() {
        if (!open_.empty()) ++open_.back().values;
        return true;
    }
    bool deepen(bool is_list) {
        refuse_depth(open_.size() + 1, max_depth_);
        value();
        open_.push_back({is_list});
        return true;
    }
    /// Where the innermost is, as Read::place has it.
    std::string place() const {
        std::string path;
        for (std::size_t i = 0; i + 1 < open_.size(); ++i)
            path += open_[i].is_list ? '[' + std::to_string(open_[i].values) + ']'
                                     : (i ? "." : "") + open_[i].key;
        return path.empty() ? name_ : name_ + ", " + path;
    }

    std::string_view text_;
    const std::string& name_;
    std::size_t max_depth_;
    std::vector<Open> open_;
};

constexpr std::size_t max_rules = std::size_t{1} << 20;
constexpr std::size_t max_depth = 16;

/// What a value looks like, in the words of JSON.
std::string shown(const nlohmann::ordered_json& json) {
    if (json.is_object()) return json.empty() ? "{}" : "{…}";
    if (json.is_array()) return json.empty() ? "[]" : "[…]";
    using nlohmann::ordered_json;
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace).substr(0, 80);
}

}  // namespace

void refuse_depth(std::size_t depth, std::size_t most) {
    if (depth > most) throw LimitError({"limit.depth", {std::to_string(most)}});
}

FileError syntax_error(std::string_view text, const std::string& name, std::size_t position) {
    // Not in the parser's words, which repeat what it has read.
    const std::string_view before = text.substr(0, position ? position - 1 : 0);
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto column = before.size() - (before.find_last_of('\n') + 1) + 1;
    return FileError({"json.syntax", {name, std::to_string(line), std::to_string(column)}});
}

nlohmann::ordered_json parsed(std::string_view text, const std::string& name, std::size_t max_bytes,
                              std::size_t max_depth) {
    if (text.size() > max_bytes)
        throw LimitError(
            {"limit.size", {name, std::to_string(text.size()), std::to_string(max_bytes)}});
    Guard guard(text, name, max_depth);
    nlohmann::json::sax_parse(text.begin(), text.end(), &guard);
    return nlohmann::ordered_json::parse(text);
}

std::string rules_at(const std::string& path) {
    if (std::error_code error; !std::filesystem::exists(path, error))
        throw FileError({"file.missing", {path}});
    return files::content(path, path, max_rules);
}

Rules::Rules(std::string_view text, std::string name, const std::string& format)
    : name_(std::move(name)), json_(parsed(text, name_, max_rules, max_depth)) {
    if (!json_.is_object() || json_.value("format", nlohmann::ordered_json()) != format)
        throw ArgumentError({"rules.format", {name_, format}});
}

void Read::refuse(const std::string& wanted) const {
    throw ArgumentError({"rules.value", {shown(*json_), place(), wanted}});
}

Read Read::in(const std::string& key) const {
    if (!has(key)) throw ArgumentError({"rules.missing", {key, place()}});
    return {json_->at(key), *document_, path_.empty() ? key : path_ + '.' + key};
}

Read Read::at(std::size_t i) const {
    return {json_->at(i), *document_, path_ + '[' + std::to_string(i + 1) + ']'};
}

void Read::expect_object(std::initializer_list<std::string_view> keys) const {
    for (const std::string& key : this->keys())
        if (std::ranges::find(keys, key) == keys.end())
            throw ArgumentError(
                {"rules.key", {key, place(), listed(keys, [](auto name) { return name; })}});
}

void Read::expect_list() const {
    if (!json_->is_array() || json_->empty()) refuse("[…] (≥ 1)");
}

std::vector<std::string> Read::keys() const {
    if (!json_->is_object()) refuse("{…}");
    std::vector<std::string> keys;
    for (const auto& [key, value] : json_->items()) keys.push_back(key);
    return keys;
}

std::vector<Read> Read::items() const {
    expect_list();
    std::vector<Read> items;
    for (std::size_t i = 0; i < size(); ++i) items.push_back(at(i));
    return items;
}

std::string Read::text() const {
    if (!json_->is_string()) refuse("\"…\"");
    std::string text = cleaned(json_->get_ref<const std::string&>());
    if (text.empty()) refuse("\"…\"");
    return text;
}

Texts Read::texts() const {
    if (json_->is_string()) return text();
    expect_object({"fr", "nl", "en"});
    Texts texts;
    for (const Language language : languages) {
        constexpr const char* codes[] = {"fr", "nl", "en"};
        const char* code = codes[static_cast<std::size_t>(language)];
        if (has(code)) texts.written_in(language) = in(code).text();
    }
    if (!texts.known()) refuse(R"({"fr": "…", "nl": "…", "en": "…"})");
    return texts;
}

bool Read::flag() const {
    if (!json_->is_boolean()) refuse("true, false");
    return json_->get<bool>();
}

Date Read::date() const {
    const auto date = json_->is_string() ? date_of(json_->get<std::string>()) : std::nullopt;
    if (!date || !*date) refuse("\"2014\", \"2014-12\", \"2014-12-31\"");
    return *date;
}

std::string Read::value() const {
    if (json_->is_boolean()) return json_->get<bool>() ? "yes" : "no";
    if (json_->is_number_integer()) return json_->dump();  // a double would round a large one
    if (json_->is_number()) return number_text(json_->get<double>());
    return text();
}

std::vector<std::string> Read::values() const {
    if (!is_list()) return {value()};
    std::vector<std::string> values;
    for (const Read& item : items()) values.push_back(item.value());
    return values;
}

}  // namespace maillage::json
