# SPDX-License-Identifier: Apache-2.0
"""Lenses in Python and on the command line: what they weigh and what they let pass."""

import itertools
import json
import pickle

import maillage as ml
import pytest
from maillage import cli

LANGUAGES = ("fr", "nl", "en")


def test_a_lens_narrows(bruxelles):
    whole = ml.project(bruxelles)
    themed = ml.project(bruxelles, ml.Lens(themes=["poverty"]))
    assert 0 < themed.types.count("reseau") < whole.types.count("reseau")
    somewhere = ml.project(bruxelles, ml.Lens(territories=["forest"]))
    assert 0 < somewhere.types.count("reseau") < whole.types.count("reseau")


@pytest.mark.parametrize(
    "lens",
    [
        lambda: ml.Lens("organizer"),
        lambda: ml.Lens(direction="sideways"),
        lambda: ml.Lens(weight="heavy"),
        lambda: ml.Lens(themes=["nonsense"]),
        lambda: ml.Lens(reseau_forms=["nonsense"]),
    ],
)
def test_a_lens_that_names_nothing_known_is_refused_when_it_is_made(lens):
    with pytest.raises(ml.ArgumentError) as refused:
        lens()
    assert refused.value.code == "argument.unknown"


@pytest.mark.parametrize("lens", [ml.Lens(weight="jaccard"), ml.Lens(territories=["nowhere"])])
def test_a_lens_that_does_not_suit_the_model_is_refused(lens, bruxelles):
    with pytest.raises(ml.ArgumentError) as refused:
        ml.project(bruxelles, lens)
    assert refused.value.code in ("argument.unknown", "row.unknown")


@pytest.mark.parametrize("theme", ["housing", "logement", "Huisvesting"])
def test_a_lens_understands_names_in_three_languages(theme, bruxelles):
    lens = ml.Lens("organisateur", themes=[theme], territories=["Forest"], actor_kinds=["CPAS"])
    code = ml.Lens("organiser", themes=["housing"], territories=["Forest"], actor_kinds=["cpas"])
    assert lens == code
    keys = ml.Lens("organiser", territories=["forest"])
    for name in ("Forest", "vorst"):
        named = ml.project(bruxelles, ml.Lens("organiser", territories=[name]))
        assert named == ml.project(bruxelles, keys)


@pytest.mark.parametrize(("lang", "label"), [("fr", "logement"), ("nl", "huisvesting")])
def test_a_refusal_lists_what_its_reader_calls_them(lang, label, inventory, capsys):
    command = ["analyse", str(inventory), "inventory", "--themes", "sport", "--lang", lang]
    assert cli.run(command) == 2
    assert label in capsys.readouterr().err


def test_names_are_options_of_the_command_line(inventory, capsys):
    command = ["analyse", str(inventory), "inventory", "--format", "json"]
    assert cli.run([*command, "--themes", "logement, unknown", "--territories", "Schaerbeek"]) == 0
    named = capsys.readouterr().out
    assert cli.run([*command, "--themes", "housing,unknown", "--territories", "schaerbeek"]) == 0
    assert named == capsys.readouterr().out


def test_a_lens_is_a_value():
    lens = ml.Lens("organiser", "membership", themes=[None])
    assert lens == ml.Lens("organiser", "membership", themes=(None,))
    assert lens != ml.Lens("organiser") and hash(lens) == hash(pickle.loads(pickle.dumps(lens)))
    assert ml.Lens().relations == ("membership", "organiser", "link")
    with pytest.raises(AttributeError):
        lens.weight = "facts"


def test_relations_weigh_what_is_stated(bruxelles):
    lens = ml.Lens("organiser", "link", weights={"link": 0.5, "organiser": 2})
    assert (lens.weight, lens.weights) == ("relations", (2.0, 0.5))
    assert lens == ml.Lens("organiser", "link", weights=[2, 0.5])
    assert lens == pickle.loads(pickle.dumps(lens)) and hash(lens) != hash(ml.Lens())
    network = ml.project(bruxelles, lens)
    assert network.weight_rule == "relations"
    worth = {"organiser": 2, "link": 0.5}
    for relations, weight in ml.edges(network)[["relations", "weight"]].itertuples(index=False):
        assert weight == sum(worth[relation] for relation in relations)
    assert ml.project(bruxelles, ml.Lens(weight="facts")).weight_rule == "facts"


@pytest.mark.parametrize(
    "weights",
    [{"organiser": 1}, {"organiser": 1, "links": 2}, [1], [1, -1], [1, float("nan")], [1, 2, 3]],
)
def test_weights_that_do_not_go_with_the_relations_are_refused(weights, bruxelles):
    with pytest.raises(ml.ArgumentError) as refused:
        ml.project(bruxelles, ml.Lens("organiser", "link", weights=weights))
    is_known = not isinstance(weights, dict) or "links" not in weights
    assert refused.value.code == ("lens.weights" if is_known else "argument.unknown")
    assert len({refused.value.what(lang) for lang in LANGUAGES}) == 3


FILTERS = {
    "themes": ["mental_health", "poverty", None],
    "territories": ["schaerbeek", "saint-gilles", None],
    "actor_kinds": ["communal_service", "federation"],
    "reseau_forms": ["coordination", "platform", None],
    "reseau_scopes": ["external"],
}


@pytest.mark.parametrize("count", [2, 3, 5])
def test_filters_together_let_pass_what_each_lets_pass(count, bruxelles):
    def seen(names):
        given = {name: FILTERS[name] for name in names}
        network = ml.project(bruxelles, ml.Lens("organiser", "link", **given))
        return set(zip(network.types, network.labels, strict=True)), {
            (row, relation)
            for edge in range(network.edge_count)
            for relation, row, _ in network.facts(edge)
        }

    alone = {name: seen([name]) for name in FILTERS}
    whole = seen([])
    for names in itertools.combinations(FILTERS, count):
        nodes, facts = seen(names)
        assert nodes == set.intersection(*(alone[name][0] for name in names))
        assert facts == set.intersection(*(alone[name][1] for name in names))
    assert all(nodes < whole[0] for name, (nodes, _) in alone.items() if name != "reseau_scopes")


def test_weights_are_an_option_of_the_command_line(inventory, capsys):
    lens = ml.Lens("organiser", "link", weights={"organiser": 2, "link": 0.5})
    command = ["analyse", str(inventory), "inventory", "--format", "json", "--lang", "nl"]
    command += ["--relations", "organiser,link", "--relation-weights"]
    assert cli.run([*command, "2,0.5"]) == 0
    out = capsys.readouterr().out
    assert json.loads(out) == ml.analyse(ml.read(inventory), "inventory", lens=lens).to_dict("nl")
    assert " weight=relations weights=2|0.5" in json.loads(out)["stamp"]["lens"]
    for wrong in ("2", "2,heavy", "2,-1"):
        assert cli.run([*command, wrong]) == 2
        assert "gewichten" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("call", "name"),
    [
        *(
            (lambda _, name=name: ml.Lens(**{name: "housing"}), name)
            for name in ("themes", "territories", "actor_kinds", "reseau_scopes", "reseau_forms")
        ),
        (lambda _: ml.Lens("organiser", weights="2"), "weights"),
        (lambda _: ml.Lens(themes=None), "themes"),
        (lambda model: ml.waves(ml.project(model), "2014"), "dates"),
        (lambda model: ml.report(model, indicators="inventory"), "indicators"),
        (lambda model: ml.measure(ml.project(model), "mixing", by="kind"), "by"),
        (lambda _: ml.from_arrays(2, [0], [1], labels="ab"), "labels"),
        (
            lambda model: ml.reconcile(
                ml.project(model, ml.Lens("knows", direction="as_reported")),
                "union",
                respondents="ab",
            ),
            "respondents",
        ),
    ],
)
def test_one_text_is_no_list(call, name, bruxelles):
    with pytest.raises(TypeError) as refused:
        call(bruxelles)
    assert isinstance(refused.value, ml.ArgumentError)
    assert refused.value.code == "argument.list" and refused.value.particulars[0] == name
    assert f"{name}=[" in refused.value.cure("en")
    assert len({refused.value.what(lang) for lang in LANGUAGES}) == 3


@pytest.mark.parametrize(
    "call", [ml.project, lambda model, lens: ml.analyse(model, "overlap", lens=lens)]
)
def test_a_relation_is_no_lens(call, bruxelles):
    with pytest.raises(ml.ArgumentError, match="organiser") as refused:
        call(bruxelles, "organiser")
    assert isinstance(refused.value, TypeError)
    assert "ml.Lens('organiser')" in refused.value.what("nl")
