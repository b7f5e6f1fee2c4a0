// SPDX-License-Identifier: Apache-2.0
#include <maillage/analysis/frame.hpp>

#include "../support/frames.hpp"
#include "../support/lines.hpp"

using namespace maillage;

// ---- Verdicts -----------------------------------------------------------------------------------

TEST_F(FrameTest, is_met_not_met_or_unknown_and_says_by_which_rows) {
    const std::string asks = R"({"predicate": "document", "kind": "internal_rules"})";
    expect_unknown_then_not_met(asks, "documents");
    Document& paper = row(model.documents, "rules");
    paper.kind = DocumentKind::internal_rules;
    EXPECT_EQ(verdict(asks), "unknown documents:rules") << "it may be a draft";
    paper.status = DocumentStatus::draft;
    EXPECT_TRUE(verdict(asks).starts_with("not_met inquiries:"));
    paper.status = DocumentStatus::adopted;
    EXPECT_EQ(verdict(asks), "met documents:rules");
}

TEST_F(FrameTest, says_what_would_make_a_rule_met) {
    const auto to_do = [&] {
        const Frame frame = frame_of(rule(R"({"predicate": "document", "kind": "minutes"})"));
        return to_text(check_frame(model, frame, {}).rows.at(0)[5], Language::en);
    };
    EXPECT_EQ(to_do(),
              "Record what is so in documents or, if there is nothing, in a complete "
              "inquiry.");
    row(model.documents, "paper").kind = DocumentKind::minutes;
    EXPECT_EQ(to_do(), "Fill in these rows, or record what is so in documents.");
    model.documents.edit(model.documents.find("paper")).status = DocumentStatus::adopted;
    EXPECT_EQ(to_do(), "");
    model.documents = {};
    names_all(a, "documents");
    EXPECT_EQ(to_do(), "cure");
}

TEST_F(FrameTest, says_what_to_do_where_what_is_asked_is_not_said_and_cannot_be_denied) {
    const auto to_do = [&](const std::string& asks, const std::string& more = "") {
        const Frame frame = frame_of(rule(asks, more));
        return to_text(check_frame(model, frame, {"a", 2013, {}}).rows.at(0)[5], Language::en);
    };
    const std::string purposes = R"({"predicate": "purposes"})";
    EXPECT_EQ(to_do(R"({"predicate": "told", "figure": "members"})"), "cure");
    EXPECT_EQ(to_do(purposes), "cure");
    EXPECT_EQ(to_do(R"({"all": [)" + purposes + R"(, {"predicate": "poverty_links"}]})"), "cure");
    EXPECT_EQ(to_do(R"({"any": [{"predicate": "need"}, )" + purposes + "]}"), "cure");
    EXPECT_NE(to_do(R"({"all": [{"predicate": "need"}, )" + purposes + "]}"), "cure");
    EXPECT_NE(to_do(R"({"not": )" + purposes + "}"), "cure");
    EXPECT_NE(to_do(purposes, R"("applies": {"predicate": "meetings"},)"), "cure")
        << "one cannot tell whether it applies";
}

TEST_F(FrameTest, does_not_apply_out_of_its_years_nor_to_whom_it_is_not_for) {
    of(a).steering = Steering::committee;
    const std::string met = R"({"predicate": "steered", "by": "committee"})";
    EXPECT_EQ(verdict(met, R"("since": "2013-12-31", "until": "2014",)"), "met reseaux:a");
    EXPECT_EQ(verdict(met, R"("since": "2014",)"), "not_applicable");
    EXPECT_EQ(verdict(met, R"("until": "2012-12-31",)"), "not_applicable");
    EXPECT_EQ(verdict(met, R"("applies": {"not": )" + met + "},"), "not_applicable reseaux:a");
    EXPECT_EQ(verdict(met, R"("applies": {"predicate": "peers"},)"), "unknown")
        << "one cannot tell whether it applies";
}

TEST_F(FrameTest, joins_conditions_and_keeps_the_rows_that_decide) {
    of(a).steering = Steering::committee;
    of(a).founding = Founding::top_down;
    const std::string yes = R"({"predicate": "steered", "by": ["committee", "hierarchy"]})";
    const std::string no = R"({"predicate": "founded", "how": "bottom_up"})";
    const std::string unknown = R"({"predicate": "need"})";
    const auto of_two = [](const char* join, const std::string& one, const std::string& other) {
        return std::string(R"({")") + join + R"(": [)" + one + ", " + other + "]}";
    };
    EXPECT_EQ(verdict(of_two("all", yes, yes)), "met reseaux:a") << "each row once";
    EXPECT_EQ(verdict(of_two("all", yes, no)), "not_met reseaux:a");
    EXPECT_EQ(verdict(of_two("all", yes, unknown)), "unknown");
    EXPECT_EQ(verdict(of_two("all", no, unknown)), "not_met reseaux:a");
    EXPECT_EQ(verdict(of_two("any", no, yes)), "met reseaux:a");
    EXPECT_EQ(verdict(of_two("any", no, no)), "not_met reseaux:a");
    EXPECT_EQ(verdict(of_two("any", no, unknown)), "unknown");
    EXPECT_EQ(verdict(R"({"not": )" + yes + "}"), "not_met reseaux:a");
    EXPECT_EQ(verdict(R"({"not": )" + unknown + "}"), "unknown");
}

TEST_F(FrameTest, never_takes_what_no_fact_checks_for_an_unknown) {
    const Frame frame = frame_of(
        R"({"id": "n", "text": "t", "reference": "r", "not_checkable": "because"},
           {"id": "u", "text": "t", "reference": "r", "undocumented": true, "note": "not read"})");
    const Finding found = check_frame(model, frame, {});
    EXPECT_EQ(lines(found),
              (Lines{"none | n | not_checkable |  |  |  | r | not_checkable | because",
                     "none | u | undocumented |  |  |  | r | undocumented | not read"}));
    EXPECT_EQ(found.population, 0u);
    EXPECT_EQ(found.sentences.at(1).en,
              "Of 2 rules of the frame, 0 can be checked in full, 0 in "
              "part, 1 by no fact; 1 is not documented.");
}

// ---- Of whom, and when --------------------------------------------------------------------------

TEST_F(FrameTest, is_asked_of_all_whom_it_concerns_by_key_or_of_one_by_key_or_name) {
    coordination("c"), coordination("b");
    of(a).name = Texts("CS-A");
    const Frame frame = frame_of(rule(R"({"predicate": "need"})"));
    const Finding all = check_frame(model, frame, {});
    ASSERT_EQ(all.rows.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(std::get<Named>(all.rows[i][0]).key, std::string(1, "abc"[i]));
    EXPECT_EQ(all.population, 3u);
    EXPECT_EQ(all.known, 0u);
    const Finding one = check_frame(model, frame, {"cs-a", {}, {}});
    ASSERT_EQ(one.rows.size(), 1u);
    EXPECT_EQ(one.stamp.arguments.at("reseau"), "a");
    EXPECT_THROW(check_frame(model, frame, {"nobody", {}, {}}), ArgumentError);
}

TEST_F(FrameTest, says_whom_it_does_not_concern_and_of_whom_one_cannot_tell) {
    const Id<Reseau> b = coordination("b");
    const Frame frame = frame_of(rule(R"({"predicate": "need"})"));
    of(b).scope = {};
    EXPECT_EQ(check_frame(model, frame, {}).omitted.at(0).count, 1u);
    EXPECT_EQ(check_frame(model, frame, {"b", {}, {}}).sentences.back().en,
              "One cannot tell whether this frame concerns b.");
    of(b).scope = ReseauScope::internal;
    EXPECT_TRUE(check_frame(model, frame, {}).omitted.empty());
    EXPECT_EQ(check_frame(model, frame, {"b", {}, {}}).sentences.back().en,
              "This frame does not concern b.");
    of(b).scope = ReseauScope::external;
    of(b).period = period("2010", "");
    EXPECT_EQ(check_frame(model, frame, {"b", 2009, {}}).sentences.back().en,
              "b did not exist in 2009.");
}

TEST_F(FrameTest, concerns_other_reseaux_where_it_says_so) {
    Reseau platform;
    platform.form = ReseauForm::platform;
    platform.organisers.add(actor("commune", ActorKind::communal_service));
    const Id<Reseau> id = add(model.reseaux, "platform", platform);
    const Frame frame =
        frame_of(rule(R"({"predicate": "convened_by", "kind": "communal_service"})"),
                 R"("concerns": {"form": ["platform"], "organiser": "commune"}, )");
    EXPECT_EQ(lines(check_frame(model, frame, {})),
              (Lines{"platform | r | met | reseaux:platform | 1 |  | reference | fully | "}));
    of(id).organisers = {};
    EXPECT_EQ(check_frame(model, frame, {}).omitted.at(0).count, 1u);
}

TEST_F(FrameTest, describes_the_last_year_met_or_the_nearest_in_which_it_held) {
    const Frame frame =
        frame_of(rule(R"({"predicate": "meetings"})", R"("since": "2010", "until": "2014-06",)"));
    const auto year = [&](const FrameQuestion& question) {
        return check_frame(model, frame, question).stamp.arguments.at("year");
    };
    EXPECT_EQ(year({}), "2014");
    EXPECT_EQ(year({.at = date("2012-02")}), "2012");
    meets(a, MeetingKind::plenary, 1, "2013");
    EXPECT_EQ(year({}), "2013");
    EXPECT_EQ(year({.year = 2020}), "2020");
    meets(a, MeetingKind::plenary, 1, "2019");
    EXPECT_EQ(year({}), "2014");
    EXPECT_EQ(year({.at = date("2013-12-31")}), "2013");
    model.meetings = {};
    meets(a, MeetingKind::plenary, 1, "2001");
    EXPECT_EQ(year({}), "2010");
}

TEST_F(FrameTest, shows_an_example_as_one) {
    const auto said = [&](const char* more) {
        return check_frame(model, frame_of(rule(R"({"predicate": "need"})"), more), {})
            .sentences.back()
            .en;
    };
    EXPECT_TRUE(said("\"example\": true, ").starts_with("This frame is an example"));
    EXPECT_FALSE(said("\"example\": false, ").starts_with("This frame is an example"));
}

TEST_F(FrameTest, holds_the_versions_of_article_62_to_their_years) {
    const auto verdict = [&](int year, const std::string& rule) {
        const Finding found = check_frame(model, frame_called("article-62"), {"a", year, {}});
        for (const std::vector<Value>& row : found.rows)
            if (std::get<Named>(row[1]).key == rule) return std::get<Named>(row[2]).key;
        return std::string();
    };
    meets(a, MeetingKind::plenary, 1, "2013");
    EXPECT_EQ(verdict(1992, "62-social-workers"), "unknown");
    EXPECT_EQ(verdict(1993, "62-social-workers"), "not_applicable");
    EXPECT_EQ(verdict(1992, "62-one-committee"), "unknown");
    EXPECT_EQ(verdict(1992, "62-committees"), "not_applicable");
    EXPECT_EQ(verdict(2013, "62-one-committee"), "not_applicable");
    EXPECT_EQ(verdict(2013, "62-committees"), "met");
    EXPECT_EQ(verdict(1975, "62-proposed"), "not_applicable");
    EXPECT_EQ(verdict(1976, "62-proposed"), "met");
    EXPECT_EQ(verdict(2013, "62-1975"), "not_checkable");
    EXPECT_EQ(verdict(2013, "62-45ter"), "undocumented");
}

TEST_F(FrameTest, tells_hostile_words_as_text) {
    const std::string hostile = "<script>{0} {1|a|b}</script> =1+1";
    const Frame frame = frame_of(R"({"id": ")" + hostile + R"(", "text": ")" + hostile +
                                 R"(", "reference": ")" + hostile + R"(", "cure": ")" + hostile +
                                 R"(", "requires": {"predicate": "need"}})");
    names_all(a, "needs");
    const std::vector<Value> row = check_frame(model, frame, {"a", 2013, {}}).rows.at(0);
    EXPECT_EQ(to_text(row[1], Language::fr), hostile);
    EXPECT_EQ(to_text(row[5], Language::fr), hostile);
    EXPECT_EQ(to_text(row[6], Language::fr), hostile);
}
