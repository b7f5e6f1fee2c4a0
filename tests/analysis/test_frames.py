# SPDX-License-Identifier: Apache-2.0
"""Frames in Python: by id, by file, as a dict; what is refused, and in which words."""

import json
from pathlib import Path

import maillage as ml
import pytest

ROOT = Path(__file__).resolve().parents[2]
WALLONIE = ROOT / "examples" / "frames" / "wallonie.json"
RULE = {"id": "r", "text": "t", "reference": "s", "cure": "c", "requires": {"predicate": "need"}}
MINE = {"format": "maillage-frame/1", "id": "mine", "title": "Mine", "rules": [RULE]}


@pytest.fixture(scope="module")
def model(reconstruction):
    return ml.read(reconstruction)


def verdicts(finding: ml.Finding) -> dict[str, str]:
    return finding.to_pandas().set_index("rule")["verdict"].to_dict()


def test_the_frames_of_the_library_are_listed():
    frames = ml.frames()
    assert set(frames) == set(
        next(p for p in ml.INDICATORS["frames"]["parameters"] if p["name"] == "frame")["choices"]
    )
    article = frames["article-62"]
    assert article.title.nl.startswith("Artikel 62") and not article.example and article.sources
    rules = {rule.id: rule for rule in article.rules}
    assert str(rules["62-committees"].in_force.since) == "1993-01-12"
    assert rules["62-1975"].checking == "not_checkable" and rules["62-1975"].note.en
    assert repr(article) == "<Frame article-62: 13 rules>"


def test_the_page_counts_the_rules_of_each_frame():
    page = (ROOT / "docs/frames.md").read_text(encoding="utf-8")
    for name, frame in ml.frames().items():
        (row,) = [line for line in page.splitlines() if line.startswith(f"| `{name}` |")]
        assert row.endswith(f" | {len(frame.rules)} |"), name


def test_a_grant_that_names_no_reseau_is_what_to_mend_first():
    brussels = ml.read(ROOT / "data/bruxelles")
    found = ml.check_frame(brussels, "arrete-2006", year=2006)
    to_do = {str(row[5].en) for row in found.rows if row[1].key == "A06-1"}
    assert to_do == {"Say in grants which réseau these rows pay for (column “reseau”)."}


def test_a_reseau_is_checked_by_key_or_by_name(model):
    found = ml.check_frame(model, "circulaire-2010-2014", reseau="CS-07", year=2013)
    assert found == ml.check_frame(model, "circulaire-2010-2014", reseau="cs-07", year=2013)
    assert set(found.to_pandas()["reseau"]) == {"cs-07", "none"}
    assert verdicts(found)["C10-8"] == "met"
    row = found.to_pandas("en").set_index("rule").loc["C10-8"]
    assert row["evidence"] == "documents:annual-report-cs-07"
    assert found.known + found.unknown == found.population == 10
    assert found.stamp["arguments"]["year"] == "2013"


def test_a_frame_is_given_by_file_as_a_path_as_itself_or_as_a_dict(model):
    by_path = ml.check_frame(model, WALLONIE, year=2013)
    assert by_path == ml.check_frame(model, str(WALLONIE), year=2013)
    assert by_path == ml.check_frame(model, ml.read_frame(WALLONIE), year=2013)
    assert by_path == ml.check_frame(model, json.loads(WALLONIE.read_text("utf-8")), year=2013)
    assert ml.read_frame(WALLONIE).example
    for lang, word in (("fr", "exemple"), ("nl", "voorbeeld"), ("en", "example")):
        assert word in by_path.sentences(lang)[-1]


@pytest.mark.parametrize(
    ("frame", "code", "named"),
    [
        ("circular", "argument.unknown", "circulaire-2010-2014"),
        ({**MINE, "format": "maillage/1"}, "rules.format", "dict"),
        ({**MINE, "rule": []}, "rules.key", "rule"),
        ({**MINE, "rules": [RULE, RULE]}, "rules.twice", "r"),
        (
            {**MINE, "rules": [{**RULE, "requires": {"predicate": "poem"}}]},
            "rules.key",
            "rules[r].requires.predicate",
        ),
        (
            {**MINE, "rules": [{**RULE, "requires": {"predicate": "fte", "at_least": "x"}}]},
            "rules.value",
            "rules[r].requires.at_least",
        ),
    ],
)
def test_what_is_no_frame_is_refused_in_three_languages(model, frame, code, named):
    with pytest.raises(ml.ArgumentError) as refused:
        ml.check_frame(model, frame)
    assert refused.value.code == code
    for lang in ("fr", "nl", "en"):
        what, cure = refused.value.what(lang), refused.value.cure(lang)
        assert named in what + cure and "{" not in what.replace("{…}", "")


def test_files_that_cannot_be_read_are_refused(model, tmp_path):
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    for path in (tmp_path / "none.json", broken):
        with pytest.raises(ml.FileError):
            ml.check_frame(model, path)
    broken.write_text("[" * 100, encoding="utf-8")
    with pytest.raises(ml.LimitError):
        ml.read_frame(broken)


@pytest.mark.parametrize("name", ["rules.csv", "ours/rules", "rules.jsn"])
def test_a_file_that_is_no_json_is_told_what_it_must_be(model, name):
    with pytest.raises(ml.ArgumentError) as refused:
        ml.check_frame(model, name)
    for lang in ("fr", "nl", "en"):
        assert name in refused.value.what(lang) and ".json" in refused.value.what(lang)
        assert "circulaire-2010-2014" in refused.value.cure(lang)


@pytest.mark.parametrize("year", [1900, 20133, 0, -1, "2013", 2013.0, "soon"])
def test_what_is_no_year_is_refused_in_three_languages(model, year, tmp_path):
    asked = [
        lambda: ml.check_frame(model, "article-62", year=year),
        lambda: ml.allocate(model, 100, year=year),
        lambda: ml.paper(model, "calendar", year=year),
    ]
    if isinstance(year, int):  # a question is asked with texts too
        asked.append(lambda: ml.analyse(model, "workload", year=year))
        asked.append(lambda: ml.codebook(model, year=year))
    for ask in asked:
        with pytest.raises(ml.ArgumentError) as refused:
            ask()
        for lang in ("fr", "nl", "en"):
            assert str(year) in refused.value.what(lang)
            assert "2100" in refused.value.what(lang) + refused.value.cure(lang)


def test_nobody_of_that_name_is_checked(model):
    with pytest.raises(ml.ArgumentError) as refused:
        ml.check_frame(model, "article-62", reseau="CS-99")
    assert refused.value.code == "argument.unknown"
    assert "cs-09" in refused.value.cure("fr")


@pytest.mark.parametrize("frame", ml.frames())
def test_nothing_and_actors_alone_are_held_to_every_frame(frame):
    actors = ml.Model()
    actors.actors.add(key="a", name="A")
    for model in (ml.Model(), actors):
        found = ml.check_frame(model, frame)
        assert (found.population, found.known) == (0, 0)
        assert set(found.to_pandas()["verdict"]) <= {"not_checkable", "undocumented"}
        assert found.sentences("nl")


@pytest.mark.parametrize("lang", ["fr", "nl", "en"])
def test_a_check_is_drawn(model, lang):
    found = ml.check_frame(model, "circulaire-2010-2014", reseau="CS-07", year=2013)
    assert found.plot(lang=lang).svg.startswith("<svg")
