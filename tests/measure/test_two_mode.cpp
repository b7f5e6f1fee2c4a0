// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include <maillage/measure/two_mode.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/networks.hpp"

using namespace maillage;

namespace {

/// The first `actors` nodes are of mode 0.
Network two_mode(std::size_t actors, std::size_t reseaux, const Numbers& from, const Numbers& to) {
    std::vector<std::uint8_t> modes(actors);
    modes.resize(actors + reseaux, 1);
    return Network::from_arrays(
        {.node_count = actors + reseaux, .sources = from, .targets = to, .modes = modes});
}

}  // namespace

TEST(TwoMode, of_an_empty_network_is_empty) {
    EXPECT_TRUE(two_mode_degree(Network()).empty());
    EXPECT_TRUE(two_mode_closeness(Network()).empty());
    EXPECT_TRUE(two_mode_betweenness(Network()).empty());
}

TEST(TwoMode, needs_a_two_mode_network) {
    const Network network = two_mode(2, 1, {0, 0}, {2, 1});
    EXPECT_THROW(two_mode_degree(network), ArgumentError);
    EXPECT_THROW(two_mode_closeness(network), ArgumentError);
    EXPECT_THROW(two_mode_betweenness(network), ArgumentError);
}

TEST(TwoMode, of_a_complete_network_is_the_greatest_for_all_but_betweenness) {
    //     two actors, three réseaux, everyone in everything
    const Network network = two_mode(2, 3, {0, 0, 0, 1, 1, 1}, {2, 3, 4, 2, 3, 4});
    expect_near(two_mode_degree(network), Values(5, 1));
    expect_near(two_mode_closeness(network), Values(5, 1));
    // 3 pairs of réseaux for 2 actors to share, 1 pair of actors for 3 réseaux. At most, an actor
    // could have ½ [9 + 3 − 2] = 5 (s = 0, t = 1), a réseau ½ [16 − 8 − 0] = 4 (s = 1, t = 0).
    expect_near(two_mode_betweenness(network),
                {1.5 / 5, 1.5 / 5, 1. / 3 / 4, 1. / 3 / 4, 1. / 3 / 4});
}

TEST(TwoMode, of_a_star_is_greatest_at_its_centre) {
    const Network network = two_mode(1, 4, {0, 0, 0, 0}, {1, 2, 3, 4});
    expect_near(two_mode_degree(network), Values(5, 1));
    expect_near(two_mode_closeness(network), Values(5, 1));
    // With one actor only, no réseau could lie between two nodes.
    expect_near(two_mode_betweenness(network),
                {1, undefined_value, undefined_value, undefined_value, undefined_value});
}

TEST(TwoMode, of_a_network_in_pieces_is_that_of_networkx) {
    //     0 — 4 — 1 — 5    2 — 6    3         (values of NetworkX 3.6.1)
    const Network network = two_mode(4, 3, {0, 1, 1, 2}, {4, 4, 5, 6});
    expect_near(two_mode_degree(network), {1. / 3, 2. / 3, 1. / 3, 0, .5, .25, .25});
    expect_near(two_mode_closeness(network), {.75, 1.125, 1.5, 0, 1, 2. / 3, 4. / 3});
    expect_near(two_mode_betweenness(network), {0, 1. / 6, 0, 0, 2. / 13, 0, 0});
}

TEST(TwoMode, of_nodes_without_any_of_the_other_mode) {
    const Network network = two_mode(2, 0, {}, {});
    expect_near(two_mode_degree(network), {undefined_value, undefined_value});
    expect_near(two_mode_closeness(network), {0, 0});
    expect_near(two_mode_betweenness(network), {undefined_value, undefined_value});
}

TEST(TwoMode, is_that_of_the_day) {
    const Numbers from{0, 1, 1}, to{2, 2, 3};
    const std::vector<std::uint8_t> modes{0, 0, 1, 1};
    const std::vector<Period> periods{{Date::open(), Date::open()},
                                      {Date::open(), *Date::of(2012)},
                                      {Date::open(), *Date::of(2010)}};
    const Network network = Network::from_arrays(
        {.node_count = 4, .sources = from, .targets = to, .periods = periods, .modes = modes});
    const auto at = [&](int year) { return network.at(*Date::of(year), Certainty::certain); };
    expect_near(two_mode_degree(at(2009)), {.5, 1, 1, .5});
    expect_near(two_mode_degree(at(2012)), {.5, .5, 1, 0});
    expect_near(two_mode_degree(at(2013)), {.5, 0, .5, 0});
    expect_near(two_mode_betweenness(at(2013)), {0, 0, 0, 0});
}

// ---- Davis' Southern Women, against the values NetworkX gives to ten digits

namespace {

std::filesystem::path shared_data() {
    if (const char* folder = std::getenv("MAILLAGE_SHARED")) return folder;
#ifdef MAILLAGE_SHARED_DIR
    return MAILLAGE_SHARED_DIR;
#else
    return {};
#endif
}

/// The rows of a plain CSV file (no comma nor line break within cells), headings left out.
std::vector<std::vector<std::string>> rows_of(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(file, line);) {
        std::vector<std::string> cells(1);
        for (const char c : line) {
            if (c == ',') cells.emplace_back();
            else if (c != '"' && c != '\r') cells.back() += c;
        }
        rows.push_back(std::move(cells));
    }
    if (!rows.empty()) rows.erase(rows.begin());
    return rows;
}

/// The data name events by their date, and most women by their first name. The reference numbers
/// events as the columns of the book (Deep South, p. 148), which are not in the order of dates,
/// and writes Katherina where the data has Katherine.
std::string reference_name(const std::string& name, const std::vector<std::string>& references) {
    const std::vector<std::string> columns{"6/27", "3/2", "4/12", "9/26", "2/25", "5/19",  "3/15",
                                           "9/16", "4/8", "6/10", "2/23", "4/7",  "11/21", "8/3"};
    const auto column = std::ranges::find(columns, name);
    if (column != columns.end()) return "E" + std::to_string(column - columns.begin() + 1);
    const std::string first_name = name == "Katherine" ? "Katherina" : name;
    for (const std::string& reference : references)
        if (reference.starts_with(first_name + " ")) return reference;
    return {};
}

}  // namespace

TEST(TwoMode, of_the_southern_women_is_the_published_one) {
    const std::filesystem::path networks = shared_data() / "data" / "networks";
    const auto node_rows = rows_of(networks / "southern-women" / "nodes.csv");
    const auto edge_rows = rows_of(networks / "southern-women" / "edges.csv");
    const auto reference_rows = rows_of(networks / "_reference" / "davis_two_mode.csv");
    if (node_rows.empty() || edge_rows.empty() || reference_rows.empty())
        GTEST_SKIP() << "set MAILLAGE_SHARED to the folder that holds data/networks";

    std::map<std::string, std::int64_t> numbers;
    std::vector<std::string> labels;
    std::vector<std::uint8_t> modes;
    for (const auto& row : node_rows) {
        numbers[row[0]] = static_cast<std::int64_t>(labels.size());
        labels.push_back(row[0]);
        modes.push_back(row[1] == "1");
    }
    Numbers from, to;
    for (const auto& row : edge_rows) {
        from.push_back(numbers.at(row[0]));
        to.push_back(numbers.at(row[1]));
    }
    const Network network = Network::from_arrays({.node_count = labels.size(),
                                                  .sources = from,
                                                  .targets = to,
                                                  .modes = modes,
                                                  .labels = labels});
    ASSERT_EQ(network.node_count(), 32u);
    ASSERT_EQ(network.edge_count(), 89u);
    ASSERT_TRUE(network.two_mode());

    std::map<std::string, std::vector<std::string>> references;
    std::vector<std::string> names;
    for (const auto& row : reference_rows) {
        references[row[0]] = row;
        names.push_back(row[0]);
    }
    const Values degrees = two_mode_degree(network), closeness = two_mode_closeness(network),
                 betweenness = two_mode_betweenness(network);
    constexpr double half_a_last_digit = 5e-11;
    for (Node node = 0; node < network.node_count(); ++node) {
        const std::string name = reference_name(network.label(node), names);
        SCOPED_TRACE(network.label(node) + " = " + name);
        const auto& row = references.at(name);
        ASSERT_EQ(std::stoi(row[1]), network.mode(node));
        EXPECT_EQ(std::stod(row[2]), static_cast<double>(View(network).degree(node)));
        EXPECT_NEAR(degrees[node], std::stod(row[3]), half_a_last_digit);
        EXPECT_NEAR(betweenness[node], std::stod(row[4]), half_a_last_digit);
        EXPECT_NEAR(closeness[node], std::stod(row[6]), half_a_last_digit);
        references.erase(name);
    }
    EXPECT_TRUE(references.empty());  // each was matched once
}
