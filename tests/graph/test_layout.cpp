// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include <maillage/graph/layout.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/networks.hpp"

using namespace maillage;

namespace {

Network joined_from(std::size_t nodes, const Numbers& from, const Numbers& to) {
    return Network::from_arrays({.node_count = nodes, .sources = from, .targets = to});
}

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// Every node of a group joined to every other.
void join_all(Numbers& from, Numbers& to, std::int64_t first, std::int64_t last) {
    for (std::int64_t i = first; i <= last; ++i)
        for (std::int64_t j = i + 1; j <= last; ++j) from.push_back(i), to.push_back(j);
}

}  // namespace

TEST(Layout, of_an_empty_network_is_empty) { EXPECT_TRUE(layout(Network()).empty()); }

TEST(Layout, of_one_node_is_the_origin) {
    EXPECT_EQ(layout(joined_from(1, {}, {})), std::vector<Point>{Point()});
    EXPECT_EQ(layout(joined_from(1, {0}, {0})), std::vector<Point>{Point()});
}

TEST(Layout, sets_a_pair_on_a_line_of_length_1) {
    const std::vector<Point> points = layout(joined_from(2, {0}, {1}));
    EXPECT_NEAR(distance(points[0], points[1]), 1, 0.05);
    EXPECT_NEAR(points[0].y, points[1].y, 1e-9);
}

TEST(Layout, is_the_same_every_time_whatever_directions_weights_and_loops) {
    const Numbers from{0, 1, 2, 3, 4, 0, 6}, to{1, 2, 3, 4, 5, 3, 7};
    const Network plain = joined_from(8, from, to);
    const std::vector<Point> points = layout(plain);
    EXPECT_EQ(points, layout(plain));

    Numbers more_from = to, more_to = from;  // turned around, with a loop
    more_from.push_back(2), more_to.push_back(2);
    const std::vector<double> weights(more_from.size(), 7.5);
    const Network directed = Network::from_arrays({.node_count = 8,
                                                   .sources = more_from,
                                                   .targets = more_to,
                                                   .weights = weights,
                                                   .directed = true});
    EXPECT_EQ(points, layout(directed));
}

TEST(Layout, unfolds_a_chain) {
    Numbers from, to;
    for (std::int64_t i = 0; i + 1 < 40; ++i) from.push_back(i), to.push_back(i + 1);
    const std::vector<Point> points = layout(joined_from(40, from, to));
    for (std::size_t i = 0; i + 10 < 40; ++i)
        EXPECT_LT(distance(points[i], points[i + 1]), distance(points[i], points[i + 10]));
    const auto [left, right] =
        std::minmax(points.front(), points.back(), [](Point a, Point b) { return a.x < b.x; });
    EXPECT_GT(right.x - left.x, 2 * std::abs(right.y - left.y)) << "the longest stretch is along x";
}

TEST(Layout, keeps_groups_apart) {
    Numbers from{0}, to{10};
    join_all(from, to, 0, 9);
    join_all(from, to, 10, 19);
    const std::vector<Point> points = layout(joined_from(20, from, to));
    double within = 0, between = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < 20; ++i)
        for (std::size_t j = i + 1; j < 20; ++j) {
            const double apart = distance(points[i], points[j]);
            if ((i < 10) == (j < 10)) within = std::max(within, apart);
            else if (i != 0 || j != 10) between = std::min(between, apart);
        }
    EXPECT_LT(within / 2, between);
}

TEST(Layout, spreads_the_neighbours_of_one_node_evenly) {
    Numbers from, to;
    for (std::int64_t i = 1; i <= 60; ++i) from.push_back(0), to.push_back(i);
    const std::vector<Point> points = layout(joined_from(61, from, to));
    for (std::size_t i = 0; i <= 60; ++i)
        for (std::size_t j = 0; j < i; ++j) EXPECT_GT(distance(points[i], points[j]), 0.5);
}

TEST(Layout, sets_pieces_side_by_side_and_the_others_in_rows_below) {
    Numbers from, to;
    join_all(from, to, 0, 4);
    for (std::int64_t pair = 5; pair < 45; pair += 2) from.push_back(pair), to.push_back(pair + 1);
    const std::vector<Point> points = layout(joined_from(75, from, to));
    const auto piece = [](std::size_t node) {
        return node < 5 ? 0 : node < 45 ? (node - 3) / 2 : node;
    };
    double lowest = std::numeric_limits<double>::infinity(), highest = -lowest;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            if (piece(i) != piece(j)) EXPECT_GT(distance(points[i], points[j]), 1) << i << ' ' << j;
        if (i < 45) lowest = std::min(lowest, points[i].y);
        else highest = std::max(highest, points[i].y);
    }
    EXPECT_LT(highest, lowest);
}

TEST(Layout, has_the_aspect_that_is_asked_for) {
    for (const double aspect : {0.5, 1.0, 3.0}) {
        const std::vector<Point> points = layout(joined_from(400, {}, {}), {.aspect = aspect});
        Point low, high;
        for (const Point& point : points) {
            low = {std::min(low.x, point.x), std::min(low.y, point.y)};
            high = {std::max(high.x, point.x), std::max(high.y, point.y)};
        }
        EXPECT_NEAR((high.x - low.x) / (high.y - low.y), aspect, 0.15 * aspect);
        EXPECT_NEAR(low.x, -high.x, 1e-9) << "centred";
        EXPECT_NEAR(low.y, -high.y, 1e-9);
    }
}

TEST(Layout, is_that_of_the_day) {
    const Numbers from{0, 1}, to{1, 2};
    const std::vector<Period> periods{{*Date::of(2010), *Date::of(2010)},
                                      {*Date::of(2010), *Date::of(2011)}};
    const Network network =
        Network::from_arrays({.node_count = 3, .sources = from, .targets = to, .periods = periods});
    EXPECT_EQ(layout(network.at(*Date::of(2011), Certainty::possible)),
              layout(joined_from(3, {1}, {2})));
    EXPECT_NE(layout(network), layout(joined_from(3, {1}, {2})));
}

TEST(Layout, refuses_a_page_without_a_shape) {
    for (const double aspect : {0.0, -1.0, 11.0, std::numeric_limits<double>::quiet_NaN()})
        EXPECT_THROW(layout(Network(), {.aspect = aspect}), ArgumentError);
}
