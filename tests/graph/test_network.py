# SPDX-License-Identifier: Apache-2.0
"""Networks in Python: arrays without a copy, that keep what they need alive."""

import gc
import pickle
import weakref

import maillage as ml
import numpy as np
import pytest

LANGUAGES = ("fr", "nl", "en")


def small(**options) -> ml.Network:
    return ml.from_arrays(4, [0, 1, 2, 0], [1, 2, 3, 1], **options)


def test_arrays_become_a_network():
    network = small(weights=[1, 2, 3, 4], labels=list("abcd"), modes=[0, 1, 0, 1])
    assert (network.node_count, network.edge_count) == (4, 3)
    assert network.labels == list("abcd")
    assert network.types == ["other"] * 4
    assert not network.directed and network.two_mode
    edges = zip(network.sources.tolist(), network.targets.tolist(), strict=True)
    assert dict(zip(edges, network.weights.tolist(), strict=True)) == {
        (0, 1): 5.0,  # one edge, of the weight of both
        (1, 2): 2.0,
        (2, 3): 3.0,
    }


def test_any_array_will_do():
    lists = small()
    arrays = ml.from_arrays(4, np.array([0, 1, 2, 0], np.uint8), (1, 2, 3, 1))
    assert arrays.sources.tolist() == lists.sources.tolist()


@pytest.mark.parametrize(
    "wrong",
    [
        {"sources": [0], "targets": [1, 2]},
        {"sources": [0], "targets": [4]},
        {"sources": [-1], "targets": [0]},
        {"sources": [0], "targets": [1], "weights": [1, 2]},
        {"sources": [0], "targets": [1], "labels": ["a"]},
        {"sources": [0], "targets": [1], "modes": [0, 1]},
        {"sources": [0], "targets": [1], "periods": [ml.Period("", "")] * 2},
    ],
)
def test_arrays_that_do_not_fit_are_refused(wrong):
    with pytest.raises(ml.ArgumentError) as refused:
        ml.from_arrays(4, **wrong)
    assert refused.value.code == "network.arrays"
    assert len({refused.value.what(lang) for lang in LANGUAGES}) == 3


@pytest.mark.parametrize("name", ["sources", "targets", "weights"])
def test_an_array_is_read_only_and_the_memory_of_the_network(name):
    network = small()
    array = getattr(network, name)
    assert array.dtype == (float if name == "weights" else np.uint32)
    assert not array.flags.writeable and not array.flags.owndata
    assert np.shares_memory(array, getattr(network, name))
    with pytest.raises(ValueError):
        array[0] = 1


@pytest.mark.parametrize(
    "take", [lambda n: n.sources, lambda n: ml.at(n, "2014"), lambda n: ml.View(n)]
)
def test_what_is_taken_of_a_network_keeps_it_alive(take):
    network = small()
    alive = weakref.ref(network)
    taken = take(network)
    del network
    gc.collect()
    assert alive() is not None
    if isinstance(taken, ml.View):
        assert taken.edge_count == taken.network.edge_count == 3
    else:
        assert taken.tolist() == [0, 1, 2]
    del taken
    gc.collect()
    assert alive() is None


def test_a_view_sees_what_holds_at_a_date():
    periods = [ml.Period("2010", "2012"), ml.Period("2013", ".."), ml.Period("", "")]
    network = ml.from_arrays(4, [0, 1, 2], [1, 2, 3], periods=periods)

    def edges(view):
        return [view.contains(edge) for edge in range(network.edge_count)]

    assert edges(ml.at(network, "2011")) == [True, False, True]
    assert edges(ml.at(network, "2011", certainty="certain")) == [True, False, False]
    assert edges(ml.between(network, "2012", "2013")) == [True, True, True]
    assert edges(ml.at(network, ml.Date("2014-05"))) == [False, True, True]
    assert ml.at(network, "2014").neighbours(1) == [2]
    for wrong in ("", "..", "yesterday"):
        with pytest.raises(ml.ArgumentError):
            ml.at(network, wrong)
    with pytest.raises(ml.ArgumentError):
        ml.at(network, "2014", certainty="perhaps")
    with pytest.raises(IndexError):
        ml.at(network, "2014").neighbours(4)
    with pytest.raises(IndexError):
        network.facts(3)


def test_facts_are_seen_through_a_lens(bruxelles):
    network = ml.project(bruxelles, ml.Lens("organiser"))
    assert set(network.types) == {"actor", "reseau"}
    assert network.two_mode
    named = dict(zip(network.labels, network.types, strict=True))
    assert all(
        label in bruxelles[f"{kind}s" if kind == "actor" else "reseaux"]
        for label, kind in named.items()
    )
    # Each edge says which facts support it.
    for edge in range(network.edge_count):
        ends = {network.labels[network.sources[edge]], network.labels[network.targets[edge]]}
        for relation, row, weight in network.facts(edge):
            assert relation == "organiser" and weight == 1
            reseau = bruxelles.reseaux[row]
            assert reseau.key in ends and ends - {reseau.key} <= set(reseau.organisers)
    # Categories are no réseaux, and what a lens does not see is counted.
    forms = {bruxelles.reseaux[label].form for label, kind in named.items() if kind == "reseau"}
    assert "category" not in forms
    left = {(what, why): count for what, why, count in network.left_out}
    assert sum(count for (what, _), count in left.items() if what == "reseau") == len(
        bruxelles.reseaux
    ) - list(named.values()).count("reseau")


@pytest.mark.parametrize("weight", ["presence", "facts", "given"])
def test_a_network_pickles_with_its_facts(weight, bruxelles):
    if weight == "given":
        network = ml.from_arrays(3, [0, 1], [1, 2], weights=[2, 3], directed=True)
    else:
        network = ml.project(bruxelles, ml.Lens(weight=weight))
    again = pickle.loads(pickle.dumps(network))
    assert (again.labels, again.types, again.left_out) == (
        network.labels,
        network.types,
        network.left_out,
    )
    assert (again.directed, again.weight_rule) == (network.directed, weight)
    assert ml.edges(again).equals(ml.edges(network))
    assert [again.facts(e) for e in range(3 if weight != "given" else 2)] == [
        network.facts(e) for e in range(3 if weight != "given" else 2)
    ]
    some = ml.at(again, "2013"), ml.at(network, "2013")
    assert some[0].edge_count == some[1].edge_count
    assert repr(network).startswith(f"<Network: {network.node_count} nodes, ")


def test_a_network_outlives_its_model():
    model = ml.Model()
    model.actors.add(key="a", name="A")
    model.reseaux.add(key="r", name="R", organisers=["a"])
    network = ml.project(model, ml.Lens("organiser"))
    model.actors.remove("a", cascade=True)
    del model
    gc.collect()
    assert sorted(network.labels) == ["a", "r"]
    assert network.edge_count == 1


def test_networks_and_views_are_values(bruxelles):
    network = ml.project(bruxelles)
    view = network.at(ml.Date("2014"), "possible")
    for value in (network, view, ml.measure(network, "degree"), ml.measure(view, "betweenness")):
        assert pickle.loads(pickle.dumps(value)) == value
        assert value != ml.project(bruxelles, ml.Lens("link"))
    assert view != network.at(ml.Date("2015"), "possible")
    assert view != network.at(ml.Date("2014"), "certain")
    assert hash(pickle.loads(pickle.dumps(network))) == hash(network)
