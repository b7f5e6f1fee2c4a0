# SPDX-License-Identifier: Apache-2.0
"""Ties as several respondents report them, made into one network by a rule that has a name."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import _maillage as _core
from ._maillage import Network, View, report_rules
from .errors import ArgumentError, error
from .model import Model

if TYPE_CHECKING:
    import pandas

__all__ = ["Reconciled", "reconcile", "report_rules"]


@dataclass(frozen=True, eq=False)
class Reconciled:
    """The network that a rule makes of the reports of several respondents.

    Attributes
    ----------
    network : Network
    rule : {"union", "both", "sender", "receiver"}
    respondents, silent : list of str
        The nodes whose silence means no, and those whose silence is unknown.
    pairs : dict of str to int
        How many pairs of nodes there are by what their two ends say: ``confirmed`` (yes, yes),
        ``disputed`` (yes, no), ``absent`` (no, no), ``unconfirmed`` (yes, unknown), ``denied`` (no,
        unknown), ``unknown`` (unknown, unknown).
    compared : int
        The pairs of which both words are known.
    agreement : float
        On what share of them both ends say the same, yes or no; NaN when there is none.
    confirmation : float
        Of the pairs compared of which one end says yes, the share of which both do; NaN without
        any.
    population, unknown : int
        The pairs the rule speaks of (ordered for sender and receiver), and of how many of them
        nobody can tell.
    """

    network: Network
    rule: str
    respondents: list[str]
    silent: list[str]
    pairs: dict[str, int]
    compared: int
    agreement: float
    confirmation: float
    population: int
    unknown: int

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame of the pairs, one row for each two words."""
        import pandas

        index = pandas.Index(self.pairs, name="pairs")
        return pandas.DataFrame({"count": list(self.pairs.values())}, index=index)

    def __repr__(self) -> str:
        return (
            f"<Reconciled by {self.rule}: {self.network.edge_count} edges, "
            f"{self.unknown}/{self.population} unknown, agreement {self.agreement:.3f} "
            f"of {self.compared}>"
        )

    def _repr_html_(self) -> str:
        return self.to_pandas().to_html(escape=True)


def reconcile(
    network: Network | View,
    rule: str,
    *,
    model: Model | None = None,
    respondents: Collection[str] | None = None,
) -> Reconciled:
    """One network out of ties as several respondents report them.

    An edge ``a -> b`` of the reports says that a names b. A node that does not name another says no
    when it is a respondent; otherwise what it would say is unknown.

    Parameters
    ----------
    network : Network or View
        With ``direction="as_reported"``.
    rule : {"union", "both", "sender", "receiver"}
        There is a tie when one end says so, when both do, or (directed) when the end it starts from
        or the end it goes to does.
    model : Model, optional
        Its inquiries about ties tell who answered; one that was not answered, or whose answer is
        said not to be complete, makes no respondent. Without any, respondents are the nodes with at
        least one report.
    respondents : collection of str, optional
        Labels of the respondents, when they are known otherwise.

    Raises
    ------
    ArgumentError
        The network has no direction, there is no such rule, or a respondent is no node.

    Notes
    -----
    After Krackhardt (1987), Cognitive social structures, Social Networks 9(2), 109-134. O(nodes +
    facts).
    """
    view = network if isinstance(network, View) else View(network)
    labels = view.network.labels
    if respondents is not None:
        for label in set(respondents) - set(labels):
            raise error(ArgumentError, "row.unknown", label, "network")
        asked = [label in respondents for label in labels]
    elif model is not None:
        asked = _core.respondents(view, model._core)
    else:
        asked = _core.respondents(view)
    return Reconciled(
        rule=rule,
        respondents=[label for label, one in zip(labels, asked, strict=True) if one],
        silent=[label for label, one in zip(labels, asked, strict=True) if not one],
        **_core.reconcile(view, asked, rule),
    )
