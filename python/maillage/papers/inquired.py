# SPDX-License-Identifier: Apache-2.0
"""What is known to be nothing: whoever was asked named all there is, and there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _maillage as _core
from ..model import TABLES
from .content import Paragraph

if TYPE_CHECKING:
    from .year import Year

#: What each part is made of where one inquiry can say that there is nothing.
TABLES_OF = {
    "objectives": ("objectives",),
    "participants": ("memberships",),
    "meetings": ("meetings",),
    "activities": ("activities",),
    "project": ("activities",),
    "needs": ("needs", "diagnoses", "relays"),
    "evaluation": ("documents",),
    "means": ("posts",),
    "grants": ("grants",),
}


def complete_inquiry(year: Year, table: str) -> str | None:
    """When the réseau named all it has in a table, that year or the next; None if it did not."""
    model = year.facts.model
    key = _core.named_all(year.facts.core, table, year.reseau.key, year.year)
    return year.facts.date(model.inquiries[key].on) if key else None


def known_nothing(year: Year, table: str, thing: str | None = None) -> list[Paragraph]:
    """The sentence that there is nothing of a table, or of a thing in it, where that is known."""
    date = complete_inquiry(year, table)
    if date is None:
        return []
    thing = thing or TABLES[table]["label"][year.facts.lang]
    thing = thing[:1].upper() + thing[1:]
    said = year.facts.word("year.known_nothing", thing=thing, year=str(year.year), date=date)
    return [Paragraph(said)]
