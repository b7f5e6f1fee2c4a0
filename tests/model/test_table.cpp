// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/model/actor.hpp>
#include <maillage/model/table.hpp>

#include "../support/errors.hpp"

using namespace maillage;

namespace {

Actor actor(std::string key, std::string name = {}) {
    Actor actor;
    actor.key = std::move(key);
    actor.name = std::move(name);
    return actor;
}

}  // namespace

TEST(Key, is_any_text_that_means_nothing_else) {
    for (const char* key :
         {"a", "cpas-forest", "CPAS Forest", "été", "1", "a/b", "a\\b", "=1", "nothing"})
        EXPECT_TRUE(is_key(key)) << key;
    for (const char* other :
         {"", "none", "..", "a|b", "a:b", "a\nb", "a\tb", " a", "a ", " ", "\x01"})
        EXPECT_FALSE(is_key(other)) << other;
}

TEST(Table, finds_rows_by_key) {
    Table<Actor> actors;
    EXPECT_TRUE(actors.empty());
    EXPECT_FALSE(actors.find("a"));
    const Id<Actor> a = actors.add(actor("a", "A")), b = actors.add(actor("b", "B"));
    EXPECT_EQ(actors.size(), 2u);
    EXPECT_EQ(actors.find("b"), b);
    EXPECT_EQ(actors.at("a").name.plain, "A");
    EXPECT_EQ(actors[b].key, "b");
    EXPECT_EQ(actors.id_of(actors.at("b")), b);
    EXPECT_NE(a, b);
    EXPECT_FALSE(actors.find("c"));
    EXPECT_FALSE(actors.find(""));
    EXPECT_EQ(code_of([&] { actors.at("c"); }), "row.unknown");
}

TEST(Table, refuses_a_key_that_is_taken_or_malformed_and_stays_as_it_was) {
    Table<Actor> actors;
    actors.add(actor("a", "first"));
    EXPECT_EQ(code_of([&] { actors.add(actor("a", "second")); }), "key.duplicate");
    EXPECT_EQ(code_of([&] { actors.add(actor("")); }), "key.form");
    EXPECT_EQ(code_of([&] { actors.add(actor("none")); }), "key.form");
    EXPECT_EQ(actors.size(), 1u);
    EXPECT_EQ(actors.at("a").name.plain, "first");
}

TEST(Table, renames_a_row) {
    Table<Actor> actors;
    const Id<Actor> a = actors.add(actor("a", "A"));
    actors.add(actor("b"));
    actors.rename_row(a, "z");
    EXPECT_FALSE(actors.find("a"));
    EXPECT_EQ(actors.find("z"), a);
    EXPECT_EQ(actors.at("z").name.plain, "A");
    EXPECT_EQ(code_of([&] { actors.rename_row(a, "b"); }), "key.duplicate");
    EXPECT_EQ(code_of([&] { actors.rename_row(a, "x|y"); }), "key.form");
    EXPECT_EQ(actors.find("z"), a) << "a refusal changes nothing";
}

TEST(Table, is_edited_in_place) {
    Table<Actor> actors;
    const Id<Actor> a = actors.add(actor("a"));
    actors.edit(a).kind = ActorKind::cpas;
    EXPECT_TRUE(actors.at("a").kind.is(ActorKind::cpas));
}

TEST(Table, finds_each_of_ten_thousand_keys) {
    Table<Actor> actors;
    for (int i = 0; i < 10'000; ++i) actors.add(actor("actor-" + std::to_string(i)));
    for (std::uint32_t i = 0; i < 10'000; ++i)
        ASSERT_EQ(actors.find("actor-" + std::to_string(i)), Id<Actor>(i));
    EXPECT_FALSE(actors.find("actor-10000"));
}

TEST(Table, keeps_rows_in_order_and_forgets_the_keys_of_the_others) {
    Table<Actor> actors;
    for (const char* key : {"a", "b", "c", "d"}) actors.add(actor(key));
    actors.keep_rows({false, true, false, true});
    ASSERT_EQ(actors.size(), 2u);
    EXPECT_EQ(actors.find("b"), Id<Actor>(0));
    EXPECT_EQ(actors.find("d"), Id<Actor>(1));
    EXPECT_FALSE(actors.find("a"));
    actors.add(actor("a"));
    EXPECT_EQ(actors.find("a"), Id<Actor>(2));
}

TEST(Table, is_the_same_seen_without_its_entity) {
    Table<Actor> actors;
    actors.reserve(3);
    AnyTable& any = actors;
    any.add_row("x").source = "here";
    EXPECT_EQ(any.name(), "actors");
    EXPECT_EQ(any.row(0).source, "here");
    EXPECT_EQ(actors.at("x").source, "here");
    EXPECT_EQ(any.find_row("x").index, 0u);
    EXPECT_FALSE(any.find_row("y"));
}

TEST(Table, copied_is_a_table_of_its_own) {
    Table<Actor> actors;
    actors.add(actor("a"));
    Table<Actor> copy = actors;
    copy.add(actor("b"));
    copy.rename_row(Id<Actor>(0), "z");
    EXPECT_EQ(actors.size(), 1u);
    EXPECT_TRUE(actors.find("a"));
    EXPECT_FALSE(actors.find("b"));
    EXPECT_TRUE(copy.find("z") && copy.find("b"));
}
