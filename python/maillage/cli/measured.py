# SPDX-License-Identifier: Apache-2.0
"""What a measure says, as rows: of nodes, of edges, or of the network."""

from __future__ import annotations

import itertools
import math
from typing import Any

from rich.text import Text

from ..graph import Network, View
from ..measure import MEASURES, Measurement
from ..model import Model
from ..words import word
from .output import out, print_table

#: What programs are given, by what a measure is of.
COLUMNS = {
    "node": ["node", "name", "type", "value"],
    "edge": ["source", "source_name", "target", "target_name", "value"],
    "network": ["value"],
}

#: What people are shown beside the value, and the words above it.
SHOWN = {
    "node": {"name": "cli.node", "type": "cli.type"},
    "edge": {"source_name": "cli.from", "target_name": "cli.to"},
    "network": {},
}


def rows_of(
    measured: Measurement, seen: Network | View, model: Model, lang: str
) -> list[dict[str, Any]]:
    """The greatest values first, then by key; what is undefined is None, and last.

    An edge that is not there at a date is no row: nothing about it is unknown.
    """
    view = seen if isinstance(seen, View) else View(seen)
    named = {
        "actor": {row.key: row.name for row in model.actors},
        "reseau": {row.key: row.name for row in model.reseaux},
    }
    nodes = [
        (key, named[kind][key].in_(lang), kind)
        for key, kind in zip(measured.nodes, measured.types, strict=True)
    ]
    ends = zip(view.network.sources, view.network.targets, strict=True)
    keys: dict[str, list[tuple[str, ...]]] = {
        "node": nodes,
        "edge": [(*nodes[source][:2], *nodes[target][:2]) for source, target in ends],
        "network": [()],
    }
    values = [None if math.isnan(value) else value for value in measured.values.tolist()]
    there = [measured.of != "edge" or view.contains(place) for place in range(len(values))]
    found = sorted(
        itertools.compress(zip(keys[measured.of], values, strict=True), there),
        key=lambda row: (row[1] is None, -(row[1] or 0), row[0]),
    )
    return [dict(zip(COLUMNS[measured.of], (*key, value), strict=True)) for key, value in found]


def print_measured(name: str, rows: list[dict[str, Any]], most: int, lang: str) -> None:
    """The measure, whose it is, out of how many it is known, and its rows."""
    about = MEASURES[name]
    out().print(Text(about["label"][lang], "bold"))
    out().print(about["source"], style="dim")
    if about["of"] != "network":
        of = word(f"cli.{about['of']}s", lang)
        out().print(word("section.counted", lang, of=of, **counted(rows)))
    shown = SHOWN[about["of"]]
    cells = [
        [word(f"cli.{row[key]}", lang) if key == "type" else row[key] for key in (*shown, "value")]
        for row in rows
    ]
    headings = [*(word(heading, lang) for heading in shown.values()), about["label"][lang]]
    print_table(headings, cells, most, lang)


def counted(rows: list[dict[str, Any]]) -> dict[str, int]:
    """How many rows there are, and for how many of them the value is known."""
    known = sum(row["value"] is not None for row in rows)
    return {"population": len(rows), "known": known, "unknown": len(rows) - known}
