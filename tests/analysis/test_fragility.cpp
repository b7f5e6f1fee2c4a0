// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

/// A coordination of three, which a school joins to a small group of two.
struct Fragility : testing::Test {
    Model model;
    Id<Actor> cpas = add(model.actors, "cpas"), school = add(model.actors, "school"),
              tenants = add(model.actors, "tenants"), kitchen = add(model.actors, "kitchen");
    Id<Reseau> coordination = add(model.reseaux, "coordination"),
               group = add(model.reseaux, "group");

    Fragility() {
        for (const Id<Actor> id : {cpas, school, tenants}) joins(id, coordination);
        for (const Id<Actor> id : {school, kitchen}) joins(id, group);
    }
    Reseau& edit(Id<Reseau> id) { return model.reseaux.edit(id); }
    void joins(Id<Actor> member, Id<Reseau> reseau) {
        Membership row;
        row.member = member;
        row.reseau = reseau;
        add(model.memberships, "m" + std::to_string(model.memberships.size()), row);
    }
    Post& post(const char* key, Id<Reseau> reseau, Id<Person> person = {}) {
        Post row;
        row.reseau = reseau, row.person = person, row.function = PostFunction::coordinator;
        return model.posts.edit(add(model.posts, key, row));
    }
    Lines found(const char* kind, const std::map<std::string, std::string>& arguments = {}) const {
        Lines found = lines(analyse(model, "fragility", arguments));
        std::erase_if(found, [&](const std::string& line) {
            return !line.starts_with(std::string(kind) + " | ");
        });
        return found;
    }
};

}  // namespace

TEST_F(Fragility, of_an_actor_is_whom_it_alone_holds) {
    EXPECT_EQ(found("actor"), Lines{"actor | school |  | 1 |  |  |  | 0"})
        << "without the school, the kitchen and its group are cut off, though together";
}

TEST_F(Fragility, of_a_reseau_is_whom_it_leaves_alone) {
    EXPECT_EQ(found("reseau"),
              (Lines{"reseau | coordination | coordination | 2 | cpas+tenants | ? | ? | ?",
                     "reseau | group | group | 1 | kitchen | ? | ? | ?"}));
}

TEST_F(Fragility, of_the_only_reseau_cuts_off_all_who_are_in_it) {
    model.reseaux.edit(group).period = period("1990", "1999");
    EXPECT_EQ(found("reseau", {{"at", "2014"}}),
              Lines{"reseau | coordination | coordination | 3 | cpas+school+tenants | ? | ? | ?"});
}

TEST_F(Fragility, of_the_only_organiser_takes_its_reseaux_along) {
    edit(group).organisers.add(school);
    edit(group).themes.add(Theme::food);
    edit(coordination).organisers.add(cpas);
    edit(coordination).organisers.add(school);
    const Lines lost = found("actor");
    EXPECT_EQ(lost.at(0), "actor | school | group | 1 | kitchen | food | ? | ?")
        << "the coordination has another organiser";
    EXPECT_EQ(lost.size(), 1u);
}

TEST_F(Fragility, counts_themes_and_territories_that_no_other_reseau_has) {
    Territory commune, quartier;
    commune.level = TerritoryLevel::commune;
    const Id<Territory> forest = add(model.territories, "forest", commune);
    quartier.within.add(forest);
    const Id<Territory> altitude = add(model.territories, "altitude", quartier);
    edit(coordination).themes.add(Theme::food);
    edit(coordination).themes.add(Theme::housing);
    edit(coordination).territories.add(forest);
    edit(group).themes.add(Theme::housing);
    edit(group).territories.add(altitude);
    EXPECT_EQ(found("reseau"),
              (Lines{"reseau | coordination | coordination | 2 | cpas+tenants | food |  | 1",
                     "reseau | group | group | 1 | kitchen |  | altitude | 1"}))
        << "the group, in a quartier, works on the commune; the quartier has no other";
    EXPECT_EQ(analyse(model, "fragility").known, 6u);
}

TEST_F(Fragility, of_a_coordinator_takes_what_nobody_else_coordinates) {
    Person person;
    person.name = "Somebody Secret";
    const Id<Person> one = add(model.persons, "p1", person), two = add(model.persons, "p2", person);
    post("half-time", group, one);
    post("main", coordination, one);
    EXPECT_EQ(found("coordinator"),
              Lines{"coordinator | coordination+group | coordination+group | 4 | "
                    "cpas+kitchen+school+tenants | ? | ? | ?"});
    EXPECT_EQ(to_json(analyse(model, "fragility"), Language::fr).find("Secret"), std::string::npos);
    post("second", coordination, two);
    EXPECT_EQ(found("coordinator"),
              Lines{"coordinator | coordination+group | group | 1 | kitchen | ? | "
                    "? | ?"});
    const Finding finding = analyse(model, "fragility");
    EXPECT_EQ(finding.sentences.at(0).en,
              "A single loss cuts actors off from the rest, or leaves a theme or a territory "
              "without a réseau, for 1 actor of 4 and 2 réseaux of 2.");
    EXPECT_EQ(finding.sentences.at(1).en, "So it does for 1 coordinator of 2.");
    EXPECT_EQ(analyse(Model{}, "fragility").sentences.at(1).fr,
              "Aucun coordinateur n’est connu par un poste.");
}

TEST_F(Fragility, takes_posts_without_a_known_holder_for_several_coordinators) {
    post("first", coordination);
    post("second", group);
    EXPECT_EQ(found("coordinator").size(), 2u);
    post("third", coordination);
    EXPECT_EQ(found("coordinator"), Lines{"coordinator | group | group | 1 | kitchen | ? | ? | ?"});
}

TEST_F(Fragility, shows_no_key_of_a_post_for_it_may_name_a_person) {
    const Id<Person> one = add(model.persons, "p1");
    post("jane-secret-post", coordination, one);
    post("jane-secret-too", coordination, one);
    for (const Language language : languages) {
        const std::string text = to_json(analyse(model, "fragility"), language);
        EXPECT_EQ(text.find("secret"), std::string::npos) << text;
    }
    EXPECT_TRUE(
        found("coordinator").at(0).starts_with("coordinator | coordination | coordination | "))
        << "each réseau once";
}

TEST_F(Fragility, takes_a_vacant_post_for_no_coordinator) {
    const Id<Person> one = add(model.persons, "p1");
    post("first", coordination, one);
    post("second", group, one);
    const Lines before = found("coordinator");
    EXPECT_EQ(before.size(), 1u);
    post("vacant", coordination, Id<Person>{AnyId::none});
    EXPECT_EQ(found("coordinator"), before) << "one person still holds all";
}

TEST_F(Fragility, counts_whole_lists_where_nobody_else_may_be_at_the_date) {
    edit(group).period = period("1990", "..");
    edit(group).organisers.stated = true;
    Inquiry row;
    row.asked = group;
    row.tables = {{"memberships"}};
    row.answered = row.complete = true;
    row.on = date("2000");
    add(model.inquiries, "i", row);
    const auto lists = [&](const char* certainty) {
        return analyse(model, "fragility", {{"at", "2014"}, {"certainty", certainty}})
            .sentences.at(2)
            .en;
    };
    EXPECT_TRUE(lists("possible").ends_with("for 1 réseau of 2.")) << lists("possible");
    EXPECT_TRUE(lists("certain").ends_with("for 0 réseaux of 1."))
        << "nobody says when they were members: " << lists("certain");
}

TEST_F(Fragility, of_coordinators_is_of_posts_held_at_the_date) {
    post("past", group).period = period("2000", "2010");
    post("clerk", coordination).function = PostFunction::administration;
    EXPECT_EQ(found("coordinator", {{"at", "2005"}}).size(), 1u);
    EXPECT_EQ(found("coordinator", {{"at", "2014"}}).size(), 0u);
}

TEST_F(Fragility, is_shown_up_to_the_limit_the_worst_first) {
    const Finding limited = analyse(model, "fragility", {{"limit", "1"}});
    EXPECT_EQ(lines(limited),
              Lines{"reseau | coordination | coordination | 2 | cpas+tenants | ? | ? | ?"});
    EXPECT_EQ(limited.omitted.back().count, 2u);
}
