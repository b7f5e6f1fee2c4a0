# SPDX-License-Identifier: Apache-2.0
"""What most commands do alike: read, ask, print, and say whether the data hold errors."""

from __future__ import annotations

from collections.abc import Callable

from ..analysis import Finding, unobserved
from ..io import read
from ..model import Model
from ..words import word
from .output import STYLES, busy, err, print_answer


def reading(path: str, lang: str, table: str = "", *, shown: bool = False) -> Model:
    """The model of a path, while whoever watches is told to wait.

    That rows were never observed is said beside, unless it is `shown` by what the command makes.
    """
    with busy("cli.reading", lang):
        model = read(path, table=table)
    for sentence in () if shown else unobserved(model, lang):
        err().print(sentence, style=STYLES["note"])
    return model


def asked(
    path: str, ask: Callable[[Model], Finding], lang: str, format: str
) -> tuple[Model, Finding]:
    """The model of a path, and what it answers."""
    model = reading(path, lang, shown=format != "csv")
    with busy("cli.answering", lang):
        return model, ask(model)


def answered(
    path: str,
    ask: Callable[[Model], Finding],
    lang: str,
    format: str,
    rows: int,
    for_excel: bool,
) -> int:
    """Prints what the model of a path answers; the exit code."""
    model, finding = asked(path, ask, lang, format)
    print_answer(finding, format, rows, lang, for_excel)
    return outcome(model, lang)


def outcome(model: Model, lang: str) -> int:
    """The exit code for data that were read; says on the way that they hold errors."""
    errors = sum(issue.severity == "error" for issue in model.issues)
    if errors:
        err().print(word("cli.errors", lang, count=errors), style=STYLES["error"])
    return int(errors > 0)
