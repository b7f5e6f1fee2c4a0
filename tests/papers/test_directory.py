# SPDX-License-Identifier: Apache-2.0
"""The directory: what services and offers tell of an actor, and what nobody knows."""

import maillage as ml


def directory(model):
    return ml.paper(model, "directory", at="2026-03-15", lang="en")


def parts(paper):
    """The rows under each title."""
    found, title = {}, ""
    for block in paper.content.blocks:
        if block.form == "heading":
            title = block.text
        elif block.form == "grid":
            rows = [dict(zip(block.headings, row, strict=True)) for row in block.rows]
            found[title] = rows
    return found


def test_an_actor_stands_under_the_themes_of_its_services(coordination):
    (school,) = parts(directory(coordination))["Theme unknown (1)"]
    assert school["Actor"] == "École du Parc"
    coordination.services.add(key="s", name="Devoirs", actor="school", themes=["schooling"])
    found = parts(directory(coordination))
    assert [row["Actor"] for row in found["Schooling (1)"]] == ["École du Parc: Devoirs"]
    assert found["Forest (4)"][1]["Themes"] == "schooling"
    coordination.services.update("s", period=ml.Period("2010", "2012"))
    assert "Schooling (1)" not in parts(directory(coordination))


def test_an_actor_is_reached_where_it_offers_something(coordination):
    coordination.places.add(key="desk", name="Guichet", address="Chaussée 1", postcode="1190")
    service = coordination.services[0].key
    coordination.offers.add(service=service, place="desk", phone="02 111 11 11")
    paper = directory(coordination)
    (row,) = parts(paper)["Housing (1)"]
    assert row["Contact"] == "02 111 11 11 · Chaussée 1, 1190"
    assert "a contact for 2." in paper.markdown


def test_what_is_unknown_of_every_actor_is_said_once():
    model = ml.Model()
    model.actors.add(name="A", kind="association", territory=None, themes=["housing"])
    paper = directory(model)
    assert parts(paper) == {"Housing (1)": [{"Actor": "A"}]}
    left = "Unknown for all actors, and so without a column here: "
    assert left + "Territories, Contact, Confirmed on." in paper.markdown
    model.actors.update("a", contact_channels=[])
    assert parts(directory(model))["Housing (1)"] == [{"Actor": "A", "Contact": "none"}]


def test_each_cell_of_a_page_bears_the_heading_that_a_phone_shows_beside_it(coordination):
    page = directory(coordination).html
    assert '<td data-label="Contact"><bdi>02 000 00 00' in page.replace("<wbr>", "")
    assert "content: attr(data-label)" in page
