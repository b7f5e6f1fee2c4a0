# SPDX-License-Identifier: Apache-2.0
"""Answers that may be unknown: yes, no, unknown of each row, and numbers between two bounds.

Yes and no are pandas' nullable booleans, whose ``&``, ``|`` and ``~`` are those of Kleene: unknown
and no is no, unknown or yes is yes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

UNKNOWN = pd.NA


def same(values: pd.Series, answer: object) -> pd.Series:
    """One answer for every row."""
    return pd.Series(answer, index=values.index, dtype="boolean")


def asking(values: pd.Series, question) -> pd.Series:
    """A question put to each value, which an unknown value leaves unknown."""
    answers = [UNKNOWN if value is None else bool(question(value)) for value in values]
    return pd.Series(answers, index=values.index, dtype="boolean")


def is_one_of(values: pd.Series, *codes: str) -> pd.Series:
    """Whether a term is one of these."""
    return asking(values, lambda value: value in codes)


def contains(values: pd.Series, *codes: str) -> pd.Series:
    """Whether a list of terms has one of these."""
    return asking(values, lambda items: any(code in items for code in codes))


def is_empty(values: pd.Series) -> pd.Series:
    """Whether a list is known to hold nothing."""
    return asking(values, lambda items: len(items) == 0)


def is_given(values: pd.Series) -> pd.Series:
    """Whether anything is said at all; never unknown."""
    return pd.Series([value is not None for value in values], index=values.index, dtype="boolean")


def year_of(date: object) -> float:
    """The year of a date as it is written; not a number when it is unknown or open."""
    return np.nan if date is None or date == ".." else float(str(date)[:4])


@dataclass(frozen=True)
class Numbers:
    """One number a row, known to lie between two bounds, which are included."""

    least: pd.Series
    most: pd.Series

    def within(self, low: float, high: float = np.inf) -> pd.Series:
        """Whether it lies between two values, which are included."""
        answer = same(self.least, UNKNOWN)
        answer[(self.least >= low) & (self.most <= high)] = True
        answer[(self.most < low) | (self.least > high)] = False
        return answer

    def bracket(self, low: float, high: float) -> pd.Series:
        """Whether it is at least `low` and less than `high`."""
        return self.within(low, high) & ~self.within(high, high)

    def exceeds(self, other: Numbers) -> pd.Series:
        """Whether it is larger than another."""
        answer = same(self.least, UNKNOWN)
        answer[self.least > other.most] = True
        answer[self.most <= other.least] = False
        return answer


@dataclass(frozen=True)
class Count:
    """The answer to one statement.

    count
        Of how many it is true.
    population
        Of how many it is asked: those that are, or may be, concerned.
    unknown
        Of how many of these one cannot say.
    least, most
        The bounds of a number, for a statement that gives a range instead of a count.
    """

    count: int | None
    population: int
    unknown: int
    least: float | None = None
    most: float | None = None


def count(holds: pd.Series, among: pd.Series | None = None) -> Count:
    """How many answer yes, among those that are concerned (all, if not said)."""
    concerned = same(holds, True) if among is None else among
    both = concerned & holds
    return Count(
        int(both.fillna(False).sum()), int(concerned.fillna(True).sum()), int(both.isna().sum())
    )


def spread(numbers: Numbers, among: pd.Series | None = None) -> Count:
    """The least and the most a number may be, over those concerned of which anything is said."""
    concerned = same(numbers.least, True) if among is None else among
    known = concerned.fillna(False) & (numbers.least == numbers.most)
    said = concerned.fillna(False) & ((numbers.least > 0) | (numbers.most < np.inf))
    least, most = numbers.least[said].min(), numbers.most[said].max()
    return Count(
        None,
        int(concerned.fillna(True).sum()),
        int((concerned.fillna(True) & ~known).sum()),
        float(least) if said.any() else None,
        float(most) if said.any() and most < np.inf else None,
    )
