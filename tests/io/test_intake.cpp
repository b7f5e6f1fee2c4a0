// SPDX-License-Identifier: Apache-2.0
// What people write in cells: understood in words, or told what they may have meant.
#include <gtest/gtest.h>

#include "../support/reading.hpp"

using namespace maillage;

TEST(Read, names_the_nearest_term_and_the_nearest_row) {
    const Reading r = reading({{"actors.csv",
                                "key,name,kind,themes,parent\n"
                                "bebe,Bébé-Accueil,association,logment,\n"
                                "b,B,xyz,santé mentale,Bébé-Acceuil\n"}});
    EXPECT_EQ(issues(r), (Lines{"actors.csv:2 themes value.near (logment) (housing)",
                                "actors.csv:3 kind value.term (xyz)",
                                "actors.csv:3 parent reference.near (Bébé-Acceuil) (actors) "
                                "(Bébé-Accueil)"}));
    EXPECT_TRUE(r.model.actors.at("b").themes.contains(Theme::mental_health));
}

TEST(Read, says_how_to_separate_the_rows_of_a_list) {
    const Reading r = reading({{"actors.csv", "key,name\nc,CPAS de Tirlebois\nl,\"La Ruche\"\n"},
                               {"reseaux.csv",
                                "key,name,organisers\nr,R,\"CPAS de Tirlebois, La Ruche\"\n"
                                "s,S,\"Nulle part, La Ruche\"\n"}});
    EXPECT_EQ(
        issues(r),
        (Lines{"reseaux.csv:2 organisers reference.separator (CPAS de Tirlebois, La Ruche) "
               "(actors) (CPAS de Tirlebois|La Ruche)",
               "reseaux.csv:3 organisers reference.unknown (Nulle part, La Ruche) (actors)"}));
}

TEST(Read, understands_dates_and_bounds_in_words) {
    const Reading r = reading({{"reseaux.csv",
                                "key,name,since,until,declared_members\n"
                                "a,A,mars 2012,1er avril 2013,>25\n"
                                "b,B,maart 2012,Sept. 2014,plus de 25\n"
                                "c,C,March 2012,,environ 40\n"
                                "d,D,,,hoogstens 20\n"}});
    EXPECT_EQ(to_text(r.model.reseaux.at("a").period.since), "2012-03");
    EXPECT_EQ(to_text(r.model.reseaux.at("a").period.until), "2013-04-01");
    EXPECT_EQ(to_text(r.model.reseaux.at("b").period.since), "2012-03");
    EXPECT_EQ(to_text(r.model.reseaux.at("b").period.until), "2014-09");
    EXPECT_EQ(to_text(r.model.reseaux.at("c").period.since), "2012-03");
    const Range more{25, {}};
    EXPECT_EQ(r.model.reseaux.at("a").declared_members, more);
    EXPECT_EQ(r.model.reseaux.at("b").declared_members, more);
    EXPECT_EQ(r.model.reseaux.at("d").declared_members, (Range{{}, 20}));
    EXPECT_EQ(issues(r), Lines{"reseaux.csv:4 declared_members value.range (environ 40)"});
    EXPECT_NE(r.issues.front().message.cure(Language::fr).find("35..45"), std::string::npos);
}
