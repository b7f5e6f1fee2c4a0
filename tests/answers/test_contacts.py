# SPDX-License-Identifier: Apache-2.0
"""Contacts of functions, and those of persons."""

import time

import pytest
from maillage.contacts import functional, without_personal

CONTEXT = "Plate-forme logement Forest CPAS"


@pytest.mark.parametrize(
    "text",
    [
        "info@exemple.be",
        "coordination.sociale@exemple.be",
        "logement@forest.brussels",
        "cpas-forest@exemple.be",
        "https://exemple.be/contact",
        "https://exemple.be/fr/index.php",
        "facebook.com/plateforme.logement",
        "www.exemple.be",
        "02 345 67 89",
        "+32 2 345 67 89",
        "+32 (0)2 345 67 89",
        "(02) 345.67.89",
        "081/12.34.56",
    ],
)
def test_what_is_functional_passes(text):
    assert functional(text, CONTEXT) == ([text], 0)
    assert functional(f"Tél. ou mail : {text}", CONTEXT) == ([text], 0)
    assert without_personal(text, CONTEXT) == (text, 0)


@pytest.mark.parametrize(
    "text",
    [
        "jeanne.dupont@exemple.be",
        "jeanne@exemple.be",
        "j.dupont.logement@exemple.be",
        "logement.forest@gmail.com jd@gmail.com",
        "0475 12 34 56",
        "+32 475 12 34 56",
        "+32(0)475/12.34.56",
        "0032475123456",
        "+33 6 12 34 75 89",
        "475 12 34 56",
        "martin@martin.be",
        "jan (at) exemple.be",
        "linkedin.com/in/jan-peeters",
        "https://www.facebook.com/jeanne.dupont",
        "https://exemple.be/equipe/jeanne",
        "https://exemple.social/@jeanne",
        "Jeanne Dupont",
        "Jeanne 02 345 67 89",
    ],
)
def test_what_may_be_a_person_is_left_out(text):
    kept, left = functional(text, CONTEXT)
    assert left == 1
    assert not any("jeanne" in item.lower() or "475" in item or "jd" in item for item in kept)


@pytest.mark.parametrize(
    "text",
    [
        "Jeanne Dupont 02 123 45 67",
        "02 123 45 67 (Jeanne)",
        "081/12.34.56, demander Jeanne Dupont",
    ],
)
def test_a_number_beside_a_name_may_be_of_who_bears_it(text):
    assert functional(text, CONTEXT) == ([], 1)
    assert functional(f"{text} info@exemple.be", CONTEXT) == (["info@exemple.be"], 1)
    apart = f"02 765 43 21, info@exemple.be, {text}"
    assert functional(apart, CONTEXT) == (["02 765 43 21", "info@exemple.be"], 1)


def test_a_number_beside_a_function_or_the_organisation_passes():
    for words in ("Accueil :", "Secrétariat du CPAS de Forest", "Plate-forme logement, tél."):
        found = functional(f"{words} 02 123 45 67", f"{CONTEXT} du de")
        assert found == (["02 123 45 67"], 0)


def test_texts_lose_what_is_personal_and_nothing_else():
    text = "Réseau 2 (1190 Forest), depuis 1998 : jeanne@exemple.be, 0475 12 34 56, info@exemple.be"
    kept = "Réseau 2 (1190 Forest), depuis 1998 : …, …, info@exemple.be"
    assert without_personal(text, "") == (kept, 2)
    assert without_personal("chez Jan +33 6 12 34 56 78", "") == ("chez Jan …", 1)
    assert without_personal("voir linkedin.com/in/jan-peeters", "") == ("voir …", 1)


@pytest.mark.parametrize(
    "text",
    [
        "2014-2019",
        "05/03/2026",
        "2026-03-05",
        "2026-03-05 00:00:00",
        "Rue de la Loi 123-125 1190 Forest",
        "Asbl./vzw",
        "www.exemple.be",
    ],
)
def test_days_years_and_houses_are_no_contacts(text):
    assert without_personal(text, "") == (text, 0)


@pytest.mark.parametrize("text", ["x", "a-", "a.", "1", "1 ", "1-", "(", "@", "x@", "www.", "é"])
def test_a_long_cell_makes_nobody_wait(text):
    start = time.perf_counter()
    without_personal(text * 100_000, "")
    functional(text * 100_000, "")
    assert time.perf_counter() - start < 5


def test_a_text_that_only_repeats_an_address_goes_with_it():
    assert without_personal("Jan Peeters jan.peeters@gmail.com", "") == ("", 1)
    assert without_personal("Maison jan.peeters@gmail.com", "") == ("Maison …", 1)
    assert without_personal("0475 12 34 56", "") == ("", 1)


def test_the_first_name_of_a_saint_calls_nobody():
    communes = "Molenbeek-Saint-Jean / Sint-Jans-Molenbeek / Woluwe-Saint-Pierre"
    for personal in ("jean@exemple.be", "pierre@exemple.be", "jans@exemple.be"):
        assert functional(personal, communes) == ([], 1)
    assert functional("cpas.saint-jean@exemple.be", communes)[1] == 0
