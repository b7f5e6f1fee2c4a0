// SPDX-License-Identifier: Apache-2.0
// The JSON document: {"format": "maillage/1", "actors": [{"key": …}, …], …}. Rows are flat objects
// with the columns of the CSV files; lists are arrays, numbers numbers, the rest is text.

#include <maillage/io/writing.hpp>
#include <maillage/version.hpp>

#include "../json.hpp"
#include "intake.hpp"
#include "rows_to_write.hpp"
#include "table_names.hpp"

namespace maillage::inline io {
namespace {

using nlohmann::ordered_json;

std::string dumped(const ordered_json& json) {
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

/// Turns the events of the parser into rows, without ever holding the document. Depth 1 is the
/// document, 2 a table, 3 a row, 4 and more a list or an object in it.
class Rows : public nlohmann::json_sax<nlohmann::json> {
public:
    Rows(Intake& intake, std::string_view text, std::string name, std::size_t max_depth)
        : intake_(intake), text_(text), name_(std::move(name)), max_depth_(max_depth) {}

    bool null() override { return value("null", ""); }
    bool boolean(bool flag) override {
        const char* text = flag ? "true" : "false";
        return value(text, text);
    }
    bool number_integer(number_integer_t number) override {
        return value(std::to_string(number), std::to_string(number));
    }
    bool number_unsigned(number_unsigned_t number) override {
        return value(std::to_string(number), std::to_string(number));
    }
    bool number_float(number_float_t, const string_t& text) override {
        return value(text, mark_may_group(text) && may_be_grouped() ? text + "0" : text);
    }
    bool binary(binary_t&) override { return false; }

    bool string(string_t& text) override {
        if (depth_ == 1 && key_ == "format") {
            if (text != format_version) misplaced("format = " + text);
            format_ = true;
            return true;
        }
        return value(depth_ >= 4 && !skipping_ ? dumped(text) : std::string(), text);
    }

    bool start_object(std::size_t) override {
        deepen();
        if (skipping_) return true;
        if (depth_ == 2) start_member(false);
        if (depth_ == 3) cells_.clear(), ++row_;
        if (depth_ >= 4) open('{');
        return true;
    }
    bool end_object() override {
        if (depth_ == 2) skipping_ = false;
        if (depth_ == 3 && !skipping_) {
            std::vector<Intake::Cell> cells;
            std::deque<std::string> copies;
            for (const auto& [column, text] : cells_)
                cells.push_back({column, cleaned(text, copies)});
            intake_.row(row_, cells);
        }
        if (depth_ >= 4 && !skipping_) close('}');
        --depth_;
        return true;
    }
    bool start_array(std::size_t) override {
        deepen();
        if (skipping_) return true;
        if (depth_ == 1) misplaced("[");
        if (depth_ == 2) start_member(true);
        if (depth_ == 3) misplaced(table_ + ": [");
        if (depth_ >= 4) open('[');
        return true;
    }
    bool end_array() override {
        if (depth_ == 2) {
            if (!skipping_) intake_.end();
            skipping_ = false;
        }
        if (depth_ >= 4 && !skipping_) close(']');
        --depth_;
        return true;
    }
    bool key(string_t& key) override {
        if (depth_ < 4) {
            key_ = key;
        } else if (!skipping_) {
            separate();
            json_ += dumped(key) + ":";
        }
        return true;
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override {
        throw json::syntax_error(text_, name_, position);
    }

    bool has_format() const { return format_; }

private:
    struct Member {
        std::size_t column = 0;        // as the intake numbers it
        const Field* field = nullptr;  // that claims it
        std::uint32_t row = 0;         // the last that has it
    };

    [[noreturn]] void misplaced(const std::string& what) const {
        throw FileError({"json.format", {name_, what}});
    }
    void deepen() { json::refuse_depth(++depth_, max_depth_); }
    /// A member of the document: a table, or something of somebody's own, which is not read.
    void start_member(bool is_list) {
        const AnyTable* table = find_table(intake_.model(), key_);
        if (table && !is_list) misplaced(key_);
        skipping_ = !table;
        table_ = key_;
        row_ = 0;
        columns_.clear();
        if (table) intake_.start(key_, name_, false);
        else
            intake_.add({Severity::warning,
                         {"table.unknown", {key_, table_names(intake_.model())}},
                         {name_, {}, 0, {}, {}}});
    }

    /// The member of the row under way.
    Member& member() {
        const auto [at, fresh] = columns_.try_emplace(key_, Member{});
        if (fresh) {
            at->second.column = intake_.column(key_, columns_.size(), row_);
            at->second.field = intake_.field(at->second.column);
        }
        return at->second;
    }
    void add_cell(std::string_view text) {
        Member& own = member();
        if (own.row == row_)
            intake_.add(
                {Severity::warning, {"column.twice", {key_}}, {name_, table_, row_, key_, {}}});
        else cells_.emplace_back(own.column, text);
        own.row = row_;
    }
    /// Whether the member under way is one in which the point of a sheet may group digits, as in an
    /// amount of 8.429; here it never does.
    bool may_be_grouped() {
        if (depth_ != 3 || skipping_) return false;
        const Field* field = member().field;
        return field && (field->kind == Kind::money || field->kind == Kind::range);
    }

    // A list or an object in a row: its values where they are a list of a field, else its JSON.
    void open(char bracket) {
        if (depth_ == 4) {
            json_.clear();
            items_.clear();
            plain_ = bracket == '[';
        } else {
            separate();
            plain_ = false;
        }
        json_ += bracket;
    }
    void separate() {
        if (json_.back() != '[' && json_.back() != '{' && json_.back() != ':') json_ += ',';
    }
    void close(char bracket) {
        json_ += bracket;
        if (depth_ != 4) return;
        if (!plain_ || !member().field) add_cell(json_);
        else add_cell(items_.empty() ? "none" : join_list(items_));
    }

    /// A value that is no list nor object, as JSON and as the text of a cell.
    bool value(const std::string& json, const std::string& text) {
        if (skipping_) return true;
        if (depth_ >= 4) {
            separate();
            json_ += json;
            items_.push_back(text);
        } else if (depth_ == 3) {
            add_cell(text);
        } else if (depth_ == 2) {
            misplaced(table_ + ": …");  // what is there may be a name
        } else if (depth_ == 1) {
            if (!text.empty()) start_member(false);
            skipping_ = false;
        } else {
            misplaced("…");
        }
        return true;
    }

    Intake& intake_;
    std::string_view text_;
    std::string name_;
    std::size_t max_depth_;
    std::size_t depth_ = 0;
    bool format_ = false, skipping_ = false;
    std::string key_, table_;
    std::uint32_t row_ = 0;
    std::unordered_map<std::string, Member> columns_;
    std::vector<std::pair<std::size_t, std::string>> cells_;
    // The list or object under way.
    bool plain_ = false;  // a list of values
    std::string json_;
    std::vector<std::string> items_;
};

/// Whether a text is a list or an object as JSON, exactly as it would be read again.
bool is_json(const std::string& text) {
    if (!text.starts_with('[') && !text.starts_with('{')) return false;
    constexpr int deepest = 12;  // so that a document that holds it is not too deep to be read
    bool too_deep = false;
    const auto shallow = [&](int depth, ordered_json::parse_event_t, const ordered_json&) {
        too_deep |= depth > deepest;
        return !too_deep;
    };
    const ordered_json json = ordered_json::parse(text, shallow, false);
    return !too_deep && !json.is_discarded() && dumped(json) == text;
}

/// Numbers are written as they are told, digit for digit.
std::string json_of(const Field& field, const std::string& text) {
    switch (field.kind) {
        case Kind::number:
        case Kind::integer:
        case Kind::money: return text;
        case Kind::flag: return text == "yes" ? "true" : "false";
        case Kind::references:
        case Kind::terms:
        case Kind::words: return text == "none" ? "[]" : dumped(split_list(text));
        default: return dumped(text);
    }
}

}  // namespace

void read_json_into(Intake& intake, std::string_view text, const std::string& name,
                    const ReadOptions& options) {
    Rows rows(intake, text, name, options.max_depth);
    nlohmann::json::sax_parse(text.begin(), text.end(), &rows);
    if (!rows.has_format()) throw FileError({"json.format", {name, "format"}});
}

std::string to_json(const Model& model, const WriteOptions& options) {
    std::string text = "{\n\"format\": \"" + std::string(format_version) + "\"";
    for (const AnyTable* table : tables(model)) {
        if (!is_written(*table, options) || table->size() == 0) continue;
        text += ",\n\"" + std::string(table->name()) + "\": [";
        for_each_written_row(model, *table, options,
                             [&, first = true](const WrittenRow& row) mutable {
                                 text += first ? "\n{" : ",\n{";
                                 first = false;
                                 for (const WrittenCell& cell : row) {
                                     const bool typed = cell.column && !cell.unread;
                                     text.append(text.back() == '{' ? "" : ",")
                                         .append(dumped(cell.name))
                                         .append(":");
                                     text += typed ? json_of(*cell.column->field, cell.text)
                                             : is_json(cell.text) ? cell.text
                                                                  : dumped(cell.text);
                                 }
                                 text += "}";
                             });
        text += "\n]";
    }
    return text + "\n}\n";
}

}  // namespace maillage::inline io
