// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

/// Two groups of two réseaux, each held together by two actors, and the cpas between the groups.
struct Connectors : testing::Test {
    Model model;
    Id<Actor> cpas = add(model.actors, "cpas"), school = add(model.actors, "school"),
              tenants = add(model.actors, "tenants");
    Id<Reseau> a = add(model.reseaux, "a"), b = add(model.reseaux, "b"),
               c = add(model.reseaux, "c"), d = add(model.reseaux, "d");

    Connectors() {
        for (const Id<Reseau> id : {a, b}) joins(school, id);
        for (const Id<Reseau> id : {c, d}) joins(tenants, id);
        for (const Id<Reseau> id : {a, b, c}) joins(cpas, id);
    }
    Membership& joins(const Either<Actor, Reseau>& member, Id<Reseau> reseau) {
        Membership row;
        row.member = member;
        row.reseau = reseau;
        return model.memberships.edit(
            add(model.memberships, "m" + std::to_string(model.memberships.size()), row));
    }
    void names_all(Id<Reseau> reseau) {
        model.reseaux.edit(reseau).organisers.stated = true;
        Inquiry row;
        row.asked = reseau;
        row.tables = {{"memberships"}};
        row.answered = row.complete = true;
        add(model.inquiries, "i" + std::to_string(model.inquiries.size()), row);
    }
    Lines found(const std::map<std::string, std::string>& arguments = {}) const {
        return lines(analyse(model, "connectors", arguments));
    }
};

const std::string cpas_line = "cpas | ? | 2 | 4 | 2 | a+b+c | a, b ↔ c | ?",
                  tenants_line = "tenants | ? | 2 | 3 | 1 | c+d | c ↔ d | ?";

}  // namespace

TEST_F(Connectors, are_those_without_whom_reseaux_lose_each_other) {
    EXPECT_EQ(found(), (Lines{cpas_line, tenants_line}));
    const Finding finding = analyse(model, "connectors");
    EXPECT_EQ(finding.population, 4u);
    EXPECT_EQ(finding.known, 4u);
    EXPECT_EQ(
        finding.sentences.at(0).en,
        "2 actors alone link réseaux that nothing else known links: 7 times a pair of réseaux "
        "hangs on one actor.");
}

TEST_F(Connectors, are_none_where_another_way_leads_round) {
    joins(school, d);
    EXPECT_EQ(found(), Lines{});
}

TEST_F(Connectors, are_none_where_reseaux_are_linked_or_parts_of_each_other) {
    Link link;
    link.from_reseau = d, link.to_reseau = a, link.kind = LinkKind::participates;
    const Id<Link> id = add(model.links, "link", link);
    EXPECT_EQ(found(), Lines{});
    for (const LinkKind kind : {LinkKind::parallel, LinkKind::competing}) {
        model.links.edit(id).kind = kind;
        EXPECT_EQ(found().size(), 2u) << "side by side is not together";
    }
    model.reseaux.edit(d).parent = c;
    EXPECT_EQ(found(), Lines{cpas_line}) << "the tenants are no longer alone";
}

TEST_F(Connectors, are_certain_only_where_lists_are_whole) {
    names_all(a);
    names_all(b);
    EXPECT_EQ(found().front(), "cpas | ? | 2 | 4 | 2 | a+b+c | a, b ↔ c | yes")
        << "nobody else leads out of a and b";
    EXPECT_EQ(found().back(), tenants_line);
    EXPECT_EQ(analyse(model, "connectors").sentences.at(1).en,
              "A participant or a link is known of 4 réseaux of 4, and the whole list of "
              "participants of 2.");
}

TEST_F(Connectors, at_a_date_link_what_is_there_then) {
    model.reseaux.edit(d).period = period("1991", "1995");
    EXPECT_EQ(found({{"at", "1993"}}).size(), 2u);
    EXPECT_EQ(found({{"at", "2014"}}), (Lines{"cpas | ? | 2 | 2 | 1 | a+b+c | a, b ↔ c | ?"}));
    EXPECT_EQ(found({{"at", "2014"}, {"certainty", "certain"}}), Lines{});
}

TEST_F(Connectors, are_not_certain_where_others_may_be_members_at_the_date) {
    for (const Id<Reseau> id : {a, b, c, d}) {
        model.reseaux.edit(id).period = period("1990", "..");
        names_all(id);
        model.inquiries.edit(model.inquiries.find("i" + std::to_string(id.index))).on =
            date("2000");
    }
    for (const char* key : {"m2", "m3", "m4", "m5", "m6"})
        model.memberships.edit(model.memberships.find(key)).period = period("1990", "..");
    const std::map<std::string, std::string> surely{{"at", "2014"}, {"certainty", "certain"}};
    EXPECT_TRUE(found(surely).back().ends_with(" | yes")) << found(surely).back();
    EXPECT_EQ(analyse(model, "connectors", surely).sentences.at(1).en,
              "A participant or a link is known of 4 réseaux of 4, and the whole list of "
              "participants of 2.")
        << "the school may be in a and b, and does not say when";
}

TEST_F(Connectors, do_not_link_through_a_reseau_that_has_ended) {
    const Id<Reseau> round = add(model.reseaux, "round");
    for (const Id<Actor> id : {school, tenants}) joins(id, round);
    EXPECT_EQ(found({{"at", "2014"}}),
              Lines{"tenants | ? | 2 | 4 | 1 | c+round+d | c, round ↔ d | ?"})
        << "the cpas is no longer alone";
    model.reseaux.edit(round).period = period("1991", "1995");
    EXPECT_EQ(found({{"at", "2014"}}), (Lines{cpas_line, tenants_line}));
}

TEST_F(Connectors, are_shown_up_to_the_limit_most_pairs_first) {
    EXPECT_EQ(found({{"limit", "1"}}), Lines{cpas_line});
    const Finding none = analyse(model, "connectors", {{"limit", "0"}});
    EXPECT_TRUE(none.rows.empty());
    EXPECT_EQ(none.omitted.back().count, 2u);
}
