# SPDX-License-Identifier: Apache-2.0
"""A small inventory, and answers to the questionnaire about it."""

import csv
from pathlib import Path

import maillage as ml
import pytest
from maillage.questionnaire import COLUMNS


@pytest.fixture
def forest() -> ml.Model:
    """Two communes, three actors, and three réseaux that are known."""
    model = ml.Model()
    for key, name, code in (("forest", "Forest", "1190"), ("uccle", "Uccle", "1180")):
        model.territories.add(key=key, name=name, level="commune", postcodes=[code])
    model.territories.add(key="brussels", name="Bruxelles-Capitale", level="region")
    model.actors.add(key="cpas", name=ml.Texts(fr="CPAS de Forest", nl="OCMW Vorst"))
    model.actors.add(key="school", name="École du Parc")
    model.reseaux.add(
        key="css",
        name=ml.Texts(fr="Coordination sociale de Forest (CSF)", nl="Sociale coördinatie Vorst"),
        form="coordination",
        territories=["forest"],
        organisers=["cpas"],
        scale="commune",
    )
    model.reseaux.add(key="bare", name="Réseau Nord")
    model.reseaux.add(key="general", name="Plateformes logement", form="category")
    return model


@pytest.fixture
def answer(tmp_path: Path):
    """Writes one file of answers: who answers, then a dict a réseau; gives its path."""

    def write(name: str, *reseaux: dict, **about: str) -> Path:
        path = tmp_path / "answers" / f"{name}.csv"
        path.parent.mkdir(exist_ok=True)
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS, delimiter=";")
            writer.writeheader()
            for one in reseaux or ({},):
                writer.writerow({"respondent": name, **about, **one})
        return path

    return write


@pytest.fixture
def said():
    """Who said what of a field of a réseau: respondent, row, value."""

    def of(model: ml.Model, field: str) -> list[tuple[str, str, str]]:
        asked = {row.key: row.asked for row in model.inquiries}
        return sorted(
            (asked[row.inquiry], row.row, row.value)
            for row in model.statements
            if row.table == "reseaux" and row.field == field
        )

    return of


@pytest.fixture
def contents():
    """What a model says, whatever the order of its rows."""

    def of(model: ml.Model) -> dict:
        return {t.name: sorted(map(repr, (row.to_dict() for row in t))) for t in model.tables}

    return of
