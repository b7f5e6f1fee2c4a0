// SPDX-License-Identifier: Apache-2.0
#pragma once
// Places for maps: GeoJSON (RFC 7946), which QGIS, Leaflet and geographic databases open.

#include <string>

#include <maillage/model/model.hpp>
#include <maillage/vocabulary/issue.hpp>

namespace maillage::inline io {

struct GeoJson {
    std::string text;  ///< a FeatureCollection; its members `places` and `left_out` are counts
    Issues notes;      ///< how many places were left out, and why
};

/// A point for each place whose coordinates are known and on Earth. Its properties are the columns of
/// the table, null where unknown, its name in a language, the name of its territory, and the actors
/// that are found there: keys (`actors`) and names (`actors_name`). O(places + actors).
GeoJson to_geojson(const Model& model, Language language);

}  // namespace maillage::inline io
