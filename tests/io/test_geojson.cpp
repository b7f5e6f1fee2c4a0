// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <limits>

#include <maillage/io/geojson.hpp>

#include "../support/facts.hpp"

using namespace maillage;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Place place(Number lat, Number lon) {
    Place place;
    place.name = Texts("La Maison", "Het Huis", "The House");
    place.lat = lat;
    place.lon = lon;
    return place;
}

/// A GeoJSON text without what only lays it out.
std::string compact(const GeoJson& answer) {
    std::string text;
    for (std::size_t i = 0; i < answer.text.size(); ++i) {
        if (answer.text[i] == '\n')
            while (i + 1 < answer.text.size() && answer.text[i + 1] == ' ') ++i;
        else text += answer.text[i];
    }
    return text;
}

}  // namespace

TEST(GeoJson, has_a_point_for_each_place_longitude_first) {
    Model model;
    Territory forest;
    forest.name = Texts("Forest", "Vorst", "");
    add(model.territories, "forest", forest);
    Place house = place(50.81, 4.32);
    house.territory = Id<Territory>(0);
    house.capacity = 80;
    house.source = "its site";
    add(model.places, "maison", house);
    Actor actor;
    actor.name = Texts("Le \"CPAS\"");
    actor.places.add(Id<Place>(0));
    add(model.actors, "cpas", actor);
    add(model.actors, "elsewhere");

    const GeoJson answer = to_geojson(model, Language::nl);
    EXPECT_TRUE(answer.notes.empty());
    const std::string text = compact(answer);
    EXPECT_TRUE(text.starts_with(R"({"type": "FeatureCollection","places": 1,)")) << text;
    EXPECT_TRUE(has(text, R"("id": "maison","geometry": {"type": "Point")")) << text;
    EXPECT_TRUE(has(text, R"("coordinates": [4.32,50.81])")) << text;
    EXPECT_TRUE(has(text, R"("key": "maison","name": "Het Huis")")) << text;
    EXPECT_TRUE(has(text, R"("territory": "forest")") && has(text, R"("territory_name": "Vorst")"));
    EXPECT_TRUE(has(text, R"("capacity": 80)")) << "a number";
    EXPECT_TRUE(has(text, R"("address": null)")) << "unknown";
    EXPECT_TRUE(has(text, R"("source": "its site")"));
    EXPECT_TRUE(has(text, R"("actors": ["cpas"],"actors_name": ["Le \"CPAS\""])")) << text;
    EXPECT_FALSE(has(text, "elsewhere"));
}

TEST(GeoJson, says_which_places_it_leaves_out_and_why) {
    Model model;
    add(model.places, "here", place(50.8, 4.3));
    add(model.places, "nobody knows", place({}, {}));
    add(model.places, "half known", place(50.8, {}));
    add(model.places, "too far north", place(90.5, 4.3));
    add(model.places, "too far east", place(50.8, 181));
    add(model.places, "no number", place(std::numeric_limits<double>::quiet_NaN(), 4.3));
    const GeoJson answer = to_geojson(model, Language::fr);
    const std::string text = compact(answer);
    EXPECT_TRUE(has(text, R"("places": 6,"left_out": {"unknown": 2,"nowhere": 3})")) << text;
    EXPECT_TRUE(has(text, "\"here\"") && !has(text, "half known") && !has(text, "too far"));
    ASSERT_EQ(answer.notes.size(), 2u);
    EXPECT_EQ(answer.notes[0].message, (Message{"places.unknown", {"2", "6"}}));
    EXPECT_EQ(answer.notes[1].message, (Message{"places.nowhere", {"3", "6"}}));
    EXPECT_EQ(count(answer.notes, Severity::note), 2u);
}

TEST(GeoJson, of_no_place_is_a_collection_all_the_same) {
    const GeoJson answer = to_geojson(Model(), Language::en);
    EXPECT_TRUE(has(compact(answer), R"("features": [])"));
    EXPECT_TRUE(answer.notes.empty());
}
