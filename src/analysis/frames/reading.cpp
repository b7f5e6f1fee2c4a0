// SPDX-License-Identifier: Apache-2.0
// Frames as JSON: docs/frames.md has the format. Nothing is guessed: what is not of the format is
// refused, with its place, such as `rules[C10-2].requires.all[1].kind`.

#include <algorithm>
#include <set>

#include <maillage/vocabulary/number.hpp>

#include "../../embedded.hpp"
#include "../../json.hpp"
#include "predicates.hpp"

namespace maillage::inline analysis {
namespace framing {
namespace {

using json::Read;

Condition condition(const Read& read);

Condition joined(const Read& read, Condition::Kind kind) {
    Condition made{kind, {}, {}, {}};
    for (const Read& part : read.items()) made.parts.push_back(condition(part));
    return made;
}

Condition condition(const Read& read) {
    using enum Condition::Kind;
    const std::vector<std::string> keys = read.keys();
    if (!read.has("predicate")) {
        for (const auto& [key, kind] : {std::pair("all", all), std::pair("any", any)})
            if (read.has(key)) {
                read.expect_object({key});
                return joined(read.in(key), kind);
            }
        if (!read.has("not")) read.in("predicate");
        read.expect_object({"not"});
        return {opposite, {}, {}, {condition(read.in("not"))}};
    }
    Condition made{predicate, read.in("predicate").text(), {}, {}};
    const Predicate* named = predicate_named(made.predicate);
    if (!named)
        throw ArgumentError(
            {"rules.key", {made.predicate, read.place() + ".predicate", predicate_names()}});
    for (const std::string& key : keys)
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
    if (made.in_force.possible().empty())
        here.in("until").refuse("≥ " + to_text(made.in_force.since));
    if (here.has("note")) made.note = here.in("note").texts();
    if (here.has("undocumented") && !here.in("undocumented").flag())
        here.in("undocumented").refuse("true");
    const bool uncheckable = here.has("undocumented") || here.has("not_checkable");
    for (const char* key : {"requires", "applies", "partly", "cure"})
        if (uncheckable && here.has(key))
            throw ArgumentError(
                {"rules.key", {key, here.place(), "requires | not_checkable | undocumented"}});
    if (here.has("undocumented") && here.has("not_checkable"))
        throw ArgumentError({"rules.twice", {"not_checkable", here.place()}});
    if (here.has("undocumented")) {
        made.checking = Checking::undocumented;
    } else if (here.has("not_checkable")) {
        if (here.has("note")) throw ArgumentError({"rules.twice", {"note", here.place()}});
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

const std::vector<Frame>& frames() {
    static const std::vector<Frame> all = [] {
        std::vector<Frame> read;
        for (const std::string_view text : embedded_frames()) read.push_back(frame_from_json(text));
        return read;
    }();
    return all;
}

const Frame& frame_called(std::string_view id) {
    const auto found = std::ranges::find(frames(), id, &Frame::id);
    if (found == frames().end())
        throw ArgumentError({"argument.unknown", {std::string(id), listed(frames(), &Frame::id)}});
    return *found;
}

Frame frame_from_json(std::string_view text, const std::string& name) {
    using json::Read;
    const json::Rules document(text, name, "maillage-frame/1");
    const Read read = document.read();
    read.expect_object({"format", "id", "title", "example", "sources", "concerns", "rules"});
    Frame frame;
    frame.id = read.in("id").text();
    frame.title = read.in("title").texts();
    frame.example = read.has("example") && read.in("example").flag();
    if (read.has("sources"))
        for (const Read& source : read.in("sources").items())
            frame.sources.push_back(source.text());
    if (read.has("concerns")) frame.concerns = framing::concerned(read.in("concerns"));
    std::set<std::string> ids;
    const Read rules = read.in("rules");
    for (const Read& each : rules.items()) {
        frame.rules.push_back(framing::rule(each));
        if (!ids.insert(frame.rules.back().id).second)
            throw ArgumentError({"rules.twice", {frame.rules.back().id, rules.place()}});
    }
    return frame;
}

Frame read_frame(const std::string& path) { return frame_from_json(json::rules_at(path), path); }

}  // namespace maillage::inline analysis
