// SPDX-License-Identifier: Apache-2.0
#include <maillage/io/reading.hpp>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <future>

#include "../files.hpp"
#include "csv.hpp"
#include "extension.hpp"
#include "intake.hpp"
#include "table_names.hpp"

namespace maillage::inline io {

void read_json_into(Intake& intake, std::string_view text, const std::string& name,
                    const ReadOptions& options);

namespace {

namespace fs = std::filesystem;

/// A path as text: like any text, taken for Windows-1252 where it is not UTF-8.
std::string text_of(const fs::path& path) { return decoded(path.string()).text; }

std::string bytes_of(const fs::path& path, std::size_t max_bytes) {
    return files::content(path, text_of(path), max_bytes);
}

/// Goes through the rows of a sheet as CsvReader does through those of a text.
class SheetReader {
public:
    explicit SheetReader(const Sheet& sheet) : sheet_(sheet) {}

    bool next(std::deque<std::string>&) {
        if (row_ == sheet_.rows.size()) return false;
        cells_.assign(sheet_.rows[row_].begin(), sheet_.rows[row_].end());
        ++row_;
        return true;
    }
    std::size_t rows_left() const { return sheet_.rows.size() - row_; }
    const std::vector<std::string_view>& cells() const { return cells_; }
    std::uint32_t row() const { return static_cast<std::uint32_t>(row_); }
    bool unclosed() const { return false; }

private:
    const Sheet& sheet_;
    std::size_t row_ = 0;
    std::vector<std::string_view> cells_;
};

/// Some rows of a sheet, cut into cells up to the last that says something, which are cleaned.
struct Block {
    static constexpr std::size_t full = 4096;

    struct Row {
        std::uint32_t line;
        bool unclosed;
        std::size_t first, count;  // its cells
    };
    std::vector<Row> rows;
    std::vector<CleanText> cells;
    std::deque<std::string> copies;  // which some of the cells view
};

template <class Reader>
Block next_block(Reader& reader, std::size_t most = Block::full) {
    Block block;
    while (block.rows.size() < most && reader.next(block.copies)) {
        const std::size_t first = block.cells.size();
        for (const std::string_view text : reader.cells())
            block.cells.push_back(cleaned(text, block.copies));
        while (block.cells.size() > first && block.cells.back().text.empty())
            block.cells.pop_back();
        block.rows.push_back({reader.row(), reader.unclosed(), first, block.cells.size() - first});
    }
    return block;
}

/// Rows among which the headings are looked for: people write titles above them.
constexpr std::size_t most_titles = 20;

/// Which row of a block holds the headings: the one with the most that are known; where none is, the
/// first that says something.
std::size_t heading_row(const Block& block, const Description& description) {
    std::size_t found = block.rows.size();
    std::ptrdiff_t most = -1;
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
        const Block::Row& row = block.rows[i];
        const auto cells = std::span(block.cells).subspan(row.first, row.count);
        const auto known = std::ranges::count_if(cells, [&](const CleanText& cell) {
            return column_of_heading(description, cell.text).has_value();
        });
        if (row.count && known > most) found = i, most = known;
    }
    return found;
}

/// Feeds the rows of one table to the intake, the headings first.
template <class Reader>
void feed(Intake& intake, const std::string& file, std::string_view table, Reader& reader) {
    const auto where = [&](std::uint32_t line) {
        return Where{file, std::string(table), line, {}, {}};
    };
    const Description& description = find_table(intake.model(), table)->description();
    intake.start(table, file, true, reader.rows_left());
    Block block;
    do {
        block = next_block(reader, most_titles);
        if (block.rows.empty()) {
            intake.add({Severity::warning, {"file.empty", {}}, where(0)});
            return intake.end();
        }
    } while (block.cells.empty());
    const std::size_t heading_at = heading_row(block, description);
    const Block::Row headings = block.rows[heading_at];
    const auto titles = std::ranges::count_if(std::span(block.rows).first(heading_at),
                                              [](const Block::Row& row) { return row.count > 0; });
    if (titles)
        intake.add(
            {Severity::note, {"file.titles", {std::to_string(titles)}}, where(headings.line)});
    if (headings.unclosed) intake.add({Severity::error, {"file.quote", {}}, where(headings.line)});
    std::vector<std::size_t> columns;
    const auto add_column = [&](std::string_view heading) {
        columns.push_back(intake.column(heading, columns.size() + 1, headings.line));
    };
    for (std::size_t i = 0; i < headings.count; ++i)
        add_column(block.cells[headings.first + i].text);
    block.rows.erase(block.rows.begin(),
                     block.rows.begin() + static_cast<std::ptrdiff_t>(heading_at) + 1);

    std::vector<Intake::Cell> cells;
    const auto take_in = [&](std::span<const Block::Row> rows) {
        cells.clear();
        for (const Block::Row& row : rows) {
            if (row.count > columns.size())
                intake.add(
                    {Severity::error,
                     {"row.width", {std::to_string(row.count), std::to_string(columns.size())}},
                     where(row.line)});
            while (columns.size() < row.count) add_column("");
            for (std::size_t i = 0; i < row.count; ++i)
                cells.push_back({columns[i], block.cells[row.first + i]});
        }
        intake.expect(cells);
        std::size_t first = 0;
        for (const Block::Row& row : rows) {
            const auto own = std::span(cells).subspan(first, row.count);
            first += row.count;
            if (row.unclosed) intake.refuse(row.line, own, {"file.quote", {}});
            else intake.row(row.line, own);
        }
    };

    // Few rows are taken at a time: finding keys in a large table is mostly waiting for memory,
    // unless it is told ahead.
    constexpr std::size_t few = 64;
    const auto take_block = [&] {
        const std::span<const Block::Row> rows(block.rows);
        for (std::size_t i = 0; i < rows.size(); i += few)
            take_in(rows.subspan(i, std::min(few, rows.size() - i)));
    };
    take_block();
    // While one block is taken in, another thread, where there can be one, cuts the next into cells.
    block = next_block(reader);
    while (!block.rows.empty()) {
        std::future<Block> ahead;
        if (block.rows.size() == Block::full)
            ahead = std::async(std::launch::async | std::launch::deferred,
                               [&] { return next_block(reader); });
        take_block();
        block = ahead.valid() ? ahead.get() : Block{};
    }
    intake.end();
}

void read_csv_into(Intake& intake, const fs::path& path, std::string_view table,
                   const ReadOptions& options) {
    const std::string file = text_of(path.filename());
    const Decoded content = decoded(bytes_of(path, options.max_bytes));
    if (content.guessed)
        intake.add(
            {Severity::warning, {"text.encoding", {}}, {file, std::string(table), 0, {}, {}}});
    CsvReader reader(content.text);
    feed(intake, file, table, reader);
}

/// What issues call a file of a folder, or the spreadsheet that a sheet is in.
std::string file_of(const fs::path& file, const std::string&) { return text_of(file.filename()); }
std::string file_of(const Sheet&, const std::string& spreadsheet) { return spreadsheet; }

/// The sources of each table, in the order of the model; those of no table are reported.
template <class Source, class NameOf>
std::vector<std::pair<std::string, const Source*>> in_table_order(
    Intake& intake, const std::vector<Source>& sources, const std::string& path, NameOf name_of) {
    std::vector<std::pair<std::string, const Source*>> ordered;
    for (const AnyTable* table : tables(intake.model()))
        for (const Source& source : sources)
            if (table_named(intake.model(), name_of(source)) == table)
                ordered.emplace_back(table->name(), &source);
    for (const Source& source : sources)
        if (!table_named(intake.model(), name_of(source)))
            intake.add({Severity::warning,
                        {"table.unknown", {name_of(source), table_names(intake.model())}},
                        {file_of(source, path), {}, 0, {}, {}}});
    if (ordered.empty()) throw FileError({"file.no_table", {path, table_names(intake.model())}});
    return ordered;
}

Reading read_folder(const fs::path& path, const ReadOptions& options) {
    std::vector<fs::path> files;
    try {
        for (const auto& entry : fs::directory_iterator(path))
            if (entry.is_regular_file() && extension_of(entry.path()) == ".csv")
                files.push_back(entry.path());
    } catch (const fs::filesystem_error& error) {
        throw FileError({"file.unreadable", {text_of(path), error.code().message()}});
    }
    std::sort(files.begin(), files.end());
    Intake intake(true, options.keep_going);
    for (const auto& [table, file] : in_table_order(
             intake, files, text_of(path), [](const fs::path& f) { return text_of(f.stem()); }))
        read_csv_into(intake, *file, table, options);
    return intake.finish();
}

Reading read_one_csv(const fs::path& path, const ReadOptions& options) {
    Intake intake(true, options.keep_going);
    const std::string name = options.table.empty() ? text_of(path.stem()) : options.table;
    const AnyTable* table = table_named(intake.model(), name);
    if (!table) throw FileError({"file.unnamed", {text_of(path), table_names(intake.model())}});
    read_csv_into(intake, path, table->name(), options);
    return intake.finish();
}

}  // namespace

Texts table_names(const Model& model) { return labels_listed(tables(model), &AnyTable::label); }

Reading read(const std::string& path, const ReadOptions& options) {
    const fs::path place(path);
    std::error_code error;
    if (!fs::exists(place, error)) throw FileError({"file.missing", {path}});
    const bool is_folder = fs::is_directory(place);
    const std::string extension = extension_of(place);
    if (!options.table.empty() && (is_folder || extension == ".json"))
        throw ArgumentError({"file.named", {path}});
    if (is_folder) return read_folder(place, options);
    if (extension == ".csv") return read_one_csv(place, options);
    if (extension != ".json") throw FileError({"file.kind", {path}});
    return read_json(bytes_of(place, options.max_bytes), text_of(place.filename()), options);
}

Sheet read_csv_sheet(const std::string& path, const ReadOptions& options) {
    const fs::path place(path);
    std::error_code error;
    if (!fs::exists(place, error)) throw FileError({"file.missing", {path}});
    const Decoded content = decoded(bytes_of(place, options.max_bytes));
    CsvReader reader(content.text);
    Sheet sheet{text_of(place.stem()), {}};
    for (std::deque<std::string> unquoted; reader.next(unquoted); unquoted.clear()) {
        std::vector<std::string>& row = sheet.rows.emplace_back();
        for (const std::string_view cell : reader.cells()) row.push_back(cleaned(cell));
        if (reader.unclosed()) throw FileError({"file.damaged", {path}});
    }
    return sheet;
}

Reading read_json(std::string_view text, const std::string& name, const ReadOptions& options) {
    if (text.size() > options.max_bytes)
        throw LimitError(
            {"limit.size", {name, std::to_string(text.size()), std::to_string(options.max_bytes)}});
    Intake intake(false, options.keep_going);
    read_json_into(intake, text, name, options);
    return intake.finish();
}

Reading read_sheets(const std::vector<Sheet>& sheets, const std::string& file,
                    const ReadOptions& options) {
    Intake intake(true, options.keep_going);
    for (const auto& [table, sheet] :
         in_table_order(intake, sheets, file, [](const Sheet& s) { return s.name; })) {
        SheetReader reader(*sheet);
        feed(intake, file, table, reader);
    }
    return intake.finish();
}

}  // namespace maillage::inline io
