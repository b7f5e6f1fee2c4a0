# SPDX-License-Identifier: Apache-2.0
"""Every command answers of an inventory of which next to nothing is known."""

import csv
import io
import itertools
import json

import maillage as ml
import pytest
from bare import BARE

LANGUAGES = ("fr", "nl", "en")

#: Each command that makes a finding, and what it may be asked.
ASKED = [
    *(("analyse", indicator) for indicator in ml.INDICATORS),
    *(("frame", frame) for frame in ml.frames()),
    ("codebook",),
]


def in_turn(asked):
    """Each, in one language after the other."""
    return list(zip(asked, itertools.cycle(LANGUAGES)))


@pytest.fixture(scope="module", params=["empty", "actors", "named"])
def bare(request, tmp_path_factory):
    """The file of an inventory."""
    file = tmp_path_factory.mktemp("bare") / f"{request.param}.json"
    ml.write(BARE[request.param](), file, persons="include")
    return file


@pytest.mark.parametrize(("asked", "lang"), in_turn(ASKED), ids=str)
def test_each_question_is_answered(maillage, bare, asked, lang):
    command, *about = asked
    code, out, err = maillage(command, bare, *about, "--lang", lang)
    assert (code, err) == (0, "") and out.strip()
    code, out, err = maillage(command, bare, *about, "--format", "json")
    told = json.loads(out)
    assert (code, err) == (0, "") and told["known"] <= told["population"]
    code, out, _ = maillage(command, bare, *about, "--format", "csv")
    rows = list(csv.reader(io.StringIO(out)))
    assert code == 0 and len(rows) == 1 + len(told["rows"])


@pytest.mark.parametrize(("key", "lang"), in_turn(ml.allocation_keys()))
def test_what_cannot_be_shared_is_refused_with_a_cure(maillage, bare, key, lang):
    asked = ("allocate", bare, "--envelope", "1000", "--key", key, "--lang", lang)
    code, out, err = maillage(*asked)
    what, cure = err.split("→")
    assert (code, out) == (2, "") and what.strip() and cure.strip()


@pytest.mark.parametrize(("kind", "lang"), in_turn(ml.PAPERS))
def test_each_paper_is_written(maillage, bare, kind, lang, tmp_path):
    file = tmp_path / f"paper{ml.PAPERS[kind][0]}"
    about = ("--reseau", "a") if "a" in ml.read(bare).reseaux else ()
    code, out, err = maillage("paper", bare, kind, "-o", file, "--lang", lang, *about)
    assert (code, str(file) in out) == (0, True), err
    assert file.stat().st_size > 100


def test_the_report_is_written(maillage, bare, tmp_path):
    file = tmp_path / "report.html"
    code, out, err = maillage("report", bare, "-o", file)
    assert (code, err) == (0, "") and str(file) in out
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")
