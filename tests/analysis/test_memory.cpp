// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/coordinations.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Memory : testing::Test, Coordinations {
    Id<Reseau> a = coordination("a");

    Finding found(const std::map<std::string, std::string>& arguments = {
                      {"at", "2013-12-31"}}) const {
        return analyse(model, "memory", arguments);
    }
    /// The line about one thing, without its first two cells; `-` where there is none.
    std::string of(const std::string& thing, const Finding& finding) const {
        const std::string begins = "a | " + thing + " | ";
        for (const std::string& line : lines(finding))
            if (line.starts_with(begins)) return line.substr(begins.size());
        return "-";
    }
    std::string of(const std::string& thing) const { return of(thing, found()); }
    using Coordinations::of;

    void paper(const char* key, DocumentKind kind, const Term<DocumentStatus>& status = {},
               const char* on = "") {
        Document row;
        row.reseau = a;
        row.kind = kind;
        row.status = status;
        row.date = date(on);
        add(model.documents, key, row);
    }
    void member(const char* key, const char* confirmed_on, const char* verified_on = "") {
        Membership row;
        row.member = actor(key, ActorKind::association);
        row.reseau = a;
        row.confirmed_on = date(confirmed_on);
        row.verified_on = date(verified_on);
        add(model.memberships, key, row);
    }
};

}  // namespace

TEST_F(Memory, knows_of_nothing_what_nobody_says) {
    const Finding finding = found();
    EXPECT_EQ(finding.population, 12u);
    EXPECT_EQ(finding.known, 0u);
    for (const std::vector<Value>& row : finding.rows) {
        EXPECT_EQ(row[2], Value());
        for (std::size_t i = 3; i < row.size(); ++i)
            EXPECT_EQ(in_a_line(row[i]).find_first_not_of('?'), std::string::npos);
    }
    EXPECT_EQ(finding.sentences.at(0).en,
              "Of no coordination can one say whether all rests on a single coordinator without "
              "support. Of none can one say whether it still knows how it began.");
}

TEST_F(Memory, tells_a_draft_from_what_is_adopted) {
    names_all(a, "documents");
    EXPECT_EQ(of("charter"), "nothing |  |  |  |  |  | ?");
    paper("draft", DocumentKind::charter, DocumentStatus::draft, "2012-12-31");
    EXPECT_EQ(of("charter"), "partly |  |  | no | 2012-12-31 | 365 | documents:draft");
    paper("charter", DocumentKind::charter, DocumentStatus::adopted, "2013-12");
    EXPECT_EQ(of("charter"), "kept |  |  | yes | 2013-12 | 0 | documents:charter+documents:draft");
    paper("guide", DocumentKind::directory);
    EXPECT_EQ(of("directory"), "kept |  |  | ? | ? | ? | documents:guide");
    EXPECT_EQ(of("evaluation"), "nothing |  |  |  |  |  | ?");
    EXPECT_EQ(
        found().sentences.at(1).en,
        "Of 1 coordination, one knows, other than as a draft, the charter of 1, the rules of "
        "0, the annual report of 0, the directory of 1, the diagnosis of 0 and the evaluation "
        "of 0.");
}

TEST_F(Memory, keeps_a_part_of_a_diagnosis_whose_paper_is_not_known) {
    names_all(a, "documents");
    EXPECT_EQ(of("diagnosis"), "nothing |  |  |  |  |  | ?");
    Diagnosis row;
    row.reseau = a;
    add(model.diagnoses, "survey", row);
    EXPECT_EQ(of("diagnosis"), "partly |  |  |  |  |  | diagnoses:survey");
    paper("diagnosis", DocumentKind::diagnosis, DocumentStatus::adopted, "2012");
    EXPECT_EQ(of("diagnosis"), "kept |  |  | yes | 2012 | 365 | documents:diagnosis");
}

TEST_F(Memory, counts_the_minutes_of_the_year) {
    meets(a, MeetingKind::plenary, 2, "2013-06");
    meets(a, MeetingKind::plenary, 1, "2012");
    paper("old", DocumentKind::minutes, DocumentStatus::adopted, "2012");
    EXPECT_EQ(of("minutes"), "? | ? | 2 |  | ? | ? | ?") << "of 2013 there may be some";
    paper("one", DocumentKind::minutes, DocumentStatus::adopted, "2013-06-10");
    EXPECT_EQ(of("minutes"), "? | 1 | 2 |  | 2013-06-10 | 204 | documents:one");
    names_all(a, "documents");
    EXPECT_EQ(of("minutes").substr(0, 14), "partly | 1 | 2");
    paper("two", DocumentKind::minutes, DocumentStatus::draft, "2013-06-20");
    EXPECT_EQ(of("minutes").substr(0, 12), "kept | 2 | 2");
    EXPECT_EQ(
        found().sentences.at(2).en,
        "2 minutes are known for 2 meetings; of 0 members, 0 are known to have been confirmed "
        "less than 24 months ago.");
}

TEST_F(Memory, asks_for_no_minutes_of_meetings_that_are_planned) {
    meets(a, MeetingKind::plenary, 1, "2013-03");
    meets(a, MeetingKind::plenary, 1, "2013-10");
    names_all(a, "documents");
    EXPECT_EQ(of("minutes", found({{"at", "2013-06"}})), "nothing | 0 | 1 |  |  |  | ?");
    names_all(a, "meetings", "2012");
    EXPECT_EQ(of("minutes", found({{"year", "2012"}})), "-");
}

TEST_F(Memory, says_whether_anybody_works_beside_the_coordinator) {
    coordinates(a, 1);
    EXPECT_EQ(of("coordinator"), "? |  |  |  |  |  | reseaux:a");
    names_all(a, "posts");
    EXPECT_EQ(of("coordinator").substr(0, 7), "nothing");
    EXPECT_TRUE(found().sentences.at(0).en.starts_with("In 1 of 1 coordination "));
    coordinates(a, 0.5);
    EXPECT_EQ(of("coordinator"), "? |  |  |  |  |  | reseaux:a")
        << "nobody says whether they are one person or two";
}

TEST_F(Memory, takes_the_posts_of_one_person_for_one) {
    names_all(a, "posts");
    coordinates(a, 0.5);
    coordinates(a, 0.5);
    const Id<Person> one = add(model.persons, "one"), two = add(model.persons, "two");
    model.posts.edit(Id<Post>{0}).person = model.posts.edit(Id<Post>{1}).person = one;
    EXPECT_EQ(of("coordinator"), "nothing |  |  |  |  |  | reseaux:a");
    model.posts.edit(Id<Post>{1}).person = two;
    EXPECT_EQ(of("coordinator").substr(0, 4), "kept");
}

TEST_F(Memory, has_nobody_to_lose_where_there_surely_is_no_coordinator) {
    names_all(a, "posts");
    EXPECT_EQ(of("coordinator"), "-");
}

TEST_F(Memory, says_where_nobody_knows_any_more_how_it_began) {
    Statement row;
    row.table = "reseaux";
    row.row = "a";
    row.field = "founding";
    add(model.statements, "s", row);
    EXPECT_EQ(of("history").substr(0, 7), "nothing");
    of(a).founding = Founding::bottom_up;
    EXPECT_EQ(of("history").substr(0, 4), "kept");
}

TEST_F(Memory, wants_a_convention_for_each_structural_or_agreed_link) {
    const Id<Reseau> group = part("group", a, ReseauForm::working_group), b = coordination("b");
    const auto link = [&](const char* key, Id<Reseau> from, Id<Reseau> to, LinkKind kind,
                          const char* agreement = "") {
        Link row;
        row.from_reseau = from;
        row.to_reseau = to;
        row.kind = kind;
        row.agreement = agreement;
        add(model.links, key, row);
    };
    link("within", a, group, LinkKind::structural);
    link("loose", a, b, LinkKind::parallel);
    names_all(a, "links");
    EXPECT_EQ(of("conventions"), "-");
    link("tie", a, b, LinkKind::structural);
    link("tied", b, a, LinkKind::structural);
    EXPECT_EQ(of("conventions"), "? | ? | 1 |  | ? | ? | ?") << "one pair, told from both sides";
    link("told", coordination("c"), group, LinkKind::participates, "signed in 2010");
    EXPECT_EQ(of("conventions"), "? | 1 | 2 |  | ? | ? | links:told") << "it cites its paper";
    paper("convention", DocumentKind::convention, DocumentStatus::adopted, "2010");
    names_all(a, "documents");
    EXPECT_EQ(of("conventions"),
              "partly | 1 | 2 |  | 2010 | 1096 | documents:convention+links:told")
        << "it may be the paper that is cited";
}

TEST_F(Memory, says_whether_there_are_contacts_that_are_nobody_s_own) {
    of(a).contact_channels.stated = true;
    EXPECT_EQ(of("contacts").substr(0, 11), "nothing | 0");
    of(a).contact_channels.items = {"info@example.org"};
    EXPECT_EQ(of("contacts").substr(0, 8), "kept | 1");
}

TEST_F(Memory, names_the_members_that_were_last_confirmed_too_long_ago) {
    member("fresh", "2012-06-30");
    EXPECT_EQ(of("members"), "kept | 1 | 1 |  | 2012-06-30 | 549 | ?");
    member("never", "");
    EXPECT_EQ(of("members").substr(0, 9), "? | 1 | 2") << "it may have been";
    member("old", "2009");
    EXPECT_EQ(of("members"), "partly | 1 | 3 |  | 2012-06-30 | 549 | memberships:old");
    EXPECT_EQ(of("members", found({{"at", "2013-12-31"}, {"months", "12"}})),
              "? | ? | 3 |  | 2012-06-30 | 549 | memberships:fresh+memberships:old");
    member("verified", "2009", "2013-12");
    EXPECT_EQ(of("members").substr(0, 14), "partly | 2 | 4");
    EXPECT_EQ(of("members", found({{"at", "2011-01-01"}})).substr(0, 9), "? | 2 | 4")
        << "what was confirmed since is not known yet";
}

TEST_F(Memory, counts_a_member_once_however_often_it_is_listed) {
    member("school", "2009");
    Membership again = model.memberships[Id<Membership>{0}];
    again.confirmed_on = date("2013-06-30");
    add(model.memberships, "again", again);
    EXPECT_EQ(of("members"), "kept | 1 | 1 |  | 2013-06-30 | 184 | ?") << "it said so once";
    again.confirmed_on = date("2008");
    add(model.memberships, "once-more", again);
    EXPECT_EQ(of("members").substr(0, 12), "kept | 1 | 1");
    again.member = {};
    add(model.memberships, "whose", again);
    EXPECT_EQ(of("members").substr(0, 12), "kept | 1 | 1") << "it may be the same";
}

TEST_F(Memory, asks_for_no_minutes_of_what_meets_inside_an_organisation) {
    const Id<Reseau> staff = part("staff", a, ReseauForm::working_group);
    of(staff).scope = ReseauScope::internal;
    meets(a, MeetingKind::plenary, 1, "2013-06");
    meets(staff, MeetingKind::working_group, 2, "2013-06");
    names_all(a, "documents");
    EXPECT_EQ(of("minutes"), "nothing | 0 | 1 |  |  |  | ?");
    paper("inside", DocumentKind::minutes, DocumentStatus::adopted, "2013-06");
    model.documents.edit(model.documents.find("inside")).reseau = staff;
    EXPECT_EQ(of("minutes"), "nothing | 0 | 1 |  |  |  | ?");
}

TEST_F(Memory, knows_nothing_kept_of_members_who_were_all_confirmed_too_long_ago) {
    member("old", "2009");
    EXPECT_EQ(of("members"), "nothing | 0 | 1 |  | 2009 | 1461 | memberships:old");
}

TEST_F(Memory, goes_by_coordination_then_by_thing) {
    coordination("0");
    const Lines all = lines(found());
    EXPECT_TRUE(all.at(0).starts_with("0 | coordinator | "));
    EXPECT_TRUE(all.at(11).starts_with("0 | members | "));
    EXPECT_TRUE(all.at(12).starts_with("a | coordinator | "));
}

TEST_F(Memory, takes_who_follows_a_coordinator_for_nobody_beside) {
    names_all(a, "posts");
    for (const char* who : {"one", "two"}) {
        const Id<Person> person = add(model.persons, who);
        coordinates(a, 0.5);
        model.posts.edit(Id<Post>{person.index}).person = person;
    }
    model.posts.edit(Id<Post>{0}).period = period("2010", "2013");
    model.posts.edit(Id<Post>{1}).period = period("2013", "..");
    EXPECT_EQ(of("coordinator").substr(0, 1), "?") << "nobody says when the one took over";
    model.posts.edit(Id<Post>{0}).period = period("2010", "2013-06-30");
    model.posts.edit(Id<Post>{1}).period = period("2013-07-01", "..");
    EXPECT_EQ(of("coordinator").substr(0, 7), "nothing");
    model.posts.edit(Id<Post>{0}).period = period("2013", "2013-06-30");
    EXPECT_EQ(of("coordinator").substr(0, 7), "nothing") << "it began before it ended";
    model.posts.edit(Id<Post>{0}).period = period("2010", "2013-06-30");
    model.posts.edit(Id<Post>{1}).period = period("2013-06-01", "..");
    EXPECT_EQ(of("coordinator").substr(0, 4), "kept");
}

TEST_F(Memory, takes_all_the_posts_of_a_person_together_in_whatever_order) {
    names_all(a, "posts");
    const Id<Person> one = add(model.persons, "one"), two = add(model.persons, "two");
    const auto works = [&](Id<Person> person, const char* since, const char* until) {
        coordinates(a, 0.5);
        Post& post = model.posts.edit(Id<Post>{static_cast<std::uint32_t>(model.posts.size() - 1)});
        post.person = person;
        post.period = period(since, until);
    };
    works(one, "2013-01-01", "2013-06-30");
    works(one, "2013-07-01", "2013-12-31");
    EXPECT_EQ(of("coordinator").substr(0, 7), "nothing");
    works(two, "2013-07-01", "..");
    EXPECT_EQ(of("coordinator").substr(0, 4), "kept");
}

TEST_F(Memory, looks_from_the_end_of_a_year_of_the_past_that_is_asked_for) {
    paper("charter", DocumentKind::charter, DocumentStatus::adopted, "2013-12-01");
    const Finding asked = found({{"at", "2026-01-01"}, {"year", "2013"}});
    EXPECT_EQ(of("charter", asked), "kept |  |  | yes | 2013-12-01 | 30 | documents:charter");
    EXPECT_EQ(asked.sentences.back().en, "Reference date: 31\u00a0December\u00a02013.");
    meets(a, MeetingKind::plenary);
    const Finding last = found({{"at", "2014-12-01"}});
    EXPECT_EQ(of("charter", last), "kept |  |  | yes | 2013-12-01 | 365 | documents:charter")
        << "2013 is the last in which it met, and one looks from the day";
}
