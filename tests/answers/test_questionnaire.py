# SPDX-License-Identifier: Apache-2.0
"""The questionnaire: three languages, two forms, one set of columns."""

import re
from html import unescape

import maillage as ml
import openpyxl
import pytest
from maillage.questionnaire import COLUMNS, KINDS, heading, headings
from maillage.words import WORDS

LANGUAGES = ("fr", "nl", "en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_theme_scale_and_kind_of_the_annex_is_offered(tmp_path, lang):
    ml.questionnaire(tmp_path / "form.html", lang=lang)
    html = (tmp_path / "form.html").read_text()
    assert f'<html lang="{lang}">' in html
    asked = {"Theme": None, "Scale": None, "ReseauType": None, "ActivityKind": KINDS}
    for vocabulary, codes in asked.items():
        for code, labels in ml.vocabularies()[vocabulary].items():
            offered = f'value="{code}"' in html and labels[lang].replace("’", "’") in html
            assert offered == (codes is None or code in codes), code
    assert "None" not in html
    assert "{" not in re.sub(r"<(style|script).*?</\1>", "", html, flags=re.S)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_heading_is_understood_in_every_language(lang):
    for column in COLUMNS:
        assert headings()[ml._maillage.folded(heading(column, lang))] == column
        assert headings()[column.replace("_", " ")] == column


def test_the_page_asks_nothing_of_anyone(tmp_path):
    ml.questionnaire(tmp_path / "form.html")
    html = (tmp_path / "form.html").read_text()
    assert "://" not in html
    policy = unescape(re.search(r'Content-Security-Policy" content="([^"]+)"', html)[1])
    assert "default-src 'none'" in policy
    assert policy.count("sha256-") == 2
    assert not re.search(r"localStorage|sessionStorage|indexedDB|fetch\(|cookie", html)
    assert not re.search(r"<[^>]+\s(?:on\w+|style)=", html)


def test_nobody_is_asked_for_a_name(tmp_path):
    assert not any("person" in column for column in COLUMNS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_known_is_suggested_and_persons_never_are(forest, tmp_path, lang):
    forest.persons.add(key="p", name="Jeanne Dupont", employer="cpas")
    ml.questionnaire(tmp_path / "form.html", lang=lang, model=forest, to="info@exemple.be")
    html = (tmp_path / "form.html").read_text()
    options = re.findall(r'<option value="([^"]*)">', html)
    assert {"Réseau Nord", "École du Parc", "Uccle"} <= set(options)
    assert ("OCMW Vorst" in options) == (lang == "nl")
    assert "Bruxelles-Capitale" not in options, "a region is not where one meets"
    assert "Plateformes logement" not in options, "réseaux cited in general are none to name"
    assert "Jeanne" not in html
    assert "info@exemple.be" in html


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_spreadsheet_offers_lists(forest, tmp_path, lang):
    ml.questionnaire(tmp_path / "form.xlsx", lang=lang, model=forest)
    book = openpyxl.load_workbook(tmp_path / "form.xlsx")
    sheet, read_me, lists = book.worksheets
    assert [cell.value for cell in sheet[1]] == [heading(column, lang) for column in COLUMNS]
    assert lists.sheet_state == "hidden"
    listed = {str(validation.sqref) for validation in sheet.data_validations.dataValidation}
    assert len(listed) == 10
    assert all(row[0].value for row in read_me.iter_rows())
    ml.questionnaire(tmp_path / "form.ods", lang=lang)
    (issue,) = ml.answers(forest, tmp_path / "form.ods").issues
    assert issue.code == "answers.none", "its headings are understood"


def test_wrong_input_is_refused(tmp_path):
    with pytest.raises(ml.ArgumentError, match="html"):
        ml.questionnaire(tmp_path / "form.pdf")
    with pytest.raises(ml.ArgumentError):
        ml.questionnaire(tmp_path / "form.html", lang="de")
    ml.questionnaire(tmp_path / "form.html")
    with pytest.raises(ml.FileError):
        ml.questionnaire(tmp_path / "form.html")
    ml.questionnaire(tmp_path / "form.html", replace=True, lang="nl")
    assert 'lang="nl"' in (tmp_path / "form.html").read_text()


def test_every_text_is_there_in_three_languages():
    for key, texts in WORDS.items():
        if key.startswith(("ask.", "decision.")):
            assert set(texts) == set(LANGUAGES), key
            places = [set(re.findall(r"{(\w+)}", text)) for text in texts.values()]
            assert places[0] == places[1] == places[2], key
