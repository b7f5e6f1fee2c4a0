# SPDX-License-Identifier: Apache-2.0
"""Which descriptions mean the same thing: names are scored, communes and organisers weighed, and
what is doubtful is left apart until somebody decides.

A decision is a row that can be edited: `match` does what it says, again and again, and changing it
undoes it. Nothing here depends on the order in which things were said.
"""

from __future__ import annotations

import functools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from . import _maillage as _core
from .decisions import Decision

#: A pair of names below this score is never proposed.
ALIKE = 80

#: Two spellings of one name score at least this, when all the rest is equal too.
SPELLING = 95

#: Words that join others in a name, and that people leave out.
_LINKING = "a au aux d de den der des du en et het l la le les of the to van voor"
_LINKS = frozenset(_LINKING.split())

#: To how many others, besides those of the inventory, one thing is compared by hand at a time.
MOST_PROPOSED = 3


@functools.lru_cache(1 << 16)
def plain(name: str) -> str:
    """The words of a name in alphabetical order, folded, without those that join others."""
    name = re.sub(r"\b(?:\w\.){2,}(?:\w\b)?", lambda dotted: dotted[0].replace(".", ""), name)
    found = re.findall(r"\w+", _core.folded(name))
    return " ".join(sorted([word for word in found if word not in _LINKS] or found)) or name


def spellings(name: str) -> frozenset[str]:
    """How a name may be written: whole, without hyphens or parentheses, as an acronym in these."""
    inside = re.findall(r"\(([^()]*)\)", name)
    forms = [name, re.sub(r"\([^()]*\)", " ", name)]
    forms += [re.sub(r"(?<=\w)[-‐‑](?=\w)", "", form) for form in forms]  # plate-forme, plateforme
    forms += [text for text in inside if re.fullmatch(r"[^\W\d_a-z]{2,8}", text.strip())]
    return frozenset(plain(form) for form in forms if form.strip())


#: Words, and those that say the same in the language in which names are compared.
Terms = Sequence[tuple[frozenset[str], frozenset[str]]]


def translated(name: str, terms: Terms) -> str:
    """A `plain` name, with the words that `terms` has in another language put in theirs."""
    found = set(name.split())
    meant = found
    for said, means in terms:
        if said <= meant:
            meant = meant - said | means
    return name if meant == found else " ".join(sorted(meant))


def _marks(name: str) -> set[str]:
    """What tells two names apart that are alike otherwise: “groupe 1” and “groupe 2”."""
    return {word for word in plain(name).split() if len(word) == 1 or not word.isalpha()}


@dataclass(frozen=True)
class Thing:
    """Something that is described: by the inventory, or in an answer.

    Attributes
    ----------
    id : str
        Its key in the inventory, else a text with a colon, which no key has.
    communes, organisers : frozenset of str
        Empty when nobody said; what is larger than a commune after an asterisk; organisers as
        `plain` names.
    circles : frozenset of str
        What those who describe it belong to, and where: a coordination, and its communes. Of the
        inventory, where it is found.
    """

    id: str
    name: str
    names: frozenset[str]
    communes: frozenset[str] = frozenset()
    organisers: frozenset[str] = frozenset()
    circles: frozenset[str] = frozenset()
    known: bool = False
    said_by: int = 0
    commune: str = ""
    organiser: str = ""


@functools.lru_cache(1 << 16)
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
    if one & other:
        return "same"
    if not one or not other or any(place.startswith("*") for place in one | other):
        return "unknown"  # what works on a region may be met in any of its communes
    return "different"


@dataclass(frozen=True)
class _Weighed:
    """How much two groups have in common, and what the rule says of it."""

    score: float
    commune: str
    organiser: str
    coordination: str
    rule: str


@dataclass(eq=False)
class _Group:
    """Things that mean the same, and all that is known of them; the first of them speaks for it."""

    first: Thing
    members: list[str]
    communes: frozenset[str]
    organisers: frozenset[str]
    circles: frozenset[str]
    apart: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, thing: Thing) -> _Group:
        return cls(thing, [thing.id], thing.communes, thing.organisers, thing.circles)

    def take(self, other: _Group) -> None:
        """Makes the things of another group its own."""
        self.first = min(self.first, other.first, key=_order)
        self.members += other.members
        self.communes |= other.communes
        self.organisers |= other.organisers
        self.circles |= other.circles
        self.apart |= other.apart

    def is_apart(self, other: _Group) -> bool:
        """Whether they are two rows of the inventory, or somebody said that they differ."""
        if self.first.known and other.first.known:
            return True
        return bool(self.apart) and not self.apart.isdisjoint(other.members)

    def weighed(self, other: _Group, score: float, by_name: bool) -> _Weighed:
        commune = _commune(self.communes, other.communes)
        organiser = _organiser(self.organisers, other.organisers)
        # Those of one circle call one thing by one name; those of two circles may as well.
        circle = _commune(self.circles, other.circles)
        evidence = (commune, organiser)
        rule = "undecided"
        if score < 100 and _marks(self.first.name) != _marks(other.first.name):
            rule = "different"
        elif by_name:
            rule = "same" if score == 100 else "undecided"
        elif commune == "different" and (score < 100 or organiser == "different"):
            rule = "different"
        elif "different" not in evidence:
            one_name = score == 100 and "same" in (*evidence, circle)
            one_spelling = score >= SPELLING and evidence == ("same", "same")
            rule = "same" if one_name or one_spelling else "undecided"
        return _Weighed(score, commune, organiser, circle, rule)


def _order(thing: Thing) -> tuple:
    """Those of the inventory first, then those of which most is said."""
    said = bool(thing.communes) + bool(thing.organisers) + bool(thing.circles)
    return not thing.known, -said, thing.id


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
    terms: Terms = (),
) -> Matching:
    """Groups the things that mean the same.

    The rule joins two things of one name when commune, organiser or circle agree and none of the
    first two differs, and two spellings of a name when commune and organiser both agree; it tells
    apart alike names of different communes or with different numbers, and leaves the rest
    undecided, as it does what could be either of two things. Actors have nothing but their names,
    which must be equal. Decisions by hand come before the rule; two rows of the inventory are never
    joined.

    Of n different spellings O(n²) are scored, in blocks.

    Parameters
    ----------
    things
        Each with an id of its own.
    decisions
        As an earlier match gave them, and somebody changed them; of those, only what was decided
        by hand counts.
    joined
        Pairs that are the same already, unless a decision says otherwise.
    terms
        What names say in several languages: a name and its translation are two spellings of one.
    """
    here = [decision for decision in decisions if decision.table == table]
    return _Matcher(things, table, terms).matching(here, joined)


class _Matcher:
    """One go at grouping things."""

    def __init__(self, things: Sequence[Thing], table: str, terms: Terms) -> None:
        self._table = table
        self._terms = terms
        self._things = {thing.id: thing for thing in sorted(things, key=_order)}
        self._group = {id: _Group.of(thing) for id, thing in self._things.items()}
        self._made: dict[tuple[str, str], Decision] = {}
        self._named = defaultdict(list)
        for thing in self._things.values():
            for name in sorted(thing.names):
                self._named[name].append(thing.id)

    def matching(
        self, decisions: Sequence[Decision], joined: Iterable[tuple[str, str]]
    ) -> Matching:
        by_hand = {d.pair: d for d in decisions if d.by == "hand"}
        issues = self._follow(by_hand)
        for one, other in sorted(joined):
            if one in self._group and other in self._group:
                self._join(one, other)
        alike = _alike(sorted(self._named), self._terms)
        for name in sorted(self._named):
            self._join_namesakes(name)
        for one, other, score in alike:
            for a, b in self._pairs(one, other):
                weighed = self._weighed(a, b, score)
                if weighed.rule == "same" and self._join(a, b):
                    self._decide(a, b, weighed, "same")
        self._propose(alike)
        for pair, decision in by_hand.items():
            self._made[pair] = self._shown(decision)
        group = {id: group.first.id for id, group in self._group.items()}
        made = [replace(d, said_by=self._said_by(d)) for d in self._made.values()]
        return Matching(group, sorted(made, key=_reading_order), issues)

    def _said_by(self, decision: Decision) -> int:
        """How many descriptions are now of the same thing as the one that a decision is about."""
        if decision.said not in self._group:
            return decision.said_by
        return sum(self._things[id].said_by for id in self._group[decision.said].members)

    def _follow(self, by_hand: Mapping[tuple[str, str], Decision]) -> list[_core.Issue]:
        """Does what was decided by hand; an issue for each decision that contradicts another."""
        here = [
            (pair, decision.decision == "same")
            for pair, decision in sorted(by_hand.items())
            if pair[0] in self._group and pair[1] in self._group
        ]
        for (one, other), same in here:
            if not same:
                self._group[one].apart.add(other)
                self._group[other].apart.add(one)
        return [
            _core.Issue("warning", "answers.impossible", list(pair), "", 0, "decision")
            for pair, same in here
            if same and not self._join(*pair)
        ]

    def _join(self, one: str, other: str) -> bool:
        """Joins the groups of two things, unless they are apart; tells whether they are one."""
        a, b = self._group[one], self._group[other]
        if a is b:
            return True
        if a.is_apart(b):
            return False
        if len(a.members) < len(b.members):
            a, b = b, a
        a.take(b)
        for id in b.members:
            self._group[id] = a
        return True

    def _weighed(self, one: str, other: str, score: float) -> _Weighed:
        by_name = self._table == "actors"
        return self._group[one].weighed(self._group[other], score, by_name)

    def _heads(self, name: str) -> list[str]:
        """One thing of each group that has a name, those of the inventory first."""
        heads: dict[int, str] = {}
        for thing in self._named[name]:
            heads.setdefault(id(self._group[thing]), thing)
        return list(heads.values())

    def _pairs(self, one: str, other: str) -> Iterator[tuple[str, str]]:
        """Pairs of groups that have the one name and the other, and that may be the same."""
        for a in self._heads(one):
            for b in self._heads(other):
                if self._group[a] is not self._group[b]:
                    yield (b, a) if _order(self._things[a]) < _order(self._things[b]) else (a, b)

    def _join_namesakes(self, name: str) -> None:
        heads: list[str] = []
        for id in self._heads(name):
            sure = []
            for head in heads:
                weighed = self._weighed(id, head, 100.0)
                if weighed.rule == "same" and not self._group[id].is_apart(self._group[head]):
                    sure.append((head, weighed))
            known = [one for one in sure if self._group[one[0]].first.known]
            chosen = known or sure
            if len(chosen) == 1:  # of two, it could be either
                head, weighed = chosen[0]
                self._join(id, head)
                self._decide(id, head, weighed, "same")
            else:
                heads.append(id)

    def _propose(self, alike: list[tuple[str, str, float]]) -> None:
        """Leaves what is doubtful to be decided, once for each two groups, the likeliest first."""
        asked: dict[tuple[int, int], None] = {}
        proposed = Counter()
        namesakes = [(name, name, 100.0) for name in sorted(self._named)]
        for one, other, score in [*namesakes, *alike]:
            for a, b in self._pairs(one, other):
                first, second = self._group[a], self._group[b]
                pair = tuple(sorted((id(first), id(second))))
                if pair in asked or first.is_apart(second):
                    continue
                weighed = self._weighed(a, b, score)
                decision = "different" if weighed.rule == "different" else "undecided"
                if not second.first.known and proposed[a, decision] == MOST_PROPOSED:
                    continue
                asked[pair] = None
                proposed[a, decision] += 1
                self._decide(a, b, replace(weighed, rule=decision), decision)

    def _decide(self, said: str, other: str, weighed: _Weighed, decision: str) -> None:
        self._made[said, other] = self._decision(said, other, weighed, decision, "rule")

    def _shown(self, decision: Decision) -> Decision:
        """A decision by hand, with what is known now of what it is about."""
        from rapidfuzz import fuzz

        if decision.said not in self._things or decision.other not in self._things:
            return decision
        one, other = self._things[decision.said], self._things[decision.other]
        score = max((fuzz.ratio(a, b) for a in one.names for b in other.names), default=0)
        by_name = self._table == "actors"
        weighed = _Group.of(one).weighed(_Group.of(other), round(score, 1), by_name)
        return self._decision(*decision.pair, weighed, decision.decision, "hand")

    def _decision(
        self, said: str, other: str, weighed: _Weighed, decision: str, by: str
    ) -> Decision:
        one, two = self._things[said], self._things[other]
        return Decision(
            table=self._table,
            said=said,
            other=other,
            decision=decision,
            by=by,
            rule=weighed.rule,
            score=weighed.score,
            commune=weighed.commune,
            organiser=weighed.organiser,
            coordination=weighed.coordination,
            said_name=one.name,
            said_commune=one.commune,
            said_organiser=one.organiser,
            said_by=one.said_by,
            other_name=two.name,
            other_commune=two.commune,
            other_organiser=two.organiser,
            other_known=two.known,
        )


def _alike(names: Sequence[str], terms: Terms) -> list[tuple[str, str, float]]:
    """The pairs of different names that score enough, each once, the most alike first."""
    import numpy as np
    from rapidfuzz import fuzz, process

    found = []
    compared = [translated(name, terms) for name in names]
    step = 512
    for start in range(0, len(names), step):
        block = compared[start : start + step]
        scores = process.cdist(
            block, compared[start:], scorer=fuzz.ratio, score_cutoff=ALIKE, dtype=np.float32
        )
        for row, column in zip(*np.nonzero(scores), strict=True):
            if row < column:
                score = round(float(scores[row, column]), 1)
                found.append((names[start + row], names[start + column], min(score, 99.9)))
    return sorted(found, key=lambda pair: (-pair[2], pair))


def _reading_order(decision: Decision) -> tuple:
    """What is to be decided first."""
    urgent = {"undecided": 0, "same": 1, "different": 2}
    return decision.table, urgent[decision.decision], -decision.score, *decision.pair
