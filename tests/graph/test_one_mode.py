# SPDX-License-Identifier: Apache-2.0
"""One mode of two: against published values, SciPy and NetworkX."""

import csv
import itertools
import pickle

import maillage as ml
import networkx as nx
import pytest
from networkx.algorithms import bipartite
from scipy import sparse

WEIGHTS = ("count", "jaccard", "overlap", "cosine", "newman", "resource_allocation")


def rows(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def two_mode(labels, pairs, modes, **options) -> ml.Network:
    number = {label: place for place, label in enumerate(labels)}
    sources, targets = [number[a] for a, _ in pairs], [number[b] for _, b in pairs]
    return ml.from_arrays(len(labels), sources, targets, modes=modes, labels=labels, **options)


def weights_of(network: ml.Network) -> dict[frozenset[str], float]:
    frame = ml.edges(network)
    ends = zip(frame["source"], frame["target"], strict=True)
    return dict(zip(map(frozenset, ends), frame["weight"].tolist(), strict=True))


def random_graph(seed: int) -> nx.Graph:
    """Of a few pieces, some nodes alone; actors are 0 to 11, réseaux 12 to 20."""
    return bipartite.random_graph(12, 9, 0.05 * (seed + 1), seed=seed)


def network_of(graph: nx.Graph) -> ml.Network:
    modes = [graph.nodes[node]["bipartite"] for node in sorted(graph)]
    labels = [str(node) for node in sorted(graph)]
    return two_mode(labels, [(str(a), str(b)) for a, b in graph.edges], modes)


@pytest.fixture(scope="module")
def davis(networks) -> ml.Network:
    """Davis's Southern Women, by the names of the reference."""
    nodes = rows(networks / "southern-women" / "nodes.csv")
    edges = rows(networks / "southern-women" / "edges.csv")
    reference = rows(networks / "_reference" / "davis_women_projection.csv")
    full = sorted({row[end] for row in reference for end in ("a", "b")})
    name = {one.split()[0].replace("Katherina", "Katherine"): one for one in full}
    labels = [name.get(node["id"], node["id"]) for node in nodes]
    pairs = [(name[edge["target"]], edge["source"]) for edge in edges]
    return two_mode(labels, pairs, [int(node["mode"]) for node in nodes])


@pytest.mark.parametrize(
    ("weight", "column"), [("count", "common"), ("jaccard", "jaccard"), ("newman", "newman")]
)
def test_southern_women_to_the_printed_digits(davis, networks, weight, column):
    reference = rows(networks / "_reference" / "davis_women_projection.csv")
    expected = {frozenset((row["a"], row["b"])): float(row[column]) for row in reference}
    women = ml.one_mode(davis, "actor", weight=weight)
    assert (women.node_count, women.edge_count, women.weight_rule) == (18, 139, weight)
    found = weights_of(women)
    assert found.keys() == expected.keys()
    for pair, value in expected.items():
        assert round(found[pair], 10) == value, pair


def test_southern_events(davis):
    women, events = (ml.one_mode(davis, nodes) for nodes in ("actor", "reseau"))
    assert (events.node_count, events.edge_count) == (14, 66)
    assert (women.weights.sum(), events.weights.sum()) == (322, 214)


def test_committees_of_congress(networks):
    seats = [
        (row["member"], row["committee"])
        for row in rows(networks / "us-congress-committees" / "memberships_by_snapshot.csv")
        if row["snapshot"] == "2026-04-22"
    ]
    members, committees = (sorted(set(column)) for column in zip(*seats, strict=True))
    modes = [0] * len(members) + [1] * len(committees)
    network = two_mode([*members, *committees], seats, modes)
    assert ml.one_mode(network, "actor").edge_count == 21_174
    assert ml.one_mode(network, "reseau").edge_count == 6_533


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("nodes", ["actor", "reseau"])
def test_weights_are_those_of_scipy_and_networkx(seed, nodes):
    graph = random_graph(seed)
    network = network_of(graph)
    kept = range(12) if nodes == "actor" else range(12, 21)

    matrix = sparse.csr_array(nx.to_scipy_sparse_array(graph, nodelist=range(21)))[list(kept)]
    product = sparse.triu(matrix @ matrix.T, 1).tocoo()
    found = weights_of(ml.one_mode(network, nodes))
    ends = zip(product.row.tolist(), product.col.tolist(), strict=True)
    pairs = [frozenset((str(kept[a]), str(kept[b]))) for a, b in ends]
    assert found == dict(zip(pairs, product.data.tolist(), strict=True))

    def cosine(graph, a, b):
        return len(set(graph[a]) & set(graph[b])) / (len(graph[a]) * len(graph[b])) ** 0.5

    def allocation(graph, a, b):
        return sum(1 / len(graph[c]) for c in set(graph[a]) & set(graph[b]))

    projections = {
        "count": bipartite.weighted_projected_graph(graph, kept),
        "jaccard": bipartite.overlap_weighted_projected_graph(graph, kept),
        "overlap": bipartite.overlap_weighted_projected_graph(graph, kept, jaccard=False),
        "newman": bipartite.collaboration_weighted_projected_graph(graph, kept),
        "cosine": bipartite.generic_weighted_projected_graph(graph, kept, cosine),
        "resource_allocation": bipartite.generic_weighted_projected_graph(graph, kept, allocation),
    }
    assert set(projections) == set(WEIGHTS)
    for weight, projection in projections.items():
        found = weights_of(ml.one_mode(network, nodes, weight=weight))
        expected = {
            frozenset((str(a), str(b))): value for a, b, value in projection.edges.data("weight")
        }
        assert found == pytest.approx(expected, rel=1e-14), weight


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("weight", WEIGHTS)
def test_weak_edges_are_left_out_as_if_all_were_known(seed, weight):
    network = network_of(random_graph(seed))
    everything = weights_of(ml.one_mode(network, "actor", weight=weight))
    for at_least, top in itertools.product((0, 0.3, 1, 2), (0, 1, 2, 5)):
        strong = {pair: value for pair, value in everything.items() if value >= at_least}
        best = set(strong)
        if top:
            best = set()
            for node in network.labels:
                mine = [(pair - {node}, pair) for pair in strong if node in pair]
                mine.sort(key=lambda at: (-strong[at[1]], *at[0]))
                best |= {pair for _, pair in mine[:top]}
        found = ml.one_mode(network, "actor", weight=weight, at_least=at_least, top=top)
        assert weights_of(found) == {pair: strong[pair] for pair in best}


@pytest.mark.parametrize("top", [0, 2])
def test_the_order_of_the_data_does_not_matter(davis, top):
    frame = ml.edges(davis)
    pairs = list(zip(frame["source"], frame["target"], strict=True))[::-1]
    modes = [int(label[0].isdigit()) for label in davis.labels]
    turned = two_mode(davis.labels[::-1], pairs, modes[::-1])
    for weight in ("count", "jaccard"):
        options = {"weight": weight, "top": top}
        assert weights_of(ml.one_mode(turned, "actor", **options)) == weights_of(
            ml.one_mode(davis, "actor", **options)
        )


def test_each_edge_names_what_its_ends_share(davis):
    events = {label: set() for label in davis.labels}
    for a, b in ml.edges(davis)[["source", "target"]].itertuples(index=False):
        events[a].add(b), events[b].add(a)
    for nodes in ("actor", "reseau"):
        together = ml.one_mode(davis, nodes)
        for edge, row in ml.edges(together).iterrows():
            shared = ml.shared_neighbours(davis, together, edge)
            assert set(shared) == events[row["source"]] & events[row["target"]]
            assert len(shared) == row["weight"]
    with pytest.raises(IndexError):
        ml.shared_neighbours(davis, together, together.edge_count)
    with pytest.raises(ml.ArgumentError):
        ml.shared_neighbours(ml.from_arrays(2, [], []), together, 0)


def test_actors_of_a_model_stay_actors(bruxelles):
    network = ml.project(bruxelles, ml.Lens("organiser"))
    together = ml.one_mode(network, "actor")
    assert set(together.types) == {"actor"}
    assert together.labels == [
        label for label, kind in zip(network.labels, network.types, strict=True) if kind == "actor"
    ]
    assert together.left_out == network.left_out
    organised = {row.key: row.organisers or () for row in bruxelles.reseaux}
    for edge in range(together.edge_count):
        ends = {together.labels[together.sources[edge]], together.labels[together.targets[edge]]}
        for reseau in ml.shared_neighbours(network, together, edge):
            assert ends <= set(organised[reseau])


def test_a_dated_view_is_joined_as_it_stands():
    periods = [ml.Period("2010", ".."), ml.Period("2010", "2012"), ml.Period("", "")]
    network = ml.from_arrays(4, [0, 1, 2], [3, 3, 3], modes=[0, 0, 0, 1], periods=periods)

    def pairs(view):
        return ml.edges(ml.one_mode(view, "actor"))[["source", "target"]].values.tolist()

    assert pairs(network) == [["0", "1"], ["0", "2"], ["1", "2"]]
    assert pairs(ml.at(network, "2014")) == [["0", "2"]]
    assert pairs(ml.at(network, "2011", certainty="certain")) == [["0", "1"]]


def test_a_one_mode_network_pickles(davis):
    women = ml.one_mode(davis, "actor", weight="jaccard", top=3)
    again = pickle.loads(pickle.dumps(women))
    assert weights_of(again) == weights_of(women)
    assert (again.labels, again.weight_rule) == (women.labels, "jaccard")
    assert (
        repr(again)
        == repr(women)
        == f"<Network: 18 nodes, {women.edge_count} edges, weight jaccard>"
    )
    assert ml.edges(women)["facts"].sum() == 0


def test_what_is_not_two_mode_is_refused():
    triangle = ml.from_arrays(3, [0, 1, 2], [1, 2, 0])
    loop = ml.from_arrays(2, [0, 1], [1, 1], modes=[0, 1])
    for network in (triangle, loop):
        with pytest.raises(ml.ArgumentError) as refused:
            ml.one_mode(network, "actor")
        assert refused.value.code == "network.two_mode"
    empty = ml.one_mode(ml.from_arrays(0, [], []), "reseau")
    assert (empty.node_count, empty.edge_count) == (0, 0)


@pytest.mark.parametrize(
    "options",
    [{"nodes": "person"}, {"weight": "heavy"}, {"weight": "presence"}, {"at_least": -1}],
)
def test_what_does_not_suit_is_refused(options):
    network = ml.from_arrays(2, [0], [1], modes=[0, 1])
    with pytest.raises(ml.ArgumentError):
        ml.one_mode(network, **{"nodes": "actor", **options})
