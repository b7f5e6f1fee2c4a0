// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>

#include <maillage/graph/project.hpp>
#include <maillage/graph/reconcile.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

/// a, b and c name each other as told; d is named by a and named nobody; e is alone.
struct Survey {
    Model model;
    std::vector<Id<Actor>> actors;

    Survey() {
        for (const char* key : {"a", "b", "c", "d", "e"}) actors.push_back(add(model.actors, key));
        tie(0, 1, 4);  // a and b name each other
        tie(1, 0, 2);
        tie(1, 2, 3);  // b names c, who names a alone
        tie(2, 0, 1);
        tie(0, 3, 5);  // a names d
    }

    void tie(std::size_t from, std::size_t to, double strength) {
        Tie row;
        row.from_actor = actors[from];
        row.to_actor = actors[to];
        row.kind = TieKind::collaborates;
        row.strength = strength;
        row.period = period("2010", "..");
        add(model.ties, std::to_string(model.ties.size()), row);
    }

    void ask(std::size_t actor, Flag answered, Flag complete = {}, const char* table = "ties") {
        Inquiry row;
        row.asked = actors[actor];
        row.tables = {{"memberships", table}};
        row.answered = answered;
        row.complete = complete;
        add(model.inquiries, std::to_string(model.inquiries.size()), row);
    }

    Network reports(WeightRule weight = WeightRule::presence) const {
        return project(model, {.relations = {Relation::collaborates},
                               .direction = Direction::as_reported,
                               .weight = weight});
    }
};

using Reports = std::vector<std::string>;

Reports reported(const Network& network) {
    Reports pairs;
    for (Edge edge = 0; edge < network.edge_count(); ++edge)
        pairs.push_back(network.label(network.source(edge)) + network.label(network.target(edge)));
    return pairs;
}

Reconciled reconciled(const Survey& survey, ReportRule rule) {
    const Network reports = survey.reports();
    return reconcile(reports, respondents(survey.model, reports), rule);
}

}  // namespace

TEST(Reconcile, joins_by_the_rule_that_is_asked) {
    const Survey survey;
    EXPECT_EQ(reported(reconciled(survey, ReportRule::either).network),
              (Reports{"ab", "ac", "ad", "bc"}));
    EXPECT_EQ(reported(reconciled(survey, ReportRule::both).network), (Reports{"ab"}));
    EXPECT_EQ(reported(reconciled(survey, ReportRule::sender).network),
              (Reports{"ab", "ad", "ba", "bc", "ca"}));
    EXPECT_EQ(reported(reconciled(survey, ReportRule::receiver).network),
              (Reports{"ab", "ac", "ba", "cb", "da"}));
    EXPECT_FALSE(reconciled(survey, ReportRule::either).network.directed());
    EXPECT_FALSE(reconciled(survey, ReportRule::both).network.directed());
    EXPECT_TRUE(reconciled(survey, ReportRule::sender).network.directed());
    EXPECT_TRUE(reconciled(survey, ReportRule::receiver).network.directed());
}

TEST(Reconcile, a_fact_still_goes_from_who_reports_it) {
    const Survey survey;
    for (const ReportRule rule :
         {ReportRule::either, ReportRule::both, ReportRule::sender, ReportRule::receiver}) {
        const Network network = reconciled(survey, rule).network;
        for (Edge edge = 0; edge < network.edge_count(); ++edge)
            for (const Fact& fact : network.facts(edge)) {
                const Node begin = fact.reversed ? network.target(edge) : network.source(edge);
                const Tie& tie = survey.model.ties[Id<Tie>(fact.row)];
                EXPECT_EQ(network.actor(begin), tie.from_actor) << code(rule);
            }
    }
}

TEST(Reconcile, without_inquiries_whoever_reports_was_asked) {
    const Survey survey;
    const Reconciled found = reconciled(survey, ReportRule::either);
    EXPECT_EQ(found.respondents, (std::vector<bool>{true, true, true, false, false}));
    //  ab confirmed; ac and bc disputed; ad unconfirmed; ae, bd, be, cd, ce denied; de unknown
    EXPECT_EQ(found.pairs, (PairCounts{.confirmed = 1,
                                       .disputed = 2,
                                       .absent = 0,
                                       .unconfirmed = 1,
                                       .denied = 5,
                                       .unknown = 1}));
    EXPECT_EQ(found.compared(), 3u);
    EXPECT_DOUBLE_EQ(found.agreement(), 1. / 3);
    EXPECT_DOUBLE_EQ(found.confirmation(), 1. / 3);
}

TEST(Reconcile, says_of_how_many_pairs_nobody_can_tell) {
    const Survey survey;
    const auto unknown = [&](ReportRule rule) {
        const Reconciled found = reconciled(survey, rule);
        return std::pair(found.unknown(), found.population());
    };
    using Share = std::pair<std::size_t, std::size_t>;
    EXPECT_EQ(unknown(ReportRule::either), Share(6, 10));
    EXPECT_EQ(unknown(ReportRule::both), Share(2, 10));
    EXPECT_EQ(unknown(ReportRule::sender), Share(8, 20));  // the word of d and e, on four each
    EXPECT_EQ(unknown(ReportRule::receiver), Share(8, 20));
}

TEST(Reconcile, an_inquiry_that_was_not_answered_is_unknown_not_no) {
    Survey survey;
    survey.ask(0, true);
    survey.ask(1, false);        // its report stays a yes, its silence is no no
    survey.ask(2, true, false);  // says it did not name all
    survey.ask(3, true, true);
    survey.ask(4, {});
    const Reconciled found = reconciled(survey, ReportRule::either);
    EXPECT_EQ(found.respondents, (std::vector<bool>{true, false, false, true, false}));
    //  ab confirmed by reports; ac disputed by a; bc unconfirmed by c; ad disputed by d
    EXPECT_EQ(found.pairs, (PairCounts{.confirmed = 1,
                                       .disputed = 2,
                                       .absent = 0,
                                       .unconfirmed = 1,
                                       .denied = 4,
                                       .unknown = 2}));
    EXPECT_EQ(reported(found.network), (Reports{"ab", "ac", "ad", "bc"}));
}

TEST(Reconcile, only_inquiries_about_ties_tell_who_was_asked) {
    Survey survey;
    survey.ask(4, true, true, "needs");
    EXPECT_EQ(reconciled(survey, ReportRule::both).respondents,
              (std::vector<bool>{true, true, true, false, false}));
    survey.ask(4, true, true);
    EXPECT_EQ(reconciled(survey, ReportRule::both).respondents,
              (std::vector<bool>{false, false, false, false, true}));
}

TEST(Reconcile, two_silences_agree) {
    Survey survey;
    for (std::size_t actor = 0; actor < 5; ++actor) survey.ask(actor, true, true);
    const Reconciled found = reconciled(survey, ReportRule::both);
    EXPECT_EQ(found.pairs, (PairCounts{.confirmed = 1, .disputed = 3, .absent = 6}));
    EXPECT_DOUBLE_EQ(found.agreement(), .7);
    EXPECT_DOUBLE_EQ(found.confirmation(), .25);
    EXPECT_EQ(found.unknown(), 0u);
}

TEST(Reconcile, an_edge_keeps_the_facts_of_both_ends) {
    const Survey survey;
    const Network reports = survey.reports(WeightRule::strength);
    const Network either = reconcile(reports, respondents(reports), ReportRule::either).network;
    ASSERT_EQ(either.facts(0).size(), 2u);
    EXPECT_EQ(either.weight(0), 3);  // the mean of 4 and 2
    EXPECT_EQ(either.weight(2), 5);
    EXPECT_EQ(either.weight_rule(), WeightRule::strength);
    EXPECT_EQ(either.actor(3), survey.actors[3]);
    const Network receiver = reconcile(reports, respondents(reports), ReportRule::receiver).network;
    EXPECT_EQ(receiver.weight(0), 2);  // what b said
}

TEST(Reconcile, naming_oneself_says_nothing) {
    Survey survey;
    survey.tie(4, 4, 1);
    const Reconciled found = reconciled(survey, ReportRule::either);
    EXPECT_FALSE(found.respondents[4]);
    EXPECT_EQ(reported(found.network), (Reports{"ab", "ac", "ad", "bc"}));
}

TEST(Reconcile, takes_a_view_as_it_stands) {
    const Network reports = Survey().reports();
    const View before = reports.at(date("2009"), Certainty::possible);
    const Reconciled found = reconcile(before, respondents(before), ReportRule::either);
    EXPECT_EQ(found.network.edge_count(), 0u);
    EXPECT_EQ(found.network.node_count(), 5u);
    EXPECT_EQ(found.pairs.unknown, 10u);
    EXPECT_TRUE(std::isnan(found.agreement()));
    EXPECT_TRUE(std::isnan(found.confirmation()));
}

TEST(Reconcile, refuses_what_has_no_direction_or_no_respondents) {
    const Network undirected = project(Survey().model, {.relations = {Relation::collaborates}});
    EXPECT_THROW(respondents(undirected), ArgumentError);
    EXPECT_THROW(respondents(Survey().model, undirected), ArgumentError);
    EXPECT_THROW(reconcile(undirected, std::vector<bool>(5), ReportRule::both), ArgumentError);
    EXPECT_THROW(reconcile(Survey().reports(), {true}, ReportRule::both), ArgumentError);
}

TEST(Reconcile, rules_have_codes_and_labels_in_three_languages) {
    EXPECT_EQ(code(ReportRule::either), "union");
    EXPECT_EQ(code(ReportRule::receiver), "receiver");
    for (const TermRow& row : vocabulary_of<ReportRule>().rows)
        for (const Language language : languages) EXPECT_FALSE(row.label.in(language).empty());
}
