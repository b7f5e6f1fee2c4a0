// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <limits>

#include <maillage/graph/project.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/forest.hpp"

using namespace maillage;

namespace {

using LabelPairs = std::vector<std::pair<std::string, std::string>>;

LabelPairs label_pairs(const Network& network) {
    LabelPairs pairs;
    for (Edge edge = 0; edge < network.edge_count(); ++edge)
        pairs.emplace_back(network.label(network.source(edge)),
                           network.label(network.target(edge)));
    return pairs;
}

std::vector<std::string> labels(const Network& network) {
    return {network.labels().begin(), network.labels().end()};
}

using Lefts = std::vector<LeftOut>;

Lefts left_out(const Network& network) {
    return {network.left_out().begin(), network.left_out().end()};
}

/// What a lens leaves out of the réseaux unasked.
constexpr LeftOut schools{"reseau", Omission::category, 1},
    inside{"reseau", Omission::not_external, 1};

Lens through(Relation relation) {
    return {.relations = {relation}, .direction = Direction::as_reported};
}

}  // namespace

TEST(Project, an_empty_model_gives_an_empty_network) {
    EXPECT_EQ(project(Model()).node_count(), 0u);
    EXPECT_EQ(project(Forest().model, {.relations = {}}).node_count(), 0u);
}

TEST(Project, numbers_actors_first_and_leaves_out_what_is_no_reseau) {
    const Forest f;
    const Network network = project(f.model);
    EXPECT_EQ(labels(network), (std::vector<std::string>{"cpas", "tenants", "school", "police",
                                                         "coordination", "group", "committee"}));
    EXPECT_EQ(network.type(3), NodeType::actor);
    EXPECT_EQ(network.type(4), NodeType::reseau);
    EXPECT_EQ(network.mode(3), 0);
    EXPECT_EQ(network.mode(4), 1);
    EXPECT_EQ(network.actor(3), f.police);
    EXPECT_FALSE(network.actor(4).known());
    EXPECT_EQ(network.reseau(5), f.group);
    EXPECT_FALSE(network.reseau(0).known());
    EXPECT_EQ(network.node_of(f.police), Node{3});
    EXPECT_EQ(network.node_of(f.committee), Node{6});
    EXPECT_EQ(network.node_of(f.inside), std::nullopt);
    EXPECT_EQ(network.node_of(Id<Actor>()), std::nullopt);
    EXPECT_EQ(left_out(network), (Lefts{schools, inside}));
}

TEST(Project, has_no_node_of_a_type_that_no_relation_joins) {
    const Forest f;
    EXPECT_EQ(project(f.model, through(Relation::knows)).node_count(), 4u);
    EXPECT_EQ(labels(project(f.model, through(Relation::link))),
              (std::vector<std::string>{"coordination", "group", "committee"}));
}

TEST(Project, membership_and_organiser_support_the_same_edge) {
    Forest f;
    f.member("m", f.cpas, f.coordination, {date("2010"), date("2012")});
    const Network network = project(f.model);
    ASSERT_EQ(label_pairs(network), (LabelPairs{{"cpas", "coordination"}}));
    ASSERT_EQ(network.facts(0).size(), 2u);
    const Fact &member = network.facts(0)[0], &organiser = network.facts(0)[1];
    EXPECT_EQ(member.relation, Relation::membership);
    EXPECT_EQ(member.row, 0u);
    EXPECT_EQ(member.certain, (Period{date("2010"), date("2012")}.certain()));
    EXPECT_EQ(member.possible, (Period{date("2010"), date("2012")}.possible()));
    EXPECT_EQ(organiser.relation, Relation::organiser);
    EXPECT_EQ(organiser.row, f.coordination.index);
    EXPECT_EQ(organiser.possible.first, date("2005").first_day());
    EXPECT_EQ(network.weight(0), 1);
    EXPECT_EQ(project(f.model, {.weight = WeightRule::facts}).weight(0), 2);
    EXPECT_TRUE(network.two_mode());
}

TEST(Project, the_order_and_repetition_of_relations_do_not_matter) {
    Forest f;
    f.member("m", f.cpas, f.coordination);
    const Network network = project(
        f.model, {.relations = {Relation::organiser, Relation::membership, Relation::membership}});
    ASSERT_EQ(network.facts().size(), 2u);
    EXPECT_EQ(network.facts(0)[0].relation, Relation::membership);
}

TEST(Project, a_reseau_may_be_a_member) {
    Forest f;
    f.member("m1", f.group, f.coordination);
    f.member("m2", f.school, f.coordination);
    Lens lens = through(Relation::membership);
    const Network network = project(f.model, lens);
    EXPECT_EQ(label_pairs(network),
              (LabelPairs{{"school", "coordination"}, {"group", "coordination"}}));
    EXPECT_FALSE(network.two_mode());

    lens.two_mode = true;
    const Network two_mode = project(f.model, lens);
    EXPECT_EQ(label_pairs(two_mode), (LabelPairs{{"school", "coordination"}}));
    EXPECT_TRUE(two_mode.two_mode());
    EXPECT_EQ(left_out(two_mode), (Lefts{schools, inside, {"membership", Omission::one_mode, 1}}));
}

TEST(Project, counts_the_facts_whose_end_is_filtered_or_unknown) {
    Forest f;
    f.member("m1", f.school, f.inside);
    f.member("m2", Id<Actor>(), f.coordination);
    f.member("m3", f.school, Id<Reseau>());
    f.member("m4", f.school, f.coordination);
    const Network network = project(f.model, through(Relation::membership));
    EXPECT_EQ(network.edge_count(), 1u);
    EXPECT_EQ(left_out(network), (Lefts{schools,
                                        inside,
                                        {"membership", Omission::filtered, 1},
                                        {"membership", Omission::unknown, 2}}));
}

TEST(Project, a_mandate_joins_the_actor_to_the_committee) {
    Forest f;
    Mandate row;
    row.reseau = f.committee;
    row.actor = f.tenants;
    add(f.model.mandates, "seat", row);
    row.actor = {};  // a person for nobody we know of
    add(f.model.mandates, "other seat", row);
    const Network network = project(f.model, through(Relation::mandate));
    EXPECT_EQ(label_pairs(network), (LabelPairs{{"tenants", "committee"}}));
    EXPECT_EQ(left_out(network).back(), (LeftOut{"mandate", Omission::unknown, 1}));
}

TEST(Project, an_attendance_is_being_there) {
    Forest f;
    Meeting meeting;
    meeting.reseau = f.group;
    meeting.date = date("2013-05");
    const auto may = add(f.model.meetings, "may", meeting);
    meeting.date = date("2013-06-07");
    const auto june = add(f.model.meetings, "june", meeting);
    const auto attended = [&](const char* key, Id<Meeting> at, Id<Actor> who,
                              Term<AttendanceStatus> status) {
        Attendance row;
        row.meeting = at;
        row.actor = who;
        row.status = status;
        add(f.model.attendances, key, row);
    };
    attended("1", may, f.school, AttendanceStatus::present);
    attended("2", june, f.school, AttendanceStatus::present);
    attended("3", june, f.cpas, AttendanceStatus::excused);
    attended("4", june, f.police, AttendanceStatus::absent);
    attended("5", june, f.tenants, {});
    attended("6", june, {}, AttendanceStatus::present);
    const Network network =
        project(f.model, {.relations = {Relation::attendance}, .weight = WeightRule::facts});
    EXPECT_EQ(label_pairs(network), (LabelPairs{{"school", "group"}}));
    EXPECT_EQ(network.weight(0), 2);
    EXPECT_EQ(network.at(date("2013-06-07"), Certainty::certain).weight(0), 1);
    EXPECT_EQ(network.at(date("2013-05-01"), Certainty::certain).edge_count(), 0u);
    EXPECT_EQ(network.at(date("2013"), Certainty::certain).weight(0), 2);
    EXPECT_EQ(left_out(network), (Lefts{schools,
                                        inside,
                                        {"attendance", Omission::unknown, 2},
                                        {"attendance", Omission::absent, 2}}));
}

TEST(Project, parents_and_links_join_reseaux) {
    Forest f;
    Link link;
    link.from_reseau = f.group;
    link.to_reseau = f.coordination;
    link.kind = LinkKind::participates;
    add(f.model.links, "link", link);
    link.from_reseau = f.coordination;
    link.to_reseau = f.group;
    add(f.model.links, "back", link);
    EXPECT_EQ(label_pairs(project(f.model, through(Relation::parent))),
              (LabelPairs{{"group", "coordination"}, {"committee", "coordination"}}));
    EXPECT_EQ(label_pairs(project(f.model, through(Relation::link))),
              (LabelPairs{{"coordination", "group"}, {"group", "coordination"}}));
    const Network undirected = project(f.model, {.relations = {Relation::link}});
    EXPECT_EQ(label_pairs(undirected), (LabelPairs{{"coordination", "group"}}));
    EXPECT_EQ(undirected.facts(0).size(), 2u);
}

TEST(Project, each_kind_of_tie_is_a_relation) {
    Forest f;
    const TieKind kinds[] = {TieKind::knows, TieKind::trusts, TieKind::refers,
                             TieKind::collaborates};
    const Relation relations[] = {Relation::knows, Relation::trusts, Relation::refers,
                                  Relation::collaborates};
    const Id<Actor> to[] = {f.cpas, f.tenants, f.school, f.police};
    for (std::size_t i = 0; i < 4; ++i)
        f.tie(std::to_string(i), to[i], to[(i + 1) % 4], kinds[i], {});
    f.tie("of unknown kind", f.cpas, f.police, {}, {});
    for (std::size_t i = 0; i < 4; ++i) {
        const Network network = project(f.model, through(relations[i]));
        ASSERT_EQ(network.edge_count(), 1u);
        EXPECT_EQ(network.source(0), i);
        EXPECT_EQ(network.target(0), (i + 1) % 4);
        EXPECT_EQ(network.facts(0)[0].relation, relations[i]);
        EXPECT_EQ(left_out(network), (Lefts{{code(relations[i]), Omission::unknown, 1}}));
    }
}

TEST(Project, strength_is_stated_never_guessed) {
    Forest f;
    f.tie("1", f.cpas, f.school, TieKind::trusts, 4);
    f.tie("2", f.school, f.cpas, TieKind::trusts, 1);
    f.tie("3", f.cpas, f.police, TieKind::trusts, {});
    Lens lens = through(Relation::trusts);
    lens.weight = WeightRule::strength;
    const Network reported = project(f.model, lens);
    EXPECT_EQ(reported.edge_count(), 2u);
    EXPECT_EQ(reported.weight(0), 4);
    EXPECT_EQ(reported.weight(1), 1);
    EXPECT_EQ(left_out(reported), (Lefts{{"trusts", Omission::no_strength, 1}}));
    lens.direction = Direction::undirected;
    const Network undirected = project(f.model, lens);
    EXPECT_EQ(undirected.edge_count(), 1u);
    EXPECT_EQ(undirected.weight(0), 2.5);  // the mean
}

TEST(Project, no_fact_outlasts_what_it_joins_unless_it_says_so) {
    Forest f;
    f.model.reseaux.edit(f.group).period = {date("2000"), date("2005")};
    f.model.actors.edit(f.school).period = {date("1990"), date("2003")};
    const auto seen = [&](const Period& period, const char* at, Certainty certainty) {
        f.model.memberships = {};
        f.member("m", f.school, f.group, period);
        return project(f.model).at(date(at), certainty).degree(2) == 1;
    };
    EXPECT_TRUE(seen({}, "2003", Certainty::possible));
    EXPECT_FALSE(seen({}, "2004", Certainty::possible)) << "the school has closed";
    EXPECT_FALSE(seen({date("1995"), {}}, "1999", Certainty::possible)) << "the group is to come";
    for (const Certainty certainty : {Certainty::certain, Certainty::possible})
        EXPECT_TRUE(seen({date("2004"), date("2006")}, "2005", certainty)) << "facts contradict";
}

TEST(Project, relations_weigh_what_is_stated_each_once) {
    Forest f;
    f.member("m1", f.cpas, f.coordination, {date("2010"), date("2012")});
    f.member("m2", f.cpas, f.coordination, {date("2011"), date("2013")});
    f.member("m3", f.school, f.group);
    const Network network =
        project(f.model, {.relations = {Relation::organiser, Relation::membership},
                          .weight = WeightRule::relations,
                          .weights = {.5, 3}});
    EXPECT_EQ(label_pairs(network), (LabelPairs{{"cpas", "coordination"}, {"school", "group"}}));
    EXPECT_EQ(network.weight_rule(), WeightRule::relations);
    ASSERT_EQ(network.facts(0).size(), 3u);
    EXPECT_EQ(network.weight(0), 3.5);
    EXPECT_EQ(network.weight(1), 3);
    EXPECT_EQ(network.at(date("2011"), Certainty::possible).weight(0), 3.5);
    EXPECT_EQ(network.at(date("2014"), Certainty::possible).weight(0), .5);
}

TEST(Project, refuses_weights_that_do_not_go_with_the_relations) {
    const Forest f;
    const auto complaint = [&](std::vector<Relation> relations, std::vector<double> weights,
                               WeightRule rule = WeightRule::relations) -> std::string {
        try {
            project(
                f.model,
                {.relations = std::move(relations), .weight = rule, .weights = std::move(weights)});
        } catch (const ArgumentError& error) {
            return error.message().particulars.at(0).plain;
        }
        return "accepted";
    };
    const Relation link = Relation::link, parent = Relation::parent;
    EXPECT_EQ(complaint({link, parent}, {1, 0}), "accepted");
    EXPECT_EQ(complaint({link, parent}, {1}), "len(weights) = 1 ≠ 2");
    EXPECT_EQ(complaint({link}, {}), "len(weights) = 0 ≠ 1");
    EXPECT_EQ(complaint({link, parent}, {1, -1}), "weights[1] = -1");
    EXPECT_EQ(complaint({link}, {std::numeric_limits<double>::infinity()}), "weights[0] = inf");
    EXPECT_EQ(complaint({link, link}, {1, 2}), "relations[1] = link");
    EXPECT_EQ(complaint({link}, {1}, WeightRule::presence), "weight = presence");
    EXPECT_EQ(complaint({link}, {}, WeightRule::jaccard), "jaccard");
}

TEST(Project, a_referral_goes_to_the_actor_of_the_service) {
    Forest f;
    Service service;
    service.actor = f.tenants;
    const auto advice = add(f.model.services, "advice", service);
    service.actor = {};
    const auto orphan = add(f.model.services, "orphan", service);
    const auto refer = [&](const char* key, Id<Actor> from, Id<Service> to) {
        Referral row;
        row.from_actor = from;
        row.to_service = to;
        row.on = date("2013-05-12");
        add(f.model.referrals, key, row);
    };
    refer("1", f.cpas, advice);
    refer("2", f.cpas, advice);
    refer("3", f.cpas, orphan);
    refer("4", f.tenants, advice);  // within the house
    Lens lens = through(Relation::referral);
    lens.weight = WeightRule::facts;
    const Network network = project(f.model, lens);
    EXPECT_EQ(label_pairs(network), (LabelPairs{{"cpas", "tenants"}, {"tenants", "tenants"}}));
    EXPECT_EQ(network.weight(0), 2);
    EXPECT_EQ(network.at(date("2013-05-12"), Certainty::certain).edge_count(), 2u);
    EXPECT_EQ(network.at(date("2013-05-13"), Certainty::possible).edge_count(), 0u);
    EXPECT_EQ(left_out(network), (Lefts{{"referral", Omission::unknown, 1}}));
}

TEST(Project, filters_actors_by_kind) {
    const Forest f;
    Lens lens{.actor_kinds = {ActorKind::cpas, ActorKind::police}};
    lens.relations = {Relation::knows};
    const Network network = project(f.model, lens);
    EXPECT_EQ(labels(network), (std::vector<std::string>{"cpas", "police"}));
    EXPECT_EQ(left_out(network),
              (Lefts{{"actor", Omission::actor_kinds, 1}, {"actor", Omission::unknown, 1}}));
    EXPECT_EQ(network.node_of(f.police), Node{1});
    EXPECT_EQ(network.actor(1), f.police);

    lens.actor_kinds.push_back({});  // what nobody stated passes too
    EXPECT_EQ(labels(project(f.model, lens)),
              (std::vector<std::string>{"cpas", "school", "police"}));
}

TEST(Project, filters_reseaux_by_themes_and_keeps_whoever_sits_there) {
    Forest f;
    using Labels = std::vector<std::string>;
    Lens lens{.themes = {Theme::poverty, Theme::food}};
    EXPECT_EQ(labels(project(f.model, lens)),
              (Labels{"cpas", "tenants", "school", "police", "coordination"}));
    lens.themes.push_back({});
    EXPECT_EQ(labels(project(f.model, lens)), (Labels{"cpas", "tenants", "school", "police",
                                                      "coordination", "group", "committee"}));
}

TEST(Project, filters_actors_by_themes_where_there_is_no_reseau) {
    Forest f;
    f.model.actors.edit(f.police).themes.stated = true;  // known to have none
    using Labels = std::vector<std::string>;
    Lens lens{.relations = {Relation::knows}, .themes = {Theme::poverty, Theme::food}};
    EXPECT_EQ(labels(project(f.model, lens)), (Labels{"cpas"}));
    lens.themes.push_back({});
    EXPECT_EQ(labels(project(f.model, lens)), (Labels{"cpas", "school"}));
}

TEST(Project, filters_by_territory_and_what_lies_within_it) {
    Forest f;
    const auto seen = [&](Id<Territory> territory) {
        return labels(project(f.model, {.territories = {territory}}));
    };
    using Labels = std::vector<std::string>;
    EXPECT_EQ(seen(f.quartier), (Labels{"tenants"}));
    EXPECT_EQ(seen(f.forest), (Labels{"cpas", "tenants", "coordination"}));
    EXPECT_EQ(seen(f.ixelles), (Labels{"tenants", "police"}));
    EXPECT_EQ(seen(f.region), (Labels{"cpas", "tenants", "police", "coordination"}));
    EXPECT_EQ(seen({}), (Labels{"school", "group", "committee"}));  // on no known territory
    f.model.territories.edit(f.region).within.add(f.quartier);      // a loop does no harm
    EXPECT_EQ(seen(f.quartier), seen(f.region));
    EXPECT_THROW(seen(Id<Territory>{99}), ArgumentError);
}

TEST(Project, filters_reseaux_by_scope_and_form) {
    Forest f;
    f.model.reseaux.edit(f.committee).form = ReseauForm::committee;
    Term<ReseauForm> collective;
    collective.row = AnyTerm::outside;
    collective.other = "collectif";
    f.model.reseaux.edit(f.group).form = collective;
    const auto seen = [&](std::vector<Term<ReseauScope>> scopes,
                          std::vector<Term<ReseauForm>> forms) {
        return labels(project(f.model, {.relations = {Relation::link},
                                        .reseau_scopes = std::move(scopes),
                                        .reseau_forms = std::move(forms)}));
    };
    using Labels = std::vector<std::string>;
    Term<ReseauForm> other_words, cartel;
    other_words.row = cartel.row = AnyTerm::outside;
    cartel.other = "cartel";
    EXPECT_EQ(seen({}, {}), (Labels{"coordination", "group", "committee", "inside"}));
    EXPECT_EQ(seen({ReseauScope::external}, {}), (Labels{"coordination"}));
    EXPECT_EQ(seen({ReseauScope::internal}, {}), (Labels{"inside"}));
    EXPECT_EQ(seen({}, {ReseauForm::category}), (Labels{"schools"}));
    EXPECT_EQ(seen({}, {ReseauForm::committee, collective}), (Labels{"group", "committee"}));
    EXPECT_EQ(seen({}, {other_words}), (Labels{"group"}));
    EXPECT_EQ(seen({}, {cartel}), (Labels{}));
}

TEST(Project, filters_together_let_pass_what_each_lets_pass) {
    Forest f;
    f.member("m1", f.cpas, f.coordination, {date("2010"), date("..")});
    f.member("m2", f.tenants, f.coordination, {date("2010"), {}});
    f.member("m3", f.police, f.coordination, {date("2010"), date("..")});
    f.member("m4", f.cpas, f.group, {date("2010"), date("..")});
    const Lens lens{.relations = {Relation::membership},
                    .direction = Direction::as_reported,
                    .two_mode = true,
                    .themes = {Theme::poverty},
                    .territories = {f.forest},
                    .actor_kinds = {ActorKind::cpas, ActorKind::association},
                    .reseau_scopes = {ReseauScope::external},
                    .reseau_forms = {ReseauForm::coordination}};
    const Network network = project(f.model, lens);
    EXPECT_EQ(labels(network), (std::vector<std::string>{"cpas", "tenants", "coordination"}));
    EXPECT_EQ(label_pairs(network),
              (LabelPairs{{"cpas", "coordination"}, {"tenants", "coordination"}}));
    EXPECT_TRUE(network.directed());
    // One member may have left: nobody said that it stayed.
    EXPECT_EQ(network.at(date("2014"), Certainty::possible).edge_count(), 2u);
    EXPECT_EQ(network.at(date("2014"), Certainty::certain).edge_count(), 1u);
    EXPECT_EQ(left_out(network), (Lefts{{"actor", Omission::actor_kinds, 1},
                                        {"actor", Omission::unknown, 1},
                                        {"reseau", Omission::reseau_forms, 1},
                                        {"reseau", Omission::reseau_scopes, 1},
                                        {"reseau", Omission::unknown, 2},
                                        {"membership", Omission::filtered, 1},
                                        {"membership", Omission::unknown, 1}}));
}
