// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/graph/project.hpp>
#include <maillage/graph/provenance.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/forest.hpp"

using namespace maillage;

namespace {

/// A fact of each kind, the second row of its table; the first joins nothing.
struct Facts : Forest {
    Facts() {
        add(model.memberships, "nothing");
        member("membership", tenants, coordination, period("2010-05", "2012"));
        Mandate mandate;
        mandate.actor = cpas;
        mandate.reseau = committee;
        add(model.mandates, "nothing");
        add(model.mandates, "mandate", mandate);
        Meeting meeting;
        meeting.reseau = group;
        meeting.date = date("2013-05");
        Attendance attendance;
        attendance.meeting = add(model.meetings, "meeting", meeting);
        attendance.actor = school;
        attendance.status = AttendanceStatus::present;
        add(model.attendances, "nothing");
        add(model.attendances, "attendance", attendance);
        Link link;
        link.from_reseau = committee;
        link.to_reseau = group;
        add(model.links, "nothing");
        add(model.links, "link", link);
        add(model.ties, "nothing");
        tie("tie", police, cpas, TieKind::trusts, {});
        Service service;
        service.actor = cpas;
        Referral referral;
        referral.from_actor = school;
        referral.to_service = add(model.services, "service", service);
        referral.on = date("2014-02-03");
        add(model.referrals, "nothing");
        add(model.referrals, "referral", referral);
    }

    /// The first fact of a relation.
    Fact of(Relation relation) const {
        return project(model, {.relations = {relation}}).facts().front();
    }
};

}  // namespace

TEST(Provenance, of_a_fact_is_its_row) {
    const Facts facts;
    const auto key = [&](Relation relation) {
        return record_of(facts.model, facts.of(relation)).key;
    };
    EXPECT_EQ(key(Relation::membership), "membership");
    EXPECT_EQ(key(Relation::organiser), "coordination");
    EXPECT_EQ(key(Relation::mandate), "mandate");
    EXPECT_EQ(key(Relation::attendance), "attendance");
    EXPECT_EQ(key(Relation::parent), "group") << "the part says of what it is one";
    EXPECT_EQ(key(Relation::link), "link");
    EXPECT_EQ(key(Relation::trusts), "tie");
    EXPECT_EQ(key(Relation::referral), "referral");
}

TEST(Provenance, says_when_as_precisely_as_the_row) {
    const Facts facts;
    const auto when = [&](Relation relation) {
        return period_of(facts.model, relation, facts.of(relation).row);
    };
    EXPECT_EQ(when(Relation::membership), period("2010-05", "2012"));
    EXPECT_EQ(when(Relation::organiser), period("2005", ".."));
    EXPECT_EQ(when(Relation::attendance), period("2013-05", "2013-05")) << "of the meeting";
    EXPECT_EQ(when(Relation::referral), period("2014-02-03", "2014-02-03"));
    EXPECT_EQ(when(Relation::trusts), Period{});
}

TEST(Provenance, of_arrays_or_of_another_model_is_refused) {
    const Facts facts;
    EXPECT_THROW(record_of(Model(), facts.of(Relation::membership)), ArgumentError);
    EXPECT_THROW(record_of(facts.model, Fact{}), ArgumentError);
}
