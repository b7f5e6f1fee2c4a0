// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include <maillage/graph/one_mode.hpp>
#include <maillage/graph/project.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/facts.hpp"
#include "../support/networks.hpp"

using namespace maillage;

namespace {

/// Four actors, of whom d takes part in nothing; r = {a, b, c}, s = {a, b}, t = {c}. What a does in r
/// ended in 2012, the rest goes on.
struct Meetings {
    Numbers sources{0, 1, 2, 0, 1, 2}, targets{4, 4, 4, 5, 5, 6};
    std::vector<Period> periods = std::vector<Period>(6, period("2010", ".."));
    std::vector<std::uint8_t> modes{0, 0, 0, 0, 1, 1, 1};
    std::vector<std::string> labels{"a", "b", "c", "d", "r", "s", "t"};

    Network network() {
        periods[0] = period("2010", "2012");
        return Network::from_arrays({.node_count = 7,
                                     .sources = sources,
                                     .targets = targets,
                                     .periods = periods,
                                     .modes = modes,
                                     .labels = labels});
    }
};

using Weighed = std::vector<std::pair<std::string, double>>;

Weighed edges(const Network& network) {
    Weighed edges;
    for (Edge edge = 0; edge < network.edge_count(); ++edge)
        edges.emplace_back(
            network.label(network.source(edge)) + network.label(network.target(edge)),
            network.weight(edge));
    return edges;
}

std::vector<std::string> shared(const Network& two_mode, const Network& network, Edge edge) {
    std::vector<std::string> labels;
    for (const Node node : shared_neighbours(two_mode, network, edge))
        labels.push_back(two_mode.label(node));
    return labels;
}

std::string refused(const View& view, const OneMode& options) {
    try {
        one_mode(view, options);
    } catch (const ArgumentError& error) {
        return std::string(error.message().code);
    }
    return "accepted";
}

}  // namespace

TEST(OneMode, weighs_what_two_actors_share) {
    const Network network = Meetings().network();
    const auto weighed = [&](WeightRule weight) {
        const Network together = one_mode(network, {.weight = weight});
        EXPECT_EQ(together.weight_rule(), weight);
        return edges(together);
    };
    EXPECT_EQ(weighed(WeightRule::count), (Weighed{{"ab", 2}, {"ac", 1}, {"bc", 1}}));
    EXPECT_EQ(weighed(WeightRule::jaccard), (Weighed{{"ab", 1}, {"ac", 1. / 3}, {"bc", 1. / 3}}));
    EXPECT_EQ(weighed(WeightRule::overlap), (Weighed{{"ab", 1}, {"ac", .5}, {"bc", .5}}));
    EXPECT_EQ(weighed(WeightRule::cosine), (Weighed{{"ab", 1}, {"ac", .5}, {"bc", .5}}));
    EXPECT_EQ(weighed(WeightRule::newman), (Weighed{{"ab", 1.5}, {"ac", .5}, {"bc", .5}}));
    EXPECT_EQ(weighed(WeightRule::resource_allocation),
              (Weighed{{"ab", 1. / 3 + .5}, {"ac", 1. / 3}, {"bc", 1. / 3}}));
}

TEST(OneMode, weighs_what_two_reseaux_share) {
    const Network network = Meetings().network();
    const auto weighed = [&](WeightRule weight) {
        return edges(one_mode(network, {.nodes = NodeType::reseau, .weight = weight}));
    };
    EXPECT_EQ(weighed(WeightRule::count), (Weighed{{"rs", 2}, {"rt", 1}}));
    EXPECT_EQ(weighed(WeightRule::jaccard), (Weighed{{"rs", 2. / 3}, {"rt", 1. / 3}}));
    EXPECT_EQ(weighed(WeightRule::overlap), (Weighed{{"rs", 1}, {"rt", 1}}));
    EXPECT_EQ(weighed(WeightRule::cosine),
              (Weighed{{"rs", 2 / std::sqrt(6)}, {"rt", 1 / std::sqrt(3)}}));
    EXPECT_EQ(weighed(WeightRule::newman), (Weighed{{"rs", 2}, {"rt", 1}}));
    EXPECT_EQ(weighed(WeightRule::resource_allocation), (Weighed{{"rs", 1}, {"rt", .5}}));
}

TEST(OneMode, keeps_nodes_as_they_were_and_those_that_share_nothing) {
    Model model;
    const auto cpas = add(model.actors, "cpas"), school = add(model.actors, "school"),
               alone = add(model.actors, "alone");
    Reseau reseau;
    reseau.form = ReseauForm::category;
    add(model.reseaux, "schools", reseau);
    reseau.form = ReseauForm::platform;
    reseau.organisers.add(cpas);
    reseau.organisers.add(school);
    const auto platform = add(model.reseaux, "platform", reseau);
    const Network network = project(model, {.relations = {Relation::organiser}});

    const Network actors = one_mode(network);
    EXPECT_EQ(actors.node_count(), 3u);
    EXPECT_EQ(actors.type(2), NodeType::actor);
    EXPECT_EQ(actors.actor(2), alone);
    EXPECT_EQ(actors.node_of(school), Node{1});
    EXPECT_EQ(actors.mode(0), 0);
    EXPECT_EQ(edges(actors), (Weighed{{"cpasschool", 1}}));
    EXPECT_FALSE(actors.directed());
    EXPECT_FALSE(actors.two_mode());

    const Network reseaux = one_mode(network, {.nodes = NodeType::reseau});
    EXPECT_EQ(reseaux.node_count(), 1u);
    EXPECT_EQ(reseaux.type(0), NodeType::reseau);
    EXPECT_EQ(reseaux.reseau(0), platform);
    EXPECT_EQ(reseaux.node_of(platform), Node{0});
    EXPECT_EQ(reseaux.mode(0), 1);
    // What the lens did not see is not seen here either.
    ASSERT_EQ(reseaux.left_out().size(), 1u);
    EXPECT_EQ(reseaux.left_out()[0], (LeftOut{"reseau", Omission::category, 1}));
}

TEST(OneMode, leaves_out_what_weighs_less) {
    const Network network = Meetings().network();
    EXPECT_EQ(edges(one_mode(network, {.at_least = 2})), (Weighed{{"ab", 2}}));
    EXPECT_EQ(edges(one_mode(network, {.weight = WeightRule::jaccard, .at_least = 1. / 3})),
              (Weighed{{"ab", 1}, {"ac", 1. / 3}, {"bc", 1. / 3}}));
    EXPECT_EQ(one_mode(network, {.at_least = 2.5}).edge_count(), 0u);
    EXPECT_EQ(one_mode(network, {.at_least = 2.5, .top = 3}).edge_count(), 0u);
}

TEST(OneMode, keeps_the_heaviest_of_either_end_and_of_two_as_heavy_the_first_by_label) {
    Meetings meetings;
    EXPECT_EQ(edges(one_mode(meetings.network(), {.top = 1})), (Weighed{{"ab", 2}, {"ac", 1}}));
    EXPECT_EQ(one_mode(meetings.network(), {.top = 2}).edge_count(), 3u);
    EXPECT_EQ(one_mode(meetings.network(), {.top = 9}).edge_count(), 3u);
    meetings.labels[0] = "x";  // the order of labels decides, not that of nodes
    EXPECT_EQ(edges(one_mode(meetings.network(), {.top = 1})), (Weighed{{"xb", 2}, {"bc", 1}}));
}

TEST(OneMode, joins_what_a_dated_view_has) {
    const Network network = Meetings().network();
    const View after = network.at(date("2014"), Certainty::certain);
    const Network together = one_mode(after, {.weight = WeightRule::jaccard});
    EXPECT_EQ(edges(together), (Weighed{{"ab", .5}, {"bc", 1. / 3}}));
    EXPECT_EQ(shared(network, one_mode(network), 0), (std::vector<std::string>{"r", "s"}));
    EXPECT_EQ(shared_neighbours(after, together, 0), (std::vector<Node>{5}));
    EXPECT_EQ(one_mode(network.at(date("2009"), Certainty::possible)).edge_count(), 0u);
}

TEST(OneMode, has_no_dates_of_its_own) {
    const Network together = one_mode(Meetings().network());
    EXPECT_TRUE(together.facts(0).empty());
    EXPECT_EQ(together.at(date("2014"), Certainty::possible).weight(0), 2);
    EXPECT_EQ(together.at(date("2014"), Certainty::certain).weight(0), 0);
    EXPECT_EQ(together.at(date("2014"), Certainty::certain).edge_count(), 0u);
}

TEST(OneMode, names_what_two_nodes_share) {
    const Network network = Meetings().network();
    EXPECT_EQ(shared_neighbours(network, 0, 2), (std::vector<Node>{4}));
    EXPECT_EQ(shared_neighbours(network, 4, 5), (std::vector<Node>{0, 1}));
    EXPECT_TRUE(shared_neighbours(network, 5, 6).empty());
    const Network reseaux = one_mode(network, {.nodes = NodeType::reseau});
    EXPECT_EQ(shared(network, reseaux, 1), (std::vector<std::string>{"c"}));
    EXPECT_THROW(shared_neighbours(Network(), reseaux, 0), ArgumentError);
    Meetings others;
    others.labels[6] = "u";
    EXPECT_THROW(shared_neighbours(others.network(), reseaux, 1), ArgumentError);
}

TEST(OneMode, does_not_follow_directions) {
    Meetings meetings;
    std::swap(meetings.sources[0], meetings.targets[0]);
    meetings.sources.push_back(4);  // r → b beside b → r: still one shared neighbour
    meetings.targets.push_back(1);
    const Network network = Network::from_arrays({.node_count = 7,
                                                  .sources = meetings.sources,
                                                  .targets = meetings.targets,
                                                  .modes = meetings.modes,
                                                  .directed = true});
    EXPECT_EQ(edges(one_mode(network)), (Weighed{{"01", 2}, {"02", 1}, {"12", 1}}));
}

TEST(OneMode, of_nothing_is_nothing) {
    EXPECT_EQ(one_mode(Network()).node_count(), 0u);
    const std::vector<std::uint8_t> modes{0, 1};
    const Network apart = Network::from_arrays({.node_count = 2, .modes = modes});
    EXPECT_EQ(one_mode(apart).node_count(), 1u);
    EXPECT_EQ(one_mode(apart, {.top = 1}).edge_count(), 0u);
}

TEST(OneMode, refuses_a_network_that_joins_nodes_of_one_mode) {
    const Numbers sources{0}, targets{1}, self{0};
    EXPECT_EQ(
        refused(Network::from_arrays({.node_count = 2, .sources = sources, .targets = targets}),
                {}),
        "network.two_mode");
    EXPECT_EQ(
        refused(Network::from_arrays({.node_count = 1, .sources = self, .targets = self}), {}),
        "network.two_mode");
}

TEST(OneMode, refuses_what_does_not_suit) {
    const Network network = Meetings().network();
    EXPECT_EQ(refused(network, {.nodes = NodeType::other}), "argument.unknown");
    EXPECT_EQ(refused(network, {.weight = WeightRule::presence}), "argument.unknown");
    EXPECT_EQ(refused(network, {.at_least = -1}), "argument.value");
    EXPECT_EQ(refused(network, {.at_least = std::numeric_limits<double>::quiet_NaN()}),
              "argument.value");
    EXPECT_EQ(refused(network, {.limit = std::size_t{1} << 33}), "argument.value");
}

TEST(OneMode, stops_at_the_limit) {
    const Network network = Meetings().network();
    EXPECT_EQ(one_mode(network, {.limit = 3}).edge_count(), 3u);
    EXPECT_THROW(one_mode(network, {.limit = 2}), LimitError);
    EXPECT_THROW(one_mode(network, {.top = 2, .limit = 2}), LimitError);
    EXPECT_EQ(one_mode(network, {.at_least = 2, .limit = 1}).edge_count(), 1u);
}
