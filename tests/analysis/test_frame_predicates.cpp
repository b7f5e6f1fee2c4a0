// SPDX-License-Identifier: Apache-2.0
// Each predicate that a frame may name: met, not met, unknown, and by which rows.
#include "../support/frames.hpp"

using namespace maillage;

TEST_F(FrameTest, tells_nothing_of_what_nobody_said) {
    for (const FramePredicate& predicate : frame_predicates()) {
        std::string asks = R"({"predicate": ")" + predicate.name + '"';
        for (const FramePredicate::Taken& taken : predicate.parameters)
            if (taken.required)
                asks += ", \"" + taken.name + "\": \"" +
                        taken.values.substr(0, taken.values.find(',')) + '"';
        const bool is_said = predicate.name == "convened_by";
        EXPECT_TRUE(verdict(asks + "}").starts_with(is_said ? "met" : "unknown")) << predicate.name;
    }
}

TEST_F(FrameTest, looks_at_the_age_and_the_dates_of_papers) {
    Document& paper = row(model.documents, "report");
    paper.kind = DocumentKind::annual_report;
    paper.status = DocumentStatus::adopted;
    const auto with = [&](const std::string& more) {
        return verdict(R"({"predicate": "document", "kind": "annual_report", )" + more + "}");
    };
    EXPECT_EQ(with(R"("age": 1)"), "unknown documents:report") << "its date is not known";
    paper.date = date("2012");
    EXPECT_EQ(with(R"("age": 1)"), "met documents:report");
    EXPECT_EQ(with(R"("age": 0)"), "unknown") << "there may be another";
    EXPECT_EQ(with(R"("by": "2012")"), "met documents:report");
    EXPECT_EQ(with(R"("by": "2012-06-30")"), "unknown documents:report");
    EXPECT_EQ(with(R"("since": "2013")"), "unknown");
    EXPECT_EQ(with(R"("since": "2012-01", "by": "2012-12-31")"), "met documents:report");
    paper.kind = {};
    paper.kind.row = AnyTerm::outside;
    paper.kind.other = "Projet détaillé";
    EXPECT_EQ(verdict(R"({"predicate": "document", "kind": "autre: projet detaille"})"),
              "met documents:report");
}

TEST_F(FrameTest, takes_a_paper_that_stands_unless_another_is_asked_for) {
    const std::string any = R"({"predicate": "document", "kind": "charter"})";
    names_all(a, "documents");
    Document& paper = row(model.documents, "charter");
    paper.kind = DocumentKind::charter;
    EXPECT_EQ(verdict(any), "unknown documents:charter") << "it may be a draft";
    paper.status = DocumentStatus::superseded;
    EXPECT_TRUE(verdict(any).starts_with("not_met"));
    EXPECT_EQ(verdict(R"({"predicate": "document", "kind": "charter", "status": "superseded"})"),
              "met documents:charter");
    paper.status = DocumentStatus::adopted;
    EXPECT_EQ(verdict(any), "met documents:charter");
}

TEST_F(FrameTest, leaves_out_meetings_that_are_only_planned) {
    meets(a, MeetingKind::plenary, 2, "2013-12-01");
    Meeting& meeting = model.meetings.edit(Id<Meeting>{0});
    meeting.chair_role = PersonRole::cpas_president;
    meeting.purpose = "priorities";
    Attendance who;
    who.meeting = Id<Meeting>{0};
    who.role = PersonRole::expert;
    who.status = AttendanceStatus::present;
    add(model.attendances, "who", who);
    names_all(a, "meetings");
    names_all(a, "attendances");
    for (const char* asks :
         {R"({"predicate": "meetings", "at_least": 2})",
          R"({"predicate": "chaired_by", "role": "cpas_president"})",
          R"({"predicate": "purposes"})", R"({"predicate": "present", "role": "expert"})"}) {
        const auto at = [&](const char* day) {
            const Finding found = check_frame(model, frame_of(rule(asks)), {"a", 2013, date(day)});
            return std::get<Named>(found.rows.at(0).at(2)).key;
        };
        EXPECT_EQ(at("2013-06-01"), "not_met") << asks;
        EXPECT_NE(at("2013-12-31"), "not_met") << asks;
    }
}

TEST_F(FrameTest, looks_a_year_ahead_for_papers_that_come_out_later) {
    const std::string asks =
        R"({"predicate": "document", "kind": "annual_report", "age": 0, "later": 1})";
    names_all(a, "documents");
    EXPECT_EQ(verdict(asks), "unknown") << "an inquiry of 2013 names no paper of 2014";
    names_all(a, "documents", "2014");
    EXPECT_TRUE(verdict(asks).starts_with("not_met")) << verdict(asks);
    Document& paper = row(model.documents, "report");
    paper.kind = DocumentKind::annual_report;
    paper.status = DocumentStatus::adopted;
    paper.date = date("2014-06");
    EXPECT_EQ(verdict(asks), "met documents:report");
    EXPECT_EQ(verdict(R"({"predicate": "document", "kind": "annual_report"})").substr(0, 7),
              "not_met");
    paper.date = date("2015");
    EXPECT_NE(verdict(asks).substr(0, 3), "met");
    paper.date = date("2012-01");
    EXPECT_NE(verdict(asks).substr(0, 3), "met") << "it cannot be about 2013";
}

TEST_F(FrameTest, counts_papers) {
    const std::string two = R"({"predicate": "document", "kind": "minutes", "at_least": 2})";
    expect_unknown_then_not_met(two, "documents");
    for (const char* key : {"one", "two"}) {
        EXPECT_TRUE(verdict(two).starts_with("not_met")) << key;
        Document& paper = row(model.documents, key);
        paper.kind = DocumentKind::minutes;
        paper.status = DocumentStatus::adopted;
    }
    EXPECT_EQ(verdict(two), "met documents:one documents:two");
}

TEST_F(FrameTest, adds_up_working_time) {
    const std::string asks = R"({"predicate": "fte", "at_least": 0.5})";
    expect_unknown_then_not_met(asks, "posts");
    coordinates(a, 0.25);
    EXPECT_TRUE(verdict(asks).starts_with("not_met inquiries:"));
    coordinates(a, 0.25);
    EXPECT_EQ(verdict(asks), "met reseaux:a");
    Post& post = row(model.posts, "z");
    post.function = PostFunction::assistant;
    post.fte = 1;
    EXPECT_EQ(verdict(R"({"predicate": "fte", "function": "assistant", "at_least": 1})"),
              "met reseaux:a");
}

TEST_F(FrameTest, counts_a_grant_that_may_be_for_it_as_unknown) {
    const std::string asks = R"({"predicate": "grant", "at_least": 1000})";
    expect_unknown_then_not_met(asks, "grants");
    Grant& grant = row(model.grants, "g");
    grant.beneficiary = cpas;
    grant.year = 2013;
    EXPECT_EQ(verdict(asks), "unknown grants:g") << "how much is not known";
    grant.amount = Cents{100'000};
    EXPECT_EQ(verdict(asks), "met grants:g");
    grant.reseau = {};
    EXPECT_EQ(verdict(asks), "unknown grants:g") << "it may pay for something else";
    grant.year = 2012;
    EXPECT_TRUE(verdict(asks).starts_with("not_met"));
    EXPECT_EQ(verdict(R"({"predicate": "grant", "year": 2012})"), "unknown grants:g");
}

TEST_F(FrameTest, takes_the_silence_of_who_convenes_for_unknown) {
    const std::string asks = R"({"predicate": "grant"})";
    const Id<Actor> other = actor("other", ActorKind::cpas);
    of(a).organisers.add(other);
    const auto names_all_grants = [&](Id<Actor> who) {
        names_all(a, "grants");
        model.inquiries.edit(Id<Inquiry>(model.inquiries.size() - 1)).asked = who;
    };
    names_all_grants(cpas);
    EXPECT_EQ(verdict(asks), "unknown") << "the other may have been given one";
    names_all_grants(other);
    EXPECT_EQ(verdict(asks), "not_met inquiries:inquiries-0 inquiries:inquiries-1");
}

TEST_F(FrameTest, takes_who_chairs_for_present) {
    names_all(a, "attendances");
    meets(a, MeetingKind::plenary);
    const std::string asks = R"({"predicate": "present", "role": "head_of_service"})";
    EXPECT_EQ(verdict(asks), "not_met inquiries:inquiries-0");
    model.meetings.edit(Id<Meeting>{0}).chair_role = PersonRole::head_of_service;
    EXPECT_EQ(verdict(asks), "met meetings:meetings-0");
}

TEST_F(FrameTest, tells_members_from_who_convenes) {
    const std::string others = R"({"predicate": "members", "others": true})";
    expect_unknown_then_not_met(others, "memberships");
    Membership own;
    own.reseau = a;
    own.member = cpas;
    add(model.memberships, "own", own);
    EXPECT_TRUE(verdict(others).starts_with("not_met"));
    EXPECT_EQ(verdict(R"({"predicate": "members", "kind": "cpas"})"), "met memberships:own");
    Membership other = own;
    other.member = actor("service", {});
    add(model.memberships, "other", other);
    EXPECT_EQ(verdict(others), "met memberships:other");
    EXPECT_EQ(verdict(R"({"predicate": "members", "kind": "association"})"),
              "unknown memberships:other");
    EXPECT_EQ(verdict(R"({"predicate": "members", "at_least": 2})"),
              "met memberships:other memberships:own");
    of(a).declared_members = {20, 30};
    EXPECT_EQ(verdict(R"({"predicate": "members", "at_least": 20})"),
              "met memberships:other memberships:own reseaux:a");
}

TEST_F(FrameTest, shows_the_meeting_and_never_who_was_there) {
    const std::string asks = R"({"predicate": "present", "role": "elected_official"})";
    expect_unknown_then_not_met(asks, "attendances");
    meets(a, MeetingKind::plenary);
    Attendance who;
    who.meeting = model.meetings.find("meetings-0");
    who.role = PersonRole::elected_official;
    who.status = AttendanceStatus::excused;
    const Id<Attendance> id = add(model.attendances, "jeanne-dupont", who);
    EXPECT_TRUE(verdict(asks).starts_with("not_met"));
    model.attendances.edit(id).status = AttendanceStatus::present;
    EXPECT_EQ(verdict(asks), "met meetings:meetings-0");
    const auto at = [&](const std::string& kind) {
        return verdict(R"({"predicate": "present", "meeting": ")" + kind + R"("})");
    };
    EXPECT_EQ(at("plenary"), "met meetings:meetings-0");
    EXPECT_TRUE(at("training").starts_with("not_met"));
}

TEST_F(FrameTest, counts_meetings_of_the_year_and_those_of_its_parts) {
    const std::string twice =
        R"({"predicate": "meetings", "kind": ["plenary", "lunch"], "at_least": 2})";
    meets(a, MeetingKind::plenary);
    meets(a, MeetingKind::plenary, 1, "2012");
    EXPECT_EQ(verdict(twice), "unknown meetings:meetings-0");
    names_all(a, "meetings");
    EXPECT_EQ(verdict(twice), "not_met inquiries:inquiries-0 meetings:meetings-0");
    meets(part("lunch", a, ReseauForm::working_group), MeetingKind::lunch);
    EXPECT_EQ(verdict(twice), "met meetings:meetings-0 meetings:meetings-2");
}

TEST_F(FrameTest, asks_of_each_meeting_what_it_says) {
    const std::string chaired = R"({"predicate": "chaired_by", "role": "cpas_president"})";
    const std::string purposes = R"({"predicate": "purposes"})";
    expect_unknown_then_not_met(chaired, "meetings");
    EXPECT_TRUE(verdict(purposes).starts_with("not_met"));
    meets(a, MeetingKind::plenary, 2);
    const auto meeting = [&](const char* key) -> Meeting& {
        return model.meetings.edit(model.meetings.find(key));
    };
    meeting("meetings-0").purpose = "priorities";
    EXPECT_EQ(verdict(purposes), "unknown meetings:meetings-1");
    meeting("meetings-1").purpose = "budget";
    EXPECT_EQ(verdict(purposes), "met meetings:meetings-0 meetings:meetings-1");
    meeting("meetings-0").chair_role = PersonRole::coordinator;
    EXPECT_EQ(verdict(chaired), "unknown meetings:meetings-1");
    meeting("meetings-1").chair_role = PersonRole::cpas_president;
    EXPECT_EQ(verdict(chaired), "met meetings:meetings-1");
}

TEST_F(FrameTest, asks_what_it_does_and_wants) {
    const std::string objective = R"({"predicate": "objective", "aim": "synergies"})";
    expect_unknown_then_not_met(objective, "objectives");
    row(model.objectives, "o").aims.add(Aim::synergies);
    EXPECT_EQ(verdict(objective), "met objectives:o");

    const std::string activity = R"({"predicate": "activity", "kind": "projects"})";
    expect_unknown_then_not_met(activity, "activities");
    Activity& project = row(model.activities, "p");
    project.kind = ActivityKind::projects;
    project.status = ActivityStatus::planned;
    EXPECT_TRUE(verdict(activity).starts_with("not_met"));
    of(a).activity_kinds.add(ActivityKind::projects);
    EXPECT_EQ(verdict(activity), "met reseaux:a");
    project.status = ActivityStatus::done;
    EXPECT_EQ(verdict(activity), "met activities:p reseaux:a");
    EXPECT_EQ(verdict(R"({"predicate": "poverty_links"})"), "unknown activities:p");
    project.poverty_link = "it feeds people";
    EXPECT_EQ(verdict(R"({"predicate": "poverty_links"})"), "met activities:p");
}

TEST_F(FrameTest, tells_what_was_done_in_the_year_from_what_was_done_before) {
    const std::string asks = R"({"predicate": "activity", "in_year": true})";
    expect_unknown_then_not_met(asks, "activities");
    Activity& day = row(model.activities, "day");
    day.status = ActivityStatus::done;
    const auto held = [&](const Date& since, const Date& until) {
        day.period = {since, until};
        return verdict(asks);
    };
    of(a).activity_kinds.add(ActivityKind::projects);
    EXPECT_EQ(held({}, {}), "unknown activities:day");
    EXPECT_EQ(held(date("1995"), {}), "unknown activities:day") << "it may have gone on";
    EXPECT_TRUE(held(date("1995"), date("1995")).starts_with("not_met"));
    EXPECT_EQ(held(date("1995"), date("2014")), "met activities:day");
    EXPECT_EQ(held(date("1995"), Date::open()), "met activities:day");
    EXPECT_EQ(held(date("2013-05"), {}), "met activities:day");
    EXPECT_EQ(held({}, date("2013-05")), "met activities:day");
}

TEST_F(FrameTest, asks_of_needs_diagnoses_and_relays) {
    const std::string diagnosis = R"({"predicate": "diagnosis", "age": 6})";
    expect_unknown_then_not_met(diagnosis, "diagnoses");
    Diagnosis& made = row(model.diagnoses, "d");
    made.published_on = date("2006");
    EXPECT_TRUE(verdict(diagnosis).starts_with("not_met"));
    made.published_on = date("2007");
    EXPECT_EQ(verdict(diagnosis), "met diagnoses:d");
    EXPECT_EQ(verdict(R"({"predicate": "diagnosis", "participation": "consulted"})"),
              "unknown diagnoses:d");

    const std::string need = R"({"predicate": "need", "origin": "residents"})";
    expect_unknown_then_not_met(need, "needs");
    Need reported;
    reported.reported_by = a;
    reported.origin = NeedOrigin::residents;
    add(model.needs, "n", reported);
    EXPECT_EQ(verdict(need), "met needs:n");

    const std::string relay = R"({"predicate": "relay", "answered": true})";
    expect_unknown_then_not_met(relay, "relays");
    Relay& carried = row(model.relays, "r");
    EXPECT_EQ(verdict(relay), "unknown relays:r") << "no answer is noted";
    carried.answered_on = date("2013");
    EXPECT_EQ(verdict(relay), "met relays:r");
    carried.answered_on = date("2019");
    EXPECT_TRUE(verdict(relay).starts_with("not_met")) << "in 2013 it waited";
    carried.answered_on = {};
    carried.answer = "none";
    EXPECT_TRUE(verdict(relay).starts_with("not_met")) << "there was no answer";
    carried.answer = "a shelter opens";
    EXPECT_EQ(verdict(relay), "met relays:r");
}

TEST_F(FrameTest, asks_of_its_coordinator_its_parts_and_its_seats) {
    const std::string head = R"({"predicate": "coordinator", "duty": "head_of_social_service"})";
    expect_unknown_then_not_met(head, "posts");
    Post& post = row(model.posts, "p");
    post.function = PostFunction::coordinator;
    EXPECT_EQ(verdict(head), "unknown reseaux:a");
    post.other_duties.add(Duty::accounting);
    EXPECT_EQ(verdict(head), "not_met inquiries:inquiries-0 reseaux:a");
    post.other_duties.add(Duty::head_of_social_service);
    EXPECT_EQ(verdict(head), "met reseaux:a");

    const std::string committee = R"({"predicate": "part", "form": "committee"})";
    expect_unknown_then_not_met(committee, "reseaux");
    const Id<Reseau> board = part("board", a, ReseauForm::committee);
    EXPECT_EQ(verdict(committee), "met reseaux:board");

    const std::string parity = R"({"predicate": "parity"})";
    expect_unknown_then_not_met(parity, "mandates");
    Mandate seat;
    seat.reseau = board;
    seat.actor = cpas;
    add(model.mandates, "s1", seat);
    EXPECT_TRUE(verdict(parity).starts_with("not_met"));
    seat.actor = actor("service", ActorKind::association);
    add(model.mandates, "s2", seat);
    EXPECT_EQ(verdict(parity), "met reseaux:board");
    seat.actor = cpas;
    seat.period = period("2010", "2013-06-30");
    add(model.mandates, "s3", seat);
    EXPECT_TRUE(verdict(parity).starts_with("not_met"));
    model.mandates.edit(model.mandates.find("s1")).period = period("2013-07-01", "..");
    EXPECT_EQ(verdict(parity), "met reseaux:board") << "one seat of the CPAS, twice filled";
}

TEST_F(FrameTest, asks_of_other_reseaux_and_of_where_it_works) {
    const std::string link = R"({"predicate": "link", "kind": "structural"})";
    expect_unknown_then_not_met(link, "links");
    Reseau other;
    other.scope = ReseauScope::external;
    other.type = ReseauType::multithematic;
    other.scale = Scale::commune;
    Territory region, commune;
    region.nis = "03000";
    const Id<Territory> outer = add(model.territories, "wallonie", region);
    commune.level = TerritoryLevel::commune;
    commune.within.add(outer);
    const Id<Territory> inner = add(model.territories, "namur", commune);
    of(a).territories.add(inner);
    other.territories.add(inner);
    const Id<Reseau> neighbour = add(model.reseaux, "other", other);
    EXPECT_EQ(verdict(R"({"predicate": "neighbour"})"), "met reseaux:other");
    EXPECT_EQ(verdict(R"({"predicate": "neighbour", "unlinked": true})"), "met reseaux:other");
    Link tie;
    tie.from_reseau = neighbour;
    tie.to_reseau = a;
    tie.kind = LinkKind::structural;
    add(model.links, "tie", tie);
    EXPECT_EQ(verdict(link), "met links:tie");
    names_all(a, "reseaux");
    EXPECT_TRUE(verdict(R"({"predicate": "neighbour", "unlinked": true})").starts_with("not_met"));

    EXPECT_EQ(verdict(R"({"predicate": "territory", "within": "03000"})"), "met reseaux:a");
    EXPECT_EQ(verdict(R"({"predicate": "territory", "within": "wallonie"})"), "met reseaux:a");
    EXPECT_EQ(verdict(R"({"predicate": "territory", "level": "region"})"), "not_met reseaux:a");
    EXPECT_EQ(verdict(R"({"predicate": "territory", "within": "02000"})"), "unknown reseaux:a")
        << "no such territory is known";
}

TEST_F(FrameTest, asks_what_is_told_and_who_meets_whom) {
    const std::string told = R"({"predicate": "told", "figure": ["fte", "members"]})";
    coordinates(a, 1);
    EXPECT_EQ(verdict(told), "unknown");
    of(a).declared_members = {3, 3};
    EXPECT_EQ(verdict(told), "met reseaux:a");
    Territory ground;
    ground.activity_places = {40, 60};
    of(a).territories.add(add(model.territories, "ground", ground));
    Grant grant;
    grant.reseau = a;
    grant.year = 2013;
    grant.amount = Cents{100};
    add(model.grants, "grant", grant);
    EXPECT_EQ(verdict(R"({"predicate": "told", "figure": ["grant", "activity_places"]})"),
              "met grants:grant territories:ground");
    Membership row;
    row.reseau = add(model.reseaux, "peers");
    for (const Id<Reseau> id : {a, coordination("b")}) {
        row.member = id;
        add(model.memberships, "peer-" + model.reseaux[id].key, row);
    }
    EXPECT_EQ(verdict(R"({"predicate": "peers"})"), "met memberships:peer-a");
    meets(a, MeetingKind::plenary);
    EXPECT_EQ(verdict(R"({"predicate": "existed"})"), "met meetings:meetings-0");
}
