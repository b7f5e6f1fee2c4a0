// SPDX-License-Identifier: Apache-2.0
#pragma once
// What reading gives: the model, what was wrong, and the rows that could not be used, kept aside so
// that they can be written out, corrected and read again. Nothing is lost.

#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <maillage/model/model.hpp>
#include <maillage/vocabulary/issue.hpp>

namespace maillage::inline io {

/// A row that could not be used, in the user's own words.
struct Rejected {
    Where where;
    std::vector<std::pair<std::string, std::string>> cells;  ///< heading, text
    std::vector<Message> problems;
    bool names_person = false;  ///< it is about a person, or may hold the name of one
};

struct Reading {
    Model model;
    Issues issues;
    std::vector<Rejected> rejected;
};

struct ReadOptions {
    std::string table = {};  ///< of a single .csv file, when its name does not say
    std::size_t max_bytes = std::size_t{1} << 30;  ///< of one file; larger is a LimitError
    std::size_t max_depth = 16;                    ///< of a JSON document; deeper is a LimitError
    /// Asked every few thousand rows; when it says no, reading throws Cancelled.
    std::function<bool()> keep_going = {};
};

/// One sheet of a spreadsheet: its rows as texts, the headings first.
struct Sheet {
    std::string name;
    std::vector<std::vector<std::string>> rows;
};

/// The rows of one CSV file as texts, whatever they are about; empty rows are kept. FileError, also
/// where a quote is never closed; LimitError.
Sheet read_csv_sheet(const std::string& path, const ReadOptions& options = {});

/// Reads a folder of CSV files, one CSV file or a JSON document. FileError, LimitError; ArgumentError
/// where a table is named for what names its own.
Reading read(const std::string& path, const ReadOptions& options = {});

/// Reads the text of a JSON document; `name` is what issues call it.
Reading read_json(std::string_view text, const std::string& name = "json",
                  const ReadOptions& options = {});

/// Reads the sheets of a spreadsheet; `file` is what issues call it.
Reading read_sheets(const std::vector<Sheet>& sheets, const std::string& file,
                    const ReadOptions& options = {});

}  // namespace maillage::inline io
