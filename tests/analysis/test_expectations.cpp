// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <map>

#include <maillage/analysis/codebook.hpp>
#include <maillage/analysis/indicator.hpp>
#include <maillage/io/reading.hpp>

#include "../support/coordinations.hpp"
#include "../support/folder.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct ReachedExpectations : testing::Test, Coordinations {
    Id<Reseau> asked = coordination("asked");

    Finding found() const { return analyse(model, "expectations", {{"year", "2013"}}); }
    std::string line(const std::string& expectation) const {
        for (const std::string& line : lines(found()))
            if (line.starts_with("asked | " + expectation + " | ")) return line;
        return {};
    }
    void does(ActivityKind kind, ActivityStatus status = ActivityStatus::done) {
        Activity row;
        row.reseau = asked;
        row.kind = kind;
        row.status = status;
        add(model.activities, std::string(code(kind)), row);
    }
    void names_all_it_does() {
        for (const char* table : {"activities", "documents", "meetings", "diagnoses", "relays",
                                  "needs", "reseaux", "attendances"})
            names_all(asked, table);
        of(asked).activity_kinds.stated = true;
    }
};

}  // namespace

TEST_F(ReachedExpectations, are_unknown_where_nothing_is_known) {
    EXPECT_EQ(line("exchange"), "asked | exchange | first | ? | 0 | 0 | 3 | ? | ? | no | ?");
    EXPECT_EQ(line("act_together"),
              "asked | act_together | second | ? | 0 | 0 | 2 | ? | ? | ? | ?");
    EXPECT_EQ(found().population, 6u);
    EXPECT_EQ(found().known, 0u);
    EXPECT_EQ(found().sentences.at(0).en,
              "Of 0 expectations out of 6, one can say whether they are reached.");
}

TEST_F(ReachedExpectations, are_so_when_each_part_has_a_means) {
    for (const ActivityKind kind : {ActivityKind::news_circulation, ActivityKind::training})
        does(kind);
    EXPECT_TRUE(line("exchange").starts_with("asked | exchange | first | ? | 2 | 0 | 3 | "))
        << "of the third part, one does not know";
    does(ActivityKind::intervision);
    EXPECT_EQ(line("exchange"),
              "asked | exchange | first | reached | 3 | 0 | 3 | U194+U196+U198 | none | no | "
              "activities:intervision+activities:news_circulation+activities:training");
}

TEST_F(ReachedExpectations, are_partly_so_when_another_part_surely_has_none) {
    does(ActivityKind::news_circulation);
    names_all_it_does();
    EXPECT_EQ(line("exchange"),
              "asked | exchange | first | partly | 1 | 2 | 3 | U194 | 2b+2c | no | "
              "activities:news_circulation");
}

TEST_F(ReachedExpectations, are_not_where_no_part_has_any) {
    names_all_it_does();
    EXPECT_EQ(line("relay"),
              "asked | relay | second | not_reached | 0 | 1 | 1 | none | 6a | no | ?");
    EXPECT_EQ(found().known, 6u);
    EXPECT_EQ(
        found().sentences.at(3).en,
        "0 coordinations work on a second expectation while a first one is surely not served; "
        "of 0 out of 1, one cannot say.");
}

TEST_F(ReachedExpectations, are_served_by_an_activity_that_is_said_to_serve_them) {
    does(ActivityKind::projects, ActivityStatus::planned);
    Activity& projects = model.activities.edit(Id<Activity>{0});
    projects.expectations.add(Expectation::act_together);
    projects.expectations.add(Expectation::relay);
    names_all_it_does();
    EXPECT_EQ(line("relay"),
              "asked | relay | second | not_reached | 0 | 1 | 1 | none | 6a | no | ?");
    projects.status = ActivityStatus::done;
    EXPECT_EQ(line("relay"),
              "asked | relay | second | reached | 1 | 0 | 1 | activities | none | yes | "
              "activities:projects");
    EXPECT_TRUE(line("act_together")
                    .starts_with("asked | act_together | second | ? | 0 | 0 | 2 | "
                                 "activities | "))
        << "which part it serves, nobody says: " << line("act_together");
    projects.kind = ActivityKind::outside_project;
    EXPECT_TRUE(line("act_together")
                    .starts_with("asked | act_together | second | partly | 1 | 1 | "
                                 "2 | U205 | 5b | "))
        << "it is a means of the study: " << line("act_together");
}

TEST_F(ReachedExpectations, are_not_by_what_is_planned_or_prepared) {
    does(ActivityKind::training, ActivityStatus::planned);
    Document draft;
    draft.reseau = asked;
    draft.kind = DocumentKind::directory;
    draft.status = DocumentStatus::draft;
    add(model.documents, "draft", draft);
    names_all_it_does();
    for (const char* first : {"meet", "exchange"})
        EXPECT_NE(line(first).find(" | first | not_reached | 0 | 3 | 3 | none | "),
                  line(first).npos)
            << line(first);
}

TEST_F(ReachedExpectations, come_too_soon_before_the_first_are_met) {
    does(ActivityKind::outside_project);
    EXPECT_TRUE(line("act_together").ends_with(" | ? | activities:outside_project"))
        << line("act_together");
    names_all_it_does();
    EXPECT_EQ(line("act_together"),
              "asked | act_together | second | partly | 1 | 1 | 2 | U205 | 5b | yes | "
              "activities:outside_project");
    meets(asked, MeetingKind::plenary, 2);
    does(ActivityKind::round_table);
    EXPECT_NE(line("act_together").find(" | no | "), std::string::npos) << line("act_together");
}

TEST_F(ReachedExpectations, count_more_than_the_table_does) {
    meets(asked, MeetingKind::plenary, 12);
    EXPECT_NE(line("meet").find(" | U189 | "), std::string::npos) << line("meet");
    Need need;
    need.reported_by = asked;
    add(model.needs, "need", need);
    EXPECT_NE(line("know_needs").find(" | U200 | "), std::string::npos) << line("know_needs");
}

TEST_F(ReachedExpectations, rest_on_the_answers_that_the_codebook_counts) {
    const Model eighteen = read(root / "data/urias-2014").model;
    const Finding finding = analyse(eighteen, "expectations");
    std::map<std::string, std::size_t> with;
    for (const std::vector<Value>& row : finding.rows)
        if (const auto* means = std::get_if<std::vector<Named>>(&row.at(7)))
            for (const Named& one : *means) ++with[one.key];
    for (const CodebookEntry& entry : codebook(eighteen))
        if (entry.id >= "U184" && entry.id != "U186" && entry.id != "U189" && entry.id != "U190" &&
            entry.id != "U200")
            EXPECT_EQ(with[entry.id], entry.count) << entry.id;
    EXPECT_EQ(with["U186"], 0u) << "what is in preparation is not in use";
    EXPECT_EQ(with["U189"], 12u);
}

TEST_F(ReachedExpectations, are_not_so_by_meetings_that_are_only_planned) {
    meets(asked, MeetingKind::plenary, 2, "2013-12-01");
    const auto at = [&](const char* date) {
        const Finding found = analyse(model, "expectations", {{"year", "2013"}, {"at", date}});
        for (const std::string& line : lines(found))
            if (line.starts_with("asked | meet | ")) return line.find("U189") != line.npos;
        return false;
    };
    EXPECT_TRUE(at("2013-12-31"));
    EXPECT_FALSE(at("2013-06-01"));
}
