// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/io/text.hpp>

using namespace maillage;

TEST(MarkMayGroup, where_just_three_digits_follow) {
    for (const char* number : {"1.000", "1,000", "12.345.678", "-8.429"})
        EXPECT_TRUE(mark_may_group(number)) << number;
    for (const char* number : {"", "1000", "1.5", "1.0000", "1.5e3", "1.000.."})
        EXPECT_FALSE(mark_may_group(number)) << number;
}

TEST(List, splits_at_bars_that_are_not_escaped) {
    using Items = std::vector<std::string>;
    EXPECT_EQ(split_list(""), Items{});
    EXPECT_EQ(split_list("a"), Items{"a"});
    EXPECT_EQ(split_list("a|b"), (Items{"a", "b"}));
    EXPECT_EQ(split_list(" a | b c |"), (Items{"a", "b c"}));
    EXPECT_EQ(split_list("a\\|b|c"), (Items{"a|b", "c"}));
    EXPECT_EQ(split_list("a\\\\|b"), (Items{"a\\", "b"}));
    EXPECT_EQ(split_list("a\\b\\"), Items{"a\\b\\"}) << "other backslashes stay";
}

TEST(List, joined_and_split_is_the_same) {
    for (const std::vector<std::string>& items :
         std::vector<std::vector<std::string>>{{},
                                               {"a"},
                                               {"a", "b"},
                                               {"a|b", "c\\"},
                                               {"\\|", "|\\", "||"},
                                               {"\\\\", "\\"},
                                               {"x\ny", "é"}})
        EXPECT_EQ(split_list(join_list(items)), items);
}

TEST(Cleaned, trims_and_keeps_no_control_character_but_tabs_and_line_ends) {
    EXPECT_EQ(cleaned(""), "");
    EXPECT_EQ(cleaned("  a b \t\n"), "a b");
    EXPECT_EQ(cleaned("\u00A0\u202Fa\u00A0"), "a");
    EXPECT_EQ(cleaned("\xEF\xBB\xBF"
                      "a"),
              "a");
    EXPECT_EQ(cleaned("a\r\nb\rc\nd"), "a\nb\nc\nd");
    EXPECT_EQ(cleaned(std::string_view("a\0b\x01\x1F\x7F"
                                       "c",
                                       7)),
              "abc");
    EXPECT_EQ(cleaned("a\tb"), "a\tb");
    EXPECT_EQ(cleaned("été ’"), "été ’");
    std::deque<std::string> copies;
    for (const char* text : {" a ", "a\rb", "", "\x01", "\u00A0é"})
        EXPECT_EQ(cleaned(text, copies).text, cleaned(text));
    EXPECT_EQ(copies, (std::deque<std::string>{"a\nb", ""}));
    EXPECT_FALSE(cleaned("a\rb", copies).had_control);
    EXPECT_TRUE(cleaned("a\x01", copies).had_control);
}

TEST(Guarded, keeps_a_spreadsheet_from_running_a_text_and_reads_back_the_same) {
    std::size_t payloads = 0;
    for (const char* apostrophes : {"", "'", "''"})
        for (const char* start : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"})
            for (const char* rest : {"", "1+1", "cmd|'/c calc'!A1", "HYPERLINK(\"http://x\")"}) {
                const std::string text = std::string(apostrophes) + start + rest;
                EXPECT_EQ(guarded(text), "'" + text);
                EXPECT_EQ(unguarded(guarded(text)), text);
                ++payloads;
            }
    EXPECT_GE(payloads, 60u);
}

TEST(Guarded, leaves_other_texts_alone) {
    for (const char* text :
         {"", "a", "'", "''", "'a", "l'été", "0", " =1", "a=1", "’=1", "aujourd'hui"}) {
        EXPECT_EQ(guarded(text), text);
        EXPECT_EQ(unguarded(text), text);
    }
    EXPECT_EQ(guarded("+32 2 511 06 41"), "'+32 2 511 06 41");
    EXPECT_EQ(unguarded("+32 2 511 06 41"), "+32 2 511 06 41")
        << "typed by somebody who did not guard it";
}
