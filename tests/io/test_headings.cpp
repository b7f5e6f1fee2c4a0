// SPDX-License-Identifier: Apache-2.0
// What stands above a column, known or not.
#include <gtest/gtest.h>

#include <algorithm>

#include <maillage/io/writing.hpp>

#include "../support/reading.hpp"

using namespace maillage;

TEST(Read, keeps_unknown_columns) {
    const Reading r = reading(
        {{"actors.csv", "key,name,mdrc,Humeur,,source\na,A,21,bonne,x,test\nb,B,,,,test\n"}});
    EXPECT_EQ(r.model.actors.at("a").extras,
              (Extras{{"mdrc", "21"}, {"Humeur", "bonne"}, {"column_5", "x"}}));
    EXPECT_TRUE(r.model.actors.at("b").extras.empty());
    EXPECT_EQ(issues(r), (Lines{"actors.csv:1 mdrc column.unknown (mdrc) (since)",
                                "actors.csv:1 Humeur column.unknown (Humeur) (name)",
                                "actors.csv:1 column_5 column.unknown (column_5) (territory)"}));
}

TEST(Read, takes_the_first_of_two_columns_of_one_name_and_keeps_the_second) {
    const Reading r = reading({{"actors.csv", "key,name,nom,x,x\na,A,B,1,2\n"}});
    EXPECT_EQ(r.model.actors.at("a").name.plain, "A");
    EXPECT_EQ(r.model.actors.at("a").extras, (Extras{{"nom_3", "B"}, {"x", "1"}, {"x_5", "2"}}));
    const Lines found = issues(r);
    EXPECT_EQ(std::ranges::count(found, "actors.csv:1 nom column.twice (nom)"), 1);
    EXPECT_EQ(std::ranges::count(found, "actors.csv:1 x column.twice (x)"), 1);
}

TEST(Read, gives_a_second_column_a_heading_that_is_free) {
    const Reading r = reading({{"actors.csv", "key,name,x_5,x,x\na,A,0,1,2\n"}});
    EXPECT_EQ(r.model.actors.at("a").extras, (Extras{{"x_5", "0"}, {"x", "1"}, {"x_5_5", "2"}}));
    const Folder folder;
    write(r.model, folder / "x.json");
    EXPECT_EQ(read(folder / "x.json").model.actors.at("a").extras, r.model.actors.at("a").extras);
}

TEST(Read, keeps_a_column_that_somebody_calls_problem) {
    const Reading r = reading({{"actors.csv", "key,name,problem\na,A,no room\n"}});
    EXPECT_EQ(r.model.actors.at("a").extras, (Extras{{"problem", "no room"}}));
}

TEST(Read, names_the_nearest_column_beside_one_it_does_not_know) {
    const Reading r = reading({{"actors.csv", "key,name,Theems,Enterprise nr,parnt\na,A,1,2,3\n"}});
    EXPECT_EQ(
        issues(r),
        (Lines{"actors.csv:1 Theems column.unknown (Theems) (themes)",
               "actors.csv:1 Enterprise nr column.unknown (Enterprise nr) (enterprise_number)",
               "actors.csv:1 parnt column.unknown (parnt) (parent)"}));
}

TEST(Read, says_on_which_row_the_headings_are) {
    const Reading r = reading({{"actors.csv", "\n\n\nkey,name,x,x\na,A,1,2\n"}});
    for (const Issue& issue : r.issues)
        if (issue.severity == Severity::warning) EXPECT_EQ(issue.where.row, 4u);
    EXPECT_EQ(count(r.issues, Severity::warning), 3u);
}

TEST(Read, understands_names_and_headings_with_accents_apart) {
    const Reading r =
        reading({{"re\u0301seaux.csv", "cle\u0301,nom,the\u0300mes\nr,R,logement\n"}});
    ASSERT_EQ(r.model.reseaux.size(), 1u);
    EXPECT_EQ(r.model.reseaux.at("r").themes.size(), 1u);
}
