# SPDX-License-Identifier: Apache-2.0
"""The published JSON Schema and TypeScript types fit what the library writes."""

import json
import re
from pathlib import Path

import jsonschema
import maillage as ml
import maillage.io
import pytest

SCHEMA = json.loads(maillage.io.json_schema())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def document(model: ml.Model, tmp_path: Path) -> dict:
    ml.write(model, tmp_path / "x.json", persons="include")
    return json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_real_inventory_is_valid(bruxelles, tmp_path):
    real = document(bruxelles, tmp_path)
    assert len(real["reseaux"]) == 129
    VALIDATOR.validate(real)


def test_a_value_of_each_kind_is_valid(tmp_path):
    model = ml.Model()
    model.territories.add(
        key="t", name="T", level="commune", nis="21004", postcodes=["1000"], population=5,
        activity_places="-1..2.5", since="..", until="2013-12",
    )  # fmt: skip
    model.actors.add({"key": "a", "name.fr": "A", "name.nl": "B"}, kind="autre: club", themes=[])
    model.persons.add(key="p", name="P", employer="a", role="none", email="p@a.be")
    model.reseaux.add(key="r", name="R", themes=["food", "autre: x"], organisers=["a"])
    model.posts.add(key="o", reseau="r", function="coordinator", fte=0.5, person="p")
    model.meetings.add(key="m", reseau="r", date="2013-12-31", duration=90, time="14:00")
    model.grants.add(key="g", beneficiary="a", amount="8429,38", year=2006)
    model.inquiries.add(key="i", asked="r", tables=["reseaux"], answered=False)
    VALIDATOR.validate(document(model, tmp_path))


@pytest.mark.parametrize(
    "actor",
    [
        {"name": "without key"},
        {"key": 1},
        {"key": "a", "kind": "club"},
        {"key": "a", "kind": "CPAS"},
        {"key": "a", "themes": "food"},
        {"key": "a", "themes": ["sport"]},
        {"key": "a", "since": "31/12/2013"},
        {"key": "a", "verified_on": ".."},
    ],
)
def test_what_the_library_would_not_write_is_not_valid(actor):
    assert not VALIDATOR.is_valid({"format": "maillage/1", "actors": [actor]})


def test_another_format_is_not_valid():
    assert not VALIDATOR.is_valid({"actors": []})
    assert not VALIDATOR.is_valid({"format": "maillage/2"})


def test_the_types_name_the_members_of_the_schema():
    types = maillage.io.typescript_types()
    for table, schema in SCHEMA["properties"].items():
        if table == "format":
            continue
        body = re.search(rf"export interface {table.capitalize()}Row {{\n(.*?)\n}}", types, re.S)
        members = re.findall(r'^  "?([\w.]+)"?(\??): ', body[1], re.M)
        assert [name for name, _ in members] == list(schema["items"]["properties"]), table
        assert [name for name, mark in members if not mark] == schema["items"]["required"], table
