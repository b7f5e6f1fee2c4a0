# SPDX-License-Identifier: Apache-2.0
"""Spreadsheets (.xlsx, .ods) as sheets of texts: each cell is what somebody would have typed.

What is read is measured first: a small file may inflate to anything, and a lone cell in the last
corner of a sheet makes a reader hold a place for every cell before it. What is written holds texts
only, never a formula.
"""

from __future__ import annotations

import functools
import io
import itertools
import lzma
import math
import os
import re
import textwrap
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from . import files
from .errors import FileError, LimitError, error
from .model import cell_text

SUFFIXES = (".xlsx", ".ods")

#: One sheet: its name, and its rows of texts.
Sheet = tuple[str, list[list[str]]]

#: What a drop-down list offers under a heading: by name of the sheet and number of the column.
Choices = Mapping[tuple[str, int], list[str]]

# What a sheet and a cell of either kind can hold.
_MOST_ROWS = 1 << 20
_MOST_COLUMNS = 1 << 14
_LONGEST_CELL = 32_767

#: What a cell costs while it is read, in bytes, even an empty one between others.
_CELL_BYTES = 64

#: The sheet of a template that holds its drop-down lists, and how many rows have them.
_LISTS = "maillage"
_LISTED_ROWS = 1000

# How wide a column of an .xlsx is, in characters; and a sheet of A4 across, printed at 60 %, which
# is as small as one reads. What does not fit stands on the next, beside the first columns again.
_NARROWEST, _WIDEST = 8, 32
_ACROSS = 200
_REPEATED = 2

# How high a line is, and a row may be, in points.
_LINE, _HIGHEST = 15, 405


#: What a part that holds cells calls them in; and how much of a piece may be the start of it.
_CELLS = re.compile(rb"sheetData|table:table")
_TAIL = 16

#: How much of a part is looked at at once, in bytes.
_PIECE = 4 << 20


class _Extent:
    """How many cells the sheets in one part of a file spread over, as its XML goes by."""

    def __init__(self) -> None:
        self._above = 0  # cells of the sheets above in the same part
        self._rows = self._columns = 0
        self._row = self._column = 0  # the cell under way
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self.feed = self._parser.Parse

    @property
    def cells(self) -> int:
        return self._above + self._rows * self._columns

    def _hold(self) -> None:
        if self._row > self._rows:
            self._rows = self._row
        if self._column > self._columns:
            self._columns = self._column

    def _start(self, name: str, said: dict[str, str]) -> None:
        if name == "v":  # as many as there are cells
            return
        name = name.rpartition(":")[2]
        if name == "c":  # of an .xlsx: where it is, unless it follows the one before
            place = said.get("r", "")
            letters = place.rstrip("0123456789")
            self._column = _column(letters) if letters else self._column + 1
            self._row = int(place[len(letters) :] or self._row)
            self._hold()
        elif name == "row":
            self._row, self._column = int(said.get("r", self._row + 1)), 0
        elif name in ("table-cell", "covered-table-cell"):  # of an .ods: as often as it says
            self._column += int(said.get("table:number-columns-repeated", 1))
            if "office:value-type" in said:
                self._hold()
        elif name == "p":
            self._hold()
        elif name == "table-row":
            self._row += int(said.get("table:number-rows-repeated", 1))
            self._column = 0
        elif name == "table":
            self._above = self.cells
            self._rows = self._columns = self._row = self._column = 0


@functools.cache
def _column(letters: str) -> int:
    """The number of a column: 28 for ``AB``."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _refuse_bombs(file: IO[bytes], path: str, max_bytes: int) -> None:
    """Measures what the parts of a file inflate to and spread over, stopping at the bound."""

    def bounded(size: int) -> None:
        if size > max_bytes:
            raise error(LimitError, "limit.size", path, str(size), str(max_bytes))

    bounded(file.seek(0, os.SEEK_END))
    inflated = cells = 0
    with zipfile.ZipFile(file) as archive:
        bounded(sum(part.file_size for part in archive.infolist()))
        for part in archive.infolist():
            holds_cells, tail = False, b""
            for piece in _pieces(archive, part):
                inflated += len(piece)
                bounded(inflated)
                holds_cells = holds_cells or bool(_CELLS.search(tail + piece))
                tail = piece[-_TAIL:]
            if holds_cells:
                extent = _Extent()
                for piece in _pieces(archive, part):
                    extent.feed(piece)
                    bounded((cells + extent.cells) * _CELL_BYTES)
                cells += extent.cells


def _pieces(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """The content of a part, a piece at a time."""
    with archive.open(part) as content:
        while piece := content.read(_PIECE):
            yield piece


def _cell(value: object) -> str:
    """A cell as the text somebody would type: of a number, the digits that the sheet keeps."""
    if isinstance(value, float) and not value.is_integer():
        return f"{value:.15g}"
    return cell_text(value)


def _texts(cells: Iterable[Iterable[object]]) -> list[list[str]]:
    return [[_cell(value) for value in row] for row in cells]


def sheets(path: str, max_bytes: int) -> list[Sheet]:
    """The sheets of a file.

    Raises
    ------
    FileError
        There is no such file, or it is not a spreadsheet, or a password protects it.
    LimitError
        It inflates to more than `max_bytes`, or its cells take more to read.
    """
    import python_calamine

    try:
        with open(path, "rb") as file:
            _refuse_bombs(file, path, max_bytes)
            file.seek(0)
            workbook = python_calamine.CalamineWorkbook.from_filelike(file)
            names = [name for name in workbook.sheet_names if name != _LISTS]
            sheet = workbook.get_sheet_by_name
            return [(name, _texts(sheet(name).to_python(skip_empty_area=False))) for name in names]
    except FileNotFoundError as problem:
        raise error(FileError, "file.missing", path) from problem
    except OSError as problem:
        raise error(FileError, "file.unreadable", path, str(problem)) from problem
    except (
        # What is no spreadsheet, or one that a password protects, fails in any of these ways.
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        EOFError,
        RuntimeError,
        ValueError,
        LookupError,
        expat.ExpatError,
        python_calamine.CalamineError,
    ) as problem:
        raise error(FileError, "file.damaged", path) from problem


def _same(texts: list[str]) -> bool:
    """Whether a column says one long thing all along."""
    return len(texts) > 1 and len(texts[0]) > 2 * _WIDEST and len(set(texts)) == 1


def _width(heading: str, texts: Iterable[str]) -> int:
    """How wide a column is: as its longest line or the longest word of its heading, and no more."""
    longest = max((len(line) for text in texts for line in text.split("\n")), default=0)
    word = max(map(len, heading.split()), default=0) + 3  # an arrow to filter stands beside it
    return min(max(longest + 1, word, _NARROWEST), _WIDEST)


def _lines(text: str, width: int) -> int:
    """How many lines a cell takes; letters are somewhat narrower than the digits it is told in."""
    width = round(width * 1.1)
    if len(text) < width and "\n" not in text:
        return 1
    return sum(max(len(textwrap.wrap(line, width - 1)), 1) for line in text.split("\n"))


def _lay_out(sheet: Any, widths: list[int], said: str) -> None:
    """Prints a sheet on A4, on as many beside each other as it takes to be read.

    What a column says all along is said at the foot of each.
    """
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.set_margins(0.4, 0.4, 0.5, 0.7)
    sheet.repeat_rows(0)
    across = 1
    if sum(widths) > _ACROSS:
        first = sum(widths[:_REPEATED])
        across = math.ceil((sum(widths) - first) / (_ACROSS - first))
        sheet.repeat_columns(0, _REPEATED - 1)
    sheet.fit_to_pages(across, 0)
    sheet.hide_gridlines(0)
    # A foot holds 255 signs.
    said = textwrap.shorten(said.replace("&", "&&"), 235, placeholder=" …")
    foot = "\n".join(textwrap.wrap(said, 120))
    sheet.set_footer(f"&L&8 {foot}&R&8 &P / &N")


def _xlsx(contents: list[Sheet], choices: Choices, title: str) -> bytes:
    import xlsxwriter
    from xlsxwriter.utility import xl_range_abs

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as workbook:
        top = {"num_format": "@", "valign": "top"}
        heading = workbook.add_format(
            {"bold": True, "bg_color": "#EEF3F2", "bottom": 1, "text_wrap": True, "valign": "top"}
        )
        text, line = workbook.add_format({**top, "text_wrap": True}), workbook.add_format(top)
        if title:
            workbook.set_properties({"title": title})
        for name, rows in contents:
            sheet = workbook.add_worksheet(name)
            sheet.freeze_panes(1, 1)
            widths, formats, said = [], [], []
            for column, (head, *texts) in enumerate(itertools.zip_longest(*rows, fillvalue="")):
                is_same = _same(texts)
                said += texts[:1] if is_same else []
                offered = choices.get((name, column), [])
                widths.append(_width(head, [] if is_same else [*texts, *offered]))
                formats.append(line if is_same else text)
                sheet.set_column(column, column, widths[-1], formats[-1])
            _lay_out(sheet, widths, " ".join(said))
            if title:
                sheet.autofilter(0, 0, len(rows) - 1, len(rows[0]) - 1)
            sheet.print_area(0, 0, len(rows) - 1, len(widths) - 1)
            for number, row in enumerate(rows):
                cells = [
                    _lines(value, width)
                    for value, width, form in zip(row, widths, formats, strict=False)
                    if form is text or not number
                ]
                if max(cells, default=1) > 1:  # LibreOffice gives a row no more room by itself
                    sheet.set_row(number, min(_LINE * max(cells), _HIGHEST))
                for column, value in enumerate(row):
                    if value:
                        form = formats[column] if number else heading
                        sheet.write_string(number, column, value, form)
        if choices:
            lists = workbook.add_worksheet(_LISTS)
            lists.hide()
        for position, ((name, column), labels) in enumerate(choices.items()):
            lists.write_column(0, position, labels)
            source = f"={_LISTS}!{xl_range_abs(0, position, len(labels) - 1, position)}"
            workbook.get_worksheet_by_name(name).data_validation(
                # Several terms, or one outside the list, may be typed all the same.
                *(1, column, _LISTED_ROWS, column),
                {"validate": "list", "source": source, "show_error": False},
            )
    return file.getvalue()


_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_ODS_MANIFEST = f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest manifest:version="1.2"
  xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{_ODS}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"""
_ODS_BEGINNING = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content office:version="1.2"
  xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
  xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0">
<office:automatic-styles>
<number:text-style style:name="as-typed"><number:text-content/></number:text-style>
<style:style style:name="wide" style:family="table-column">
<style:table-column-properties style:column-width="4.5cm"/></style:style>
<style:style style:name="text" style:family="table-cell" style:data-style-name="as-typed"/>
<style:style style:name="heading" style:family="table-cell" style:data-style-name="as-typed">
<style:table-cell-properties fo:background-color="#EEF3F2"/>
<style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
"""
_ODS_END = "</office:spreadsheet></office:body></office:document-content>\n"


def _ods_cell(text: str, style: str) -> str:
    """A cell; spaces are spelled out where readers of XML would run them together."""
    if not text:
        return "<table:table-cell/>"
    # The value is said apart where readers would lose a tab.
    value = f" office:string-value={quoteattr(text)}" if "\t" in text else ""
    spelled = re.sub(
        "^ +| {2,}| +$",
        lambda spaces: f'<text:s text:c="{len(spaces[0])}"/>',
        escape(text).replace("\t", "<text:tab/>"),
        flags=re.MULTILINE,
    )
    lines = "".join(f"<text:p>{line}</text:p>" for line in spelled.split("\n"))
    about = f'table:style-name="{style}" office:value-type="string"{value}'
    return f"<table:table-cell {about}>{lines}</table:table-cell>"


def _ods(contents: list[Sheet]) -> bytes:
    """Written by hand: what is a text in a cell is short to say, and slow to say otherwise."""
    xml = [_ODS_BEGINNING]
    for name, rows in contents:
        xml.append(f"<table:table table:name={quoteattr(name)}>")
        xml.append(
            '<table:table-column table:style-name="wide" table:default-cell-style-name="text" '
            f'table:number-columns-repeated="{len(rows[0])}"/>'
        )
        for number, row in enumerate(rows):
            style = "text" if number else "heading"
            cells = "".join(_ods_cell(value, style) for value in row)
            xml.append(f"<table:table-row>{cells}</table:table-row>\n")
        xml.append("</table:table>")
    xml.append(_ODS_END)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        # The kind of file comes first and as it is, so that it can be told from the first bytes.
        archive.writestr("mimetype", _ODS, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", _ODS_MANIFEST)
        archive.writestr("content.xml", "".join(xml))
    return file.getvalue()


def _refuse_losses(contents: list[Sheet], path: str) -> None:
    """LimitError where a sheet or a cell would lose what is put into it."""
    for name, rows in contents:
        sizes = [(name, len(rows), _MOST_ROWS), (name, len(rows[0]), _MOST_COLUMNS)]
        for number, row in enumerate(rows, start=1):
            longest = max(map(len, row))
            if longest > _LONGEST_CELL:
                sizes.append((f"{name}, {number}", longest, _LONGEST_CELL))
        for place, size, most in sizes:
            if size > most:
                raise error(LimitError, "limit.size", f"{path}, {place}", str(size), str(most))


def save(
    contents: list[Sheet], path: str, choices: Choices | None = None, *, title: str = ""
) -> None:
    """Writes sheets, whole or not at all; every cell is a text, never a formula.

    An ``.xlsx`` is ready to be printed; with a title, it bears it and is ready to be filtered.

    Raises
    ------
    FileError
        The name is not that of a spreadsheet, or the file cannot be written.
    LimitError
        A sheet has more rows or columns, or a cell is longer, than a spreadsheet can hold.
    """
    kind = Path(path).suffix.lower()
    if kind not in SUFFIXES:
        raise error(FileError, "file.suffix", path, ", ".join(SUFFIXES))
    _refuse_losses(contents, path)
    content = _ods(contents) if kind == ".ods" else _xlsx(contents, choices or {}, title)
    files.save(path, content)
