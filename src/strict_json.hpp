// SPDX-License-Identifier: Apache-2.0
#pragma once
// Small JSON texts that are rules and not facts (keys of allocation, frames), read strictly: what is
// not known, missing or of another kind is refused, and the error says where it stands.
//
//     const JsonDocument document(text, "my-key.json", "maillage-key/1");
//     const JsonPlace key = document.root().only({"format", "id", "title", "parts"});
//     const std::string id = key.at("id").text();
//     for (const JsonPlace& part : key.at("parts").items()) …

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/vocabulary/error.hpp>
#include <maillage/vocabulary/texts.hpp>

namespace maillage {

/// The error for a text that stops being JSON at a byte, counted from 1.
FileError not_json(const std::string& name, std::string_view text, std::size_t byte);

/// A value of a document, and where it stands, as `parts[2].weight`. FileError if it is not what one
/// asks for.
class JsonPlace {
public:
    using Json = nlohmann::ordered_json;

    JsonPlace(const Json& value, const std::string& document, std::string path)
        : value_(&value), document_(&document), path_(std::move(path)) {}

    const std::string& path() const { return path_; }
    bool is_object() const { return value_->is_object(); }
    bool is_text() const { return value_->is_string(); }
    bool is_list() const { return value_->is_array(); }

    /// The object itself, which has no other members than these.
    const JsonPlace& only(std::initializer_list<std::string_view> names) const;
    JsonPlace at(std::string_view name) const;
    std::optional<JsonPlace> find(std::string_view name) const;
    std::vector<std::string> names() const;
    std::vector<JsonPlace> items() const;

    std::string text() const;
    /// An object of texts: `fr`, `nl` and `en`, none of them empty.
    Texts texts() const;
    bool flag() const;
    std::int64_t integer() const;
    /// A number, or a text, as it is written: `0.5` and `"1/2"` are told digit for digit.
    std::string number() const;

    /// The error for what does not suit; `expected` says what would.
    FileError unsuitable(const Texts& expected) const;

private:
    const Json& object() const;

    const Json* value_;
    const std::string* document_;
    std::string path_;
};

/// A whole document, which has its format as the member `format`. LimitError if it is larger than
/// 1 MiB or deeper than 16.
class JsonDocument {
public:
    JsonDocument(std::string_view text, std::string name, std::string_view format);
    JsonPlace root() const { return {json_, name_, ""}; }

private:
    std::string name_;
    JsonPlace::Json json_;
};

}  // namespace maillage
