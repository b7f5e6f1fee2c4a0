# SPDX-License-Identifier: Apache-2.0
"""The papers of a coordination, made from what is recorded.

    ml.paper(model, "minutes", meeting="gt-logement-2026-03-05").save("pv.docx")
    ml.paper(model, "directory", lang="nl").save("gids.html")
    ml.paper(model, "to_confirm").save("tour.xlsx")

What a paper says is composed once (`content`); the suffix of the file chooses the form.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from .. import pages
from ..dates import asked_year
from ..errors import ArgumentError, error
from ..files import refuse_suffix, save
from ..model import Model
from ..vocabulary import Date, languages
from . import docx, forms
from .content import Content
from .directory import directory
from .facts import Facts
from .meetings import CALENDARS, Calendar, calendar
from .minutes import last_meeting, minutes
from .to_confirm import SHEETS, Sheet, to_confirm
from .year import Year, reseau_of
from .yearly import activity_report, grant_application

#: The suffixes of a text.
TEXTS = (".docx", ".html", ".htm", ".md")

#: Every kind of paper, and the files it can be.
PAPERS = {
    "minutes": TEXTS,
    "directory": TEXTS,
    "to_confirm": SHEETS,
    "calendar": CALENDARS,
    "activity_report": TEXTS,
    "grant_application": TEXTS,
}


@dataclass(frozen=True)
class Paper:
    """A paper, whole, before it is given a form.

    Attributes
    ----------
    kind : str
        One of `PAPERS`.
    lang : {"fr", "nl", "en"}
    content : Content
        What it says: headings, paragraphs, lists and tables.
    """

    kind: str
    lang: str
    content: Content

    @property
    def notes(self) -> list[str]:
        """What it leaves out, to be said beside it: nothing, a text says it itself."""
        return []

    @property
    def html(self) -> str:
        """As one page of HTML."""
        return forms.html(self.content)

    @property
    def markdown(self) -> str:
        """As Markdown."""
        return forms.markdown(self.content)

    @property
    def docx(self) -> bytes:
        """As a document for word processors."""
        return docx.docx(self.content)

    def save(
        self,
        path: str | os.PathLike[str],
        template: str | os.PathLike[str] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Path:
        """Writes the paper, whole or not at all; missing folders are made.

        Parameters
        ----------
        path
            Ends in ``.docx``, ``.html`` or ``.md``.
        template : path, optional
            One's own, instead of that of maillage. For ``.docx``, a ``.docx`` whose styles, sheet,
            header and footer are used; for ``.html`` and ``.md``, a folder of Jinja2 templates,
            which run in a sandbox. See docs/papers.md.
        progress : callable, optional
            Is told, as often as something is done, how many lines of the paper are, of how many:
            rows of tables, and one for each other block. A ``.docx`` of thousands takes long; the
            other forms are told once they are done.

        Raises
        ------
        FileError
            The name has another suffix, the template is missing or damaged, or nothing can be
            written; then nothing has changed.
        ArgumentError
            The template asks for what there is not.
        """
        refuse_suffix(path, TEXTS)
        suffix = Path(path).suffix.lower()
        if suffix == ".docx":
            return save(path, docx.docx(self.content, template, progress))
        made = forms.markdown if suffix == ".md" else forms.html
        saved = save(path, made(self.content, template))
        if progress:
            progress(self.content.size, self.content.size)
        return saved

    def __repr__(self) -> str:
        return f"<Paper {self.kind} {self.lang}: {len(self.content.blocks)} blocks>"

    def _repr_html_(self) -> str:
        return pages.framed(self.html, 600)


def paper(
    model: Model,
    kind: str,
    *,
    meeting: str | None = None,
    reseau: str | None = None,
    year: int | None = None,
    at: str | Date | datetime.date | None = None,
    lang: str = "fr",
    persons: Literal["exclude", "include"] = "exclude",
) -> Paper | Sheet | Calendar:
    """A paper of a coordination, made from what is recorded.

    Parameters
    ----------
    model : Model
    kind : str
        One of `PAPERS`: ``minutes`` of a meeting, ``directory`` of actors, ``to_confirm`` (whom to
        ask again), ``calendar`` of meetings, ``activity_report`` and ``grant_application`` of a
        year.
    meeting : str, optional
        Key of the meeting whose minutes these are; by default the last that was held, of `reseau`
        where it is given.
    reseau : str, optional
        Key or name of the réseau that the paper is about. By default all of them; the papers of a
        year are about one, which must be given where there are several.
    year : int, optional
        The year that the paper is about; by default the last in which the réseau met, for an
        application that of `at`, and every year for a calendar.
    at : date, optional
        The day at which one looks; today by default.
    lang : {"fr", "nl", "en"}
    persons : {"exclude", "include"}
        Whether minutes may name persons.

    Returns
    -------
    Paper, Sheet or Calendar
        What has ``save(path)``: a text, a sheet for a mail merge, a calendar.

    Raises
    ------
    ArgumentError
        There is no such kind, meeting, réseau or language, what there is being proposed; or `at` is
        not a date, or `year` no year; or the meeting is of another réseau than the one given.

    Notes
    -----
    Linear in the rows of the tables that the paper reads.
    """
    for value, allowed in ((kind, PAPERS), (lang, languages), (persons, ("exclude", "include"))):
        if value not in allowed:
            raise error(ArgumentError, "argument.unknown", str(value), ", ".join(allowed))
    year = asked_year(year)
    day = Date(str(at or datetime.date.today()))
    if day.is_open:
        raise error(ArgumentError, "value.date", str(at))
    facts = Facts(model, lang, day, persons == "include")
    about = facts.found("reseaux", reseau) if reseau is not None else None
    if kind == "to_confirm":
        return to_confirm(facts, about)
    if kind == "calendar":
        return calendar(facts, about, year)
    if kind == "minutes":
        if meeting is not None:
            held = facts.found("meetings", meeting)
            if about is not None and held.reseau != about.key:
                of = facts.found("reseaux", held.reseau)
                said = (held.key, of.name, about.name, of.key)
                raise error(ArgumentError, "argument.meeting", *said)
        else:
            held = last_meeting(facts, about.key if about is not None else None)
        return Paper(kind, lang, minutes(facts, held, about))
    if kind in ("activity_report", "grant_application"):
        about = about if about is not None else reseau_of(facts)
        if year is None and kind == "grant_application":
            year = day.year  # one asks for what comes, and reports on what was
        described = Year(facts, about, year) if about is not None else None
        made = activity_report if kind == "activity_report" else grant_application
        return Paper(kind, lang, made(facts, described))
    return Paper(kind, lang, directory(facts, about))
