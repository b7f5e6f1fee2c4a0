# SPDX-License-Identifier: Apache-2.0
"""Attributes in Python, and the tables of nodes and edges that they are joined to."""

import pickle

import maillage as ml
import pytest
from maillage.graph import attributes

LANGUAGES = ("fr", "nl", "en")


@pytest.mark.parametrize("name", attributes)
def test_every_attribute_is_that_of_the_rows(bruxelles, name):
    network = ml.project(bruxelles, ml.Lens("organiser"))
    found = ml.attribute(bruxelles, network, name)
    assert (found.name, found.nodes) == (name, network.labels)
    assert set(attributes[name]) == set(LANGUAGES) and all(attributes[name].values())
    assert len(found.codes) == len(found.labels) == len(set(found.codes))
    assert set(found.values) - {None} == set(found.codes)
    for lang in LANGUAGES:
        frame = found.to_pandas(lang)
        assert frame.index.tolist() == network.labels
        assert frame["label"].isna().tolist() == [value is None for value in found.values]
    field = {"theme": "themes", "coordination_type": "type"}.get(name, name)
    for key, kind, value in zip(found.nodes, found.types, found.values, strict=True):
        row = bruxelles["actors" if kind == "actor" else "reseaux"][key].to_dict()
        if name in ("sector", "territory") or field not in row:
            continue
        stated = row[field]
        if isinstance(stated, tuple):
            stated = "several" if len(set(stated)) > 1 else stated[0] if stated else "none"
        assert value == stated


def test_sectors_and_communes_of_brussels(bruxelles):
    frame = ml.nodes(ml.project(bruxelles, ml.Lens("organiser")), bruxelles)
    assert frame.loc["cpas-forest", ["sector", "territory"]].tolist() == ["public_sector", "forest"]
    assert set(frame["sector"].dropna()) <= {"public_sector", "associative", "outside"}
    assert frame["sector"][frame["kind"] == "federation"].isna().all()
    communes = {row.key for row in bruxelles.territories if row.level == "commune"}
    assert communes & set(frame["territory"].dropna())
    assert set(frame["territory"].dropna()) - communes <= {
        "several",
        *(row.key for row in bruxelles.territories if row.level in ("zone", "region")),
    }


def test_an_attribute_is_a_value_that_shows_itself(bruxelles):
    found = ml.attribute(bruxelles, ml.project(bruxelles), "kind")
    again = pickle.loads(pickle.dumps(found))
    assert again.to_pandas().equals(found.to_pandas()) and again.groups == found.groups
    assert repr(again) == repr(found) and "cpas-forest" not in repr(found)
    assert "cpas" in found._repr_html_()
    with pytest.raises(ml.ArgumentError) as refused:
        ml.attribute(bruxelles, ml.project(bruxelles), "colour")
    assert "sector" in refused.value.cure("fr")


def test_nodes_of_a_model_have_names_and_themes(bruxelles):
    network = ml.project(bruxelles, ml.Lens("organiser"))
    frame = ml.nodes(network, bruxelles, lang="nl")
    assert frame.index.tolist() == network.labels and frame.index.name == "node"
    assert frame.loc["cpas-forest", "name"] == bruxelles.actors["cpas-forest"].name.nl
    assert frame["type"].tolist() == network.types
    tables = {"actor": bruxelles.actors, "reseau": bruxelles.reseaux}
    rows = zip(frame["type"], frame.index, strict=True)
    assert frame["themes"].tolist() == [tables[kind][key].themes for kind, key in rows]
    assert "theme" not in frame
    joined = frame.assign(degree=ml.measure(network, "degree").values)
    assert joined.loc["actiris", "degree"] == 7


def test_nodes_and_edges_without_a_model():
    network = ml.from_arrays(3, [0, 1], [1, 2], weights=[2, 3], labels=["a", "b", "c"])
    assert ml.nodes(network).to_dict("list") == {"type": ["other"] * 3}
    frame = ml.edges(network)
    assert frame.to_dict("list") == {
        "source": ["a", "b"],
        "target": ["b", "c"],
        "weight": [2, 3],
        "facts": [1, 1],
        "relations": [(), ()],
    }
    empty = ml.from_arrays(0, [], [])
    assert ml.nodes(empty).empty and ml.edges(empty).empty


def test_edges_are_those_of_the_view(bruxelles):
    network = ml.project(bruxelles)
    frame = ml.edges(network, bruxelles, lang="nl")
    assert len(frame) == network.edge_count
    for edge, row in frame.iterrows():
        facts = network.facts(edge)
        assert row["facts"] == len(facts)
        assert set(row["relations"]) == {relation for relation, _, _ in facts}
    source = frame["source"].iloc[0]
    table = bruxelles["actors" if source in bruxelles.actors else "reseaux"]
    assert frame["source_name"].iloc[0] == table[source].name.in_("nl")
    periods = [ml.Period("2010", "2012"), ml.Period("2013", ".."), ml.Period("2013", "..")]
    dated = ml.from_arrays(3, [0, 1, 1], [1, 2, 2], periods=periods)
    later = ml.edges(ml.at(dated, "2014"))
    assert later.index.tolist() == [1] and later["weight"].tolist() == [2]
