# SPDX-License-Identifier: Apache-2.0
"""Whatever is typed into any field of a text reaches every form of every paper as that text."""

import csv
import functools
import io

import docx
import icalendar
import maillage as ml
import pytest
from hostile import HOSTILE, Page, hostile_model, mark, shown
from maillage import spreadsheet
from maillage.papers.content import plain
from markdown_it import MarkdownIt

#: Markdown as it is read with tables, and with whatever HTML it holds.
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])

TEXTS = [kind for kind, suffixes in ml.PAPERS.items() if ".docx" in suffixes]

#: What each paper shows at least: what it is about.
ABOUT = {
    "minutes": {"persons.name", "meetings.agenda", "decisions.text", "places.name"},
    "directory": {"actors.name", "actors.contact_channels", "services.name", "territories.name"},
    "activity_report": {"activities.title", "needs.text", "relays.answer", "objectives.text"},
    "grant_application": {"grants.purpose", "needs.text", "diagnoses.scope", "objectives.text"},
    "to_confirm": {"actors.name", "actors.themes", "places.address", "services.name"},
    "calendar": {"meetings.purpose", "meetings.agenda", "reseaux.name", "places.name"},
}


@functools.cache
def model_of(text):
    return hostile_model(text)


def made(text, kind):
    model = model_of(text)
    meeting = model.meetings[0].key if kind == "minutes" else None
    about = {"reseau": model.reseaux[0].key, "meeting": meeting, "at": "2026-03-15"}
    return ml.paper(model, kind, persons="include", lang="en", **about)


def shape(document):
    return len(document.paragraphs), [len(table.rows) for table in document.tables]


def texts_of(document):
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


@functools.cache
def harmless(kind):
    """A paper of harmless texts: its elements on a page and in Markdown, its shape, what it shows.

    Of a sheet and a calendar, what it shows.
    """
    paper = made("harmless", kind)
    if kind in TEXTS:
        page, rendered = Page(paper.html), Page(MARKDOWN.render(paper.markdown))
        found = shown(page.text, "harmless", plain)
        form = page.tags, rendered.tags, shape(docx.Document(io.BytesIO(paper.docx)))
    else:
        said = listed(paper) if kind == "to_confirm" else told(paper)
        found, form = shown(said, "harmless", plain), ()
    assert {mark(*of.split(".")) for of in ABOUT[kind]} <= found
    return found, *form


def listed(sheet):
    return " ".join(cell for row in sheet.rows for cell in row)


def told(calendar):
    """What a calendar tells of its meetings, of which there are two."""
    whole = icalendar.Calendar.from_ical(calendar.ics)
    assert {*whole} == {"PRODID", "VERSION", "METHOD", "X-WR-CALNAME", "X-WR-TIMEZONE"}
    events = whole.walk("VEVENT")
    assert len(events) == 2
    texts = ("SUMMARY", "DESCRIPTION", "LOCATION")
    rest = {"UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "CLASS"}
    for event in events:
        assert {*event} - rest == {*texts}
    return "".join(str(event[name]) for event in events for name in texts)


@pytest.mark.parametrize("kind", TEXTS)
@pytest.mark.parametrize("text", HOSTILE)
def test_texts_stay_texts_in_html_markdown_and_docx(kind, text):
    paper = made(text, kind)
    found, tags, tags_of_markdown, usual_shape = harmless(kind)
    page = Page(paper.html)
    assert shown(page.text, text, plain) == found
    assert page.tags == tags
    rendered = Page(MARKDOWN.render(paper.markdown))
    assert shown(rendered.text, text, plain) == found
    assert rendered.tags == tags_of_markdown
    document = docx.Document(io.BytesIO(paper.docx))
    assert shown(texts_of(document), text, plain) == found
    assert shape(document) == usual_shape


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_stay_texts_in_sheets(text, tmp_path):
    sheet = made(text, "to_confirm")
    assert shown(listed(sheet), text, plain) == harmless("to_confirm")[0]
    for suffix in (".xlsx", ".ods"):
        ((_, lines),) = spreadsheet.sheets(str(sheet.save(tmp_path / f"s{suffix}")), 1 << 24)
        assert lines == [sheet.headings, *sheet.rows]
    written = sheet.save(tmp_path / "s.csv").read_text(encoding="utf-8-sig")
    lines = list(csv.reader(io.StringIO(written), delimiter=";"))
    assert len(lines) == 1 + len(sheet.rows)
    assert not [cell for line in lines for cell in line if cell[:1] in "=+-@" and cell]


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_stay_texts_in_a_calendar(text):
    assert shown(told(made(text, "calendar")), text, plain) == harmless("calendar")[0]


def test_a_text_leaves_the_direction_of_writing_as_it_found_it():
    assert plain("\u202eab") == "\u202eab\u202c"
    assert plain("a\u202c\u2069b") == "ab"
    assert plain("\u2066a\u202eb\u2069") == "\u2066a\u202eb\u202c\u2069"
    assert plain(" a\x00\r\n\tb\ud800 ") == "a\ufffd b\ufffd"
