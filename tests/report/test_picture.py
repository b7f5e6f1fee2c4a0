# SPDX-License-Identifier: Apache-2.0
"""Pictures of networks: the same facts as data, drawing and tables; what is too large says so."""

import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import maillage as ml
import numpy as np
import pytest
from bare import nothings
from hostile import EVERYTHING, HOSTILE
from maillage import _maillage as _core
from maillage import drawing, pages, picture, scene, words

LANGUAGES = ("fr", "nl", "en")
SVG = "{http://www.w3.org/2000/svg}"


def data_of(made):
    """What the script of a page reads."""
    [block] = re.findall(
        r'<script type="application/json" id="network-data">(.*?)</script>', made.html, re.S
    )
    return json.loads(block)


def texts_of(svg):
    """The names that are written on a drawing, each on its line, and where."""
    root = ElementTree.fromstring(svg)
    return [node for node in root.findall(f"{SVG}g")[-1] if node.tag == f"{SVG}text"]


def rows_of(html):
    """The lines of the table of facts, as text."""

    class Table(HTMLParser):
        rows, cell = [], None

        def handle_starttag(self, tag, attributes):
            if tag == "tr":
                self.rows = [*self.rows, []]
            if tag in ("td", "th"):
                self.rows[-1].append("")

        def handle_data(self, data):
            if self.rows and self.rows[-1]:
                self.rows[-1][-1] += data

    table = Table()
    table.feed(re.search(r"<tbody>(.*?)</tbody>", html, re.S)[1])
    return [[cell.strip() for cell in row] for row in table.rows]


def test_data_drawing_and_table_say_the_same(bruxelles):
    network = ml.project(bruxelles)
    made = network.plot(bruxelles, lang="fr")
    data = data_of(made)
    assert len(data["name"]) == network.node_count == 173
    assert len(data["edges"]) == network.edge_count == 69
    assert sum(data["square"]) == network.types.count("reseau")

    titles = ElementTree.fromstring(made.svg).findall(f"{SVG}g/{SVG}title")
    assert sorted(title.text for title in titles) == sorted(data["name"])
    marks = [
        node.tag
        for node in ElementTree.fromstring(made.svg).iter()
        if node.tag in (f"{SVG}rect", f"{SVG}circle")
    ]
    # One mark a node, and two in the legend.
    assert marks.count(f"{SVG}rect") == sum(data["square"]) + 1
    assert marks.count(f"{SVG}circle") == data["square"].count(0) + 1

    texts = data["texts"]
    facts = sorted(
        (data["name"][begin], texts[verb], data["name"][end], texts[source])
        for _, begin, end, verb, _, source, *_ in data["facts"]
    )
    assert len(facts) == sum(len(network.facts(edge)) for edge in range(network.edge_count))
    table = rows_of(made.html)
    assert [[row[0], row[1], row[2]] for row in table] == [
        [data["name"][begin], texts[verb], data["name"][end]]
        for _, begin, end, verb, *_ in data["facts"]
    ]
    for row, (_, _, _, _, period, source, *_) in zip(table, data["facts"], strict=True):
        assert row[3] == (texts[period] or "inconnu")
        assert row[4].startswith(texts[source])


def test_a_fact_begins_where_its_row_says():
    for child, parent in (("a", "b"), ("b", "a")):
        model = ml.Model()
        model.reseaux.add(key=parent, name="Le tout")
        model.reseaux.add(key=child, name="La partie", parent=parent)
        made = ml.project(model, ml.Lens("parent")).plot(model, lang="fr")
        assert rows_of(made.html)[0][:3] == ["La partie", "fait partie de", "Le tout"]


def test_what_took_place_on_one_day_says_that_day():
    model = ml.Model()
    model.actors.add(key="a", name="La Maison")
    model.reseaux.add(key="r", name="Le réseau")
    model.meetings.add(key="m", reseau="r", date="2013-05-12")
    model.attendances.add(meeting="m", actor="a", status="present")
    [row] = rows_of(ml.project(model, ml.Lens("attendance")).plot(model, lang="fr").html)
    assert row[1] == "est présent à" and row[3] == "12\u00a0mai\u00a02013"


def test_where_the_word_of_the_receiver_counts_a_fact_still_begins_where_its_row_says():
    model = ml.Model()
    for key in "ab":
        model.actors.add(key=key, name=key.upper())
    model.ties.add(from_actor="b", to_actor="a", kind="knows")
    reports = ml.project(model, ml.Lens("knows", direction="as_reported"))
    made = ml.reconcile(reports, "receiver").network.plot(model, lang="en")
    assert data_of(made)["edges"] == [[0, 1]]
    assert rows_of(made.html)[0][:3] == ["B", "knows", "A"]


def test_dates_sources_themes_and_territories_come_along():
    model = ml.Model()
    model.territories.add(key="region", name="Région", level="region")
    model.territories.add(key="forest", name="Forest", level="commune", within=["region"])
    model.actors.add(key="a", name="La Maison", territory="forest")
    model.reseaux.add(key="r", name="Le réseau", themes=["food", "autre: vélo"], form="platform")
    model.memberships.add(
        member="a",
        reseau="r",
        since="2010-05",
        until="2012",
        source="procès-verbal",
        verified_on="2020",
    )
    data = data_of(ml.project(model).plot(model, lang="fr"))
    texts = data["texts"]
    house, reseau = data["name"].index("La Maison"), data["name"].index("Le réseau")
    assert [texts[name] for name in data["territories"][house]] == ["Forest", "Région"]
    assert texts[data["where"][house]] == "Forest"
    assert data["territories"][reseau] == []
    assert [texts[theme] for theme in data["themes"][reseau]] == ["alimentation", "vélo"]
    assert texts[data["kind"][reseau]] == ml.label("ReseauForm", "platform", "fr")
    [[edge, begin, end, verb, period, source, checked, *days]] = data["facts"]
    assert (edge, begin, end) == (0, house, reseau)
    assert [texts[said] for said in (verb, period, source, checked)] == [
        "est membre de",
        "de mai\u00a02010 à 2012",
        "procès-verbal",
        "2020",
    ]
    day = lambda text: int(np.datetime64(text).astype(int))  # noqa: E731
    assert days == [day("2010-05-31"), day("2012-01-01"), day("2010-05-01"), day("2012-12-31")]


def test_a_view_shows_its_day_only():
    network = ml.from_arrays(
        3, [0, 1], [2, 2], periods=[ml.Period("2010", "2011"), ml.Period("2012", "..")]
    )
    assert data_of(network.plot())["edges"] == [[0, 2], [1, 2]]
    assert data_of(ml.at(network, "2013").plot())["edges"] == [[1, 2]]


@pytest.mark.parametrize(("lang", "none"), [("fr", "aucun"), ("nl", "geen"), ("en", "none")])
def test_what_is_known_to_be_none_is_called_so(lang, none):
    model = nothings()
    model.reseaux.update("a", organisers=["a"], scope=None)
    seen = scene.scene(ml.project(model), model, lang)
    assert {(node.kind, node.where, node.territories) for node in seen.nodes} == {(none, "", ())}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_hostile_names_are_text(lang):
    model = ml.Model()
    for number, name in enumerate(HOSTILE):
        model.actors.add(key=f"a{number}", name=name, source=name, kind=f"autre: {name}")
        model.reseaux.add(
            key=f"r{number}", name=name, themes=[f"autre: {name}"], organisers=[f"a{number}"]
        )
    made = ml.project(model).plot(model, lang=lang, title=EVERYTHING)
    data = data_of(made)
    names = [actor.name.plain for actor in model.actors]
    assert sorted(data["name"]) == sorted(names * 2)
    assert set(names) <= set(data["texts"])
    block = re.search(r'id="network-data">(.*?)</script>', made.html, re.S)[1]
    assert not set("<>&\u2028\u2029") & set(block)
    written = " ".join(node.text for node in texts_of(made.svg))
    assert "AAAAAAAAAA" in written
    titles = ElementTree.fromstring(made.svg).findall(f"{SVG}g/{SVG}title")
    assert {title.text for title in titles} == set(names)
    tags = set(re.findall(r"<(\w+)", made.html.replace(pages.script(), "")))
    assert not tags & {"img", "b", "iframe"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_too_large_shows_its_core_and_says_what_it_leaves_out(monkeypatch, lang):
    # A clique of five, and a tail of ten nodes.
    clique = [(i, j) for i in range(5) for j in range(i)]
    tail = [(i, i + 1) for i in range(4, 14)]
    network = ml.from_arrays(15, *np.array(clique + tail).T)
    monkeypatch.setattr(scene, "MOST_MOVED", (12, 100))
    made = network.plot(lang=lang)
    assert sorted(data_of(made)["name"]) == ["0", "1", "2", "3", "4"]
    said = words.word(
        "picture.core",
        lang,
        nodes=15,
        edges=20,
        shown=5,
        shown_edges=10,
        k=2,
        left=10,
        left_edges=10,
    )
    assert said in made.html

    monkeypatch.setattr(scene, "MOST_MOVED", (3, 100))  # too few for the innermost core
    made = network.plot(lang=lang)
    data = data_of(made)
    assert len(data["name"]) == 3 and "4" in data["name"]
    said = words.word(
        "picture.best_joined",
        lang,
        nodes=15,
        edges=20,
        shown=3,
        shown_edges=len(data["edges"]),
        left=12,
        left_edges=20 - len(data["edges"]),
    )
    assert said in made.html


def test_the_core_is_the_largest_that_fits():
    random = np.random.default_rng(4)
    network = ml.from_arrays(300, *random.integers(0, 300, (2, 900)))
    cores = ml.measure(network, "core_number").values
    for most in (300, 250, 120, 20):
        nodes, k = _core.densest(ml.View(network), most, 10_000)
        if k is None:
            assert len(nodes) == most < (cores == cores.max()).sum()
        else:
            assert nodes == np.flatnonzero(cores >= k).tolist()
            assert len(nodes) <= most < (cores >= k - 1).sum() or k == 0
    nodes, k = _core.densest(ml.View(network), 300, 50)
    inside = np.isin(network.sources, nodes) & np.isin(network.targets, nodes)
    assert 0 < inside.sum() <= 50


def test_the_drawing_keeps_what_fits_on_paper_and_says_so(monkeypatch):
    monkeypatch.setattr(picture, "MOST_DRAWN", (5, 100))
    clique = [(i, j) for i in range(5) for j in range(i)]
    made = ml.from_arrays(20, *np.array([*clique, (0, 10), (11, 12)]).T).plot(lang="en")
    assert len(data_of(made)["name"]) == 20
    titles = ElementTree.fromstring(made.svg).findall(f"{SVG}g/{SVG}title")
    assert sorted(title.text for title in titles) == ["0", "1", "2", "3", "4"]
    assert words.word("picture.on_paper", "en", shown=5) in made.html


def test_without_the_script_there_is_a_drawing_and_a_table(bruxelles, monkeypatch):
    monkeypatch.setattr(pages, "script", lambda: "")
    with pytest.warns(UserWarning, match="sans npm"):
        made = ml.project(bruxelles).plot(bruxelles)
    assert "<script" not in made.html and "script-src" not in made.html
    assert str(made.svg) in made.html
    assert len(rows_of(made.html)) == 74
    with pytest.warns(UserWarning, match="without npm"):
        assert "<script" not in ml.report(bruxelles, lang="en").html


def test_the_script_carries_the_notices_of_what_it_is_made_of():
    banner = pages.script().partition("*/")[0]
    names = re.findall(r"^(\S+) \d+\.\d+\.\d+$", banner, re.M)
    assert {"sigma", "@sigma/node-square", "graphology"} <= set(names)
    assert len(re.findall("^Permission is hereby granted", banner, re.M)) == len(names)
    assert len(re.findall("^(?:MIT\n\n)?Copyright", banner, re.M)) >= len(names)


def test_names_on_a_drawing_hide_neither_nodes_nor_each_other(bruxelles):
    made = ml.project(bruxelles).plot(bruxelles)
    room, names = [], texts_of(made.svg)
    for node in names:
        width = len(node.text) * 5.2  # letters are wider than that on average
        x, y = float(node.get("x")), float(node.get("y"))
        left = {"start": x, "middle": x - width / 2, "end": x - width}[node.get("text-anchor")]
        room.append((left, y - 9, left + width, y + 2))
    assert len(names) > 80
    for i, one in enumerate(room):
        for other in room[:i]:
            apart = (
                one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
            )
            assert apart
    [said] = re.findall(r"<figcaption[^>]*>(\d+) noms sur 173", made.html)
    assert 60 < int(said) < len(names)


def test_a_name_is_cut_where_it_is_too_long():
    assert drawing.wrapped("CPAS") == ["CPAS"]
    assert drawing.wrapped("") == [""]
    assert drawing.wrapped("Coordination locale de « La Ruche »") == [
        "Coordination locale de",
        "« La Ruche »",
    ]
    lines = drawing.wrapped(
        "Coordination locale de l’action sociale et de la santé de Bruxelles-Capitale et environs"
    )
    assert len(lines) == drawing.LINES and lines[-1].endswith("…")
    assert all(len(line) <= drawing.LONGEST for line in drawing.wrapped("A" * 300))


def test_directions_are_arrows(bruxelles):
    made = ml.project(bruxelles, ml.Lens(direction="as_reported")).plot(bruxelles)
    assert data_of(made)["directed"] is True
    assert 'marker-end="url(#picture-arrow)"' in made.svg
    assert "marker-end" not in ml.project(bruxelles).plot(bruxelles).svg


def test_odd_networks_are_drawn_too():
    for network in (
        ml.project(ml.Model()),
        ml.from_arrays(0, [], []),
        ml.from_arrays(1, [0], [0]),
        ml.from_arrays(3, [], [], modes=[0, 1, 0]),
    ):
        for lang in LANGUAGES:
            made = network.plot(lang=lang)
            ElementTree.fromstring(made.svg)
            assert "None" not in made.html.replace(pages.script(), "")


def test_a_model_that_is_not_the_networks_own_is_refused(bruxelles):
    network = ml.project(bruxelles)
    with pytest.raises(ml.ArgumentError) as refused:
        network.plot(ml.Model())
    assert refused.value.code == "network.model"
    with pytest.raises(ml.ArgumentError):
        network.plot(bruxelles, lang="de")


def test_it_is_saved_as_a_page_or_as_a_drawing(bruxelles, tmp_path):
    made = ml.plot(ml.project(bruxelles), bruxelles, lang="nl", title="Wie met wie")
    assert made.save(tmp_path / "a" / "p.html").read_text(encoding="utf-8") == made.html
    assert made.save(tmp_path / "p.SVG").read_text(encoding="utf-8") == made.svg
    with pytest.raises(ml.FileError) as refused:
        made.save(tmp_path / "p.png")
    assert refused.value.code == "file.suffix" and not (tmp_path / "p.png").exists()
    assert "<h1>Wie met wie</h1>" in made.html
    assert repr(made).startswith("<Picture nl: ")
    shown = made._repr_html_()
    assert 'sandbox="allow-popups allow-scripts"' in shown
    assert shown.count("<") == 2  # the page is within an attribute


def test_the_same_facts_give_the_same_picture(bruxelles):
    first = ml.project(bruxelles).plot(bruxelles)
    shuffled = ml.Model.from_pandas(
        {table.name: table.to_pandas().iloc[::-1] for table in bruxelles.tables if len(table)}
    )
    assert ml.project(shuffled).plot(shuffled) == first
