# SPDX-License-Identifier: Apache-2.0
"""The drawing of a network: an SVG that stands by itself, for print and where no script runs.

Its colours are attributes, not styles: it looks the same alone and in a page whose policy lets no
style in. Names are written where they hide neither a node nor each other; the best joined first.
"""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from . import words

WIDTH = 800.0  # that of a sheet of paper, on which its names are then read with ease
HEIGHT = 880.0  # at most: what the words around it leave of the sheet
MARGIN = 24.0
LEGEND = 34.0  # height of the legend
MOST_UNITS = 64.0  # pixels a unit of the layout: a small network is not blown up

LINE = 14.0  # height of a line of text
LETTER = 7.0  # width of a letter, on the large side
LONGEST = 24  # letters a line
LINES = 3  # of a name

GREEN, RUST, INK, SOFT, EDGE = "#17584f", "#a3481a", "#2a2520", "#6a6157", "#b9ae9f"
FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"


@dataclass(frozen=True)
class Spot:
    """A node of the drawing, where the layout has it."""

    x: float
    y: float
    name: str
    square: bool
    degree: int


@dataclass(frozen=True)
class Drawing:
    """The drawing, and how many of its nodes bear their name."""

    svg: Markup
    named: int


Box = tuple[float, float, float, float]  # left, top, right, bottom


class _Room:
    """What is taken on the page, looked up by squares of it."""

    SIDE = 48.0

    def __init__(self) -> None:
        self._taken: dict[tuple[int, int], list[Box]] = {}

    def _squares(self, box: Box) -> Iterator[tuple[int, int]]:
        left, top, right, bottom = (math.floor(edge / self.SIDE) for edge in box)
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                yield column, row

    def take(self, box: Box) -> None:
        for square in self._squares(box):
            self._taken.setdefault(square, []).append(box)

    def is_free(self, box: Box) -> bool:
        left, top, right, bottom = box
        return not any(
            left < other[2] and other[0] < right and top < other[3] and other[1] < bottom
            for square in self._squares(box)
            for other in self._taken.get(square, ())
        )


def wrapped(name: str) -> list[str]:
    """A name on a few short lines, cut where it is too long; « and » stay with their word."""
    lines = [""]
    for part in re.split(r"(?<!«) (?!»)", re.sub(r"[ \t\n]+", " ", name.strip())):
        if lines[-1] and len(lines[-1]) + 1 + len(part) > LONGEST:
            lines.append("")
        lines[-1] = f"{lines[-1]} {part}".strip()
    if len(lines) > LINES:
        lines = [*lines[: LINES - 1], lines[LINES - 1] + "…"]
    return [line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…" for line in lines]


def _places(x: float, y: float, radius: float, lines: list[str]) -> Iterator[tuple[str, Box]]:
    """Where the name of a node can stand: right, left, below, above, and between these."""
    width, height = max(map(len, lines)) * LETTER, len(lines) * LINE
    gap, slant = radius + 4, 0.7 * radius + 2
    yield "start", (x + gap, y - height / 2, x + gap + width, y + height / 2)
    yield "end", (x - gap - width, y - height / 2, x - gap, y + height / 2)
    yield "middle", (x - width / 2, y + gap, x + width / 2, y + gap + height)
    yield "middle", (x - width / 2, y - gap - height, x + width / 2, y - gap)
    yield "start", (x + slant, y + slant, x + slant + width, y + slant + height)
    yield "start", (x + slant, y - slant - height, x + slant + width, y - slant)
    yield "end", (x - slant - width, y + slant, x - slant, y + slant + height)
    yield "end", (x - slant - width, y - slant - height, x - slant, y - slant)


def radius_of(degree: int) -> float:
    """How large a node is drawn, in pixels."""
    return min(4.5 + 1.5 * math.sqrt(degree), 16)


def _mark(x: float, y: float, radius: float, square: bool) -> Markup:
    if square:
        side = 1.8 * radius
        return Markup(
            '<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="1.5" fill="{}"/>'
        ).format(x - side / 2, y - side / 2, side, side, GREEN)
    return Markup('<circle cx="{:.1f}" cy="{:.1f}" r="{:.1f}" fill="{}"/>').format(
        x, y, radius, RUST
    )


def _legend(spots: Sequence[Spot], kinds: Sequence[str], edges: int, lang: str) -> Markup:
    """Marks and what they stand for, on one line."""
    x, parts = MARGIN, []
    for square in (True, False):
        count = sum(spot.square == square for spot in spots)
        if not count:
            continue
        text = f"{kinds[square]} ({words.number(count, lang)})"
        parts.append(_mark(x + 7, LEGEND / 2, 7, square))
        parts.append(
            Markup('<text x="{:.1f}" y="{:.1f}">{}</text>').format(x + 21, LEGEND / 2 + 5, text)
        )
        x += 50 + len(text) * 7.4
    text = words.word("picture.edges", lang, count=edges)
    parts.append(
        Markup('<path d="M{:.1f} {:.1f}h24" stroke="{}" stroke-width="1.5"/>').format(
            x, LEGEND / 2, SOFT
        )
    )
    parts.append(
        Markup('<text x="{:.1f}" y="{:.1f}">{}</text>').format(x + 32, LEGEND / 2 + 5, text)
    )
    return Markup('<g fill="{}" font-size="14">{}</g>').format(INK, Markup("").join(parts))


def drawing(
    spots: Sequence[Spot],
    edges: Sequence[tuple[int, int]],
    kinds: Sequence[str],
    name: str,
    lang: str,
    directed: bool = False,
    notes: Sequence[str] = (),
) -> Drawing:
    """Draws a network.

    Parameters
    ----------
    spots : sequence of Spot
    edges : sequence of (int, int)
        Positions in `spots`; a loop is not drawn.
    kinds : (str, str)
        What round marks stand for, and what square ones do.
    name : str
        Of the drawing, for those who do not see it.
    lang : {"fr", "nl", "en"}
    directed : bool
        Whether edges end in an arrow.
    notes : sequence of str
        What must be said wherever the drawing goes; written below it.
    """
    across = [spot.x for spot in spots] or [0.0]
    along = [spot.y for spot in spots] or [0.0]
    wide, high = max(across) - min(across), max(along) - min(along)
    scale = min(
        (WIDTH - 2 * MARGIN) / (wide + 4), (HEIGHT - 2 * MARGIN - LEGEND) / (high + 1), MOST_UNITS
    )
    offset = (WIDTH - wide * scale) / 2
    height = high * scale + 2 * MARGIN + LEGEND + LINE

    def place(spot: Spot) -> tuple[float, float]:
        x = offset + (spot.x - min(across)) * scale
        return x, LEGEND + MARGIN + (max(along) - spot.y) * scale

    # Of many nodes each is small.
    shrink = min(1.0, max(0.15, scale / 24))
    places = [place(spot) for spot in spots]
    radii = [radius_of(spot.degree) * shrink for spot in spots]
    room = _Room()
    for (x, y), radius in zip(places, radii, strict=True):
        room.take((x - radius, y - radius, x + radius, y + radius))

    texts: list[Markup] = []
    named = 0
    order = sorted(range(len(spots)), key=lambda i: (-spots[i].degree, not spots[i].square, i))
    for i in order:
        lines = wrapped(spots[i].name)
        for anchor, box in _places(*places[i], radii[i], lines):
            inside = box[0] >= 2 and box[2] <= WIDTH - 2 and box[1] >= LEGEND and box[3] <= height
            left, top, right, bottom = box
            if not inside or not room.is_free((left - 3, top, right + 3, bottom)):
                continue
            room.take(box)
            named += 1
            x = {"start": box[0], "end": box[2], "middle": (box[0] + box[2]) / 2}[anchor]
            for number, line in enumerate(lines):
                texts.append(
                    Markup('<text x="{:.1f}" y="{:.1f}" text-anchor="{}">{}</text>\n').format(
                        x, box[1] + LINE * (number + 0.78), anchor, line
                    )
                )
            break

    lines = []
    for source, target in edges:
        (x1, y1), (x2, y2) = places[source], places[target]
        length = math.hypot(x2 - x1, y2 - y1)
        if source == target or length == 0:
            continue
        cut = (radii[target] + 3) / length if directed else 0
        x2, y2 = x2 - (x2 - x1) * cut, y2 - (y2 - y1) * cut
        lines.append(f"M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}")
    if directed:  # each edge by itself: an arrow stands at the end of a path
        drawn = Markup("\n").join(
            Markup('<path d="{}" marker-end="url(#picture-arrow)"/>').format(line) for line in lines
        )
    else:
        drawn = Markup('<path d="{}"/>').format("".join(lines))
    marks = Markup("\n").join(
        Markup("<g>{}<title>{}</title></g>").format(_mark(x, y, radius, spot.square), spot.name)
        for spot, (x, y), radius in zip(spots, places, radii, strict=True)
    )
    how = words.word("picture.drawn", lang, named=named, count=len(spots))
    below = [line for note in notes for line in textwrap.wrap(note, int(WIDTH / LETTER) - 8)]
    noted = Markup("").join(
        Markup(
            '<text x="{:.1f}" y="{:.1f}" fill="{}" font-size="12" font-weight="600">{}</text>\n'
        ).format(MARGIN, height + LINE * (i + 1), INK, line)
        for i, line in enumerate(below)
    )
    svg = Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {:.0f} {:.0f}" role="img" '
        'aria-labelledby="picture-name picture-how" font-family="{}">\n'
        '<title id="picture-name">{}</title>\n<desc id="picture-how">{}</desc>\n{}{}\n{}'
        '<g fill="none" stroke="{}" stroke-width="{:.2f}">{}</g>\n{}\n'
        '<g fill="{}" font-size="12" stroke="#fff" stroke-width="3" stroke-linejoin="round" '
        'paint-order="stroke" unicode-bidi="isolate">\n{}</g>\n</svg>'
    ).format(
        WIDTH,
        height + LINE * (len(below) + 2 if below else 0),
        FONT,
        name,
        " ".join((how, *notes)),
        _ARROW if directed else Markup(""),
        _legend(spots, kinds, len(edges), lang),
        noted,
        EDGE,
        1.3 if len(edges) < 500 else 0.6,
        drawn,
        marks,
        INK,
        Markup("").join(texts),
    )
    return Drawing(svg, named)


_ARROW = Markup(
    '<defs><marker id="picture-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" '
    f'markerHeight="7" orient="auto"><path d="M0 1L8 4L0 7z" fill="{escape(SOFT)}" '
    'stroke="none"/></marker></defs>\n'
)
