# SPDX-License-Identifier: Apache-2.0
"""What answers become in a model, and how a model is rid of it again.

An inquiry for each answer, a statement for each field said, actors and réseaux that nobody knew.
All of it names the same `SOURCE`; what somebody completed or refers to since is the model's own.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from . import _maillage as _core
from .answer_files import Answer, Described
from .errors import ArgumentError
from .matching import plain
from .model import Model, Row, _cells, cell_text
from .vocabulary import names_of

#: Where what comes from answers says that it comes from.
SOURCE = "maillage questionnaire"

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


def _same(value: str) -> frozenset[str]:
    """The same for two values that say the same."""
    return frozenset(_core.folded(item) for item in _core.split_list(value))


class Agreement:
    """What all who describe a réseau agree on, where the actors and territories are in a model."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._scratch = Model()
        self._actors = defaultdict(set)
        for row in model.actors:
            for name in (row.key, *names_of(row.name)):
                self._actors[plain(name)].add(row.key)

    def cells(self, group: Group) -> dict[str, str]:
        """The cells of a row: the commonest name, and each field of which all say one thing."""
        names = Counter(one.name for _, one in group)
        cells = {"name": min(names, key=lambda name: (-names[name], name)), "source": SOURCE}
        for field in FIELDS:
            said = sorted({one.said[field] for _, one in group if field in one.said})
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


def taken_back(model: Model) -> tuple[list[Answer], dict[tuple[str, int], str]]:
    """The answers in a model, which is left as if they had never been taken.

    Returns
    -------
    answers : list of Answer
    kept : dict
        By key of the answer and number of the description, the réseau that it was taken for, where
        answers added it and it stays in the model, for somebody has completed it since.
    """
    inquiries = {row.key: row for row in model.inquiries if row.source == SOURCE}
    said: dict[str, dict[int, dict[str, str]]] = {key: defaultdict(dict) for key in inquiries}
    rows: dict[tuple[str, int], str] = {}
    respondents: dict[str, str] = {}
    statements = []
    for row in model.statements:
        if row.source != SOURCE or row.inquiry not in inquiries:
            continue
        statements.append(row.key)
        if row.table == "actors":
            respondents[row.inquiry] = row.value
        else:
            number = _number(row, said[row.inquiry])
            said[row.inquiry][number][row.field] = row.value
            rows[row.inquiry, number] = row.row
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
    model.statements.remove(*statements)
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
    return answers, kept


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
        model.statements.add(
            {
                "key": f"{answer.key}-{what}-{field}",
                "inquiry": answer.key,
                "table": table,
                "row": row,
                "field": field,
                "value": value,
                "source": SOURCE,
            }
        )
