# SPDX-License-Identifier: Apache-2.0
"""Reports reconciled in Python: against sets, on a real survey and on random ones."""

import csv
import itertools
import math
import pickle

import maillage as ml
import numpy as np
import pytest


@pytest.fixture(scope="module")
def coworkers(networks) -> ml.Network:
    """Whom the lawyers of Lazega say they work with, 71 respondents."""
    folder = networks / "lazega-lawyers"
    with (folder / "cowork_nodes.csv").open(newline="", encoding="utf-8") as file:
        labels = [row["id"] for row in csv.DictReader(file)]
    number = {label: place for place, label in enumerate(labels)}
    with (folder / "cowork_edges.csv").open(newline="", encoding="utf-8") as file:
        pairs = [(number[row["source"]], number[row["target"]]) for row in csv.DictReader(file)]
    sources, targets = zip(*pairs, strict=True)
    return ml.from_arrays(len(labels), sources, targets, labels=labels, directed=True)


def ties(network: ml.Network) -> set[tuple[int, int]]:
    return set(zip(network.sources.tolist(), network.targets.tolist(), strict=True))


def undirected(pairs) -> set[tuple[int, int]]:
    return {(min(pair), max(pair)) for pair in pairs}


def test_a_survey_of_lawyers(coworkers):
    said = ties(coworkers)
    mutual = {(a, b) for a, b in said if (b, a) in said and a < b}
    union = ml.reconcile(coworkers, "union", respondents=coworkers.labels)
    assert ties(union.network) == undirected(said)
    assert union.silent == [] and union.unknown == 0
    assert union.compared == union.population == 71 * 70 // 2
    assert union.pairs["confirmed"] == len(mutual)
    assert union.confirmation == len(mutual) / len(undirected(said))
    agreed = union.population - (len(undirected(said)) - len(mutual))
    assert union.agreement == agreed / union.population
    both = ml.reconcile(coworkers, "both", respondents=coworkers.labels)
    assert ties(both.network) == mutual
    assert ties(ml.reconcile(coworkers, "sender").network) == said
    receiver = ml.reconcile(coworkers, "receiver").network
    assert receiver.directed and ties(receiver) == {(b, a) for a, b in said}


@pytest.mark.parametrize("seed", range(8))
def test_pairs_are_counted_by_the_words_of_their_ends(seed):
    random = np.random.default_rng(seed)
    count = int(random.integers(0, 9))
    pairs = [p for p in itertools.permutations(range(count), 2) if random.random() < seed / 8]
    asked = {str(node) for node in range(count) if random.random() < 0.5}
    network = ml.from_arrays(count, [a for a, _ in pairs], [b for _, b in pairs], directed=True)

    def word(one, other):
        return "yes" if (one, other) in pairs else "no" if str(one) in asked else "unknown"

    names = {
        ("yes", "yes"): "confirmed",
        ("no", "yes"): "disputed",
        ("no", "no"): "absent",
        ("unknown", "yes"): "unconfirmed",
        ("no", "unknown"): "denied",
        ("unknown", "unknown"): "unknown",
    }
    expected = dict.fromkeys(names.values(), 0)
    for a, b in itertools.combinations(range(count), 2):
        expected[names[tuple(sorted((word(a, b), word(b, a))))]] += 1
    for rule in ("union", "both", "sender", "receiver"):
        found = ml.reconcile(network, rule, respondents=asked)
        assert found.pairs == expected
        ordered = rule in ("sender", "receiver")
        assert found.population == count * (count - 1) // (1 if ordered else 2)
        everything = itertools.permutations(range(count), 2)
        words = [(word(a, b), word(b, a)) for a, b in everything if ordered or a < b]
        unknown = {
            "union": sum("yes" not in pair and "unknown" in pair for pair in words),
            "both": sum("no" not in pair and "unknown" in pair for pair in words),
            "sender": sum(sends == "unknown" for sends, _ in words),
            "receiver": sum(receives == "unknown" for _, receives in words),
        }
        assert found.unknown == unknown[rule]


def survey() -> ml.Model:
    model = ml.Model()
    for key in "abcd":
        model.actors.add(key=key, name=key.upper())
    for key, one, other in (("1", "a", "b"), ("2", "b", "a"), ("3", "b", "c"), ("4", "a", "c")):
        model.ties.add(key=key, from_actor=one, to_actor=other, kind="collaborates")
    return model


def test_who_was_asked_comes_from_the_inquiries():
    model = survey()
    network = ml.project(model, ml.Lens("collaborates", direction="as_reported"))
    assert ml.reconcile(network, "both").respondents == ["a", "b"]
    assert ml.reconcile(network, "both", model=model).respondents == ["a", "b"]
    model.inquiries.add(key="i", asked="a", tables=["ties"], answered=True)
    model.inquiries.add(key="j", asked="c", tables=["ties"], answered=True)
    model.inquiries.add(key="k", asked="d", tables=["ties"], answered=False)
    found = ml.reconcile(network, "both", model=model)
    assert (found.respondents, found.silent) == (["a", "c"], ["b", "d"])
    assert found.pairs["disputed"] == 2 and found.pairs["denied"] == 2
    assert found.pairs["unknown"] == 1 and found.unknown == 1


def test_reconciled_reports_are_a_value_that_shows_itself():
    network = ml.project(survey(), ml.Lens("collaborates", direction="as_reported"))
    found = ml.reconcile(network, "union")
    again = pickle.loads(pickle.dumps(found))
    assert again.to_pandas().equals(found.to_pandas())
    assert found.to_pandas()["count"].to_dict() == found.pairs
    assert repr(again) == repr(found)
    assert repr(found) == "<Reconciled by union: 3 edges, 3/6 unknown, agreement 1.000 of 1>"
    assert "confirmed" in found._repr_html_()
    nobody = ml.reconcile(ml.from_arrays(0, [], [], directed=True), "both")
    assert math.isnan(nobody.agreement) and math.isnan(nobody.confirmation)


def test_what_does_not_suit_is_refused():
    network = ml.from_arrays(2, [0], [1], directed=True)
    for options, code in (
        ({"rule": "nonsense"}, "argument.unknown"),
        ({"rule": "both", "respondents": ["x"]}, "row.unknown"),
    ):
        with pytest.raises(ml.ArgumentError) as refused:
            ml.reconcile(network, **options)
        assert refused.value.code == code
    with pytest.raises(ml.ArgumentError) as refused:
        ml.reconcile(ml.from_arrays(2, [0], [1]), "both")
    assert refused.value.code == "network.directed"
    assert len({refused.value.what(lang) for lang in ("fr", "nl", "en")}) == 3
