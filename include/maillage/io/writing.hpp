// SPDX-License-Identifier: Apache-2.0
#pragma once
// Writing is all or nothing: each file is written beside its place, then put there in one step.
// Persons are personal data: they, and what refers to them, are written only on request.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/io/reading.hpp>

namespace maillage::inline io {

enum class Persons : std::uint8_t { exclude, include };

struct WriteOptions {
    Persons persons = Persons::exclude;
    bool for_excel = false;  ///< CSV as a Belgian Excel opens it: `;`, byte order mark, CRLF
    /// Asked every few thousand rows; when it says no, writing throws Cancelled.
    std::function<bool()> keep_going = {};
};

/// Writes a JSON document (`path` ends in .json) or a folder of CSV files: any name that does not end
/// as another kind of file. What was left out comes back as notes. FileError if it cannot be written,
/// ArgumentError where persons who are there would be lost; then nothing has changed.
Issues write(const Model& model, const std::string& path, const WriteOptions& options = {});

/// Writes any file, making its folder: whole, or not at all. FileError.
void write_file(const std::string& path, std::string_view content);

/// Whether a model, or the rows that could not be used of it, says something of persons.
bool holds_persons(const Model& model, const std::vector<Rejected>& rejected);

/// Notes of what writing with these options leaves out of a model.
Issues left_out(const Model& model, const std::string& path, const WriteOptions& options);

/// The JSON document as text.
std::string to_json(const Model& model, const WriteOptions& options = {});

/// The sheets of a spreadsheet; formula-like texts are guarded by an apostrophe as in CSV.
std::vector<Sheet> to_sheets(const Model& model, const WriteOptions& options = {});

/// An empty sheet for each table, with headings in `language`; what a coordinator fills in.
std::vector<Sheet> template_sheets(Language language);

/// The rejected rows as a folder of CSV files, with headings in `language`, and the reasons in a last
/// column, `maillage_problem`. Once corrected, the folder is read like any other.
void write_rejected(const std::vector<Rejected>& rejected, const std::string& path,
                    Language language, bool for_excel = false);

}  // namespace maillage::inline io
