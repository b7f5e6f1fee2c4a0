// SPDX-License-Identifier: Apache-2.0
// Frames as JSON: docs/frames.md has the format. Nothing is guessed: what is not of the format is
// refused, with its place, such as `rules[C10-2].requires.all[1].kind`.

#include <algorithm>
#include <filesystem>
#include <set>

#include <maillage/vocabulary/number.hpp>

#include "../../files.hpp"
#include "../../json.hpp"
#include "predicates.hpp"

namespace maillage::inline analysis {
namespace framing {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t max_bytes = std::size_t{1} << 20;
constexpr std::size_t max_depth = 16;

/// What a value looks like, in the words of JSON.
std::string shown(const Json& json) {
    if (json.is_object()) return "{…}";
    if (json.is_array()) return "[…]";
    return json.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 80);
}

/// A value of the document, and where it is.
class Read {
public:
    Read(const Json& json, std::string place, bool is_all = false)
        : json_(json), place_(std::move(place)), is_all_(is_all) {}

    const std::string& place() const { return place_; }
    bool has(const char* key) const { return json_.contains(key); }
    bool is_list() const { return json_.is_array(); }
    std::size_t size() const { return json_.size(); }

    [[noreturn]] void refuse(const std::string& wanted) const {
        throw ArgumentError({"frame.value", {shown(json_), place_, wanted}});
    }
    Read in(const std::string& key) const {
        if (!has(key.c_str())) throw ArgumentError({"frame.missing", {key, place_}});
        return {json_.at(key), is_all_ ? key : place_ + '.' + key};
    }
    Read at(std::size_t i) const {
        return {json_.at(i), place_ + '[' + std::to_string(i + 1) + ']'};
    }
    /// The same value, under a name that says more than its number.
    Read called(const std::string& place) const { return {json_, place}; }

    void expect_object(std::initializer_list<std::string_view> keys) const {
        if (!json_.is_object()) refuse("{…}");
        for (const auto& [key, value] : json_.items())
            if (std::ranges::find(keys, key) == keys.end())
                throw ArgumentError(
                    {"frame.key", {key, place_, listed(keys, [](auto name) { return name; })}});
    }
    void expect_list() const {
        if (!json_.is_array() || json_.empty()) refuse("[…]");
    }
    const Json& items() const {
        if (!json_.is_object()) refuse("{…}");
        return json_;
    }

    std::string text() const {
        if (!json_.is_string() || json_.get_ref<const std::string&>().empty()) refuse("\"…\"");
        return json_.get<std::string>();
    }
    /// A text, or one in several languages.
    Texts texts() const {
        if (json_.is_string()) return text();
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
    bool flag() const {
        if (!json_.is_boolean()) refuse("true, false");
        return json_.get<bool>();
    }
    Date date() const {
        const auto date = json_.is_string() ? date_of(json_.get<std::string>()) : std::nullopt;
        if (!date || !*date) refuse("\"2014\", \"2014-12\", \"2014-12-31\"");
        return *date;
    }
    /// A value of a parameter, as the text that it would be in a file.
    std::string value() const {
        if (json_.is_boolean()) return json_.get<bool>() ? "yes" : "no";
        if (json_.is_number()) return number_text(json_.get<double>());
        return text();
    }
    std::vector<std::string> values() const {
        if (!is_list()) return {value()};
        expect_list();
        std::vector<std::string> values;
        for (std::size_t i = 0; i < size(); ++i) values.push_back(at(i).value());
        return values;
    }

private:
    const Json& json_;
    std::string place_;
    bool is_all_;  // the document, by its name
};

Condition condition(const Read& read);

Condition joined(const Read& read, Condition::Kind kind) {
    read.expect_list();
    Condition made{kind, {}, {}, {}};
    for (std::size_t i = 0; i < read.size(); ++i) made.parts.push_back(condition(read.at(i)));
    return made;
}

Condition condition(const Read& read) {
    using enum Condition::Kind;
    if (!read.items().contains("predicate")) {
        for (const auto& [key, kind] : {std::pair("all", all), std::pair("any", any)})
            if (read.has(key)) {
                read.expect_object({key});
                return joined(read.in(key), kind);
            }
        if (!read.has("not")) throw ArgumentError({"frame.missing", {"predicate", read.place()}});
        read.expect_object({"not"});
        return {opposite, {}, {}, {condition(read.in("not"))}};
    }
    Condition made{predicate, read.in("predicate").text(), {}, {}};
    const Predicate* named = predicate_named(made.predicate);
    if (!named)
        throw ArgumentError(
            {"frame.key", {made.predicate, read.place() + ".predicate", predicate_names()}});
    for (const auto& [key, value] : read.items().items())
        if (key != "predicate") made.parameters[key] = read.in(key).values();
    Given(named->takes, made, read.place());
    return made;
}

FrameRule rule(const Read& read) {
    read.expect_object({"id", "text", "reference", "since", "until", "requires", "applies",
                        "partly", "cure", "note", "undocumented", "not_checkable"});
    FrameRule made;
    made.id = read.in("id").text();
    const Read here = read.called("rules[" + made.id + ']');
    made.text = here.in("text").texts();
    made.reference = here.in("reference").text();
    if (here.has("since")) made.in_force.since = here.in("since").date();
    if (here.has("until")) made.in_force.until = here.in("until").date();
    if (here.has("note")) made.note = here.in("note").texts();
    if (here.has("undocumented") && !here.in("undocumented").flag())
        here.in("undocumented").refuse("true");
    const bool uncheckable = here.has("undocumented") || here.has("not_checkable");
    for (const char* key : {"requires", "applies", "partly", "cure"})
        if (uncheckable && here.has(key))
            throw ArgumentError({"frame.key",
                                 {key, here.place(),
                                  "requires | not_checkable | "
                                  "undocumented"}});
    if (here.has("undocumented") && here.has("not_checkable"))
        throw ArgumentError({"frame.twice", {"not_checkable", here.place()}});
    if (here.has("undocumented")) {
        made.checking = Checking::undocumented;
    } else if (here.has("not_checkable")) {
        if (here.has("note")) throw ArgumentError({"frame.twice", {"note", here.place()}});
        made.checking = Checking::not_checkable;
        made.note = here.in("not_checkable").texts();
    } else {
        made.asks = condition(here.in("requires"));
        made.cure = here.in("cure").texts();
        if (here.has("applies")) made.applies = condition(here.in("applies"));
        if (here.has("partly") && here.in("partly").flag()) made.checking = Checking::partly;
    }
    return made;
}

Concerned concerned(const Read& read) {
    read.expect_object({"form", "scope", "organiser"});
    Concerned made;
    const auto take = [&](const char* key, std::vector<std::string>& words,
                          const Vocabulary& vocabulary) {
        if (!read.has(key)) return;
        words = read.in(key).values();
        terms_called(vocabulary, words, read.in(key).place());
    };
    take("form", made.form, vocabulary_of<ReseauForm>());
    take("scope", made.scope, vocabulary_of<ReseauScope>());
    take("organiser", made.organiser, vocabulary_of<ActorKind>());
    return made;
}

}  // namespace
}  // namespace framing

Frame frame_from_json(std::string_view text, const std::string& name) {
    using framing::Read;
    const nlohmann::ordered_json json =
        json::parsed(text, name, framing::max_bytes, framing::max_depth);
    if (!json.is_object() || json.value("format", nlohmann::ordered_json()) != "maillage-frame/1")
        throw ArgumentError({"frame.format", {name}});
    const Read read(json, name, true);
    read.expect_object({"format", "id", "title", "example", "sources", "concerns", "rules"});
    Frame frame;
    frame.id = read.in("id").text();
    frame.title = read.in("title").texts();
    frame.example = read.has("example") && read.in("example").flag();
    if (read.has("sources")) {
        const Read sources = read.in("sources");
        sources.expect_list();
        for (std::size_t i = 0; i < sources.size(); ++i)
            frame.sources.push_back(sources.at(i).text());
    }
    if (read.has("concerns")) frame.concerns = framing::concerned(read.in("concerns"));
    const Read rules = read.in("rules");
    rules.expect_list();
    std::set<std::string> ids;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        frame.rules.push_back(framing::rule(rules.at(i)));
        if (!ids.insert(frame.rules.back().id).second)
            throw ArgumentError({"frame.twice", {frame.rules.back().id, "rules"}});
    }
    return frame;
}

Frame read_frame(const std::string& path) {
    if (std::error_code error; !std::filesystem::exists(path, error))
        throw FileError({"file.missing", {path}});
    return frame_from_json(files::content(path, path, framing::max_bytes), path);
}

}  // namespace maillage::inline analysis
