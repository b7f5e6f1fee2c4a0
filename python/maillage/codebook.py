# SPDX-License-Identifier: Apache-2.0
"""The codebook: an inventory counted as the 2014 study of the Brussels coordinations counts.

>>> import maillage as ml
>>> found = ml.codebook(ml.read("data/urias-2014"))
>>> found.to_pandas().set_index("id").loc["U022", "count"]
8
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from . import _maillage as _core
from ._maillage import Texts
from .analysis import Finding, analyse
from .errors import FileError, error
from .files import name_of
from .io import MAX_BYTES
from .model import Model
from .vocabulary import languages
from .words import word

#: How an answer stands to what was published.
Verdict = Literal["equal", "differs", "unknown", "out_of_scope", "no_such_question"]

#: The least and the most of a number; the same twice, where it is known.
Bounds = tuple[float | None, float | None]

#: Verdicts that leave nothing to look into.
AGREEING: tuple[Verdict, ...] = ("equal", "out_of_scope")

_COLUMNS = ("id", "compte", "compte_min", "compte_max")

#: The statements that no inventory answers, each with its reason in three languages.
OUT_OF_SCOPE: dict[str, Texts] = dict(_core.out_of_scope())


def codebook(model: Model, *, year: int | None = None) -> Finding:
    """Each question of the codebook, and its answer for an inventory.

    Parameters
    ----------
    model : Model
    year : int, optional
        The year that is described; the last one in which anybody met, by default.

    Returns
    -------
    Finding
        One row a question: ``id``, ``question``, ``count`` (of how many the answer is yes; for a
        question that asks for a number, ``least`` and ``most``), ``population``, ``unknown``.
    """
    return analyse(model, "codebook", year=year)


@dataclass(frozen=True)
class Compared:
    """A published statement beside the answer of an inventory.

    Attributes
    ----------
    published, counted : tuple of two floats or None
        The least and the most; the same twice for a count.
    verdict : str
        ``equal``, ``differs``, ``unknown`` (no number was published, or the inventory cannot
        tell), ``out_of_scope`` or ``no_such_question``.
    note : Texts
        Why it is out of scope; or where the study contradicts itself, what is kept, and why.
    """

    id: str
    published: Bounds
    counted: Bounds
    population: int | None
    unknown: int | None
    verdict: Verdict
    note: Texts


def compare(found: Finding, published: str | os.PathLike[str]) -> list[Compared]:
    """Holds the answers of a codebook to published numbers.

    Parameters
    ----------
    found : Finding
        What `codebook` gives.
    published : path
        A CSV with the columns ``id`` and ``compte``, and where it is empty ``compte_min`` and
        ``compte_max``: a count that is known between bounds, or the least and the most of a number.
        A bound that is empty is open. Separated by ``,`` or ``;``, as spreadsheets save it.

    Raises
    ------
    FileError
        The file cannot be read, has not these columns, or holds what is no number.
    LimitError
        It is larger than 1 GiB.
    """
    columns = [name for name, _, _ in found.columns]
    answers = {row[0]: dict(zip(columns, row, strict=True)) for row in found.rows}
    return [_compared(id, bounds, answers.get(id)) for id, bounds in _statements(published)]


def _statements(path: str | os.PathLike[str]) -> Iterator[tuple[str, Bounds]]:
    name = name_of(path)
    headings, *rows = _core.read_csv_rows(name, MAX_BYTES) or [[]]
    if not {"id"} < {*_COLUMNS} & {*headings}:  # and one of the numbers
        raise error(FileError, "file.columns", name, ", ".join(_COLUMNS))
    for number, cells in enumerate(rows, start=2):
        if not any(cells):
            continue
        row = dict(zip(headings, cells, strict=False))
        count, least, most = (
            _number(row.get(column, ""), name, number, column) for column in _COLUMNS[1:]
        )
        yield row.get("id", ""), (least, most) if count is None else (count, count)


def _number(text: str, file: str, row: int, column: str) -> float | None:
    if not text:
        return None
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = math.nan
    if math.isfinite(value):
        return value
    places = {
        lang: [file, word("quality.row", lang, row=row), word("cli.column", lang, column=column)]
        for lang in languages
    }
    place = Texts(**{lang: ", ".join(place) for lang, place in places.items()})
    raise error(FileError, "file.number", place, text)


def _compared(id: str, published: Bounds, answer: dict[str, Any] | None) -> Compared:
    if answer is None:
        reason = OUT_OF_SCOPE.get(id)
        verdict: Verdict = "out_of_scope" if reason else "no_such_question"
        return Compared(id, published, (None, None), None, None, verdict, reason or Texts())
    possible = answer["least"], answer["most"]
    is_count = answer["count"] is not None
    counted = (answer["count"],) * 2 if is_count else possible
    nothing_known = answer["unknown"] == answer["population"] != 0
    if _agrees(published, counted, is_count) and not nothing_known:
        verdict = "equal"
    elif published == (None, None) or (answer["unknown"] and _meet(published, possible)):
        verdict = "unknown"
    else:
        verdict = "differs"
    about = answer["population"], answer["unknown"], verdict, answer["note"]
    return Compared(id, published, counted, *about)


def _agrees(published: Bounds, counted: Bounds, is_count: bool) -> bool:
    """A count lies between the bounds that were published; those of a number are the same."""
    (low, high), (least, most) = published, counted
    if least is None or most is None or published == (None, None):
        return False
    if not is_count and None not in published:
        return published == counted
    return (low is None or low <= least) and (high is None or most <= high)


def _meet(one: Bounds, other: Bounds) -> bool:
    """Whether a number may lie within both; an empty bound is open."""
    (low, high), (least, most) = one, other
    starts = [bound for bound in (low, least) if bound is not None]
    ends = [bound for bound in (high, most) if bound is not None]
    return max(starts, default=-math.inf) <= min(ends, default=math.inf)
