// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>
#include <maillage/vocabulary/error.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Evolution : testing::Test {
    Model model;
    Id<Actor> cpas = add(model.actors, "cpas"), tenants = add(model.actors, "tenants"),
              school = add(model.actors, "school");

    Id<Reseau> reseau(const char* key, const Period& period) {
        Reseau row;
        row.period = period;
        return add(model.reseaux, key, row);
    }
    void joins(Id<Actor> member, Id<Reseau> reseau, const Period& period = {}) {
        Membership row;
        row.member = member;
        row.reseau = reseau;
        row.period = period;
        add(model.memberships, "m" + std::to_string(model.memberships.size()), row);
    }
    Finding finding(const std::map<std::string, std::string>& arguments = {}) const {
        return analyse(model, "evolution", arguments);
    }
    static std::vector<std::string> froms(const Finding& found) {
        std::vector<std::string> dates;
        for (std::size_t row = 0; row < found.rows.size(); row += 3)
            dates.push_back(std::get<std::string>(found.rows[row][0]));
        return dates;
    }
};

/// One réseau that lasts, one that ends, one that begins, all dated; who is there changes.
struct DatedEvolution : Evolution {
    DatedEvolution() {
        const auto lasting = reseau("lasting", period("2000", "..")),
                   ended = reseau("ended", period("2000", "2007")),
                   begun = reseau("begun", period("2008", ".."));
        joins(cpas, lasting, period("2000", ".."));
        joins(tenants, lasting, period("2000", "2009"));
        joins(school, ended, period("2002", "2007"));
        joins(cpas, begun, period("2008", ".."));
    }
};

}  // namespace

TEST_F(DatedEvolution, tells_what_appeared_ended_and_stayed) {
    const Finding found = finding({{"since", "2005"}, {"at", "2012"}, {"every", "0"}});
    EXPECT_EQ(lines(found),
              (Lines{"2005 | 2012 | reseaux | 1 | 1 | 1 | 0.3333 | 0 | begun | ended",
                     "2005 | 2012 | actors | 0 | 2 | 1 | 0.3333 | 0 |  | school+tenants",
                     "2005 | 2012 | links | 1 | 2 | 1 | 0.25 | 0 | cpas – begun | "
                     "school – ended+tenants – lasting"}));
    EXPECT_EQ(found.population, 7u);
    EXPECT_EQ(found.known, 7u);
    EXPECT_EQ(found.sentences.at(0).en,
              "From 2005 to 2012, in 1 interval, 1 réseau appeared and 1 ended; 1 is there at the "
              "beginning and at the end.");
    EXPECT_EQ(found.sentences.at(2).en,
              "No date is known for 0 réseaux of 3 and 0 links of 4: they count at all dates.");
    EXPECT_EQ(lines(finding(
                  {{"since", "2005"}, {"at", "2012"}, {"every", "0"}, {"certainty", "certain"}})),
              lines(found))
        << "every date is known";
}

TEST_F(DatedEvolution, goes_by_steps_of_years_from_the_first_year_to_the_last) {
    EXPECT_EQ(froms(finding()), (Lines{"2000", "2005"}));
    EXPECT_EQ(std::get<std::string>(finding().rows.back()[1]), "2009");
    EXPECT_EQ(froms(finding({{"every", "3"}})), (Lines{"2000", "2003", "2006"}));
    EXPECT_EQ(froms(finding({{"every", "0"}, {"at", "2020"}})), Lines{"2000"});
    EXPECT_EQ(froms(finding({{"since", "2004-02-29"}, {"every", "1"}, {"at", "2006-06"}})),
              (Lines{"2004-02-29", "2005-02-28", "2006-02-28"}));
    EXPECT_EQ(froms(finding({{"at", "1990"}})), Lines{}) << "before anything that is known";
    EXPECT_EQ(finding({{"at", "1990"}}).sentences.at(0).en,
              "Fewer than two dates are known: there is nothing to compare.");
}

TEST_F(DatedEvolution, does_not_see_what_begins_and_ends_between_two_dates_and_says_so) {
    const Finding found = finding({{"since", "1990"}, {"at", "2012"}, {"every", "0"}});
    EXPECT_EQ(lines(found).at(0), "1990 | 2012 | reseaux | 2 | 0 | 0 | 0 | 0 | begun+lasting | ");
    ASSERT_EQ(found.omitted.size(), 2u);
    EXPECT_EQ(found.omitted[0].what.en, "réseaux that are there at none of the dates");
    EXPECT_EQ(found.omitted[0].count, 1u);
    EXPECT_EQ(found.omitted[1].what.en, "links that are there at none of the dates");
    EXPECT_EQ(found.omitted[1].count, 2u);
}

TEST_F(DatedEvolution, shows_the_last_hundred_intervals_and_says_how_many_came_before) {
    const Finding found = finding({{"since", "1830"}, {"at", "2012"}, {"every", "1"}});
    EXPECT_EQ(froms(found).size(), 100u);
    EXPECT_EQ(froms(found).front(), "1912");
    EXPECT_EQ(found.omitted.back().what.en, "intervals older than the last hundred");
    EXPECT_EQ(found.omitted.back().count, 82u);
}

TEST_F(Evolution, says_what_the_unknown_dates_would_change) {
    const Id<Reseau> undated = reseau("undated", {}), begun = reseau("begun", period("2008", ""));
    joins(cpas, undated);
    joins(tenants, begun);
    const auto found = [&](const char* certainty) {
        return finding(
            {{"since", "2005"}, {"at", "2012"}, {"every", "0"}, {"certainty", certainty}});
    };
    EXPECT_EQ(lines(found("possible")),
              (Lines{"2005 | 2012 | reseaux | 1 | 0 | 1 | 0.5 | 2 | begun | ",
                     "2005 | 2012 | actors | 1 | 0 | 1 | 0.5 | 2 | tenants | ",
                     "2005 | 2012 | links | 1 | 0 | 1 | 0.5 | 2 | tenants – begun | "}));
    EXPECT_EQ(lines(found("certain")), (Lines{"2005 | 2012 | reseaux | 0 | 0 | 0 | ? | 2 |  | ",
                                              "2005 | 2012 | actors | 0 | 0 | 0 | ? | 2 |  | ",
                                              "2005 | 2012 | links | 0 | 0 | 0 | ? | 2 |  | "}));
    EXPECT_EQ(found("possible").known, 0u);
    EXPECT_EQ(found("possible").population, 4u);
    EXPECT_EQ(found("possible").sentences.at(2).en,
              "No date is known for 1 réseau of 2 and 1 link of 2: they count at all dates.");
    EXPECT_EQ(found("certain").sentences.at(2).en,
              "No date is known for 1 réseau of 2 and 1 link of 2: they count at no date.");
}

TEST_F(Evolution, of_what_nobody_dated_compares_nothing) {
    joins(cpas, reseau("undated", {}));
    const Finding found = finding({{"at", "2014"}});
    EXPECT_TRUE(found.rows.empty());
    EXPECT_EQ(found.population, 2u);
    EXPECT_EQ(found.known, 0u);
    EXPECT_EQ(finding({{"since", "2010"}, {"at", "2014"}}).rows.size(), 3u)
        << "unless dates are given";
}

TEST_F(Evolution, lets_an_undated_member_go_with_its_reseau) {
    joins(cpas, reseau("ended", period("1991", "1995")));
    const Finding found = finding({{"since", "1993"}, {"at", "2014"}, {"every", "0"}});
    EXPECT_EQ(lines(found).at(2), "1993 | 2014 | links | 0 | 1 | 0 | 0 | 1 |  | cpas – ended");
}

TEST_F(Evolution, follows_ties_between_actors_when_the_lens_asks) {
    Tie tie;
    tie.from_actor = tenants;
    tie.to_actor = cpas;
    tie.kind = TieKind::refers;
    tie.period = period("2010", "..");
    add(model.ties, "t", tie);
    const auto joined = [&](Direction direction) {
        const Finding found =
            analyse(model, "evolution", {{"since", "2005"}, {"at", "2012"}, {"every", "0"}},
                    {.relations = {Relation::refers}, .direction = direction});
        return lines(found).at(2);
    };
    EXPECT_EQ(joined(Direction::as_reported),
              "2005 | 2012 | links | 1 | 0 | 0 | 0 | 0 | tenants → cpas | ");
    EXPECT_EQ(joined(Direction::undirected),
              "2005 | 2012 | links | 1 | 0 | 0 | 0 | 0 | cpas – tenants | ");
}

TEST_F(Evolution, refuses_a_first_date_that_is_not_before_the_last) {
    for (const char* since : {"2015", "2014", "2014-06"}) try {
            finding({{"since", since}, {"at", "2014"}});
            FAIL() << since;
        } catch (const ArgumentError& error) {
            EXPECT_EQ(error.message(), (Message{"argument.parameter", {since, "since", "< 2014"}}));
        }
}
