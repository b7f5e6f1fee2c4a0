# SPDX-License-Identifier: Apache-2.0
"""Inventories that say as little as there is to say: what everything must work on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import maillage as ml

#: What a required field holds, by its kind, or where that does not do, by its name.
_SAID: dict[str, Any] = {
    "texts": "Nom",
    "text": "Texte",
    "date": "2026",
    "words": ["reseaux"],
    "table": "reseaux",
    "row": "a",
}

#: The kinds of field that may say that there is none.
_MAY_BE_NOTHING = ("term", "terms", "reference", "references", "either", "words")


def _least(field: dict[str, Any]) -> Any:
    """What a field holds at least: the first term, a row of another table, a word."""
    if field["targets"]:
        either = f"{field['targets'][0]}:" if field["kind"] == "either" else ""
        return either + ("b" if field["name"].startswith("to_") else "a")
    if field["vocabulary"]:
        term = next(iter(ml.vocabularies()[field["vocabulary"]]))
        return [term] if field["kind"] == "terms" else term
    return _SAID.get(field["name"], _SAID.get(field["kind"]))


def only_actors() -> ml.Model:
    """Actors, one of whom one only knows the name."""
    model = ml.Model()
    for key, kind in (("cpas", "cpas"), ("school", "school"), ("nameless", None)):
        model.actors.add(key=key, name=key, kind=kind)
    return model


def _two_rows_a_table(optional: Callable[[str, dict[str, Any]], Any]) -> ml.Model:
    """Rows `a` and `b` in each table: what is required at least, and what is optional as told."""
    model = ml.Model()
    for name, table in ml.TABLES.items():
        row = {field["name"]: _least(field) for field in table["fields"] if field["required"]}
        for key in "ab":
            model[name].add({"key": key, **row})
    for name, table in ml.TABLES.items():
        fields = [f for f in table["fields"] if not f["required"] and f["kind"] in _MAY_BE_NOTHING]
        for key in "ab":
            model[name].update(key, {field["name"]: optional(name, field) for field in fields})
    return model


def unknowns() -> ml.Model:
    """Rows of each table, of which nothing is known that may be unknown."""
    return _two_rows_a_table(lambda table, field: None)


def nothings() -> ml.Model:
    """Rows of each table, of which everything is known that may be none: it is none."""
    return _two_rows_a_table(lambda table, field: "none")


def named() -> ml.Model:
    """Coordinations of a CPAS, and rows of each table that say which others they go with: that is
    enough to be counted everywhere, and everything else is unknown.
    """
    model = _two_rows_a_table(
        lambda table, field: _least(field) if {*field["targets"]} - {table} else None
    )
    for key in "ab":
        model.territories.update(key, level="commune")
        model.actors.update(key, kind="cpas")
        model.reseaux.update(key, form="coordination", scope="external")
    return model


#: By name, what makes each of them.
BARE: dict[str, Callable[[], ml.Model]] = {
    "empty": ml.Model,
    "actors": only_actors,
    "unknowns": unknowns,
    "named": named,
    "nothings": nothings,
}
