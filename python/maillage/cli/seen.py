# SPDX-License-Identifier: Apache-2.0
"""What is made of a network before it is measured or exported: a date, one word out of several
reports, one mode.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from .._maillage import Texts
from ..errors import ArgumentError, error
from ..graph import Network, View, at, one_mode, project
from ..model import Model
from ..reconcile import Reconciled, reconcile, report_rules
from ..vocabulary import languages
from ..words import word
from .options import flag, lens_of, one_of, optional
from .output import STYLES, err, readable

PANEL = "cli.seen"


def choice_of(key: str, *choices: str) -> Any:
    """An option that takes one of a few words, nothing when it is not given."""
    metavar, check = "|".join(choices), one_of(choices)
    return Annotated[
        str | None, typer.Option(help=key, metavar=metavar, callback=check, rich_help_panel=PANEL)
    ]


#: One option for each thing that may be made of the network, in the order in which it is.
SEEN = {
    "at": optional(PANEL, "cli.seen_at", "DATE"),
    "certainty": choice_of("cli.certainty", "possible", "certain"),
    "reconcile": choice_of("cli.reconcile", *report_rules),
    "one_mode": choice_of("cli.one_mode", "actor", "reseau"),
    "shared": choice_of(
        "cli.shared", "count", "jaccard", "overlap", "cosine", "newman", "resource_allocation"
    ),
    "at_least": Annotated[
        float | None, typer.Option(help="cli.at_least", metavar="WEIGHT", rich_help_panel=PANEL)
    ],
    "top": Annotated[
        int | None, typer.Option(help="cli.top", metavar="N", min=0, rich_help_panel=PANEL)
    ],
}

#: An option, and the one without which it says nothing.
_NEEDED = {
    "certainty": "at",
    "shared": "one_mode",
    "at_least": "one_mode",
    "top": "one_mode",
}


@dataclass(frozen=True)
class Seen:
    """A network, or a dated view of one, and the reports it was made of, if it was."""

    view: Network | View
    reconciled: Reconciled | None

    @property
    def network(self) -> Network:
        return self.view.network if isinstance(self.view, View) else self.view

    def agreement(self) -> dict[str, Any]:
        """What the reports are worth, for programs; empty when there were none."""
        if (made := self.reconciled) is None:
            return {}
        agreed = made.agreement if made.compared else None
        counts = {"population": made.population, "unknown": made.unknown}
        return {"reports": {"agreement": agreed, "compared": made.compared, **counts}}

    def say_agreement(self, lang: str) -> None:
        """The same for people, beside the answer."""
        if (made := self.reconciled) is not None:
            share = readable(made.agreement if made.compared else None, lang)
            counts = {name: getattr(made, name) for name in ("compared", "population", "unknown")}
            err().print(word("cli.agreement", lang, share=share, **counts), style=STYLES["note"])


def seen(model: Model, options: Mapping[str, Any]) -> Seen:
    """The network that the options ask for."""
    given = {name: options[name] for name in SEEN if options[name] is not None}
    for name, needed in _NEEDED.items():
        if name in given and needed not in given:
            only = {lang: word("cli.only_with", lang, option=flag(needed)) for lang in languages}
            what = str(given[name])
            raise error(ArgumentError, "argument.value", what, flag(name), Texts(**only))
    view: Network | View = project(model, lens_of(options))
    if "at" in given:
        view = at(view, given["at"], certainty=given.get("certainty", "possible"))
    reconciled = None
    if "reconcile" in given:
        reconciled = reconcile(view, given["reconcile"], model=model)
        view = reconciled.network
    if "one_mode" in given:
        renamed = {"shared": "weight", "at_least": "at_least", "top": "top"}
        asked = {name: given[option] for option, name in renamed.items() if option in given}
        view = one_mode(view, given["one_mode"], **asked)
    return Seen(view, reconciled)
