# SPDX-License-Identifier: Apache-2.0
"""Money: how a closed envelope is shared between actors, by a key that is data.

>>> import maillage as ml
>>> shares = ml.allocate(ml.read("data/bruxelles"), 555_000, key="shares-2006")
>>> shares.to_pandas()["amount"].sum().round(2)
555000.0
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping
from decimal import Decimal

from . import _maillage as _core
from ._maillage import AllocationKey, Date
from .analysis import Finding
from .dates import asked_year
from .errors import ArgumentError, Error, error
from .files import name_of
from .model import Model
from .rules import Named, rules_of
from .vocabulary import Texts, languages

#: A key of allocation, or what names one.
Key = Named | AllocationKey


def allocation_keys() -> dict[str, AllocationKey]:
    """The keys of the library, by id."""
    return {key.id: key for key in _core.allocation_keys()}


def read_allocation_key(path: str | os.PathLike[str]) -> AllocationKey:
    """A key of one's own, from a JSON file; docs/funding.md has the format.

    Raises
    ------
    ArgumentError
        A place of the file, which is named, is not of the format.
    FileError
        It cannot be read, or is no JSON.
    LimitError
        It is larger than 1 MiB, or nested deeper than 16 levels.
    """
    return _core.read_allocation_key(name_of(path))


def _key_of(key: Key) -> AllocationKey:
    return rules_of(
        key,
        AllocationKey,
        _core.allocation_key,
        _core.read_allocation_key,
        _core.allocation_key_from_json,
    )


def _of_other(refused: ArgumentError, key: Key) -> Error:
    """The same refusal, which says that the other key is at fault."""
    name = "dict" if isinstance(key, Mapping) else str(key)
    what, cure = (
        Texts(**{lang: said(lang) for lang in languages}) for said in (refused.what, refused.cure)
    )
    return error(ArgumentError, "funding.beside", name, what, cure)


def allocate(
    model: Model,
    envelope: int | float | Decimal | str | None = None,
    *,
    key: Key = "granted",
    beside: Key | None = None,
    year: int | None = None,
    at: str | datetime.date | None = None,
) -> Finding:
    """What each actor is given of an envelope, to the cent.

    Parameters
    ----------
    model : Model
    envelope : number or str, optional
        Euros to share, a text as people write it (``"555 000,00"``); what was granted in the last
        year that is known, by default.
    key, beside : str, AllocationKey, path or mapping
        The key by which it is shared, and another to compare with: an id of `allocation_keys`; a
        key; the path of a ``.json`` file; or such a document as a dict.
    year : int, optional
        The year that is described; the last one in which anybody met, by default.
    at : date or str, optional
        What is planned for after it has not been held; today, by default.

    Returns
    -------
    Finding
        One row an actor: ``actor``, ``amount`` (EUR), ``held`` (``floor``, ``cap`` or ``none``),
        ``potential_actors`` and ``per_actor`` (EUR each); with another key, ``beside`` and
        ``difference`` (EUR).

    Raises
    ------
    ArgumentError
        The envelope, the key or the year is none; a value that the key needs is unknown; floors
        exceed the envelope, or caps do not exhaust it. It says so where the other key is at fault.

    Notes
    -----
    Shares are exact fractions; the last cents go to the largest remainders (Hare 1859; Balinski and
    Young 1982, *Fair Representation*).
    """
    if isinstance(envelope, bool):
        raise error(ArgumentError, "funding.envelope", str(envelope))
    if isinstance(envelope, int | float | Decimal):
        exact = Decimal(str(envelope))
        if not exact.is_finite() or exact != round(exact, 2):
            raise error(ArgumentError, "funding.envelope", str(envelope))
        envelope = f"{exact:.2f}"
    day = Date(str(at or datetime.date.today()))
    asked = asked_year(year)
    shared_by, other = _key_of(key), None
    try:
        other = None if beside is None else _key_of(beside)
        return Finding(_core.allocate(model._core, envelope, shared_by, other, asked, day))
    except ArgumentError as refused:
        if beside is None:
            raise
        if other is not None:  # raises where the key itself is what does not suit
            _core.allocate(model._core, envelope, shared_by, None, asked, day)
        raise _of_other(refused, beside if other is None else other.id) from refused
