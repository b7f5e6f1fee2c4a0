# SPDX-License-Identifier: Apache-2.0
"""The notebooks run from their first cell to their last, in a folder of their own."""

import os
import re
import shutil
from html import unescape
from pathlib import Path

import nbclient
import nbformat
import pytest

ROOT = Path(__file__).parents[2]
NOTEBOOKS = ROOT / "examples" / "notebooks"
SHARED = Path(os.environ.get("MAILLAGE_SHARED", ROOT.parent / "shared"))


def run(name: str, folder: Path) -> list[nbformat.NotebookNode]:
    """The cells of code, with what they gave."""
    shutil.copytree(NOTEBOOKS, folder, dirs_exist_ok=True)
    notebook = nbformat.read(folder / name, as_version=4)
    assert not any(cell.get("outputs") for cell in notebook.cells), "committed without outputs"
    nbclient.NotebookClient(
        notebook, timeout=120, resources={"metadata": {"path": str(folder)}}
    ).execute()
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def shown(cells: list[nbformat.NotebookNode], source: str) -> str:
    """What the cell that holds `source` gave, as text."""
    (cell,) = (cell for cell in cells if source in cell.source)
    return "".join(
        output.get("text", "") + output.get("data", {}).get("text/html", "")
        for output in cell.outputs
    )


def test_a_spreadsheet_becomes_a_map_with_nothing_else(tmp_path, monkeypatch):
    monkeypatch.delenv("MAILLAGE_SHARED", raising=False)
    cells = run("from_a_spreadsheet_to_the_map.ipynb", tmp_path)
    assert "31/13/2019" in shown(cells, "ml.read"), "what is wrong in the sheet is said"
    assert "L’Amarre, asbl" in shown(cells, "network.plot")
    assert "Planning familial des Rives" in shown(cells, '"evolution"')
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "rivebourg-fr.html",
        "rivebourg-nl.html",
        "rivebourg-en.html",
        "rivebourg.graphml",
    }


def test_a_real_network_is_looked_at(tmp_path, monkeypatch):
    if not (SHARED / "data/networks/kubernetes-sigs").is_dir():
        pytest.skip("the network of the groups of Kubernetes is not there (MAILLAGE_SHARED)")
    monkeypatch.setenv("MAILLAGE_SHARED", str(SHARED))
    cells = run("a_real_network.ipynb", tmp_path)
    assert "Google" in shown(cells, "two_mode_betweenness")
    assert shown(cells, "ml.waves").count("<tr") > 9, "a row for each year"


def test_the_18_coordinations_are_counted_again(tmp_path):
    (tmp_path / "data").symlink_to(ROOT / "data")
    cells = run("les_18_coordinations.ipynb", tmp_path / "examples" / "notebooks")
    assert "non une observation" in shown(cells, "found.unobserved")
    assert re.search(r"U078.*?>8</td>.*?U085.*?>6</td>", shown(cells, '"U078", "U085"'), re.S)
    assert "8 + 9 + 1" in shown(cells, "table_of_sums =")
    for picture in ("expected.plot", "sums.plot"):
        assert "<svg" in unescape(shown(cells, picture))
    assert shown(cells, "changed.meetings").count("<tr") == 1 + 5, "five answers move"
    assert "0 question sur" in shown(cells, "brussels =")


def test_a_real_network_that_is_not_there_is_said_in_words(tmp_path, monkeypatch):
    monkeypatch.delenv("MAILLAGE_SHARED", raising=False)
    with pytest.raises(nbclient.exceptions.CellExecutionError, match="do not come with maillage"):
        run("a_real_network.ipynb", tmp_path)
