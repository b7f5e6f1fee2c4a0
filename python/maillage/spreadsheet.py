# SPDX-License-Identifier: Apache-2.0
"""Spreadsheets (.xlsx, .ods) as sheets of texts, with a bound on what a file may inflate to."""

from __future__ import annotations

import datetime
import os
import tempfile
import zipfile
from pathlib import Path

from .errors import FileError, LimitError, error

SUFFIXES = (".xlsx", ".ods")

#: One sheet: its name, and its rows of texts.
Sheet = tuple[str, list[list[str]]]

#: What a file may inflate to in relation to its size, beyond the first 16 MiB.
_RATIO = 100
_FREE = 16 << 20
_LONGEST_CELL = 32_767  # what a cell of a spreadsheet can hold


def _refuse_bombs(path: str, max_bytes: int) -> None:
    """Measures what the parts of a file inflate to, stopping at the bound."""
    bound = min(max_bytes, max(_FREE, os.path.getsize(path) * _RATIO))
    inflated = 0
    try:
        with zipfile.ZipFile(path) as archive:
            for part in archive.infolist():
                with archive.open(part) as content:
                    while chunk := content.read(1 << 20):
                        inflated += len(chunk)
                        if inflated > bound:
                            raise error(LimitError, "limit.size", path, f"> {bound}", str(bound))
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as problem:
        raise error(FileError, "file.unreadable", path, str(problem)) from problem


def _cell(value: object) -> str:
    """A cell as the text somebody would type."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, datetime.time):
        return value.strftime("%H:%M")
    return str(value)


def sheets(path: str, max_bytes: int) -> list[Sheet]:
    """The sheets of a file. FileError, LimitError."""
    import python_calamine

    if not os.path.exists(path):
        raise error(FileError, "file.missing", path)
    _refuse_bombs(path, max_bytes)
    try:
        workbook = python_calamine.CalamineWorkbook.from_path(path)
        return [
            (
                name,
                [
                    [_cell(value) for value in row]
                    for row in workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
                ],
            )
            for name in workbook.sheet_names
        ]
    except (python_calamine.CalamineError, OSError, ValueError) as problem:
        raise error(FileError, "file.unreadable", path, str(problem)) from problem


def _save_xlsx(contents: list[Sheet], path: str) -> None:
    import xlsxwriter

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, options) as workbook:
        bold = workbook.add_format({"bold": True, "bg_color": "#EEF3F2", "bottom": 1})
        text = workbook.add_format({"num_format": "@"})
        for name, rows in contents:
            sheet = workbook.add_worksheet(name[:31])
            width = max((len(row) for row in rows), default=1)
            sheet.set_column(0, max(width - 1, 0), 22, text)
            sheet.freeze_panes(1, 1)
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    if value:
                        sheet.write_string(number, column, value, bold if number == 0 else text)
        if not contents:
            workbook.add_worksheet("maillage")


def _save_ods(contents: list[Sheet], path: str) -> None:
    from odfdo import Document, Table

    document = Document("spreadsheet")
    document.body.clear()
    for name, rows in contents:
        table = Table(name)
        table.set_values([[value or None for value in row] for row in rows])
        document.body.append(table)
    document.save(path)


def save(contents: list[Sheet], path: str) -> None:
    """Writes sheets, whole or not at all; every cell is a text, never a formula."""
    for name, rows in contents:
        for number, row in enumerate(rows, start=1):
            for value in row:
                if len(value) > _LONGEST_CELL:
                    where = f"{path}, {name}, {number}"
                    raise error(
                        LimitError, "limit.size", where, str(len(value)), str(_LONGEST_CELL)
                    )
    place = Path(path)
    place.parent.mkdir(parents=True, exist_ok=True)
    writer = _save_ods if place.suffix.lower() == ".ods" else _save_xlsx
    handle, beside = tempfile.mkstemp(suffix=place.suffix, prefix=".", dir=place.parent)
    os.close(handle)
    try:
        writer(contents, beside)
        os.replace(beside, path)
    except OSError as problem:
        raise error(FileError, "file.unwritable", path, str(problem)) from problem
    finally:
        if os.path.exists(beside):
            os.unlink(beside)
