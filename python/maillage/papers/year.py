# SPDX-License-Identifier: Apache-2.0
"""A réseau and one year of its own: the rows that the papers of a year are made of."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from .. import _maillage as _core
from ..errors import ArgumentError, error
from ..vocabulary import Period
from .facts import Facts, may_hold, on


def reseau_of(facts: Facts) -> Any:
    """The réseau that a paper is about where nobody says: the only coordination, or réseau.

    None without any; ArgumentError where there are several to choose from.
    """
    rows = [row for row in facts.model.reseaux if row.form != "category"]
    rows = [row for row in rows if row.form == "coordination"] or rows
    if len(rows) > 1:
        keys = _core.some_of([row.key for row in rows])
        raise error(ArgumentError, "argument.needed", "--reseau (reseau=)", keys)
    return rows[0] if rows else None


#: Any time at all.
_EVER = Period("", "")


@dataclass(frozen=True, eq=False)
class Year:
    """A réseau with its working groups and committees, and one year of theirs.

    Attributes
    ----------
    reseau : Row
    asked : int, optional
        The year asked for.
    is_elsewhen : bool
        Whether its rows are those of all time but the year.
    """

    facts: Facts
    reseau: Any
    asked: int | None = None
    is_elsewhen: bool = False

    @functools.cached_property
    def other_years(self) -> Year:
        """The same réseau in all time but the year."""
        return replace(self, asked=self.year, is_elsewhen=True)

    @functools.cached_property
    def reseaux(self) -> list[str]:
        """The keys of it, and of what depends on it, however far."""
        return _core.with_parts(self.facts.core, self.reseau.key)

    @functools.cached_property
    def year(self) -> int:
        """The year asked for, else the last in which anybody met, else that of the day."""
        if self.asked is not None:
            return self.asked
        facts = self.facts
        last = _core.last_meeting(facts.core, facts.at, self.reseaux)
        return facts.model.meetings[last].date.year if last else facts.at.year

    @functools.cached_property
    def when(self) -> Period:
        """The year, as a period."""
        return on(self.year)

    @functools.cached_property
    def is_outside(self) -> bool:
        """Whether the réseau, as far as is known, did not exist that year."""
        return not may_hold(self.reseau.period, self.when)

    def _found(self, find: Callable[[Period, bool], list[Any]], when: Period) -> list[Any]:
        """What may be of a period, or of any other time; without the réseau, only what is dated."""
        found = find(when, self.is_outside)
        if not self.is_elsewhen:
            return found
        there = set(found)
        return [each for each in find(_EVER, False) if each not in there]

    def rows(self, table: str, when: Period | None = None) -> list[Any]:
        """The rows of a table about the réseaux that may be of the year, or of a period."""
        find = functools.partial(_core.rows_about, self.facts.core, table, self.reseaux)
        return self.facts.rows(table, self._found(find, when or self.when))

    @functools.cached_property
    def meetings(self) -> list[Any]:
        """The meetings of the réseaux, by date."""
        return sorted(self.rows("meetings"), key=lambda m: (str(m.date), m.key))

    @functools.cached_property
    def attendances(self) -> list[Any]:
        """Who is noted at the meetings, present or not."""
        held = {meeting.key for meeting in self.meetings}
        return [row for row in self.facts.model.attendances if row.meeting in held]

    @functools.cached_property
    def attended(self) -> set[str]:
        """The keys of the meetings of which it is known who came."""
        return self.facts.told_meetings.intersection(meeting.key for meeting in self.meetings)

    @functools.cached_property
    def members(self) -> list[tuple[str, str]]:
        """The members of the réseau itself: the table and the key of each."""
        find = functools.partial(_core.members_of, self.facts.core, self.reseau.key)
        return self._found(find, self.when)

    @functools.cached_property
    def groups(self) -> list[str]:
        """The keys of what depends on the réseau directly."""
        find = functools.partial(_core.parts_of, self.facts.core, self.reseau.key)
        return self._found(find, self.when)

    def documents(self, *kinds: str, of_year: bool = False) -> list[Any]:
        """The papers of these kinds until the year, or of it; those too of an unknown date."""
        rows = self.rows("documents", None if of_year else Period("", str(self.year)))
        return [row for row in rows if row.kind in kinds]

    @property
    def rules(self) -> list[Any]:
        """What it works by, written until the year."""
        return self.documents("charter", "internal_rules", "convention")

    @property
    def evaluations(self) -> list[Any]:
        """How the year was judged."""
        return self.documents("evaluation", "annual_report", of_year=True)

    @property
    def planned(self) -> list[Any]:
        """The activities that are planned or under way, or may be."""
        ahead = (None, "planned", "under_way")
        return [row for row in self.rows("activities") if row.status in ahead]

    @property
    def with_users(self) -> list[Any]:
        """The diagnoses of which it is known whether users took part."""
        return [row for row in self.rows("diagnoses") if row.participation is not None]

    @functools.cached_property
    def needs(self) -> list[Any]:
        """The needs that the réseaux, or the members of the réseau, reported."""
        core = self.facts.core
        when = _EVER if self.is_elsewhen else self.when
        members = _core.members_of(core, self.reseau.key, when, self.is_outside)
        by = [*members, *(("reseaux", key) for key in self.reseaux)]
        find = functools.partial(_core.needs_reported, core, by)
        return self.facts.rows("needs", self._found(find, self.when))

    @property
    def decisions(self) -> list[Any]:
        """What was decided at the meetings."""
        held = {meeting.key for meeting in self.meetings}
        return [row for row in self.facts.model.decisions if row.meeting in held]

    def grants(self, until: bool = False) -> list[Any]:
        """The grants of the year, or until it; those too of an unknown year."""

        def is_of(row: Any) -> bool:
            if row.year is None:
                return not self.is_outside
            return row.year == self.year or (until and row.year < self.year)

        facts = self.facts
        paid = facts.rows("grants", _core.grants_for(facts.core, self.reseau.key))
        return [row for row in paid if is_of(row) != self.is_elsewhen]
