// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>

#include <maillage/measure/mixing.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/networks.hpp"

using namespace maillage;

namespace {

using Counts = std::vector<std::uint64_t>;

/// 0 and 1 are of a, 2 and 3 of b, 4 of nobody knows what.
const Attribute two_sectors = groups_of(2, {0, 0, 1, 1, Attribute::unknown});

}  // namespace

TEST(Mixing, has_a_row_and_a_column_for_the_unknown) {
    const Network network = network_of(5, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}, {4, 4}});
    const Mixing table = mixing(network, two_sectors);
    EXPECT_EQ(table.counts, (Counts{1, 2, 0, 2, 1, 1, 0, 1, 0}));
    EXPECT_EQ(table.sizes, (Counts{2, 2, 1}));
    EXPECT_EQ(table.edges(0, 1), 2u);
    EXPECT_EQ(table.edges(1, Mixing::unknown), 1u);
    EXPECT_EQ(table.edges(Mixing::unknown, Mixing::unknown), 0u);
    EXPECT_EQ(table.attribute, "sector");
    EXPECT_EQ(table.codes, two_sectors.codes);
}

TEST(Mixing, of_a_directed_network_goes_from_row_to_column) {
    const Network network = network_of(5, {{0, 2}, {2, 0}, {1, 2}, {0, 4}}, {.directed = true});
    const Mixing table = mixing(network, two_sectors);
    EXPECT_EQ(table.counts, (Counts{0, 2, 1, 1, 0, 0, 0, 0, 0}));
    EXPECT_EQ(ei_index(table), 1);
    expect_near(ei_indices(table), {1, 1});
}

TEST(Mixing, is_that_of_the_day) {
    const Network network = network_of(
        5, {{0, 1}, {0, 2}},
        {.periods = {{*Date::of(2010), *Date::of(2010)}, {*Date::of(2011), *Date::of(2011)}}});
    const Mixing table = mixing(network.at(*Date::of(2011), Certainty::certain), two_sectors);
    EXPECT_EQ(table.edges(0, 0), 0u);
    EXPECT_EQ(table.edges(0, 1), 1u);
}

TEST(Mixing, refuses_the_attribute_of_another_network) {
    for (const Attribute& attribute : {groups_of(2, {0, 0, 1, 1}), groups_of(2, {0, 0, 1, 2, 1})}) {
        try {
            mixing(network_of(5, {}), attribute);
            ADD_FAILURE();
        } catch (const ArgumentError& error) {
            EXPECT_EQ(error.message().code, "network.attribute");
            EXPECT_EQ(error.message().particulars[0], "sector");
        }
        EXPECT_THROW(node_ei_index(network_of(5, {}), attribute), ArgumentError);
    }
}

TEST(EIIndex, counts_edges_whose_two_ends_are_known) {
    const Network network = network_of(5, {{0, 1}, {0, 2}, {1, 2}, {2, 3}, {3, 4}});
    EXPECT_DOUBLE_EQ(ei_index(mixing(network, two_sectors)), (2. - 2) / 4);
    expect_near(ei_indices(mixing(network, two_sectors)), {(2. - 1) / 3, (2. - 1) / 3});
    expect_near(node_ei_index(network, two_sectors),
                {(1. - 1) / 2, (1. - 1) / 2, (2. - 1) / 3, -1, undefined_value});
}

TEST(EIIndex, without_such_an_edge_is_undefined) {
    const Mixing none = mixing(network_of(5, {{3, 4}}), two_sectors);
    EXPECT_TRUE(std::isnan(ei_index(none)));
    expect_near(ei_indices(none), {undefined_value, undefined_value});
    expect_near(node_ei_index(network_of(5, {{3, 4}}), two_sectors), Values(5, undefined_value));
    EXPECT_TRUE(std::isnan(ei_index(mixing(Network(), groups_of(0, {})))));
}

TEST(Assortativity, is_one_within_and_minus_one_across) {
    EXPECT_DOUBLE_EQ(assortativity(mixing(network_of(5, {{0, 1}, {2, 3}, {3, 4}}), two_sectors)),
                     1);
    EXPECT_DOUBLE_EQ(assortativity(mixing(network_of(5, {{0, 2}, {1, 3}}), two_sectors)), -1);
}

TEST(Assortativity, is_that_of_the_formula) {
    // e = [1/4 1/4; 1/4 1/4] each way: as chance would have it.
    const Network network = network_of(5, {{0, 1}, {0, 2}, {1, 3}, {2, 3}});
    EXPECT_DOUBLE_EQ(assortativity(mixing(network, two_sectors)), 0);
    // e = [1/3 2/3; 0 0]: a = (1, 0), b = (1/3, 2/3).
    const Network directed = network_of(5, {{0, 1}, {0, 2}, {1, 3}}, {.directed = true});
    EXPECT_DOUBLE_EQ(assortativity(mixing(directed, two_sectors)), (1. / 3 - 1. / 3) / (2. / 3));
}

TEST(Assortativity, of_a_single_group_is_undefined) {
    EXPECT_TRUE(std::isnan(assortativity(mixing(network_of(5, {{0, 1}}), two_sectors))));
    EXPECT_TRUE(std::isnan(assortativity(mixing(network_of(5, {}), two_sectors))));
}

TEST(DegreeAssortativity, of_a_star_is_minus_one) {
    EXPECT_DOUBLE_EQ(degree_assortativity(star(5)), -1);
    EXPECT_NEAR(degree_assortativity(path(4)), -.5, 1e-12);
}

TEST(DegreeAssortativity, where_degrees_do_not_vary_is_undefined) {
    EXPECT_TRUE(std::isnan(degree_assortativity(network_of(3, {{0, 1}, {1, 2}, {2, 0}}))));
    EXPECT_TRUE(std::isnan(degree_assortativity(Network())));
    // Each has one way out, whatever comes in.
    const Network out_alike = network_of(3, {{0, 1}, {1, 0}, {2, 0}}, {.directed = true});
    EXPECT_TRUE(std::isnan(degree_assortativity(out_alike)));
}
