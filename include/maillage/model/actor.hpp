// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who: an organisation or service acting on a territory. Never a person.

#include <maillage/model/terms.hpp>
#include <maillage/model/territory.hpp>

namespace maillage::inline model {

// clang-format off
MAILLAGE_TERMS(ActorKind,
    (cpas, "CPAS", "OCMW", "public centre for social welfare", "service du cpas|centre public d’action sociale"),
    (communal_service, "service communal", "gemeentelijke dienst", "communal service", "commune|gemeente|administration communale"),
    (public_association, "association liée à un organisme public", "vereniging verbonden aan een openbare instelling", "association tied to a public body", "association paracommunale"),
    (association, "association", "vereniging", "citizens’ association", "asbl|vzw|associatif|association citoyenne"),
    (federation, "fédération", "federatie", "federation"),
    (regional_body, "organisme régional, communautaire ou fédéral", "gewestelijke, gemeenschaps- of federale instelling", "regional, community or federal body", "organisme régional|régional|fédéral"),
    (school, "école", "school", "school"),
    (health_centre, "maison médicale", "wijkgezondheidscentrum", "community health centre"),
    (hospital, "hôpital", "ziekenhuis", "hospital"),
    (police, "police", "politie", "police"),
    (residents_committee, "comité d’habitants", "bewonerscomité", "residents’ committee", "comité de quartier"),
    (volunteers, "groupe de volontaires", "vrijwilligersgroep", "volunteers", "bénévoles"),
    (independent_practice, "prestataires indépendants", "zelfstandige zorgverleners", "independent practitioners", "médecins"))

MAILLAGE_TERMS(LanguageRegime,
    (fr, "francophone", "Franstalig", "French-speaking"),
    (nl, "néerlandophone", "Nederlandstalig", "Dutch-speaking"),
    (bilingual, "bilingue", "tweetalig", "bilingual"))

struct Actor : Record {
    Texts name;
    Term<ActorKind> kind;
    Term<LanguageRegime> language_regime;
    std::string enterprise_number;
    Id<Actor> parent;
    Ids<Place> places;
    Id<Territory> territory;
    Ids<Territory> serves;
    Terms<Theme> themes;
    Words contact_channels;
    Period period;
};
MAILLAGE_DESCRIBE(Actor, actors, "acteurs", "actoren",
    "An organisation or service acting on a territory; never a person.",
    (name, "nom", "naam", "What it is called.", required, also{"dénomination|organisation|organisatie|acteur|actor|service|association"}),
    (kind, "type", "soort", "Which family of actors it belongs to.", also{"type d’acteur|catégorie"}),
    (language_regime, "régime linguistique", "taalstelsel", "In which languages it works with the public.", also{"langue"}),
    (enterprise_number, "numéro d’entreprise", "ondernemingsnummer", "KBO/BCE number, ten digits.", enterprise_number_rule, also{"bce|kbo|n° bce|numéro bce"}),
    (parent, "dépend de", "hangt af van", "The organisation it is a service of."),
    (places, "lieux", "plaatsen", "Where it is found."),
    (territory, "territoire du siège", "grondgebied van de zetel", "The territory of its seat.", also{"commune|gemeente|territoire|siège"}),
    (serves, "territoires desservis", "bediende grondgebieden", "The territories it works for."),
    (themes, "thèmes", "thema’s", "What it works on.", also{"thème|thema|thématique|thematiek|secteur|secteurs"}),
    (contact_channels, "contacts fonctionnels", "functionele contacten", "Switchboard, general mailbox, site: never a person’s own.", also{"contact|téléphone|tél|telefoon|e-mail|email|mail|courriel|site|site web|website|phone"}),
    (period, "période", "periode", "When it has existed."))
// clang-format on

}  // namespace maillage::inline model
