# SPDX-License-Identifier: Apache-2.0
"""Texts that would be something else wherever they were not kept as text, and a model of nothing
but such texts.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable
from decimal import Decimal
from html.parser import HTMLParser
from typing import Any

import maillage as ml

HOSTILE = [
    "<script>alert(1)</script>",
    "</script></style></title></svg><b>",
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus='alert(1)",
    "\u2028]]>--><!--",
    "{{ 7 * 7 }}{% raw %}{0} {name}&lt;",
    "# *titre* _x_ [lien](javascript:alert(1)) `code` ~~x~~ | a | b |",
    "- point\n\n1. deux\n===\n> dit\n```",
    "1. premier",
    "=HYPERLINK(0)",
    "@SUM(1)",
    "[bold red]x[/] :smile:",
    "\u202eedispu \u2066x",
    "a\x00b\x07c\x1b[31md\ufffe",
    "BEGIN:VEVENT\r\nSUMMARY:x;y,z\\n",
    "A" * 300,
]

#: All of them at once, for what takes long to make.
EVERYTHING = "=1 " + "\n".join(HOSTILE)

#: Fields of terms, and of what stands for one, whose own codes let a row be counted and shown.
_CODES = {
    ("territories", "level"): "commune",
    ("actors", "kind"): "cpas",
    ("reseaux", "form"): "coordination",
    ("reseaux", "scope"): "external",
    ("posts", "function"): "coordinator",
    ("meetings", "confidentiality"): "open",
    ("attendances", "status"): "present",
    ("decisions", "status"): "open",
    ("activities", "status"): "done",
    ("objectives", "level"): "priority",
    ("needs", "theme"): "housing",
    ("relays", "to_whom"): ["college"],
    ("documents", "kind"): "evaluation",
    ("inquiries", "tables"): ["reseaux"],
    ("statements", "table"): "reseaux",
    ("statements", "field"): "name",
}

#: Texts of which the model takes only those of one shape; what may be hostile in an address is.
SHAPED: dict[tuple[str, str], Any] = {
    ("territories", "nis"): None,
    ("territories", "postcodes"): ["1190"],
    ("places", "postcode"): "1190",
    ("actors", "enterprise_number"): None,
    ("persons", "email"): "a@b.example",
    ("meetings", "time"): "14:00",
    ("documents", "link"): "https://a.example/?q=%22%3Cb%3E&c='1'",
}

#: What stands in fields that hold no text.
_KNOWN: dict[str, Any] = {
    "date": "2026-03-01",
    "flag": True,
    "integer": 2026,
    "money": Decimal("12.50"),
    "number": 1,
    "period": ml.Period("2020", ".."),
    "range": "1..3",
}

_TEXTS = ("text", "texts", "words")

_SPACES = re.compile(r"[\s\u200b]+")


def squeezed(text: str) -> str:
    """A text without the signs that one form or another changes the look of, and not the text."""
    return _SPACES.sub("", text)


def mark(table: str, field: str) -> str:
    """What tells the text of a field from those of all others."""
    return f"§{table}.{field}§"


#: Every field of a text, and every one of terms, which may be texts.
FIELDS = [
    (name, field["name"])
    for name, table in ml.TABLES.items()
    for field in table["fields"]
    if field["name"] != "key" and (field["kind"] in _TEXTS or field["vocabulary"])
]
MARKS = [mark(*field) for field in FIELDS if field not in SHAPED]


def key_of(text: str, table: str, number: int = 0) -> str:
    """The key of a row: as hostile as a key may be."""
    return " ".join(f"{re.sub(r'[:|]', ' ', text)} {table} {number}".split())


def hostile_model(text: str) -> ml.Model:
    """Two rows of each table: of the first, every text is hostile; of the second, terms too. Both
    actors are members of both réseaux.
    """
    model = ml.Model()

    def cell(table: str, field: dict[str, Any], number: int) -> Any:
        name, kind = field["name"], field["kind"]
        if name == "key":
            return key_of(text, table, number)
        if field["targets"]:
            target = field["targets"][0]
            if target == table and not field["required"]:
                return None  # part of itself
            key = key_of(text, target, int(name.startswith("to_")))
            key = f"{target}:{key}" if kind == "either" else key
            return [key] if kind == "references" else key
        if (table, name) in SHAPED:
            return SHAPED[table, name]
        if name in ("verified_on", "confirmed_on"):
            return "2014-03"  # so long ago that it is asked again
        said = f"{text} {mark(table, name)}"
        if (table, name) in _CODES and (number == 0 or name == "scope"):
            return _CODES[table, name]
        if (table, name) == ("statements", "row") and number == 0:
            return key_of(text, "reseaux")
        if field["vocabulary"]:
            other = f"autre: {said}"
            return [other] if kind == "terms" else other
        return [said] if kind == "words" else said if kind in _TEXTS else _KNOWN[kind]

    for name, table in ml.TABLES.items():
        for number in (0, 1):
            row = {field["name"]: cell(name, field, number) for field in table["fields"]}
            model[name].add({name: value for name, value in row.items() if value is not None})
    actors, reseaux = model.actors.keys(), model.reseaux.keys()
    for member, reseau in itertools.product(actors, reseaux):  # so that they overlap
        key = f"{member} {reseau}"
        model.memberships.add(key=key, member=f"actors:{member}", reseau=reseau, source=text)
    return model


def kept(text: str) -> str:
    """A text as a model keeps it: without control characters."""
    model = ml.Model()
    return model.actors[model.actors.add(key="a", name=text)].name.plain


@functools.cache
def _marked(text: str, plain: Callable[[str], str]) -> dict[str, str]:
    return {of: squeezed(plain(kept(f"{text} {of}"))) for of in MARKS}


def shown(said: str, text: str, plain: Callable[[str], str] = str) -> set[str]:
    """The fields whose text stands in what was `said`; `plain` is what a form makes of a text."""
    said = squeezed(said)
    return {of for of, marked in _marked(text, plain).items() if marked in said}


class Page(HTMLParser):
    """The texts of a page, the elements that it is made of, and what these are told to do."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.made_of: set[tuple[str, frozenset[str]]] = set()
        self.text = ""
        self._apart = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self._apart = tag in ("style", "script")
        if tag == "wbr":  # where a long word may break
            return
        self.tags.append(tag)
        self.made_of.add((tag, frozenset(name for name, _ in attributes)))

    def handle_endtag(self, tag: str) -> None:
        self._apart = False

    def handle_data(self, data: str) -> None:
        self.text += "" if self._apart else data
