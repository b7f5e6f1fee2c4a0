# SPDX-License-Identifier: Apache-2.0
import json
from decimal import Decimal

import maillage as ml
import pandas as pd
import pytest

LANGUAGES = ("fr", "nl", "en")
OWN = {
    "format": "maillage-key/1",
    "id": "own",
    "title": "own",
    "parts": [{"by": "population", "weight": "1/2"}, {"by": "equal", "weight": "1/2"}],
}


def amounts(finding):
    rows = finding.to_dict("fr")["rows"]
    return {row["actor"]: row["amount"] for row in rows}


def test_the_published_amounts_come_back_to_the_cent(bruxelles):
    published = {row.beneficiary: float(row.amount) for row in bruxelles.grants if row.year == 2006}
    assert len(published) == 19
    for envelope in (555_000, 555_000.0, Decimal("555000.00"), "555 000,00 €"):
        assert amounts(ml.allocate(bruxelles, envelope, key="shares-2006")) == published
    assert amounts(ml.allocate(bruxelles, key="shares-2006")) == published


@pytest.mark.parametrize("key", list(ml.allocation_keys()))
def test_amounts_add_up_to_the_envelope(reconstruction, key):
    model = ml.read(reconstruction)
    if key in ("population", "shares-2006"):
        with pytest.raises(ml.ArgumentError) as refused:
            ml.allocate(model, 700_000.01, key=key)
        assert refused.value.code in ("funding.unknown", "funding.nothing")
        return
    found = ml.allocate(model, 700_000.01, key=key, year=2013)
    cents = [round(amount * 100) for amount in amounts(found).values()]
    assert sum(cents) == 70_000_001 and min(cents) >= 0
    for lang in LANGUAGES:
        said = " ".join(found.sentences(lang))
        is_example = ml.allocation_keys()[key].is_example
        assert (f"{ml.allocation_keys()[key].title.in_(lang)}" in said) and is_example == any(
            word in said for word in ("exemple", "voorbeeld", "example")
        )


def test_a_key_is_a_file_a_mapping_or_a_key(bruxelles, tmp_path):
    path = tmp_path / "own.json"
    path.write_text(json.dumps(OWN), encoding="utf-8")
    first = ml.allocate(bruxelles, 1000, key=OWN)
    for key in (path, str(path), ml.read_allocation_key(path)):
        assert amounts(ml.allocate(bruxelles, 1000, key=key)) == amounts(first)
    assert first.stamp["arguments"]["key"] == "own"
    assert "<AllocationKey own>" in repr(ml.read_allocation_key(path))


@pytest.mark.parametrize(
    ("change", "code", "named"),
    [
        ({"parts": [{"by": "wealth"}]}, "rules.value", "parts[1].by"),
        ({"parts": []}, "rules.value", "parts"),
        ({"bounds": {"ceiling": "1"}}, "rules.key", "ceiling"),
        ({"format": "maillage-frame/1"}, "rules.format", "maillage-key/1"),
        ({"bounds": {"floor": "90000"}}, "funding.floors", "€"),
        ({"bounds": {"cap": "10"}}, "funding.caps", "€"),
    ],
)
def test_what_cannot_be_is_refused_in_each_language(bruxelles, change, code, named):
    with pytest.raises(ml.ArgumentError) as refused:
        ml.allocate(bruxelles, 555_000, key=OWN | change)
    assert refused.value.code == code
    for lang in LANGUAGES:
        assert named in refused.value.what(lang) and refused.value.cure(lang)


def test_what_is_not_asked_right_is_refused(bruxelles, tmp_path):
    for envelope in ("much", -1, "", True):
        with pytest.raises(ml.ArgumentError, match="envelope"):
            ml.allocate(bruxelles, envelope)
    with pytest.raises(ml.ArgumentError, match="shares-2006"):
        ml.allocate(bruxelles, 1, key="fsas")
    with pytest.raises(ml.FileError):
        ml.allocate(bruxelles, 1, key=tmp_path / "nowhere.json")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    with pytest.raises(ml.FileError, match="line 1, column 2"):
        ml.allocate(bruxelles, 1, key=tmp_path / "broken.json")


@pytest.mark.parametrize(
    ("other", "named"),
    [
        ("fsas", "fsas"),
        ("potential-actors", "potential-actors"),
        (OWN | {"parts": []}, "dict"),
        (OWN | {"bounds": {"floor": "90000"}}, "own"),
    ],
)
def test_of_two_keys_the_one_at_fault_is_named(bruxelles, other, named):
    for keys in ({"key": other}, {"key": other, "beside": "shares-2006"}):
        with pytest.raises(ml.ArgumentError) as refused:
            ml.allocate(bruxelles, 555_000, **keys)
        assert refused.value.code != "funding.beside"
    alone = refused.value
    with pytest.raises(ml.ArgumentError) as refused:
        ml.allocate(bruxelles, 555_000, key="shares-2006", beside=other)
    said_of_it = {"fr": "l’autre clé", "nl": "de andere sleutel", "en": "the other key"}
    for lang, said in said_of_it.items():
        assert refused.value.what(lang).startswith(f"{said}, ")
        assert named in refused.value.what(lang) and alone.what(lang) in refused.value.what(lang)
        assert refused.value.cure(lang) == alone.cure(lang)


def test_the_question_says_why_it_gives_no_amounts():
    model = ml.Model.from_pandas(
        {"actors": pd.DataFrame({"key": ["a", "b"], "name": ["A", "B"], "kind": ["cpas", "cpas"]})}
    )
    finding = ml.analyse(model, "allocation", key="population", envelope="100")
    assert (finding.known, finding.population) == (0, 2)
    assert finding.to_pandas()["amount"].isna().all()
    for lang in LANGUAGES:
        assert "A, B" in finding.sentences(lang)[0]
