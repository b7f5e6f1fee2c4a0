# SPDX-License-Identifier: Apache-2.0
"""Which descriptions mean the same thing: names are scored, communes and organisers weighed, and
what is doubtful is left apart until somebody decides.

A decision is a row that can be edited: `match` does what it says, again and again, and changing it
undoes it. Nothing here depends on the order in which things were said.
"""

from __future__ import annotations

import csv
import dataclasses
import functools
import io
import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from . import _maillage as _core
from . import words
from .errors import ArgumentError, FileError, error
from .files import name_of, save
from .vocabulary import languages

#: A pair of names below this score is never proposed.
ALIKE = 80

#: Two spellings of one name score at least this, when all the rest is equal too.
SPELLING = 95

#: Words that join others in a name, and that people leave out.
_LINKING = "a au aux d de den der des du en et het l la le les of the to van voor"
_LINKS = frozenset(_LINKING.split())

DECISIONS = ("same", "different", "undecided")


def plain(name: str) -> str:
    """The words of a name in alphabetical order, folded, without those that join others."""
    found = re.findall(r"\w+", _core.folded(name))
    return " ".join(sorted([word for word in found if word not in _LINKS] or found)) or name


def spellings(name: str) -> frozenset[str]:
    """How a name may be written: whole, without hyphens or parentheses, as an acronym in these."""
    inside = re.findall(r"\(([^()]*)\)", name)
    forms = [name, re.sub(r"\([^()]*\)", " ", name)]
    forms += [re.sub(r"(?<=\w)[-‐‑](?=\w)", "", form) for form in forms]  # plate-forme, plateforme
    forms += [text for text in inside if re.fullmatch(r"[^\W\d_a-z]{2,8}", text.strip())]
    return frozenset(plain(form) for form in forms if form.strip())


def _marks(text: str) -> set[str]:
    """What tells two names apart that are alike otherwise: “groupe 1” and “groupe 2”."""
    return {word for word in text.split() if len(word) == 1 or not word.isalpha()}


@dataclass(frozen=True)
class Thing:
    """Something that is described: by the inventory, or in an answer.

    Attributes
    ----------
    id : str
        Its key in the inventory, else a text with a colon, which no key has.
    communes, organisers : frozenset of str
        Empty when nobody said; organisers as `plain` names.
    circle : str
        The coordination of whoever describes it; empty when unknown.
    """

    id: str
    name: str
    names: frozenset[str]
    communes: frozenset[str] = frozenset()
    organisers: frozenset[str] = frozenset()
    circle: str = ""
    known: bool = False
    said_by: int = 0
    commune: str = ""
    organiser: str = ""


@dataclass(frozen=True)
class Decision:
    """Whether two descriptions mean the same thing, why, and who says so.

    Attributes
    ----------
    table : {"reseaux", "actors"}
    said, other : str
        What an answer describes, and a row of the inventory or what another answer describes.
    score : float
        How alike the names are, from 0 to 100.
    commune, organiser, coordination : {"same", "different", "unknown"}
    rule, decision : {"same", "different", "undecided"}
        What the rule says, and what is done.
    by : {"rule", "hand"}
    """

    table: str
    said: str
    other: str
    decision: str
    by: str
    rule: str
    score: float
    commune: str
    organiser: str
    coordination: str
    said_name: str
    said_commune: str
    said_organiser: str
    said_by: int
    other_name: str
    other_commune: str
    other_organiser: str
    other_known: bool

    @property
    def pair(self) -> tuple[str, str]:
        return self.said, self.other


@functools.cache
def _organiser(one: frozenset[str], other: frozenset[str]) -> str:
    """Whether two lists of organisers share one; a part of a name decides nothing."""
    from rapidfuzz import fuzz

    if not one or not other:
        return "unknown"
    pairs = [(a, b) for a in one for b in other]
    if any(fuzz.ratio(a, b) >= SPELLING for a, b in pairs):
        return "same"
    vague = any(fuzz.token_set_ratio(a, b) >= SPELLING for a, b in pairs)
    return "unknown" if vague else "different"


def _commune(one: frozenset[str], other: frozenset[str]) -> str:
    if not one or not other:
        return "unknown"
    return "same" if one & other else "different"


def _circle(one: Thing, other: Thing) -> str:
    if not one.circle or not other.circle:
        return "unknown"
    return "same" if one.circle == other.circle else "different"


@dataclass(frozen=True)
class _Pair:
    """Two things whose names are alike, what else is known of them, and what the rule says."""

    said: Thing
    other: Thing
    score: float
    commune: str
    organiser: str
    coordination: str
    rule: str

    @property
    def order(self) -> tuple:
        """Those of the inventory first, then the most alike."""
        evidence = [self.commune, self.organiser, self.coordination].count("same")
        return not self.other.known, -self.score, -evidence, self.said.id, self.other.id


def _weighed(one: Thing, two: Thing, score: float, by_name: bool) -> _Pair:
    said, other = (two, one) if one.known or (not two.known and one.id < two.id) else (one, two)
    commune = _commune(said.communes, other.communes)
    organiser = _organiser(said.organisers, other.organisers)
    circle = _circle(said, other)
    rule = "undecided"
    if by_name:
        rule = "same" if score == 100 else "undecided"
    elif commune == "different" and (score < 100 or organiser == "different"):
        rule = "different"
    elif "different" not in (commune, organiser):
        if score == 100 and "same" in (commune, organiser, circle):
            rule = "same"
        elif score >= SPELLING and commune == organiser == "same":
            marks = {frozenset(_marks(plain(thing.name))) for thing in (said, other)}
            rule = "same" if len(marks) == 1 else "undecided"
    return _Pair(said, other, score, commune, organiser, circle, rule)


def _alike(things: Sequence[Thing], at_least: float) -> Iterator[tuple[Thing, Thing, float]]:
    """The pairs of things whose names score enough, each once, not both of the inventory."""
    import numpy as np
    from rapidfuzz import fuzz, process

    having = defaultdict(list)
    for position, thing in enumerate(things):
        for name in thing.names:
            having[name].append(position)
    names = sorted(having)
    best: dict[tuple[int, int], float] = {}
    step = 512
    for start in range(0, len(names), step):
        block = names[start : start + step]
        scores = process.cdist(
            block, names[start:], scorer=fuzz.ratio, score_cutoff=at_least, dtype=np.float32
        )
        for row, column in zip(*np.nonzero(scores), strict=True):
            if column < row:
                continue
            score = round(float(scores[row, column]), 1)
            for one in having[block[row]]:
                for two in having[names[start + column]]:
                    if one != two:
                        pair = (min(one, two), max(one, two))
                        best[pair] = max(score, best.get(pair, 0))
    for (one, two), score in best.items():
        if not (things[one].known and things[two].known):
            yield things[one], things[two], score


@dataclass
class _Group:
    members: set[str]
    known: str | None
    communes: frozenset[str]
    organisers: frozenset[str]
    apart: set[str] = field(default_factory=set)


class _Groups:
    """Things that mean the same, as they are found to."""

    def __init__(self, things: Sequence[Thing]) -> None:
        self._of = {
            thing.id: _Group(
                {thing.id}, thing.id if thing.known else None, thing.communes, thing.organisers
            )
            for thing in things
        }

    def __contains__(self, thing: str) -> bool:
        return thing in self._of

    def together(self, one: str, two: str) -> bool:
        return self._of[one] is self._of[two]

    def keep_apart(self, one: str, two: str) -> None:
        self._of[one].apart.add(two)
        self._of[two].apart.add(one)

    def kept_apart(self, one: str, two: str) -> bool:
        a, b = self._of[one], self._of[two]
        return bool(a.apart & b.members or b.apart & a.members)

    def join(self, one: str, two: str, by_hand: bool) -> bool:
        """Joins two groups, unless that would contradict what is known; tells whether it did."""
        a, b = self._of[one], self._of[two]
        if a is b:
            return True
        if (a.known and b.known) or self.kept_apart(one, two):
            return False
        differ = "different" in (
            _commune(a.communes, b.communes),
            _organiser(a.organisers, b.organisers),
        )
        if differ and not by_hand:
            return False
        joined = _Group(
            a.members | b.members,
            a.known or b.known,
            a.communes | b.communes,
            a.organisers | b.organisers,
            a.apart | b.apart,
        )
        for member in joined.members:
            self._of[member] = joined
        return True

    def name(self, thing: str) -> str:
        """What a group is called: its key in the inventory, or its first member."""
        group = self._of[thing]
        return group.known or min(group.members)


@dataclass(frozen=True)
class Matching:
    """What `match` found: to which group each thing belongs, each decision, what contradicts."""

    group: dict[str, str]
    decisions: list[Decision]
    issues: list[_core.Issue]


def match(
    things: Sequence[Thing],
    decisions: Iterable[Decision] = (),
    *,
    table: str,
    joined: Iterable[tuple[str, str]] = (),
) -> Matching:
    """Groups the things that mean the same.

    The rule joins two things of one name when commune, organiser or circle agree and none of the
    first two differs, and two spellings of a name when commune and organiser both agree; it tells
    apart alike names of different communes, and leaves the rest undecided. Actors have nothing but
    their names, which must be equal. Decisions by hand come before the rule; two rows of the
    inventory are never joined. O(n²) scores of names, in blocks.

    Parameters
    ----------
    things
        Each with an id of its own.
    decisions
        As an earlier match gave them, and somebody changed them; of those, only what was decided
        by hand counts.
    joined
        Pairs that are the same already, unless a decision says otherwise.
    """
    by_id = {thing.id: thing for thing in things}
    groups = _Groups(things)
    by_hand = {d.pair: d for d in decisions if d.table == table and d.by == "hand"}
    issues = []
    for (said, other), decision in sorted(by_hand.items()):
        if decision.decision != "same" and said in groups and other in groups:
            groups.keep_apart(said, other)
    for (said, other), decision in sorted(by_hand.items()):
        if decision.decision != "same" or said not in groups or other not in groups:
            continue
        if not groups.join(said, other, by_hand=True):
            issues.append(
                _core.Issue("warning", "decision.impossible", [said, other], "", 0, "decision")
            )
    for said, other in joined:
        if said in groups and other in groups:
            groups.join(said, other, by_hand=True)

    pairs = [
        _weighed(one, two, score, by_name=table == "actors")
        for one, two, score in _alike(things, ALIKE)
    ]
    pairs = _without_ambiguity(sorted(pairs, key=lambda pair: pair.order))
    made: dict[tuple[str, str], Decision] = {}
    left: dict[tuple[str, str], _Pair] = {}
    for pair in pairs:
        ids = pair.said.id, pair.other.id
        if pair.rule == "same" and not groups.together(*ids) and groups.join(*ids, by_hand=False):
            made[ids] = _decided(table, pair, "same", "same", "rule")
    for pair in pairs:
        ids = pair.said.id, pair.other.id
        if not groups.together(*ids) and not groups.kept_apart(*ids):
            one, two = sorted((groups.name(ids[0]), groups.name(ids[1])))
            best = left.get((one, two))
            # What is doubtful between two groups is asked once, of their most alike members.
            if best is None or (best.rule == "different" and pair.rule != "different"):
                left[one, two] = pair
    for pair in left.values():
        rule = "different" if pair.rule == "different" else "undecided"
        made[pair.said.id, pair.other.id] = _decided(table, pair, rule, rule, "rule")
    weighed = {(pair.said.id, pair.other.id): pair for pair in pairs}
    for ids, decision in by_hand.items():
        made[ids] = decision
        if ids[0] in by_id and ids[1] in by_id:
            pair = weighed.get(ids) or _weighed(by_id[ids[0]], by_id[ids[1]], 0, False)
            made[ids] = _decided(table, pair, decision.decision, pair.rule, "hand")
    group = {thing.id: groups.name(thing.id) for thing in things}
    return Matching(group, sorted(made.values(), key=_reading_order), issues)


def _reading_order(decision: Decision) -> tuple:
    """What is to be decided first."""
    urgent = {"undecided": 0, "same": 1, "different": 2}
    return decision.table, urgent[decision.decision], -decision.score, *decision.pair


def _without_ambiguity(pairs: list[_Pair]) -> list[_Pair]:
    """The pairs, those of a thing that surely is two rows of the inventory being doubtful."""
    sure = defaultdict(set)
    for pair in pairs:
        if pair.rule == "same" and pair.other.known:
            sure[pair.said.id].add(pair.other.id)
    return [
        dataclasses.replace(pair, rule="undecided")
        if pair.other.known and pair.rule == "same" and len(sure[pair.said.id]) > 1
        else pair
        for pair in pairs
    ]


def _decided(table: str, pair: _Pair, decision: str, rule: str, by: str) -> Decision:
    said, other = pair.said, pair.other
    return Decision(
        table=table,
        said=said.id,
        other=other.id,
        decision=decision,
        by=by,
        rule=rule,
        score=pair.score,
        commune=pair.commune,
        organiser=pair.organiser,
        coordination=pair.coordination,
        said_name=said.name,
        said_commune=said.commune,
        said_organiser=said.organiser,
        said_by=said.said_by,
        other_name=other.name,
        other_commune=other.commune,
        other_organiser=other.organiser,
        other_known=other.known,
    )


_COLUMNS = [column.name for column in dataclasses.fields(Decision)]


def save_decisions(decisions: Iterable[Decision], path: str | os.PathLike[str]) -> Path:
    """Writes decisions as a CSV file to be edited, whole or not at all. FileError."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for decision in decisions:
        values = dataclasses.asdict(decision) | {
            "score": f"{decision.score:g}",
            "other_known": "yes" if decision.other_known else "no",
        }
        writer.writerow(_core.guarded(str(value)) for value in values.values())
    return save(path, "\ufeff" + text.getvalue())


def _decision_of(text: str) -> str:
    """A decision as a code, from its code or what it is called in any of the three languages."""
    said = _core.folded(text)
    for code in DECISIONS:
        called = [words.word(f"decision.{code}", language) for language in languages]
        if said in {code, *map(_core.folded, called)}:
            return code
    raise error(ArgumentError, "argument.unknown", text, ", ".join(DECISIONS))


def read_decisions(path: str | os.PathLike[str]) -> list[Decision]:
    """Decisions as `save_decisions` wrote them and somebody changed them.

    A row whose ``decision`` is not what the rule says was decided by hand; one without a decision
    is left to the rule.

    Raises
    ------
    ArgumentError
        A decision is none of the three.
    FileError, LimitError
        There is no such file, or it holds no decisions.
    """
    rows = _core.read_csv_rows(name_of(path), 1 << 30)
    headings = rows[0] if rows else []
    if not {"table", "said", "other", "decision"} <= set(headings):
        raise error(FileError, "file.damaged", name_of(path))
    found = []
    for row in rows[1:]:
        cells = {h: _core.unguarded(c) for h, c in zip(headings, row, strict=False)}
        values = dict.fromkeys(_COLUMNS, "") | {h: c for h, c in cells.items() if h in _COLUMNS}
        if not values["said"] or not values["decision"]:
            continue
        values["decision"] = _decision_of(values["decision"])
        by_hand = values["by"] == "hand" or values["decision"] != values["rule"]
        found.append(
            Decision(
                **values
                | {
                    "by": "hand" if by_hand else "rule",
                    "score": _number(values["score"]),
                    "said_by": int(_number(values["said_by"])),
                    "other_known": values["other_known"] == "yes",
                }
            )
        )
    return found


def _number(text: str) -> float:
    """A number that may have been edited; a column of no consequence stops nobody."""
    return float(text.replace(",", ".")) if re.fullmatch(r"\d+([.,]\d+)?", text) else 0
