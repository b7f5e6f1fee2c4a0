// SPDX-License-Identifier: Apache-2.0
// Questions of the codebook on facts that can be counted by hand; tests/codebook holds all of them to
// an independent count.
#include <gtest/gtest.h>

#include <maillage/analysis/codebook.hpp>
#include <maillage/io/reading.hpp>

#include "../../src/analysis/coordination/kleene.hpp"
#include "../support/coordinations.hpp"

using namespace maillage;

namespace {

using coordination::Answer;
using coordination::Bounds;

constexpr Answer all[] = {Answer::no, Answer::unknown, Answer::yes};

const CodebookEntry& entry(const std::vector<CodebookEntry>& entries, std::string_view id) {
    return *std::ranges::find(entries, id, &CodebookEntry::id);
}

/// Two coordinations, one of which answered in full.
struct Codebook : testing::Test, Coordinations {
    Id<Reseau> asked = coordination("asked"), silent = coordination("silent");

    /// How many yes, of how many, and of how many one cannot say.
    std::string answer(std::string_view id) const {
        const std::vector<CodebookEntry> entries = codebook(model);
        const CodebookEntry& found = entry(entries, id);
        return std::to_string(found.count.value()) + " of " + std::to_string(found.population) +
               ", " + std::to_string(found.unknown) + " unknown";
    }
    /// The least and the most of a number, of how many, and of how many one cannot say.
    std::string number(std::string_view id) const {
        const std::vector<CodebookEntry> entries = codebook(model);
        const CodebookEntry& found = entry(entries, id);
        const auto text = [](const std::optional<double>& bound) {
            return bound ? std::to_string(static_cast<int>(*bound)) : "?";
        };
        return text(found.range.min) + ".." + text(found.range.max) + " of " +
               std::to_string(found.population) + ", " + std::to_string(found.unknown) + " unknown";
    }

    template <class Entity>
    Id<Entity> put(Table<Entity>& table, Entity row) {
        return add(table, std::string(table.name()) + '-' + std::to_string(table.size()), row);
    }
    void joins(const Either<Actor, Reseau>& member, Id<Reseau> reseau) {
        Membership row;
        row.member = member;
        row.reseau = reseau;
        put(model.memberships, row);
    }
    Post& works(Id<Reseau> reseau, PostFunction function = PostFunction::coordinator) {
        Post row;
        row.reseau = reseau;
        row.function = function;
        return model.posts.edit(put(model.posts, row));
    }
    void grants(const Id<Reseau>& reseau, std::int64_t euros, std::optional<std::int64_t> year) {
        Grant row;
        row.beneficiary = cpas;
        row.reseau = reseau;
        row.amount = Cents{euros * 100};
        row.year = year;
        put(model.grants, row);
    }
    Diagnosis& diagnoses(Id<Reseau> reseau, DiagnosisMethod method, const Date& on = {}) {
        Diagnosis row;
        row.reseau = reseau;
        row.method = method;
        row.published_on = on;
        return model.diagnoses.edit(put(model.diagnoses, row));
    }
    void links(Id<Reseau> from, Id<Reseau> to, const Term<LinkKind>& kind) {
        Link row;
        row.from_reseau = from;
        row.to_reseau = to;
        row.kind = kind;
        put(model.links, row);
    }
};

}  // namespace

TEST(Kleene, says_no_only_where_it_cannot_be_otherwise) {
    for (const Answer a : all)
        for (const Answer b : all) {
            EXPECT_EQ(a & b, b & a);
            EXPECT_EQ(~(a & b), ~a | ~b) << "De Morgan";
            EXPECT_EQ(a & Answer::no, Answer::no);
            EXPECT_EQ(a | Answer::yes, Answer::yes);
            EXPECT_EQ(a & Answer::yes, a);
            EXPECT_EQ(a | Answer::no, a);
        }
    EXPECT_EQ(~Answer::unknown, Answer::unknown);
    EXPECT_EQ(Answer::unknown & ~Answer::unknown, Answer::unknown) << "it has no memory";
}

TEST(Bounds, answer_when_both_ends_agree) {
    const Bounds some{2, 4}, anything;
    EXPECT_EQ(some.within(1, 4), Answer::yes);
    EXPECT_EQ(some.within(5), Answer::no);
    EXPECT_EQ(some.within(3, 9), Answer::unknown);
    EXPECT_EQ(anything.within(0), Answer::yes) << "no number of things is less than none";
    EXPECT_EQ(some.bracket(2, 4), Answer::unknown) << "4 is in the next bracket";
    EXPECT_EQ((Bounds{3, 3}.bracket(3, 4)), Answer::yes);
    EXPECT_EQ((Bounds{4, 4}.bracket(3, 4)), Answer::no);
    EXPECT_EQ((Bounds{5, 5}.exceeds(some)), Answer::yes);
    EXPECT_EQ((Bounds{2, 2}.exceeds(some)), Answer::no) << "as much is not more";
    EXPECT_EQ((Bounds{3, 3}.exceeds(some)), Answer::unknown);
}

TEST_F(Codebook, counts_coordinations_between_organisations_of_a_cpas) {
    EXPECT_EQ(answer("U078"), "0 of 2, 2 unknown");
    of(silent).scope = ReseauScope::internal;
    EXPECT_EQ(answer("U078"), "0 of 1, 1 unknown");
    of(asked).organisers = {};
    EXPECT_EQ(answer("U078"), "0 of 0, 0 unknown");
}

TEST_F(Codebook, knows_in_which_inquiry_somebody_named_all) {
    const Id<Reseau> a = coordination("a"), b = coordination("b");
    EXPECT_FALSE(named_all(model, "posts", a));
    names_all(a, "posts", "2012");
    names_all(a, "documents");
    names_all(a, "posts");
    const auto key = [&](std::string_view table, Id<Reseau> who, std::optional<int> year = {}) {
        const Id<Inquiry> id = named_all(model, table, who, year);
        return id ? model.inquiries[id].key : "-";
    };
    EXPECT_EQ(key("posts", a), "inquiries-0") << "the earliest";
    EXPECT_EQ(key("posts", a, 2013), "inquiries-2") << "an earlier one says nothing of 2013";
    EXPECT_EQ(key("posts", a, 2014), "-");
    names_all(a, "posts", "2011");
    EXPECT_EQ(key("posts", a), "inquiries-3");
    EXPECT_EQ(key("posts", a, 2010), "inquiries-3") << "it tells of the year that has ended";
    EXPECT_EQ(key("posts", a, 2009), "-") << "and of none before";
    EXPECT_EQ(key("posts", b), "-");
    EXPECT_EQ(key("needs", a), "-");
    model.inquiries.edit(Id<Inquiry>{2}).complete = Flag();
    EXPECT_EQ(key("posts", a, 2013), "-") << "nobody says that it is complete";
}

TEST_F(Codebook, takes_nothing_for_none_only_from_who_named_all) {
    EXPECT_EQ(answer("U098"), "0 of 2, 2 unknown") << "whether it held no assembly";
    names_all(asked, "meetings");
    EXPECT_EQ(answer("U098"), "1 of 2, 1 unknown");
    meets(silent, MeetingKind::plenary);
    EXPECT_EQ(answer("U098"), "1 of 2, 0 unknown");
}

TEST_F(Codebook, takes_what_met_in_the_year_to_have_existed) {
    EXPECT_EQ(answer("U003"), "0 of 2, 2 unknown");
    meets(silent, MeetingKind::plenary);
    EXPECT_EQ(answer("U003"), "1 of 2, 1 unknown");
    of(asked).period = {date("1998"), Date::open()};
    EXPECT_EQ(answer("U003"), "2 of 2, 0 unknown");
}

TEST_F(Codebook, takes_no_answer_for_the_years_after_it) {
    names_all(asked, "meetings", "2012");
    EXPECT_EQ(answer("U098"), "1 of 2, 1 unknown") << "nobody has met since";
    meets(silent, MeetingKind::plenary, 1, "2013");
    EXPECT_EQ(answer("U098"), "0 of 2, 1 unknown");
}

TEST_F(Codebook, asks_only_those_that_are_or_may_be_concerned) {
    coordinates(asked, 1);
    EXPECT_EQ(answer("U040"), "1 of 2, 1 unknown") << "large ones";
    EXPECT_EQ(answer("U079"), "0 of 2, 2 unknown") << "of the large, those that work in groups";
    coordinates(silent, 0.25);
    EXPECT_EQ(answer("U079"), "0 of 1, 1 unknown");
}

TEST_F(Codebook, adds_the_posts_of_a_coordination) {
    for (int i = 0; i < 2; ++i) coordinates(asked, 0.5);
    coordinates(silent, 0.5);
    EXPECT_EQ(answer("U040"), "1 of 2, 0 unknown");
    coordinates(silent, {});
    EXPECT_EQ(answer("U040"), "1 of 2, 1 unknown");
}

TEST_F(Codebook, lets_a_coordination_speak_for_its_parts) {
    const Id<Reseau> group = part("group", asked, ReseauForm::working_group);
    for (const char* table : {"meetings", "reseaux"}) names_all(asked, table);
    meets(group, MeetingKind::working_group, 3);
    meets(asked, MeetingKind::plenary, 2);
    EXPECT_EQ(answer("U078"), "1 of 2, 1 unknown") << "its group meets more often than it";
    meets(asked, MeetingKind::lunch, 1);
    EXPECT_EQ(answer("U078"), "0 of 2, 1 unknown") << "as often is not more";
    EXPECT_EQ(answer("U085"), "1 of 2, 1 unknown");
}

TEST_F(Codebook, gives_the_least_and_the_most_of_a_number) {
    of(asked).declared_members = {80, 80};
    const auto members = [&] {
        const std::vector<CodebookEntry> entries = codebook(model);
        return entry(entries, "U146");
    };
    EXPECT_FALSE(members().count);
    EXPECT_EQ(members().range, (Range{80, 80}));
    EXPECT_EQ(members().population, 2u) << "the other may have more";
    EXPECT_EQ(members().unknown, 1u);
    of(silent).declared_members = {12, 12};
    EXPECT_EQ(members().population, 1u);
    EXPECT_EQ(members().unknown, 0u);
}

TEST_F(Codebook, widens_a_number_to_the_bounds_that_are_stated) {
    of(asked).declared_members = {80, {}};
    EXPECT_EQ(number("U146"), "80..? of 2, 2 unknown") << "more than 80, and nobody knows how many";
    of(silent).declared_members = {12, 15};
    EXPECT_EQ(number("U146"), "80..? of 1, 1 unknown");
}

TEST_F(Codebook, counts_a_member_once_however_often_it_is_listed) {
    const Id<Actor> one = actor("one", ActorKind::association);
    model.actors.edit(one).language_regime = LanguageRegime::nl;
    names_all(asked, "memberships");
    for (const char* name : {"first", "second"})
        joins(one, part(name, asked, ReseauForm::working_group));
    EXPECT_EQ(answer("U155"), "1 of 2, 1 unknown") << "one or two members speak Dutch";
    joins(one, asked);
    joins(one, asked);
    joins(Id<Actor>(AnyId::none), asked);
    EXPECT_EQ(number("U146"), "1..1 of 2, 1 unknown") << "on paper";
}

TEST_F(Codebook, counts_who_was_present_at_plenaries_of_a_coordination_only) {
    Reseau platform;
    platform.form = ReseauForm::platform;
    meets(add(model.reseaux, "platform", platform), MeetingKind::plenary, 5);
    EXPECT_EQ(number("U147"), "?..? of 0, 0 unknown");
}

TEST_F(Codebook, joins_conditions_on_a_coordinator_in_one_post) {
    works(asked).training.add(Training::social_work);
    EXPECT_EQ(answer("U160"), "0 of 2, 1 unknown");
    works(asked).training.add(Training::social_sciences);
    EXPECT_EQ(answer("U159"), "0 of 2, 1 unknown") << "no one of the two has both";
    EXPECT_EQ(answer("U160"), "1 of 2, 1 unknown") << "the colleague is no social worker";
}

TEST_F(Codebook, does_not_take_the_coordinator_of_a_group_for_its_own) {
    works(part("group", asked, ReseauForm::working_group)).training.add(Training::social_work);
    EXPECT_EQ(answer("U157"), "0 of 2, 2 unknown");
    EXPECT_EQ(answer("U158"), "0 of 2, 2 unknown");
    names_all(asked, "posts");
    EXPECT_EQ(answer("U157"), "0 of 2, 1 unknown");
    EXPECT_EQ(answer("U167"), "0 of 2, 1 unknown") << "nobody is no coordinator without other duty";
}

TEST_F(Codebook, asks_whether_a_cpas_employs_who_supports_the_coordinator) {
    Post& support = works(asked, PostFunction::assistant);
    names_all(asked, "posts");
    EXPECT_EQ(answer("U051"), "0 of 2, 2 unknown");
    support.employer = actor("asbl", ActorKind::association);
    EXPECT_EQ(answer("U051"), "0 of 2, 1 unknown");
    model.posts.edit(Id<Post>(0)).employer = cpas;
    EXPECT_EQ(answer("U051"), "1 of 2, 1 unknown");
}

TEST_F(Codebook, says_how_many_reseaux_may_be_coordinations) {
    EXPECT_EQ(possible_coordinations(model), 0u);
    of(silent).scope = {};
    EXPECT_EQ(answer("U078"), "0 of 1, 1 unknown");
    EXPECT_EQ(possible_coordinations(model), 1u);
    of(asked).organisers = {};
    of(asked).organisers.add(actor("somebody", {}));
    EXPECT_EQ(possible_coordinations(model), 2u) << "one does not know what convenes it";
    of(asked).form = ReseauForm::network;
    EXPECT_EQ(possible_coordinations(model), 1u);
    of(silent).period = period("2001", "2002");
    EXPECT_EQ(possible_coordinations(model, 2013), 0u);
}

TEST_F(Codebook, counts_a_grant_for_a_coordination_only) {
    meets(asked, MeetingKind::plenary);
    Inquiry all;
    all.asked = cpas;
    all.tables = {{"grants"}};
    all.on = date("2013");
    all.answered = all.complete = true;
    put(model.inquiries, all);
    Reseau platform;
    platform.form = ReseauForm::platform;
    grants(add(model.reseaux, "platform", platform), 9000, 2013);
    grants(Id<Reseau>(AnyId::none), 9000, 2013);
    EXPECT_EQ(answer("U001"), "1 of 1, 0 unknown");
    EXPECT_EQ(answer("U002"), "0 of 1, 0 unknown");
    grants({}, 9000, 2013);
    EXPECT_EQ(answer("U002"), "0 of 1, 1 unknown") << "nobody says what for";
    grants(asked, 9000, 2013);
    EXPECT_EQ(answer("U002"), "1 of 1, 0 unknown");
}

TEST_F(Codebook, counts_what_was_granted_in_the_last_year_up_to_the_one_described) {
    meets(asked, MeetingKind::plenary);
    grants(asked, 70'000, 2012);
    Reseau platform;
    platform.form = ReseauForm::platform;
    grants(add(model.reseaux, "platform", platform), 9000, 2013);
    EXPECT_EQ(answer("U037"), "1 of 2, 1 unknown") << "what a platform has got is not its";
    grants(asked, 9000, 2014);
    EXPECT_EQ(answer("U037"), "1 of 2, 1 unknown") << "nor what came after";
    grants(asked, 30'000, {});
    EXPECT_EQ(answer("U037"), "0 of 2, 2 unknown") << "nobody knows of which year that is";
}

TEST_F(Codebook, finds_a_diagnosis_again_six_years_later) {
    names_all(asked, "diagnoses");
    diagnoses(asked, DiagnosisMethod::collective, date("2006"));
    diagnoses(asked, DiagnosisMethod::expert, date("2012"));
    EXPECT_EQ(answer("U130"), "0 of 2, 1 unknown") << "an expert made the second";
    diagnoses(asked, DiagnosisMethod::collective);
    EXPECT_EQ(answer("U130"), "0 of 2, 2 unknown") << "nobody knows when the third was made";
    diagnoses(asked, DiagnosisMethod::working_group, date("2012-05"));
    EXPECT_EQ(answer("U130"), "1 of 2, 1 unknown");
}

TEST_F(Codebook, does_not_know_what_a_relay_of_unknown_origin_follows) {
    names_all(asked, "relays");
    Relay relay;
    relay.reseau = asked;
    relay.to_whom.add(Addressee::college);
    const Id<Relay> id = put(model.relays, relay);
    EXPECT_EQ(answer("U210"), "0 of 2, 2 unknown");
    model.relays.edit(id).follows = Id<Relay>(AnyId::none);
    EXPECT_EQ(answer("U210"), "0 of 2, 1 unknown");
}

TEST_F(Codebook, does_not_know_what_a_link_of_unknown_kind_joins) {
    Territory commune;
    commune.level = TerritoryLevel::commune;
    const Id<Territory> here = put(model.territories, commune);
    Reseau network;
    network.form = ReseauForm::network;
    network.scope = ReseauScope::external;
    network.type = ReseauType::multithematic;
    network.scale = Scale::commune;
    network.territories.add(here);
    const Id<Reseau> beside = add(model.reseaux, "network", network);
    of(asked).territories.add(here);
    of(asked).founding = Founding::top_down;
    for (const char* table : {"links", "reseaux"}) names_all(asked, table);
    EXPECT_EQ(answer("U028"), "1 of 2, 1 unknown");
    links(asked, beside, {});
    EXPECT_EQ(answer("U028"), "0 of 2, 2 unknown") << "the link may be the agreement";
    EXPECT_EQ(answer("U067"), "0 of 0, 0 unknown") << "it works on the commune";
    of(beside).scale = {};
    EXPECT_EQ(answer("U067"), "0 of 1, 1 unknown") << "it may be of a quartier, and tied";
}

TEST_F(Codebook, needs_two_for_coordinators_to_meet) {
    Reseau table;
    table.form = ReseauForm::network;
    const Id<Reseau> round = add(model.reseaux, "round", table);
    joins(asked, round);
    joins(asked, round);
    EXPECT_EQ(answer("U172"), "0 of 2, 2 unknown");
    joins(silent, round);
    EXPECT_EQ(answer("U172"), "2 of 2, 0 unknown");
}

TEST_F(Codebook, counts_what_was_done_up_to_the_year) {
    meets(asked, MeetingKind::plenary);
    names_all(asked, "diagnoses");
    const Id<Diagnosis> id = model.diagnoses.id_of(diagnoses(asked, DiagnosisMethod::expert));
    EXPECT_EQ(answer("U123"), "1 of 2, 1 unknown") << "undated";
    model.diagnoses.edit(id).published_on = date("2001");
    EXPECT_EQ(answer("U123"), "1 of 2, 1 unknown") << "what was done stays done";
    model.diagnoses.edit(id).published_on = date("2014");
    EXPECT_EQ(answer("U123"), "0 of 2, 1 unknown");
}

TEST_F(Codebook, takes_no_undated_answer_for_one_of_the_year) {
    meets(silent, MeetingKind::plenary);
    names_all(asked, "meetings");
    model.inquiries.edit(Id<Inquiry>(0)).on = {};
    EXPECT_EQ(answer("U098"), "0 of 2, 1 unknown");
}

TEST_F(Codebook, does_not_count_what_is_only_planned) {
    names_all(asked, "activities");
    Activity plan;
    plan.reseau = asked;
    plan.kind = ActivityKind::advice;
    plan.decided_by = DecidedBy::hierarchy;
    plan.expectations.add(Expectation::coordinate_offer);
    plan.status = ActivityStatus::planned;
    const Id<Activity> id = put(model.activities, plan);
    for (const char* question : {"U122", "U140", "U199", "U213"})
        EXPECT_EQ(answer(question), "0 of 2, 1 unknown") << question;
    model.activities.edit(id).status = ActivityStatus::done;
    for (const char* question : {"U122", "U140", "U199", "U213"})
        EXPECT_EQ(answer(question), "1 of 2, 1 unknown") << question;
}

TEST_F(Codebook, does_not_know_whether_a_part_of_unknown_form_is_a_group) {
    for (const char* table : {"meetings", "reseaux"}) names_all(asked, table);
    const Id<Reseau> unnamed = part("part", asked, ReseauForm::working_group);
    of(unnamed).form = {};
    meets(unnamed, MeetingKind::working_group, 3);
    EXPECT_EQ(answer("U078"), "0 of 2, 2 unknown");
    EXPECT_EQ(answer("U190"), "0 of 2, 2 unknown");
    EXPECT_EQ(number("U082"), "?..? of 1, 1 unknown");
    of(unnamed).form = ReseauForm::committee;
    EXPECT_EQ(answer("U078"), "0 of 2, 1 unknown");
    of(unnamed).form = ReseauForm::working_group;
    EXPECT_EQ(number("U082"), "3..3 of 1, 0 unknown");
}

TEST_F(Codebook, takes_the_history_for_lost_only_where_somebody_could_not_tell) {
    names_all(asked, "reseaux");
    EXPECT_EQ(answer("U032"), "0 of 2, 2 unknown") << "a cell is blank";
    Statement unable;
    unable.inquiry = Id<Inquiry>(0);
    unable.table = "reseaux";
    unable.row = "asked";
    unable.field = "founding";
    put(model.statements, unable);
    EXPECT_EQ(answer("U032"), "1 of 2, 1 unknown");
    of(asked).founding = Founding::top_down;
    EXPECT_EQ(answer("U032"), "0 of 2, 1 unknown");
}

TEST_F(Codebook, takes_no_draft_for_a_written_diagnosis) {
    names_all(asked, "documents");
    diagnoses(asked, DiagnosisMethod::collective).themes.stated = true;
    Document paper;
    paper.reseau = asked;
    paper.kind = DocumentKind::diagnosis;
    paper.status = DocumentStatus::draft;
    paper.themes.stated = true;
    const Id<Document> id = put(model.documents, paper);
    EXPECT_EQ(answer("U203"), "0 of 2, 1 unknown");
    model.documents.edit(id).status = DocumentStatus::adopted;
    EXPECT_EQ(answer("U203"), "1 of 2, 1 unknown");
}

TEST_F(Codebook, repeats_an_answer_that_the_study_gives_again) {
    coordinates(asked, 1);
    const std::vector<CodebookEntry> entries = codebook(model);
    EXPECT_EQ(entry(entries, "U053").count, entry(entries, "U040").count);
    EXPECT_EQ(entry(entries, "U053").question, entry(entries, "U040").question);
    EXPECT_NE(entry(entries, "U184").chapter, entry(entries, "U101").chapter);
}

TEST_F(Codebook, has_each_number_of_the_study_once_or_says_why_not) {
    std::vector<std::string> ids;
    for (const CodebookEntry& each : codebook(model)) {
        ids.push_back(each.id);
        for (const Language language : languages) {
            EXPECT_TRUE(each.question.written_in(language).ends_with('?')) << each.id;
            EXPECT_FALSE(each.population_of.written_in(language).empty()) << each.id;
        }
    }
    EXPECT_TRUE(std::ranges::is_sorted(ids));
    for (const OutOfScope& each : out_of_scope()) ids.push_back(each.id);
    std::ranges::sort(ids);
    EXPECT_TRUE(std::ranges::adjacent_find(ids) == ids.end());
    EXPECT_EQ(ids.size(), 214u);
    EXPECT_EQ(ids.front(), "U001");
    EXPECT_EQ(ids.back(), "U214");
}
