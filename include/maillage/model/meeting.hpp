// SPDX-License-Identifier: Apache-2.0
#pragma once
// What happened: meetings, who was there, what was decided.

#include <maillage/model/membership.hpp>

namespace maillage::inline model {

// clang-format off
MAILLAGE_TERMS(MeetingKind,
    (plenary, "assemblée plénière", "plenaire vergadering", "plenary", "assemblée|assemblée générale|plénière|ag"),
    (working_group, "groupe de travail", "werkgroep", "working group", "gt"),
    (committee, "comité", "comité", "committee", "pilotage|comité d’accompagnement"),
    (lunch, "midi de la coordination", "middag van de coördinatie", "coordination lunch", "midi"),
    (training, "formation", "opleiding", "training"),
    (intervision, "intervision", "intervisie", "intervision"),
    (collective_day, "journée d’action collective", "collectieve actiedag", "collective action day"),
    (conference, "conférence", "conferentie", "conference", "colloque"),
    (visit, "visite", "bezoek", "visit"))

MAILLAGE_TERMS(AttendanceStatus,
    (present, "présent", "aanwezig", "present"),
    (excused, "excusé", "verontschuldigd", "excused"),
    (absent, "absent", "afwezig", "absent"))

MAILLAGE_TERMS(DecisionStatus,
    (open, "à faire", "te doen", "open"),
    (under_way, "en cours", "lopend", "under way"),
    (done, "fait", "gedaan", "done"),
    (dropped, "abandonné", "opgegeven", "dropped"))

MAILLAGE_TERMS(Confidentiality,
    (open, "public", "openbaar", "public"),
    (members, "membres", "leden", "members"),
    (confidential, "confidentiel", "vertrouwelijk", "confidential"))

struct Meeting : Record {
    Id<Reseau> reseau;
    Date date;
    std::string time;
    Integer duration;
    Term<MeetingKind> kind;
    std::string purpose;
    Id<Place> place;
    Term<PersonRole> chair_role;
    Term<Confidentiality> confidentiality;
    Words agenda;
};
MAILLAGE_DESCRIBE(Meeting, meetings, "réunions", "vergaderingen", "A meeting of a réseau.",
    (reseau, "réseau", "netwerk", "Whose meeting it is.", required),
    (date, "date", "datum", "When.", required),
    (time, "heure", "uur", "At what time.", time_rule),
    (duration, "durée", "duur", "How long.", unit{"minutes"}, within{0, 100000}),
    (kind, "type de réunion", "soort vergadering", "Plenary, working group, committee …", also{"type"}),
    (purpose, "objet", "onderwerp", "What for."),
    (place, "lieu", "plaats", "Where."),
    (chair_role, "présidence", "voorzitterschap", "In which role it was chaired."),
    (confidentiality, "confidentialité", "vertrouwelijkheid", "Who may read about it."),
    (agenda, "ordre du jour", "agenda", "The points, in order."))

struct Attendance : Record {
    Id<Meeting> meeting;
    Id<Actor> actor;
    Id<Person> person;
    Term<PersonRole> role;
    Term<AttendanceStatus> status;
};
MAILLAGE_DESCRIBE(Attendance, attendances, "présences", "aanwezigheden", "Who was at a meeting.",
    (meeting, "réunion", "vergadering", "Which meeting.", required),
    (actor, "acteur", "actor", "For which actor."),
    (person, "personne", "persoon", "Who.", personal),
    (role, "fonction", "functie", "In which role."),
    (status, "statut", "status", "Present, excused or absent.", required))

struct Decision : Record {
    Id<Meeting> meeting;
    std::string text;
    Ids<Actor> who;
    Date due;
    Term<DecisionStatus> status;
};
MAILLAGE_DESCRIBE(Decision, decisions, "décisions", "beslissingen", "What a meeting decided.",
    (meeting, "réunion", "vergadering", "Which meeting.", required),
    (text, "texte", "tekst", "The decision, in words.", required, also{"décision|beslissing"}),
    (who, "qui", "wie", "The actors that are to act."),
    (due, "échéance", "termijn", "By when."),
    (status, "statut", "status", "What became of it."))
// clang-format on

}  // namespace maillage::inline model
