# SPDX-License-Identifier: Apache-2.0
"""The year of a réseau, part by part: what its report and its grant application are made of.

A part without anything recorded is empty: the paper says so, and does not invent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from .. import _maillage as _core
from ..vocabulary import NOTHING, Date
from .content import Block, Grid, Paragraph
from .facts import Facts, table_lines
from .inquired import known_nothing
from .minutes import tasks, tasks_grid
from .year import Year


def _grid(
    facts: Facts, title: str, rows: Iterable[Any], *fields: str, widths: Sequence[int]
) -> Grid:
    """Fields of rows as a table, under their labels."""
    rows = list(rows)
    lines = [[said for _, said in table_lines(facts, row, *fields)] for row in rows]
    headings = [facts.label(rows[0]._table, field) for field in fields]
    return Grid(title, lines, headings, widths=widths)


def identity(year: Year) -> list[Block]:
    """Who the réseau is, and who carries it."""
    facts, reseau = year.facts, year.reseau
    about = table_lines(facts, reseau, "name", "form", "territories", "organisers", "legal_body")
    if reseau.legal_body in (None, NOTHING):
        about.append((facts.label("actors", "enterprise_number"), facts.unknown))
    else:
        about += table_lines(facts, facts.model.actors[reseau.legal_body], "enterprise_number")
    carriers = _core.carriers_of(facts.core, reseau.key)
    own = not carriers or reseau.contact_channels is not None
    reached = reseau if own else facts.model.actors[carriers[0]]
    about += table_lines(facts, reached, "contact_channels")
    about += table_lines(facts, reseau, "membership_rule", "declared_members", "steering", "period")
    return [Grid(facts.word("year.identity"), about)]


def objectives(year: Year) -> list[Block]:
    rows = year.rows("objectives")
    if not rows:
        return []
    title = year.facts.word("year.objectives")
    fields = ("level", "text", "decided_by", "period")
    return [_grid(year.facts, title, rows, *fields, widths=(20, 45, 15, 20))]


def organisation(year: Year) -> list[Block]:
    facts, blocks = year.facts, []
    if year.rules:
        title = facts.word("year.organisation")
        fields = ("kind", "status", "date", "link")
        blocks.append(_grid(facts, title, year.rules, *fields, widths=(30, 20, 20, 30)))
    else:
        blocks += known_nothing(year, "organisation", "documents", facts.word("year.rules"))
    if year.groups:
        names = facts.names("reseaux", year.groups)
        blocks.append(Paragraph(facts.word("year.groups", count=len(year.groups), names=names)))
    terms = [row.key for row in year.rows("mandates")]
    seats = [facts.model.mandates[key] for key in _core.last_terms(facts.core, terms, year.year)]
    if seats:
        said = facts.counted(facts.term(row, "seat") for row in seats)
        blocks.append(Paragraph(facts.word("year.seats", count=len(seats), seats=said)))
    return blocks


def participants(year: Year) -> list[Block]:
    facts = year.facts
    if not year.members:
        return []
    maybe = [row for row in year.attendances if row.status in (None, "present")]
    named = [row for row in maybe if row.actor and row.status]
    came = {row.actor for row in named}
    noted = year.attended
    members = {key for table, key in year.members if table == "actors"}
    # Nobody came where all attendances are named; who came is not known where nobody is.
    told = bool(members) and bool(noted) and (bool(named) or not maybe)
    kinds: dict[str, list[int]] = {}
    for key in members:
        counts = kinds.setdefault(facts.term(facts.model.actors[key], "kind"), [0, 0])
        counts[0] += 1
        counts[1] += key in came
    shown = 2 if told else 1
    lines = [[kind, *map(facts.number, counts[:shown])] for kind, counts in kinds.items()]
    if reseaux := len(year.members) - len(members):  # for which actors came, nobody notes
        kind = facts.label("memberships", "reseau").lower()
        lines.append([kind, facts.number(reseaux), facts.unknown][: 1 + shown])
    lines.sort(key=lambda line: line[0])
    headings = [facts.label("actors", "kind"), facts.word("year.members")]
    headings += [facts.word("year.came")] if told else []
    local = _core.actors_on(facts.core, [*(year.reseau.territories or ())], year.when)
    present = facts.word(
        "year.present" if told else "year.present_unknown",
        count=len(members if told else year.members),
        came=len(members & came),
        noted=len(noted),
        meetings=len(year.meetings),
    )
    if told and reseaux:  # with them, as many as the table has
        present += " " + facts.word("year.member_reseaux", count=reseaux)
    blocks: list[Block] = [
        Paragraph(present),
        Grid(
            facts.word("year.participants"),
            lines,
            headings,
            (1, 2)[:shown],
            (60, 20, 20) if told else (75, 25),
        ),
    ]
    if len(named) < len(maybe):
        said = facts.word("year.unnamed", count=len(maybe), unknown=len(maybe) - len(named))
        blocks.insert(1, Paragraph(said))
    if local:
        there = len(members.intersection(local))
        blocks.append(Paragraph(facts.word("year.cover", count=len(local), members=there)))
    return blocks


def meetings(year: Year) -> list[Block]:
    facts = year.facts
    if not year.meetings:
        return []
    noted = year.attended
    present = Counter(row.meeting for row in year.attendances if row.status == "present")
    said = facts.counted(facts.term(row, "kind") for row in year.meetings)
    lines = []
    for row in year.meetings:
        withheld = row.confidentiality == "confidential"
        purpose = facts.word("year.withheld") if withheld else facts.text(row.purpose)
        came = facts.number(present[row.key]) if row.key in noted else facts.unknown
        name = facts.name("reseaux", row.reseau)
        lines.append((facts.date(row.date), name, facts.term(row, "kind"), purpose, came))
    headings = [facts.label("meetings", name) for name in ("date", "reseau", "kind", "purpose")]
    headings.append(facts.word("year.attended"))
    met = facts.word("year.met", count=len(year.meetings), kinds=said, noted=len(noted))
    if ahead := sum(str(row.date) > str(facts.at) for row in year.meetings):
        met += " " + facts.word("year.met_ahead", count=ahead)
    internal = set(_core.internal_reseaux(facts.core))
    apart = sum(row.reseau in internal for row in year.meetings)
    if apart:
        met += " " + facts.word("year.met_internally", count=apart)
    return [
        Paragraph(met),
        Grid(facts.word("year.meetings"), lines, headings, (4,), (23, 24, 18, 20, 15)),
    ]


def activities(year: Year) -> list[Block]:
    """What was done, is under way or planned."""
    return _activities(year.facts, year.rows("activities"))


def project(year: Year) -> list[Block]:
    """What is still to be done."""
    return _activities(year.facts, year.planned)


def _activities(facts: Facts, rows: Sequence[Any]) -> list[Block]:
    if not rows:
        return []
    linked = sum(row.poverty_link is not None for row in rows)
    costs = [row.cost for row in rows if row.cost is not None]
    counted = facts.word("year.linked", count=len(rows), linked=linked)
    spent = facts.word("year.cost", count=len(rows), known=len(costs), sum=facts.money(sum(costs)))
    lines = []
    for row in rows:
        kind = facts.term(row, "kind")
        title = facts.text(row.title) if row.title else kind
        status, when = facts.term(row, "status"), facts.period(row.period)
        lines.append((title, status, when, facts.text(row.poverty_link), facts.money(row.cost)))
    fields = ("title", "status", "period", "poverty_link", "cost")
    headings = [facts.label("activities", name) for name in fields]
    title = facts.word("year.activities")
    widths = (30, 15, 20, 20, 15)
    known = [Paragraph(spent)] if costs else []
    return [Paragraph(counted), *known, Grid(title, lines, headings, (4,), widths)]


def users(year: Year) -> list[Block]:
    facts = year.facts
    noted = year.attended
    there = {
        row.meeting
        for row in year.attendances
        if row.role == "residents_representative" and row.status == "present"
    }
    blocks: list[Block] = []
    maybe = [row for row in year.attendances if row.status in (None, "present")]
    if noted or maybe:
        said = facts.word("year.residents", count=len(noted), there=len(there))
        unknown = sum(row.role is None or row.status is None for row in maybe)
        if unknown:
            key = "year.residents_partly" if there else "year.residents_unknown"
            said = facts.word(
                key, count=len(noted), there=len(there), unknown=unknown, present=len(maybe)
            )
        blocks.append(Paragraph(said))
    if year.with_users:
        fields = ("scope", "territory", "participation", "published_on")
        title = facts.word("year.users")
        blocks.append(_grid(facts, title, year.with_users, *fields, widths=(35, 20, 25, 20)))
    return blocks


def _is_answered(facts: Facts, relay: Any) -> bool:
    """Whether an answer to a relay is known: that there was none is no answer."""
    return _core.is_answered(facts.core, relay.key)


def _relayed(facts: Facts, relay: Any) -> str:
    """The need or the diagnosis that a relay passes on, in the words that are known of it."""
    if relay.subject in (None, NOTHING):
        return facts.unknown if relay.subject is None else facts.none
    table, key = _core.subject_of(facts.core, relay.key)
    row = facts.model[table][key]
    if table == "needs":
        return facts.word("year.need", what=facts.text(row.text))
    what = facts.text(row.scope) if row.scope else facts.term(row, "themes") if row.themes else ""
    when = facts.date(row.published_on) if row.published_on else ""
    known = ", ".join(filter(None, [what, when]))
    return facts.word("year.diagnosis" if known else "year.diagnosis_bare", what=known)


def _relays_grid(facts: Facts, relays: Sequence[Any]) -> Grid:
    """Each relay and its answer; where it is known that there was none, that."""

    def answer(relay: Any) -> str:
        if relay.answer != NOTHING:
            return facts.text(relay.answer)
        # One that has a date was given, whatever it was.
        return facts.unknown if _is_answered(facts, relay) else facts.word("year.unanswered")

    lines = []
    for row in relays:
        (_, on), (_, to_whom), (_, form) = table_lines(facts, row, "on", "to_whom", "form")
        lines.append((on, _relayed(facts, row), to_whom, form, answer(row)))
    names = ("subject", "to_whom", "form", "answer")
    # A heading says “Date” in every language; the field itself is called “on”.
    headings = [facts.label("meetings", "date"), *(facts.label("relays", n) for n in names)]
    return Grid(facts.word("year.relays"), lines, headings, widths=(15, 30, 20, 15, 20))


def needs(year: Year) -> list[Block]:
    facts, blocks = year.facts, []
    raised = year.needs
    if raised:
        blocks.append(Paragraph(facts.word("year.needs_counts", count=len(raised))))
        fields = ("on", "theme", "text", "origin", "status")
        widths = (20, 20, 30, 15, 15)
        blocks.append(_grid(facts, facts.word("year.needs"), raised, *fields, widths=widths))
    diagnoses = year.rows("diagnoses")
    if diagnoses:
        fields = ("scope", "themes", "method", "participation", "published_on")
        title, widths = facts.word("year.diagnoses"), (25, 20, 15, 20, 20)
        blocks.append(_grid(facts, title, diagnoses, *fields, widths=widths))
    relays = year.rows("relays")
    if relays:
        answered = sum(_is_answered(facts, relay) for relay in relays)
        said = facts.word("year.relays_counts", count=len(relays), answered=answered)
        blocks += [Paragraph(said), _relays_grid(facts, relays)]
    if blocks:  # a part of which nothing at all is known says so itself
        held = {"needs": raised, "diagnoses": diagnoses, "relays": relays}
        for table, found in held.items():
            blocks += [] if found else known_nothing(year, "needs", table)
    return blocks


def evaluation(year: Year) -> list[Block]:
    rows = year.evaluations
    if not rows:
        return []
    title, fields = year.facts.word("year.evaluation"), ("kind", "status", "date", "link")
    return [_grid(year.facts, title, rows, *fields, widths=(30, 20, 20, 30))]


def means(year: Year) -> list[Block]:
    facts, blocks = year.facts, []
    posts = year.rows("posts")
    if posts:
        known = sum(row.fte is not None for row in posts)
        least, most = _core.working_time(facts.core, [row.key for row in posts])
        total = facts.number(least)
        if most is not None and most != least:
            total = facts.word("year.between", least=total, most=facts.number(most))
        key = "year.fte" if known else "year.fte_unknown"
        said = facts.word(key, count=len(posts), known=known, sum=total)
        fields = ("function", "fte", "employer", "other_duties")
        lines = [
            [
                facts.term(row, "function"),
                facts.number(row.fte),
                facts.name("actors", row.employer),
                facts.term(row, "other_duties"),
            ]
            for row in posts
        ]
        headings = [facts.label("posts", name) for name in fields]
        headings[1] = headings[1].upper()  # ETP, VTE, FTE
        title = facts.word("year.means")
        blocks += [Paragraph(said), Grid(title, lines, headings, (1,), (25, 15, 30, 30))]
    return blocks


def grants(year: Year, until: bool = False) -> list[Block]:
    """What was granted for the year; `until` it, for a file that shows what came before."""
    facts, rows = year.facts, year.grants(until)
    if not rows:
        return []
    known = [row.amount for row in rows if row.amount is not None]
    total = facts.money(sum(known)) if known else facts.unknown
    key = "year.granted" if known else "year.granted_unknown"
    said = facts.word(key, count=len(rows), known=len(known), sum=total)
    lines = [
        (
            facts.unknown if row.year is None else str(row.year),
            facts.name("actors", row.funder),
            facts.text(row.purpose)
            if row.reseau
            else facts.word("year.unstated", purpose=facts.text(row.purpose)),
            facts.text(row.legal_act),
            facts.money(row.amount),
        )
        for row in sorted(rows, key=lambda row: row.year or 0)
    ]
    fields = ("year", "funder", "purpose", "legal_act", "amount")
    headings = [facts.label("grants", name) for name in fields]
    title, widths = facts.word("year.grants"), (10, 25, 25, 20, 20)
    unstated = sum(row.reseau is None for row in rows)
    doubt = facts.word("year.unstated_counts", count=len(rows), unknown=unstated)
    return [
        Paragraph(said),
        *([Paragraph(doubt, "note")] if unstated else []),
        Grid(title, lines, headings, (4,), widths),
    ]


def follow_up(year: Year) -> list[Block]:
    facts, taken = year.facts, year.decisions
    until = Date(str(year.year))
    waiting = tasks(facts, _core.open_decisions(facts.core, year.reseaux, until, facts.at))
    if not taken and not waiting:
        return []
    said = facts.counted(facts.term(row, "status") for row in taken)
    key = "year.decided" if taken else "year.decided_none"
    blocks: list[Block] = [Paragraph(facts.word(key, count=len(taken), statuses=said))]
    if waiting:
        blocks.append(tasks_grid(facts, waiting, withheld="confidential"))
    return blocks
