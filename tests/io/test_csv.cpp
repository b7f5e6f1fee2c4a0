// SPDX-License-Identifier: Apache-2.0
// CSV as people have it: what Excel, LibreOffice and text editors in Belgium really save.
#include <gtest/gtest.h>

#include <maillage/io/reading.hpp>

#include "../../src/io/csv.hpp"
#include "../support/folder.hpp"

using namespace maillage;

namespace {

using Rows = std::vector<std::string>;

/// Reads a text as actors.csv.
Reading read_actors(const std::string& content) {
    const Folder folder;
    return read(folder.put("actors.csv", content));
}

/// `key: name` of each actor.
Rows rows(const Reading& reading) {
    Rows found;
    for (const Actor& actor : reading.model.actors)
        found.push_back(actor.key + ": " + actor.name.plain);
    return found;
}

/// `row code` of each issue but for the notes on sources.
Rows codes(const Reading& reading) {
    Rows found;
    for (const Issue& issue : reading.issues)
        if (issue.message.code != "source.missing")
            found.push_back(std::to_string(issue.where.row) + " " +
                            std::string(issue.message.code));
    return found;
}

const Rows two_actors{"a: Été", "b: B"};

}  // namespace

TEST(Csv, is_read_whatever_separates_cells_and_rows) {
    const Label pattern{"", "", "key{0}name{1}a{0}Été{1}b{0}B{2}"};
    for (const char* separator : {",", ";", "\t"})
        for (const char* line_end : {"\n", "\r\n", "\r"})
            for (const char* last : {"", line_end}) {
                const std::vector<Texts> marks{separator, line_end, last};
                const Reading r = read_actors(filled(pattern, marks, Language::en));
                EXPECT_EQ(rows(r), two_actors) << separator << ' ' << marks[1].plain.size();
                EXPECT_EQ(codes(r), Rows{});
            }
}

TEST(Csv, may_name_its_separator_as_excel_does) {
    for (const char* first : {"sep=;\n", "sep=;\r\n", "\xEF\xBB\xBFsep=;\r\n"}) {
        const Reading r = read_actors(std::string(first) + "key;name\na;\"Été\"\nb;B");
        EXPECT_EQ(rows(r), two_actors);
    }
    EXPECT_EQ(read_actors("sep=|\nkey|name\na|x,y;z").model.actors.at("a").name.plain, "x,y;z");
    EXPECT_EQ(codes(read_actors("sep=;\nkey;name;parent\na;A;x\n")), Rows{"3 reference.unknown"})
        << "rows are numbered as the spreadsheet numbers them";
}

TEST(Csv, of_one_column_has_no_separator) {
    const Reading r = read_actors("nom\nMaison, quartier Nord; accueil\nB\n");
    EXPECT_EQ(rows(r),
              (Rows{"maison-quartier-nord-accueil: Maison, quartier Nord; accueil", "b: B"}));
    EXPECT_EQ(codes(r), Rows{"0 key.minted"});
}

TEST(Csv, chooses_the_separator_by_the_headings_alone) {
    EXPECT_EQ(rows(read_actors("key;name\na;\"b, c, d, e\"\n")), Rows{"a: b, c, d, e"});
    EXPECT_EQ(rows(read_actors("key;name\na;b, c, d, e\n")), Rows{"a: b, c, d, e"});
    EXPECT_EQ(rows(read_actors("key;\"name\"\na;x\n")), Rows{"a: x"});
    EXPECT_EQ(rows(read_actors("\"key\";\"name\"\n\"a\";\"x\"\n")), Rows{"a: x"});
}

TEST(Csv, is_utf8_with_or_without_byte_order_mark) {
    const std::string text = "key,name\na,Été\nb,B\n";
    EXPECT_EQ(rows(read_actors(text)), two_actors);
    EXPECT_EQ(rows(read_actors("\xEF\xBB\xBF" + text)), two_actors);
    EXPECT_EQ(codes(read_actors("\xEF\xBB\xBF" + text)), Rows{});
}

TEST(Csv, that_is_no_utf8_is_taken_for_windows_1252_and_said_so) {
    const Reading r = read_actors("key;name\na;\xC9t\xE9\nb;B\n");
    EXPECT_EQ(rows(r), two_actors);
    EXPECT_EQ(codes(r), Rows{"0 text.encoding"});
    const Reading euro = read_actors("key;name\na;\x80 \x9Cuvre \x91x\x92 \x96\n");
    EXPECT_EQ(rows(euro), Rows{"a: € œuvre ‘x’ –"});
    for (const char* broken :
         {"\xC3", "\xC3(", "\xE2\x82", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xFF"})
        EXPECT_EQ(codes(read_actors(std::string("key;name\na;x") + broken + "\n")).at(0),
                  "0 text.encoding");
}

TEST(Csv, may_be_utf16_as_excel_saves_unicode_text) {
    const std::u16string text = u"key\tname\r\na\tÉté 😀\r\n";
    std::string little = "\xFF\xFE", big = "\xFE\xFF";
    for (const char16_t unit : text) {
        little += {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
        big += {static_cast<char>(unit >> 8), static_cast<char>(unit & 0xFF)};
    }
    EXPECT_EQ(rows(read_actors(little)), Rows{"a: Été 😀"});
    EXPECT_EQ(rows(read_actors(big)), Rows{"a: Été 😀"});
    EXPECT_EQ(codes(read_actors(little)), Rows{});
    EXPECT_EQ(read_actors(little + "\x41").model.actors.size(), 1u)
        << "half a character at the end";
}

TEST(Csv, has_quoted_cells) {
    EXPECT_EQ(rows(read_actors("key,name\na,\"x, \"\"y\"\"\"\n")), Rows{"a: x, \"y\""});
    EXPECT_EQ(rows(read_actors("key,name\na,\"line\r\nbreak\"\nb,B\n")),
              (Rows{"a: line\nbreak", "b: B"}));
    EXPECT_EQ(rows(read_actors("key,name\na,5\" screen\n")), Rows{"a: 5\" screen"})
        << "a quote inside";
    EXPECT_EQ(rows(read_actors("key,name\na,\"x\" y\n")), Rows{"a: x y"});
    EXPECT_EQ(rows(read_actors("key,name\n\"\",A\n")), Rows{"a: A"});
}

TEST(Csv, numbers_rows_as_a_spreadsheet_does) {
    // a quoted line break is no row of its own, an empty row is one
    const Reading r = read_actors("key,name,parent\na,\"two\nlines\",\n\n,,\nb,B,x\n");
    EXPECT_EQ(rows(r), (Rows{"a: two\nlines", "b: B"}));
    EXPECT_EQ(codes(r), Rows{"5 reference.unknown"});
}

TEST(Csv, may_have_empty_rows_anywhere_and_spaces_around_anything) {
    EXPECT_EQ(rows(read_actors("\n\n , \nkey , name\n\n a ,  Été \n,\nb,\u00A0B\u00A0\n\n\n")),
              two_actors);
    EXPECT_EQ(rows(read_actors(";;;\nkey;name;;\na;Été;;\nb;B;;\n;;;\n")), two_actors);
    EXPECT_EQ(codes(read_actors("key;name;;\na;Été;;\n")), Rows{})
        << "empty columns at the end are none";
}

TEST(Csv, whose_quote_is_never_closed_gives_the_row_back) {
    const Reading r = read_actors("maillage_problem,key,name\n,a,A\nx,b,\"B\n,c,C\n");
    EXPECT_EQ(rows(r), Rows{"a: A"});
    EXPECT_EQ(codes(r), Rows{"3 file.quote"});
    ASSERT_EQ(r.rejected.size(), 1u);
    EXPECT_EQ(r.rejected[0].cells, (std::vector<std::pair<std::string, std::string>>{
                                       {"key", "b"}, {"name", "B\n,c,C"}}));
    const Reading headings = read_actors("key,\"name\na,A\n");
    EXPECT_TRUE(headings.model.actors.empty());
    EXPECT_EQ(codes(headings).at(0), "1 file.quote");
}

TEST(Csv, with_more_cells_than_headings_keeps_them_and_says_so) {
    const Reading r = read_actors("key,name\na,A,left,over\nb,B\n");
    EXPECT_EQ(rows(r), (Rows{"a: A", "b: B"}));
    EXPECT_EQ(codes(r), (Rows{"2 row.width", "1 column.kept", "1 column.kept"}));
    EXPECT_EQ(r.model.actors.at("a").extras, (Extras{{"column_3", "left"}, {"column_4", "over"}}));
}

TEST(Csv, makes_no_room_for_empty_lines) {
    EXPECT_EQ(CsvReader("key,name\n\n\na,A\r\n\r\n\r\nb,B\n\n").rows_left(), 3u);
    EXPECT_EQ(CsvReader("key\n" + std::string(1000, '\n')).rows_left(), 1u);
}

TEST(Csv, without_a_row_says_that_it_is_empty) {
    for (const char* empty : {"", "\n\n", " ; ;\n", "\xEF\xBB\xBF"}) {
        const Reading r = read_actors(empty);
        EXPECT_EQ(rows(r), Rows{});
        EXPECT_EQ(codes(r), Rows{"0 file.empty"}) << empty;
    }
    EXPECT_EQ(codes(read_actors("key,name\n")), Rows{}) << "no row yet";
}

TEST(Csv, loses_invisible_characters_and_says_so) {
    const Reading r = read_actors(std::string("key,name\na,A\x01\x1F\nb,B\n"));
    EXPECT_EQ(rows(r), (Rows{"a: A", "b: B"}));
    EXPECT_EQ(codes(r), Rows{"2 text.control"});
    EXPECT_EQ(codes(read_actors("key,name\r\na,\"x\ty\r\nz\"\r\n")), Rows{})
        << "tabs and line ends are visible";
}

TEST(Csv, cells_guarded_against_formulas_are_read_without_the_guard) {
    const Reading r = read_actors("key,name\na,'=1+1\nb,''=1+1\nc,'quoted'\nd,+32 2 511 06 41\n");
    EXPECT_EQ(rows(r), (Rows{"a: =1+1", "b: '=1+1", "c: 'quoted'", "d: +32 2 511 06 41"}));
}

TEST(ReadCsvSheet, gives_the_rows_of_a_file_whatever_they_are_about) {
    const Folder folder;
    const Sheet sheet = read_csv_sheet(
        folder.put("answers.csv", "\xEF\xBB\xBF a ;\"b\n;\"\r\n\n\xC3\xA9;\x01'=1;\n"));
    EXPECT_EQ(sheet.name, "answers");
    EXPECT_EQ(sheet.rows,
              (std::vector<std::vector<std::string>>{{"a", "b\n;"}, {""}, {"é", "'=1", ""}}));
    EXPECT_TRUE(read_csv_sheet(folder.put("empty.csv", "")).rows.empty());
}

TEST(ReadCsvSheet, refuses_what_it_cannot_read_whole) {
    const Folder folder;
    EXPECT_THROW(read_csv_sheet(folder / "missing.csv"), FileError);
    const std::string open = folder.put("open.csv", "a;b\n\"1;2\n3;4\n");
    EXPECT_THROW(read_csv_sheet(open), FileError);
    EXPECT_THROW(read_csv_sheet(open, {.max_bytes = 3}), LimitError);
}
