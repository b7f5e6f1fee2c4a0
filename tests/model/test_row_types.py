# SPDX-License-Identifier: Apache-2.0
"""What type checkers are told of rows is what rows are."""

import ast
import types
import typing
from decimal import Decimal
from pathlib import Path

import maillage as ml
import pytest

STUB = Path(ml.__file__).with_name("_rows.pyi")
NAMES = {"Decimal": Decimal, "Date": ml.Date, "Period": ml.Period, "Range": ml.Range}
CLASSES = {
    node.name: {
        line.target.id: ast.unparse(line.annotation)
        for line in node.body
        if isinstance(line, ast.AnnAssign)
    }
    for node in ast.parse(STUB.read_text(encoding="utf-8")).body
    if isinstance(node, ast.ClassDef)
}


def fits(value: object, kind: object) -> bool:
    if isinstance(kind, types.UnionType):
        return any(fits(value, one) for one in kind.__args__)
    if typing.get_origin(kind) is tuple:
        return isinstance(value, tuple) and all(isinstance(item, str) for item in value)
    return isinstance(value, typing.get_origin(kind) or kind)


@pytest.mark.parametrize("table", ml.TABLES)
def test_each_field_has_the_type_that_is_told(table, bruxelles):
    declared = CLASSES["Tables"][table].removeprefix("Table[").removesuffix("]")
    told = {
        name: eval(text, {**NAMES, "Texts": ml.Texts}) for name, text in CLASSES[declared].items()
    }
    assert told.keys() == {field["name"] for field in ml.TABLES[table]["fields"]} | {"extras"}
    for row in bruxelles[table]:
        for name, kind in told.items():
            assert fits(getattr(row, name), kind), (row, name, kind)


def test_every_table_is_told():
    assert list(CLASSES["Tables"]) == list(ml.TABLES)
