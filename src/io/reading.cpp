// SPDX-License-Identifier: Apache-2.0
#include <maillage/io/reading.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "csv.hpp"
#include "intake.hpp"
#include "table_names.hpp"

namespace maillage::inline io {

void read_json_into(Intake& intake, std::string_view text, const std::string& name,
                    const ReadOptions& options);

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path, std::size_t max_bytes) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error) throw FileError({"file.unreadable", {path.string(), error.message()}});
    if (size > max_bytes)
        throw LimitError({"limit.size", {path.string(), std::to_string(size), std::to_string(max_bytes)}});
    std::ifstream file(path, std::ios::binary);
    std::string bytes(size, '\0');
    if (!file || !file.read(bytes.data(), static_cast<std::streamsize>(size)))
        throw FileError({"file.unreadable", {path.string(), std::strerror(errno)}});
    return bytes;
}

/// Feeds the rows that `next` gives, about `rows` of them, headings first.
template <class Next>
void feed(Intake& intake, const std::string& file, std::string_view table, std::size_t rows,
          Next next) {
    intake.start(table, file, true, rows);
    std::vector<std::size_t> columns;
    std::vector<Intake::Cell> cells;
    std::uint32_t line = 0;
    const std::vector<std::string_view>* texts = nullptr;
    bool unclosed = false;
    const auto empty = [&] {
        for (const std::string_view text : *texts)
            if (!cleaned(text).empty()) return false;
        return true;
    };
    bool more = next(texts, line, unclosed);
    while (more && empty()) more = next(texts, line, unclosed);
    if (!more) {
        intake.add({Severity::warning, {"file.empty", {}}, {file, std::string(table), 0, {}, {}}});
        return intake.end();
    }
    std::size_t width = texts->size();
    while (width > 0 && cleaned((*texts)[width - 1]).empty()) --width;
    for (std::size_t i = 0; i < width; ++i) columns.push_back(intake.column((*texts)[i], i + 1));
    while (next(texts, line, unclosed)) {
        cells.clear();
        std::size_t filled = texts->size();
        while (filled > 0 && cleaned((*texts)[filled - 1]).empty()) --filled;
        const Where here{file, std::string(table), line, {}, {}};
        if (filled > width) {
            intake.add({Severity::error,
                        {"row.width", {std::to_string(filled), std::to_string(width)}}, here});
            for (std::size_t i = width; i < filled; ++i)
                columns.push_back(intake.column("", i + 1)), ++width;
        }
        for (std::size_t i = 0; i < filled; ++i) cells.push_back({columns[i], (*texts)[i]});
        if (unclosed) intake.refuse(line, cells, {"file.quote", {}});
        else intake.row(line, cells);
    }
    intake.end();
}

void read_csv_into(Intake& intake, const fs::path& path, std::string_view table,
                   const ReadOptions& options) {
    const std::string file = path.filename().string();
    const Decoded content = decoded(bytes_of(path, options.max_bytes));
    if (content.guessed)
        intake.add({Severity::warning, {"text.encoding", {}}, {file, std::string(table), 0, {}, {}}});
    CsvReader reader(content.text);
    const auto lines = std::count(content.text.begin(), content.text.end(), '\n');
    feed(intake, file, table, static_cast<std::size_t>(lines),
         [&](const std::vector<std::string_view>*& texts, std::uint32_t& line, bool& unclosed) {
             if (!reader.next()) return false;
             texts = &reader.cells();
             line = reader.row();
             unclosed = reader.unclosed();
             return true;
         });
}

/// The sources of each table, in the order of the model; those of no table are reported.
template <class Source, class NameOf>
std::vector<std::pair<std::string, const Source*>> in_table_order(Intake& intake,
                                                                 const std::vector<Source>& sources,
                                                                 const std::string& file, NameOf name_of) {
    std::vector<std::pair<std::string, const Source*>> ordered;
    for (const AnyTable* table : tables(intake.model()))
        for (const Source& source : sources)
            if (table_named(intake.model(), name_of(source)) == table)
                ordered.emplace_back(table->name(), &source);
    for (const Source& source : sources)
        if (!table_named(intake.model(), name_of(source)))
            intake.add({Severity::warning,
                        {"table.unknown", {name_of(source), table_names(intake.model())}},
                        {file.empty() ? name_of(source) : file, {}, 0, {}, {}}});
    if (ordered.empty()) throw FileError({"file.no_table", {file, table_names(intake.model())}});
    return ordered;
}

Reading read_folder(const fs::path& path, const ReadOptions& options) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(path)) {
        std::string extension = entry.path().extension().string();
        for (char& c : extension) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        if (entry.is_regular_file() && extension == ".csv") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    Intake intake(true, options.keep_going);
    for (const auto& [table, file] : in_table_order(intake, files, path.string(),
                                                    [](const fs::path& f) { return f.stem().string(); }))
        read_csv_into(intake, *file, table, options);
    return intake.finish();
}

Reading read_one_csv(const fs::path& path, const ReadOptions& options) {
    Intake intake(true, options.keep_going);
    const std::string name = options.table.empty() ? path.stem().string() : options.table;
    const AnyTable* table = table_named(intake.model(), name);
    if (!table) throw FileError({"file.no_table", {path.string(), table_names(intake.model())}});
    read_csv_into(intake, path, table->name(), options);
    return intake.finish();
}

}  // namespace

std::string table_names(const Model& model) {
    std::string names;
    for (const AnyTable* table : tables(model))
        names.append(names.empty() ? "" : ", ").append(table->name());
    return names;
}

Reading read(const std::string& path, const ReadOptions& options) {
    const fs::path place(path);
    std::error_code error;
    if (!fs::exists(place, error)) throw FileError({"file.missing", {path}});
    if (fs::is_directory(place)) return read_folder(place, options);
    const std::string extension = place.extension().string();
    if (extension == ".csv" || extension == ".CSV") return read_one_csv(place, options);
    if (extension != ".json" && extension != ".JSON") throw FileError({"file.kind", {path}});
    return read_json(bytes_of(place, options.max_bytes), place.filename().string(), options);
}

Reading read_json(std::string_view text, const std::string& name, const ReadOptions& options) {
    if (text.size() > options.max_bytes)
        throw LimitError({"limit.size", {name, std::to_string(text.size()), std::to_string(options.max_bytes)}});
    Intake intake(false, options.keep_going);
    read_json_into(intake, text, name, options);
    return intake.finish();
}

Reading read_sheets(const std::vector<Sheet>& sheets, const std::string& file,
                    const ReadOptions& options) {
    Intake intake(true, options.keep_going);
    for (const auto& [table, sheet] :
         in_table_order(intake, sheets, file, [](const Sheet& s) { return s.name; })) {
        std::size_t at = 0;
        std::vector<std::string_view> views;
        feed(intake, file, table, sheet->rows.size(),
             [&](const std::vector<std::string_view>*& texts, std::uint32_t& line, bool&) {
                 if (at == sheet->rows.size()) return false;
                 views.assign(sheet->rows[at].begin(), sheet->rows[at].end());
                 texts = &views;
                 line = static_cast<std::uint32_t>(++at);
                 return true;
             });
    }
    return intake.finish();
}

}  // namespace maillage::inline io
