// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

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

/// One that ended, one that lasts, one of which nobody knows the end, one of which nothing is known.
struct DatedInventory : Inventory {
    DatedInventory() {
        reseau("ended").period = period("1991", "1995");
        reseau("lasting").period = period("2000", "..");
        reseau("begun").period = period("2000", "");
        reseau("undated");
    }
    Finding at(const char* date, const char* certainty) const {
        return analyse(model, "inventory", {{"at", date}, {"certainty", certainty}});
    }
};

TEST_F(DatedInventory, keeps_what_may_exist_at_a_date) {
    const Finding now = at("2014", "possible");
    EXPECT_EQ(lines(now), Lines{"? | ? | ? | 3 | begun+lasting+undated"});
    EXPECT_EQ(now.population, 3u);
    ASSERT_EQ(now.omitted.size(), 1u);
    EXPECT_EQ(now.omitted[0].what.en, "réseaux that surely do not exist at that date");
    EXPECT_EQ(now.omitted[0].count, 1u);
    EXPECT_EQ(now.sentences.at(2).en,
              "At the date asked (2014), 1 réseau surely exists; 2 others may, the period not "
              "being known well enough.");
    EXPECT_EQ(lines(at("1993-06", "possible")), Lines{"? | ? | ? | 2 | ended+undated"});
}

TEST_F(DatedInventory, keeps_only_what_surely_exists_when_asked) {
    const Finding now = at("2014", "certain");
    EXPECT_EQ(lines(now), Lines{"? | ? | ? | 1 | lasting"});
    ASSERT_EQ(now.omitted.size(), 2u);
    EXPECT_EQ(now.omitted[1].what.en,
              "réseaux of which it is not known whether they exist at that date");
    EXPECT_EQ(now.omitted[1].count, 2u);
    EXPECT_EQ(lines(at("1993-06", "certain")), Lines{"? | ? | ? | 1 | ended"});
    EXPECT_EQ(at("1980", "certain").population, 0u);
}

TEST_F(DatedInventory, says_without_a_date_how_many_have_ended) {
    EXPECT_EQ(finding().population, 4u);
    EXPECT_EQ(finding().sentences.at(2).en,
              "No date is asked: 1 réseau of 4 has a date of end, and counts all the same.");
}

TEST_F(Inventory, leaves_out_what_is_not_one_reseau_between_organisations_and_says_so) {
    reseau("federations").form = ReseauForm::category;
    reseau("inside").scope = ReseauScope::internal;
    reseau("between").scope = ReseauScope::external;
    const Finding found = finding();
    EXPECT_EQ(found.population, 1u);
    ASSERT_EQ(found.omitted.size(), 2u);
    EXPECT_EQ(found.omitted[0].count, 1u);
    EXPECT_EQ(found.omitted[0].what.fr, "réseau : sorte de réseau, citée en général");
    EXPECT_EQ(found.omitted[1].count, 1u);
    EXPECT_EQ(found.omitted[1].what.nl, "netwerk: binnen één organisatie, of rond één persoon");
}
