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
    EXPECT_EQ(issues(r), (Lines{"actors.csv:1 mdrc column.kept (mdrc)",
                                "actors.csv:1 Humeur column.kept (Humeur)",
                                "actors.csv:1 column_5 column.kept (column_5)"}));
    EXPECT_EQ(count(r.issues, Severity::warning), 0u);
}

TEST(Read, takes_the_first_of_two_columns_of_one_name_and_keeps_the_second) {
    const Reading r = reading({{"actors.csv", "key,name,nom,x,x\na,A,B,1,2\n"}});
    EXPECT_EQ(r.model.actors.at("a").name.plain, "A");
    EXPECT_EQ(r.model.actors.at("a").extras, (Extras{{"nom_3", "B"}, {"x", "1"}, {"x_5", "2"}}));
    const Lines found = issues(r);
    EXPECT_EQ(std::ranges::count(found, "actors.csv:1 nom column.alike (nom) (name)"), 1);
    EXPECT_EQ(std::ranges::count(found, "actors.csv:1 x column.twice (x)"), 1);
}

TEST(Read, goes_on_with_a_list_in_another_column) {
    const Reading r = reading({{"acteurs.csv",
                                "nom;E-mail;Tél.;Téléphone\n"
                                "A;info@a.be;02 123 45 67;\n"
                                "B;;02 765 43 21;0470|0471\n"
                                "C;none;02 111 11 11;none\n"
                                "D;none;;\n"}});
    const auto contacts = [&](const char* name) {
        return r.model.actors.at(name).contact_channels;
    };
    EXPECT_EQ(contacts("a").items, (std::vector<std::string>{"info@a.be", "02 123 45 67"}));
    EXPECT_EQ(contacts("b").items, (std::vector<std::string>{"02 765 43 21", "0470", "0471"}));
    EXPECT_EQ(contacts("c").items, std::vector<std::string>{"02 111 11 11"});
    EXPECT_TRUE(contacts("d").items.empty() && contacts("d").stated);
    EXPECT_EQ(issues(r), Lines{"acteurs.csv:0  key.minted (4)"});
}

TEST(Read, goes_on_with_a_list_in_whatever_order_a_document_says_it) {
    const Folder folder;
    folder.put("x.json", R"({"format": "maillage/1", "actors": [
        {"key": "a", "name": "A", "email": "a@a.be", "phone": "1"},
        {"key": "b", "name": "B", "phone": "2", "email": "b@b.be"}]})");
    const Reading r = read(folder / "x.json");
    EXPECT_EQ(r.model.actors.at("a").contact_channels.items,
              (std::vector<std::string>{"a@a.be", "1"}));
    EXPECT_EQ(r.model.actors.at("b").contact_channels.items,
              (std::vector<std::string>{"2", "b@b.be"}));
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
               "actors.csv:1 Enterprise nr column.unknown (Enterprise nr) (enterprise number)",
               "actors.csv:1 parnt column.unknown (parnt) (parent)"}));
}

TEST(Read, says_nothing_of_a_column_that_says_nothing) {
    EXPECT_EQ(issues(reading({{"actors.csv", "key,name,Humeur,,\na,A,,,\n"}})), Lines{});
}

TEST(Read, suggests_nothing_far_fetched) {
    const Reading r =
        reading({{"reseaux.csv", "key,name,Rôle,x,frequency,subsidy,mdrc\nr,R,a,b,c,d,e\n"}});
    EXPECT_EQ(issues(r).size(), 5u);
    for (const std::string& issue : issues(r)) EXPECT_NE(issue.find("column.kept"), issue.npos);
}

TEST(Read, understands_a_heading_that_names_its_table_too) {
    for (const char* heading : {"Nom du réseau", "Noms des réseaux", "Naam van het netwerk",
                                "netwerk naam", "Name of the réseau"})
        EXPECT_EQ(reading({{"reseaux.csv", std::string("key,") + heading + "\nr,R\n"}})
                      .model.reseaux.at("r")
                      .name.plain,
                  "R")
            << heading;
    const Reading actors = reading({{"acteurs.csv", "clé,Nom de l’acteur\na,A\n"},
                                    {"services.csv", "clé,Nom du service,acteur\ns,S,a\n"}});
    EXPECT_EQ(actors.model.actors.at("a").name.plain, "A");
    EXPECT_EQ(actors.model.services.at("s").name.plain, "S");
}

TEST(Read, understands_plurals_and_other_words_for_a_column) {
    const Reading r = reading({{"reseaux.csv",
                                "key,name,Thématiques,Remarques,Date de création,Date de fin\n"
                                "r,R,logement,bien,2012,2013\n"}});
    const Reseau& row = r.model.reseaux.at("r");
    EXPECT_TRUE(row.themes.contains(Theme::housing));
    EXPECT_EQ(row.note, "bien");
    EXPECT_EQ(to_text(row.period.since) + "/" + to_text(row.period.until), "2012/2013");
    EXPECT_EQ(issues(r), Lines{});
}

TEST(Read, says_once_and_first_that_a_column_is_missing) {
    const Reading r = reading({{"reseaux.csv", "Appellation,Thèmes\nLa Table,sport\nLe Lien,\n"},
                               {"memberships.csv", "member,reseau\nLa Ruche,La Table\n"},
                               {"actors.csv", "key,name,Parent\na,La Ruche,Personne\n"}});
    const Lines found = issues(r);
    ASSERT_EQ(found.size(), 7u);
    EXPECT_EQ(found.at(0), "reseaux.csv:1  column.missing (name) (Appellation)");
    EXPECT_EQ(
        std::ranges::count_if(
            found, [](const std::string& line) { return line.find("value.missing") != line.npos; }),
        0);
    EXPECT_EQ(std::ranges::count(found, ":0  reference.unreadable (1) (réseaux)"), 1);
    EXPECT_EQ(
        std::ranges::count(found, "actors.csv:2 Parent reference.unknown (Personne) (actors)"), 1)
        << "what leads nowhere elsewhere is still said";
    EXPECT_EQ(r.rejected.size(), 3u);
}

TEST(Read, says_on_which_row_the_headings_are) {
    const Reading r = reading({{"actors.csv", "\n\n\nkey,name,x,x\na,A,1,2\n"}});
    for (const Issue& issue : r.issues)
        if (issue.where.column != "source") EXPECT_EQ(issue.where.row, 4u);
    EXPECT_EQ(issues(r).size(), 3u);
}

TEST(Read, understands_names_and_headings_with_accents_apart) {
    const Reading r =
        reading({{"re\u0301seaux.csv", "cle\u0301,nom,the\u0300mes\nr,R,logement\n"}});
    ASSERT_EQ(r.model.reseaux.size(), 1u);
    EXPECT_EQ(r.model.reseaux.at("r").themes.size(), 1u);
}
