# SPDX-License-Identifier: Apache-2.0
"""The picture of a finding: tiles or bars, drawn from its rows alone, beside its table.

    ml.analyse(model, "blank_spots").plot(lang="nl").save("witte-vlekken.html")

`LAYOUTS` says which columns are drawn, and how; a finding that it does not name is drawn as bars of
its first column of numbers. Each is drawn twice: for a desk and for paper, and for a phone.
"""

from __future__ import annotations

import itertools
import math
import textwrap
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from . import pages, words
from .drawing import FONT, GREEN, INK, RUST, SOFT
from .picture import Picture
from .sections import Cell, Cells, Section, section_of
from .shapes import (
    DESK,
    LEAST_NOTED,
    LONGEST,
    LONGEST_BAR,
    MARGIN,
    MOST_BARS,
    MOST_TILES,
    PARTS,
    PHONE,
    REST,
    SHADES,
    SIZE,
    UNKNOWN,
    Bar,
    Plot,
    Sheet,
    Tile,
    drawn_bars,
    drawn_grid,
    legend_at,
    named_above,
    shortened,
    two_lines,
)

if TYPE_CHECKING:
    from .analysis import Finding


@dataclass(frozen=True)
class Layout:
    """How the rows of a finding are drawn."""

    kind: str  # tiles, aspects, bars or counts
    names: tuple[str, ...] = ()  # the columns that say what a row is; the first of words by default
    across: str = ""  # the column of what stands side by side, or of what is counted
    ordered: bool = False  # what stands side by side keeps its order; else the largest come first
    value: str = ""  # what is drawn of each row
    most: str = ""  # what it may be at the most
    of: str = ""  # of how many
    unknown: str = ""  # of the others, how many are unknown: all of them where that is unknown too
    rest: str = ""  # the column of what then remains, where it has a name of its own
    rest_ground: str = REST
    shade: str = ""  # the column whose value gives the ground
    grounds: dict[str | bool | None, tuple[str, str]] = field(default_factory=dict)  # by value
    parts: tuple[str, ...] = ()  # the columns of which bars are made, end to end, in their order
    under: tuple[str, ...] = ()  # the columns that head bars, which then keep their order

    @property
    def columns(self) -> set[str]:
        """Those that it draws."""
        one = self.across, self.value, self.most, self.of, self.unknown, self.rest, self.shade
        return {name for name in (*one, *self.names, *self.parts, *self.under) if name}


#: Grounds of what is so, or is not.
SO = {True: SHADES[4], False: ("#d9a184", INK), None: (UNKNOWN, INK)}


def _by_degree(so: str, partly: str, not_so: str) -> dict[str | bool | None, tuple[str, str]]:
    """Grounds of what is so, in part or not, by the codes of these."""
    return {so: SO[True], partly: SHADES[2], not_so: SO[False], None: SO[None]}


LAYOUTS = {
    "inventory": Layout("tiles", across="territory", value="count"),
    "blank_spots": Layout(
        "tiles",
        across="commune",
        value="local",
        shade="status",
        grounds={
            "local": SHADES[4],
            "from_above": SHADES[2],
            "none_known": SHADES[0],
            "none": ("#f3dccf", RUST),
            "perhaps": (UNKNOWN, INK),
            "not_documented": (UNKNOWN, SOFT),
        },
    ),
    "overlap": Layout("aspects", value="shared", unknown="unknown"),
    "freshness": Layout(
        "bars", value="verified", of="rows", rest="never_verified", rest_ground=UNKNOWN
    ),
    "composition": Layout("bars", ("reseau", "aspect", "group"), value="actors", of="known"),
    "silos": Layout("tiles", across="with", value="links"),
    "connectors": Layout("bars", ("actor", "kind"), value="pairs"),
    "fragility": Layout("bars", ("what", "kind"), value="cut_off"),
    "absent": Layout("counts", across="territories"),
    "liaisons": Layout("counts", across="liaison"),
    "responses": Layout("counts", across="asked", shade="answered", grounds=SO),
    "disagreements": Layout(
        "bars", ("value", "by"), value="count", shade="agrees", grounds=SO, under=("row", "field")
    ),
    "codebook": Layout("bars", ("question",), value="count", of="population", unknown="unknown"),
    "expectation_means": Layout(
        "bars", ("means",), value="count", of="population", unknown="unknown"
    ),
    "partitions": Layout("bars", ("partition",), value="sum", of="whole", unknown="right"),
    "activities": Layout("counts", across="group"),
    "relays": Layout("counts", across="stage"),
    "participation": Layout("tiles", across="aspect", value="count", ordered=True),
    "expectations": Layout(
        "tiles",
        across="expectation",
        ordered=True,
        value="parts_served",
        of="parts",
        shade="reached",
        grounds=_by_degree("reached", "partly", "not_reached"),
    ),
    "allocation": Layout("bars", ("actor",), value="amount"),
    "structure": Layout("counts", across="steering"),
    "means": Layout("bars", ("reseau", "size"), value="fte_least", most="fte_most"),
    "memory": Layout(
        "counts", across="thing", shade="kept", grounds=_by_degree("kept", "partly", "nothing")
    ),
    "factors": Layout(
        "bars",
        ("factor",),
        value="yes",
        of="population",
        unknown="unknown",
        rest="no",
        shade="side",
        grounds={"helps": SHADES[4], "hinders": SO[False]},
        under=("expectation",),
    ),
    "coexistence": Layout("counts", across="link"),
    "workload": Layout("bars", ("actor", "reseau"), value="hours", most="hours_most"),
    "evolution": Layout("bars", ("what", "from", "to"), parts=("joined", "left", "stayed")),
    "frames": Layout(
        "bars",
        ("rule",),
        value="met",
        of="applicable",
        unknown="unknown",
        rest="not_met",
        rest_ground=SO[False][0],
    ),
}

#: Of a frame held to réseaux one by one, which the indicator counts.
CHECKED = Layout("counts", across="verdict")


@dataclass(frozen=True)
class Chart:
    """The picture of a finding, and how many rows or bars of how many it shows."""

    svg: Markup
    narrow: Markup  # the same, for a phone
    shown: int
    count: int
    tells: bool  # whether anything in it differs from the rest: if not, the table says as much
    drawn: str  # the id of what is drawn
    pieces: list[str]  # what is seen of it, piece by piece, as sheets of paper end: view boxes


def _ranked(section: Section, column: str, value: str) -> list[str]:
    """The keys of a column, those of the largest sums first, the unknown last."""
    sums: dict[tuple[bool, str], float] = {}
    for row in section.rows:
        key = row[column].unknown, row[column].key
        sums[key] = sums.get(key, 0) + (row[value].value if row[value].is_number else 0)
    return [key for _, key in sorted(sums, key=lambda key: (key[0], -sums[key]))]


def _plain(cell: Cell) -> str | bool | None:
    """The code of a term, whether something is so; nothing where that is unknown."""
    return getattr(cell.value, "key", cell.value)


def _shades(section: Section, layout: Layout, lang: str) -> list[tuple[Tile, str]]:
    """What each ground stands for, of those that are there."""
    cells = {_plain(row[layout.shade]): row[layout.shade] for row in section.rows if layout.shade}
    legend = []
    for code, (ground, ink) in layout.grounds.items():
        if code in cells:
            text = cells[code].text
            if isinstance(code, bool):
                name = words.word("label", lang, name=section.labels[layout.shade].in_(lang))
                text = f"{name} {text}"
            legend.append((Tile(ground, ink, "", text), text))
    return legend


def _tiles(section: Section, layout: Layout, lang: str, sheet: Sheet) -> Plot:
    """The first column down, another across; a tile is coloured by its term, or by its number."""
    down = next(iter(section.labels))
    number = layout.value
    names = {(c, row[c].key): row[c].text for row in section.rows for c in (down, layout.across)}
    keys = [_ranked(section, column, number) for column in (down, layout.across)]
    if layout.ordered:
        keys[1] = list(dict.fromkeys(row[layout.across].key for row in section.rows))
    shown = [some[:most] for some, most in zip(keys, MOST_TILES, strict=True)]
    at = [{key: i for i, key in enumerate(some)} for some in shown]
    cells: dict[tuple[int, int], list[Cells]] = {}
    for row in section.rows:
        if row[down].key in at[0] and row[layout.across].key in at[1]:
            place = at[0][row[down].key], at[1][row[layout.across].key]
            cells.setdefault(place, []).append(row)
    tiles = {}
    sums = {
        place: sum(row[number].value for row in rows if row[number].is_number)
        for place, rows in cells.items()
    }
    most = max(sums.values(), default=0)
    for place, rows in cells.items():
        of = f"{rows[0][down].text}, {rows[0][layout.across].text}"
        title = words.word("label", lang, name=of)
        count = words.number(sums[place], lang) if sums[place] or not layout.shade else ""
        if layout.of and sums[place]:
            count += f"/{rows[0][layout.of].text}"
        if layout.shade:
            shade = rows[0][layout.shade]
            ground, ink = layout.grounds[_plain(shade)]
            tiles[place] = Tile(ground, ink, count, f"{title} {shade.text} {count}")
        elif all(row[number].unknown for row in rows):
            tiles[place] = Tile(UNKNOWN, SOFT, "", f"{title} {words.word('unknown', lang)}")
        else:
            ground, ink = SHADES[math.ceil(4 * sums[place] / most) if most else 0]
            tiles[place] = Tile(ground, ink, count, f"{title} {count}")
    lines = [
        [names[c, key] for key in some]
        for c, some in zip((down, layout.across), shown, strict=True)
    ]
    legend = _shades(section, layout, lang)
    if not layout.shade and any(tile.ground == UNKNOWN for tile in tiles.values()):
        unknown = words.word("unknown", lang)
        legend = [(Tile(UNKNOWN, SOFT, "", unknown), unknown)]
    drawn = drawn_grid(list(map(two_lines, lines[0])), lines[1], tiles, legend, sheet)
    tells = len({(tile.ground, tile.text) for tile in tiles.values()}) > 1
    return Plot(*drawn, sum(map(len, cells.values())), len(section.rows), tells)


def _aspects(section: Section, layout: Layout, lang: str, sheet: Sheet) -> Plot:
    """Each row beside the things of its lists: shared, not shared, not known."""
    first, second = list(section.labels)[:2]
    aspects = {
        key: name
        for row in section.rows
        for column in (layout.value, layout.unknown)
        for key, name in zip(row[column].keys, row[column].names, strict=True)
    }
    yes = Tile(*SHADES[4], "✓", words.word("overlap.shared", lang))
    no = Tile(*SHADES[0], "", words.word("overlap.apart", lang))
    unknown = Tile(UNKNOWN, SOFT, "", words.word("overlap.unknown", lang))
    shown = section.rows[:MOST_BARS]
    tiles = {
        (i, j): yes
        if key in row[layout.value].keys
        else unknown
        if key in row[layout.unknown].keys
        else no
        for i, row in enumerate(shown)
        for j, key in enumerate(aspects)
    }
    pairs = [[shortened(row[name].text, 2 * LONGEST) for name in (first, second)] for row in shown]
    legend = [(tile, tile.title) for tile in (yes, no, unknown)]
    names = list(aspects.values())
    if sheet.beside:
        drawn = drawn_grid(pairs, names, tiles, legend, sheet)
        return Plot(*drawn, len(shown), len(section.rows))
    # A column is as high as several screens of a phone: each tile bears its own name.
    head, _, y = legend_at(legend, MARGIN, sheet)
    parts = [head]
    for i, lines in enumerate(pairs):
        name, y = named_above(y, lines, sheet)
        said, _, y = legend_at([(tiles[i, j], of) for j, of in enumerate(names)], y + 2, sheet)
        parts += [name, said]
    return Plot(Markup("").join(parts), sheet.width, y, len(shown), len(section.rows))


def _length(cell: Cell) -> float:
    return max(0.0, float(cell.value)) if cell.is_number else 0.0


def _lines_of(row: Cells, columns: Sequence[str], lang: str) -> list[str]:
    """What a row is: the first column, the others below it; two lines each, or alone three."""
    first, *rest = (words.typeset(row[name].text, lang) for name in columns)
    if rest:
        return [line for name in (first, " · ".join(rest)) for line in two_lines(name, LONGEST_BAR)]
    lines = textwrap.wrap(first, LONGEST_BAR)[:3] or [first]
    return [shortened(line, LONGEST_BAR) for line in lines]


#: The parts of a bar, and what is said of it.
Drawn = tuple[list[tuple[float, str]], str]


def _between(row: Cells, layout: Layout, own: str) -> Drawn:
    """What it is at least, and what it may be more."""
    least, most = row[layout.value], row[layout.most]
    more = max(0.0, _length(most) - _length(least))
    said = f"{least.text} – {most.text}" if more else least.text
    return [(_length(least), own), *([(more, UNKNOWN)] if more else [])], said


def _of_how_many(row: Cells, layout: Layout, own: str, lang: str) -> Drawn:
    """Its own, those that are otherwise, those of which one cannot say."""
    number, of = _length(row[layout.value]), _length(row[layout.of])
    unknown = 0.0
    if layout.unknown:
        cell = row[layout.unknown]
        unknown = of - number if cell.unknown else min(of - number, _length(cell))
    said = f"{row[layout.value].text} / {row[layout.of].text}"
    if unknown:
        untold = words.word("chart.unknown", lang, count=int(unknown))
        said = untold if unknown == of else f"{said} · {untold}"
    others = [(of - number - unknown, layout.rest_ground), (unknown, UNKNOWN)]
    return [(number, own), *(part for part in others if part[0])], said


def _bars(section: Section, layout: Layout, lang: str, sheet: Sheet) -> Plot:
    """A bar a row, the longest first, within the one of how many. Parts keep their order.

    A row has none whose number is unknown, and not of so many; nor where there is nothing to say.
    """
    columns = list(section.labels)
    names = layout.names or [name for name in columns[:2] if name not in section.numbers]
    value = layout.value or next((name for name in columns if name in section.numbers), "")
    drawn = [name for name in layout.parts or (value, layout.of) if name]
    in_order = bool(layout.parts or layout.under)

    def bar(row: Cells) -> Bar:
        lines = _lines_of(row, names, lang) if names else []
        under = " · ".join(words.typeset(row[name].text, lang) for name in layout.under)
        if not drawn:
            return Bar(lines, [(0, GREEN)], "", under)
        if layout.parts:
            numbers = [_length(row[name]) for name in drawn]
            said = " · ".join(row[name].text for name in drawn)
            return Bar(lines, list(zip(numbers, PARTS, strict=True)), said, under)
        own = UNKNOWN if any(row[name].unknown for name in names) else GREEN
        if layout.shade:
            own, _ = layout.grounds[_plain(row[layout.shade])]
        number = _length(row[value])
        if layout.most:
            return Bar(lines, *_between(row, layout, own), under)
        if not layout.of or row[value].unknown or _length(row[layout.of]) < number:
            return Bar(lines, [(number, own)], row[value].text, under)
        return Bar(lines, *_of_how_many(row, layout, own, lang), under)

    rows = [row for row in section.rows if not value or row[value].value != ""]
    known = [row for row in rows if not value or layout.of or in_order or not row[value].unknown]
    bars = [bar(row) for row in known]
    if not in_order:
        bars.sort(key=lambda bar: -sum(part for part, _ in bar.parts))
    plot = drawn_bars(bars, _legend(section, layout, lang, drawn, bars), sheet)
    return replace(plot, count=len(rows))


def _rows_called(section: Section, lang: str) -> str:
    """What a row is: one of the population where each has its row."""
    finding = section.finding
    is_each = len(finding.rows) == finding.population
    return finding.population_of.in_(lang) if is_each else words.word("chart.rows", lang)


def _legend(
    section: Section, layout: Layout, lang: str, drawn: Sequence[str], bars: Sequence[Bar]
) -> list[tuple[Tile, str]]:
    """What the parts of bars are: shades or what is drawn, what remains, what is unknown."""
    labels = [section.labels[name].in_(lang) for name in drawn] or [_rows_called(section, lang)]
    if layout.rest:
        labels[-1] = section.labels[layout.rest].in_(lang)
    grounds = PARTS if layout.parts else (GREEN, layout.rest_ground)
    entries = list(zip(labels, grounds, strict=False))
    is_hatched = any(ground == UNKNOWN for bar in bars for _, ground in bar.parts)
    if is_hatched and not layout.parts and layout.rest_ground != UNKNOWN:
        entries.append((words.word("chart.perhaps" if layout.most else "unknown", lang), UNKNOWN))
    legend = [(Tile(ground, INK, "", label), label) for label, ground in entries]
    if not layout.shade:
        return legend
    return [*_shades(section, layout, lang), *(legend[1:] if layout.rest else ())]


def _counts(section: Section, layout: Layout, lang: str, sheet: Sheet) -> Plot:
    """Of each thing of a column, how many rows name it, the most named first, the unknown last; by
    shade, if there is one.
    """
    counts: dict[tuple[bool, str], tuple[str, Counter]] = {}
    for row in section.rows:
        cell = row[layout.across]
        shade = _plain(row[layout.shade]) if layout.shade else None
        named = isinstance(cell.value, list)
        for key, name in zip(cell.keys if named else [cell.key], cell.names, strict=True):
            text = cell.text if cell.unknown else name
            counts.setdefault((cell.unknown, key), (text, Counter()))[1][shade] += 1
    ranked = sorted(counts.items(), key=lambda count: (count[0][0], -count[1][1].total()))
    shades = _shades(section, layout, lang)
    texts = {_plain(row[layout.shade]): row[layout.shade].text for row in section.rows if shades}
    bars = []
    for (unknown, _), (name, count) in ranked:
        parts = [(count[None], UNKNOWN if unknown else GREEN)]
        said = words.number(count.total(), lang)
        if shades:
            there = [code for code in layout.grounds if count[code]]
            parts = [(count[code], layout.grounds[code][0]) for code in there]
            named = {code: words.word("label", lang, name=texts[code]) for code in there}
            said = " · ".join(f"{named[code]} {words.number(count[code], lang)}" for code in there)
        bars.append(Bar(two_lines(name, LONGEST_BAR), parts, said))
    by = words.word("label", lang, name=section.labels[layout.across].in_(lang))
    label = f"{by} {_rows_called(section, lang)}"
    return drawn_bars(bars, shades or [(Tile(GREEN, INK, "", label), label)], sheet)


_DRAWN = {"tiles": _tiles, "aspects": _aspects, "bars": _bars, "counts": _counts}


def _svg(plot: Plot, name: str, title: str, notes: Sequence[str], sheet: Sheet) -> Markup:
    """A drawing whole, and below it what must be said wherever it goes; its ids bear its name."""
    hatch = Markup('fill="url(#{}-hatch)"').format(name)
    width = max(plot.width, LEAST_NOTED if notes else 0)
    noted, height = named_above(
        plot.height, notes, Sheet(int(width), sheet.beside), font_weight=600
    )
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0:.0f} {1:.0f}" width="{0:.0f}" '
        'role="img" aria-labelledby="{2}-chart">\n<title id="{2}-chart">{3}</title>\n{4}'
        '<defs><pattern id="{2}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><rect width="7" height="7" fill="#fff"/><rect width="2" '
        'height="7" fill="#bcae98"/></pattern></defs>\n<g id="{2}-drawn" font-family="{5}" '
        'font-size="{6}" fill="{7}">\n{8}{9}</g></svg>'
    ).format(
        width,
        height + MARGIN if notes else plot.height,
        name,
        title,
        Markup("<desc>{}</desc>\n").format(" ".join(notes)) if notes else "",
        FONT,
        SIZE,
        INK,
        plot.drawn.replace(f'fill="{UNKNOWN}"', hatch),  # data has no quotes left
        noted,
    )


def chart_of(section: Section, lang: str, notes: Sequence[str] = ()) -> Chart:
    """The picture of a finding, named after its indicator, and below it what is to be noted."""
    finding = section.finding
    is_checked = "verdict" in section.labels
    layout = CHECKED if is_checked else LAYOUTS.get(finding.indicator, Layout("bars"))
    if not layout.columns <= section.labels.keys():  # asked otherwise, it answers otherwise
        layout = Layout("bars")
    desk, phone = (_DRAWN[layout.kind](section, layout, lang, sheet) for sheet in (DESK, PHONE))
    name, title = finding.indicator, finding.title.in_(lang)
    svg = _svg(desk, name, title, notes, DESK)
    narrow = _svg(phone, f"{name}-narrow", title, notes, PHONE)
    ends = itertools.pairwise((0, *desk.cuts, desk.height)) if desk.cuts else ()
    pieces = [f"0 {top:.0f} {desk.width:.0f} {bottom - top:.0f}" for top, bottom in ends]
    return Chart(svg, narrow, desk.shown, desk.count, desk.tells, f"{name}-drawn", pieces)


def plot(finding: Finding, *, lang: str = "fr") -> Picture:
    """The picture of a finding, its sentences and its table; it shows itself in a notebook.

    ArgumentError if there is no such language.
    """
    section = section_of(finding, lang)
    notes = [words.typeset(note, lang) for note in finding.unobserved(lang)]
    chart = chart_of(section, lang, notes)
    title = finding.title.in_(lang)
    html = pages.page("chart.html", lang, title=title, section=section, chart=chart)
    return Picture(html, str(chart.svg), lang)
