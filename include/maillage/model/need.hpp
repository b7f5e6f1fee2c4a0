// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is lacking: needs that are reported, diagnoses that gather them, and relays that carry them
// to those who can answer.

#include <maillage/model/reseau.hpp>

namespace maillage::inline model {

// clang-format off
MAILLAGE_TERMS(NeedOrigin,
    (workers, "travailleurs", "werkers", "workers"),
    (residents, "habitants", "bewoners", "residents"),
    (statistics, "statistiques", "statistieken", "statistics"))

MAILLAGE_TERMS(NeedStatus,
    (reported, "signalé", "gemeld", "reported"),
    (confirmed, "confirmé", "bevestigd", "confirmed"),
    (met, "rencontré", "beantwoord", "met"),
    (withdrawn, "retiré", "ingetrokken", "withdrawn"))

MAILLAGE_TERMS(DiagnosisMethod,
    (collective, "collective", "collectief", "collective"),
    (working_group, "groupe de travail", "werkgroep", "working group"),
    (expert, "expert", "deskundige", "expert"),
    (statistics, "statistiques", "statistieken", "statistics"))

MAILLAGE_TERMS(Participation,
    (none_of_residents, "sans les habitants", "zonder bewoners", "without residents"),
    (informed, "information", "informatie", "informed"),
    (consulted, "consultation", "raadpleging", "consulted"),
    (co_decided, "co-décision", "medebeslissing", "co-decided"))

MAILLAGE_TERMS(Addressee,
    (cpas_president, "président de CPAS", "OCMW-voorzitter", "CPAS president"),
    (cpas_council, "conseil de l’action sociale", "raad voor maatschappelijk welzijn", "CPAS council", "conseillers du cpas"),
    (college, "collège des bourgmestre et échevins", "college van burgemeester en schepenen", "mayor and aldermen", "collège échevinal|échevins|bourgmestre|schepenen"),
    (communal_council, "conseil communal", "gemeenteraad", "communal council", "conseillers communaux"),
    (higher_authorities, "autorités régionales, communautaires ou fédérales", "gewestelijke, gemeenschaps- of federale overheden", "regional, community or federal authorities"),
    (general_public, "le public", "het publiek", "the public"))

MAILLAGE_TERMS(RelayForm,
    (letter, "courrier", "brief", "letter"),
    (report, "rapport", "verslag", "report"),
    (meeting, "rencontre", "ontmoeting", "meeting"),
    (formal_challenge, "interpellation", "interpellatie", "formal challenge"),
    (conference, "colloque ou conférence", "colloquium of conferentie", "conference"),
    (standing, "relais systématique", "systematische signalering", "standing relay", "automatique"),
    (complaint, "expression d’un mécontentement", "uiting van ongenoegen", "complaint"))

struct Need : Record {
    Term<Theme> theme;
    Id<Territory> territory;
    Term<Audience> audience;
    std::string text;
    Either<Actor, Reseau> reported_by;
    Date on;
    Term<NeedOrigin> origin;
    Term<NeedStatus> status;
};
MAILLAGE_DESCRIBE(Need, needs, "besoins", "noden", "Something that is lacking.",
    (theme, "thème", "thema", "What it is about.", required, also{"thématique|thematiek"}),
    (territory, "territoire", "grondgebied", "Where.", also{"commune|gemeente"}),
    (audience, "public", "doelgroep", "For whom."),
    (text, "texte", "tekst", "The need, in words.", required, also{"besoin|nood"}),
    (reported_by, "signalé par", "gemeld door", "The actor or réseau that reported it."),
    (on, "date", "datum", "When it was reported."),
    (origin, "origine", "herkomst", "From workers, residents or statistics."),
    (status, "statut", "status", "What became of it."))

struct Diagnosis : Record {
    Id<Reseau> reseau;
    Id<Territory> territory;
    std::string scope;
    Terms<Theme> themes;
    Term<DiagnosisMethod> method;
    Term<Participation> participation;
    Ids<Need> needs;
    Period period;
    Date published_on;
};
MAILLAGE_DESCRIBE(Diagnosis, diagnoses, "diagnostics", "diagnoses", "Needs and offer of a territory, taken stock of together.",
    (reseau, "réseau", "netwerk", "Who made it.", required),
    (territory, "territoire", "grondgebied", "Which territory it is about.", also{"commune|gemeente"}),
    (scope, "portée", "reikwijdte", "On what, in words."),
    (themes, "thèmes", "thema’s", "What it is about.", also{"thème|thema|thématique|thematiek"}),
    (method, "méthode", "methode", "How it was made."),
    (participation, "participation", "participatie", "What part residents had."),
    (needs, "besoins", "noden", "The needs it gathers."),
    (period, "période", "periode", "When it was made."),
    (published_on, "publié le", "gepubliceerd op", "When it was made public."))

struct Relay : Record {
    Id<Reseau> reseau;
    Either<Need, Diagnosis> subject;
    Terms<Addressee> to_whom;
    Term<RelayForm> form;
    Date on;
    Id<Relay> follows;
    std::string answer;
    Date answered_on;
};
MAILLAGE_DESCRIBE(Relay, relays, "relais", "signaleringen", "A need or a diagnosis carried to somebody who can answer.",
    (reseau, "réseau", "netwerk", "Who carries it.", required),
    (subject, "objet", "onderwerp", "The need or the diagnosis."),
    (to_whom, "à qui", "aan wie", "The body it is carried to.", required),
    (form, "forme", "vorm", "By letter, report, meeting or formal challenge."),
    (on, "date", "datum", "When."),
    (follows, "fait suite à", "volgt op", "The relay it follows."),
    (answer, "réponse", "antwoord", "What was answered."),
    (answered_on, "répondu le", "beantwoord op", "When it was answered."))
// clang-format on

}  // namespace maillage::inline model
