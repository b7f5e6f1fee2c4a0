// SPDX-License-Identifier: Apache-2.0
#pragma once
// JSON from anybody: how deep it may be nested and how what is no JSON is refused, before a document is
// built of it. The parser itself limits nothing, and its errors repeat what it has read.
//
// Rules that are data (frames, keys of allocation) are read strictly: what is not of their format is
// refused, with its place:
//
//     const json::Rules document(text, "my-key.json", "maillage-key/1");
//     const json::Read key = document.read();
//     key.expect_object({"format", "id", "parts"});
//     const std::string id = key.in("id").text();

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <maillage/vocabulary/date.hpp>
#include <maillage/vocabulary/error.hpp>
#include <maillage/vocabulary/texts.hpp>

namespace maillage::json {

/// LimitError beyond `most` levels.
void refuse_depth(std::size_t depth, std::size_t most);

/// What is said of a text that is no JSON from a position on, as the parser counts it.
FileError syntax_error(std::string_view text, const std::string& name, std::size_t position);

/// The document that a text holds, in the order in which it is written; `name` is what errors call it.
/// FileError if it is no JSON, ArgumentError if an object says a key twice, LimitError if it is larger or
/// deeper than that.
nlohmann::ordered_json parsed(std::string_view text, const std::string& name, std::size_t max_bytes,
                              std::size_t max_depth);

/// A value of a document of rules, and where it is. ArgumentError if it is not what one asks for.
class Read {
public:
    Read(const nlohmann::ordered_json& json, const std::string& document, std::string path)
        : json_(&json), document_(&document), path_(std::move(path)) {}

    /// As errors say it: `my-frame.json, rules[C10-2].requires.all[1].kind`.
    std::string place() const { return path_.empty() ? *document_ : *document_ + ", " + path_; }
    bool has(const std::string& key) const { return json_->contains(key); }
    bool is_list() const { return json_->is_array(); }
    std::size_t size() const { return json_->size(); }

    [[noreturn]] void refuse(const std::string& wanted) const;
    Read in(const std::string& key) const;
    Read at(std::size_t i) const;
    /// The same value, under a name that says more than its number.
    Read called(const std::string& path) const { return {*json_, *document_, path}; }

    void expect_object(std::initializer_list<std::string_view> keys) const;
    void expect_list() const;
    /// The keys of an object.
    std::vector<std::string> keys() const;
    /// The items of a list that has one at least.
    std::vector<Read> items() const;

    /// As the model keeps texts: trimmed, without control characters.
    std::string text() const;
    /// A text, or one in several languages.
    Texts texts() const;
    bool flag() const;
    Date date() const;
    /// A value of a parameter, as the text that it would be in a file.
    std::string value() const;
    std::vector<std::string> values() const;

private:
    const nlohmann::ordered_json* json_;
    const std::string* document_;
    std::string path_;
};

/// The text of a file of rules. FileError; LimitError as `Rules` has it.
std::string rules_at(const std::string& path);

/// A document of rules, whole: at most 1 MiB, and 16 levels deep. ArgumentError if it is of another format; else as `parsed`.
class Rules {
public:
    Rules(std::string_view text, std::string name, const std::string& format);
    Read read() const { return {json_, name_, ""}; }

private:
    std::string name_;
    nlohmann::ordered_json json_;
};

}  // namespace maillage::json
