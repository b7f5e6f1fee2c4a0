// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/measure/core.hpp>

#include "../support/networks.hpp"

using namespace maillage;

using Cores = std::vector<std::uint32_t>;

TEST(Core, peels_a_network) {
    //     0 1 2 3 all joined, 3 — 4 — 5, 6 alone with a loop
    const Network network =
        network_of(7, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {3, 4}, {4, 5}, {6, 6}});
    EXPECT_EQ(core_numbers(network), (Cores{3, 3, 3, 3, 1, 1, 0}));
}

TEST(Core, counts_each_neighbour_once_either_way) {
    const Network network = network_of(3, {{0, 1}, {1, 0}, {1, 2}, {2, 0}}, {.directed = true});
    EXPECT_EQ(core_numbers(network), (Cores{2, 2, 2}));
}

TEST(Core, of_an_empty_network_is_empty) {
    EXPECT_EQ(core_numbers(Network()), Cores());
    EXPECT_EQ(core_numbers(network_of(2, {})), (Cores{0, 0}));
}

TEST(Densest, is_the_largest_core_that_fits) {
    //     0 1 2 3 all joined, 3 — 4 — 5, 6 alone
    const Network network =
        network_of(7, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {3, 4}, {4, 5}});
    const auto found = [&](std::size_t most_nodes, std::size_t most_edges) {
        const Densest found = densest(network, most_nodes, most_edges);
        return std::pair(found.nodes, found.k);
    };
    using Found = std::pair<Cores, std::optional<std::uint32_t>>;
    EXPECT_EQ(found(7, 8), (Found{{0, 1, 2, 3, 4, 5, 6}, 0}));
    EXPECT_EQ(found(6, 8), (Found{{0, 1, 2, 3, 4, 5}, 1}));
    EXPECT_EQ(found(7, 7), (Found{{0, 1, 2, 3}, 2})) << "for its edges";
    EXPECT_EQ(found(3, 7), (Found{{0, 1, 3}, {}})) << "3 is joined to one more";
    EXPECT_EQ(found(7, 2), (Found{{0, 3}, {}})) << "a third node would bring two edges more";
    EXPECT_EQ(found(0, 0), (Found{{}, {}}));
}

TEST(Densest, of_no_node_is_none) {
    EXPECT_EQ(densest(Network(), 0, 0).nodes, Cores());
    EXPECT_EQ(densest(Network(), 10, 10).k, 0u);
}
