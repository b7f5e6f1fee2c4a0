# SPDX-License-Identifier: Apache-2.0
"""Meetings for a calendar: iCalendar (RFC 5545), through icalendar."""

from __future__ import annotations

import datetime
import hashlib
import os
import re
import zoneinfo
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import _maillage as _core
from .. import words
from ..files import refuse_suffix, save
from ..vocabulary import names_of, vocabularies
from .facts import Facts

#: What a calendar is called.
CALENDARS = (".ics",)

#: Where meetings take place, as clocks go there.
_ZONE = "Europe/Brussels"

#: When these change, since 1981: at one in the morning of Greenwich, on the last Sunday of March
#: and of October, which was September until 1995. As iCalendar says it: by the clock that is left.
_CLOCKS = f"""BEGIN:VTIMEZONE
TZID:{_ZONE}
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19810927T030000
RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19950924T010000Z
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""

_KINDS = vocabularies()["MeetingKind"]

#: What a calendar may tell of a meeting, by its confidentiality.
_CLASSES = {"open": "PUBLIC", "members": "PRIVATE", "confidential": "CONFIDENTIAL"}

#: The confidentialities that keep what a meeting is about among some, whose calendars others see.
_KEPT = ("members", "confidential")


@dataclass(frozen=True)
class Calendar:
    """A paper that calendars take in.

    Attributes
    ----------
    kind : str
        ``calendar``.
    lang : {"fr", "nl", "en"}
    ics : bytes
        The meetings, as iCalendar.
    count : int
        How many it holds.
    left : int
        How many have no place in it, their day being unknown.
    """

    kind: str
    lang: str
    ics: bytes
    count: int
    left: int

    @property
    def notes(self) -> list[str]:
        """How many meetings it holds, and how many it leaves out."""
        return [_counts(self.lang, self.count, self.left)]

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes the calendar, whole or not at all; missing folders are made.

        FileError, also where the name does not end in ``.ics``.
        """
        refuse_suffix(path, CALENDARS)
        return save(path, self.ics)

    def __repr__(self) -> str:
        return f"<Calendar {self.lang}: {self.count} meetings>"


def _counts(lang: str, count: int, left: int) -> str:
    return words.word("calendar.counts", lang, count=count, left=left, total=count + left)


def _uid(facts: Facts, meeting: Any) -> str:
    """What tells a meeting from any other: its key, and a digest of whose it is.

    Two coordinations may well give a meeting the same key. Of nothing that changes when a meeting
    is moved or told more of, or calendars would hold it twice.
    """
    reseau = facts.model.reseaux[meeting.reseau]
    whose = [reseau.key, *sorted(names_of(reseau.name)), *(reseau.territories or ())]
    digest = hashlib.sha256("\n".join(whose).encode(errors="replace")).hexdigest()
    return f"{meeting.key}-{digest[:16]}@maillage"


def _summary(facts: Facts, meeting: Any) -> str:
    """Whose meeting, of which kind; and what it is about, unless that is kept among some."""
    reseau = facts.name("reseaux", meeting.reseau)
    kind = facts.term(meeting, "kind") if meeting.kind in _KINDS else facts.word("calendar.meeting")
    if not meeting.purpose or meeting.confidentiality in _KEPT:
        return facts.word("calendar.summary", reseau=reseau, kind=kind)
    purpose = facts.text(meeting.purpose)
    return facts.word("calendar.summary_about", reseau=reseau, kind=kind, purpose=purpose)


def _when(meeting: Any, zone: datetime.tzinfo) -> datetime.date | datetime.datetime | None:
    """The day of a meeting, with its hour where it is known; None where the day is not."""
    date = meeting.date
    if date.day is None:
        return None
    day = datetime.date(date.year, date.month, date.day)
    hour = re.fullmatch(r"(\d{1,2})[:h.](\d\d)", meeting.time or "")
    if not hour:
        return day
    return datetime.datetime.combine(day, datetime.time(int(hour[1]), int(hour[2])), zone)


def _event(facts: Facts, meeting: Any, start: Any) -> Any:
    import icalendar

    event = icalendar.Event()
    event.add("uid", _uid(facts, meeting))
    # When it was written: of a day, so that two files made on one day are the same.
    now = datetime.datetime.combine(datetime.date.today(), datetime.time(), datetime.timezone.utc)
    event.add("dtstamp", now)
    event.add("dtstart", start)
    if isinstance(start, datetime.datetime) and meeting.duration is not None:
        event.add("duration", datetime.timedelta(minutes=meeting.duration))
    event.add("summary", _summary(facts, meeting))
    if meeting.confidentiality in _CLASSES:
        event.add("class", _CLASSES[meeting.confidentiality])
    said = []
    if meeting.confidentiality in _KEPT:
        said.append(facts.word(f"minutes.{meeting.confidentiality}"))
    else:
        if meeting.purpose:
            said.append(facts.text(meeting.purpose))
        said += [f"{n}. {facts.text(text)}" for n, text in enumerate(meeting.agenda or (), 1)]
    said += facts.unobserved
    if said:
        event.add("description", "\n".join(said))
    if meeting.place in facts.model.places:
        place = facts.model.places[meeting.place]
        where = [facts.name("places", place.key), place.address, place.postcode]
        event.add("location", ", ".join(facts.text(text) for text in where if text))
    return event


def calendar(facts: Facts, reseau: Any = None, year: int | None = None) -> Calendar:
    """The meetings of a réseau and its parts or of all, of a year or of all, by date."""
    import icalendar

    zone = zoneinfo.ZoneInfo(_ZONE)
    made = icalendar.Calendar()
    made.add("prodid", f"-//maillage//maillage {_core.__version__}//{facts.lang.upper()}")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    name = facts.word("calendar.title")
    if reseau is not None:
        name = facts.word("calendar.title_of", reseau=facts.name("reseaux", reseau.key))
    made.add("x-wr-calname", name)
    made.add("x-wr-timezone", _ZONE)
    # A calendar must hold something: without meetings, how clocks go.
    made.add_component(icalendar.Timezone.from_ical(_CLOCKS))
    asked = None if reseau is None else set(_core.with_parts(facts.core, reseau.key))
    wanted = [
        meeting
        for meeting in facts.model.meetings
        if (asked is None or meeting.reseau in asked)
        and (year is None or meeting.date.year == year)
    ]
    placed = [(_when(meeting, zone), meeting) for meeting in wanted]
    placed = [(start, meeting) for start, meeting in placed if start is not None]
    placed.sort(key=lambda pair: (str(pair[1].date), pair[1].time or "", pair[1].key))
    for start, meeting in placed:
        made.add_component(_event(facts, meeting, start))
    left = len(wanted) - len(placed)
    said = list(facts.unobserved)
    if left or not placed:
        said.append(_counts(facts.lang, len(placed), left))
    if said:
        made.add("x-wr-caldesc", " ".join(said))
    return Calendar("calendar", facts.lang, made.to_ical(), len(placed), left)
