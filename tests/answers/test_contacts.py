# SPDX-License-Identifier: Apache-2.0
"""Contacts of functions, and those of persons."""

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
        "exemple@exemple.be",
        "https://exemple.be/contact",
        "www.exemple.be",
        "02 345 67 89",
        "+32 2 345 67 89",
        "+32 (0)2 345 67 89",
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
        "Jeanne Dupont",
        "Jeanne 02 345 67 89",
    ],
)
def test_what_may_be_a_person_is_left_out(text):
    kept, left = functional(text, CONTEXT)
    assert left == 1
    assert not any("jeanne" in item.lower() or "475" in item or "jd" in item for item in kept)


def test_texts_lose_what_is_personal_and_nothing_else():
    text = "Réseau 2 (1190 Forest), depuis 1998 : jeanne@exemple.be, 0475 12 34 56, info@exemple.be"
    kept = "Réseau 2 (1190 Forest), depuis 1998 : …, …, info@exemple.be"
    assert without_personal(text, text) == (kept, 2)
