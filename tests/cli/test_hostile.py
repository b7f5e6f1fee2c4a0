# SPDX-License-Identifier: Apache-2.0
"""Whatever is typed into any field is a text in a terminal, in JSON and in CSV."""

import csv
import io
import json
import re

import maillage as ml
import pytest
from hostile import EVERYTHING, HOSTILE, hostile_model, shown

#: What would turn a terminal or a spreadsheet into something else.
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
FORMULAS = ("=", "+", "-", "@", "\t", "\r")


@pytest.fixture(scope="module", params=[EVERYTHING, "@SUM(1)"], ids=["all", "one"])
def typed(request, tmp_path_factory):
    """A text, and the file of an inventory of nothing but it."""
    file = tmp_path_factory.mktemp("hostile") / "inventory.json"
    ml.write(hostile_model(request.param), file, persons="include")
    return request.param, file


def answered(maillage, file, indicator, form):
    code, out, err = maillage("analyse", file, indicator, "--lang", "en", "--format", form)
    assert code in (0, 1) and not CONTROLS.search(out + err)
    return out


@pytest.mark.parametrize("indicator", ml.INDICATORS)
def test_answers_hold_texts_and_no_formulas(maillage, typed, indicator):
    text, file = typed
    told = json.loads(answered(maillage, file, indicator, "json"))
    cells = [cell for row in told["rows"] for cell in row.values() if isinstance(cell, str)]
    rows = list(csv.reader(io.StringIO(answered(maillage, file, indicator, "csv"))))
    assert len(rows) == 1 + len(told["rows"])
    assert not [cell for row in rows for cell in row if cell.startswith(FORMULAS)]
    written = shown(" ".join(cell for row in rows for cell in row), text)
    assert written == shown(" ".join(cells), text)
    answered(maillage, file, indicator, "table")


def test_a_terminal_shows_marks_of_its_own_as_text(maillage, tmp_path):
    marks = [text for text in HOSTILE if text.startswith("[bold")]
    model = ml.Model()
    for text in marks:
        model.reseaux.add(key="r", name=text, themes=["housing"])
    ml.write(model, tmp_path / "inventory.json")
    _, out, _ = maillage("analyse", tmp_path / "inventory.json", "inventory", "--lang", "en")
    assert marks and all(text in out for text in marks)


@pytest.mark.parametrize("command", ["check", "convert"])
def test_what_is_wrong_is_told_as_text(maillage, folder, tmp_path, command):
    cell = '"' + EVERYTHING.replace('"', '""') + '"'
    given = folder(territories=f"key,name,level,nis,{cell}\na,A,{cell},{cell},x\n")
    target = [tmp_path / "out.json"] if command == "convert" else []
    code, out, err = maillage(command, given, *target, "--lang", "en")
    assert code in (0, 1) and not CONTROLS.search(out + err)
    code, out, err = maillage("check", given, "--format", "csv")
    rows = list(csv.reader(io.StringIO(out)))
    assert not [cell for row in rows for cell in row if cell.startswith(FORMULAS)]
