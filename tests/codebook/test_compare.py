# SPDX-License-Identifier: Apache-2.0
"""Answers held to published numbers: each verdict, and files of numbers as people have them."""

from collections.abc import Callable
from pathlib import Path

import maillage as ml
import pytest

LANGUAGES = ("fr", "nl", "en")


@pytest.fixture(scope="module")
def found(reconstruction) -> ml.Finding:
    """Of U022 the answer is 8, 9 at most; of U034, 5; of U146, 100 to 115; of U147, 20 to 25."""
    return ml.codebook(ml.read(reconstruction))


@pytest.fixture
def published(tmp_path) -> Callable[[str | bytes], Path]:
    """Writes a file of published numbers."""

    def write(content: str | bytes) -> Path:
        file = tmp_path / "published.csv"
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    return write


def verdicts(compared: list[ml.Compared]) -> list[tuple[str, str]]:
    return [(each.id, each.verdict) for each in compared]


def refused(found: ml.Finding, path: Path) -> ml.FileError:
    with pytest.raises(ml.FileError) as problem:
        ml.compare(found, path)
    for lang in LANGUAGES:
        assert str(path) in problem.value.what(lang) and problem.value.cure(lang)
    return problem.value


def test_each_verdict_says_what_it_rests_on(found, published):
    file = published("id,compte\nU022,8\nU034,6\nU023,5\nU004,17\nU999,1\n")
    equal, differs, unknown, out_of_scope, no_such_question = ml.compare(found, file)
    assert equal == ml.Compared("U022", (8, 8), (8, 8), 18, 1, "equal", ml.Texts())
    assert differs == ml.Compared("U034", (6, 6), (5, 5), 18, 0, "differs", ml.Texts())
    assert (unknown.counted, unknown.unknown, unknown.verdict) == ((4, 4), 1, "unknown")
    assert out_of_scope.verdict == "out_of_scope"
    assert out_of_scope.note == ml.OUT_OF_SCOPE["U004"]
    assert no_such_question.verdict == "no_such_question"
    for one in (out_of_scope, no_such_question):
        assert (one.counted, one.population, one.unknown) == ((None, None), None, None)


def test_a_decision_comes_with_its_note(found, published):
    [one] = ml.compare(found, published("id,compte\nU100,13\n"))
    assert one.verdict == "equal"
    assert len({one.note.in_(lang) for lang in LANGUAGES} - {""}) == 3


@pytest.mark.parametrize(
    ("id", "least", "most", "verdict"),
    [
        ("U034", 5, 5, "equal"),
        ("U034", 3, 5, "equal"),
        ("U034", 5, 9, "equal"),
        ("U034", 6, 9, "differs"),
        ("U034", 3, 4, "differs"),
        ("U034", 5, "", "equal"),
        ("U034", 6, "", "differs"),
        ("U034", "", 5, "equal"),
        ("U034", "", 4, "differs"),
        ("U034", "", "", "unknown"),  # no number was published
        ("U022", 9, 12, "unknown"),
        ("U022", 9, "", "unknown"),
        ("U022", 10, 12, "differs"),  # whatever the one is of which nobody can say
        ("U022", "", 7, "differs"),
        ("U147", 20, 25, "equal"),
        ("U147", 20, 30, "differs"),
        ("U147", 20, "", "equal"),
        ("U147", 21, "", "differs"),
        ("U147", "", 25, "equal"),
        ("U147", "", 24, "differs"),
    ],
)
def test_bounds_may_be_open(found, published, id, least, most, verdict):
    file = published(f"id,compte,compte_min,compte_max\n{id},,{least},{most}\n")
    assert verdicts(ml.compare(found, file)) == [(id, verdict)]
    without_counts = published(f"id,compte_min,compte_max\n{id},{least},{most}\n")
    assert verdicts(ml.compare(found, without_counts)) == [(id, verdict)]


def test_what_nobody_can_say_is_no_difference(published):
    nothing_asked = ml.Model()
    nothing_asked.actors.add(key="cpas", name="CPAS", kind="cpas")
    nothing_asked.reseaux.add(
        key="cs", name="CS", form="coordination", scope="external", organisers=["cpas"]
    )
    found = ml.codebook(nothing_asked)
    file = published("id,compte,compte_min,compte_max\nU022,0,,\nU022,1,,\nU022,2,,\nU146,,80,\n")
    assert verdicts(ml.compare(found, file)) == [
        ("U022", "unknown"),  # none is counted, but nothing is known
        ("U022", "unknown"),
        ("U022", "differs"),
        ("U146", "unknown"),
    ]


@pytest.mark.parametrize(
    "content",
    [
        "id,compte\nU022,8\nU034,6\n",
        '\ufeffid,compte\r\nU022,"8,0"\r\nU034,6\r\n',
        "\ufeffid;fait;compte\r\nU022;nées d’un réseau;8\r\nU034;;6,0\r\n;;\r\n",
        "id;fait;compte\r\nU022;nées d’un réseau;8,0\r\nU034;;6\r\n".encode("cp1252"),
        "id\tfait\tcompte\r\nU022\tnées\t8\r\nU034\t\t6\r\n".encode("utf-16"),
        "compte, id \n 8 , U022\n\n6,U034",
    ],
    ids=["commas", "byte order mark", "Excel", "Windows-1252", "UTF-16", "by hand"],
)
def test_a_file_is_read_as_people_have_it(found, published, content):
    compared = ml.compare(found, published(content))
    assert verdicts(compared) == [("U022", "equal"), ("U034", "differs")]
    assert [each.published for each in compared] == [(8, 8), (6, 6)]


def test_decimals_are_compared_as_numbers(found, published):
    file = published('id,compte,compte_min,compte_max\nU034,"5,5",,\nU034,,"4,5","5.5"\n')
    assert [(each.published, each.verdict) for each in ml.compare(found, file)] == [
        ((5.5, 5.5), "differs"),
        ((4.5, 5.5), "equal"),
    ]


@pytest.mark.parametrize(
    "content", ["", "\n", "U022,8\n", "id\nU022\n", "compte\n8\n", "id;nombre\nU022;8\n"]
)
def test_columns_that_are_not_there_are_named(found, published, content):
    problem = refused(found, published(content))
    assert problem.code == "file.columns"
    assert all("id, compte, compte_min, compte_max" in problem.cure(lang) for lang in LANGUAGES)


@pytest.mark.parametrize("text", ["huit", "8 ou 9", "nan", "inf", "<3"])
def test_what_is_no_number_is_found_in_its_file(found, published, text):
    file = published(f"id,compte,compte_min\nU022,8,\n\nU034,,{text}\n")
    problem = refused(found, file)
    assert problem.code == "file.number"
    for lang, place in (
        ("fr", "ligne 4, colonne compte_min"),
        ("nl", "rij 4, kolom compte_min"),
        ("en", "row 4, column compte_min"),
    ):
        assert f"{file}, {place}" in problem.what(lang) and text in problem.what(lang)


def test_a_file_that_cannot_be_read_says_why(found, published, tmp_path):
    assert refused(found, tmp_path / "nowhere.csv").code == "file.missing"
    assert refused(found, tmp_path).code == "file.unreadable"
    assert refused(found, published('id,compte\n"U022,8\n')).code == "file.damaged"
    assert refused(found, published(b"PK\x03\x04\x00\xff")).code == "file.columns"


def test_nothing_published_is_nothing_compared(found, published):
    assert ml.compare(found, published("id,compte\n")) == []
