// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/working_time.hpp>

#include "../support/coordinations.hpp"

using namespace maillage;

namespace {

struct WorkingTimeTest : testing::Test, Coordinations {
    Id<Reseau> cs = coordination("cs");

    void works(const Number& fte, const char* since, const char* until) {
        coordinates(cs, fte);
        model.posts.edit(Id<Post>{static_cast<std::uint32_t>(model.posts.size() - 1)}).period =
            period(since, until);
    }
    Range together() const {
        std::vector<Id<Post>> all;
        for (const Post& post : model.posts) all.push_back(model.posts.id_of(post));
        return working_time(model, all);
    }
};

}  // namespace

TEST_F(WorkingTimeTest, is_unknown_without_a_post) { EXPECT_EQ(together(), Range()); }

TEST_F(WorkingTimeTest, is_the_most_that_there_is_on_one_day) {
    works(0.5, "2010", "2013-06-30");
    works(0.5, "2013-07-01", "");
    EXPECT_EQ(together(), (Range{0.5, 0.5}));
    works(0.2, "", "");
    EXPECT_EQ(together(), (Range{0.7, 0.7})) << "what nobody dated stands";
    works({}, "2014", "");
    EXPECT_EQ(together(), (Range{0.7, {}}));
}

TEST_F(WorkingTimeTest, may_be_more_where_a_day_is_vague) {
    works(0.5, "2010", "2013");
    works(0.5, "2013", "");
    EXPECT_EQ(together(), (Range{0.5, 1.0}));
}

TEST_F(WorkingTimeTest, adds_no_post_to_one_that_it_may_follow) {
    works(0.5, "2013", "2013-06-30");
    works(0.5, "2013-07-01", "..");
    EXPECT_EQ(together(), (Range{0.5, 0.5}));
}

TEST_F(WorkingTimeTest, is_at_least_one_of_those_that_stood_nobody_knows_when_in_a_year) {
    works(0.5, "2013", "2013");
    works(0.4, "2013", "2013");
    EXPECT_EQ(together(), (Range{0.5, 0.9}));
}

TEST_F(WorkingTimeTest, is_that_of_a_post_said_to_end_before_it_begins) {
    works(0.5, "2014", "2013");
    EXPECT_EQ(together(), (Range{0.5, 0.5}));
}

TEST_F(WorkingTimeTest, adds_ten_small_posts_to_half_without_a_remainder) {
    for (int i = 0; i < 10; ++i) works(0.05, "", "");
    EXPECT_EQ(together(), (Range{0.5, 0.5}));
}
