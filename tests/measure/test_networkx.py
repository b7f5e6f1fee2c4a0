# SPDX-License-Identifier: Apache-2.0
"""Measures of random networks, empty, looped, in pieces, directed: those of NetworkX and SciPy."""

import itertools
import math
import random
import warnings

import maillage as ml
import networkx as nx
import numpy as np
import pytest
from networkx.algorithms import bipartite
from scipy.sparse import csgraph

SECTORS = ("care", "housing", "work", None)


def random_graph(seed: int, directed: bool) -> nx.Graph:
    """Up to fifteen nodes, some alone, some with a loop; weights whose inverses add up exactly."""
    chance = random.Random(seed)
    nodes = (0, 1, 2, 3, 6, 9, 12, 15)[seed % 8]
    graph = nx.gnp_random_graph(nodes, chance.choice((0.1, 0.2, 0.4)), seed, directed=directed)
    graph.add_edges_from((node, node) for node in range(0, nodes, 4))
    for _, _, edge in graph.edges(data=True):
        edge["weight"] = chance.choice((1, 2, 4))
    for node in graph:
        graph.nodes[node]["sector"] = chance.choice(SECTORS)
    return graph


def network_of(graph: nx.Graph, **more) -> ml.Network:
    edges = list(graph.edges(data="weight", default=1))
    return ml.from_arrays(
        len(graph),
        [source for source, _, _ in edges],
        [target for _, target, _ in edges],
        weights=[float(weight) for _, _, weight in edges],
        directed=graph.is_directed(),
        **more,
    )


def assert_values(network: ml.Network, name: str, expected, atol: float = 1e-12, **options) -> None:
    """The values are those of a dictionary by node, or of a list; None stands for NaN."""
    if isinstance(expected, dict):
        expected = [expected[node] for node in range(network.node_count)]
    wanted = [math.nan if value is None else value for value in expected]
    found = ml.measure(network, name, **options).values
    np.testing.assert_allclose(found, wanted, rtol=0, atol=atol, err_msg=name)


@pytest.fixture(
    params=itertools.product(range(24), (False, True)),
    ids=lambda p: f"{p[0]}-{'directed' if p[1] else 'undirected'}",
)
def pair(request) -> tuple[nx.Graph, ml.Network]:
    """A graph without its loops, and the network with them: they never count."""
    graph = random_graph(*request.param)
    network = network_of(graph)
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    return graph, network


def either_way(graph: nx.Graph) -> nx.Graph:
    """Undirected; the weights of both ways add up."""
    both = nx.Graph()
    both.add_nodes_from(graph)
    for source, target, weight in graph.edges(data="weight"):
        before = both.get_edge_data(source, target, {"weight": 0, "ways": 0})
        both.add_edge(source, target, weight=before["weight"] + weight, ways=before["ways"] + 1)
    return both


def test_density_and_reciprocity(pair):
    graph, network = pair
    assert_values(network, "density", [nx.density(graph) if len(graph) > 1 else None])
    defined = graph.is_directed() and graph.size()
    assert_values(network, "reciprocity", [nx.overall_reciprocity(graph) if defined else None])


@pytest.mark.parametrize("weights", ["ignored", "strength", "distance"])
def test_distances_and_centralities_along_paths(pair, weights):
    graph, network = pair
    n = len(graph)
    for _, _, edge in graph.edges(data=True):
        edge["length"] = {"ignored": 1, "strength": 1 / edge["weight"], "distance": edge["weight"]}[
            weights
        ]
    options = {"weights": weights}
    lengths = nx.to_scipy_sparse_array(graph, weight="length") if n else np.zeros((0, 0))
    far = csgraph.shortest_path(lengths) if n else np.zeros((0, 0))
    reached = far[np.isfinite(far) & ~np.eye(n, dtype=bool)]
    assert_values(network, "diameter", [reached.max() if reached.size else None], **options)
    assert_values(network, "mean_distance", [reached.mean() if reached.size else None], **options)
    if weights == "ignored":
        share = reached.size / (n * (n - 1)) if n > 1 else None
        assert_values(network, "pairs_reached", [share])

    closeness = nx.closeness_centrality(graph, distance="length") if n != 1 else [None]
    assert_values(network, "closeness", closeness, **options)
    assert_values(network, "harmonic", nx.harmonic_centrality(graph, distance="length"), **options)
    betweenness = nx.betweenness_centrality(graph, normalized=False, weight="length")
    assert_values(network, "betweenness", betweenness, **options)
    normalised = nx.betweenness_centrality(graph, weight="length") if n > 2 else [None] * n
    assert_values(network, "normalised_betweenness", normalised, **options)
    of_edges = nx.edge_betweenness_centrality(graph, normalized=False, weight="length")
    if not graph.is_directed():
        of_edges |= {(target, source): value for (source, target), value in of_edges.items()}
    ends = zip(network.sources.tolist(), network.targets.tolist(), strict=True)
    assert_values(network, "edge_betweenness", [of_edges.get(end) for end in ends], **options)


def test_eigenvector(pair):
    graph, network = pair
    both = either_way(graph)
    for weights, attribute in (("ignored", "ways"), ("strength", "weight")):
        if not both.size():
            assert_values(network, "eigenvector", [None] * len(graph), weights=weights)
            continue
        of_value, vectors = np.linalg.eigh(nx.to_numpy_array(both, weight=attribute))
        if len(of_value) > 1 and of_value[-1] - of_value[-2] < 1e-9:
            continue  # two pieces count as much: the vector is not the only one
        expected = np.abs(vectors[:, -1])
        assert_values(network, "eigenvector", expected, atol=1e-9, weights=weights)


@pytest.mark.parametrize("damping", [0.85, 0.5])
def test_pagerank(pair, damping):
    graph, network = pair
    for weights, attribute in (("ignored", None), ("strength", "weight")):
        expected = nx.pagerank(graph, alpha=damping, weight=attribute, tol=1e-14, max_iter=1000)
        options = {"weights": weights, "damping": damping}
        assert_values(network, "pagerank", expected, atol=1e-10, **options)


def test_centralization(pair):
    graph, network = pair
    both = graph.to_undirected()
    n = len(both)

    def share(values, star: float) -> float:
        return sum(max(values.values()) - value for value in values.values()) / star

    known, one_piece = n > 2, n > 2 and nx.is_connected(both)
    degree = share(dict(both.degree), (n - 1) * (n - 2)) if known else None
    closeness = nx.closeness_centrality(both)
    nearest = share(closeness, (n - 1) * (n - 2) / (2 * n - 3)) if one_piece else None
    between = share(nx.betweenness_centrality(both), n - 1) if known else None
    assert_values(network, "degree_centralization", [degree])
    assert_values(network, "closeness_centralization", [nearest])
    assert_values(network, "betweenness_centralization", [between])


def test_brokerage(pair):
    # Of a directed network, NetworkX leaves out the nodes that no edge leaves.
    graph, network = either_way(pair[0]), pair[1]
    nodes = list(graph)  # without them, NetworkX takes another way
    for weights, attribute in (("ignored", "ways"), ("strength", "weight")):
        size = nx.effective_size(graph, nodes=nodes, weight=attribute)
        constraint = nx.constraint(graph, nodes=nodes, weight=attribute)
        shares = {node: size[node] / graph.degree[node] if graph[node] else None for node in size}
        assert_values(network, "constraint", constraint, weights=weights)
        assert_values(network, "effective_size", size, weights=weights)
        assert_values(network, "efficiency", shares, weights=weights)


def test_cores_and_cuts(pair):
    graph, network = pair
    both = graph.to_undirected()
    assert_values(network, "core_number", nx.core_number(both))
    points = set(nx.articulation_points(both))
    assert_values(network, "articulation_point", [node in points for node in both])
    cuts = ml.cuts(network)
    label = str
    assert set(cuts.articulation_points) == {label(node) for node in points}
    assert {frozenset(tie) for tie in cuts.bridges} == {
        frozenset(map(label, tie)) for tie in nx.bridges(both)
    }
    assert {frozenset(block) for block in cuts.blocks} == {
        frozenset(map(label, block)) for block in nx.biconnected_components(both)
    }
    for node in both:
        left = both.subgraph(nx.node_connected_component(both, node) - {node})
        pieces = [set(map(label, piece)) for piece in nx.connected_components(left)]
        sizes = sorted(map(len, pieces), reverse=True)
        found = cuts.without(node)
        assert {frozenset(piece) for piece in found} == {frozenset(piece) for piece in pieces}
        assert [len(piece) for piece in found] == sizes
        assert cuts.piece_counts[node] == len(sizes)
        assert cuts.cut_off[node] == sum(sizes[1:])
        rest = both.subgraph(set(both) - {node})
        apart = [len(piece) for piece in nx.connected_components(rest)]
        n = len(rest)
        joined = sum(size * (size - 1) for size in apart)
        expected = 1 - joined / (n * (n - 1)) if n > 1 else math.nan
        np.testing.assert_allclose(cuts.fragmentation[node], expected, atol=1e-12)
    for source, target, lost in zip(
        network.sources.tolist(),
        network.targets.tolist(),
        ml.measure(network, "edge_cut_off").values.tolist(),
        strict=True,
    ):
        if source == target:
            assert math.isnan(lost)
            continue
        left = both.copy()
        left.remove_edge(source, target)
        side = nx.node_connected_component(left, source)
        whole = nx.node_connected_component(both, source)
        assert lost == (0 if target in side else min(len(side), len(whole) - len(side)))


def test_mixing(pair):
    graph, network = pair
    by = [graph.nodes[node]["sector"] for node in graph]
    known = graph.subgraph(node for node in graph if graph.nodes[node]["sector"])
    across = [known.nodes[a]["sector"] != known.nodes[b]["sector"] for a, b in known.edges]
    external, all_known = sum(across), len(across)
    expected = (2 * external - all_known) / all_known if all_known else None
    assert_values(network, "ei_index", [expected], by=by)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of one sector, NetworkX divides by nothing
        coefficient = (
            nx.attribute_assortativity_coefficient(known, "sector") if known.size() else None
        )
        of_degree = nx.degree_assortativity_coefficient(graph) if graph.size() else None
    assert_values(network, "assortativity", [coefficient], by=by)
    assert_values(network, "degree_assortativity", [of_degree], atol=1e-9)

    mixing = ml.mixing(network, by)
    places = {code: place for place, code in enumerate([*mixing.codes, None])}
    counts = np.zeros_like(mixing.counts)
    for source, target in graph.edges:
        row, column = places[by[source]], places[by[target]]
        counts[row, column] += 1
        if not graph.is_directed() and row != column:
            counts[column, row] += 1
    assert mixing.counts.tolist() == counts.tolist()
    assert mixing.sizes.tolist() == [by.count(code) for code in places]


def test_diversity(pair):
    graph, network = pair
    by = [graph.nodes[node]["sector"] for node in graph]
    groups = len(set(by) - {None})
    both = graph.to_undirected()
    blau, iqv = [], []
    for node in both:
        around = [by[other] for other in both[node] if by[other]]
        shares = [around.count(group) / len(around) for group in set(around)]
        blau.append(1 - sum(share**2 for share in shares) if around else None)
        iqv.append(blau[-1] * groups / (groups - 1) if around and groups > 1 else None)
    assert_values(network, "blau", blau, by=by)
    assert_values(network, "iqv", iqv, by=by)


@pytest.mark.parametrize("seed", range(12))
def test_two_modes(seed):
    graph = bipartite.random_graph(9, 6, 0.1 + 0.05 * seed, seed=seed)
    modes = [graph.nodes[node]["bipartite"] for node in range(15)]
    network = network_of(graph, modes=modes)
    one = [node for node in graph if graph.nodes[node]["bipartite"] == 0]
    assert_values(network, "two_mode_density", [bipartite.density(graph, one)])
    assert_values(network, "two_mode_degree", bipartite.degree_centrality(graph, one))
    assert_values(network, "two_mode_closeness", bipartite.closeness_centrality(graph, one))
    assert_values(network, "two_mode_betweenness", bipartite.betweenness_centrality(graph, one))

    # Where there is nobody to share with, NetworkX says 0 or raises.
    shares = {node: {b for a in graph[node] for b in graph[a]} - {node} for node in graph}
    for mode in ("dot", "min", "max"):
        clustering = bipartite.latapy_clustering(graph, mode=mode)
        expected = {node: clustering[node] if shares[node] else None for node in graph}
        assert_values(network, f"clustering_{mode}", expected)
    many = [node for node in graph if graph.degree[node] > 1]
    redundancy = bipartite.node_redundancy(graph, many) if many else {}
    assert_values(network, "redundancy", {node: redundancy.get(node) for node in graph})
    paths = sum((graph.degree[a] - 1) * (graph.degree[b] - 1) for a, b in graph.edges)
    closed = bipartite.robins_alexander_clustering(graph) if paths else None
    assert_values(network, "robins_alexander", [closed])
