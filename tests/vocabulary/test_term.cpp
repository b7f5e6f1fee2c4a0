// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/vocabulary/term.hpp>

using namespace maillage;

namespace {

// clang-format off
MAILLAGE_TERMS(Fruit,
    (apple, "pomme", "appel", "apple"),
    (pear, "poire", "peer", "pear", "poires|peren"))
// clang-format on

}  // namespace

TEST(Vocabulary, has_a_row_for_each_term) {
    const Vocabulary& fruit = vocabulary_of<Fruit>();
    EXPECT_EQ(fruit.name, "Fruit");
    ASSERT_EQ(fruit.rows.size(), 2u);
    EXPECT_EQ(fruit.rows[0].code, "apple");
    EXPECT_EQ(fruit.rows[0].also, "");
    EXPECT_EQ(fruit.rows[1].label, (Label{"poire", "peer", "pear"}));
    EXPECT_EQ(fruit.rows[1].also, "poires|peren");
    EXPECT_EQ(code(Fruit::pear), "pear");
    EXPECT_EQ(term_with_code(fruit, "pear"), 1);
    EXPECT_EQ(term_with_code(fruit, "peer"), std::nullopt) << "a label is no code";
}

TEST(Term, is_unknown_listed_none_or_in_the_words_of_the_user) {
    const Term<Fruit> unknown, apple = Fruit::apple;
    EXPECT_FALSE(unknown.known() || unknown.listed() || unknown.value());
    EXPECT_TRUE(apple.known() && apple.listed() && apple.is(Fruit::apple));
    EXPECT_FALSE(apple.is(Fruit::pear));
    EXPECT_EQ(apple.value(), Fruit::apple);
    for (const std::uint8_t row : {AnyTerm::none, AnyTerm::outside}) {
        Term<Fruit> term;
        term.row = row;
        EXPECT_TRUE(term.known());
        EXPECT_FALSE(term.listed() || term.value());
    }
}

TEST(Term, is_labelled_in_three_languages) {
    Term<Fruit> term;
    EXPECT_EQ(label(term, Language::fr), "");
    EXPECT_EQ(label(Term<Fruit>(Fruit::pear), Language::nl), "peer");
    term.row = AnyTerm::none;
    EXPECT_EQ(label(term, Language::fr), "aucun");
    EXPECT_EQ(label(term, Language::nl), "geen");
    EXPECT_EQ(label(term, Language::en), "none");
    term.row = AnyTerm::outside;
    term.other = "coing";
    EXPECT_EQ(label(term, Language::en), "coing");
}

TEST(Term, is_written_as_its_code_none_or_the_words_of_the_user) {
    const Vocabulary& fruit = vocabulary_of<Fruit>();
    EXPECT_EQ(code(fruit, AnyTerm{}), "");
    EXPECT_EQ(code(fruit, Term<Fruit>(Fruit::pear)), "pear");
    EXPECT_EQ(code(fruit, AnyTerm{AnyTerm::none, {}}), "none");
    EXPECT_EQ(code(fruit, AnyTerm{AnyTerm::outside, "coing"}), "autre: coing");
}

TEST(Terms, tell_an_unknown_list_from_a_known_nothing) {
    Terms<Fruit> terms;
    EXPECT_FALSE(terms.known());
    terms.stated = true;
    EXPECT_TRUE(terms.known() && terms.empty());
    EXPECT_NE(terms, Terms<Fruit>{});
    terms.add(Fruit::pear);
    EXPECT_TRUE(terms.contains(Fruit::pear));
    EXPECT_FALSE(terms.contains(Fruit::apple));
    EXPECT_EQ(terms.size(), 1u);
}

TEST(Terms, that_hold_the_same_terms_are_equal_however_they_came_to_it) {
    Terms<Fruit> added, read;
    added.add(Fruit::pear);
    read.stated = true;
    read.add(Fruit::pear);
    EXPECT_EQ(added, read);
}
