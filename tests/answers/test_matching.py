# SPDX-License-Identifier: Apache-2.0
"""What means the same: the certain joined, the doubtful left apart, and all of it undoable."""

import csv
import dataclasses
import itertools
import random
import time

import maillage as ml
import pytest
from maillage.matching import Thing, match, plain, spellings


def thing(id, name, commune="", organiser="", circle="", known=False):
    return Thing(
        id,
        name,
        spellings(name),
        frozenset(commune.split()),
        frozenset({plain(organiser)} if organiser else ()),
        frozenset(circle.split("|") if circle else ()),
        known=known,
    )


def rule(one: Thing, two: Thing) -> str:
    """What is decided of two things; ``unlike`` when they are not even proposed."""
    decisions = match([one, two], table="reseaux").decisions
    return decisions[0].decision if decisions else "unlike"


KNOWN = ("css", "Coordination sociale de Forest (CSF)", "forest", "CPAS de Forest", "", True)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (("Coordination sociale Forest", "forest"), "same"),
        (("COORDINATION SOCIALE DE FOREST", "", "cpas forest"), "same"),
        (("csf", "forest"), "same"),
        (("Coordination sociale de Forest",), "undecided"),
        (("Coordination sociale de Forest", "uccle"), "undecided"),
        (("Coordination sociale de Forest", "forest", "Commune d’Uccle"), "undecided"),
        (("Coordination sociale de Forest", "uccle", "Commune d’Uccle"), "different"),
        (("Coordination sociale de Forest", "*region", "CPAS de Forest"), "same"),
        (("Coordination sociale de Forest", "*region"), "undecided"),
        (("Coordination sociale de Forest", "forest", "CPAS"), "same"),
        (("Coordinations sociales de Forest", "forest"), "undecided"),
        (("Coordinations sociale de Forest", "forest", "CPAS de Forest"), "same"),
        (("Coordination sociale de Fores", "uccle", "CPAS de Forest"), "different"),
        (("Plateforme logement", "forest", "CPAS de Forest"), "unlike"),
    ],
)
def test_names_are_weighed_with_communes_and_organisers(said, expected):
    assert rule(thing(*KNOWN), thing("said:1", *said)) == expected


def test_numbers_and_letters_tell_names_apart():
    for one, two in itertools.combinations(
        ("Groupe local 1", "Groupe local 2", "Groupe local B"), 2
    ):
        found = rule(thing("a:1", one, "forest", "CPAS"), thing("b:1", two, "forest", "CPAS"))
        assert found == "different"


def test_a_name_and_its_translation_are_two_spellings():
    terms = [(frozenset({"coordinatie"}), frozenset({"coordination"}))]
    terms.append((frozenset({"vorst"}), frozenset({"forest"})))
    for organiser, expected in (("", "undecided"), ("CPAS de Forest", "same")):
        said = thing("a:1", "Sociale coördinatie Vorst", "forest", organiser)
        assert rule(thing(*KNOWN), said) == "unlike"
        (found,) = match([thing(*KNOWN), said], table="reseaux", terms=terms).decisions
        assert (found.decision, found.score) == (expected, 99.9)


def test_dots_in_an_acronym_say_nothing():
    assert plain("C.P.A.S. Forest") == plain("CPAS de Forest")
    assert plain("A.S.B.L") == "asbl"
    assert plain("M. et Mme") == plain("M et Mme")


def test_those_of_one_circle_mean_one_thing_by_one_name():
    one, two = thing("a:1", "La Plateforme", circle="cs forest"), thing("b:1", "Plateforme")
    assert rule(one, two) == "undecided"
    elsewhere = dataclasses.replace(two, circles=frozenset({"cs uccle"}))
    assert rule(one, elsewhere) == "undecided"
    among_others = dataclasses.replace(two, circles=frozenset({"cs uccle", "cs forest"}))
    assert rule(one, among_others) == "same"


def test_who_could_be_two_known_ones_is_neither_until_decided():
    known = [thing(key, "Réseau Nord", "forest", known=True) for key in ("north", "nord")]
    matching = match([*known, thing("said:1", "Réseau Nord", "forest")], table="reseaux")
    assert matching.group["said:1"] == "said:1"
    assert [d.decision for d in matching.decisions] == ["undecided"] * 2


def test_nobody_joins_two_rows_of_the_inventory():
    things = [thing(key, "Réseau Nord", known=True) for key in ("north", "nord")]
    things.append(thing("said:1", "Réseau Nord"))
    by_hand = [
        dataclasses.replace(decision, decision="same", by="hand")
        for decision in match(things, table="reseaux").decisions
    ]
    assert len(by_hand) == 2
    matching = match(things, by_hand, table="reseaux")
    assert matching.group["said:1"] == "nord"
    assert [issue.code for issue in matching.issues] == ["answers.impossible"]


def test_a_chain_never_joins_two_communes():
    things = [
        thing("a:1", "Réseau Nord", "forest", circle="x"),
        thing("b:1", "Réseau Nord", "", "CPAS", circle="x"),
        thing("c:1", "Réseau Nord", "uccle", "CPAS"),
    ]
    for order in itertools.permutations(things):
        matching = match(order, table="reseaux")
        assert matching.group["a:1"] != matching.group["c:1"]
        assert matching == match(things, table="reseaux")


def test_a_decision_against_the_rule_holds_whatever_else_would_join():
    things = [
        thing(*KNOWN),
        thing("a:1", "csf", "forest"),
        thing("b:1", "csf", "forest", circle="x"),
    ]
    first = match(things, table="reseaux")
    assert set(first.group.values()) == {"css"}
    against = [
        dataclasses.replace(d, decision="different", by="hand")
        for d in first.decisions
        if d.said == "a:1"
    ]
    second = match(things, against, table="reseaux")
    assert second.group == {"css": "css", "a:1": "a:1", "b:1": "css"}
    assert match(things, second.decisions, table="reseaux") == second


def test_actors_have_but_their_names():
    things = [
        Thing("cpas", "CPAS de Forest", frozenset({plain("CPAS de Forest")}), known=True),
        Thing("a:1", "cpas forest", frozenset({plain("cpas forest")})),
        Thing("b:1", "cpas forêts", frozenset({plain("cpas forêts")})),
    ]
    matching = match(things, table="actors")
    assert matching.group == {"cpas": "cpas", "a:1": "cpas", "b:1": "b:1"}
    assert [d.decision for d in matching.decisions] == ["undecided", "same"]


@pytest.fixture
def decisions():
    known = thing(*KNOWN)
    said = [thing("a:1", "csf", "forest"), thing("b:1", "=Coordination; sociale Forest")]
    return match([known, *said], table="reseaux").decisions


def test_decisions_are_written_and_read_back(decisions, tmp_path):
    ml.save_decisions(decisions, tmp_path / "decisions.csv")
    assert ml.read_decisions(tmp_path / "decisions.csv") == decisions
    for lang in ("fr", "nl", "en"):
        ml.save_decisions(decisions, tmp_path / f"{lang}.csv", lang)
        assert ml.read_decisions(tmp_path / f"{lang}.csv") == decisions
    assert "\n=" not in (tmp_path / "decisions.csv").read_text()
    ml.save_decisions([], tmp_path / "none.csv")
    assert ml.read_decisions(tmp_path / "none.csv") == []


@pytest.mark.parametrize(
    ("typed", "means", "by"),
    [
        ("same", "same", "hand"),
        ("Même", "same", "hand"),
        ("verschillend", "different", "hand"),
        ("onbeslist", "undecided", "rule"),
        ("", None, None),
    ],
)
def test_decisions_are_edited_in_any_language(decisions, tmp_path, typed, means, by):
    path = tmp_path / "decisions.csv"
    ml.save_decisions(decisions, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    rows[0]["decision"] = typed
    with path.open("w", encoding="cp1252", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    edited = ml.read_decisions(path)
    assert len(edited) == len(decisions) - (means is None)
    if means:
        assert (edited[0].decision, edited[0].by) == (means, by)


def test_what_is_no_decision_is_refused(decisions, tmp_path):
    path = tmp_path / "decisions.csv"
    ml.save_decisions([dataclasses.replace(decisions[0], decision="maybe")], path)
    with pytest.raises(ml.ArgumentError, match="maybe") as refused:
        ml.read_decisions(path)
    assert "decisions.csv" in refused.value.what("fr") and "ligne 2" in refused.value.what("fr")
    assert refused.value.cure("fr") == "écrivez : même, différent, indécis"
    path.write_text("key,name\na,b\n")
    with pytest.raises(ml.FileError):
        ml.read_decisions(path)


def test_a_decision_about_what_nobody_said_this_time_is_kept(decisions):
    elsewhere = dataclasses.replace(decisions[0], said="z:1", decision="same", by="hand")
    assert elsewhere in match([thing(*KNOWN)], [elsewhere], table="reseaux").decisions


def test_three_hundred_respondents_of_twenty_reseaux_each():
    """Known réseaux in many spellings: nobody waits, and no two of them are mixed up."""
    random.seed(7)
    places = [f"commune{number}" for number in range(19)]
    subjects = ("logement", "santé", "jeunesse", "emploi", "culture", "famille", "handicap")
    truth = [(f"Plateforme {s} {p}", p, f"CPAS {p}") for s in subjects for p in places]
    known = [thing(f"known-{i}", *one, known=True) for i, one in enumerate(truth[:100])]
    said, meant = [], {}
    for respondent in range(300):
        for number in range(20):
            which = random.randrange(len(truth))
            name, commune, organiser = truth[which]
            name = random.choice((name, name.upper(), name.replace("Plateforme", "Plate-forme")))
            one = thing(
                f"r{respondent}:{number}",
                name if random.random() < 0.9 else name.replace("l", "", 1),
                random.choice((commune, "")),
                random.choice((organiser, "")),
                f"circle{respondent % 19}",
            )
            said.append(one)
            meant[one.id] = which
    start = time.perf_counter()
    matching = match([*known, *said], table="reseaux")
    assert time.perf_counter() - start < 60
    groups = {}
    for id, which in meant.items():
        groups.setdefault(matching.group[id], set()).add(which)
    assert all(len(whiches) == 1 for whiches in groups.values())
    for one in known:
        assert groups[one.id] == {int(one.id.removeprefix("known-"))}
    joined = sum(group.startswith("known-") for group in map(matching.group.get, meant))
    assert joined > 2000
