# SPDX-License-Identifier: Apache-2.0
"""The picture of a finding: tiles or bars, drawn from its rows alone, beside its table.

    ml.analyse(model, "blank_spots").plot(lang="nl").save("witte-vlekken.html")

`LAYOUTS` says which columns are drawn, and how; a finding that it does not name is drawn as bars of
its first column of numbers. Each is drawn twice: for a desk and for paper, and for a phone.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from . import pages, words
from .drawing import FONT, GREEN, INK, RUST, SOFT
from .picture import Picture
from .sections import Cell, Cells, Section, section_of

if TYPE_CHECKING:
    from .analysis import Finding

MOST_BARS, MOST_TILES = 30, (40, 20)  # bars; rows and columns of tiles
SIDE, GAP = 30, 3  # of a tile, between tiles
MARGIN = 8
LETTER, LINE = 7.2, 14  # width of a letter, on the large side; height of a line
#: Letters of a line of the name of a row, of a column, of a bar.
LONGEST, SLANTED, LONGEST_BAR = 36, 30, 60

#: Ground, ink and whether it is hatched, from the least to the most.
SHADES = (("#ffffff", INK), ("#e8f2ef", INK), ("#b5d4cc", INK), ("#5c9a8f", INK), (GREEN, "#fff"))
UNKNOWN = "hatched"


@dataclass(frozen=True)
class Sheet:
    """What is drawn on: how wide it is, and whether names stand beside what they name or above."""

    width: int
    beside: bool

    @property
    def letters(self) -> int:
        """Of a line from one side to the other."""
        return int((self.width - 2 * MARGIN) / LETTER)


DESK, PHONE = Sheet(1000, beside=True), Sheet(340, beside=False)


@dataclass(frozen=True)
class Layout:
    """How the rows of a finding are drawn."""

    kind: str  # tiles, aspects, bars or counts
    names: tuple[str, ...] = ()  # the columns that say what a row is; the first of words by default
    across: str = ""  # the column of what stands side by side, or of what is counted
    value: str = ""  # what is drawn of each row
    of: str = ""  # of how many, or what else is said
    grounds: dict[str, tuple[str, str]] = field(default_factory=dict)  # of tiles, by code
    parts: tuple[str, ...] = ()  # the columns of which bars are made, end to end, in their order


LAYOUTS = {
    "inventory": Layout("tiles", across="territory", value="count"),
    "blank_spots": Layout(
        "tiles",
        across="commune",
        value="status",
        of="local",
        grounds={
            "local": SHADES[4],
            "from_above": SHADES[2],
            "none_known": SHADES[0],
            "none": ("#f3dccf", RUST),
            "perhaps": (UNKNOWN, INK),
            "not_documented": (UNKNOWN, SOFT),
        },
    ),
    "overlap": Layout("aspects", value="shared", of="unknown"),
    "freshness": Layout("bars", value="verified", of="rows"),
    "composition": Layout("bars", ("reseau", "aspect", "group"), value="actors", of="known"),
    "silos": Layout("tiles", across="with", value="links"),
    "connectors": Layout("bars", ("actor", "kind"), value="pairs"),
    "fragility": Layout("bars", ("what", "kind"), value="cut_off"),
    "absent": Layout("counts", across="territories"),
    "liaisons": Layout("counts", across="liaison"),
    "codebook": Layout("bars", ("question",), value="count", of="population"),
    "expectations": Layout("bars", ("means",), value="count", of="population"),
    "partitions": Layout("bars", ("partition",), value="sum", of="whole"),
    "evolution": Layout("bars", ("what", "from", "to"), parts=("joined", "left", "stayed")),
}


@dataclass(frozen=True)
class Plot:
    """What is drawn, its size, and what it shows; see `Chart`."""

    drawn: Markup
    width: float
    height: float
    shown: int
    count: int


@dataclass(frozen=True)
class Chart:
    """The picture of a finding, and how many rows or bars of how many it shows."""

    svg: Markup
    narrow: Markup  # the same, for a phone
    shown: int
    count: int


@dataclass(frozen=True)
class Bar:
    """One bar: its name, how long each of its parts is and on what ground, and what it says."""

    lines: list[str]
    parts: list[tuple[float, str]]
    said: str


@dataclass(frozen=True)
class Tile:
    """One tile: its ground, the ink on it, and what it says, in short and in full."""

    ground: str
    ink: str
    text: str
    title: str


def _text(x: float, y: float, text: str, **attributes: Any) -> Markup:
    given = Markup("").join(
        Markup(' {}="{}"').format(name.replace("_", "-"), value)
        for name, value in attributes.items()
    )
    return Markup('<text x="{:.1f}" y="{:.1f}"{}>{}</text>\n').format(x, y, given, text)


def _cut(text: str, letters: int) -> str:
    return text if len(text) <= letters else f"{text[: letters - 1]}…"


def _two_lines(text: str) -> list[str]:
    """A name on two lines, if it takes them, the second cut where it is too long."""
    first, *rest = textwrap.wrap(text, LONGEST) or [""]
    return [first, _cut(" ".join(rest), LONGEST)] if rest else [first]


def _named(right: float, middle: float, lines: Sequence[str]) -> Markup:
    """The name of a row, on lines that end at its right, around its middle."""
    top = middle + 4.5 - LINE * (len(lines) - 1) / 2
    return Markup("").join(
        _text(right, top + LINE * i, line, text_anchor="end") for i, line in enumerate(lines)
    )


def _above(y: float, lines: Sequence[str], sheet: Sheet) -> tuple[Markup, float]:
    """The name of a row above what it names, on as many lines as it takes; where they end."""
    wrapped = [part for line in lines for part in textwrap.wrap(line, sheet.letters)]
    parts = [_text(MARGIN, y + LINE * (i + 1), line) for i, line in enumerate(wrapped)]
    return Markup("").join(parts), y + LINE * len(wrapped) + 5


def _width(names: Iterable[Sequence[str]]) -> float:
    """How wide the names of rows are."""
    return LETTER * max((len(line) for lines in names for line in lines), default=0) + 18


def _tile(x: float, y: float, tile: Tile, side: float = SIDE - GAP) -> Markup:
    box = Markup(
        '<rect x="{0:.1f}" y="{1:.1f}" width="{2:.1f}" height="{2:.1f}" rx="2" fill="{3}" '
        'stroke="{4}" stroke-width="0.8"/>'
    ).format(x, y, side, tile.ground, SOFT)
    said = _text(x + side / 2, y + side / 2 + 4.5, tile.text, text_anchor="middle", fill=tile.ink)
    return Markup("<g>{}{}<title>{}</title></g>\n").format(
        box, said if tile.text else Markup(""), tile.title
    )


def _legend(
    entries: Sequence[tuple[Tile, str]], y: float, sheet: Sheet
) -> tuple[Markup, float, float]:
    """Tiles and what they stand for, line after line; how wide they are, and where they end."""
    parts, x, right = [], float(MARGIN), 0.0
    for tile, text in entries:
        text = _cut(text, sheet.letters - 4)
        wide = 46 + LETTER * len(text)
        if x > MARGIN and x + wide > sheet.width:
            x, y = float(MARGIN), y + 28
        parts += [_tile(x, y, tile, 18), _text(x + 26, y + 14, text)]
        x += wide
        right = max(right, x)
    return Markup("").join(parts), right, y + 34 if entries else y


def _grid(
    rows: Sequence[Sequence[str]],
    columns: Sequence[str],
    tiles: dict[tuple[int, int], Tile],
    legend: Sequence[tuple[Tile, str]],
    sheet: Sheet,
) -> tuple[Markup, float, float]:
    """Tiles under the names of columns, slanted or upright; how wide and high the whole is."""
    head, right, y = _legend(legend, MARGIN, sheet)
    names = [_cut(name, SLANTED) for name in columns]
    longest = LETTER * max(map(len, names), default=0)
    angle, sine, cosine = (52, 0.79, 0.62) if sheet.beside else (90, 1, 0)
    left = _width(rows) if sheet.beside else MARGIN
    room = (sheet.width - left - MARGIN) / max(1, len(columns))
    side = SIDE if sheet.beside else min(SIDE, room)
    y += sine * longest + 8
    parts = [head]
    for column, name in enumerate(names):
        x = left + side * column + side / 2 + (0 if sheet.beside else 4)
        parts.append(_text(x, y - 8, name, transform=f"rotate(-{angle} {x:.1f} {y - 8:.1f})"))
    high = max(SIDE, LINE * max(map(len, rows), default=0) + 8)
    for row, lines in enumerate(rows):
        if sheet.beside:
            parts.append(_named(left - 10, y + (SIDE - GAP) / 2, lines))
        else:
            name, y = _above(y, lines, sheet)
            parts.append(name)
        for column in range(len(columns)):
            if tile := tiles.get((row, column)):
                parts.append(_tile(left + side * column, y, tile, side - GAP))
        y += high if sheet.beside else side + 3
    wide = max(right, left + side * len(columns) + cosine * longest)
    return Markup("").join(parts), wide if sheet.beside else sheet.width, y + MARGIN


def _ranked(section: Section, column: str, value: str) -> list[str]:
    """The keys of a column, those of the largest sums first, the unknown last."""
    sums: dict[tuple[bool, str], float] = {}
    for row in section.rows:
        key = row[column].unknown, row[column].key
        sums[key] = sums.get(key, 0) + (row[value].value if row[value].is_number else 0)
    return [key for _, key in sorted(sums, key=lambda key: (key[0], -sums[key]))]


def _tiles(section: Section, layout: Layout, lang: str, sheet: Sheet) -> Plot:
    """The first column down, another across; a tile is coloured by its term, or by its number."""
    down = next(iter(section.labels))
    number = layout.of or layout.value
    names = {(c, row[c].key): row[c].text for row in section.rows for c in (down, layout.across)}
    keys = [_ranked(section, column, number) for column in (down, layout.across)]
    shown = [some[:most] for some, most in zip(keys, MOST_TILES, strict=True)]
    at = [{key: i for i, key in enumerate(some)} for some in shown]
    cells: dict[tuple[int, int], list[Cells]] = {}
    for row in section.rows:
        if row[down].key in at[0] and row[layout.across].key in at[1]:
            place = at[0][row[down].key], at[1][row[layout.across].key]
            cells.setdefault(place, []).append(row)
    tiles, legend = {}, {}
    sums = {
        place: sum(row[number].value for row in rows if row[number].is_number)
        for place, rows in cells.items()
    }
    most = max(sums.values(), default=0)
    for place, rows in cells.items():
        of = f"{rows[0][down].text}, {rows[0][layout.across].text}"
        title = words.word("label", lang, name=of)
        count = words.number(sums[place], lang) if sums[place] else ""
        if layout.grounds:
            status = rows[0][layout.value]
            ground, ink = layout.grounds.get(status.key, SHADES[1])
            tiles[place] = Tile(ground, ink, count, f"{title} {status.text} {count}")
            legend[status.key] = Tile(ground, ink, "", status.text), status.text
        else:
            ground, ink = SHADES[-(-4 * sums[place] // most) if most else 0]
            tiles[place] = Tile(ground, ink, count, f"{title} {count or 0}")
    order = [legend[key] for key in layout.grounds if key in legend]
    lines = [
        [names[c, key] for key in some]
        for c, some in zip((down, layout.across), shown, strict=True)
    ]
    drawn = _grid(list(map(_two_lines, lines[0])), lines[1], tiles, order, sheet)
    return Plot(*drawn, sum(map(len, cells.values())), len(section.rows))


def _aspects(section: Section, layout: Layout, lang: str, sheet: Sheet) -> Plot:
    """Each row beside the things of its lists: shared, not shared, not known."""
    first, second = list(section.labels)[:2]
    aspects = {
        key: name
        for row in section.rows
        for column in (layout.value, layout.of)
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
        if key in row[layout.of].keys
        else no
        for i, row in enumerate(shown)
        for j, key in enumerate(aspects)
    }
    pairs = [[_cut(row[name].text, 2 * LONGEST) for name in (first, second)] for row in shown]
    legend = [(tile, tile.title) for tile in (yes, no, unknown)]
    names = list(aspects.values())
    if sheet.beside:
        drawn = _grid(pairs, names, tiles, legend, sheet)
        return Plot(*drawn, len(shown), len(section.rows))
    # A column is as high as several screens of a phone: each tile bears its own name.
    head, _, y = _legend(legend, MARGIN, sheet)
    parts = [head]
    for i, lines in enumerate(pairs):
        name, y = _above(y, lines, sheet)
        said, _, y = _legend([(tiles[i, j], of) for j, of in enumerate(names)], y + 2, sheet)
        parts += [name, said]
    return Plot(Markup("").join(parts), sheet.width, y, len(shown), len(section.rows))


def _length(cell: Cell) -> float:
    return max(0.0, float(cell.value)) if cell.is_number else 0.0


def _lines_of(row: Cells, columns: Sequence[str], lang: str) -> list[str]:
    """What a row is: the first column, and the others below it; alone, it may take three lines."""
    first, *rest = (words.typeset(row[name].text, lang) for name in columns)
    lines = [first, " · ".join(rest)] if rest else textwrap.wrap(first, LONGEST_BAR)[:3] or [first]
    return [_cut(line, LONGEST_BAR) for line in lines]


def _bars(section: Section, layout: Layout, lang: str, sheet: Sheet) -> Plot:
    """A bar a row, the longest first; of how many, hatched behind it. Parts keep their order."""
    columns = list(section.labels)
    names = layout.names or [name for name in columns[:2] if name not in section.numbers]
    value = layout.value or next((name for name in columns if name in section.numbers), "")
    drawn = [name for name in layout.parts or (value, layout.of) if name]
    grounds = (GREEN, RUST, SHADES[2][0]) if layout.parts else (GREEN, UNKNOWN)

    def bar(row: Cells) -> Bar:
        numbers = [_length(row[name]) for name in drawn]
        lines = _lines_of(row, names, lang) if names else []
        if layout.parts:
            said = " · ".join(row[name].text for name in drawn)
            return Bar(lines, list(zip(numbers, grounds, strict=True)), said)
        if not numbers:
            return Bar(lines, [(0, GREEN)], "")
        own = UNKNOWN if any(row[name].unknown for name in names) else GREEN
        if len(numbers) == 1 or numbers[1] < numbers[0] or row[value].unknown:
            return Bar(lines, [(numbers[0], own)], row[value].text)
        said = f"{row[value].text} / {row[layout.of].text}"
        return Bar(lines, [(numbers[0], own), (numbers[1] - numbers[0], UNKNOWN)], said)

    bars = [bar(row) for row in section.rows]
    if not layout.parts:
        bars.sort(key=lambda bar: -sum(part for part, _ in bar.parts))
    labels = [section.labels[name].in_(lang) for name in drawn] or [words.word("chart.rows", lang)]
    legend = [
        (Tile(ground, INK, "", label), label)
        for label, ground in zip(labels, grounds, strict=False)
    ]
    return _drawn_bars(bars, legend, sheet)


def _counts(section: Section, layout: Layout, lang: str, sheet: Sheet) -> Plot:
    """Of each thing of a column, how many rows name it, the most named first, the unknown last."""
    counts: dict[tuple[bool, str], tuple[str, int]] = {}
    for row in section.rows:
        cell = row[layout.across]
        named = isinstance(cell.value, list)
        for key, name in zip(cell.keys if named else [cell.key], cell.names, strict=True):
            of = cell.unknown, key
            counts[of] = cell.text if cell.unknown else name, counts.get(of, ("", 0))[1] + 1
    ranked = sorted(counts.items(), key=lambda count: (count[0][0], -count[1][1]))
    bars = [
        Bar(
            [_cut(name, LONGEST_BAR)],
            [(count, UNKNOWN if unknown else GREEN)],
            words.number(count, lang),
        )
        for (unknown, _), (name, count) in ranked
    ]
    by = words.word("label", lang, name=section.labels[layout.across].in_(lang))
    label = f"{by} {words.word('chart.rows', lang)}"
    return _drawn_bars(bars, [(Tile(GREEN, INK, "", label), label)], sheet)


def _drawn_bars(bars: Sequence[Bar], legend: Sequence[tuple[Tile, str]], sheet: Sheet) -> Plot:
    """Bars under each other, beside or below their names and before what they say."""
    shown = bars[:MOST_BARS]
    most = max((sum(part for part, _ in bar.parts) for bar in shown), default=0) or 1
    left = _width(bar.lines for bar in shown) if sheet.beside else MARGIN
    room = sheet.width - left - 24 - LETTER * max((len(bar.said) for bar in shown), default=0)
    high = 14 + LINE * max((len(bar.lines) for bar in shown), default=1)
    head, _, y = _legend(legend, MARGIN, sheet)
    parts = [head]
    for bar in shown:
        if sheet.beside:
            parts.append(_named(left - 10, y + 10, bar.lines))
        else:
            name, y = _above(y, bar.lines, sheet)
            parts.append(name)
        x: float = left
        for number, ground in bar.parts:
            length = room * number / most
            parts.append(
                Markup(
                    '<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="20" fill="{}"/>\n'
                ).format(x, y, length, ground)
            )
            x += length
        parts.append(_text(x + 8, y + 15, bar.said))
        y += high if sheet.beside else 30
    return Plot(Markup("").join(parts), sheet.width, y + MARGIN, len(shown), len(bars))


_DRAWN = {"tiles": _tiles, "aspects": _aspects, "bars": _bars, "counts": _counts}


def _svg(plot: Plot, name: str, title: str) -> Markup:
    """A drawing whole; what it refers to bears its name."""
    hatch = Markup('fill="url(#{}-hatch)"').format(name)
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0:.0f} {1:.0f}" width="{0:.0f}" '
        'role="img" aria-labelledby="{2}-chart" font-family="{3}" font-size="12.5" fill="{4}">\n'
        '<title id="{2}-chart">{5}</title>\n<defs><pattern id="{2}-hatch" width="7" height="7" '
        'patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" '
        'fill="#fff"/><rect width="2" height="7" fill="#ddd4c6"/></pattern></defs>\n{6}</svg>'
    ).format(
        plot.width,
        plot.height,
        name,
        FONT,
        INK,
        title,
        plot.drawn.replace(f'fill="{UNKNOWN}"', hatch),  # data has no quotes left
    )


def chart_of(section: Section, lang: str) -> Chart:
    """The picture of a finding, named after its indicator."""
    finding = section.finding
    layout = LAYOUTS.get(finding.indicator, Layout("bars"))
    desk, phone = (_DRAWN[layout.kind](section, layout, lang, sheet) for sheet in (DESK, PHONE))
    name, title = finding.indicator, finding.title.in_(lang)
    narrow = _svg(phone, f"{name}-narrow", title)
    return Chart(_svg(desk, name, title), narrow, desk.shown, desk.count)


def plot(finding: Finding, *, lang: str = "fr") -> Picture:
    """The picture of a finding, its sentences and its table; it shows itself in a notebook.

    ArgumentError if there is no such language.
    """
    section = section_of(finding, lang)
    chart = chart_of(section, lang)
    title = finding.title.in_(lang)
    html = pages.page("chart.html", lang, title=title, section=section, chart=chart)
    return Picture(html, str(chart.svg), lang)
