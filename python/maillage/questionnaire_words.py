# SPDX-License-Identifier: Apache-2.0
"""What the questionnaire asks, in each language; a part of `words`.

Its questions are those of annex 7.6 of the 2014 study, put in other words; the terms to choose from
are those of the vocabularies.
"""

QUESTIONNAIRE_WORDS: dict[str, dict[str, str]] = {
    # What questions are called, above a column and beside a box; see `questionnaire.heading`.
    "ask.respondent": {
        "fr": "service qui répond",
        "nl": "dienst die antwoordt",
        "en": "service that answers",
    },
    "ask.coordination": {
        "fr": "votre coordination",
        "nl": "uw coördinatie",
        "en": "your coordination",
    },
    "ask.on": {"fr": "date", "nl": "datum", "en": "date"},
    "ask.complete": {"fr": "liste complète", "nl": "volledige lijst", "en": "complete list"},
    "ask.name": {
        "fr": "nom du réseau",
        "nl": "naam van het netwerk",
        "en": "name of the réseau",
    },
    "ask.organisers": {"fr": "organisé par", "nl": "georganiseerd door", "en": "organised by"},
    "ask.territories": {"fr": "commune", "nl": "gemeente", "en": "commune"},
    "ask.address": {"fr": "adresse", "nl": "adres", "en": "address"},
    "ask.contact": {
        "fr": "contact fonctionnel",
        "nl": "functioneel contact",
        "en": "functional contact",
    },
    # The questionnaire: its opening.
    "ask.title": {
        "fr": "Les réseaux que vous connaissez",
        "nl": "De netwerken die u kent",
        "en": "The réseaux you know",
    },
    "ask.intro": {
        "fr": "Autour d’une coordination sociale existent d’autres coordinations, réseaux et "
        "plateformes : tout lieu où des services et des associations du social, de la santé ou de "
        "la culture se réunissent. Personne ne les connaît tous. Dites ceux que vous connaissez, "
        "même de nom : ensemble, vos réponses en font l’inventaire.",
        "nl": "Rond een sociale coördinatie bestaan andere coördinaties, netwerken en platforms: "
        "elke plek waar diensten en verenigingen uit welzijn, gezondheid of cultuur samenkomen. "
        "Niemand kent ze allemaal. Noem de netwerken die u kent, al is het maar van naam: samen "
        "maken uw antwoorden de inventaris.",
        "en": "Around a social coordination there are other coordinations, réseaux and platforms: "
        "any place where services and associations of welfare, health or culture meet. Nobody "
        "knows them all. Name those you know, if only by name: together, your answers make the "
        "inventory.",
    },
    "ask.blank": {
        "fr": "Laissez vide ce que vous ne savez pas : ce ne sera jamais lu comme un « non ».",
        "nl": "Laat leeg wat u niet weet: dat wordt nooit als een ‘nee’ gelezen.",
        "en": "Leave empty what you do not know: it is never read as a “no”.",
    },
    "ask.nobody": {
        "fr": "N’écrivez le nom de personne, pas même le vôtre : le service suffit.",
        "nl": "Schrijf niemands naam, ook niet de uwe: de dienst volstaat.",
        "en": "Write nobody’s name, not even yours: the service is enough.",
    },
    "ask.kept": {
        "fr": "Ce que vous écrivez reste dans cette page. Le bouton « {save} » en fait un fichier "
        "sur votre appareil ; c’est vous qui l’envoyez, à {to}. Fermer la page avant efface tout.",
        "nl": "Wat u schrijft, blijft op deze pagina. De knop ‘{save}’ maakt er een bestand van op "
        "uw toestel; u stuurt het zelf, naar {to}. Wie de pagina eerder sluit, wist alles.",
        "en": "What you write stays in this page. The button “{save}” makes a file of it on your "
        "device; you send it yourself, to {to}. Closing the page before then erases everything.",
    },
    "ask.coordinator": {
        "fr": "la personne qui vous a transmis ce questionnaire",
        "nl": "de persoon die u deze vragenlijst bezorgde",
        "en": "whoever handed you this questionnaire",
    },
    "ask.no_script": {
        "fr": "Ici, cette page ne peut rien enregistrer : elle s’affiche sans JavaScript. "
        "Enregistrez la pièce jointe et ouvrez-la dans un navigateur, ou imprimez-la et "
        "remplissez-la à la main.",
        "nl": "Hier kan deze pagina niets bewaren: ze wordt zonder JavaScript getoond. Bewaar de "
        "bijlage en open ze in een browser, of druk ze af en vul ze met de hand in.",
        "en": "Here this page cannot save anything: it is shown without JavaScript. Save the "
        "attachment and open it in a browser, or print it and fill it in by hand.",
    },
    "ask.paper": {
        "fr": "Sur papier : une croix par réponse ; photocopiez la dernière feuille s’il vous en "
        "faut plus, et remettez le tout à {to}.",
        "nl": "Op papier: een kruisje per antwoord; kopieer het laatste blad als u er meer nodig "
        "hebt, en bezorg alles aan {to}.",
        "en": "On paper: one cross an answer; photocopy the last sheet if you need more, and hand "
        "it all in to {to}.",
    },
    # The questionnaire: its questions.
    "ask.you": {"fr": "Votre service", "nl": "Uw dienst", "en": "Your service"},
    "ask.respondent_hint": {
        "fr": "Le nom du service ou de l’association. Obligatoire.",
        "nl": "De naam van de dienst of vereniging. Verplicht.",
        "en": "The name of the service or association. Required.",
    },
    "ask.coordination_hint": {
        "fr": "Celle dont votre service fait partie, s’il y en a une.",
        "nl": "Die waar uw dienst deel van uitmaakt, als er een is.",
        "en": "The one your service belongs to, if any.",
    },
    "ask.reseaux": {"fr": "Les réseaux", "nl": "De netwerken", "en": "The réseaux"},
    "ask.reseau": {"fr": "Réseau {count}", "nl": "Netwerk {count}", "en": "Réseau {count}"},
    "ask.one_more": {"fr": "Réseau", "nl": "Netwerk", "en": "Réseau"},
    "ask.name_hint": {
        "fr": "Comme on l’appelle, avec son sigle s’il en a un.",
        "nl": "Zoals men het noemt, met zijn letterwoord als het er een heeft.",
        "en": "As it is called, with its acronym if it has one.",
    },
    "ask.territories_hint": {
        "fr": "Où il travaille ; plusieurs : séparez-les par « ; ».",
        "nl": "Waar het werkt; meer dan één: scheid ze met ‘;’.",
        "en": "Where it works; several: separate them with “;”.",
    },
    "ask.organisers_hint": {
        "fr": "Le service ou l’association qui réunit les autres.",
        "nl": "De dienst of vereniging die de anderen samenbrengt.",
        "en": "The service or association that convenes the others.",
    },
    "ask.address_hint": {
        "fr": "Rue, numéro, code postal.",
        "nl": "Straat, nummer, postcode.",
        "en": "Street, number, postcode.",
    },
    "ask.contact_hint": {
        "fr": "Adresse générale, site ou standard ; pas ceux d’une personne.",
        "nl": "Algemeen adres, site of centrale; niet die van een persoon.",
        "en": "General mailbox, site or switchboard; not those of a person.",
    },
    "ask.themes": {
        "fr": "S’il est thématique, sur quoi ?",
        "nl": "Als het thematisch is, waarover?",
        "en": "If it is thematic, about what?",
    },
    "ask.other": {"fr": "autre, lequel ?", "nl": "ander, welk?", "en": "other, which?"},
    "ask.kinds": {
        "fr": "Que fait-il surtout ? Deux choix au plus.",
        "nl": "Wat doet het vooral? Hoogstens twee keuzes.",
        "en": "What does it mostly do? Two choices at most.",
    },
    "ask.kinds_full": {
        "fr": "Deux choix sont faits ; retirez-en un pour en prendre un autre.",
        "nl": "Twee keuzes zijn gemaakt; neem er een weg om een andere te kiezen.",
        "en": "Two choices are made; take one away to make another.",
    },
    "ask.not_known": {"fr": "je ne sais pas", "nl": "ik weet het niet", "en": "I do not know"},
    "ask.yes": {"fr": "oui", "nl": "ja", "en": "yes"},
    "ask.no": {"fr": "non", "nl": "nee", "en": "no"},
    "ask.end": {"fr": "Pour finir", "nl": "Tot slot", "en": "To finish"},
    "ask.complete_question": {
        "fr": "Avez-vous nommé tous les réseaux qui existent là où vous travaillez ?",
        "nl": "Hebt u alle netwerken genoemd die bestaan waar u werkt?",
        "en": "Have you named all the réseaux that exist where you work?",
    },
    # The questionnaire: its buttons, and what they answer.
    "ask.add": {"fr": "Ajouter un réseau", "nl": "Een netwerk toevoegen", "en": "Add a réseau"},
    "ask.remove": {
        "fr": "Retirer ce réseau",
        "nl": "Dit netwerk weghalen",
        "en": "Remove this réseau",
    },
    "ask.save": {
        "fr": "Enregistrer mes réponses",
        "nl": "Mijn antwoorden bewaren",
        "en": "Save my answers",
    },
    "ask.added": {
        "fr": "Réseau {count} ajouté.",
        "nl": "Netwerk {count} toegevoegd.",
        "en": "Réseau {count} added.",
    },
    "ask.removed": {
        "fr": "Retiré ; reste : {count}.",
        "nl": "Weggehaald; over: {count}.",
        "en": "Removed; left: {count}.",
    },
    "ask.saved": {
        "fr": "Enregistré sous le nom {file}. Joignez ce fichier à un message et envoyez-le à "
        "{to}.",
        "nl": "Bewaard als {file}. Voeg dat bestand bij een bericht en stuur het naar {to}.",
        "en": "Saved as {file}. Attach that file to a message and send it to {to}.",
    },
    "ask.service_missing": {
        "fr": "Il manque le nom de votre service.",
        "nl": "De naam van uw dienst ontbreekt.",
        "en": "The name of your service is missing.",
    },
    "ask.name_missing": {
        "fr": "Il manque le nom de ce réseau ; sans lui, le reste ne peut pas être lu.",
        "nl": "De naam van dit netwerk ontbreekt; zonder die naam kan de rest niet gelezen worden.",
        "en": "The name of this réseau is missing; without it the rest cannot be read.",
    },
    "ask.copy": {
        "fr": "Le fichier ne s’enregistre pas ?",
        "nl": "Wordt het bestand niet bewaard?",
        "en": "Is the file not saved?",
    },
    "ask.copy_hint": {
        "fr": "Copiez tout ce texte dans un message : il contient vos réponses.",
        "nl": "Kopieer al deze tekst in een bericht: hij bevat uw antwoorden.",
        "en": "Copy all of this text into a message: it holds your answers.",
    },
    # The spreadsheet.
    "ask.sheet": {"fr": "réseaux connus", "nl": "bekende netwerken", "en": "known réseaux"},
    "ask.read_me": {"fr": "à lire d’abord", "nl": "lees eerst", "en": "read first"},
    "ask.rows": {
        "fr": "Dans la feuille « {sheet} », une ligne par réseau. Votre service, votre "
        "coordination et la date ne s’écrivent que sur la première ligne.",
        "nl": "In het blad ‘{sheet}’ één rij per netwerk. Uw dienst, uw coördinatie en de datum "
        "schrijft u enkel op de eerste rij.",
        "en": "In the sheet “{sheet}”, one row a réseau. Write your service, your coordination and "
        "the date on the first row only.",
    },
    "ask.bars": {
        "fr": "Plusieurs thèmes dans une cellule : séparez-les par « | », « logement|famille ». "
        "Un mot hors de la liste : « autre: votre mot ». Types d’activités : deux au plus.",
        "nl": "Meer thema’s in een cel: scheid ze met ‘|’, ‘huisvesting|gezin’. Een woord "
        "buiten de lijst: ‘andere: uw woord’. Soorten activiteiten: hoogstens twee.",
        "en": "Several themes in a cell: separate them with “|”, “housing|family”. A word outside "
        "the list: “other: your word”. Kinds of activities: two at most.",
    },
    "ask.send": {
        "fr": "Enregistrez le fichier et envoyez-le à {to}.",
        "nl": "Bewaar het bestand en stuur het naar {to}.",
        "en": "Save the file and send it to {to}.",
    },
    # Decisions on what means the same: what is said in their columns, then what these are called.
    "decision.same": {"fr": "même", "nl": "zelfde", "en": "same"},
    "decision.different": {"fr": "différent", "nl": "verschillend", "en": "different"},
    "decision.undecided": {"fr": "indécis", "nl": "onbeslist", "en": "undecided"},
    "decision.unknown": {"fr": "inconnu", "nl": "onbekend", "en": "unknown"},
    "decision.rule": {"fr": "règle", "nl": "regel", "en": "rule"},
    "decision.hand": {"fr": "main", "nl": "hand", "en": "hand"},
    "decision.yes": {"fr": "oui", "nl": "ja", "en": "yes"},
    "decision.no": {"fr": "non", "nl": "nee", "en": "no"},
    "decided.table": {"fr": "table", "nl": "tabel", "en": "table"},
    "decided.said": {"fr": "dit", "nl": "gezegd", "en": "said"},
    "decided.other": {"fr": "autre", "nl": "ander", "en": "other"},
    "decided.decision": {"fr": "décision", "nl": "beslissing", "en": "decision"},
    "decided.by": {"fr": "par", "nl": "door", "en": "by"},
    "decided.rule": {"fr": "règle", "nl": "regel", "en": "rule"},
    "decided.score": {"fr": "score", "nl": "score", "en": "score"},
    "decided.commune": {"fr": "commune", "nl": "gemeente", "en": "commune"},
    "decided.organiser": {"fr": "organisateur", "nl": "organisator", "en": "organiser"},
    "decided.coordination": {"fr": "coordination", "nl": "coördinatie", "en": "coordination"},
    "decided.said_name": {"fr": "nom dit", "nl": "gezegde naam", "en": "said name"},
    "decided.said_commune": {"fr": "commune dite", "nl": "gezegde gemeente", "en": "said commune"},
    "decided.said_organiser": {
        "fr": "organisateur dit",
        "nl": "gezegde organisator",
        "en": "said organiser",
    },
    "decided.said_by": {"fr": "dit par", "nl": "gezegd door", "en": "said by"},
    "decided.other_name": {"fr": "autre nom", "nl": "andere naam", "en": "other name"},
    "decided.other_commune": {
        "fr": "autre commune",
        "nl": "andere gemeente",
        "en": "other commune",
    },
    "decided.other_organiser": {
        "fr": "autre organisateur",
        "nl": "andere organisator",
        "en": "other organiser",
    },
    "decided.other_known": {
        "fr": "autre dans l’inventaire",
        "nl": "ander in de inventaris",
        "en": "other known",
    },
}
