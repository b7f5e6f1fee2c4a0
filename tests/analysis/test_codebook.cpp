// SPDX-License-Identifier: Apache-2.0
// Questions of the codebook on facts that can be counted by hand; tests/codebook holds all of them to
// an independent count.
#include <gtest/gtest.h>

#include <maillage/analysis/codebook.hpp>
#include <maillage/io/reading.hpp>

#include "../../src/analysis/codebook/kleene.hpp"
#include "../support/coordinations.hpp"

using namespace maillage;

namespace {

using questions::Answer;
using questions::Bounds;

constexpr Answer all[] = {Answer::no, Answer::unknown, Answer::yes};

const CodebookEntry& entry(const std::vector<CodebookEntry>& entries, std::string_view id) {
    return *std::ranges::find(entries, id, &CodebookEntry::id);
}

/// Two coordinations, one of which answered in full.
struct Codebook : testing::Test, Coordinations {
    Id<Reseau> asked = coordination("asked"), silent = coordination("silent");

    /// How many yes, of how many, and of how many one cannot say.
    std::string answer(std::string_view id) const {
        const std::vector<CodebookEntry> entries = codebook(model);
        const CodebookEntry& found = entry(entries, id);
        return std::to_string(found.count.value()) + " of " + std::to_string(found.population) +
               ", " + std::to_string(found.unknown) + " unknown";
    }
};

}  // namespace

TEST(Kleene, says_no_only_where_it_cannot_be_otherwise) {
    for (const Answer a : all)
        for (const Answer b : all) {
            EXPECT_EQ(a & b, b & a);
            EXPECT_EQ(~(a & b), ~a | ~b) << "De Morgan";
            EXPECT_EQ(a & Answer::no, Answer::no);
            EXPECT_EQ(a | Answer::yes, Answer::yes);
            EXPECT_EQ(a & Answer::yes, a);
            EXPECT_EQ(a | Answer::no, a);
        }
    EXPECT_EQ(~Answer::unknown, Answer::unknown);
    EXPECT_EQ(Answer::unknown & ~Answer::unknown, Answer::unknown) << "it has no memory";
}

TEST(Bounds, answer_when_both_ends_agree) {
    const Bounds some{2, 4}, anything;
    EXPECT_EQ(some.within(1, 4), Answer::yes);
    EXPECT_EQ(some.within(5), Answer::no);
    EXPECT_EQ(some.within(3, 9), Answer::unknown);
    EXPECT_EQ(anything.within(0), Answer::yes) << "no number of things is less than none";
    EXPECT_EQ(some.bracket(2, 4), Answer::unknown) << "4 is in the next bracket";
    EXPECT_EQ((Bounds{3, 3}.bracket(3, 4)), Answer::yes);
    EXPECT_EQ((Bounds{4, 4}.bracket(3, 4)), Answer::no);
    EXPECT_EQ((Bounds{5, 5}.exceeds(some)), Answer::yes);
    EXPECT_EQ((Bounds{2, 2}.exceeds(some)), Answer::no) << "as much is not more";
    EXPECT_EQ((Bounds{3, 3}.exceeds(some)), Answer::unknown);
}

TEST_F(Codebook, counts_coordinations_between_organisations_of_a_cpas) {
    EXPECT_EQ(answer("U078"), "0 of 2, 2 unknown");
    of(silent).scope = ReseauScope::internal;
    EXPECT_EQ(answer("U078"), "0 of 1, 1 unknown");
    of(asked).organisers = {};
    EXPECT_EQ(answer("U078"), "0 of 0, 0 unknown");
}

TEST_F(Codebook, takes_nothing_for_none_only_from_who_named_all) {
    EXPECT_EQ(answer("U098"), "0 of 2, 2 unknown") << "whether it held no assembly";
    names_all(asked, "meetings");
    EXPECT_EQ(answer("U098"), "1 of 2, 1 unknown");
    meets(silent, MeetingKind::plenary);
    EXPECT_EQ(answer("U098"), "1 of 2, 0 unknown");
}

TEST_F(Codebook, takes_no_answer_for_the_years_after_it) {
    names_all(asked, "meetings", "2012");
    EXPECT_EQ(answer("U098"), "1 of 2, 1 unknown") << "nobody has met since";
    meets(silent, MeetingKind::plenary, 1, "2013");
    EXPECT_EQ(answer("U098"), "0 of 2, 1 unknown");
}

TEST_F(Codebook, asks_only_those_that_are_or_may_be_concerned) {
    coordinates(asked, 1);
    EXPECT_EQ(answer("U040"), "1 of 2, 1 unknown") << "large ones";
    EXPECT_EQ(answer("U079"), "0 of 2, 2 unknown") << "of the large, those that work in groups";
    coordinates(silent, 0.25);
    EXPECT_EQ(answer("U079"), "0 of 1, 1 unknown");
}

TEST_F(Codebook, adds_the_posts_of_a_coordination) {
    for (int i = 0; i < 2; ++i) coordinates(asked, 0.5);
    coordinates(silent, 0.5);
    EXPECT_EQ(answer("U040"), "1 of 2, 0 unknown");
    coordinates(silent, {});
    EXPECT_EQ(answer("U040"), "1 of 2, 1 unknown");
}

TEST_F(Codebook, lets_a_coordination_speak_for_its_parts) {
    const Id<Reseau> group = part("group", asked, ReseauForm::working_group);
    for (const char* table : {"meetings", "reseaux"}) names_all(asked, table);
    meets(group, MeetingKind::working_group, 3);
    meets(asked, MeetingKind::plenary, 2);
    EXPECT_EQ(answer("U078"), "1 of 2, 1 unknown") << "its group meets more often than it";
    meets(asked, MeetingKind::lunch, 1);
    EXPECT_EQ(answer("U078"), "0 of 2, 1 unknown") << "as often is not more";
    EXPECT_EQ(answer("U085"), "1 of 2, 1 unknown");
}

TEST_F(Codebook, gives_the_least_and_the_most_of_a_number) {
    of(asked).declared_members = {80, 80};
    const auto members = [&] {
        const std::vector<CodebookEntry> entries = codebook(model);
        return entry(entries, "U146");
    };
    EXPECT_FALSE(members().count);
    EXPECT_EQ(members().range, (Range{80, 80}));
    EXPECT_EQ(members().population, 2u) << "the other may have more";
    EXPECT_EQ(members().unknown, 1u);
    of(silent).declared_members = {12, 12};
    EXPECT_EQ(members().population, 1u);
    EXPECT_EQ(members().unknown, 0u);
}

TEST_F(Codebook, has_each_number_of_the_study_once_or_says_why_not) {
    std::vector<std::string> ids;
    for (const CodebookEntry& each : codebook(model)) {
        ids.push_back(each.id);
        for (const Language language : languages) {
            EXPECT_TRUE(each.question.written_in(language).ends_with('?')) << each.id;
            EXPECT_FALSE(each.population_of.written_in(language).empty()) << each.id;
        }
    }
    EXPECT_TRUE(std::ranges::is_sorted(ids));
    for (const OutOfScope& each : out_of_scope()) ids.push_back(each.id);
    std::ranges::sort(ids);
    EXPECT_TRUE(std::ranges::adjacent_find(ids) == ids.end());
    EXPECT_EQ(ids.size(), 214u);
    EXPECT_EQ(ids.front(), "U001");
    EXPECT_EQ(ids.back(), "U214");
}
