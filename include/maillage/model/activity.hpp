// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a réseau does besides meeting: projects, directories, trainings, collective days …

#include <maillage/model/reseau.hpp>

namespace maillage::inline model {

// clang-format off
MAILLAGE_TERMS(ActivityStatus,
    (planned, "prévue", "gepland", "planned"),
    (under_way, "en cours", "lopend", "under way"),
    (done, "réalisée", "uitgevoerd", "done"))

/// What members expect of a coordination: the six expectations of the 2014 study, annex 7.2.
MAILLAGE_TERMS(Expectation,
    (meet, "se connaître, connaître l’offre", "elkaar en het aanbod leren kennen", "knowing each other and the offer", "se rencontrer, se connaître"),
    (exchange, "échanger des informations et des réflexions", "informatie en ideeën uitwisselen", "exchanging information and thoughts", "échanger des informations"),
    (coordinate_offer, "vérifier la couverture de l’offre et éviter le double emploi", "nagaan of het aanbod volstaat en overlapping vermijden", "checking that the offer covers the needs and avoiding duplication", "se coordonner"),
    (know_needs, "connaître ensemble le territoire et ses besoins", "samen het grondgebied en zijn noden kennen", "knowing the territory and its needs together"),
    (act_together, "agir ensemble", "samen handelen", "acting together", "collaborer"),
    (relay, "relayer les besoins", "noden doorgeven", "relaying needs"))

struct Activity : Record {
    Id<Reseau> reseau;
    Term<ActivityKind> kind;
    Texts title;
    Term<ActivityStatus> status;
    std::string scope;
    Term<DecidedBy> decided_by;
    Terms<Theme> themes;
    Ids<Actor> partners;
    Terms<Expectation> expectations;
    std::string poverty_link;
    Words outputs;
    Money cost;
    Period period;
};
MAILLAGE_DESCRIBE(Activity, activities, "activités", "activiteiten", "Something a réseau does.",
    (reseau, "réseau", "netwerk", "Who does it.", required),
    (kind, "type d’activité", "soort activiteit", "What kind of thing it is.", also{"type"}),
    (title, "titre", "titel", "What it is called."),
    (status, "statut", "status", "Planned, under way or done."),
    (scope, "portée", "reikwijdte", "For whom, in words."),
    (decided_by, "décidée par", "beslist door", "Who decided on it."),
    (themes, "thèmes", "thema’s", "What it is about.", also{"thème|thema|thématique|thematiek"}),
    (partners, "partenaires", "partners", "The actors that take part."),
    (expectations, "attentes servies", "beantwoorde verwachtingen", "Which expectations of the members it serves."),
    (poverty_link, "lien avec la lutte contre la pauvreté", "band met armoedebestrijding", "How it serves the fight against poverty."),
    (outputs, "productions", "resultaten", "What came out of it."),
    (cost, "coût", "kost", "What it cost.", unit{"EUR"}),
    (period, "période", "periode", "When."))
// clang-format on

}  // namespace maillage::inline model
