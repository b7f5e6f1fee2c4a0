// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <type_traits>
#include <unordered_set>

#include <maillage/vocabulary/id.hpp>

using namespace maillage;

namespace {
struct Cat {};
struct Dog {};
}  // namespace

TEST(Id, is_unknown_none_or_a_row) {
    const Id<Cat> unknown, first(0);
    const AnyId none{AnyId::none};
    EXPECT_FALSE(unknown.known() || unknown);
    EXPECT_TRUE(none.known() && none.is_none());
    EXPECT_FALSE(none) << "nothing is no row";
    EXPECT_TRUE(first.known() && first);
    EXPECT_FALSE(first.is_none());
}

TEST(Id, of_one_entity_is_not_taken_for_that_of_another) {
    static_assert(!std::is_convertible_v<Id<Cat>, Id<Dog>>);
    static_assert(!std::is_convertible_v<int, Id<Cat>>);
    static_assert(!std::is_constructible_v<Either<Cat, Dog>, Id<int>>);
    static_assert(sizeof(Id<Cat>) == 4);
}

TEST(Id, is_compared_and_hashed_by_row) {
    EXPECT_LT(Id<Cat>(1), Id<Cat>(2));
    std::unordered_set<Id<Cat>> cats{Id<Cat>(1), Id<Cat>(2), Id<Cat>(1)};
    EXPECT_EQ(cats.size(), 2u);
}

TEST(Ids, tell_an_unknown_list_from_a_known_nothing) {
    Ids<Cat> cats;
    EXPECT_FALSE(cats.known());
    cats.stated = true;
    EXPECT_TRUE(cats.known() && cats.empty());
    EXPECT_NE(cats, Ids<Cat>{});
}

TEST(Ids, hold_rows_in_order) {
    Ids<Cat> cats;
    cats.add(Id<Cat>(3));
    cats.add(Id<Cat>(1));
    EXPECT_EQ(cats.size(), 2u);
    EXPECT_EQ(cats[0], Id<Cat>(3));
    EXPECT_TRUE(cats.contains(Id<Cat>(1)));
    EXPECT_FALSE(cats.contains(Id<Cat>(2)));
}

TEST(Ids, that_hold_the_same_rows_are_equal_however_they_came_to_it) {
    Ids<Cat> added, read;
    added.add(Id<Cat>(1));
    read.stated = true;
    read.add(Id<Cat>(1));
    EXPECT_EQ(added, read);
}

TEST(Either, points_into_one_of_two_tables) {
    const Either<Cat, Dog> cat = Id<Cat>(4), dog = Id<Dog>(4), unknown;
    EXPECT_EQ(cat.first(), Id<Cat>(4));
    EXPECT_FALSE(cat.second());
    EXPECT_EQ(dog.second(), Id<Dog>(4));
    EXPECT_FALSE(dog.first());
    EXPECT_NE(static_cast<AnyEither>(cat), static_cast<AnyEither>(dog));
    EXPECT_FALSE(unknown || unknown.known());
}
