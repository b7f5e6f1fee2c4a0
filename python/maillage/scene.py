# SPDX-License-Identifier: Apache-2.0
"""What the picture of a network shows: its nodes and where they stand, its edges, the facts behind
them and their sources; or, of a network too large to draw, its densest part.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from . import _maillage as _core
from . import words
from .dates import date_text, period_text
from .errors import ArgumentError, error
from .graph import Network, View, from_arrays, relations
from .measure import measure
from .model import Model
from .vocabulary import NOTHING, Period, label

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

#: How many nodes and edges a page moves with ease, and a drawing can hold.
MOST_MOVED = (20_000, 100_000)
MOST_DRAWN = (800, 3200)

#: Width for a height of 1: of the picture that moves, of the drawing on a sheet of paper.
SCREEN, SHEET = 1.5, 0.95

_TABLES = {"actor": "actors", "reseau": "reseaux"}
_KINDS = {"actor": ("ActorKind", "kind"), "reseau": ("ReseauForm", "form")}


@dataclass(frozen=True)
class SceneNode:
    """What is known of a node."""

    name: str
    square: bool
    kind: str = ""
    themes: tuple[str, ...] = ()
    where: str = ""
    territories: tuple[str, ...] = ()  # and those they lie within
    period: str = ""
    source: str = ""
    checked: str = ""


@dataclass(frozen=True)
class SceneFact:
    """What joins two nodes, and how that is known; nodes by their place in the scene."""

    edge: tuple[int, int]
    begin: int
    end: int
    relation: str
    period: str
    source: str
    checked: str
    certain: tuple[int, int]  # days since 1970, first and last
    possible: tuple[int, int]


@dataclass(frozen=True)
class Scene:
    """What there is to show of a network."""

    nodes: list[SceneNode]
    places: npt.NDArray[np.float64]  # shape (nodes, 2)
    edges: list[tuple[int, int]]
    facts: list[SceneFact]
    kinds: tuple[str, str]  # of round nodes, and of square ones
    directed: bool
    of_reseaux: bool
    told: bool  # whether facts say more than that two nodes are joined
    sentences: list[str]

    @property
    def degrees(self) -> list[int]:
        counts = [0] * len(self.nodes)
        for source, target in self.edges:
            if source != target:
                counts[source] += 1
                counts[target] += 1
        return counts

    @property
    def alone(self) -> list[str]:
        """The names of those that nothing joins."""
        return [
            node.name for node, degree in zip(self.nodes, self.degrees, strict=True) if degree == 0
        ]


def network_of(count: int, edges: list[tuple[int, int]]) -> Network:
    """So many nodes and these edges, as a network."""
    return from_arrays(count, [begin for begin, _ in edges], [end for _, end in edges])


def places(count: int, edges: list[tuple[int, int]], aspect: float) -> npt.NDArray[np.float64]:
    """Where so many nodes that these edges join stand, shape (nodes, 2)."""
    return _core.layout(View(network_of(count, edges)), aspect, 60)


class _Reader:
    """What a model says of nodes, in one language."""

    def __init__(self, model: Model, lang: str) -> None:
        self._model, self._lang = model, lang

    def _territory(self, key: str) -> str:
        return self._model.territories[key].name.in_(self._lang)

    def _term(self, vocabulary: str, code: str | None) -> str:
        if code == NOTHING:
            return words.word("none", self._lang)
        return label(vocabulary, code, self._lang)

    def node(self, key: str, kind: str) -> SceneNode:
        row = self._model[_TABLES[kind]].get(key)
        if row is None:
            raise error(ArgumentError, "network.model")
        vocabulary, field = _KINDS[kind]
        places = row.territories if kind == "reseau" else (row.territory, *(row.serves or ()))
        own = dict.fromkeys(key for key in places or () if key in self._model.territories)
        around = dict.fromkeys(up for key in own for up in _core.enclosing(self._model._core, key))
        return SceneNode(
            row.name.in_(self._lang),
            kind == "reseau",
            self._term(vocabulary, getattr(row, field)),
            tuple(label("Theme", theme, self._lang) for theme in row.themes or ()),
            ", ".join(map(self._territory, own)),
            tuple(map(self._territory, around)),
            _bounds(row.period, self._lang),
            row.source or "",
            _day(row.verified_on, self._lang),
        )


def _bounds(period: Period | None, lang: str) -> str:
    return period_text(str(period.since), str(period.until), lang) if period else ""


def _day(date: Any, lang: str) -> str:
    return date_text(str(date), lang) if date else ""


def _facts(view: View, model: Model | None, lang: str, drawn: list[int]) -> list[SceneFact]:
    """The facts between the nodes that are drawn, whatever the order of the rows they are in."""
    positions = {node: position for position, node in enumerate(drawn)}
    facts = []
    for told in _core.facts_of(view, None if model is None else model._core):
        if told.begin not in positions or told.end not in positions:
            continue
        begin, end = (positions[node] for node in told.edge)
        facts.append(
            SceneFact(
                (begin, end) if view.network.directed else (min(begin, end), max(begin, end)),
                positions[told.begin],
                positions[told.end],
                relations[told.relation][lang]
                if told.relation
                else words.word("picture.link", lang),
                _bounds(told.period, lang),
                told.source,
                _day(told.verified_on, lang),
                told.certain,
                told.possible,
            )
        )
    return sorted(facts, key=attrgetter(*SceneFact.__dataclass_fields__))


def scene(network: Network | View, model: Model | None, lang: str) -> Scene:
    """What there is to show; the model gives names, themes, territories, dates and sources.

    Raises
    ------
    ArgumentError
        The network is not one of the model, or there is no such language.
    """
    view = network if isinstance(network, View) else View(network)
    labels, types = view.network.labels, view.network.types
    modes = _core.modes(view.network).tolist()
    k: int | None = 0
    drawn = list(range(view.node_count))
    if view.node_count > MOST_MOVED[0] or view.edge_count > MOST_MOVED[1]:
        drawn, k = _core.densest(view, *MOST_MOVED)
    drawn.sort(key=lambda node: (modes[node], labels[node]))
    reader = None if model is None else _Reader(model, lang)
    nodes = [
        reader.node(labels[node], types[node])
        if reader and types[node] in _TABLES
        else SceneNode(labels[node], modes[node] == 1)
        for node in drawn
    ]
    facts = _facts(view, model, lang, drawn)
    edges = list(dict.fromkeys(fact.edge for fact in facts))
    return Scene(
        nodes,
        places(len(nodes), edges, SCREEN),
        edges,
        facts,
        _kinds(types, nodes, lang),
        view.network.directed,
        "reseau" in types,
        reader is not None,
        _sentences(view, len(nodes), len(edges), k, lang),
    )


def _sentences(view: View, shown: int, shown_edges: int, k: int | None, lang: str) -> list[str]:
    """How large the network is, and how much of it is shown."""
    counts = {"nodes": view.node_count, "edges": view.edge_count}
    alone = int((measure(view, "degree").values == 0).sum())
    sentences = [words.word("picture.counts", lang, alone=alone, **counts)]
    if shown < view.node_count:
        counts |= {"shown": shown, "shown_edges": shown_edges}
        counts |= {"left": view.node_count - shown, "left_edges": view.edge_count - shown_edges}
        key = "picture.best_joined" if k is None else "picture.core"
        sentences.append(words.word(key, lang, k=k, **counts))
    return sentences


def _kinds(types: list[str], nodes: list[SceneNode], lang: str) -> tuple[str, str]:
    if "other" not in types:
        return words.word("picture.actors", lang), words.word("picture.reseaux", lang)
    if any(node.square for node in nodes):
        return words.word("picture.first_mode", lang), words.word("picture.second_mode", lang)
    return words.word("picture.nodes", lang), ""
