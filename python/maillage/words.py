# SPDX-License-Identifier: Apache-2.0
"""What the report and the command line say of their own, in French, Dutch and English.

What data, indicators and errors say comes from the library; here are only the words around it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from decimal import Context, Decimal, localcontext

from .cli_words import CLI_WORDS
from .errors import ArgumentError, error
from .papers_application_words import PAPERS_APPLICATION_WORDS
from .papers_words import PAPERS_WORDS
from .papers_year_words import PAPERS_YEAR_WORDS
from .picture_words import PICTURE_WORDS
from .questionnaire_words import QUESTIONNAIRE_WORDS
from .vocabulary import Texts, languages

#: Every text by key, in each language; ``{name}`` is filled by a particular.
WORDS: dict[str, dict[str, str]] = {
    **CLI_WORDS,
    **PAPERS_APPLICATION_WORDS,
    **PAPERS_WORDS,
    **PAPERS_YEAR_WORDS,
    **PICTURE_WORDS,
    **QUESTIONNAIRE_WORDS,
    # Small words.
    "unknown": {"fr": "inconnu", "nl": "onbekend", "en": "unknown"},
    "unknown_throughout": {
        "fr": "Inconnu à chaque ligne : {names}.",
        "nl": "Onbekend in elke rij: {names}.",
        "en": "Unknown in every row: {names}.",
    },
    "none": {"fr": "aucun", "nl": "geen", "en": "none"},
    "label": {"fr": "{name} :", "nl": "{name}:", "en": "{name}:"},
    "duration.days": {
        "fr": "{count} {count|jour|jours}",
        "nl": "{count} {count|dag|dagen}",
        "en": "{count} {count|day|days}",
    },
    "duration.months": {"fr": "{count} mois", "nl": "{count} maanden", "en": "{count} months"},
    "duration.years": {
        "fr": "{count} {count|an|ans}",
        "nl": "{count} jaar",
        "en": "{count} {count|year|years}",
    },
    "severity.error": {"fr": "erreur", "nl": "fout", "en": "error"},
    "severity.warning": {"fr": "avertissement", "nl": "waarschuwing", "en": "warning"},
    "severity.note": {"fr": "remarque", "nl": "opmerking", "en": "note"},
    "severities.error": {
        "fr": "{count|erreur|erreurs}",
        "nl": "{count|fout|fouten}",
        "en": "{count|error|errors}",
    },
    "severities.warning": {
        "fr": "{count|avertissement|avertissements}",
        "nl": "{count|waarschuwing|waarschuwingen}",
        "en": "{count|warning|warnings}",
    },
    "severities.note": {
        "fr": "{count|remarque|remarques}",
        "nl": "{count|opmerking|opmerkingen}",
        "en": "{count|note|notes}",
    },
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
    "report.counted": {
        "fr": "Les réponses portent sur {count} des {all} réseaux : chacune dit combien elle en "
        "laisse hors du compte, et pourquoi.",
        "nl": "De antwoorden gaan over {count} van de {all} netwerken: elk zegt hoeveel het er "
        "niet meetelt, en waarom.",
        "en": "The answers are about {count} of the {all} réseaux: each says how many it leaves "
        "out, and why.",
    },
    "report.empty": {
        "fr": "L’inventaire est vide : aucun fait n’y est encore entré.",
        "nl": "De inventaris is leeg: er is nog geen enkel feit ingevoerd.",
        "en": "The inventory is empty: no fact has been entered yet.",
    },
    "report.contents": {"fr": "Sommaire", "nl": "Inhoud", "en": "Contents"},
    "report.ended": {
        "fr": "L’image montre aussi {count} {count|réseau qui a|réseaux qui ont} pris fin, et que "
        "les réponses ne comptent pas : choisissez une année pour ne voir que ses liens.",
        "nl": "Het beeld toont ook {count} {count|netwerk dat|netwerken die} beëindigd "
        "{count|is|zijn}, en {count|dat|die} de antwoorden niet meetellen: kies een jaar om enkel "
        "de banden ervan te zien.",
        "en": "The picture also shows {count} {count|réseau|réseaux} that {count|has|have} ended, "
        "and that no answer counts: choose a year to see only its links.",
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
        "nl": "Gearceerd, met een vraagteken: {status}. Over die gemeente weet men niets: niet of "
        "er netwerken zijn, en niet of er geen zijn.",
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
        "fr": "Considérés : {population} ({of}) ; réponse connue pour {known}, "
        "inconnue pour {unknown}.",
        "nl": "Bekeken: {population} ({of}); antwoord bekend voor {known}, "
        "onbekend voor {unknown}.",
        "en": "Considered: {population} ({of}); answer known for {known}, unknown for {unknown}.",
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
    "section.between": {"fr": " ; ", "nl": "; ", "en": "; "},
    "section.settings": {"fr": "Réglages :", "nl": "Instellingen:", "en": "Settings:"},
    "section.none": {
        "fr": "Aucun cas n’est connu.",
        "nl": "Geen enkel geval is bekend.",
        "en": "None is known.",
    },
    "section.nothing": {
        "fr": "L’inventaire ne contient rien qui permette de répondre.",
        "nl": "De inventaris bevat niets om op te antwoorden.",
        "en": "The inventory holds nothing to answer with.",
    },
    "section.evidence": {
        "fr": "Les lignes de l’inventaire sur lesquelles chaque réponse repose ne sont pas ici : "
        "la ligne de commande et Python les donnent.",
        "nl": "De rijen van de inventaris waarop elk antwoord steunt, staan hier niet: de "
        "opdrachtregel en Python geven ze.",
        "en": "The rows of the inventory on which each answer rests are not here: the command line "
        "and Python give them.",
    },
    "section.more": {
        "fr": "et {count} {count|autre|autres}",
        "nl": "en {count} {count|ander|andere}",
        "en": "and {count} {count|other|others}",
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
    # The report: with which parameters a question was asked, and their values.
    "setting.envelope": {"fr": "enveloppe", "nl": "enveloppe", "en": "envelope"},
    "setting.key": {"fr": "clé", "nl": "sleutel", "en": "key"},
    "setting.beside": {"fr": "autre clé", "nl": "andere sleutel", "en": "other key"},
    "setting.at": {"fr": "date", "nl": "datum", "en": "date"},
    "setting.year": {"fr": "année décrite", "nl": "beschreven jaar", "en": "year described"},
    "setting.since": {"fr": "première date", "nl": "eerste datum", "en": "first date"},
    "setting.every": {
        "fr": "années entre deux dates",
        "nl": "jaren tussen twee datums",
        "en": "years between two dates",
    },
    "setting.certainty": {"fr": "ce qui existe", "nl": "wat bestaat", "en": "what exists"},
    "setting.multithematic": {
        "fr": "multithématiques comptés",
        "nl": "multithematische meegeteld",
        "en": "multi-theme ones counted",
    },
    "setting.detail": {"fr": "détail", "nl": "detail", "en": "detail"},
    "setting.at_least": {"fr": "au moins", "nl": "minstens", "en": "at least"},
    "setting.limit": {"fr": "lignes au plus", "nl": "rijen hoogstens", "en": "rows at most"},
    "setting.hours": {"fr": "heures supposées", "nl": "veronderstelde uren", "en": "assumed hours"},
    "setting.by": {"fr": "groupes", "nl": "groepen", "en": "groups"},
    "setting.territory": {"fr": "territoire", "nl": "grondgebied", "en": "territory"},
    "setting.agreed": {
        "fr": "aussi ce sur quoi l’on s’accorde",
        "nl": "ook waarover men het eens is",
        "en": "also what all agree on",
    },
    "setting.months": {"fr": "mois", "nl": "maanden", "en": "months"},
    "setting.theme": {"fr": "thème", "nl": "thema", "en": "theme"},
    "setting.=yes": {"fr": "oui", "nl": "ja", "en": "yes"},
    "setting.=no": {"fr": "non", "nl": "nee", "en": "no"},
    "setting.=possible": {
        "fr": "tout ce qui peut exister",
        "nl": "alles wat kan bestaan",
        "en": "all that may exist",
    },
    "setting.=certain": {
        "fr": "seulement ce qui existe sûrement",
        "nl": "enkel wat zeker bestaat",
        "en": "only what surely does",
    },
    "setting.frame": {"fr": "cadre", "nl": "kader", "en": "frame"},
    "setting.=table": {"fr": "par table", "nl": "per tabel", "en": "by table"},
    "setting.=row": {"fr": "par fait", "nl": "per feit", "en": "by fact"},
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
}


def typeset(text: str, lang: str) -> str:
    """French spaces as they are printed: no line ends before ``: ; ? ! » €`` or a dash, after
    ``«``, nor in a number.
    """
    if lang != "fr":
        return text
    text = re.sub(r" ([;?!»€])", "\u202f\\1", text).replace("« ", "«\u202f")
    text = re.sub(r" ([–—]) ", "\u00a0\\1 ", text)
    text = re.sub(r"(?<!\d)(\d{1,3}) (?=\d{3}\b)", "\\1\u202f", text)
    return text.replace(" :", "\u00a0:")


# Patterns of our own, so that words and sentences of the library agree: locales have a hyphen for a
# minus sign, and two of the three put the sign of the euro first.
_NUMBER, _MONEY = (f"{form};−{form}" for form in ("#,##0.###", "#,##0.00\u00a0€"))
_EXACT = Context(prec=400)  # digits that any float has room in


@functools.cache
def _form(pattern: str, lang: str) -> Callable[[Decimal], str]:
    from babel import Locale, numbers  # slow to import, for a command that writes no number

    return functools.partial(numbers.parse_pattern(pattern).apply, locale=Locale.parse(lang))


@functools.lru_cache(maxsize=10_000)
def _written(value: float | Decimal, pattern: str, lang: str) -> str:
    with localcontext(_EXACT):
        return _form(pattern, lang)(Decimal(value))


def number(value: float, lang: str) -> str:
    """A number as it is written in a language: ``1 234,5``, ``1.234,5`` or ``1,234.5``."""
    return _written(value if round(value, 3) else 0, _NUMBER, lang)


def money(value: float | Decimal, lang: str) -> str:
    """An amount in euros, to the cent: ``8 429,38 €``, ``8.429,38 €`` or ``8,429.38 €``."""
    return _written(value if round(value, 2) else 0, _MONEY, lang)


def template(key: str, lang: str) -> str:
    """The text of a key, its places not filled yet. ArgumentError as for `word`."""
    if lang not in languages:
        raise error(ArgumentError, "argument.unknown", lang, ", ".join(languages))
    return typeset(WORDS[key][lang], lang)


def texts(key: str, **particulars: object) -> Texts:
    """A text in every language, as a particular of an error."""
    return Texts(**{lang: word(key, lang, **particulars) for lang in languages})


def _is_singular(value: object, lang: str) -> bool:
    """Whether things are said in the singular after a number: in French, below two."""
    return isinstance(value, (int, float)) and (abs(value) < 2 if lang == "fr" else value == 1)


def word(key: str, lang: str, **particulars: object) -> str:
    """The text of a key, with its particulars; numbers are written as the language does.

    ``{count|one|many}`` stands for the word that goes with the number of that name.

    Raises
    ------
    ArgumentError
        The language is not one of the three.
    """
    text = re.sub(
        r"\{(\w+)\|([^|}]*)\|([^}]*)\}",
        lambda place: place[2 if _is_singular(particulars[place[1]], lang) else 3],
        template(key, lang),
    )
    filled = {
        name: number(value, lang) if isinstance(value, (int, float)) else value
        for name, value in particulars.items()
    }
    return text.format(**filled)
