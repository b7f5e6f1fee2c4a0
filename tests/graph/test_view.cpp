// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/graph/view.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/facts.hpp"
#include "../support/networks.hpp"

using namespace maillage;

namespace {

std::vector<Step> listed(const Steps& steps) { return {steps.begin(), steps.end()}; }

/// One edge 0 → 1 that holds for the period.
Network lasting(const char* since, const char* until) {
    const Numbers from{0}, to{1};
    const std::vector<Period> periods{{date(since), date(until)}};
    return Network::from_arrays(
        {.node_count = 2, .sources = from, .targets = to, .periods = periods});
}

bool at(const Network& network, const char* day, Certainty certainty) {
    return network.at(date(day), certainty).contains(0);
}

}  // namespace

TEST(View, of_a_network_sees_every_edge) {
    const Network network = lasting("", "");
    const View view = network;
    EXPECT_EQ(view.node_count(), 2u);
    EXPECT_EQ(view.edge_count(), 1u);
    EXPECT_EQ(view.degree(0), 1u);
    EXPECT_EQ(&view.network(), &network);
}

TEST(View, of_an_empty_network_is_empty) {
    const Network network;
    const View view = network.at(date("2013"), Certainty::possible);
    EXPECT_EQ(view.node_count(), 0u);
    EXPECT_EQ(view.edge_count(), 0u);
}

TEST(View, steps_go_out_in_or_either_way) {
    //     0 ⇄ 1, 0 → 2, 3 → 0, and a loop at 0
    const Numbers from{0, 1, 0, 3, 0}, to{1, 0, 2, 0, 0};
    const Network network =
        Network::from_arrays({.node_count = 5, .sources = from, .targets = to, .directed = true});
    ASSERT_EQ(network.edge_count(), 5u);  // (0,0) (0,1) (0,2) (1,0) (3,0)
    const View view = network;
    EXPECT_EQ(listed(view.out(0)), (std::vector<Step>{{1, 1}, {2, 2}}));
    EXPECT_EQ(listed(view.in(0)), (std::vector<Step>{{1, 3}, {3, 4}}));
    EXPECT_EQ(listed(view.neighbours(0)), (std::vector<Step>{{1, 1}, {2, 2}, {3, 4}}));
    EXPECT_EQ(listed(view.neighbours(1)), (std::vector<Step>{{0, 1}}));
    EXPECT_TRUE(view.neighbours(4).empty());
    EXPECT_EQ(view.out_degree(0), 2u);
    EXPECT_EQ(view.in_degree(0), 2u);
    EXPECT_EQ(view.degree(0), 3u);
}

TEST(View, steps_of_an_undirected_network_have_no_direction) {
    const Numbers from{2, 1, 1}, to{0, 0, 1};
    const Network network = Network::from_arrays({.node_count = 3, .sources = from, .targets = to});
    const View view = network;
    EXPECT_EQ(listed(view.out(0)), (std::vector<Step>{{1, 0}, {2, 1}}));
    EXPECT_EQ(listed(view.in(0)), listed(view.out(0)));
    EXPECT_EQ(listed(view.out(1)), (std::vector<Step>{{0, 0}}));
    EXPECT_EQ(view.edge_count(), 3u);
}

TEST(View, has_what_certainly_or_possibly_holds_on_a_day) {
    const Network known = lasting("2010-03-01", "2012-06-30");
    for (const Certainty certainty : {Certainty::certain, Certainty::possible}) {
        EXPECT_FALSE(at(known, "2010-02-28", certainty));
        EXPECT_TRUE(at(known, "2010-03-01", certainty));
        EXPECT_TRUE(at(known, "2012-06-30", certainty));
        EXPECT_FALSE(at(known, "2012-07-01", certainty));
    }
    const Network vague = lasting("2010", "2012");
    EXPECT_FALSE(at(vague, "2009-12-31", Certainty::possible));
    EXPECT_TRUE(at(vague, "2010-06-01", Certainty::possible));
    EXPECT_FALSE(at(vague, "2010-06-01", Certainty::certain));
    EXPECT_TRUE(at(vague, "2011-06-01", Certainty::certain));
    EXPECT_FALSE(at(vague, "2012-06-01", Certainty::certain));
    EXPECT_TRUE(at(vague, "2012-06-01", Certainty::possible));
}

TEST(View, treats_an_unknown_bound_as_possible_and_an_open_one_as_certain) {
    EXPECT_TRUE(at(lasting("2010", ".."), "2050-01-01", Certainty::certain));
    EXPECT_TRUE(at(lasting("..", "2010"), "1950-01-01", Certainty::certain));
    EXPECT_FALSE(at(lasting("2010", ""), "2050-01-01", Certainty::certain));
    EXPECT_TRUE(at(lasting("2010", ""), "2050-01-01", Certainty::possible));
    EXPECT_FALSE(at(lasting("2010", ""), "2009-01-01", Certainty::possible));
    EXPECT_FALSE(at(lasting("", ""), "2013-01-01", Certainty::certain));
    EXPECT_TRUE(at(lasting("", ""), "2013-01-01", Certainty::possible));
}

TEST(View, at_a_year_is_at_some_time_in_that_year) {
    const Network network = lasting("2013-05-01", "2013-05-31");
    EXPECT_TRUE(at(network, "2013", Certainty::certain));
    EXPECT_TRUE(at(network, "2013-05", Certainty::certain));
    EXPECT_FALSE(at(network, "2013-06", Certainty::possible));
    // On which day of May is not known, but it surely was in 2013.
    const Network some_day = lasting("2013-05", "2013-05");
    EXPECT_TRUE(at(some_day, "2013", Certainty::certain));
    EXPECT_TRUE(at(some_day, "2013-05", Certainty::certain));
    EXPECT_FALSE(at(some_day, "2013-05-12", Certainty::certain));
    EXPECT_TRUE(at(some_day, "2013-05-12", Certainty::possible));
}

TEST(View, between_two_dates_may_be_open) {
    const Network network = lasting("2010", "2012");
    const auto between = [&](const char* first, const char* last) {
        return network.between(date(first), date(last), Certainty::certain).contains(0);
    };
    EXPECT_TRUE(between("2009", "2011"));
    EXPECT_TRUE(between("2012", ".."));
    EXPECT_FALSE(between("2013", ".."));
    EXPECT_TRUE(between("..", "2010"));
    EXPECT_FALSE(between("..", "2009-12"));
    EXPECT_TRUE(between("..", ".."));
}

TEST(View, refuses_dates_that_say_nothing) {
    const Network network = lasting("2010", "2012");
    const Date year = date("2013");
    EXPECT_THROW(network.at(Date(), Certainty::possible), ArgumentError);
    EXPECT_THROW(network.at(Date::open(), Certainty::possible), ArgumentError);
    EXPECT_THROW(network.between(Date(), year, Certainty::possible), ArgumentError);
    EXPECT_THROW(network.between(year, Date(), Certainty::possible), ArgumentError);
    EXPECT_THROW(network.between(year, date("2012"), Certainty::possible), ArgumentError);
}

TEST(View, weighs_an_edge_by_the_facts_that_hold) {
    const Numbers from{0, 0}, to{1, 1};
    const std::vector<Period> periods{{date("2010"), date("2012")}, {date("2012"), date("..")}};
    const std::vector<double> weights{2, 3};
    const Network network = Network::from_arrays(
        {.node_count = 2, .sources = from, .targets = to, .weights = weights, .periods = periods});
    const auto weight_at = [&](const char* day) {
        return network.at(date(day), Certainty::possible).weight(0);
    };
    EXPECT_EQ(View(network).weight(0), 5);
    EXPECT_EQ(weight_at("2009"), 0);
    EXPECT_EQ(weight_at("2011"), 2);
    EXPECT_EQ(weight_at("2012"), 5);
    EXPECT_EQ(weight_at("2013"), 3);
    EXPECT_EQ(network.at(date("2009"), Certainty::possible).edge_count(), 0u);
    EXPECT_EQ(network.at(date("2009"), Certainty::possible).degree(0), 0u);
}
