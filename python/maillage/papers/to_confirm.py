# SPDX-License-Identifier: Apache-2.0
"""The list to confirm: whom to ask again, one row an actor, ready for a mail merge.

What is known stands there to be corrected; an empty cell is what nobody knows.
"""

from __future__ import annotations

import csv
import io
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import _maillage as _core
from .. import spreadsheet, words
from ..files import name_of, refuse_suffix, save
from .directory import listed_actors
from .facts import Facts
from .reach import Address, Reached

#: What a sheet to confirm may be.
SHEETS = (".xlsx", ".ods", ".csv")

#: Its columns, each of which is a field of a letter.
COLUMNS = (
    "key",
    "actor",
    "language",
    "kind",
    "parent",
    "street",
    "postcode",
    "commune",
    "other_addresses",
    "email",
    "phone",
    "other_contacts",
    "where",
    "themes",
    "services",
    "member_of",
    "confirmed_on",
    "missing",
    "remark",
    "about",
)

#: What one asks of an actor of whom it is not known, and the columns that would tell it.
_ASKED = {
    "kind": ("kind",),
    "address": ("street", "postcode", "commune"),
    "where": ("where",),
    "contact": ("email", "phone", "other_contacts"),
    "themes": ("themes",),
    "services": ("services",),
}


@dataclass(frozen=True)
class Sheet:
    """A paper that is a table for a mail merge.

    Attributes
    ----------
    kind : str
        ``to_confirm``.
    lang : {"fr", "nl", "en"}
    headings : list of str
    rows : list of list of str
        One an actor, of whom nothing was ever confirmed first, then the oldest.
    left : int
        How many actors were confirmed since, and are not listed.
    """

    kind: str
    lang: str
    headings: list[str]
    rows: list[list[str]]
    left: int

    @property
    def notes(self) -> list[str]:
        """How many are listed, of how many."""
        total = len(self.rows) + self.left
        return [words.word("confirm.counts", self.lang, count=len(self.rows), total=total)]

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes the sheet, whole or not at all; missing folders are made.

        ``.csv`` is as a Belgian Excel opens it; no cell runs anything. FileError, also where the
        name ends otherwise than in ``.xlsx``, ``.ods`` or ``.csv``.
        """
        refuse_suffix(path, SHEETS)
        lines = [self.headings, *self.rows]
        if Path(path).suffix.lower() == ".csv":
            file = io.StringIO()
            writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
            writer.writerows([[_core.guarded(cell) for cell in line] for line in lines])
            return save(path, "\ufeff" + file.getvalue())
        place = name_of(path)
        title = words.word("confirm.sheet", self.lang)
        spreadsheet.save([(title, lines)], place, title=title)
        return Path(path)

    def __repr__(self) -> str:
        return f"<Sheet {self.kind} {self.lang}: {len(self.rows)} rows>"


def to_confirm(facts: Facts, reseau: Any = None) -> Sheet:
    """Who was not confirmed in the year before the day one looks, and what is known of them."""
    core, now = facts.core, facts.now
    actors, _ = listed_actors(facts, reseau)
    keys = _core.to_confirm(core, [actor.key for actor in actors], facts.at)
    asked, confirmed = facts.rows("actors", keys), _core.last_confirmed(core)
    services, member_of = _core.services_by_actor(core, now), _core.reseaux_by_actor(core, now)
    unobserved = " ".join(facts.unobserved)
    reached = Reached(facts)
    headings = {name: facts.word(f"confirm.{name}") for name in COLUMNS}

    def row(actor: Any) -> list[str]:
        key, where = actor.key, _core.territories_of(core, actor.key)
        reach = reached(actor)
        first = reach.addresses[0] if reach.addresses else Address("", "", "")
        rest = [*reach.emails[1:], *reach.phones[1:], *reach.others]
        nowhere = reach.known and not (reach.emails or reach.phones or rest)
        known = {
            "key": actor.key,
            "actor": facts.name("actors", actor.key),
            "language": facts.term(actor, "language_regime") if actor.language_regime else "",
            "kind": facts.term(actor, "kind") if actor.kind else "",
            "parent": facts.name("actors", actor.parent) if actor.parent else "",
            "street": first.street,
            "postcode": first.postcode,
            "commune": first.commune,
            "other_addresses": " · ".join(map(str, reach.addresses[1:])),
            "email": "".join(reach.emails[:1]),
            "phone": "".join(reach.phones[:1]),
            "other_contacts": facts.none if nowhere else " · ".join(rest),
            "where": "" if where is None else facts.names("territories", where),
            "themes": facts.term(actor, "themes") if actor.themes is not None else "",
            "services": facts.names("services", services[key]) if key in services else "",
            "member_of": facts.names("reseaux", member_of[key]) if key in member_of else "",
            # As ISO writes it: it sorts, and a spreadsheet takes it for a date.
            "confirmed_on": str(confirmed.get(actor.key, "")),
            "about": unobserved,
        }
        missing = [
            facts.word(f"confirm.{asked}")
            for asked, columns in _ASKED.items()
            if not any(known[name] for name in columns)
        ]
        known["missing"] = ", ".join(missing)
        # Left empty, for whoever asks.
        known["remark"] = ""
        return [known[name] for name in COLUMNS]

    return Sheet(
        "to_confirm",
        facts.lang,
        list(headings.values()),
        [row(actor) for actor in asked],
        len(actors) - len(asked),
    )
