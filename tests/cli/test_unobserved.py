# SPDX-License-Identifier: Apache-2.0
"""Of rows that nobody observed, each command says so, once: in what it shows, or else beside."""

import json

import maillage as ml
import pytest

LANGUAGES = ("fr", "nl", "en")
SAID = {
    "fr": "Reconstruction cohérente avec les comptes publiés, non une observation",
    "nl": "Reconstructie in overeenstemming met de gepubliceerde cijfers, geen waarneming",
    "en": "Reconstruction consistent with the published counts, not observation",
}
BESIDE = [
    ["check", "{data}"],
    ["check", "{data}", "--format", "json"],
    ["analyse", "{data}", "inventory", "--format", "csv"],
    ["codebook", "{data}", "--format", "csv"],
    ["measure", "{data}", "degree"],
    ["measure", "{data}", "degree", "--format", "json"],
    ["export", "{data}", "{tmp}/x.gexf"],
    ["export", "{data}", "{tmp}/x.geojson"],
    ["convert", "{data}", "{tmp}/x.json"],
    ["questionnaire", "{tmp}/x.html", "--known", "{data}"],
    ["answers", "{data}", "{tmp}/answer.csv", "-o", "{tmp}/x.json"],
]
SHOWN = [
    ["analyse", "{data}", "inventory"],
    ["analyse", "{data}", "inventory", "--format", "json"],
    ["codebook", "{data}"],
    ["codebook", "{data}", "--format", "json"],
    ["report", "{data}", "-o", "{tmp}/x.html"],
    ["export", "{data}", "{tmp}/x.html"],
    ["export", "{data}", "{tmp}/x.svg"],
]


@pytest.fixture
def asked(maillage, reconstruction, tmp_path):
    """Asks a command about the reconstruction: its exit code, what it answered and said beside."""
    (tmp_path / "answer.csv").write_text("respondent;name\nÉcole du Parc;Le Parc\n")

    def run(arguments: list[str], lang: str) -> tuple[int, str, str]:
        given = [each.format(data=reconstruction, tmp=tmp_path) for each in arguments]
        code, out, err = maillage(*given, "--lang", lang)
        return code, " ".join(out.split()), " ".join(err.split())

    return run


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("arguments", BESIDE, ids=" ".join)
def test_it_is_said_beside_what_does_not_show_it(asked, arguments, lang):
    code, out, err = asked(arguments, lang)
    assert code == 0
    assert err.count(SAID[lang]) == 1 and SAID[lang] not in out


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("arguments", SHOWN, ids=" ".join)
def test_it_is_not_said_again_beside_what_shows_it(asked, arguments, tmp_path, lang):
    code, out, err = asked(arguments, lang)
    assert (code, err) == (0, "")
    written = [path.read_text(encoding="utf-8") for path in tmp_path.glob("x.*")]
    shown = written[0].replace("\u00a0", " ") if written else out
    assert SAID[lang] in shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_how_many_rows_there_are_of_each_kind_is_said(maillage, folder, lang):
    tables = {
        "actors": "key,name,source\na,A,synthetic: a test\nb,B,\nc,C,reconstruction: a test\n"
    }
    code, out, err = maillage("check", folder(**tables), "--lang", lang, "--format", "json")
    assert code == 0 and json.loads(out)["tables"] == {"actors": 3}
    said = ml.analyse(ml.read(folder(**tables)), "inventory").unobserved(lang)
    assert err.splitlines() == said and len(said) == 2
    assert all("1" in line and "3" in line for line in err.splitlines())
