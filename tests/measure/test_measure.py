# SPDX-License-Identifier: Apache-2.0
"""Measures against published values and NetworkX."""

import csv
import math

import maillage as ml
import networkx as nx
import numpy as np
import pytest
from networkx.algorithms import bipartite

LANGUAGES = ("fr", "nl", "en")


def rows(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


# The events of Davis as she dated them, in the order in which they are numbered.
EVENTS = [
    *("6/27", "3/2", "4/12", "9/26", "2/25", "5/19", "3/15"),
    *("9/16", "4/8", "6/10", "2/23", "4/7", "11/21", "8/3"),
]


@pytest.fixture(scope="module")
def davis(networks) -> ml.Network:
    """Davis's Southern Women, from bare arrays."""
    nodes = rows(networks / "southern-women" / "nodes.csv")
    edges = rows(networks / "southern-women" / "edges.csv")
    number = {node["id"]: position for position, node in enumerate(nodes)}
    return ml.from_arrays(
        len(nodes),
        [number[edge["source"]] for edge in edges],
        [number[edge["target"]] for edge in edges],
        modes=[int(node["mode"]) for node in nodes],
        labels=list(number),
    )


def graph_of(network: ml.Network) -> nx.Graph:
    graph = nx.Graph()
    graph.add_nodes_from(range(network.node_count))
    graph.add_edges_from(zip(network.sources.tolist(), network.targets.tolist(), strict=True))
    return graph


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("degree", "degree"),
        ("two_mode_degree", "be_degree"),
        ("two_mode_closeness", "be_closeness"),
        ("two_mode_betweenness", "be_betweenness"),
    ],
)
def test_southern_women_to_ten_digits(davis, networks, name, column):
    reference = rows(networks / "_reference" / "davis_two_mode.csv")
    assert (davis.node_count, davis.edge_count) == (32, 89)
    measured = ml.measure(davis, name)
    # Each tool has its names: “Katherina Rogers” and “E1”, or “Katherine” and “6/27”.
    women = [row["node"].split()[0].replace("Katherina", "Katherine") for row in reference[:18]]
    found = dict(zip(measured.nodes, measured.values, strict=True))
    np.testing.assert_allclose(
        [found[node] for node in women + EVENTS],
        [float(row[column]) for row in reference],
        rtol=0,
        atol=1e-10,
    )


@pytest.mark.parametrize("seed", range(6))
def test_two_mode_measures_are_those_of_networkx(seed):
    graph = bipartite.random_graph(9, 6, 0.1 + 0.1 * seed, seed=seed)
    network = ml.from_arrays(
        15,
        [a for a, _ in graph.edges],
        [b for _, b in graph.edges],
        modes=[graph.nodes[node]["bipartite"] for node in range(15)],
    )
    one = [node for node in graph if graph.nodes[node]["bipartite"] == 0]
    for name, of in (
        ("two_mode_degree", bipartite.degree_centrality),
        ("two_mode_closeness", bipartite.closeness_centrality),
        ("two_mode_betweenness", bipartite.betweenness_centrality),
    ):
        expected = of(graph, one)
        measured = ml.measure(network, name).values
        np.testing.assert_allclose(measured, [expected[node] for node in range(15)], atol=1e-12)


@pytest.mark.parametrize("folder", ["karate", "southern-women", "ceos-clubs-minneapolis"])
def test_degree_and_components_are_those_of_networkx(networks, folder):
    number = {row["id"]: i for i, row in enumerate(rows(networks / folder / "nodes.csv"))}
    edges = rows(networks / folder / "edges.csv")
    network = ml.from_arrays(
        len(number), [number[e["source"]] for e in edges], [number[e["target"]] for e in edges]
    )
    graph = graph_of(network)
    assert ml.measure(network, "degree").values.tolist() == [degree for _, degree in graph.degree]
    numbers = ml.measure(network, "components").values.tolist()
    pieces = {frozenset(n for n, c in enumerate(numbers) if c == piece) for piece in set(numbers)}
    assert pieces == {frozenset(piece) for piece in nx.connected_components(graph)}


def test_a_measurement_has_one_row_a_node(davis):
    measured = ml.measure(davis, "degree")
    assert len(measured.nodes) == len(measured.types) == len(measured.values) == davis.node_count
    frame = measured.to_pandas()
    assert frame.index.tolist() == davis.labels and frame.index.name == "node"
    assert frame.loc["Evelyn", "degree"] == 8
    assert "Evelyn" in measured._repr_html_()


def test_a_measurement_of_a_model_names_its_nodes(bruxelles):
    network = ml.project(bruxelles, ml.Lens("organiser", two_mode=True))
    frame = ml.measure(network, "two_mode_degree").to_pandas()
    assert set(frame["type"]) == {"actor", "reseau"}
    seen = [bruxelles.reseaux[node] for node in frame.index[frame["type"] == "reseau"]]
    organised = [row.key for row in seen if "actiris" in (row.organisers or ())]
    assert len(organised) > 1
    assert frame.loc["actiris", "two_mode_degree"] == pytest.approx(len(organised) / len(seen))


def test_a_view_is_measured_as_it_stands():
    periods = [ml.Period("2010", "2012"), ml.Period("2013", "..")]
    network = ml.from_arrays(3, [0, 1], [1, 2], periods=periods)
    assert ml.measure(network, "degree").values.tolist() == [1, 2, 1]
    assert ml.measure(ml.at(network, "2014"), "degree").values.tolist() == [0, 1, 1]


def test_what_is_undefined_is_not_a_number():
    network = ml.from_arrays(2, [], [], modes=[0, 0])
    assert all(math.isnan(value) for value in ml.measure(network, "two_mode_degree").values)


def test_a_measure_that_is_not_there_or_does_not_fit_is_refused():
    triangle = ml.from_arrays(3, [0, 1, 2], [1, 2, 0])
    with pytest.raises(ml.ArgumentError) as unknown:
        ml.measure(triangle, "nonsense")
    assert unknown.value.code == "argument.unknown" and "degree" in unknown.value.cure("fr")
    with pytest.raises(ml.ArgumentError) as unfit:
        ml.measure(triangle, "two_mode_degree")
    assert unfit.value.code == "network.two_mode"


@pytest.mark.parametrize("name", ml.MEASURES)
def test_every_measure_says_what_it_is_and_survives_no_node(name):
    about = ml.MEASURES[name]
    assert about["name"] == name
    assert set(about["label"]) == set(LANGUAGES) and all(about["label"].values())
    assert about["formula"] and about["source"] and about["complexity"]
    assert ml.measure(ml.from_arrays(0, [], []), name).values.tolist() == []
