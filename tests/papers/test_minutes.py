# SPDX-License-Identifier: Apache-2.0
"""Minutes: what they withhold, refuse and say of what comes next."""

import maillage as ml
import pytest

DAY = "2026-03-15"
SECRET = "Écrire au Collège sur le logement de transit"


def minutes(model, lang="en", **options):
    return ml.paper(model, "minutes", at=DAY, lang=lang, **options)


def warnings(paper):
    return [b.text for b in paper.content.blocks if getattr(b, "tone", "") == "warning"]


@pytest.mark.parametrize("lang", ("fr", "nl", "en"))
def test_a_task_of_a_confidential_meeting_is_counted_and_not_told(coordination, lang):
    assert SECRET in minutes(coordination, lang, meeting="third").markdown
    coordination.meetings.update("first", confidentiality="confidential")
    paper = minutes(coordination, lang, meeting="third")
    for said in (paper.markdown, paper.html):
        assert SECRET not in said
        assert "Inviter les habitants" in said
    (*_, carried) = [b for b in paper.content.blocks if len(getattr(b, "headings", ())) == 5]
    assert len(carried.rows) == 3
    withheld = {"fr": "confidentiel", "nl": "vertrouwelijk", "en": "confidential"}[lang]
    assert [row[1] for row in carried.rows[:2]] == [withheld] * 2
    assert warnings(paper) == []
    coordination.meetings.update("third", confidentiality="confidential")
    assert SECRET in minutes(coordination, lang, meeting="third").markdown


def test_a_task_for_members_makes_the_minutes_that_tell_it_for_members(coordination):
    assert warnings(minutes(coordination, meeting="third")) == []
    coordination.meetings.update("second", confidentiality="members")
    assert warnings(minutes(coordination, meeting="third")) == ["For members only."]
    assert warnings(minutes(coordination, meeting="first")) == []


def test_a_meeting_of_another_reseau_than_the_one_given_is_refused(coordination):
    assert minutes(coordination, meeting="group", reseau="gt").content.title.endswith("Logement")
    with pytest.raises(ml.ArgumentError, match=r"“group” is of “GT Logement”, not of"):
        minutes(coordination, meeting="group", reseau="cs")


def test_that_no_meeting_is_noted_is_said_of_the_reseau_asked_for(coordination):
    coordination.reseaux.add(key="other", name="Other", form="coordination")
    paper = minutes(coordination, reseau="other")
    assert paper.content.title == "Minutes – Other"
    assert (
        "The inventory notes no meeting of Other up to 15\u00a0March\u00a02026." in paper.markdown
    )
    assert "notes no meeting up to" in minutes(ml.Model()).markdown


def under(paper, heading):
    """What stands under a heading."""
    blocks = paper.content.blocks
    start = next(n for n, b in enumerate(blocks) if b.form == "heading" and b.text == heading)
    rest = blocks[start + 1 :]
    return rest[: next((n for n, b in enumerate(rest) if b.form == "heading"), len(rest))]


def test_minutes_end_with_the_next_meeting_and_a_place_to_sign(coordination):
    (following,) = under(minutes(coordination, meeting="first"), "Next meeting")
    assert following.rows == [
        ["Date", "12\u00a0February\u00a02026"],
        ["Time", "12:30"],
        ["Place", "Salle du conseil"],
    ]
    last = minutes(coordination, meeting="third")
    assert [b.text for b in under(last, "Next meeting")] == [
        "The date of the next meeting is not noted."
    ]
    (place,) = under(last, "Approval")
    assert [row[0] for row in place.rows] == [
        "Approved on",
        "Signature of the chair",
        "Signature of the writer",
    ]


def test_of_two_meetings_of_a_day_the_earlier_is_the_next(coordination):
    for key, time in (("noon", "12:00"), ("early", "9h30")):
        coordination.meetings.add(key=key, reseau="cs", date="2026-06-01", time=time)
    (following,) = under(minutes(coordination, meeting="third"), "Next meeting")
    assert ["Time", "9h30"] in following.rows


def test_many_members_of_whom_nothing_is_noted_are_listed_in_the_order_of_their_numbers(
    coordination,
):
    for number in (10, 2, 11, 1, 9, 3, 20):
        key = coordination.actors.add(name=f"Actor {number}", kind="association")
        coordination.memberships.add(member=key, reseau="cs")
    *_, sentence = under(minutes(coordination, meeting="third"), "Attendance")
    names = ", ".join(f"Actor {number}" for number in (1, 2, 3, 9, 10, 11, 20))
    assert f"9 with nothing noted, neither present nor absent: {names}, " in sentence.text
    assert sentence.tone == "plain"


@pytest.mark.parametrize(
    ("length", "said"),
    [(45, "45 minuten"), (120, "2 uur"), (150, "2 uur en 30 minuten"), (None, "onbekend")],
)
def test_a_long_meeting_is_told_in_hours(coordination, length, said):
    coordination.meetings.update("third", duration=length)
    about = minutes(coordination, "nl", meeting="third").content.blocks[0]
    assert said in [row[1].replace("\u00a0", " ") for row in about.rows]


def test_minutes_in_french_agree_with_what_they_count(coordination):
    said = minutes(coordination, "fr", meeting="third").markdown.replace("\u00a0", " ")
    assert "2 présents, 1 excusé, 1 absent." in said


def test_an_excuse_alone_does_not_tell_who_was_there(coordination):
    unknown = "Who was there was not noted."
    (first, *_) = under(minutes(coordination, meeting="second"), "Attendance")
    assert first.text == unknown
    coordination.attendances.add(meeting="second", actor="school", status="excused")
    first, listed, *_ = under(minutes(coordination, meeting="second"), "Attendance")
    assert first.text == unknown
    assert listed.rows == [["École du Parc", "unknown", "excused"]]
    coordination.inquiries.add(
        asked="cs", tables=["attendances"], on="2026", answered=True, complete=True
    )
    (first, *_) = under(minutes(coordination, meeting="second"), "Attendance")
    assert first.text == "Of 1 participation noted: 0 present, 1 excused, 0 absent."
    (excuse,) = [row for row in coordination.attendances if row.meeting == "second"]
    coordination.attendances.remove(excuse.key)
    (first, *_) = under(minutes(coordination, meeting="second"), "Attendance")
    assert first.text == "Nobody was there (complete inquiry)."


def test_a_meeting_to_come_is_said_to_be(coordination):
    coordination.meetings.add(key="next", reseau="cs", date="2026-06-01")
    ahead = "This meeting has not taken place yet."
    assert ahead in minutes(coordination, meeting="next").markdown
    assert ahead not in minutes(coordination).markdown
    report = ml.paper(coordination, "activity_report", reseau="cs", year=2026, at=DAY, lang="en")
    assert "Of them, still to come: 1." in report.markdown


def test_without_a_meeting_of_its_own_the_last_of_its_parts_is_named(coordination):
    for key in ("first", "second", "third"):
        coordination.meetings.update(key, reseau="gt")
    said = minutes(coordination, reseau="cs").markdown
    assert "notes no meeting of Coordination sociale de Forest" in said
    last = "that of GT Logement, on 12\u00a0March\u00a02026 (key: third)."
    assert f"The last of what depends on it is {last}" in said
