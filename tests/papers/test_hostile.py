# SPDX-License-Identifier: Apache-2.0
"""Whatever is typed into any field of a text reaches every form of every paper as that text."""

import csv
import functools
import io
import re
from html.parser import HTMLParser

import docx
import icalendar
import maillage as ml
import pytest
from maillage import spreadsheet
from maillage.papers.content import plain
from markdown_it import MarkdownIt

#: Texts that would be something else wherever they were not kept as text.
HOSTILE = [
    "<script>alert(1)</script>",
    "</script></style></title><b>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7 * 7 }}{% raw %}&lt;",
    "# *titre* _x_ [lien](javascript:alert(1)) `code` ~~x~~ | a | b |",
    "- point\n\n1. deux\n===\n> dit\n```",
    "1. premier",
    "=HYPERLINK(0)",
    "\u202eedispu \u2066x",
    "a\x00b\x07c\x1bd\ufffe",
    "BEGIN:VEVENT\r\nSUMMARY:x;y,z\\n",
    "A" * 300,
]

#: Markdown as it is read with tables, and with whatever HTML it holds.
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])

#: Signs that one form or another changes the look of, and not the text.
_SPACES = re.compile(r"[\s\u200b]+")


def squeezed(text):
    return _SPACES.sub("", text)


class Page(HTMLParser):
    """The texts of a page, its elements, and what they are told to do."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.text, self._apart = [], "", False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag != "wbr":  # where a long word may break
            self.tags.append(tag)
        self._apart = tag == "style"
        assert not [name for name, _ in attributes if name.startswith("on") or name == "src"]

    def handle_endtag(self, tag):
        self._apart = False

    def handle_data(self, data):
        self.text += "" if self._apart else data


def hostile_model(text):
    """A model in which every text that a paper may show is hostile; persons too."""
    model = ml.Model()
    kinds = ("text", "texts", "words")
    references = {
        "territory": "t", "territories": ["t"], "serves": ["t"], "places": ["p"], "place": "p",
        "actor": "a", "member": "a", "reseau": "r", "legal_body": "a", "organisers": ["a"],
        "partners": ["a"], "meeting": "m", "who": ["a"], "person": "x", "employer": "a",
        "funder": "a", "beneficiary": "a", "needs": ["n"], "subject": "n", "reported_by": "a",
    }  # fmt: skip
    keys = {
        "territories": "t", "places": "p", "actors": "a", "services": "s", "persons": "x",
        "reseaux": "r", "memberships": "k", "meetings": "m", "attendances": "b",
        "decisions": "d", "activities": "e", "needs": "n", "diagnoses": "g", "relays": "l",
        "grants": "h", "documents": "o", "objectives": "j", "posts": "q", "mandates": "u",
    }  # fmt: skip
    plainly = {
        "key",
        "time",
        "postcode",
        "postcodes",
        "enterprise_number",
        "nis",
        "link",
        "email",
        "source",
    }
    terms = {
        "status": {"attendances": "present", "decisions": "open", "activities": "done"},
        "level": {"territories": "commune", "objectives": "priority"},
        "kind": {"documents": "evaluation"},
        "function": {"posts": "coordinator"},
        "to_whom": {"relays": ["college"]},
    }
    for table, key in keys.items():
        row = {"key": key}
        for field in ml.TABLES[table]["fields"]:
            name = field["name"]
            if name in references and field["kind"] not in kinds:
                row[name] = references[name]
            elif field["kind"] in kinds and name not in plainly:
                row[name] = [text] if field["kind"] == "words" else text
            elif table in terms.get(name, {}):
                row[name] = terms[name][table]
            elif name == "theme":
                row[name] = "housing"
            elif name in ("themes", "other_duties"):
                row[name] = [f"autre: {text}"]
            elif name in ("date", "on", "published_on"):
                row[name] = "2026-03-01"
            elif name == "year":
                row[name] = 2026
            elif name == "period":
                row[name] = ml.Period("2020", "..")
        model[table].add(row)
    return model


def made(model, kind):
    return ml.paper(model, kind, reseau="r", at="2026-03-15", persons="include")


def kept(model):
    """The text as the model keeps it, which already holds no control character."""
    return squeezed(plain(model.actors["a"].name.plain))


@functools.cache
def harmless(kind):
    """A paper of harmless texts: its elements on a page and in Markdown, and its shape."""
    paper = made(hostile_model("harmless"), kind)
    document = docx.Document(io.BytesIO(paper.docx))
    return Page(paper.html).tags, Page(MARKDOWN.render(paper.markdown)).tags, shape(document)


def shape(document):
    return len(document.paragraphs), [len(table.rows) for table in document.tables]


def texts_of(document):
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


TEXTS = [kind for kind, suffixes in ml.PAPERS.items() if ".docx" in suffixes]


@pytest.mark.parametrize("kind", TEXTS)
@pytest.mark.parametrize("text", HOSTILE)
def test_texts_stay_texts_in_html_markdown_and_docx(kind, text, tmp_path):
    model = hostile_model(text)
    paper, wanted = made(model, kind), kept(model)
    tags, tags_of_markdown, usual_shape = harmless(kind)
    page = Page(paper.html)
    assert wanted in squeezed(page.text)
    assert page.tags == tags
    rendered = Page(MARKDOWN.render(paper.markdown))
    assert wanted in squeezed(rendered.text)
    assert rendered.tags == tags_of_markdown
    document = docx.Document(paper.save(tmp_path / "paper.docx"))
    assert wanted in squeezed(texts_of(document))
    assert shape(document) == usual_shape


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_stay_texts_in_sheets(text, tmp_path):
    model = hostile_model(text)
    sheet = made(model, "to_confirm")
    assert kept(model) in squeezed(sheet.rows[0][1])
    for suffix in (".xlsx", ".ods"):
        ((_, lines),) = spreadsheet.sheets(str(sheet.save(tmp_path / f"s{suffix}")), 1 << 24)
        assert lines == [sheet.headings, *sheet.rows]
    written = sheet.save(tmp_path / "s.csv").read_text(encoding="utf-8-sig")
    for line in csv.reader(io.StringIO(written), delimiter=";"):
        assert not [cell for cell in line if cell[:1] in "=+-@" and cell]


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_stay_texts_in_a_calendar(text):
    model = hostile_model(text)
    calendar = icalendar.Calendar.from_ical(made(model, "calendar").ics)
    (event,) = calendar.walk("VEVENT")
    for name in ("SUMMARY", "DESCRIPTION", "LOCATION"):
        assert kept(model) in squeezed(str(event[name])), name


def test_a_text_leaves_the_direction_of_writing_as_it_found_it():
    assert plain("\u202eab") == "\u202eab\u202c"
    assert plain("a\u202c\u2069b") == "ab"
    assert plain("\u2066a\u202eb\u2069") == "\u2066a\u202eb\u202c\u2069"
    assert plain(" a\x00\r\n\tb\ud800 ") == "a\ufffd b\ufffd"
