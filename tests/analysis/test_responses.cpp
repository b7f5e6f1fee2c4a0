// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Responses : testing::Test {
    Model model;
    Id<Actor> school = add(model.actors, "school");

    Id<Inquiry> inquiry(const char* key, Either<Actor, Reseau> asked, const char* on, Flag answered,
                        Flag complete = {}, const char* table = "reseaux") {
        Inquiry row;
        row.asked = asked;
        row.tables = {{table}};
        row.on = date(on);
        row.answered = answered;
        row.complete = complete;
        return add(model.inquiries, key, row);
    }
    void states(Id<Inquiry> inquiry, const char* row, const char* field) {
        Statement statement;
        statement.inquiry = inquiry;
        statement.table = "reseaux";
        statement.row = row;
        statement.field = field;
        statement.value = "x";
        add(model.statements, std::to_string(model.statements.size()), statement);
    }
    Finding finding() const { return analyse(model, "responses"); }
};

}  // namespace

TEST_F(Responses, tells_an_answer_from_silence_and_silence_from_not_knowing) {
    const Id<Reseau> platform = add(model.reseaux, "platform");
    const auto answer = inquiry("a", school, "2014-01", true, false);
    inquiry("b", add(model.actors, "cpas"), "2014-02", false);
    inquiry("c", platform, "", {});
    inquiry("d", {}, "", true, true);
    states(answer, "one", "name");
    states(answer, "one", "scale");
    states(answer, "two", "name");
    const Finding found = finding();
    EXPECT_EQ(lines(found), (Lines{"cpas | b | reseaux | ? | 2014-02 | no | ? | 0 | 0",
                                   "platform | c | reseaux | ? | ? | ? | ? | 0 | 0",
                                   "school | a | reseaux | ? | 2014-01 | yes | no | 3 | 2",
                                   "? | d | reseaux | ? | ? | yes | yes | 0 | 0"}));
    EXPECT_EQ(found.population, 4u);
    EXPECT_EQ(found.known, 3u);
    EXPECT_EQ(found.sentences.at(0).en,
              "Of 4 inquiries, 2 were answered and 1 was not; of 1, nobody knows.");
    EXPECT_EQ(found.sentences.at(1).en,
              "Of 2 answers, 1 claims to name everything, 1 does not; 0 do not say.");
    EXPECT_EQ(found.sentences.at(2).en,
              "It is known who was asked for 3 of 4 inquiries; the answers make 3 statements.");
}

TEST_F(Responses, does_not_count_twice_a_question_and_its_answer) {
    inquiry("question", school, "2014-01", {});
    inquiry("answer", school, "2014-03", true);
    const Finding found = finding();
    EXPECT_EQ(lines(found), Lines{"school | answer | reseaux | ? | 2014-03 | yes | ? | 0 | 0"});
    EXPECT_EQ(found.omitted.at(0).count, 1u);
}

TEST_F(Responses, an_earlier_answer_does_not_answer_a_later_question) {
    inquiry("answer", school, "2013-12-31", true);
    inquiry("question", school, "2014-01", {});
    EXPECT_EQ(finding().population, 2u);
    EXPECT_TRUE(finding().omitted.empty());
}

TEST_F(Responses, an_answer_about_something_else_or_of_somebody_else_answers_nothing) {
    inquiry("question", school, "", {});
    inquiry("ties", school, "", true, {}, "ties");
    inquiry("other", add(model.actors, "other"), "", true);
    inquiry("refusal", school, "", false);
    EXPECT_EQ(finding().population, 4u);
}

TEST_F(Responses, looks_at_a_date) {
    inquiry("early", school, "2013", true);
    inquiry("late", add(model.actors, "cpas"), "2015", false);
    inquiry("whenever", add(model.actors, "other"), "", true);
    const auto at = [&](const char* certainty) {
        return analyse(model, "responses", {{"at", "2014"}, {"certainty", certainty}});
    };
    EXPECT_EQ(at("possible").population, 2u);
    EXPECT_EQ(at("possible").omitted.at(0).count, 1u);
    EXPECT_EQ(at("certain").population, 1u);
    EXPECT_EQ(at("certain").omitted.at(0).count, 2u);
}

TEST_F(Responses, a_refusal_stays_one_even_where_an_answer_came_later) {
    inquiry("refusal", school, "2013", false);
    inquiry("answer", school, "2014", true);
    EXPECT_EQ(finding().known, 2u);
}

TEST_F(Responses, a_page_that_was_read_is_nobody_who_was_asked) {
    Either<Actor, Reseau> nobody;
    nobody.id.index = AnyId::none;
    inquiry("page", nobody, "2014", true);
    inquiry("search", nobody, "2014", false);
    inquiry("anonymous", {}, "2014", true);
    const Finding found = finding();
    EXPECT_EQ(lines(found), Lines{"? | anonymous | reseaux | ? | 2014 | yes | ? | 0 | 0"});
    EXPECT_EQ(found.population, 1u);
    EXPECT_EQ(found.omitted.at(0).count, 2u);
}
