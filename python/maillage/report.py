# SPDX-License-Identifier: Apache-2.0
"""The report: one HTML file that says what an inventory knows, and what it does not.

    ml.report(model, lang="fr").save("rapport.html")

It asks nothing of the internet, runs no script but that of its picture, and prints well. Every
indicator has a section made from its `Finding` alone; ``templates/views/<indicator>.html`` is a
better layout for one of them.
"""

from __future__ import annotations

import datetime
import functools
import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import _maillage as _core
from . import pages, words
from .analysis import INDICATORS, analyse, takes
from .chart import chart_of
from .dates import date_text
from .errors import ArgumentError, error, listed
from .files import PAGES, refuse_suffix, save
from .frame import frames
from .funding import allocation_keys
from .graph import Lens, attributes, project
from .model import TABLES, Model
from .picture import shown
from .sections import Cell, Cells, Section, section_of
from .vocabulary import Date

#: The order in which indicators read best; any other comes after.
READING_ORDER = (
    "inventory",
    "blank_spots",
    "absent",
    "overlap",
    "liaisons",
    "connectors",
    "fragility",
    "composition",
    "silos",
    "evolution",
    "structure",
    "means",
    "participation",
    "activities",
    "expectations",
    "expectation_means",
    "relays",
    "coexistence",
    "workload",
    "factors",
    "memory",
    "frames",
    "allocation",
    "responses",
    "disagreements",
    "freshness",
)

#: Where the tile of a commune stands, by NIS code: column and row.
TILES = {
    "21008": (0, 0),  # Ganshoren
    "21010": (1, 0),  # Jette
    "21015": (3, 0),  # Schaerbeek
    "21006": (4, 0),  # Evere
    "21003": (0, 1),  # Berchem-Sainte-Agathe
    "21011": (1, 1),  # Koekelberg
    "21014": (3, 1),  # Saint-Josse-ten-Noode
    "21018": (4, 1),  # Woluwe-Saint-Lambert
    "21012": (1, 2),  # Molenbeek-Saint-Jean
    "21004": (2, 2),  # Bruxelles
    "21005": (3, 2),  # Etterbeek
    "21019": (4, 2),  # Woluwe-Saint-Pierre
    "21001": (1, 3),  # Anderlecht
    "21013": (2, 3),  # Saint-Gilles
    "21009": (3, 3),  # Ixelles
    "21002": (4, 3),  # Auderghem
    "21007": (1, 4),  # Forest
    "21016": (2, 4),  # Uccle
    "21017": (3, 4),  # Watermael-Boitsfort
}

#: Beyond these a table is no longer read on paper; the command line gives all of it.
MOST_ISSUES = 10
MOST_SOURCES = 12

#: Tables that hold persons or point to them: what their issues quote may be a name.
_PERSONAL = {
    name
    for name, table in TABLES.items()
    if any(field["personal"] or "persons" in field["targets"] for field in table["fields"])
}


@dataclass(frozen=True)
class Report:
    """A report, whole: one HTML document.

    Attributes
    ----------
    html : str
    lang : {"fr", "nl", "en"}
    """

    html: str
    lang: str

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes the report, whole or not at all; missing folders are made.

        FileError, also where the name does not end in ``.html``.
        """
        refuse_suffix(path, PAGES)
        return save(path, self.html)

    def __repr__(self) -> str:
        return f"<Report {self.lang}: {len(self.html.encode()) // 1024} KiB>"

    def _repr_html_(self) -> str:
        return pages.framed(self.html, 800)


@dataclass(frozen=True)
class Tile:
    """One commune on the map."""

    column: int
    row: int
    name: str
    lines: list[str]
    count: int
    depth: int
    status: str


def _folded(text: str) -> str:
    """A text as it is looked up in an alphabetical list: É beside E."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def _grouped(
    rows: list[Cells], column: str, as_they_come: bool = False
) -> list[tuple[Cell, list[Cells]]]:
    """The rows under each thing of a column, in alphabetical order, what is unknown last."""
    groups: dict[tuple[bool, str], tuple[Cell, list[Cells]]] = {}
    for row in rows:
        cell = row[column]
        groups.setdefault((cell.unknown, cell.key), (cell, []))[1].append(row)
    found = list(groups.values())
    if as_they_come:
        return found
    return sorted(found, key=lambda group: (group[0].unknown, _folded(group[0].text)))


def _distinct(rows: list[Cells], column: str) -> int:
    """How many different things the lists of a column name."""
    return len({key for row in rows for key in row[column].keys})


def _filled(text: str, arguments: dict[str, str], lang: str) -> str:
    """A text about an indicator, and the values of parameters that it names, as people say them."""

    def said(place: re.Match[str]) -> str:
        name = place[1]
        if name not in arguments:
            return place[0]
        value = arguments[name]
        return _TITLED[name](value, lang) if name in _TITLED else value

    return re.sub(r"\{(\w+)\}", said, text)


#: Parameters that take a date, or a year.
_DATES = {
    parameter["name"]
    for about in INDICATORS.values()
    for parameter in about["parameters"]
    if parameter["type"] == "date" or parameter["name"] == "year"
}


#: What the choices of some parameters are called, where they are many or have titles of their own.
_TITLED: dict[str, Callable[[str, str], str]] = {
    "by": lambda value, lang: attributes[value][lang],
    "key": lambda value, lang: allocation_keys()[value].title.in_(lang),
    "beside": lambda value, lang: allocation_keys()[value].title.in_(lang),
    "frame": lambda value, lang: frames()[value].title.in_(lang),
}


def _settings(arguments: dict[str, str], lang: str) -> list[str]:
    """With which parameters a question was asked, as people say it; those of none are left out."""
    said = []
    for name, value in arguments.items():
        if not value:
            continue
        key = f"setting.={value}"
        if name in _TITLED:
            text = _TITLED[name](value, lang)
        elif key in words.WORDS:
            text = words.word(key, lang)
        else:
            is_number = value.isdigit() and name not in _DATES
            text = words.number(int(value), lang) if is_number else date_text(value, lang)
        name = words.word(f"setting.{name}", lang) if f"setting.{name}" in words.WORDS else name
        said.append(f"{words.word('label', lang, name=name)} {text}")
    return said


def _lines(name: str) -> list[str]:
    """A name on at most three lines of a tile, cut where it is too long."""
    lines = [""]
    for part in re.findall(r"[^\s-]+[\s-]*", name):
        if lines[-1] and len(lines[-1] + part.rstrip()) > 11:
            lines.append("")
        lines[-1] += part
    lines = [line.strip() for line in lines]
    lines = [line if len(line) <= 12 else f"{line[:11]}…" for line in lines]
    return lines if len(lines) <= 3 else [*lines[:2], "…"]


def _tiles(
    model: Model, lens: Lens, lang: str, inventory: Section, blank_spots: Section
) -> list[Tile]:
    """The communes that have a place on the map, and how many réseaux of theirs are known."""

    def reseaux(**narrowed: Any) -> set[str]:
        options = {**vars(lens), **narrowed}
        network = project(model, Lens(*options.pop("relations"), **options))
        nodes = zip(network.labels, network.types, strict=True)
        return {label for label, kind in nodes if kind == "reseau"}

    seen = {key for row in inventory.rows for key in row["reseaux"].keys}
    counts = []
    for commune, rows in _grouped(blank_spots.rows, "commune"):
        nis = model.territories[commune.key].nis
        if nis in TILES:
            unknown = [row["status"] for row in rows if row["status"].key == "not_documented"]
            count = len(seen & reseaux(territories=(commune.key,)))
            counts.append((nis, commune.text, count, unknown[0].text if unknown else ""))
    most = max((count for _, _, count, _ in counts), default=0)
    return [
        Tile(*TILES[nis], name, _lines(name), count, -(-3 * count // most) if most else 0, status)
        for nis, name, count, status in counts
    ]


def _issues(model: Model, lang: str) -> list[dict[str, Any]]:
    """What reading raised, the gravest first; what could name a person is not quoted."""
    gravity = ("error", "warning", "note")
    listed = []
    for issue in sorted(model.issues, key=lambda issue: gravity.index(issue.severity)):
        what = issue.what(lang)
        if issue.table in _PERSONAL:
            what = _core.message(issue.code, ["…"] * 9, lang)[0]
        listed.append(
            {
                "severity": issue.severity,
                "file": issue.file or issue.table,
                "row": issue.row,
                "column": issue.column,
                "what": what,
            }
        )
    return listed


def _in_short(sentence: str) -> str:
    """The first of some sentences: the head of the report has all of them."""
    return f"{sentence.partition('. ')[0].removesuffix('.')}."


pages.environment().filters.update(
    chart_of=chart_of,
    distinct=_distinct,
    filled=_filled,
    grouped=_grouped,
    in_short=_in_short,
    settings=_settings,
)


def report(
    model: Model,
    lang: str = "fr",
    title: str | None = None,
    lens: Lens | None = None,
    indicators: Sequence[str] | None = None,
    at: str | Date | datetime.date | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Report:
    """The answers to the questions of the field, in one HTML document.

    Parameters
    ----------
    model : Model
    lang : {"fr", "nl", "en"}
    title : str, optional
    lens : Lens, optional
        Which facts are seen.
    indicators : sequence of str, optional
        Ids of `INDICATORS`, in the order wanted; all of them by default.
    at : date, optional
        At which one looks; today by default.
    progress : callable, optional
        Is told how many indicators are answered, of how many, after each.

    Raises
    ------
    ArgumentError
        There is no such language or indicator, or `at` is not a date.
    """
    lens = lens or Lens()
    today = datetime.date.today()
    at = Date(str(at or today))
    if at.is_open:
        raise error(ArgumentError, "value.date", str(at))
    if indicators is None:
        others = [name for name in INDICATORS if name not in READING_ORDER]
        indicators = [*READING_ORDER, *others]
    indicators = listed("indicators", indicators)

    @functools.cache  # the map is made from sections too
    def section(indicator: str) -> Section:
        dated = {"at": at} if takes(indicator, "at") else {}
        return section_of(analyse(model, indicator, lens=lens, **dated), lang)

    network = project(model, lens)
    # Of today, the picture shows the past too, and lets one choose the year.
    seen = network if str(at) == str(today) else network.at(at, "possible")
    blank_spots = section("blank_spots")
    # The picture of today shows what has ended too, which no answer counts.
    whole = network.types.count("reseau") if seen is network else 0
    ended = max(0, whole - section("inventory").finding.population)
    tables = [table for table in model.tables if len(table) and table.name != "persons"]
    sources = Counter(
        source for table in tables for source in model._core.column(table.name, "source") if source
    )
    sections = []
    for indicator in indicators:
        sections.append(section(indicator))
        if progress:
            progress(len(sections), len(indicators))
    said: set[str] = set()  # what several answers say alike is said once
    sentences = []
    for each in sections:
        own = each.finding.sentences(lang)
        sentences.append([sentence for sentence in own if sentence not in said])
        said.update(own)
    html = pages.page(
        "report.html",
        lang,
        script=pages.moving(lang),
        title=title or words.word("report.title", lang),
        made_on=date_text(str(today), lang),
        seen_at=date_text(str(at), lang) if str(at) != str(today) else None,
        tables=[
            (TABLES[table.name]["label"][lang], len(table))
            for table in sorted(tables, key=len, reverse=True)
        ],
        tiles=_tiles(model, lens, lang, section("inventory"), blank_spots),
        sections=sections,
        sentences=sentences,
        has_evidence=any("evidence" in each.labels and each.rows for each in sections),
        issues=_issues(model, lang),
        rejected=len(model.rejected),
        sources=sorted(sources.items(), key=lambda source: (-source[1], source[0])),
        fact_count=sum(map(len, tables)),
        stamp=blank_spots.finding.stamp,
        most_issues=MOST_ISSUES,
        most_sources=MOST_SOURCES,
        network=shown(seen, model, lang),
        ended=ended,
        counted=section("inventory").finding.population,
        all_reseaux=len(model.reseaux),
    )
    return Report(html, lang)
