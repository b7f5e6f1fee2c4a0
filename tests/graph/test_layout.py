# SPDX-License-Identifier: Apache-2.0
"""The layout as Python has it: an array, and the facts of a view beside it."""

import pickle

import maillage as ml
import numpy as np
import pytest
from maillage import _maillage as core


def test_a_layout_is_an_array_the_same_every_time(bruxelles):
    view = ml.View(ml.project(bruxelles))
    places = core.layout(view, 1.5, 60)
    assert places.shape == (view.node_count, 2)
    assert np.isfinite(places).all()
    assert np.array_equal(places, core.layout(view, 1.5, 60))
    assert len(np.unique(places.round(2), axis=0)) == view.node_count
    with pytest.raises(ml.ArgumentError):
        core.layout(view, 0, 60)


def test_twenty_thousand_nodes_stay_near_their_neighbours():
    random = np.random.default_rng(1)
    ends = random.integers(0, 20_000, (2, 60_000))
    network = ml.from_arrays(20_000, *ends)
    places = core.layout(ml.View(network), 1.5, 60)
    assert np.isfinite(places).all()
    joined = places[network.sources] - places[network.targets]
    strangers = places - np.roll(places, 1, axis=0)
    assert np.hypot(*joined.T).mean() < 0.8 * np.hypot(*strangers.T).mean()


def test_the_facts_of_a_view_are_those_that_hold():
    network = ml.from_arrays(
        3,
        [0, 0, 1],
        [2, 2, 2],
        periods=[ml.Period("2010", "2011"), ml.Period("2012", ".."), ml.Period("", "")],
    )
    view = ml.View(network)
    told = core.facts_of(view, None)
    assert [(fact.begin, fact.end, fact.relation) for fact in told] == [
        (0, 2, None),
        (0, 2, None),
        (1, 2, None),
    ]
    day = lambda text: np.datetime64(text).astype(int)  # noqa: E731
    assert told[0].certain == (day("2010-12-31"), day("2011-01-01"))
    assert told[0].possible == (day("2010-01-01"), day("2011-12-31"))
    possible = [fact.possible for fact in told]
    held = core.facts_of(ml.at(network, "2013"), None)
    assert [fact.possible for fact in held] == possible[1:]
    held = core.facts_of(ml.at(network, "2013", certainty="certain"), None)
    assert [fact.possible for fact in held] == possible[1:2]


def test_an_edge_that_no_fact_supports_is_told_too():
    meetings = ml.from_arrays(3, [0, 1], [2, 2], modes=[0, 0, 1])
    (told,) = core.facts_of(ml.View(ml.one_mode(meetings, "actor")), None)
    assert (told.edge, told.begin, told.end, told.relation) == ((0, 1), 0, 1, None)
    undated = core.facts_of(ml.View(meetings), None)[0]
    assert (told.certain, told.possible) == (undated.certain, undated.possible)


def test_a_fact_goes_from_who_says_it(bruxelles):
    """Though the edges of an undirected network begin at the lower node."""
    lens = ml.Lens("parent", reseau_scopes=[])
    network = ml.project(bruxelles, lens)
    keys = network.labels
    told = core.facts_of(ml.View(network), bruxelles._core)
    assert {(keys[fact.begin], keys[fact.end]) for fact in told} == {
        (row.key, row.parent) for row in bruxelles.reseaux if row.parent in keys
    }
    assert any(fact.begin > fact.end for fact in told)
    loaded = pickle.loads(pickle.dumps(network))
    again = core.facts_of(ml.View(loaded), bruxelles._core)
    assert [(fact.begin, fact.end) for fact in again] == [(fact.begin, fact.end) for fact in told]


def test_a_fact_says_what_its_row_does(bruxelles):
    network = ml.project(bruxelles, ml.Lens("organiser"))
    sources = {row.source for row in bruxelles.reseaux}
    for fact in core.facts_of(ml.View(network), bruxelles._core):
        row = bruxelles.reseaux[network.labels[fact.end]]
        assert fact.source == row.source
        assert fact.period == (row.period or ml.Period("", ""))
        assert fact.verified_on == (row.verified_on or ml.Date(""))
    assert sources - {None}
    with pytest.raises(ml.ArgumentError, match="not projected"):
        core.facts_of(ml.View(network), ml.Model()._core)


def test_modes_are_those_of_the_arrays(bruxelles):
    assert core.modes(ml.from_arrays(2, [0], [1], modes=[1, 0])).tolist() == [1, 0]
    network = ml.project(bruxelles)
    assert core.modes(network).tolist() == [int(kind == "reseau") for kind in network.types]
