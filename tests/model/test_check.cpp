// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>

#include <maillage/model/check.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

using Lines = std::vector<std::string>;

/// `table key column code (particulars)` of each issue but for the notes on sources.
Lines checked(const Model& model) {
    Lines lines;
    for (const Issue& issue : check(model)) {
        if (issue.message.code == "source.missing") continue;
        const Where& where = issue.where;
        std::string line = where.table + ' ' + where.key + ' ' + where.column + ' ';
        line += issue.message.code;
        for (const Texts& particular : issue.message.particulars)
            line += " (" + particular.in(Language::en) + ')';
        lines.push_back(line);
    }
    return lines;
}

Id<Actor> actor(Model& model, const char* key) {
    Actor row;
    row.name = Texts(key);
    row.source = "test";
    return add(model.actors, key, row);
}

Id<Reseau> reseau(Model& model, const char* key) {
    Reseau row;
    row.name = Texts(key);
    return add(model.reseaux, key, row);
}

Id<Territory> territory(Model& model, const char* key) {
    Territory row;
    row.name = Texts(key);
    row.level = TerritoryLevel::commune;
    return add(model.territories, key, row);
}

}  // namespace

TEST(Check, finds_nothing_in_an_empty_model) { EXPECT_TRUE(check(Model{}).empty()); }

TEST(Check, finds_nothing_in_facts_that_hold_together) {
    Model model;
    Actor& cpas = model.actors.edit(actor(model, "cpas"));
    cpas.enterprise_number = "0212.347.945";
    cpas.period = period("1976", "..");
    cpas.verified_on = date("2014-02");
    EXPECT_TRUE(check(model).empty());
}

TEST(Check, misses_what_is_required) {
    Model model;
    add(model.actors, "a");
    add(model.memberships, "m");
    EXPECT_EQ(checked(model), (Lines{"actors a name value.missing (name)",
                                     "memberships m member value.missing (member)",
                                     "memberships m reseau value.missing (réseau)"}));
}

TEST(Check, does_not_take_none_for_what_is_required) {
    Model model;
    Membership row;
    row.member = actor(model, "a");
    row.reseau = Id<Reseau>(AnyId::none);
    add(model.memberships, "m", row);
    EXPECT_EQ(checked(model), Lines{"memberships m reseau value.missing (réseau)"});
}

TEST(Check, counts_rows_without_source_as_a_note) {
    Model model;
    reseau(model, "a");
    reseau(model, "b");
    const Issues issues = check(model);
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].severity, Severity::note);
    EXPECT_EQ(issues[0].message, (Message{"source.missing", {"2"}}));
    EXPECT_EQ(issues[0].where.table, "reseaux");
}

TEST(Check, knows_the_rules_of_texts_and_of_lists_of_texts) {
    Model model;
    const Id<Actor> cpas = actor(model, "cpas");
    model.actors.edit(cpas).enterprise_number = "0212.347.946";
    Territory& forest = model.territories.edit(territory(model, "forest"));
    forest.nis = "2107";
    forest.postcodes = {{"1190", "119"}};
    Meeting meeting;
    meeting.reseau = reseau(model, "r");
    meeting.date = date("2013");
    meeting.time = "25:00";
    add(model.meetings, "m", meeting);
    Document paper;
    paper.reseau = meeting.reseau;
    paper.kind = DocumentKind::charter;
    paper.link = "javascript:alert(1)";
    add(model.documents, "d", paper);
    EXPECT_EQ(checked(model),
              (Lines{"territories forest nis value.nis (2107)",
                     "territories forest postcodes value.postcode (119)",
                     "actors cpas enterprise_number value.enterprise_number (0212.347.946)",
                     "meetings m time value.time (25:00)",
                     "documents d link value.link (javascript:alert(1))"}));
}

TEST(Check, doubts_a_meeting_of_a_few_minutes) {
    Model model;
    Meeting meeting;
    meeting.reseau = reseau(model, "r");
    meeting.date = date("2013");
    for (const std::int64_t minutes : {0, 1, 2, 10, 11, 120}) {
        meeting.duration = minutes;
        add(model.meetings, "m" + std::to_string(minutes), meeting);
    }
    EXPECT_EQ(checked(model), (Lines{"meetings m1 duration value.few_minutes (1) (60)",
                                     "meetings m2 duration value.few_minutes (2) (120)",
                                     "meetings m10 duration value.few_minutes (10) (600)"}));
    EXPECT_EQ(count(check(model), Severity::error), 0u);
}

TEST(Check, does_not_repeat_what_is_personal) {
    Model model;
    Person person;
    person.name = "Camille Dupont";
    person.email = "camille.dupont";
    add(model.persons, "p1", person);
    EXPECT_EQ(checked(model), Lines{"persons p1 email value.email (…)"});
}

TEST(Check, wants_dates_that_are_days_and_periods_that_end_after_they_begin) {
    Model model;
    const Id<Reseau> r = reseau(model, "r");
    model.reseaux.edit(r).period = period("2015", "2013-06");
    model.reseaux.edit(r).verified_on = Date::open();
    Meeting meeting;
    meeting.reseau = r;
    meeting.date = Date::open();
    add(model.meetings, "m", meeting);
    EXPECT_EQ(checked(model), (Lines{"reseaux r verified_on value.open_date",
                                     "reseaux r period value.period (2015) (2013-06)",
                                     "meetings m date value.open_date"}));
}

TEST(Check, wants_numbers_within_their_bounds) {
    Model model;
    const Id<Reseau> r = reseau(model, "r");
    model.reseaux.edit(r).declared_members = {50, 20};
    const auto post = [&](const char* key, double fte) {
        Post row;
        row.reseau = r;
        row.function = PostFunction::coordinator;
        row.fte = fte;
        add(model.posts, key, row);
    };
    post("least", 0);
    post("most", 100);
    post("less", -0.5);
    post("more", 100.5);
    post("undefined", std::nan(""));
    Grant grant;
    grant.beneficiary = actor(model, "cpas");
    grant.year = 206;
    add(model.grants, "g", grant);
    EXPECT_EQ(checked(model), (Lines{"reseaux r declared_members value.range (50..20)",
                                     "posts less fte value.outside (-0.5) (0 – 100)",
                                     "posts more fte value.outside (100.5) (0 – 100)",
                                     "posts undefined fte value.outside (nan) (0 – 100)",
                                     "grants g year value.outside (206) (1800 – 2200)"}));
}

TEST(Check, finds_what_names_no_row_and_no_table) {
    Model model;
    const Id<Actor> a = actor(model, "a");
    model.actors.edit(a).parent = Id<Actor>(7);
    model.actors.edit(a).places.add(Id<Place>(0));
    Inquiry inquiry;
    inquiry.tables = {{"reseaux", "pizzas"}};
    Statement statement;
    statement.inquiry = add(model.inquiries, "i", inquiry);
    statement.table = "acteurs";
    statement.row = "x";
    add(model.statements, "s", statement);
    statement.table = "actors";
    statement.field = "nom";
    add(model.statements, "t", statement);
    statement.table = "persons";
    statement.field = "note";
    add(model.statements, "u", statement);
    Lines found = checked(model);
    for (std::string& line : found)
        line = line.substr(0, std::min(line.find(" (territories"), line.find(" (name, ")));
    EXPECT_EQ(found, (Lines{"actors a parent reference.unknown (7) (actors)",
                            "actors a places reference.unknown (0) (places)",
                            "inquiries i tables value.table (pizzas)",
                            "statements s table value.table (acteurs)",
                            "statements t row reference.unknown (x) (actors)",
                            "statements t field value.field (nom) (actors)",
                            "statements u row reference.unknown (…) (persons)"}));
}

TEST(Check, finds_each_loop_once) {
    Model model;
    const Id<Territory> a = territory(model, "a"), b = territory(model, "b"),
                        c = territory(model, "c");
    model.territories.edit(a).within.add(b);
    model.territories.edit(b).within.add(c);
    model.territories.edit(c).within.add(a);
    EXPECT_EQ(checked(model), Lines{"territories a within reference.cycle (a) (a → b → c → a)"});
}

TEST(Check, finds_what_is_a_part_of_itself) {
    Model model;
    const Id<Actor> a = actor(model, "a");
    model.actors.edit(a).parent = a;
    const Id<Reseau> r = reseau(model, "r"), s = reseau(model, "s");
    model.reseaux.edit(r).parent = s;
    model.reseaux.edit(s).parent = r;
    EXPECT_EQ(checked(model), (Lines{"actors a parent reference.cycle (a) (a → a)",
                                     "reseaux r parent reference.cycle (r) (r → s → r)"}));
}

TEST(Check, takes_two_ways_to_the_same_place_for_no_loop) {
    Model model;
    const Id<Territory> region = territory(model, "region"), x = territory(model, "x"),
                        y = territory(model, "y"), quartier = territory(model, "q");
    model.territories.edit(quartier).within.add(x);
    model.territories.edit(quartier).within.add(y);
    model.territories.edit(x).within.add(region);
    model.territories.edit(y).within.add(region);
    EXPECT_EQ(checked(model), Lines{});
}

TEST(Check, finds_loops_however_deep_without_recursion) {
    Model model;
    Id<Actor> last = actor(model, "0");
    for (int i = 1; i < 20'000; ++i) {
        const Id<Actor> next = actor(model, std::to_string(i).c_str());
        model.actors.edit(next).parent = last;
        last = next;
    }
    EXPECT_EQ(checked(model), Lines{});
    model.actors.edit(Id<Actor>(0)).parent = last;
    EXPECT_EQ(checked(model).size(), 1u);
}

TEST(Check, finds_who_is_tied_to_itself) {
    Model model;
    const Id<Actor> a = actor(model, "a"), b = actor(model, "b");
    const Id<Reseau> r = reseau(model, "r");
    Tie tie;
    tie.from_actor = tie.to_actor = a;
    tie.kind = TieKind::knows;
    add(model.ties, "self", tie);
    tie.to_actor = b;
    add(model.ties, "other", tie);
    Link link;
    link.from_reseau = link.to_reseau = r;
    link.kind = LinkKind::parallel;
    add(model.links, "self", link);
    Membership membership;
    membership.member = membership.reseau = r;
    add(model.memberships, "self", membership);
    membership.member = Id<Actor>(r.index);
    add(model.memberships, "same number, other table", membership);
    EXPECT_EQ(checked(model), (Lines{"links self to_reseau reference.self (self)",
                                     "ties self to_actor reference.self (self)",
                                     "memberships self member reference.self (self)"}));
}
