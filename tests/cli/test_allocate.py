# SPDX-License-Identifier: Apache-2.0
"""The command that shares an envelope between actors."""

import csv
import io
import json

import maillage as ml
import pytest

LANGUAGES = ("fr", "nl", "en")


@pytest.fixture
def of_2006(bruxelles):
    return {row.beneficiary: float(row.amount) for row in bruxelles.grants if row.year == 2006}


def test_it_gives_the_amounts_of_2006_back(maillage, inventory, of_2006):
    asked = (
        "allocate",
        inventory,
        "--envelope",
        "555000",
        "--key",
        "shares-2006",
        "--format",
        "json",
    )
    code, out, err = maillage(*asked)
    rows = json.loads(out)["rows"]
    assert (code, err) == (0, "")
    assert {row["actor"]: row["amount"] for row in rows} == of_2006 and len(rows) == 19
    code, out, _ = maillage(*asked[:-1], "csv")
    told = {row["actor"]: float(row["amount"]) for row in csv.DictReader(io.StringIO(out))}
    assert told == of_2006


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_compares_two_keys_in_words(maillage, inventory, lang):
    code, out, _ = maillage(
        "allocate", inventory, "--key", "shares-2006", "--beside", "population", "--lang", lang
    )
    found = ml.allocate(ml.read(inventory), key="shares-2006", beside="population")
    flat = " ".join(out.split())
    assert code == 0
    for said in [*found.sentences(lang), *found.caveats(lang)]:
        assert " ".join(said.split()) in flat
    amount = ml.words.money(56981.24, lang)
    assert " ".join(amount.split()) in flat


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "asked",
    [
        ("--key", "fsas"),
        ("--envelope", "beaucoup"),
        ("--key", "potential-actors"),
        ("--key", "nowhere.json"),
    ],
    ids=" ".join,
)
def test_it_refuses_and_says_what_to_do(maillage, inventory, asked, lang):
    code, out, err = maillage("allocate", inventory, *asked, "--lang", lang)
    assert (code, out) == (2, "") and "→" in err


def test_a_key_of_ones_own_is_a_file(maillage, inventory, tmp_path):
    key = tmp_path / "own.json"
    key.write_text(
        '{"format": "maillage-key/1", "id": "own", "title": "égal", "parts": [{"by": "equal"}]}',
        encoding="utf-8",
    )
    code, out, _ = maillage(
        "allocate", inventory, "--envelope", "100", "--key", key, "--format", "json"
    )
    amounts = [row["amount"] for row in json.loads(out)["rows"]]
    assert code == 0 and sorted({*amounts}) == [5.26, 5.27] and round(sum(amounts), 2) == 100
