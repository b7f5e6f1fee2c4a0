# SPDX-License-Identifier: Apache-2.0
"""The annual activity report and the grant application, in the outline that the circular gives.

What the sources document of the law is paraphrased, with its reference; what they do not document
is said to be so.
"""

from __future__ import annotations

from collections.abc import Sequence

from . import year as parts
from .content import Block, Content, Grid, Heading, Items, Paragraph
from .facts import Facts
from .year import Year

#: The parts of the report, in the order of the criteria of the circular 2010–2014, and after them
#: what money is answered for.
_REPORT = (
    "objectives",
    "organisation",
    "participants",
    "meetings",
    "activities",
    "users",
    "needs",
    "evaluation",
    "means",
    "grants",
    "follow_up",
)

#: What the application shows for each criterion of the circular 2010–2014, and where it is cited.
_CRITERIA = (
    ("objectives", "p. 12"),
    ("organisation", "p. 12"),
    ("participants", "p. 13"),
    ("users", "p. 13"),
    ("needs", "p. 13"),
    ("evaluation", "p. 13"),
)

#: What the order of 4 May 2006 asks for: the first instalment, then the second.
_ENCLOSED = ("claim", "project", "activity_report", "vouchers")


def _without(facts: Facts, kind: str) -> Content:
    made = facts.content(kind, facts.word(f"{kind}.title"))
    made.add(Paragraph(facts.word("year.no_reseau"), "lead"))
    return made


def _opened(year: Year, kind: str) -> Content:
    facts = year.facts
    title = facts.word(f"{kind}.title_of", year=str(year.year))
    made = facts.content(kind, title, facts.name("reseaux", year.reseau.key))
    made.add(Grid(facts.word("year.identity"), parts.identity(year)[0].rows))
    return made


def _frame(year: Year) -> list[Block]:
    """Which text asks for what, that year, as far as the sources document it."""
    known = (
        "2010" if 2010 <= year.year <= 2014 else "2022" if 2022 <= year.year <= 2026 else "other"
    )
    return [
        Paragraph(year.facts.word(f"year.frame_{known}"), "note"),
        Paragraph(year.facts.word("year.how"), "note"),
    ]


def _part(year: Year, number: int, name: str, blocks: Sequence[Block], asked: bool) -> list[Block]:
    facts = year.facts
    title = facts.word("year.part", number=number, title=facts.word(f"year.{name}"))
    said: list[Block] = [Heading(title)]
    if asked:
        said.append(Paragraph(facts.word(f"year.{name}_asked"), "note"))
    return [*said, *(blocks or [Paragraph(facts.word("year.nothing"))])]


def activity_report(facts: Facts, year: Year | None) -> Content:
    """The report of a year; without any réseau, a paper that says so."""
    if year is None:
        return _without(facts, "activity_report")
    made = _opened(year, "activity_report")
    made.add(_frame(year))
    asked = {name for name, _ in _CRITERIA} | {"activities"}
    silent = []
    for number, name in enumerate(_REPORT, 1):
        blocks = getattr(parts, name)(year)
        made.add(_part(year, number, name, blocks, name in asked))
        if not blocks:
            silent.append(facts.word(f"year.{name}"))
    title = facts.word("year.part", number=len(_REPORT) + 1, title=facts.word("year.silent"))
    made.add(Heading(title))
    counted = facts.word("year.silent_counts", count=len(silent), parts=len(_REPORT))
    made.add(Paragraph(counted), Items(silent) if silent else [])
    return made


def grant_application(facts: Facts, year: Year | None) -> Content:
    """The file of a request for a year; without any réseau, a paper that says so."""
    if year is None:
        return _without(facts, "grant_application")
    made = _opened(year, "grant_application")
    made.add(_frame(year))
    planned = parts.activities(year, "planned", "under_way")
    contents = (
        ("objectives", parts.objectives(year)),
        ("needs", parts.needs(year)),
        ("project", planned),
        ("participants", parts.participants(year)),
        ("organisation", parts.organisation(year)),
        ("means", parts.means(year)),
        ("grants", parts.grants(year, until=True)),
    )
    for number, (name, blocks) in enumerate(contents, 1):
        made.add(_part(year, number, name, blocks, False))
    number = len(contents)
    for name, blocks in (("requested", _requested(year)), ("criteria", _criteria(year))):
        number += 1
        made.add(_part(year, number, name, blocks, False))
    made.add(_part(year, number + 1, "enclosed", _enclosed(year), False))
    return made


def _requested(year: Year) -> list[Block]:
    word = year.facts.word
    to_fill = word("year.to_fill")
    lines = [[word(f"year.{name}"), to_fill] for name in ("staff", "running", "amount")]
    return [Paragraph(word("year.eligible")), Grid(word("year.requested"), lines)]


def _criteria(year: Year) -> list[Block]:
    """Each criterion, whether anything is recorded for it, and where the criterion is cited."""
    facts = year.facts
    lines = []
    for name, page in _CRITERIA:
        recorded = "year.recorded" if getattr(parts, name)(year) else "year.not_recorded"
        reference = facts.word("year.reference", page=page)
        lines.append((facts.word(f"year.{name}_asked"), facts.word(recorded), reference))
    headings = [facts.word(f"year.{name}") for name in ("criterion", "shown", "where")]
    title = facts.word("year.criteria")
    return [
        Paragraph(facts.word("year.criteria_how")),
        Grid(title, lines, headings, widths=(55, 20, 25)),
    ]


def _enclosed(year: Year) -> list[Block]:
    """What the order of 2006 asks for, and what of it the inventory knows."""
    facts = year.facts
    reports = [row for row in year.documents("annual_report") if row.date]
    lines = []
    for name in _ENCLOSED:
        known = "year.this_file" if name == "project" else "year.to_enclose"
        said = facts.word(known)
        if name == "activity_report" and reports:
            last = max(reports, key=lambda row: str(row.date))
            said = facts.word("year.last_report", date=facts.date(last.date))
        lines.append((facts.word(f"year.{name}_due"), said))
    return [
        Paragraph(facts.word("year.enclosed_how"), "note"),
        Grid(facts.word("year.enclosed"), lines, widths=(60, 40)),
    ]
