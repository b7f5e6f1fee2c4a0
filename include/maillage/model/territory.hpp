// SPDX-License-Identifier: Apache-2.0
#pragma once
// Where: territories, which may lie within several others (a quartier astride two communes), and
// places, which have an address.

#include <maillage/model/rules.hpp>
#include <maillage/vocabulary/describe.hpp>

namespace maillage::inline model {

// clang-format off
MAILLAGE_TERMS(TerritoryLevel,
    (quartier, "quartier", "wijk", "neighbourhood"),
    (commune, "commune", "gemeente", "municipality"),
    (zone, "zone", "zone", "zone", "zone de communes"),
    (arrondissement, "arrondissement", "arrondissement", "arrondissement", "district"),
    (province, "province", "provincie", "province"),
    (region, "région", "gewest", "region"),
    (country, "pays", "land", "country"))

struct Territory : Record {
    Texts name;
    Term<TerritoryLevel> level;
    Ids<Territory> within;
    std::string nis;
    Words postcodes;
    Integer population;
    Range activity_places;
    Period period;
};
MAILLAGE_DESCRIBE(Territory, territories, "territoires", "grondgebieden",
    "A quartier, commune, zone of communes, region or country; one may lie within several.",
    (name, "nom", "naam", "What it is called.", required, also{"commune|gemeente|dénomination|territoire|grondgebied"}),
    (level, "niveau", "niveau", "Which kind of territory it is.", required),
    (within, "situé dans", "ligt in", "The territories it lies in, wholly or in part."),
    (nis, "code NIS", "NIS-code", "Code of the national institute of statistics.", nis_rule, also{"code INS|INS|NIS"}),
    (postcodes, "codes postaux", "postcodes", "Postcodes used on it.", postcode_rule, also{"code postal|postcode"}),
    (population, "population", "bevolking", "Inhabitants, at the date the source gives.", unit{"persons"}, within{0, 1e10}),
    (activity_places, "lieux d’activités", "activiteitenplaatsen", "How many places of social and health activity it counts.", unit{"places"}),
    (period, "période", "periode", "When it has existed."))

struct Place : Record {
    Texts name;
    std::string address;
    std::string postcode;
    Id<Territory> territory;
    Number lat, lon;
    Integer capacity;
    std::string accessibility;
};
MAILLAGE_DESCRIBE(Place, places, "lieux", "plaatsen", "Somewhere with an address.",
    (name, "nom", "naam", "What it is called.", required),
    (address, "adresse", "adres", "Street and number.", also{"rue|straat"}),
    (postcode, "code postal", "postcode", "Its postcode.", postcode_rule),
    (territory, "territoire", "grondgebied", "The territory it lies on.", also{"commune|gemeente"}),
    (lat, "latitude", "breedtegraad", "WGS 84 latitude.", unit{"degrees"}, within{-90, 90}),
    (lon, "longitude", "lengtegraad", "WGS 84 longitude.", unit{"degrees"}, within{-180, 180}),
    (capacity, "capacité", "capaciteit", "How many people it holds.", unit{"persons"}, within{0, 1e9}),
    (accessibility, "accessibilité", "toegankelijkheid", "For people with reduced mobility, in words."))
// clang-format on

}  // namespace maillage::inline model
