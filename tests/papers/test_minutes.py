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
    with pytest.raises(ml.ArgumentError, match=r"“group” does not suit .*cs: GT Logement"):
        minutes(coordination, meeting="group", reseau="cs")


def test_that_no_meeting_is_noted_is_said_of_the_reseau_asked_for(coordination):
    coordination.reseaux.add(key="other", name="Other", form="coordination")
    paper = minutes(coordination, reseau="other")
    assert paper.content.title == "Minutes – Other"
    assert (
        "The inventory notes no meeting of Other until 15\u00a0March\u00a02026." in paper.markdown
    )
    assert "notes no meeting until" in minutes(ml.Model()).markdown
