# SPDX-License-Identifier: Apache-2.0
"""The network: facts seen through a lens, frozen; and what is made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import _maillage as _core
from ._maillage import Date, Network, Period, Texts, View, attributes, relations, weight_rules
from .errors import ArgumentError, ArgumentTypeError, error, listed
from .model import Model

if TYPE_CHECKING:
    import numpy.typing as npt
    import pandas

__all__ = [
    "Attribute",
    "Lens",
    "Network",
    "View",
    "at",
    "attribute",
    "attributes",
    "between",
    "edges",
    "from_arrays",
    "nodes",
    "one_mode",
    "project",
    "relations",
    "shared_neighbours",
    "weight_rules",
]


#: The list that each filter of a lens takes its terms from.
_LISTS = {
    "themes": "Theme",
    "actor_kinds": "ActorKind",
    "reseau_scopes": "ReseauScope",
    "reseau_forms": "ReseauForm",
}


@dataclass(frozen=True, init=False)
class Lens:
    """How facts are seen as a network.

    Parameters
    ----------
    *relations : str
        Of `relations`, by code or by name; without any, membership, organiser and link.
    direction : {"undirected", "as_reported"}
    weight : {"presence", "facts", "strength", "relations"}, optional
        1 an edge (default), the number of facts that support it, the mean strength that was stated,
        or (default with `weights`) the sum of the weights of its relations.
    weights : mapping of str to float, or sequence of float
        What each of the relations weighs, by code or beside them: finite, at least 0. A relation
        counts once an edge, however many facts it has there. Whether a larger weight means nearer
        or farther is not said here: a measure that needs to know asks.
    two_mode : bool
        Only facts between an actor and a réseau, as the two-mode measures need.
    themes, territories, actor_kinds : sequence of str
        Codes or keys, or names in any of the three languages; an empty one lets everything pass,
        ``None`` in it what nobody stated. The lens keeps codes; territories are looked up in a
        model when it is used.
    reseau_scopes : sequence of str or None
        By default réseaux between organisations, or of unknown scope: only those count as réseaux.
    reseau_forms : sequence of str or None
        By default every form but ``category``.

    Raises
    ------
    ArgumentError
        A term is none of its list.
    ArgumentTypeError
        A list is no list: one theme is ``themes=["housing"]``.
    """

    relations: tuple[str, ...]
    direction: str = "undirected"
    weight: str = "presence"
    weights: tuple[float, ...] = ()
    two_mode: bool = False
    themes: tuple[str | None, ...] = ()
    territories: tuple[str | None, ...] = ()
    actor_kinds: tuple[str | None, ...] = ()
    reseau_scopes: tuple[str | None, ...] = field(default=("external", None))
    reseau_forms: tuple[str | None, ...] = ()

    def __init__(
        self,
        *relations: str,
        direction: str = "undirected",
        weight: str | None = None,
        weights: Mapping[str, float] | Sequence[float] = (),
        two_mode: bool = False,
        themes: Sequence[str | None] = (),
        territories: Sequence[str | None] = (),
        actor_kinds: Sequence[str | None] = (),
        reseau_scopes: Sequence[str | None] = ("external", None),
        reseau_forms: Sequence[str | None] = (),
    ) -> None:
        relations = tuple(
            _core.code_called("Relation", relation)
            for relation in relations or ("membership", "organiser", "link")
        )
        if isinstance(weights, Mapping):
            weights = {_core.code_called("Relation", name): w for name, w in weights.items()}
            if set(weights) != set(relations):
                what = f"{', '.join(weights)} ≠ {', '.join(relations)}"
                raise error(ArgumentError, "lens.weights", what)
            weights = [weights[relation] for relation in relations]
        weights = tuple(map(float, listed("weights", weights)))

        def called(name: str, terms: Sequence[str | None]) -> tuple[str | None, ...]:
            vocabulary = _LISTS[name]
            return tuple(
                None if term is None else _core.code_called(vocabulary, term)
                for term in listed(name, terms)
            )

        given = {
            "relations": relations,
            "direction": _core.code_called("Direction", direction),
            "weight": _core.code_called(
                "WeightRule", weight or ("relations" if weights else "presence")
            ),
            "weights": weights,
            "two_mode": two_mode,
            "themes": called("themes", themes),
            "territories": tuple(listed("territories", territories)),
            "actor_kinds": called("actor_kinds", actor_kinds),
            "reseau_scopes": called("reseau_scopes", reseau_scopes),
            "reseau_forms": called("reseau_forms", reseau_forms),
        }
        for name, value in given.items():
            object.__setattr__(self, name, value)

    def __reduce__(self):
        options = {name: value for name, value in vars(self).items() if name != "relations"}
        return _lens, (self.relations, options)

    def _of(self, model: Model) -> _core.Lens:
        return _core.Lens(
            model._core,
            list(self.relations),
            self.direction,
            self.weight,
            list(self.weights),
            self.two_mode,
            list(self.themes),
            list(self.territories),
            list(self.actor_kinds),
            list(self.reseau_scopes),
            list(self.reseau_forms),
        )


def _lens(relations: tuple[str, ...], options: dict[str, Any]) -> Lens:
    return Lens(*relations, **options)


def core_lens(lens: Lens | None, model: Model) -> _core.Lens:
    """What the library sees a model through; ArgumentTypeError if that is no lens."""
    if not isinstance(lens, Lens | None):
        raise error(ArgumentTypeError, "argument.value", str(lens), "lens", f"ml.Lens({lens!r})")
    return (lens or Lens())._of(model)


def project(model: Model, lens: Lens | None = None) -> Network:
    """The network that a lens sees in a model; `Network.left_out` says what it does not see.

    Raises
    ------
    ArgumentError
        The lens names what is not known, or its weights are not one for each relation.
    """
    return _core.project(model._core, core_lens(lens, model))


def from_arrays(
    node_count: int,
    sources: npt.ArrayLike,
    targets: npt.ArrayLike,
    *,
    weights: npt.ArrayLike | None = None,
    periods: Sequence[Period] = (),
    modes: npt.ArrayLike | None = None,
    labels: Sequence[str] = (),
    directed: bool = False,
) -> Network:
    """A network from bare arrays, without a model.

    Parameters
    ----------
    node_count : int
    sources, targets : array_like of int, shape (edges,)
        Numbers of nodes, from 0 to ``node_count - 1``.
    weights : array_like of float, shape (edges,), optional
        1 where not given. Edges between the same nodes become one; their weights are summed.
    periods : sequence of Period, length edges, optional
    modes : array_like of 0 and 1, shape (nodes,), optional
    labels : sequence of str, length nodes, optional
    directed : bool

    Raises
    ------
    ArgumentError
        Lengths differ, or an index is out of range.
    """
    return Network.from_arrays(
        node_count,
        sources,
        targets,
        weights,
        listed("periods", periods),
        modes,
        listed("labels", labels),
        directed,
    )


def at(network: Network, date: str | Date, *, certainty: str = "possible") -> View:
    """The network as it stands at a date, without a copy.

    ``certainty`` says what to do with vague or unknown bounds: ``certain`` keeps only what must
    hold on some day of the date, ``possible`` all that may.
    """
    return network.at(Date(str(date)), certainty)


def between(
    network: Network, first: str | Date, last: str | Date, *, certainty: str = "possible"
) -> View:
    """The network as it stands on some day of a span, both ends included, without a copy."""
    return network.between(Date(str(first)), Date(str(last)), certainty)


def one_mode(
    network: Network | View,
    nodes: str,
    *,
    weight: str = "count",
    at_least: float = 0,
    top: int = 0,
) -> Network:
    """Actors joined by the réseaux they share, or réseaux joined by the actors they share.

    Of two nodes, ``N`` and ``M`` are the neighbours, ``S`` those they share; of one of these, ``k``
    is how many nodes it joins. Weights and directions of the two-mode network are not used.

    Parameters
    ----------
    network : Network or View
        Two-mode; a dated view is taken as it stands.
    nodes : {"actor", "reseau"}
        Which become the nodes; of arrays, those of mode 0 or of mode 1.
    weight : str
        - ``count``: |S| (Breiger 1974);
        - ``jaccard``: |S| / |N or M| (Jaccard 1912);
        - ``overlap``: |S| / min(|N|, |M|) (Simpson 1943);
        - ``cosine``: |S| / sqrt(|N| |M|) (Ochiai 1957);
        - ``newman``: sum over S of 1 / (k - 1) (Newman 2001);
        - ``resource_allocation``: sum over S of 1 / k (Zhou, Lü and Zhang 2009).
    at_least : float
        The least weight of an edge.
    top : int
        An edge stays when it is among the so many heaviest of one of its ends; 0 for all. Of two as
        heavy, that to the node whose label comes first stays.

    Returns
    -------
    Network
        Undirected; nodes keep their label and type, also those that share nothing. Edges have no
        facts and no dates: `shared_neighbours` says what supports them.

    Raises
    ------
    ArgumentError
        The network joins nodes of one mode, or an option does not suit.
    LimitError
        There would be more than 4 294 967 294 edges.

    Notes
    -----
    O(sum of k squared), row by row with a sparse accumulator (Gustavson 1978); memory for the edges
    that are kept. No weight is undefined: nodes that share nothing are not joined.
    """
    return _core.one_mode(network, nodes, weight, at_least, top)


def shared_neighbours(network: Network | View, together: Network, edge: int) -> list[str]:
    """What the ends of an edge share: labels of nodes of the two-mode network.

    Parameters
    ----------
    network : Network or View
        What `together` was made from by `one_mode`.
    together : Network
    edge : int
        Number of an edge of `together`.

    Raises
    ------
    ArgumentError
        `together` was made from another network.
    """
    labels = _view(network).network.labels
    return [labels[node] for node in _core.shared_neighbours(network, together, edge)]


@dataclass(frozen=True, eq=False)
class Attribute:
    """What is known of each node in one respect, as groups.

    Attributes
    ----------
    name : str
        A code of `attributes`.
    codes : list of str
        Of each group.
    labels : list of Texts
        Of each group.
    groups : list of int or None
        Of each node, the number of its group; None when it is unknown, or the attribute does not
        apply.
    nodes, types : list of str
        Label and type of each node.
    """

    name: str
    codes: list[str]
    labels: list[Texts] = field(repr=False)
    groups: list[int | None] = field(repr=False)
    nodes: list[str] = field(repr=False)
    types: list[str] = field(repr=False)

    @property
    def values(self) -> list[str | None]:
        """The code of the group of each node."""
        return [None if group is None else self.codes[group] for group in self.groups]

    def to_pandas(self, lang: str = "fr") -> pandas.DataFrame:
        """A DataFrame indexed by node: its type, the code of its group, and the label."""
        import pandas

        labels = [None if group is None else self.labels[group].in_(lang) for group in self.groups]
        data = {"type": self.types, self.name: self.values, "label": labels}
        return pandas.DataFrame(data, index=pandas.Index(self.nodes, name="node"))

    def _repr_html_(self) -> str:
        return self.to_pandas().to_html(max_rows=20, escape=True)


def attribute(model: Model, network: Network | View, name: str) -> Attribute:
    """What the model knows of each node in one respect, as groups that measures can compare.

    Parameters
    ----------
    model : Model
    network : Network or View
    name : str
        A code of `attributes`: ``kind``, ``sector`` (as the kind tells) and ``language_regime`` of
        actors; ``territory`` (the commune of the seat, or of the réseau; what is larger than a
        commune itself); ``theme``; ``form``, ``scale`` and ``coordination_type`` of réseaux. A node
        with several themes or communes is in the group ``several``.

    Raises
    ------
    ArgumentError
        There is no such attribute.
    """
    network = _view(network).network
    found = _core.attribute(model._core, network, name)
    return Attribute(name, *found, network.labels, network.types)


def nodes(
    network: Network | View, model: Model | None = None, *, lang: str = "fr"
) -> pandas.DataFrame:
    """A DataFrame indexed by node, in the order of nodes: what is known of each.

    Its type; with the model also its name in a language, all its themes, and the code of each of
    `attributes` but the theme; missing when unknown. Values of nodes join it by position:
    ``nodes(network, model).assign(degree=measure(network, "degree").values)``.
    """
    import pandas

    network = _view(network).network
    data: dict[str, Any] = {"type": network.types}
    if model is not None:
        data["name"] = _core.names_of(model._core, network, lang)
        data |= {name: attribute(model, network, name).values for name in attributes}
        del data["theme"]
        themes = {
            kind: dict(zip(table.keys(), model._core.column(table.name, "themes"), strict=True))
            for kind, table in (("actor", model.actors), ("reseau", model.reseaux))
        }
        pairs = zip(network.types, network.labels, strict=True)
        data["themes"] = [themes.get(kind, {}).get(label) for kind, label in pairs]
    return pandas.DataFrame(data, index=pandas.Index(network.labels, name="node"))


def edges(
    network: Network | View, model: Model | None = None, *, lang: str = "fr"
) -> pandas.DataFrame:
    """A DataFrame indexed by the number of each edge that is there, in the order of edges.

    Labels of its ends, with the model also their names in a language; its weight; the facts that
    support it, how many and of which relations (none in a one-mode network).
    """
    import pandas

    view = _view(network)
    whole = view.network
    numbers, weights, facts, codes = _core.edges_of(view)
    ends = {"source": whole.sources[numbers], "target": whole.targets[numbers]}
    named = {"": whole.labels}
    if model is not None:
        named["_name"] = _core.names_of(model._core, whole, lang)
    data: dict[str, Any] = {
        f"{end}{suffix}": [texts[node] for node in which]
        for suffix, texts in named.items()
        for end, which in ends.items()
    }
    data |= {"weight": weights, "facts": facts, "relations": codes}
    return pandas.DataFrame(data, index=pandas.Index(numbers, name="edge"))


def _view(network: Network | View) -> View:
    return network if isinstance(network, View) else View(network)
