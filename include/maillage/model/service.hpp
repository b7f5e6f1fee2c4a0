// SPDX-License-Identifier: Apache-2.0
#pragma once
// What an actor does (service), and where and when it does it (offer).

#include <maillage/model/actor.hpp>

namespace maillage::inline model {

// clang-format off
struct Service : Record {
    Texts name;
    Id<Actor> actor;
    Terms<Theme> themes;
    Terms<Audience> audiences;
    Terms<SpokenLanguage> languages;
    Ids<Territory> territories;
    std::string conditions;
    Period period;
};
MAILLAGE_DESCRIBE(Service, services, "services", "diensten", "What an actor does.",
    (name, "nom", "naam", "What it is called.", required),
    (actor, "acteur", "actor", "Who does it.", required),
    (themes, "thèmes", "thema’s", "What it is about.", also{"thème|thema|thématique|thematiek"}),
    (audiences, "publics", "doelgroepen", "Whom it is for.", also{"public|public cible|doelpubliek"}),
    (languages, "langues", "talen", "In which languages.", also{"langue|taal"}),
    (territories, "territoires", "grondgebieden", "For which territories.", also{"territoire|commune"}),
    (conditions, "conditions", "voorwaarden", "What is asked of whoever comes."),
    (period, "période", "periode", "When it has existed."))

struct Offer : Record {
    Id<Service> service;
    Id<Place> place;
    std::string schedule;
    Terms<SpokenLanguage> languages;
    Integer capacity;
    std::string phone;
    Period period;
};
MAILLAGE_DESCRIBE(Offer, offers, "offres", "aanbod", "Where and when a service is given.",
    (service, "service", "dienst", "What is given.", required),
    (place, "lieu", "plaats", "Where."),
    (schedule, "horaire", "uurrooster", "When, in words.", also{"heures d’ouverture|openingsuren"}),
    (languages, "langues", "talen", "In which languages there."),
    (capacity, "capacité", "capaciteit", "How many people at a time.", unit{"persons"}, within{0, 1e9}),
    (phone, "téléphone", "telefoon", "The line to call there.", also{"tél|tel|gsm"}),
    (period, "période", "periode", "When it is given."))
// clang-format on

}  // namespace maillage::inline model
