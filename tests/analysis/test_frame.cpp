// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/codebook.hpp>
#include <maillage/analysis/frame.hpp>
#include <maillage/analysis/indicator.hpp>
#include <maillage/io/reading.hpp>

#include "../support/coordinations.hpp"
#include "../support/folder.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

namespace fs = std::filesystem;
const fs::path root = MAILLAGE_SOURCE_DIR;

/// A frame of these rules.
Frame frame_of(const std::string& rules, const std::string& more = "") {
    return frame_from_json(R"({"format": "maillage-frame/1", "id": "f", "title": "F", )" + more +
                           R"("rules": [)" + rules + "]}");
}

/// A rule that asks that.
std::string rule(const std::string& asks, const std::string& more = "", const char* id = "r") {
    return R"({"id": ")" + std::string(id) +
           R"(", "text": "text", "reference": "reference", "cure": "cure", )" + more +
           R"("requires": )" + asks + "}";
}

struct FrameTest : testing::Test, Coordinations {
    Id<Reseau> a = coordination("a");

    /// The verdict on the coordination and the rows on which it rests.
    std::string verdict(const std::string& asks, const std::string& more = "") const {
        const Finding found = check_frame(model, frame_of(rule(asks, more)), {"a", 2013, {}});
        const std::vector<Value>& row = found.rows.at(0);
        std::string text = std::get<Named>(row[2]).key;
        if (const auto* evidence = std::get_if<std::vector<Named>>(&row[3]))
            for (const Named& one : *evidence) text += ' ' + one.key;
        return text;
    }
    template <class Entity>
    Entity& row(Table<Entity>& table, const std::string& key) {
        Entity made;
        made.reseau = a;
        return table.edit(add(table, key, made));
    }
    /// Unknown while nobody says; not met, once it says that it named all in the table.
    void expect_unknown_then_not_met(const std::string& asks, const std::string& table) {
        EXPECT_EQ(verdict(asks), "unknown");
        names_all(a, table);
        EXPECT_EQ(verdict(asks),
                  "not_met inquiries:inquiries-" + std::to_string(model.inquiries.size() - 1));
    }
};

/// The message of the error that a document raises.
Message refused(const std::string& text) {
    try {
        frame_from_json(text, "mine");
    } catch (const Error& error) {
        return error.message();
    }
    return {"accepted", {}};
}
Message refused_rule(const std::string& rule) {
    return refused(R"({"format": "maillage-frame/1", "id": "f", "title": "F", "rules": [)" + rule +
                   "]}");
}

Finding of_urias(const char* frame, const FrameQuestion& question = {}) {
    static const Model model = read((root / "data/urias-2014").string()).model;
    return check_frame(model, frame_called(frame), question);
}

/// How many réseaux meet a rule, and how many do not.
std::pair<int, int> counts(const Finding& finding, const std::string& rule) {
    std::pair<int, int> counts;
    for (const std::vector<Value>& row : finding.rows)
        if (std::get<Named>(row[1]).key == rule) {
            counts.first += std::get<Named>(row[2]).key == "met";
            counts.second += std::get<Named>(row[2]).key == "not_met";
        }
    return counts;
}

}  // namespace

// ---- Verdicts -----------------------------------------------------------------------------------

TEST_F(FrameTest, is_met_not_met_or_unknown_and_says_by_which_rows) {
    const std::string asks = R"({"predicate": "document", "kind": "internal_rules"})";
    expect_unknown_then_not_met(asks, "documents");
    Document& paper = row(model.documents, "rules");
    paper.kind = DocumentKind::internal_rules;
    EXPECT_EQ(verdict(asks), "unknown documents:rules") << "it may be a draft";
    paper.status = DocumentStatus::draft;
    EXPECT_TRUE(verdict(asks).starts_with("not_met inquiries:"));
    paper.status = DocumentStatus::adopted;
    EXPECT_EQ(verdict(asks), "met documents:rules");
}

TEST_F(FrameTest, says_what_would_make_a_rule_met) {
    const auto to_do = [&] {
        const Frame frame = frame_of(rule(R"({"predicate": "document", "kind": "minutes"})"));
        return to_text(check_frame(model, frame, {}).rows.at(0)[5], Language::en);
    };
    EXPECT_EQ(to_do(),
              "Record what is so in documents or, if there is nothing, in a complete "
              "inquiry.");
    row(model.documents, "paper").kind = DocumentKind::minutes;
    EXPECT_EQ(to_do(), "Fill in these rows, or record what is so in documents.");
    model.documents.edit(model.documents.find("paper")).status = DocumentStatus::adopted;
    EXPECT_EQ(to_do(), "");
    model.documents = {};
    names_all(a, "documents");
    EXPECT_EQ(to_do(), "cure");
}

TEST_F(FrameTest, does_not_apply_out_of_its_years_nor_to_whom_it_is_not_for) {
    of(a).steering = Steering::committee;
    const std::string met = R"({"predicate": "steered", "by": "committee"})";
    EXPECT_EQ(verdict(met, R"("since": "2013-12-31", "until": "2014",)"), "met reseaux:a");
    EXPECT_EQ(verdict(met, R"("since": "2014",)"), "not_applicable");
    EXPECT_EQ(verdict(met, R"("until": "2012-12-31",)"), "not_applicable");
    EXPECT_EQ(verdict(met, R"("applies": {"not": )" + met + "},"), "not_applicable reseaux:a");
    EXPECT_EQ(verdict(met, R"("applies": {"predicate": "peers"},)"), "unknown")
        << "one cannot tell whether it applies";
}

TEST_F(FrameTest, joins_conditions_and_keeps_the_rows_that_decide) {
    of(a).steering = Steering::committee;
    of(a).founding = Founding::top_down;
    const std::string yes = R"({"predicate": "steered", "by": ["committee", "hierarchy"]})";
    const std::string no = R"({"predicate": "founded", "how": "bottom_up"})";
    const std::string unknown = R"({"predicate": "need"})";
    const auto of_two = [](const char* join, const std::string& one, const std::string& other) {
        return std::string(R"({")") + join + R"(": [)" + one + ", " + other + "]}";
    };
    EXPECT_EQ(verdict(of_two("all", yes, yes)), "met reseaux:a") << "each row once";
    EXPECT_EQ(verdict(of_two("all", yes, no)), "not_met reseaux:a");
    EXPECT_EQ(verdict(of_two("all", yes, unknown)), "unknown");
    EXPECT_EQ(verdict(of_two("all", no, unknown)), "not_met reseaux:a");
    EXPECT_EQ(verdict(of_two("any", no, yes)), "met reseaux:a");
    EXPECT_EQ(verdict(of_two("any", no, no)), "not_met reseaux:a");
    EXPECT_EQ(verdict(of_two("any", no, unknown)), "unknown");
    EXPECT_EQ(verdict(R"({"not": )" + yes + "}"), "not_met reseaux:a");
    EXPECT_EQ(verdict(R"({"not": )" + unknown + "}"), "unknown");
}

TEST_F(FrameTest, never_takes_what_no_fact_checks_for_an_unknown) {
    const Frame frame = frame_of(
        R"({"id": "n", "text": "t", "reference": "r", "not_checkable": "because"},
           {"id": "u", "text": "t", "reference": "r", "undocumented": true, "note": "not read"})");
    const Finding found = check_frame(model, frame, {});
    EXPECT_EQ(lines(found),
              (Lines{"? | n | not_checkable | ? | ? | ? | r | not_checkable | because",
                     "? | u | undocumented | ? | ? | ? | r | undocumented | not read"}));
    EXPECT_EQ(found.population, 0u);
    EXPECT_EQ(found.sentences.at(1).en,
              "Of 2 rules of the frame, 0 can be checked in full, 0 in "
              "part, 1 by no fact; 1 is not documented.");
}

// ---- Of whom, and when --------------------------------------------------------------------------

TEST_F(FrameTest, is_asked_of_all_whom_it_concerns_by_key_or_of_one_by_key_or_name) {
    coordination("c"), coordination("b");
    of(a).name = Texts("CS-A");
    const Frame frame = frame_of(rule(R"({"predicate": "need"})"));
    const Finding all = check_frame(model, frame, {});
    ASSERT_EQ(all.rows.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(std::get<Named>(all.rows[i][0]).key, std::string(1, "abc"[i]));
    EXPECT_EQ(all.population, 3u);
    EXPECT_EQ(all.known, 0u);
    const Finding one = check_frame(model, frame, {"cs-a", {}, {}});
    ASSERT_EQ(one.rows.size(), 1u);
    EXPECT_EQ(one.stamp.arguments.at("reseau"), "a");
    EXPECT_THROW(check_frame(model, frame, {"nobody", {}, {}}), ArgumentError);
}

TEST_F(FrameTest, says_whom_it_does_not_concern_and_of_whom_one_cannot_tell) {
    const Id<Reseau> b = coordination("b");
    const Frame frame = frame_of(rule(R"({"predicate": "need"})"));
    of(b).scope = {};
    EXPECT_EQ(check_frame(model, frame, {}).omitted.at(0).count, 1u);
    EXPECT_EQ(check_frame(model, frame, {"b", {}, {}}).sentences.back().en,
              "One cannot tell whether this frame concerns b.");
    of(b).scope = ReseauScope::internal;
    EXPECT_TRUE(check_frame(model, frame, {}).omitted.empty());
    EXPECT_EQ(check_frame(model, frame, {"b", {}, {}}).sentences.back().en,
              "This frame does not concern b.");
}

TEST_F(FrameTest, concerns_other_reseaux_where_it_says_so) {
    Reseau platform;
    platform.form = ReseauForm::platform;
    platform.organisers.add(actor("commune", ActorKind::communal_service));
    const Id<Reseau> id = add(model.reseaux, "platform", platform);
    const Frame frame =
        frame_of(rule(R"({"predicate": "convened_by", "kind": "communal_service"})"),
                 R"("concerns": {"form": ["platform"], "organiser": "commune"}, )");
    EXPECT_EQ(lines(check_frame(model, frame, {})),
              (Lines{"platform | r | met | reseaux:platform | 1 | ? | reference | fully | ?"}));
    of(id).organisers = {};
    EXPECT_EQ(check_frame(model, frame, {}).omitted.at(0).count, 1u);
}

TEST_F(FrameTest, describes_the_last_year_met_or_the_nearest_in_which_it_held) {
    const Frame frame =
        frame_of(rule(R"({"predicate": "meetings"})", R"("since": "2010", "until": "2014-06",)"));
    const auto year = [&](const FrameQuestion& question) {
        return check_frame(model, frame, question).stamp.arguments.at("year");
    };
    EXPECT_EQ(year({}), "2014");
    EXPECT_EQ(year({.at = date("2012-02")}), "2012");
    meets(a, MeetingKind::plenary, 1, "2013");
    EXPECT_EQ(year({}), "2013");
    EXPECT_EQ(year({.year = 2020}), "2020");
    meets(a, MeetingKind::plenary, 1, "2019");
    EXPECT_EQ(year({}), "2014");
    EXPECT_EQ(year({.at = date("2013-12-31")}), "2013");
    model.meetings = {};
    meets(a, MeetingKind::plenary, 1, "2001");
    EXPECT_EQ(year({}), "2010");
}

TEST_F(FrameTest, shows_an_example_as_one) {
    const auto said = [&](const char* more) {
        return check_frame(model, frame_of(rule(R"({"predicate": "need"})"), more), {})
            .sentences.back()
            .en;
    };
    EXPECT_TRUE(said("\"example\": true, ").starts_with("This frame is an example"));
    EXPECT_FALSE(said("\"example\": false, ").starts_with("This frame is an example"));
}

// ---- Predicates ---------------------------------------------------------------------------------

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

TEST_F(FrameTest, adds_up_working_time) {
    const std::string asks = R"({"predicate": "fte", "at_least": 0.5})";
    expect_unknown_then_not_met(asks, "posts");
    coordinates(a, 0.25);
    EXPECT_TRUE(verdict(asks).starts_with("not_met inquiries:"));
    coordinates(a, 0.25);
    EXPECT_EQ(verdict(asks), "met posts:posts-0 posts:posts-1");
    Post& post = row(model.posts, "z");
    post.function = PostFunction::assistant;
    post.fte = 1;
    EXPECT_EQ(verdict(R"({"predicate": "fte", "function": "assistant", "at_least": 1})"),
              "met posts:z");
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
}

TEST_F(FrameTest, asks_of_its_coordinator_its_parts_and_its_seats) {
    const std::string head = R"({"predicate": "coordinator", "duty": "head_of_social_service"})";
    expect_unknown_then_not_met(head, "posts");
    Post& post = row(model.posts, "p");
    post.function = PostFunction::coordinator;
    EXPECT_EQ(verdict(head), "unknown posts:p");
    post.other_duties.add(Duty::accounting);
    EXPECT_EQ(verdict(head), "not_met inquiries:inquiries-0 posts:p");
    post.other_duties.add(Duty::head_of_social_service);
    EXPECT_EQ(verdict(head), "met posts:p");

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
    EXPECT_EQ(verdict(parity), "met mandates:s1 mandates:s2");
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
    EXPECT_EQ(verdict(R"({"predicate": "neighbour"})"), "met");
    EXPECT_EQ(verdict(R"({"predicate": "neighbour", "unlinked": true})"), "met");
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
    EXPECT_EQ(verdict(told), "met");
    Membership row;
    row.reseau = add(model.reseaux, "peers");
    for (const Id<Reseau> id : {a, coordination("b")}) {
        row.member = id;
        add(model.memberships, "peer-" + model.reseaux[id].key, row);
    }
    EXPECT_EQ(verdict(R"({"predicate": "peers"})"), "met memberships:peer-a");
    meets(a, MeetingKind::plenary);
    EXPECT_TRUE(verdict(R"({"predicate": "existed"})").starts_with("met"));
}

// ---- Documents ----------------------------------------------------------------------------------

TEST(FrameDocument, is_refused_with_its_place_and_what_suits) {
    EXPECT_EQ(refused("{\n \"a\": }"), (Message{"json.syntax", {"mine", "2", "7"}}));
    EXPECT_EQ(refused("[]"), (Message{"frame.format", {"mine"}}));
    EXPECT_EQ(refused(R"({"format": "maillage/1"})"), (Message{"frame.format", {"mine"}}));
    EXPECT_EQ(refused(std::string(100, '[')), (Message{"limit.depth", {"16"}}));
    EXPECT_EQ(refused(std::string((1 << 20) + 1, ' ')).code, "limit.size");
    EXPECT_EQ(refused(R"({"format": "maillage-frame/1", "id": "f", "rules": []})"),
              (Message{"frame.missing", {"title", "mine"}}));
    EXPECT_EQ(refused(R"({"format": "maillage-frame/1", "id": "f", "title": "F", "rules": []})"),
              (Message{"frame.value", {"[…]", "rules", "[…]"}}));
    EXPECT_EQ(refused(R"({"format": "maillage-frame/1", "id": 3, "title": "F", "rules": [1]})"),
              (Message{"frame.value", {"3", "id", "\"…\""}}));
    EXPECT_EQ(refused(R"({"format": "maillage-frame/1", "name": 3})").code, "frame.key");
}

TEST(FrameDocument, names_the_rule_that_is_refused) {
    const auto message = [](const std::string& asks, const std::string& more = "") {
        return refused_rule(rule(asks, more, "C10-2"));
    };
    EXPECT_EQ(message(R"({"predicate": "papers"})").particulars.at(1).plain,
              "rules[C10-2].requires.predicate");
    EXPECT_EQ(message(R"({"all": [{"predicate": "need"}, {"any": []}]})"),
              (Message{"frame.value", {"[…]", "rules[C10-2].requires.all[2].any", "[…]"}}));
    const Message kind = message(R"({"predicate": "document", "kind": "poem"})");
    EXPECT_EQ(kind.code, "frame.value");
    EXPECT_EQ(kind.particulars.at(1).plain, "rules[C10-2].requires.kind");
    EXPECT_TRUE(kind.particulars.at(2).plain.starts_with("charter, internal_rules, minutes"));
    EXPECT_EQ(
        message(R"({"predicate": "document", "title": "x"})"),
        (Message{"frame.key", {"title", "rules[C10-2].requires", "kind, status, age, since, by"}}));
    EXPECT_EQ(message(R"({"predicate": "fte", "at_least": "much"})"),
              (Message{"frame.value", {"much", "rules[C10-2].requires.at_least", "1, 0.5"}}));
    EXPECT_EQ(message(R"({"predicate": "fte", "at_least": -1})").code, "frame.value");
    EXPECT_EQ(message(R"({"predicate": "steered"})"),
              (Message{"frame.missing", {"by", "rules[C10-2].requires"}}));
    EXPECT_EQ(message(R"({"predicate": "members", "others": 1})").code, "frame.value");
    EXPECT_EQ(message(R"({"predicate": "document", "by": ".."})").code, "frame.value");
    EXPECT_EQ(message(R"({"predicate": "need"})", R"("since": "soon",)").particulars.at(1).plain,
              "rules[C10-2].since");
    EXPECT_EQ(message(R"({"predicate": "need"})", R"("undocumented": true,)").code, "frame.key");
    EXPECT_EQ(message(R"({"predicate": "need"})", R"("note": {"de": "x"},)").code, "frame.key");
    EXPECT_EQ(message(R"({"both": []})").code, "frame.missing");
    EXPECT_EQ(message(R"({"any": [{"predicate": "need"}], "all": []})").code, "frame.key");
    EXPECT_EQ(
        refused_rule(rule(R"({"predicate": "need"})") + ", " + rule(R"({"predicate": "need"})")),
        (Message{"frame.twice", {"r", "rules"}}));
    EXPECT_EQ(refused_rule(R"({"id": "x", "text": "t", "reference": "r"})"),
              (Message{"frame.missing", {"requires", "rules[x]"}}));
}

TEST(FrameDocument, is_read_from_a_file) {
    const Folder folder;
    const std::string file = folder.put("mine.json", R"({"format": "maillage-frame/1", "id": "f",
                                    "title": {"nl": "Mijn"}, "rules": [)" +
                                                         rule(R"({"predicate": "need"})") + "]}");
    EXPECT_EQ(read_frame(file).title.nl, "Mijn");
    EXPECT_THROW(read_frame(folder / "none.json"), FileError);
    EXPECT_THROW(read_frame(folder.path()), FileError);
}

TEST_F(FrameTest, tells_hostile_words_as_text) {
    const std::string hostile = "<script>{0} {1|a|b}</script> =1+1";
    const Frame frame = frame_of(R"({"id": ")" + hostile + R"(", "text": ")" + hostile +
                                 R"(", "reference": ")" + hostile + R"(", "cure": ")" + hostile +
                                 R"(", "requires": {"predicate": "need"}})");
    names_all(a, "needs");
    const std::vector<Value> row = check_frame(model, frame, {"a", 2013, {}}).rows.at(0);
    EXPECT_EQ(to_text(row[1], Language::fr), hostile);
    EXPECT_EQ(to_text(row[5], Language::fr), hostile);
    EXPECT_EQ(to_text(row[6], Language::fr), hostile);
}

// ---- The frames of the library ------------------------------------------------------------------

TEST(Frames, are_told_in_three_languages_with_their_references) {
    std::vector<std::string> ids;
    for (const Frame& frame : frames()) {
        ids.push_back(frame.id);
        EXPECT_FALSE(frame.example) << frame.id;
        EXPECT_FALSE(frame.sources.empty()) << frame.id;
        for (const FrameRule& rule : frame.rules)
            for (const Language language : languages) {
                EXPECT_FALSE(frame.title.written_in(language).empty()) << frame.id;
                EXPECT_FALSE(rule.text.written_in(language).empty()) << rule.id;
                EXPECT_FALSE(rule.reference.empty()) << rule.id;
                const bool is_checked = rule.checking <= Checking::partly;
                EXPECT_EQ(rule.cure.written_in(language).empty(), !is_checked) << rule.id;
                if (rule.checking != Checking::fully)
                    EXPECT_FALSE(rule.note.written_in(language).empty()) << rule.id;
            }
    }
    EXPECT_EQ(ids, (std::vector<std::string>{"arrete-2006", "article-62", "circulaire-2010-2014",
                                             "circulaire-2022-2026", "recommandations-2014"}));
    EXPECT_THROW(frame_called("nothing"), ArgumentError);
}

TEST(Frames, have_as_many_recommendations_as_the_study_of_each_kind) {
    const std::vector<FrameRule>& rules = frame_called("recommandations-2014").rules;
    EXPECT_EQ(rules.size(), 31u);
    const auto of = [&](Checking checking) {
        return std::ranges::count(rules, checking, &FrameRule::checking);
    };
    EXPECT_EQ(of(Checking::fully), 14);
    EXPECT_EQ(of(Checking::partly), 10);
    EXPECT_EQ(of(Checking::not_checkable), 7);
}

TEST(Frames, find_on_the_reconstruction_what_the_study_counts) {
    const Finding circular = of_urias("circulaire-2010-2014", {.year = 2013});
    EXPECT_EQ(counts(circular, "C10-2"), std::pair(7, 11)) << "p. 19: rules";
    EXPECT_EQ(counts(circular, "C10-8"), std::pair(18, 0)) << "p. 8: a report each";
    const Finding advice = of_urias("recommandations-2014", {.year = 2013});
    EXPECT_EQ(counts(advice, "R07"), std::pair(8, 10)) << "p. 17: half a full-time equivalent";
    EXPECT_EQ(counts(advice, "R15"), std::pair(10, 2)) << "p. 27: internal meetings called groups";
    EXPECT_EQ(counts(advice, "R16"), std::pair(4, 2)) << "p. 28: two hold no meeting";
    EXPECT_EQ(counts(advice, "R27"), std::pair(13, 3)) << "p. 41: chaired by officials";
    EXPECT_EQ(counts(advice, "R29"), std::pair(5, 13)) << "p. 47: coordinators who meet";
}

TEST_F(FrameTest, holds_the_versions_of_article_62_to_their_years) {
    const auto verdict = [&](int year, const std::string& rule) {
        const Finding found = check_frame(model, frame_called("article-62"), {"a", year, {}});
        for (const std::vector<Value>& row : found.rows)
            if (std::get<Named>(row[1]).key == rule) return std::get<Named>(row[2]).key;
        return std::string();
    };
    meets(a, MeetingKind::plenary, 1, "2013");
    EXPECT_EQ(verdict(1992, "62-social-workers"), "unknown");
    EXPECT_EQ(verdict(1993, "62-social-workers"), "not_applicable");
    EXPECT_EQ(verdict(1992, "62-one-committee"), "unknown");
    EXPECT_EQ(verdict(1992, "62-committees"), "not_applicable");
    EXPECT_EQ(verdict(2013, "62-one-committee"), "not_applicable");
    EXPECT_EQ(verdict(2013, "62-committees"), "met");
    EXPECT_EQ(verdict(1975, "62-proposed"), "not_applicable");
    EXPECT_EQ(verdict(1976, "62-proposed"), "met");
    EXPECT_EQ(verdict(2013, "62-1975"), "not_checkable");
    EXPECT_EQ(verdict(2013, "62-45ter"), "undocumented");
}

TEST(Frames, answer_to_nothing_to_actors_alone_and_to_what_nobody_knows) {
    Model actors, unknown;
    add(actors.actors, "a");
    for (AnyTable* table : tables(unknown)) table->add_row("a"), table->add_row("b");
    for (const Frame& frame : frames())
        for (const Model& model : {Model{}, actors, unknown}) {
            const Finding found = check_frame(model, frame);
            EXPECT_EQ(found.population, 0u);
            for (const std::vector<Value>& row : found.rows)
                EXPECT_GT(std::get<Named>(row[7]).key, "g") << "only what no fact checks";
            EXPECT_EQ(found.omitted.size(), model.reseaux.size() ? 1u : 0u);
        }
}

TEST(Frames, are_a_file_away_for_another_region) {
    const Frame frame = read_frame((root / "examples/frames/wallonie.json").string());
    EXPECT_TRUE(frame.example);
    Coordinations wallonie;
    Territory region;
    region.nis = "03000";
    region.level = TerritoryLevel::region;
    const Id<Territory> id = add(wallonie.model.territories, "wallonie", region);
    Reseau pole;
    pole.form = ReseauForm::platform;
    pole.scope = ReseauScope::external;
    pole.organisers.add(wallonie.actor("commune", ActorKind::communal_service));
    pole.territories.add(id);
    add(wallonie.model.reseaux, "pole", pole);
    const Finding found = check_frame(wallonie.model, frame, {"pole", 2019, {}});
    EXPECT_EQ(std::get<Named>(found.rows.at(0)[2]).key, "met");
    EXPECT_EQ(std::get<Named>(found.rows.at(1)[2]).key, "not_applicable");
    EXPECT_TRUE(found.sentences.back().en.starts_with("This frame is an example"));
}

TEST(Frames, are_counted_rule_by_rule_by_an_indicator) {
    Coordinations two;
    two.of(two.coordination("a")).steering = Steering::committee;
    two.names_all(two.coordination("b"), "documents", "2014");
    const Lines all =
        lines(analyse(two.model, "frames", {{"frame", "circulaire-2010-2014"}, {"year", "2013"}}));
    ASSERT_EQ(all.size(), 9u);
    EXPECT_TRUE(all[1].starts_with("C10-2 | 0 | 1 | 1 | 0 | 2 | b | partly | ")) << all[1];
    EXPECT_TRUE(all[3].starts_with("C10-4 | ? | ? | ? | ? | ? | ? | not_checkable | ")) << all[3];
    EXPECT_TRUE(all[8].starts_with("C10-9 | 1 | 0 | 1 | 0 | 2 | ? | partly | ")) << all[8];
}

TEST(Frames, have_their_predicates_on_the_page) {
    const std::string page = content_of(root / "docs/frames.md");
    std::size_t at = page.find("## Predicates");
    ASSERT_NE(at, page.npos);
    for (const FramePredicate& predicate : frame_predicates()) {
        std::string line = "| `" + predicate.name + "` | " + std::string(predicate.doc.en) + " | ";
        for (const FramePredicate::Taken& taken : predicate.parameters)
            line += (line.ends_with("| ") ? "" : "; ") + ("`" + taken.name + "`") +
                    (taken.required ? " (needed)" : "") + ": " + std::string(taken.doc.en);
        const std::size_t found = page.find(line + (line.ends_with("| ") ? "|\n" : " |\n"), at);
        EXPECT_NE(found, page.npos) << line;
        if (found != page.npos) at = found;
    }
    const std::size_t rows = static_cast<std::size_t>(std::ranges::count(
        std::string_view(page).substr(page.find("## Predicates"),
                                      page.find("\n## ", at) - page.find("## Predicates")),
        '\n'));
    EXPECT_GT(rows, frame_predicates().size());
}
