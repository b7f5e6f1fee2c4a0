// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/measure/degree.hpp>

#include "../support/networks.hpp"

using namespace maillage;

TEST(Degree, of_an_empty_network_is_empty) {
    EXPECT_TRUE(degree(Network()).empty());
    EXPECT_EQ(degree(Network::from_arrays({.node_count = 2})), (Values{0, 0}));
}

TEST(Degree, counts_other_nodes_once) {
    //     0 ⇄ 1, 0 → 2 twice, a loop at 2, and 3 alone
    const Numbers from{0, 1, 0, 0, 2}, to{1, 0, 2, 2, 2};
    const Network directed =
        Network::from_arrays({.node_count = 4, .sources = from, .targets = to, .directed = true});
    EXPECT_EQ(degree(directed), (Values{2, 1, 1, 0}));
    EXPECT_EQ(in_degree(directed), (Values{1, 1, 1, 0}));
    EXPECT_EQ(out_degree(directed), (Values{2, 1, 0, 0}));

    const Network undirected =
        Network::from_arrays({.node_count = 4, .sources = from, .targets = to});
    EXPECT_EQ(degree(undirected), (Values{2, 1, 1, 0}));
    EXPECT_EQ(in_degree(undirected), degree(undirected));
    EXPECT_EQ(out_degree(undirected), degree(undirected));
}

TEST(Degree, is_that_of_the_day) {
    const Numbers from{0, 0}, to{1, 2};
    const std::vector<Period> periods{{*Date::of(2010), *Date::of(2012)},
                                      {*Date::of(2011), Date()}};
    const Network network =
        Network::from_arrays({.node_count = 3, .sources = from, .targets = to, .periods = periods});
    EXPECT_EQ(degree(network), (Values{2, 1, 1}));
    EXPECT_EQ(degree(network.at(*Date::of(2010, 6, 1), Certainty::possible)), (Values{1, 1, 0}));
    EXPECT_EQ(degree(network.at(*Date::of(2011, 6, 1), Certainty::certain)), (Values{1, 1, 0}));
    EXPECT_EQ(degree(network.at(*Date::of(2013), Certainty::possible)), (Values{1, 0, 1}));
    EXPECT_EQ(degree(network.at(*Date::of(2013), Certainty::certain)), (Values{0, 0, 0}));
}
