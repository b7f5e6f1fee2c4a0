// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

#include <maillage/io/writing.hpp>
#include <maillage/store/digest.hpp>

#include "../support/facts.hpp"
#include "../support/random_model.hpp"

using namespace maillage;

namespace {

Model two_actors() {
    Model model;
    for (const char* key : {"a", "b"}) {
        Actor actor;
        actor.name = Texts(key);
        add(model.actors, key, actor);
    }
    return model;
}

/// The digest of two actors after a change.
template <class Change>
std::string changed(Change change) {
    Model model = two_actors();
    change(model, model.actors.edit(Id<Actor>(0)));
    return digest(model);
}

}  // namespace

TEST(Digest, is_thirty_two_hexadecimal_digits) {
    for (const Model& model : {Model{}, two_actors(), RandomModel(1).model()}) {
        const std::string text = digest(model);
        EXPECT_EQ(text.size(), 32u);
        EXPECT_EQ(text.find_first_not_of("0123456789abcdef"), text.npos) << text;
    }
}

TEST(Digest, is_the_same_for_the_same_facts_in_any_order) {
    for (std::uint32_t seed = 1; seed <= 5; ++seed) {
        const Model model = RandomModel(seed).model();
        std::vector<Sheet> sheets = to_sheets(model, {.persons = Persons::include});
        std::mt19937 random(seed);
        for (Sheet& sheet : sheets) std::shuffle(sheet.rows.begin() + 1, sheet.rows.end(), random);
        EXPECT_EQ(digest(read_sheets(sheets, "sheets").model), digest(model)) << seed;
    }
}

TEST(Digest, differs_as_soon_as_one_fact_does) {
    std::set<std::string> digests{digest(Model{})};
    const auto differs = [&](const std::string& text, const char* what) {
        EXPECT_TRUE(digests.insert(text).second) << what;
    };
    differs(changed([](Model&, Actor&) {}), "no change");
    differs(changed([](Model& m, Actor&) { m.actors.rename_row(Id<Actor>(0), "z"); }), "key");
    differs(changed([](Model&, Actor& a) { a.name.fr = "x"; }), "name.fr");
    differs(changed([](Model&, Actor& a) { a.name.nl = "x"; }), "name.nl");
    differs(changed([](Model&, Actor& a) { a.source = "x"; }), "source");
    differs(changed([](Model&, Actor& a) { a.note = "x"; }), "note");
    differs(changed([](Model&, Actor& a) { a.extras = {{"x", ""}}; }), "extra");
    differs(changed([](Model&, Actor& a) { a.extras = {{"", "x"}}; }), "other extra");
    differs(changed([](Model&, Actor& a) { a.verified_on = date("2013"); }), "year");
    differs(changed([](Model&, Actor& a) { a.verified_on = date("2013-01"); }), "month");
    differs(changed([](Model&, Actor& a) { a.verified_on = date("2013-01-01"); }), "day");
    differs(changed([](Model&, Actor& a) { a.period.since = date("2013"); }), "since");
    differs(changed([](Model&, Actor& a) { a.period.until = date("2013"); }), "until");
    differs(changed([](Model&, Actor& a) { a.period.until = Date::open(); }), "open");
    differs(changed([](Model&, Actor& a) { a.kind = ActorKind::cpas; }), "term");
    differs(changed([](Model&, Actor& a) { a.kind.row = AnyTerm::none; }), "no term");
    differs(changed([](Model&, Actor& a) { a.themes.stated = true; }), "no terms");
    differs(changed([](Model&, Actor& a) { a.themes.add(Theme::food); }), "terms");
    differs(changed([](Model&, Actor& a) { a.places.stated = true; }), "no references");
    differs(changed([](Model&, Actor& a) { a.parent = Id<Actor>(1); }), "reference");
    differs(changed([](Model&, Actor& a) { a.parent = Id<Actor>(AnyId::none); }), "no reference");
    differs(changed([](Model&, Actor& a) { a.contact_channels = {{"ab"}}; }), "word");
    differs(changed([](Model&, Actor& a) { a.contact_channels = {{"a", "b"}}; }), "words");
    differs(changed([](Model&, Actor& a) { a.contact_channels.stated = true; }), "no words");
    differs(changed([](Model& m, Actor&) { add(m.actors, "c"); }), "row");
    differs(changed([](Model& m, Actor&) { add(m.places, "c"); }), "row of another table");
}

TEST(Digest, does_not_tell_ways_of_saying_the_same_apart) {
    EXPECT_EQ(changed([](Model&, Actor& a) { a.themes.add(Theme::food); }),
              changed([](Model&, Actor& a) { a.themes.add(Theme::food), a.themes.stated = true; }));
    EXPECT_EQ(changed([](Model&, Actor& a) {
                  a.extras = {{"x", "1"}, {"y", "2"}};
              }),
              changed([](Model&, Actor& a) {
                  a.extras = {{"y", "2"}, {"x", "1"}};
              }));
    const auto member = [](const Either<Actor, Reseau>& nobody) {
        Model model;
        Membership row;
        row.member = nobody;
        add(model.memberships, "m", row);
        return digest(model);
    };
    EXPECT_EQ(member(Id<Actor>{}), member(Id<Reseau>{}));
}
