# SPDX-License-Identifier: Apache-2.0
"""Networks and places for other software: NetworkX, SciPy, pandas, Arrow, GraphML, GEXF, GeoJSON.

network.to_networkx(model)
network.to_scipy("biadjacency").matrix
nodes, edges = network.to_pandas(model)

All are methods of `Network`, and of `View` for what holds at a date. A network knows keys; the
model it was projected from, where it is given, adds names, kinds, themes, territories and sources.
"""

from __future__ import annotations

import importlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from . import _maillage as _core
from ._maillage import Issue, Network, View
from .errors import ArgumentError, PackageError, error
from .files import save
from .model import Model

if TYPE_CHECKING:
    import networkx
    import pyarrow
    import scipy.sparse

    import maillage.exports  # in full: the stubs of Network, where these are methods, name it so

__all__ = ["NETWORKS", "PLACES", "Matrix", "Tables", "export"]

#: What `export` writes, of a network and of a model.
NETWORKS = (".graphml", ".gexf")
PLACES = (".geojson",)


class Tables(NamedTuple):
    """The nodes and the edges of a network, as two tables of one kind."""

    nodes: Any
    edges: Any


class Matrix(NamedTuple):
    """A sparse matrix, and the nodes that its rows and columns stand for."""

    matrix: scipy.sparse.csr_array
    rows: list[str | int]
    columns: list[str | int]


def _package(name: str, extra: str) -> Any:
    """An optional package; PackageError, which says how to install it, if it is missing."""
    try:
        return importlib.import_module(name)
    except ImportError as problem:
        raise error(PackageError, "package.missing", extra) from problem


def _view(seen: Network | View) -> View:
    return seen if isinstance(seen, View) else View(seen)


def _names(network: Network) -> list[str | int]:
    """What each node is called: its label; where two would be the same, see `to_networkx`."""
    labels = network.labels
    typed = [f"{kind}:{label}" for kind, label in zip(network.types, labels, strict=True)]
    for names in (labels, typed):
        if len(set(names)) == len(names):
            return names
    return list(range(len(labels)))


def _listing(view: View, model: Model | None, lang: str) -> tuple[dict[str, list], dict[str, list]]:
    """The columns of nodes and of edges; without a model, those that need none."""
    nodes, edges = _core.listing(view, model and model._core, lang)
    nodes = {"key": view.network.labels, **nodes}
    if model is None:
        for name in ("name", "kind", "themes", "territories"):
            del nodes[name]
        del edges["sources"]
    return nodes, edges


def to_networkx(
    self: Network | View, model: Model | None = None, *, lang: str = "fr"
) -> networkx.Graph:
    """The network as a NetworkX graph, directed if it is.

    Nodes are called by their label (key); where two nodes have the same, all are by type and label
    (``actor:cpas-forest``), and by number where that is not enough either. What is unknown is no
    attribute; a list is a tuple. `mode` is also there as ``bipartite``, where NetworkX wants it.

    Raises
    ------
    PackageError
        NetworkX is not installed.
    ArgumentError
        The network was not projected from that model, or the model has changed since.
    """
    nx = _package("networkx", "networkx")
    view = _view(self)
    nodes, edges = _listing(view, model, lang)
    nodes["bipartite"] = nodes["mode"]
    graph = nx.DiGraph() if view.network.directed else nx.Graph()
    names = _names(view.network)
    graph.add_nodes_from(zip(names, _attributes(nodes), strict=True))
    sources, targets, weights = (array.tolist() for array in _core.edges(view))
    ends = zip(sources, targets, _attributes({"weight": weights, **edges}), strict=True)
    graph.add_edges_from((names[source], names[target], about) for source, target, about in ends)
    return graph


def _attributes(columns: dict[str, list]) -> list[dict[str, Any]]:
    """One dict a row, of what is known."""
    rows = zip(*columns.values(), strict=True)
    return [
        {name: value for name, value in zip(columns, row, strict=True) if value is not None}
        for row in rows
    ]


def to_scipy(
    self: Network | View, kind: Literal["adjacency", "biadjacency"] = "adjacency"
) -> maillage.exports.Matrix:
    """The weights of the edges as a sparse matrix, with what its rows and columns stand for.

    Parameters
    ----------
    kind
        ``adjacency``, shape (nodes, nodes): the edge from row to column, both ways if undirected;
        an edge from a node to itself stands once. ``biadjacency``, shape (nodes of mode 0, nodes of
        mode 1): the edges between the two, whichever way.

    Returns
    -------
    Matrix
        `matrix` (csr_array of float64), `rows` and `columns` (names, as in `to_networkx`).

    Raises
    ------
    PackageError
        SciPy is not installed.
    ArgumentError
        ``biadjacency`` is asked of a network that joins nodes of one mode.
    """
    import numpy as np

    sparse = _package("scipy.sparse", "scipy")
    view = _view(self)
    whole = view.network
    names = np.array(_names(whole), dtype=object)
    sources, targets, weights = _core.edges(view)
    if kind == "adjacency":
        if not whole.directed:
            other = sources != targets
            sources, targets, weights = (
                np.concatenate([sources, targets[other]]),
                np.concatenate([targets, sources[other]]),
                np.concatenate([weights, weights[other]]),
            )
        shape = (len(names), len(names))
        matrix = sparse.csr_array((weights, (sources, targets)), shape=shape)
        return Matrix(matrix, names.tolist(), names.tolist())
    if kind != "biadjacency":
        raise error(ArgumentError, "argument.unknown", kind, "adjacency, biadjacency")
    if not whole.two_mode:
        raise error(ArgumentError, "network.two_mode")
    second = _core.modes(whole).astype(bool)
    number = np.where(second, np.cumsum(second), np.cumsum(~second)) - 1
    turned = second[sources]
    rows, columns = np.where(turned, targets, sources), np.where(turned, sources, targets)
    shape = (int((~second).sum()), int(second.sum()))
    matrix = sparse.csr_array((weights, (number[rows], number[columns])), shape=shape)
    return Matrix(matrix, names[~second].tolist(), names[second].tolist())


def to_pandas(
    self: Network | View, model: Model | None = None, *, lang: str = "fr"
) -> maillage.exports.Tables:
    """The nodes, indexed by name, and the edges, as two DataFrames.

    Names are as in `to_networkx`; what is unknown is missing, a list is a tuple.

    Raises
    ------
    ArgumentError
        The network was not projected from that model, or the model has changed since.
    """
    import pandas

    view = _view(self)
    nodes, edges = _listing(view, model, lang)
    names = _names(view.network)
    sources, targets, weights = _core.edges(view)
    ends = {
        "source": [names[node] for node in sources],
        "target": [names[node] for node in targets],
    }
    return Tables(
        pandas.DataFrame(nodes, index=pandas.Index(names, name="node")),
        pandas.DataFrame({**ends, "weight": weights, **edges}),
    )


def to_arrow(
    self: Network | View, model: Model | None = None, *, lang: str = "fr"
) -> maillage.exports.Tables:
    """The nodes and the edges as two Arrow tables, with lists of texts as such.

    The columns are those of `to_pandas`; what is unknown is null. The ends of edges are
    dictionaries: the index is the number of the node.

    Raises
    ------
    PackageError
        pyarrow is not installed.
    ArgumentError
        The network was not projected from that model, or the model has changed since.
    """
    arrow = _package("pyarrow", "arrow")
    view = _view(self)
    nodes, edges = _listing(view, model, lang)
    text, number = arrow.string(), arrow.int64()
    types = {"mode": arrow.int8(), "facts": number}
    types |= dict.fromkeys(("key", "type", "name", "kind"), text)
    names = arrow.array(_names(view.network))
    sources, targets, weights = _core.edges(view)

    def columns(table: dict[str, list]) -> dict[str, pyarrow.Array]:
        return {
            name: arrow.array(values, types.get(name, arrow.list_(text)))
            for name, values in table.items()
        }

    ends = {
        name: arrow.DictionaryArray.from_arrays(nodes_of.astype("int32"), names)
        for name, nodes_of in (("source", sources), ("target", targets))
    }
    return Tables(
        arrow.table({"node": names, **columns(nodes)}),
        arrow.table({**ends, "weight": weights, **columns(edges)}),
    )


def to_graphml(self: Network | View, model: Model | None = None, *, lang: str = "fr") -> str:
    """The network as GraphML, for NetworkX, igraph, yEd or Cytoscape.

    Items of a list are separated by ``|``; `possible` and `certain` are the days on which a fact of
    the edge may hold, and those on which one must.

    Raises
    ------
    ArgumentError
        The network was not projected from that model, or the model has changed since.
    """
    return _core.to_graphml(_view(self), model and model._core, lang)


def to_gexf(self: Network | View, model: Model | None = None, *, lang: str = "fr") -> str:
    """The network as GEXF 1.3, for Gephi, with dates.

    The spells of an edge are the days on which one of its facts may hold; its attribute `certain`
    is true on those on which one must. An edge without spells may hold at any time.

    Raises
    ------
    ArgumentError
        The network was not projected from that model, or the model has changed since.
    """
    return _core.to_gexf(_view(self), model and model._core, lang)


def to_geojson(self: Model, *, lang: str = "fr") -> tuple[str, list[Issue]]:
    """The places as GeoJSON (RFC 7946), with the actors that are found there.

    Returns
    -------
    str
        Points for the places whose coordinates are known and on Earth. Its members `places` and
        `left_out` count all of them and those that are not there.
    list of Issue
        Notes of how many were left out, and why.
    """
    return _core.to_geojson(self._core, lang)


def export(
    seen: Network | View | Model,
    path: str | os.PathLike[str],
    model: Model | None = None,
    *,
    lang: str = "fr",
) -> list[Issue]:
    """Writes a network (``.graphml``, ``.gexf``) or the places of a model (``.geojson``).

    Returns
    -------
    list of Issue
        Notes of what was left out.

    Raises
    ------
    ArgumentError
        The suffix is none of those, or does not suit what is written.
    FileError
        It cannot be written; then nothing has changed.
    """
    suffix = Path(path).suffix.lower()
    suffixes = PLACES if isinstance(seen, Model) else NETWORKS
    if suffix not in suffixes:
        raise error(ArgumentError, "argument.unknown", suffix, ", ".join(suffixes))
    notes: list[Issue] = []
    if isinstance(seen, Model):
        text, notes = to_geojson(seen, lang=lang)
    else:
        text = (to_gexf if suffix == ".gexf" else to_graphml)(seen, model, lang=lang)
    save(path, text)
    return notes


for _kind in (Network, View):
    for _method in (to_networkx, to_scipy, to_pandas, to_arrow, to_graphml, to_gexf):
        setattr(_kind, _method.__name__, _method)
Model.to_geojson = to_geojson
