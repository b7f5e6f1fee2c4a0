// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/graph/project.hpp>

#include "../support/facts.hpp"

using namespace maillage;

TEST(Lens, sees_memberships_organisers_and_links_between_organisations_by_default) {
    const Lens lens;
    EXPECT_EQ(lens.relations,
              (std::vector{Relation::membership, Relation::organiser, Relation::link}));
    EXPECT_EQ(lens.direction, Direction::undirected);
    EXPECT_EQ(lens.weight, WeightRule::presence);
    EXPECT_FALSE(lens.two_mode);
    ASSERT_EQ(lens.reseau_scopes.size(), 2u);
    EXPECT_TRUE(lens.reseau_scopes[0].is(ReseauScope::external));
    EXPECT_FALSE(lens.reseau_scopes[1].known());
}

TEST(Lens, is_a_value) {
    const Lens lens{.themes = {Theme::housing}};
    Lens other = lens;
    EXPECT_EQ(lens, other);
    other.themes.push_back(Theme::food);
    EXPECT_NE(lens, other);
}

TEST(Lens, every_relation_joins_some_type) {
    for (std::size_t i = 0; i < vocabulary_of<Relation>().rows.size(); ++i)
        EXPECT_TRUE(joins_actors(Relation(i)) || joins_reseaux(Relation(i))) << i;
    EXPECT_TRUE(joins_actors(Relation::attendance) && joins_reseaux(Relation::attendance));
    EXPECT_FALSE(joins_actors(Relation::parent));
    EXPECT_FALSE(joins_actors(Relation::link));
    EXPECT_FALSE(joins_reseaux(Relation::knows));
    EXPECT_FALSE(joins_reseaux(Relation::referral));
}

TEST(Lens, its_terms_have_labels_in_three_languages) {
    for (const Vocabulary* terms :
         {&vocabulary_of<Relation>(), &vocabulary_of<Direction>(), &vocabulary_of<WeightRule>()})
        for (const TermRow& row : terms->rows)
            for (const Language language : languages)
                EXPECT_FALSE(row.label.in(language).empty()) << terms->name << ' ' << row.code;
}

TEST(Lens, tells_in_words_what_is_unknown_from_what_is_none_and_what_is_not_in_the_list) {
    Term<Theme> none, outside;
    none.row = AnyTerm::none;
    outside.row = AnyTerm::outside;
    outside.other = "gardens";
    const Lens lens{.themes = {Theme::housing, Term<Theme>(), none, outside}};
    EXPECT_NE(to_text(lens, Model()).find("themes=housing|unknown|none|autre: gardens"),
              std::string::npos)
        << to_text(lens, Model());
}

TEST(Lens, tells_its_weights_in_words) {
    const Lens lens{.relations = {Relation::membership, Relation::link},
                    .weight = WeightRule::relations,
                    .weights = {2, .1}};
    EXPECT_NE(to_text(lens, Model())
                  .find("relations=membership|link direction=undirected "
                        "weight=relations weights=2|0.1"),
              std::string::npos)
        << to_text(lens, Model());
    EXPECT_EQ(to_text(Lens(), Model()).find("weights="), std::string::npos);
}

TEST(Lens, is_told_which_of_its_filters_leaves_out_a_row) {
    Model model;
    Actor school;
    school.kind = ActorKind::school;
    add(model.actors, "school", school);
    Reseau reseau;
    reseau.scope = ReseauScope::external;
    reseau.themes.add(Theme::housing);
    add(model.reseaux, "housing", reseau);
    reseau.form = ReseauForm::category;
    add(model.reseaux, "federations", reseau);
    reseau.form = {};
    reseau.scope = ReseauScope::internal;
    add(model.reseaux, "inside", reseau);
    using Codes = std::vector<std::string_view>;
    const auto why = [&](Lens lens) {
        lens.relations = {Relation::organiser};
        Codes codes;
        const Network network = project(model, lens);
        for (const LeftOut& left : network.left_out()) codes.push_back(code(left.why));
        return codes;
    };
    EXPECT_EQ(why({}), (Codes{"category", "not_external"})) << "unasked";
    const std::vector<Term<ReseauScope>> any{};
    EXPECT_EQ(why({.reseau_scopes = any}), Codes{"category"});
    EXPECT_EQ(why({.reseau_scopes = {ReseauScope::internal}}),
              (Codes{"category", "reseau_scopes"}));
    EXPECT_EQ(why({.reseau_scopes = any, .reseau_forms = {ReseauForm::category, {}}}), Codes{});
    EXPECT_EQ(why({.reseau_scopes = any, .reseau_forms = {ReseauForm::platform, {}}}),
              Codes{"reseau_forms"});
    EXPECT_EQ(why({.actor_kinds = {ActorKind::cpas}, .reseau_scopes = any}),
              (Codes{"actor_kinds", "category"}));
    EXPECT_EQ(why({.themes = {Theme::safety}, .reseau_scopes = any}),
              (Codes{"category", "themes"}));
    EXPECT_EQ(why({.territories = {add(model.territories, "forest")}, .reseau_scopes = any}),
              (Codes{"unknown", "category", "unknown"}));
}
