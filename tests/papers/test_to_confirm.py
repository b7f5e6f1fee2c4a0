# SPDX-License-Identifier: Apache-2.0
"""The list to confirm: each column a field of a letter, on a sheet to filter and print."""

import maillage as ml
import openpyxl
import pytest


@pytest.fixture
def asked(coordination):
    """A coordination of whose members much is known of how to reach them."""
    model = coordination
    house = {"address": "Rue Basse 7", "postcode": "1180", "territory": "forest"}
    model.places.add(key="house", name="Maison", **house)
    model.places.add(key="desk", name="Guichet", address="Chaussée 1", postcode="1190")
    service = model.services[0].key
    model.offers.add(service=service, place="desk", phone="02 111 11 11")
    channels = ["Tél. 02/222.22.22", "info@maison.example", "www.maison.example", "b@c.example"]
    known = {"places": ["house"], "contact_channels": channels, "language_regime": "bilingual"}
    model.actors.update("maison", **known)
    model.actors.update("mute", contact_channels=[])
    return model


def rows(model):
    sheet = ml.paper(model, "to_confirm", at="2026-03-15", lang="en")
    return {row[0]: dict(zip(sheet.headings, row, strict=True)) for row in sheet.rows}


def test_each_part_of_an_address_and_each_contact_is_a_field(asked):
    maison = rows(asked)["maison"]
    told = {
        "Language": "bilingual",
        "Street and number": "Rue Basse 7",
        "Postcode": "1180",
        "Municipality": "Forest",
        "Other addresses": "Chaussée 1, 1190",
        "E-mail": "info@maison.example",
        "Telephone": "02/222.22.22",
        "Other contacts": "b@c.example · 02 111 11 11 · www.maison.example",
        "Confirmed on": "2024-05-02",
        "To complete": "",
    }
    assert {name: maison[name] for name in told} == told


def test_a_contact_that_is_known_not_to_be_is_not_asked_for(asked):
    mute, planning = (rows(asked)[key] for key in ("mute", "planning"))
    assert mute["Other contacts"] == "none"
    assert "Contact" not in mute["To complete"]
    assert planning["Other contacts"] == ""
    assert "Contact" in planning["To complete"]


def test_a_year_before_a_leap_day_is_the_last_of_february(asked):
    def due(day):
        asked.actors.update("cpas", verified_on=day)
        sheet = ml.paper(asked, "to_confirm", at="2024-02-29")
        return "cpas" in [row[0] for row in sheet.rows]

    assert due("2023-02-28")
    assert not due("2023-03-01")


def test_a_service_that_has_ended_is_not_told(asked):
    asked.services.update(asked.services[0].key, period=ml.Period("2010", "2012"))
    assert rows(asked)["maison"]["Services"] == ""


def test_the_remark_is_left_to_whoever_asks(asked):
    asked.actors.update("mute", source="synthetic: test")
    for row in rows(asked).values():
        assert row["Remark"] == ""
        assert "Synthetic data" in row["Where these data come from"]


def test_the_sheet_is_filtered_and_printed_as_it_is(asked, tmp_path):
    sheet = ml.paper(asked, "to_confirm", at="2026-03-15", lang="nl")
    book = openpyxl.load_workbook(sheet.save(tmp_path / "tour.xlsx"))
    page = book.active
    assert page.auto_filter.ref == f"A1:{openpyxl.utils.get_column_letter(len(sheet.headings))}4"
    assert (page.page_setup.orientation, page.page_setup.paperSize) == ("landscape", 9)
    assert (page.page_setup.fitToHeight, page.sheet_properties.pageSetUpPr.fitToPage) == (0, True)
    assert page.print_title_rows == "$1:$1"
    assert book.properties.title == page.title == "Te bevestigen"


def test_a_printed_sheet_is_legible_and_says_once_what_it_says_all_along(asked, tmp_path):
    name = "Association de quartier pour la santé mentale & la réduction des risques"
    asked.actors.update("mute", name=name, source="synthetic: test")
    asked.actors.add(name="École du Parc", source="reconstruction: codebook")
    sheet = ml.paper(asked, "to_confirm", at="2026-03-15", lang="fr")
    page = openpyxl.load_workbook(sheet.save(tmp_path / "tour.xlsx")).active
    letters = [openpyxl.utils.get_column_letter(n) for n in range(1, len(sheet.headings) + 1)]
    widths = [page.column_dimensions[letter].width for letter in letters]
    assert max(widths) < 34 and min(widths) < 15
    assert (page.page_setup.fitToWidth, page.print_title_cols) == (2, "$A:$B")
    (row,) = [row for row in page.iter_rows(min_row=2) if row[1].value == name]
    assert row[1].alignment.wrap_text and page.row_dimensions[row[1].row].height > 40
    warning = row[-1]
    assert not warning.alignment.wrap_text and "non une observation" in warning.value
    foot = page.oddFooter.left.text.replace("\n", " ").strip()
    assert foot.startswith(warning.value[:150])
