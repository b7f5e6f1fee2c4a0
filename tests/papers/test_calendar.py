# SPDX-License-Identifier: Apache-2.0
"""The calendar: what other programs make of it."""

import datetime
import zoneinfo

import icalendar
import maillage as ml
import pytest


def whole(model, **options):
    return icalendar.Calendar.from_ical(ml.paper(model, "calendar", lang="en", **options).ics)


def events(model, **options):
    return {str(e["DTSTART"].dt)[:10]: e for e in whole(model, **options).walk("VEVENT")}


def test_a_meeting_keeps_its_identifier_and_shares_it_with_no_other_coordination(coordination):
    first = events(coordination)["2025-11-20"]["UID"]
    coordination.meetings.update("first", date="2025-11-21", purpose="Autre chose")
    assert events(coordination)["2025-11-21"]["UID"] == first
    elsewhere = coordination.copy()
    elsewhere.reseaux.update("cs", name="Coordination sociale d’Uccle")
    ours, theirs = ({e["UID"] for e in events(m).values()} for m in (coordination, elsewhere))
    assert len(ours) == len(theirs) == 3
    assert not ours & theirs


def test_a_calendar_without_meetings_says_so_and_holds_how_clocks_go():
    calendar = whole(ml.Model())
    assert [component.name for component in calendar.subcomponents] == ["VTIMEZONE"]
    assert "meetings: 0 of 0" in calendar["X-WR-CALDESC"]


@pytest.mark.parametrize("year", (1986, 1995, 1996, 2026))
def test_clocks_change_when_they_do_in_brussels(coordination, year):
    (zone,) = whole(coordination).walk("VTIMEZONE")
    ours, known = zone.to_tz(), zoneinfo.ZoneInfo("Europe/Brussels")
    day = datetime.datetime(year, 1, 1, 12)
    for _ in range(365):
        assert day.replace(tzinfo=ours).utcoffset() == day.replace(tzinfo=known).utcoffset()
        day += datetime.timedelta(days=1)
    onset = zone.walk("DAYLIGHT")[0]
    assert (onset["DTSTART"].dt.hour, onset["TZOFFSETFROM"].to_ical()) == (2, "+0100")


def test_a_calendar_says_itself_how_many_meetings_it_leaves_out(coordination):
    left = whole(coordination)["X-WR-CALDESC"]
    assert left == ("meetings: 3 of 4; without a place in a calendar, their day being unknown: 1")
    assert whole(coordination, reseau="cs")["X-WR-CALDESC"] == left
    coordination.meetings.update("group", date="2026-01-15")
    assert "X-WR-CALDESC" not in whole(coordination, reseau="cs")


def test_the_calendar_of_a_reseau_has_the_meetings_of_its_parts_and_no_others(coordination):
    coordination.reseaux.add(key="bureau", name="Bureau", form="committee", parent="gt")
    coordination.reseaux.add(key="other", name="Other", form="coordination")
    coordination.meetings.add(reseau="bureau", date="2026-05-01", kind="committee")
    coordination.meetings.add(reseau="other", date="2026-05-02")
    held = events(coordination, reseau="cs")
    assert sorted(held) == ["2025-11-20", "2026-02-12", "2026-03-12", "2026-05-01"]
    assert held["2026-05-01"]["SUMMARY"] == "Bureau: committee"
    assert list(events(coordination, reseau="gt")) == ["2026-05-01"]


def test_the_title_of_a_meeting_says_what_it_is_about_where_that_is_not_kept(coordination):
    about = "Coordination sociale de Forest: plenary – Préparer le diagnostic"
    assert events(coordination)["2026-03-12"]["SUMMARY"] == about
    for kept in ("members", "confidential"):
        coordination.meetings.update("third", confidentiality=kept)
        event = events(coordination)["2026-03-12"]
        assert event["SUMMARY"] == "Coordination sociale de Forest: plenary"


@pytest.mark.parametrize(
    ("kept", "said"),
    [("members", "For members only."), ("confidential", "Confidential: do not circulate.")],
)
def test_what_is_kept_among_some_stands_nowhere_in_a_calendar(coordination, kept, said):
    assert "Diagnostic" in events(coordination)["2026-03-12"]["DESCRIPTION"]
    coordination.meetings.update("third", confidentiality=kept)
    event = events(coordination)["2026-03-12"]
    assert event["DESCRIPTION"] == said
    for about in ("Préparer le diagnostic", "Approbation du PV"):
        assert about not in str(event)
