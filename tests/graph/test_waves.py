# SPDX-License-Identifier: Apache-2.0
"""Waves in Python: real committees over the years, and what is not dated."""

import csv
import math
import pickle

import maillage as ml
import numpy as np
import pytest


@pytest.fixture(scope="module")
def congress(networks) -> tuple[ml.Network, dict[str, set[tuple[str, str]]]]:
    """Who sat where at three snapshots, as one dated network; and the seats of each snapshot."""
    path = networks / "us-congress-committees" / "memberships_by_snapshot.csv"
    with path.open(newline="", encoding="utf-8") as file:
        rows = [(row["snapshot"], row["member"], row["committee"]) for row in csv.DictReader(file)]
    days = sorted({day for day, _, _ in rows})
    seats = {day: set() for day in (days[0], days[len(days) // 2], days[-1])}
    for day, member, committee in rows:
        if day in seats:
            seats[day].add((member, committee))
    labels = sorted({label for pairs in seats.values() for pair in pairs for label in pair})
    number = {label: place for place, label in enumerate(labels)}
    facts = [(day, a, b) for day, pairs in seats.items() for a, b in sorted(pairs)]
    network = ml.from_arrays(
        len(labels),
        [number[a] for _, a, _ in facts],
        [number[b] for _, _, b in facts],
        labels=labels,
        periods=[ml.Period(day, day) for day, _, _ in facts],
    )
    return network, seats


def test_committees_of_congress_over_the_years(congress):
    network, seats = congress
    found = ml.waves(network, list(seats), certainty="certain")
    frame = found.to_pandas()
    assert frame.index.tolist() == [tuple(list(seats)[i : i + 2]) for i in (0, 1)]
    for wave, (before, after) in enumerate(frame.index):
        a, b = seats[before], seats[after]
        ends = [{label for pair in pairs for label in pair} for pairs in (a, b)]
        for of, old, new in (("edges", a, b), ("nodes", *ends)):
            row = frame.iloc[wave]
            assert row[f"{of}_joined"] == len(new - old)
            assert row[f"{of}_left"] == len(old - new)
            assert row[f"{of}_stayed"] == len(old & new)
            assert row[f"{of}_population"] == len(old | new)
            assert row[f"{of}_stability"] == len(old & new) / len(old | new)
            assert row[f"{of}_uncertain"] == 0
        changes = found.changes().set_index(["before", "after", "change"]).sort_index()
        assert set(changes.loc[(before, after, "joined"), "node"]) == ends[1] - ends[0]
        assert set(changes.loc[(before, after, "left"), "node"]) == ends[0] - ends[1]
    assert 0 < frame["edges_stability"].max() < 1


def test_what_nobody_dated_stays_or_never_was(bruxelles):
    network = ml.project(bruxelles)
    possible = ml.waves(network, ["1990", "2013"])
    certain = ml.waves(network, ["1990", "2013"], certainty="certain")
    assert certain.edges[0].population == 0
    assert math.isnan(certain.edges[0].stability) and math.isnan(certain.nodes[0].stability)
    assert possible.edges[0].stability > 0.5
    # What the two disagree on is what dating would teach: here, everything.
    assert possible.edges[0].uncertain == certain.edges[0].uncertain == possible.edges[0].population


def test_waves_are_values_that_show_themselves():
    periods = [ml.Period("2010", "2012"), ml.Period("2013", "..")]
    network = ml.from_arrays(3, [0, 1], [1, 2], periods=periods, labels=["a", "b", "c"])
    found = ml.waves(network, ["2011", ml.Date("2014")])
    [nodes], [edges] = found.nodes, found.edges
    assert (nodes.joined.tolist(), nodes.left.tolist(), nodes.stayed.tolist()) == ([2], [0], [1])
    assert (edges.joined.tolist(), edges.left.tolist(), edges.stability) == ([1], [0], 0)
    assert nodes.joined.dtype == np.uint32
    again = pickle.loads(pickle.dumps(found))
    assert again.to_pandas().equals(found.to_pandas())
    assert repr(again) == repr(found) == "<Waves 2011 → 2014: possible edges of 2>"
    assert "stability" in found._repr_html_()
    assert found.changes()["node"].tolist() == ["c", "a", "b"]
    alone = ml.waves(network, ["2011"])
    assert alone.to_pandas().empty and alone.changes().empty


@pytest.mark.parametrize(
    ("dates", "certainty"), [(["", "2014"], "possible"), (["2014"], "perhaps")]
)
def test_what_says_nothing_is_refused(dates, certainty):
    with pytest.raises(ml.ArgumentError):
        ml.waves(ml.from_arrays(2, [0], [1]), dates, certainty=certainty)
