# SPDX-License-Identifier: Apache-2.0
"""Answers to the questionnaire as files hold them: read, understood, rid of persons' contacts.

A file has one row a réseau; who answers stands on the first of several rows, or on each. A file may
hold the answers of several services, one below another.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from . import _maillage as _core
from . import spreadsheet
from .contacts import functional, without_contacts, without_personal
from .errors import ArgumentError, Error, FileError, error
from .io import MAX_BYTES
from .meant import Names, Territories
from .model import Model, cell_text
from .questionnaire import BOXES, COLUMNS, MOST_KINDS, OF_ANSWER, heading, headings, offered
from .vocabulary import Texts, languages

#: Where what comes from answers says that it comes from.
SOURCE = "maillage questionnaire"

#: What files of answers end in.
SUFFIXES = (".csv", *spreadsheet.SUFFIXES)

#: Among how many rows the headings are looked for: people write titles above them.
_MOST_TITLES = 20


#: A row of a file: its number, and its cells by column.
NumberedRow = tuple[int, dict[str, str]]

#: Columns and what they say.
Cells = list[tuple[str, str]]


@dataclass(frozen=True)
class Described:
    """One réseau as one respondent describes it.

    Attributes
    ----------
    number : int
        Which of the answer; 0 is the coordination to which the respondent belongs.
    said : dict of str to str
        By field of a réseau, as files write values; only what was said.
    """

    number: int
    said: dict[str, str]

    @property
    def name(self) -> str:
        return self.said["name"]

    def items(self, name: str) -> list[str]:
        """What was said of a field that is a list."""
        return _core.split_list(self.said[name]) if name in self.said else []


@dataclass(frozen=True)
class Answer:
    """What one respondent answered.

    Attributes
    ----------
    note : str
        What the model has no other place for: a date that is none, what is said of no réseau.
    """

    key: str
    respondent: str
    on: str
    complete: str
    described: list[Described]
    note: str = ""
    file: str = ""

    @property
    def coordination(self) -> str:
        return next((one.name for one in self.described if one.number == 0), "")


@dataclass
class Read:
    """The answers in files, and what was wrong with these."""

    answers: list[Answer] = field(default_factory=list)
    issues: list[_core.Issue] = field(default_factory=list)


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, ensure_ascii=False).encode()).hexdigest()


def answers_in(files: Iterable[str], model: Model, persons: bool) -> Read:
    """The answers in files and folders of files, in order; see `answers.answers` for errors."""
    read = Read()
    reader = _Reader(model, persons, read.issues)
    for place in _files(files, read.issues):
        # Two rows of one respondent are one answer within a file, and two from one to the next.
        read.answers += reader.answers(str(place), place.name)
    return read


def _files(files: Iterable[str], issues: list[_core.Issue]) -> Iterator[Path]:
    """The files of answers, those in folders of folders too; an issue for each other file."""
    for name in files:
        place = Path(name)
        if not place.exists():
            raise error(FileError, "file.missing", name)
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_dir() or path.name.startswith((".", "~$")):  # such as what Excel has open
                continue
            if path.suffix.lower() in SUFFIXES:
                yield path
            else:
                severity = "note" if place.is_dir() else "error"
                kinds = Texts(", ".join(SUFFIXES))
                issues.append(_core.Issue(severity, "answers.kind", [kinds], path.name, 0, ""))


def _sheets(path: str) -> list[list[list[str]]]:
    if path.lower().endswith(".csv"):
        return [_core.read_csv_rows(path, MAX_BYTES)]
    return [rows for _, rows in spreadsheet.sheets(path, MAX_BYTES)]


def _cleaned(text: str) -> str:
    """A cell without what typing and spreadsheets add to it."""
    return _core.unguarded(re.sub(r"\s+", " ", text).strip())


def _in_each(text: Callable[[str], str]) -> Texts:
    """A text in each language."""
    return Texts(**{lang: text(lang) for lang in languages})


def _headings(columns: Iterable[str]) -> Texts:
    """What columns are called in each language."""
    return _in_each(lambda lang: ", ".join(heading(column, lang) for column in columns))


class _Reader:
    """Reads files of answers, and says what is wrong with them."""

    def __init__(self, model: Model, persons: bool, issues: list[_core.Issue]) -> None:
        self._persons = persons
        self._issues = issues
        self._scratch = Model()
        self._understood: dict[tuple[str, str], str | Error] = {}
        self._territories = Territories(model)
        self._names = Names(model, self._territories, SOURCE)
        self._file = ""
        self._headings: dict[str, str] = {}  # by column, as the file has it

    def _tell(
        self, severity: str, code: str, row: int, column: str, *particulars: str | Texts
    ) -> None:
        heading = self._headings.get(column, column)
        texts = [Texts(each) if isinstance(each, str) else each for each in particulars]
        self._issues.append(_core.Issue(severity, code, texts, self._file, row, heading))

    def answers(self, path: str, file: str) -> list[Answer]:
        """The answers in a file, one for each respondent."""
        self._file, self._headings = file, {}
        try:
            sheets = _sheets(path)
        except FileError as problem:
            if problem.code != "file.damaged":
                raise
            self._tell("error", problem.code, 0, "", file)
            return []
        known, at, rows = max(
            ((*_heading_row(rows), rows) for rows in sheets), key=lambda best: best[0]
        )
        if not known:
            self._tell_headings([rows[0] for rows in sheets if rows])
            return []
        told = len(self._issues)
        rows_of = self._rows_of(self._columns(rows[at], at + 1), rows, at + 1)
        if not rows_of and len(self._issues) == told:
            self._tell("warning", "answers.none", 0, "")
        return [self._answer(rows) for rows in rows_of.values()]

    def _tell_headings(self, rows: list[list[str]]) -> None:
        """Says that none of these headings is a question's, or not the one that is needed."""
        if any(_columns_called(row) for row in rows):
            self._tell("error", "value.missing", 1, "", _headings(["respondent"]))
        else:
            self._tell("error", "answers.headings", 0, "")

    def _columns(self, cells: list[str], row: int) -> list[str]:
        """The column that each heading calls; nothing for what is not read."""
        columns, others = [], []
        for text in map(_cleaned, cells):
            column = headings().get(_core.folded(text), "")
            if column in columns and column:
                self._tell("warning", "column.twice", row, text, text)
                column = ""
            elif text and not column:
                others.append(without_personal(text, "")[0])
            columns.append(column)
            self._headings.setdefault(column, text)
        if others:
            self._tell("warning", "answers.columns", row, "", ", ".join(others), _headings(COLUMNS))
        return columns

    def _rows_of(
        self, columns: list[str], rows: list[list[str]], start: int
    ) -> dict[str, list[NumberedRow]]:
        """The rows of each respondent, who is named on the first of them."""
        rows_of: dict[str, list[NumberedRow]] = {}
        respondent = ""
        for number, row in enumerate(rows[start:], start=start + 1):
            texts = zip(columns, map(_cleaned, row), strict=False)
            cells = {column: text for column, text in texts if column and text}
            respondent = cells.get("respondent", respondent)
            if cells and not respondent:
                missing = _headings(["respondent"])
                self._tell("error", "value.missing", number, "respondent", missing)
            elif cells:
                rows_of.setdefault(respondent, []).append((number, cells))
        return rows_of

    def _answer(self, rows: list[NumberedRow]) -> Answer:
        # What was typed identifies the answer: the same file twice is one answer.
        digest = _digest([list(cells.items()) for _, cells in rows])[:8]
        rows = self._without_personal(rows)
        about, unread = self._about(rows)
        described, nameless = self._described(rows, about["coordination"])
        of_nothing = [f"{self._headings.get(c, c)}: {text}" for c, text in unread + nameless]
        return Answer(
            f"{_core.key_from(about['respondent'])[:48] or 'reponse'}-{digest}",
            about["respondent"],
            about["on"],
            about["complete"],
            described,
            "; ".join(of_nothing),
            self._file,
        )

    def _about(self, rows: list[NumberedRow]) -> tuple[dict[str, str], Cells]:
        """What an answer says of itself, each from the first row that says it; and what of it the
        model cannot hold."""
        about, unread = dict.fromkeys(OF_ANSWER, ""), []
        for column in OF_ANSWER:
            row, text = next(((n, cells[column]) for n, cells in rows if column in cells), (0, ""))
            value = self._value(row, column, text)
            if value and isinstance(self._understood[column, text], Error):
                unread.append((column, value))
            else:
                about[column] = value
        return about, unread

    def _described(
        self, rows: list[NumberedRow], coordination: str
    ) -> tuple[list[Described], Cells]:
        """The réseaux that rows describe, each once; and what is said of a nameless one."""
        described, nameless = [], []
        if coordination:
            described.append(Described(0, {"name": coordination}))
        for row, cells in rows:
            said = self._said(row, {c: text for c, text in cells.items() if c not in OF_ANSWER})
            if said and "name" not in said:
                self._tell("error", "value.missing", row, "name", _headings(["name"]))
                nameless += said.items()
            elif said and said not in [one.said for one in described]:
                described.append(Described(len(described) + (not coordination), said))
        return described, nameless

    def _without_personal(self, rows: list[NumberedRow]) -> list[NumberedRow]:
        """The cells of an answer without what may be a person's; a note for each cell that was."""
        if self._persons:
            return rows
        names = self._names_in(cells for _, cells in rows)
        kept_rows = []
        for row, cells in rows:
            kept_cells = {}
            for column, text in cells.items():
                if column == "contact":
                    contacts, left = functional(text, names)
                    kept = cell_text(contacts or None)
                else:
                    kept, left = without_personal(text, names)
                if left:
                    self._tell("note", "answers.contacts", row, column, str(left))
                kept_cells |= {column: kept} if kept else {}
            kept_rows.append((row, kept_cells))
        return kept_rows

    def _names_in(self, rows: Iterable[dict[str, str]]) -> str:
        """All the names of what rows name and the inventory knows."""
        named = {
            without_contacts(item)
            for cells in rows
            for column in ("respondent", "coordination", "name", "organisers", "territories")
            for item in [cells.get(column, ""), *_items(cells.get(column, ""), "|;,")]
        }
        return " / ".join(name for item in sorted(named) for name in self._names.of(item))

    def _said(self, row: int, cells: dict[str, str]) -> dict[str, str]:
        """What a row says of a réseau, by field."""
        texts = {column: self._value(row, column, text) for column, text in cells.items()}
        contacts = [texts.pop("address", ""), *_core.split_list(texts.pop("contact", ""))]
        organisers = _items(texts.get("organisers", ""), "|;")
        territories = _items(texts.get("territories", ""), "|;,")
        if len(kinds := _core.split_list(texts.get("activity_kinds", ""))) > MOST_KINDS:
            counts = str(len(kinds)), str(MOST_KINDS)
            self._tell("warning", "answers.kinds", row, "activity_kinds", *counts)
        said = texts | {
            "contact_channels": cell_text([text for text in contacts if text] or None),
            "organisers": cell_text(organisers or None),
            "territories": cell_text([self._territory(row, text) for text in territories] or None),
        }
        return {field: text for field, text in said.items() if text}

    def _territory(self, row: int, text: str) -> str:
        """The key of the territory that a text names; else the text, with an issue."""
        key = self._territories.key(text)
        if not key and (nearest := self._territories.nearest(text)):
            self._tell("warning", "answers.territory", row, "territories", text, ", ".join(nearest))
        return key or text

    def _value(self, row: int, column: str, text: str) -> str:
        """A text as the model writes it; as it is, with an issue, where that is not understood."""
        if not text:
            return ""
        found = self._understood.get((column, text))
        if found is None:
            found = self._understood[column, text] = self._understand(column, text)
        if isinstance(found, str):
            return found
        particulars = found.particulars
        if found.code in ("value.term", "value.near"):  # of a list, what the questionnaire offers
            offer = _in_each(lambda lang: ", ".join(offered(column, lang).values()))
            particulars = [*particulars[:-1], offer]
        self._tell("error", found.code, row, column, *particulars)
        return "" if found.code == "text.national_number" else text

    def _understand(self, column: str, text: str) -> str | Error:
        """What the model makes of a text, as it is or as a form or a spreadsheet may write it."""
        of_answer = column in ("on", "complete")
        table = self._scratch["inquiries" if of_answer else "reseaux"]
        name = column if of_answer or column in BOXES else "source"
        needed = (
            {"key": "tried", "tables": "reseaux"} if of_answer else {"key": "tried", "name": "…"}
        )
        problem: Error | None = None
        with_bars = re.sub(r"\s*[,;]\s*", "|", text)
        for tried in (text, *([_day(text)] if column == "on" else [with_bars])):
            try:
                table.add({**needed, name: tried})
            except ArgumentError as refused:
                problem = problem or refused
                continue
            value = cell_text(getattr(table["tried"], name))
            table.remove("tried")
            return value
        return problem or text


def _day(text: str) -> str:
    """A date that was written as a number of days, with a time, or with two digits of a year."""
    if re.fullmatch(r"4\d{4}", text):
        return (date(1899, 12, 30) + timedelta(int(text))).isoformat()
    day = re.sub(r"[ T]+\d{1,2}:\d\d.*", "", text)
    return re.sub(r"^(\d{1,2}[/.]\d{1,2}[/.])(\d\d)$", r"\g<1>20\2", day)


def _items(text: str, separators: str) -> list[str]:
    return [item.strip() for item in re.split(f"[{separators}]", text) if item.strip()]


def _columns_called(cells: list[str]) -> set[str]:
    """The columns that cells call, as headings do."""
    return {headings().get(_core.folded(_cleaned(cell)), "") for cell in cells} - {""}


def _heading_row(rows: list[list[str]]) -> tuple[int, int]:
    """How many headings are known in the row that has most of them, and which row that is; none
    where none is that of who answers."""
    called = [_columns_called(row) for row in rows[:_MOST_TITLES]]
    counts = [len(columns) if "respondent" in columns else 0 for columns in called]
    most = max(counts, default=0)
    return most, counts.index(most) if counts else 0
