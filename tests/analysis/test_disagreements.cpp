// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Disagreements : testing::Test {
    Model model;
    Reseau described;

    Disagreements() {
        Territory forest;
        forest.name = Texts("Forest", "Vorst", "");
        const Id<Territory> forest_id = add(model.territories, "forest", forest);
        Territory uccle;
        uccle.name = "Uccle";
        add(model.territories, "uccle", uccle);
        Actor cpas;
        cpas.name = "CPAS de Forest";
        add(model.actors, "cpas-forest", cpas);
        described.name = Texts("Réseau logement", "Netwerk huisvesting", "");
        described.scale = Scale::commune;
        described.territories.add(forest_id);
        add(model.reseaux, "housing", described);
    }
    void says(const char* who, const char* field, const char* value, const char* row = "housing",
              const char* table = "reseaux") {
        if (!model.actors.find(who)) add(model.actors, who);
        if (!model.inquiries.find(who)) {
            Inquiry inquiry;
            inquiry.asked = model.actors.find(who);
            add(model.inquiries, who, inquiry);
        }
        Statement statement;
        statement.inquiry = model.inquiries.find(who);
        statement.table = table;
        statement.row = row;
        statement.field = field;
        statement.value = value;
        add(model.statements, std::to_string(model.statements.size()), statement);
    }
    Finding finding(const char* agreed = "no") const {
        return analyse(model, "disagreements", {{"agreed", agreed}});
    }
};

}  // namespace

TEST_F(Disagreements, shows_who_says_what_beside_what_the_model_holds) {
    says("a", "scale", "quartier");
    says("b", "scale", "commune");
    says("c", "scale", "gemeentelijk");
    const Finding found = finding();
    EXPECT_EQ(lines(found),
              (Lines{"reseaux | housing | scale | municipal | b+c | 2 | municipal | yes",
                     "reseaux | housing | scale | neighbourhood | a | 1 | municipal | no"}));
    EXPECT_EQ(found.population, 1u);
    EXPECT_EQ(found.known, 1u);
    EXPECT_EQ(found.sentences.at(0).en,
              "1 field was spoken of, 1 by several respondents; on 1, answers differ.");
    EXPECT_EQ(found.sentences.at(1).en,
              "The inventory has a value for 1 of 1 field; on 1, somebody says otherwise.");
}

TEST_F(Disagreements, one_voice_against_the_model_is_one_too) {
    says("a", "territories", "uccle");
    EXPECT_EQ(lines(finding()),
              Lines{"reseaux | housing | territories | Uccle | a | 1 | Forest | no"});
}

TEST_F(Disagreements, whoever_agrees_is_shown_on_request) {
    says("a", "territories", "Vorst");
    says("b", "territories", "forest");
    EXPECT_TRUE(finding().rows.empty());
    EXPECT_EQ(lines(finding("yes")),
              Lines{"reseaux | housing | territories | Forest | a+b | 2 | Forest | yes"});
}

TEST_F(Disagreements, names_are_compared_in_any_language_without_case_or_accents) {
    says("a", "name", "RESEAU LOGEMENT");
    says("b", "name", "netwerk Huisvesting");
    says("c", "name", "Le logement");
    const Finding found = finding();
    EXPECT_EQ(
        lines(found),
        (Lines{"reseaux | housing | name | Le logement | c | 1 | Réseau logement | no",
               "reseaux | housing | name | netwerk Huisvesting | b | 1 | Réseau logement | "
               "yes",
               "reseaux | housing | name | RESEAU LOGEMENT | a | 1 | Réseau logement | yes"}));
}

TEST_F(Disagreements, lists_are_compared_whatever_their_order) {
    says("a", "themes", "housing|poverty");
    says("b", "themes", "poverty|logement|housing");
    says("c", "themes", "autre: Énergie");
    says("d", "themes", "andere: energie");
    EXPECT_EQ(lines(finding()),
              (Lines{"reseaux | housing | themes | energie | c+d | 2 | ? | ?",
                     "reseaux | housing | themes | housing, poverty | a+b | 2 | ? | ?"}));
}

TEST_F(Disagreements, an_organiser_may_be_called_by_key_or_name) {
    says("a", "organisers", "cpas-forest");
    says("b", "organisers", "CPAS de Forest");
    says("c", "organisers", "la Maison");
    EXPECT_EQ(lines(finding()),
              (Lines{"reseaux | housing | organisers | CPAS de Forest | a+b | 2 | ? | ?",
                     "reseaux | housing | organisers | la Maison | c | 1 | ? | ?"}));
}

TEST_F(Disagreements, one_respondent_counts_once_and_unknown_is_not_different) {
    says("a", "type", "thematic");
    says("a", "type", "thématique");
    const Finding found = finding("yes");
    EXPECT_EQ(lines(found), Lines{"reseaux | housing | type | thematic | a | 1 | ? | ?"});
    EXPECT_EQ(found.known, 0u) << "one voice, and nothing to compare it with";
}

TEST_F(Disagreements, what_is_not_understood_is_shown_as_it_was_said) {
    says("a", "scale", "partout");
    EXPECT_EQ(lines(finding()),
              Lines{"reseaux | housing | scale | partout | a | 1 | municipal | no"});
}

TEST_F(Disagreements, never_shows_what_is_said_of_persons) {
    Person person;
    person.name = "Jeanne";
    add(model.persons, "p1", person);
    Post post;
    add(model.posts, "post", post);
    says("a", "name", "Jeanne", "p1", "persons");
    says("a", "person", "p1", "post", "posts");
    says("a", "note", "", "housing");
    says("a", "name", "x", "no-such-row");
    const Finding found = finding("yes");
    EXPECT_TRUE(found.rows.empty());
    EXPECT_EQ(found.omitted.at(0).count, 2u);
    EXPECT_EQ(found.omitted.at(1).count, 2u);
}

TEST_F(Disagreements, looks_at_a_date) {
    says("a", "scale", "region");
    model.inquiries.edit(model.inquiries.find("a")).on = date("2015");
    const auto at = [&](const char* on) {
        return analyse(model, "disagreements", {{"at", on}, {"certainty", "certain"}});
    };
    EXPECT_EQ(at("2016").rows.size(), 1u);
    EXPECT_TRUE(at("2014").rows.empty());
    EXPECT_EQ(at("2014").omitted.at(0).count, 1u);
}

TEST_F(Disagreements, who_says_it_may_be_unknown) {
    Statement statement;
    statement.table = "reseaux";
    statement.row = "housing";
    statement.field = "scale";
    statement.value = "region";
    add(model.statements, "nobody", statement);
    Inquiry inquiry;
    statement.inquiry = add(model.inquiries, "study", inquiry);
    add(model.statements, "study", statement);
    EXPECT_EQ(lines(finding()),
              Lines{"reseaux | housing | scale | regional | ?+study | 2 | municipal | no"});
}

TEST_F(Disagreements, of_what_one_says_at_several_dates_the_latest_counts) {
    says("a", "scale", "quartier");
    model.inquiries.edit(model.inquiries.find("a")).on = date("2014-01");
    Inquiry again;
    again.asked = model.actors.find("a");
    const auto corrected = [&](const char* key, const char* on, const char* value) {
        again.on = date(on);
        Statement statement;
        statement.inquiry = add(model.inquiries, key, again);
        statement.table = "reseaux";
        statement.row = "housing";
        statement.field = "scale";
        statement.value = value;
        add(model.statements, key, statement);
    };
    corrected("year", "2014", "region");  // which may be before
    EXPECT_EQ(finding().rows.size(), 2u);
    corrected("later", "2015-02-03", "commune");
    EXPECT_EQ(lines(finding("yes")),
              Lines{"reseaux | housing | scale | municipal | a | 1 | municipal | yes"});
    EXPECT_EQ(finding().omitted.at(0).count, 2u);
    says("b", "scale", "quartier");
    EXPECT_EQ(finding().rows.size(), 2u) << "somebody else replaces nothing";
}
