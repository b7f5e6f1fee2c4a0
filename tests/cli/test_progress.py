# SPDX-License-Identifier: Apache-2.0
"""Whoever watches a long command sees how far it is; nobody else does."""

import io

import maillage as ml
import pytest
from maillage.cli import output
from rich.console import Console


@pytest.fixture
def screen(monkeypatch):
    """A terminal, and what was written on it."""
    file = io.StringIO()
    terminal = Console(file=file, force_terminal=True, width=80, markup=False)
    monkeypatch.setattr(output, "err", lambda: terminal)
    return file


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("fr", "Écriture… 1 200 / 5 000"),
        ("nl", "Schrijven… 1.200 / 5.000"),
        ("en", "Writing… 1,200 / 5,000"),
    ],
)
def test_a_terminal_shows_how_much_is_done(screen, lang, said):
    with output.busy("cli.writing", lang) as progress:
        progress(1200, 5000)
    assert said in screen.getvalue().replace("\u00a0", " ").replace("\u202f", " ")


def test_nothing_is_written_where_nobody_watches(capsys):
    with output.busy("cli.writing", "en") as progress:
        assert progress is None
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (("paper", "directory"), "directory.docx"),
        (("paper", "directory"), "directory.html"),
        (("paper", "calendar"), "meetings.ics"),
        (("report",), "report.html"),
    ],
)
def test_papers_and_the_report_end_at_their_total(maillage, screen, tmp_path, command, name):
    model = ml.Model()
    for number in range(3):
        model.actors.add(name=f"Actor {number}", kind="association")
    source, file = tmp_path / "facts.json", tmp_path / name
    ml.write(model, source)
    what, *kind = command
    assert maillage(what, source, *kind, "-o", file, "--lang", "en")[0] == 0
    totals = {
        "directory": ml.paper(model, "directory").content.size,
        "report": len(ml.INDICATORS),
    }
    total = totals.get(file.stem)
    shown = screen.getvalue()
    if total:
        assert f"{total} / {total}" in shown
    else:  # a calendar takes no time, and counts nothing
        assert " / " not in shown
