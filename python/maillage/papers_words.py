# SPDX-License-Identifier: Apache-2.0
"""What papers say around the facts, in each language; a part of `words`."""

PAPERS_WORDS: dict[str, dict[str, str]] = {
    # The command line.
    "cli.paper": {
        "fr": "Écrire un document : procès-verbal, répertoire, liste à confirmer, agenda, rapport.",
        "nl": "Een document schrijven: verslag, gids, te bevestigen lijst, agenda, jaarverslag.",
        "en": "Write a paper: minutes, directory, list to confirm, calendar, report.",
    },
    "cli.kind": {
        "fr": "minutes, directory, to_confirm, calendar, activity_report, grant_application",
        "nl": "minutes, directory, to_confirm, calendar, activity_report, grant_application",
        "en": "minutes, directory, to_confirm, calendar, activity_report, grant_application",
    },
    "cli.meeting": {
        "fr": "Clé de la réunion du procès-verbal ; par défaut, la dernière tenue.",
        "nl": "Sleutel van de vergadering van het verslag; standaard de laatste.",
        "en": "Key of the meeting of the minutes; by default, the last that was held.",
    },
    "templates.folder": {
        "fr": "donnez un dossier qui contient {names}",
        "nl": "geef een map met daarin {names}",
        "en": "give a folder that holds {names}",
    },
    "templates.document": {
        "fr": "ce n’est pas un document .docx qui s’ouvre ; enregistrez-le à nouveau dans un "
        "traitement de texte",
        "nl": "dit is geen .docx-document dat opengaat; bewaar het opnieuw in een tekstverwerker",
        "en": "it is no .docx document that opens; save it again in a word processor",
    },
    "templates.none": {
        "fr": "un document « {kind} » ne prend pas de modèle",
        "nl": "een document ‘{kind}’ neemt geen sjabloon",
        "en": "a paper “{kind}” takes no template",
    },
    "templates.line": {
        "fr": "{name}, ligne {line}",
        "nl": "{name}, regel {line}",
        "en": "{name}, line {line}",
    },
    "cli.paper_output": {
        "fr": "Fichier à écrire ; son nom dit sa forme (.html, .docx, .md, .xlsx, .ods, .csv, "
        ".ics).",
        "nl": "Te schrijven bestand; zijn naam zegt de vorm (.html, .docx, .md, .xlsx, .ods, .csv, "
        ".ics).",
        "en": "File to write; its name says its form (.html, .docx, .md, .xlsx, .ods, .csv, .ics).",
    },
    "cli.paper_reseau": {
        "fr": "Réseau dont parle le document : sa clé ou son nom.",
        "nl": "Netwerk waarover het document gaat: sleutel of naam.",
        "en": "Réseau that the paper is about: its key or its name.",
    },
    "cli.paper_year": {
        "fr": "Année dont parle le document.",
        "nl": "Jaar waarover het document gaat.",
        "en": "Year that the paper is about.",
    },
    "cli.paper_at": {
        "fr": "Date à laquelle on regarde ; par défaut, aujourd’hui.",
        "nl": "Datum waarop men kijkt; standaard vandaag.",
        "en": "Date at which one looks; by default, today.",
    },
    "cli.template_of": {
        "fr": "Un modèle .docx, ou un dossier de modèles pour .html et .md.",
        "nl": "Een .docx-sjabloon, of een map met sjablonen voor .html en .md.",
        "en": "A template .docx, or a folder of templates for .html and .md.",
    },
    # Every paper.
    "paper.made_on": {
        "fr": "Établi le {date} à partir de l’inventaire. Ce qui n’y figure pas est inconnu : cela "
        "ne veut pas dire que cela n’existe pas.",
        "nl": "Opgemaakt op {date} op basis van de inventaris. Wat er niet in staat, is onbekend: "
        "dat betekent niet dat het niet bestaat.",
        "en": "Made on {date} from the inventory. What is not in it is unknown: that does not mean "
        "that it does not exist.",
    },
    "paper.no_persons": {
        "fr": "Dans ce document, aucune personne n’est nommée.",
        "nl": "Dit document noemt niemand bij naam.",
        "en": "This paper names nobody.",
    },
    "paper.persons": {
        "fr": "Ce document nomme des personnes, parce que c’est demandé : ne le diffusez qu’à qui "
        "de droit.",
        "nl": "Dit document noemt personen, omdat daarom gevraagd is: bezorg het enkel aan wie er "
        "recht op heeft.",
        "en": "This paper names persons, because that was asked for: hand it only to those "
        "entitled to it.",
    },
    "paper.data": {
        "fr": "maillage {version} · empreinte des données {digest}",
        "nl": "maillage {version} · vingerafdruk van de gegevens {digest}",
        "en": "maillage {version} · digest of the data {digest}",
    },
    # What stands in the place of a fact; in French, words that agree with no noun.
    "paper.unknown": {"fr": "pas d’information", "nl": "onbekend", "en": "unknown"},
    "paper.none": {"fr": "néant", "nl": "geen", "en": "none"},
    "paper.counted": {
        "fr": "{name} ({count})",
        "nl": "{name} ({count})",
        "en": "{name} ({count})",
    },
    # Minutes.
    "minutes.title": {"fr": "Procès-verbal", "nl": "Verslag", "en": "Minutes"},
    "minutes.title_of": {
        "fr": "Procès-verbal – {reseau}",
        "nl": "Verslag – {reseau}",
        "en": "Minutes – {reseau}",
    },
    "minutes.of": {
        "fr": "Réunion du {date}",
        "nl": "Vergadering van {date}",
        "en": "Meeting of {date}",
    },
    "minutes.in": {
        "fr": "Réunion, {date}",
        "nl": "Vergadering, {date}",
        "en": "Meeting, {date}",
    },
    "minutes.no_meeting": {
        "fr": "L’inventaire ne note aucune réunion jusqu’au {date}.",
        "nl": "De inventaris vermeldt geen enkele vergadering tot {date}.",
        "en": "The inventory notes no meeting up to {date}.",
    },
    "minutes.no_meeting_of": {
        "fr": "L’inventaire ne note aucune réunion de {reseau} jusqu’au {date}.",
        "nl": "De inventaris vermeldt geen enkele vergadering van {reseau} tot {date}.",
        "en": "The inventory notes no meeting of {reseau} up to {date}.",
    },
    "minutes.of_part": {
        "fr": "La dernière de ce qui en dépend est celle de {reseau}, le {date} (clé : {meeting}).",
        "nl": "De laatste van wat ervan afhangt, is die van {reseau}, op {date} "
        "(sleutel: {meeting}).",
        "en": "The last of what depends on it is that of {reseau}, on {date} (key: {meeting}).",
    },
    "minutes.to_come": {
        "fr": "Cette réunion n’a pas encore eu lieu.",
        "nl": "Deze vergadering heeft nog niet plaatsgevonden.",
        "en": "This meeting has not taken place yet.",
    },
    "minutes.members": {
        "fr": "Réservé aux membres.",
        "nl": "Enkel voor de leden.",
        "en": "For members only.",
    },
    "minutes.confidential": {
        "fr": "Confidentiel : ne pas diffuser.",
        "nl": "Vertrouwelijk: niet verspreiden.",
        "en": "Confidential: do not circulate.",
    },
    "minutes.meeting": {"fr": "La réunion", "nl": "De vergadering", "en": "The meeting"},
    "minutes.minutes": {
        "fr": "{count} {count|minute|minutes}",
        "nl": "{count} {count|minuut|minuten}",
        "en": "{count} {count|minute|minutes}",
    },
    "minutes.hours": {"fr": "{hours}\u00a0h", "nl": "{hours}\u00a0uur", "en": "{hours}\u00a0h"},
    "minutes.hours_and": {
        "fr": "{hours}\u00a0h\u00a0{count}",
        "nl": "{hours}\u00a0uur en {count} {count|minuut|minuten}",
        "en": "{hours}\u00a0h {count}\u00a0min",
    },
    "minutes.attendance": {"fr": "Présences", "nl": "Aanwezigheden", "en": "Attendance"},
    "minutes.counts": {
        "fr": "Sur {count} {count|participation notée|participations notées} : {present} "
        "{present|présent|présents}, {excused} {excused|excusé|excusés}, {absent} "
        "{absent|absent|absents}.",
        "nl": "Van {count} {count|genoteerde deelname|genoteerde deelnames}: {present} aanwezig, "
        "{excused} verontschuldigd, {absent} afwezig.",
        "en": "Of {count} {count|participation|participations} noted: {present} present, {excused} "
        "excused, {absent} absent.",
    },
    "minutes.no_attendance": {
        "fr": "Qui était là n’a pas été noté.",
        "nl": "Wie er was, is niet genoteerd.",
        "en": "Who was there was not noted.",
    },
    "minutes.nobody": {
        "fr": "Personne n’était là (enquête complète).",
        "nl": "Er was niemand (volledige bevraging).",
        "en": "Nobody was there (complete inquiry).",
    },
    "minutes.by_role": {
        "fr": "Présences par fonction",
        "nl": "Aanwezigheden per functie",
        "en": "Attendance by role",
    },
    "minutes.total": {"fr": "Total", "nl": "Totaal", "en": "Total"},
    "minutes.for_whom": {"fr": "Organisation", "nl": "Organisatie", "en": "Organisation"},
    "minutes.no_actor": {
        "fr": "organisation inconnue",
        "nl": "organisatie onbekend",
        "en": "organisation unknown",
    },
    "minutes.no_members": {
        "fr": "Les membres de ce réseau ne sont pas connus : on ne peut dire qui manque à cette "
        "liste.",
        "nl": "De leden van dit netwerk zijn niet bekend: wie op deze lijst ontbreekt, is niet te "
        "zeggen.",
        "en": "The members of this réseau are not known: who is missing from this list cannot be "
        "told.",
    },
    "minutes.all_noted": {
        "fr": "{count} {count|membre connu|membres connus} à cette date, dont aucun sans mention.",
        "nl": "{count} op die datum {count|bekend lid|bekende leden}, geen zonder vermelding.",
        "en": "{count} {count|member|members} known at that date, none with nothing noted.",
    },
    "minutes.silent": {
        "fr": "Sur {members} {members|membre connu|membres connus} à cette date, {count} sans "
        "mention, {count|ni présent ni absent|ni présents ni absents} :",
        "nl": "Van {members} op die datum {members|bekend lid|bekende leden}: {count} zonder "
        "vermelding, aanwezig noch afwezig:",
        "en": "Of {members} {members|member|members} known at that date, {count} with nothing "
        "noted, neither present nor absent:",
    },
    "minutes.missing": {
        "fr": "Sur {members} {members|membre connu|membres connus} à cette date, {count} sans "
        "mention, qui {count|n’est pas venu|ne sont pas venus}, toutes les présences étant "
        "connues :",
        "nl": "Van {members} op die datum {members|bekend lid|bekende leden}: {count} zonder "
        "vermelding, die niet {count|kwam|kwamen}, want alle aanwezigheden zijn bekend:",
        "en": "Of {members} {members|member|members} known at that date, {count} with nothing "
        "noted, who did not come, all attendance being known:",
    },
    "minutes.agenda_unknown": {
        "fr": "L’ordre du jour n’est pas connu.",
        "nl": "De agenda is niet bekend.",
        "en": "The agenda is not known.",
    },
    "minutes.agenda_none": {
        "fr": "Cette réunion n’avait pas d’ordre du jour.",
        "nl": "Deze vergadering had geen agenda.",
        "en": "This meeting had no agenda.",
    },
    "minutes.decisions": {
        "fr": "Décisions : qui fait quoi, pour quand",
        "nl": "Beslissingen: wie doet wat, tegen wanneer",
        "en": "Decisions: who does what, by when",
    },
    "minutes.no_decisions": {
        "fr": "Aucune décision n’a été notée.",
        "nl": "Er is geen beslissing genoteerd.",
        "en": "No decision was noted.",
    },
    "minutes.decision": {"fr": "Décision", "nl": "Beslissing", "en": "Decision"},
    "minutes.who": {"fr": "Qui", "nl": "Wie", "en": "Who"},
    "minutes.due": {"fr": "Pour quand", "nl": "Tegen wanneer", "en": "By when"},
    "minutes.status": {"fr": "État", "nl": "Stand", "en": "Status"},
    "minutes.decided_on": {"fr": "Décidé le", "nl": "Beslist op", "en": "Decided on"},
    "minutes.late": {
        "fr": "{date} (dépassé)",
        "nl": "{date} (verstreken)",
        "en": "{date} (overdue)",
    },
    "minutes.open": {
        "fr": "Tâches encore ouvertes",
        "nl": "Nog openstaande taken",
        "en": "Tasks still open",
    },
    "minutes.open_counts": {
        "fr": "{count} {count|décision|décisions} de réunions précédentes {count|attend|attendent} "
        "encore.",
        "nl": "{count} {count|beslissing|beslissingen} van vorige vergaderingen "
        "{count|wacht|wachten} nog.",
        "en": "{count} {count|decision|decisions} of earlier meetings still {count|waits|wait}.",
    },
    "minutes.open_unknown": {
        "fr": "On ne sait pas ce qu’il est advenu de {unknown} de celles-ci.",
        "nl": "Van {unknown} daarvan is niet bekend wat er verder mee gebeurde.",
        "en": "What became of {unknown} of these is not known.",
    },
    "minutes.open_how": {
        "fr": "Selon l’état noté dans l’inventaire le jour où ce document est établi.",
        "nl": "Volgens de stand in de inventaris op de dag waarop dit document is opgemaakt.",
        "en": "As the inventory has it on the day this paper is made.",
    },
    "minutes.no_open": {
        "fr": "Aucune décision connue d’une réunion précédente n’attend encore.",
        "nl": "Geen enkele bekende beslissing van een vorige vergadering wacht nog.",
        "en": "No known decision of an earlier meeting still waits.",
    },
    "minutes.next": {
        "fr": "Prochaine réunion",
        "nl": "Volgende vergadering",
        "en": "Next meeting",
    },
    "minutes.no_next": {
        "fr": "La date de la prochaine réunion n’est pas notée.",
        "nl": "De datum van de volgende vergadering is niet genoteerd.",
        "en": "The date of the next meeting is not noted.",
    },
    "minutes.approval": {"fr": "Approbation", "nl": "Goedkeuring", "en": "Approval"},
    "minutes.approved_on": {"fr": "Approuvé le", "nl": "Goedgekeurd op", "en": "Approved on"},
    "minutes.chair": {
        "fr": "Signature de la présidence",
        "nl": "Handtekening van het voorzitterschap",
        "en": "Signature of the chair",
    },
    "minutes.writer": {
        "fr": "Signature du rédacteur ou de la rédactrice",
        "nl": "Handtekening van de verslaggever",
        "en": "Signature of the writer",
    },
    # The directory.
    "directory.title": {
        "fr": "Répertoire des acteurs",
        "nl": "Gids van de actoren",
        "en": "Directory of actors",
    },
    "directory.empty": {
        "fr": "L’inventaire ne contient ici aucun acteur.",
        "nl": "De inventaris bevat hier geen enkele actor.",
        "en": "The inventory holds no actor here.",
    },
    "directory.counts": {
        "fr": "{count} {count|acteur|acteurs} : la date de dernière confirmation est connue pour "
        "{dated}, un contact pour {reached}.",
        "nl": "{count} {count|actor|actoren}: de datum van de laatste bevestiging is bekend voor "
        "{dated}, een contact voor {reached}.",
        "en": "{count} {count|actor|actors}: the date of the last confirmation is known for "
        "{dated}, a contact for {reached}.",
    },
    "directory.how": {
        "fr": "« Confirmé le » : quand la fiche de l’acteur a été vérifiée, ou quand il a confirmé "
        "qu’il est membre ; la plus récente des deux dates. Un acteur figure sous chacun de ses "
        "thèmes et de ses territoires.",
        "nl": "‘Bevestigd op’: wanneer de fiche van de actor is nagekeken, of wanneer hij heeft "
        "bevestigd lid te zijn; de recentste van beide. Een actor staat onder elk van zijn "
        "thema’s en grondgebieden.",
        "en": "“Confirmed on”: when the row of the actor was verified, or when it confirmed that "
        "it is a member; the later of the two. An actor stands under each of its themes and "
        "territories.",
    },
    "directory.ended": {
        "fr": "Acteurs qui n’existent pas à cette date, et ne figurent pas ici : {count}.",
        "nl": "Actoren die op die datum niet bestaan, en hier niet staan: {count}.",
        "en": "Actors that do not exist at that date, and are not listed: {count}.",
    },
    "directory.left": {
        "fr": "Inconnu pour tous les acteurs, et donc sans colonne ici : {columns}.",
        "nl": "Van alle actoren onbekend, en hier dus zonder kolom: {columns}.",
        "en": "Unknown for all actors, and so without a column here: {columns}.",
    },
    "directory.by_theme": {"fr": "Par thème", "nl": "Per thema", "en": "By theme"},
    "directory.by_territory": {
        "fr": "Par territoire",
        "nl": "Per grondgebied",
        "en": "By territory",
    },
    "directory.no_themes": {"fr": "Sans thème", "nl": "Zonder thema", "en": "No theme"},
    "directory.unknown_themes": {
        "fr": "Thème inconnu",
        "nl": "Thema onbekend",
        "en": "Theme unknown",
    },
    "directory.no_where": {
        "fr": "Sans territoire",
        "nl": "Zonder grondgebied",
        "en": "No territory",
    },
    "directory.unknown_where": {
        "fr": "Territoire inconnu",
        "nl": "Grondgebied onbekend",
        "en": "Territory unknown",
    },
    "directory.offers": {
        "fr": "{name} : {services}",
        "nl": "{name}: {services}",
        "en": "{name}: {services}",
    },
    "directory.actor": {"fr": "Acteur", "nl": "Actor", "en": "Actor"},
    "directory.where": {"fr": "Territoires", "nl": "Grondgebieden", "en": "Territories"},
    "directory.contact": {"fr": "Contact", "nl": "Contact", "en": "Contact"},
    "directory.confirmed_on": {"fr": "Confirmé le", "nl": "Bevestigd op", "en": "Confirmed on"},
    # The list to confirm: its columns, each a field of a letter.
    "confirm.sheet": {"fr": "À confirmer", "nl": "Te bevestigen", "en": "To confirm"},
    "confirm.counts": {
        "fr": "à confirmer : {count} {count|acteur|acteurs} sur {total}",
        "nl": "te bevestigen: {count} van {total} actoren",
        "en": "to confirm: {count} of {total} actors",
    },
    "confirm.key": {"fr": "Clé", "nl": "Sleutel", "en": "Key"},
    "confirm.actor": {"fr": "Acteur", "nl": "Actor", "en": "Actor"},
    "confirm.language": {"fr": "Langue", "nl": "Taal", "en": "Language"},
    "confirm.street": {"fr": "Rue et numéro", "nl": "Straat en nummer", "en": "Street and number"},
    "confirm.postcode": {"fr": "Code postal", "nl": "Postcode", "en": "Postcode"},
    "confirm.commune": {"fr": "Commune", "nl": "Gemeente", "en": "Municipality"},
    "confirm.other_addresses": {
        "fr": "Autres adresses",
        "nl": "Andere adressen",
        "en": "Other addresses",
    },
    "confirm.email": {"fr": "Courriel", "nl": "E-mail", "en": "E-mail"},
    "confirm.phone": {"fr": "Téléphone", "nl": "Telefoon", "en": "Telephone"},
    "confirm.other_contacts": {
        "fr": "Autres contacts",
        "nl": "Andere contacten",
        "en": "Other contacts",
    },
    "confirm.kind": {"fr": "Type", "nl": "Soort", "en": "Kind"},
    "confirm.parent": {"fr": "Dépend de", "nl": "Hangt af van", "en": "Part of"},
    "confirm.address": {"fr": "Adresse", "nl": "Adres", "en": "Address"},
    "confirm.where": {"fr": "Territoires", "nl": "Grondgebieden", "en": "Territories"},
    "confirm.contact": {"fr": "Contact", "nl": "Contact", "en": "Contact"},
    "confirm.themes": {"fr": "Thèmes", "nl": "Thema’s", "en": "Themes"},
    "confirm.services": {"fr": "Services", "nl": "Diensten", "en": "Services"},
    "confirm.member_of": {"fr": "Membre de", "nl": "Lid van", "en": "Member of"},
    "confirm.confirmed_on": {"fr": "Confirmé le", "nl": "Bevestigd op", "en": "Confirmed on"},
    "confirm.missing": {"fr": "À compléter", "nl": "Aan te vullen", "en": "To complete"},
    "confirm.remark": {"fr": "Remarque", "nl": "Opmerking", "en": "Remark"},
    "confirm.about": {
        "fr": "D’où viennent ces données",
        "nl": "Waar deze gegevens vandaan komen",
        "en": "Where these data come from",
    },
    # The calendar.
    "calendar.title": {"fr": "Réunions", "nl": "Vergaderingen", "en": "Meetings"},
    "calendar.title_of": {
        "fr": "Réunions – {reseau}",
        "nl": "Vergaderingen – {reseau}",
        "en": "Meetings – {reseau}",
    },
    "calendar.summary": {
        "fr": "{reseau} : {kind}",
        "nl": "{reseau}: {kind}",
        "en": "{reseau}: {kind}",
    },
    "calendar.summary_about": {
        "fr": "{reseau} : {kind} – {purpose}",
        "nl": "{reseau}: {kind} – {purpose}",
        "en": "{reseau}: {kind} – {purpose}",
    },
    "calendar.meeting": {"fr": "réunion", "nl": "vergadering", "en": "meeting"},
    "calendar.counts": {
        "fr": "réunions : {count} sur {total} ; sans place dans un agenda, leur jour étant "
        "inconnu : {left}",
        "nl": "vergaderingen: {count} van {total}; zonder plaats in een agenda omdat de dag "
        "onbekend is: {left}",
        "en": "meetings: {count} of {total}; without a place in a calendar, their day being "
        "unknown: {left}",
    },
}
