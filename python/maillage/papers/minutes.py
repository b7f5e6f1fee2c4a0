# SPDX-License-Identifier: Apache-2.0
"""The minutes of a meeting: who was there, the agenda, who does what by when, what is still open.

They note what was decided, never who said what: members must be able to speak freely.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from .. import _maillage as _core
from ..vocabulary import label, vocabularies
from .content import Content, Grid, Heading, Items, Paragraph
from .facts import Facts, natural, on, table_lines

STATUSES = ("present", "excused", "absent")


def last_meeting(facts: Facts, reseau: str | None) -> Any:
    """The last meeting held until the day one looks, of a réseau or of all; None without any."""
    key = _core.last_meeting(facts.core, facts.at, None if reseau is None else [reseau])
    return facts.model.meetings[key] if key else None


def _no_meeting(facts: Facts, asked: Any) -> Content:
    """A paper that says that no meeting is noted, of a réseau where one was asked for."""
    until = facts.date(facts.at)
    if asked is None:
        made = facts.content("minutes", facts.word("minutes.title"))
        said = facts.word("minutes.no_meeting", date=until)
    else:
        reseau = facts.name("reseaux", asked.key)
        made = facts.content("minutes", facts.word("minutes.title_of", reseau=reseau))
        said = facts.word("minutes.no_meeting_of", reseau=reseau, date=until)
        parts = _core.with_parts(facts.core, asked.key)
        if key := _core.last_meeting(facts.core, facts.at, parts):
            last = facts.model.meetings[key]
            group, date = facts.name("reseaux", last.reseau), facts.date(last.date)
            said += " " + facts.word("minutes.of_part", reseau=group, date=date, meeting=key)
    made.add(Paragraph(said, "lead"))
    return made


def minutes(facts: Facts, meeting: Any, asked: Any = None) -> Content:
    """The minutes of a meeting; without any, a paper that says so of the réseau asked for."""
    if meeting is None:
        return _no_meeting(facts, asked)
    reseau = facts.name("reseaux", meeting.reseau)
    key = "minutes.of" if meeting.date.day else "minutes.in"
    day = facts.word(key, date=facts.date(meeting.date))
    made = facts.content("minutes", facts.word("minutes.title_of", reseau=reseau), day)
    waiting = tasks(facts, _core.carried_over(facts.core, meeting.key))
    told = {meeting.confidentiality, *(earlier.confidentiality for earlier, *_ in waiting)}
    if str(meeting.date) > str(facts.at):
        made.add(Paragraph(facts.word("minutes.to_come"), "warning"))
    if meeting.confidentiality == "confidential":
        made.add(Paragraph(facts.word("minutes.confidential"), "warning"))
    elif "members" in told:  # also where only a task that is still open is for members
        made.add(Paragraph(facts.word("minutes.members"), "warning"))
    about = table_lines(facts, meeting, "reseau", "kind", "date", "time")
    said = _length(facts, meeting.duration)
    about.append((facts.label("meetings", "duration"), said))
    about += table_lines(facts, meeting, "place", "chair_role", "purpose")
    made.add(Grid(facts.word("minutes.meeting"), about))
    made.add(_attendance(facts, meeting), _agenda(facts, meeting))
    made.add(_decided(facts, meeting), _carried_over(facts, meeting, waiting))
    made.add(_next_meeting(facts, meeting), _approval(facts))
    return made


def _length(facts: Facts, duration: int | None) -> str:
    """How long a meeting lasted, in hours and minutes."""
    if duration is None:
        return facts.unknown
    hours, rest = divmod(duration, 60)
    key = "minutes.minutes" if not hours else "minutes.hours_and" if rest else "minutes.hours"
    return facts.word(key, count=rest, hours=hours)


def _who(facts: Facts, row: Any) -> str:
    """For whom somebody came; the name of the person only where it may be said."""
    said = facts.name("actors", row.actor) if row.actor else facts.word("minutes.no_actor")
    if facts.persons and row.person in facts.model.persons:
        said += f" – {facts.text(facts.model.persons[row.person].name)}"
    return said


def _place(term: str | None, listed: Sequence[str]) -> int:
    """Where a term stands in a list; one of one's own, after all others."""
    return listed.index(term) if term in listed else len(listed)


def _attendance(facts: Facts, meeting: Any) -> list[Any]:
    rows = [row for row in facts.model.attendances if row.meeting == meeting.key]
    blocks: list[Any] = [Heading(facts.word("minutes.attendance"))]
    if meeting.key not in facts.told_meetings:
        blocks.append(Paragraph(facts.word("minutes.no_attendance")))
    elif rows:
        of_each = Counter(row.status for row in rows)
        counts = {status: of_each[status] for status in STATUSES}
        blocks.append(Paragraph(facts.word("minutes.counts", count=len(rows), **counts)))
        blocks.append(_by_role(facts, rows))
    else:
        blocks.append(Paragraph(facts.word("minutes.nobody")))
    if rows:
        roles = list(vocabularies()["PersonRole"])

        def order(row: Any) -> tuple[Any, ...]:
            who = natural(_who(facts, row))
            return _place(row.status, STATUSES), who, _place(row.role, roles)

        listed = [
            (_who(facts, row), facts.term(row, "role"), facts.term(row, "status"))
            for row in sorted(rows, key=order)
        ]
        headings = [
            facts.word("minutes.for_whom"),
            *_labels(facts, "attendances", "role", "status"),
        ]
        title = facts.word("minutes.attendance")
        blocks.append(Grid(title, listed, headings, widths=(50, 30, 20)))
    return [*blocks, *_silent_members(facts, meeting)]


def _labels(facts: Facts, table: str, *fields: str) -> list[str]:
    return [facts.label(table, field) for field in fields]


def _by_role(facts: Facts, rows: list[Any]) -> Grid:
    """How many of each role were present, excused and absent."""
    counts = Counter((facts.term(row, "role"), row.status) for row in rows)
    roles = Counter(facts.term(row, "role") for row in rows)
    lines = [
        [role, *(facts.number(counts[role, status]) for status in STATUSES), facts.number(total)]
        for role, total in roles.most_common()
    ]
    statuses = [label("AttendanceStatus", status, facts.lang) for status in STATUSES]
    headings = [
        facts.label("attendances", "role"),
        *(status[:1].upper() + status[1:] for status in statuses),
        facts.word("minutes.total"),
    ]
    return Grid(facts.word("minutes.by_role"), lines, headings, (1, 2, 3, 4), (30, 15, 25, 15, 15))


def _silent_members(facts: Facts, meeting: Any) -> list[Any]:
    """The members on paper, at that date, of whom nothing was noted.

    Where all are noted who came, actors among them surely did not; elsewhere one cannot say.
    """
    members = _core.members_of(facts.core, meeting.reseau, on(meeting.date), False)
    if not members:
        return [Paragraph(facts.word("minutes.no_members"), "note")]
    found = zip(("silent", "missing"), _core.unnoted_members(facts.core, meeting.key), strict=True)
    blocks: list[Any] = []
    for which, keys in found:
        if not keys:
            continue
        names = sorted((facts.name(table, key) for table, key in keys), key=natural)
        said = facts.word(f"minutes.{which}", count=len(names), members=len(members))
        blocks.append(Paragraph(f"{said} {', '.join(names)}."))
    noted = Paragraph(facts.word("minutes.all_noted", count=len(members)), "note")
    return blocks or [noted]


def _agenda(facts: Facts, meeting: Any) -> list[Any]:
    heading = Heading(facts.label("meetings", "agenda"))
    if meeting.agenda:
        return [heading, Items(meeting.agenda, numbered=True)]
    key = "minutes.agenda_unknown" if meeting.agenda is None else "minutes.agenda_none"
    return [heading, Paragraph(facts.word(key))]


def _decided(facts: Facts, meeting: Any) -> list[Any]:
    rows = [row for row in facts.model.decisions if row.meeting == meeting.key]
    heading = Heading(facts.word("minutes.decisions"))
    if not rows:
        return [heading, Paragraph(facts.word("minutes.no_decisions"))]
    lines = [
        (
            facts.text(row.text),
            facts.names("actors", row.who),
            facts.date(row.due),
            facts.term(row, "status"),
        )
        for row in rows
    ]
    headings = [facts.word(f"minutes.{name}") for name in ("decision", "who", "due", "status")]
    return [
        heading,
        Grid(facts.word("minutes.decisions"), lines, headings, widths=(40, 25, 20, 15)),
    ]


def tasks(facts: Facts, decisions: Sequence[tuple[str, bool]]) -> list[tuple[Any, Any, bool]]:
    """The meeting that took each open decision, its row, and whether it is late."""
    model = facts.model
    rows = [(model.decisions[key], is_late) for key, is_late in decisions]
    return [(model.meetings[row.meeting], row, is_late) for row, is_late in rows]


def tasks_grid(facts: Facts, waiting: list[tuple[Any, Any, bool]], withheld: str = "") -> Grid:
    """Open tasks as a table, those that are late marked.

    Those of meetings of that confidentiality are counted, and not told.
    """
    lines = []
    for meeting, row, is_late in waiting:
        due = facts.date(row.due)
        if is_late:
            due = facts.word("minutes.late", date=due)
        decided = facts.date(meeting.date)
        who, status = facts.names("actors", row.who), facts.term(row, "status")
        hidden = withheld and meeting.confidentiality == withheld
        text = facts.word("year.withheld") if hidden else facts.text(row.text)
        lines.append((decided, text, who, due, status))
    names = ("decided_on", "decision", "who", "due", "status")
    headings = [facts.word(f"minutes.{name}") for name in names]
    return Grid(facts.word("minutes.open"), lines, headings, widths=(20, 30, 20, 20, 10))


def _carried_over(facts: Facts, meeting: Any, waiting: list[tuple[Any, Any, bool]]) -> list[Any]:
    heading = Heading(facts.word("minutes.open"))
    if not waiting:
        return [heading, Paragraph(facts.word("minutes.no_open"))]
    unknown = sum(row.status is None for _, row, _ in waiting)
    counted = facts.word("minutes.open_counts", count=len(waiting))
    if unknown:
        counted += " " + facts.word("minutes.open_unknown", unknown=unknown)
    # Minutes that are confidential themselves may tell what was.
    withheld = "" if meeting.confidentiality == "confidential" else "confidential"
    return [
        heading,
        Paragraph(counted),
        tasks_grid(facts, waiting, withheld),
        Paragraph(facts.word("minutes.open_how"), "note"),
    ]


def _next_meeting(facts: Facts, meeting: Any) -> list[Any]:
    """The first meeting of the réseau of a later day, as far as it is noted."""
    following = _core.next_meeting(facts.core, meeting.key)
    heading = Heading(facts.word("minutes.next"))
    if following is None:
        return [heading, Paragraph(facts.word("minutes.no_next"))]
    lines = table_lines(facts, facts.model.meetings[following], "date", "time", "place")
    return [heading, Grid(facts.word("minutes.next"), lines)]


def _approval(facts: Facts) -> list[Any]:
    """Where minutes are approved and signed, by hand."""
    blank = "\u2026" * 12
    lines = [(facts.word(f"minutes.{name}"), blank) for name in ("approved_on", "chair", "writer")]
    title = facts.word("minutes.approval")
    return [Heading(title), Grid(title, lines, by_hand=range(len(lines)))]
