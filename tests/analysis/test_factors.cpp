// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>

#include <maillage/analysis/indicator.hpp>

#include "../support/coordinations.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Factors : testing::Test, Coordinations {
    Id<Reseau> asked = coordination("asked");

    Finding found() const { return analyse(model, "factors", {{"year", "2013"}}); }
    /// What is said of a factor, after what it is: why not, yes, no, unknown, of how many, where.
    std::string line(const std::string& id) const {
        for (const std::string& line : lines(found())) {
            if (!line.starts_with(id + " | ")) continue;
            const std::size_t at = line.find("yes |  | ");
            return at == line.npos ? line : line.substr(at + 9);
        }
        return {};
    }
    Id<Territory> territory(const char* key, TerritoryLevel level,
                            std::initializer_list<Id<Territory>> within = {}) {
        Territory row;
        row.level = level;
        for (const Id<Territory> outer : within) row.within.add(outer);
        return add(model.territories, key, row);
    }
    void joins(Id<Actor> member, const Period& when = {}) {
        Membership row;
        row.member = member;
        row.reseau = asked;
        row.period = when;
        add(model.memberships, model.actors[member].key + "-joins", row);
    }
    Id<Meeting> assembly(const char* on = "2013-05-01") {
        meets(asked, MeetingKind::plenary, 1, on);
        return Id<Meeting>{static_cast<std::uint32_t>(model.meetings.size() - 1)};
    }
    void attends(Id<Meeting> meeting, const Term<PersonRole>& role, AttendanceStatus status,
                 Id<Actor> of = {}) {
        Attendance row;
        row.meeting = meeting;
        row.role = role;
        row.status = status;
        row.actor = of;
        add(model.attendances, "there-" + std::to_string(model.attendances.size()), row);
    }
};

constexpr const char* unknown = "0 | 0 | 1 | 1 | ? | ? | ?";
constexpr const char* is_not = "0 | 1 | 0 | 1 | none | asked | ?";
constexpr const char* is_so = "1 | 0 | 0 | 1 | asked | none | ?";

}  // namespace

TEST_F(Factors, are_those_of_the_study_and_say_why_they_cannot_be_seen) {
    const Lines all = lines(found());
    EXPECT_EQ(all.size(), 74u);
    EXPECT_EQ(all.at(4), "F05 | general | helps | no | felt |  |  |  |  |  |  | ");
    EXPECT_EQ(all.at(72), "F73 | relay | hinders | no | unrecorded |  |  |  |  |  |  | ");
    EXPECT_EQ(found().population, 29u);
    EXPECT_EQ(
        found().sentences.at(0).en,
        "Of the 74 factors of the study, records can show 29; 22 are felt, 8 to be judged, 13 "
        "not recorded, 2 context.");
}

TEST_F(Factors, are_unknown_where_nothing_is_known) {
    EXPECT_EQ(found().known, 0u);
    for (const std::string& line : lines(found()))
        if (line.find(" | yes |  | ") != line.npos) EXPECT_TRUE(line.ends_with(unknown)) << line;
}

TEST_F(Factors, of_time_rest_on_the_posts_of_the_coordinator) {
    for (const char* id : {"F10", "F53", "F63"}) EXPECT_EQ(line(id), unknown);
    coordinates(asked, 0.3);
    EXPECT_EQ(line("F02"), is_not);
    for (const char* id : {"F10", "F53", "F63"})
        EXPECT_EQ(line(id), "1 | 0 | 0 | 1 | asked | none | reseaux:asked") << id;
    coordinates(asked, 0.2);
    EXPECT_EQ(line("F02"), "1 | 0 | 0 | 1 | asked | none | reseaux:asked");
    EXPECT_EQ(line("F10"), is_not);
    EXPECT_EQ(line("F14"), is_not);
}

TEST_F(Factors, of_absence_need_a_complete_answer) {
    names_all(asked, "posts");
    EXPECT_EQ(line("F14"), is_so) << "it has named all its posts, and none is there";
    EXPECT_EQ(line("F02"), is_not);
    EXPECT_EQ(line("F28"), unknown);
    names_all(asked, "attendances");
    EXPECT_EQ(line("F28"), is_so);
    EXPECT_EQ(line("F48"), is_so);
    EXPECT_EQ(line("F42"), is_not);
}

TEST_F(Factors, of_presence_are_those_of_meetings_of_the_year) {
    attends(assembly("2012"), PersonRole::head_of_service, AttendanceStatus::present);
    EXPECT_EQ(line("F42"), unknown);
    const Id<Meeting> held = assembly();
    attends(held, PersonRole::head_of_service, AttendanceStatus::excused);
    EXPECT_EQ(line("F42"), unknown) << "excused is not present";
    attends(held, PersonRole::head_of_service, AttendanceStatus::present);
    EXPECT_EQ(line("F42"), "1 | 0 | 0 | 1 | asked | none | meetings:meetings-1")
        << "the meeting: the key of an attendance may name a person";
    EXPECT_EQ(line("F48"), is_not);
    EXPECT_EQ(line("F27"), is_not) << "as many absent as present";
    attends(held, {}, AttendanceStatus::absent);
    EXPECT_EQ(line("F27"), "1 | 0 | 0 | 1 | asked | none | meetings:meetings-1");
    attends(held, PersonRole::field_worker, AttendanceStatus::present, cpas);
    EXPECT_EQ(line("F28"), is_not);
}

TEST_F(Factors, leave_out_meetings_that_are_only_planned) {
    attends(assembly("2013-12-01"), PersonRole::head_of_service, AttendanceStatus::present);
    const auto at = [&](const char* date) {
        return cells(analyse(model, "factors", {{"year", "2013"}, {"at", date}}), "F42",
                     {"yes", "unknown"});
    };
    EXPECT_EQ(at("2013-12-31"), "1 | 0");
    EXPECT_EQ(at("2013-06-01"), "0 | 1");
}

TEST_F(Factors, add_up_working_time_without_a_remainder) {
    for (int i = 0; i < 10; ++i) coordinates(asked, 0.05);
    EXPECT_EQ(line("F02"), "1 | 0 | 0 | 1 | asked | none | reseaux:asked");
}

TEST_F(Factors, name_three_rows_of_a_coordination_at_most) {
    const Id<Meeting> held = assembly();
    attends(held, PersonRole::head_of_service, AttendanceStatus::present);
    for (int i = 0; i < 4; ++i)
        attends(assembly(), PersonRole::head_of_service, AttendanceStatus::present);
    EXPECT_TRUE(
        line("F42").ends_with(" | meetings:meetings-0+meetings:meetings-1+meetings:meetings-2"))
        << line("F42");
}

TEST_F(Factors, of_money_are_those_of_members_other_than_the_cpas) {
    const Id<Actor> school = actor("school", ActorKind::school);
    const auto grant = [&](Id<Actor> to, const Id<Reseau>& of, const char* key) {
        Grant row;
        row.beneficiary = to;
        row.reseau = of;
        row.year = 2013;
        add(model.grants, key, row);
    };
    joins(cpas);
    joins(school);
    names_all(asked, "memberships");
    grant(cpas, asked, "own");
    EXPECT_EQ(line("F08"), unknown);
    Inquiry whole;
    whole.asked = school;
    whole.tables = {{"grants"}};
    whole.on = date("2013");
    whole.answered = whole.complete = true;
    add(model.inquiries, "of-the-school", whole);
    EXPECT_EQ(line("F08"), is_not);
    EXPECT_EQ(line("F18"), is_not) << "one of two is not most";
    joins(actor("silent", ActorKind::association));
    EXPECT_EQ(line("F18"), unknown);
    grant(school, asked, "for-its-work");
    EXPECT_EQ(line("F08"), "1 | 0 | 0 | 1 | asked | none | memberships:school-joins");
}

TEST_F(Factors, of_territory_are_what_lies_there) {
    const Id<Territory> forest = territory("forest", TerritoryLevel::commune),
                        uccle = territory("uccle", TerritoryLevel::commune);
    of(asked).territories.add(forest);
    territory("within", TerritoryLevel::quartier, {uccle});
    EXPECT_EQ(line("F17"), unknown);
    const Id<Territory> bempt = territory("bempt", TerritoryLevel::quartier, {forest, uccle});
    EXPECT_EQ(line("F17"), "1 | 0 | 0 | 1 | asked | none | territories:bempt");
    const Id<Actor> kitchen = actor("kitchen", ActorKind::association);
    EXPECT_EQ(line("F71"), unknown);
    model.actors.edit(kitchen).serves.add(bempt);
    EXPECT_EQ(line("F71"), "1 | 0 | 0 | 1 | asked | none | actors:kitchen");
    EXPECT_EQ(line("F70"), unknown) << "it works there, and is not known to be a member";
    joins(kitchen);
    EXPECT_EQ(line("F70"), "1 | 0 | 0 | 1 | asked | none | memberships:kitchen-joins");
    model.territories.edit(forest).activity_places = {400, 450};
    EXPECT_EQ(line("F23"), is_so);
    EXPECT_EQ(line("F21"), is_not);
}

TEST_F(Factors, of_turnover_are_the_dates_of_members) {
    joins(actor("old", ActorKind::school), period("2001", ".."));
    EXPECT_EQ(line("F24"), unknown);
    names_all(asked, "memberships");
    EXPECT_EQ(line("F24"), is_not);
    joins(actor("new", ActorKind::school), period("2013-09", ""));
    EXPECT_EQ(line("F24"), "1 | 0 | 0 | 1 | asked | none | memberships:new-joins");
}

TEST_F(Factors, of_needs_are_where_these_come_from) {
    const auto need = [&](const char* key, NeedOrigin origin) {
        Need row;
        row.reported_by = asked;
        row.origin = origin;
        add(model.needs, key, row);
    };
    need("told", NeedOrigin::workers);
    EXPECT_EQ(line("F50"), unknown);
    names_all(asked, "needs");
    names_all(asked, "diagnoses");
    EXPECT_EQ(line("F50"), "1 | 0 | 0 | 1 | asked | none | needs:told");
    need("counted", NeedOrigin::statistics);
    EXPECT_EQ(line("F50"), is_not);
}
