# SPDX-License-Identifier: Apache-2.0
"""The codebook of the 2014 study, said in pandas: what the library's own is checked against.

Each statement is a function named after its number: ``U022(facts)`` counts the coordinations that
grew out of a réseau that was there before.
"""

from __future__ import annotations

import pandas as pd

from . import activities, creation_and_means, expectations, people, steering_and_objectives
from .facts import Facts
from .kleene import Count

__all__ = ["STATEMENTS", "Count", "Facts", "codebook"]

#: The statements by number, in the order of the study.
STATEMENTS = dict(
    sorted(
        (name, statement)
        for chapter in (
            creation_and_means,
            steering_and_objectives,
            activities,
            people,
            expectations,
        )
        for name, statement in vars(chapter).items()
        if name[0] == "U" and name[1:].isdigit()
    )
)


def codebook(tables: dict[str, pd.DataFrame], year: int | None = None) -> dict[str, Count]:
    """The answer to each statement, from the tables of an inventory."""
    facts = Facts(tables, year)
    return {number: statement(facts) for number, statement in STATEMENTS.items()}
