// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/coordinations.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

/// A coordination of three: it met twice in 2013, and once in 2012.
struct Participating : testing::Test, Coordinations {
    Id<Reseau> cs = coordination("cs");
    Id<Actor> school = actor("school", ActorKind::school),
              tenants = actor("tenants", ActorKind::residents_committee),
              kitchen = actor("kitchen", ActorKind::association);

    Participating() {
        for (const Id<Actor> id : {school, tenants, kitchen}) joins(id, cs);
        meets(cs, MeetingKind::plenary, 2);
        meets(cs, MeetingKind::plenary, 1, "2012");
    }
    Membership& joins(Either<Actor, Reseau> member, Id<Reseau> reseau) {
        Membership row;
        row.member = member;
        row.reseau = reseau;
        const std::string key = "member-" + std::to_string(model.memberships.size());
        return model.memberships.edit(add(model.memberships, key, row));
    }
    Attendance& comes(Id<Actor> actor, std::uint32_t meeting,
                      AttendanceStatus status = AttendanceStatus::present) {
        Attendance row;
        row.meeting = Id<Meeting>{meeting};
        row.actor = actor;
        row.status = status;
        const std::string key = "came-" + std::to_string(model.attendances.size());
        return model.attendances.edit(add(model.attendances, key, row));
    }
    void names_all_there_is() {
        for (const char* table : {"memberships", "meetings", "attendances"}) names_all(cs, table);
    }
    Finding found() const { return analyse(model, "participation", {{"year", "2013"}}); }
    /// The rows of one aspect, without the coordination, and without or with what shows them.
    Lines rows(const std::string& aspect) const { return told(aspect, false); }
    std::string evidence(const std::string& aspect) const {
        const Lines rows = told(aspect, true);
        return rows.size() == 1 ? rows[0].substr(rows[0].rfind(" | ") + 3) : "no row, or several";
    }
    Lines told(const std::string& aspect, bool with_evidence) const {
        Lines rows;
        Finding finding = found();
        if (!with_evidence)
            for (auto& row : finding.rows) row.pop_back();
        for (const std::string& line : lines(finding))
            if (line.starts_with("cs | " + aspect + " | ")) rows.push_back(line.substr(5));
        return rows;
    }
};

}  // namespace

TEST_F(Participating, counts_the_members_listed_of_those_declared) {
    EXPECT_EQ(rows("members"), Lines{"members |  | 3 | ? | ? | kitchen+school+tenants | "});
    of(cs).declared_members = {5, 5};
    EXPECT_EQ(rows("members"), Lines{"members |  | 3 | 5 | 2 | kitchen+school+tenants | "});
    of(cs).declared_members = {1, 1};
    EXPECT_EQ(rows("members"), Lines{"members |  | 3 | 3 | 0 | kitchen+school+tenants | "})
        << "more are listed than it declares";
    of(cs).declared_members = {};
    names_all(cs, "memberships");
    EXPECT_EQ(rows("members"), Lines{"members |  | 3 | 3 | 0 | kitchen+school+tenants | "});
}

TEST_F(Participating, tells_for_whom_those_on_committees_speak) {
    EXPECT_EQ(rows("seats"), Lines{});
    Reseau committee;
    committee.form = ReseauForm::committee;
    committee.parent = cs;
    const Id<Reseau> bureau = add(model.reseaux, "bureau", committee);
    const auto sits = [&](Id<Actor> actor, const char* college) {
        Mandate row;
        row.reseau = bureau;
        row.actor = actor;
        row.constituency = college;
        add(model.mandates, "seat-" + std::to_string(model.mandates.size()), row);
    };
    sits(school, "");
    EXPECT_EQ(rows("seats"), Lines{"seats | ? | ? | 1 | 1 | ? | ?"});
    sits(tenants, "Habitants");
    sits(tenants, "habitants");
    sits({}, "Associations");
    EXPECT_EQ(rows("seats"), (Lines{"seats | Associations | 1 | 4 | 1 | bureau | school",
                                    "seats | habitants | 2 | 4 | 1 | tenants | school"}));
    EXPECT_TRUE(told("seats", true)[0].ends_with(" | reseaux:bureau"));
}

TEST_F(Participating, does_not_take_whoever_is_on_no_list_for_asleep) {
    comes(school, 0);
    EXPECT_EQ(rows("present"), Lines{"present |  | 1 | 3 | 2 | school | kitchen+tenants"});
    EXPECT_EQ(rows("sleeping"), Lines{"sleeping |  | 0 | 3 | 2 | none | kitchen+tenants"});
    EXPECT_EQ(rows("meetings"), Lines{"meetings |  | 1 | 2 | 1 | meetings-0 | meetings-1"});
    EXPECT_EQ(found().known, 0u);
    names_all_there_is();
    EXPECT_EQ(rows("present"), Lines{"present |  | 1 | 3 | 0 | school | none"});
    EXPECT_EQ(rows("sleeping"), Lines{"sleeping |  | 2 | 3 | 0 | kitchen+tenants | none"});
    EXPECT_EQ(found().known, 1u);
    EXPECT_EQ(found().sentences.at(0).en,
              "1 coordination; 3 actors on their lists of members: 1 came at least once, 2 surely "
              "never; of 0, one cannot say.");
}

TEST_F(Participating, cannot_tell_whether_a_meeting_of_the_month_was_held) {
    meets(cs, MeetingKind::lunch, 1, "2013-06");
    comes(school, 3);
    const auto at = [&](const char* date) {
        const Finding found = analyse(model, "participation", {{"year", "2013"}, {"at", date}});
        for (const std::string& line : lines(found))
            if (line.starts_with("cs | present | ")) return line.substr(5);
        return std::string("-");
    };
    EXPECT_EQ(at("2013-06-30"),
              "present |  | 1 | 3 | 2 | school | kitchen+tenants | meetings:meetings-3");
    EXPECT_EQ(at("2013-06-15"), "present |  | ? | 3 | 3 | ? | ? | ?");
}

TEST_F(Participating, of_whom_nothing_is_known_is_unknown) {
    EXPECT_EQ(rows("sleeping"), Lines{"sleeping |  | ? | 3 | 3 | ? | ?"});
    EXPECT_EQ(rows("meetings"), Lines{"meetings |  | ? | 2 | 2 | ? | ?"});
    EXPECT_EQ(rows("not_members"), Lines{}) << "nobody is known to have come";
}

TEST_F(Participating, takes_who_is_excused_from_each_meeting_for_absent) {
    names_all(cs, "meetings");
    comes(kitchen, 0, AttendanceStatus::excused);
    EXPECT_EQ(rows("sleeping"), Lines{"sleeping |  | ? | 3 | 3 | ? | ?"});
    comes(kitchen, 1, AttendanceStatus::absent);
    EXPECT_EQ(rows("sleeping"), Lines{"sleeping |  | 1 | 3 | 2 | kitchen | school+tenants"});
    comes(kitchen, 1);
    EXPECT_EQ(rows("sleeping"), Lines{"sleeping |  | 0 | 3 | 2 | none | school+tenants"})
        << "somebody else came for it";
}

TEST_F(Participating, may_miss_an_actor_where_somebody_came_for_one_that_nobody_noted) {
    names_all_there_is();
    comes({}, 0);
    EXPECT_EQ(rows("sleeping"), Lines{"sleeping |  | ? | 3 | 3 | ? | ?"});
    model.attendances.edit(Id<Attendance>{0}).actor = Id<Actor>{AnyId::none};
    EXPECT_EQ(rows("sleeping"), Lines{"sleeping |  | 3 | 3 | 0 | kitchen+school+tenants | none"});
}

TEST_F(Participating, counts_who_came_to_a_working_group) {
    const Id<Reseau> group = part("group", cs, ReseauForm::working_group);
    meets(group, MeetingKind::working_group);
    comes(kitchen, 3);
    EXPECT_EQ(rows("present"), Lines{"present |  | 1 | 3 | 2 | kitchen | school+tenants"});
    const Id<Actor> choir = actor("choir", ActorKind::association);
    comes(choir, 3);
    names_all(cs, "memberships");
    EXPECT_EQ(rows("not_members"), Lines{"not_members |  | 1 | 2 | 0 | choir | none"});
    joins(choir, group);
    EXPECT_EQ(rows("not_members"), Lines{"not_members |  | 0 | 2 | 0 | none | none"})
        << "it is a member of the group";
}

TEST_F(Participating, does_not_count_who_meets_inside_an_organisation) {
    const Id<Reseau> staff = part("staff", cs, ReseauForm::working_group);
    of(staff).scope = ReseauScope::internal;
    meets(staff, MeetingKind::working_group);
    comes(kitchen, 3);
    EXPECT_EQ(rows("present"), Lines{"present |  | ? | 3 | 3 | ? | ?"});
    EXPECT_EQ(rows("meetings"), Lines{"meetings |  | ? | 2 | 2 | ? | ?"});
}

TEST_F(Participating, takes_whoever_is_not_listed_for_a_guest_where_the_list_is_whole) {
    comes(actor("choir", ActorKind::association), 0);
    comes(cpas, 0);
    EXPECT_EQ(rows("not_members"), Lines{"not_members |  | 0 | 2 | 1 | none | choir"});
    names_all(cs, "memberships");
    EXPECT_EQ(rows("not_members"), Lines{"not_members |  | 1 | 2 | 0 | choir | none"})
        << "the CPAS, which convenes it, is at home";
}

TEST_F(Participating, tells_who_joined_and_who_left) {
    EXPECT_EQ(rows("joined"), Lines{"joined |  | ? | 3 | 3 | ? | ?"});
    EXPECT_EQ(rows("left"), Lines{"left |  | ? | 3 | 3 | ? | ?"});
    model.memberships.edit(Id<Membership>{0}).period = period("2013-02", "..");
    model.memberships.edit(Id<Membership>{1}).period = period("2001", "2012-12");
    EXPECT_EQ(rows("joined"), Lines{"joined |  | 1 | 2 | 1 | school | kitchen"});
    EXPECT_EQ(rows("left"), Lines{"left |  | 0 | 2 | 1 | none | kitchen"}) << "the year before";
    model.memberships.edit(Id<Membership>{1}).period = period("2001", "2013-03-31");
    EXPECT_EQ(rows("left"), Lines{"left |  | 1 | 3 | 1 | tenants | kitchen"});
    joins(tenants, cs).period = period("2014", "");
    EXPECT_EQ(rows("left"), Lines{"left |  | 0 | 3 | 1 | none | kitchen"}) << "they were back";
    model.memberships.edit(Id<Membership>{1}).period = period("2001", "2012-12");
    joins(tenants, cs).period = period("2013", "..");
    EXPECT_EQ(rows("joined"), Lines{"joined |  | 1 | 3 | 1 | school | kitchen"})
        << "the tenants were there all along";
}

TEST_F(Participating, tells_who_came_the_year_before_and_no_more) {
    comes(kitchen, 2);
    comes(school, 2);
    comes(school, 1);
    EXPECT_EQ(rows("no_longer_came"), Lines{"no_longer_came |  | 0 | 2 | 1 | none | kitchen"});
    names_all_there_is();
    EXPECT_EQ(rows("no_longer_came"), Lines{"no_longer_came |  | 1 | 2 | 0 | kitchen | none"});
}

TEST_F(Participating, tells_of_which_member_reseaux_somebody_came) {
    const Id<Reseau> local = add(model.reseaux, "local"), other = add(model.reseaux, "other");
    joins(local, cs);
    joins(other, cs);
    const Id<Actor> choir = actor("choir", ActorKind::association);
    joins(choir, local);
    comes(choir, 0);
    comes(kitchen, 0);
    EXPECT_EQ(rows("member_reseaux"), Lines{"member_reseaux |  | 1 | 2 | 1 | local | other"});
    EXPECT_EQ(rows("from_member_reseaux"),
              Lines{"from_member_reseaux | local | 1 | 2 | 1 | choir | kitchen"});
    names_all_there_is();
    for (const Id<Reseau> id : {local, other}) names_all(id, "memberships");
    EXPECT_EQ(rows("member_reseaux"), Lines{"member_reseaux |  | 1 | 2 | 1 | local | other"})
        << "whoever organises the other may have come";
    for (const Id<Reseau> id : {local, other}) of(id).organisers.stated = true;
    EXPECT_EQ(rows("member_reseaux"), Lines{"member_reseaux |  | 1 | 2 | 0 | local | none"});
    EXPECT_EQ(rows("from_member_reseaux"),
              Lines{"from_member_reseaux | local | 1 | 2 | 0 | choir | none"});
}

TEST_F(Participating, tells_who_came_for_which_member_reseau) {
    const Id<Reseau> one = add(model.reseaux, "one"), other = add(model.reseaux, "other");
    for (const Id<Reseau> id : {one, other}) {
        joins(id, cs);
        names_all(id, "memberships");
        of(id).organisers.stated = true;
    }
    const Id<Actor> choir = actor("choir", ActorKind::association),
                    band = actor("band", ActorKind::association);
    joins(choir, one);
    joins(band, other);
    comes(kitchen, 0);
    EXPECT_EQ(rows("from_member_reseaux"),
              Lines{"from_member_reseaux |  | 0 | 1 | 0 | none | none"});
    comes(choir, 0);
    comes(band, 0);
    EXPECT_EQ(rows("member_reseaux"), Lines{"member_reseaux |  | 2 | 2 | 0 | one+other | none"});
    EXPECT_EQ(rows("from_member_reseaux"),
              (Lines{"from_member_reseaux | one | 1 | 3 | 0 | choir | none",
                     "from_member_reseaux | other | 1 | 3 | 0 | band | none"}));
}

TEST_F(Participating, tells_which_federations_came) {
    comes(actor("federation", ActorKind::federation), 0);
    comes(school, 0);
    comes(add(model.actors, "stranger"), 1);
    EXPECT_EQ(rows("federations"), Lines{"federations |  | 1 | 3 | 1 | federation | stranger"});
}

TEST_F(Participating, asks_first_of_lists_then_of_voices_then_of_the_room) {
    const Id<Reseau> local = add(model.reseaux, "local");
    joins(local, cs);
    comes(school, 0);
    Mandate seat;
    seat.reseau = cs;
    add(model.mandates, "seat", seat);
    Lines aspects;
    const Finding finding = found();
    for (const auto& row : finding.rows)
        if (const std::string aspect = std::get<Named>(row[1]).key;
            std::get<Named>(row[0]).key == "cs" && (aspects.empty() || aspects.back() != aspect))
            aspects.push_back(aspect);
    EXPECT_EQ(aspects, (Lines{"members", "meetings", "present", "sleeping", "at_assemblies",
                              "not_members", "joined", "left", "member_reseaux",
                              "from_member_reseaux", "federations", "seats", "languages_of_members",
                              "languages_present", "heads_of_service", "officials", "residents"}));
}

TEST_F(Participating, counts_its_members_where_it_never_met) {
    const Id<Reseau> quiet = coordination("quiet");
    joins(school, quiet);
    names_all(quiet, "meetings");
    EXPECT_EQ(found().sentences.at(0).en,
              "2 coordinations; 4 actors on their lists of members: 0 came at least once, 0 surely "
              "never; of 3, one cannot say. 1 other had no meeting to come to.");
}

TEST_F(Participating, asks_of_a_member_whether_it_came_while_it_was_one) {
    for (const std::uint32_t meeting : {0, 1})
        model.meetings.edit(Id<Meeting>{meeting}).date = date("2013-03-15");
    names_all_there_is();
    Membership& row = model.memberships.edit(Id<Membership>{0});
    const auto since = [&](const char* day) {
        row.period = period(day, "..");
        return rows("sleeping").at(0);
    };
    EXPECT_EQ(since("2012"), "sleeping |  | 3 | 3 | 0 | kitchen+school+tenants | none");
    EXPECT_EQ(since("2013-12-01"), "sleeping |  | 2 | 2 | 0 | kitchen+tenants | none")
        << "it had no meeting to come to";
    EXPECT_EQ(since("2013"), "sleeping |  | 2 | 3 | 1 | kitchen+tenants | school")
        << "it may have been a member by then";
    comes(school, 0);
    EXPECT_EQ(since("2013"), "sleeping |  | 2 | 3 | 0 | kitchen+tenants | none");
    EXPECT_EQ(rows("present").at(0), "present |  | 1 | 3 | 0 | school | none");
    EXPECT_EQ(since("2013-12-01"), "sleeping |  | 2 | 2 | 0 | kitchen+tenants | none");
    row.period = period("2000", "2013-03-01");
    EXPECT_EQ(rows("sleeping").at(0), "sleeping |  | 2 | 2 | 0 | kitchen+tenants | none");
}

TEST_F(Participating, tells_which_languages_are_on_paper_and_in_the_room) {
    model.actors.edit(kitchen).language_regime = LanguageRegime::nl;
    model.actors.edit(school).language_regime = LanguageRegime::fr;
    comes(school, 0);
    EXPECT_EQ(rows("languages_of_members").at(1),
              "languages_of_members | nl | 1 | 3 | 1 | kitchen | tenants");
    EXPECT_EQ(rows("languages_present").at(1), "languages_present | nl | 0 | 1 | 0 | none | none");
}

TEST_F(Participating, tells_who_else_is_in_the_room_by_kind_of_meeting) {
    meets(cs, MeetingKind::working_group);
    comes(cpas, 0).role = PersonRole::cpas_president;
    comes(kitchen, 1);
    comes(tenants, 3).role = PersonRole::head_of_service;
    EXPECT_EQ(rows("officials"), (Lines{"officials | plenary | 1 | 2 | 1 | meetings-0 | meetings-1",
                                        "officials | working_group | ? | 1 | 1 | ? | ?"}));
    names_all(cs, "attendances");
    EXPECT_EQ(rows("officials"), (Lines{"officials | plenary | 1 | 2 | 1 | meetings-0 | meetings-1",
                                        "officials | working_group | 0 | 1 | 0 | none | none"}))
        << "in which role the kitchen came, nobody says";
    EXPECT_EQ(rows("heads_of_service").at(1),
              "heads_of_service | working_group | 1 | 1 | 0 | meetings-3 | none");
    EXPECT_EQ(rows("residents"), Lines{"residents |  | 1 | 3 | 1 | meetings-3 | meetings-1"})
        << "a committee of residents came";
}

TEST_F(Participating, takes_who_chairs_a_meeting_for_present) {
    model.meetings.edit(Id<Meeting>{0}).chair_role = PersonRole::elected_official;
    model.meetings.edit(Id<Meeting>{1}).chair_role = PersonRole::coordinator;
    EXPECT_EQ(rows("officials"), Lines{"officials | plenary | 1 | 2 | 1 | meetings-0 | meetings-1"})
        << "that another chairs it does not say that no official came";
}

TEST_F(Participating, does_not_take_an_excuse_for_a_list_of_who_came) {
    comes(school, 0);
    comes(school, 1, AttendanceStatus::excused);
    EXPECT_EQ(rows("at_assemblies"),
              Lines{"at_assemblies |  | 1 | ? | 1 | meetings-0 | meetings-1"});
}

TEST_F(Participating, counts_who_is_at_an_assembly_on_average) {
    EXPECT_EQ(rows("at_assemblies"), Lines{});
    comes(school, 0);
    comes(kitchen, 0);
    comes(kitchen, 0);
    EXPECT_EQ(rows("at_assemblies"), Lines{"at_assemblies |  | 2 | ? | 1 | meetings-0 | "
                                           "meetings-1"});
    comes(kitchen, 1);
    names_all_there_is();
    EXPECT_EQ(rows("at_assemblies"), Lines{"at_assemblies |  | 1.5 | 3 | 0 | "
                                           "meetings-0+meetings-1 | none"});
}

TEST_F(Participating, names_no_person) {
    Person somebody;
    somebody.name = "Somebody Secret";
    comes(kitchen, 0).person = add(model.persons, "person-secret", somebody);
    for (const Language language : languages) {
        const std::string text = to_json(found(), language);
        EXPECT_EQ(text.find("ecret"), std::string::npos) << text;
    }
}

TEST_F(Participating, leaves_out_what_is_only_planned) {
    model.meetings.edit(Id<Meeting>{1}).date = date("2013-11-30");
    const Finding at = analyse(model, "participation", {{"year", "2013"}, {"at", "2013-10-01"}});
    EXPECT_EQ(at.sentences.at(1).en,
              "One knows who was at 0 of 1 meeting of coordinations; 0 actors came "
              "without being members.");
}

TEST_F(Participating, of_a_coordination_without_anybody_has_the_row_of_its_members) {
    const Id<Reseau> empty = coordination("empty");
    const auto rows_of_it = [&] {
        Lines rows;
        for (const std::string& line : lines(found()))
            if (line.starts_with("empty | ")) rows.push_back(line);
        return rows;
    };
    EXPECT_EQ(rows_of_it(), Lines{"empty | members |  | ? | ? | ? | ? |  | ?"});
    names_all(empty, "memberships");
    EXPECT_EQ(rows_of_it(), Lines{"empty | members |  | 0 | 0 | 0 | none |  | reseaux:empty"});
    of(empty).declared_members = {12, 12};
    EXPECT_EQ(rows_of_it(), Lines{"empty | members |  | 0 | 12 | 12 | ? |  | reseaux:empty"});
    EXPECT_EQ(found().known, 1u) << "it says that it lists none";
}

TEST_F(Participating, makes_no_number_of_what_is_none) {
    of(cs).declared_members = {1e308, 1e308};
    EXPECT_EQ(rows("members"), Lines{"members |  | 3 | ? | ? | kitchen+school+tenants | "});
}

TEST_F(Participating, shows_the_rows_that_each_aspect_rests_on) {
    comes(school, 0).role = PersonRole::head_of_service;
    comes(cpas, 1);
    comes(kitchen, 2);
    names_all_there_is();
    EXPECT_EQ(evidence("members"),
              "memberships:member-0+memberships:member-1+memberships:member-2");
    EXPECT_EQ(evidence("meetings"), "meetings:meetings-0+meetings:meetings-1");
    EXPECT_EQ(evidence("present"), "meetings:meetings-0");
    EXPECT_EQ(evidence("sleeping"), "memberships:member-1+memberships:member-2");
    EXPECT_EQ(evidence("heads_of_service"), "meetings:meetings-0");
    EXPECT_EQ(evidence("residents"), "?") << "no meeting had any";
    names_all(cs, "meetings", "2012");
    EXPECT_EQ(evidence("no_longer_came"), "meetings:meetings-2");
}

TEST_F(Participating, says_which_meetings_are_inside_an_organisation) {
    const Id<Reseau> staff = part("staff", cs, ReseauForm::working_group);
    of(staff).scope = ReseauScope::internal;
    meets(staff, MeetingKind::working_group, 3);
    const Finding finding = found();
    ASSERT_EQ(finding.omitted.size(), 1u);
    EXPECT_EQ(finding.omitted[0].what.en,
              "meetings inside one organisation, in a group of a coordination");
    EXPECT_EQ(finding.omitted[0].count, 3u);
}
