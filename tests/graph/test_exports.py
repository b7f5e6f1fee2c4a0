# SPDX-License-Identifier: Apache-2.0
"""What other software is handed: it reads back the same nodes, edges, weights and attributes."""

import json
import sys
from xml.parsers import expat

import maillage as ml
import networkx as nx
import numpy as np
import pandas
import pyarrow as pa
import pytest
from maillage.exports import to_geojson

LANGUAGES = ("fr", "nl", "en")
LISTS = ("themes", "territories", "relations", "sources", "possible", "certain")
HOSTILE = [
    "<script>alert(1)</script>",
    "</graphml>",
    "a & b &amp; c",
    "\"double\" and 'single'",
    "]]><!-- <![CDATA[",
    "\u202egnirts LTR",
    "line\nbreak\r\ttab",
    "\x00\x01\x1b\x7f\ufffe\uffff",
    "été 😀 œuvre ’",
    "=cmd|'/c calc'!A1",
    "  spaces  ",
    "",
]


def xml_twin(text: str) -> str:
    """A text as XML can hold it."""
    return "".join(
        "\ufffd" if (c < " " and c not in "\t\n\r") or c in "\ufffe\uffff" else c for c in text
    )


def arrays(seed: int, *, directed: bool, modes: bool) -> ml.Network:
    """A random network with weights and dates; without modes, also from nodes to themselves."""
    draw = np.random.default_rng(seed)
    nodes, edges = int(draw.integers(1, 12)), int(draw.integers(0, 30))
    mode = draw.integers(0, 2, nodes)
    sources, targets = draw.integers(0, nodes, edges), draw.integers(0, nodes, edges)
    if modes:
        kept = mode[sources] != mode[targets]
        sources, targets = sources[kept], targets[kept]
    bounds = ["", "..", "2010", "2012-05", "2011-01-31"]
    periods = [ml.Period(*draw.choice(bounds, 2)) for _ in sources]
    return ml.from_arrays(
        nodes,
        sources,
        targets,
        weights=draw.choice([0.1, 1, 2.5, -3], len(sources)),
        periods=periods,
        modes=mode if modes else None,
        labels=[f"node {number}" for number in range(nodes)],
        directed=directed,
    )


NETWORKS = {
    f"{seed} {'directed' if directed else 'undirected'} {'two-mode' if modes else ''}": (
        arrays(seed, directed=directed, modes=modes)
    )
    for seed in range(6)
    for directed in (False, True)
    for modes in (False, True)
}
NETWORKS["empty"] = ml.from_arrays(0, [], [])


@pytest.fixture(params=NETWORKS)
def network(request) -> ml.Network:
    return NETWORKS[request.param]


def as_text(attributes: dict) -> dict:
    """Attributes as XML says them: texts, the items of a list joined, nothing for an empty edge."""
    said = {}
    for name, value in attributes.items():
        if name in LISTS:
            nothing = "none" if name in ("themes", "territories") else None
            value = "|".join(value) or nothing
        if name != "bipartite" and value is not None and value != "":
            said[name] = value
    return said


def expect_same(back: nx.Graph, graph: nx.Graph, prefix: str, *, dates: bool) -> None:
    """Whether a graph that was read back is the one that was written."""
    assert back.is_directed() == graph.is_directed() and not back.is_multigraph()
    back = nx.relabel_nodes(back, {f"{prefix}{i}": name for i, name in enumerate(graph)})
    assert set(back) == set(graph)
    assert {frozenset(e) if not back.is_directed() else e for e in back.edges} == {
        frozenset(e) if not graph.is_directed() else e for e in graph.edges
    }
    ignored = set() if dates else {"possible", "certain", "spells"}

    def kept(attributes: dict) -> dict:
        return {n: v for n, v in attributes.items() if n not in {"id", "label", "viz", *ignored}}

    for node, about in graph.nodes.items():
        assert kept(back.nodes[node]) == kept(as_text(about))
    for edge, about in graph.edges.items():
        assert kept(back.edges[edge]) == kept(as_text(about))


def test_networkx_reads_graphml_back(network, tmp_path):
    ml.export(network, tmp_path / "x.graphml")
    expect_same(nx.read_graphml(tmp_path / "x.graphml"), network.to_networkx(), "n", dates=True)


def test_networkx_reads_gexf_back(network, tmp_path):
    ml.export(network, tmp_path / "x.gexf")
    back = nx.read_gexf(tmp_path / "x.gexf", version="1.3")
    expect_same(back, network.to_networkx(), "", dates=False)


def test_the_inventory_goes_round_with_all_that_is_known(bruxelles, tmp_path):
    network = ml.project(bruxelles)
    graph = network.to_networkx(bruxelles, lang="nl")
    assert (len(graph), graph.size()) == (network.node_count, network.edge_count)
    for suffix, read, prefix in (
        (".graphml", nx.read_graphml, "n"),
        (".gexf", lambda path: nx.read_gexf(path, version="1.3"), ""),
    ):
        path = tmp_path / f"x{suffix}"
        assert ml.export(network, path, bruxelles, lang="nl") == []
        expect_same(read(path), graph, prefix, dates=suffix == ".graphml")
    about = graph.nodes["cpas-forest"]
    assert about["name"] == bruxelles.actors["cpas-forest"].name.in_("nl")
    assert about["kind"] == "cpas" and about["type"] == "actor" and "forest" in about["territories"]
    for _, _, edge in graph.edges(data=True):
        assert edge["relations"] and edge["sources"] and edge["facts"] >= 1


def test_what_is_unknown_is_no_attribute_and_a_known_nothing_is_one():
    model = ml.Model()
    model.actors.add(key="a", name="A", themes=[])
    model.actors.add(key="b", name="B")
    graph = ml.project(model).to_networkx(model)
    assert graph.nodes["a"]["themes"] == ()
    assert not {"themes", "kind", "territories"} & graph.nodes["b"].keys()
    nodes = ml.project(model).to_arrow(model).nodes
    assert nodes["themes"].to_pylist() == [[], None]


def test_dates_are_spells_and_what_must_hold_is_told(tmp_path):
    network = ml.from_arrays(
        2, [0, 0], [1, 1], periods=[ml.Period("2010", "2012"), ml.Period("2014-02-01", "")]
    )
    ml.export(network, tmp_path / "x.gexf")
    edge = nx.read_gexf(tmp_path / "x.gexf", version="1.3").edges["0", "1"]
    assert edge["spells"] == [("2010-01-01", "2012-12-31"), ("2014-02-01", "None")]
    assert edge["certain"] == [(True, "2010-12-31", "2012-01-01")]
    assert network.to_networkx().edges["0", "1"]["possible"] == (
        "2010-01-01/2012-12-31",
        "2014-02-01/..",
    )


def test_a_view_has_the_edges_that_hold():
    periods = [ml.Period("2010", "2011"), ml.Period("2013", ".."), ml.Period("2010", "..")]
    network = ml.from_arrays(3, [0, 0, 0], [1, 2, 2], periods=periods, weights=[1, 2, 4])
    view = ml.at(network, "2012")
    assert list(view.to_networkx().edges(data="weight")) == [("0", "2", 4.0)]
    assert view.to_pandas().edges["weight"].tolist() == [4.0]
    assert view.to_scipy().matrix.toarray().tolist() == [[0, 0, 4], [0, 0, 0], [4, 0, 0]]
    assert view.to_graphml().count("<edge") == view.to_gexf().count("<edge ") == 1


def test_hostile_texts_are_text():
    network = ml.from_arrays(len(HOSTILE), [], [], labels=HOSTILE)
    for text in (network.to_graphml(), network.to_gexf()):
        heard: list[str] = []
        tags: set[str] = set()
        parser = expat.ParserCreate()
        parser.buffer_text = True

        def started(tag, attributes, heard=heard, tags=tags):
            tags.add(tag)
            heard += attributes.values()

        parser.StartElementHandler = started
        parser.EndElementHandler = lambda tag: None  # what follows is another text
        parser.CharacterDataHandler = heard.append
        parser.Parse(text.encode(), True)
        assert tags <= {
            *("graphml", "key", "graph", "node", "data"),
            *("gexf", "meta", "creator", "attributes", "attribute"),
            *("nodes", "edges", "attvalues", "attvalue"),
        }
        assert {xml_twin(text) for text in HOSTILE if text} <= set(heard)


def test_hostile_names_of_a_model_are_text(tmp_path):
    model = ml.Model()
    for number, text in enumerate(
        text for text in HOSTILE if text.strip("\0\1\x1b\x7f\ufffe\uffff")
    ):
        model.actors.add(key=f"a{number}", name="x")
        model.actors.update(f"a{number}", {"name": text, "source": text, "kind": "autre: " + text})
    network = ml.project(model)
    for suffix, read in ((".graphml", nx.read_graphml), (".gexf", nx.read_gexf)):
        path = tmp_path / f"x{suffix}"
        ml.export(network, path, model)
        options = {"version": "1.3"} if suffix == ".gexf" else {}
        names = {about["name"] for _, about in read(path, **options).nodes(data=True)}
        assert names == {str(row.name) for row in model.actors}


def test_nodes_are_called_by_their_label_where_it_tells_them_apart():
    model = ml.Model()
    model.actors.add(key="common", name="A")
    model.reseaux.add(key="common", name="R", organisers=["common"])
    model.reseaux.add(key="other", name="O")
    network = ml.project(model, ml.Lens("organiser"))
    assert list(network.to_networkx()) == ["actor:common", "reseau:common", "reseau:other"]
    assert list(network.to_networkx().edges) == [("actor:common", "reseau:common")]
    twins = ml.from_arrays(2, [0], [1], labels=["twin", "twin"])
    assert list(twins.to_networkx().edges) == [(0, 1)]
    assert twins.to_arrow().edges["target"].to_pylist() == [1]


def test_the_adjacency_is_that_of_networkx(network):
    answer = network.to_scipy()
    graph = network.to_networkx()
    assert answer.rows == answer.columns == list(graph)
    assert answer.matrix.shape == (network.node_count, network.node_count)
    if len(graph):
        expected = nx.to_scipy_sparse_array(graph, weight="weight", dtype=float)
        assert (answer.matrix != expected).nnz == 0
        assert answer.matrix.nnz == expected.nnz


def test_the_biadjacency_is_that_of_networkx(network):
    if not network.two_mode:
        with pytest.raises(ml.ArgumentError) as refused:
            network.to_scipy("biadjacency")
        assert refused.value.code == "network.two_mode"
        return
    answer = network.to_scipy("biadjacency")
    graph = network.to_networkx()
    modes = nx.get_node_attributes(graph, "bipartite")
    assert answer.rows == [node for node, mode in modes.items() if mode == 0]
    assert answer.columns == [node for node, mode in modes.items() if mode == 1]
    assert answer.matrix.shape == (len(answer.rows), len(answer.columns))
    expected = np.zeros(answer.matrix.shape)
    for source, target, weight in graph.edges(data="weight"):
        row, column = sorted((source, target), key=modes.get)
        expected[answer.rows.index(row), answer.columns.index(column)] += weight
    assert np.array_equal(answer.matrix.toarray(), expected)


def test_scipy_is_asked_for_a_matrix_that_exists():
    with pytest.raises(ml.ArgumentError) as refused:
        ml.from_arrays(1, [], []).to_scipy("laplacian")
    assert refused.value.code == "argument.unknown"


def test_pandas_holds_the_network_that_networkx_does(network):
    nodes, edges = network.to_pandas()
    graph = network.to_networkx()
    assert nodes.index.tolist() == list(graph)
    assert nodes["key"].tolist() == network.labels
    kind = nx.DiGraph if network.directed else nx.Graph
    back = nx.from_pandas_edgelist(edges, edge_attr="weight", create_using=kind)
    assert nx.utils.edges_equal(
        back.edges(data="weight"), graph.edges(data="weight"), directed=network.directed
    )
    assert edges["facts"].tolist() == [len(network.facts(e)) for e in range(network.edge_count)]


def test_arrow_goes_to_a_file_and_back_to_a_network(network):
    tables = network.to_arrow()
    for name, table in zip(tables._fields, tables, strict=True):
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, table.schema) as writer:
            writer.write_table(table)
        back = pa.ipc.open_stream(sink.getvalue()).read_all()
        assert back.equals(table), name
    nodes, edges = tables
    assert nodes["node"].to_pylist() == network.labels
    ends = [edges[end].combine_chunks().indices.to_numpy() for end in ("source", "target")]
    again = ml.from_arrays(
        nodes.num_rows, *ends, weights=edges["weight"].to_numpy(), directed=network.directed
    )
    for array in ("sources", "targets", "weights"):
        assert np.array_equal(getattr(again, array), getattr(network, array)), array


def test_arrow_and_pandas_say_the_same_of_the_inventory(bruxelles):
    network = ml.project(bruxelles)
    arrow, frames = network.to_arrow(bruxelles), network.to_pandas(bruxelles)
    for table, frame in zip(arrow, frames, strict=True):
        for column in frame.columns:
            told = [tuple(v) if isinstance(v, list) else v for v in table[column].to_pylist()]
            known = [None if v is None or v is pandas.NA or v != v else v for v in frame[column]]
            assert told == known, column


@pytest.mark.parametrize(
    ("extra", "package", "ask"),
    [
        ("networkx", "networkx", lambda network: network.to_networkx()),
        ("scipy", "scipy.sparse", lambda network: network.to_scipy()),
        ("arrow", "pyarrow", lambda network: network.to_arrow()),
    ],
)
def test_a_missing_package_says_how_to_install_it(monkeypatch, extra, package, ask):
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ml.PackageError) as missing:
        ask(ml.from_arrays(1, [], []))
    assert isinstance(missing.value, ImportError)
    for lang in LANGUAGES:
        assert f'pip install "maillage[{extra}]"' in missing.value.cure(lang)


@pytest.mark.parametrize("ask", ["to_networkx", "to_pandas", "to_arrow", "to_graphml", "to_gexf"])
def test_a_model_that_is_not_its_own_is_refused(bruxelles, ask):
    network = ml.project(bruxelles, ml.Lens("organiser"))
    with pytest.raises(ml.ArgumentError) as refused:
        getattr(network, ask)(ml.Model())
    assert refused.value.code == "network.model"
    assert len({refused.value.what(lang) for lang in LANGUAGES}) == 3


def test_places_are_points_and_what_is_left_out_is_counted(bruxelles, tmp_path):
    everywhere = len(bruxelles.places)
    bruxelles.places.add(key="here", name="</script>\u202e", lat=50.8, lon=4.3)
    bruxelles.actors.update("cpas-forest", places=["here"])
    notes = ml.export(bruxelles, tmp_path / "x.geojson", lang="en")
    collection = json.loads((tmp_path / "x.geojson").read_text(encoding="utf-8"))
    assert collection["type"] == "FeatureCollection"
    assert collection["places"] == everywhere + 1
    assert len(collection["features"]) + sum(collection["left_out"].values()) == everywhere + 1
    (here,) = (f for f in collection["features"] if f["id"] == "here")
    assert here["geometry"] == {"type": "Point", "coordinates": [4.3, 50.8]}
    assert here["properties"]["name"] == "</script>\u202e"
    assert here["properties"]["actors"] == ["cpas-forest"]
    assert here["properties"]["capacity"] is None
    assert [note.code for note in notes] == ["places.unknown"]
    assert str(everywhere) in notes[0].what("fr")
    assert bruxelles.to_geojson(lang="en")[0] == to_geojson(bruxelles, lang="en")[0]


def test_a_suffix_says_what_is_written(bruxelles, tmp_path):
    network = ml.project(bruxelles)
    for seen, name in ((network, "x.geojson"), (network, "x.txt"), (bruxelles, "x.gexf")):
        with pytest.raises(ml.ArgumentError) as refused:
            ml.export(seen, tmp_path / name)
        assert refused.value.code == "argument.unknown"
    with pytest.raises(ml.FileError):
        ml.export(network, "/dev/null/x.gexf")
    assert list(tmp_path.iterdir()) == []
