# SPDX-License-Identifier: Apache-2.0
"""The directory of actors, by theme and by territory, each with the day it was last confirmed."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .. import _maillage as _core
from ..vocabulary import label
from .content import Block, Content, Grid, Heading, Paragraph, whole
from .facts import Facts, natural
from .reach import Reached


def listed_actors(facts: Facts, reseau: Any) -> tuple[list[Any], int]:
    """The actors that may exist, of a réseau or all, by name; and how many have ended."""
    key = None if reseau is None else reseau.key
    actors, ended = _core.actors_there(facts.core, facts.now, key)
    return facts.sorted_by_name("actors", facts.rows("actors", actors)), ended


def _groups(
    facts: Facts,
    actors: Iterable[Any],
    axis: str,
    of: Mapping[str, Iterable[str] | None],
    name: Callable[[str], str],
) -> list[tuple[str, list[Any]]]:
    """The actors under each heading, in alphabetical order; who has none, and the unknown, last."""
    groups: dict[str, list[Any]] = {}
    none, unknown = (facts.word(f"directory.{which}_{axis}") for which in ("no", "unknown"))
    without: dict[str, list[Any]] = {none: [], unknown: []}
    for actor in actors:
        keys = of.get(actor.key)
        for key in keys or ():
            groups.setdefault(key, []).append(actor)
        if not keys:
            without[unknown if keys is None else none].append(actor)
    named = ((name(key), some) for key, some in groups.items())
    found = sorted(named, key=lambda group: natural(group[0]))
    return [*found, *((title, some) for title, some in without.items() if some)]


def _contacts(facts: Facts) -> Callable[[Any], list[str] | None]:
    """How each actor is reached, telephones and addresses too; None where it is not known."""
    reached = Reached(facts)

    def contacts(actor: Any) -> list[str] | None:
        reach = reached(actor)
        said = [*reach.phones, *reach.emails, *reach.others, *map(str, reach.addresses)]
        return said if said or reach.known else None

    return contacts


def directory(facts: Facts, reseau: Any = None) -> Content:
    """The directory, of the members of a réseau or of all actors."""
    actors, ended = listed_actors(facts, reseau)
    confirmed = _core.last_confirmed(facts.core)
    services = _core.services_by_actor(facts.core, facts.now)
    of = facts.name("reseaux", reseau.key) if reseau is not None else ""
    made = facts.content("directory", facts.word("directory.title"), of)
    if not actors:
        made.add(Paragraph(facts.word("directory.empty"), "lead"))
        return made
    contacts_of, themes_of = _contacts(facts), _core.themes_by_actor(facts.core, facts.now)
    contacts = {actor.key: contacts_of(actor) for actor in actors}
    where = {actor.key: _core.territories_of(facts.core, actor.key) for actor in actors}
    dated = sum(actor.key in confirmed for actor in actors)
    reached = sum(bool(contacts[actor.key]) for actor in actors)
    made.add(
        Paragraph(
            facts.word("directory.counts", count=len(actors), dated=dated, reached=reached), "lead"
        ),
        Paragraph(facts.word("directory.how"), "note"),
    )
    if ended:
        made.add(Paragraph(facts.word("directory.ended", count=ended), "note"))

    def name(actor: Any) -> str:
        offered, said = services.get(actor.key), facts.name("actors", actor.key)
        if not offered:
            return said
        return facts.word("directory.offers", name=said, services=facts.names("services", offered))

    def themes(actor: Any) -> str:
        known = themes_of.get(actor.key)
        if known is None:
            return facts.unknown
        return ", ".join(label("Theme", code, facts.lang) for code in known) or facts.none

    def contact(actor: Any) -> str:
        known = contacts[actor.key]
        return facts.unknown if known is None else " · ".join(known) or facts.none

    columns = {
        "actor": (facts.word("directory.actor"), 30, name),
        "themes": (facts.label("actors", "themes"), 20, themes),
        "where": (
            facts.word("directory.where"),
            20,
            lambda actor: facts.names("territories", where[actor.key]),
        ),
        "contact": (facts.word("directory.contact"), 30, contact),
        "confirmed_on": (
            facts.word("directory.confirmed_on"),
            20,
            lambda actor: facts.date(confirmed.get(actor.key)),
        ),
    }
    known_of_some = {
        "actor": True,
        "themes": any(actor.key in themes_of for actor in actors),
        "where": any(known is not None for known in where.values()),
        "contact": any(known is not None for known in contacts.values()),
        "confirmed_on": dated > 0,
    }
    left = [columns[column][0] for column, known in known_of_some.items() if not known]
    if left:
        made.add(Paragraph(facts.word("directory.left", columns=", ".join(left)), "note"))

    def part(heading: str, groups: Any, axis: str) -> Iterable[Block]:
        shown = [columns[c] for c, known in known_of_some.items() if known and c != axis]
        headings, widths, tellers = zip(*shown, strict=True)
        yield Heading(heading)
        for title, some in groups:
            title = facts.word("paper.counted", name=title, count=len(some))
            title = title[:1].upper() + title[1:]
            yield Heading(title, 2)
            rows = [[tell(actor) for tell in tellers] for actor in some]
            yield Grid(title, rows, headings, widths=whole(widths))

    if known_of_some["themes"] or not known_of_some["where"]:
        name_of = functools.partial(label, "Theme", lang=facts.lang)
        groups = _groups(facts, actors, "themes", themes_of, name_of)
        made.add(part(facts.word("directory.by_theme"), groups, "themes"))
    if known_of_some["where"]:
        name_of = functools.partial(facts.name, "territories")
        groups = _groups(facts, actors, "where", where, name_of)
        made.add(part(facts.word("directory.by_territory"), groups, "where"))
    return made
