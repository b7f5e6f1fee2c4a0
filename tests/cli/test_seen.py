# SPDX-License-Identifier: Apache-2.0
"""What `measure` and `export` make of a network first: a date, one word of many, one mode."""

import json
import math

import maillage as ml
import networkx as nx
import numpy as np
import pytest
from maillage.cli.seen import SEEN

TIES = {
    "actors": "key,name\na,A\nb,B\nc,C\n",
    "ties": "from_actor,to_actor,kind\na,b,knows\nb,a,knows\na,c,knows\n",
}
REPORTED = ("--relations", "knows", "--direction", "as_reported")
TABLES = {
    "actors": "key,name\na,A\nb,B\nc,C\n",
    "reseaux": "key,name\nr,R\ns,S\n",
    "memberships": "member,reseau,since,until\na,r,2010,2012\nb,r,2010,..\na,s,,\nb,s,,\nc,s,,\n",
}


@pytest.fixture
def measured(maillage):
    """The values of a measure by node, and all that was said."""

    def run(*arguments: object):
        code, out, err = maillage("measure", *arguments, "--format", "json")
        assert code == 0, err
        told = json.loads(out)
        return {row.get("node"): row["value"] for row in told["rows"]}, told, err

    return run


def test_a_measure_is_taken_at_a_date(measured, folder):
    given = folder(**TABLES)
    network = ml.project(ml.read(given))
    for certainty in ("possible", "certain"):
        view = ml.at(network, "2014", certainty=certainty)
        expected = ml.measure(view, "degree")
        found, _, _ = measured(given, "degree", "--at", "2014", "--certainty", certainty)
        assert found == dict(zip(expected.nodes, expected.values.tolist(), strict=True))
    assert measured(given, "degree", "--at", "2014")[0]["a"] == 1


def test_a_measure_of_edges_at_a_date_is_of_those_that_hold(measured, folder):
    given = folder(**TABLES)
    view = ml.at(ml.project(ml.read(given)), "2014")
    _, told, _ = measured(given, "edge_betweenness", "--at", "2014")
    values = ml.measure(view, "edge_betweenness").values
    assert told["known"] == np.isfinite(values).sum() == view.edge_count == 4
    assert told["population"] == len(told["rows"]) == 4, "nothing is unknown of what is not there"


def test_actors_are_joined_by_what_they_share(measured, maillage, folder, tmp_path):
    given = folder(**TABLES)
    shared = ("--relations", "membership", "--one-mode", "actor")
    assert measured(given, "degree", *shared)[0] == {"a": 2, "b": 2, "c": 2}
    found, _, _ = measured(given, "degree", *shared, "--at-least", "2")
    assert found == {"a": 1, "b": 1, "c": 0}
    path = tmp_path / "shared.graphml"
    options = (*shared, "--shared", "jaccard", "--top", "1")
    assert maillage("export", given, path, *options)[0] == 0
    expected = ml.one_mode(
        ml.project(ml.read(given), ml.Lens("membership")), "actor", weight="jaccard", top=1
    )
    weights = [data["weight"] for _, _, data in nx.read_graphml(path).edges(data=True)]
    assert sorted(weights) == sorted(expected.weights.tolist()) == [0.5, 1.0]


@pytest.mark.parametrize(
    ("rule", "degrees"),
    [
        ("union", {"a": 2, "b": 1, "c": 1}),
        ("both", {"a": 1, "b": 1, "c": 0}),
    ],
)
def test_reports_are_made_one_and_their_agreement_is_said(measured, folder, rule, degrees):
    given = folder(**TIES)
    found, told, err = measured(given, "degree", *REPORTED, "--reconcile", rule, "--lang", "nl")
    assert found == degrees
    made = ml.reconcile(
        ml.project(ml.read(given), ml.Lens("knows", direction="as_reported")),
        rule,
        model=ml.read(given),
    )
    assert told["reports"] == {
        "agreement": made.agreement,
        "compared": made.compared,
        "population": made.population,
        "unknown": made.unknown,
    }
    assert f"vergeleken paren: {made.compared};" in " ".join(err.split())


def test_the_agreement_of_nobody_is_unknown(measured, folder):
    given = folder(actors=TIES["actors"])
    _, told, err = measured(given, "degree", *REPORTED, "--reconcile", "both", "--lang", "fr")
    assert told["reports"]["agreement"] is None and "inconnu" in err
    reconciled = ml.reconcile(
        ml.project(ml.read(given), ml.Lens("knows", direction="as_reported")), "both"
    )
    assert math.isnan(reconciled.agreement)


def test_a_network_is_exported_as_its_picture(maillage, folder, tmp_path):
    given = folder(**TABLES)
    model = ml.read(given)
    picture = ml.at(ml.project(model), "2014").plot(model, lang="nl")
    for name, expected in (("x.svg", picture.svg), ("x.html", picture.html)):
        path = tmp_path / name
        asked = ("export", given, path, "--at", "2014", "--lang", "nl")
        assert maillage(*asked)[0] == 0
        assert path.read_text(encoding="utf-8") == expected
        assert maillage(*asked)[0] == 2, "nothing is replaced unasked"


@pytest.mark.parametrize("lang", ["fr", "nl", "en"])
@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--certainty", "certain"], "--at"),
        (["--top", "2"], "--one-mode"),
        (["--at-least", "2"], "--one-mode"),
        (["--shared", "jaccard"], "--one-mode"),
        (["--shared", "cousins", "--one-mode", "actor"], "jaccard"),
        (["--one-mode", "person"], "actor, reseau"),
        (["--reconcile", "loudest"], "sender"),
        (["--reconcile", "both"], "as_reported"),
        (["--top", "-1", "--one-mode", "actor"], "--top"),
    ],
)
def test_what_cannot_be_made_is_refused_with_a_cure(maillage, folder, options, named, lang):
    code, out, err = maillage("measure", folder(**TABLES), "degree", *options, "--lang", lang)
    assert code == 2 and not out
    assert named in " ".join(err.split()) and "→" in err


def test_the_agreement_is_said_of_what_is_exported_too(maillage, folder, tmp_path):
    asked = ("export", folder(**TIES), tmp_path / "x.gexf", *REPORTED, "--reconcile", "both")
    code, out, err = maillage(*asked, "--lang", "en")
    assert code == 0 and "x.gexf" in out and "pairs compared: 1;" in err


def test_the_weights_that_the_help_names_are_those_of_the_library():
    (option,) = SEEN["shared"].__metadata__
    meetings = ml.from_arrays(3, [0, 1], [2, 2], modes=[0, 0, 1])
    with pytest.raises(ml.ArgumentError) as refused:
        ml.one_mode(meetings, "actor", weight="cousins")
    assert ", ".join(option.metavar.split("|")) in refused.value.cure("en")
