# SPDX-License-Identifier: Apache-2.0
"""What tests of papers share: a coordination that met three times."""

import maillage as ml
import pytest


@pytest.fixture
def coordination():
    """A coordination with a working group: members, meetings, decisions, needs, money."""
    model = ml.Model()
    commune = model.territories.add(key="forest", name="Forest", level="commune")
    actors = {}
    for key, name, kind, themes in (
        ("cpas", "CPAS de Forest", "cpas", ["poverty"]),
        ("maison", "Maison de quartier Saint-Denis", "association", ["housing", "physical_health"]),
        ("school", "École du Parc", "school", None),
        ("planning", "Planning familial", "association", ["physical_health"]),
        ("mute", "Les Ateliers du Midi", "association", []),
    ):
        actors[key] = model.actors.add(
            key=key,
            name=name,
            kind=kind,
            themes=themes,
            territory=commune if key != "mute" else None,
        )
    model.actors.update("cpas", contact_channels=["02 000 00 00", "info@cpas.example"])
    model.actors.update("cpas", verified_on="2026-01-10")
    model.actors.update("maison", verified_on="2024-05-02")
    model.places.add(key="salle", name="Salle du conseil", address="Rue du Curé 2", postcode="1190")
    model.services.add(name="Permanence logement", actor="maison", themes=["housing"])
    model.reseaux.add(
        key="cs",
        name=ml.Texts(fr="Coordination sociale de Forest", nl="Sociale coördinatie van Vorst"),
        form="coordination",
        legal_body="cpas",
        organisers=["cpas"],
        territories=[commune],
        steering="committee",
    )
    model.reseaux.add(key="gt", name="GT Logement", form="working_group", parent="cs")
    for key in actors:
        model.memberships.add(member=key, reseau="cs", period=ml.Period("2020", ".."))
    model.memberships.update("school--cs", confirmed_on="2025-11")
    jeanne = model.persons.add(name="Jeanne Dupont", employer="maison", role="field_worker")
    for key, date, agenda in (
        ("first", "2025-11-20", ["Tour de table", "Logement de transit"]),
        ("second", "2026-02-12", None),
        ("third", "2026-03-12", ["Approbation du PV", "Diagnostic", "Divers"]),
    ):
        model.meetings.add(
            key=key,
            reseau="cs",
            date=date,
            time="12:30",
            duration=120,
            kind="plenary",
            purpose="Préparer le diagnostic",
            place="salle",
            chair_role="coordinator",
            agenda=agenda,
        )
    model.meetings.add(key="group", reseau="gt", date="2026-01", kind="working_group")
    for actor, role, status, person in (
        ("cpas", "coordinator", "present", None),
        ("cpas", "cpas_president", "excused", None),
        ("maison", "field_worker", "present", jeanne),
        ("school", "head_of_service", "absent", None),
    ):
        model.attendances.add(meeting="third", actor=actor, role=role, status=status, person=person)
    model.attendances.add(meeting="first", role="residents_representative", status="present")
    for meeting, text, who, due, status in (
        ("first", "Écrire au Collège sur le logement de transit", ["cpas"], "2026-01-31", "open"),
        ("first", "Mettre à jour le répertoire", ["maison", "cpas"], "2026-04", "under_way"),
        ("first", "Réserver la salle", ["cpas"], "2025-12-01", "done"),
        ("second", "Inviter les habitants", None, None, None),
        ("third", "Envoyer le questionnaire", ["maison"], "2026-04-15", "open"),
        ("third", "Relire le projet de charte", [], None, "open"),
    ):
        model.decisions.add(meeting=meeting, text=text, who=who, due=due, status=status)
    return model
