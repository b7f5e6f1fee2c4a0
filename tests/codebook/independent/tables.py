# SPDX-License-Identifier: Apache-2.0
"""The tables of an inventory, seen from its social coordinations.

Three conventions give every answer its unknowns:

- a coordination speaks for its parts: what its working groups and its committees do is its own;
- it has none of something only where it said so: a row is missing, and an inquiry in which the
  coordination answered about that table, dated of that year or the next, claims to be complete.
  Otherwise one does not know;
- what stands for a while counts if it may have stood in the year, and what is done once if it may
  have been done by then.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from functools import cached_property

import numpy as np
import pandas as pd

from .kleene import UNKNOWN, Numbers, asking, contains, year_of

#: Facts that stand for a while: those that had ended before the year, or not begun, are left out.
STANDING = ("reseaux", "memberships", "links", "objectives", "posts", "mandates")
#: What is done once, and when: from that year on it counts.
DONE = {
    "activities": ("since",),
    "diagnoses": ("published_on", "since"),
    "documents": ("date",),
    "needs": ("on",),
    "relays": ("on",),
}


def first_day_or(unknown: str) -> Callable[[str | None], str]:
    """The first day that a date may be; what is unknown or open, as it is said here."""
    return lambda date: unknown if date in (None, "..") else date + "-01-01"[len(date) - 4 :]


def last_day_or(unknown: str) -> Callable[[str | None], str]:
    """The last day that a date may be; 31 stands for that of any month."""
    return lambda date: unknown if date in (None, "..") else date + "-12-31"[len(date) - 4 :]


class Tables:
    """What the rows of an inventory answer of its coordinations, as one looks at a year.

    tables
        DataFrames by name, as ``table.to_pandas()`` gives them.
    year
        The year that is described; the last one with a meeting, if not given.
    """

    def __init__(self, tables: dict[str, pd.DataFrame], year: int | None = None) -> None:
        self.tables = {
            name: frame.astype(object)
            .where(frame.notna(), None)
            .set_axis(frame.index.astype(object))
            for name, frame in tables.items()
        }
        years = self["meetings"]["date"].map(year_of).dropna()
        self.year = year or (int(years.max()) if len(years) else None)
        for name in STANDING if self.year else ():
            since = self[name]["since"].map(year_of).astype(float)
            until = self[name]["until"].map(year_of).astype(float)
            self.tables[name] = self[name][~((since > self.year) | (until < self.year))]
        for name, columns in DONE.items() if self.year else ():
            done = pd.Series(np.nan, index=self[name].index)
            for column in columns:
                done = done.fillna(self[name][column].map(year_of).astype(float))
            self.tables[name] = self[name][~(done > self.year)]
        self.diagnosis_keys = set(tables["diagnoses"].index)

    def __getitem__(self, table: str) -> pd.DataFrame:
        return self.tables[table]

    # Who is counted

    @cached_property
    def coordinations(self) -> pd.DataFrame:
        """The coordinations between organisations that a CPAS convenes."""
        reseaux = self["reseaux"]
        cpas = self.actors_of("cpas")
        kept = (
            (reseaux["form"] == "coordination")
            & (reseaux["scope"] == "external")
            & asking(reseaux["organisers"], lambda actors: any(a in cpas for a in actors))
        )
        return reseaux[kept.fillna(False)]

    def actors_of(self, *kinds: str) -> set[str]:
        """The keys of the actors of some kinds."""
        return set(self["actors"].index[self["actors"]["kind"].isin(kinds)])

    def of_kind(self, actors: pd.Series, kind: str) -> pd.Series:
        """Whether each of these keys is that of an actor of a kind; no other key is."""
        kinds = {"none": "none", **self["actors"]["kind"]}
        answers = [
            UNKNOWN
            if key is None or (key in kinds and kinds[key] is None)
            else kinds.get(key) == kind
            for key in actors
        ]
        return pd.Series(answers, index=actors.index, dtype="boolean")

    def home(self, reseaux: pd.Series, beyond: Container[str] = ()) -> pd.Series:
        """The coordination that a réseau is, or is a part of, however far; nothing for others.

        Nor for those of `beyond`, and their parts.
        """
        own, parents = set(self.coordinations.index), dict(self["reseaux"]["parent"])

        def home(key: str | None) -> str | None:
            passed: set[str] = set()
            while key in parents and key not in {*own, *passed, *beyond}:
                passed.add(key)
                key = parents[key]
            return key if key in own and key not in beyond else None

        return reseaux.map(home)

    def complete(self, table: str, asked: pd.Index) -> pd.Series:
        """Who has answered, in the year or the next, that they named all their rows of a table."""
        inquiries = self["inquiries"]
        years = inquiries["on"].map(year_of).astype(float)
        whole = inquiries[
            inquiries["answered"].eq(True)
            & inquiries["complete"].eq(True)
            & (years.isin([self.year, self.year + 1]) if self.year else True)
            & contains(inquiries["tables"], table).fillna(False)
        ]
        return pd.Series(asked.isin(whole["asked"].dropna()), index=asked)

    # Whether there is one, and how many there are

    def exists(self, table: str, holds: pd.Series, of: str = "reseau") -> pd.Series:
        """Whether a coordination has a row for which something holds."""
        owner = self.home(self[table][of])
        return self.exists_for(self.coordinations.index, owner, table, holds)

    def exists_for(
        self, index: pd.Index, owner: pd.Series, table: str, holds: pd.Series
    ) -> pd.Series:
        """Whether each of `index` owns a row for which something holds."""
        answer = pd.Series(UNKNOWN, index=index, dtype="boolean")
        answer[self.complete(table, index)] = False
        answer[index.isin(owner[holds.isna()].dropna())] = UNKNOWN
        answer[index.isin(owner[holds.fillna(False)].dropna())] = True
        return answer

    def tally(self, table: str, holds: pd.Series, of: str = "reseau") -> Numbers:
        """How many of its rows hold, for each coordination."""
        owner = self.home(self[table][of])
        whole = self.complete(table, self.coordinations.index)
        return self.tally_for(self.coordinations.index, owner, holds, whole)

    def tally_for(
        self, index: pd.Index, owner: pd.Series, holds: pd.Series, whole: pd.Series
    ) -> Numbers:
        """How many rows hold, for each owner in `index`; at least that where not all is named."""
        least = owner[holds.fillna(False)].value_counts().reindex(index, fill_value=0).astype(float)
        maybe = owner[holds.isna()].value_counts().reindex(index, fill_value=0)
        return Numbers(least, (least + maybe).where(whole, np.inf))

    def at_once(self, index: pd.Index, owner: pd.Series, rows: pd.DataFrame, what: str) -> Numbers:
        """The most that the rows of each owner add up to on one day; anything, without any.

        Where their dates are vague, the least is what surely stood beside each other.
        """
        low, high = rows[what].astype(float).fillna(0), rows[what].astype(float).fillna(np.inf)

        def most(amount: pd.Series, since: pd.Series, until: pd.Series) -> pd.Series:
            highest = {}
            for key, own in amount.groupby(owner):
                begun, ended = since[own.index], until[own.index]
                on_days = [own[(begun <= day) & (ended >= day)].sum() for day in begun]
                highest[key] = max(*on_days, *own) if amount is low else max(on_days)
            return pd.Series(highest, dtype=float)

        since, until = rows["since"], rows["until"]
        least = most(low, since.map(last_day_or("0000")), until.map(first_day_or("9999")))
        largest = most(high, since.map(first_day_or("0000")), until.map(last_day_or("9999")))
        return Numbers(
            least.reindex(index, fill_value=0), largest.reindex(index, fill_value=np.inf)
        )

    def total(self, index: pd.Index, owner: pd.Series, low: pd.Series, high: pd.Series) -> Numbers:
        """The sum of what is stated for each owner; anything, where nothing or not all is."""
        low, high = low.astype(float).fillna(0), high.astype(float).fillna(np.inf)
        return Numbers(
            low.groupby(owner).sum().reindex(index, fill_value=0),
            high.groupby(owner).sum().reindex(index, fill_value=np.inf),
        )
