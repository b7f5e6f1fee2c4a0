// SPDX-License-Identifier: Apache-2.0
// The frames of the library, the example for another region, and the page about them.
#include <gtest/gtest.h>

#include <algorithm>

#include <maillage/analysis/frame.hpp>
#include <maillage/analysis/indicator.hpp>
#include <maillage/io/reading.hpp>
#include <maillage/io/writing.hpp>

#include "../support/coordinations.hpp"
#include "../support/folder.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

Finding of_urias(const char* frame, const FrameQuestion& question = {}) {
    static const Model model = read(root / "data/urias-2014").model;
    return check_frame(model, frame_called(frame), question);
}

/// How many réseaux meet a rule, and how many do not.
std::pair<int, int> counts(const Finding& finding, const std::string& rule) {
    std::pair<int, int> counts;
    for (const std::vector<Value>& row : finding.rows)
        if (std::get<Named>(row[1]).key == rule) {
            counts.first += std::get<Named>(row[2]).key == "met";
            counts.second += std::get<Named>(row[2]).key == "not_met";
        }
    return counts;
}

}  // namespace

TEST(Frames, are_told_in_three_languages_with_their_references) {
    std::vector<std::string> ids;
    for (const Frame& frame : frames()) {
        ids.push_back(frame.id);
        EXPECT_FALSE(frame.example) << frame.id;
        EXPECT_FALSE(frame.sources.empty()) << frame.id;
        for (const FrameRule& rule : frame.rules)
            for (const Language language : languages) {
                EXPECT_FALSE(frame.title.written_in(language).empty()) << frame.id;
                EXPECT_FALSE(rule.text.written_in(language).empty()) << rule.id;
                EXPECT_FALSE(rule.reference.empty()) << rule.id;
                const bool is_checked = rule.checking <= Checking::partly;
                EXPECT_EQ(rule.cure.written_in(language).empty(), !is_checked) << rule.id;
                if (rule.checking != Checking::fully)
                    EXPECT_FALSE(rule.note.written_in(language).empty()) << rule.id;
            }
    }
    EXPECT_EQ(ids, (std::vector<std::string>{"arrete-2006", "article-62", "circulaire-2010-2014",
                                             "circulaire-2022-2026", "recommandations-2014"}));
    EXPECT_THROW(frame_called("nothing"), ArgumentError);
}

TEST(Frames, have_the_recommendations_of_the_study_by_what_facts_tell_of_each) {
    const std::vector<FrameRule>& rules = frame_called("recommandations-2014").rules;
    EXPECT_EQ(rules.size(), 31u);
    const auto of = [&](Checking checking) {
        return std::ranges::count(rules, checking, &FrameRule::checking);
    };
    EXPECT_EQ(of(Checking::fully), 14);
    EXPECT_EQ(of(Checking::partly), 10);
    EXPECT_EQ(of(Checking::not_checkable), 7);
}

TEST(Frames, find_on_the_reconstruction_what_the_study_counts) {
    const Finding circular = of_urias("circulaire-2010-2014", {.year = 2013});
    EXPECT_EQ(counts(circular, "C10-2"), std::pair(7, 11)) << "p. 19: rules";
    EXPECT_EQ(counts(circular, "C10-8"), std::pair(18, 0)) << "p. 8: a report each";
    const Finding advice = of_urias("recommandations-2014", {.year = 2013});
    EXPECT_EQ(counts(advice, "R07"), std::pair(8, 10)) << "p. 17: half a full-time equivalent";
    EXPECT_EQ(counts(advice, "R15"), std::pair(10, 2)) << "p. 27: internal meetings called groups";
    EXPECT_EQ(counts(advice, "R16"), std::pair(4, 2)) << "p. 28: two hold no meeting";
    EXPECT_EQ(counts(advice, "R27"), std::pair(13, 3)) << "p. 41: chaired by officials";
    EXPECT_EQ(counts(advice, "R29"), std::pair(5, 13)) << "p. 47: coordinators who meet";
}

TEST(Frames, ask_nothing_in_years_in_which_they_are_not_in_force) {
    const Finding found = of_urias("arrete-2006", {.year = 2013});
    EXPECT_EQ(found.population, 0u);
    EXPECT_EQ(
        found.sentences.at(0).en,
        "Order of 2006 on grants to coordinations, 18 réseaux: no verdict; 72 not applicable.");
    EXPECT_EQ(found.sentences.at(3).en, "5 rules were not in force in that year.");
    EXPECT_GT(of_urias("arrete-2006", {.year = 2007}).population, 0u);
}

TEST(Frames, take_three_kinds_of_members_for_social_aid_and_health) {
    Coordinations one;
    const Id<Reseau> a = one.coordination("a");
    one.names_all(a, "memberships", "2023");
    const auto verdict = [&](ActorKind kind) {
        const std::string key = "m" + std::to_string(one.model.memberships.size());
        Membership member;
        member.reseau = a;
        member.member = one.actor(key, kind);
        add(one.model.memberships, key, member);
        const Finding found =
            check_frame(one.model, frame_called("circulaire-2022-2026"), {"a", 2023, {}});
        for (const std::vector<Value>& row : found.rows)
            if (std::get<Named>(row[1]).key == "C22-health") return std::get<Named>(row[2]).key;
        return std::string();
    };
    EXPECT_EQ(verdict(ActorKind::hospital), "not_met") << "a hospital is not two members";
    EXPECT_EQ(verdict(ActorKind::school), "not_met") << "a school is no social aid";
    EXPECT_EQ(verdict(ActorKind::association), "met") << "the CPAS convenes it";
}

TEST(Frames, count_a_long_term_fight_against_poverty_among_common_aims) {
    Coordinations one;
    Objective aim;
    aim.reseau = one.coordination("a");
    aim.aims.add(Aim::fight_poverty);
    add(one.model.objectives, "o", aim);
    const Finding found =
        check_frame(one.model, frame_called("circulaire-2010-2014"), {"a", 2013, {}});
    EXPECT_EQ(std::get<Named>(found.rows.at(0)[2]).key, "met");
}

TEST(Frames, answer_to_nothing_to_actors_alone_and_to_what_nobody_knows) {
    Model actors, unknown;
    add(actors.actors, "a");
    for (AnyTable* table : tables(unknown)) table->add_row("a"), table->add_row("b");
    for (const Frame& frame : frames())
        for (const Model& model : {Model{}, actors, unknown}) {
            const Finding found = check_frame(model, frame);
            EXPECT_EQ(found.population, 0u);
            for (const std::vector<Value>& row : found.rows)
                EXPECT_GT(std::get<Named>(row[7]).key, "g") << "only what no fact checks";
            EXPECT_EQ(found.omitted.size(), model.reseaux.size() ? 1u : 0u);
        }
}

TEST(Frames, answer_the_same_whatever_the_order_of_rows) {
    const Model model = read(root / "data/urias-2014").model;
    std::vector<Sheet> sheets = to_sheets(model, {.persons = Persons::include});
    for (Sheet& sheet : sheets) std::reverse(sheet.rows.begin() + 1, sheet.rows.end());
    const Model reversed = read_sheets(sheets, "reversed").model;
    for (const Frame& frame : frames())
        EXPECT_EQ(check_frame(reversed, frame), check_frame(model, frame)) << frame.id;
}

TEST(Frames, are_a_file_away_for_another_region) {
    const Frame frame = read_frame(root / "examples/frames/wallonie.json");
    EXPECT_TRUE(frame.example);
    Coordinations wallonie;
    Territory region;
    region.nis = "03000";
    region.level = TerritoryLevel::region;
    const Id<Territory> id = add(wallonie.model.territories, "wallonie", region);
    Reseau pole;
    pole.form = ReseauForm::platform;
    pole.scope = ReseauScope::external;
    pole.organisers.add(wallonie.actor("commune", ActorKind::communal_service));
    pole.territories.add(id);
    add(wallonie.model.reseaux, "pole", pole);
    const Finding found = check_frame(wallonie.model, frame, {"pole", 2019, {}});
    EXPECT_EQ(std::get<Named>(found.rows.at(0)[2]).key, "met");
    EXPECT_EQ(std::get<Named>(found.rows.at(1)[2]).key, "not_applicable");
    EXPECT_TRUE(found.sentences.back().en.starts_with("This frame is an example"));
    for (const std::vector<Value>& row : found.rows)
        EXPECT_TRUE(std::get<Texts>(row.back()).en.starts_with("This frame is an example"))
            << "wherever it goes";
}

TEST(Frames, are_counted_rule_by_rule_by_an_indicator) {
    Coordinations two;
    two.of(two.coordination("a")).steering = Steering::committee;
    two.names_all(two.coordination("b"), "documents", "2014");
    const Lines all =
        lines(analyse(two.model, "frames", {{"frame", "circulaire-2010-2014"}, {"year", "2013"}}));
    ASSERT_EQ(all.size(), 11u);
    EXPECT_TRUE(all[1].starts_with("C10-2 | 0 | 1 | 1 | 0 | 2 | b | partly | ")) << all[1];
    EXPECT_TRUE(all[3].starts_with("C10-4 |  |  |  |  |  |  | not_checkable | ")) << all[3];
    EXPECT_TRUE(all[8].starts_with("C10-9 | 1 | 0 | 1 | 0 | 2 |  | partly | ")) << all[8];
}

TEST(Frames, have_their_predicates_on_the_page) {
    const std::string page = content_of(root / "docs/frames.md");
    std::size_t at = page.find("## Predicates");
    ASSERT_NE(at, page.npos);
    for (const FramePredicate& predicate : frame_predicates()) {
        std::string line = "| `" + predicate.name + "` | " + std::string(predicate.doc.en) + " | ";
        for (const FramePredicate::Taken& taken : predicate.parameters)
            line += (line.ends_with("| ") ? "" : "; ") + ("`" + taken.name + "`") +
                    (taken.required ? " (needed)" : "") + ": " + std::string(taken.doc.en);
        const std::size_t found = page.find(line + (line.ends_with("| ") ? "|\n" : " |\n"), at);
        EXPECT_NE(found, page.npos) << line;
        if (found != page.npos) at = found;
    }
    const std::size_t rows = static_cast<std::size_t>(std::ranges::count(
        std::string_view(page).substr(page.find("## Predicates"),
                                      page.find("\n## ", at) - page.find("## Predicates")),
        '\n'));
    EXPECT_GT(rows, frame_predicates().size());
}
