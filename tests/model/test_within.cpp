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

namespace {

/// A coordination with a working group, which has a committee; and a réseau of its own.
struct Parts {
    Model model;
    Id<Reseau> coordination = add(model.reseaux, "coordination"),
               group = add(model.reseaux, "group"), committee = add(model.reseaux, "committee"),
               other = add(model.reseaux, "other");

    Parts() {
        depends(group, coordination);
        depends(committee, group);
    }
    void depends(Id<Reseau> part, Id<Reseau> whole) { model.reseaux.edit(part).parent = whole; }
};

}  // namespace

TEST(WithParts, goes_any_number_of_steps_down_and_none_up) {
    const Parts p;
    EXPECT_EQ(with_parts(p.model, p.coordination),
              (std::vector{p.coordination, p.group, p.committee}));
    EXPECT_EQ(with_parts(p.model, p.group), (std::vector{p.group, p.committee}));
    EXPECT_EQ(with_parts(p.model, p.other), std::vector{p.other});
    EXPECT_EQ(with_parts(p.model, Id<Reseau>()), std::vector<Id<Reseau>>());
    EXPECT_EQ(with_parts(Model(), Id<Reseau>()), std::vector<Id<Reseau>>());
}

TEST(WithParts, ends_in_spite_of_loops) {
    Parts p;
    p.depends(p.coordination, p.committee);
    p.depends(p.other, p.other);
    const std::vector all{p.coordination, p.group, p.committee};
    for (const Id<Reseau> id : all) EXPECT_EQ(with_parts(p.model, id), all);
    EXPECT_EQ(with_parts(p.model, p.other), std::vector{p.other});
}

TEST(InternalOnes, are_so_with_all_that_depends_on_them) {
    Parts p;
    EXPECT_EQ(internal_ones(p.model), (std::vector{false, false, false, false}));
    p.model.reseaux.edit(p.group).scope = ReseauScope::internal;
    EXPECT_EQ(internal_ones(p.model), (std::vector{false, true, true, false}));
}

TEST(NearestWholes, are_the_first_on_the_way_up) {
    Parts p;
    const auto nearest_of = [&](const std::vector<Id<Reseau>>& ones) {
        const std::vector<bool> is_one = rows_among(p.model.reseaux, ones);
        return nearest_wholes(p.model, [&](Id<Reseau> id) { return is_one[id.index]; });
    };
    const Id<Reseau> none;
    EXPECT_EQ(nearest_of({}), std::vector(4, none));
    EXPECT_EQ(nearest_of({p.coordination}),
              (std::vector{p.coordination, p.coordination, p.coordination, none}));
    EXPECT_EQ(nearest_of({p.coordination, p.group, p.other}),
              (std::vector{p.coordination, p.group, p.group, p.other}));
    p.depends(p.coordination, p.committee);
    EXPECT_EQ(nearest_of({p.group}), (std::vector{p.group, p.group, p.group, none}));
    EXPECT_EQ(nearest_of({p.other}), (std::vector{none, none, none, p.other}));
}
