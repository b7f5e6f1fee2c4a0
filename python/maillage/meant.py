# SPDX-License-Identifier: Apache-2.0
"""What people mean by the words they type: which territory, which name of the inventory, and what
a Dutch or an English word is in French."""

from __future__ import annotations

import re

from . import _maillage as _core
from .matching import Terms, plain
from .model import Model
from .vocabulary import names_of, vocabularies

#: What people write for the longer words.
_SHORT = {"bxl": "bruxelles", "st": "saint", "ste": "sainte"}


def _said(text: str) -> str:
    return " ".join(_SHORT.get(word, word) for word in _core.folded(text).split())


class Territories:
    """The territories of a model, as people write them."""

    def __init__(self, model: Model) -> None:
        self._called: dict[str, set[str]] = {}
        self._communes: dict[str, str] = {}
        larger: dict[str, set[str]] = {}
        for row in model.territories:
            local = row.level in ("commune", "quartier")
            # What is called like a commune or a quartier is that, not the region of the same name.
            found = self._called if local else larger
            codes = row.postcodes if row.level == "commune" and row.postcodes else ()
            for text in (row.key, *names_of(row.name), *codes):
                found.setdefault(_said(text), set()).add(row.key)
            if row.level == "commune":
                self._communes |= {_said(name): name for name in names_of(row.name)}
        self._begins = {name: keys for name, keys in self._called.items() if name[:1].isalpha()}
        self._called = larger | self._called

    def key(self, text: str) -> str:
        """The key of the one territory that a text names, in any language, by its postcode, or by
        how its name begins; else nothing."""
        said = _said(text)
        without_postcode = re.sub(r"^(?:b )?\d{4} ", "", said)
        for name in (said, without_postcode):
            if len(keys := self._called.get(name, set())) == 1:
                return next(iter(keys))
        begun = [keys for name, keys in self._begins.items() if name.startswith(f"{said} ")]
        return min(begun[0]) if begun and len(set().union(*begun)) == 1 else ""

    def nearest(self, text: str) -> list[str]:
        """The three communes that are called most like a text."""
        from rapidfuzz import process

        found = process.extract(_said(text), self._communes.keys(), limit=3)
        return [self._communes[name] for name, *_ in found]


class Names:
    """The names that a model holds of réseaux, actors and territories, but of no person."""

    def __init__(self, model: Model, territories: Territories, not_from: str) -> None:
        """Those of rows that say that they come from `not_from` are left out."""
        self._territories = territories
        self._model = model
        self._called: dict[str, list[str]] = {}
        for table in (model.reseaux, model.actors):
            for row in table:
                if row.source != not_from:
                    for name in names_of(row.name):
                        self._called.setdefault(plain(name), []).extend(names_of(row.name))

    def of(self, text: str) -> list[str]:
        """All the names of what a text names."""
        key = self._territories.key(text)
        return self._called.get(plain(text), []) + (
            names_of(self._model.territories[key].name) if key else []
        )


#: The vocabularies whose words names of réseaux and of organisers are made of.
_NAMING = ("ReseauForm", "Theme", "Scale", "ActorKind")


def terms_of(model: Model) -> Terms:
    """What vocabularies and the territories of a model call in Dutch or English, and in French."""
    called = [label for name in _NAMING for label in vocabularies()[name].values()]
    called += [
        {"fr": n.fr, "nl": n.nl, "en": n.en} for n in (t.name for t in model.territories) if n
    ]
    pairs = {
        (frozenset(plain(label[lang]).split()), frozenset(plain(label["fr"]).split()))
        for label in called
        for lang in ("nl", "en")
        if label["fr"] and label[lang]
    }
    others = [pair for pair in pairs if pair[0] != pair[1]]
    return sorted(others, key=lambda pair: (-len(pair[0]), *map(sorted, pair)))
