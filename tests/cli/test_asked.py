# SPDX-License-Identifier: Apache-2.0
"""Asking and being answered from a terminal."""

import maillage as ml
import pytest

LANGUAGES = ("fr", "nl", "en")
HEADINGS = "respondent;coordination;on;complete;name;territories;organisers;contact\n"


@pytest.fixture
def answered(tmp_path):
    """A folder of two answers."""
    folder = tmp_path / "answers"
    folder.mkdir()
    (folder / "one.csv").write_text(
        HEADINGS + "École du Parc;;2026-03-05;oui;Réseau-Netwerk;Anderlecht;;jeanne@exemple.be\n"
    )
    (folder / "two.csv").write_text(HEADINGS + "Le Parc;;2026-03-06;;Réseau Netwerk;;;\n")
    return folder


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_questionnaire_is_written_in_each_language(maillage, inventory, tmp_path, lang):
    for name in ("form.html", "form.xlsx", "form.ods"):
        file = tmp_path / name
        code, out, err = maillage("questionnaire", file, "--known", inventory, "--lang", lang)
        assert (code, err) == (0, "")
        assert str(file) in out
    html = (tmp_path / "form.html").read_text()
    assert f'<html lang="{lang}">' in html and "Réseau-Netwerk" in html
    code, _, err = maillage("questionnaire", tmp_path / "form.html", "--lang", lang)
    assert code == 2 and "form.html" in err
    again = ("questionnaire", tmp_path / "form.html", "--replace", "--to", "info@exemple.be")
    assert maillage(*again)[0] == 0
    assert "info@exemple.be" in (tmp_path / "form.html").read_text()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_answers_are_taken_in_and_decided(maillage, inventory, answered, tmp_path, lang):
    taken, decisions = tmp_path / "taken", tmp_path / "decisions.csv"
    command = ("answers", inventory, answered, "-o", taken, "--lang", lang)
    code, out, err = maillage(*command)
    assert code == 0 and str(taken) in out
    assert "--decisions" in err, "what is left to decide is said"
    assert "jeanne" not in out + err
    command += ("--replace", "--decisions", decisions)
    assert maillage(*command)[0] == 0
    model = ml.read(taken)
    assert len(model.inquiries) == len(ml.read(inventory).inquiries) + 2
    assert "reseau-netwerk" in model.reseaux
    rows = decisions.read_text(encoding="utf-8-sig").splitlines()
    columns = rows[0].split(";")
    called = {"fr": ("autre", "décision", "indécis", "main"), "nl": ("ander", "beslissing")}
    called["nl"] += ("onbeslist", "hand")
    other, decision, left, hand = called.get(lang, ("other", "decision", "undecided", "hand"))
    undecided = rows.index(next(row for row in rows if f";{left};" in row and "reseaux" in row))
    cells = rows[undecided].split(";")
    assert cells[columns.index(other)] == "reseau-netwerk-anderlecht"
    cells[columns.index(decision)] = {"fr": "même", "nl": "zelfde", "en": "same"}[lang]
    rows[undecided] = ";".join(cells)
    decisions.write_text("\n".join(rows), encoding="utf-8")
    for _ in range(2):
        assert maillage(*command)[0] == 0
        model = ml.read(taken)
        assert "reseau-netwerk" not in model.reseaux
        assert f";{hand};" in decisions.read_text()


def test_taken_in_twice_it_is_the_same(maillage, inventory, answered, tmp_path):
    taken = tmp_path / "taken"
    assert maillage("answers", inventory, answered / "one.csv", "-o", taken)[0] == 0
    assert maillage("answers", taken, answered / "two.csv", "-o", taken, "--replace")[0] == 0
    whole = tmp_path / "whole.json"
    assert maillage("answers", inventory, answered, "-o", whole)[0] == 0
    assert ml.read(whole) == ml.read(taken)


def test_contacts_of_persons_are_written_on_request(maillage, inventory, answered, tmp_path):
    file = tmp_path / "taken.json"
    code, _, err = maillage("answers", inventory, answered, "-o", file, "--lang", "en")
    assert code == 0 and "left out: 1" in err
    assert "jeanne" not in file.read_text()
    again = ("answers", inventory, answered, "-o", file, "--replace", "--persons", "include")
    assert maillage(*again)[0] == 0
    assert "jeanne@exemple.be" in file.read_text()


def test_of_files_that_cannot_be_read_nothing_is_written(maillage, inventory, tmp_path):
    (tmp_path / "bad.csv").write_text("a;b\n1;2\n")
    target, decisions = tmp_path / "taken", tmp_path / "decisions.csv"
    command = ("answers", inventory, tmp_path / "bad.csv", "-o", target, "--decisions", decisions)
    code, out, err = maillage(*command, "--lang", "en")
    assert code == 1 and "bad.csv" in err and str(target) not in out
    assert not target.exists() and not decisions.exists()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_decisions_are_written_in_the_language_spoken(
    maillage, inventory, answered, tmp_path, lang
):
    decisions = tmp_path / "decisions.csv"
    command = ("answers", inventory, answered, "-o", tmp_path / "taken", "--decisions", decisions)
    assert maillage(*command, "--lang", lang)[0] == 0
    text = decisions.read_text(encoding="utf-8-sig")
    said = {"fr": ";indécis;règle;", "nl": ";onbeslist;regel;", "en": ";undecided;rule;"}
    assert said[lang] in text
    assert maillage(*command, "--replace", "--lang", "en")[0] == 0
    assert said["en"] in decisions.read_text(encoding="utf-8-sig"), "it was read"
    decisions.write_text(text.replace(said[lang], ";?;;"))
    code, _, err = maillage(*command, "--replace", "--lang", lang)
    assert code == 2 and "decisions.csv" in err and said[lang].split(";")[1] in err


def test_what_is_wrong_is_told(maillage, inventory, answered, tmp_path):
    (answered / "bad.csv").write_text("respondent;name;scale\nA;Un;partout\n")
    code, out, err = maillage("answers", inventory, answered, "-o", tmp_path / "x", "--lang", "en")
    assert code == 1 and "partout" in err and "bad.csv" in err
    assert "Answers: 3" in out, "the others are taken in"
    for arguments in (
        ["answers", inventory, tmp_path / "none.csv", "-o", tmp_path / "y"],
        ["answers", inventory, answered, "-o", tmp_path / "x"],
        ["answers", inventory, answered],
        ["questionnaire", tmp_path / "form.pdf"],
    ):
        code, out, err = maillage(*arguments, "--lang", "en")
        assert code == 2 and err and "Traceback" not in err
    assert not (tmp_path / "y").exists()
