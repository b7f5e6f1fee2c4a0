// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

using Asked = std::map<std::string, std::string>;

/// A commune with a quartier, in a region; another commune.
struct Absent : testing::Test {
    Model model;
    Id<Territory> region = territory("region", TerritoryLevel::region),
                  forest = territory("forest", TerritoryLevel::commune, region),
                  altitude = territory("altitude", TerritoryLevel::quartier, forest),
                  uccle = territory("uccle", TerritoryLevel::commune, region);
    Id<Actor> cpas = actor("cpas", forest), school = actor("school", altitude);
    Id<Reseau> coordination = reseau("coordination", forest), tenants = reseau("tenants", forest);

    Absent() {
        joins(cpas, coordination);
        model.reseaux.edit(tenants).themes.add(Theme::housing);
    }
    Id<Territory> territory(const char* key, TerritoryLevel level, Id<Territory> within = {}) {
        Territory row;
        row.level = level;
        if (within) row.within.add(within);
        return add(model.territories, key, row);
    }
    Id<Actor> actor(const char* key, Id<Territory> serves) {
        Actor row;
        if (serves) row.serves.add(serves);
        return add(model.actors, key, row);
    }
    Id<Reseau> reseau(const char* key, Id<Territory> where) {
        Reseau row;
        row.territories.add(where);
        return add(model.reseaux, key, row);
    }
    Membership& joins(Id<Actor> member, Id<Reseau> reseau) {
        Membership row;
        row.member = member;
        row.reseau = reseau;
        return model.memberships.edit(
            add(model.memberships, "m" + std::to_string(model.memberships.size()), row));
    }
    void names_all(Id<Reseau> reseau) {
        model.reseaux.edit(reseau).organisers.stated = true;
        Inquiry row;
        row.asked = reseau;
        row.tables = {{"memberships"}};
        row.answered = row.complete = true;
        add(model.inquiries, "i" + std::to_string(model.inquiries.size()), row);
    }
    Lines found(const Asked& asked) const { return lines(analyse(model, "absent", asked)); }
    Message refusal(const Asked& asked) const {
        try {
            analyse(model, "absent", asked);
        } catch (const ArgumentError& error) {
            return error.message();
        }
        return {"answered"};
    }
};

}  // namespace

TEST_F(Absent, are_not_seen_unless_all_lists_are_whole) {
    EXPECT_EQ(found({{"territory", "forest"}}), Lines{"school | ? | not_seen | altitude | ? | "});
    names_all(coordination);
    EXPECT_EQ(found({{"territory", "forest"}}), Lines{"school | ? | not_seen | altitude | ? | "});
    names_all(tenants);
    EXPECT_EQ(found({{"territory", "forest"}}), Lines{"school | ? | absent | altitude | ? | "});
    const Finding finding = analyse(model, "absent", {{"territory", "forest"}});
    EXPECT_EQ(finding.population, 2u);
    EXPECT_EQ(finding.known, 2u);
    EXPECT_EQ(finding.sentences.at(1).en,
              "2 réseaux are asked about, 2 of which with a whole list of participants; 0 others "
              "may be.");
}

TEST_F(Absent, are_never_sure_where_no_reseau_is_known) {
    actor("centre", uccle);
    EXPECT_EQ(found({{"territory", "uccle"}}), Lines{"centre | ? | not_seen | uccle | ? | "});
}

TEST_F(Absent, of_a_quartier_are_sought_in_the_reseaux_of_its_commune) {
    joins(school, coordination);
    EXPECT_EQ(found({{"territory", "altitude"}}), Lines{});
    EXPECT_EQ(analyse(model, "absent", {{"territory", "altitude"}}).population, 2u);
}

TEST_F(Absent, do_not_count_who_only_works_on_a_wider_territory_or_elsewhere) {
    joins(actor("observatory", region), reseau("platform", region));
    actor("centre", uccle);
    actor("nowhere", {});
    const Finding finding = analyse(model, "absent", {{"territory", "forest"}});
    EXPECT_EQ(lines(finding), Lines{"school | ? | not_seen | altitude | ? | "});
    ASSERT_EQ(finding.omitted.size(), 2u);
    EXPECT_EQ(finding.omitted[0].what.en, "actors whose territory or theme is not known");
    EXPECT_EQ(finding.omitted[0].count, 1u);
    EXPECT_EQ(finding.omitted[1].what.en, "actors that only work on a wider territory");
    EXPECT_EQ(finding.omitted[1].count, 1u);
    joins(school, model.reseaux.find("platform"));
    EXPECT_EQ(found({{"territory", "forest"}}),
              Lines{"school | ? | not_seen | altitude | ? | platform"})
        << "the platform brings no commune together";
}

TEST_F(Absent, of_a_theme_may_be_in_a_reseau_that_does_not_say_what_it_is_about) {
    for (const Id<Actor> id : {cpas, school}) model.actors.edit(id).themes.add(Theme::housing);
    EXPECT_EQ(found({{"theme", "housing"}}),
              (Lines{"school | ? | not_seen | altitude | housing | ",
                     "cpas | ? | perhaps | forest | housing | coordination"}));
    model.reseaux.edit(coordination).themes.add(Theme::food);
    EXPECT_EQ(found({{"theme", "housing"}}).front(),
              "cpas | ? | not_seen | forest | housing | coordination");
    joins(cpas, tenants);
    EXPECT_EQ(found({{"theme", "housing"}}),
              Lines{"school | ? | not_seen | altitude | housing | "});
    EXPECT_EQ(analyse(model, "absent", {{"theme", "food"}}).population, 0u);
}

TEST_F(Absent, work_through_their_services) {
    Service service;
    service.actor = actor("helpers", {});
    service.territories.add(forest);
    service.themes.add(Theme::food);
    service.period = period("2010", "2015");
    add(model.services, "soup", service);
    EXPECT_EQ(found({{"territory", "forest"}, {"theme", "food"}, {"at", "2014"}}),
              Lines{"helpers | ? | not_seen | forest | food | "});
    EXPECT_EQ(found({{"theme", "food"}, {"at", "2016"}}), Lines{});
}

TEST_F(Absent, do_not_count_who_may_work_there_too) {
    Actor half;
    half.territory = uccle;  // and nobody says where it serves
    add(model.actors, "half", half);
    Finding finding = analyse(model, "absent", {{"territory", "forest"}});
    ASSERT_EQ(finding.omitted.size(), 1u);
    EXPECT_EQ(finding.omitted[0].what.en, "actors whose territory or theme is not known");
    EXPECT_EQ(finding.omitted[0].count, 1u);

    Service service;
    service.actor = cpas;
    service.territories.add(forest);
    service.themes.add(Theme::food);
    add(model.services, "soup", service);
    const auto unplaced = [&] {
        const Finding asked = analyse(model, "absent", {{"theme", "housing"}});
        EXPECT_EQ(asked.population, 0u);
        return asked.omitted.empty() ? 0 : asked.omitted[0].count;
    };
    EXPECT_EQ(unplaced(), 3u) << "food is what one service does, not all that the cpas does";
    model.actors.edit(cpas).themes.add(Theme::food);
    EXPECT_EQ(unplaced(), 2u);
    model.services.edit(model.services.find("soup")).themes = {};
    EXPECT_EQ(unplaced(), 3u) << "the service may be about housing";
}

TEST_F(Absent, without_a_place_or_theme_are_those_in_no_reseau) {
    EXPECT_EQ(found({}), Lines{"school | ? | not_seen | altitude | ? | "});
}

TEST_F(Absent, at_a_date_are_those_who_are_there_and_nowhere) {
    model.memberships.edit(model.memberships.find("m0")).period = period("2000", "");
    model.actors.edit(school).period = period("1990", "2001");
    for (const Id<Reseau> id : {coordination, tenants})
        model.reseaux.edit(id).period = period("1990", "..");
    EXPECT_EQ(found({{"at", "1995"}}), (Lines{"cpas | ? | not_seen | forest | ? | ",
                                              "school | ? | not_seen | altitude | ? | "}));
    EXPECT_EQ(found({{"at", "2005"}}), Lines{});
    EXPECT_EQ(found({{"at", "2005"}, {"certainty", "certain"}}),
              Lines{"cpas | ? | perhaps | forest | ? | coordination"})
        << "it may have left";
}

TEST_F(Absent, take_places_and_themes_by_key_or_by_name_in_three_languages) {
    Territory& row = model.territories.edit(forest);
    row.name = Texts("Forest", "Vorst", "Forest Commune");
    model.actors.edit(school).themes.add(Theme::foreign_origin);
    const std::size_t rows = found({{"territory", "forest"}}).size();
    for (const char* name : {"FOREST", "vorst", "forest-commune"})
        EXPECT_EQ(found({{"territory", name}}).size(), rows) << name;
    for (const char* theme : {"foreign_origin", "Personnes d'origine étrangère", "migratie",
                              "people of foreign origin"})
        EXPECT_EQ(found({{"theme", theme}}).size(), 1u) << theme;
}

TEST_F(Absent, of_a_theme_in_words_of_ones_own_must_be_said_by_someone) {
    EXPECT_EQ(refusal({{"theme", "autre: aquariums"}}).code, "argument.unknown");
    EXPECT_EQ(analyse(Model{}, "absent").sentences.at(0).fr, "Aucun acteur n’est concerné.");
    Term<Theme> own;
    own.row = AnyTerm::outside;
    own.other = "aquariums";
    model.actors.edit(school).themes.add(own);
    EXPECT_EQ(found({{"theme", "andere: aquariums"}}),
              Lines{"school | ? | not_seen | altitude | autre: aquariums | "});
}

TEST_F(Absent, are_refused_for_what_is_unknown_or_ambiguous) {
    EXPECT_EQ(refusal({{"territory", "atlantis"}}),
              (Message{"argument.unknown", {"atlantis", "region, forest, altitude, uccle"}}));
    for (const char* theme : {"dragons", "none", "food|housing"})
        EXPECT_EQ(refusal({{"theme", theme}}).code, "argument.unknown") << theme;
    EXPECT_TRUE(refusal({{"theme", "dragons"}}).cure(Language::nl).starts_with("kies: voeding, "));
    model.territories.edit(altitude).name = model.territories.edit(uccle).name = "Haut";
    EXPECT_EQ(refusal({{"territory", "haut"}}),
              (Message{"row.several", {"haut", model.territories.label(), "altitude, uccle"}}));
}
