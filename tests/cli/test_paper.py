# SPDX-License-Identifier: Apache-2.0
"""Papers from a terminal."""

import maillage as ml
import pytest

LANGUAGES = ("fr", "nl", "en")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", ml.PAPERS)
def test_each_paper_is_written_in_each_language(maillage, inventory, tmp_path, kind, lang):
    for suffix in ml.PAPERS[kind]:
        file = tmp_path / f"paper{suffix}"
        about = ("--reseau", "css-schaerbeek", "--year", 2013)
        command = ("paper", inventory, kind, "-o", file, "--lang", lang, *about)
        code, out, err = maillage(*command)
        assert code == 0, err
        assert str(file) in out
        assert file.stat().st_size > 100


def test_a_calendar_and_a_sheet_say_how_much_they_hold(maillage, inventory, tmp_path):
    for kind, name in (("calendar", "meetings.ics"), ("to_confirm", "tour.xlsx")):
        code, _, err = maillage("paper", inventory, kind, "-o", tmp_path / name, "--lang", "en")
        assert code == 0
        assert " of " in err


def test_a_wrong_request_is_refused_with_its_cure(maillage, inventory, tmp_path):
    file = tmp_path / "minutes.docx"
    refused = [
        (("letter", "-o", file), "minutes, directory"),
        (("minutes", "-o", tmp_path / "minutes.pdf"), ".docx"),
        (("calendar", "-o", file), ".ics"),
        (("minutes", "-o", file, "--meeting", "no such meeting"), "choose: "),
        (("minutes", "-o", file, "--reseau", "no such réseau"), "choose: "),
        (("activity_report", "-o", file), "css-schaerbeek, "),
        (("minutes", "-o", file, "--at", "yesterday"), "2013-12"),
        (("minutes", "-o", file, "--template", tmp_path / "no.docx"), "check the path"),
        (("calendar", "-o", tmp_path / "c.ics", "--template", "own.docx"), "--help"),
        (("minutes", "-o", tmp_path / "nowhere" / "m.md"), "make it"),
    ]
    for arguments, cure in refused:
        code, out, err = maillage("paper", inventory, *arguments, "--lang", "en")
        assert (code, out) == (2, ""), arguments
        assert cure in err
    assert not list(tmp_path.iterdir())
    file.write_text("mine")
    code, _, err = maillage("paper", inventory, "minutes", "-o", file, "--lang", "en")
    assert code == 2 and "--replace" in err
    assert file.read_text() == "mine"
    assert maillage("paper", inventory, "minutes", "-o", file, "--replace")[0] == 0
    assert file.read_bytes()[:2] == b"PK"
