# SPDX-License-Identifier: Apache-2.0
"""The answers of the codebook beside published numbers: for people, and as rows for programs."""

from __future__ import annotations

from collections import Counter
from typing import Any

from rich.padding import Padding
from rich.text import Text

from ..analysis import Finding
from ..codebook import AGREEING, Bounds, Compared
from ..words import number, word
from .output import STYLES, out, print_table

COLUMNS = [
    "id",
    "question",
    "verdict",
    "published_least",
    "published_most",
    "count",
    "least",
    "most",
    "population",
    "unknown",
    "note",
]


def compared_rows(found: Finding, compared: list[Compared], lang: str) -> list[dict[str, Any]]:
    """One row a statement, with the columns of the codebook where it is a question of it."""
    answers = {row["id"]: row for row in found.to_dict(lang)["rows"]}
    return [
        {
            **{column: answers.get(one.id, {}).get(column) for column in COLUMNS},
            "id": one.id,
            "verdict": one.verdict,
            "published_least": one.published[0],
            "published_most": one.published[1],
            "note": one.note.in_(lang) or None,
        }
        for one in compared
    ]


def _labels(found: Finding, lang: str) -> dict[str, str]:
    return {name: label.in_(lang) for name, label, _ in found.columns}


def compared_headings(found: Finding, lang: str) -> list[str]:
    """What people call these columns."""
    labels = _labels(found, lang)
    return [labels.get(column) or word(f"compared.{column}", lang) for column in COLUMNS]


def print_compared(found: Finding, compared: list[Compared], most: int, lang: str) -> None:
    """How many agree; those that do not; the decisions taken; what is out of scope, and why."""
    console = out()

    def say(text: str, style: str = "") -> None:
        console.print(Padding(Text(text, style), (0, 0, 0, 2), expand=False))

    console.print(found.title.in_(lang), style="bold")
    answers = {row["id"]: row for row in found.to_dict(lang)["rows"]}
    heads = [word(f"compared.{name}", lang) for name in ("id", "published", "counted")]
    heads += [_labels(found, lang)[name] for name in ("population", "unknown", "question")]
    for verdict, count in Counter(one.verdict for one in compared).most_common():
        style = "" if verdict in AGREEING else STYLES["error"]
        say(word(f"verdict.{verdict}", lang, count=count), style)
        if verdict not in AGREEING:
            rows = [
                _cells(one, answers.get(one.id, {}), lang)
                for one in compared
                if one.verdict == verdict
            ]
            print_table(heads, rows, most, lang)
    for kind in ("decision", "out_of_scope"):
        noted: dict[str, list[str]] = {}
        for one in compared:
            if (one.verdict == "out_of_scope") == (kind == "out_of_scope"):
                noted.setdefault(one.note.in_(lang), []).append(one.id)
        noted.pop("", None)
        if noted:
            console.print(word(f"compared.{kind}", lang), style="bold")
        for note, ids in noted.items():
            say(f"{word('label', lang, name=', '.join(ids))} {note}")
    for note in found.caveats(lang) + found.unobserved(lang):
        console.print(note, style="dim")


def _cells(one: Compared, answer: dict[str, Any], lang: str) -> list[str]:
    """A row for people: where one does not know, all that the count may be."""
    possible = (answer.get("least"), answer.get("most"))
    return [
        one.id,
        _span(one.published, lang),
        _span(possible, lang) if answer else "",
        *("" if n is None else number(n, lang) for n in (one.population, one.unknown)),
        answer.get("question", ""),
    ]


def _span(bounds: Bounds, lang: str) -> str:
    least, most = (None if bound is None else number(bound, lang) for bound in bounds)
    if least is None and most is None:
        return word("unknown", lang)
    return least if least == most else f"{least or ''}..{most or ''}"
