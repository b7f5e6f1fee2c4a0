// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/vocabulary/describe.hpp>

using namespace maillage;

namespace {

bool is_short(std::string_view text) { return text.size() < 5; }
constexpr Rule short_rule{"value.link", is_short};

// clang-format off
MAILLAGE_TERMS(Colour,
    (red, "rouge", "rood", "red"))

struct Owner : Record {
    std::string name;
};
MAILLAGE_DESCRIBE(Owner, owners, "propriétaires", "eigenaars", "Who has cats.",
    (name, "nom", "naam", "As called.", required, personal))

struct Shed : Record {
    Texts name;
};
MAILLAGE_DESCRIBE(Shed, sheds, "abris", "schuren", "Where cats sleep.",
    (name, "nom", "naam", "As called."))

/// One member of each kind.
struct Cat : Record {
    std::string text;
    Texts texts;
    Date date;
    Period period;
    Range range;
    Number number;
    Integer integer;
    Money money;
    Flag flag;
    Id<Owner> reference;
    Ids<Owner> references;
    Either<Owner, Shed> either;
    Term<Colour> term;
    Terms<Colour> terms;
    Words words;
};
MAILLAGE_DESCRIBE(Cat, cats, "chats", "katten", "A cat.",
    (text, "texte", "tekst", "A text.", short_rule),
    (texts, "textes", "teksten", "Texts."),
    (date, "date", "datum", "A date."),
    (period, "période", "periode", "A period."),
    (range, "fourchette", "bereik", "A range."),
    (number, "nombre", "getal", "A number.", unit{"kg"}, within{0, 20}, also{"poids|gewicht"}),
    (integer, "entier", "geheel", "A whole number."),
    (money, "prix", "prijs", "An amount."),
    (flag, "oui ou non", "ja of nee", "A flag."),
    (reference, "propriétaire", "eigenaar", "One owner."),
    (references, "propriétaires", "eigenaars", "Owners."),
    (either, "chez", "bij", "An owner or a shed."),
    (term, "couleur", "kleur", "A colour."),
    (terms, "couleurs", "kleuren", "Colours."),
    (words, "mots", "woorden", "Words."))
// clang-format on

}  // namespace

TEST(Describe, names_the_table_and_its_fields_in_the_order_of_the_struct) {
    const Description& cats = description_of<Cat>();
    EXPECT_EQ(cats.table, "cats");
    EXPECT_EQ(cats.label, (Label{"chats", "katten", "cats"}));
    EXPECT_EQ(cats.doc, "A cat.");
    ASSERT_EQ(cats.fields.size(), 15u);
    EXPECT_EQ(cats.fields[0].name, "text");
    EXPECT_EQ(cats.fields[0].label, (Label{"texte", "tekst", "text"}));
    EXPECT_EQ(cats.fields[14].name, "words");
    EXPECT_EQ(cats.field("money"), &cats.fields[7]);
    EXPECT_EQ(cats.field("fur"), nullptr);
}

TEST(Describe, gives_each_member_its_kind) {
    const std::span<const Field> fields = description_of<Cat>().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        EXPECT_EQ(fields[i].kind, static_cast<Kind>(i)) << fields[i].name;
        EXPECT_EQ(fields[i].member_of(Cat{}).index(), i) << fields[i].name;
    }
}

TEST(Describe, tells_what_was_said_of_a_field_and_nothing_else) {
    const Description& cats = description_of<Cat>();
    const Field& number = *cats.field("number");
    EXPECT_EQ(number.unit, "kg");
    EXPECT_EQ(number.also, "poids|gewicht");
    EXPECT_EQ(number.bounds, (std::pair<double, double>(0, 20)));
    EXPECT_FALSE(number.is_required || number.is_personal);
    EXPECT_FALSE(cats.field("integer")->bounds);
    EXPECT_EQ(cats.field("text")->rule.code, "value.link");
    EXPECT_TRUE(cats.field("text")->rule.holds("cat"));
    EXPECT_FALSE(cats.field("text")->rule.holds("catnip"));
    EXPECT_EQ(cats.field("words")->rule.holds, nullptr);
    const Field& name = *description_of<Owner>().field("name");
    EXPECT_TRUE(name.is_required && name.is_personal);
}

TEST(Describe, knows_what_members_point_at_and_which_words_they_take) {
    const Description& cats = description_of<Cat>();
    EXPECT_EQ(cats.field("reference")->targets[0], &description_of<Owner>);
    EXPECT_EQ(cats.field("references")->targets[0], &description_of<Owner>);
    EXPECT_EQ(cats.field("references")->targets[1], nullptr);
    EXPECT_EQ(cats.field("either")->targets[0], &description_of<Owner>);
    EXPECT_EQ(cats.field("either")->targets[1], &description_of<Shed>);
    EXPECT_EQ(cats.field("term")->terms().name, "Colour");
    EXPECT_EQ(cats.field("terms")->terms().name, "Colour");
    EXPECT_EQ(cats.field("text")->targets[0], nullptr);
    EXPECT_EQ(cats.field("text")->terms, nullptr);
}

TEST(Describe, reaches_the_member_of_one_row) {
    Cat tom, felix;
    const Field& text = *description_of<Cat>().field("text");
    *std::get<std::string*>(text.member(tom)) = "grey";
    EXPECT_EQ(tom.text, "grey");
    EXPECT_EQ(felix.text, "");
    EXPECT_EQ(std::get<const std::string*>(text.member_of(tom)), &tom.text);
}
