# SPDX-License-Identifier: Apache-2.0
"""The command that counts as the study of 2014 does, and holds its answers to published numbers."""

import csv
import io
import json
import re
from pathlib import Path

import maillage as ml
import pytest

LANGUAGES = ("fr", "nl", "en")
COLUMNS = [
    *("id", "question", "verdict", "published_least", "published_most"),
    *("count", "least", "most", "population", "unknown", "note"),
]
EQUAL = "id;compte;compte_min;compte_max\r\nU022;8;;\r\nU100;13;;\r\nU004;17;;\r\nU147;;20;25\r\n"


@pytest.fixture
def published(tmp_path):
    """Writes a file of published numbers; one statement of each verdict, unless told otherwise."""

    def write(content="id,compte\nU022,8\nU100,12\nU023,5\nU004,17\nU999,1\n") -> Path:
        file = tmp_path / "published.csv"
        file.write_text(content, encoding="utf-8", newline="")
        return file

    return write


def flat(text: str) -> str:
    return " ".join(text.split())


def in_the_table(out: str) -> list[str]:
    """The statements whose rows begin lines of what was printed."""
    return re.findall(r"^U\d{3}(?= )", out, re.MULTILINE)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_codebook_is_answered_in_each_language(maillage, reconstruction, lang):
    found = ml.codebook(ml.read(reconstruction))
    code, out, err = maillage("codebook", reconstruction, "--lang", lang)
    assert (code, err) == (0, "")
    for said in [*found.sentences(lang), *found.caveats(lang), found.title.in_(lang)]:
        assert flat(said) in flat(out)
    code, out, _ = maillage("codebook", reconstruction, "--lang", lang, "--format", "json")
    assert (code, out) == (0, found.to_json(lang) + "\n")


def test_a_year_may_be_asked_for(maillage, reconstruction):
    found = ml.codebook(ml.read(reconstruction), year=2010)
    _, out, _ = maillage("codebook", reconstruction, "--year", "2010", "--format", "json")
    assert out == found.to_json("fr") + "\n"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_differs_is_shown_in_each_language(maillage, reconstruction, published, lang):
    found = ml.codebook(ml.read(reconstruction))
    questions = {row["id"]: row["question"] for row in found.to_dict(lang)["rows"]}
    asked = ("codebook", reconstruction, "--against", published(), "--lang", lang)
    code, out, err = maillage(*asked)
    assert (code, err) == (1, "")
    for verdict in ("equal", "differs", "unknown", "out_of_scope", "no_such_question"):
        assert flat(ml.words.word(f"verdict.{verdict}", lang, count=1)) in flat(out)
    assert in_the_table(out) == ["U100", "U023", "U999"], "those to look into, and no other"
    assert questions["U100"][:40] in flat(out) and questions["U022"][:40] not in flat(out)
    assert flat(ml.OUT_OF_SCOPE["U004"].in_(lang)) in flat(out)
    [note] = [one.note for one in ml.compare(found, published()) if one.id == "U100"]
    assert flat(note.in_(lang)) in flat(out)
    for note in found.caveats(lang) + found.unobserved(lang):
        assert flat(note) in flat(out)


def test_it_ends_with_0_where_all_is_as_published(maillage, reconstruction, published):
    code, out, err = maillage("codebook", reconstruction, "--against", published(EQUAL))
    assert (code, err) == (0, "")
    assert in_the_table(out) == []


@pytest.mark.parametrize("row", ["U022,7", "U022,9", "U999,1", "U022,"])
def test_it_ends_with_1_where_one_is_not(maillage, reconstruction, published, row):
    file = published(f"id,compte\n{row}\n")
    assert maillage("codebook", reconstruction, "--against", file)[0] == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_ends_with_2_where_the_numbers_cannot_be_read(
    maillage, reconstruction, published, tmp_path, lang
):
    columns = "id, compte, compte_min, compte_max"
    for content, named in (
        ("numéro;nombre\nU022;8\n", columns),
        ("id;compte\nU022;huit\n", "huit"),
        ("", columns),
        (None, "published.csv"),
    ):
        file = published(content or "")
        if content is None:
            file.unlink()
        code, out, err = maillage("codebook", reconstruction, "--against", file, "--lang", lang)
        assert (code, out) == (2, "")
        what, cure = flat(err).split("→")
        assert what.strip() and cure.strip() and named in flat(err)
    assert maillage("codebook", reconstruction, "--against", tmp_path)[0] == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_compared_rows_are_flat(maillage, reconstruction, published, lang):
    asked = ("codebook", reconstruction, "--against", published(), "--lang", lang)
    code, out, _ = maillage(*asked, "--format", "json")
    told = json.loads(out)
    assert code == 1
    found = ml.codebook(ml.read(reconstruction))
    assert told["caveats"] == found.caveats(lang)
    assert told["unobserved"] == found.unobserved(lang) != []
    assert [list(row) for row in told["rows"]] == [COLUMNS] * 5
    equal, differs, unknown, out_of_scope, no_such_question = told["rows"]
    assert equal["question"] and equal["note"] is None
    assert [equal[column] for column in COLUMNS[2:-1]] == ["equal", 8, 8, 8, 8, 9, 18, 1]
    assert [differs[column] for column in COLUMNS[2:-1]] == ["differs", 12, 12, 13, 13, 13, 18, 0]
    assert differs["note"]
    assert [unknown[column] for column in COLUMNS[2:-1]] == ["unknown", 5, 5, 4, 4, 5, 18, 1]
    assert out_of_scope["note"] == ml.OUT_OF_SCOPE["U004"].in_(lang)
    for row in (out_of_scope, no_such_question):
        assert [row[c] for c in ("question", *COLUMNS[5:-1])] == [None] * 6
    code, out, _ = maillage(*asked, "--format", "csv")
    reader = csv.DictReader(io.StringIO(out))
    rows = list(reader)
    assert code == 1 and reader.fieldnames == COLUMNS
    for row, same in zip(rows, told["rows"], strict=True):
        assert row["id"] == same["id"] and row["verdict"] == same["verdict"]
        for column in COLUMNS[3:-1]:
            assert (float(row[column]) if row[column] else None) == same[column]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_compared_rows_open_in_excel(maillage, reconstruction, published, lang):
    asked = ("codebook", reconstruction, "--against", published(), "--lang", lang)
    _, out, _ = maillage(*asked, "--format", "csv", "--for-excel")
    assert out.startswith("\ufeff") and "\r\n" in out
    heading, *rows = csv.reader(io.StringIO(out.removeprefix("\ufeff")), delimiter=";")
    assert len(rows) == 5 and len(set(heading)) == len(heading) == len(COLUMNS)
    assert heading[0] == ml.words.word("compared.id", lang)
    assert not {"published_least", "published_most"} & set(heading)


def test_every_statement_of_the_study_is_found_again(maillage, reconstruction, belgium):
    asked = ("codebook", reconstruction, "--against", belgium / "urias_counts.csv")
    code, out, err = maillage(*asked, "--format", "json")
    rows = json.loads(out)["rows"]
    assert (code, err) == (0, "")
    assert [row["id"] for row in rows] == [f"U{n:03}" for n in range(1, 215)]
    out_of_scope = {row["id"] for row in rows if row["verdict"] == "out_of_scope"}
    assert out_of_scope == set(ml.OUT_OF_SCOPE)
    assert {row["verdict"] for row in rows if row["id"] not in out_of_scope} == {"equal"}
