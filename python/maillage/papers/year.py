# SPDX-License-Identifier: Apache-2.0
"""The year of a réseau, part by part: what its report and its grant application are made of.

A part without anything recorded is empty: the paper says so, and does not invent.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from .. import _maillage as _core
from ..errors import ArgumentError, error
from ..vocabulary import NOTHING, Date, Period
from .content import Block, Grid, Paragraph
from .facts import Facts, choices, may_hold, on, table_lines
from .inquired import known_nothing
from .minutes import tasks, tasks_grid


def reseau_of(facts: Facts) -> Any:
    """The réseau that a paper is about where nobody says: the only coordination, or réseau.

    None without any; ArgumentError where there are several to choose from.
    """
    rows = [row for row in facts.model.reseaux if row.form != "category"]
    rows = [row for row in rows if row.form == "coordination"] or rows
    if len(rows) > 1:
        keys = choices(row.key for row in rows)
        raise error(ArgumentError, "argument.needed", "--reseau (reseau=)", keys)
    return rows[0] if rows else None


@dataclass(frozen=True, eq=False)
class Year:
    """A réseau with its working groups and committees, and one year of theirs."""

    facts: Facts
    reseau: Any
    asked: int | None = None

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

    def rows(self, table: str, when: Period | None = None) -> list[Any]:
        """The rows of a table about the réseaux that may be of the year, or of a period."""
        facts = self.facts
        return facts.rows(
            table, _core.rows_about(facts.core, table, self.reseaux, when or self.when)
        )

    @functools.cached_property
    def meetings(self) -> list[Any]:
        return sorted(self.rows("meetings"), key=lambda m: (str(m.date), m.key))

    @functools.cached_property
    def attendances(self) -> list[Any]:
        held = {meeting.key for meeting in self.meetings}
        return [row for row in self.facts.model.attendances if row.meeting in held]

    @functools.cached_property
    def attended(self) -> set[str]:
        """The keys of the meetings of which it is known who came."""
        return self.facts.told_meetings.intersection(meeting.key for meeting in self.meetings)

    @functools.cached_property
    def members(self) -> list[tuple[str, str]]:
        """The members of the réseau itself: the table and the key of each."""
        return _core.members_of(self.facts.core, self.reseau.key, self.when)

    def documents(self, *kinds: str, of_year: bool = False) -> list[Any]:
        """The papers of these kinds until the year, or of it; those too of an unknown date."""
        rows = self.rows("documents", None if of_year else Period("", str(self.year)))
        return [row for row in rows if row.kind in kinds]


def grid(
    facts: Facts, title: str, rows: Iterable[Any], *fields: str, widths: Sequence[int]
) -> Grid:
    """Fields of rows as a table, under their labels."""
    rows = list(rows)
    lines = [[said for _, said in table_lines(facts, row, *fields)] for row in rows]
    headings = [facts.label(rows[0]._table, field) for field in fields]
    return Grid(title, lines, headings, widths=widths)


def outside(year: Year) -> list[Block]:
    """That the réseau, as far as is known, did not exist that year, or that it has not begun."""
    facts = year.facts
    if not may_hold(year.reseau.period, year.when):
        when = facts.period(year.reseau.period)
        said = facts.word("year.outside", year=str(year.year), period=when)
        return [Paragraph(said, "warning")]
    if year.year > facts.at.year:
        return [Paragraph(facts.word("year.to_come", year=str(year.year)), "warning")]
    return []


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
    about += table_lines(facts, reseau, "membership_rule", "steering", "period")
    return [Grid(facts.word("year.identity"), about)]


def objectives(year: Year) -> list[Block]:
    rows = year.rows("objectives")
    if not rows:
        return []
    title = year.facts.word("year.objectives")
    fields = ("level", "text", "decided_by", "period")
    return [grid(year.facts, title, rows, *fields, widths=(20, 45, 15, 20))]


def organisation(year: Year) -> list[Block]:
    facts, blocks = year.facts, []
    rules = year.documents("charter", "internal_rules", "convention")
    if rules:
        title = facts.word("year.organisation")
        fields = ("kind", "status", "date", "link")
        blocks.append(grid(facts, title, rules, *fields, widths=(30, 20, 20, 30)))
    else:
        blocks += known_nothing(year, "documents", facts.word("year.rules"))
    groups = [row for row in facts.model.reseaux if row.parent == year.reseau.key]
    if groups:
        names = facts.names("reseaux", [row.key for row in groups])
        blocks.append(Paragraph(facts.word("year.groups", count=len(groups), names=names)))
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
    blocks: list[Block] = [
        Paragraph(
            facts.word(
                "year.present" if told else "year.present_unknown",
                count=len(members if told else year.members),
                came=len(members & came),
                noted=len(noted),
                meetings=len(year.meetings),
            )
        ),
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
    return [
        Paragraph(facts.word("year.met", count=len(year.meetings), kinds=said, noted=len(noted))),
        Grid(facts.word("year.meetings"), lines, headings, (4,), (23, 24, 18, 20, 15)),
    ]


def activities(year: Year, *statuses: str) -> list[Block]:
    """What was done, or what is in one of these statuses, or in none that is known."""
    facts, rows = year.facts, year.rows("activities")
    if statuses:
        rows = [row for row in rows if row.status is None or row.status in statuses]
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
    made = [row for row in year.rows("diagnoses") if row.participation is not None]
    if made:
        fields = ("scope", "territory", "participation", "published_on")
        title = facts.word("year.users")
        blocks.append(grid(facts, title, made, *fields, widths=(35, 20, 25, 20)))
    return blocks


def _is_answered(facts: Facts, relay: Any) -> bool:
    """Whether an answer to a relay is known: that there was none is no answer."""
    return _core.is_answered(facts.core, relay.key)


def _relays_grid(facts: Facts, relays: Sequence[Any]) -> Grid:
    """Each relay and its answer; where it is known that there was none, that."""

    def answer(relay: Any) -> str:
        if relay.answer != NOTHING:
            return facts.text(relay.answer)
        # One that has a date was given, whatever it was.
        return facts.unknown if _is_answered(facts, relay) else facts.word("year.unanswered")

    lines = [
        [*(said for _, said in table_lines(facts, row, "on", "to_whom", "form")), answer(row)]
        for row in relays
    ]
    headings = [facts.label("relays", name) for name in ("on", "to_whom", "form", "answer")]
    return Grid(facts.word("year.relays"), lines, headings, widths=(20, 35, 20, 25))


def needs(year: Year) -> list[Block]:
    facts, blocks = year.facts, []
    reporters = [*year.members, *(("reseaux", key) for key in year.reseaux)]
    raised = facts.rows("needs", _core.needs_reported(facts.core, reporters, year.when))
    if raised:
        blocks.append(Paragraph(facts.word("year.needs_counts", count=len(raised))))
        fields = ("on", "theme", "text", "origin", "status")
        widths = (20, 20, 30, 15, 15)
        blocks.append(grid(facts, facts.word("year.needs"), raised, *fields, widths=widths))
    diagnoses = year.rows("diagnoses")
    if diagnoses:
        fields = ("scope", "themes", "method", "participation", "published_on")
        title, widths = facts.word("year.diagnoses"), (25, 20, 15, 20, 20)
        blocks.append(grid(facts, title, diagnoses, *fields, widths=widths))
    relays = year.rows("relays")
    if relays:
        answered = sum(_is_answered(facts, relay) for relay in relays)
        said = facts.word("year.relays_counts", count=len(relays), answered=answered)
        blocks += [Paragraph(said), _relays_grid(facts, relays)]
    if blocks:  # a part of which nothing at all is known says so itself
        held = {"needs": raised, "diagnoses": diagnoses, "relays": relays}
        for table, found in held.items():
            blocks += [] if found else known_nothing(year, table)
    return blocks


def evaluation(year: Year) -> list[Block]:
    rows = year.documents("evaluation", "annual_report", of_year=True)
    if not rows:
        return []
    title, fields = year.facts.word("year.evaluation"), ("kind", "status", "date", "link")
    return [grid(year.facts, title, rows, *fields, widths=(30, 20, 20, 30))]


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
    facts = year.facts
    paid = (facts.model.grants[key] for key in _core.grants_for(facts.core, year.reseau.key))
    rows = [
        row
        for row in paid
        if row.year is None or (row.year <= year.year if until else row.year == year.year)
    ]
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
    facts = year.facts
    held = {meeting.key for meeting in year.meetings}
    taken = [row for row in facts.model.decisions if row.meeting in held]
    until = Date(str(year.year))
    waiting = tasks(facts, _core.open_decisions(facts.core, year.reseaux, until, facts.at))
    if not taken and not waiting:
        return []
    said = facts.counted(facts.term(row, "status") for row in taken)
    blocks: list[Block] = [Paragraph(facts.word("year.decided", count=len(taken), statuses=said))]
    if waiting:
        blocks.append(tasks_grid(facts, waiting, withheld="confidential"))
    return blocks
