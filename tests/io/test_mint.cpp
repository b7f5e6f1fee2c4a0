// SPDX-License-Identifier: Apache-2.0
// The keys of rows that state none.
#include <gtest/gtest.h>

#include <maillage/io/edit.hpp>

#include "../support/reading.hpp"

using namespace maillage;

TEST(Read, mints_keys_from_names_and_says_how_many) {
    const Reading r = reading({{"actors.csv", "nom\nCPAS de Forest\nL’Été\nL’été\n!\n"}});
    EXPECT_EQ(keys(r.model.actors), (Lines{"cpas-de-forest", "l-ete", "l-ete-2", "actors"}));
    EXPECT_EQ(issues(r),
              (Lines{"actors.csv:4  row.namesake (L’été) (3)", "actors.csv:0  key.minted (4)"}));
}

TEST(Read, makes_no_key_of_a_name_that_cannot_be_one) {
    const Reading r = reading({{"actors.csv", "nom\nNone\nnone\n"}});
    EXPECT_EQ(keys(r.model.actors), (Lines{"actors", "actors-2"}));
}

TEST(Read, warns_of_two_rows_of_one_name_wherever_they_are) {
    const Reading twice =
        reading({{"acteurs.csv", "nom,type\nPicol,association\n\nPICOL,association\n"},
                 {"actors.csv", "name,kind\nPicol,association\n"}});
    EXPECT_EQ(twice.model.actors.size(), 3u) << "nothing is lost";
    EXPECT_EQ(issues(twice),
              (Lines{"acteurs.csv:4  row.namesake (PICOL) (2)",
                     "actors.csv:2  row.namesake (Picol) (2, acteurs.csv)",
                     "acteurs.csv:0  key.minted (2)", "actors.csv:0  key.minted (1)"}));
    EXPECT_EQ(twice.issues[0].severity, Severity::warning);
    EXPECT_EQ(twice.issues[0].where.key, "picol-2");
}

TEST(Read, does_not_warn_of_rows_that_a_key_or_what_they_require_tells_apart) {
    for (const Files& files :
         std::vector<Files>{{{"actors.csv", "key,name\na,Picol\nb,Picol\n"}},
                            {{"actors.csv", "key,name\npicol,Other\n,Picol\n"}},
                            {{"actors.csv", "key,name\na,A\nb,B\n"},
                             {"services.csv", "actor,name\nB,Accueil\nA,Accueil\n"}}})
        for (const Issue& issue : reading(files).issues)
            EXPECT_NE(issue.severity, Severity::warning) << to_text(issue, Language::en);
}

TEST(Read, gives_back_rejected_rows_without_the_keys_it_made_for_them) {
    const Reading r =
        reading({{"services.csv", "name,actor\nAccueil,\n"}, {"reseaux.csv", "key,name\nr,\n"}});
    ASSERT_EQ(r.rejected.size(), 2u);
    using Cells = std::vector<std::pair<std::string, std::string>>;
    EXPECT_EQ(r.rejected[0].cells, (Cells{{"name", "Accueil"}, {"actor", ""}}));
    EXPECT_EQ(r.rejected[1].cells, (Cells{{"key", "r"}, {"name", ""}}))
        << "a key that was stated stays";
}

TEST(Read, mints_the_same_keys_each_time_and_none_that_a_row_states) {
    for (const char* content : {"key,name\n,Forest\nforest,Other\n,Forest\nforest-2,Another\n",
                                "name,key\nForest\nOther,forest\nForest\nAnother,forest-2\n"}) {
        const Reading r = reading({{"actors.csv", content}});
        EXPECT_EQ(r.model.actors.at("forest").name.plain, "Other");
        EXPECT_EQ(r.model.actors.at("forest-2").name.plain, "Another");
        EXPECT_EQ(keys(r.model.actors), (Lines{"forest", "forest-2", "forest-3", "forest-4"}));
        EXPECT_TRUE(r.rejected.empty());
    }
}

TEST(Read, mints_the_keys_that_adding_the_same_rows_does) {
    const std::vector<Cells> rows{{{"name.nl", "Huis"}, {"name.fr", "Maison"}},
                                  {{"name.fr", "Maison"}},
                                  {{"name", "!"}},
                                  {{"name.en", "House"}}};
    std::string text = "name.nl,name,name.en,name.fr\n";
    Model model;
    for (const Cells& row : rows) {
        for (const char* column : {"name.nl", "name", "name.en", "name.fr"}) {
            for (const auto& [name, said] : row)
                if (name == column) text += said;
            text += column == std::string("name.fr") ? "\n" : ",";
        }
        add_row(model, model.actors, row);
    }
    EXPECT_EQ(keys(reading({{"actors.csv", text}}).model.actors), keys(model.actors));
    EXPECT_EQ(keys(model.actors), (Lines{"maison", "maison-2", "actors", "house"}));
}

TEST(Read, mints_a_number_for_each_of_many_rows_of_one_name) {
    std::string text = "name\n";
    for (int i = 0; i < 20'000; ++i) text += "A\n";
    const Reading r = reading({{"actors.csv", text}});
    ASSERT_EQ(r.model.actors.size(), 20'000u);
    EXPECT_EQ(r.model.actors.find("a-20000").index, 19'999u);
}

TEST(Read, mints_the_key_of_a_row_without_name_from_what_it_requires) {
    const Reading r = reading({{"actors.csv", "key,name\ncpas,A\n"},
                               {"reseaux.csv", "key,name\ncs,R\n"},
                               {"memberships.csv", "member,reseau\ncpas,cs\ncpas,cs\n"}});
    EXPECT_EQ(keys(r.model.memberships), (Lines{"cpas--cs", "cpas--cs-2"}));
}

TEST(Read, never_makes_the_key_of_a_person_from_the_name) {
    const Reading r = reading({{"persons.csv", "nom\nCamille Dupont\nClaude Durand\n"}});
    EXPECT_EQ(keys(r.model.persons), (Lines{"persons-1", "persons-2"}));
}

TEST(Read, sets_aside_rows_whose_key_is_taken_or_malformed) {
    const Reading r =
        reading({{"actors.csv", "key,name\na,first\na,second\nx|y,third\nnone,fourth\n"}});
    EXPECT_EQ(r.model.actors.size(), 1u);
    EXPECT_EQ(r.model.actors.at("a").name.plain, "first");
    EXPECT_EQ(issues(r),
              (Lines{"actors.csv:3 key key.duplicate (a)", "actors.csv:4 key key.form (x|y)",
                     "actors.csv:5 key key.form (none)"}));
    EXPECT_EQ(r.rejected.size(), 3u);
}
