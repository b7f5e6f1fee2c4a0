// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/vocabulary/fold.hpp>

using namespace maillage;

TEST(Folded, ignores_case_accents_and_kinds_of_spaces_dashes_and_apostrophes) {
    EXPECT_EQ(folded("Réseau  d’aide_sociale"), "reseau d'aide sociale");
    EXPECT_EQ(folded("RÉSEAU D'AIDE-SOCIALE"), "reseau d'aide sociale");
    EXPECT_EQ(folded("  à\u00A0b\u202Fc\u2011d\u2013e\tf\n"), "a b c d e f");
    EXPECT_EQ(folded("l‘été"), "l'ete");
    EXPECT_EQ(folded(""), "");
    EXPECT_EQ(folded(" -_ "), "");
}

TEST(Folded, knows_the_letters_of_the_languages_of_the_field) {
    EXPECT_EQ(folded("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ àâäçéèêëîïôöùûüÿ"), "aaaceeeeiioouuuy aaaceeeeiioouuuy");
    EXPECT_EQ(folded("Cœur Œuvre ex æquo Straße ĳs"), "coeur oeuvre ex aequo strasse ijs");
    EXPECT_EQ(folded("Coördinatie België Zoë"), "coordinatie belgie zoe");
    EXPECT_EQ(folded("Şişli Ağrı İzmir Łódź Žižkov Őr Ňu"), "sisli agri izmir lodz zizkov or nu");
    EXPECT_EQ(folded("Ðo Ñu Øre Ýr Đa Ħal"), "do nu ore yr da hal");
}

TEST(Folded, keeps_what_it_does_not_know) {
    EXPECT_EQ(folded("Ελλάδα 東京 😀"), "Ελλάδα 東京 😀");
    EXPECT_EQ(folded("3 × 4 ÷ 2 Þ"), "3 × 4 ÷ 2 Þ");
    EXPECT_EQ(folded("a\xFF"
                     "b\xC3"),
              "a\xFF"
              "b\xC3")
        << "broken UTF-8 stands for itself";
}

TEST(Folded, takes_accents_that_are_characters_of_their_own) {
    EXPECT_EQ(folded("Re\u0301seaux"), folded("Réseaux"));
    EXPECT_EQ(folded("C\u0327a et la\u0300"), "ca et la");
    EXPECT_EQ(key_from("Re\u0301seau d’E\u0301vere"), "reseau-d-evere");
}

TEST(Folded, is_the_same_when_folded_again) {
    for (const char* text : {"Réseau d’aide – Forêt", "İĲœß", "a  b", "Ελλάδα"})
        EXPECT_EQ(folded(folded(text)), folded(text)) << text;
}

TEST(KeyFrom, makes_a_key_of_letters_digits_and_dashes) {
    EXPECT_EQ(key_from("CPAS de la Ville de Bruxelles"), "cpas-de-la-ville-de-bruxelles");
    EXPECT_EQ(key_from("L’Été (asbl) : n° 12 !"), "l-ete-asbl-n-12");
    EXPECT_EQ(key_from("  --a|b:c--  "), "a-b-c");
    EXPECT_EQ(key_from("東京 Ελλάδα"), "東京-Ελλάδα");
    EXPECT_EQ(key_from("!?… «»"), "");
    EXPECT_EQ(key_from(""), "");
}

TEST(KeyFrom, is_at_most_sixty_bytes_of_whole_characters) {
    EXPECT_EQ(key_from(std::string(100, 'a')), std::string(60, 'a'));
    EXPECT_EQ(key_from(std::string(59, 'a') + " b"), std::string(59, 'a')) << "no dash at the end";
    std::string greek;
    for (int i = 0; i < 59; ++i) greek += "λ";
    const std::string key = key_from("a" + greek);
    EXPECT_EQ(key.size(), 59u) << "29 letters of two bytes after the a";
    EXPECT_TRUE(key.ends_with("λ"));
}
