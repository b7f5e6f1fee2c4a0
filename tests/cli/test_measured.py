# SPDX-License-Identifier: Apache-2.0
"""What the command says that measures: of nodes, of edges and of the network."""

import csv
import io
import json

import maillage as ml
import pytest


def test_measure_answers_as_the_library_does(maillage, inventory):
    network = ml.project(ml.read(inventory), ml.Lens("organiser", two_mode=True))
    measured = ml.measure(network, "two_mode_degree")
    expected = dict(zip(measured.nodes, measured.values.tolist(), strict=True))
    arguments = ("measure", inventory, "two_mode_degree", "--relations", "organiser", "--two-mode")
    code, out, _ = maillage(*arguments, "--format", "json")
    told = json.loads(out)
    assert code == 0
    assert {row["node"]: row["value"] for row in told["rows"]} == expected
    values = [row["value"] for row in told["rows"]]
    assert values == sorted(values, reverse=True)
    assert told["population"] == len(expected) == told["known"] + told["unknown"]
    _, out, _ = maillage(*arguments, "--format", "csv")
    assert len(list(csv.DictReader(io.StringIO(out)))) == len(expected)
    _, out, _ = maillage(*arguments)
    assert "Actiris" in out and "acteur" in out


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("betweenness", ["node", "name", "type", "value"]),
        ("edge_betweenness", ["source", "source_name", "target", "target_name", "value"]),
        ("density", ["value"]),
    ],
)
def test_measure_answers_of_nodes_of_edges_and_of_the_network(maillage, folder, name, columns):
    given = folder(
        actors="key,name\na,Acteur A\nb,Acteur B\n",
        reseaux="key,name,organisers\nr,Table R,a|b\n",
    )
    code, out, _ = maillage("measure", given, name, "--format", "json")
    told = json.loads(out)
    assert code == 0 and told["measure"] == name and told["of"] == ml.MEASURES[name]["of"]
    network = ml.project(ml.read(given))
    values = sorted(ml.measure(network, name).values.tolist(), reverse=True)
    assert [list(row) for row in told["rows"]] == [columns] * len(values)
    assert [row["value"] for row in told["rows"]] == values
    rows = list(csv.reader(io.StringIO(maillage("measure", given, name, "--format", "csv")[1])))
    assert rows[0] == columns and len(rows) == 1 + len(values)
    _, out, _ = maillage("measure", given, name, "--lang", "nl")
    assert ml.MEASURES[name]["label"]["nl"] in out
    assert ("Acteur A" in out) == ("Table R" in out) == (len(columns) > 1)


def test_measure_is_told_what_weights_mean(maillage, folder):
    given = folder(
        actors="key,name\na,A\nb,B\nc,C\n",
        ties="from_actor,to_actor,kind,strength\na,b,knows,2\nb,c,knows,4\na,c,knows,1\n",
    )
    asked = ("measure", given, "betweenness", "--relations", "knows", "--weight", "strength")
    for weights, between in (("strength", "b"), ("distance", "a")):
        _, out, _ = maillage(*asked, "--weights", weights, "--format", "json")
        first, *others = json.loads(out)["rows"]
        assert (first["node"], first["value"]) == (between, 1)
        assert [row["value"] for row in others] == [0, 0]
    code, _, err = maillage("measure", given, "degree", "--weights", "strength", "--lang", "en")
    assert code == 2 and "cannot read weights as “strength”" in err
    _, out, _ = maillage("measure", given, "pagerank", "--damping", "0", "--format", "json")
    assert [row["value"] for row in json.loads(out)["rows"]] == [pytest.approx(1 / 3)] * 3
