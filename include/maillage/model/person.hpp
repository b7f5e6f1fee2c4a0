// SPDX-License-Identifier: Apache-2.0
#pragma once
// Professionals. This is personal data, kept apart: every other table refers to a person by id, and
// persons are written out only on request.

#include <maillage/model/actor.hpp>

namespace maillage::inline model {

// clang-format off
MAILLAGE_TERMS(PersonRole,
    (field_worker, "travailleur de terrain", "veldwerker", "field worker", "terrain"),
    (head_of_service, "responsable de service", "dienstverantwoordelijke", "head of service", "responsable"),
    (cpas_president, "président de CPAS", "OCMW-voorzitter", "CPAS president"),
    (elected_official, "autre élu", "andere verkozene", "other elected official", "élu|mandataire"),
    (coordinator, "coordinateur", "coördinator", "coordinator", "coordinatrice"),
    (volunteer, "volontaire", "vrijwilliger", "volunteer", "bénévole"),
    (residents_representative, "représentant des habitants", "bewonersvertegenwoordiger", "residents’ representative", "habitant"),
    (police_officer, "agent de police", "politieagent", "police officer", "police"),
    (expert, "expert", "deskundige", "expert"),
    (administration, "administration", "administratie", "administration"))

struct Person : Record {
    std::string name;
    Id<Actor> employer;
    Term<PersonRole> role;
    std::string email;
};
MAILLAGE_DESCRIBE(Person, persons, "personnes", "personen", "A professional: personal data.",
    (name, "nom", "naam", "As the person is called.", required, personal),
    (employer, "employeur", "werkgever", "The actor the person works for."),
    (role, "fonction", "functie", "In which role."),
    (email, "courriel", "e-mail", "Professional address.", personal, email_rule, also{"e-mail|adresse e-mail|adresse électronique"}))
// clang-format on

}  // namespace maillage::inline model
