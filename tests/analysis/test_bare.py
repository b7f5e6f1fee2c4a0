# SPDX-License-Identifier: Apache-2.0
"""Every question, frame and key answers on an inventory of which next to nothing is known."""

import json
import re
from xml.etree import ElementTree

import maillage as ml
import pytest
from bare import BARE

LANGUAGES = ("fr", "nl", "en")

#: Why an envelope cannot be shared: nobody to share it between, or what the key needs is unknown.
CANNOT_SHARE = {"funding.nobody", "funding.unknown", "funding.no_envelope"}


#: What is so whatever is known: a factor that no record can show, a first need that is never served
#: too soon, the only known seat, which is of the CPAS.
SURELY_NOT = {("factors", "observable"), ("expectations", "too_soon"), ("structure", "balanced")}


@pytest.fixture(scope="module", params=BARE)
def bare(request) -> ml.Model:
    return BARE[request.param]()


def ways_of_asking(indicator):
    """Without parameters, then with each choice of each parameter."""
    asked = [{}]
    for parameter in ml.INDICATORS[indicator]["parameters"]:
        choices = ("yes", "no") if parameter["type"] == "flag" else parameter["choices"]
        asked += [{parameter["name"]: choice} for choice in choices]
    return asked


def hold_together(finding):
    """It counts itself up, speaks each language, is JSON, a table and a drawing."""
    assert 0 <= finding.known <= finding.population == finding.known + finding.unknown
    names = [name for name, _, _ in finding.columns]
    assert all(len(row) == len(names) for row in finding.rows)
    assert len(finding.to_pandas()) == len(finding.rows)
    for lang in LANGUAGES:
        texts = [*finding.sentences(lang), *finding.caveats(lang), finding.population_of.in_(lang)]
        assert len(texts) > 2 and all(text.strip() for text in texts)
        assert not [text for text in texts if re.search(r"[{}]|\bnan\b|\bNone\b", text)]
        assert json.loads(finding.to_json(lang))["population"] == finding.population
        made = finding.plot(lang=lang)
        assert ElementTree.fromstring(made.svg).tag.endswith("svg")
        assert made.html.startswith("<!doctype html>")
    assert finding._repr_html_().count("<th>") == len(names)


@pytest.mark.parametrize(
    ("indicator", "asked"),
    [(indicator, asked) for indicator in ml.INDICATORS for asked in ways_of_asking(indicator)],
    ids=str,
)
def test_each_question_is_answered_however_it_is_asked(bare, indicator, asked):
    hold_together(ml.analyse(bare, indicator, **asked))


@pytest.mark.parametrize("frame", ml.frames())
def test_nobody_fails_a_frame_for_what_is_not_known(bare, frame):
    found = ml.check_frame(bare, frame)
    hold_together(found)
    rows = found.to_dict("en")["rows"]
    assert "not_met" not in {row["verdict"] for row in rows}
    held = [row for row in rows if row["verdict"] == "met"]
    assert all(row["evidence"] for row in held)
    assert found.known == len(held)


@pytest.mark.parametrize("envelope", [None, 1000])
@pytest.mark.parametrize("beside", [None, "potential-actors"])
@pytest.mark.parametrize("key", ml.allocation_keys())
def test_what_cannot_be_shared_is_refused_with_a_cure(bare, key, beside, envelope):
    with pytest.raises(ml.ArgumentError) as refused:
        ml.allocate(bare, envelope, key=key, beside=beside)
    assert refused.value.code in CANNOT_SHARE
    for lang in LANGUAGES:
        assert refused.value.what(lang) and refused.value.cure(lang)
        assert "{" not in refused.value.what(lang) + refused.value.cure(lang)


def test_the_codebook_says_of_nobody_what_is_not_known(bare):
    found = ml.codebook(bare)
    hold_together(found)
    assert found == ml.analyse(bare, "codebook")


@pytest.mark.parametrize("indicator", ml.INDICATORS)
def test_what_is_unknown_is_never_told_as_no(indicator):
    for name in ("actors", "unknowns", "named"):
        finding = ml.analyse(BARE[name](), indicator)
        told = {
            (indicator, column)
            for row in finding.rows
            for (column, _, _), cell in zip(finding.columns, row, strict=True)
            if cell is False
        }
        assert told <= SURELY_NOT
