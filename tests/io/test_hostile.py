# SPDX-License-Identifier: Apache-2.0
"""Whatever is typed into any field is written and read back as it was, and runs nothing."""

import csv

import maillage as ml
import openpyxl
import pytest
from hostile import EVERYTHING, FIELDS, HOSTILE, SHAPED, hostile_model

TEXTS = [*HOSTILE, EVERYTHING]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", ["folder", "one.json", "one.xlsx", "one.ods"])
def test_it_comes_back_as_it_was(text, name, tmp_path):
    model = hostile_model(text)
    ml.write(model, tmp_path / name, persons="include")
    again = ml.read(tmp_path / name)
    assert again == model and not again.rejected


@pytest.mark.parametrize("text", TEXTS)
def test_no_cell_is_a_formula(text, tmp_path):
    model = hostile_model(text)
    ml.write(model, tmp_path / "folder", persons="include")
    for path in (tmp_path / "folder").glob("*.csv"):
        with path.open(newline="", encoding="utf-8") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    ml.write(model, tmp_path / "one.xlsx", persons="include")
    for sheet in openpyxl.load_workbook(tmp_path / "one.xlsx"):
        assert {cell.data_type for row in sheet for cell in row} <= {"s", "n", "b"}


@pytest.mark.parametrize(("table", "field"), SHAPED)
def test_what_has_a_shape_takes_no_other(table, field):
    assert (table, field) in FIELDS
    model = hostile_model("harmless")
    for text in TEXTS:
        with pytest.raises(ml.ArgumentError):
            model[table].update(model[table][0].key, {field: text})
