# SPDX-License-Identifier: Apache-2.0
"""The command line: what it says, in which language, and how it ends."""

import csv
import io
import itertools
import json
import re

import maillage as ml
import pytest
from maillage import cli
from maillage.cli.options import LENS, PARAMETERS
from maillage.model import cell_text

LANGUAGES = ("fr", "nl", "en")
COMMANDS = [
    *("check", "indicators", "analyse", "codebook", "measure", "report", "convert", "export"),
    *("template", "questionnaire", "answers"),
]
TRACES = re.compile(r"Traceback|Error\b|None\b")


def flat(text: str) -> str:
    return " ".join(text.split())


# ---- check ---------------------------------------------------------------------------------------

MISTAKEN = {"actors": "key,name,kind\na,A,asso\nb,,\n"}


def test_check_finds_no_error_in_the_inventory(maillage, inventory):
    code, out, err = maillage("check", inventory)
    assert (code, err) == (0, "")
    assert "réseaux 129" in out and "subventions 19" in out
    assert "0 erreur," in out


@pytest.mark.parametrize("lang", LANGUAGES)
def test_check_says_where_what_and_the_cure(maillage, folder, lang):
    code, out, err = maillage("check", folder(**MISTAKEN), "--lang", lang)
    assert code == 1
    for issue in ml.read(folder(**MISTAKEN)).issues:
        assert flat(issue.what(lang)) in flat(out)
        assert flat(issue.cure(lang)) in flat(out)
    place = {"fr": "ligne 2, colonne kind", "nl": "rij 2, kolom kind", "en": "row 2, column kind"}
    assert f"actors.csv, {place[lang]}" in out
    assert "1" in err  # a rejected row


def test_check_for_programs(maillage, folder):
    code, out, _ = maillage("check", folder(**MISTAKEN), "--format", "json", "--lang", "en")
    told = json.loads(out)
    assert code == 1
    assert told["tables"] == {"actors": 1}
    assert told["rejected"] == 1
    errors = [row for row in told["rows"] if row["severity"] == "error"]
    assert told["counts"]["error"] == len(errors) == 2
    assert errors[0].keys() == {
        *("severity", "code", "file", "table", "row", "column", "key", "what", "cure")
    }
    assert [(row["code"], row["row"], row["column"]) for row in errors] == [
        ("value.term", 2, "kind"),
        ("value.missing", 3, "name"),
    ]
    _, out, _ = maillage("check", folder(**MISTAKEN), "--format", "csv", "--lang", "en")
    assert [row["code"] for row in csv.DictReader(io.StringIO(out))] == [
        row["code"] for row in told["rows"]
    ]


def test_check_keeps_rejected_rows_to_correct(maillage, folder, tmp_path):
    place = tmp_path / "à corriger"
    code, _, err = maillage("check", folder(**MISTAKEN), "--rejected", place, "--lang", "nl")
    assert code == 1 and "à corriger" in err
    [kept] = csv.DictReader((place / "actors.csv").open(encoding="utf-8"))
    assert kept["sleutel"] == "b" and "ontbreekt" in kept["maillage_problem"]
    corrected = {**kept, "naam": "Bénévoles"}
    with (place / "actors.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, corrected)
        writer.writeheader()
        writer.writerow(corrected)
    assert maillage("check", place)[0] == 0
    assert ml.read(place).actors["b"].name.plain == "Bénévoles"


def test_rejected_rows_that_name_persons_are_kept_back(maillage, folder, tmp_path):
    tables = {"actors": "key,name\na,A\n", "mandates": "key,person\nm,Zébulon Canari\n"}
    _, out, err = maillage("check", folder(**tables), "--rejected", tmp_path / "x")
    assert "--persons include" in err and "Canari" not in out + err
    assert not list((tmp_path / "x").iterdir())
    again = ["check", folder(**tables), "--rejected", tmp_path / "x", "--persons", "include"]
    maillage(*again)
    assert "Canari" in (tmp_path / "x" / "mandates.csv").read_text(encoding="utf-8")


# ---- indicators, analyse, measure ----------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_indicators_are_the_catalogue(maillage, lang):
    code, out, _ = maillage("indicators", "--lang", lang)
    assert code == 0
    for about in ml.INDICATORS.values():
        assert about["id"] in out and flat(about["question"][lang]) in flat(out)
        for parameter in about["parameters"]:
            assert f"--{parameter['name'].replace('_', '-')}" in out
            assert flat(parameter["doc"][lang]) in flat(out)
    told = json.loads(maillage("indicators", "--lang", lang, "--format", "json")[1])
    assert [row["indicator"] for row in told["rows"]] == list(ml.INDICATORS)
    assert {p["name"] for p in told["parameters"]} == set(PARAMETERS)
    table = list(csv.DictReader(io.StringIO(maillage("indicators", "--format", "csv")[1])))
    assert [row["indicator"] for row in table] == list(ml.INDICATORS)


def test_every_option_has_one_meaning():
    names = [*PARAMETERS, *LENS, "path", "indicator", "lang", "format", "rows"]
    assert len(set(names)) == len(names)
    assert set(LENS) == set(vars(ml.Lens()))


@pytest.mark.parametrize("indicator", ml.INDICATORS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_analyse_answers_as_the_library_does(maillage, inventory, indicator, lang):
    finding = ml.analyse(ml.read(inventory), indicator)
    code, out, err = maillage("analyse", inventory, indicator, "--lang", lang)
    assert (code, err) == (0, "")
    for said in [*finding.sentences(lang), *finding.caveats(lang), finding.title.in_(lang)]:
        assert flat(said) in flat(out)
    assert not TRACES.search(out)
    code, out, err = maillage("analyse", inventory, indicator, "--lang", lang, "--format", "json")
    assert (code, err, out) == (0, "", finding.to_json(lang) + "\n")
    code, out, err = maillage("analyse", inventory, indicator, "--lang", lang, "--format", "csv")
    reader = csv.DictReader(io.StringIO(out))
    rows = list(reader)
    assert len(rows) == len(finding.rows)
    assert reader.fieldnames == finding.flat_columns
    for row, expected in zip(rows, finding.to_dict(lang)["rows"], strict=True):
        for name, value in expected.items():
            if isinstance(value, bool):
                assert row[name] == ("yes" if value else "no")
            elif isinstance(value, float):
                assert float(row[name]) == value
            else:
                assert row[name] == cell_text(value)


def test_parameters_are_options(maillage, inventory):
    expected = ml.analyse(ml.read(inventory), "overlap", at_least=3, limit=2)
    for options in (["--at-least", "3", "--limit=2"], ["--limit", "2", "--at_least", "3"]):
        _, out, _ = maillage("analyse", *options, inventory, "overlap", "--format", "json")
        assert out == expected.to_json("fr") + "\n"
    _, out, _ = maillage("analyse", inventory, "freshness", "--at", "2014", "--format", "json")
    assert json.loads(out)["stamp"]["arguments"] == {"at": "2014", "detail": "table"}


def test_a_lens_is_options(maillage, inventory):
    lens = ml.Lens("organiser", "link", themes=[None, "poverty"], reseau_scopes=[], two_mode=True)
    options = ["--relations", "organiser,link", "--themes", "unknown,poverty"]
    options += ["--reseau-scopes", "all", "--two-mode"]
    _, out, _ = maillage("analyse", inventory, "inventory", "--format", "json", *options)
    assert out == ml.analyse(ml.read(inventory), "inventory", lens=lens).to_json("fr") + "\n"


def test_a_table_fits_its_terminal_and_says_what_it_leaves_out(maillage, inventory, monkeypatch):
    model = ml.read(inventory)
    for width in (60, 80, 120, 200):
        monkeypatch.setenv("COLUMNS", str(width))
        _, out, _ = maillage("analyse", inventory, "overlap")
        assert max(map(len, out.splitlines())) <= width
        heads = out.split("─")[0].split("\n\n")[-1]
        assert "…" not in heads and {"premier", "réseau"} <= {*heads.split()}
        assert "Colonnes qui ne tiennent pas" in out
        assert "--rows 0" in out  # some rows
    monkeypatch.setenv("COLUMNS", "1000")
    _, out, _ = maillage("analyse", inventory, "overlap", "--rows", "0")
    assert "Colonnes qui ne tiennent pas" not in out and "--rows 0" not in out
    assert len(out.splitlines()) > len(ml.analyse(model, "overlap").rows)


def test_headings_are_cut_between_words(maillage, reconstruction, monkeypatch):
    words = " ".join(label.fr for _, label, _ in ml.analyse(ml.Model(), "workload").columns).split()
    for width in range(40, 200, 8):
        monkeypatch.setenv("COLUMNS", str(width))
        _, out, _ = maillage("analyse", reconstruction, "workload", "--rows", "3")
        heads = out.split("─")[0].split("\n\n")[-1]
        assert {*heads.split()} <= {*words} and "réseau" in heads
        assert max(map(len, out.splitlines())) <= width


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_text_that_is_cut_is_said_and_one_that_is_long_is_whole(maillage, folder, lang):
    long, word = "long name " * 9, "Donaudampfschiffahrtsgesellschaft"
    tables = {"reseaux": f"key,name\na,{long}\nb,{word}\n"}
    said = {"fr": "Textes coupés", "nl": "Teksten afgebroken", "en": "Texts cut"}
    _, out, _ = maillage("measure", folder(**tables), "degree", "--lang", lang)
    assert f"{said[lang]}" in out and ": 1 (--format csv" in out
    assert "…" in out and word in "".join(out.split())
    tables["reseaux"] = f"key,name\nb,{word}\n"
    _, out, _ = maillage("measure", folder(**tables), "degree", "--lang", lang)
    assert "…" not in out and "--format csv" not in out


def test_what_is_unknown_says_so(maillage, inventory):
    _, out, _ = maillage("analyse", inventory, "freshness", "--lang", "nl")
    [objectives] = [line for line in out.splitlines() if line.startswith("doelstellingen")]
    assert "onbekend" in objectives
    _, out, _ = maillage("analyse", inventory, "blank_spots", "--rows", "1")
    assert "aucun" in out


def test_csv_runs_nothing(maillage, folder):
    tables = {"actors": 'key,name,source\n=1+1,A,"=HYPERLINK(""x"")"\n'}
    _, out, _ = maillage(
        "analyse", folder(**tables), "freshness", "--detail", "row", "--format", "csv"
    )
    [row] = csv.DictReader(io.StringIO(out))
    assert row["row"] == "'=1+1" and row["source"].startswith("'=HYPERLINK")


def test_brackets_are_text(maillage, folder):
    tables = {
        "actors": "key,name,kind\na,[bold]A[/bold],[red]\n",
        "reseaux": "key,name,organisers\nr,[b]R,a\n",
    }
    _, out, _ = maillage("check", folder(**tables))
    assert "[red]" in out
    _, out, _ = maillage("measure", folder(**tables), "degree")
    assert "[bold]A[/bold]" in out and "[b]R" in out


def test_csv_for_excel_is_in_the_language_of_its_reader(maillage, inventory, folder, tmp_path):
    options = ["--format", "csv", "--for-excel", "--lang", "nl"]
    _, out, _ = maillage("analyse", inventory, "blank_spots", *options)
    assert out.startswith("\ufeffthema;gemeente;toestand;") and out.count("\r\n") > 300
    _, out, _ = maillage("measure", inventory, "closeness", *options)
    assert out.startswith("\ufeffsleutel;naam;soort;waarde\r\n") and ";0," in out
    _, out, _ = maillage("check", folder(**MISTAKEN), *options)
    assert out.startswith("\ufeffernst;")
    place = tmp_path / "x"
    maillage("check", folder(**MISTAKEN), "--rejected", place, "--for-excel", "--lang", "fr")
    content = (place / "actors.csv").read_bytes().decode()
    assert content.startswith("\ufeff") and ";maillage_problem\r\n" in content
    assert set(content.splitlines()[0][1:].split(";")) >= {"clé", "nom"}
    code, _, err = maillage("check", folder(**MISTAKEN), "--rejected", place, "--lang", "fr")
    assert code == 2 and "--replace" in err, "what somebody may have corrected is kept"
    assert maillage("check", folder(**MISTAKEN), "--rejected", place, "--replace")[0] == 1


def test_lines_of_a_table_end_where_their_words_do(maillage, inventory):
    for asked in (("analyse", inventory, "freshness"), ("indicators",), ("check", inventory)):
        _, out, _ = maillage(*asked)
        assert len(out.splitlines()) > 10
        assert not [line for line in out.splitlines() if line != line.rstrip()]


def test_a_file_that_does_not_name_its_table_is_told_how(maillage, tmp_path):
    (tmp_path / "vide.csv").touch()
    code, _, err = maillage("check", tmp_path / "vide.csv")
    assert code == 2 and "--table" in err and "acteurs" in err
    assert maillage("check", tmp_path / "vide.csv", "--table", "acteurs")[0] == 0


# ---- report, convert, template -------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_report_writes_one_page(maillage, inventory, lang, tmp_path):
    page = tmp_path / "un dossier" / "rapport d’été.html"
    code, _, err = maillage("report", inventory, "-o", page, "--lang", lang)
    assert code == 2 and page.parent.name in err and not page.parent.exists()
    page.parent.mkdir()
    code, out, err = maillage("report", inventory, "-o", page, "--lang", lang, "--at", "2014")
    assert (code, err) == (0, "")
    assert page.name in flat(out)
    assert f'<html lang="{lang}"' in page.read_text(encoding="utf-8")
    code, _, err = maillage("report", inventory, "-o", page, "--lang", lang)
    assert code == 2 and "--replace" in err, "nothing is replaced unasked"
    assert maillage("report", inventory, "-o", page, "--lang", lang, "--replace")[0] == 0


def test_convert_loses_nothing(maillage, inventory, tmp_path):
    stops = [inventory, *(tmp_path / name for name in ("a.json", "b.xlsx", "c.ods", "d"))]
    for source, target in itertools.pairwise(stops):
        assert maillage("convert", source, target)[0] == 0
    assert ml.read(stops[-1]) == ml.read(inventory)
    assert maillage("convert", inventory, tmp_path / "e", "--for-excel")[0] == 0
    assert b";" in (tmp_path / "e" / "actors.csv").read_bytes().splitlines()[0]


def test_convert_replaces_nothing_unasked(maillage, inventory, tmp_path):
    (tmp_path / "grants.csv").write_text("key,name\n", encoding="utf-8")
    (tmp_path / "x.json").touch()
    for target in (tmp_path, tmp_path / "x.json"):
        code, out, err = maillage("convert", inventory, target, "--lang", "en")
        assert (code, out) == (2, "")
        assert "is there already" in flat(err)
        assert maillage("convert", inventory, target, "--replace")[0] == 0
    assert len(ml.read(tmp_path / "x.json").grants) == 19


def test_convert_leaves_persons_unless_asked(maillage, folder, tmp_path):
    given = folder(persons="key,name\np,Zébulon Canari\n", actors="key,name\na,A\n")
    code, _, err = maillage("convert", given, tmp_path / "x.json", "--lang", "en")
    assert code == 0 and "persons left out: 1" in err
    assert "Canari" not in (tmp_path / "x.json").read_text(encoding="utf-8")
    assert maillage("convert", given, tmp_path / "y.json", "--persons", "include")[2] == ""
    assert "Canari" in (tmp_path / "y.json").read_text(encoding="utf-8")


def test_convert_takes_a_sheet_that_nothing_names(maillage, folder, tmp_path):
    other = (folder(actors="nom\nA\n") / "actors.csv").rename(tmp_path / "liste 2014.csv")
    assert maillage("convert", other, tmp_path / "x.json")[0] == 2
    assert maillage("convert", other, tmp_path / "x.json", "--table", "acteurs")[0] == 0
    assert len(ml.read(tmp_path / "x.json").actors) == 1


@pytest.mark.parametrize("lang", LANGUAGES)
def test_template_writes_an_empty_spreadsheet(maillage, lang, tmp_path):
    for name in ("acteurs.xlsx", "tout.ods"):
        assert maillage("template", tmp_path / name, "--lang", lang)[0] == 0
        assert ml.read(tmp_path / name) == ml.Model()


@pytest.mark.parametrize(
    "verb", [["analyse", "overlap"], ["measure", "degree"], ["report"], ["convert"]]
)
def test_errors_in_the_data_are_told_and_the_answer_given(maillage, folder, tmp_path, verb):
    command, *name = verb
    more = {"report": ["-o", tmp_path / "x.html"], "convert": [tmp_path / "x.json"]}
    code, out, err = maillage(command, folder(**MISTAKEN), *name, *more.get(command, []))
    assert code == 1
    assert out and "maillage check" in err


# ---- misuse --------------------------------------------------------------------------------------

MISUSED = [
    (["nonsense"], "check, indicators"),
    (["check"], "PATH"),
    (["check", "nowhere"], "nowhere"),
    (["check", "{data}", "--nonsense"], "--rejected"),
    (["check", "{data}", "--format", "xml"], "table, json, csv"),
    (["check", "{data}", "--persons", "some"], "exclude, include"),
    (["check", "{data}", "--lang", "de"], "fr, nl, en"),
    (["check", "{data}", "more"], "more"),
    (["analyse", "{data}"], "INDICATOR"),
    (["analyse", "{data}", "nonsense"], "overlap"),
    (["analyse", "{data}", "overlap", "--nonsense", "1"], "--at-least"),
    (["analyse", "{data}", "overlap", "--detail", "row"], "at_least, limit"),
    (["analyse", "{data}", "overlap", "--limit", "many"], "many"),
    (["analyse", "{data}", "overlap", "--limit"], "--limit"),
    (["analyse", "{data}", "overlap", "--rows", "many"], "--rows"),
    (["analyse", "{data}", "overlap", "--rows", "-1"], "--rows"),
    (["analyse", "{data}", "freshness", "--at", "yesterday"], "yesterday"),
    (["analyse", "{data}", "overlap", "--relations", "nonsense"], "organiser"),
    (["analyse", "{data}", "overlap", "--territories", "nowhere"], "nowhere"),
    (["analyse", "{data}", "workload", "--year", "20133"], "2100"),
    (["frame", "{data}", "article-62", "--year", "1900"], "1925"),
    (["frame", "{data}", "rules.csv"], ".json"),
    (["allocate", "{data}", "--key", "keys.xlsx"], ".json"),
    (["allocate", "{data}", "--year", "0"], "1925"),
    (["paper", "{data}", "calendar", "-o", "{tmp}/x.ics", "--year", "20133"], "20133"),
    (["measure", "{data}", "nonsense"], "degree"),
    (["measure", "{data}", "two_mode_degree"], "two_mode"),
    (["measure", "{data}", "closeness", "--weights", "heavy"], "ignored, strength, distance"),
    (["measure", "{data}", "density", "--weights", "strength"], "ignored"),
    (["measure", "{data}", "blau"], "by"),
    (["measure", "{data}", "closeness", "--by", "sector"], "weights"),
    (["analyse", "{data}", "overlap", "--at-least", "9"], "maillage indicators"),
    (["check", "{data}", "--table", "acteurs"], "--table"),
    (["convert", "{data}", "{tmp}/x.csv"], ".xlsx"),
    (["template", "{tmp}/x.csv"], ".xlsx"),
    (["report", "{data}", "-o", "{tmp}/x.pdf"], ".html"),
    (["report", "{data}"], "--output"),
    (["report", "{data}", "-o", "/dev/null/x.html"], "/dev/null"),
    (["report", "{data}", "-o", "{tmp}/x.html", "--at", "yesterday"], "yesterday"),
    (["convert", "{data}"], "TARGET"),
    (["convert", "{data}", "/dev/null/x"], "/dev/null/x"),
    (["convert", "{data}", "{tmp}/x.docx"], "x.docx"),
    (["template", "{tmp}/x.docx"], "x.docx"),
    (["template", "/dev/null/x.xlsx"], "/dev/null"),
]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("arguments", "named"), MISUSED, ids=lambda v: " ".join(v) if isinstance(v, list) else ""
)
def test_misuse_is_refused_with_a_cure(
    maillage, inventory, tmp_path, lang, arguments, named, monkeypatch
):
    monkeypatch.setenv("MAILLAGE_LANG", lang)
    given = [a.format(data=inventory, tmp=tmp_path) for a in arguments]
    code, out, err = maillage(*given)
    assert (code, out) == (2, "")
    what, cure = flat(err).split("→")
    assert what.strip() and cure.strip()
    assert named in flat(err)
    assert not TRACES.search(err)
    assert not list(tmp_path.iterdir())


def test_misuse_speaks_each_language(maillage, inventory, monkeypatch):
    for arguments, _ in MISUSED:
        if "de" in arguments:
            continue
        given = [a.format(data=inventory, tmp="nowhere") for a in arguments]
        said = {maillage(*given, "--lang", lang)[2] for lang in LANGUAGES}
        assert len(said) == 3, arguments


# ---- help and language ---------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)], ids=" ".join)
def test_help_speaks_each_language(maillage, command, lang):
    code, out, err = maillage(*command, "--lang", lang, "--help")
    assert (code, err) == (0, "")
    assert ml.words.word("cli.usage", lang) in out
    assert flat(ml.words.word("cli.help", lang)) in flat(out)
    assert "cli." not in out
    if lang != "en":
        assert not re.search(r"\b(Usage: |Show|Commands|required|default)", out)
    if not command:
        assert all(name in out for name in COMMANDS)
        assert flat(ml.words.word("cli.exit", lang)) in flat(out)


def test_analyse_help_has_every_parameter(maillage):
    _, out, _ = maillage("analyse", "--help")
    for name in [*PARAMETERS, *LENS]:
        flag = {"weights": "relation-weights"}.get(name, name.replace("_", "-"))
        assert f"--{flag}" in out
    for about in ml.INDICATORS.values():
        for parameter in about["parameters"]:
            assert parameter["doc"]["fr"].split(",")[0].split()[0] in out


@pytest.mark.parametrize(
    ("lang", "default", "forms"),
    [
        ("fr", "défaut : ", "tout sauf category"),
        ("nl", "standaard: ", "alles behalve category"),
        ("en", "default: ", "all but category"),
    ],
)
def test_help_says_what_holds_where_nothing_is_asked(maillage, lang, default, forms):
    _, out, _ = maillage("analyse", "--lang", lang, "--help")
    said = re.sub(r"[\s│]+", " ", out)
    for value in ("table", "20", "undirected", "presence", "external,unknown", "all", forms):
        assert f"({default}{value})" in said
    assert "(" + default + "membership,organiser,link)" in said.replace(", ", ",")
    docs = [
        (indicator, parameter["doc"][lang])
        for indicator, about in ml.INDICATORS.items()
        for parameter in about["parameters"]
        if parameter["name"] == "certainty"
    ]
    for _, doc in docs:  # what several indicators take is said once
        assert said.count(", ".join(i for i, same in docs if same == doc) + f" – {doc}") == 1


@pytest.mark.parametrize(
    ("arguments", "environment", "lang"),
    [
        ([], {}, "fr"),
        ([], {"LANG": "nl_BE.UTF-8"}, "nl"),
        ([], {"LANG": "nl_BE.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ([], {"LANG": "de_DE.UTF-8"}, "fr"),
        ([], {"LANG": "C"}, "fr"),
        ([], {"LANG": "en_US.UTF-8", "MAILLAGE_LANG": "nl"}, "nl"),
        (["check", "--lang", "en"], {"MAILLAGE_LANG": "nl"}, "en"),
        (["check", "--lang=en"], {"MAILLAGE_LANG": "nl"}, "en"),
        (["--lang"], {}, "fr"),
    ],
)
def test_the_language_is_that_asked_for_or_of_the_system(arguments, environment, lang):
    assert cli.spoken(arguments, environment) == lang


def test_version(maillage):
    assert maillage("--version") == (0, f"maillage {ml.__version__} ({ml.format_version})\n", "")


def test_nothing_asked_shows_the_help(maillage):
    code, out, _ = maillage()
    assert code == 2 and "analyse" in out
