// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Relays : testing::Test {
    Model model;
    Id<Reseau> coordination = add(model.reseaux, "coordination");

    Id<Need> need(const char* key, const char* on, const Term<NeedStatus>& status = {}) {
        Need row;
        row.text = "too few beds";
        row.on = date(on);
        row.status = status;
        return add(model.needs, key, row);
    }
    Id<Diagnosis> diagnosis(const char* key, const char* on, std::initializer_list<Id<Need>> of) {
        Diagnosis row;
        row.reseau = coordination;
        row.published_on = date(on);
        for (const Id<Need> id : of) row.needs.add(id);
        return add(model.diagnoses, key, row);
    }
    template <class Subject>
    Id<Relay> relay(const char* key, Subject subject, const char* on, Id<Relay> follows = {}) {
        Relay row;
        row.reseau = coordination;
        row.subject = subject;
        row.to_whom.add(Addressee::college);
        row.on = date(on);
        row.follows = follows;
        return add(model.relays, key, row);
    }
    void answer(Id<Relay> id, const char* words, const char* on) {
        model.relays.edit(id).answer = words;
        model.relays.edit(id).answered_on = date(on);
    }
    Finding found(const std::map<std::string, std::string>& arguments = {}) const {
        return analyse(model, "relays", arguments);
    }
    /// A cell of the row of a subject; empty where it has none, `?` where it is unknown.
    std::string cell(const std::string& what, const std::string& column,
                     const std::map<std::string, std::string>& arguments = {}) const {
        const Finding finding = found(arguments);
        for (const std::vector<Value>& row : finding.rows) {
            if (std::get<Named>(row.at(0)).key != what) continue;
            for (std::size_t i = 0; i < row.size(); ++i)
                if (finding.columns[i].name == column) {
                    Finding one;
                    one.rows = {{row[i]}};
                    return lines(one).at(0);
                }
        }
        return {};
    }
};

const std::map<std::string, std::string> at_2015{{"at", "2015-01-01"}};

}  // namespace

TEST_F(Relays, stop_where_no_further_step_is_known) {
    need("raised", "2014-01-01");
    const Id<Need> seen = need("seen", "2014-01-01"), carried = need("carried", "2014-01-01"),
                   heard = need("heard", "2014-01-01");
    diagnosis("made", "2014-03-01", {seen, carried});
    relay("one", carried, "2014-06-01");
    answer(relay("two", heard, "2014-02-01"), "yes", "2014-02-11");
    EXPECT_EQ(cell("raised", "stage"), "raised");
    EXPECT_EQ(cell("seen", "stage"), "diagnosed");
    EXPECT_EQ(cell("carried", "stage"), "relayed");
    EXPECT_EQ(cell("heard", "stage"), "answered");
    EXPECT_EQ(cell("raised", "to_whom"), "?")
        << "that no relay is known does not say there is none";
    EXPECT_EQ(cell("carried", "to_whom"), "college");
    EXPECT_EQ(cell("carried", "evidence"), "diagnoses:made+relays:one");
    EXPECT_EQ(found().population, 4u);
    EXPECT_EQ(found().known, 1u);
    EXPECT_EQ(
        found().sentences.at(0).en,
        "Of 4 needs (and relayed diagnoses), 2 are diagnosed, 2 are relayed, and an answer to "
        "1 is known.");
    EXPECT_EQ(found().sentences.at(1).en,
              "3 have no known follow-up: 1 only raised, 1 diagnosed without a known relay, 1 "
              "relayed without a known answer.");
}

TEST_F(Relays, take_as_many_days_as_the_dates_tell) {
    const Id<Need> vague = need("vague", "2014-01"), undated = need("undated", ""),
                   before = need("before", "2015"), exact = need("exact", "2014-01-31");
    for (const Id<Need> id : {vague, undated, before, exact})
        diagnosis(("of-" + model.needs[id].key).c_str(), "2014-03-02", {id});
    const auto days = [&](const std::string& what) {
        return cell(what, "to_diagnosis_least") + ".." + cell(what, "to_diagnosis_most");
    };
    EXPECT_EQ(days("exact"), "30..30");
    EXPECT_EQ(days("vague"), "30..60");
    EXPECT_EQ(days("undated"), "?..?");
    EXPECT_EQ(days("before"), "?..?") << "a need is not diagnosed before it is raised";
    EXPECT_EQ(cell("exact", "to_relay_least"), "?");
}

TEST_F(Relays, count_from_the_first_that_is_known_and_may_have_been_earlier) {
    const Id<Need> known = need("known", "2014-01-01");
    relay("second", known, "2014-03-01");
    relay("undated", known, "");
    EXPECT_EQ(cell("known", "relayed_on"), "2014-03-01");
    EXPECT_EQ(cell("known", "to_relay_least"), "?");
    EXPECT_EQ(cell("known", "to_relay_most"), "59");
}

TEST_F(Relays, go_on_by_those_that_follow) {
    const Id<Need> asked = need("asked", "2014-01-01");
    const Id<Relay> first = relay("first", asked, "2014-02-01");
    answer(relay("next", Either<Need, Diagnosis>(), "2014-04-01", first), "", "2014-05");
    EXPECT_EQ(cell("asked", "relays"), "2");
    EXPECT_EQ(cell("asked", "answers"), "1");
    EXPECT_EQ(cell("asked", "stage"), "answered");
    EXPECT_EQ(cell("asked", "to_answer_least"), "89");
    EXPECT_EQ(cell("asked", "to_answer_most"), "119");
}

TEST_F(Relays, that_follow_with_a_subject_of_their_own_are_of_its_chain) {
    const Id<Need> asked = need("asked", "2014"), other = need("other", "2014");
    answer(relay("next", other, "2014", relay("first", asked, "2014")), "yes", "2014");
    EXPECT_EQ(cell("asked", "stage"), "relayed");
    EXPECT_EQ(cell("other", "evidence"), "relays:next");
}

TEST_F(Relays, may_follow_each_other_in_a_ring) {
    const Id<Need> asked = need("asked", "2014-01-01");
    const Id<Relay> first = relay("first", asked, "2014-02-01");
    const Id<Relay> next = relay("next", Either<Need, Diagnosis>(), "2014-04-01", first);
    model.relays.edit(first).follows = next;
    EXPECT_EQ(cell("asked", "relays"), "2");
    const Id<Relay> adrift = relay("adrift", Either<Need, Diagnosis>(), "2014");
    model.relays.edit(adrift).follows = adrift;
    ASSERT_EQ(found().omitted.size(), 1u);
    EXPECT_EQ(found().omitted[0].what.en, "relays of which the subject is not known at that date");
    EXPECT_EQ(found().omitted[0].count, 1u);
}

TEST_F(Relays, carry_the_needs_that_a_diagnosis_names) {
    const Id<Need> asked = need("asked", "2014-01-01");
    relay("report", diagnosis("made", "2014-03-01", {asked}), "2014-06-01");
    EXPECT_EQ(lines(found()).size(), 1u) << "the diagnosis has no row of its own";
    EXPECT_EQ(cell("asked", "stage"), "relayed");
    EXPECT_EQ(cell("asked", "to_relay_most"), "151");
}

TEST_F(Relays, carry_a_diagnosis_that_names_none) {
    relay("report", diagnosis("made", "2014-03-01", {}), "2014-06-01");
    diagnosis("kept", "2014", {});
    EXPECT_EQ(cell("made", "kind"), "diagnosis");
    EXPECT_EQ(cell("made", "raised_on"), "?");
    EXPECT_EQ(lines(found()).size(), 1u);
    ASSERT_EQ(found().omitted.size(), 1u);
    EXPECT_EQ(found().omitted[0].what.en, "diagnoses without a named need or a known relay");
}

TEST_F(Relays, are_awaited_by_no_need_that_is_met_or_withdrawn) {
    need("open", "2014-12", NeedStatus::confirmed);
    need("met", "2014-12-01", NeedStatus::met);
    need("withdrawn", "2014-12-01", NeedStatus::withdrawn);
    EXPECT_EQ(cell("open", "waits_since", at_2015), "2014-12");
    EXPECT_EQ(cell("open", "waits_least", at_2015), "1");
    EXPECT_EQ(cell("open", "waits_most", at_2015), "31");
    for (const char* what : {"met", "withdrawn"}) {
        EXPECT_EQ(cell(what, "waits_since", at_2015), "?");
        EXPECT_EQ(cell(what, "waits_most", at_2015), "?");
    }
    EXPECT_EQ(cell("open", "waits_most"), "?") << "without a date, nobody knows how long";
    EXPECT_EQ(found().known, 2u);
    EXPECT_EQ(found().sentences.at(2).en,
              "1 need is met and 1 is withdrawn: these wait for nothing.");
}

TEST_F(Relays, are_listed_from_what_has_waited_longest) {
    need("late", "2014"), need("unknown", ""), need("early", "2013"),
        need("met", "2010", NeedStatus::met);
    Lines order;
    for (const std::string& line : lines(found())) order.push_back(line.substr(0, line.find(' ')));
    EXPECT_EQ(order, (Lines{"early", "late", "unknown", "met"}));
    EXPECT_EQ(found().sentences.at(3).nl,
              "Wat het langst wacht, is zonder bekend gevolg sinds 2013.");
}

TEST_F(Relays, are_those_of_the_date_asked) {
    const Id<Need> asked = need("asked", "2014-01-01");
    need("later", "2016");
    answer(relay("first", asked, "2014-02-01"), "yes", "2015-06-01");
    EXPECT_EQ(cell("asked", "stage", at_2015), "relayed");
    EXPECT_EQ(lines(found(at_2015)).size(), 1u);
    EXPECT_EQ(found(at_2015).omitted.at(0).count, 1u);
    relay("undated", need("bare", "2014"), "");
    EXPECT_EQ(cell("bare", "stage", at_2015), "relayed");
    EXPECT_EQ(cell("bare", "stage", {{"at", "2015-01-01"}, {"certainty", "certain"}}), "raised");
}

TEST_F(Relays, have_no_answer_where_that_is_what_is_written) {
    answer(relay("first", need("asked", "2014"), "2014"), "none", "");
    EXPECT_EQ(cell("asked", "stage"), "relayed");
}

TEST_F(Relays, that_nobody_answered_are_not_those_of_which_nobody_knows) {
    const Id<Need> asked = need("asked", "2014");
    answer(relay("first", asked, "2014"), "none", "");
    relay("other", need("unknown", "2014"), "2014");
    EXPECT_EQ(cell("asked", "answers"), "0");
    EXPECT_EQ(cell("unknown", "answers"), "?");
    EXPECT_TRUE(found().sentences.at(1).en.ends_with(
        "2 relayed without a known answer. Of 1 of the latter, one knows that nobody answered."))
        << found().sentences.at(1).en;
    relay("second", asked, "2014");
    EXPECT_EQ(cell("asked", "answers"), "?") << "nobody says of the second";
    EXPECT_TRUE(found().sentences.at(1).en.ends_with("2 relayed without a known answer."));
    answer(relay("third", asked, "2014"), "yes", "");
    EXPECT_EQ(cell("asked", "answers"), "1");
}
