# SPDX-License-Identifier: Apache-2.0
"""The directory of actors, by theme and by territory, each with the day it was last confirmed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from .. import _maillage as _core
from ..vocabulary import NOTHING, Date, label
from .content import Block, Content, Grid, Heading, Paragraph
from .facts import Facts, first_day, may_hold


def last_confirmed(facts: Facts) -> dict[str, Date]:
    """When each actor was last confirmed: its row verified, or one of its memberships confirmed."""
    said = [(row.key, row.verified_on) for row in facts.model.actors]
    said += [
        (row.member.removeprefix("actors:"), row.confirmed_on) for row in facts.model.memberships
    ]
    latest: dict[str, Date] = {}
    for key, date in said:
        if date and (key not in latest or first_day(latest[key]) < first_day(date)):
            latest[key] = date
    return latest


def listed_actors(facts: Facts, reseau: Any) -> tuple[list[Any], int]:
    """The actors that may exist, of a réseau or all, by name; and how many have ended."""
    actors = list(facts.model.actors)
    if reseau is not None:
        members = {
            row.member.removeprefix("actors:")
            for row in facts.model.memberships
            if row.reseau == reseau.key and may_hold(row.period, facts.at, facts.at)
        }
        actors = [actor for actor in actors if actor.key in members]
    there = [actor for actor in actors if may_hold(actor.period, facts.at, facts.at)]
    return facts.sorted_by_name("actors", there), len(actors) - len(there)


def territories_of(actor: Any) -> list[str] | None:
    """Where an actor has its seat and whom it works for; None where neither is known."""
    if actor.territory is None and actor.serves is None:
        return None
    seat = [actor.territory] if actor.territory not in (None, NOTHING) else []
    return list(dict.fromkeys([*seat, *(actor.serves or ())]))


def _groups(
    facts: Facts,
    actors: Iterable[Any],
    of: Callable[[Any], Iterable[str] | None],
    name: Callable[[str], str],
) -> list[tuple[str, list[Any]]]:
    """The actors under each heading, in alphabetical order; who has none, and the unknown, last."""
    groups: dict[str, list[Any]] = {}
    without: dict[str, list[Any]] = {facts.none: [], facts.unknown: []}
    for actor in actors:
        keys = of(actor)
        for key in keys or ():
            groups.setdefault(key, []).append(actor)
        if not keys:
            without[facts.unknown if keys is None else facts.none].append(actor)
    named = ((name(key), some) for key, some in groups.items())
    found = sorted(named, key=lambda group: _core.folded(group[0]))
    return [*found, *((title, some) for title, some in without.items() if some)]


def directory(facts: Facts, reseau: Any = None) -> Content:
    """The directory, of the members of a réseau or of all actors."""
    actors, ended = listed_actors(facts, reseau)
    confirmed = last_confirmed(facts)
    services: dict[str, list[str]] = {}
    for row in facts.model.services:
        if may_hold(row.period, facts.at, facts.at):
            services.setdefault(row.actor, []).append(facts.name("services", row.key))
    of = facts.name("reseaux", reseau.key) if reseau is not None else ""
    made = facts.content("directory", facts.word("directory.title"), of)
    if not actors:
        made.add(Paragraph(facts.word("directory.empty"), "lead"))
        return made
    dated = sum(actor.key in confirmed for actor in actors)
    reached = sum(bool(actor.contact_channels) for actor in actors)
    made.add(
        Paragraph(
            facts.word("directory.counts", count=len(actors), dated=dated, reached=reached), "lead"
        ),
        Paragraph(facts.word("directory.how"), "note"),
    )
    if ended:
        made.add(Paragraph(facts.word("directory.ended", count=ended), "note"))

    def entry(actor: Any, other: str) -> list[str]:
        offered = services.get(actor.key)
        name = facts.name("actors", actor.key)
        if offered:
            name = facts.word("directory.offers", name=name, services=", ".join(offered))
        said = facts.term(actor, "themes") if other == "themes" else _where(facts, actor)
        day = facts.date(confirmed.get(actor.key))
        return [name, said, facts.text(actor.contact_channels), day]

    def part(heading: str, groups: Any, other: str) -> Iterable[Block]:
        labels = {"themes": facts.label("actors", "themes"), "where": facts.word("directory.where")}
        headings = [facts.word("directory.actor"), labels[other]]
        headings += [facts.word("directory.contact"), facts.word("directory.confirmed_on")]
        yield Heading(heading)
        for name, some in groups:
            title = facts.word("directory.group", name=name, count=len(some))
            yield Heading(title[:1].upper() + title[1:], 2)
            rows = [entry(actor, other) for actor in some]
            yield Grid(title, rows, headings, widths=(30, 20, 30, 20))

    themes = _groups(
        facts, actors, lambda a: a.themes, lambda code: label("Theme", code, facts.lang)
    )
    grounds = _groups(facts, actors, territories_of, lambda key: facts.name("territories", key))
    made.add(part(facts.word("directory.by_theme"), themes, "where"))
    made.add(part(facts.word("directory.by_territory"), grounds, "themes"))
    return made


def _where(facts: Facts, actor: Any) -> str:
    return facts.names("territories", territories_of(actor))
