// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <limits>

#include <maillage/io/writing.hpp>

#include "../support/reading.hpp"

using namespace maillage;

namespace {

/// Reads a document that begins with its format.
Reading read_members(const std::string& members) {
    return read_json("{\"format\": \"maillage/1\"" + members + "}", "x.json");
}

/// The code of the error that reading a text throws.
std::string refusal_of(const std::string& text, const ReadOptions& options = {}) {
    try {
        read_json(text, "x.json", options);
    } catch (const Error& error) {
        return std::string(error.message().code);
    }
    return "none";
}

Lines located(const Reading& reading) {
    Lines lines;
    for (const Issue& issue : reading.issues)
        if (issue.message.code != "source.missing")
            lines.push_back(issue.where.table + ':' + std::to_string(issue.where.row) + ' ' +
                            issue.where.column + ' ' + std::string(issue.message.code));
    return lines;
}

}  // namespace

TEST(Json, has_tables_in_any_order) {
    const Reading r = read_members(R"(, "memberships": [{"key": "m", "member": "a", "reseau": "r"}],
                                 "reseaux": [{"key": "r", "name": "R", "organisers": ["b", "a"]}],
                                 "actors": [{"key": "a", "name": "A"}, {"key": "b", "name": "B"}])");
    EXPECT_EQ(located(r), Lines{});
    EXPECT_EQ(r.model.memberships.at("m").member.first(), r.model.actors.find("a"));
    const Ids<Actor>& organisers = r.model.reseaux.at("r").organisers;
    ASSERT_EQ(organisers.size(), 2u);
    EXPECT_EQ(organisers[0], r.model.actors.find("b"));
}

TEST(Json, may_have_its_format_last_and_notes_of_its_own) {
    const Reading r = read_json(
        R"({"made by": "somebody", "year": 2014, "other": null, "meta": {"a": {"b": [1, {}]}},
            "actors": [{"key": "a", "name": "A"}], "list": [[1], {"c": []}], "format": "maillage/1"})");
    EXPECT_EQ(located(r), Lines(4, ":0  table.unknown")) << "and what is not read is said";
    EXPECT_EQ(r.model.actors.size(), 1u);
    EXPECT_EQ(read_members("").model.actors.size(), 0u);
}

TEST(Json, has_values_of_their_own_type) {
    const Reading r =
        read_members(R"(, "territories": [{"key": "t", "name": "T", "level": "commune",
                                     "population": 185103, "nis": 21004, "postcodes": ["1000", 1020]}],
                                   "actors": [{"key": "a", "name": "A", "places": [], "themes": ["housing", "autre: a|b"]}],
                                   "grants": [{"key": "g", "beneficiary": "a", "amount": 8429.38, "year": 2006}],
                                   "inquiries": [{"key": "i", "tables": ["reseaux"], "answered": false, "complete": true}])");
    EXPECT_EQ(located(r), Lines{});
    const Territory& territory = r.model.territories.at("t");
    EXPECT_EQ(territory.population, 185103);
    EXPECT_EQ(territory.nis, "21004");
    EXPECT_EQ(territory.postcodes.items, (Lines{"1000", "1020"}));
    EXPECT_EQ(r.model.grants.at("g").amount, Cents{8429'38});
    EXPECT_EQ(r.model.inquiries.at("i").answered, false);
    EXPECT_EQ(r.model.inquiries.at("i").complete, true);
    const Actor& actor = r.model.actors.at("a");
    EXPECT_TRUE(actor.places.known() && actor.places.empty()) << "an empty list is a known nothing";
    EXPECT_EQ(actor.themes.items.at(1).other, "a|b");
}

TEST(Json, keeps_numbers_exact) {
    const Reading r = read_members(R"(, "territories": [
        {"key": "least", "name": "x", "level": "zone", "population": -9223372036854775808},
        {"key": "most", "name": "x", "level": "zone", "population": 9223372036854775807}],
        "actors": [{"key": "a", "name": "A"}],
        "grants": [{"key": "g", "beneficiary": "a", "amount": 92233720368547758.07},
                   {"key": "h", "beneficiary": "a", "amount": 0.29}])");
    EXPECT_EQ(r.model.territories.at("least").population, std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(r.model.territories.at("most").population, std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(r.model.grants.at("g").amount->value, std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(r.model.grants.at("h").amount->value, 29);
    EXPECT_NE(to_json(r.model).find("\"amount\":92233720368547758.07"), std::string::npos);
    EXPECT_EQ(
        located(
            read_members(
                R"(, "territories": [{"key": "t", "name": "x", "level": "zone", "population": 9223372036854775808}])"))
            .at(0),
        "territories:1 population value.integer");
}

TEST(Json, does_not_take_a_decimal_point_for_one_that_groups_digits) {
    const Reading r = read_members(R"(, "actors": [{"key": "a", "name": "A"}],
        "reseaux": [{"key": "r", "name": "R"}],
        "grants": [{"key": "g", "beneficiary": "a", "amount": 8.429}],
        "posts": [{"key": "p", "reseau": "r", "function": "coordinator", "fte": 0.125}])");
    EXPECT_EQ(located(r), Lines{"grants:1 amount value.money"});
    EXPECT_FALSE(r.model.grants.at("g").amount);
    EXPECT_EQ(r.model.posts.at("p").fte, 0.125);
}

TEST(Json, takes_null_for_unknown) {
    const Reading r = read_members(
        R"(, "actors": [{"key": "a", "name": "A", "kind": null, "themes": null, "mdrc": null}])");
    EXPECT_EQ(located(r), Lines{});
    EXPECT_FALSE(r.model.actors.at("a").kind.known() || r.model.actors.at("a").themes.known());
    EXPECT_TRUE(r.model.actors.at("a").extras.empty());
}

TEST(Json, is_text_and_nothing_is_taken_off_it) {
    const Reading r = read_members(
        R"(, "actors": [{"key": "a", "name": "'=1+1", "note": "l\u2019\u00e9t\u00e9 \ud83d\ude00\nx"}])");
    EXPECT_EQ(r.model.actors.at("a").name.plain, "'=1+1") << "no spreadsheet, no guard";
    EXPECT_EQ(r.model.actors.at("a").note, "l’été 😀\nx");
}

TEST(Json, numbers_rows_from_one) {
    const Reading r = read_members(
        R"(, "actors": [{"key": "a", "name": "A"}, {"key": "b", "name": "B", "kind": "club"}])");
    EXPECT_EQ(located(r), Lines{"actors:2 kind value.term"});
}

TEST(Json, mints_no_key_that_a_later_row_states) {
    const Reading r = read_members(
        R"(, "actors": [{"name": "Forest"}, {"key": "forest", "name": "Other"}, {"name": "Forest"}])");
    EXPECT_TRUE(r.rejected.empty());
    EXPECT_EQ(r.model.actors.at("forest").name.plain, "Other");
    EXPECT_EQ(r.model.actors.at("forest-2").name.plain, "Forest");
    EXPECT_EQ(r.model.actors.at("forest-3").name.plain, "Forest");
}

TEST(Json, takes_the_first_of_two_members_of_one_name_and_says_so) {
    const Reading r = read_members(
        R"(, "actors": [{"key": "a", "name": "A", "name": "B", "themes": ["food"], "themes": ["housing"]}])");
    EXPECT_EQ(r.model.actors.at("a").name.plain, "A");
    EXPECT_EQ(r.model.actors.at("a").themes.size(), 1u);
    EXPECT_EQ(located(r), (Lines{"actors:1 name column.twice", "actors:1 themes column.twice"}));
}

TEST(Json, keeps_what_is_not_of_the_type_of_its_field) {
    const Reading r = read_members(
        R"(, "actors": [{"key": "a", "name": "A", "kind": ["cpas", "school"], "parent": true}],
                                   "posts": [{"key": "p", "reseau": 1, "function": "coordinator", "fte": "half"}])");
    EXPECT_EQ(r.model.actors.at("a").extras, (Extras{{"kind", "cpas|school"}, {"parent", "true"}}));
    EXPECT_TRUE(r.model.posts.empty());
    ASSERT_EQ(r.rejected.size(), 1u);
}

TEST(Json, keeps_values_of_somebody_s_own_as_they_came) {
    const std::string own =
        R"("n":"0.125","mood":{"a":[1.50,null,{"b":"\"é\""}]},"tags":["x","y"],"flag":"true")";
    const Reading r = read_members(
        R"(, "actors": [{"key": "a", "name": "A", "note": 1.234, "n": 0.125, "flag": true,
             "mood": {"a": [1.50, null, {"b": "\"é\""}]}, "tags": ["x", "y"], "none": {}}])");
    EXPECT_TRUE(r.rejected.empty());
    EXPECT_EQ(r.model.actors.at("a").note, "1.234");
    EXPECT_EQ(r.model.actors.at("a").extras, (Extras{{"n", "0.125"},
                                                     {"flag", "true"},
                                                     {"mood", R"({"a":[1.50,null,{"b":"\"é\""}]})"},
                                                     {"tags", R"(["x","y"])"},
                                                     {"none", "{}"}}));
    const std::string text = to_json(r.model);
    EXPECT_NE(text.find(R"("tags":["x","y"],"none":{})"), text.npos) << text;
    EXPECT_EQ(read_json(text).model.actors.at("a").extras, r.model.actors.at("a").extras);
}

TEST(Json, takes_a_text_for_json_only_where_it_is_read_again_the_same) {
    Model model;
    Record& row = model.actors.add_row("a");
    model.actors.edit(model.actors.find("a")).name = Texts("A");
    row.extras = {
        {"spaced", "[ 1 ]"},           {"broken", "[1"},
        {"twice", R"({"a":1,"a":2})"}, {"number", "[1.50]"},
        {"remark", "[sic] x"},         {"deep", std::string(40, '[') + std::string(40, ']')}};
    EXPECT_EQ(read_json(to_json(model)).model.actors.at("a").extras, row.extras);
}

TEST(Json, reports_a_value_of_another_shape_and_keeps_it) {
    const Reading r =
        read_members(R"(, "actors": [{"key": "a", "name": "A", "kind": {"code": "cpas"},
                                               "themes": [["food"]]}])");
    EXPECT_EQ(located(r), (Lines{"actors:1 kind value.term", "actors:1 themes value.term"}));
    EXPECT_EQ(r.model.actors.at("a").extras,
              (Extras{{"kind", R"({"code":"cpas"})"}, {"themes", R"([["food"]])"}}));
}

TEST(Json, that_is_broken_is_said_by_its_place_and_not_repeated) {
    try {
        read_json("{\"format\": \"maillage/1\",\n \"persons\": [{\"name\": \"Jean Dupont");
        FAIL();
    } catch (const FileError& error) {
        EXPECT_EQ(error.message().what(Language::en), "“json” is not JSON: line 2, column 35");
    }
}

TEST(Json, with_a_table_that_is_not_known_is_read_without_it) {
    const Reading r =
        read_members(R"(, "pizzas": [{"key": "margherita", "price": 8, "toppings": ["a"]}],
                                   "actors": [{"key": "a", "name": "A"}])");
    EXPECT_EQ(located(r), Lines{":0  table.unknown"});
    EXPECT_EQ(r.model.actors.size(), 1u);
}

TEST(Json, that_is_broken_is_no_document) {
    for (const char* text :
         {"", " ", "{", "{]", "nul", "{\"format\": \"maillage/1\"", "{\"format\": \"maillage/1\",}",
          "{\"format\": \"maillage/1\"} x", "{'format': 'maillage/1'}",
          "{\"format\": \"maillage/1\"}{}", "{\"format\": \"maillage/1\", \"x\": NaN}",
          "{\"format\": \"maillage/1\", \"x\": \"\xFF\"}"})
        EXPECT_EQ(refusal_of(text), "json.syntax") << text;
}

TEST(Json, of_another_shape_is_no_document) {
    for (const char* text :
         {"[]", "1", "\"maillage/1\"", "null", "{}", R"({"format": "maillage/2"})",
          R"({"format": 1})", R"({"format": null})", R"({"Format": "maillage/1"})",
          R"({"format": "maillage/1", "actors": {}})",
          R"({"format": "maillage/1", "actors": {"a": {"name": "A"}}})",
          R"({"format": "maillage/1", "actors": ["a"]})",
          R"({"format": "maillage/1", "actors": "a"})",
          R"({"format": "maillage/1", "actors": [["a"]]})"})
        EXPECT_EQ(refusal_of(text), "json.format") << text;
}

TEST(Json, deeper_or_larger_than_allowed_is_refused_before_it_is_read) {
    const std::string text = R"({"format": "maillage/1", "actors": [{"themes": ["food"]}]})";
    EXPECT_EQ(refusal_of(text, {.max_depth = 3}), "limit.depth");
    EXPECT_EQ(refusal_of(text, {.max_depth = 4}), "none");
    EXPECT_EQ(refusal_of(text, {.max_bytes = text.size() - 1}), "limit.size");
    EXPECT_EQ(refusal_of(text, {.max_bytes = text.size()}), "none");
    const std::string deep = R"({"format": "maillage/1", "x": )" + std::string(1'000'000, '[');
    EXPECT_EQ(refusal_of(deep), "limit.depth") << "and no stack overflows";
}

TEST(Json, of_many_rows_is_read) {
    std::string text = "{\"format\": \"maillage/1\", \"actors\": [";
    for (int i = 0; i < 20'000; ++i)
        text += (i ? ",{\"key\":\"a" : "{\"key\":\"a") + std::to_string(i) +
                "\",\"name\":\"A\",\"parent\":\"a" + std::to_string((i * 7 + 1) % 20'000 / 2 * 2) +
                "\"}";
    const Reading r = read_json(text + "]}");
    EXPECT_EQ(r.model.actors.size(), 20'000u);
    EXPECT_EQ(r.model.actors.at("a1").parent, r.model.actors.find("a8"));
}
