# SPDX-License-Identifier: Apache-2.0
"""What charts are drawn with: sheets, tiles in a grid, bars under each other, and their legends."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from .drawing import GREEN, INK, RUST, SOFT

MOST_BARS, MOST_TILES = 30, (40, 20)  # bars; rows and columns of tiles
SIDE, GAP = 30, 3  # of a tile, between tiles
WHOLE, PIECE = 672, 5  # height of bars that a sheet never parts; the fewest that it then does
MARGIN = 8
LEAST_NOTED = 480  # width of a drawing below which something is noted
SIZE, LETTER, LINE = 12.5, 7.2, 14  # of letters; their width, on the large side; a line
#: Letters of a line of the name of a row, of a column, of a bar.
LONGEST, SLANTED, LONGEST_BAR = 36, 64, 60

#: Ground, ink and whether it is hatched, from the least to the most.
SHADES = (("#ffffff", INK), ("#e8f2ef", INK), ("#b5d4cc", INK), ("#5c9a8f", INK), (GREEN, "#fff"))
UNKNOWN = "hatched"  # of what is not known, and of nothing else
REST = "#f1ede6"  # of a bar: what is known to be otherwise
PARTS = (GREEN, RUST, SHADES[2][0])


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
class Plot:
    """What is drawn, its size, and what it shows; see `Chart`."""

    drawn: Markup
    width: float
    height: float
    shown: int
    count: int
    tells: bool = True
    cuts: tuple[float, ...] = ()  # how far down a sheet of paper may end


@dataclass(frozen=True)
class Bar:
    """One bar: its name, how long each of its parts is and on what ground, and what it says."""

    lines: list[str]
    parts: list[tuple[float, str]]
    said: str
    under: str = ""  # what heads it, and those after it under the same


@dataclass(frozen=True)
class Tile:
    """One tile: its ground, the ink on it, and what it says, in short and in full."""

    ground: str
    ink: str
    text: str
    title: str


def text_at(x: float, y: float, text: str, **attributes: Any) -> Markup:
    given = Markup("").join(
        Markup(' {}="{}"').format(name.replace("_", "-"), value)
        for name, value in attributes.items()
    )
    return Markup('<text x="{:.1f}" y="{:.1f}"{}>{}</text>\n').format(x, y, given, text)


def shortened(text: str, letters: int) -> str:
    return text if len(text) <= letters else f"{text[: letters - 1]}…"


def two_lines(text: str, letters: int = LONGEST) -> list[str]:
    """A name on two lines, if it takes them, the second cut where it is too long."""
    first, *rest = textwrap.wrap(text, letters) or [""]
    return [first, shortened(" ".join(rest), letters)] if rest else [first]


def named_beside(right: float, middle: float, lines: Sequence[str]) -> Markup:
    """The name of a row, on lines that end at its right, around its middle."""
    top = middle + 4.5 - LINE * (len(lines) - 1) / 2
    return Markup("").join(
        text_at(right, top + LINE * i, line, text_anchor="end") for i, line in enumerate(lines)
    )


def named_above(
    y: float, lines: Sequence[str], sheet: Sheet, **attributes: Any
) -> tuple[Markup, float]:
    """The name of a row above what it names, on as many lines as it takes; where they end."""
    letters = int(0.9 * sheet.letters) if attributes else sheet.letters  # those in bold are wider
    wrapped = [part for line in lines for part in textwrap.wrap(line, letters)]
    parts = [
        text_at(MARGIN, y + LINE * (i + 1), line, **attributes) for i, line in enumerate(wrapped)
    ]
    return Markup("").join(parts), y + LINE * len(wrapped) + 5


def _width(names: Iterable[Sequence[str]]) -> float:
    """How wide the names of rows are."""
    return LETTER * max((len(line) for lines in names for line in lines), default=0) + 26


def tile_at(x: float, y: float, tile: Tile, wide: float, high: float) -> Markup:
    """A tile; what it says is written as small as it takes."""
    box = Markup(
        '<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="2" fill="{}" '
        'stroke="{}" stroke-width="0.8"/>'
    ).format(x, y, wide, high, tile.ground, SOFT)
    size = min(SIZE, SIZE * wide / (LETTER * len(tile.text) + 4))
    said = text_at(
        x + wide / 2,
        y + high / 2 + 0.36 * size,
        tile.text,
        text_anchor="middle",
        fill=tile.ink,
        font_size=f"{size:.1f}",
    )
    return Markup("<g>{}{}<title>{}</title></g>\n").format(
        box, said if tile.text else Markup(""), tile.title
    )


def legend_at(
    entries: Sequence[tuple[Tile, str]], y: float, sheet: Sheet
) -> tuple[Markup, float, float]:
    """Tiles and what they stand for, line after line; how wide they are, and where they end."""
    parts, x, right = [], float(MARGIN), 0.0
    for tile, text in entries:
        text = shortened(text, sheet.letters - 4)
        wide = 46 + LETTER * len(text)
        if x > MARGIN and x + wide > sheet.width:
            x, y = float(MARGIN), y + 28
        parts += [tile_at(x, y, tile, 18, 18), text_at(x + 26, y + 14, text)]
        x += wide
        right = max(right, x)
    return Markup("").join(parts), right, y + 34 if entries else y


def drawn_grid(
    rows: Sequence[Sequence[str]],
    columns: Sequence[str],
    tiles: dict[tuple[int, int], Tile],
    legend: Sequence[tuple[Tile, str]],
    sheet: Sheet,
) -> tuple[Markup, float, float]:
    """Tiles under the names of columns, slanted or upright; how wide and high the whole is."""
    head, right, y = legend_at(legend, MARGIN, sheet)
    names = [shortened(name, SLANTED) for name in columns]
    longest = LETTER * max(map(len, names), default=0)
    angle, sine, cosine = (52, 0.79, 0.62) if sheet.beside else (90, 1, 0)
    left = _width(rows) if sheet.beside else MARGIN
    room = (sheet.width - left - MARGIN) / max(1, len(columns))
    longest_said = max((len(tile.text) for tile in tiles.values()), default=0)
    side = min(max(SIDE, LETTER * longest_said + 8), max(room, SIDE if sheet.beside else 0))
    tall = SIDE if sheet.beside else min(SIDE, side)
    y += sine * longest + 8
    parts = [head]
    for column, name in enumerate(names):
        x = left + side * column + side / 2 + (0 if sheet.beside else 4)
        parts.append(text_at(x, y - 8, name, transform=f"rotate(-{angle} {x:.1f} {y - 8:.1f})"))
    high = max(SIDE, LINE * max(map(len, rows), default=0) + 8)
    for row, lines in enumerate(rows):
        if sheet.beside:
            parts.append(named_beside(left - 10, y + (SIDE - GAP) / 2, lines))
        else:
            name, y = named_above(y, lines, sheet)
            parts.append(name)
        for column in range(len(columns)):
            if tile := tiles.get((row, column)):
                parts.append(tile_at(left + side * column, y, tile, side - GAP, tall - GAP))
        y += high if sheet.beside else tall + 3
    ends = [side * (i + 0.5) + LETTER * cosine * len(name) + 8 for i, name in enumerate(names)]
    wide = max(right, left + max(side * len(columns), *ends, 0))
    return Markup("").join(parts), wide if sheet.beside else sheet.width, y + MARGIN


def _ends(count: int, high: float) -> set[int]:
    """Before which of so many bars a sheet of paper may end: pieces are as equal as can be."""
    pieces = count // PIECE if count * high > WHOLE else 1
    return {round(count * piece / pieces) for piece in range(1, pieces)}


def drawn_bars(bars: Sequence[Bar], legend: Sequence[tuple[Tile, str]], sheet: Sheet) -> Plot:
    """Bars under each other, beside or below their names and before what they say."""
    shown = bars[:MOST_BARS]
    most = max((sum(part for part, _ in bar.parts) for bar in shown), default=0) or 1
    left = _width(bar.lines for bar in shown) if sheet.beside else MARGIN
    room = sheet.width - left - 24 - LETTER * max((len(bar.said) for bar in shown), default=0)
    high = 14 + LINE * max((len(bar.lines) for bar in shown), default=1)
    head, _, y = legend_at(legend, MARGIN, sheet)
    if sheet.beside and shown:
        y += LINE * (len(shown[0].lines) - 1) / 2
    parts, under = [head], ""
    cuts, ends = [], _ends(len(shown), high)
    for i, bar in enumerate(shown):
        if ends and i and (bar.under != under if bar.under else i in ends):
            cuts.append(y - (high - 20) / 2)
        if bar.under != under:
            under = bar.under
            name, y = named_above(y + 4, [under], sheet, font_weight=600)
            parts.append(name)
            y += 6 if sheet.beside else 0
        if sheet.beside:
            parts.append(named_beside(left - 10, y + 10, bar.lines))
        else:
            name, y = named_above(y, bar.lines, sheet)
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
        parts.append(text_at(x + 8, y + 15, bar.said))
        y += high if sheet.beside else 30
    seen = {tuple(part for part in bar.parts if part[0]) for bar in bars}
    tells = len(seen) > 1
    drawn = Markup("").join(parts)
    return Plot(drawn, sheet.width, y + MARGIN, len(shown), len(bars), tells, tuple(cuts))
