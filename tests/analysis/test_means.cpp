// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/coordinations.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Means : testing::Test, Coordinations {
    Id<Reseau> a = coordination("a");

    Finding found(const std::map<std::string, std::string>& arguments = {}) const {
        return analyse(model, "means", arguments);
    }
    std::string of_a(const std::vector<std::string>& columns) const {
        return cells(found(), "a", columns);
    }
    std::string sentence(std::size_t which) const { return found().sentences.at(which).en; }
    Post& post(std::uint32_t which) { return model.posts.edit(Id<Post>{which}); }
    void grant(const char* key, Id<Reseau> reseau, const Integer& year, std::int64_t euros) {
        Grant row;
        row.beneficiary = cpas;
        row.reseau = reseau;
        row.year = year;
        row.amount = Cents{100 * euros};
        add(model.grants, key, row);
    }
    void has_places(Id<Reseau> reseau, const Range& places) {
        Territory row;
        row.activity_places = places;
        of(reseau).territories.add(
            add(model.territories, "around-" + model.reseaux[reseau].key, row));
    }
};

}  // namespace

TEST_F(Means, are_unknown_where_nobody_says) {
    EXPECT_EQ(lines(found()),
              Lines{"a | ? | ? | ? | ? | ? | ? | ? | ? | ? | ? | ? | ? | ? | ? | ? | ?"});
    EXPECT_EQ(found().known, 0u);
    EXPECT_EQ(sentence(0), "Of 1 coordination, one knows the size of none.");
    EXPECT_EQ(
        sentence(1),
        "Of none does one know whether it reaches half time. Of none does one know whether it "
        "has support. Of none does one know whether the coordinator has other duties.");
    EXPECT_EQ(sentence(2), "No grant is recorded.");
    EXPECT_EQ(sentence(3),
              "Of none does one know both the working time and the places of activity.");
}

TEST_F(Means, add_up_to_half_time_without_a_remainder) {
    for (int i = 0; i < 10; ++i) coordinates(a, 0.05);
    EXPECT_EQ(of_a({"size", "fte_least", "fte_most", "half_time"}), "medium | 0.5 | 0.5 | yes");
}

TEST_F(Means, describe_no_year_in_which_nobody_had_met_yet) {
    meets(a, MeetingKind::plenary, 1, "2013");
    const Finding finding = found({{"at", "1990"}});
    EXPECT_TRUE(finding.sentences.back().en.starts_with("No year is described"));
    grant("g", a, 2012, 1000);
    grant("later", a, 2014, 2000);
    EXPECT_EQ(cells(found({{"at", "2013-12-31"}}), "a", {"grant_least"}), "1000");
    EXPECT_EQ(cells(found({{"at", "1990"}}), "a", {"grant_least"}), "2000")
        << "without a year, all that is known";
}

TEST_F(Means, tell_the_size_by_the_working_time) {
    const Id<Reseau> b = coordination("b"), c = coordination("c"), d = coordination("d");
    coordinates(a, 1);
    coordinates(a, 0.5);
    coordinates(b, 0.5);
    coordinates(c, 0.1);
    coordinates(d, 0.6);
    post(3).other_duties.add(Duty::head_of_social_service);
    const auto size = [&](const char* key) {
        return cells(found(), key, {"size", "fte_least", "fte_most", "half_time"});
    };
    EXPECT_EQ(size("a"), "large | 1.5 | 1.5 | yes");
    EXPECT_EQ(size("b"), "medium | 0.5 | 0.5 | yes");
    EXPECT_EQ(size("c"), "small | 0.1 | 0.1 | no");
    EXPECT_EQ(size("d"), "other | 0.6 | 0.6 | yes");
    EXPECT_EQ(lines(found()).front().substr(0, 1), "c") << "who is below half time comes first";
    EXPECT_EQ(
        sentence(0),
        "Of 4 coordinations, 1 is large (1.5 FTE in all), 1 medium (0.5) and 1 small (0.1); 1 "
        "is of another size, 0 of unknown size.");
    EXPECT_EQ(found().known, 4u);
}

TEST_F(Means, say_the_least_working_time_where_that_of_one_is_unknown) {
    coordinates(a, 0.5);
    coordinates(a, {});
    EXPECT_EQ(of_a({"size", "fte_least", "fte_most", "half_time"}), "? | 0.5 | ? | yes");
}

TEST_F(Means, are_no_working_time_where_there_surely_is_no_coordinator) {
    names_all(a, "posts");
    EXPECT_EQ(of_a({"size", "fte_least", "fte_most", "half_time", "support", "other_duties"}),
              "other | 0 | 0 | no | no | no");
}

TEST_F(Means, name_the_duties_and_the_support_of_the_coordinator) {
    coordinates(a, 0.5);
    EXPECT_EQ(of_a({"support", "other_duties", "duties"}), "? | ? | ?");
    post(0).other_duties.stated = true;
    EXPECT_EQ(of_a({"other_duties", "duties"}), "no | none");
    post(0).other_duties.add(Duty::projects);
    post(0).other_duties.add(Duty::accounting);
    EXPECT_EQ(of_a({"other_duties", "duties"}), "yes | accounting+projects");
    Post support;
    support.reseau = a;
    support.function = PostFunction::administration;
    support.employer = cpas;
    add(model.posts, "support", support);
    EXPECT_EQ(of_a({"support", "fte_most", "evidence"}), "yes | 0.5 | reseaux:a");
    EXPECT_EQ(
        sentence(1),
        "1 reaches half time, of 1 of which one can say. 1 has support, of 1. In 1, of 1, the "
        "coordinator has other duties.");
}

TEST_F(Means, add_up_posts_of_one_moment_alone) {
    coordinates(a, 0.4);
    coordinates(a, 0.4);
    EXPECT_EQ(of_a({"fte_least", "fte_most", "half_time"}), "0.8 | 0.8 | yes");
    post(0).period = period("2010", "2013-06-30");
    post(1).period = period("2013-07-01", "..");
    EXPECT_EQ(of_a({"fte_least", "fte_most", "half_time"}), "0.4 | 0.4 | no");
    post(1).period.since = date("2013-06");
    EXPECT_EQ(of_a({"fte_least", "fte_most", "half_time"}), "0.8 | 0.8 | yes")
        << "in June they may be two";
    coordinates(a, {});
    EXPECT_EQ(of_a({"fte_least", "fte_most", "half_time"}), "0.8 | ? | yes");
}

TEST_F(Means, count_places_once_where_a_territory_lies_within_another) {
    has_places(a, {300, 300});
    Territory quartier;
    quartier.within.add(Id<Territory>{0});
    quartier.activity_places = {120, 120};
    const Id<Territory> inner = add(model.territories, "quartier", quartier);
    of(a).territories.add(inner);
    EXPECT_EQ(of_a({"actors_least", "actors_most"}), "300 | 300");
    model.territories.edit(Id<Territory>{0}).activity_places = {};
    EXPECT_EQ(of_a({"actors_least", "actors_most"}), "120 | ?")
        << "nobody counted those of the larger";
}

TEST_F(Means, add_up_the_grants_of_the_last_year_whose_amounts_are_known) {
    const Id<Reseau> b = coordination("b");
    coordinates(a, 1);
    coordinates(b, 0.5);
    grant("old", a, 2011, 7000);
    grant("a1", a, 2012, 5000);
    grant("a2", a, 2012, 2500);
    grant("b", b, 2012, 1000);
    grant("later", b, 2031, 9);
    meets(a, MeetingKind::plenary);
    EXPECT_EQ(of_a({"grant_least", "grant_most", "evidence"}),
              "7500 | 7500 | grants:a1+grants:a2+reseaux:a");
    EXPECT_EQ(sentence(2),
              "Grants of 2012, of 2 coordinations: 8,500.00 € in all, 7,500.00 € of it for the "
              "large, 1,000.00 € for the medium and 0.00 € for the small ones.");
    grant("c", coordination("c"), 2012, 500);
    EXPECT_EQ(sentence(2),
              "Grants of 2012, of 3 coordinations: 9,000.00 € in all, 7,500.00 € of it for the "
              "large, 1,000.00 € for the medium and 0.00 € for the small ones. Those of another or "
              "an unknown size were given 500.00 €.");
    grant("when", a, {}, 100);
    EXPECT_EQ(of_a({"grant_least", "grant_most"}), "7500 | 7600") << "it may be of that year";
}

TEST_F(Means, name_premises_and_the_rest) {
    of(a).logistics.add(Logistics::premises);
    of(a).logistics.add(Logistics::equipment);
    EXPECT_EQ(of_a({"logistics"}), "equipment+premises");
    of(a).logistics = {};
    of(a).logistics.stated = true;
    EXPECT_EQ(of_a({"logistics"}), "none");
}

TEST_F(Means, say_how_many_actors_there_are_for_one_full_time_equivalent) {
    const std::vector<std::string> load{"counted", "actors_least", "actors_most", "per_fte_least",
                                        "per_fte_most"};
    of(a).declared_members = {20, 30};
    EXPECT_EQ(of_a(load), "members | 20 | 30 | ? | ?") << "for how much time, nobody says";
    coordinates(a, 0.5);
    EXPECT_EQ(of_a(load), "members | 20 | 30 | 40 | 60");
    has_places(a, {100, 100});
    EXPECT_EQ(of_a(load), "activity_places | 100 | 100 | 200 | 200");
    const Id<Reseau> b = coordination("b");
    coordinates(b, 0.25);
    has_places(b, {20, 20});
    EXPECT_EQ(sentence(3),
              "Places of activity to coordinate for one full-time equivalent, by size: medium: 160 "
              "(2 coordinations).");
    coordinates(a, {});
    EXPECT_EQ(of_a(load), "activity_places | 100 | 100 | ? | 200")
        << "it may be more than half time";
}

TEST_F(Means, take_a_grant_that_may_be_for_it_for_more_that_it_may_have) {
    const auto give = [&](const char* key, std::int64_t euros, const char* purpose) {
        grant(key, {}, 2012, euros);
        model.grants.edit(model.grants.find(key)).purpose = purpose;
    };
    meets(a, MeetingKind::plenary);
    grant("named", a, 2012, 5000);
    give("heating", 900, "chauffage");
    EXPECT_EQ(of_a({"grant_least", "grant_most"}), "5000 | 5000") << "it is for something else";
    give("unsaid", 100, "");
    give("said", 20, "Coördinatie");
    EXPECT_EQ(of_a({"grant_least", "grant_most", "evidence"}),
              "5000 | 5120 | grants:named+grants:said+grants:unsaid");
    const Id<Actor> body = actor("body", ActorKind::association);
    of(a).legal_body = body;
    give("body", 3, "chauffage");
    model.grants.edit(model.grants.find("body")).beneficiary = body;
    EXPECT_EQ(of_a({"grant_least", "grant_most"}), "5000 | 5123")
        << "what carries it does nothing else";
    const Id<Reseau> group = part("group", a, ReseauForm::working_group);
    grant("group", group, 2012, 7);
    EXPECT_EQ(of_a({"grant_least", "grant_most"}), "5007 | 5130") << "its part is its own";
    for (const char* key : {"named", "group"})
        model.grants.edit(model.grants.find(key)).amount = {};
    EXPECT_EQ(of_a({"grant_least", "grant_most", "evidence"}),
              "? | ? | grants:body+grants:group+grants:named+grants:said+grants:unsaid")
        << "the year is that of those that may be for it";
}
