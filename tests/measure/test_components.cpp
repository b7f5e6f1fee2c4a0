// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/measure/components.hpp>

#include "../support/networks.hpp"

using namespace maillage;

TEST(Components, of_an_empty_network_are_none) { EXPECT_EQ(components(Network()), Components()); }

TEST(Components, come_by_size_then_by_smallest_node) {
    //     0    1 — 5    2 ← 6 → 3, 6 ⇄ 4    7 — 8, with a loop
    const Numbers from{5, 6, 6, 6, 4, 7, 7}, to{1, 2, 3, 4, 6, 8, 7};
    for (const bool directed : {false, true}) {
        const Network network = Network::from_arrays(
            {.node_count = 9, .sources = from, .targets = to, .directed = directed});
        const Components found = components(network);
        EXPECT_EQ(found.numbers, (std::vector<std::uint32_t>{3, 1, 0, 0, 0, 1, 0, 2, 2}));
        EXPECT_EQ(found.sizes, (std::vector<std::uint32_t>{4, 2, 2, 1}));
    }
}

TEST(Components, are_those_of_the_day) {
    const Numbers from{0, 1}, to{1, 2};
    const std::vector<Period> periods{{*Date::of(2010), *Date::of(2010)},
                                      {*Date::of(2010), *Date::of(2011)}};
    const Network network =
        Network::from_arrays({.node_count = 3, .sources = from, .targets = to, .periods = periods});
    EXPECT_EQ(components(network).sizes.size(), 1u);
    EXPECT_EQ(components(network.at(*Date::of(2011), Certainty::possible)).numbers,
              (std::vector<std::uint32_t>{1, 0, 0}));
}
