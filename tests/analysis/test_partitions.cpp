// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/coordinations.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Partitions : testing::Test, Coordinations {
    Id<Reseau> a = coordination("a"), b = coordination("b"), c = coordination("c");

    Finding found() const { return analyse(model, "partitions"); }
    std::string line(const std::string& id) const {
        for (const std::string& line : lines(found()))
            if (line.starts_with(id + " | ")) return line;
        return {};
    }
};

}  // namespace

TEST_F(Partitions, are_right_when_their_parts_make_the_whole) {
    of(a).steering = Steering::committee;
    of(b).steering = of(c).steering = Steering::hierarchy;
    EXPECT_EQ(line("steering"),
              "steering | U056 + U057 + U060 | 0 + 2 + 1 | 3 | all coordinations | 3 | yes");
}

TEST_F(Partitions, are_wrong_when_something_is_in_two_parts_or_in_none) {
    for (const Id<Reseau> id : {a, b, c}) {
        of(id).place_of_officials.add(OfficialsPlace::refused);
        of(id).place_of_officials.stated = true;
    }
    EXPECT_TRUE(line("officials").ends_with(" | 0 + 0 + 3 | 3 | all coordinations | 3 | yes"));
    of(a).place_of_officials.add(OfficialsPlace::plenary);
    EXPECT_TRUE(line("officials").ends_with(" | 0 + 1 + 3 | 4 | all coordinations | 3 | no"));
    EXPECT_EQ(found().sentences.at(0).en,
              "Of 24 partitions, 0 are right and 1 is not; of 23, one cannot say.");
    EXPECT_EQ(found().sentences.at(1).en, "No year is described: no meeting is known.");
}

TEST_F(Partitions, are_neither_where_too_little_is_known) {
    of(a).steering = Steering::committee;
    EXPECT_TRUE(line("steering").ends_with(" | 0 + 0 + 1 | 1 | all coordinations | 3 | ?"));
}

TEST_F(Partitions, divide_what_another_question_counts) {
    for (const Id<Reseau> id : {a, b}) coordinates(id, 1);
    coordinates(c, 0.5);
    EXPECT_EQ(line("fte_large"), "fte_large | U041 + U042 + U043 | 0 + 2 + 0 | 2 | U040 | 2 | yes");
    EXPECT_TRUE(line("fte_medium").ends_with(" | 1 | U045 | 1 | yes")) << line("fte_medium");
}

TEST_F(Partitions, are_neither_while_their_whole_is_unknown) {
    coordinates(a, 1);
    EXPECT_TRUE(line("fte_large").ends_with(" | 1 | U040 | 1 | ?")) << line("fte_large");
    coordinates(b, 0.5);
    coordinates(c, 0.5);
    EXPECT_TRUE(line("fte_large").ends_with(" | 1 | U040 | 1 | yes")) << line("fte_large");
}

TEST_F(Partitions, describe_the_last_year_up_to_a_date_in_which_anybody_met) {
    meets(a, MeetingKind::plenary, 1, "2013");
    meets(b, MeetingKind::plenary, 1, "2031");
    const auto assemblies = [&](const std::string& at) {
        for (const std::string& line : lines(analyse(model, "partitions", {{"at", at}})))
            if (line.starts_with("assembly | ")) return line;
        return std::string();
    };
    EXPECT_TRUE(assemblies("2014").ends_with(" | 0 + 1 | 1 | all coordinations | 3 | ?"));
    names_all(a, "meetings", "2013");
    names_all(b, "meetings", "2013");
    names_all(c, "meetings", "2013");
    EXPECT_TRUE(assemblies("2014").ends_with(" | 2 + 1 | 3 | all coordinations | 3 | yes"));
    EXPECT_TRUE(assemblies("2032").ends_with(" | 0 + 1 | 1 | all coordinations | 3 | ?"));
}

TEST_F(Partitions, say_how_many_reseaux_may_be_coordinations) {
    EXPECT_TRUE(found().omitted.empty());
    of(c).scope = {};
    ASSERT_EQ(found().omitted.size(), 1u);
    EXPECT_EQ(found().omitted[0].count, 1u);
}
