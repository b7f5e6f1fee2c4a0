// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>

#include <maillage/analysis/indicator.hpp>

#include "../support/facts.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

/// Three communes of a region; a quartier astride two of them.
struct BlankSpots : testing::Test {
    Model model;
    Id<Territory> region = territory("region", TerritoryLevel::region),
                  forest = territory("forest", TerritoryLevel::commune, {region}),
                  ixelles = territory("ixelles", TerritoryLevel::commune, {region}),
                  uccle = territory("uccle", TerritoryLevel::commune, {region}),
                  astride = territory("astride", TerritoryLevel::quartier, {forest, uccle});

    Id<Territory> territory(const char* key, TerritoryLevel level,
                            const std::vector<Id<Territory>>& within = {}) {
        Territory row;
        row.level = level;
        for (const Id<Territory> outer : within) row.within.add(outer);
        return add(model.territories, key, row);
    }
    Reseau& reseau(const char* key, Id<Territory> where) {
        Reseau& row = model.reseaux.edit(add(model.reseaux, key));
        row.territories.add(where);
        return row;
    }
    void inquiry(const char* key, Id<Territory> about, Flag answered, Flag complete,
                 const char* table = "reseaux") {
        Inquiry row;
        row.territory = about;
        row.tables = {{table}};
        row.answered = answered;
        row.complete = complete;
        add(model.inquiries, key, row);
    }
    /// The cells of one theme.
    Lines cells(const char* theme, const std::map<std::string, std::string>& arguments = {}) const {
        Lines found = lines(analyse(model, "blank_spots", arguments));
        std::erase_if(found, [&](const std::string& line) {
            return !line.starts_with(std::string(theme) + " | ");
        });
        return found;
    }
};

}  // namespace

TEST_F(BlankSpots, have_a_cell_for_each_theme_and_commune) {
    const Finding finding = analyse(model, "blank_spots");
    EXPECT_EQ(finding.population, 16u * 3);
    EXPECT_EQ(finding.rows.size(), 48u);
    EXPECT_EQ(finding.known, 0u);
    EXPECT_EQ(finding.sentences.at(1).en,
              "48 cells stay undocumented: 3 communes of 3 have neither a known local réseau nor "
              "an answer to an inquiry.");
}

TEST_F(BlankSpots, tell_what_is_near_from_what_comes_from_above) {
    reseau("tenants", forest).themes.add(Theme::housing);
    reseau("quartier", astride).themes.add(Theme::housing);
    reseau("observatory", region).themes.add(Theme::housing);
    EXPECT_EQ(cells("housing"),
              (Lines{"housing | forest | local | 2 | 1 | quartier+tenants+observatory",
                     "housing | ixelles | from_above | 0 | 1 | observatory",
                     "housing | uccle | local | 1 | 1 | quartier+observatory"}));
}

TEST_F(BlankSpots, are_not_sure_where_a_local_theme_is_not_known) {
    reseau("tenants", forest).themes.add(Theme::housing);
    reseau("unreadable", forest);
    EXPECT_EQ(cells("food").front(), "food | forest | perhaps | 0 | 0 | ");
    EXPECT_EQ(cells("housing").front(), "housing | forest | local | 1 | 0 | tenants");
    EXPECT_EQ(analyse(model, "blank_spots").known, 1u);
    model.reseaux.edit(model.reseaux.find("unreadable")).type = ReseauType::multithematic;
    EXPECT_EQ(cells("food").front(), "food | forest | none_known | 0 | 0 | ");
}

TEST_F(BlankSpots, tell_none_known_from_none_from_not_documented) {
    reseau("tenants", forest).themes.add(Theme::housing);
    inquiry("complete", uccle, true, true);
    EXPECT_EQ(cells("food"), (Lines{"food | forest | none_known | 0 | 0 | ",
                                    "food | ixelles | not_documented | 0 | 0 | ",
                                    "food | uccle | none | 0 | 0 | "}));
    const Finding finding = analyse(model, "blank_spots");
    EXPECT_EQ(finding.known, 32u) << "all but the sixteen of Ixelles";
    EXPECT_EQ(finding.sentences.at(0).en,
              "Of 48 cells theme × commune, 31 have no known réseau, local or supra-local.");
}

TEST_F(BlankSpots, are_documented_by_answers_about_reseaux_and_by_nothing_else) {
    inquiry("other table", forest, true, true, "actors");
    inquiry("no answer", ixelles, false, true);
    inquiry("unknown", ixelles, {}, {});
    inquiry("answer", uccle, true, false);
    EXPECT_EQ(cells("food"), (Lines{"food | forest | not_documented | 0 | 0 | ",
                                    "food | ixelles | not_documented | 0 | 0 | ",
                                    "food | uccle | none_known | 0 | 0 | "}));
}

TEST_F(BlankSpots, are_not_documented_by_what_comes_from_above) {
    reseau("observatory", region).themes.add(Theme::housing);
    EXPECT_EQ(cells("food").front(), "food | forest | not_documented | 0 | 0 | ");
}

TEST_F(BlankSpots, count_a_reseau_of_all_themes_only_when_asked) {
    reseau("coordination", forest).type = ReseauType::multithematic;
    Reseau& stated = reseau("stated", uccle);
    stated.type = ReseauType::multithematic;
    stated.themes.add(Theme::housing);
    EXPECT_EQ(cells("food"), (Lines{"food | forest | none_known | 0 | 0 | ",
                                    "food | ixelles | not_documented | 0 | 0 | ",
                                    "food | uccle | none_known | 0 | 0 | "}));
    EXPECT_EQ(cells("food", {{"multithematic", "yes"}}).front(),
              "food | forest | local | 1 | 0 | coordination");
    EXPECT_EQ(cells("food", {{"multithematic", "yes"}}).back(),
              "food | uccle | none_known | 0 | 0 | ")
        << "what states its themes has no others";
}

TEST_F(BlankSpots, under_a_lens_are_the_same_cells_and_no_others) {
    reseau("tenants", forest).themes.add(Theme::housing);
    reseau("kitchen", uccle).themes.add(Theme::food);
    reseau("observatory", region).themes.add(Theme::food);
    reseau("coordination", ixelles).type = ReseauType::multithematic;
    inquiry("complete", uccle, true, true);
    for (const char* multithematic : {"no", "yes"}) {
        const std::map<std::string, std::string> arguments{{"multithematic", multithematic}};
        const Lines all = lines(analyse(model, "blank_spots", arguments));
        const auto expect_same = [&](const Lens& lens, std::size_t count) {
            const Finding found = analyse(model, "blank_spots", arguments, lens);
            EXPECT_EQ(found.population, count);
            for (const std::string& line : lines(found))
                EXPECT_TRUE(std::ranges::find(all, line) != all.end()) << line;
        };
        expect_same({.themes = {Theme::food}}, 3);
        expect_same({.themes = {Theme::food, Term<Theme>{}}}, 3);
        expect_same({.territories = {forest}}, 16);
        expect_same({.territories = {region}}, 48);
        expect_same({.themes = {Theme::food, Theme::housing}, .territories = {uccle}}, 2);
        expect_same({.themes = {Term<Theme>{}}}, 0);
    }
    const Finding food = analyse(model, "blank_spots", {}, {.themes = {Theme::food}});
    EXPECT_EQ(food.known, 3u);
    EXPECT_EQ(food.sentences.at(1).en,
              "0 cells stay undocumented: 0 communes of 3 have neither a known local réseau nor "
              "an answer to an inquiry.");
}

TEST_F(BlankSpots, are_documented_by_reseaux_that_the_lens_does_not_look_for) {
    Reseau& tenants = reseau("tenants", forest);
    tenants.themes.add(Theme::housing);
    tenants.form = ReseauForm::coordination;
    const Lens platforms{.themes = {Theme::housing}, .reseau_forms = {ReseauForm::platform}};
    EXPECT_EQ(lines(analyse(model, "blank_spots", {}, platforms)).front(),
              "housing | forest | none_known | 0 | 0 | ");
}

TEST_F(BlankSpots, at_a_date_are_filled_by_what_is_there_then) {
    Reseau& ended = reseau("ended", forest);
    ended.themes.add(Theme::housing);
    ended.period = period("1991", "1995");
    Reseau& undated = reseau("undated", uccle);
    undated.themes.add(Theme::housing);
    inquiry("complete", uccle, true, true);
    model.inquiries.edit(model.inquiries.find("complete")).on = date("2013");
    const auto at = [&](const char* when, const char* certainty) {
        return cells("housing", {{"at", when}, {"certainty", certainty}});
    };
    EXPECT_EQ(at("1993", "possible"), (Lines{"housing | forest | local | 1 | 0 | ended",
                                             "housing | ixelles | not_documented | 0 | 0 | ",
                                             "housing | uccle | local | 1 | 0 | undated"}));
    EXPECT_EQ(at("2014", "possible").front(), "housing | forest | not_documented | 0 | 0 | ");
    EXPECT_EQ(at("2014", "certain").back(), "housing | uccle | none_known | 0 | 0 | ")
        << "not none: there may be one";
    const auto food = [&](const char* when) { return cells("food", {{"at", when}}).back(); };
    EXPECT_EQ(food("2014"), "food | uccle | none | 0 | 0 | ");
    EXPECT_EQ(food("2012"), "food | uccle | none_known | 0 | 0 | ") << "nobody had answered yet";
    const Finding found = analyse(model, "blank_spots", {{"at", "2014"}});
    EXPECT_EQ(
        found.sentences.at(2).en,
        "At the date asked (2014), 1 réseau may exist, and none surely: the period is not known "
        "well enough.");
}

TEST_F(BlankSpots, of_territories_in_a_loop_are_found_all_the_same) {
    model.territories.edit(region).within.add(astride);
    reseau("tenants", forest).themes.add(Theme::housing);
    EXPECT_EQ(cells("housing").size(), 3u);
}
