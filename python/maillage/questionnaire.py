# SPDX-License-Identifier: Apache-2.0
"""The questionnaire: which réseaux do you know? A page or a spreadsheet, in three languages.

    ml.questionnaire("reseaux.html", lang="fr", model=model, to="coordination@exemple.be")

It asks what annex 7.6 of the 2014 study asked, but nobody's name: services answer. What comes back
is read by `answers`. The page keeps what is typed to itself, and needs no server.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Iterable
from pathlib import Path

from . import _maillage as _core
from . import pages, spreadsheet, words
from .errors import ArgumentError, error
from .files import name_of, refuse_existing, save
from .model import TABLES, Model
from .vocabulary import Texts, languages, vocabularies

#: What is said of an answer, and of each réseau in it: the columns of every form of it.
OF_ANSWER = ("respondent", "coordination", "on", "complete")
LINES = ("name", "territories", "organisers", "address", "contact")
BOXES = ("type", "scale", "themes", "activity_kinds")
COLUMNS = (*OF_ANSWER, *LINES, *BOXES)

#: The kinds of activities that are asked about, and how many may be chosen.
KINDS = (
    "meeting_place",
    "information",
    "diagnosis",
    "projects",
    "intervision",
    "around_a_person",
)
MOST_KINDS = 2

_FIELDS = {field["name"]: field for field in TABLES["reseaux"]["fields"]}


def heading(column: str, lang: str) -> str:
    """What a question is called: as the field of a réseau that it is, unless said otherwise."""
    key = f"ask.{column}"
    label = words.word(key, lang) if column not in BOXES else _FIELDS[column]["label"][lang]
    return label.replace("_", " ")


@functools.cache
def headings() -> dict[str, str]:
    """The column of every heading that is understood, folded."""
    known = {_core.folded(column): column for column in COLUMNS}
    for lang in languages:
        for column in COLUMNS:
            known.setdefault(_core.folded(heading(column, lang)), column)
            if column in _FIELDS:
                known.setdefault(_core.folded(_FIELDS[column]["label"][lang]), column)
    return known


def offered(column: str, lang: str) -> dict[str, str]:
    """What may be chosen under a question, by code."""
    if column == "complete":
        return {"yes": words.word("ask.yes", lang), "no": words.word("ask.no", lang)}
    terms = {code: labels[lang] for code, labels in vocabularies()[_vocabulary(column)].items()}
    return {code: terms[code] for code in KINDS} if column == "activity_kinds" else terms


def _vocabulary(column: str) -> str:
    return _FIELDS[column]["vocabulary"]


def _names(names: Iterable[Texts | None], lang: str) -> list[str]:
    """What may be suggested, each name once, in alphabetical order."""
    return sorted({name.in_(lang) for name in names if name}, key=_core.folded)


def _known(model: Model | None, lang: str) -> dict[str, list[str]]:
    """The réseaux, territories and actors that the inventory knows; never a person."""
    if model is None:
        return {"reseaux": [], "territories": [], "actors": []}
    local = [t for t in model.territories if t.level in ("commune", "quartier")]
    return {
        "reseaux": _names((r.name for r in model.reseaux if r.form != "category"), lang),
        "territories": _names((territory.name for territory in local), lang),
        "actors": _names((actor.name for actor in model.actors), lang),
    }


def _page(lang: str, model: Model | None, to: str) -> str:
    word = functools.partial(words.word, lang=lang)
    unknown = {"": word("ask.not_known")}
    terms = {column: offered(column, lang) for column in ("themes", "activity_kinds")}
    terms |= {column: offered(column, lang) | unknown for column in ("type", "scale", "complete")}
    said = {
        "reseau": words.template("ask.reseau", lang),
        "added": words.template("ask.added", lang),
        "removed": words.template("ask.removed", lang),
        "saved": words.template("ask.saved", lang).replace("{to}", to),
        "service_missing": word("ask.service_missing"),
        "name_missing": word("ask.name_missing"),
        "full": word("ask.kinds_full"),
        "most": MOST_KINDS,
        "columns": COLUMNS,
        "lines": LINES,
        "boxes": BOXES,
    }
    known = _known(model, lang)
    return pages.page(
        "questionnaire.html",
        lang,
        style="questionnaire.css",
        script=pages.environment().get_template("questionnaire.js").render(),
        title=word("ask.title"),
        to=to,
        terms=terms,
        heading=functools.partial(heading, lang=lang),
        hints=words.WORDS.keys(),
        said=pages.data_block(said),
        **{f"known_{table}": names for table, names in known.items()},
    )


def _sheets(lang: str, model: Model | None, to: str, path: str) -> None:
    word = functools.partial(words.word, lang=lang)
    title = word("ask.sheet")
    known = _known(model, lang)
    lists = {column: list(offered(column, lang).values()) for column in ("complete", *BOXES)}
    lists |= {"respondent": known["actors"], "organisers": known["actors"]}
    lists |= {"coordination": known["reseaux"], "name": known["reseaux"]}
    lists |= {"territories": known["territories"]}
    choices = {(title, COLUMNS.index(column)): all for column, all in lists.items() if all}
    read_me = [
        word("ask.title"),
        word("ask.intro"),
        word("ask.rows", sheet=title),
        word("ask.blank"),
        word("ask.bars"),
        word("ask.nobody"),
        word("ask.send", to=to),
    ]
    sheets = [
        (title, [[heading(column, lang) for column in COLUMNS]]),
        (word("ask.read_me"), [[text] for text in read_me]),
    ]
    spreadsheet.save(sheets, path, choices)


def questionnaire(
    path: str | os.PathLike[str],
    *,
    lang: str = "fr",
    model: Model | None = None,
    to: str = "",
    replace: bool = False,
) -> None:
    """Writes the questionnaire, to be sent to services.

    Parameters
    ----------
    path
        Ends in ``.html`` for a page that works from a mailbox, on a phone and on paper; in
        ``.xlsx`` (with lists to choose from) or ``.ods`` for a spreadsheet. Both give back the same
        columns, those of `COLUMNS`.
    lang : {"fr", "nl", "en"}
    model : Model, optional
        The réseaux, actors and communes it knows are offered as suggestions. Persons never are.
    to : str, optional
        Where to send the answers, such as the general mailbox of the coordination.
    replace : bool
        Whether a file that is there may be replaced.

    Raises
    ------
    ArgumentError
        The language is none of the three, or the suffix is another.
    FileError
        There is such a file already, or it cannot be written.
    """
    name = name_of(path)
    suffix = Path(name).suffix.lower()
    if suffix not in (".html", *spreadsheet.SUFFIXES):
        allowed = ", ".join((".html", *spreadsheet.SUFFIXES))
        raise error(ArgumentError, "argument.unknown", suffix or name, allowed)
    to = to or words.word("ask.coordinator", lang)
    if not replace:
        refuse_existing(name)
    if suffix == ".html":
        save(name, _page(lang, model, to))
    else:
        _sheets(lang, model, to, name)
