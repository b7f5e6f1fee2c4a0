# SPDX-License-Identifier: Apache-2.0
"""Answers to the questionnaire, taken into a model: who was asked, who said what, what they mean.

    taken = ml.answers(model, "reponses", decisions="decisions.csv")
    taken.model, taken.undecided
    ml.save_decisions(taken.decisions, "decisions.csv")

Each answer is kept whole, one statement a field. Réseaux that several describe, or that the model
knows, are matched by `matching`; what nobody knew is added with what all agree on. Nothing that the
model held is changed. Answers taken before are taken again with the new ones, so that a decision
may be changed at any time: in one go or in several, the same answers give the same model.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from . import _maillage as _core
from .answer_files import Answer, Described, answers_in
from .answer_rows import SOURCE, Agreement, again, put, taken_back
from .decisions import Decision, read_decisions
from .files import name_of
from .io import Persons
from .matching import Matching, Terms, Thing, match, plain, spellings, translated
from .meant import terms_of
from .model import Model, Row
from .vocabulary import names_of

__all__ = ["Answers", "answers"]


@dataclass(frozen=True, eq=False)
class Answers:
    """Answers, taken into a model.

    Attributes
    ----------
    model : Model
        A new one: what was there, with inquiries, statements, and what nobody knew before.
    decisions : list of Decision
        On which descriptions mean the same réseau, or the same actor; what is undecided first.
    issues : list of Issue
        What was wrong with the files.
    count, described, joined, added : int
        How many answers there are, how many descriptions in them, how many of these are of a réseau
        that the model knew already, and how many réseaux were added for the others.
    """

    model: Model
    decisions: list[Decision]
    issues: list[_core.Issue]
    count: int
    described: int
    joined: int
    added: int

    @property
    def undecided(self) -> list[Decision]:
        """The decisions that somebody has to take."""
        return [decision for decision in self.decisions if decision.decision == "undecided"]

    def __repr__(self) -> str:
        return (
            f"<Answers: {self.count}, {self.described} described, {self.joined} known, "
            f"{self.added} added, {len(self.undecided)} undecided>"
        )


def answers(
    model: Model,
    files: str | os.PathLike[str] | Iterable[str | os.PathLike[str]] = (),
    *,
    decisions: str | os.PathLike[str] | Iterable[Decision] = (),
    persons: Persons = "exclude",
) -> Answers:
    """Takes answers to the questionnaire into a copy of a model.

    Parameters
    ----------
    model : Model
        May hold answers taken before: they are taken again, with the decisions given now.
    files
        Answers as the questionnaire gives them back, ``.csv``, ``.xlsx`` or ``.ods``, or folders of
        these. Without any, only decisions change.
    decisions
        A file that `save_decisions` wrote and somebody changed, or the decisions themselves.
    persons : {"exclude", "include"}
        Contacts that are not surely functional may be those of a person: they are kept on request.

    Returns
    -------
    Answers

    Raises
    ------
    ArgumentError
        A file is of another kind, or a decision is none of the three.
    FileError, LimitError
        A file is missing or too large; one that is damaged is an issue.

    Notes
    -----
    See `matching.match` for the rule. O(n²) comparisons of the n different spellings of names.
    """
    decided = read_decisions(decisions) if isinstance(decisions, (str, os.PathLike)) else decisions
    decided = list(decided)
    named = [files] if isinstance(files, (str, os.PathLike)) else list(files)
    made = model.copy()
    before, kept, nameless = taken_back(made)
    read = answers_in([name_of(file) for file in named], made, persons == "include")
    by_key = {answer.key: answer for answer in before}
    for answer in read.answers:
        if answer.key in by_key:
            read.issues.append(_core.Issue("note", "answers.twice", [], answer.file, 0, ""))
        by_key[answer.key] = answer
    all_answers = [by_key[key] for key in sorted(by_key)]

    asked, of_actors = _asked(made, all_answers, decided)
    places, called = _Places(made), _called(made)
    known = [_known(made, places, row) for row in made.reseaux if row.form != "category"]
    found = {name: thing.communes for thing in known for name in thing.names}
    described = [(answer, one) for answer in all_answers for one in answer.described]
    terms = terms_of(made)
    things = [_thing(places, called, found, terms, answer, one) for answer, one in described]
    here = {thing.id for thing in things}
    matching = match(
        [*known, *things],
        decided,
        table="reseaux",
        joined=[(f"{key}:{n}", row) for (key, n), row in kept.items() if f"{key}:{n}" in here],
        terms=terms,
    )
    groups = defaultdict(list)
    for answer, one in described:
        groups[matching.group[_id(answer, one)]].append((answer, one))
    agreement = Agreement(made)
    reseaux, joined, added = {}, 0, 0
    for group, those in sorted(groups.items()):
        key = group
        if group in made.reseaux:
            joined += len(those)
        else:
            key = made.reseaux.add(agreement.cells(those))
            added += 1
        reseaux |= {(answer.key, one.number): key for answer, one in those}
    put(made, all_answers, asked, reseaux)
    return Answers(
        made,
        [*of_actors.decisions, *matching.decisions],
        [
            *nameless,
            *read.issues,
            *of_actors.issues,
            *matching.issues,
            *again(agreement, groups.values()),
        ],
        len(all_answers),
        len(described),
        joined,
        added,
    )


class _Places:
    """On which communes territories lie, and which communes a name or an address mentions."""

    def __init__(self, model: Model) -> None:
        self._within = {
            row.key: row.within or ()
            for row in model.territories
            if row.level in ("commune", "quartier")
        }
        self._names = {row.key: str(row.name or row.key) for row in model.territories}
        self._mentions: dict[str, str] = {}
        self._postcodes = defaultdict(set)
        for row in model.territories:
            if row.key in self._within:
                for name in names_of(row.name):
                    self._mentions[f" {_words(name)} "] = row.key
                for postcode in row.postcodes or ():
                    self._postcodes[postcode].add(row.key)

    def name(self, key: str) -> str:
        return self._names.get(key, key)

    def local(self, key: str) -> frozenset[str]:
        """A commune or quartier and the communes it lies in; what is larger after an asterisk."""
        if key not in self._within:
            return frozenset({f"*{key}" if key in self._names else _core.folded(key)})
        outer = [self.local(k) for k in self._within[key] if k in self._within and k != key]
        return frozenset({key}).union(*outer)

    def mentioned(self, name: str, address: str) -> frozenset[str]:
        text = f" {_words(name)} "
        found = [key for mention, key in self._mentions.items() if mention in text]
        codes = [
            self._postcodes[word] for word in _words(address).split() if word in self._postcodes
        ]
        found += [min(keys) for keys in codes if len(keys) == 1]
        return frozenset().union(*map(self.local, found))


def _words(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in _core.folded(text)).split())


def _known(model: Model, places: _Places, row: Row) -> Thing:
    """A réseau of the inventory, as something to compare with."""
    names = names_of(row.name) or [row.key]
    actors = [model.actors[key] for key in row.organisers or ()]
    territories = row.territories or ()
    communes = frozenset().union(*map(places.local, territories))
    return Thing(
        row.key,
        names[0],
        frozenset().union(*map(spellings, names)),
        communes if territories else places.mentioned(" / ".join(names), ""),
        frozenset(plain(name) for actor in actors for name in names_of(actor.name)),
        _around(communes),
        known=True,
        commune=", ".join(map(places.name, territories)),
        organiser=", ".join(str(actor.name or actor.key) for actor in actors),
    )


def _around(communes: frozenset[str]) -> frozenset[str]:
    """Communes as a circle, which no coordination is called like."""
    return frozenset(f"@{commune}" for commune in communes)


def _called(model: Model) -> dict[str, frozenset[str]]:
    """All that an actor is called, by each of these; nothing for what several are called."""
    called = defaultdict(set)
    for row in model.actors:
        names = frozenset(map(plain, names_of(row.name)))
        for name in names:
            called[name].add(names)
    return {name: min(all_names) for name, all_names in called.items() if len(all_names) == 1}


def _thing(
    places: _Places,
    called: Mapping[str, frozenset[str]],
    found: Mapping[str, frozenset[str]],
    terms: Terms,
    answer: Answer,
    one: Described,
) -> Thing:
    """What a respondent describes, as something to compare.

    `called` has all the names of an actor by each of them, `found` the communes of a known réseau.
    """
    territories, organisers = one.items("territories"), one.items("organisers")
    organised = {plain(name) for name in organisers}
    organised |= {translated(name, terms) for name in organised}
    communes = frozenset().union(*map(places.local, territories)) or places.mentioned(
        one.name, " ".join(one.items("contact_channels"))
    )
    circle = plain(answer.coordination) if answer.coordination else ""
    around = places.mentioned(answer.coordination, "") or found.get(circle, frozenset())
    return Thing(
        _id(answer, one),
        one.name,
        spellings(one.name),
        communes,
        frozenset().union(*(called.get(name, {name}) for name in organised)),
        _around(around) | ({circle} if circle else set()),
        said_by=1,
        commune=", ".join(map(places.name, territories or sorted(communes))),
        organiser=", ".join(organisers),
    )


def _id(answer: Answer, one: Described) -> str:
    """Identifies a description: a text that is no key."""
    return f"{answer.key}:{one.number}"


def _asked(
    model: Model, all_answers: list[Answer], decisions: list[Decision]
) -> tuple[dict[str, str], Matching]:
    """The actor that each respondent is, added where the model has none that is called so."""
    said_by = defaultdict(int)
    for answer in all_answers:
        if answer.respondent:
            said_by[answer.respondent] += 1
    ids = {name: f"{_core.key_from(name)[:40]}:{_core.folded(name)}" for name in sorted(said_by)}
    things = {
        ids[name]: Thing(ids[name], name, frozenset({plain(name)}), said_by=said_by[name])
        for name in ids
    }
    known = [
        Thing(
            row.key, str(row.name or row.key), frozenset(map(plain, names_of(row.name))), known=True
        )
        for row in model.actors
    ]
    matching = match([*known, *things.values()], decisions, table="actors")
    keys = {row.key: row.key for row in model.actors}
    asked = {}
    for name, thing in ids.items():
        group = matching.group[thing]
        if group not in keys:
            keys[group] = model.actors.add(name=name, source=SOURCE)
        asked[name] = keys[group]
    return asked, matching
