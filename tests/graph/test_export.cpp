// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <limits>

#include <maillage/graph/export.hpp>
#include <maillage/graph/project.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

using Strings = std::vector<std::string>;

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// An actor of which much is known, one of which nothing is, and a réseau; both are its members, and
/// the first convenes it.
Model small_model() {
    Model model;
    Territory forest, ixelles;
    forest.name = ixelles.name = Texts("somewhere");
    add(model.territories, "forest", forest);
    add(model.territories, "ixelles", ixelles);
    Actor known;
    known.name = Texts("Le CPAS", "Het OCMW", "The CPAS");
    known.kind = ActorKind::cpas;
    known.territory = Id<Territory>(0);
    known.serves.add(Id<Territory>(1)), known.serves.add(Id<Territory>(0));
    known.themes.add(Theme::housing);
    known.themes.items.push_back({AnyTerm::outside, "jardins"});
    add(model.actors, "cpas", known);
    add(model.actors, "x");
    Reseau reseau;
    reseau.name = Texts("La plateforme");
    reseau.form = ReseauForm::platform;
    reseau.themes.stated = true;
    reseau.territories.stated = true;
    reseau.organisers.add(Id<Actor>(0));
    reseau.period = period("2010", "..");
    reseau.source = "its site";
    add(model.reseaux, "plateforme", reseau);
    Membership membership;
    membership.member = Id<Actor>(0);
    membership.reseau = Id<Reseau>(0);
    membership.period = period("2012-03-01", "2012-03-31");
    membership.source = "minutes";
    add(model.memberships, "m", membership);
    membership.member = Id<Actor>(1);
    membership.period = {};
    membership.source = "";
    add(model.memberships, "n", membership);
    return model;
}

const Lens lens{.relations = {Relation::membership, Relation::organiser},
                .weight = WeightRule::facts};

Days days(const char* first, const char* last) { return period(first, last).possible(); }

/// The only edge of a network of facts that hold for these periods.
EdgeRow edge_of(const std::vector<Period>& periods, const char* at = nullptr) {
    const std::vector<std::int64_t> from(periods.size(), 0), to(periods.size(), 1);
    const Network network =
        Network::from_arrays({.node_count = 2, .sources = from, .targets = to, .periods = periods});
    return listing(at ? network.at(date(at), Certainty::possible) : View(network)).edges.at(0);
}

std::string code_of_refusal(const Network& network, const Model& model) {
    try {
        listing(network, &model);
        return "";
    } catch (const ArgumentError& error) {
        return std::string(error.message().code);
    }
}

}  // namespace

TEST(Listing, says_of_each_node_what_the_model_knows) {
    const Model model = small_model();
    const Network network = project(model, lens);
    const std::vector<NodeRow> nodes = listing(network, &model, Language::nl).nodes;
    ASSERT_EQ(nodes.size(), 3u);
    EXPECT_EQ(nodes[0],
              (NodeRow{"cpas", NodeType::actor, 0, "Het OCMW", "cpas",
                       Strings{"housing", "autre: jardins"}, Strings{"forest", "ixelles"}}));
    EXPECT_EQ(nodes[1], (NodeRow{"x", NodeType::actor, 0, "", "", {}, {}})) << "unknown";
    EXPECT_EQ(nodes[2], (NodeRow{"plateforme", NodeType::reseau, 1, "La plateforme", "platform",
                                 Strings{}, Strings{}}))
        << "a known nothing";
}

TEST(Listing, needs_no_model_and_then_says_less) {
    const Network network = project(small_model(), lens);
    const Listing rows = listing(network);
    EXPECT_EQ(rows.nodes[0], (NodeRow{"cpas", NodeType::actor, 0, "", "", {}, {}}));
    EXPECT_EQ(rows.edges[0].relations, (Strings{"membership", "organiser"}));
    EXPECT_TRUE(rows.edges[0].sources.empty());
}

TEST(Listing, says_of_each_edge_what_its_facts_do) {
    const Model model = small_model();
    const Network network = project(model, lens);
    const std::vector<EdgeRow> edges = listing(network, &model).edges;
    ASSERT_EQ(edges.size(), 2u);
    EXPECT_EQ(edges[0], (EdgeRow{0,
                                 2,
                                 2,
                                 2,
                                 Strings{"membership", "organiser"},
                                 Strings{"minutes", "its site"},
                                 {days("2010-01-01", "..")},
                                 {days("2010-12-31", "..")}}));
    EXPECT_EQ(edges[1],
              (EdgeRow{1, 2, 1, 1, Strings{"membership"}, {}, {days("2010-01-01", "..")}, {}}))
        << "no date is known but that of the réseau";
}

TEST(Listing, of_a_dated_view_has_the_edges_and_the_facts_that_hold) {
    const Model model = small_model();
    const Network network = project(model, lens);
    const auto edges = [&](const char* day, Certainty certainty) {
        return listing(network.at(date(day), certainty), &model).edges;
    };
    ASSERT_EQ(edges("2011", Certainty::certain).size(), 1u);
    const EdgeRow certain = edges("2011", Certainty::certain)[0];
    EXPECT_EQ(certain.relations, Strings{"organiser"});
    EXPECT_EQ(certain.weight, 1);
    EXPECT_EQ(certain.sources, Strings{"its site"});
    EXPECT_EQ(edges("2012-03", Certainty::possible).size(), 2u);
    EXPECT_EQ(edges("2012-03", Certainty::possible)[0].facts, 2u);
}

TEST(Listing, puts_days_that_meet_together) {
    const auto at = [](const char* first, const char* last) { return period(first, last); };
    const EdgeRow edge = edge_of({at("2014-01-01", "2014-12-31"), at("2010-01-01", "2011-12-31"),
                                  at("2011-06-01", "2012-12-31"), at("2013-01-01", "2013-06-30")});
    const std::vector<Days> expected{days("2010-01-01", "2013-06-30"),
                                     days("2014-01-01", "2014-12-31")};
    EXPECT_EQ(edge.possible, expected);
    EXPECT_EQ(edge.certain, expected);
}

TEST(Listing, tells_days_that_may_be_from_those_that_must) {
    EXPECT_EQ(edge_of({period("2010", "2012")}).possible,
              std::vector{days("2010-01-01", "2012-12-31")});
    EXPECT_EQ(edge_of({period("2010", "2012")}).certain,
              std::vector{days("2010-12-31", "2012-01-01")});
    EXPECT_EQ(edge_of({period("2010", "")}).possible, std::vector{days("2010-01-01", "..")});
    EXPECT_TRUE(edge_of({period("2010", "")}).certain.empty()) << "the end is unknown";
    EXPECT_EQ(edge_of({period("..", "..")}).certain, std::vector{days("..", "..")});
    EXPECT_TRUE(edge_of({period("2013-05", "2013-05")}).certain.empty()) << "on no one day";
    EXPECT_EQ(edge_of({period("..", "2010"), period("2010", "..")}).possible,
              std::vector{days("..", "..")});
}

TEST(Listing, refuses_a_model_that_the_network_does_not_come_from) {
    Model model = small_model();
    const Network network = project(model, lens);
    EXPECT_EQ(code_of_refusal(network, model), "");
    EXPECT_EQ(code_of_refusal(network, Model()), "network.model");
    Model renamed = model;
    renamed.actors.rename_row(Id<Actor>(1), "y");
    EXPECT_EQ(code_of_refusal(network, renamed), "network.model");
    Model fewer = model;
    fewer.memberships.keep_rows({true, false});
    EXPECT_EQ(code_of_refusal(network, fewer), "network.model");
}

TEST(DaysText, is_an_interval_open_where_it_has_no_bound) {
    EXPECT_EQ(to_text(days("2010", "2012-02")), "2010-01-01/2012-02-29");
    EXPECT_EQ(to_text(days("0476", "..")), "0476-01-01/..");
    EXPECT_EQ(to_text(days("..", "1969-12-31")), "../1969-12-31");
    EXPECT_EQ(to_text(days("..", "..")), "../..");
}

TEST(GraphML, holds_what_the_rows_say_and_nothing_where_it_is_unknown) {
    const Model model = small_model();
    const std::string xml = to_graphml(project(model, lens), &model, Language::en);
    EXPECT_TRUE(has(xml, "<graph edgedefault=\"undirected\">"));
    EXPECT_TRUE(has(xml, "<data key=\"name\">The CPAS</data>"));
    EXPECT_TRUE(has(xml, "<data key=\"themes\">housing|autre: jardins</data>"));
    EXPECT_TRUE(has(xml, "<data key=\"territories\">none</data>"));
    EXPECT_TRUE(has(xml, "<data key=\"relations\">membership|organiser</data>"));
    EXPECT_TRUE(has(xml, "<data key=\"sources\">minutes|its site</data>"));
    EXPECT_TRUE(has(xml, "<data key=\"weight\">2</data>"));
    EXPECT_TRUE(has(xml, "<data key=\"possible\">2010-01-01/..</data>"));
    EXPECT_TRUE(has(xml, "<data key=\"certain\">2010-12-31/..</data>"));
    const std::size_t x = xml.find("<node id=\"n1\">");
    const std::string unknown = xml.substr(x, xml.find("</node>", x) - x);
    EXPECT_TRUE(has(unknown, ">x<") && has(unknown, ">actor<"));
    EXPECT_FALSE(has(unknown, "name") || has(unknown, "kind") || has(unknown, "themes"));
}

TEST(Gexf, has_a_spell_for_possible_days_and_an_attribute_for_certain_ones) {
    const Model model = small_model();
    const std::string xml = to_gexf(project(model, lens), &model, Language::fr);
    EXPECT_TRUE(has(xml, "mode=\"dynamic\" timeformat=\"date\""));
    EXPECT_TRUE(has(xml, "<node id=\"0\" label=\"Le CPAS\">"));
    EXPECT_TRUE(has(xml, "<node id=\"1\" label=\"x\">")) << "the key, where the name is unknown";
    EXPECT_TRUE(has(xml, "<spell start=\"2010-01-01\"/>"));
    EXPECT_TRUE(has(xml, "<attvalue for=\"certain\" value=\"true\" start=\"2010-12-31\"/>"));
    const std::string undated = xml.substr(xml.find("<edge id=\"1\""));
    EXPECT_TRUE(has(undated, "<spell start=\"2010-01-01\"/>")) << "the date of the réseau";
    EXPECT_FALSE(has(undated, "certain"));
}

TEST(Gexf, without_a_date_is_static) {
    const std::vector<std::int64_t> from{0}, to{1};
    const std::vector<double> weights{0.1};
    const Network network = Network::from_arrays(
        {.node_count = 2, .sources = from, .targets = to, .weights = weights, .directed = true});
    const std::string xml = to_gexf(network);
    EXPECT_FALSE(has(xml, "dynamic") || has(xml, "spell") || has(xml, "certain"));
    EXPECT_TRUE(has(xml, "defaultedgetype=\"directed\""));
    EXPECT_TRUE(has(xml, "source=\"0\" target=\"1\" weight=\"0.1\""));
}

TEST(Gexf, tells_an_edge_that_always_holds_from_one_of_which_nothing_is_known) {
    const std::vector<std::int64_t> from{0, 1}, to{1, 2};
    const std::vector<Period> periods{period("..", ".."), period("", "")};
    const std::string xml = to_gexf(Network::from_arrays(
        {.node_count = 3, .sources = from, .targets = to, .periods = periods}));
    const std::size_t second = xml.find("<edge id=\"1\"");
    EXPECT_TRUE(has(xml.substr(0, second), "<attvalue for=\"certain\" value=\"true\"/>"));
    EXPECT_FALSE(has(xml.substr(second), "certain") || has(xml, "spell"));
}

TEST(Export, of_an_empty_network_is_a_document_all_the_same) {
    EXPECT_TRUE(has(to_graphml(Network()), "<graph edgedefault=\"undirected\"/>"));
    EXPECT_TRUE(has(to_gexf(Network()), "<nodes/>"));
}

TEST(Export, escapes_every_text) {
    const std::vector<std::string> labels{"<b>&amp;\"'</b>",
                                          "a\tb\nc\rd",
                                          std::string("a\0b\x1F", 4),
                                          "été 😀 \xE2\x80\xAE",
                                          "\xC3(\xFF\xED\xA0\x80",
                                          "\xEF\xBF\xBE]]>",
                                          "\xF0\x9F"};
    const std::vector<std::string> expected{"&lt;b&gt;&amp;amp;&quot;'&lt;/b&gt;",
                                            "a&#9;b&#10;c&#13;d",
                                            "a\uFFFDb\uFFFD",
                                            "été 😀 \xE2\x80\xAE",
                                            "\uFFFD(\uFFFD\uFFFD\uFFFD\uFFFD",
                                            "\uFFFD]]&gt;",
                                            "\uFFFD\uFFFD"};
    const Network network = Network::from_arrays({.node_count = labels.size(), .labels = labels});
    for (const std::string& text : expected) {
        EXPECT_TRUE(has(to_graphml(network), ">" + text + "<")) << text;
        EXPECT_TRUE(has(to_gexf(network), "\"" + text + "\"")) << text;
    }
}

TEST(Export, writes_numbers_that_read_back_the_same) {
    const std::vector<std::int64_t> from{0, 0, 0, 0}, to{1, 2, 3, 3};
    const double most = std::numeric_limits<double>::max();
    const std::vector<double> weights{1. / 3, -5e-324, most, most};
    const std::string xml = to_graphml(Network::from_arrays(
        {.node_count = 4, .sources = from, .targets = to, .weights = weights}));
    EXPECT_TRUE(has(xml, ">0.3333333333333333<"));
    EXPECT_TRUE(has(xml, ">-5e-324<"));
    EXPECT_TRUE(has(xml, ">INF<")) << "the sum of two";
}
