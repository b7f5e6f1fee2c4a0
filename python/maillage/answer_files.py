# SPDX-License-Identifier: Apache-2.0
"""Answers to the questionnaire as files hold them: read, understood, rid of persons' contacts.

A file has one row a réseau; who answers stands on the first of several rows, or on each. A file may
hold the answers of several services, one below another.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from . import _maillage as _core
from . import spreadsheet
from .contacts import functional, without_personal
from .errors import ArgumentError, Error, FileError, error
from .io import MAX_BYTES
from .model import Model, cell_text
from .questionnaire import BOXES, COLUMNS, MOST_KINDS, OF_ANSWER, headings
from .vocabulary import Texts, names_of

#: What files of answers end in.
SUFFIXES = (".csv", *spreadsheet.SUFFIXES)

#: Among how many rows the headings are looked for: people write titles above them.
_MOST_TITLES = 20


@dataclass(frozen=True)
class Described:
    """One réseau as one respondent describes it.

    Attributes
    ----------
    number : int
        Which of the answer; 0 is the coordination to which the respondent belongs.
    said : dict of str to str
        By field of a réseau, as files write values; only what was said.
    row : str
        Key of the réseau that it was taken for, if it was taken before.
    """

    number: int
    said: dict[str, str]
    row: str = ""

    @property
    def name(self) -> str:
        return self.said["name"]

    def items(self, name: str) -> list[str]:
        """What was said of a field that is a list."""
        return _core.split_list(self.said[name]) if name in self.said else []


@dataclass(frozen=True)
class Answer:
    """What one respondent answered."""

    key: str
    respondent: str
    on: str
    complete: str
    described: list[Described]
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
    for place in _files(files):
        # Two rows of one respondent are one answer within a file, and two from one to the next.
        read.answers += reader.answers(str(place), place.name)
    return read


def _files(files: Iterable[str]) -> Iterator[Path]:
    for name in files:
        place = Path(name)
        if not place.exists():
            raise error(FileError, "file.missing", name)
        if place.is_dir():
            yield from sorted(p for p in place.iterdir() if p.suffix.lower() in SUFFIXES)
        elif place.suffix.lower() not in SUFFIXES:
            raise error(ArgumentError, "argument.unknown", place.name, ", ".join(SUFFIXES))
        else:
            yield place


def _sheets(path: str) -> list[list[list[str]]]:
    if path.lower().endswith(".csv"):
        return [_core.read_csv_rows(path, MAX_BYTES)]
    return [rows for _, rows in spreadsheet.sheets(path, MAX_BYTES)]


def _cleaned(text: str) -> str:
    """A cell without what typing and spreadsheets add to it."""
    return _core.unguarded(re.sub(r"\s+", " ", text).strip())


class _Reader:
    """Reads files of answers, and says what is wrong with them."""

    def __init__(self, model: Model, persons: bool, issues: list[_core.Issue]) -> None:
        self._persons = persons
        self._issues = issues
        self._scratch = Model()
        self._understood: dict[tuple[str, str], str | Error] = {}
        self._territories = _territories(model)
        self._file = ""
        self._headings: dict[str, str] = {}  # by column, as the file has it

    def _tell(self, severity: str, code: str, row: int, column: str, *particulars: str) -> None:
        heading = self._headings.get(column, column)
        texts = [Texts(each) if isinstance(each, str) else each for each in particulars]
        self._issues.append(_core.Issue(severity, code, texts, self._file, row, heading))

    def answers(self, path: str, file: str) -> list[Answer]:
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
            self._tell("error", "answers.headings", 0, "")
            return []
        columns = self._columns(rows[at], at + 1)
        answers: dict[str, list[tuple[int, dict[str, str]]]] = {}
        about: dict[str, str] = {}
        for number, row in enumerate(rows[at + 1 :], start=at + 2):
            cells = {
                column: text
                for column, text in zip(columns, map(_cleaned, row), strict=False)
                if column and text
            }
            if not cells:
                continue
            if cells.get("respondent", about.get("respondent")) != about.get("respondent"):
                about = {}
            about |= {column: cells[column] for column in OF_ANSWER if column in cells}
            if not about.get("respondent"):
                self._tell("error", "value.missing", number, "respondent", "respondent")
                continue
            answers.setdefault(about["respondent"], []).append((number, {**about, **cells}))
        made = [self._answer(rows) for rows in answers.values()]
        return [answer for answer in made if answer]

    def _columns(self, cells: list[str], row: int) -> list[str]:
        columns = []
        for text in map(_cleaned, cells):
            column = headings().get(_core.folded(text), "")
            if text and (not column or column in columns):
                code = "column.twice" if column else "answers.column"
                self._tell("warning", code, row, text, text, ", ".join(COLUMNS))
                column = ""
            columns.append(column)
            self._headings.setdefault(column, text)
        return columns

    def _answer(self, rows: list[tuple[int, dict[str, str]]]) -> Answer | None:
        first, cells = rows[0]
        left = 0
        # What was typed identifies the answer: the same file twice is one answer.
        digest = _digest([list(cells.items()) for _, cells in rows])[:8]
        respondent, gone = self._text(first, "respondent", cells["respondent"], "")
        left += gone
        if not respondent:
            return None
        described = []
        coordination = next((c["coordination"] for _, c in rows if c.get("coordination")), "")
        if coordination:
            name, gone = self._text(first, "coordination", coordination, "")
            left += gone
            described += [Described(0, {"name": name})] if name else []
        for row, cells in rows:
            said, gone = self._said(row, cells)
            left += gone
            if said and said not in [one.said for one in described]:
                described.append(Described(len(described) + (not coordination), said))
        if left:
            self._tell("note", "answers.contacts", first, "contact", str(left))
        return Answer(
            f"{_core.key_from(respondent)[:48] or 'reponse'}-{digest}",
            respondent,
            self._value(first, "on", rows[0][1].get("on", "")),
            next(
                (self._value(r, "complete", c["complete"]) for r, c in rows if "complete" in c), ""
            ),
            described,
            self._file,
        )

    def _said(self, row: int, cells: dict[str, str]) -> tuple[dict[str, str], int]:
        """What a row says of a réseau, and how many contacts were left out of it."""
        of_reseau = {column: text for column, text in cells.items() if column not in OF_ANSWER}
        if not of_reseau:
            return {}, 0
        if "name" not in of_reseau:
            self._tell("error", "value.missing", row, "name", "name")
            return {}, 0
        context = " ".join(of_reseau.get(c, "") for c in ("name", "organisers", "territories"))
        said, left = {}, 0
        for column in ("name", "organisers", "territories", "address"):
            said[column], gone = self._text(row, column, of_reseau.get(column, ""), context)
            left += gone
        if not said["name"]:
            return {}, left
        contacts = [said.pop("address")]
        if contact := self._value(row, "contact", of_reseau.get("contact", "")):
            kept, gone = ([contact], 0) if self._persons else functional(contact, context)
            contacts += kept
            left += gone
        said["contact_channels"] = cell_text([text for text in contacts if text] or None)
        said["organisers"] = cell_text(_items(said["organisers"], "|;") or None)
        keys = [self._territory(name) for name in _items(said["territories"], "|;,")]
        said["territories"] = cell_text(keys or None)
        for column in BOXES:
            said[column] = self._value(row, column, of_reseau.get(column, ""))
        kinds = len(_core.split_list(said["activity_kinds"])) if said["activity_kinds"] else 0
        if kinds > MOST_KINDS:
            self._tell(
                "warning", "answers.kinds", row, "activity_kinds", str(kinds), str(MOST_KINDS)
            )
        return {name: text for name, text in said.items() if text}, left

    def _text(self, row: int, column: str, text: str, context: str) -> tuple[str, int]:
        """A text as it is kept, and how many contacts of persons were taken out of it."""
        text = self._value(row, column, text)
        if self._persons or not text:
            return text, 0
        kept, left = without_personal(text, context or text)
        return (kept if not left or re.search(r"\w", kept) else ""), left

    def _value(self, row: int, column: str, text: str) -> str:
        """A text as the model writes it; as it is, with an issue, where that is not understood."""
        if not text:
            return ""
        found = self._understood.get((column, text))
        if found is None:
            found = self._understood[column, text] = self._understand(column, text)
        if isinstance(found, str):
            return found
        self._tell("error", found.code, row, column, *found.particulars)
        return "" if found.code == "text.national_number" or column in OF_ANSWER else text

    def _understand(self, column: str, text: str) -> str | Error:
        """What the model makes of a text, whose items may also be separated by commas."""
        of_answer = column in ("on", "complete")
        table = self._scratch["inquiries" if of_answer else "reseaux"]
        name = column if of_answer or column in BOXES else "source"
        needed = (
            {"key": "tried", "tables": "reseaux"} if of_answer else {"key": "tried", "name": "…"}
        )
        problem: Error | None = None
        for tried in (text, re.sub(r"\s*[,;]\s*", "|", text)):
            try:
                table.add({**needed, name: tried})
            except ArgumentError as refused:
                problem = problem or refused
                continue
            value = cell_text(getattr(table["tried"], name))
            table.remove("tried")
            return value
        return problem or text

    def _territory(self, name: str) -> str:
        """The key of the territory that a text names; else the text."""
        said = _core.folded(name)
        without_postcode = re.sub(r"^(?:b )?\d{4} ", "", said)
        for text in (said, without_postcode):
            if len(keys := self._territories.get(text, set())) == 1:
                return next(iter(keys))
        return name


def _items(text: str, separators: str) -> list[str]:
    return [item.strip() for item in re.split(f"[{separators}]", text) if item.strip()]


def _heading_row(rows: list[list[str]]) -> tuple[int, int]:
    """How many headings are known in the row that has most of them, and which row that is."""
    counts = [
        sum(_core.folded(_cleaned(cell)) in headings() for cell in row)
        for row in rows[:_MOST_TITLES]
    ]
    most = max(counts, default=0)
    return most, counts.index(most) if counts else 0


def _territories(model: Model) -> dict[str, set[str]]:
    """The territories that each name, key or postcode stands for, folded.

    What is called like a commune or a quartier is that, and not the region of the same name.
    """
    local: dict[str, set[str]] = {}
    larger: dict[str, set[str]] = {}
    for row in model.territories:
        found = local if row.level in ("commune", "quartier") else larger
        codes = row.postcodes if row.level == "commune" and row.postcodes else ()
        for text in (row.key, *names_of(row.name), *codes):
            found.setdefault(_core.folded(text), set()).add(row.key)
    return larger | local
