# SPDX-License-Identifier: Apache-2.0
"""Measures of known networks: to the digits that are printed, and to ten digits of other tools."""

import maillage as ml
import networkx as nx
import numpy as np
import pytest

# The events of Davis as she dated them, in the order in which they are numbered.
EVENTS = [
    *("6/27", "3/2", "4/12", "9/26", "2/25", "5/19", "3/15"),
    *("9/16", "4/8", "6/10", "2/23", "4/7", "11/21", "8/3"),
]

#: Columns of the references, and the measures that they are.
ONE_MODE = {
    "degree": "degree",
    "betweenness_norm": "normalised_betweenness",
    "betweenness_raw": "betweenness",
    "closeness_nx": "closeness",
    "harmonic": "harmonic",
    "eigenvector_l2": "eigenvector",
    "constraint": "constraint",
    "effective_size": "effective_size",
    "efficiency": "efficiency",
    "core": "core_number",
    "articulation": "articulation_point",
}
TWO_MODE = {
    "degree": "degree",
    "be_degree": "two_mode_degree",
    "be_closeness": "two_mode_closeness",
    "be_betweenness": "two_mode_betweenness",
    "raw_betweenness": "betweenness",
    "latapy_cc_dot": "clustering_dot",
    "latapy_cc_min": "clustering_min",
    "latapy_cc_max": "clustering_max",
    "latapy_redundancy": "redundancy",
    "core_number": "core_number",
}


def values(network: ml.Network, name: str) -> dict[str, float]:
    measured = ml.measure(network, name)
    return dict(zip(measured.nodes, measured.values.tolist(), strict=True))


def without_isolates(network: ml.Network) -> ml.Network:
    kept = np.flatnonzero(ml.measure(network, "degree").values)
    number = {old: new for new, old in enumerate(kept.tolist())}
    return ml.from_arrays(
        len(kept),
        [number[node] for node in network.sources.tolist()],
        [number[node] for node in network.targets.tolist()],
        labels=[network.labels[node] for node in kept],
    )


@pytest.fixture(scope="module")
def one_mode(florentine, karate):
    """The networks of the references, whose nodes are named as there."""
    kite = nx.krackhardt_kite_graph()
    sources, targets = zip(*kite.edges, strict=True)
    return {
        "florentine_marriage": without_isolates(florentine),
        "karate_unweighted": ml.from_arrays(
            karate.node_count,
            karate.sources,
            karate.targets,
            labels=[str(int(label) - 1) for label in karate.labels],
        ),
        "krackhardt_kite": ml.from_arrays(len(kite), sources, targets),
    }


def assert_same(found: dict[str, float], expected: dict[str, float]) -> None:
    assert found.keys() == expected.keys()
    names = list(found)
    np.testing.assert_allclose(
        [found[name] for name in names], [expected[name] for name in names], rtol=0, atol=1e-10
    )


@pytest.mark.parametrize(("column", "name"), ONE_MODE.items())
@pytest.mark.parametrize("of", ["florentine_marriage", "karate_unweighted", "krackhardt_kite"])
def test_one_mode_to_ten_digits(one_mode, rows, of, column, name):
    reference = rows(f"_reference/{of}_one_mode.csv")
    assert_same(values(one_mode[of], name), {row["node"]: float(row[column]) for row in reference})


@pytest.mark.parametrize("of", ["florentine_marriage", "karate_unweighted", "krackhardt_kite"])
def test_fragmentation_without_each_node_to_ten_digits(one_mode, rows, of):
    reference = rows(f"_reference/{of}_keyplayer_neg1.csv")
    expected = {row["removed"]: float(row["F_residual"]) for row in reference}
    assert_same(values(one_mode[of], "fragmentation"), expected)


@pytest.mark.parametrize(("column", "name"), TWO_MODE.items())
def test_southern_women_to_ten_digits(davis, rows, column, name):
    assert (davis.node_count, davis.edge_count) == (32, 89)
    reference = rows("_reference/davis_two_mode.csv")
    # Each tool has its names: “Katherina Rogers” and “E1”, or “Katherine” and “6/27”.
    women = [row["node"].split()[0].replace("Katherina", "Katherine") for row in reference[:18]]
    expected = [float(row[column]) for row in reference]
    assert_same(values(davis, name), dict(zip(women + EVENTS, expected, strict=True)))


#: Borgatti and Everett (1997), as printed by Borgatti and Halgin (2011): degree, betweenness,
#: closeness.
WOMEN = {
    "Evelyn": (0.57, 0.10, 0.80),
    "Laura": (0.50, 0.05, 0.73),
    "Theresa": (0.57, 0.09, 0.80),
    "Brenda": (0.50, 0.05, 0.73),
    "Charlotte": (0.29, 0.01, 0.60),
    "Frances": (0.29, 0.01, 0.67),
    "Eleanor": (0.29, 0.01, 0.67),
    "Pearl": (0.21, 0.01, 0.67),
    "Ruth": (0.29, 0.02, 0.71),
    "Verne": (0.29, 0.02, 0.71),
    "Myra": (0.29, 0.02, 0.69),
    "Katherine": (0.43, 0.05, 0.73),
    "Sylvia": (0.50, 0.07, 0.77),
    "Nora": (0.57, 0.11, 0.80),
    "Helen": (0.36, 0.04, 0.73),
    "Dorothy": (0.14, 0.00, 0.65),
    "Olivia": (0.14, 0.01, 0.59),
    "Flora": (0.14, 0.01, 0.59),
    "9/16": (0.78, 0.24, 0.85),  # E8
    "4/8": (0.67, 0.23, 0.79),
    "3/15": (0.56, 0.13, 0.73),
    "5/19": (0.44, 0.07, 0.69),
    "6/10": (0.28, 0.01, 0.55),
}


def test_southern_women_as_printed(davis):
    names = ("two_mode_degree", "two_mode_betweenness", "two_mode_closeness")
    degree, betweenness, closeness = (values(davis, name) for name in names)
    for node, printed in WOMEN.items():
        assert (degree[node], betweenness[node], closeness[node]) == pytest.approx(
            printed, abs=0.0051
        ), node


def test_southern_women_as_a_whole(davis):
    # NetworkX and R: netrics, tnet.
    assert float(ml.measure(davis, "robins_alexander")) == pytest.approx(0.4677641, abs=5e-8)
    assert float(ml.measure(davis, "diameter")) == 4
    assert float(ml.measure(davis, "mean_distance")) == pytest.approx(2.306, abs=5e-4)
    assert float(ml.measure(davis, "two_mode_density")) == pytest.approx(0.3531746, abs=5e-8)
    clustering = ml.measure(davis, "clustering_dot").values
    assert clustering.mean() == pytest.approx(0.3284858, abs=5e-8)
    assert clustering[:18].mean() == pytest.approx(0.3171399, abs=5e-8)


def test_florentine_families_as_printed(florentine, one_mode):
    # Freeman's betweenness without Pucci; Burt's constraint, of NetworkX and igraph.
    betweenness = values(one_mode["florentine_marriage"], "normalised_betweenness")
    printed = {
        "Medici": 0.522,
        "Guadagni": 0.255,
        "Albizzi": 0.212,
        "Salviati": 0.143,
        "Ridolfi": 0.114,
        "Bischeri": 0.104,
        "Strozzi": 0.103,
        "Barbadori": 0.093,
        "Tornabuoni": 0.092,
        "Castellani": 0.055,
        "Peruzzi": 0.022,
    }
    for family, value in betweenness.items():
        assert value == pytest.approx(printed.get(family, 0), abs=5.1e-4), family
    constraint = values(florentine, "constraint")
    assert constraint["Medici"] == pytest.approx(0.209877, abs=5e-7)
    assert constraint["Ridolfi"] == constraint["Tornabuoni"] == pytest.approx(0.459877, abs=5e-7)
    assert constraint["Peruzzi"] == pytest.approx(0.655864, abs=5e-7)
    assert np.isnan(constraint["Pucci"])
    # Wasserman and Faust.
    assert float(ml.measure(florentine, "degree_centralization")) == pytest.approx(0.267, abs=5e-4)
    assert float(ml.measure(florentine, "betweenness_centralization")) == pytest.approx(
        0.383, abs=5e-4
    )


def test_the_loss_of_the_medici(florentine):
    cuts = ml.cuts(florentine)
    assert sorted(cuts.articulation_points) == ["Albizzi", "Guadagni", "Medici", "Salviati"]
    rest, *lost = cuts.without("Medici")
    assert lost == [["Pazzi", "Salviati"], ["Acciaiuoli"]]
    assert len(rest) == 11 and "Strozzi" in rest
