# SPDX-License-Identifier: Apache-2.0
"""The form of a paper that word processors open: ``.docx``, through python-docx.

With a template, its styles, margins, header and footer are kept and its text gives way.
"""

from __future__ import annotations

import datetime
import io
import itertools
import math
import os
import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from .. import words
from .._maillage import __version__
from ..errors import FileError, error
from ..files import name_of
from .content import Content, Grid
from .forms import TEMPLATE

if TYPE_CHECKING:
    from docx.document import Document

# Paper, ink, one green, one rust: those of the report.
_INK, _SOFT, _GREEN, _RUST = "2A2520", "6A6157", "17584F", "A3481A"
_RULE, _GROUND = "DDD4C6", "E8F2EF"

#: The language of a paper, as word processors check its spelling.
_SPELLED = {"fr": "fr-BE", "nl": "nl-BE", "en": "en-GB"}

#: The style of each tone; a template that has none of that name gives its own plain paragraph.
_TONES = {"plain": "Normal", "lead": "Subtitle", "warning": "Intense Quote", "note": "Caption"}


#: The shares of the sheet that a letter takes, and the padding of a cell; and how many rows of a
#: table are looked at for them.
_LETTER, _BOLD, _PADDING = 1.15, 1.35, 3
_LOOKED_AT = 100

#: How high a row to sign in is, in twentieths of a point: 15 mm.
_TO_SIGN = 850

#: Up to how many rows a table stands on one page.
_FEW = 8

#: What joins a year to its month: a column may be narrower than a date.
_YEAR = re.compile(r"(?<=[^\W\d_]{3})\u00a0(?=\d{4}\b)")


def _element(parent: Any, name: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    parent.append(made)
    return made


def _set_style(style: Any, size: float, colour: str, before: float, after: float, **font: Any):
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    family = font.pop("family", "Calibri")
    style.font.name, style.font.size = family, Pt(size)
    style.font.color.rgb = RGBColor.from_string(colour)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in list(fonts.attrib):  # a font of the theme would go before
        if "heme" in script:
            del fonts.attrib[script]
    for script in ("hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), family)
    for name, value in font.items():
        setattr(style.font, name, value)
    for frill in ("w:pBdr", "w:spacing", "w:kern"):  # what the usual template adds
        for parent in (style.element.pPr, style.element.rPr):
            found = None if parent is None else parent.find(qn(frill))
            if found is not None:
                parent.remove(found)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)


def _field(paragraph: Any, code: str) -> None:
    """A number that the word processor fills in."""
    for kind in ("begin", "instr", "end"):
        run = paragraph.add_run()._r
        if kind == "instr":
            _element(run, "w:instrText").text = code
        else:
            _element(run, "w:fldChar", fldCharType=kind)


def _blank(lang: str) -> Document:
    """An empty sheet of A4 in the style of the house, its pages numbered."""
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.shared import Mm

    made = docx.Document()
    page = made.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(22)
    page.top_margin = page.bottom_margin = Mm(20)
    styles = made.styles
    _set_style(styles["Normal"], 10.5, _INK, 0, 6)
    _set_style(styles["Title"], 24, _INK, 0, 4, family="Georgia", bold=True)
    _set_style(styles["Subtitle"], 13, _SOFT, 0, 12, family="Georgia", italic=True, bold=False)
    _set_style(styles["Heading 1"], 15, _GREEN, 18, 6, family="Georgia", bold=True)
    _set_style(styles["Heading 2"], 12, _INK, 12, 4, family="Georgia", bold=True)
    _set_style(styles["Caption"], 9, _SOFT, 2, 6, bold=False, italic=False)
    _set_style(styles["Intense Quote"], 10.5, _RUST, 6, 8, bold=True, italic=False)
    styles["Intense Quote"].paragraph_format.left_indent = Mm(0)
    for name in ("List Bullet", "List Number"):
        styles[name].paragraph_format.space_after = 0
    for marks in styles.element.iter(qn("w:lang")):
        marks.set(qn("w:val"), _SPELLED[lang])
    foot = page.footer.paragraphs[0]
    foot.alignment, foot.style = WD_ALIGN_PARAGRAPH.RIGHT, styles["Caption"]
    _field(foot, "PAGE")
    foot.add_run(" / ")
    _field(foot, "NUMPAGES")
    return made


def _from_template(template: str | os.PathLike[str]) -> Document:
    """A document with everything of a template but its text."""
    import docx

    name = name_of(template)
    no_document = error(
        FileError, "argument.value", name, TEMPLATE, words.texts("templates.document")
    )
    try:
        with open(name, "rb") as file:
            content = io.BytesIO(file.read())
    except FileNotFoundError as problem:
        raise error(FileError, "file.missing", name) from problem
    except IsADirectoryError as problem:
        raise no_document from problem
    except OSError as problem:
        raise error(FileError, "file.unreadable", name, str(problem)) from problem
    try:
        made = docx.Document(content)
        body = made.element.body
        for element in list(body)[: len(body) - 1]:  # the last says what the sheet is like
            body.remove(element)
    # What is no document, or one that a password protects, fails in many ways.
    except Exception as problem:
        raise no_document from problem
    return made


def _styled(made: Document, name: str) -> str | None:
    """The style of that name, if there is one."""
    return name if name in {style.name for style in made.styles} else None


def _numbered_anew(made: Document, paragraphs: list[Any]) -> None:
    """Lets a list begin at 1: all lists of a style are otherwise one."""
    from docx.oxml.ns import qn

    style = paragraphs[0].style.element.find(".//" + qn("w:numId"))
    if style is None:
        return
    numbering = made.part.numbering_part.element
    abstract = numbering.num_having_numId(int(style.get(qn("w:val")))).abstractNumId.val
    number = numbering.add_num(abstract)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    for paragraph in paragraphs:
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_numId().val = number.numId
        properties.get_or_add_ilvl().val = 0


def _cells(grid: Grid) -> list[list[str]]:
    """The texts of a table, headings first; a date may break before its year."""
    rows = [*([grid.headings] if grid.headings else []), *grid.rows]
    return [[_YEAR.sub(" ", text) for text in row] for row in rows]


def _sizes(rows: Sequence[Sequence[str]]) -> list[list[float]]:
    """How much of the sheet each text takes on one line; headings and names are bold."""
    return [
        [len(text) * (_BOLD if number == 0 or place == 0 else _LETTER) for place, text in cells]
        for number, cells in enumerate(map(enumerate, rows))
    ]


def _lines(sizes: Sequence[Sequence[float]], shares: Sequence[int]) -> int:
    """How many lines rows take in columns of these shares, about."""
    room = [max(share - _PADDING, 1) for share in shares]
    return sum(
        max(math.ceil(size / most) for size, most in zip(row, room, strict=True)) for row in sizes
    )


def _shares(rows: Sequence[Sequence[str]], wished: Sequence[int]) -> list[int]:
    """The shares of the sheet that columns take: none narrower than its longest word, if possible.

    What a column lacks is taken from those that have most to spare, and then also what makes the
    table shorter.
    """
    places, sizes = range(len(wished)), _sizes(rows)
    longest = _sizes([[max(text.split(" "), key=len) for text in row] for row in rows])
    full = [_PADDING + math.ceil(max(row[i] for row in sizes)) for i in places]
    needed = [min(_PADDING + math.ceil(max(row[i] for row in longest)), 30) for i in places]

    def given(shares: list[int], place: int, to_spare: list[int]) -> bool:
        """Whether a column got one more, from the one that has most to spare."""
        spare = [shares[i] - to_spare[i] if i != place else 0 for i in places]
        open_to = [i for i in places if i != place and shares[i] > needed[i]]
        if not open_to:
            return False
        shares[max(open_to, key=spare.__getitem__)] -= 1
        shares[place] += 1
        return True

    shares = list(wished)
    for place in places:
        while shares[place] < needed[place] and given(shares, place, needed):
            pass
    seen = sizes[: 1 + _LOOKED_AT]
    least = _lines(seen, shares)
    for _ in range(2):
        for place in places:
            tried = list(shares)
            while tried[place] < full[place] and given(tried, place, full):
                if (lines := _lines(seen, tried)) < least:
                    shares, least = list(tried), lines
    return shares


def _wished(grid: Grid) -> Sequence[int]:
    """The shares that the columns of a table would take."""
    columns = max(map(len, grid.rows))
    return grid.widths or ([100 // columns] * columns if grid.headings else [30, 70])


def _all_shares(grids: Iterable[Grid]) -> Callable[[Grid], list[int]]:
    """The shares of the columns of each table: tables of the same headings stand in line."""
    alike: dict[Any, list[list[str]]] = {}

    def kind(grid: Grid) -> Any:
        return (tuple(grid.headings), tuple(_wished(grid))) if grid.headings else id(grid)

    for grid in grids:
        alike.setdefault(kind(grid), []).extend(_cells(grid))
    found: dict[Any, list[int]] = {}

    def shares(grid: Grid) -> list[int]:
        key = kind(grid)
        if key not in found:
            found[key] = _shares(alike[key], _wished(grid))
        return found[key]

    return shares


def _add_grid(made: Document, grid: Grid, shares: Sequence[int], tell: Callable[[], None]) -> None:
    """Adds a table, and tells of each of its rows."""
    from docx.shared import Emu, Pt, Twips

    rows = _cells(grid)
    columns = len(shares)
    table = made.add_table(rows=len(rows), cols=columns)
    table.style = _styled(made, "Table Grid")
    table.autofit = False
    properties = table._tbl.tblPr
    _element(properties, "w:tblCaption", val=grid.title)
    borders = _element(properties, "w:tblBorders")
    # Word takes the properties of a table in their order only.
    properties.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        seen = side in ("bottom", "insideH")
        _element(borders, f"w:{side}", val="single" if seen else "nil", sz="4", color=_RULE)
    page = made.sections[0]
    room = page.page_width - page.left_margin - page.right_margin
    # A table begins at the margin: the padding of its cells would hang left of it.
    indent = _element(properties, "w:tblInd", w="108", type="dxa")
    properties.insert_element_before(
        indent, "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook"
    )
    room -= Twips(108)
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Emu(room * share // 100)
    style, are_few = _cell_style(made), len(grid.rows) <= _FEW
    # Cells are reached by their rows: asking the table for each of them takes forever.
    for number, (texts, row) in enumerate(zip(rows, table._tbl.tr_lst, strict=True)):
        is_heading = bool(grid.headings) and number == 0
        about = row.get_or_add_trPr()
        _element(about, "w:cantSplit")
        is_by_hand = number - bool(grid.headings) in grid.by_hand
        if is_by_hand:
            _element(about, "w:trHeight", val=str(_TO_SIGN), hRule="atLeast")
        if is_heading:
            _element(about, "w:tblHeader")
        for place, (text, cell) in enumerate(zip(texts, row.tc_lst, strict=True)):
            cell.width = Emu(room * shares[place] // 100)
            if is_heading:
                _element(cell.get_or_add_tcPr(), "w:shd", val="clear", color="auto", fill=_GROUND)
            paragraph = cell.p_lst[0]
            paragraph.style = style
            # A short table stays together; of others, the headings and first rows, and the last.
            if number + 1 < len(rows) and (are_few or number < 2 or number == len(rows) - 2):
                paragraph.get_or_add_pPr().get_or_add_keepNext().val = True
            if place in grid.numbers:
                _element(paragraph.get_or_add_pPr(), "w:jc", val="right")
            run = paragraph.add_r()
            # Whoever writes by hand writes on the rule under the cell.
            run.text = "" if is_by_hand and place else text
            if is_by_hand:
                _element(cell.get_or_add_tcPr(), "w:vAlign", val="bottom")
            if is_heading or place == 0:
                _element(run.get_or_add_rPr(), "w:b")
        if not is_heading:
            tell()
    after = made.add_paragraph()
    after.paragraph_format.space_after = Pt(0)
    after.paragraph_format.line_spacing = Pt(6)


def _cell_style(made: Document) -> str:
    """The id of the style of cells, small and close, which a template may have already."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    if not _styled(made, "Table Text"):
        style = made.styles.add_style("Table Text", WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = made.styles.default(WD_STYLE_TYPE.PARAGRAPH)
        style.font.size = Pt(9)
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(2)
    return made.styles["Table Text"].style_id


def docx(
    content: Content,
    template: str | os.PathLike[str] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> bytes:
    """A paper as ``.docx``.

    Parameters
    ----------
    template : path, optional
        A ``.docx`` whose styles (Title, Subtitle, Heading 1, List Bullet, Table Grid …), sheet,
        header and footer are used; a style that it has not is left to its plain one.
    progress : callable, optional
        Is told how many lines are done, of how many, while they are; rows of tables take long.

    Raises
    ------
    FileError
        There is no such template, or it is not a ``.docx``.
    """
    from docx.shared import Pt

    made = _from_template(template) if template else _blank(content.lang)
    about = made.core_properties
    about.title, about.language = content.title[:255], _SPELLED[content.lang]
    about.author, about.comments = "", f"maillage {__version__}"
    about.last_modified_by, about.keywords = "", ""
    about.created = about.modified = datetime.datetime.combine(
        datetime.date.today(), datetime.time()
    )
    made.add_paragraph(content.title, style=_styled(made, "Title"))
    if content.subtitle:
        made.add_paragraph(content.subtitle, style=_styled(made, "Subtitle"))
    size, done = content.size, itertools.count(1)

    def tell() -> None:
        if progress:
            progress(next(done), size)

    shares = _all_shares(b for b in content.blocks if isinstance(b, Grid) and b.rows)
    before = ""
    for block, following in zip(content.blocks, [*content.blocks[1:], None], strict=True):
        if block.form == "heading":
            made.add_paragraph(block.text, style=_styled(made, f"Heading {block.level}"))
        elif block.form == "paragraph":
            said = made.add_paragraph(block.text, style=_styled(made, _TONES[block.tone]))
            stays = getattr(following, "form", "") == "grid" or before == "heading"
            said.paragraph_format.keep_with_next = stays or None
        elif block.form == "items":
            style = _styled(made, "List Number" if block.numbered else "List Bullet")
            items = [made.add_paragraph(text, style=style) for text in block.texts]
            if block.numbered and items:
                _numbered_anew(made, items)
        elif block.rows:
            _add_grid(made, block, shares(block), tell)
        if block.form != "grid":
            tell()
        before = block.form
    for number, text in enumerate(content.colophon):
        said = made.add_paragraph(text, style=_styled(made, "Caption"))
        said.paragraph_format.space_before = Pt(14) if number == 0 else None
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()
