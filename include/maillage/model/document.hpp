// SPDX-License-Identifier: Apache-2.0
#pragma once
// The papers of a réseau: charter, rules, minutes, reports.

#include <maillage/model/reseau.hpp>

namespace maillage::inline model {

// clang-format off
MAILLAGE_TERMS(DocumentKind,
    (charter, "charte", "charter", "charter"),
    (internal_rules, "règlement d’ordre intérieur", "huishoudelijk reglement", "internal rules", "roi|règlement interne"),
    (minutes, "procès-verbal", "verslag", "minutes", "pv"),
    (annual_report, "rapport d’activités", "activiteitenverslag", "annual report"),
    (evaluation, "évaluation", "evaluatie", "evaluation"),
    (directory, "répertoire", "sociale kaart", "directory", "carte sociale|vade-mecum"),
    (legal_guide, "guide de la législation", "gids van de wetgeving", "guide to the law"),
    (diagnosis, "diagnostic", "diagnose", "diagnosis"),
    (convention, "convention", "overeenkomst", "convention"),
    (newsletter, "bulletin", "nieuwsbrief", "newsletter"),
    (budget, "budget", "begroting", "budget"))

MAILLAGE_TERMS(DocumentStatus,
    (draft, "projet", "ontwerp", "draft"),
    (adopted, "adopté", "aangenomen", "adopted"),
    (superseded, "remplacé", "vervangen", "superseded"))

struct Document : Record {
    Id<Reseau> reseau;
    Term<DocumentKind> kind;
    Term<DocumentStatus> status;
    std::string scope;
    Id<Territory> territory;
    Terms<Theme> themes;
    Date date;
    std::string link;
};
MAILLAGE_DESCRIBE(Document, documents, "documents", "documenten", "A paper of a réseau.",
    (reseau, "réseau", "netwerk", "Whose paper it is.", required),
    (kind, "type de document", "soort document", "Charter, rules, minutes, report …", required, also{"type"}),
    (status, "statut", "status", "Draft, adopted or superseded."),
    (scope, "portée", "reikwijdte", "On what, in words."),
    (territory, "territoire", "grondgebied", "Which territory it is about.", also{"commune|gemeente"}),
    (themes, "thèmes", "thema’s", "What it is about.", also{"thème|thema|thématique|thematiek"}),
    (date, "date", "datum", "Of when it is."),
    (link, "lien", "link", "Where it is published.", link_rule, also{"url|site"}))
// clang-format on

}  // namespace maillage::inline model
