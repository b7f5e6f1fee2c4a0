// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/model/directory.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

/// Three actors; the choir ended in 2012.
struct Directory : testing::Test {
    Model model;
    Id<Territory> region = add(model.territories, "region"),
                  forest = add(model.territories, "forest"),
                  quartier = add(model.territories, "quartier");
    Id<Actor> school = add(model.actors, "school"), choir = add(model.actors, "choir"),
              clinic = add(model.actors, "clinic");
    Id<Reseau> reseau = add(model.reseaux, "reseau");
    const Period in_2014 = Period::on(date("2014"));

    Directory() {
        model.territories.edit(forest).within.add(region);
        model.territories.edit(quartier).within.add(forest);
        edit(choir).period = period("2000", "2012");
    }
    Actor& edit(Id<Actor> id) { return model.actors.edit(id); }
    Membership& joins(Either<Actor, Reseau> member, const Period& when = {}) {
        Membership row;
        row.member = member;
        row.reseau = reseau;
        row.period = when;
        return model.memberships.edit(
            add(model.memberships, "m" + std::to_string(model.memberships.size()), row));
    }
    Id<Service> offers(Id<Actor> actor, const Terms<Theme>& themes, const Period& when = {}) {
        Service row;
        row.actor = actor;
        row.themes = themes;
        row.period = when;
        return add(model.services, "s" + std::to_string(model.services.size()), row);
    }
    static Terms<Theme> themes(std::initializer_list<Theme> some) {
        Terms<Theme> themes;
        themes.stated = true;
        for (const Theme theme : some) themes.add(theme);
        return themes;
    }
};

using Actors = std::vector<Id<Actor>>;

}  // namespace

TEST_F(Directory, has_the_actors_that_may_exist) {
    EXPECT_EQ(actors_there(model, in_2014).actors, (Actors{school, clinic}));
    EXPECT_EQ(actors_there(model, in_2014).others, 1u);
    EXPECT_EQ(actors_there(model, {}).actors, (Actors{school, choir, clinic}));
    EXPECT_EQ(actors_there(model, in_2014, reseau).actors, Actors());
    EXPECT_TRUE(actors_there(Model(), in_2014).actors.empty());
    joins(choir);
    joins(clinic);
    joins(school, period("2010", "2013"));
    joins(reseau);
    EXPECT_EQ(actors_there(model, in_2014, reseau).actors, Actors{clinic});
    EXPECT_EQ(actors_there(model, in_2014, reseau).others, 1u);
}

TEST_F(Directory, says_when_each_was_last_confirmed) {
    EXPECT_EQ(last_confirmed(model), std::vector<Date>(3));
    edit(school).verified_on = date("2013-05");
    edit(choir).verified_on = date("2013");
    joins(school).confirmed_on = date("2013-05-02");
    joins(school);
    joins(choir).confirmed_on = date("2012-12-31");
    joins(reseau).confirmed_on = date("2015");
    EXPECT_EQ(last_confirmed(model), (std::vector{date("2013-05"), date("2013"), Date()}))
        << "a day of May may be later than the second";
}

TEST_F(Directory, asks_again_who_was_not_confirmed_within_a_year) {
    edit(school).verified_on = date("2013-03-01");
    edit(choir).verified_on = date("2013-02");
    const Actors all{school, choir, clinic};
    EXPECT_EQ(to_confirm(model, all, date("2014-02-27")), Actors{clinic});
    EXPECT_EQ(to_confirm(model, all, date("2014-02-28")), (Actors{clinic, choir}));
    EXPECT_EQ(to_confirm(model, all, date("2014-03")), (Actors{clinic, choir, school}));
    EXPECT_EQ(to_confirm(model, all, Date()), (Actors{clinic, choir, school}));
    EXPECT_EQ(to_confirm(model, {school}, date("2014")), Actors{school});
    EXPECT_EQ(year_before(date("2016-02-29")), date("2015-02-28").first_day());
}

TEST_F(Directory, knows_where_an_actor_works_as_far_as_it_is_said) {
    EXPECT_FALSE(territories_of(model.actors[school]).known());
    edit(school).serves.add(region);
    edit(school).serves.add(forest);
    edit(school).territory = forest;
    const Ids<Territory> found = territories_of(model.actors[school]);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0], forest);
    EXPECT_EQ(found[1], region);
    edit(clinic).territory = Id<Territory>(AnyId::none);
    EXPECT_TRUE(territories_of(model.actors[clinic]).known());
    EXPECT_TRUE(territories_of(model.actors[clinic]).empty());
}

TEST_F(Directory, finds_who_works_on_a_territory_or_on_a_part_of_it) {
    edit(school).territory = quartier;
    edit(choir).territory = forest;
    edit(clinic).serves.add(region);
    Ids<Territory> grounds;
    EXPECT_EQ(actors_on(model, grounds, {}), Actors());
    grounds.add(forest);
    EXPECT_EQ(actors_on(model, grounds, {}), (Actors{school, choir}));
    EXPECT_EQ(actors_on(model, grounds, in_2014), Actors{school});
    model.territories.edit(region).within.add(quartier);  // a loop
    EXPECT_EQ(actors_on(model, grounds, in_2014), (Actors{school, clinic}));
}

TEST_F(Directory, lists_what_each_offers_then) {
    const Id<Service> now = offers(school, {}), past = offers(school, {}, period("", "2013"));
    offers({}, {});
    EXPECT_EQ(services_by_actor(model, in_2014)[school.index], std::vector{now});
    EXPECT_EQ(services_by_actor(model, {})[school.index], (std::vector{now, past}));
    Offer row;
    row.service = now;
    const Id<Offer> there = add(model.offers, "there", row);
    row.period = period("2010", "2013-12-31");
    add(model.offers, "gone", row);
    row.service = {};
    add(model.offers, "nobodys", row);
    EXPECT_EQ(offers_by_actor(model, in_2014)[school.index], std::vector{there});
    EXPECT_TRUE(offers_by_actor(model, in_2014)[clinic.index].empty());
}

TEST_F(Directory, lists_the_reseaux_of_which_each_is_a_member_then) {
    joins(school, period("2010", "2013"));
    joins(clinic);
    joins(reseau);
    EXPECT_TRUE(reseaux_by_actor(model, in_2014)[school.index].empty());
    EXPECT_EQ(reseaux_by_actor(model, in_2014)[clinic.index], std::vector{reseau});
}

TEST_F(Directory, takes_the_themes_of_services_for_those_of_who_offers_them) {
    edit(school).themes = themes({Theme::schooling});
    offers(school, themes({Theme::housing, Theme::schooling}));
    offers(school, themes({Theme::poverty}), period("2010", "2013"));
    offers(clinic, {});
    offers(choir, themes({}));
    const std::vector<Terms<Theme>> found = themes_by_actor(model, in_2014);
    EXPECT_EQ(found[school.index], themes({Theme::schooling, Theme::housing}));
    EXPECT_FALSE(found[clinic.index].known());
    EXPECT_FALSE(found[choir.index].known()) << "nobody says that it does nothing else";
    edit(choir).themes = themes({});
    const Terms<Theme> none = themes_by_actor(model, in_2014)[choir.index];
    EXPECT_TRUE(none.known());
    EXPECT_TRUE(none.empty());
}
