// SPDX-License-Identifier: Apache-2.0
#pragma once
// Where the rows of every format arrive: one place that matches headings, mints keys, reads cells,
// resolves references once all rows are there, and keeps aside what cannot be used.

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>
#include <unordered_set>

#include <maillage/io/cell.hpp>
#include <maillage/io/reading.hpp>
#include <maillage/io/text.hpp>
#include <maillage/model/remove.hpp>

namespace maillage::inline io {

/// The place of a table among those of the model.
std::size_t number_of(const Model& model, std::string_view table);

inline bool is_list(const Field& field) { return field.kind == Kind::references; }

class Intake {
public:
    /// `in_order`: tables come in the order of the model, so that an earlier one is complete.
    Intake(bool in_order, std::function<bool()> keep_going)
        : in_order_(in_order), keep_going_(std::move(keep_going)), names_to_compare_(most_names) {}

    struct Cell {
        std::size_t column;  ///< as `column` numbered it
        CleanText content;
    };

    /// Starts a table, or goes on with it from another file. Texts of `spreadsheet` origin may be
    /// guarded by an apostrophe; about `rows` rows are to come.
    void start(std::string_view table, std::string file, bool spreadsheet, std::size_t rows = 0);

    /// The number of a heading in the table under way, which stands on `line`, the `position`th
    /// from the left; the same heading twice is reported.
    std::size_t column(std::string_view heading, std::size_t position, std::uint32_t line);

    /// The field that a numbered column is of; nothing for a column that no field claims.
    const Field* field(std::size_t column) const;

    /// Hints that a block of rows is about to come: their keys are looked for all at once.
    void expect(std::span<const Cell> cells) const;

    /// Takes a row of the table under way.
    void row(std::uint32_t line, std::span<const Cell> cells);

    /// Keeps a row of the table under way aside, unread.
    void refuse(std::uint32_t line, std::span<const Cell> cells, const Message& message);

    /// Ends the table under way.
    void end();

    void add(Issue issue) { reading_.issues.push_back(std::move(issue)); }
    Model& model() { return reading_.model; }

    /// Resolves, checks and sorts out; the intake is spent.
    Reading finish();

private:
    /// So that suggestions stay cheap where thousands of references lead nowhere.
    static constexpr std::size_t most_names = 2'000'000;

    struct Slot {
        std::optional<Column> column;  ///< nothing for a column that no field claims
        std::string heading;
        std::uint32_t line = 0;   ///< which the heading stands on
        Slot* goes_on = nullptr;  ///< whose list it goes on with: e-mail, then telephone
        bool is_joined = false;   ///< others go on with its list
        bool ignored = false;
        bool filled = false;  ///< some cell says something
        const AnyTable* targets[2] = {nullptr, nullptr};
        bool settled = false;  ///< nothing more will come in the target tables
        bool apart = false;    ///< which have no key in common
    };
    struct Text {
        const Slot* slot;
        std::string_view text;
    };
    using Row = std::span<const Text>;
    struct Origin {
        std::uint32_t file, line;
        bool minted;  ///< the key
    };
    struct Pending {  // a reference whose row was not there yet
        std::size_t table;
        std::uint32_t row;
        const Field* field;
        std::string heading;
        std::string text;
        std::size_t position;  // in a list
    };
    struct Namesake {  // a row whose key, made from its name, is taken by another
        std::size_t table;
        std::uint32_t row, first;
    };
    using Names = std::unordered_map<std::string, AnyId>;

    Where where(std::uint32_t line, const Slot* slot, std::string_view key) const;
    Slot* slot_of(const Column& column);
    void join(const Slot* slot, std::string_view text);
    bool names_person(Row cells) const;
    void take(std::uint32_t line, Row cells, bool minted);
    void set_reference(const Slot& slot, std::string_view text, Record& row, std::uint32_t index);
    void reject(std::uint32_t line, Row cells, Issue issue);
    static void mask_national_numbers(std::vector<Text>& cells);
    void say_missing_columns();
    void say_unknown_columns();
    AnyEither resolved(const Field& field, const std::string& text,
                       std::optional<Message>& message);
    const Names& names_in(const AnyTable& table);
    std::string near_name(const Field& field, const std::string& text);
    Message with_better_cure(const Field& field, const std::string& text, Message message);
    bool awaits(const AnyTable& table);
    void settle_awaited();
    void resolve_pending();
    void warn_of_namesakes();
    void keep_unread(std::size_t table, std::uint32_t index, const Field& field,
                     const std::string& text);
    void say_unread(std::size_t table, std::uint32_t index, const std::string& heading,
                    const Message& message);
    void check_rows();
    void keep_references_to(const Marks& marks);
    void remove_rejected();

    bool in_order_;
    std::function<bool()> keep_going_;
    std::size_t taken_ = 0;
    Reading reading_;
    std::vector<bool> settled_;  // tables of which no row is to come
    std::vector<std::string> files_;
    std::vector<std::vector<Origin>> origins_;  // of each row of each table
    std::vector<Pending> pending_;
    std::vector<Namesake> namesakes_;
    std::map<std::pair<std::size_t, std::uint32_t>, std::vector<Message>> condemned_;
    std::map<const AnyTable*, Names> names_;
    std::size_t names_to_compare_;  // how many more may be, for suggestions
    // Columns that are required and that a file has not; by file, and the tables those are of.
    std::set<std::pair<std::uint32_t, const Field*>> missing_columns_;
    std::map<std::size_t, std::size_t> awaited_;  // how many references point at each such table

    // The table under way.
    AnyTable* table_ = nullptr;
    std::size_t table_number_ = 0;
    bool spreadsheet_ = false;
    std::vector<std::unique_ptr<Slot>> slots_;
    std::set<std::pair<const Field*, Column::Part>> claimed_;
    std::unordered_set<std::string> headings_;
    const Slot* key_slot_ = nullptr;
    std::size_t minted_ = 0;
    std::vector<Text> texts_;         // of the row under way
    std::deque<std::string> joined_;  // those that several cells make
    struct Keyless {
        std::uint32_t line;
        std::vector<std::pair<const Slot*, std::string>> cells;
    };
    std::vector<Keyless> keyless_;
};

}  // namespace maillage::inline io
