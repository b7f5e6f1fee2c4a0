// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/io/called.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

Model three_places() {
    Model model;
    for (const char* key : {"forest", "haut-a", "haut-b"}) add(model.territories, key);
    model.territories.edit(model.territories.find("forest")).name = Texts("Forest", "Vorst", "");
    for (const char* key : {"haut-a", "haut-b"})
        model.territories.edit(model.territories.find(key)).name = Texts("Haut");
    return model;
}

/// What is refused, and the cure.
std::pair<std::string, std::string> refusal(const Model& model, const char* text) {
    try {
        asked_row(model.territories, text);
    } catch (const ArgumentError& error) {
        return {std::string(error.message().code), error.message().cure(Language::en)};
    }
    return {};
}

}  // namespace

TEST(Called, terms_have_many_names) {
    const Vocabulary& themes = vocabulary_of<Theme>();
    for (const char* name : {"housing", "Logement", "HUISVESTING"})
        EXPECT_EQ(term_called(themes, name), AnyTerm(Term<Theme>(Theme::housing))) << name;
    EXPECT_EQ(term_called(themes, "andere: aquariums"), (AnyTerm{AnyTerm::outside, "aquariums"}));
    EXPECT_EQ(term_called(themes, "none")->row, AnyTerm::none);
    EXPECT_EQ(term_called(themes, "logment"), std::nullopt);
}

TEST(Called, the_near_term_is_the_nearest) {
    const Vocabulary& themes = vocabulary_of<Theme>();
    EXPECT_EQ(term_near(themes, "logment"), AnyTerm(Term<Theme>(Theme::housing)));
    EXPECT_EQ(term_near(themes, "pauvrtée"), AnyTerm(Term<Theme>(Theme::poverty)));
    EXPECT_EQ(term_near(themes, "sport"), std::nullopt);
}

TEST(Called, what_is_asked_for_is_there_or_refused_with_the_labels) {
    EXPECT_EQ(asked_term(vocabulary_of<Theme>(), "gezin"), AnyTerm(Term<Theme>(Theme::family)));
    try {
        asked_term(vocabulary_of<Theme>(), "sport");
        FAIL();
    } catch (const ArgumentError& error) {
        EXPECT_EQ(error.message().code, "argument.unknown");
        EXPECT_NE(error.message().cure(Language::nl).find("huisvesting"), std::string::npos);
    }
}

TEST(Called, rows_go_by_key_then_by_name_in_any_language) {
    const Model model = three_places();
    for (const char* text : {"forest", "Forest", "vorst"})
        EXPECT_EQ(asked_row(model.territories, text), model.territories.find("forest")) << text;
    EXPECT_EQ(refusal(model, "haut").first, "row.several");
    EXPECT_EQ(refusal(Model{}, "haut").first, "row.unknown");
}

TEST(Called, of_a_row_that_is_not_there_what_may_have_been_meant_is_proposed) {
    Model model = three_places();
    EXPECT_EQ(refusal(model, "haut-c").second, "choose: haut-a");
    EXPECT_EQ(refusal(model, "Vorts").second, "choose: forest") << "by any of its names";
    EXPECT_EQ(refusal(model, "Atlantis").second, "choose: forest, haut-a, haut-b");
    for (int i = 0; i < 20; ++i) add(model.territories, "place " + std::to_string(i));
    const std::string cure = refusal(model, "Atlantis").second;
    EXPECT_TRUE(cure.ends_with("place 6, …")) << cure;
}
