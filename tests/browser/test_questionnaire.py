# SPDX-License-Identifier: Apache-2.0
"""The questionnaire in a real browser: filled in, saved, taken in; on a phone and on paper."""

import csv
import io
from pathlib import Path

import maillage as ml
import pypdfium2
import pytest
from maillage.questionnaire import COLUMNS
from maillage.words import WORDS

LANGUAGES = ("fr", "nl", "en")


@pytest.fixture
def form(bruxelles, tmp_path):
    def write(lang: str, **options) -> str:
        path = tmp_path / f"{lang}.html"
        ml.questionnaire(
            path, lang=lang, model=bruxelles, replace=True, to="info@exemple.be", **options
        )
        return path.read_text(encoding="utf-8")

    return write


def reseau(page, number: int):
    return page.locator(".reseau").nth(number - 1)


def saved(page, tmp_path) -> Path:
    with page.expect_download() as download:
        page.locator("#save").click()
    path = tmp_path / "answers" / download.value.suggested_filename
    download.value.save_as(path)
    return path


@pytest.mark.parametrize(
    ("lang", "screen"), [*((lang, "desktop") for lang in LANGUAGES), ("fr", "phone")]
)
def test_it_is_quiet_alone_and_open_to_all(opened, form, lang, screen):
    made = opened(form(lang), screen)
    page = made.page
    page.locator("#add").click()
    page.locator("#save").click()
    assert made.violations() == [], "with a mistake shown"
    page.locator("#respondent-0").fill("École")
    page.locator("#save").click()
    assert made.violations() == [], "with its answers saved"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert (made.complaints, made.requests) == ([], [])


def test_what_is_filled_in_is_saved_and_taken_in(opened, form, bruxelles, tmp_path):
    page = opened(form("nl"), accept_downloads=True).page
    page.locator("#respondent-0").fill("École du Parc")
    page.locator("#coordination-0").fill("Coördinatie van Vorst")
    one = reseau(page, 1)
    one.locator("[data-column=name]").fill('=Plate-forme "logement"; Forest')
    one.locator("[data-column=territories]").fill("Vorst")
    one.locator("[data-column=contact]").fill("info@logement.be")
    one.locator("[value=thematic]").check()
    one.locator("[value=housing]").check()
    one.locator("#themes-1-other").fill("éner|gie")
    one.locator("[data-column=scale] [value=commune]").check()
    one.locator("[value=projects]").check()
    page.locator("#add").click()
    reseau(page, 2).locator("[data-column=name]").fill("Réseau-Netwerk")
    reseau(page, 2).locator("[value=multithematic]").check()
    page.locator("[data-column=complete] [value=no]").check()
    assert one.locator("[value=thematic]").is_checked(), "each réseau has its own answers"
    taken = ml.answers(bruxelles, saved(page, tmp_path))
    assert taken.issues == []
    said = {(row.key.split("-")[-2], row.field): row.value for row in taken.model.statements}
    assert said["1", "name"] == '=Plate-forme "logement"; Forest'
    assert said["1", "territories"] == "forest"
    assert said["1", "contact_channels"] == "info@logement.be"
    assert said["1", "themes"] == "housing|autre: éner\\|gie"
    assert (said["1", "type"], said["1", "scale"]) == ("thematic", "commune")
    assert said["1", "activity_kinds"] == "projects"
    assert (said["2", "name"], said["2", "type"]) == ("Réseau-Netwerk", "multithematic")
    assert ("2", "scale") not in said, "what nobody ticked is unknown"
    (inquiry,) = [row for row in taken.model.inquiries if row.source == "maillage questionnaire"]
    assert (inquiry.complete, inquiry.answered, len(str(inquiry.on))) == (False, True, 10)


def test_the_same_columns_whichever_the_form(opened, form, tmp_path):
    page = opened(form("fr"), accept_downloads=True).page
    page.locator("#respondent-0").fill("École")
    path = saved(page, tmp_path)
    assert path.name.startswith("reponse-ecole-2")
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig")), delimiter=";"))
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == 2, "whoever knows none has answered"
    copied = page.locator("#text").input_value()
    assert copied.splitlines() == path.read_text("utf-8-sig").splitlines()


def test_it_says_what_is_missing_where_it_is(opened, form):
    page = opened(form("en")).page
    page.locator("#save").click()
    assert page.evaluate("document.activeElement.id") == "respondent-0"
    assert "service is missing" in page.locator("#status").inner_text()
    page.locator("#respondent-0").fill("School")
    assert page.locator("[aria-invalid]").count() == 0
    reseau(page, 1).locator("[value=housing]").check()
    page.locator("#save").click()
    assert page.evaluate("document.activeElement.id") == "name-1"
    described = page.locator("#name-1").get_attribute("aria-describedby").split()
    assert described == ["name-1-mistake", "name-1-hint"]


def test_two_kinds_of_activities_and_no_more(opened, form):
    page = opened(form("fr")).page
    kinds = reseau(page, 1).locator("[data-column=activity_kinds]")
    kinds.locator("[value=projects]").check()
    kinds.locator("#activity_kinds-1-other").fill("fêtes")
    assert kinds.locator("[value=diagnosis]").is_disabled()
    assert "Deux choix" in kinds.locator(".full").inner_text()
    kinds.locator("#activity_kinds-1-other").fill("")
    kinds.locator("[value=diagnosis]").check()
    assert kinds.locator("#activity_kinds-1-other").is_disabled()


def test_the_keyboard_is_enough_and_the_focus_is_never_lost(opened, form):
    page = opened(form("fr")).page
    for number in (2, 3):
        page.locator("#add").focus()
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == f"name-{number}"
        page.keyboard.type(f"Réseau {number}")
    reseau(page, 2).locator(".remove").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "name-2"
    assert page.locator("#name-2").input_value() == "Réseau 3"
    assert page.locator("#reseaux legend").first.inner_text() == "Réseau 1"
    page.keyboard.press("Enter")
    assert page.locator("#reseaux > .reseau").count() == 2, "Enter in a line sends nothing"


def test_without_script_it_is_a_paper_form(opened, form):
    made = opened(form("nl"), java_script_enabled=False)
    assert made.page.locator("noscript p").is_visible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_on_paper_it_is_one_sheet(opened, form, lang):
    for screen in ("desktop", "phone"):
        made = opened(form(lang), screen)
        made.shoot(f"questionnaire-{lang}-{screen}")
    sheets = pypdfium2.PdfDocument(made.printed(f"questionnaire-{lang}"))
    assert len(sheets) == 2, "three réseaux on the two sides of one sheet"
    text = "".join(sheet.get_textpage().get_text_range() for sheet in sheets)
    assert ml.vocabularies()["Theme"]["housing"][lang] in text
    assert not any(WORDS[f"ask.{key}"][lang] in text for key in ("add", "save", "remove"))


def test_what_was_typed_is_printed_and_the_blanks_are_not(opened, form):
    page = opened(form("fr")).page
    page.locator("#name-1").fill("Plate-forme logement")
    page.emulate_media(media="print")
    assert page.locator("#name-1").is_visible()
    assert not page.locator(".blanks").is_visible()
