# SPDX-License-Identifier: Apache-2.0
"""Measures: what graph theory says of a network, of its nodes and of its edges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import _maillage as _core
from ._maillage import Network, View
from .errors import ArgumentError, error, listed
from .graph import Attribute
from .vocabulary import Texts

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas

__all__ = ["MEASURES", "Cuts", "Measurement", "Mixing", "cuts", "measure", "mixing"]

#: Every measure by name: what it is ``of`` (node, edge or network), its label, formula, source and
#: complexity, the ``options`` it takes, what ``weights`` may mean for it, whether it
#: ``follows_directions`` and whether it ``needs_two_mode``.
MEASURES: dict[str, dict[str, Any]] = {about["name"]: about for about in _core.measures()}


#: An attribute; or the group of each node, None where it is unknown.
Groups = Attribute | Sequence[str | None]


@dataclass(frozen=True, eq=False)
class Measurement:
    """One value a node, one an edge, or one for the network.

    Attributes
    ----------
    name : str
        Of the measure.
    of : {"node", "edge", "network"}
    values : ndarray of float64, shape (nodes,), (edges,) or (1,)
        NaN where the measure is undefined, and for edges that are not in the view.
    nodes : list of str
        Key or label of each node.
    types : list of str
        ``actor``, ``reseau`` or ``other``, of each node.
    edges : list of (str, str)
        Key or label of the two ends of each edge, when the values are of edges.
    """

    name: str
    of: str
    values: npt.NDArray[np.float64]
    nodes: list[str] = field(repr=False)
    types: list[str] = field(repr=False)
    edges: list[tuple[str, str]] = field(repr=False)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Measurement):
            return NotImplemented
        same = (self.name, self.of, self.nodes, self.types, self.edges) == (
            other.name,
            other.of,
            other.nodes,
            other.types,
            other.edges,
        )
        import numpy

        return same and numpy.array_equal(self.values, other.values, equal_nan=True)

    __hash__ = None  # type: ignore[assignment]

    def __float__(self) -> float:
        """The value, when there is only one.

        Raises
        ------
        TypeError
            It is not of the network.
        """
        if self.of != "network":
            raise TypeError(f"{self.name} has one value of each {self.of}")
        return float(self.values[0])

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame of one column: one row a node, with its type; one an edge; or one alone."""
        import pandas

        if self.of == "node":
            index = pandas.Index(self.nodes, name="node")
            return pandas.DataFrame({"type": self.types, self.name: self.values}, index=index)
        if self.of == "edge":
            ends = pandas.MultiIndex.from_tuples(self.edges, names=["source", "target"])
            return pandas.DataFrame({self.name: self.values}, index=ends)
        return pandas.DataFrame({self.name: self.values})

    def _repr_html_(self) -> str:
        return self.to_pandas().to_html(max_rows=20, escape=True)


def measure(
    network: Network | View,
    name: str,
    *,
    weights: str = "ignored",
    by: Groups | None = None,
    damping: float = 0.85,
) -> Measurement:
    """The values of a measure; the names are those of `MEASURES`, which says what each takes.

    Parameters
    ----------
    network : Network or View
    name : str
    weights : {"ignored", "strength", "distance"}
        What the weights of edges mean: on a path, an edge of strength ``w`` is ``1 / w`` long.
    by : Attribute or sequence of str or None, optional
        The groups of nodes that are compared.
    damping : float
        Of PageRank: the probability to follow an edge rather than to start again anywhere.

    Raises
    ------
    ArgumentError
        No measure has that name; it needs a two-mode network and this is not one; it cannot use
        an option, or lacks one; a weight that it uses is not greater than 0.
    LimitError
        A measure found by rounds (eigenvector, PageRank) has not settled.
    """
    view = _view(network)
    values = _core.measure(view, name, weights, None if by is None else _groups(by), damping)
    of = MEASURES[name]["of"]
    whole, nodes = view.network, view.network.labels
    ends = zip(whole.sources.tolist(), whole.targets.tolist(), strict=True)
    edges = [(nodes[source], nodes[target]) for source, target in ends] if of == "edge" else []
    return Measurement(name, of, values, nodes, whole.types, edges)


@dataclass(frozen=True, eq=False)
class Mixing:
    """Who is joined to whom, by groups of nodes.

    Attributes
    ----------
    attribute : str
        Name of the attribute.
    codes : list of str
        Of each group.
    labels : list of Texts
        Of each group; empty if the attribute has none.
    counts : ndarray of int64, shape (groups + 1, groups + 1)
        Edges from the group of the row to that of the column, the unknown last. In an undirected
        network, between the two: an edge stands on both sides of the diagonal.
    sizes : ndarray of int64, shape (groups + 1,)
        Nodes of each group, the unknown last.
    ei_index : float
        (E - I) / (E + I) of the edges between groups and within them, both ends known.
    ei_indices : ndarray of float64, shape (groups,)
        The same of the edges that touch each group.
    assortativity : float
        Newman's coefficient: 1 when all edges stay within groups, 0 as chance would have it.
    """

    attribute: str
    codes: list[str]
    labels: list[Texts]
    counts: npt.NDArray[np.int64]
    sizes: npt.NDArray[np.int64]
    ei_index: float
    ei_indices: npt.NDArray[np.float64]
    assortativity: float

    def to_pandas(self) -> pandas.DataFrame:
        """The counts, by codes of groups; None stands for the unknown."""
        import pandas

        groups = pandas.Index([*self.codes, None], name=self.attribute, dtype=object)
        return pandas.DataFrame(self.counts, index=groups, columns=groups)

    def __repr__(self) -> str:
        return (
            f"<Mixing by {self.attribute or 'groups'}: {len(self.codes)} groups, "
            f"{int(self.sizes.sum())} nodes of which {int(self.sizes[-1])} unknown>"
        )

    def _repr_html_(self) -> str:
        return self.to_pandas().to_html(escape=True)


def mixing(network: Network | View, by: Groups) -> Mixing:
    """Who is joined to whom, by groups of nodes; `Mixing` says what comes of it.

    Raises
    ------
    ArgumentError
        The attribute is not that of these nodes.
    """
    import numpy

    name, codes, labels, groups = _groups(by)
    found = _core.mixing(_view(network), (name, codes, labels, groups))
    side = len(codes) + 1
    return Mixing(
        name,
        codes,
        labels,
        numpy.array(found["counts"], dtype=numpy.int64).reshape(side, side),
        numpy.array(found["sizes"], dtype=numpy.int64),
        found["ei_index"],
        numpy.array(found["ei_indices"], dtype=numpy.float64),
        found["assortativity"],
    )


class Cuts:
    """What each single loss takes apart, whatever the direction of edges.

    Without a node, the component it was in is left in pieces: the largest is the rest, and the
    nodes of the others are cut off from it.

    Attributes
    ----------
    view : View
    nodes : list of str
        Key or label of each node.
    types : list of str
        ``actor``, ``reseau`` or ``other``.
    piece_counts : ndarray of uint32, shape (nodes,)
        How many pieces are left of its component without each node; 0 for an isolate.
    cut_off : ndarray of uint32, shape (nodes,)
        How many nodes are cut off without each.
    fragmentation : ndarray of float64, shape (nodes,)
        Share of the pairs that are left without it and cannot reach each other (Borgatti's F).
    """

    def __init__(self, view: View) -> None:
        self.view = view
        self.nodes: list[str] = view.network.labels
        self.types: list[str] = view.network.types
        self._core = _core.Cuts(view)
        self.piece_counts = self._core.piece_counts()
        self.cut_off = self._core.cut_off()
        self.fragmentation = self._core.fragmentation()

    @property
    def articulation_points(self) -> list[str]:
        """The nodes without which their component falls apart, those that cut off most first."""
        falls = [node for node, count in enumerate(self.piece_counts) if count > 1]
        return self._named(sorted(falls, key=lambda node: -int(self.cut_off[node])))

    @property
    def bridges(self) -> list[tuple[str, str]]:
        """The pairs of nodes whose tie alone joins its two sides."""
        return [(self.nodes[a], self.nodes[b]) for a, b in self._core.bridges()]

    @property
    def blocks(self) -> list[list[str]]:
        """The largest sets of nodes that no single loss takes apart.

        Two share at most one node, an articulation point; joined to those it holds, each block
        makes the block-cut tree.
        """
        return [self._named(block) for block in self._core.blocks()]

    def without(self, node: str | int) -> list[list[str]]:
        """The pieces left of its component without a node: the rest, then those cut off from it.

        Parameters
        ----------
        node : str or int
            Key or label; or its number, from 0.

        Raises
        ------
        ArgumentError
            Not exactly one node has that label, or there is no such number.
        """
        numbers = range(len(self.nodes))
        found = [n for n in numbers if node == (self.nodes[n] if isinstance(node, str) else n)]
        if len(found) != 1:
            raise error(ArgumentError, "network.node", str(node), str(len(found)))
        return [self._named(piece) for piece in self._core.pieces(found[0])]

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame indexed by node: its type, the pieces without it, who is cut off, and F."""
        import pandas

        data = {
            "type": self.types,
            "pieces": self.piece_counts,
            "cut_off": self.cut_off,
            "fragmentation": self.fragmentation,
        }
        return pandas.DataFrame(data, index=pandas.Index(self.nodes, name="node"))

    def _named(self, nodes: Sequence[int]) -> list[str]:
        return [self.nodes[node] for node in nodes]

    def __reduce__(self):
        return Cuts, (self.view,)

    def __repr__(self) -> str:
        return (
            f"<Cuts: {len(self.nodes)} nodes, {len(self.articulation_points)} articulation points, "
            f"{len(self._core.bridges())} bridges>"
        )

    def _repr_html_(self) -> str:
        return self.to_pandas().to_html(max_rows=20, escape=True)


def cuts(network: Network | View) -> Cuts:
    """What each single loss takes apart: who is cut off, articulation points, bridges, blocks."""
    return Cuts(_view(network))


def _view(network: Network | View) -> View:
    return network if isinstance(network, View) else View(network)


def _groups(by: Groups) -> tuple[str, list[str], list[Texts], list[int | None]]:
    """An attribute as the core takes it; groups that are only named come in alphabetical order."""
    if hasattr(by, "groups"):
        return by.name, list(by.codes), list(by.labels), list(by.groups)
    by = listed("by", by)
    codes = sorted({group for group in by if group is not None})
    number: dict[str | None, int | None] = {code: place for place, code in enumerate(codes)}
    return "", codes, [], [number.get(group) for group in by]
