# SPDX-License-Identifier: Apache-2.0
"""What answers become in a model, and how a model is rid of it again.

An inquiry for each answer, a statement for each field said, actors and réseaux that nobody knew.
All of it names the same `SOURCE`; what somebody completed or refers to since is the model's own.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from . import _maillage as _core
from .answer_files import SOURCE, Answer, Described
from .errors import ArgumentError
from .matching import plain
from .model import Model, Row, _cells, cell_text
from .vocabulary import names_of

#: What an answer may say of a réseau besides its name.
FIELDS = (
    "organisers",
    "territories",
    "contact_channels",
    "type",
    "themes",
    "scale",
    "activity_kinds",
)

#: Each description of one réseau, with the answer it is from.
Group = Sequence[tuple[Answer, Described]]


def cells_of(row: Row) -> dict[str, str]:
    """What a row says, as the cells of a file; not its key."""
    cells = _cells(row._table, row.to_dict())
    return {column: text for column, text in cells if text and column != "key"}


def _is_before(one: str, other: str) -> bool:
    """Whether a date is surely before another: 2013 is not before 2013-12."""
    return "" < one < other and not other.startswith(one)


def _same(value: str) -> frozenset[str]:
    """The same for two values that say the same."""
    return frozenset(_core.folded(item) for item in _core.split_list(value))


def _commonest(names: Sequence[str]) -> str:
    """The name that most say, whatever its accents and case, written with all of these."""
    counts = Counter(map(plain, names))
    accents = {name: sum(not letter.isascii() for letter in name) for name in names}
    return min(names, key=lambda name: (-counts[plain(name)], name.isupper(), -accents[name], name))


def _latest(those: Group, field: str) -> list[str]:
    """What one respondent says of a field: of what is said at several dates, the latest."""
    said = [(answer.on, one.said[field]) for answer, one in those if field in one.said]
    return [value for on, value in said if not any(_is_before(on, later) for later, _ in said)]


class Agreement:
    """What all who describe a réseau agree on, where the actors and territories are in a model."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._scratch = Model()
        self._actors = defaultdict(set)
        for row in model.actors:
            for name in (row.key, *names_of(row.name)):
                self._actors[plain(name)].add(row.key)

    def speakers(self, group: Group) -> list[Group]:
        """The descriptions of a réseau by each respondent; whoever is unknown speaks once."""
        found = defaultdict(list)
        for answer, one in group:
            name = plain(answer.respondent)
            keys = self._actors.get(name, set())
            speaker = min(keys) if len(keys) == 1 else name or f"{answer.key}:"
            found[speaker].append((answer, one))
        return list(found.values())

    def cells(self, group: Group) -> dict[str, str]:
        """The cells of a row: the commonest name, and each field of which all say one thing."""
        speakers = self.speakers(group)
        names = [name for those in speakers for name in _latest(those, "name")]
        cells = {"name": _commonest(names), "source": SOURCE}
        for field in FIELDS:
            said = sorted({value for those in speakers for value in _latest(those, field)})
            fitting = [self._fitting(field, value) for value in said]
            if len({_same(fits or value) for fits, value in zip(fitting, said, strict=True)}) == 1:
                cells |= {field: fitting[0]} if fitting[0] else {}
        when = max((answer.on for answer, _ in group), default="")
        return cells | ({"verified_on": when} if when else {})

    def _fitting(self, field: str, value: str) -> str:
        """A value that was said, as the model can hold it; empty where it cannot."""
        items = _core.split_list(value)
        if field == "organisers":
            found = [self._actors.get(plain(name), set()) for name in items]
            return (
                cell_text([min(keys) for keys in found]) if all(len(k) == 1 for k in found) else ""
            )
        if field == "territories":
            return value if all(key in self._model.territories for key in items) else ""
        try:
            self._scratch.reseaux.add({"key": "tried", "name": "…", field: value})
        except ArgumentError:
            return ""
        self._scratch.reseaux.remove("tried")
        return value


def again(agreement: Agreement, groups: Iterable[Group]) -> list[_core.Issue]:
    """An issue for each new answer of one who describes a réseau in another answer too."""
    told: dict[str, _core.Issue] = {}
    for those in (those for group in groups for those in agreement.speakers(group)):
        dates = {answer.key: answer.on for answer, _ in those}
        pairs = itertools.combinations(sorted(dates.values()), 2)
        severity, code = (
            ("note", "answers.again")
            if all(_is_before(*pair) for pair in pairs)
            else ("warning", "answers.undated")
        )
        for answer, _ in those if len(dates) > 1 else ():
            if answer.file:  # and not taken before
                told[answer.key] = _core.Issue(
                    severity, code, [answer.respondent], answer.file, 0, ""
                )
    return [told[key] for key in sorted(told)]


def taken_back(
    model: Model,
) -> tuple[list[Answer], dict[tuple[str, int], str], list[_core.Issue]]:
    """The answers in a model, which is left as if they had never been taken.

    Returns
    -------
    answers : list of Answer
    kept : dict
        By key of the answer and number of the description, the réseau that it was taken for, where
        answers added it and it stays in the model, for somebody has completed it since.
    issues : list of Issue
        One for each description that has lost its name; its statements stay.
    """
    inquiries = {row.key: row for row in model.inquiries if row.source == SOURCE}
    said: dict[str, dict[int, dict[str, str]]] = {key: defaultdict(dict) for key in inquiries}
    rows: dict[tuple[str, int], str] = {}
    respondents: dict[str, str] = {}
    statements: dict[tuple[str, int], list[str]] = defaultdict(list)
    for row in model.statements:
        if row.source != SOURCE or row.inquiry not in inquiries:
            continue
        number = _NO_RESEAU
        if row.table == "actors":
            respondents[row.inquiry] = row.value
        else:
            number = _number(row, said[row.inquiry])
            said[row.inquiry][number][row.field] = row.value
            rows[row.inquiry, number] = row.row
        statements[row.inquiry, number].append(row.key)
    nameless = [place for place in rows if "name" not in said[place[0]][place[1]]]
    for key, number in nameless:
        del said[key][number], rows[key, number], statements[key, number]
    answers = [
        Answer(
            key,
            respondents.get(key, ""),
            str(inquiry.on or ""),
            cell_text(inquiry.complete),
            [Described(number, fields) for number, fields in sorted(said[key].items())],
        )
        for key, inquiry in inquiries.items()
    ]
    added = _added(model, answers, rows)
    model.statements.remove(*(key for keys in statements.values() for key in keys))
    for key in inquiries:  # which stay, for something else may refer to them
        model.inquiries.update(key, asked=None)
    model.memberships.remove(*added["memberships"])
    for table in ("reseaux", "actors"):
        free = [key for key in added[table] if not model[table].references_to(key)]
        model[table].remove(*free)
    kept = {
        place: key
        for place, key in rows.items()
        if key in model.reseaux and model.reseaux[key].source == SOURCE
    }
    issues = [
        _core.Issue("warning", "answers.nameless", [key, str(number)], "", 0, "")
        for key, number in nameless
    ]
    return answers, kept, issues


#: The number of no description: who answers.
_NO_RESEAU = -1


def _number(statement: Row, taken: Mapping[int, object]) -> int:
    """Which description of an answer a statement is a part of; its key says so."""
    key = re.fullmatch(rf"{re.escape(statement.inquiry)}-(\d+)-\w+", statement.key)
    return int(key[1]) if key else max(taken, default=0) + 1


def _added(
    model: Model, answers: list[Answer], rows: Mapping[tuple[str, int], str]
) -> dict[str, list[str]]:
    """The rows that answers added to a model and that nobody has changed since, by table."""
    groups = defaultdict(list)
    for answer in answers:
        for one in answer.described:
            groups[rows[answer.key, one.number]].append((answer, one))
    agreement = Agreement(model)
    respondents = {answer.respondent for answer in answers}
    ours = {
        table: {row.key: cells_of(row) for row in model[table] if row.source == SOURCE}
        for table in ("memberships", "reseaux", "actors")
    }
    return {
        "memberships": [k for k, c in ours["memberships"].items() if set(c) == _MEMBER],
        "reseaux": [
            key
            for key, cells in ours["reseaux"].items()
            if key in groups and cells == agreement.cells(groups[key])
        ],
        "actors": [
            key
            for key, cells in ours["actors"].items()
            if set(cells) == {"name", "source"} and cells["name"] in respondents
        ],
    }


_MEMBER = {"member", "reseau", "source"}


def put(
    model: Model,
    answers: Iterable[Answer],
    asked: Mapping[str, str],
    reseaux: Mapping[tuple[str, int], str],
) -> None:
    """Puts answers into a model: inquiries, statements, and the coordination of who answers.

    Parameters
    ----------
    asked
        The actor of each respondent.
    reseaux
        The réseau that each description is of, by key of the answer and number.
    """
    members = {(row.member, row.reseau) for row in model.memberships}
    for answer in answers:
        actor = asked.get(answer.respondent, "")
        who = f"actors:{actor}" if actor else None
        if answer.key in model.inquiries:
            model.inquiries.update(answer.key, asked=who)
        else:
            model.inquiries.add(
                key=answer.key,
                asked=who,
                tables=["reseaux"],
                on=answer.on,
                answered=True,
                complete=answer.complete,
                note=answer.note,
                source=SOURCE,
            )
        if actor:
            state(model, answer, "actor", "actors", actor, {"name": answer.respondent})
        for one in answer.described:
            key = reseaux[answer.key, one.number]
            state(model, answer, str(one.number), "reseaux", key, one.said)
            if one.number == 0 and actor and not members & {(actor, key), (f"actors:{actor}", key)}:
                members.add((actor, key))
                cells = {"member": f"actors:{actor}", "reseau": key, "source": SOURCE}
                model.memberships.add({"key": f"{answer.key}-member", **cells})


def state(
    model: Model, answer: Answer, what: str, table: str, row: str, said: Mapping[str, str]
) -> None:
    """Adds one statement for each field of which an answer says something."""
    for field, value in said.items():
        key = f"{answer.key}-{what}-{field}"
        if key in model.statements:  # of a description that had lost its name
            model.statements.remove(key)
        model.statements.add(
            {
                "key": key,
                "inquiry": answer.key,
                "table": table,
                "row": row,
                "field": field,
                "value": value,
                "source": SOURCE,
            }
        )
