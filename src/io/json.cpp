// SPDX-License-Identifier: Apache-2.0
// The JSON document: {"format": "maillage/1", "actors": [{"key": …}, …], …}. Rows are flat objects
// with the columns of the CSV files; lists are arrays, numbers numbers, the rest is text.

#include <nlohmann/json.hpp>

#include <maillage/io/writing.hpp>
#include <maillage/version.hpp>

#include "intake.hpp"
#include "rows_to_write.hpp"
#include "table_names.hpp"

namespace maillage::inline io {
namespace {

using nlohmann::ordered_json;

/// Turns the events of the parser into rows, without ever holding the document. Depth 1 is the
/// document, 2 a table, 3 a row, 4 a list.
class Rows : public nlohmann::json_sax<nlohmann::json> {
public:
    Rows(Intake& intake, std::string name, std::size_t max_depth)
        : intake_(intake), name_(std::move(name)), max_depth_(max_depth) {}

    bool null() override { return value(""); }
    bool boolean(bool flag) override { return value(flag ? "yes" : "no"); }
    bool number_integer(number_integer_t number) override { return value(std::to_string(number)); }
    bool number_unsigned(number_unsigned_t number) override {
        return value(std::to_string(number));
    }
    bool number_float(number_float_t, const string_t& text) override {
        // Here a point never groups digits, as that of an amount of 8.429 in a sheet does.
        const auto point = text.find('.');
        const bool three = point != text.npos && text.size() - point == 4 &&
                           model::detail::all_digits(std::string_view(text).substr(point + 1));
        return value(three ? text + "0" : text);
    }
    bool binary(binary_t&) override { return false; }

    bool string(string_t& text) override {
        if (depth_ == 1 && key_ == "format") {
            if (text != format_version) misplaced("format = " + text);
            format_ = true;
            return true;
        }
        return value(text);
    }

    bool start_object(std::size_t) override {
        deepen();
        if (depth_ == 2 || (depth_ == 3 && table_.empty())) misplaced(key_);
        if (depth_ >= 4) misplaced(key_ + ": {");
        if (depth_ == 3) cells_.clear(), ++row_;
        return true;
    }
    bool end_object() override {
        if (depth_ == 3 && !skipping_) {
            std::vector<Intake::Cell> cells;
            std::deque<std::string> copies;
            for (const auto& [column, text] : cells_)
                cells.push_back({column, cleaned(text, copies)});
            intake_.row(row_, cells);
        }
        --depth_;
        return true;
    }
    bool start_array(std::size_t) override {
        deepen();
        if (depth_ == 1) misplaced("[");
        if (depth_ == 2) start_table();
        if (depth_ == 3) misplaced(table_ + ": [");
        if (depth_ == 4) items_.clear(), listed_ = true;
        if (depth_ > 4) misplaced(key_ + ": [[");
        return true;
    }
    bool end_array() override {
        if (depth_ == 2 && !skipping_) intake_.end();
        if (depth_ == 2) table_.clear(), skipping_ = false;
        if (depth_ == 4) {
            listed_ = false;
            --depth_;
            return value(items_.empty() ? "none" : join_list(items_));
        }
        --depth_;
        return true;
    }
    bool key(string_t& key) override {
        key_ = key;
        return true;
    }
    bool parse_error(std::size_t, const std::string&,
                     const nlohmann::detail::exception& e) override {
        throw FileError({"json.syntax", {name_, e.what()}});
    }

    bool has_format() const { return format_; }

private:
    [[noreturn]] void misplaced(const std::string& what) const {
        throw FileError({"json.format", {name_, what}});
    }
    void deepen() {
        if (++depth_ > max_depth_) throw LimitError({"limit.depth", {std::to_string(max_depth_)}});
    }
    void start_table() {
        const AnyTable* table = find_table(intake_.model(), key_);
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
    bool value(std::string_view text) {
        if (listed_) {
            items_.emplace_back(text);
        } else if (depth_ == 3 && !skipping_) {
            auto [at, fresh] = columns_.try_emplace(key_, Member{});
            Member& member = at->second;
            if (fresh) member.column = intake_.column(key_, columns_.size());
            if (member.row == row_)
                intake_.add(
                    {Severity::warning, {"column.twice", {key_}}, {name_, table_, row_, key_, {}}});
            else cells_.emplace_back(member.column, text);
            member.row = row_;
        } else if (depth_ == 2) {
            misplaced(table_ + ": " + std::string(text));
        } else if (depth_ == 0) {
            misplaced(std::string(text));
        }
        return true;  // at depth 1, a note of somebody's own beside the tables
    }

    Intake& intake_;
    std::string name_;
    std::size_t max_depth_;
    std::size_t depth_ = 0;
    bool format_ = false, skipping_ = false, listed_ = false;
    std::string key_, table_;
    std::uint32_t row_ = 0;
    struct Member {
        std::size_t column = 0;  // as the intake numbers it
        std::uint32_t row = 0;   // the last that has it
    };
    std::unordered_map<std::string, Member> columns_;
    std::vector<std::pair<std::size_t, std::string>> cells_;
    std::vector<std::string> items_;
};

std::string dumped(const ordered_json& json) {
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
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
    Rows rows(intake, name, options.max_depth);
    nlohmann::json::sax_parse(text.begin(), text.end(), &rows);
    if (!rows.has_format()) throw FileError({"json.format", {name, "format"}});
}

std::string to_json(const Model& model, const WriteOptions& options) {
    std::string text = "{\n\"format\": \"" + std::string(format_version) + "\"";
    for (const AnyTable* table : tables(model)) {
        if (!is_written(*table, options) || table->size() == 0) continue;
        text += ",\n\"" + std::string(table->name()) + "\": [";
        for_each_written_row(
            model, *table, options, [&, first = true](const WrittenRow& row) mutable {
                text += first ? "\n{" : ",\n{";
                first = false;
                for (const WrittenCell& cell : row) {
                    const bool typed = cell.column && !cell.unread;
                    text.append(text.back() == '{' ? "" : ",")
                        .append(dumped(cell.name))
                        .append(":");
                    text += typed ? json_of(*cell.column->field, cell.text) : dumped(cell.text);
                }
                text += "}";
            });
        text += "\n]";
    }
    return text + "\n}\n";
}

}  // namespace maillage::inline io
