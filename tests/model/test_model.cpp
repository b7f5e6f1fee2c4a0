// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <set>

#include <maillage/model/model.hpp>

#include "../support/facts.hpp"

using namespace maillage;

TEST(Model, has_the_tables_of_its_members_by_name) {
    Model model;
    EXPECT_EQ(tables(model).size(), 25u);
    EXPECT_EQ(find_table(model, "actors"), &model.actors);
    EXPECT_EQ(find_table(std::as_const(model), "reseaux"), &model.reseaux);
    for (const char* other : {"", "actor", "Actors", "acteurs"})
        EXPECT_EQ(find_table(model, other), nullptr) << other;
    for (const AnyTable* table : tables(std::as_const(model))) EXPECT_EQ(table->size(), 0u);
}

TEST(Model, copied_is_a_model_of_its_own) {
    Model model;
    const Id<Actor> cpas = add(model.actors, "cpas");
    add(model.reseaux, "coordination");
    model.reseaux.edit(Id<Reseau>(0)).organisers.add(cpas);
    Model copy = model;
    copy.actors.edit(cpas).source = "copy";
    copy.reseaux.edit(Id<Reseau>(0)).organisers.add(add(copy.actors, "other"));
    EXPECT_EQ(model.actors.size(), 1u);
    EXPECT_EQ(model.actors[cpas].source, "");
    EXPECT_EQ(model.reseaux.at("coordination").organisers.size(), 1u);
    EXPECT_EQ(copy.reseaux.at("coordination").organisers.size(), 2u);
}

TEST(Descriptions, name_each_table_and_each_field_once) {
    std::set<std::string_view> names;
    const Model model;
    for (const AnyTable* table : tables(model)) {
        const Description& description = table->description();
        EXPECT_TRUE(names.insert(description.table).second) << description.table;
        std::set<std::string_view> fields;
        for (const Field& field : record_description().fields) fields.insert(field.name);
        for (const Field& field : description.fields)
            EXPECT_TRUE(fields.insert(field.name).second) << description.table << '.' << field.name;
    }
}

TEST(Descriptions, have_labels_in_three_languages_and_a_doc) {
    const auto described = [](const Description& description) {
        EXPECT_FALSE(description.doc.empty()) << description.table;
        for (const Language language : languages)
            EXPECT_FALSE(description.label.in(language).empty()) << description.table;
        for (const Field& field : description.fields) {
            EXPECT_TRUE(field.doc.ends_with('.') || field.doc.ends_with("…"))
                << description.table << '.' << field.name << ": a doc is a sentence";
            for (const Language language : languages)
                EXPECT_FALSE(field.label.in(language).empty())
                    << description.table << '.' << field.name;
        }
    };
    described(record_description());
    const Model model;
    for (const AnyTable* table : tables(model)) described(table->description());
}

TEST(Descriptions, have_at_most_one_period) {
    // It is written in the columns `since` and `until`, whatever the field is called.
    const Model model;
    for (const AnyTable* table : tables(model)) {
        int periods = 0;
        for (const Field& field : table->description().fields)
            periods += field.kind == Kind::period;
        EXPECT_LE(periods, 1) << table->name();
    }
}

TEST(Descriptions, point_at_tables_of_the_model) {
    Model model;
    for (const AnyTable* table : tables(model))
        for (const Field& field : table->description().fields)
            for (std::size_t which = 0; which < 2; ++which)
                if (field.targets[which])
                    EXPECT_EQ(target_table(model, field, which).name(),
                              field.targets[which]().table)
                        << field.name;
}

TEST(Descriptions, flag_what_names_a_person) {
    const Model model;
    for (const AnyTable* table : tables(model))
        for (const Field& field : table->description().fields) {
            const bool names_a_person =
                (table->name() == "persons" && (field.name == "name" || field.name == "email")) ||
                field.targets[0] == description_of<Person>;
            EXPECT_EQ(field.is_personal, names_a_person) << table->name() << '.' << field.name;
        }
}
