// SPDX-License-Identifier: Apache-2.0
// What every indicator of the catalogue owes, whoever writes it: texts in three languages, documented
// parameters, an answer to any model, the same whatever the order of rows, and a golden result on
// the real inventory, reviewed by hand. MAILLAGE_UPDATE_GOLDEN=1 writes the goldens anew.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <set>

#include <maillage/analysis/indicator.hpp>
#include <maillage/io/writing.hpp>
#include <maillage/store/digest.hpp>
#include <maillage/version.hpp>

#include "../support/errors.hpp"
#include "../support/facts.hpp"
#include "../support/folder.hpp"
#include "../support/random_model.hpp"

using namespace maillage;

namespace {

namespace fs = std::filesystem;

const Model& bruxelles() {
    static const Model model = read(root / "data/bruxelles").model;
    return model;
}

/// The same facts in another order.
Model shuffled(const Model& model, std::uint32_t seed) {
    std::vector<Sheet> sheets = to_sheets(model, {.persons = Persons::include});
    std::mt19937 random(seed);
    for (Sheet& sheet : sheets) std::shuffle(sheet.rows.begin() + 1, sheet.rows.end(), random);
    return read_sheets(sheets, "shuffled").model;
}

/// Models, each followed by the same facts in three other orders.
const std::vector<std::vector<Model>>& in_other_orders() {
    static const std::vector<std::vector<Model>> orders = [] {
        std::vector<std::vector<Model>> all;
        for (const Model& model : {bruxelles(), RandomModel(1).model(), RandomModel(2).model(12)})
            all.push_back({model, shuffled(model, 1), shuffled(model, 2), shuffled(model, 3)});
        return all;
    }();
    return orders;
}

/// Values to try for a parameter: its default, and others that its type and its bounds allow.
std::vector<std::string> values_of(const Parameter& parameter) {
    const auto within = [&](std::vector<std::string> values) {
        std::erase_if(values, [&](const std::string& value) {
            const double number = std::stod(value);
            return number < parameter.within.min.value_or(number) ||
                   number > parameter.within.max.value_or(number);
        });
        return values;
    };
    switch (parameter.type) {
        case Parameter::Type::integer: return within({"-1", "0", "1", "5", "1000000"});
        case Parameter::Type::number: return within({"0", "-0.5", "1e300"});
        case Parameter::Type::date: return {"", "2014", "2014-02", "1830-10-04"};
        case Parameter::Type::flag: return {"yes", "no"};
        case Parameter::Type::choice: return parameter.choices;
        default: return {""};  // what else it may name, the model says
    }
}

/// A finding that says how much of what it counted is known, row by row what its columns announce.
void expect_sound(const Finding& finding) {
    EXPECT_LE(finding.known, finding.population);
    EXPECT_FALSE(finding.sentences.empty());
    EXPECT_FALSE(finding.caveats.empty());
    std::vector<Texts> texts{finding.title, finding.population_of};
    for (const FindingColumn& column : finding.columns) texts.push_back(column.label);
    for (const Omitted& omitted : finding.omitted) texts.push_back(omitted.what);
    texts.insert(texts.end(), finding.sentences.begin(), finding.sentences.end());
    texts.insert(texts.end(), finding.caveats.begin(), finding.caveats.end());
    for (const Texts& text : texts)
        for (const Language language : languages) {
            EXPECT_FALSE(text.written_in(language).empty()) << text.en;
            EXPECT_EQ(text.written_in(language).find('{'), std::string::npos)
                << text.written_in(language);
        }
    std::set<std::string> columns;
    for (const FindingColumn& column : finding.columns)
        EXPECT_TRUE(columns.insert(column.name).second);
    for (const std::vector<Value>& row : finding.rows) {
        ASSERT_EQ(row.size(), finding.columns.size());
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool holds_named = std::holds_alternative<Named>(row[i]) ||
                                     std::holds_alternative<std::vector<Named>>(row[i]);
            const bool unknown = std::holds_alternative<std::monostate>(row[i]);
            EXPECT_TRUE(unknown || holds_named == finding.columns[i].named)
                << finding.columns[i].name;
        }
    }
}

std::vector<std::string> ids() {
    std::vector<std::string> ids;
    for (const Indicator& indicator : catalogue()) ids.push_back(indicator.about.id);
    return ids;
}

class EachIndicator : public testing::TestWithParam<std::string> {
protected:
    const Catalogue all = catalogue();
    const About& about =
        std::ranges::find(all, GetParam(), [](const Indicator& i) { return i.about.id; })->about;

    Finding answer(const Model& model, const std::map<std::string, std::string>& arguments = {},
                   const Lens& lens = {}) const {
        return analyse(model, about.id, arguments, lens);
    }
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(Catalogue, EachIndicator, testing::ValuesIn(ids()),
                         [](const auto& info) { return info.param; });

TEST_P(EachIndicator, is_the_file_of_its_name_and_has_a_golden) {
    EXPECT_TRUE(fs::exists(root / "src/analysis/indicators" / (about.id + ".cpp")));
    EXPECT_TRUE(fs::exists(root / "tests/analysis/golden" / (about.id + ".json")));
}

TEST_P(EachIndicator, says_in_three_languages_what_it_asks_and_cannot_tell) {
    for (const Language language : languages) {
        for (const Label& label :
             {about.title, about.question, about.how_to_read, about.cannot_tell})
            EXPECT_FALSE(label.in(language).empty());
        EXPECT_TRUE(about.question.in(language).ends_with("?")) << about.question.in(language);
        for (const Parameter& parameter : about.parameters)
            EXPECT_FALSE(parameter.doc.in(language).empty()) << parameter.name;
    }
    EXPECT_FALSE(about.sources.empty());
}

TEST_P(EachIndicator, has_parameters_whose_defaults_suit) {
    std::set<std::string> names;
    for (const Parameter& parameter : about.parameters) {
        EXPECT_TRUE(names.insert(parameter.name).second) << parameter.name;
        EXPECT_EQ(parameter.type == Parameter::Type::choice, !parameter.choices.empty())
            << parameter.name;
        EXPECT_EQ(answer(Model{}, {{parameter.name, parameter.default_value}})
                      .stamp.arguments.at(parameter.name),
                  parameter.default_value);
    }
}

TEST_P(EachIndicator, mentions_only_parameters_that_it_has) {
    for (const Label& label : {about.how_to_read, about.cannot_tell, about.question})
        for (const Language language : languages) {
            const std::string_view text = label.in(language);
            for (std::size_t at = 0; (at = text.find('{', at)) != text.npos; ++at) {
                const std::string_view name = text.substr(at + 1, text.find('}', at) - at - 1);
                EXPECT_TRUE(std::ranges::any_of(about.parameters, [&](const Parameter& p) {
                    return p.name == name;
                })) << name;
            }
        }
}

TEST_P(EachIndicator, answers_to_the_empty_model) {
    const Finding finding = answer(Model{});
    expect_sound(finding);
    EXPECT_EQ(finding.indicator, about.id);
    EXPECT_EQ(finding.population, 0u);
    EXPECT_EQ(finding.known, 0u);
    const bool is_a_list_of_questions = finding.rows.size() == answer(bruxelles()).rows.size();
    EXPECT_TRUE(finding.rows.empty() || is_a_list_of_questions);
}

TEST_P(EachIndicator, answers_to_a_model_of_which_nothing_is_known) {
    Model model;
    for (AnyTable* table : tables(model)) table->add_row("a"), table->add_row("b");
    expect_sound(answer(model));
    Model actors;
    add(actors.actors, "a");
    expect_sound(answer(actors));
}

TEST_P(EachIndicator, answers_to_any_model_with_any_arguments) {
    for (std::uint32_t seed = 1; seed <= 10; ++seed) {
        const Model model = RandomModel(seed).model();
        expect_sound(answer(model));
        for (const Parameter& parameter : about.parameters)
            for (const std::string& value : values_of(parameter))
                expect_sound(answer(model, {{parameter.name, value}}));
    }
}

TEST_P(EachIndicator, answers_at_any_date_for_sure_or_possibly) {
    const bool is_dated = std::ranges::any_of(
        about.parameters, [](const Parameter& p) { return p.name == "certainty"; });
    if (!is_dated) return;
    for (std::uint32_t seed = 1; seed <= 5; ++seed) {
        const Model model = RandomModel(seed).model(20);
        for (const char* at : {"2014", "2014-02", "1830-10-04"})
            for (const char* certainty : {"possible", "certain"})
                expect_sound(answer(model, {{"at", at}, {"certainty", certainty}}));
    }
}

TEST_P(EachIndicator, answers_through_any_lens) {
    for (std::size_t relation = 0; relation < vocabulary_of<Relation>().rows.size(); ++relation)
        for (const Direction direction : {Direction::undirected, Direction::as_reported}) {
            Lens lens{.relations = {static_cast<Relation>(relation)}, .direction = direction};
            lens.reseau_scopes.clear();
            expect_sound(answer(bruxelles(), {}, lens));
        }
    expect_sound(answer(bruxelles(), {}, {.relations = {}}));
    expect_sound(answer(bruxelles(), {}, {.two_mode = true, .themes = {Theme::housing}}));
}

TEST_P(EachIndicator, answers_the_same_whatever_the_order_of_rows) {
    for (const std::vector<Model>& orders : in_other_orders()) {
        const Finding finding = answer(orders.front());
        for (const Model& model : orders) {
            const Finding other = answer(model);
            EXPECT_EQ(to_json(other, Language::fr), to_json(finding, Language::fr));
            EXPECT_EQ(other, finding);
        }
    }
}

TEST_P(EachIndicator, signs_with_what_it_was_made_from) {
    const Lens lens{.relations = {Relation::organiser}};
    const Finding finding = answer(bruxelles(), {}, lens);
    EXPECT_EQ(finding.stamp.data, digest(bruxelles()));
    EXPECT_EQ(finding.stamp.library_version, MAILLAGE_VERSION);
    EXPECT_EQ(finding.stamp.lens, to_text(lens, bruxelles()));
    EXPECT_EQ(finding.stamp.arguments.size(), about.parameters.size());
}

TEST_P(EachIndicator, finds_in_the_real_inventory_what_was_reviewed) {
    std::map<std::string, std::string> arguments;
    for (const Parameter& parameter : about.parameters)
        if (parameter.name == "at") arguments["at"] = "2026-01-01";
    Finding finding = answer(bruxelles(), arguments);
    expect_sound(finding);
    // What changes with every row and every release says nothing to who reviews.
    finding.stamp.data.clear();
    finding.stamp.library_version.clear();
    const std::string found = to_json(finding, Language::en) + '\n';
    const fs::path golden = root / "tests/analysis/golden" / (about.id + ".json");
    if (std::getenv("MAILLAGE_UPDATE_GOLDEN")) std::ofstream(golden, std::ios::binary) << found;
    EXPECT_EQ(found, content_of(golden));
}

TEST(Catalogue, has_one_indicator_a_file) {
    std::set<std::string> files, ids;
    for (const auto& entry : fs::directory_iterator(root / "src/analysis/indicators"))
        if (entry.path().extension() == ".cpp") files.insert(entry.path().stem());
    for (const Indicator& indicator : catalogue())
        EXPECT_TRUE(ids.insert(indicator.about.id).second);
    EXPECT_EQ(ids, files);
}

TEST(Catalogue, is_a_value_to_copy_and_to_change) {
    Catalogue own = catalogue();
    About about;
    about.id = "actors";
    about.title = {"Acteurs", "Actoren", "Actors"};
    about.cannot_tell = {"Tout.", "Alles.", "Anything."};
    about.parameters = {{"least", Parameter::Type::integer, "1", {"minimum", "minimum", "least"}}};
    own.push_back({about, [](const Model& model, const Lens&, const Arguments& arguments) {
                       Finding finding;
                       finding.population = model.actors.size();
                       finding.rows = {{arguments.integer("least")}};
                       return finding;
                   }});
    const Finding finding = analyse(bruxelles(), "actors", {{"least", "3"}}, {}, own);
    EXPECT_EQ(finding.indicator, "actors");
    EXPECT_EQ(finding.population, 59u);
    EXPECT_EQ(std::get<std::int64_t>(finding.rows[0][0]), 3);
    EXPECT_EQ(finding.title.nl, "Actoren");
    EXPECT_EQ(finding.caveats.size(), 1u);
    EXPECT_EQ(code_of([] { analyse(Model{}, "actors"); }), "argument.unknown")
        << "the library’s own is as it was";
}

TEST(Analyse, refuses_what_it_does_not_know_and_names_the_choices) {
    EXPECT_EQ(code_of([] { analyse(Model{}, "pizzas"); }), "argument.unknown");
    try {
        analyse(Model{}, "overlap", {{"least", "2"}});
        FAIL() << "answered";
    } catch (const ArgumentError& error) {
        EXPECT_EQ(error.message(),
                  (Message{"argument.unknown", {"least", "at_least, limit, at, certainty"}}));
    }
}

TEST(Analyse, refuses_arguments_that_do_not_suit) {
    const auto code = [](const char* indicator, const char* name, const char* value) {
        return code_of([&] { analyse(Model{}, indicator, {{name, value}}); });
    };
    for (const char* value : {"", "two", "2.5", "2 ", "99999999999999999999"})
        EXPECT_EQ(code("overlap", "at_least", value), "argument.parameter") << value;
    for (const char* value : {"hier", "..", "2014-13"})
        EXPECT_EQ(code("freshness", "at", value), "argument.parameter") << value;
    for (const char* value : {"", "rows", "Row"})
        EXPECT_EQ(code("freshness", "detail", value), "argument.parameter") << value;
    for (const char* value : {"", "true", "oui", "YES"})
        EXPECT_EQ(code("blank_spots", "multithematic", value), "argument.parameter") << value;
}

TEST(Analyse, refuses_numbers_beyond_their_bounds_and_says_which_those_are) {
    const auto why = [](const char* name, const char* value) -> std::string {
        try {
            analyse(Model{}, "overlap", {{name, value}});
        } catch (const ArgumentError& error) {
            return error.message().particulars.at(2).plain;
        }
        return "answered";
    };
    for (const char* value : {"-3", "0", "6", "9"}) EXPECT_EQ(why("at_least", value), "1..5");
    for (const char* value : {"1", "5"}) EXPECT_EQ(why("at_least", value), "answered");
    EXPECT_EQ(why("limit", "-1"), "0..");
    EXPECT_EQ(why("limit", "0"), "answered");
}

TEST(Analyse, refuses_numbers_that_are_not_finite) {
    Catalogue own;
    About about;
    about.id = "own";
    about.parameters = {{"share", Parameter::Type::number, "0.5", {"part", "deel", "share"}}};
    own.push_back({about, [](const Model&, const Lens&, const Arguments& arguments) {
                       Finding finding;
                       finding.rows = {{arguments.number("share")}};
                       return finding;
                   }});
    for (const char* value : {"nan", "inf", "-inf", "1e999", "0,5", "0x1"})
        EXPECT_EQ(code_of([&] {
                      analyse(Model{}, "own", {{"share", value}}, {}, own);
                  }),
                  "argument.parameter")
            << value;
    const Finding tiny = analyse(Model{}, "own", {{"share", "1e-320"}}, {}, own);
    EXPECT_GT(std::get<double>(tiny.rows[0][0]), 0) << "what is accepted is read";
}

TEST(Analyse, refuses_a_lens_with_a_territory_that_the_model_does_not_have) {
    for (const std::string& id : ids())
        EXPECT_EQ(code_of([&] { analyse(Model{}, id, {}, {.territories = {Id<Territory>{7}}}); }),
                  "row.unknown")
            << id;
}

TEST(Arguments, are_read_as_what_they_are) {
    const Arguments arguments({{"text", "x"},
                               {"integer", "-12"},
                               {"number", "0.5"},
                               {"yes", "yes"},
                               {"no", "no"},
                               {"date", "12/2013"},
                               {"unknown", ""}});
    EXPECT_EQ(arguments.text("text"), "x");
    EXPECT_EQ(arguments.integer("integer"), -12);
    EXPECT_EQ(arguments.number("number"), 0.5);
    EXPECT_TRUE(arguments.flag("yes"));
    EXPECT_FALSE(arguments.flag("no"));
    EXPECT_EQ(arguments.date("date"), date("2013-12"));
    EXPECT_FALSE(arguments.date("unknown").known());
    EXPECT_EQ(arguments.all().size(), 7u);
}
