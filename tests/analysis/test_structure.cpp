// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/coordinations.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Structure : testing::Test, Coordinations {
    Id<Reseau> a = coordination("a");

    Finding found(const std::map<std::string, std::string>& arguments = {}) const {
        return analyse(model, "structure", arguments);
    }
    std::string of_a(const std::vector<std::string>& columns, const char* at = "2013-12-31") const {
        return cells(found({{"at", at}}), "a", columns);
    }
    Id<Reseau> committee() { return part("committee", a, ReseauForm::committee); }
    void seat(const char* key, Id<Reseau> on, Id<Actor> actor, const Term<Seat>& by,
              const Period& term = {}) {
        Mandate row;
        row.reseau = on;
        row.actor = actor;
        row.seat = by;
        row.period = term;
        add(model.mandates, key, row);
    }
    /// Somebody was, or was not, at a meeting of a réseau in June 2013.
    void attends(const char* key, Id<Reseau> reseau, const Term<MeetingKind>& kind, Id<Actor> actor,
                 PersonRole role, AttendanceStatus status = AttendanceStatus::present) {
        Meeting meeting;
        meeting.reseau = reseau;
        meeting.kind = kind;
        meeting.date = date("2013-06");
        Attendance row;
        row.meeting = add(model.meetings, std::string("at-") + key, meeting);
        row.actor = actor;
        row.role = role;
        row.status = status;
        add(model.attendances, key, row);
    }
};

}  // namespace

TEST_F(Structure, counts_who_steers) {
    of(a).steering = Steering::coordinator;
    of(coordination("b")).steering = Steering::hierarchy;
    of(coordination("c")).steering = Steering::committee;
    coordination("d");
    const Finding finding = found();
    EXPECT_EQ(finding.population, 4u);
    EXPECT_EQ(finding.known, 3u);
    EXPECT_EQ(finding.sentences.at(0).en,
              "Of 4 coordinations, 1 is steered by the coordinator, 1 by the hierarchy and 1 by a "
              "body that includes members; of 1, one does not know.");
    of(coordination("e")).steering.row = AnyTerm::outside;
    EXPECT_TRUE(found().sentences.at(0).en.ends_with("know. 1 is steered otherwise."))
        << found().sentences.at(0).en;
    EXPECT_EQ(of_a({"evidence"}), "reseaux:a");
}

TEST_F(Structure, knows_nothing_of_seats_nobody_lists) {
    EXPECT_EQ(of_a({"steering", "committee", "statutes", "met", "seats", "whole", "cpas",
                    "never_came", "dated", "ending", "over", "to_renew", "evidence"}),
              "? | ? | ? | ? | ? | ? | ? | ? | ? | ? | ? | ? | ?");
}

TEST_F(Structure, has_no_seat_where_there_is_surely_no_committee) {
    names_all(a, "reseaux");
    EXPECT_EQ(
        of_a({"committee", "seats", "whole", "cpas", "balanced", "ending", "over", "to_renew"}),
        "none | 0 | yes | 0 | ? | 0 | 0 | none");
}

TEST_F(Structure, tells_the_seats_apart) {
    const Id<Reseau> on = committee();
    const Id<Actor> school = actor("school", ActorKind::school);
    seat("right", on, cpas, Seat::ex_officio);
    seat("vote", on, school, Seat::elected);
    EXPECT_EQ(of_a({"committee", "seats", "whole", "ex_officio", "elected", "appointed", "cpas",
                    "others", "balanced"}),
              "committee | 2 | ? | 1 | 1 | 0 | 1 | 1 | yes");
    seat("second", on, cpas, Seat::appointed);
    EXPECT_EQ(of_a({"seats", "appointed", "cpas", "others", "balanced"}), "3 | 1 | 2 | 1 | no");
    seat("whose", on, {}, {});
    EXPECT_EQ(of_a({"seats", "cpas", "others", "balanced", "evidence"}),
              "4 | 2 | 1 | ? | reseaux:committee");
    names_all(a, "mandates");
    EXPECT_EQ(of_a({"seats", "whole"}), "4 | yes");
}

TEST_F(Structure, leaves_out_seats_of_other_years) {
    const Id<Reseau> on = committee();
    meets(a, MeetingKind::plenary, 1, "2013");
    seat("old", on, cpas, Seat::elected, period("2005", "2008"));
    seat("new", on, cpas, Seat::elected, period("2008", "2015"));
    EXPECT_EQ(of_a({"seats", "evidence"}), "1 | reseaux:committee");
}

TEST_F(Structure, says_which_terms_end_soon) {
    const Id<Reseau> on = committee();
    seat("soon", on, cpas, Seat::elected, period("2011-07-01", "2014-06-30"));
    seat("later", on, cpas, Seat::elected, period("2013-07-01", "2016-06-30"));
    seat("always", on, cpas, Seat::ex_officio, period("2000", ".."));
    seat("unknown", on, cpas, Seat::elected);
    EXPECT_EQ(of_a({"seats", "dated", "ending", "over", "to_renew"}),
              "4 | 2 | 1 | 0 | reseaux:committee");
    const auto within = [&](const char* months) {
        return cells(found({{"at", "2013-12-31"}, {"months", months}}), "a", {"ending"});
    };
    EXPECT_EQ(within("5"), "0");
    EXPECT_EQ(within("6"), "1") << "30 June is within six months of 31 December";
    EXPECT_EQ(within("36"), "2");
    EXPECT_EQ(found({{"at", "2013-12-31"}}).sentences.at(2).en,
              "The end of 2 seats of 4 is known. 1 has no planned end. Date: "
              "31\u00A0December\u00A02013; 1 term ends within 12 months, 0 are over and not "
              "renewed.");
}

TEST_F(Structure, takes_no_open_term_for_one_whose_end_is_known) {
    const Id<Reseau> on = committee();
    seat("1", on, cpas, Seat::ex_officio, period("2000", ".."));
    seat("2", on, cpas, Seat::ex_officio, period("2000", ".."));
    EXPECT_EQ(of_a({"seats", "dated", "ending", "over", "to_renew"}), "2 | 0 | 0 | 0 | none");
    EXPECT_EQ(found({{"at", "2013-12-31"}}).sentences.at(2).fr,
              "Sur 2 sièges, on ne connaît la fin d’aucun. 2 sont sans fin prévue.");
}

TEST_F(Structure, cannot_tell_whether_a_term_of_a_vague_end_is_over_or_ends) {
    seat("1", committee(), cpas, Seat::elected, period("2010", "2014"));
    const auto seen = [&](const char* at, const char* months) {
        return cells(found({{"at", at}, {"months", months}}), "a", {"ending", "over", "to_renew"});
    };
    EXPECT_EQ(seen("2013-12-31", "6"), "? | 0 | reseaux:committee") << "some day of 2014";
    EXPECT_EQ(seen("2013-12-31", "12"), "1 | 0 | reseaux:committee");
    EXPECT_EQ(seen("2014-06-30", "12"), "? | ? | reseaux:committee") << "it may be over by then";
    EXPECT_EQ(seen("2014-12-31", "0"), "? | ? | reseaux:committee");
    EXPECT_EQ(seen("2015-01-01", "12"), "0 | 1 | reseaux:committee");
    EXPECT_EQ(seen("2013-06-30", "3"), "0 | 0 | none");
    EXPECT_EQ(
        found({{"at", "2014-06-30"}}).sentences.at(2).en,
        "The end of 1 seat of 1 is known. Date: 30\u00A0June\u00A02014; 0 terms end within 12 "
        "months, 0 are over and not renewed. Of 1 other, the end is too vague to tell.");
}

TEST_F(Structure, lists_no_term_to_renew_that_a_later_one_follows) {
    const Id<Reseau> on = committee();
    seat("soon", on, cpas, Seat::elected, period("2011-07-01", "2014-06-30"));
    EXPECT_EQ(of_a({"ending", "to_renew"}), "1 | reseaux:committee");
    seat("next", on, cpas, Seat::elected, period("2014-07-01", "2017-06-30"));
    EXPECT_EQ(of_a({"ending", "to_renew"}), "0 | none");
    seat("beside", on, cpas, Seat::elected, period("2011-07-01", "2014-06-30"));
    EXPECT_EQ(of_a({"ending", "to_renew"}), "1 | reseaux:committee") << "one for one";
    seat("undated", on, cpas, Seat::elected, {{}, date("2018")});
    EXPECT_EQ(of_a({"ending", "to_renew"}), "? | reseaux:committee")
        << "it may begin when the other ends";
}

TEST_F(Structure, takes_a_term_for_over_where_no_later_one_may_follow) {
    const Id<Reseau> on = committee();
    seat("first", on, cpas, Seat::elected, period("2005", "2008"));
    seat("second", on, cpas, Seat::elected, period("2008", "2011"));
    EXPECT_EQ(of_a({"over", "to_renew"}), "1 | reseaux:committee");
    seat("third", on, actor("school", ActorKind::school), Seat::elected, period("2011", ".."));
    EXPECT_EQ(of_a({"over", "to_renew"}), "0 | none");
    seat("beside", on, cpas, Seat::elected, period("2009", "2012"));
    EXPECT_EQ(of_a({"over", "to_renew"}), "1 | reseaux:committee") << "one for one";
}

TEST_F(Structure, cannot_tell_what_is_over_where_a_term_began_nobody_knows_when) {
    const Id<Reseau> on = committee();
    seat("first", on, cpas, Seat::elected, {{}, date("2008")});
    EXPECT_EQ(of_a({"over", "to_renew"}), "1 | reseaux:committee") << "it does not follow itself";
    seat("second", on, cpas, Seat::elected, {{}, date("2011")});
    EXPECT_EQ(of_a({"over", "to_renew"}), "? | reseaux:committee")
        << "one at least: the second may follow the first";
    EXPECT_TRUE(found({{"at", "2013"}}).sentences.at(2).en.ends_with("1 is over and not renewed."));
}

TEST_F(Structure, takes_no_term_for_over_without_a_date) {
    seat("old", committee(), cpas, Seat::elected, period("2005", "2008"));
    EXPECT_EQ(cells(found(), "a", {"dated", "ending", "over", "to_renew"}), "1 | ? | ? | ?");
    EXPECT_EQ(found().sentences.at(2).en, "Without a date, no term is said to be over.");
}

TEST_F(Structure, says_which_seats_nobody_took) {
    const Id<Reseau> on = committee();
    const Id<Actor> school = actor("school", ActorKind::school),
                    police = actor("police", ActorKind::police);
    seat("1", on, cpas, Seat::ex_officio);
    seat("2", on, school, Seat::elected);
    seat("3", on, police, Seat::elected);
    attends("1", on, MeetingKind::committee, cpas, PersonRole::cpas_president);
    EXPECT_EQ(of_a({"met", "official_came", "seen", "never_came", "absent"}),
              "? | yes | 1 | 0 | none")
        << "who is not listed may have been there";
    attends("2", on, MeetingKind::committee, school, PersonRole::expert, AttendanceStatus::excused);
    EXPECT_EQ(of_a({"seen", "never_came", "absent"}), "1 | 0 | none")
        << "it may have come to the first meeting";
    names_all(a, "attendances");
    names_all(a, "meetings");
    EXPECT_EQ(of_a({"met", "seen", "never_came", "absent"}), "2 | 3 | 2 | police+school");
    attends("3", a, MeetingKind::plenary, police, PersonRole::police_officer);
    EXPECT_EQ(of_a({"never_came"}), "2") << "a plenary is not a committee meeting";
    attends("4", a, MeetingKind::committee, police, PersonRole::police_officer);
    EXPECT_EQ(of_a({"seen", "never_came", "absent"}), "3 | 1 | school");
    EXPECT_EQ(of_a({"met", "seen"}, "2013-01-31"), "0 | 0") << "in January all that is planned";
}

TEST_F(Structure, cannot_tell_who_never_came_where_somebody_unnamed_did) {
    const Id<Reseau> on = committee();
    const Id<Actor> school = actor("school", ActorKind::school);
    seat("1", on, school, Seat::elected);
    attends("1", on, {}, school, PersonRole::expert, AttendanceStatus::excused);
    EXPECT_EQ(of_a({"seen", "never_came"}), "1 | 1");
    meets(on, MeetingKind::committee, 1, "2013-07");
    EXPECT_EQ(of_a({"seen", "never_came"}), "0 | ?") << "nobody says who was at the second";
    names_all(a, "attendances");
    EXPECT_EQ(of_a({"seen", "never_came"}), "0 | ?") << "nor that anybody was";
    attends("2", on, {}, {}, PersonRole::expert);
    EXPECT_EQ(of_a({"seen", "never_came"}), "0 | ?");
}

TEST_F(Structure, asks_of_a_seat_who_came_in_its_term) {
    const Id<Reseau> on = committee();
    const Id<Actor> school = actor("school", ActorKind::school);
    seat("1", on, school, Seat::elected, period("2013-09-01", ".."));
    attends("1", on, MeetingKind::committee, school, PersonRole::expert, AttendanceStatus::absent);
    names_all(a, "attendances");
    const auto on_day = [&](const char* day) {
        model.meetings.edit(model.meetings.find("at-1")).date = date(day);
        return of_a({"seen", "never_came", "absent"});
    };
    EXPECT_EQ(on_day("2013-03-15"), "0 | ? | ?") << "the committee did not meet in its term";
    EXPECT_EQ(on_day("2013-10-15"), "1 | 1 | school");
    EXPECT_EQ(on_day("2013"), "0 | ? | ?") << "some day of the year";
    EXPECT_EQ(on_day("2013-09"), "1 | 1 | school");
    attends("2", on, MeetingKind::committee, school, PersonRole::expert);
    EXPECT_EQ(of_a({"seen", "never_came", "absent"}), "1 | 1 | school")
        << "it came in June, before its term";
    model.meetings.edit(model.meetings.find("at-2")).date = date("2013");
    EXPECT_EQ(of_a({"seen", "never_came", "absent"}), "0 | ? | ?")
        << "it may have come in its term";
}

TEST_F(Structure, asks_of_a_seat_who_came_to_its_own_committee) {
    const Id<Reseau> one = committee(), other = part("other", a, ReseauForm::committee);
    const Id<Actor> school = actor("school", ActorKind::school);
    seat("1", one, school, Seat::elected);
    attends("1", one, MeetingKind::committee, school, PersonRole::expert, AttendanceStatus::absent);
    attends("2", other, MeetingKind::committee, school, PersonRole::expert);
    EXPECT_EQ(of_a({"seen", "never_came", "absent"}), "1 | 1 | school");
    attends("3", a, MeetingKind::committee, school, PersonRole::expert);
    EXPECT_EQ(of_a({"seen", "never_came", "absent"}), "0 | ? | ?")
        << "of which committee that was, nobody says";
}

TEST_F(Structure, takes_a_vacant_seat_for_none_of_the_cpas) {
    seat("1", committee(), Id<Actor>{AnyId::none}, Seat::elected);
    EXPECT_EQ(of_a({"seats", "cpas", "others", "balanced", "seen"}), "1 | 0 | 1 | yes | 0");
}

TEST_F(Structure, takes_no_superseded_paper_for_statutes) {
    names_all(a, "documents");
    Document rules;
    rules.reseau = a;
    rules.kind = DocumentKind::charter;
    rules.status = DocumentStatus::superseded;
    add(model.documents, "rules", rules);
    EXPECT_EQ(of_a({"statutes"}), "no");
}

TEST_F(Structure, counts_no_meeting_that_is_only_planned) {
    of(a).place_of_officials.add(OfficialsPlace::refused);
    attends("1", a, MeetingKind::plenary, cpas, PersonRole::cpas_president);
    model.meetings.edit(model.meetings.find("at-1")).chair_role = PersonRole::elected_official;
    EXPECT_EQ(of_a({"differences"}), "official_came+official_in_chair");
    EXPECT_EQ(cells(found({{"year", "2013"}, {"at", "2013-03-01"}}), "a", {"differences"}), "?");
}

TEST_F(Structure, counts_an_absent_actor_once_however_many_seats_it_has) {
    const Id<Reseau> on = committee();
    seat("1", on, cpas, Seat::elected);
    seat("2", on, cpas, Seat::elected);
    attends("1", on, {}, cpas, PersonRole::expert, AttendanceStatus::absent);
    EXPECT_EQ(of_a({"never_came", "absent"}), "2 | cpas");
}

TEST_F(Structure, says_where_a_committee_is_said_to_steer_and_does_not) {
    of(a).steering = Steering::committee;
    EXPECT_EQ(of_a({"differences"}), "?");
    for (const char* table : {"reseaux", "meetings", "documents"}) names_all(a, table);
    EXPECT_EQ(of_a({"differences"}), "no_committee+no_meeting+no_statutes");
    meets(committee(), MeetingKind::committee);
    Document rules;
    rules.reseau = a;
    rules.kind = DocumentKind::internal_rules;
    rules.status = DocumentStatus::adopted;
    add(model.documents, "rules", rules);
    EXPECT_EQ(of_a({"differences", "statutes", "met", "evidence"}),
              "? | yes | 1 | documents:rules+meetings:meetings-0+reseaux:a")
        << "nobody says what place officials have";
    of(a).place_of_officials.add(OfficialsPlace::guest);
    names_all(a, "attendances");
    EXPECT_EQ(of_a({"differences"}), "none") << "there was no other meeting to preside over";
}

TEST_F(Structure, says_where_officials_were_not_where_they_are_said_to_be) {
    of(a).steering = Steering::hierarchy;
    of(a).place_of_officials.add(OfficialsPlace::refused);
    attends("1", a, MeetingKind::plenary, cpas, PersonRole::cpas_president);
    model.meetings.edit(model.meetings.find("at-1")).chair_role = PersonRole::elected_official;
    EXPECT_EQ(of_a({"differences"}), "official_came+official_in_chair");
    of(a).place_of_officials = {};
    of(a).place_of_officials.add(OfficialsPlace::chair);
    of(a).place_of_officials.add(OfficialsPlace::plenary);
    for (const char* table : {"meetings", "attendances"}) names_all(a, table);
    EXPECT_EQ(of_a({"differences"}), "none");
    model.meetings.edit(model.meetings.find("at-1")).chair_role = PersonRole::coordinator;
    model.attendances.edit(model.attendances.find("1")).role = PersonRole::coordinator;
    EXPECT_EQ(of_a({"differences"}), "no_official_came+nobody_in_chair");
    EXPECT_EQ(found().sentences.at(3).en,
              "What is said and what was seen contradict each other in 1 coordination; in 0, one "
              "cannot tell.");
}

TEST_F(Structure, names_first_those_with_most_to_look_at) {
    const Id<Reseau> b = coordination("b"), c = coordination("c");
    seat("over", c, cpas, Seat::elected, period("2005", "2008"));
    of(b).steering = Steering::committee;
    names_all(b, "meetings");
    Lines keys;
    for (const std::string& line : lines(found({{"at", "2013"}})))
        keys.push_back(line.substr(0, line.find(' ')));
    EXPECT_EQ(keys, (Lines{"b", "c", "a"}));
}

TEST_F(Structure, says_how_many_may_be_coordinations) {
    of(a).scope = {};
    EXPECT_EQ(found().population, 0u);
    ASSERT_EQ(found().omitted.size(), 1u);
    EXPECT_EQ(found().omitted[0].count, 1u);
}

TEST_F(Structure, counts_a_seat_once_whose_holder_changes_in_the_year) {
    const Id<Reseau> on = committee();
    const Id<Actor> school = actor("school", ActorKind::school);
    meets(a, MeetingKind::plenary);
    seat("first", on, school, Seat::elected, period("2010", "2013-06-30"));
    seat("then", on, cpas, Seat::elected, period("2013-07-01", ".."));
    EXPECT_EQ(of_a({"seats", "elected", "cpas", "others"}), "1 | 1 | 1 | 0");
    seat("other", on, school, Seat::elected, period("2010", ".."));
    EXPECT_EQ(of_a({"seats", "elected", "cpas", "others"}), "2 | 2 | 1 | 1");
    seat("by-right", on, cpas, Seat::ex_officio, period("2013-07-01", ".."));
    model.mandates.edit(model.mandates.find("then")).period.since = date("2013-01-01");
    EXPECT_EQ(of_a({"seats", "elected"}), "4 | 3") << "one seat of another kind follows none";
}
