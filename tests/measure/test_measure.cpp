// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <set>

#include <maillage/measure/measure.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/networks.hpp"

using namespace maillage;

namespace {

/// 0 — 2 — 1 — 3, two-mode if `modes` say so.
Network chain(const std::vector<std::uint8_t>& modes) {
    return network_of(4, {{0, 2}, {1, 2}, {1, 3}}, {.modes = modes});
}

/// What a measure cannot do without.
MeasureOptions needed_by(const Measure& measure, const Attribute& pairs) {
    MeasureOptions options;
    if (measure.takes.by) options.by = pairs;
    return options;
}

std::string code_of_error(const Network& network, std::string_view name,
                          const MeasureOptions& options) {
    try {
        measure(network, name, options);
    } catch (const ArgumentError& error) {
        return std::string(error.message().code);
    }
    return "";
}

const Attribute pairs = groups_of(2, {0, 0, 1, 1});

}  // namespace

TEST(Measure, is_found_by_name) {
    const Measurement degree = measure(chain({}), "degree");
    EXPECT_EQ(degree.name, "degree");
    EXPECT_EQ(degree.of, MeasureOf::node);
    EXPECT_EQ(degree.values, (Values{1, 2, 2, 1}));
    EXPECT_EQ(measure(chain({}), "components").values, (Values{0, 0, 0, 0}));
    EXPECT_EQ(measure(chain({}), "density").values, (Values{.5}));
}

TEST(Measure, takes_its_options) {
    const Network network = network_of(3, {{0, 1}, {1, 2}, {0, 2}}, {.weights = {2, 4, 1}});
    EXPECT_EQ(measure(network, "betweenness", {.weights = Weights::strength}).values,
              (Values{0, 1, 0}));
    EXPECT_EQ(measure(network, "betweenness", {.weights = Weights::distance}).values,
              (Values{1, 0, 0}));
    EXPECT_EQ(measure(chain({}), "ei_index", {.by = pairs}).values, (Values{1}));
    expect_near(measure(network, "pagerank", {.damping = 0}).values, Values(3, 1. / 3));
}

TEST(Measure, unknown_is_refused_with_the_list_of_those_there_are) {
    try {
        measure(Network(), "popularity");
        FAIL();
    } catch (const ArgumentError& error) {
        EXPECT_EQ(error.message().code, "argument.unknown");
        EXPECT_EQ(error.message().particulars.at(0), "popularity");
        EXPECT_TRUE(error.message().particulars.at(1).plain.starts_with("degree, in_degree"));
    }
}

TEST(Measure, refuses_the_options_that_it_does_not_take_and_takes_the_others) {
    const Network network = chain({0, 0, 1, 1});
    for (const Measure& row : measures()) {
        const MeasureOptions options = needed_by(row, pairs);
        const auto with = [&](auto change) {
            MeasureOptions changed = options;
            change(changed);
            return code_of_error(network, row.name, changed);
        };
        EXPECT_EQ(with([](MeasureOptions&) {}), "") << row.name;
        EXPECT_EQ(with([](MeasureOptions& o) { o.weights = Weights::strength; }),
                  row.takes.strength ? "" : "measure.weights")
            << row.name;
        EXPECT_EQ(with([](MeasureOptions& o) { o.weights = Weights::distance; }),
                  row.takes.distance ? "" : "measure.weights")
            << row.name;
        EXPECT_EQ(with([](MeasureOptions& o) { o.damping = .5; }),
                  row.takes.damping ? "" : "measure.option")
            << row.name;
        EXPECT_EQ(with([](MeasureOptions& o) { o.by = pairs; }),
                  row.takes.by ? "" : "measure.option")
            << row.name;
        EXPECT_EQ(with([](MeasureOptions& o) { o.by.reset(); }),
                  row.takes.by ? "measure.attribute" : "")
            << row.name;
    }
}

TEST(Measure, that_takes_weights_uses_them) {
    const Network network = network_of(5, {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 0}, {3, 4}},
                                       {.weights = {5, 1, 2, 3, 7, 2}});
    for (const Measure& row : measures()) {
        if (!row.takes.strength) continue;
        const Values ignored = measure(network, row.name).values;
        EXPECT_NE(measure(network, row.name, {.weights = Weights::strength}).values, ignored)
            << row.name;
        if (row.takes.distance)
            EXPECT_NE(measure(network, row.name, {.weights = Weights::distance}).values, ignored)
                << row.name;
    }
}

TEST(Measure, has_one_value_of_each_thing_it_is_of) {
    const Network network = chain({0, 0, 1, 1});
    for (const Measure& row : measures()) {
        const Measurement measured = measure(network, row.name, needed_by(row, pairs));
        EXPECT_EQ(measured.of, row.of);
        EXPECT_EQ(measured.values.size(), row.of == MeasureOf::node   ? network.node_count()
                                          : row.of == MeasureOf::edge ? network.edge_count()
                                                                      : 1)
            << row.name;
    }
}

TEST(Measure, counts_edges_either_way_unless_it_says_that_it_follows_them) {
    const Pairs one_way{{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}},
        other_way{{0, 1}, {2, 1}, {2, 0}, {3, 2}, {3, 4}};
    const Attribute groups = groups_of(2, {0, 1, 1, 0, 1});
    for (const Measure& row : measures()) {
        if (row.follows_directions || row.needs_two_mode || row.of == MeasureOf::edge) continue;
        const auto values = [&](const Pairs& edges) {
            return measure(network_of(5, edges, {.directed = true}), row.name,
                           needed_by(row, groups))
                .values;
        };
        SCOPED_TRACE(row.name);
        expect_near(values(one_way), values(other_way), 1e-11);
    }
}

TEST(Measure, for_two_modes_refuses_other_networks) {
    for (const Measure& row : measures())
        if (row.needs_two_mode)
            EXPECT_EQ(code_of_error(chain({}), row.name, {}), "network.two_mode");
}

TEST(Measure, does_not_count_loops) {
    const Pairs edges{{0, 2}, {1, 2}, {1, 3}};
    Pairs looped = edges;
    looped.emplace_back(3, 3);
    for (const bool directed : {false, true})
        for (const Measure& row : measures()) {
            if (row.needs_two_mode) continue;
            Values expected = measure(network_of(4, edges, {.directed = directed}), row.name,
                                      needed_by(row, pairs))
                                  .values;
            if (row.of == MeasureOf::edge) expected.push_back(undefined_value);
            SCOPED_TRACE(row.name);
            expect_near(measure(network_of(4, looped, {.directed = directed}), row.name,
                                needed_by(row, pairs))
                            .values,
                        expected);
        }
}

TEST(Measure, has_all_that_its_documentation_needs) {
    std::set<std::string_view> names;
    for (const Measure& row : measures()) {
        EXPECT_TRUE(names.insert(row.name).second) << row.name;
        for (const Language language : languages)
            EXPECT_FALSE(row.label.in(language).empty()) << row.name;
        EXPECT_FALSE(row.formula.empty() || row.source.empty() || row.complexity.empty())
            << row.name;
        const Measurement of_nothing =
            measure(Network(), row.name, needed_by(row, groups_of(2, {})));
        if (row.of == MeasureOf::network) expect_near(of_nothing.values, {undefined_value});
        else EXPECT_TRUE(of_nothing.values.empty()) << row.name;
    }
}
