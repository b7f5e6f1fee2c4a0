# SPDX-License-Identifier: Apache-2.0
"""Decisions on what means the same, as rows that can be edited and given back."""

from __future__ import annotations

import csv
import dataclasses
import functools
import io
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from . import _maillage as _core
from . import words
from .errors import ArgumentError, Error, FileError, error
from .files import name_of, save
from .io import MAX_BYTES
from .vocabulary import Texts, languages

DECISIONS = ("same", "different", "undecided")


@dataclass(frozen=True)
class Decision:
    """Whether two descriptions mean the same thing, why, and who says so.

    Attributes
    ----------
    table : {"reseaux", "actors"}
    said, other : str
        What an answer describes, and a row of the inventory or what another answer describes.
    score : float
        How alike the names are, from 0 to 100.
    commune, organiser, coordination : {"same", "different", "unknown"}
    said_by : int
        How many descriptions there are of what is said, with those that mean the same.
    rule, decision : {"same", "different", "undecided"}
        What the rule says, and what is done.
    by : {"rule", "hand"}
    """

    table: str
    said: str
    other: str
    decision: str
    by: str
    rule: str
    score: float
    commune: str
    organiser: str
    coordination: str
    said_name: str
    said_commune: str
    said_organiser: str
    said_by: int
    other_name: str
    other_commune: str
    other_organiser: str
    other_known: bool

    @property
    def pair(self) -> tuple[str, str]:
        return self.said, self.other


_COLUMNS = [column.name for column in dataclasses.fields(Decision)]

#: The columns that say one of a few words, which files have in the reader's language.
_IN_WORDS = ("decision", "by", "rule", "commune", "organiser", "coordination", "other_known")
_WORDS = (*DECISIONS, "unknown", "rule", "hand", "yes", "no")


def _called(code: str, lang: str) -> str:
    return words.word(f"decision.{code}", lang)


def _heading(column: str, lang: str) -> str:
    return words.word(f"decided.{column}", lang)


@functools.cache
def _codes() -> dict[str, str]:
    """Each word that a column may say, from what it is called in any language."""
    return {_core.folded(_called(code, lang)): code for lang in languages for code in _WORDS}


@functools.cache
def _columns() -> dict[str, str]:
    """Each column, from what it is called in any language."""
    return {_core.folded(_heading(name, lang)): name for lang in languages for name in _COLUMNS}


def save_decisions(
    decisions: Iterable[Decision], path: str | os.PathLike[str], lang: str = "en"
) -> Path:
    """Writes decisions as a CSV file to be edited, in a language, whole or not at all. FileError.

    It is read back whatever its language. See `Decision` for the columns.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_heading(column, lang) for column in _COLUMNS)
    for decision in decisions:
        values = dataclasses.asdict(decision) | {
            "score": f"{decision.score:g}",
            "other_known": "yes" if decision.other_known else "no",
        }
        values |= {n: _called(values[n], lang) for n in _IN_WORDS if values[n] in _WORDS}
        writer.writerow(_core.guarded(str(value)) for value in values.values())
    return save(path, "\ufeff" + text.getvalue())


def _refused(text: str, file: str, row: int) -> Error:
    """The error for what is none of the three decisions."""
    allowed = {lang: ", ".join(_called(code, lang) for code in DECISIONS) for lang in languages}
    column = {lang: _heading("decision", lang) for lang in languages}
    particulars = file, str(row), text, Texts(**allowed), Texts(**column)
    return error(ArgumentError, "answers.decision", *particulars)


def read_decisions(path: str | os.PathLike[str]) -> list[Decision]:
    """Decisions as `save_decisions` wrote them and somebody changed them.

    A row whose ``decision`` is not what the rule says was decided by hand; one without a decision
    is left to the rule. A row may be added: ``table``, ``said``, ``other`` and ``decision`` are
    enough.

    Raises
    ------
    ArgumentError
        A decision is none of the three; the error says in which row.
    FileError, LimitError
        There is no such file, or it holds no decisions.
    """
    rows = _core.read_csv_rows(name_of(path), MAX_BYTES)
    columns = [_columns().get(_core.folded(text), "") for text in rows[0]] if rows else []
    if not {"table", "said", "other", "decision"} <= set(columns):
        raise error(FileError, "file.damaged", name_of(path))
    found = []
    for number, row in enumerate(rows[1:], start=2):
        texts = zip(columns, map(_core.unguarded, row), strict=False)
        values = dict.fromkeys(_COLUMNS, "") | {column: text for column, text in texts if column}
        values |= {n: _codes().get(_core.folded(values[n]), values[n]) for n in _IN_WORDS}
        if not values["said"] or not values["decision"]:
            continue
        if values["decision"] not in DECISIONS:
            raise _refused(values["decision"], name_of(path), number)
        by_hand = values["by"] == "hand" or values["decision"] != values["rule"]
        found.append(
            Decision(
                **values
                | {
                    "by": "hand" if by_hand else "rule",
                    "score": _number(values["score"]),
                    "said_by": int(_number(values["said_by"])),
                    "other_known": values["other_known"] == "yes",
                }
            )
        )
    return found


def _number(text: str) -> float:
    """A number that may have been edited; a column of no consequence stops nobody."""
    return float(text.replace(",", ".")) if re.fullmatch(r"\d+([.,]\d+)?", text) else 0
