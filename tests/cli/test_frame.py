# SPDX-License-Identifier: Apache-2.0
"""The command that holds réseaux to a frame."""

import csv
import io
import json
from pathlib import Path

import maillage as ml
import pytest

LANGUAGES = ("fr", "nl", "en")
WALLONIE = Path(__file__).resolve().parents[2] / "examples" / "frames" / "wallonie.json"
ASKED = ("circulaire-2010-2014", "--reseau", "cs-07", "--year", "2013")


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_answers_in_each_language_and_format(maillage, reconstruction, lang):
    found = ml.check_frame(ml.read(reconstruction), ASKED[0], reseau="cs-07", year=2013)
    asked = ("frame", reconstruction, *ASKED, "--lang", lang)
    code, out, err = maillage(*asked)
    assert (code, err) == (0, "")
    for said in [*found.sentences(lang), *found.caveats(lang), found.title.in_(lang)]:
        assert flat(said) in flat(out)
    code, out, _ = maillage(*asked, "--format", "json")
    assert (code, out) == (0, found.to_json(lang) + "\n")
    code, out, _ = maillage(*asked, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert code == 0 and list(rows[0]) == found.flat_columns
    assert [row["verdict"] for row in rows] == found.to_pandas()["verdict"].tolist()


def test_a_frame_of_ones_own_is_held_and_shown_as_an_example(maillage, reconstruction):
    code, out, _ = maillage("frame", reconstruction, WALLONIE, "--year", "2013", "--lang", "en")
    assert code == 0 and "This frame is an example" in flat(out)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_ends_with_2_where_it_cannot(maillage, reconstruction, tmp_path, lang):
    mine = tmp_path / "mine.json"
    mine.write_text('{"format": "maillage-frame/1", "id": 1}', encoding="utf-8")
    for frame, reseau in (
        ("circular", ""),
        (tmp_path / "none.json", ""),
        (mine, ""),
        ("article-62", "cs-99"),
    ):
        asked = ("frame", reconstruction, frame, "--reseau", reseau, "--lang", lang)
        code, out, err = maillage(*asked)
        assert (code, out) == (2, "")
        what, cure = flat(err).split("→")
        assert what.strip() and cure.strip()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_its_help_names_every_frame(maillage, lang):
    _, out, _ = maillage("frame", "--help", "--lang", lang)
    assert all(frame in flat(out).replace(" ", "").replace("│", "") for frame in ml.frames())


def test_the_empty_inventory_has_nobody_to_check(maillage, tmp_path):
    (tmp_path / "actors.csv").write_text("key,name\na,A\n", encoding="utf-8")
    code, out, _ = maillage("frame", tmp_path, "article-62", "--format", "json")
    told = json.loads(out)
    assert code == 0 and told["population"] == 0
    assert {row["verdict"] for row in told["rows"]} <= {"not_checkable", "undocumented"}
