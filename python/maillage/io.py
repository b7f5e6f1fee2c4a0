# SPDX-License-Identifier: Apache-2.0
"""Reading and writing: JSON, CSV, folders of CSV, spreadsheets; the same columns, loss-free."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from . import _maillage as _core
from . import spreadsheet
from ._maillage import Issue, Rejected, json_schema, reference_page, typescript_types
from .model import Model

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


def read(path: str | os.PathLike[str], *, table: str = "", max_bytes: int = MAX_BYTES) -> Model:
    """Reads a model.

    Parameters
    ----------
    path
        A folder of CSV files, one ``.csv``, a ``.json`` document, an ``.xlsx`` or ``.ods`` sheet.
    table
        Table of a single ``.csv``, when the name of the file does not say.
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
    name = os.fspath(path)
    if Path(name).suffix.lower() in spreadsheet.SUFFIXES:
        return Model(*_core.read_sheets(spreadsheet.sheets(name, max_bytes), Path(name).name))
    return Model(*_core.read(name, table, max_bytes))


def write(
    model: Model,
    path: str | os.PathLike[str],
    *,
    persons: Literal["exclude", "include"] = "exclude",
    for_excel: bool = False,
) -> list[Issue]:
    """Writes a model, whole or not at all.

    Parameters
    ----------
    path
        Ends in ``.json``, ``.xlsx`` or ``.ods``; anything else is a folder of CSV files.
    persons
        Persons are personal data: they, and what refers to them, are written only on request.
    for_excel
        CSV as a Belgian Excel opens it: ``;``, byte order mark, CRLF.

    Returns
    -------
    list of Issue
        Notes of what was left out.
    """
    name = os.fspath(path)
    include = persons == "include"
    if Path(name).suffix.lower() in spreadsheet.SUFFIXES:
        spreadsheet.save(_core.to_sheets(model._core, include), name)
        return _core.left_out(model._core, name, include)
    return _core.write(model._core, name, include, for_excel)


def template(path: str | os.PathLike[str], *, lang: str = "fr") -> None:
    """Writes an empty spreadsheet with a sheet a table and headings in a language."""
    spreadsheet.save(_core.template_sheets(lang), os.fspath(path))


def write_rejected(
    rejected: Iterable[Rejected], path: str | os.PathLike[str], *, lang: str = "fr"
) -> None:
    """Writes rejected rows as a folder of CSV files, to be corrected and read again."""
    _core.write_rejected(list(rejected), os.fspath(path), lang)
