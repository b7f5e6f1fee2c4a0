# SPDX-License-Identifier: Apache-2.0
"""What a command says: tables for people, JSON and CSV for programs."""

from __future__ import annotations

import csv
import itertools
import json
import shutil
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from .._maillage import guarded
from ..analysis import Finding
from ..dates import duration_text
from ..model import TABLES, cell_text
from ..words import money, number, word

#: What a cell of a table may take before it is cut, a column before it is wrapped, and what stands
#: between two columns.
LONGEST_CELL = 80
WIDEST_COLUMN = 22
GAP = 2

STYLES = {"error": "bold red", "warning": "yellow", "note": "dim"}


class _Trimmed(Console):
    """A console that leaves no blanks at the ends of lines, but on terminals, which show none."""

    def print(self, *objects: Any, **how: Any) -> None:
        if self.is_terminal:
            return super().print(*objects, **how)
        with self.capture() as drawn:
            super().print(*objects, **how)
        self.file.write("\n".join(line.rstrip() for line in drawn.get().split("\n")))


def out() -> Console:
    """Where answers go, as wide as the terminal; what they hold is text, never markup."""
    width = shutil.get_terminal_size((120, 24)).columns
    return _Trimmed(width=width, highlight=False, markup=False, emoji=False)


def err() -> Console:
    """Where the rest goes: terminals wrap it, and a path stays whole wherever else it is read."""
    return Console(stderr=True, soft_wrap=True, highlight=False, markup=False, emoji=False)


@contextmanager
def busy(key: str, lang: str) -> Iterator[Callable[[int, int], None] | None]:
    """Shows whoever watches that something long is under way.

    Gives what shows how much of it is done, of how much; None where nobody watches.
    """
    console, what = err(), word(key, lang)
    if not console.is_terminal:
        yield None
        return
    with console.status(what) as status:
        yield lambda done, of: status.update(
            f"{what} {word('cli.progress', lang, done=done, of=of)}"
        )


def print_rows(
    form: str,
    columns: Sequence[str],
    rows: list[dict[str, Any]],
    for_excel: Sequence[str] | None = None,
    **beside: Any,
) -> None:
    """Rows for a program: flat objects in a JSON object, or CSV that runs nothing.

    With the headings `for_excel`, CSV as a Belgian Excel opens it, under those headings.
    """
    if form == "json":
        print(json.dumps({"rows": rows, **beside}, ensure_ascii=False, indent=2))
        return
    if for_excel is None:
        writer = csv.writer(sys.stdout, lineterminator="\n")
    else:
        sys.stdout.write("\ufeff")
        writer = csv.writer(sys.stdout, delimiter=";", lineterminator="\r\n")
    writer.writerow(for_excel or columns)

    def text_of(value: Any) -> str:
        if isinstance(value, str):
            return guarded(value)
        text = cell_text(value)
        return text.replace(".", ",") if for_excel and isinstance(value, float) else text

    for row in rows:
        writer.writerow(text_of(row.get(column)) for column in columns)


def print_table(
    columns: Sequence[str],
    rows: list[list[Any]],
    most: int,
    lang: str,
    amounts: Collection[int] = (),
) -> None:
    """Rows for people: as many columns as fit, long texts cut, and what is not shown is said.

    The columns at the positions `amounts` hold numbers with their unit.
    """
    whole = [[readable(value, lang) for value in row] for row in rows[: most or None]]
    shown = [[_cut(text) for text in row] for row in whole]
    console = out()
    widths = _widths(columns, shown, console.width)
    kept = range(len(widths))
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    table.padding = (0, GAP - 1, 0, 0)  # and one of the box
    for position in kept:
        numbers = position in amounts or all(
            isinstance(row[position], (int, float, type(None))) or row[position] == ""
            for row in rows
        )
        justify = "right" if numbers else "left"
        width = widths[position]
        table.add_column(columns[position], justify=justify, width=width, overflow="fold")
    for row in shown:
        table.add_row(*row[: len(kept)])
    console.print(Padding(table, (1, 0), expand=False))
    cut = sum(texts[i] != row[i] for texts, row in zip(whole, shown, strict=True) for i in kept)
    if cut:
        console.print(word("cli.cut", lang, count=cut), style="dim")
    if len(shown) < len(rows):
        console.print(word("cli.more_rows", lang, count=len(rows) - len(shown)), style="dim")
    if len(kept) < len(columns):
        left = ", ".join(columns[len(kept) :])
        console.print(word("cli.more_columns", lang, names=left), style="dim")


def readable(value: Any, lang: str) -> str:
    """A value as a cell of a table shows it; what is unknown says so."""
    if value is None or value != value:
        return word("unknown", lang)
    if isinstance(value, (int, float)):
        return number(value, lang)
    return value


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - 1].rstrip()}…"


def _widths(columns: Sequence[str], rows: list[list[str]], room: int) -> list[int]:
    """How wide each column is, of those that fit in a room: no heading is cut within a word."""
    least, most = [], []
    for position, heading in enumerate(columns):
        longest = max((len(row[position]) for row in rows), default=0)
        heads = [len(part) for part in heading.split()]
        needed = max(min(longest, WIDEST_COLUMN), *heads)
        if least and sum(least) + GAP * len(least) + needed > room:
            break
        least.append(min(needed, room))
        most.append(max(longest, len(heading)))
    widths = least
    for _ in range(room - sum(least) - GAP * (len(least) - 1)):
        wanting = [place for place, width in enumerate(widths) if width < most[place]]
        if not wanting:
            break
        widths[min(wanting, key=widths.__getitem__)] += 1
    return widths


def print_answer(
    finding: Finding, form: str, most: int, lang: str, for_excel: bool = False
) -> None:
    """An answer, for people or for programs; a CSV for a spreadsheet has headings for people."""
    if form == "table":
        print_finding(finding, most, lang)
    elif form == "json":
        print(finding.to_json(lang))
    else:
        labels = {name: label.in_(lang) for name, label, _ in finding.columns}
        columns = finding.flat_columns
        if for_excel:  # for people: names without their keys
            columns = [column for column in columns if f"{column}_name" not in columns]
        headings = [labels.get(column.removesuffix("_name"), column) for column in columns]
        rows = finding.to_dict(lang)["rows"]
        print_rows(form, columns, rows, headings if for_excel else None)


def print_finding(finding: Finding, most: int, lang: str) -> None:
    """An answer in words, its denominators, its table, and what it cannot tell."""
    console = out()

    def say(text: str) -> None:
        console.print(Padding(text, (0, 0, 0, 2), expand=False))

    console.print(finding.title.in_(lang), style="bold")
    console.print(finding.about["question"][lang], style="dim")
    for sentence in finding.sentences(lang):
        say(sentence)
    counts = {"population": finding.population, "known": finding.known, "unknown": finding.unknown}
    say(word("section.counted", lang, of=finding.population_of.in_(lang), **counts))
    for what, count in finding.omitted:
        say(f"{word('section.omitted', lang)} {number(count, lang)} ({what.in_(lang)})")
    units = [unit for _, _, unit in finding.columns]
    rows = [
        [_shown(*cell, lang) for cell in zip(values, texts, units, strict=True)]
        for values, texts in zip(finding.rows, finding.texts(lang), strict=True)
    ]
    amounts = [position for position, unit in enumerate(units) if unit == "EUR"]
    print_table([label.in_(lang) for _, label, _ in finding.columns], rows, most, lang, amounts)
    console.print(word("section.cannot", lang), style="bold")
    for caveat in finding.caveats(lang):
        say(caveat)
    for note in finding.unobserved(lang):
        console.print(note, style="italic")


def _shown(value: Any, text: str, unit: str, lang: str) -> Any:
    """What a table shows of a cell: a number, None when unknown, else a text."""
    if isinstance(value, list):
        return text or word("none", lang)
    if value is None or isinstance(value, bool) or not isinstance(value, (int, float)):
        return None if value is None else text
    if unit == "EUR":
        return money(value, lang)
    return duration_text(int(value), lang) if unit == "days" else value


def print_issues(rows: list[dict[str, Any]], lang: str) -> None:
    """Each issue and where it is; the cure of several in a row stands once, after the last."""
    console = out()
    for row, following in itertools.zip_longest(rows, rows[1:], fillvalue={}):
        place = [row["file"] or row["table"]]
        if row["file"] and row["table"] and not row["file"].startswith(f"{row['table']}."):
            place.append(TABLES[row["table"]]["label"][lang])
        if row["row"]:
            place.append(word("quality.row", lang, row=row["row"]))
        if row["column"]:
            place.append(word("cli.column", lang, column=row["column"]))
        said = Text(word(f"severity.{row['severity']}", lang), STYLES[row["severity"]])
        said.append(f"  {', '.join(place)}\n", "bold")
        said.append(f"  {row['what']}")
        if row["cure"] != following.get("cure"):
            said.append(f"\n  → {row['cure']}\n", "dim")
        console.print(said)
