// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/vocabulary/language.hpp>

using namespace maillage;

TEST(Language, is_found_by_its_code_and_by_nothing_else) {
    for (const Language language : languages) EXPECT_EQ(language_of(code(language)), language);
    EXPECT_EQ(code(Language::nl), "nl");
    for (const char* other : {"", "de", "FR", "fr-BE", "f"})
        EXPECT_FALSE(language_of(other)) << other;
}

TEST(Label, gives_the_words_of_each_language) {
    constexpr Label label{"réseau", "netwerk", "network"};
    EXPECT_EQ(label.in(Language::fr), "réseau");
    EXPECT_EQ(label.in(Language::nl), "netwerk");
    EXPECT_EQ(label.in(Language::en), "network");
}
