# SPDX-License-Identifier: Apache-2.0
"""The model in Python: tables that iterate, are indexed, change and become DataFrames."""

import copy
import datetime
import decimal
import pickle

import maillage as ml
import maillage.analysis
import maillage.errors
import pandas as pd
import pytest

LANGUAGES = ("fr", "nl", "en")


@pytest.fixture
def model() -> ml.Model:
    model = ml.Model()
    model.territories.add(key="forest", name="Forest", level="commune")
    model.actors.add(key="cpas", name="CPAS de Forest", kind="cpas", territory="forest")
    model.actors.add({"name.fr": "La Maison", "name.nl": "Het Huis"}, themes=["poverty"], serves=[])
    model.reseaux.add(key="cs", name="CS", organisers=["cpas"], territories=["forest"])
    model.memberships.add(key="m", member="la-maison", reseau="cs")
    return model


def test_a_table_iterates_and_is_indexed(model):
    assert len(model.actors) == len(list(model.actors)) == 2
    assert model.actors.keys() == [row.key for row in model.actors] == ["cpas", "la-maison"]
    assert model.actors["cpas"] == model.actors[0] == model.actors[-2] == next(iter(model.actors))
    assert "cpas" in model.actors and "nobody" not in model.actors and 0 not in model.actors
    assert model.actors.get("nobody") is None
    assert model["actors"].get("cpas").name.plain == "CPAS de Forest"
    for absent, error in (("nobody", KeyError), (2, IndexError), (-3, IndexError)):
        with pytest.raises(error):
            model.actors[absent]


def test_every_table_of_the_design_is_an_attribute(model):
    assert len(ml.TABLES) == 25
    for name, about in ml.TABLES.items():
        table = getattr(model, name)
        assert [field["name"] for field in table.fields][:1] == ["key"]
        assert {"key", "source", "verified_on", "note"} <= set(table.columns)
        assert len(set(table.columns)) == len(table.columns)
        for label in [about["label"], *(field["label"] for field in table.fields)]:
            assert set(label) == set(LANGUAGES) and all(label.values())
        assert name in dir(model)
    with pytest.raises(AttributeError):
        _ = model.nothing
    with pytest.raises(ml.ArgumentError):
        _ = model["nothing"]


def test_the_fields_of_a_row_are_values(model):
    model.grants.add(key="g", funder="cpas", beneficiary="cpas", year=2006, amount="8 429,38 €")
    model.posts.add(key="p", reseau="cs", function="coordinator", fte=0.5, since="2013", until="..")
    model.reseaux.update("cs", declared_members=ml.Range(20, 1_234_567))
    house, grant, post = model.actors["la-maison"], model.grants["g"], model.posts["p"]
    assert (house.name.fr, house.name.nl, house.name.plain) == ("La Maison", "Het Huis", "")
    assert house.themes == ("poverty",)
    assert house.serves == ()  # a known nothing
    assert house.places is None  # unknown
    assert grant.amount == decimal.Decimal("8429.38")
    assert (grant.funder, grant.year) == ("cpas", 2006)
    assert (post.fte, post.person) == (0.5, None)
    assert post.period.since.year == 2013 and post.period.until.is_open
    assert model.reseaux["cs"].declared_members == ml.Range(20, 1_234_567)
    assert house.extras == {}
    assert set(house.to_dict()) <= set(dir(house))
    with pytest.raises(AttributeError):
        _ = house.nothing


def test_a_row_is_as_it_was_when_it_was_asked_for(model):
    before = model.actors["cpas"]
    model.actors.update("cpas", note="seen")
    assert before.note is None and model.actors["cpas"].note == "seen"
    assert before != model.actors["cpas"]
    assert hash(before) == hash(model.actors["cpas"])
    with pytest.raises(AttributeError):
        before.note = "x"


def test_what_is_added_is_all_there_or_not_at_all(model):
    assert model.actors.add(name="La Maison") == "la-maison-2"
    assert model.actors.add(name="X", verified_on=datetime.date(2014, 1, 2), mine="kept") == "x"
    assert model.actors["x"].extras == {"mine": "kept"}
    before = model.digest
    for wrong, code in (
        ({"key": "cpas", "name": "Y"}, "key.duplicate"),
        ({"key": "a|b", "name": "Y"}, "key.form"),
        ({"name": "Y", "kind": "nonsense"}, "value.term"),
        ({"name": "Y", "territory": "nowhere"}, "reference.unknown"),
        ({"name": "Y", "enterprise_number": "0123.456.789"}, "value.enterprise_number"),
        ({"kind": "cpas"}, "value.missing"),
        ({"name": "Y", "contact": "02 511 00 00"}, "argument.unknown"),
        ({"name": "Y", "period": "2013"}, "value.date"),
        ({"key": "85.07.30-033.28", "name": "Y"}, "text.national_number"),
    ):
        with pytest.raises(ml.ArgumentError) as refused:
            model.actors.add(wrong)
        assert refused.value.code == code
        assert model.digest == before


def test_what_is_changed_is_all_changed_or_nothing(model):
    model.actors.update("cpas", {"name.nl": "OCMW"}, kind=None, key="ocmw")
    assert model.actors["ocmw"].name.nl == "OCMW"
    assert model.actors["ocmw"].kind is None
    assert model.reseaux["cs"].organisers == ("ocmw",)  # what refers to it follows
    before = model.digest
    with pytest.raises(ml.ArgumentError):
        model.actors.update("ocmw", note="x", kind="nonsense")
    with pytest.raises(ml.ArgumentError):
        model.actors.update("nobody", note="x")
    with pytest.raises(ml.ArgumentError):
        model.actors.update("ocmw", key="la-maison", note="x")
    assert model.digest == before


def test_a_field_is_changed_as_a_whole(model):
    model.actors.add(key="x", name=ml.Texts(fr="Ancien", nl="Oud"), period=ml.Period("2010", ".."))
    model.actors.update("x", name="New")
    assert model.actors["x"].name == ml.Texts("New")
    model.actors.update("x", {"name.fr": "Nouveau"})
    assert model.actors["x"].name.fr == "Nouveau" and model.actors["x"].name.plain == "New"
    model.actors.update("x", period=None, contact_channels=[])
    assert model.actors["x"].period is None
    assert model.actors["x"].contact_channels == ()  # known to have none
    model.actors.update("x", contact_channels=None)
    assert model.actors["x"].contact_channels is None


def test_one_wrong_cell_is_mended_while_another_waits(tmp_path):
    (tmp_path / "territories.csv").write_text(
        "key,name,level,nis,postcodes\nx,X,commune,99,1\n", encoding="utf-8"
    )
    model = ml.read(tmp_path)
    assert {issue.column for issue in model.issues} >= {"nis", "postcodes"}
    model.territories.update("x", nis="21004")
    model.territories.update("x", postcodes=["1000"])
    assert not [issue for issue in model.check() if issue.severity == "error"]


def test_many_rows_are_removed_at_once(model):
    for number in range(3):
        model.actors.add(key=f"a{number}", name="A", parent=f"a{number - 1}" if number else None)
    with pytest.raises(ml.ArgumentError):
        model.actors.remove("a0", "a1")
    model.actors.remove("a0", "a1", "a2")  # they only refer to each other
    assert "a0" not in model.actors and "cpas" in model.actors


def test_a_row_still_referred_to_is_removed_only_with_what_needs_it(model):
    assert ("reseaux", "cs", "organisers") in model.actors.references_to("cpas")
    with pytest.raises(ml.ArgumentError) as refused:
        model.actors.remove("la-maison")
    assert refused.value.code == "row.in_use"
    assert len(model.memberships) == 1
    model.actors.remove("la-maison", cascade=True)
    assert len(model.memberships) == 0 and len(model.reseaux) == 1
    model.actors.remove("cpas", cascade=True)
    assert model.reseaux["cs"].organisers is None  # unknown: nobody said “none”
    model.reseaux.remove("cs")
    assert len(model.reseaux) == 0 and not [i for i in model.check() if i.severity == "error"]


@pytest.mark.parametrize("lang", ["fr", "nl"])
def test_no_two_reseaux_of_the_inventory_are_called_the_same(bruxelles, lang):
    names = [getattr(row.name, lang).casefold() for row in bruxelles.reseaux]
    stated = [name for name in names if name]
    assert len(set(stated)) == len(stated) > 10
    assert "sociale coördinatie" not in stated  # of which commune?


def test_a_table_becomes_a_data_frame_and_a_model_is_made_of_them(bruxelles):
    frames = {table.name: table.to_pandas() for table in bruxelles.tables}
    actors = frames["actors"]
    assert actors.index.name == "key"
    assert list(actors.columns) == [name for name in bruxelles.actors.columns if name != "key"]
    assert isinstance(actors.loc["cpas-forest", "name.fr"], str)
    assert frames["grants"]["amount"].sum() == 555_000.0
    assert frames["grants"]["year"].dtype == "Int64"
    assert pd.isna(frames["memberships"]).any(axis=None)
    again = ml.Model.from_pandas(frames)
    assert again == bruxelles
    assert not [issue for issue in again.issues if issue.severity == "error"]


def test_a_model_is_made_of_the_frames_people_have():
    frame = pd.DataFrame(
        {
            "nom": ["A", "B"],
            "kind": ["cpas", pd.NA],
            "since": [pd.Timestamp("2014-01-02"), pd.NaT],
            "themes": [["poverty", "autre: a|b"], []],
            "serves": [float("nan"), None],
            "postcode": [1190, float("nan")],
            "mine": [True, 1.5],
        }
    )
    a, b = ml.Model.from_pandas({"acteurs": frame}).actors
    assert (a.key, a.kind, str(a.period.since)) == ("a", "cpas", "2014-01-02")
    assert a.themes == ("poverty", "autre: a|b") and b.themes == ()
    assert (b.kind, b.period, b.serves) == (None, None, None)
    assert a.extras == {"postcode": "1190", "mine": "yes"} and b.extras == {"mine": "1.5"}


def test_columns_of_a_frame_have_honest_types():
    model = ml.Model()
    model.reseaux.add(key="r", name="R")
    frame = model.reseaux.to_pandas()
    assert frame.loc["r"].drop("name").isna().all()
    assert list(model.posts.to_pandas().columns) == model.posts.columns[1:]  # even with no row
    assert model.posts.to_pandas()["fte"].dtype == float
    assert str(model.inquiries.to_pandas()["answered"].dtype) == "boolean"


def test_a_copy_is_apart(model):
    for twin in (model.copy(), copy.copy(model), copy.deepcopy(model)):
        assert twin == model
        twin.actors.add(name="X")
        assert twin != model and len(model.actors) == 2


def test_a_model_equals_another_whatever_the_order_of_rows(model):
    other = ml.Model()
    other.territories.add(key="forest", name="Forest", level="commune")
    other.actors.add({"name.fr": "La Maison", "name.nl": "Het Huis"}, themes=["poverty"], serves=[])
    other.actors.add(key="cpas", name="CPAS de Forest", kind="cpas", territory="forest")
    other.reseaux.add(key="cs", name="CS", organisers=["cpas"], territories=["forest"])
    other.memberships.add(key="m", member="la-maison", reseau="cs")
    assert other == model
    assert model != ml.Model() and model != 1


def test_it_shows_itself(model):
    model.actors.add(name="<script>alert(1)</script>")
    assert repr(model) == "<Model: 1 territories, 3 actors, 1 reseaux, 1 memberships>"
    assert repr(ml.Model()) == "<Model: empty>"
    assert repr(model.actors) == "<actors: 3 rows>"
    assert repr(model.actors["cpas"]) == "<actors cpas>"
    page = model.actors._repr_html_()
    assert "CPAS de Forest" in page and "<script>" not in page
    assert "actors" in model._repr_html_()


# ---- everything is a value that can be sent ------------------------------------------------------


def specimens() -> dict[str, object]:
    """One of everything that the package gives, by the name of its type."""
    model = ml.Model.from_pandas(
        {
            "actors": pd.DataFrame({"key": ["a", "b", "b"], "name": ["A", "B", "B"], "kind": "x"}),
            "reseaux": pd.DataFrame({"key": ["r"], "name": ["R"], "organisers": ["a|b"]}),
        }
    )
    network = ml.project(model, ml.Lens("organiser"))
    values = [
        model,
        model.actors,
        model.actors["a"],
        model.issues[0],
        model.rejected[0],
        network,
        ml.at(network, "2014", certainty="certain"),
        ml.Lens("organiser", themes=[None, "poverty"], two_mode=True),
        ml.measure(network, "degree"),
        ml.cuts(network),
        ml.mixing(network, ml.attribute(model, network, "kind")),
        ml.attribute(model, network, "kind"),
        ml.waves(network, ["2013", "2014"]),
        ml.reconcile(ml.project(model, ml.Lens("collaborates", direction="as_reported")), "union"),
        ml.analyse(model, "overlap"),
        ml.answers(model, ()),
        ml.Decision(
            *("reseaux", "a", "b", "same", "rule", "same", 100.0, "same", "same", "unknown"),
            *("A", "", "", 1, "B", "", "", True),
        ),
        ml.Compared("U022", (8, 8), (8, 8), 18, 1, "equal", model.actors["a"].name),
        ml.Date("2013-12"),
        ml.Period("2013", ".."),
        ml.Range(None, 3.5),
        model.actors["a"].name,
        maillage.analysis.Named("k", model.actors["a"].name),
        ml.report(model),
        network.plot(model),
        ml.paper(model, "directory", at="2026-01-01"),
        ml.paper(model, "to_confirm", at="2026-01-01"),
        ml.paper(model, "calendar", at="2026-01-01"),
        maillage.errors.error(ml.Error, "cancelled"),
        maillage.errors.error(ml.ArgumentError, "argument.unknown", "x", "y"),
        maillage.errors.error(ml.ArgumentTypeError, "argument.list", "themes", "'x'"),
        maillage.errors.error(ml.FileError, "file.missing", "x"),
        maillage.errors.error(ml.LimitError, "limit.size", "x", "2", "1"),
        maillage.errors.error(ml.Cancelled, "cancelled"),
        maillage.errors.error(ml.SnapshotError, "snapshot.length", "x"),
        maillage.errors.error(ml.PackageError, "package.missing", "scipy"),
    ]
    return {type(value).__name__: value for value in values}


def seen(value: object) -> object:
    """What can be compared of a value that knows no equality."""
    if isinstance(value, ml.Model):
        return value.digest, value.issues, [seen(row) for row in value.rejected]
    if isinstance(value, ml.Table):
        return value.name, list(value)
    if isinstance(value, ml.Rejected):
        return value.file, value.table, value.row, value.cells, value.problems("fr")
    if isinstance(value, ml.View):
        edges = range(value.network.edge_count)
        return seen(value.network), value.edge_count, [value.contains(edge) for edge in edges]
    if isinstance(value, ml.Network):
        arrays = [value.sources.tolist(), value.targets.tolist(), value.weights.tolist()]
        facts = [value.facts(edge) for edge in range(value.edge_count)]
        return arrays, value.labels, value.types, value.directed, value.left_out, facts
    if isinstance(value, ml.Measurement):
        return value.name, value.nodes, value.types, value.values.tolist()
    if isinstance(value, (ml.Attribute, ml.Cuts, ml.Mixing, ml.Waves, ml.Reconciled)):
        return repr(value), value.to_pandas().to_csv()
    if isinstance(value, ml.Answers):
        return seen(value.model), value.decisions, value.issues, value.count, value.added
    if isinstance(value, ml.Error):
        said = [say(lang) for say in (value.what, value.cure) for lang in LANGUAGES]
        return str(value), value.code, value.particulars, said
    return value


@pytest.mark.parametrize("name", sorted(specimens()))
def test_it_can_be_pickled(name):
    value = specimens()[name]
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(value, protocol))
        assert type(again) is type(value)
        assert seen(again) == seen(value)


def test_everything_that_is_exported_has_a_specimen():
    exported = {name for name, value in vars(ml).items() if isinstance(value, type)}
    assert exported <= specimens().keys()


def test_a_message_has_three_languages_and_a_code():
    with pytest.raises(ml.ArgumentError) as refused:
        ml.Model().actors.add(key="a|b", name="A")
    error = refused.value
    assert isinstance(error, ValueError) and isinstance(error, ml.Error)
    assert error.code == "key.form" and error.particulars == ["a|b"]
    assert len({error.what(lang) for lang in LANGUAGES}) == 3
    assert len({error.cure(lang) for lang in LANGUAGES}) == 3
    assert error.what("en") in str(error)
    with pytest.raises(ml.ArgumentError):
        error.what("de")
    with pytest.raises(OSError):
        ml.read("nowhere")
