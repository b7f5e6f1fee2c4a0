# SPDX-License-Identifier: Apache-2.0
"""What is to be said of a part that holds nothing of the year.

That there is none, where whoever was asked named all there is; and what there is of other years.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sized

from .. import _maillage as _core
from ..model import TABLES
from .content import Paragraph
from .year import Year

#: The rows of each part, by table.
_ROWS_OF: Mapping[str, Mapping[str, Callable[[Year], Sized]]] = {
    "objectives": {"objectives": lambda year: year.rows("objectives")},
    "organisation": {
        "documents": lambda year: year.rules,
        "reseaux": lambda year: year.groups,
        "mandates": lambda year: year.rows("mandates"),
    },
    "participants": {"memberships": lambda year: year.rows("memberships")},
    "meetings": {"meetings": lambda year: year.meetings},
    "activities": {"activities": lambda year: year.rows("activities")},
    "project": {"activities": lambda year: year.planned},
    "users": {
        "attendances": lambda year: year.attendances,
        "diagnoses": lambda year: year.with_users,
    },
    "needs": {
        "needs": lambda year: year.needs,
        "diagnoses": lambda year: year.rows("diagnoses"),
        "relays": lambda year: year.rows("relays"),
    },
    "evaluation": {"documents": lambda year: year.evaluations},
    "means": {"posts": lambda year: year.rows("posts")},
    "grants": {"grants": lambda year: year.grants()},
    "follow_up": {"decisions": lambda year: year.decisions},
}

#: What each part is made of where one inquiry can say that there is nothing; the organisation says
#: itself which of its rules there are none of.
TABLES_OF = {part: tuple(rows) for part, rows in _ROWS_OF.items() if part != "organisation"}


def _complete_inquiry(year: Year, table: str) -> str | None:
    """When the réseau named all it has in a table, that year or the next; None if it did not."""
    model = year.facts.model
    key = _core.named_all(year.facts.core, table, year.reseau.key, year.year)
    return year.facts.date(model.inquiries[key].on) if key else None


def _and_other_years(year: Year, part: str, tables: Iterable[str]) -> str:
    """How many rows there are of other years, to be said after that there is none of this one."""
    facts, rows_of = year.facts, _ROWS_OF.get(part, {})
    counts = {table: len(rows_of[table](year.other_years)) for table in tables}
    named = {TABLES[table]["label"][facts.lang]: count for table, count in counts.items() if count}
    return " " + facts.word("year.other_years", counts=facts.counted(named)) if named else ""


def known_nothing(year: Year, part: str, table: str, thing: str | None = None) -> list[Paragraph]:
    """The sentence that there is nothing of a table, or of a thing in it, where that is known."""
    date = _complete_inquiry(year, table)
    if date is None:
        return []
    thing = thing or TABLES[table]["label"][year.facts.lang]
    thing = thing[:1].upper() + thing[1:]
    said = year.facts.word("year.known_nothing", thing=thing, year=str(year.year), date=date)
    return [Paragraph(said + _and_other_years(year, part, [table]))]


def nothing_recorded(year: Year, part: str) -> Paragraph:
    """The sentence that nothing is recorded of a part for the year."""
    said = year.facts.word("year.nothing", year=str(year.year))
    return Paragraph(said + _and_other_years(year, part, _ROWS_OF.get(part, {})))
