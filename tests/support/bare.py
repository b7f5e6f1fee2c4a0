# SPDX-License-Identifier: Apache-2.0
"""Inventories that say as little as there is to say: what everything must work on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import maillage as ml

#: What a required field holds, where its kind does not say it.
_REQUIRED: dict[str, Any] = {
    "texts": "Nom",
    "text": "Texte",
    "date": "2026",
    "words": ["reseaux"],
}

#: The kinds of field that may say that there is none.
_MAY_BE_NOTHING = ("term", "terms", "reference", "references", "either", "words")


def _least(field: dict[str, Any]) -> Any:
    """What a required field holds: the first term, the row of another table, a word."""
    if field["targets"]:
        either = f"{field['targets'][0]}:" if field["kind"] == "either" else ""
        return f"{either}{field['targets'][0]}"
    if field["vocabulary"]:
        term = next(iter(ml.vocabularies()[field["vocabulary"]]))
        return [term] if field["kind"] == "terms" else term
    return _REQUIRED[field["kind"]]


def only_actors() -> ml.Model:
    """Actors, one of whom one only knows the name."""
    model = ml.Model()
    for key, kind in (("cpas", "cpas"), ("school", "school"), ("nameless", None)):
        model.actors.add(key=key, name=key, kind=kind)
    return model


def _one_row_a_table(optional: Callable[[dict[str, Any]], Any]) -> ml.Model:
    """A row of each table, its required fields as short as may be, the others as they are told."""
    model = ml.Model()
    for name, table in ml.TABLES.items():
        row = {field["name"]: _least(field) for field in table["fields"] if field["required"]}
        model[name].add({"key": name, **row})
    for name, table in ml.TABLES.items():
        said = {
            field["name"]: optional(field)
            for field in table["fields"]
            if not field["required"] and field["kind"] in _MAY_BE_NOTHING
        }
        model[name].update(name, said)
    return model


def unknowns() -> ml.Model:
    """A row of each table, of which nothing is known that may be unknown."""
    return _one_row_a_table(lambda field: None)


def nothings() -> ml.Model:
    """A row of each table, of which everything is known that may be none: it is none."""
    return _one_row_a_table(lambda field: "none")


def named() -> ml.Model:
    """A coordination of a CPAS, and a row of each table that says which rows it goes with: that is
    enough to be counted everywhere, and everything else is unknown.
    """
    model = _one_row_a_table(lambda field: _least(field) if field["targets"] else None)
    for table in model.tables:
        own = {f["name"]: None for f in table.fields if f["targets"][:1] == [table.name]}
        required = {f["name"] for f in table.fields if f["required"]}
        table.update(table.name, {name: none for name, none in own.items() if name not in required})
    model.territories.update("territories", level="commune")
    model.actors.update("actors", kind="cpas")
    model.reseaux.update("reseaux", form="coordination", scope="external")
    return model


#: By name, what makes each of them.
BARE: dict[str, Callable[[], ml.Model]] = {
    "empty": ml.Model,
    "actors": only_actors,
    "unknowns": unknowns,
    "named": named,
    "nothings": nothings,
}
