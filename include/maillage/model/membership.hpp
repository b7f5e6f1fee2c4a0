// SPDX-License-Identifier: Apache-2.0
#pragma once
// Four different things that must not be confused: a member is so on paper (membership), is paid to
// coordinate (post), is elected to a committee (mandate), or is actually there (attendance, in
// meeting.hpp).

#include <maillage/model/person.hpp>
#include <maillage/model/reseau.hpp>

namespace maillage::inline model {

// clang-format off
MAILLAGE_TERMS(PostFunction,
    (coordinator, "coordinateur", "coördinator", "coordinator"),
    (assistant, "assistant", "assistent", "assistant"),
    (administration, "administration", "administratie", "administration"),
    (communication, "communication", "communicatie", "communication"))

MAILLAGE_TERMS(Training,
    (social_work, "assistant social", "maatschappelijk werk", "social work", "maatschappelijk assistent|social worker"),
    (social_sciences, "formation universitaire liée au social", "universitaire sociale opleiding", "university degree in a social field"),
    (accounting, "comptabilité", "boekhouding", "accounting", "comptable|boekhouder"),
    (arts, "formation artistique", "kunstopleiding", "arts"),
    (secondary, "enseignement secondaire", "secundair onderwijs", "secondary school"))

MAILLAGE_TERMS(Recruitment,
    (applied, "a postulé", "heeft gesolliciteerd", "applied"),
    (created_post, "a créé le poste", "heeft de functie gecreëerd", "created the post"),
    (offered, "poste proposé à un travailleur en place", "functie aangeboden aan een personeelslid", "offered to somebody already employed"),
    (part_of_job, "tâche du poste occupé", "taak van de beklede functie", "a task of the job held"))

MAILLAGE_TERMS(Duty,
    (head_of_social_service, "responsable du service social", "verantwoordelijke van de sociale dienst", "head of the social service"),
    (projects, "responsable de projets", "projectverantwoordelijke", "in charge of projects", "référent culturel|agenda 21"),
    (front_line, "travail social de première ligne", "eerstelijns sociaal werk", "front-line social work"),
    (accounting, "comptabilité", "boekhouding", "accounting", "comptable"))

MAILLAGE_TERMS(Seat,
    (ex_officio, "de droit", "van rechtswege", "ex officio"),
    (elected, "élu", "verkozen", "elected"),
    (appointed, "désigné", "aangesteld", "appointed"))

struct Membership : Record {
    Either<Actor, Reseau> member;
    Id<Reseau> reseau;
    Term<Capacity> capacity;
    Date charter_signed_on;
    Date confirmed_on;
    Period period;
};
MAILLAGE_DESCRIBE(Membership, memberships, "membres", "leden", "An actor or réseau that is a member of a réseau, on paper.",
    (member, "membre", "lid", "The actor, or the réseau, that is a member.", required, also{"acteur|actor"}),
    (reseau, "réseau", "netwerk", "The réseau it is a member of.", required),
    (capacity, "qualité", "hoedanigheid", "Member, ex officio, guest, observer or partner."),
    (charter_signed_on, "charte signée le", "charter ondertekend op", "When it signed the charter."),
    (confirmed_on, "confirmé le", "bevestigd op", "When it last confirmed that it is a member."),
    (period, "période", "periode", "When it is a member."))

struct Post : Record {
    Id<Reseau> reseau;
    Term<PostFunction> function;
    Number fte;
    Id<Person> person;
    Id<Actor> employer;
    Terms<Training> training;
    Terms<Recruitment> recruitment;
    Terms<Duty> other_duties;
    Period period;
};
MAILLAGE_DESCRIBE(Post, posts, "postes", "functies", "Working time paid for a réseau.",
    (reseau, "réseau", "netwerk", "The réseau it is for.", required),
    (function, "fonction", "functie", "What it is for.", required),
    (fte, "ETP", "VTE", "Working time.", unit{"full-time equivalents"}, within{0, 100}, also{"équivalent temps plein|temps de travail"}),
    (person, "personne", "persoon", "Who holds it.", personal),
    (employer, "employeur", "werkgever", "Who pays for it."),
    (training, "formation", "opleiding", "What the holder has studied."),
    (recruitment, "recrutement", "aanwerving", "How the holder was chosen."),
    (other_duties, "autres tâches", "andere taken", "What else the holder does."),
    (period, "période", "periode", "When it is held."))

struct Mandate : Record {
    Id<Reseau> reseau;
    Id<Person> person;
    Id<Actor> actor;
    Term<Seat> seat;
    std::string constituency;
    Period period;
};
MAILLAGE_DESCRIBE(Mandate, mandates, "mandats", "mandaten", "A seat on a committee.",
    (reseau, "comité", "comité", "The committee.", required, also{"réseau|netwerk"}),
    (person, "personne", "persoon", "Who sits.", personal),
    (actor, "acteur", "actor", "For whom."),
    (seat, "siège", "zetel", "By right or by election."),
    (constituency, "collège électoral", "kiesgroep", "By whom elected, or for whom."),
    (period, "période", "periode", "The term of office."))
// clang-format on

}  // namespace maillage::inline model
