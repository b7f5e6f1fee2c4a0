// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <random>

#include <maillage/analysis/funding.hpp>
#include <maillage/analysis/indicator.hpp>
#include <maillage/io/reading.hpp>

#include "../../src/analysis/funding/ratio.hpp"
#include "../../src/analysis/funding/shares.hpp"
#include "../support/coordinations.hpp"
#include "../support/errors.hpp"
#include "../support/folder.hpp"
#include "../support/lines.hpp"

using namespace maillage;
using funding::Claim;
using funding::Rational;
using funding::Shares;

namespace {

std::vector<std::int64_t> cents(std::int64_t sum, const std::vector<Claim>& claims) {
    std::vector<std::int64_t> amounts;
    for (const Cents amount : funding::shared({sum}, claims).amounts)
        amounts.push_back(amount.value);
    return amounts;
}

using Amounts = std::vector<std::int64_t>;

AllocationOptions of(Cents envelope, const AllocationKey* beside = nullptr) {
    AllocationOptions options;
    options.envelope = envelope;
    options.beside = beside;
    return options;
}

/// What one reads in an error, in English.
template <class Run>
std::string said_by(Run run) {
    try {
        run();
    } catch (const Error& error) {
        return error.message().what(Language::en);
    }
    return "nothing";
}

AllocationKey key_of(const std::string& members) {
    return allocation_key_from_json(
        R"({"format": "maillage-key/1", "id": "own", "title": {"en": "own"}, )" + members + "}",
        "own.json");
}

}  // namespace

// ---- The arithmetic ------------------------------------------------------------------------------

TEST(Shares, are_in_proportion_and_give_the_last_cents_to_the_largest_remainders) {
    EXPECT_EQ(cents(100, {{1, {}, {}}, {1, {}, {}}, {1, {}, {}}}), (Amounts{34, 33, 33}))
        << "equal remainders: the first";
    EXPECT_EQ(cents(10, {{1, {}, {}}, {2, {}, {}}, {4, {}, {}}}), (Amounts{1, 3, 6}))
        << "1.43, 2.86 and 5.71";
    EXPECT_EQ(cents(0, {{1, {}, {}}, {2, {}, {}}}), (Amounts{0, 0}));
    EXPECT_EQ(cents(7, {{0, {}, {}}, {5, {}, {}}}), (Amounts{0, 7}));
}

TEST(Shares, keep_within_bounds_and_share_the_rest_again) {
    EXPECT_EQ(cents(100, {{1, {40}, {}}, {1, {}, {}}, {2, {}, {}}}), (Amounts{40, 20, 40}));
    EXPECT_EQ(cents(100, {{8, {}, Cents{50}}, {1, {}, {}}, {1, {}, {}}}), (Amounts{50, 25, 25}));
    EXPECT_EQ(cents(100, {{8, {}, Cents{50}}, {1, {30}, {}}, {1, {}, {}}}), (Amounts{50, 30, 20}));
    EXPECT_EQ(cents(90, {{0, {30}, {}}, {1, {30}, {}}, {9, {30}, {}}}), (Amounts{30, 30, 30}))
        << "floors that are all there is";
    EXPECT_EQ(cents(60, {{1, {}, Cents{20}}, {1, {}, Cents{40}}}), (Amounts{20, 40}))
        << "caps that are just enough";
}

TEST(Shares, say_how_much_is_missing_or_left) {
    const Shares floors = funding::shared({99}, {{1, {60}, {}}, {1, {40}, {}}});
    EXPECT_EQ(floors.failure, Shares::Failure::floors);
    EXPECT_EQ(floors.gap.value, 1);
    EXPECT_TRUE(floors.amounts.empty());
    const Shares caps = funding::shared({100}, {{1, {}, Cents{30}}, {0, {20}, {}}});
    EXPECT_EQ(caps.failure, Shares::Failure::caps);
    EXPECT_EQ(caps.gap.value, 50);
}

TEST(Shares, always_add_up_within_bounds) {
    std::mt19937 chance(7);
    const auto any = [&](std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(0, most)(chance);
    };
    std::size_t shared = 0, refused = 0;
    for (int round = 0; round < 2000; ++round) {
        std::vector<Claim> claims(static_cast<std::size_t>(any(8) + 1));
        for (Claim& claim : claims) {
            claim.weight = Rational(any(20), any(6) + 1);
            claim.least = {any(2) ? 0 : any(300)};
            if (any(2) == 0) claim.most = Cents{claim.least.value + any(500)};
        }
        const Cents sum{any(2000)};
        const Shares shares = funding::shared(sum, claims);
        if (shares.failure != Shares::Failure::none) {
            EXPECT_GT(shares.gap.value, 0);
            ++refused;
            continue;
        }
        ++shared;
        std::int64_t total = 0;
        for (std::size_t i = 0; i < claims.size(); ++i) {
            const Cents amount = shares.amounts[i];
            total += amount.value;
            EXPECT_GE(amount, claims[i].least);
            EXPECT_TRUE(!claims[i].most || amount <= *claims[i].most);
            // Nobody who is held nowhere is given less than another for each unit of weight.
            for (std::size_t j = 0; j < claims.size(); ++j) {
                const bool may_rise = !claims[i].most || amount.value + 1 <= claims[i].most->value;
                if (!may_rise || shares.amounts[j].value - 1 <= claims[j].least.value) continue;
                if (claims[i].weight == 0 || claims[j].weight == 0) continue;
                EXPECT_GE(Rational(amount.value + 1) / claims[i].weight,
                          Rational(shares.amounts[j].value - 1) / claims[j].weight);
            }
        }
        EXPECT_EQ(total, sum.value);
    }
    EXPECT_GT(shared, 500u);
    EXPECT_GT(refused, 200u);
}

TEST(Ratio, is_read_digit_for_digit) {
    EXPECT_EQ(funding::ratio_of("0.5"), (Ratio{5, 10}));
    EXPECT_EQ(funding::ratio_of("12"), (Ratio{12, 1}));
    EXPECT_EQ(funding::ratio_of("1/3"), (Ratio{1, 3}));
    for (const char* text : {"", ".", "-1", "1/0", "1/-3", "1,5", "a", "0.1234567890123456",
                             "1.5/2", "99999999999999999999", "0.5 "})
        EXPECT_FALSE(funding::ratio_of(text)) << text;
}

// ---- Keys ----------------------------------------------------------------------------------------

TEST(AllocationKeys, are_called_by_their_ids) {
    for (const AllocationKey& key : allocation_keys()) {
        EXPECT_EQ(&allocation_key(key.id), &key);
        for (const Language language : languages) EXPECT_FALSE(key.title.in(language).empty());
        EXPECT_TRUE(key.is_example || !key.bounds.for_each_fte) << "costs are made up";
    }
    EXPECT_EQ(code_of([] { allocation_key("fsas"); }), "argument.unknown");
}

TEST(AllocationKeys, are_refused_with_the_place_of_what_does_not_suit) {
    EXPECT_EQ(said_by([] { key_of(R"("parts": [{"by": "wealth"}])"); }),
              "\"wealth\" does not suit own.json, parts[1].by");
    EXPECT_EQ(said_by([] { key_of(R"("parts": [])"); }), "[] does not suit own.json, parts");
    EXPECT_EQ(said_by([] { key_of(R"("parts": [{"by": "equal"}, {"weight": 1}])"); }),
              "“by” is missing in own.json, parts[2]");
    EXPECT_EQ(said_by([] { key_of(R"("parts": [{"by": "equal", "wieght": 1}])"); }),
              "“wieght” is not known in own.json, parts[1]");
    EXPECT_EQ(said_by([] { key_of(R"("parts": [{"by": "equal"})"); }),
              "“own.json” is not JSON: line 1, column 92");
    for (const char* bad :
         {R"("parts": [])", R"("parts": {})", R"("parts": [{"by": "equal", "weight": 0}])",
          R"("parts": [{"by": "equal", "weight": -1}])",
          R"("parts": [{"by": "equal", "weight": "½"}])",
          R"("parts": [{"by": "grants", "year": "MMVI"}])",
          R"("parts": [{"by": "equal"}], "bounds": {"floor": "-5.00"})",
          R"("parts": [{"by": "equal"}], "bounds": {"floor": 1.125})",
          R"("parts": [{"by": "equal"}], "bounds": {"floor": "5 000,00"})",
          R"("parts": [{"by": "equal"}], "bounds": {"cap": "90000000000000000"})",
          R"("parts": [{"by": "shares", "shares": {"a": "1/3"}}])",
          R"("parts": [{"by": "equal"}], "bounds": {"cap_share": "all"})",
          R"("parts": [{"by": "equal"}], "bounds": {"cap_share": "1.01"})",
          R"("parts": [{"by": "equal"}], "among": "everybody")",
          R"("parts": [{"by": "equal"}], "example": "yes")"})
        EXPECT_EQ(code_of([&] { key_of(bad); }), "rules.value") << bad;
    EXPECT_EQ(code_of([] { key_of(R"("parts": [{"by": "shares"}])"); }), "rules.missing");
    EXPECT_EQ(code_of([] { key_of(R"("parts": [{"by": "equal"}], "bounds": {"fte": "1/2"})"); }),
              "rules.missing");
    EXPECT_EQ(code_of([] { allocation_key_from_json("[]"); }), "rules.format");
    EXPECT_EQ(code_of([] { allocation_key_from_json(R"({"format": "maillage/1"})"); }),
              "rules.format");
    EXPECT_EQ(code_of([] { allocation_key_from_json(std::string(2'000, '[')); }), "limit.depth");
    EXPECT_EQ(code_of([] { allocation_key_from_json(std::string(2'000'000, ' ')); }), "limit.size");
    EXPECT_EQ(code_of([] { read_allocation_key("nowhere.json"); }), "file.missing");
}

TEST(Envelopes, are_read_as_people_write_them) {
    EXPECT_EQ(envelope_of("555000").value, 55'500'000);
    EXPECT_EQ(envelope_of("555 000,00 €").value, 55'500'000);
    EXPECT_EQ(envelope_of("555.000,5").value, 55'500'050);
    for (const char* text :
         {"", "-1", "much", "1.2.3", "10000000000000.01", "99999999999999999999"})
        EXPECT_EQ(code_of([&] { envelope_of(text); }), "funding.envelope") << text;
}

// ---- Criteria and bounds, on facts ---------------------------------------------------------------

namespace {

/// Two CPAS, with communes of 1 000 and 3 000 inhabitants, 100 and 50 places of activity; the first
/// convenes a coordination that half a post coordinates and that met 3 times, the second one of 1 FTE
/// that met once and its working group twice. Grants of 2012: 400 and 100 euros.
struct Funding : testing::Test {
    Coordinations facts;
    Model& model = facts.model;
    Id<Actor> other = facts.actor("other", ActorKind::cpas);
    Id<Reseau> first = facts.coordination("first"), second = facts.coordination("second");

    Funding() {
        settle("cpas", 1000, {100, 100});
        settle("other", 3000, {50, 50});
        facts.of(second).organisers = {};
        facts.of(second).organisers.add(other);
        facts.coordinates(first, 0.5);
        facts.coordinates(second, 1);
        facts.meets(first, MeetingKind::plenary, 3);
        facts.meets(second, MeetingKind::plenary);
        facts.meets(facts.part("group", second, ReseauForm::working_group),
                    MeetingKind::working_group, 2);
        for (const Id<Reseau> reseau : {first, second})
            for (const char* table : {"meetings", "reseaux"}) facts.names_all(reseau, table);
        granted(facts.cpas, 400'00);
        granted(other, 100'00);
    }
    void settle(const std::string& actor, std::int64_t population, const Range& places) {
        Territory row;
        row.level = TerritoryLevel::commune;
        row.population = population;
        row.activity_places = places;
        model.actors.edit(model.actors.id_of(model.actors.at(actor))).territory =
            add(model.territories, "commune of " + actor, row);
    }
    void granted(Id<Actor> whom, std::optional<std::int64_t> amount, int year = 2012) {
        Grant row;
        row.beneficiary = whom;
        row.year = year;
        if (amount) row.amount = Cents{*amount};
        add(model.grants, "grant-" + std::to_string(model.grants.size()), row);
    }
    Lines given(const std::string& members, std::int64_t euros = 100) const {
        return amounts(allocate(model, key_of(members), of(Cents{euros * 100})));
    }
    static Lines amounts(const Finding& finding) {
        Lines given;
        for (const auto& row : finding.rows)
            given.push_back(std::get<Named>(row[0]).key + " " + to_text(row[1], Language::en) +
                            (row[2] == Value(Named{"none", Label{"non", "nee", "no"}}) ? "" : "!"));
        return given;
    }
    std::string refusal(const std::string& members, std::int64_t euros = 100) const {
        return said_by([&] { given(members, euros); });
    }
};

}  // namespace

TEST_F(Funding, shares_by_each_criterion) {
    const auto by = [&](const std::string& criterion) {
        return given(R"("parts": [{"by": ")" + criterion + R"("}])");
    };
    EXPECT_EQ(by("equal"), (Lines{"cpas 50", "other 50"}));
    EXPECT_EQ(by("grants"), (Lines{"cpas 80", "other 20"}));
    EXPECT_EQ(by("potential_actors"), (Lines{"cpas 66.67", "other 33.33"}));
    EXPECT_EQ(by("population"), (Lines{"cpas 25", "other 75"}));
    EXPECT_EQ(by("coordinations"), (Lines{"cpas 50", "other 50"}));
    EXPECT_EQ(by("fte"), (Lines{"cpas 33.33", "other 66.67"}));
    EXPECT_EQ(by("meetings"), (Lines{"cpas 50", "other 50"})) << "working groups count too";
    EXPECT_EQ(given(R"("parts": [{"by": "shares", "shares": {"other": "0.2", "cpas": 0.3}}])"),
              (Lines{"cpas 60", "other 40"}));
    EXPECT_EQ(given(R"("parts": [{"by": "shares", "shares": {"other": 1}}])"),
              (Lines{"cpas 0", "other 100"}));
}

TEST_F(Funding, mixes_criteria_by_their_weights_whatever_their_units) {
    EXPECT_EQ(
        given(R"("parts": [{"by": "population", "weight": 1}, {"by": "equal", "weight": 1}])"),
        (Lines{"cpas 37.5", "other 62.5"}));
    EXPECT_EQ(given(R"("parts": [{"by": "population", "weight": "0.8"},
                                 {"by": "grants", "weight": "0.2"}])"),
              (Lines{"cpas 36", "other 64"}));
}

TEST_F(Funding, holds_each_within_its_bounds) {
    EXPECT_EQ(given(R"("parts": [{"by": "population"}], "bounds": {"floor": "30.00"})"),
              (Lines{"cpas 30!", "other 70"}));
    EXPECT_EQ(given(R"("parts": [{"by": "population"}], "bounds": {"cap_share": "0.6"})"),
              (Lines{"cpas 40", "other 60!"}));
    EXPECT_EQ(given(R"("parts": [{"by": "population"}],
                       "bounds": {"fte": "1/2", "for_each_fte": "90.00"})"),
              (Lines{"cpas 45!", "other 55"}))
        << "half a post for each coordination";
    EXPECT_EQ(given(R"("parts": [{"by": "population"}], "bounds": {"at_least": "0.1"})"),
              (Lines{"cpas 40!", "other 60"}))
        << "a tenth of 400 euros";
    EXPECT_EQ(given(R"("parts": [{"by": "population"}], "bounds": {"at_most": "0.65"})"),
              (Lines{"cpas 35", "other 65!"}));
}

TEST_F(Funding, refuses_what_cannot_be_shared) {
    EXPECT_EQ(refusal(R"("parts": [{"by": "equal"}], "bounds": {"floor": "60.00"})"),
              "floors exceed the envelope of 100.00\u00a0€: 20.00\u00a0€ is missing");
    EXPECT_EQ(refusal(R"("parts": [{"by": "equal"}], "bounds": {"cap": "45.25"})"),
              "caps do not exhaust the envelope of 100.00\u00a0€: 9.50\u00a0€ is left");
    EXPECT_EQ(refusal(R"("parts": [{"by": "equal"}], "bounds": {"floor": "20", "cap": "10"})"),
              "cpas: the floor (20.00\u00a0€) is above the cap (10.00\u00a0€)");
    EXPECT_EQ(refusal(R"("parts": [{"by": "shares", "shares": {"cpas": 1, "nobody": 1}}])"),
              "the key gives a share to “nobody”, which is not among those who receive");
    EXPECT_EQ(refusal(R"("parts": [{"by": "shares", "shares": {"cpas": 0}}])"),
              "fixed shares: none of these actors has any");
    EXPECT_EQ(refusal(R"("among": "school", "parts": [{"by": "equal"}])"),
              "the key “own” gives nothing to anybody in this inventory: school");
}

TEST_F(Funding, refuses_the_unknown_and_says_of_whom) {
    granted(other, std::nullopt);
    EXPECT_EQ(refusal(R"("parts": [{"by": "grants", "year": 2012}])"),
              "grants received (2012): unknown for other");
    EXPECT_EQ(given(R"("parts": [{"by": "grants", "if_unknown": 10000}])"),
              (Lines{"cpas 80", "other 20"}));
    model.territories.edit(model.actors[facts.cpas].territory).activity_places = {100, 120};
    EXPECT_EQ(refusal(R"("parts": [{"by": "potential_actors"}])"),
              "potential actors (places of activity): unknown for cpas");
    facts.meets(first, MeetingKind::plenary, 1, "");
    EXPECT_EQ(refusal(R"("parts": [{"by": "meetings"}])"), "meetings held: unknown for cpas")
        << "one cannot tell whether it was of the year";
    facts.actor("third", ActorKind::cpas);
    EXPECT_EQ(refusal(R"("parts": [{"by": "fte"}])"),
              "working time of coordinators: unknown for third")
        << "it may convene a coordination that nobody named";
    EXPECT_EQ(given(R"("conveners": true, "parts": [{"by": "fte"}])"),
              (Lines{"cpas 33.33", "other 66.67"}));
    EXPECT_EQ(code_of([&] { allocate(model, key_of(R"("parts": [{"by": "equal"}])")); }),
              "funding.unknown")
        << "what was granted in all is the envelope";
}

TEST_F(Funding, adds_working_time_up_as_it_is_written) {
    model.posts.edit(Id<Post>{0}).fte = 0.1;
    facts.coordinates(first, 0.2);
    model.posts.edit(Id<Post>{1}).fte = 0.5;
    EXPECT_EQ(given(R"("parts": [{"by": "fte"}])", 800), (Lines{"cpas 300", "other 500"}));
    model.territories.edit(model.actors[facts.cpas].territory).activity_places = {100'000, 100'000};
    model.territories.edit(model.actors[other].territory).activity_places = {300'000, 300'000};
    EXPECT_EQ(given(R"("parts": [{"by": "potential_actors"}])"), (Lines{"cpas 25", "other 75"}));
    for (const double places : {1e20, 1e-7}) {
        model.territories.edit(model.actors[facts.cpas].territory).activity_places = {places,
                                                                                      places};
        EXPECT_EQ(refusal(R"("parts": [{"by": "potential_actors"}])"),
                  "potential actors (places of activity): unknown for cpas");
    }
}

TEST_F(Funding, shares_a_coordination_between_those_who_convene_it) {
    facts.of(first).organisers.add(other);
    EXPECT_EQ(given(R"("parts": [{"by": "coordinations"}])"), (Lines{"cpas 25", "other 75"}));
    EXPECT_EQ(given(R"("parts": [{"by": "meetings"}])", 600), (Lines{"cpas 150", "other 450"}));
}

TEST_F(Funding, counts_neither_grants_for_another_reseau_nor_those_of_later_years) {
    Grant row;
    row.beneficiary = other;
    row.year = 2012;
    row.amount = Cents{90'000'00};
    row.reseau = add(model.reseaux, "energy", Reseau{});
    model.reseaux.edit(row.reseau).form = ReseauForm::platform;
    add(model.grants, "energy", row);
    granted(other, 1'000'00, 2020);
    const Finding finding = allocate(model, allocation_key("granted"));
    EXPECT_EQ(amounts(finding), (Lines{"cpas 400", "other 100"}));
    EXPECT_EQ(finding.sentences.back().en, "Year described: 2013.");
    EXPECT_EQ(finding.sentences.rbegin()[1].en, "Last grants that are known: those of 2012.");
    model.grants.edit(Id<Grant>{0}).legal_act = "Act of May";
    EXPECT_EQ(refusal(R"("parts": [{"by": "grants", "year": 2012, "legal_act": "act of may"}])"),
              "grants received (2012): unknown for other");
}

TEST_F(Funding, does_not_count_what_is_only_planned) {
    facts.meets(second, MeetingKind::plenary, 3, "2013-12");
    AllocationOptions options = of(Cents{100'00});
    options.at = date("2013-06");
    const AllocationKey key = key_of(R"("parts": [{"by": "meetings", "if_unknown": 0}])");
    facts.model.meetings.edit(Id<Meeting>{0}).date = date("2013-01");
    EXPECT_EQ(amounts(allocate(model, allocation_key("population"), options)).size(), 2u);
    options.at = date("2013");
    EXPECT_EQ(amounts(allocate(model, key, options)), (Lines{"cpas 33.33", "other 66.67"}));
}

TEST_F(Funding, refuses_bounds_beyond_all_envelopes) {
    EXPECT_EQ(
        refusal(R"("parts": [{"by": "equal"}], "bounds": {"floor": "9999999999999"})"),
        "floors exceed the envelope of 100.00\u00a0€: 19,999,999,999,898.00\u00a0€ is missing");
    EXPECT_EQ(
        refusal(R"("parts": [{"by": "equal"}],
                         "bounds": {"fte": 90000, "for_each_fte": "9999999999999"})"),
        "floors exceed the envelope of 100.00\u00a0€: 19,999,999,999,900.02\u00a0€ is missing");
}

TEST_F(Funding, compares_two_keys) {
    const AllocationKey by = key_of(R"("parts": [{"by": "grants"}])");
    const AllocationKey beside = key_of(R"("parts": [{"by": "population"}])");
    const Finding finding = allocate(model, by, of(Cents{500'00}, &beside));
    EXPECT_EQ(lines(finding), (Lines{"cpas | 400 | none | 100 | 4 | 125 | −275",
                                     "other | 100 | none | 50 | 2 | 375 | 275"}));
    const auto said = [&](std::size_t i) { return finding.sentences.at(i).en; };
    ASSERT_EQ(finding.sentences.size(), 6u);
    EXPECT_EQ(said(0), "500.00\u00a0€ is shared between 2 actors by the key “own”.");
    EXPECT_EQ(
        said(1),
        "Key “own”: from 2.00\u00a0€ to 4.00\u00a0€ for each potential actor, for the 2 actors "
        "of which their number is known; coefficient of variation: 0.33.");
    EXPECT_EQ(said(2),
              "With the key “own”, 1 would gain, 1 would lose and 0 would keep as much: "
              "275.00\u00a0€ would change hands.");
    EXPECT_EQ(
        said(3),
        "Key “own”: from 1.25\u00a0€ to 7.50\u00a0€ for each potential actor, for the 2 actors "
        "of which their number is known; coefficient of variation: 0.71.");
    EXPECT_EQ(said(4), "Last grants that are known: those of 2012.");
    EXPECT_EQ(said(5), "Year described: 2013.");
    EXPECT_EQ(finding.population, 2u);
    EXPECT_EQ(finding.known, 2u);
    EXPECT_EQ(finding.indicator, "allocation");
    EXPECT_FALSE(finding.stamp.data.empty());
}

TEST_F(Funding, says_once_an_amount_that_is_the_same_for_each_potential_actor) {
    const Finding finding =
        allocate(model, key_of(R"("parts": [{"by": "potential_actors"}])"), of(Cents{300'00}));
    EXPECT_EQ(lines(finding),
              (Lines{"cpas | 200 | none | 100 | 2", "other | 100 | none | 50 | 2"}));
    EXPECT_EQ(
        finding.sentences.at(1).en,
        "Key “own”: 2.00\u00a0€ for each potential actor, as much for each of the 2 actors of "
        "which their number is known.");
}

TEST_F(Funding, gives_nothing_to_those_whom_a_key_leaves_out) {
    facts.actor("third", ActorKind::cpas);
    const AllocationKey by = key_of(R"("parts": [{"by": "equal"}])");
    const AllocationKey beside = key_of(R"("conveners": true, "parts": [{"by": "equal"}])");
    const Finding finding = allocate(model, by, of(Cents{90'00}, &beside));
    EXPECT_EQ(lines(finding), (Lines{"cpas | 30 | none | 100 | 0.3 | 45 | 15",
                                     "other | 30 | none | 50 | 0.6 | 45 | 15",
                                     "third | 30 | none | ? | ? | 0 | −30"}));
}

TEST_F(Funding, answers_that_one_does_not_know_where_that_is_asked) {
    model.actors.edit(other).territory = {};
    const AllocationKey key = key_of(R"("parts": [{"by": "population"}])");
    AllocationOptions options = of(Cents{100});
    options.or_unknown = true;
    const Finding finding = allocate(model, key, options);
    EXPECT_EQ(lines(finding), (Lines{"cpas | ? | ? | 100 | ?", "other | ? | ? | ? | ?"}));
    EXPECT_EQ(finding.known, 0u);
    ASSERT_EQ(finding.sentences.size(), 2u);
    EXPECT_EQ(finding.sentences[0].en, "Key “own”, no amounts: population: unknown for other.");
}

TEST(Allocation, gives_the_published_amounts_of_2006_back_to_the_cent) {
    const Model model = read(root / "data/bruxelles").model;
    const Finding finding = allocate(model, allocation_key("shares-2006"), of(Cents{555'000'00}));
    std::map<std::string, double> published;
    for (const Grant& grant : model.grants)
        if (grant.year == 2006)
            published[model.actors[grant.beneficiary].key] =
                static_cast<double>(grant.amount->value) / 100;
    ASSERT_EQ(published.size(), 19u);
    std::map<std::string, double> given;
    for (const auto& row : finding.rows)
        given[std::get<Named>(row[0]).key] = std::get<double>(row[1]);
    EXPECT_EQ(given, published);
    EXPECT_EQ(given.at("cpas-schaerbeek"), 85854.93);
}

TEST(Allocation, shares_between_many) {
    Model model;
    AllocationKey key = key_of(R"("parts": [{"by": "equal"}], "bounds": {"cap": "1.00"})");
    for (int i = 0; i < 5'000; ++i) {
        Actor row;
        row.kind = ActorKind::cpas;
        add(model.actors, "a" + std::to_string(i), row);
    }
    const Finding finding = allocate(model, key, of(Cents{456'789}));
    std::int64_t sum = 0;
    for (const auto& row : finding.rows) sum += std::llround(std::get<double>(row[1]) * 100);
    EXPECT_EQ(sum, 456'789);
}
