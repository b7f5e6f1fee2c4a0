# SPDX-License-Identifier: Apache-2.0
"""The layout as Python has it: an array, and the facts of a view beside it."""

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
    told = core.facts_of(ml.View(network))
    assert [(edge, relation, row) for edge, relation, row, _, _ in told] == [
        (0, None, 0),
        (0, None, 1),
        (1, None, 2),
    ]
    day = lambda text: np.datetime64(text).astype(int)  # noqa: E731
    *_, certain, possible = told[0]
    assert certain == (day("2010-12-31"), day("2011-01-01"))
    assert possible == (day("2010-01-01"), day("2011-12-31"))
    held = core.facts_of(ml.at(network, "2013"))
    assert [row for _, _, row, _, _ in held] == [1, 2]
    held = core.facts_of(ml.at(network, "2013", certainty="certain"))
    assert [row for _, _, row, _, _ in held] == [1]


def test_modes_are_those_of_the_arrays(bruxelles):
    assert core.modes(ml.from_arrays(2, [0], [1], modes=[1, 0])).tolist() == [1, 0]
    network = ml.project(bruxelles)
    assert core.modes(network).tolist() == [int(kind == "reseau") for kind in network.types]
