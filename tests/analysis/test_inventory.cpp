// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

using Lines = std::vector<std::string>;

struct Inventory : testing::Test {
    Model model;
    Id<Territory> forest = add(model.territories, "forest"),
                  uccle = add(model.territories, "uccle");

    Reseau& reseau(const char* key) { return model.reseaux.edit(add(model.reseaux, key)); }
    Finding finding() const { return analyse(model, "inventory"); }
};

}  // namespace

TEST_F(Inventory, has_a_row_for_each_theme_territory_and_scale) {
    Reseau& housing = reseau("housing-and-food");
    housing.themes.add(Theme::housing);
    housing.themes.add(Theme::food);
    housing.territories.add(forest);
    housing.territories.add(uccle);
    housing.scale = Scale::intercommunal;
    Reseau& food = reseau("food");
    food.themes.add(Theme::food);
    food.territories.add(forest);
    food.scale = Scale::intercommunal;
    const Finding found = finding();
    EXPECT_EQ(lines(found), (Lines{"food | forest | intercommunal | 2 | food+housing-and-food",
                                   "food | uccle | intercommunal | 1 | housing-and-food",
                                   "housing | forest | intercommunal | 1 | housing-and-food",
                                   "housing | uccle | intercommunal | 1 | housing-and-food"}));
    EXPECT_EQ(found.population, 2u);
    EXPECT_EQ(found.known, 2u);
}

TEST_F(Inventory, tells_all_themes_from_none_from_one_outside_the_list_from_unknown) {
    reseau("all").type = ReseauType::multithematic;
    reseau("nothing").themes.stated = true;
    AnyTerm sport{AnyTerm::outside, "sport"};
    reseau("sport").themes.items.push_back(sport);
    reseau("unknown");
    for (const char* key : {"all", "nothing", "sport", "unknown"})
        model.reseaux.edit(model.reseaux.find(key)).territories.add(forest);
    EXPECT_EQ(
        lines(finding()),
        (Lines{"autre: sport | forest | ? | 1 | sport", "multithematic | forest | ? | 1 | all",
               "none | forest | ? | 1 | nothing", "? | forest | ? | 1 | unknown"}));
    EXPECT_EQ(finding().known, 3u);
}

TEST_F(Inventory, counts_what_is_not_known) {
    reseau("nothing");
    reseau("theme").themes.add(Theme::food);
    reseau("place").territories.add(forest);
    const Finding found = finding();
    EXPECT_EQ(lines(found), (Lines{"food | ? | ? | 1 | theme", "? | forest | ? | 1 | place",
                                   "? | ? | ? | 1 | nothing"}));
    EXPECT_EQ(found.population, 3u);
    EXPECT_EQ(found.known, 0u);
    EXPECT_EQ(found.sentences.at(1).en,
              "Unknown theme: 2 réseaux of 3; unknown territory: 2 of 3.");
}

TEST_F(Inventory, counts_a_theme_said_twice_once) {
    Reseau& twice = reseau("twice");
    twice.themes.add(Theme::food);
    twice.themes.add(Theme::food);
    twice.territories.add(forest);
    twice.territories.add(forest);
    EXPECT_EQ(lines(finding()), Lines{"food | forest | ? | 1 | twice"});
}

TEST_F(Inventory, leaves_out_what_is_not_one_reseau_between_organisations_and_says_so) {
    reseau("federations").form = ReseauForm::category;
    reseau("inside").scope = ReseauScope::internal;
    reseau("between").scope = ReseauScope::external;
    const Finding found = finding();
    EXPECT_EQ(found.population, 1u);
    ASSERT_EQ(found.omitted.size(), 1u);
    EXPECT_EQ(found.omitted[0].count, 2u);
    EXPECT_EQ(found.omitted[0].what.fr, "réseau : écarté par un filtre");
}
