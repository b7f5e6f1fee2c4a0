// SPDX-License-Identifier: Apache-2.0
#include "json.hpp"

#include <algorithm>

namespace maillage::json {
namespace {

/// Goes through a document without building anything.
class Guard : public nlohmann::json_sax<nlohmann::json> {
public:
    Guard(std::string_view text, const std::string& name, std::size_t max_depth)
        : text_(text), name_(name), max_depth_(max_depth) {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool key(string_t&) override { return true; }
    bool start_object(std::size_t) override { return deepen(); }
    bool end_object() override { return --depth_, true; }
    bool start_array(std::size_t) override { return deepen(); }
    bool end_array() override { return --depth_, true; }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override {
        throw syntax_error(text_, name_, position);
    }

private:
    bool deepen() {
        refuse_depth(++depth_, max_depth_);
        return true;
    }

    std::string_view text_;
    const std::string& name_;
    std::size_t max_depth_;
    std::size_t depth_ = 0;
};

}  // namespace

void refuse_depth(std::size_t depth, std::size_t most) {
    if (depth > most) throw LimitError({"limit.depth", {std::to_string(most)}});
}

FileError syntax_error(std::string_view text, const std::string& name, std::size_t position) {
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

}  // namespace maillage::json
