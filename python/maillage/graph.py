# SPDX-License-Identifier: Apache-2.0
"""The network: facts seen through a lens, frozen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import _maillage as _core
from ._maillage import Date, Network, Period, View, relations
from .model import Model

if TYPE_CHECKING:
    import numpy.typing as npt

__all__ = ["Lens", "Network", "View", "at", "between", "from_arrays", "project", "relations"]


@dataclass(frozen=True, init=False)
class Lens:
    """How facts are seen as a network.

    Parameters
    ----------
    *relations : str
        Codes of `relations`; without any, membership, organiser and link.
    direction : {"undirected", "as_reported"}
    weight : {"presence", "facts", "strength"}
        1 an edge, the number of facts that support it, or the mean strength that was stated.
    two_mode : bool
        Only facts between an actor and a réseau, as the two-mode measures need.
    themes, territories, actor_kinds : sequence of str
        Codes or keys; an empty one lets everything pass, ``None`` in it what nobody stated.
    reseau_scopes : sequence of str or None
        By default réseaux between organisations, or of unknown scope: only those count as réseaux.
    reseau_forms : sequence of str or None
        By default every form but ``category``.
    """

    relations: tuple[str, ...]
    direction: str = "undirected"
    weight: str = "presence"
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
        weight: str = "presence",
        two_mode: bool = False,
        themes: Sequence[str | None] = (),
        territories: Sequence[str | None] = (),
        actor_kinds: Sequence[str | None] = (),
        reseau_scopes: Sequence[str | None] = ("external", None),
        reseau_forms: Sequence[str | None] = (),
    ) -> None:
        given = {
            "relations": tuple(relations) or ("membership", "organiser", "link"),
            "direction": direction,
            "weight": weight,
            "two_mode": two_mode,
            "themes": tuple(themes),
            "territories": tuple(territories),
            "actor_kinds": tuple(actor_kinds),
            "reseau_scopes": tuple(reseau_scopes),
            "reseau_forms": tuple(reseau_forms),
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
            self.two_mode,
            list(self.themes),
            list(self.territories),
            list(self.actor_kinds),
            list(self.reseau_scopes),
            list(self.reseau_forms),
        )


def _lens(relations: tuple[str, ...], options: dict[str, Any]) -> Lens:
    return Lens(*relations, **options)


def project(model: Model, lens: Lens | None = None) -> Network:
    """The network that a lens sees in a model; `Network.left_out` says what it does not see."""
    return _core.project(model._core, (lens or Lens())._of(model))


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
        node_count, sources, targets, weights, list(periods), modes, list(labels), directed
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
