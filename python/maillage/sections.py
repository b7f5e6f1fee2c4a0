# SPDX-License-Identifier: Apache-2.0
"""A finding as people read it in one language: what the report and the pictures are made of."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import words
from .dates import date_text, duration_text
from .vocabulary import Texts

if TYPE_CHECKING:
    from .analysis import Finding

#: Beyond this a table is no longer read; the command line gives all of it.
MOST_ROWS = 1000


@dataclass(frozen=True)
class Cell:
    """One cell of a finding: its value, and what people read."""

    value: Any
    text: str
    names: list[str]

    @property
    def unknown(self) -> bool:
        return self.value is None

    @property
    def is_number(self) -> bool:
        return isinstance(self.value, (int, float)) and not isinstance(self.value, bool)

    @property
    def key(self) -> str:
        """Tells one thing from another of the same name."""
        return getattr(self.value, "key", self.text)

    @property
    def keys(self) -> list[str]:
        """The same of a list."""
        return [item.key for item in self.value or ()]


Cells = dict[str, Cell]


@dataclass(frozen=True)
class Section:
    """A finding, ready to be laid out."""

    finding: Finding
    rows: list[Cells]

    @property
    def shown(self) -> list[Cells]:
        return self.rows[:MOST_ROWS]

    @property
    def labels(self) -> dict[str, Texts]:
        """What people call each column."""
        return {name: label for name, label, _ in self.finding.columns}

    @functools.cached_property
    def never_known(self) -> list[str]:
        """The columns, but the first, that are unknown in each of several rows: said once."""
        if len(self.rows) < 2:
            return []
        return [
            name for name in list(self.labels)[1:] if all(row[name].unknown for row in self.rows)
        ]

    @property
    def read(self) -> list[str]:
        """The columns that one reads: rows of tables, by their keys, are for whoever checks."""
        return [name for name in self.labels if name not in ("evidence", *self.never_known)]

    @property
    def numbers(self) -> set[str]:
        """The columns of numbers."""
        return {name for row in self.rows for name, cell in row.items() if cell.is_number}


def _cell(value: Any, text: str, unit: str, lang: str) -> Cell:
    names = [text]
    if value is None:
        text = words.word("unknown", lang)
    elif isinstance(value, list):
        names = [item.name.in_(lang) for item in value]
        text = ", ".join(names) or words.word("none", lang)
    elif isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d(-\d\d)?", value):
        text = date_text(value, lang)
        names = [text]
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        said = {"days": duration_text, "EUR": words.money}.get(unit, words.number)
        text = said(value, lang)
    return Cell(value, text, names)


def section_of(finding: Finding, lang: str) -> Section:
    """A finding, as people read it in a language."""
    columns = finding.columns
    rows = [
        {
            name: _cell(value, text, unit, lang)
            for (name, _, unit), value, text in zip(columns, values, texts, strict=True)
        }
        for values, texts in zip(finding.rows, finding.texts(lang), strict=True)
    ]
    return Section(finding, rows)
