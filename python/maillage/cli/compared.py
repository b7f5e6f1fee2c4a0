# SPDX-License-Identifier: Apache-2.0
"""The answers of the codebook beside published numbers: for people, and as rows for programs."""

from __future__ import annotations

from collections import Counter
from typing import Any

from rich.padding import Padding
from rich.text import Text

from ..analysis import Finding
from ..codebook import Bounds, Compared
from ..words import number, word
from .output import STYLES, out, print_table

COLUMNS = [
    "id",
    "question",
    "verdict",
    "published_least",
    "published_most",
    "counted_least",
    "counted_most",
    "population",
    "unknown",
    "note",
]


def compared_rows(found: Finding, compared: list[Compared], lang: str) -> list[dict[str, Any]]:
    """One row a statement; the question is that of the codebook, where it has one."""
    questions = {row["id"]: row["question"] for row in found.to_dict(lang)["rows"]}
    return [
        {
            "id": one.id,
            "question": questions.get(one.id),
            "verdict": one.verdict,
            "published_least": one.published[0],
            "published_most": one.published[1],
            "counted_least": one.counted[0],
            "counted_most": one.counted[1],
            "population": one.population,
            "unknown": one.unknown,
            "note": one.note.in_(lang) or None,
        }
        for one in compared
    ]


def print_compared(found: Finding, compared: list[Compared], most: int, lang: str) -> None:
    """How many agree; those that do not; the decisions taken; what is out of scope, and why."""
    console = out()
    console.print(found.title.in_(lang), style="bold")
    for verdict, count in Counter(one.verdict for one in compared).most_common():
        said = word(f"verdict.{verdict}", lang, count=count)
        style = STYLES["error"] if verdict in ("differs", "unknown") else ""
        console.print(Padding(Text(said, style), (0, 0, 0, 2), expand=False))
    rows = compared_rows(found, compared, lang)
    apart = [row for row in rows if row["verdict"] in ("differs", "unknown", "no_such_question")]
    if apart:
        print_table(
            [word(f"compared.{name}", lang) for name in ("id", "published", "counted", "question")],
            [
                [
                    row["id"],
                    _span((row["published_least"], row["published_most"]), lang),
                    _span((row["counted_least"], row["counted_most"]), lang),
                    row["question"] or "",
                ]
                for row in apart
            ],
            most,
            lang,
        )
    reasons: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        if row["note"] and row["verdict"] != "no_such_question":
            kind = "out_of_scope" if row["verdict"] == "out_of_scope" else "decision"
            reasons.setdefault((kind, row["note"]), []).append(row["id"])
    for kind in ("decision", "out_of_scope"):
        noted = {note: ids for (of, note), ids in reasons.items() if of == kind}
        if noted:
            console.print(word(f"compared.{kind}", lang), style="bold")
        for note, ids in noted.items():
            console.print(Padding(f"{', '.join(ids)} : {note}", (0, 0, 0, 2), expand=False))
    for caveat in found.caveats(lang):
        console.print(caveat, style="dim")


def _span(bounds: Bounds, lang: str) -> str:
    least, most = (None if bound is None else number(bound, lang) for bound in bounds)
    if least is None and most is None:
        return word("unknown", lang)
    return least if least == most else f"{least or ''}..{most or ''}"
