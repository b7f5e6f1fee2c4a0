// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/vocabulary/texts.hpp>

using namespace maillage;

TEST(Texts, are_shown_in_the_language_asked) {
    const Texts forest("Forest", "Vorst", "");
    EXPECT_EQ(forest.in(Language::fr), "Forest");
    EXPECT_EQ(forest.in(Language::nl), "Vorst");
    EXPECT_EQ(forest.in(Language::en), "Forest") << "the first of FR, NL, EN that exists";
}

TEST(Texts, fall_back_on_the_text_of_unstated_language_first) {
    Texts name("Réseau-Netwerk");
    for (const Language language : languages) EXPECT_EQ(name.in(language), "Réseau-Netwerk");
    name.nl = "Netwerk";
    EXPECT_EQ(name.in(Language::nl), "Netwerk");
    EXPECT_EQ(name.in(Language::fr), "Réseau-Netwerk");
}

TEST(Texts, fall_back_in_the_order_of_the_languages) {
    EXPECT_EQ(Texts("", "Vorst", "Forest").in(Language::fr), "Vorst");
    EXPECT_EQ(Texts("", "", "Forest").in(Language::nl), "Forest");
}

TEST(Texts, are_unknown_when_nothing_is_written) {
    EXPECT_FALSE(Texts{}.known());
    EXPECT_EQ(Texts{}.in(Language::fr), "");
    EXPECT_TRUE(Texts("x").known());
    EXPECT_TRUE(Texts("", "", "x").known());
}

TEST(Texts, are_written_one_language_at_a_time) {
    Texts texts;
    for (const Language language : languages) texts.written_in(language) = code(language);
    EXPECT_EQ(texts, Texts("fr", "nl", "en"));
    EXPECT_EQ(std::as_const(texts).written_in(Language::en), "en");
    EXPECT_EQ(Texts(Label{"fr", "nl", "en"}), texts);
    EXPECT_NE(Texts("fr"), texts);
}
