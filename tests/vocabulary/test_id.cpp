// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <type_traits>
#include <unordered_set>

#include <maillage/vocabulary/id.hpp>

using namespace maillage;

namespace {
struct Apple {};
struct Pear {};
}  // namespace

TEST(Id, is_unknown_none_or_a_row) {
    const Id<Apple> unknown, first(0);
    const AnyId none{AnyId::none};
    EXPECT_FALSE(unknown.known() || unknown);
    EXPECT_TRUE(none.known() && none.is_none());
    EXPECT_FALSE(none) << "nothing is no row";
    EXPECT_TRUE(first.known() && first);
    EXPECT_FALSE(first.is_none());
}

TEST(Id, of_one_entity_is_not_taken_for_that_of_another) {
    static_assert(!std::is_convertible_v<Id<Apple>, Id<Pear>>);
    static_assert(!std::is_convertible_v<int, Id<Apple>>);
    static_assert(!std::is_constructible_v<Either<Apple, Pear>, Id<int>>);
    static_assert(sizeof(Id<Apple>) == 4);
}

TEST(Id, is_compared_and_hashed_by_row) {
    EXPECT_LT(Id<Apple>(1), Id<Apple>(2));
    std::unordered_set<Id<Apple>> apples{Id<Apple>(1), Id<Apple>(2), Id<Apple>(1)};
    EXPECT_EQ(apples.size(), 2u);
}

TEST(Ids, tell_an_unknown_list_from_a_known_nothing) {
    Ids<Apple> apples;
    EXPECT_FALSE(apples.known());
    apples.stated = true;
    EXPECT_TRUE(apples.known() && apples.empty());
    EXPECT_NE(apples, Ids<Apple>{});
}

TEST(Ids, hold_rows_in_order) {
    Ids<Apple> apples;
    apples.add(Id<Apple>(3));
    apples.add(Id<Apple>(1));
    EXPECT_EQ(apples.size(), 2u);
    EXPECT_EQ(apples[0], Id<Apple>(3));
    EXPECT_TRUE(apples.contains(Id<Apple>(1)));
    EXPECT_FALSE(apples.contains(Id<Apple>(2)));
}

TEST(Ids, that_hold_the_same_rows_are_equal_however_they_came_to_it) {
    Ids<Apple> added, read;
    added.add(Id<Apple>(1));
    read.stated = true;
    read.add(Id<Apple>(1));
    EXPECT_EQ(added, read);
}

TEST(Either, points_into_one_of_two_tables) {
    const Either<Apple, Pear> apple = Id<Apple>(4), pear = Id<Pear>(4), unknown;
    EXPECT_EQ(apple.first(), Id<Apple>(4));
    EXPECT_FALSE(apple.second());
    EXPECT_EQ(pear.second(), Id<Pear>(4));
    EXPECT_FALSE(pear.first());
    EXPECT_NE(static_cast<AnyEither>(apple), static_cast<AnyEither>(pear));
    EXPECT_FALSE(unknown || unknown.known());
}
