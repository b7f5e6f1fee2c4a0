# SPDX-License-Identifier: Apache-2.0
"""Dates, periods and durations as people write and say them."""

from __future__ import annotations

import operator

from . import _maillage as _core
from . import words
from .errors import ArgumentError, ArgumentTypeError, error
from .vocabulary import Date


def asked_year(year: int | None) -> int | None:
    """A year that somebody asks for, None where nobody does.

    Raises
    ------
    ArgumentError
        It cannot be the year of a coordination.
    ArgumentTypeError
        It is no whole number, or far too large.
    """
    if year is None:
        return None
    try:
        return _core.asked_year(operator.index(year))
    except TypeError:
        bounds = (str(bound) for bound in _core.ASKED_YEARS)
        raise error(ArgumentTypeError, "argument.year", repr(year), *bounds) from None


def date_text(text: str, lang: str) -> str:
    """A date as it is written in a letter, as precise as it is known; another text as it is."""
    try:
        date = Date(text)
    except ArgumentError:
        return text
    return _core.spoken(date, lang)


def period_text(since: str | None, until: str | None, lang: str) -> str:
    """When something holds, such as ``depuis 2004`` or one day; empty when neither end is known."""
    first, last = (date_text(day, lang) if day and day != ".." else "" for day in (since, until))
    if first == last:
        return first
    if first and last:
        return words.word("period.both", lang, since=first, until=last)
    if first:
        return words.word("period.since", lang, since=first)
    return words.word("period.until", lang, until=last)


def duration_text(days: int, lang: str) -> str:
    """Days as people say them; the longer, the rounder."""
    if days < 61:
        return words.word("duration.days", lang, count=days)
    if days < 731:
        return words.word("duration.months", lang, count=round(days / 30.44))
    return words.word("duration.years", lang, count=round(days / 365.25, 1))
