# SPDX-License-Identifier: Apache-2.0
"""What a paper says, before it is given a form: headings, paragraphs, lists and tables.

Every form (`html`, `markdown`, `word`) is made from this alone. What comes from data is plain text
here, made harmless once for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Literal

#: What XML cannot hold, and what nobody sees: control characters, lone surrogates, non-characters.
_UNSAYABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")

#: What turns the direction of writing, and what ends it.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ENDS = {"\u202c": "\u202a\u202b\u202d\u202e", "\u2069": "\u2066\u2067\u2068"}


def _turned_back(text: str) -> str:
    """A text that leaves the direction of writing as it found it."""
    under_way: list[str] = []

    def kept(place: re.Match[str]) -> str:
        sign = place[0]
        if sign not in _ENDS:
            under_way.append("\u2069" if sign in _ENDS["\u2069"] else "\u202c")
        elif under_way and under_way[-1] == sign:
            under_way.pop()
        else:
            return ""
        return sign

    return _TURNS.sub(kept, text) + "".join(reversed(under_way))


def plain(text: str) -> str:
    """A text as any form can hold it, on one line; what cannot be said is replaced by ``�``."""
    return _turned_back(
        _UNSAYABLE.sub("\ufffd", " ".join(re.split(r"[\t\r\n\f\v]+", text)).strip())
    )


@dataclass(frozen=True)
class Heading:
    """The title of a part (level 1) or of a part of it (level 2)."""

    form: ClassVar = "heading"
    text: str
    level: int = 1

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", plain(self.text))


@dataclass(frozen=True)
class Paragraph:
    """A paragraph: plain, a lead that opens, a warning, or a note in small print."""

    form: ClassVar = "paragraph"
    text: str
    tone: Literal["plain", "lead", "warning", "note"] = "plain"

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", plain(self.text))


@dataclass(frozen=True)
class Items:
    """A list of points, numbered or not."""

    form: ClassVar = "items"
    texts: Sequence[str]
    numbered: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "texts", [plain(text) for text in self.texts])


@dataclass(frozen=True)
class Grid:
    """A table: its headings, its rows, and which of its columns hold numbers.

    Without headings it says things of one thing: the first column names what the second says.
    Its title is heard and not seen. `widths` are the shares of the sheet that columns take, and
    `by_hand` the rows that are filled in with a pen.
    """

    form: ClassVar = "grid"
    title: str
    rows: Sequence[Sequence[str]]
    headings: Sequence[str] = ()
    numbers: Sequence[int] = ()
    widths: Sequence[int] = ()
    by_hand: Sequence[int] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", plain(self.title))
        object.__setattr__(self, "headings", [plain(text) for text in self.headings])
        object.__setattr__(self, "rows", [[plain(text) for text in row] for row in self.rows])


def whole(widths: Iterable[int]) -> list[int]:
    """The shares of the columns that remain, of the whole sheet: the widest takes what is free."""
    shares = list(widths)
    shares[shares.index(max(shares))] += 100 - sum(shares)
    return shares


Block = Heading | Paragraph | Items | Grid


@dataclass
class Content:
    """A whole paper.

    Attributes
    ----------
    kind : str
        Which paper it is, such as ``minutes``.
    lang : {"fr", "nl", "en"}
    title, subtitle : str
    blocks : list
        What it says, in order.
    colophon : list of str
        What stands at its end in small print: from what it was made, and when.
    """

    kind: str
    lang: str
    title: str
    subtitle: str = ""
    blocks: list[Block] = field(default_factory=list)
    colophon: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.title, self.subtitle = plain(self.title), plain(self.subtitle)

    @property
    def size(self) -> int:
        """How many lines it has: the rows of its tables, and one for each other block."""
        return sum(len(b.rows) if isinstance(b, Grid) else 1 for b in self.blocks)

    def add(self, *blocks: Block | Iterable[Block]) -> None:
        """Adds what it says next."""
        for block in blocks:
            if isinstance(block, (Heading, Paragraph, Items, Grid)):
                self.blocks.append(block)
            else:
                self.add(*block)
