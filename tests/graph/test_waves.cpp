// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>

#include <maillage/graph/waves.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

using Counts = std::vector<std::uint32_t>;

/// 0–1 ends in 2012, 0–2 goes on, 1–3 begins in 2013; nobody dated 2–3. 4 is alone.
Network dated() {
    const std::vector<std::int64_t> from{0, 0, 1, 2}, to{1, 2, 3, 3};
    const std::vector<Period> periods{period("2010", "2012"), period("2010", ".."),
                                      period("2013", ".."), Period{}};
    return Network::from_arrays(
        {.node_count = 5, .sources = from, .targets = to, .periods = periods});
}

}  // namespace

TEST(Waves, tell_who_joined_left_and_stayed) {
    const Network network = dated();
    const Date dates[] = {date("2011"), date("2014")};
    const std::vector<Wave> found = waves(network, dates, Certainty::certain);
    ASSERT_EQ(found.size(), 1u);
    const auto& [nodes, edges] = found[0];
    EXPECT_EQ(edges.left, (Counts{0}));
    EXPECT_EQ(edges.stayed, (Counts{1}));
    EXPECT_EQ(edges.joined, (Counts{2}));
    EXPECT_EQ(edges.population(), 3u);
    EXPECT_DOUBLE_EQ(edges.stability(), 1. / 3);
    EXPECT_EQ(nodes.stayed, (Counts{0, 1, 2}));
    EXPECT_EQ(nodes.joined, (Counts{3}));
    EXPECT_EQ(nodes.left, (Counts{}));
    EXPECT_EQ(nodes.population(), 4u);
    EXPECT_DOUBLE_EQ(nodes.stability(), .75);
}

TEST(Waves, say_what_vague_dates_would_change) {
    const Network network = dated();
    const Wave certain = wave(network.at(date("2011"), Certainty::certain),
                              network.at(date("2014"), Certainty::certain));
    const Wave possible = wave(network.at(date("2011"), Certainty::possible),
                               network.at(date("2014"), Certainty::possible));
    EXPECT_EQ(possible.edges.stayed, (Counts{1, 3}));
    EXPECT_DOUBLE_EQ(possible.edges.stability(), .5);
    EXPECT_EQ(certain.edges.uncertain, 1u);  // 2–3
    EXPECT_EQ(possible.edges.uncertain, 1u);
    EXPECT_EQ(certain.nodes.uncertain, 1u);  // 3, in 2011
    EXPECT_EQ(possible.nodes.stability(), 1);
}

TEST(Waves, of_undated_views_are_certain_of_all) {
    const Network network = dated();
    const Wave same = wave(network, network);
    EXPECT_EQ(same.edges.stayed, (Counts{0, 1, 2, 3}));
    EXPECT_EQ(same.edges.uncertain, 0u);
    EXPECT_EQ(same.nodes.population(), 4u);  // 4 is in neither
}

TEST(Waves, of_nothing_are_undefined) {
    const Network network = dated();
    const Wave none = wave(network.at(date("2000"), Certainty::certain),
                           network.at(date("2001"), Certainty::certain));
    EXPECT_EQ(none.edges.population(), 0u);
    EXPECT_TRUE(std::isnan(none.edges.stability()));
    EXPECT_TRUE(std::isnan(none.nodes.stability()));
    const Network empty;
    EXPECT_EQ(wave(empty, empty).nodes.population(), 0u);
}

TEST(Waves, make_a_series) {
    const Network network = dated();
    const Date dates[] = {date("2009"), date("2011"), date("2013"), date("2011")};
    const std::vector<Wave> found = waves(network, dates, Certainty::certain);
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0].edges.joined, (Counts{0, 1}));
    EXPECT_EQ(found[0].edges.stability(), 0);
    EXPECT_EQ(found[1].edges.joined, found[2].edges.left);
    EXPECT_EQ(found[1].edges.stability(), found[2].edges.stability());
    EXPECT_TRUE(waves(network, std::span(dates).first(1), Certainty::certain).empty());
    EXPECT_TRUE(waves(network, {}, Certainty::certain).empty());
}

TEST(Waves, count_the_ends_of_a_loop) {
    const std::vector<std::int64_t> self{0};
    const Network network =
        Network::from_arrays({.node_count = 1, .sources = self, .targets = self});
    EXPECT_EQ(wave(network, network).nodes.stayed, (Counts{0}));
}

TEST(Waves, refuse_dates_that_say_nothing_and_views_of_two_networks) {
    const Network network = dated(), other = dated();
    const Date unknown[] = {Date(), date("2014")};
    EXPECT_THROW(waves(network, unknown, Certainty::certain), ArgumentError);
    EXPECT_THROW(wave(network, other), ArgumentError);
}
