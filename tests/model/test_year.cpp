// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/model/within.hpp>
#include <maillage/model/year.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

/// A coordination and its working group, and what was done in a year or another.
struct YearOfReseau : testing::Test {
    Model model;
    Id<Reseau> coordination = add(model.reseaux, "coordination"),
               group = add(model.reseaux, "group"), other = add(model.reseaux, "other");
    const Period in_2013 = Period::on(date("2013")), until_2013{{}, date("2013")};

    YearOfReseau() { model.reseaux.edit(group).parent = coordination; }

    template <class Entity>
    Id<Entity> put(Table<Entity>& table, const char* key, Id<Reseau> reseau, Entity row = {}) {
        row.reseau = reseau;
        return add(table, key, row);
    }
    template <class Entity>
    std::string found(const Table<Entity>& table, const AskedTime& when) const {
        std::string keys;
        for (const Id<Entity> id : rows_of(model, table, with_parts(model, coordination), when))
            keys += (keys.empty() ? "" : " ") + table[id].key;
        return keys;
    }
};

}  // namespace

TEST_F(YearOfReseau, has_the_rows_of_its_parts_that_may_be_of_it) {
    EXPECT_EQ(found(model.meetings, in_2013), "");
    const auto met = [](const char* on) {
        Meeting row;
        row.date = date(on);
        return row;
    };
    put(model.meetings, "own", coordination, met("2013-12-31"));
    put(model.meetings, "groups", group, met("2013"));
    put(model.meetings, "undated", group);
    put(model.meetings, "before", coordination, met("2012-12-31"));
    put(model.meetings, "after", coordination, met("2014-01"));
    put(model.meetings, "others", other, met("2013"));
    put(model.meetings, "nobodys", {}, met("2013"));
    EXPECT_EQ(found(model.meetings, in_2013), "own groups undated");
    EXPECT_EQ(found(model.meetings, until_2013), "own groups undated before");
    EXPECT_EQ(found(model.meetings, {}), "own groups undated before after");
    EXPECT_EQ(found(model.meetings, {in_2013, true}), "own groups");
    EXPECT_TRUE(rows_of(model, model.meetings, {}, in_2013).empty());
}

TEST_F(YearOfReseau, has_what_may_have_stood_in_it) {
    const auto held = [](const char* since, const char* until) {
        Post row;
        row.period = period(since, until);
        return row;
    };
    put(model.posts, "unknown", coordination);
    put(model.posts, "ended", coordination, held("2010", "2013-01-01"));
    put(model.posts, "begun", coordination, held("2013-12", ""));
    put(model.posts, "over", coordination, held("", "2012"));
    put(model.posts, "to-come", coordination, held("2014", ".."));
    EXPECT_EQ(found(model.posts, in_2013), "unknown ended begun");
}

TEST_F(YearOfReseau, has_a_diagnosis_when_it_is_made_public) {
    Diagnosis row;
    row.period = period("2012", "2013");
    put(model.diagnoses, "unpublished", coordination, row);
    row.published_on = date("2014-03");
    put(model.diagnoses, "published", coordination, row);
    EXPECT_EQ(found(model.diagnoses, in_2013), "unpublished");
    EXPECT_EQ(found(model.diagnoses, Period::on(date("2014"))), "published");
}

TEST_F(YearOfReseau, has_the_needs_that_it_or_a_member_reported) {
    const Id<Actor> school = add(model.actors, "school"), clinic = add(model.actors, "clinic");
    const auto reports = [&](const char* key, Either<Actor, Reseau> who, const char* on) {
        Need row;
        row.reported_by = who;
        row.on = date(on);
        return add(model.needs, key, row);
    };
    const Id<Need> own = reports("own", coordination, "2013-05");
    const Id<Need> members = reports("members", school, "");
    reports("others", clinic, "2013");
    reports("nobodys", {}, "2013");
    reports("later", school, "2014");
    EXPECT_EQ(needs_reported(model, {school, coordination}, in_2013), (std::vector{own, members}));
    EXPECT_TRUE(needs_reported(model, {}).empty());
}

TEST_F(YearOfReseau, has_the_parts_that_may_have_been_there) {
    model.reseaux.edit(group).period = period("2014", "");
    model.reseaux.edit(other).parent = coordination;
    EXPECT_EQ(parts_of(model, coordination), (std::vector{group, other}));
    EXPECT_EQ(parts_of(model, coordination, in_2013), std::vector{other});
    EXPECT_TRUE(parts_of(model, coordination, {in_2013, true}).empty());
    EXPECT_TRUE(parts_of(model, {}).empty());
}

TEST_F(YearOfReseau, has_answers_where_something_was_answered) {
    Relay relay;
    EXPECT_FALSE(is_answered(relay));
    relay.answer = "none";
    EXPECT_FALSE(is_answered(relay));
    relay.answer = "Oui";
    EXPECT_TRUE(is_answered(relay));
    relay.answer.clear();
    relay.answered_on = date("2013");
    EXPECT_TRUE(is_answered(relay));
}
