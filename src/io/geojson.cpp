// SPDX-License-Identifier: Apache-2.0
#include <maillage/io/geojson.hpp>

#include <nlohmann/json.hpp>

#include <maillage/io/cell.hpp>

namespace maillage::inline io {
namespace {

using nlohmann::ordered_json;

/// Whether a number is one that the description of its field allows; what is no number never is.
bool within_bounds(std::string_view field, double value) {
    const auto& bounds = description_of<Place>().field(field)->bounds.value();
    return value >= bounds.first && value <= bounds.second;
}

ordered_json text_or_null(const std::string& text) {
    return text.empty() ? ordered_json() : ordered_json(text);
}

ordered_json property_of(const Model& model, const Column& column, const Place& place) {
    const std::string text = cell_text(model, column, place);
    const Kind kind = column.field->kind;
    const bool number = kind == Kind::number || kind == Kind::integer || kind == Kind::money;
    return number && !text.empty() ? ordered_json::parse(text) : text_or_null(text);
}

/// The columns that become properties as they are.
std::vector<Column> property_columns() {
    std::vector<Column> all = columns(description_of<Place>());
    std::erase_if(all, [](const Column& column) {
        const std::string_view name = column.field->name;
        return name == "key" || name == "name" || name == "lat" || name == "lon" ||
               column.field->is_personal;
    });
    return all;
}

/// The actors that are found at each place.
std::vector<std::vector<Id<Actor>>> actors_by_place(const Model& model) {
    std::vector<std::vector<Id<Actor>>> found(model.places.size());
    for (const Actor& actor : model.actors)
        for (const AnyId place : actor.places.items)
            if (place) found[place.index].push_back(model.actors.id_of(actor));
    return found;
}

}  // namespace

GeoJson to_geojson(const Model& model, Language language) {
    const std::vector<Column> property_names = property_columns();
    const auto actors = actors_by_place(model);
    ordered_json features = ordered_json::array();
    std::size_t unknown = 0, nowhere = 0;
    for (const Place& place : model.places) {
        if (!place.lat || !place.lon) {
            ++unknown;
            continue;
        }
        if (!within_bounds("lat", *place.lat) || !within_bounds("lon", *place.lon)) {
            ++nowhere;
            continue;
        }
        ordered_json properties = {{"key", place.key},
                                   {"name", text_or_null(place.name.in(language))}};
        for (const Column& column : property_names)
            properties[column.name()] = property_of(model, column, place);
        properties["territory_name"] =
            place.territory ? text_or_null(model.territories[place.territory].name.in(language))
                            : ordered_json();
        properties["actors"] = ordered_json::array();
        properties["actors_name"] = ordered_json::array();
        for (const Id<Actor> actor : actors[model.places.id_of(place).index]) {
            properties["actors"].push_back(model.actors[actor].key);
            properties["actors_name"].push_back(model.actors[actor].name.in(language));
        }
        features.push_back(
            {{"type", "Feature"},
             {"id", place.key},
             {"geometry",
              {{"type", "Point"}, {"coordinates", ordered_json::array({*place.lon, *place.lat})}}},
             {"properties", properties}});
    }

    const std::size_t all = model.places.size();
    GeoJson answer;
    const ordered_json collection = {{"type", "FeatureCollection"},
                                     {"places", all},
                                     {"left_out", {{"unknown", unknown}, {"nowhere", nowhere}}},
                                     {"features", features}};
    answer.text = collection.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
    const auto note = [&](std::string_view code, std::size_t count) {
        if (count)
            answer.notes.push_back({Severity::note,
                                    {code, {std::to_string(count), std::to_string(all)}},
                                    {{}, "places", 0, {}, {}}});
    };
    note("places.unknown", unknown);
    note("places.nowhere", nowhere);
    return answer;
}

}  // namespace maillage::inline io
