# SPDX-License-Identifier: Apache-2.0
"""Waves: who joined, who left and who stayed, from one date to the next."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import _maillage as _core
from ._maillage import Date, Network

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas

__all__ = ["Turnover", "Waves", "waves"]


@dataclass(frozen=True, eq=False)
class Turnover:
    """What became of nodes, or of edges, from one date to the next.

    Attributes
    ----------
    joined, left, stayed : ndarray of uint32
        Numbers of nodes or of edges.
    uncertain : int
        Of how many the answer would be another with the other `certainty`.
    population : int
        How many there were before or after.
    stability : float
        Stayed / population, from 0 to 1 (Jaccard); NaN when there were none.
    """

    joined: npt.NDArray[np.uint32]
    left: npt.NDArray[np.uint32]
    stayed: npt.NDArray[np.uint32]
    uncertain: int
    population: int
    stability: float


@dataclass(frozen=True, eq=False)
class Waves:
    """What became of a network from each date to the next.

    Attributes
    ----------
    network : Network
    dates : list of Date
    certainty : {"possible", "certain"}
    nodes, edges : list of Turnover
        One from each date to the next; nodes are those with at least one edge.
    """

    network: Network
    dates: list[Date]
    certainty: str
    nodes: list[Turnover]
    edges: list[Turnover]

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame of counts, one row from each date to the next, those of nodes first."""
        import pandas

        parts = ["joined", "left", "stayed", "population", "stability", "uncertain"]
        data = {
            f"{of}_{part}": [
                value if isinstance(value := getattr(turnover, part), (int, float)) else len(value)
                for turnover in getattr(self, of)
            ]
            for of in ("nodes", "edges")
            for part in parts
        }
        return pandas.DataFrame(data, index=self._index())

    def changes(self) -> pandas.DataFrame:
        """A DataFrame of who joined, left or stayed: one row a node and wave."""
        import pandas

        labels, types = self.network.labels, self.network.types
        rows = [
            (before, after, change, labels[node], types[node])
            for (before, after), turnover in zip(self._index(), self.nodes, strict=True)
            for change in ("joined", "left", "stayed")
            for node in getattr(turnover, change)
        ]
        return pandas.DataFrame(rows, columns=["before", "after", "change", "node", "type"])

    def _index(self) -> pandas.MultiIndex:
        import pandas

        dates = [str(date) for date in self.dates]
        pairs = list(itertools.pairwise(dates))
        return pandas.MultiIndex.from_tuples(pairs, names=["before", "after"])

    def __repr__(self) -> str:
        dates = " → ".join(str(date) for date in self.dates)
        return f"<Waves {dates}: {self.certainty} edges of {self.network.edge_count}>"

    def _repr_html_(self) -> str:
        return self.to_pandas().to_html(max_rows=20, escape=True)


def waves(network: Network, dates: Sequence[str | Date], *, certainty: str = "possible") -> Waves:
    """Who joined, left and stayed from each date to the next, and how stable that makes it.

    Parameters
    ----------
    network : Network
    dates : sequence of str or Date
    certainty : {"possible", "certain"}
        With ``possible``, an edge that nobody dated stays from the first date to the last, and
        stability is as high as may be; with ``certain`` it is not there. `Turnover.uncertain`
        counts those of which the two disagree.

    Raises
    ------
    ArgumentError
        A date is unknown or open.

    Notes
    -----
    Stability is Jaccard's index |A and B| / |A or B| (1912). O(dates x facts).
    """
    days = [Date(str(date)) for date in dates]
    nodes, edges = _core.waves(network, days, certainty)
    return Waves(
        network,
        days,
        certainty,
        [Turnover(**turnover) for turnover in nodes],
        [Turnover(**turnover) for turnover in edges],
    )
