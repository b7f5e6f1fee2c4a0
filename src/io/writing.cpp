// SPDX-License-Identifier: Apache-2.0
#include <maillage/io/writing.hpp>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <map>

#include "../files.hpp"
#include "csv.hpp"
#include "extension.hpp"
#include "rows_to_write.hpp"

namespace maillage::inline io {
namespace {

namespace fs = std::filesystem;

/// Whether the end of a name is that of a kind of file, as in `x.txt`; `rel.2014` is a folder.
bool names_a_kind(std::string_view extension) {
    return extension.size() > 1 &&
           std::ranges::none_of(extension, [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether a table may say something of persons.
bool may_name_persons(const Description& description) {
    return std::ranges::any_of(description.fields, &Field::is_personal);
}

/// Refuses to write a file without persons over one that speaks of them. One that cannot be read has
/// none that anybody could find.
void refuse_to_erase_persons(const fs::path& place, const WriteOptions& options) {
    std::error_code ignored;
    if (!fs::is_regular_file(place, ignored)) return;
    ReadOptions all{.max_bytes = std::numeric_limits<std::size_t>::max(),
                    .keep_going = options.keep_going};
    bool holds = false;
    try {
        const Reading there = read(place.string(), all);
        holds = holds_persons(there.model, there.rejected);
    } catch (const FileError&) {
    } catch (const LimitError&) {
    }
    if (holds) throw ArgumentError({"persons.kept_there", {place.string()}});
}

/// The file of a table in a folder: the one that is there, in whatever language it is named, else a
/// new one. Writing beside it would say everything twice.
fs::path file_of(const AnyTable& table, const fs::path& folder) {
    std::vector<fs::path> there;
    try {
        for (const auto& entry : fs::directory_iterator(folder))
            if (entry.is_regular_file() && extension_of(entry.path()) == ".csv" &&
                is_called(table, decoded(entry.path().stem().string()).text))
                there.push_back(entry.path());
    } catch (const fs::filesystem_error& error) {
        throw FileError({"file.unwritable", {folder.string(), error.code().message()}});
    }
    std::sort(there.begin(), there.end());
    if (there.size() > 1) throw FileError({"file.twice", {there[0].string(), there[1].string()}});
    return there.empty() ? folder / (std::string(table.name()) + ".csv") : there.front();
}

bool is_number(const std::optional<Column>& column) {
    if (!column) return false;
    const Kind kind = column->field->kind;
    return kind == Kind::number || kind == Kind::integer || kind == Kind::money;
}

/// A table as rows of texts under headings: the columns that say something somewhere.
Sheet sheet_of(const Model& model, const AnyTable& table, const WriteOptions& options) {
    std::vector<std::string> order;
    for (const Column& column : written_columns(table, options)) order.push_back(column.name());
    std::map<std::string, bool> used{{"key", true}};
    for_each_written_row(model, table, options, [&](const WrittenRow& row) {
        for (const WrittenCell& cell : row)
            if (used.try_emplace(cell.name, true).second &&
                std::find(order.begin(), order.end(), cell.name) == order.end())
                order.push_back(cell.name);
    });
    std::erase_if(order, [&](const std::string& name) { return !used.contains(name); });
    std::map<std::string, std::size_t> position;
    for (std::size_t i = 0; i < order.size(); ++i) position[order[i]] = i;

    Sheet sheet{std::string(table.name()), {{}}};
    for (const std::string& name : order) sheet.rows.front().push_back(guarded(name));
    for_each_written_row(model, table, options, [&](const WrittenRow& row) {
        std::vector<std::string> texts(order.size());
        for (const WrittenCell& cell : row)
            texts[position[cell.name]] = is_number(cell.column) ? cell.text : guarded(cell.text);
        sheet.rows.push_back(std::move(texts));
    });
    return sheet;
}

std::string csv_of(const Sheet& sheet, bool for_excel) {
    const char separator = for_excel ? ';' : ',';
    std::string text = for_excel ? "\xEF\xBB\xBF" : "";
    for (const auto& row : sheet.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i) text += separator;
            append_csv_cell(text, row[i], separator);
        }
        text += for_excel ? "\r\n" : "\n";
    }
    return text;
}

}  // namespace

bool is_written(const AnyTable& table, const WriteOptions& options) {
    return options.persons == Persons::include || table.name() != description_of<Person>().table;
}

bool is_personal(const Description& description, std::string_view column) {
    if (&description == &description_of<Person>()) return true;
    // A second column of one field is called after it and numbered: `person_5`.
    const std::size_t number = column.find_last_not_of("0123456789");
    if (number != column.npos && column[number] == '_') column = column.substr(0, number);
    const Field* field = description.field(column);
    return field && field->is_personal;
}

std::vector<Column> written_columns(const AnyTable& table, const WriteOptions& options) {
    std::vector<Column> all = columns(table.description());
    if (options.persons == Persons::exclude)
        std::erase_if(all, [](const Column& column) { return column.field->is_personal; });
    return all;
}

WrittenRow written_row(const Model& model, const AnyTable& table, std::span<const Column> columns,
                       const Record& record, Persons persons) {
    WrittenRow row;
    for (const Column& column : columns)
        if (std::string text = cell_text(model, column, record); !text.empty())
            row.push_back({column.name(), std::move(text), column, false});
    for (const auto& [name, text] : record.extras) {
        if (persons == Persons::exclude && is_personal(table.description(), name)) continue;
        const auto same =
            std::find_if(row.begin(), row.end(),
                         [&name = name](const WrittenCell& cell) { return cell.name == name; });
        if (same == row.end()) row.push_back({name, text, std::nullopt, true});
        else if (!same->column || same->column->field->kind == Kind::references)
            same->text += "|" + text;
    }
    return row;
}

void for_each_written_row(const Model& model, const AnyTable& table, const WriteOptions& options,
                          const std::function<void(const WrittenRow&)>& visit) {
    const std::vector<Column> columns = written_columns(table, options);
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        if (options.keep_going && i % 4096 == 4095 && !options.keep_going())
            throw Cancelled({"cancelled", {}});
        visit(written_row(model, table, columns, table.row(i), options.persons));
    }
}

std::vector<Sheet> to_sheets(const Model& model, const WriteOptions& options) {
    std::vector<Sheet> sheets;
    for (const AnyTable* table : tables(model))
        if (table->size() && is_written(*table, options))
            sheets.push_back(sheet_of(model, *table, options));
    return sheets;
}

std::vector<Sheet> template_sheets(Language language) {
    const Model empty;
    std::vector<Sheet> sheets;
    for (const AnyTable* table : tables(empty)) {
        Sheet sheet{std::string(table->description().label.in(language)), {{}}};
        for (const Column& column : columns(table->description()))
            if (column.part != Column::Part::fr && column.part != Column::Part::nl &&
                column.part != Column::Part::en)
                sheet.rows.front().push_back(column.heading(language));
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

bool holds_persons(const Model& model, const std::vector<Rejected>& rejected) {
    if (std::ranges::any_of(rejected, &Rejected::names_person)) return true;
    for (const AnyTable* table : tables(model)) {
        const Description& description = table->description();
        std::vector<Column> personal = columns(description);
        std::erase_if(personal, [&](const Column& column) {
            return !is_personal(description, column.name());
        });
        for (std::uint32_t i = 0; i < table->size(); ++i) {
            const Record& row = table->row(i);
            for (const Column& column : personal)
                if (!cell_text(model, column, row).empty()) return true;
            for (const auto& [name, text] : row.extras)
                if (is_personal(description, name)) return true;
        }
    }
    return false;
}

Issues left_out(const Model& model, const std::string& path, const WriteOptions& options) {
    if (options.persons == Persons::include || model.persons.empty()) return {};
    return {{Severity::note,
             {"persons.left_out", {std::to_string(model.persons.size())}},
             {path, "persons", 0, {}, {}}}};
}

Issues write(const Model& model, const std::string& path, const WriteOptions& options) {
    const fs::path place(path);
    const std::string extension = extension_of(place);
    if (extension == ".json") {
        if (options.persons == Persons::exclude) refuse_to_erase_persons(place, options);
        write_file(path, to_json(model, options));
    } else if (std::error_code ignored;
               !names_a_kind(extension) || fs::is_directory(place, ignored)) {
        files::make_folder(place);
        files::Batch batch;
        for (const AnyTable* table : tables(model)) {
            const fs::path file = file_of(*table, place);
            if (options.persons == Persons::exclude && may_name_persons(table->description()))
                refuse_to_erase_persons(file, options);
            // A table that has become empty is written too where a file would still say otherwise.
            if (is_written(*table, options) && (table->size() || fs::exists(file, ignored)))
                batch.add(file, csv_of(sheet_of(model, *table, options), options.for_excel));
        }
        batch.commit();
    } else {
        throw FileError({"file.suffix",
                         {path, Texts(".json ; ou rien, pour un dossier de CSV",
                                      ".json; of niets, voor een map met CSV’s",
                                      ".json; or nothing, for a folder of CSV files")}});
    }
    return left_out(model, path, options);
}

void write_file(const std::string& path, std::string_view content) {
    files::write(path, content, files::Readers::everyone);
}

namespace {

/// A heading as a reader of `language` knows it; one that no column has stays as it is.
std::string heading_in(const Description& description, const std::string& heading,
                       Language language) {
    const auto column = column_of_heading(description, heading);
    if (!column) return heading;
    std::string known = column->heading(language);
    return column_of_heading(description, known) == column ? known : column->name();
}

}  // namespace

void write_rejected(const std::vector<Rejected>& rejected, const std::string& path,
                    Language language, bool for_excel) {
    const Model empty;
    std::map<std::string, std::vector<const Rejected*>> by_table;
    for (const Rejected& row : rejected) by_table[row.where.table].push_back(&row);
    files::make_folder(path);
    files::Batch batch;
    for (const auto& [table, rows] : by_table) {
        const Description& description = find_table(empty, table)->description();
        std::map<std::string, std::size_t> places;  // of each heading, as it came
        std::vector<std::string> headings;
        for (const Rejected* row : rows)
            for (const auto& [heading, text] : row->cells) {
                if (places.contains(heading)) continue;
                std::string known = heading_in(description, heading, language);
                const auto at = std::ranges::find(headings, known);
                places[heading] = static_cast<std::size_t>(at - headings.begin());
                if (at == headings.end()) headings.push_back(std::move(known));
            }
        const std::size_t width = headings.size();
        headings.emplace_back(problem_heading);
        Sheet sheet{table, {headings}};
        for (const Rejected* row : rows) {
            std::vector<std::string> texts(width + 1);
            for (const auto& [heading, text] : row->cells)
                if (!text.empty()) texts[places[heading]] = text;
            for (const Message& problem : row->problems)
                texts[width] += (texts[width].empty() ? "" : " ") + problem.what(language) + ".";
            sheet.rows.push_back(std::move(texts));
        }
        for (auto& row : sheet.rows)
            for (std::string& text : row) text = guarded(text);
        batch.add(fs::path(path) / (table + ".csv"), csv_of(sheet, for_excel));
    }
    batch.commit();
}

}  // namespace maillage::inline io
