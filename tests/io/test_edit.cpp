// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/io/edit.hpp>
#include <maillage/store/digest.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

/// The English message of the error that a call throws, and a check that nothing has changed.
template <class Call>
std::string refusal(const Model& model, Call call) {
    const std::string before = digest(model);
    std::string said = "taken";
    try {
        call();
    } catch (const ArgumentError& error) {
        said = error.message().what(Language::en);
    }
    EXPECT_EQ(digest(model), before) << "a refusal changes nothing";
    return said;
}

struct Facts {
    Model model;
    Facts() {
        add_row(model, model.territories,
                {{"key", "forest"}, {"name", "Forest"}, {"level", "commune"}});
        add_row(model, model.actors,
                {{"key", "cpas"}, {"name.fr", "CPAS"}, {"territory", "forest"}, {"mood", "good"}});
        add_row(model, model.reseaux,
                {{"key", "cs"}, {"name", "CS"}, {"organisers", "cpas"}, {"since", "2005"}});
    }
};

}  // namespace

TEST(AddRow, takes_columns_as_texts) {
    const Facts f;
    const Actor& cpas = f.model.actors.at("cpas");
    EXPECT_EQ(cpas.name.fr, "CPAS");
    EXPECT_EQ(cpas.territory, f.model.territories.find("forest"));
    EXPECT_EQ(cpas.extras, (Extras{{"mood", "good"}}));
    EXPECT_EQ(f.model.reseaux.at("cs").organisers[0], f.model.actors.find("cpas"));
    EXPECT_EQ(f.model.reseaux.at("cs").period, period("2005", ""));
}

TEST(AddRow, makes_a_key_from_the_name_where_none_is_given) {
    Model model;
    EXPECT_EQ(add_row(model, model.actors, {{"name.nl", "Huis"}, {"name.fr", "L’Été"}}), "l-ete");
    EXPECT_EQ(add_row(model, model.actors, {{"key", ""}, {"name", "L’été"}}), "l-ete-2");
    EXPECT_EQ(add_row(model, model.actors, {{"name", "!"}}), "actors");
    EXPECT_EQ(add_row(model, model.persons, {{"name", "Camille Dupont"}}), "persons-1");
}

TEST(AddRow, takes_the_whole_row_or_nothing) {
    Facts f;
    const auto refused = [&](const Cells& cells) {
        return refusal(f.model, [&] { add_row(f.model, f.model.actors, cells); });
    };
    EXPECT_EQ(refused({{"key", "x"}}), "“name” is missing");
    EXPECT_EQ(refused({{"key", "cpas"}, {"name", "x"}}),
              "the key “cpas” is already that of another row");
    EXPECT_EQ(refused({{"key", "a|b"}, {"name", "x"}}), "“a|b” cannot serve as a key");
    EXPECT_EQ(refused({{"name", "x"}, {"territory", "uccle"}}),
              "“uccle” does not exist in the table “territories”");
    EXPECT_EQ(refused({{"name", "x"}, {"places", "p|q"}}),
              "“p” does not exist in the table “places”");
    EXPECT_EQ(refused({{"name", "x"}, {"enterprise_number", "0212.347.946"}}).substr(0, 18),
              "“0212.347.946”");
    EXPECT_EQ(refused({{"name", "x"}, {"since", "2015"}, {"until", "2013"}}),
              "the end (2013) comes before the beginning (2015)");
    EXPECT_EQ(refused({{"name", "x"}, {"verified_on", ".."}}),
              "“..” only makes sense as the beginning or the end of a period");
    EXPECT_EQ(refused({{"name", "85.07.30-033.28"}}).substr(0, 27), "the cell holds what looks l");
    EXPECT_FALSE(f.model.actors.find("x"));
}

TEST(AddRow, does_not_repeat_the_name_of_a_person) {
    Facts f;
    EXPECT_EQ(refusal(f.model,
                      [&] {
                          add_row(f.model, f.model.posts,
                                  {{"reseau", "cs"},
                                   {"function", "coordinator"},
                                   {"person", "Camille Dupont"}});
                      }),
              "“…” does not exist in the table “persons”");
}

TEST(UpdateRow, changes_the_cells_that_are_given) {
    Facts f;
    update_row(f.model, f.model.actors, f.model.actors.find("cpas"),
               {{"kind", "OCMW"}, {"name.nl", "OCMW"}, {"mood", ""}, {"mdrc", "7"}});
    const Actor& cpas = f.model.actors.at("cpas");
    EXPECT_TRUE(cpas.kind.is(ActorKind::cpas));
    EXPECT_EQ(cpas.name, Texts("CPAS", "OCMW", ""));
    EXPECT_EQ(cpas.territory, f.model.territories.find("forest"));
    EXPECT_EQ(cpas.extras, (Extras{{"mdrc", "7"}}));
    update_row(f.model, f.model.actors, f.model.actors.find("cpas"),
               {{"territory", ""}, {"serves", "none"}});
    EXPECT_FALSE(f.model.actors.at("cpas").territory.known());
    EXPECT_TRUE(f.model.actors.at("cpas").serves.known());
}

TEST(UpdateRow, renames) {
    Facts f;
    const Id<Actor> id = f.model.actors.find("cpas");
    update_row(f.model, f.model.actors, id, {{"key", "ocmw"}, {"name", "OCMW"}});
    EXPECT_EQ(f.model.actors.find("ocmw"), id);
    EXPECT_EQ(f.model.reseaux.at("cs").organisers[0], id) << "references follow";
    update_row(f.model, f.model.actors, id, {{"key", "ocmw"}, {"kind", "cpas"}});
    EXPECT_TRUE(f.model.actors.at("ocmw").kind.is(ActorKind::cpas)) << "its own key is no obstacle";
}

TEST(UpdateRow, changes_all_that_is_given_or_nothing) {
    Facts f;
    add_row(f.model, f.model.actors, {{"key", "other"}, {"name", "Other"}});
    const auto refused = [&](const Cells& cells) {
        return refusal(f.model, [&] {
            update_row(f.model, f.model.actors, f.model.actors.find("cpas"), cells);
        });
    };
    EXPECT_EQ(refused({{"kind", "cpas"}, {"mood", "bad"}, {"parent", "nobody"}}),
              "“nobody” does not exist in the table “actors”");
    EXPECT_EQ(refused({{"name.fr", ""}}), "“name” is missing");
    EXPECT_EQ(refused({{"name", "x"}, {"key", "other"}}),
              "the key “other” is already that of another row");
    EXPECT_EQ(refused({{"name", "x"}, {"key", "a:b"}}), "“a:b” cannot serve as a key");
}

TEST(UpdateRow, puts_a_value_in_the_place_of_what_could_not_be_read) {
    Facts f;
    const Id<Reseau> id = f.model.reseaux.find("cs");
    f.model.reseaux.edit(id).extras = {
        {"form", "club"}, {"organisers", "nobody"}, {"until", "one day"}, {"mood", "good"}};
    update_row(f.model, f.model.reseaux, id,
               {{"form", "coordination"}, {"organisers", "cpas"}, {"until", ""}});
    EXPECT_EQ(f.model.reseaux[id].extras, (Extras{{"mood", "good"}}));
}
