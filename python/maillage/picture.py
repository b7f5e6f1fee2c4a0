# SPDX-License-Identifier: Apache-2.0
"""The picture of a network: who is joined to whom, by which facts, and how that is known.

    ml.project(model).plot(model, lang="fr").save("graphe.html")

One page that asks nothing of anyone: a picture that moves where scripts run, a drawing for paper
and where none does, and the same as tables.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

from . import _maillage as _core
from . import pages, words
from .analysis import unobserved
from .drawing import Spot, drawing
from .files import PAGES, refuse_suffix, save
from .graph import Network, View
from .model import Model
from .scene import MOST_DRAWN, SHEET, Scene, SceneFact, network_of, places, scene

if TYPE_CHECKING:
    import maillage.picture  # in full: the stubs of Network, where `plot` is a method, name it so

#: A page that moves, and a drawing.
PICTURES = (".html", ".svg")

#: Beyond this a table is no longer read.
MOST_ROWS = 1000


@dataclass(frozen=True)
class Picture:
    """A picture, whole: one HTML document, and its drawing alone.

    Attributes
    ----------
    html : str
    svg : str
    lang : {"fr", "nl", "en"}
    """

    html: str
    svg: str
    lang: str

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes the page, or the drawing alone where the name ends in ``.svg``.

        FileError, also where the name ends in neither ``.html`` nor ``.svg``.
        """
        refuse_suffix(path, (*PAGES, ".svg"))
        return save(path, self.svg if Path(path).suffix.lower() == ".svg" else self.html)

    def __repr__(self) -> str:
        return f"<Picture {self.lang}: {len(self.html.encode()) // 1024} KiB>"

    def _repr_html_(self) -> str:
        return pages.framed(self.html, 760)


@dataclass(frozen=True)
class Shown:
    """A scene as a page shows it: drawn, as tables, and as what the script reads."""

    scene: Scene
    svg: Markup
    drawn: int  # how many nodes the drawing has
    named: int  # how many of them bear their name
    sentences: list[str]
    unobserved: list[str]  # of the rows it rests on
    data: Markup

    @property
    def facts(self) -> list[SceneFact]:
        return self.scene.facts[:MOST_ROWS]

    @property
    def alone(self) -> list[str]:
        return self.scene.alone[:MOST_ROWS]


def _data(seen: Scene, lang: str) -> Markup:
    """What the script reads: columns of numbers, and texts, each said once. See web/data.ts."""
    texts: dict[str, int] = {}

    def text(said: str) -> int:
        return texts.setdefault(said, len(texts))

    said = {
        key.removeprefix("picture."): words.template(key, lang)
        for key in words.WORDS
        if key.startswith("picture.") or key == "unknown"
    }
    nodes = seen.nodes
    number = {edge: position for position, edge in enumerate(seen.edges)}
    block = {
        "lang": lang,
        "directed": seen.directed,
        "told": seen.told,
        "words": said,
        "x": [round(x, 2) for x in seen.places[:, 0].tolist()],
        "y": [round(y, 2) for y in seen.places[:, 1].tolist()],
        "square": [int(node.square) for node in nodes],
        "name": [node.name for node in nodes],
        "kind": [text(node.kind) for node in nodes],
        "themes": [[text(theme) for theme in node.themes] for node in nodes],
        "where": [text(node.where) for node in nodes],
        "territories": [[text(name) for name in node.territories] for node in nodes],
        "period": [text(node.period) for node in nodes],
        "source": [text(node.source) for node in nodes],
        "checked": [text(node.checked) for node in nodes],
        "edges": seen.edges,
        "facts": [
            (
                number[fact.edge],
                fact.begin,
                fact.end,
                *map(text, (fact.relation, fact.period, fact.source, fact.checked)),
                *fact.certain,
                *fact.possible,
            )
            for fact in seen.facts
        ],
        "texts": list(texts),
    }
    return pages.data_block(block)


def shown(network: Network | View, model: Model | None, lang: str) -> Shown:
    """A network as a page shows it. ArgumentError as for `plot`."""
    seen = scene(network, model, lang)
    degrees, sentences = seen.degrees, list(seen.sentences)
    on_paper = list(range(len(seen.nodes)))
    if len(seen.nodes) > MOST_DRAWN[0] or len(seen.edges) > MOST_DRAWN[1]:
        on_paper, _ = _core.densest(View(network_of(len(seen.nodes), seen.edges)), *MOST_DRAWN)
        sentences.append(words.word("picture.on_paper", lang, shown=len(on_paper)))
    position = {node: i for i, node in enumerate(on_paper)}
    edges = [
        (position[begin], position[end])
        for begin, end in seen.edges
        if begin in position and end in position
    ]
    spots = [
        Spot(*place, seen.nodes[node].name, seen.nodes[node].square, degrees[node])
        for node, place in zip(on_paper, places(len(on_paper), edges, SHEET), strict=True)
    ]
    name = words.word("picture.title", lang)
    notes = [words.typeset(note, lang) for note in unobserved(model, lang)] if model else []
    drawn = drawing(spots, edges, seen.kinds, name, lang, seen.directed, notes)
    data = _data(seen, lang)
    return Shown(seen, drawn.svg, len(spots), drawn.named, sentences, notes, data)


def plot(
    network: Network | View,
    model: Model | None = None,
    *,
    lang: str = "fr",
    title: str | None = None,
) -> maillage.picture.Picture:
    """The picture of a network; it shows itself in a notebook.

    Parameters
    ----------
    network : Network or View
    model : Model, optional
        The one it was projected from: it gives names instead of keys, filters by theme, territory
        and date, and the source of each fact.
    lang : {"fr", "nl", "en"}
    title : str, optional

    Returns
    -------
    Picture
        Of at most 20 000 nodes and 100 000 edges. Of a larger network, its densest part: the
        largest k-core that fits (Seidman 1983), and how much is left out.

    Raises
    ------
    ArgumentError
        The network is not one of the model, or there is no such language.
    """
    html = pages.page(
        "picture.html",
        lang,
        script=pages.moving(lang),
        title=title or words.word("picture.title", lang),
        network=(made := shown(network, model, lang)),
    )
    return Picture(html, str(made.svg), lang)


for _kind in (Network, View):
    _kind.plot = plot
