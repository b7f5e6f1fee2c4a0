# SPDX-License-Identifier: Apache-2.0
"""The annual activity report and the grant application, in the outline that the circular gives.

What the sources document of the law is paraphrased, with its reference; what they do not document
is said to be so.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import _maillage as _core
from .._maillage import Named
from ..frame import Frame, check_frame, frames
from ..model import TABLES
from . import parts
from .content import Block, Content, Grid, Heading, Items, Paragraph, whole
from .facts import Facts, may_hold, on
from .inquired import TABLES_OF, known_nothing, nothing_recorded
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

#: The parts of which the circular 2010–2014 asks something, in other words.
_ASKED = (
    "objectives",
    "organisation",
    "participants",
    "activities",
    "users",
    "needs",
    "evaluation",
)

#: The frames by which an application is judged, the first that holds that year.
_FRAMES = ("circulaire-2010-2014", "circulaire-2022-2026")

#: Verdicts that facts give, or fail to give.
_JUDGED = ("met", "not_met", "unknown")

#: Verdicts on what no document of the law tells.
_UNTOLD = ("undocumented", "not_applicable")

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
    if year.is_outside:
        period = facts.period(year.reseau.period)
        said = facts.word("year.outside", year=str(year.year), period=period)
        made.add(Paragraph(said, "warning"))
    elif kind == "activity_report" and year.year > facts.at.year:
        made.add(Paragraph(facts.word("year.to_come", year=str(year.year)), "warning"))
    made.add(Grid(facts.word("year.identity"), parts.identity(year)[0].rows))
    made.colophon[0] = facts.word("year.made_on", date=facts.today)
    return made


def _frame(year: Year, kind: str, follows: bool = True) -> list[Block]:
    """Which text asks for what, that year, as far as the sources document it, where it follows."""
    known = (
        "2010" if 2010 <= year.year <= 2014 else "2022" if 2022 <= year.year <= 2026 else "other"
    )
    notes = [f"{kind}.frame_{known}"] if follows else []
    if not year.is_outside:
        notes.append("year.how")
    return [Paragraph(year.facts.word(note), "note") for note in notes]


def _part(year: Year, number: int, name: str, blocks: Sequence[Block], asked: bool) -> list[Block]:
    facts = year.facts
    title = facts.word("year.part", number=number, title=facts.word(f"year.{name}"))
    said: list[Block] = [Heading(title)]
    if asked:
        said.append(Paragraph(facts.word(f"year.{name}_asked"), "note"))
    if not blocks:
        blocks = _known(year, name) or [nothing_recorded(year, name)]
    return [*said, *(kept for block in blocks for kept in _spared(facts, block))]


def _spared(facts: Facts, block: Block) -> list[Block]:
    """A table without the columns that are unknown from top to bottom, of which one line says so.

    The first column stays, and so does the only one beside it.
    """
    if not isinstance(block, Grid) or not block.headings or len(block.headings) < 3:
        return [block]
    places = range(len(block.headings))
    kept = [p for p in places if p == 0 or any(row[p] != facts.unknown for row in block.rows)]
    if len(kept) in (1, len(places)):
        return [block]
    names = " · ".join(block.headings[place] for place in places if place not in kept)
    return [
        Grid(
            block.title,
            [[row[place] for place in kept] for row in block.rows],
            [block.headings[place] for place in kept],
            [number for number, place in enumerate(kept) if place in block.numbers],
            whole(block.widths[place] for place in kept),
        ),
        Paragraph(facts.word("unknown_throughout", names=names), "note"),
    ]


def _known(year: Year, name: str) -> list[Paragraph]:
    """That there is nothing of a part, where all that it would hold is known to be none."""
    tables = TABLES_OF.get(name, ())
    title = year.facts.word(f"year.{name}") if len(tables) == 1 else None
    said = [known_nothing(year, name, table, title) for table in tables]
    return [sentence for each in said for sentence in each] if all(said) else []


def activity_report(facts: Facts, year: Year | None) -> Content:
    """The report of a year; without any réseau, a paper that says so.

    Of a year in which the réseau did not exist, only the parts that hold something all the same.
    """
    if year is None:
        return _without(facts, "activity_report")
    made = _opened(year, "activity_report")
    made.add(_frame(year, "activity_report"))
    silent = []
    for number, name in enumerate(_REPORT, 1):
        blocks = getattr(parts, name)(year)
        if year.is_outside and not blocks:
            continue
        made.add(_part(year, number, name, blocks, name in _ASKED))
        if not blocks and not _known(year, name):
            silent.append(facts.word(f"year.{name}"))
    if year.is_outside:
        return made
    title = facts.word("year.part", number=len(_REPORT) + 1, title=facts.word("year.silent"))
    made.add(Heading(title))
    counts = {"count": len(silent), "parts": len(_REPORT)}
    counted = facts.word("year.silent_counts", year=str(year.year), **counts)
    made.add(Paragraph(counted), Items(silent) if silent else [])
    return made


def grant_application(facts: Facts, year: Year | None) -> Content:
    """The file of a request for a year; without any réseau, a paper that says so."""
    if year is None:
        return _without(facts, "grant_application")
    made = _opened(year, "grant_application")
    criteria = _criteria(year)
    made.add(_frame(year, "grant_application", any(isinstance(each, Grid) for each in criteria)))
    contents = (
        ("objectives", parts.objectives(year)),
        ("needs", parts.needs(year)),
        ("project", parts.project(year)),
        ("participants", parts.participants(year)),
        ("organisation", parts.organisation(year)),
        ("means", parts.means(year)),
        ("grants", parts.grants(year, until=True)),
    )
    for number, (name, blocks) in enumerate(contents, 1):
        made.add(_part(year, number, name, blocks, False))
    number = len(contents)
    for name, blocks in (("requested", _requested(year)), ("criteria", criteria)):
        number += 1
        made.add(_part(year, number, name, blocks, False))
    made.add(_part(year, number + 1, "enclosed", _enclosed(year), False))
    made.add(_part(year, number + 2, "signature", _signature(year), False))
    return made


def _requested(year: Year) -> list[Block]:
    word = year.facts.word
    to_fill = word("year.to_fill")
    lines = [[word(f"year.{name}"), to_fill] for name in ("staff", "running", "amount")]
    return [Paragraph(word("year.eligible")), Grid(word("year.requested"), lines)]


def _criteria(year: Year) -> list[Block]:
    """Each rule of the circular that holds that year, and what the facts say of it."""
    facts, known = year.facts, frames()
    holding = [name for name in _FRAMES if _holds(known[name], year.year)]
    if not holding:
        return [Paragraph(facts.word("year.unjudged", year=str(year.year)))]
    texts = {rule.id: rule.text.in_(facts.lang) for rule in known[holding[0]].rules}
    found = check_frame(
        facts.model, holding[0], reseau=year.reseau.key, year=year.year, at=str(facts.at)
    )
    if not any(verdict.key in _JUDGED for _, _, verdict, *_ in found.rows):
        return [Paragraph(facts.word("year.unconcerned"))]
    lines = []
    for _, rule, verdict, evidence, rows, _, reference, *_ in found.rows:
        if verdict.key not in _UNTOLD:
            said = _evidence(facts, evidence, rows)
            lines.append((texts[rule.key], verdict.name.in_(facts.lang), said, str(reference)))
    headings = [facts.word(f"year.{name}") for name in ("rule", "shown", "evidence", "where")]
    frame = known[holding[0]].title.in_(facts.lang)
    return [
        Paragraph(facts.word("year.criteria_how", frame=frame, year=str(year.year))),
        Grid(facts.word("year.criteria"), lines, headings, widths=(30, 20, 20, 30)),
    ]


def _holds(frame: Frame, year: int) -> bool:
    """Whether any rule of a frame holds in a year."""
    return any(may_hold(rule.in_force, on(year)) for rule in frame.rules)


def _evidence(facts: Facts, evidence: Sequence[Named], rows: int | str) -> str:
    """On how many rows a verdict rests, and of which tables."""
    tables = dict.fromkeys(row.key.partition(":")[0] for row in evidence)
    if not tables:
        return facts.none
    names = ", ".join(TABLES[table]["label"][facts.lang] for table in tables)
    if int(rows) > len(evidence):  # those of the others are not told
        names += ", …"
    return facts.word("paper.counted", name=names, count=rows)


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


def _signature(year: Year) -> list[Block]:
    """Who asks, and where to sign."""
    facts, to_fill = year.facts, year.facts.word("year.to_fill")
    carriers = _core.carriers_of(facts.core, year.reseau.key)
    applicant = facts.names("actors", carriers[:1] or None)
    lines = [[facts.word("year.applicant"), applicant]]
    lines += [[facts.word(f"year.{name}"), to_fill] for name in ("signatory", "reached", "signed")]
    return [Grid(facts.word("year.signature"), lines, by_hand=[len(lines) - 1])]
