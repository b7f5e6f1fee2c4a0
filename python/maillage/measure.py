# SPDX-License-Identifier: Apache-2.0
"""Measures: what graph theory says of each node of a network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import _maillage as _core
from ._maillage import Network, View

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas

#: Every measure: name, labels, formula, source, complexity.
MEASURES: dict[str, dict[str, Any]] = {about["name"]: about for about in _core.measures()}


@dataclass(frozen=True, eq=False)
class Measurement:
    """One value a node.

    Attributes
    ----------
    name : str
        Of the measure.
    nodes : list of str
        Key or label of each node.
    types : list of str
        ``actor``, ``reseau`` or ``other``.
    values : ndarray of float64, shape (nodes,)
        NaN where the measure is undefined.
    """

    name: str
    nodes: list[str]
    types: list[str]
    values: npt.NDArray[np.float64]

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame indexed by node, with its type and its value."""
        import pandas

        data = {"type": self.types, self.name: self.values}
        return pandas.DataFrame(data, index=pandas.Index(self.nodes, name="node"))

    def _repr_html_(self) -> str:
        return self.to_pandas().to_html(max_rows=20, escape=True)


def measure(network: Network | View, name: str) -> Measurement:
    """The values of a measure, one row a node; the names are those of `MEASURES`.

    Raises
    ------
    ArgumentError
        No measure has that name, or it needs a two-mode network and this is not one.
    """
    view = network if isinstance(network, View) else View(network)
    whole = view.network
    return Measurement(name, whole.labels, whole.types, _core.measure(view, name))
