# SPDX-License-Identifier: Apache-2.0
"""Facts as papers say them in one language: names, terms, dates, amounts; unknown as unknown."""

from __future__ import annotations

import datetime
import functools
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from .. import _maillage as _core
from .. import words
from ..analysis import unobserved
from ..dates import date_text, period_text
from ..model import TABLES, Model, Row
from ..vocabulary import NOTHING, Date, Period, Range, label
from .content import Content, Paragraph, plain

_FIELDS = {name: {f["name"]: f for f in table["fields"]} for name, table in TABLES.items()}


def natural(text: str) -> list[tuple[str, int]]:
    """What sorts texts as people do: without accents and capitals, 2 before 10."""
    parts = re.split(r"([0-9]{1,9})", _core.folded(text))
    return [
        (word, int(digits or -1))
        for word, digits in zip(parts[::2], [*parts[1::2], ""], strict=True)
    ]


def on(date: Date | int) -> Period:
    """The days that a date, or a year, may mean."""
    return Period(str(date), str(date))


def may_hold(period: Period | None, when: Period) -> bool:
    """Whether something may hold in a period: an unknown bound excludes nothing."""
    return period is None or period.may_meet(when)


@dataclass(frozen=True, eq=False)
class Facts:
    """A model, as one paper reads it.

    Attributes
    ----------
    at : Date
        The day at which one looks.
    persons : bool
        Whether persons may be named.
    """

    model: Model
    lang: str
    at: Date
    persons: bool = False

    @property
    def core(self) -> _core.Model:
        """The model, as C++ asks it."""
        return self.model._core

    @functools.cached_property
    def now(self) -> Period:
        """The day at which one looks, as a period."""
        return on(self.at)

    @functools.cached_property
    def told_meetings(self) -> set[str]:
        """The keys of the meetings of which it is known who came."""
        return set(_core.told_meetings(self.core))

    @functools.cached_property
    def unknown(self) -> str:
        """What stands where something is not known, whatever it is."""
        return self.word("paper.unknown")

    @functools.cached_property
    def today(self) -> str:
        return date_text(datetime.date.today().isoformat(), self.lang)

    @functools.cached_property
    def none(self) -> str:
        """What stands where there is known to be nothing, whatever it is."""
        return self.word("paper.none")

    @functools.cached_property
    def unobserved(self) -> list[str]:
        """Of the rows of the model, what nobody observed."""
        return unobserved(self.model, self.lang)

    def word(self, key: str, **particulars: object) -> str:
        """A text of `words`, its particulars made harmless."""
        said = {n: plain(p) if isinstance(p, str) else p for n, p in particulars.items()}
        return words.word(key, self.lang, **said)

    def label(self, table: str, field: str) -> str:
        """What people call a field, as a heading begins: with a capital."""
        text = _FIELDS[table][field]["label"][self.lang].replace("_", " ")
        return text[:1].upper() + text[1:]

    def name(self, table: str, key: str | None) -> str:
        """What something is called; it may be known that there is none."""
        if key is None:
            return self.unknown
        if key == NOTHING:
            return self.none
        return plain(self.model[table][key].name.in_(self.lang)) or key

    def names(self, table: str, keys: Iterable[str] | None) -> str:
        """What several things are called."""
        if keys is None:
            return self.unknown
        return ", ".join(self.name(table, key) for key in keys) or self.none

    def term(self, row: Row, field: str) -> str:
        """A term, or a list of terms, as people say it."""
        vocabulary = _FIELDS[row._table][field]["vocabulary"]
        value = getattr(row, field)
        if isinstance(value, tuple):
            said = [plain(label(vocabulary, code, self.lang)) for code in value]
            return ", ".join(said) or self.none
        if value == NOTHING:
            return self.none
        return plain(label(vocabulary, value, self.lang)) or self.unknown

    def text(self, value: Any) -> str:
        """A text, or a list of texts, that somebody wrote; ``none`` is a known nothing."""
        if value is None:
            return self.unknown
        if isinstance(value, tuple):
            return " · ".join(plain(item) for item in value) or self.none
        text = value.in_(self.lang) if isinstance(value, _core.Texts) else value
        return self.none if text == NOTHING else plain(text) or self.unknown

    def date(self, value: Date | None) -> str:
        """A date, as it is written in a letter."""
        return date_text(str(value), self.lang) if value else self.unknown

    def range(self, value: Range | None) -> str:
        """A number known between bounds."""
        if not value:
            return self.unknown
        least, most = (
            None if bound is None else self.number(bound) for bound in (value.min, value.max)
        )
        if least == most:
            return str(least)
        return f"≤ {most}" if least is None else f"≥ {least}" if most is None else f"{least}–{most}"

    def period(self, value: Period | None) -> str:
        """When something holds."""
        said = period_text(str(value.since), str(value.until), self.lang) if value else ""
        return said or self.unknown

    def number(self, value: float | None) -> str:
        return self.unknown if value is None else words.number(value, self.lang)

    def money(self, value: Decimal | None) -> str:
        """An amount in euros, to the cent."""
        return self.unknown if value is None else words.money(value, self.lang)

    def counted(self, things: Iterable[str] | Mapping[str, int]) -> str:
        """How many of each thing, the most first."""
        counts = Counter(things).most_common()
        return ", ".join(self.word("paper.counted", name=name, count=n) for name, n in counts)

    def rows(self, table: str, keys: Iterable[str]) -> list[Any]:
        """The rows of these keys."""
        return [self.model[table][key] for key in keys]

    def sorted_by_name(self, table: str, rows: Iterable[Any]) -> list[Any]:
        """Rows in the alphabetical order of their names."""
        return sorted(rows, key=lambda row: natural(self.name(table, row.key)))

    def found(self, table: str, key: str) -> Row:
        """The row of a key, or of a name in any language.

        ArgumentError, which proposes what is near, where there is none.
        """
        return self.model[table][self.core.asked(table, key)]

    def content(self, kind: str, title: str, subtitle: str = "") -> Content:
        """A paper that says first what it is, and at its end what it was made from."""
        made = Content(kind, self.lang, title, subtitle)
        for sentence in self.unobserved:
            made.add(Paragraph(words.typeset(sentence, self.lang), "warning"))
        made.colophon = [
            self.word("paper.made_on", date=self.today),
            self.word("paper.persons" if self.persons else "paper.no_persons"),
            self.word("paper.data", digest=self.model.digest, version=_core.__version__),
        ]
        return made


def table_lines(facts: Facts, row: Row, *fields: str) -> list[Sequence[str]]:
    """Fields of a row beside their labels, as a reader meets them."""
    lines = []
    for name in fields:
        field, value = _FIELDS[row._table][name], getattr(row, name)
        if field["targets"]:
            (table,) = field["targets"]
            said = (
                facts.names(table, value) if isinstance(value, tuple) else facts.name(table, value)
            )
        elif field["vocabulary"]:
            said = facts.term(row, name)
        else:
            said_as = {"date": facts.date, "period": facts.period, "range": facts.range}
            said = said_as.get(field["kind"], facts.text)(value)
        lines.append((facts.label(row._table, name), said))
    return lines
