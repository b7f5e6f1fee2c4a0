# SPDX-License-Identifier: Apache-2.0
"""What the report and the command line say of their own, in French, Dutch and English.

What data, indicators and errors say comes from the library; here are only the words around it.
"""

from __future__ import annotations

import re

from .errors import ArgumentError, error
from .picture_words import PICTURE_WORDS
from .vocabulary import languages

#: Every text by key, in each language; ``{name}`` is filled by a particular.
WORDS: dict[str, dict[str, str]] = {
    **PICTURE_WORDS,
    # Small words.
    "unknown": {"fr": "inconnu", "nl": "onbekend", "en": "unknown"},
    "none": {"fr": "aucun", "nl": "geen", "en": "none"},
    "label": {"fr": "{name} :", "nl": "{name}:", "en": "{name}:"},
    "months": {
        "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre "
        "décembre",
        "nl": "januari februari maart april mei juni juli augustus september oktober november "
        "december",
        "en": "January February March April May June July August September October November "
        "December",
    },
    "duration.days": {"fr": "{count} jours", "nl": "{count} dagen", "en": "{count} days"},
    "duration.months": {"fr": "{count} mois", "nl": "{count} maanden", "en": "{count} months"},
    "duration.years": {"fr": "{count} ans", "nl": "{count} jaar", "en": "{count} years"},
    "severity.error": {"fr": "erreur", "nl": "fout", "en": "error"},
    "severity.warning": {"fr": "avertissement", "nl": "waarschuwing", "en": "warning"},
    "severity.note": {"fr": "remarque", "nl": "opmerking", "en": "note"},
    "severities.error": {"fr": "erreurs", "nl": "fouten", "en": "errors"},
    "severities.warning": {"fr": "avertissements", "nl": "waarschuwingen", "en": "warnings"},
    "severities.note": {"fr": "remarques", "nl": "opmerkingen", "en": "notes"},
    # The report: opening.
    "report.title": {
        "fr": "Réseaux et coordinations sociales : ce que l’on en sait",
        "nl": "Netwerken en sociale coördinaties: wat ervan bekend is",
        "en": "Réseaux and social coordinations: what is known of them",
    },
    "report.skip": {"fr": "Aller au contenu", "nl": "Naar de inhoud", "en": "Skip to the content"},
    "report.made_on": {
        "fr": "Rapport établi le {date}",
        "nl": "Verslag opgemaakt op {date}",
        "en": "Report made on {date}",
    },
    "report.seen_at": {
        "fr": "date de référence : {date}",
        "nl": "referentiedatum: {date}",
        "en": "reference date: {date}",
    },
    "report.promise": {
        "fr": "Ce rapport dit ce que l’inventaire contient, et ce qu’il ne sait pas. Ce qui n’y "
        "figure pas est inconnu : cela ne veut pas dire que cela n’existe pas.",
        "nl": "Dit verslag zegt wat de inventaris bevat, en wat hij niet weet. Wat er niet in "
        "staat, is onbekend: dat betekent niet dat het niet bestaat.",
        "en": "This report says what the inventory holds, and what it does not know. What is not "
        "in it is unknown: that does not mean that it does not exist.",
    },
    "report.inventory": {
        "fr": "Ce que contient l’inventaire",
        "nl": "Wat de inventaris bevat",
        "en": "What the inventory holds",
    },
    "report.empty": {
        "fr": "L’inventaire est vide : aucun fait n’y est encore entré.",
        "nl": "De inventaris is leeg: er is nog geen enkel feit ingevoerd.",
        "en": "The inventory is empty: no fact has been entered yet.",
    },
    "report.summary": {"fr": "En bref", "nl": "In het kort", "en": "In short"},
    # The report: the map.
    "map.title": {
        "fr": "Les communes d’un coup d’œil",
        "nl": "De gemeenten in één oogopslag",
        "en": "The communes at a glance",
    },
    "map.how": {
        "fr": "Un carré par commune, placé à peu près comme sur le terrain. Le nombre est celui "
        "des réseaux connus de la commune ou de ses quartiers ; plus il est grand, plus le fond "
        "est soutenu.",
        "nl": "Eén vierkant per gemeente, ongeveer geplaatst zoals op het terrein. Het getal is "
        "dat van de bekende netwerken van de gemeente of van haar wijken; hoe groter, hoe "
        "donkerder de achtergrond.",
        "en": "One square a commune, placed roughly as on the ground. The number is that of the "
        "known réseaux of the commune or of its quartiers; the larger it is, the deeper the "
        "background.",
    },
    "map.hatched": {
        "fr": "Hachuré, avec un point d’interrogation : {status}. On ne sait rien de cette "
        "commune, ni dans un sens ni dans l’autre.",
        "nl": "Gearceerd, met een vraagteken: {status}. Over die gemeente weet men niets, in geen "
        "van beide richtingen.",
        "en": "Hatched, with a question mark: {status}. Nothing is known of that commune, one way "
        "or the other.",
    },
    "map.name": {
        "fr": "Carte schématique de {count} communes",
        "nl": "Schematische kaart van {count} gemeenten",
        "en": "Schematic map of {count} communes",
    },
    "map.table": {
        "fr": "Réseaux locaux connus, par commune",
        "nl": "Bekende lokale netwerken, per gemeente",
        "en": "Known local réseaux, by commune",
    },
    "map.commune": {"fr": "Commune", "nl": "Gemeente", "en": "Commune"},
    "map.local": {"fr": "Réseaux locaux", "nl": "Lokale netwerken", "en": "Local réseaux"},
    "map.none": {
        "fr": "Pas de carte : le dessin ne connaît que les 19 communes de la Région de "
        "Bruxelles-Capitale, par leur code NIS, et l’inventaire n’en contient aucune.",
        "nl": "Geen kaart: de tekening kent enkel de 19 gemeenten van het Brussels Hoofdstedelijk "
        "Gewest, aan hun NIS-code, en de inventaris bevat er geen.",
        "en": "No map: the drawing only knows the 19 communes of the Brussels-Capital Region, by "
        "their NIS code, and the inventory holds none of them.",
    },
    # The report: a section.
    "section.counted": {
        "fr": "Sur {population} {of} : réponse connue pour {known}, inconnue pour {unknown}.",
        "nl": "Van {population} {of}: antwoord bekend voor {known}, onbekend voor {unknown}.",
        "en": "Of {population} {of}: answer known for {known}, unknown for {unknown}.",
    },
    "section.omitted": {"fr": "Hors du compte :", "nl": "Niet meegeteld:", "en": "Not counted:"},
    "section.how": {"fr": "Comment lire", "nl": "Hoe lezen", "en": "How to read"},
    "section.cannot": {
        "fr": "Ce que cela ne dit pas",
        "nl": "Wat dit niet zegt",
        "en": "What this cannot tell",
    },
    "section.asked_by": {
        "fr": "Origine de la question :",
        "nl": "Herkomst van de vraag:",
        "en": "Where the question comes from:",
    },
    "section.settings": {"fr": "Réglages :", "nl": "Instellingen:", "en": "Settings:"},
    "section.nothing": {
        "fr": "L’inventaire ne contient rien qui permette de répondre.",
        "nl": "De inventaris bevat niets om op te antwoorden.",
        "en": "The inventory holds nothing to answer with.",
    },
    "section.table": {"fr": "Tableau complet", "nl": "Volledige tabel", "en": "Full table"},
    "section.cut": {
        "fr": "Lignes qui ne sont pas montrées : {count}. « maillage analyse » les donne toutes.",
        "nl": "Rijen die niet getoond worden: {count}. ‘maillage analyse’ geeft ze allemaal.",
        "en": "Rows that are not shown: {count}. “maillage analyse” gives them all.",
    },
    "section.folded": {
        "fr": "{title} : à déplier à l’écran ; ce qui est déplié s’imprime.",
        "nl": "{title}: klap open op het scherm; wat opengeklapt is, wordt afgedrukt.",
        "en": "{title}: unfold it on screen; what is unfolded is printed.",
    },
    # The report: the layouts of some indicators.
    "inventory.of": {
        "fr": "{count} sur {population}",
        "nl": "{count} van {population}",
        "en": "{count} of {population}",
    },
    "blank_spots.legend": {"fr": "Légende", "nl": "Legende", "en": "Legend"},
    "blank_spots.number": {
        "fr": "avec le nombre de réseaux locaux",
        "nl": "met het aantal lokale netwerken",
        "en": "with the number of local réseaux",
    },
    "overlap.and": {"fr": "et", "nl": "en", "en": "and"},
    "overlap.shared": {"fr": "En commun", "nl": "Gedeeld", "en": "Shared"},
    "overlap.apart": {"fr": "Pas en commun", "nl": "Niet gedeeld", "en": "Not shared"},
    "overlap.unknown": {"fr": "On ne sait pas", "nl": "Niet bekend", "en": "Not known"},
    "overlap.more": {
        "fr": "Les autres paires ({count})",
        "nl": "De andere paren ({count})",
        "en": "The other pairs ({count})",
    },
    # The report: quality, sources, colophon.
    "quality.title": {
        "fr": "Qualité des données",
        "nl": "Kwaliteit van de gegevens",
        "en": "Quality of the data",
    },
    "quality.none": {
        "fr": "La lecture des fichiers n’a rien signalé.",
        "nl": "Bij het lezen van de bestanden is niets gemeld.",
        "en": "Reading the files raised nothing.",
    },
    "quality.counts": {
        "fr": "La lecture des fichiers a signalé :",
        "nl": "Bij het lezen van de bestanden is gemeld:",
        "en": "Reading the files raised:",
    },
    "quality.rejected": {
        "fr": "lignes laissées de côté",
        "nl": "rijen opzij gelegd",
        "en": "rows kept aside",
    },
    "quality.table": {
        "fr": "Ce qui a été signalé, le plus grave d’abord",
        "nl": "Wat gemeld is, het ernstigste eerst",
        "en": "What was raised, the gravest first",
    },
    "quality.severity": {"fr": "Gravité", "nl": "Ernst", "en": "Severity"},
    "quality.where": {"fr": "Où", "nl": "Waar", "en": "Where"},
    "quality.what": {"fr": "Quoi", "nl": "Wat", "en": "What"},
    "quality.row": {"fr": "ligne {row}", "nl": "rij {row}", "en": "row {row}"},
    "quality.more": {
        "fr": "Et {count} autres : « maillage check » les donne toutes, avec ce qui y remédie.",
        "nl": "En {count} andere: ‘maillage check’ geeft ze allemaal, met wat ze verhelpt.",
        "en": "And {count} others: “maillage check” gives them all, with what cures them.",
    },
    "sources.title": {
        "fr": "D’où viennent les faits",
        "nl": "Waar de feiten vandaan komen",
        "en": "Where the facts come from",
    },
    "sources.counts": {
        "fr": "{sourced} faits sur {facts} citent une source ; il y a {count} sources.",
        "nl": "{sourced} van {facts} feiten vermelden een bron; er zijn {count} bronnen.",
        "en": "{sourced} facts of {facts} cite a source; there are {count} sources.",
    },
    "sources.most": {
        "fr": "Les sources les plus citées",
        "nl": "De meest vermelde bronnen",
        "en": "The most cited sources",
    },
    "sources.more": {
        "fr": "Les autres sources ({count})",
        "nl": "De andere bronnen ({count})",
        "en": "The other sources ({count})",
    },
    "sources.source": {"fr": "Source", "nl": "Bron", "en": "Source"},
    "sources.facts": {"fr": "Faits", "nl": "Feiten", "en": "Facts"},
    "colophon.title": {"fr": "Ce rapport", "nl": "Dit verslag", "en": "This report"},
    "colophon.persons": {
        "fr": "Il ne montre aucune donnée personnelle, et s’ouvre sans rien demander à internet.",
        "nl": "Het toont geen persoonsgegevens, en opent zonder iets aan het internet te vragen.",
        "en": "It shows no personal data, and opens without asking anything of the internet.",
    },
    "colophon.again": {
        "fr": "De quoi le refaire à l’identique :",
        "nl": "Wat nodig is om het opnieuw te maken:",
        "en": "What it takes to make it again:",
    },
    "colophon.data": {
        "fr": "empreinte des données",
        "nl": "vingerafdruk van de gegevens",
        "en": "digest of the data",
    },
    "colophon.lens": {"fr": "lentille", "nl": "lens", "en": "lens"},
    # The command line: what it does.
    "cli.app": {
        "fr": "Qui fait quoi, où, avec qui et depuis quand dans l’action sociale locale.",
        "nl": "Wie doet wat, waar, met wie en sinds wanneer in het lokale sociale werk.",
        "en": "Who does what, where, with whom and since when in local social action.",
    },
    "cli.exit": {
        "fr": "Code de sortie : 0 tout va bien ; 1 les données contiennent des erreurs ; "
        "2 la commande demande ce qui n’existe pas.",
        "nl": "Afsluitcode: 0 alles in orde; 1 de gegevens bevatten fouten; "
        "2 het commando vraagt wat niet bestaat.",
        "en": "Exit code: 0 all is well; 1 the data hold errors; 2 the command asks for what does "
        "not exist.",
    },
    "cli.check": {
        "fr": "Dire ce qui ne va pas dans les données, et ce qui y remédie.",
        "nl": "Zeggen wat er mis is met de gegevens, en wat het verhelpt.",
        "en": "Say what is wrong with the data, and what cures it.",
    },
    "cli.indicators": {
        "fr": "Montrer les questions auxquelles répond « analyse ».",
        "nl": "De vragen tonen waarop ‘analyse’ antwoordt.",
        "en": "Show the questions that “analyse” answers.",
    },
    "cli.analyse": {
        "fr": "Répondre à une question de terrain.",
        "nl": "Een vraag van het terrein beantwoorden.",
        "en": "Answer a question of the field.",
    },
    "cli.measure": {
        "fr": "Mesurer chaque nœud du graphe que voit une lentille.",
        "nl": "Elke knoop meten van de graaf die een lens ziet.",
        "en": "Measure each node of the network that a lens sees.",
    },
    "cli.report": {
        "fr": "Écrire toutes les réponses dans un seul fichier HTML.",
        "nl": "Alle antwoorden in één HTML-bestand schrijven.",
        "en": "Write all the answers in one HTML file.",
    },
    "cli.convert": {
        "fr": "Écrire les mêmes faits sous une autre forme, sans rien perdre.",
        "nl": "Dezelfde feiten in een andere vorm schrijven, zonder verlies.",
        "en": "Write the same facts in another form, losing nothing.",
    },
    "cli.template": {
        "fr": "Écrire un tableur vide à remplir ; « acteurs.xlsx » n’a que cette feuille.",
        "nl": "Een leeg rekenblad schrijven om in te vullen; ‘actoren.xlsx’ heeft enkel dat blad.",
        "en": "Write an empty spreadsheet to fill in; “actors.xlsx” has that sheet only.",
    },
    # The command line: what it is given.
    "cli.path": {
        "fr": "Dossier de CSV, ou fichier .csv, .json, .xlsx ou .ods.",
        "nl": "Map met CSV’s, of bestand .csv, .json, .xlsx of .ods.",
        "en": "Folder of CSV files, or a .csv, .json, .xlsx or .ods file.",
    },
    "cli.target": {
        "fr": "Fichier .json, .xlsx ou .ods à écrire ; tout autre nom est un dossier de CSV.",
        "nl": "Te schrijven bestand .json, .xlsx of .ods; elke andere naam is een map met CSV’s.",
        "en": "File to write, .json, .xlsx or .ods; any other name is a folder of CSV files.",
    },
    "cli.file": {
        "fr": "Tableur à écrire, comme acteurs.xlsx ou tout.ods.",
        "nl": "Te schrijven rekenblad, zoals actoren.xlsx of alles.ods.",
        "en": "Spreadsheet to write, such as actors.xlsx or all.ods.",
    },
    "cli.indicator": {
        "fr": "La question : voir « maillage indicators ».",
        "nl": "De vraag: zie ‘maillage indicators’.",
        "en": "The question: see “maillage indicators”.",
    },
    "cli.name": {"fr": "La mesure.", "nl": "De maat.", "en": "The measure."},
    "cli.output": {
        "fr": "Fichier HTML à écrire.",
        "nl": "Te schrijven HTML-bestand.",
        "en": "HTML file to write.",
    },
    "cli.lang": {
        "fr": "Langue : fr, nl ou en ; sans elle, celle de MAILLAGE_LANG ou du système.",
        "nl": "Taal: fr, nl of en; zonder deze die van MAILLAGE_LANG of van het systeem.",
        "en": "Language: fr, nl or en; without it, that of MAILLAGE_LANG or of the system.",
    },
    "cli.format": {
        "fr": "Pour des gens (table) ou pour un programme (json, csv).",
        "nl": "Voor mensen (table) of voor een programma (json, csv).",
        "en": "For people (table) or for a program (json, csv).",
    },
    "cli.rows": {
        "fr": "Nombre de lignes montrées dans une table ; 0 pour toutes.",
        "nl": "Aantal getoonde rijen in een tabel; 0 voor alle.",
        "en": "How many rows a table shows; 0 for all of them.",
    },
    "cli.table": {
        "fr": "Table d’un seul .csv, ou de la seule feuille d’un tableur, si rien ne la nomme.",
        "nl": "Tabel van één .csv, of van het enige blad van een rekenblad, als niets ze noemt.",
        "en": "Table of a single .csv, or of the only sheet of a spreadsheet, if nothing names it.",
    },
    "cli.rejected": {
        "fr": "Dossier où écrire les lignes refusées, pour les corriger et les relire.",
        "nl": "Map waarin de geweigerde rijen komen, om ze te verbeteren en opnieuw te lezen.",
        "en": "Folder where to write the rejected rows, to be corrected and read again.",
    },
    "cli.persons": {
        "fr": "« include » pour écrire aussi les personnes, qui sont des données personnelles.",
        "nl": "‘include’ om ook de personen te schrijven; dat zijn persoonsgegevens.",
        "en": "“include” to write persons too, who are personal data.",
    },
    "cli.for_excel": {
        "fr": "CSV comme Excel l’ouvre en Belgique : « ; », marque d’ordre des octets, CRLF.",
        "nl": "CSV zoals Excel het in België opent: ‘;’, byte order mark, CRLF.",
        "en": "CSV as Excel opens it in Belgium: “;”, byte order mark, CRLF.",
    },
    "cli.at": {
        "fr": "Date à laquelle on se place ; sans elle, aujourd’hui.",
        "nl": "Datum waarop men kijkt; zonder deze vandaag.",
        "en": "Date at which one looks; without it, today.",
    },
    "cli.version": {
        "fr": "Montrer la version, et celle du format des fichiers.",
        "nl": "De versie tonen, en die van het bestandsformaat.",
        "en": "Show the version, and that of the file format.",
    },
    "cli.help": {"fr": "Montrer cette aide.", "nl": "Deze hulp tonen.", "en": "Show this help."},
    "cli.parameters": {
        "fr": "Paramètres de l’indicateur",
        "nl": "Parameters van de indicator",
        "en": "Parameters of the indicator",
    },
    "cli.lens": {
        "fr": "Lentille : codes séparés par « , » ; « unknown » : non dit, « all » : tout",
        "nl": "Lens: codes met ‘,’ ertussen; ‘unknown’: niet gezegd, ‘all’: alles",
        "en": "Lens: codes separated by “,”; “unknown”: not said, “all”: everything",
    },
    "cli.two_mode": {
        "fr": "Seulement les faits entre un acteur et un réseau.",
        "nl": "Enkel feiten tussen een actor en een netwerk.",
        "en": "Only facts between an actor and a réseau.",
    },
    # The command line: the words of every command line.
    "cli.usage": {"fr": "Usage :", "nl": "Gebruik:", "en": "Usage:"},
    "cli.arguments": {"fr": "Arguments", "nl": "Argumenten", "en": "Arguments"},
    "cli.options": {"fr": "Options", "nl": "Opties", "en": "Options"},
    "cli.commands": {"fr": "Commandes", "nl": "Commando’s", "en": "Commands"},
    "cli.required": {"fr": "[obligatoire]", "nl": "[verplicht]", "en": "[required]"},
    "cli.missing": {"fr": "il manque {name}", "nl": "{name} ontbreekt", "en": "{name} is missing"},
    "cli.misused": {
        "fr": "la commande ne se comprend pas : {why}",
        "nl": "het commando is niet te begrijpen: {why}",
        "en": "the command cannot be understood: {why}",
    },
    "cli.see_help": {
        "fr": "voyez « {command} --help »",
        "nl": "zie ‘{command} --help’",
        "en": "see “{command} --help”",
    },
    # The command line: what it says while it works, and after.
    "cli.reading": {"fr": "Lecture…", "nl": "Lezen…", "en": "Reading…"},
    "cli.answering": {"fr": "Analyse…", "nl": "Analyseren…", "en": "Analysing…"},
    "cli.writing": {"fr": "Écriture…", "nl": "Schrijven…", "en": "Writing…"},
    "cli.interrupted": {
        "fr": "Interrompu à votre demande.",
        "nl": "Op uw vraag onderbroken.",
        "en": "Interrupted at your request.",
    },
    "cli.written": {"fr": "Écrit : {path}", "nl": "Geschreven: {path}", "en": "Written: {path}"},
    "cli.column": {"fr": "colonne {column}", "nl": "kolom {column}", "en": "column {column}"},
    "cli.tables": {"fr": "Lu :", "nl": "Gelezen:", "en": "Read:"},
    "cli.raised": {"fr": "Signalé :", "nl": "Gemeld:", "en": "Raised:"},
    "cli.rejected_rows": {
        "fr": "Lignes refusées : {count}",
        "nl": "Geweigerde rijen: {count}",
        "en": "Rejected rows: {count}",
    },
    "cli.rejected_written": {
        "fr": "Lignes refusées : {count}, à corriger dans {path}",
        "nl": "Geweigerde rijen: {count}, te verbeteren in {path}",
        "en": "Rejected rows: {count}, to be corrected in {path}",
    },
    "cli.rejected_kept": {
        "fr": "Lignes refusées qui nomment peut-être une personne, non écrites : {count} "
        "(demandez-le : --persons include)",
        "nl": "Geweigerde rijen die misschien een persoon noemen, niet geschreven: {count} "
        "(vraag erom: --persons include)",
        "en": "Rejected rows that may name a person, not written: {count} "
        "(ask for it: --persons include)",
    },
    "cli.errors": {
        "fr": "Erreurs dans les données : {count}. « maillage check » dit lesquelles.",
        "nl": "Fouten in de gegevens: {count}. ‘maillage check’ zegt welke.",
        "en": "Errors in the data: {count}. “maillage check” says which.",
    },
    "cli.more_rows": {
        "fr": "Lignes qui ne sont pas montrées : {count} (--rows 0 les montre toutes)",
        "nl": "Rijen die niet getoond worden: {count} (--rows 0 toont ze alle)",
        "en": "Rows that are not shown: {count} (--rows 0 shows them all)",
    },
    "cli.more_columns": {
        "fr": "Colonnes qui ne tiennent pas ici : {names} (--format csv les donne)",
        "nl": "Kolommen die hier niet passen: {names} (--format csv geeft ze)",
        "en": "Columns that do not fit here: {names} (--format csv gives them)",
    },
    "cli.nodes": {"fr": "nœuds", "nl": "knopen", "en": "nodes"},
    "cli.node": {"fr": "nœud", "nl": "knoop", "en": "node"},
    "cli.type": {"fr": "type", "nl": "soort", "en": "type"},
    "cli.actor": {"fr": "acteur", "nl": "actor", "en": "actor"},
    "cli.reseau": {"fr": "réseau", "nl": "netwerk", "en": "réseau"},
}


def typeset(text: str, lang: str) -> str:
    """French spaces as they are printed: no line ends before ``: ; ? ! »`` or after ``«``."""
    if lang != "fr":
        return text
    text = re.sub(r" ([;?!»])", "\u202f\\1", text).replace("« ", "«\u202f")
    return text.replace(" :", "\u00a0:")


def number(value: float, lang: str) -> str:
    """A number as it is written in a language: ``1 234,5``, ``1.234,5`` or ``1,234.5``."""
    thousands, decimal = {"fr": ("\u202f", ","), "nl": (".", ","), "en": (",", ".")}[lang]
    text = f"{value:,}" if isinstance(value, int) else f"{value:,.3f}".rstrip("0").rstrip(".")
    return text.translate({ord(","): thousands, ord("."): decimal})


def template(key: str, lang: str) -> str:
    """The text of a key, its places not filled yet. ArgumentError as for `word`."""
    if lang not in languages:
        raise error(ArgumentError, "argument.unknown", lang, ", ".join(languages))
    return typeset(WORDS[key][lang], lang)


def word(key: str, lang: str, **particulars: object) -> str:
    """The text of a key, with its particulars; numbers are written as the language does.

    Raises
    ------
    ArgumentError
        The language is not one of the three.
    """
    text = template(key, lang)
    filled = {
        name: number(value, lang) if isinstance(value, (int, float)) else value
        for name, value in particulars.items()
    }
    return text.format(**filled)
