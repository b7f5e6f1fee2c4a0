# SPDX-License-Identifier: Apache-2.0
"""The words of the grant application alone, in three languages."""

PAPERS_APPLICATION_WORDS: dict[str, dict[str, str]] = {
    "year.project": {
        "fr": "Projet : activités prévues ou en cours",
        "nl": "Project: geplande of lopende activiteiten",
        "en": "Project: activities planned or under way",
    },
    "year.requested": {"fr": "Montant demandé", "nl": "Gevraagd bedrag", "en": "Amount requested"},
    "year.eligible": {
        "fr": "Dépenses admises par l’arrêté du 4 mai 2006 : la rémunération du personnel affecté "
        "à la coordination et le fonctionnement. L’inventaire ne contient pas de demande chiffrée.",
        "nl": "Uitgaven die het besluit van 4 mei 2006 toelaat: de bezoldiging van het personeel "
        "van de coördinatie en de werking. De inventaris bevat geen becijferde aanvraag.",
        "en": "Expenses that the order of 4 May 2006 allows: the pay of the staff assigned to the "
        "coordination, and running costs. The inventory holds no request in figures.",
    },
    "year.to_fill": {"fr": "à compléter", "nl": "aan te vullen", "en": "to be filled in"},
    "year.staff": {"fr": "Personnel", "nl": "Personeel", "en": "Staff"},
    "year.running": {"fr": "Fonctionnement", "nl": "Werking", "en": "Running costs"},
    "year.amount": {"fr": "Total demandé", "nl": "Totaal gevraagd", "en": "Total requested"},
    "year.criteria": {
        "fr": "Critères de la circulaire",
        "nl": "Criteria van de omzendbrief",
        "en": "Criteria of the circular",
    },
    "year.criteria_how": {
        "fr": "{frame}. Chaque règle est jugée pour {year}, sur les faits notés ; « on ne sait "
        "pas » n’est pas un manquement.",
        "nl": "{frame}. Elke regel wordt voor {year} beoordeeld, op de genoteerde feiten; wat "
        "men niet weet, is geen tekortkoming.",
        "en": "{frame}. Each rule is judged for {year}, on the recorded facts; what is "
        "unknown is no failing.",
    },
    "year.rule": {"fr": "Règle", "nl": "Regel", "en": "Rule"},
    "year.shown": {
        "fr": "Ce qu’en disent les faits",
        "nl": "Wat de feiten zeggen",
        "en": "What the facts say",
    },
    "year.where": {"fr": "Référence", "nl": "Verwijzing", "en": "Reference"},
    "year.enclosed": {
        "fr": "Pièces à joindre",
        "nl": "Bij te voegen stukken",
        "en": "To be enclosed",
    },
    "year.enclosed_how": {
        "fr": "Selon l’arrêté du Collège réuni du 4 mai 2006 (numac 2006031262) : deux tranches de "
        "50 % ; la première est perdue sans déclaration de créance et projet remis avant la date "
        "limite, alors le 30 juin 2006. Les dates d’autres années n’ont pas "
        "été retrouvées.",
        "nl": "Volgens het besluit van het Verenigd College van 4 mei 2006 (numac 2006031262): "
        "twee schijven van 50 %; de eerste gaat verloren zonder schuldvordering en project vóór de "
        "uiterste datum, toen 30 juni 2006. De datums van andere jaren zijn "
        "niet teruggevonden.",
        "en": "By the order of the United College of 4 May 2006 (numac 2006031262): two "
        "instalments of 50%; the first is lost without a claim and a project handed in before the "
        "deadline, then 30 June 2006. The dates of other years were not found.",
    },
    "year.claim_due": {
        "fr": "Déclaration de créance (pour chaque tranche)",
        "nl": "Schuldvordering (voor elke schijf)",
        "en": "Claim (for each instalment)",
    },
    "year.project_due": {
        "fr": "Projet détaillé (première tranche)",
        "nl": "Uitgewerkt project (eerste schijf)",
        "en": "Detailed project (first instalment)",
    },
    "year.activity_report_due": {
        "fr": "Rapport d’activités, limité à celles de la coordination (deuxième tranche)",
        "nl": "Activiteitenverslag, beperkt tot die van de coördinatie (tweede schijf)",
        "en": "Activity report, of the coordination alone (second instalment)",
    },
    "year.vouchers_due": {
        "fr": "Justificatifs des dépenses (deuxième tranche)",
        "nl": "Bewijsstukken van de uitgaven (tweede schijf)",
        "en": "Vouchers of the expenses (second instalment)",
    },
    "year.this_file": {"fr": "ce dossier", "nl": "dit dossier", "en": "this file"},
    "year.to_enclose": {"fr": "à joindre", "nl": "bij te voegen", "en": "to be enclosed"},
    "year.last_report": {
        "fr": "le dernier qui soit noté : {date}",
        "nl": "het laatste dat genoteerd is: {date}",
        "en": "the last that is recorded: {date}",
    },
    "year.signature": {
        "fr": "Demandeur et signature",
        "nl": "Aanvrager en handtekening",
        "en": "Applicant and signature",
    },
    "year.applicant": {"fr": "Demandeur", "nl": "Aanvrager", "en": "Applicant"},
    "year.signatory": {
        "fr": "Nom et fonction du signataire",
        "nl": "Naam en functie van de ondertekenaar",
        "en": "Name and position of the signatory",
    },
    "year.signed": {
        "fr": "Date et signature",
        "nl": "Datum en handtekening",
        "en": "Date and signature",
    },
}
