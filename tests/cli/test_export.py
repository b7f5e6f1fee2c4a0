# SPDX-License-Identifier: Apache-2.0
"""The command `export`: networks and places for other software."""

import json

import maillage as ml
import networkx as nx
import pytest
from maillage import cli

LANGUAGES = ("fr", "nl", "en")


@pytest.fixture
def export(inventory, capsys, tmp_path):
    """Exports the inventory to a file of the test: exit code, where, what was said, and beside."""

    def run(name: str, *options: object):
        path = tmp_path / name
        code = cli.run(["export", str(inventory), str(path), *map(str, options)])
        said = capsys.readouterr()
        return code, path, said.out, said.err

    return run


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_network_is_the_one_of_the_library(export, bruxelles, lang):
    network = ml.project(bruxelles, ml.Lens("organiser", themes=["poverty"]))
    options = ["--relations", "organiser", "--themes", "poverty", "--lang", lang]
    code, graphml, out, err = export("x.graphml", *options)
    assert code == 0 and str(graphml) in out and not err
    assert graphml.read_text(encoding="utf-8") == network.to_graphml(bruxelles, lang=lang)
    _, gexf, _, _ = export("x.gexf", *options)
    assert gexf.read_text(encoding="utf-8") == network.to_gexf(bruxelles, lang=lang)


def test_at_a_date_only_what_holds_is_written(export, bruxelles):
    network = ml.project(bruxelles)
    for certainty in ("possible", "certain"):
        name = f"{certainty}.graphml"
        _, path, _, _ = export(name, "--at", "2013", "--certainty", certainty)
        edges = nx.read_graphml(path).number_of_edges()
        assert edges == ml.at(network, "2013", certainty=certainty).edge_count
    assert export("all.graphml")[1].read_text(encoding="utf-8").count("<edge") == network.edge_count


@pytest.mark.parametrize("lang", LANGUAGES)
def test_places_say_how_many_were_left_out(export, bruxelles, lang):
    code, path, _, err = export("x.geojson", "--lang", lang)
    assert code == 0
    collection = json.loads(path.read_text(encoding="utf-8"))
    assert collection["places"] == len(bruxelles.places)
    left = sum(collection["left_out"].values())
    assert left and str(left) in err


def test_nothing_is_replaced_unasked(export):
    _, path, _, _ = export("x.gexf")
    path.write_text("mine")
    code, _, _, err = export("x.gexf")
    assert code == 2 and "x.gexf" in err and path.read_text() == "mine"
    assert export("x.gexf", "--replace")[0] == 0
    assert path.read_text(encoding="utf-8").startswith("<?xml")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "options", "named"),
    [
        ("x.docx", [], ".graphml, .gexf, .html, .svg, .geojson"),
        ("x", [], ".graphml, .gexf, .html, .svg, .geojson"),
        ("x.gexf", ["--at", "yesterday"], "yesterday"),
        ("x.gexf", ["--relations", "nonsense"], "organiser"),
        ("x.gexf", ["--certainty", "perhaps"], "possible, certain"),
        ("x.geojson", ["--at", "2013"], "--at"),
        ("x.geojson", ["--actor-kinds", "cpas"], "--actor-kinds"),
        ("x.geojson", ["--relation-weights", "2,1"], "--relation-weights"),
        ("x.geojson", ["--top", "0"], "--top"),
    ],
)
def test_misuse_is_refused_with_a_cure(export, name, options, named, lang):
    code, path, out, err = export(name, *options, "--lang", lang)
    assert code == 2 and not out and not path.exists()
    assert named in " ".join(err.split())
    assert "→" in err
