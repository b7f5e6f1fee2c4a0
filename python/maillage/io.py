# SPDX-License-Identifier: Apache-2.0
"""Reading and writing: JSON, CSV, folders of CSV, spreadsheets; the same columns, loss-free."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from . import _maillage as _core
from . import spreadsheet
from ._maillage import (
    Issue,
    Rejected,
    Texts,
    json_schema,
    reference_page,
    typescript_types,
)
from .errors import ArgumentError, FileError, LimitError, error
from .files import name_of, refuse_existing
from .model import TABLES, Model
from .vocabulary import languages, vocabularies

__all__ = [
    "Issue",
    "Rejected",
    "json_schema",
    "read",
    "reference_page",
    "template",
    "typescript_types",
    "write",
    "write_rejected",
]

#: A file larger than this is refused unless the caller says otherwise, in bytes.
MAX_BYTES = 1 << 30

#: Whether persons, who are personal data, are written too.
Persons = Literal["exclude", "include"]


def read(path: str | os.PathLike[str], *, table: str = "", max_bytes: int = MAX_BYTES) -> Model:
    """Reads a model.

    Parameters
    ----------
    path
        A folder of CSV files, one ``.csv``, a ``.json`` document, an ``.xlsx`` or ``.ods``.
    table
        Table of a single ``.csv``, or of the only sheet of a spreadsheet, when no name says it.
    max_bytes
        Largest file accepted; of a spreadsheet, also the most its parts may inflate to.

    Returns
    -------
    Model
        With `issues` (what is wrong: file, row, column, cure) and `rejected` rows.

    Raises
    ------
    FileError, LimitError
    """
    name = name_of(path)
    place = Path(name)
    if place.suffix.lower() not in spreadsheet.SUFFIXES:
        return Model(*_core.read(name, table, max_bytes))
    sheets = spreadsheet.sheets(name, max_bytes)
    filled = [rows for _, rows in sheets if rows]
    if table and len(filled) != 1:
        raise error(ArgumentError, "file.named", name)
    try:
        return Model(*_core.read_sheets([(table, filled[0])] if table else sheets, place.name))
    except FileError as problem:
        if problem.code != "file.no_table" or len(filled) != 1:
            raise
    # Nobody named the only sheet: “Feuil1”. The name of the file may say what it holds.
    try:
        return Model(*_core.read_sheets([(place.stem, filled[0])], place.name))
    except FileError as problem:
        if problem.code != "file.no_table":
            raise
        raise error(FileError, "file.unnamed", name, problem.particulars[1]) from None


def write(
    model: Model,
    path: str | os.PathLike[str],
    *,
    persons: Persons = "exclude",
    for_excel: bool = False,
) -> list[Issue]:
    """Writes a model, whole or not at all.

    Parameters
    ----------
    path
        Ends in ``.json``, ``.xlsx`` or ``.ods``; a folder of CSV files does not end as a file.
    persons
        Persons are personal data: they, and what refers to them, are written only on request.
    for_excel
        CSV as a Belgian Excel opens it: ``;``, byte order mark, CRLF.

    Returns
    -------
    list of Issue
        Notes of what was left out.

    Raises
    ------
    ArgumentError
        Persons who are there already would be lost; then nothing has changed.
    FileError
        It cannot be written; then nothing has changed.
    LimitError
        A spreadsheet cannot hold all of it; then nothing has changed.
    """
    name = name_of(path)
    include = persons == "include"
    if Path(name).suffix.lower() not in spreadsheet.SUFFIXES:
        try:
            return _core.write(model._core, name, include, for_excel)
        except FileError as problem:
            if problem.code != "file.suffix":
                raise
            suffixes = ", ".join(spreadsheet.SUFFIXES)
            forms = {lang: f"{suffixes}, {problem.particulars[1].in_(lang)}" for lang in languages}
            raise error(FileError, "file.suffix", name, Texts(**forms)) from None
    if not include:
        _refuse_to_erase_persons(name)
    # A spreadsheet has at least one sheet, even for a model that holds nothing.
    sheets = _core.to_sheets(model._core, include) or [(next(iter(TABLES)), [["key"]])]
    spreadsheet.save(sheets, name)
    return _core.left_out(model._core, name, include)


def _refuse_to_erase_persons(name: str) -> None:
    """ArgumentError where a spreadsheet that is there already speaks of persons."""
    try:
        there = read(name)
    except (FileError, LimitError):
        return
    if _core.holds_persons(there._core, there.rejected):
        raise error(ArgumentError, "persons.kept_there", name)


def template(path: str | os.PathLike[str], *, lang: str = "fr", replace: bool = False) -> None:
    """Writes an empty spreadsheet to fill in, with headings in a language.

    It has a sheet a table, or one sheet where the file bears the name of a table
    (``acteurs.xlsx``). In an ``.xlsx``, cells that take a term offer a list of them.

    Raises
    ------
    ArgumentError
    FileError
        There is such a file already, perhaps filled in, and nobody asked to `replace` it.
    """
    name = name_of(path)
    if not replace:
        refuse_existing(name)
    stem = Path(name).stem.casefold()
    templates = list(zip(TABLES.values(), _core.template_sheets(lang), strict=True))
    asked = [
        (table, sheet)
        for table, sheet in templates
        if stem in {table["name"], *(label.casefold() for label in table["label"].values())}
    ]
    choices = {}
    sheets = []
    for table, (title, rows) in asked or templates:
        sheets.append((title, rows))
        for field in table["fields"]:
            heading = field["label"][lang].replace("_", " ")
            if field["vocabulary"] and heading in rows[0]:
                terms = vocabularies()[field["vocabulary"]].values()
                choices[title, rows[0].index(heading)] = [labels[lang] for labels in terms]
    spreadsheet.save(sheets, name, choices)


def write_rejected(
    rejected: Iterable[Rejected],
    path: str | os.PathLike[str],
    *,
    lang: str = "fr",
    persons: Persons = "exclude",
    for_excel: bool = False,
) -> int:
    """Writes rejected rows as a folder of CSV files, to be corrected and read again.

    Headings and reasons are in `lang`; with `for_excel`, the files are as `write` makes them so.

    Rows that are about persons, or may name one, are written only on request.

    Returns
    -------
    int
        How many rows were left out for that reason.
    """
    rows = list(rejected)
    written = rows if persons == "include" else [row for row in rows if not row.names_person]
    _core.write_rejected(written, name_of(path), lang, for_excel)
    return len(rows) - len(written)
