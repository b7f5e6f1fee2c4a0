// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/model/within.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

/// A quartier astride two communes of one region, and a country far away.
struct Places {
    Model model;
    Id<Territory> region = add(model.territories, "region"),
                  forest = add(model.territories, "forest"),
                  uccle = add(model.territories, "uccle"),
                  quartier = add(model.territories, "quartier"),
                  elsewhere = add(model.territories, "elsewhere");

    Places() {
        lies(forest, region);
        lies(uccle, region);
        lies(quartier, forest);
        lies(quartier, uccle);
    }
    void lies(Id<Territory> inner, Id<Territory> outer) {
        model.territories.edit(inner).within.add(outer);
    }
};

}  // namespace

TEST(Enclosing, lists_a_territory_and_all_those_around_it_once) {
    const Places p;
    EXPECT_EQ(enclosing(p.model, p.quartier),
              (std::vector{p.quartier, p.forest, p.uccle, p.region}));
    EXPECT_EQ(enclosing(p.model, p.elsewhere), std::vector{p.elsewhere});
}

TEST(LiesWithin, goes_any_number_of_steps_up_and_none_down) {
    const Places p;
    EXPECT_TRUE(lies_within(p.model, p.quartier, p.region));
    EXPECT_TRUE(lies_within(p.model, p.quartier, p.uccle));
    EXPECT_TRUE(lies_within(p.model, p.forest, p.forest));
    EXPECT_FALSE(lies_within(p.model, p.region, p.forest));
    EXPECT_FALSE(lies_within(p.model, p.forest, p.uccle));
    EXPECT_FALSE(lies_within(p.model, p.elsewhere, p.region));
}

TEST(Enclosing, ends_in_spite_of_loops) {
    Places p;
    p.lies(p.region, p.quartier);
    p.lies(p.elsewhere, p.elsewhere);
    EXPECT_EQ(enclosing(p.model, p.region), (std::vector{p.region, p.quartier, p.forest, p.uccle}));
    EXPECT_EQ(enclosing(p.model, p.elsewhere), std::vector{p.elsewhere});
}
