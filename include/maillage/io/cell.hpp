// SPDX-License-Identifier: Apache-2.0
#pragma once
// The one text form of each kind of value. Files of every format, spreadsheets and Python say values
// in these words; only this header and its source know how.
//
//     list        a|b|c        `\|` for a bar, `\\` for a backslash; `none` for a known nothing
//     reference   a key        when read, also `table:key`, or the name of the row
//     term        a code       when read, also its label in FR, NL or EN; `autre: texte` otherwise
//     period      two columns, since and until; `..` is open
//     texts       up to four columns: name, name.fr, name.nl, name.en

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <maillage/io/text.hpp>
#include <maillage/model/model.hpp>
#include <maillage/vocabulary/message.hpp>

namespace maillage::inline io {

/// One column of a file: a field, or the part of a field that has several.
struct Column {
    enum class Part : std::uint8_t { whole, fr, nl, en, since, until };

    const Field* field = nullptr;
    Part part = Part::whole;

    /// `name`, `name.fr`, `since` …
    std::string name() const;
    /// What a reader of `language` sees above the column.
    std::string heading(Language language) const;
    Texts headings() const;
    bool operator==(const Column&) const = default;
};

/// The columns of a table in the order of files: key, its own fields, source, verified_on, note.
std::vector<Column> columns(const Description& description);

/// The text of one cell of a row, without the extras; empty when unknown. `model` gives the keys.
std::string cell_text(const Model& model, const Column& column, const Record& row);

/// The column of a table whose name is `name` exactly; nothing if there is none.
std::optional<Column> column_named(const Description& description, std::string_view name);

/// The column whose name, label in any language or other known heading is `heading`, whatever its
/// case, accents and dashes, whether it is in the plural (`Remarques`) and whether it names the table
/// too (`Nom du réseau`); nothing if there is none, or several.
std::optional<Column> column_of_heading(const Description& description, std::string_view heading);

/// The euros that a text is, with or without the sign and groups of digits: `8 429,38 €`, `8.429,38`,
/// `8429.38`. Nothing when it is no amount.
std::optional<Cents> cents_of(std::string_view text);

/// An amount as files write it: `8429.38`.
std::string cents_text(Cents cents);

/// Whether a table is called so: by its name, or its label in any language.
bool is_called(const AnyTable& table, std::string_view name);

/// The table that is called so; nothing if there is none.
const AnyTable* table_named(const Model& model, std::string_view name);

/// Puts the text of a cell that is no reference into a row. The message says why it could not.
std::optional<Message> set_cell(const Column& column, std::string_view text, Record& row);

/// The row that a text points at, by key or `table:key`. Unknown, with a message, if there is none.
/// (Reading a file also understands names: see intake.)
AnyEither referred(const Model& model, const Field& field, std::string_view text,
                   std::optional<Message>& message);

}  // namespace maillage::inline io
