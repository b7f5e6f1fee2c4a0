// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/measure/core.hpp>

#include "../support/networks.hpp"

using namespace maillage;

using Numbers = std::vector<std::uint32_t>;

TEST(Core, peels_a_network) {
    //     0 1 2 3 all joined, 3 — 4 — 5, 6 alone with a loop
    const Network network =
        network_of(7, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {3, 4}, {4, 5}, {6, 6}});
    EXPECT_EQ(core_numbers(network), (Numbers{3, 3, 3, 3, 1, 1, 0}));
}

TEST(Core, counts_each_neighbour_once_either_way) {
    const Network network = network_of(3, {{0, 1}, {1, 0}, {1, 2}, {2, 0}}, {.directed = true});
    EXPECT_EQ(core_numbers(network), (Numbers{2, 2, 2}));
}

TEST(Core, of_an_empty_network_is_empty) {
    EXPECT_EQ(core_numbers(Network()), Numbers());
    EXPECT_EQ(core_numbers(network_of(2, {})), (Numbers{0, 0}));
}
