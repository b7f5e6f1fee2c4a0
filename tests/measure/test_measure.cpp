// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <set>

#include <maillage/measure/measure.hpp>
#include <maillage/vocabulary/error.hpp>

using namespace maillage;

namespace {

using Numbers = std::vector<std::int64_t>;

/// 0 — 2 — 1 — 3, two-mode if `modes` say so.
Network path(const std::vector<std::uint8_t>& modes) {
    const Numbers from{0, 1, 1}, to{2, 2, 3};
    return Network::from_arrays({.node_count = 4, .sources = from, .targets = to, .modes = modes});
}

}  // namespace

TEST(Measure, is_found_by_name) {
    const Measurement degree = measure(path({}), "degree");
    EXPECT_EQ(degree.name, "degree");
    EXPECT_EQ(degree.values, (std::vector<double>{1, 2, 2, 1}));
    EXPECT_EQ(measure(path({}), "components").values, (std::vector<double>{0, 0, 0, 0}));
}

TEST(Measure, unknown_is_refused_with_the_list_of_those_there_are) {
    try {
        measure(Network(), "popularity");
        FAIL();
    } catch (const ArgumentError& error) {
        EXPECT_EQ(error.message().code, "argument.unknown");
        EXPECT_EQ(error.message().particulars.at(0), "popularity");
        EXPECT_TRUE(error.message().particulars.at(1).starts_with("degree, in_degree"));
    }
}

TEST(Measure, for_two_modes_refuses_other_networks) {
    const Network one_mode = path({}), two_mode = path({0, 0, 1, 1});
    for (const Measure& row : measures()) {
        EXPECT_EQ(measure(two_mode, row.name).values.size(), 4u) << row.name;
        if (!row.needs_two_mode) continue;
        try {
            measure(one_mode, row.name);
            ADD_FAILURE() << row.name;
        } catch (const ArgumentError& error) {
            EXPECT_EQ(error.message().code, "network.two_mode") << row.name;
        }
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
        EXPECT_TRUE(measure(Network(), row.name).values.empty()) << row.name;
    }
}
