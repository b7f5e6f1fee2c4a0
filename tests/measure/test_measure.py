# SPDX-License-Identifier: Apache-2.0
"""Measures in Python: what they are of, what they take, and the tables they become."""

import math
import pickle
from types import SimpleNamespace

import maillage as ml
import networkx as nx
import pytest

LANGUAGES = ("fr", "nl", "en")
NEEDS = {"by": ["care", "care", "work", None]}


@pytest.fixture
def chain() -> ml.Network:
    """0 - 2 - 1 - 3, in two modes, with weights."""
    return ml.from_arrays(4, [0, 1, 1], [2, 2, 3], modes=[0, 0, 1, 1], weights=[1, 2, 4])


def needed(name: str) -> dict[str, object]:
    """What a measure cannot do without."""
    return {option: NEEDS[option] for option in ml.MEASURES[name]["options"] if option in NEEDS}


@pytest.mark.parametrize("folder", ["karate", "southern-women", "ceos-clubs-minneapolis"])
def test_degree_and_components_are_those_of_networkx(network_of, folder):
    network = network_of(f"{folder}/nodes.csv", f"{folder}/edges.csv")
    graph = nx.Graph()
    graph.add_nodes_from(range(network.node_count))
    graph.add_edges_from(zip(network.sources.tolist(), network.targets.tolist(), strict=True))
    assert ml.measure(network, "degree").values.tolist() == [degree for _, degree in graph.degree]
    numbers = ml.measure(network, "components").values.tolist()
    pieces = {frozenset(n for n, c in enumerate(numbers) if c == piece) for piece in set(numbers)}
    assert pieces == {frozenset(piece) for piece in nx.connected_components(graph)}


# ---- what a measurement is -----------------------------------------------------------------------


def test_of_nodes_it_has_one_row_a_node(davis):
    measured = ml.measure(davis, "degree")
    assert measured.of == "node" and measured.edges == []
    assert len(measured.nodes) == len(measured.types) == len(measured.values) == davis.node_count
    frame = measured.to_pandas()
    assert frame.index.tolist() == davis.labels and frame.index.name == "node"
    assert frame.loc["Evelyn", "degree"] == 8
    assert "Evelyn" in measured._repr_html_()


def test_of_edges_it_has_one_row_an_edge(chain):
    frame = ml.measure(chain, "edge_betweenness").to_pandas()
    assert frame.index.names == ["source", "target"]
    assert frame["edge_betweenness"].to_dict() == {("0", "2"): 3, ("1", "2"): 4, ("1", "3"): 3}


def test_of_the_network_it_is_a_number(chain):
    measured = ml.measure(chain, "density")
    assert float(measured) == 0.5
    assert measured.to_pandas().to_dict("list") == {"density": [0.5]}
    with pytest.raises(TypeError, match="degree has one value of each node"):
        float(ml.measure(chain, "degree"))


def test_of_a_model_it_names_its_nodes(bruxelles):
    network = ml.project(bruxelles, ml.Lens("organiser", two_mode=True))
    frame = ml.measure(network, "two_mode_degree").to_pandas()
    assert set(frame["type"]) == {"actor", "reseau"}
    seen = [bruxelles.reseaux[node] for node in frame.index[frame["type"] == "reseau"]]
    organised = [row.key for row in seen if "actiris" in (row.organisers or ())]
    assert len(organised) > 1
    assert frame.loc["actiris", "two_mode_degree"] == pytest.approx(len(organised) / len(seen))


def test_of_a_view_it_is_as_it_stands():
    periods = [ml.Period("2010", "2012"), ml.Period("2013", "..")]
    network = ml.from_arrays(3, [0, 1], [1, 2], periods=periods)
    assert ml.measure(network, "degree").values.tolist() == [1, 2, 1]
    view = ml.at(network, "2014")
    assert ml.measure(view, "degree").values.tolist() == [0, 1, 1]
    gone, there = ml.measure(view, "bridge").values.tolist()
    assert math.isnan(gone) and there == 1


@pytest.mark.parametrize("name", ["degree", "bridge", "density"])
def test_it_can_be_pickled(chain, name):
    measured = ml.measure(chain, name)
    again = pickle.loads(pickle.dumps(measured))
    assert again.to_pandas().equals(measured.to_pandas())


# ---- what a measure takes ------------------------------------------------------------------------


@pytest.mark.parametrize("name", ml.MEASURES)
def test_every_measure_says_what_it_is_and_survives_no_node(name, chain):
    about = ml.MEASURES[name]
    assert about["name"] == name
    assert set(about["label"]) == set(LANGUAGES) and all(about["label"].values())
    assert about["formula"] and about["source"] and about["complexity"]
    assert set(about["options"]) <= {"weights", "by", "damping"}
    assert ("weights" in about["options"]) == (len(about["weights"]) > 1)
    sizes = {"node": chain.node_count, "edge": chain.edge_count, "network": 1}
    assert ml.measure(chain, name, **needed(name)).values.shape == (sizes[about["of"]],)
    empty = ml.measure(ml.from_arrays(0, [], []), name, **{option: [] for option in needed(name)})
    assert all(math.isnan(value) for value in empty.values)
    assert len(empty.values) == (about["of"] == "network")


@pytest.mark.parametrize("name", ml.MEASURES)
def test_every_measure_takes_what_it_says_and_refuses_the_rest(name, chain):
    about = ml.MEASURES[name]

    def code_of(**options) -> str:
        try:
            ml.measure(chain, name, **{**needed(name), **options})
        except ml.ArgumentError as error:
            assert all(error.what(lang) and error.cure(lang) for lang in LANGUAGES)
            return error.code
        return ""

    for weights in ("ignored", "strength", "distance"):
        taken = weights in about["weights"]
        assert code_of(weights=weights) == ("" if taken else "measure.weights")
    assert code_of(weights="heavy") == "argument.unknown"
    by = ["care", "work", "work", None]
    assert code_of(by=by) == ("" if "by" in about["options"] else "measure.option")
    assert code_of(by=None) == ("measure.attribute" if "by" in about["options"] else "")
    assert code_of(damping=0.5) == ("" if "damping" in about["options"] else "measure.option")


def test_a_strong_tie_is_short_and_a_long_distance_is_not(chain):
    strong = ml.measure(chain, "diameter", weights="strength")
    far = ml.measure(chain, "diameter", weights="distance")
    assert float(strong) == 1 + 1 / 2 + 1 / 4 and float(far) == 1 + 2 + 4


def test_a_weight_that_means_nothing_is_refused():
    network = ml.from_arrays(2, [0], [1], weights=[0])
    with pytest.raises(ml.ArgumentError) as refused:
        ml.measure(network, "closeness", weights="strength")
    assert refused.value.code == "network.weight"


def test_what_does_not_settle_is_said():
    many = 600
    chain = ml.from_arrays(many, range(many - 1), range(1, many))
    with pytest.raises(ml.LimitError) as unsettled:
        ml.measure(chain, "eigenvector")
    assert unsettled.value.code == "measure.unsettled"
    assert "10000" in unsettled.value.what("fr")


def test_a_measure_that_is_not_there_or_does_not_fit_is_refused():
    triangle = ml.from_arrays(3, [0, 1, 2], [1, 2, 0])
    with pytest.raises(ml.ArgumentError) as unknown:
        ml.measure(triangle, "nonsense")
    assert unknown.value.code == "argument.unknown" and "degree" in unknown.value.cure("fr")
    with pytest.raises(ml.ArgumentError) as unfit:
        ml.measure(triangle, "two_mode_degree")
    assert unfit.value.code == "network.two_mode"


# ---- groups --------------------------------------------------------------------------------------


def test_groups_are_an_attribute_or_one_name_a_node(chain):
    names = ["work", "care", "care", None]
    attribute = SimpleNamespace(
        name="sector",
        codes=["care", "work"],
        labels=[ml.Texts("", text, "", "") for text in ("soins", "emploi")],
        groups=[1, 0, 0, None],
    )
    for by in (names, attribute):
        assert float(ml.measure(chain, "ei_index", by=by)) == 0
        assert ml.measure(chain, "blau", by=by).values.tolist()[:3] == [0, 0, 0.5]


def test_mixing_has_a_row_and_a_column_for_the_unknown(chain):
    mixing = ml.mixing(chain, ["work", "care", "care", None])
    assert mixing.codes == ["care", "work"]
    assert mixing.counts.tolist() == [[1, 1, 1], [1, 0, 0], [1, 0, 0]]
    assert mixing.sizes.tolist() == [2, 1, 1]
    assert mixing.ei_index == 0 and mixing.ei_indices.tolist() == [0, 1]
    frame = mixing.to_pandas()
    assert frame.loc["care", "work"] == 1
    assert frame.index.tolist() == frame.columns.tolist() == ["care", "work", None]
    assert "2 groups, 4 nodes of which 1 unknown" in repr(mixing)
    assert "care" in mixing._repr_html_()
    again = pickle.loads(pickle.dumps(mixing))
    assert again.to_pandas().equals(frame) and again.assortativity == mixing.assortativity


def test_an_attribute_of_other_nodes_is_refused(chain):
    with pytest.raises(ml.ArgumentError) as other:
        ml.mixing(chain, ["care", "care"])
    assert other.value.code == "network.attribute"


# ---- cuts ----------------------------------------------------------------------------------------


@pytest.fixture
def fan() -> ml.Network:
    """A triangle a b c; c - d; d - e; f alone."""
    return ml.from_arrays(6, [0, 1, 2, 2, 3], [1, 2, 0, 3, 4], labels=list("abcdef"))


def test_cuts_say_who_is_cut_off(fan):
    cuts = ml.cuts(fan)
    assert cuts.articulation_points == ["c", "d"]
    assert cuts.bridges == [("c", "d"), ("d", "e")]
    assert cuts.blocks == [["a", "b", "c"], ["c", "d"], ["d", "e"]]
    assert cuts.without("c") == cuts.without(2) == [["a", "b"], ["d", "e"]]
    assert cuts.without("f") == []
    frame = cuts.to_pandas()
    assert frame.loc["c"].tolist() == ["other", 2, 2, pytest.approx(1 - 4 / 20)]
    assert frame["cut_off"].tolist() == ml.measure(fan, "cut_off").values.tolist()
    assert frame["fragmentation"].tolist() == ml.measure(fan, "fragmentation").values.tolist()
    assert repr(cuts) == "<Cuts: 6 nodes, 2 articulation points, 2 bridges>"
    assert "fragmentation" in cuts._repr_html_()


def test_cuts_of_a_view_can_be_pickled():
    periods = [ml.Period("..", ".."), ml.Period("..", "2010"), ml.Period("..", "..")]
    triangle = ml.from_arrays(3, [0, 1, 2], [1, 2, 0], periods=periods)
    cuts = ml.cuts(ml.at(triangle, "2012"))
    again = pickle.loads(pickle.dumps(cuts))
    assert ml.cuts(triangle).articulation_points == []
    assert again.articulation_points == cuts.articulation_points == ["0"]
    assert again.without(0) == [["1"], ["2"]]


@pytest.mark.parametrize("node", ["z", "same", 3, -1])
def test_a_loss_names_one_node(node):
    network = ml.from_arrays(3, [0], [1], labels=["same", "same", "other"])
    with pytest.raises(ml.ArgumentError) as refused:
        ml.cuts(network).without(node)
    assert refused.value.code == "network.node"
