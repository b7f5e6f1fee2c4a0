// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cctype>
#include <sstream>

#include <maillage/io/cell.hpp>
#include <maillage/io/schema.hpp>

using namespace maillage;

namespace {

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != text.npos; at += part.size()) ++count;
    return count;
}

/// The part of a text from a mark to the next `end`.
std::string part(const std::string& text, const std::string& mark, const std::string& end) {
    const std::size_t from = text.find(mark);
    EXPECT_NE(from, text.npos) << mark;
    return from == text.npos ? "" : text.substr(from, text.find(end, from + mark.size()) - from);
}

}  // namespace

TEST(JsonSchema, has_each_table_and_each_term) {
    const std::string schema = json_schema();
    const Model model;
    for (const AnyTable* table : tables(model)) {
        EXPECT_EQ(count_of(schema, "\n    \"" + std::string(table->name()) + "\": {"), 1u)
            << table->name();
        for (const Field& field : table->description().fields)
            if (field.terms)
                for (const TermRow& row : field.terms().rows)
                    EXPECT_NE(schema.find("\"const\": \"" + std::string(row.code) + "\""),
                              schema.npos)
                        << row.code;
    }
    EXPECT_NE(schema.find("\"const\": \"maillage/1\""), schema.npos);
}

TEST(TypescriptTypes, have_an_interface_a_table_with_all_its_columns) {
    const std::string types = typescript_types();
    const Model model;
    for (const AnyTable* table : tables(model)) {
        std::string name(table->name());
        EXPECT_NE(types.find("\n  " + name + "?: "), types.npos) << name;
        name[0] = static_cast<char>(std::toupper(name[0]));
        const std::string interface = part(types, "export interface " + name + "Row {", "\n}");
        for (const Column& column : columns(table->description())) {
            const std::string member = column.name().find('.') == std::string::npos
                                           ? column.name()
                                           : "\"" + column.name() + "\"";
            EXPECT_EQ(count_of(interface, "\n  " + member + ": ") +
                          count_of(interface, "\n  " + member + "?: "),
                      1u)
                << name << ' ' << member;
        }
    }
    EXPECT_NE(part(types, "export interface MembershipsRow {", "\n}").find("\n  member: string;"),
              types.npos)
        << "what is required is not optional";
    EXPECT_NE(types.find("\n  | `autre: ${string}`;"), types.npos);
}

TEST(ReferencePage, tells_each_column_and_each_term_in_each_language) {
    const Model model;
    for (const Language language : languages) {
        const std::string page = reference_page(language);
        for (const AnyTable* table : tables(model)) {
            const std::string section =
                part(page, "\n## `" + std::string(table->name()) + "` — ", "\n## ");
            EXPECT_NE(section.find(std::string(table->description().label.in(language))),
                      section.npos);
            for (const Column& column : columns(table->description()))
                EXPECT_NE(section.find("\n| `" + column.name() + "` | " + column.heading(language) +
                                       " | "),
                          section.npos)
                    << table->name() << ' ' << column.name();
            for (const Field& field : table->description().fields)
                if (field.terms)
                    EXPECT_EQ(count_of(page, "\n## " + std::string(field.terms().name) + "\n"), 1u)
                        << field.name;
        }
    }
    EXPECT_NE(reference_page(Language::fr), reference_page(Language::nl));
}

TEST(ReferencePage, asks_for_a_text_in_one_language_alone) {
    const std::string page = reference_page(Language::fr);
    const std::string section = part(page, "\n## `actors` — ", "\n## ");
    for (const char* name : {"name", "name.fr", "name.nl", "name.en"})
        EXPECT_NE(part(section, "\n| `" + std::string(name) + "` |", "\n")
                      .find("**obligatoire : une des quatre colonnes suffit**"),
                  section.npos)
            << name;
    EXPECT_EQ(count_of(section, "obligatoire"), 4u);
}

TEST(ReferencePage, is_a_table_that_no_cell_breaks) {
    std::istringstream page(reference_page(Language::fr));
    std::size_t bars = 0;
    for (std::string line; std::getline(page, line);) {
        if (!line.starts_with("| ")) {
            if (!line.starts_with("|---")) bars = 0;
            continue;
        }
        const std::size_t here = count_of(line, "|") - count_of(line, "\\|");
        if (bars) EXPECT_EQ(here, bars) << line;
        bars = here;
    }
}
