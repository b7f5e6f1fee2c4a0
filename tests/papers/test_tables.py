# SPDX-License-Identifier: Apache-2.0
"""Tables as word processors show them: where texts break, and how wide columns are."""

import io

import docx
import maillage as ml
from docx.shared import Mm
from maillage.papers.content import Content, Grid
from maillage.papers.docx import docx as made


def tables(*grids, lang="fr"):
    """The tables of a document that holds nothing else."""
    return docx.Document(io.BytesIO(made(Content("minutes", lang, "T", blocks=[*grids])))).tables


def widths(table):
    return [cell.width for cell in table.rows[0].cells]


def test_a_date_breaks_before_its_year_and_a_sign_never_begins_a_line():
    texts = ["12\u00a0février\u00a02026", "25\u00a0%", "but\u00a0: non\u00a0?", "2026\u00a0€"]
    (table,) = tables(Grid("T", [texts], ["A", "B", "C", "D"]))
    assert [cell.text for cell in table.rows[1].cells] == ["12\u00a0février 2026", *texts[1:]]


def test_a_column_takes_what_spares_lines_from_one_that_has_room():
    rows = [["2026", "CPAS", "journée d'action collective"]] * 20
    (table,) = tables(Grid("T", rows, ["Date", "Réseau", "Type"], widths=(20, 65, 15)))
    date, network, kind = widths(table)
    assert kind > 0.33 * (date + network + kind)


def test_tables_of_the_same_headings_stand_in_line():
    head = ["Actor", "Contact"]
    short = Grid("T", [["A", "b"]], head, widths=(30, 70))
    long = Grid("T", [["Plateforme de concertation " * 3, "b"]], head, widths=(30, 70))
    first, second = tables(short, long)
    assert widths(first) == widths(second)


def test_a_short_table_stays_on_one_page_and_a_long_one_may_break():
    short, long = tables(*(Grid("T", [["a", "b"]] * count, ["A", "B"]) for count in (8, 9)))

    def kept(table):
        return [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]

    assert kept(short) == [True] * 8 + [None]
    assert kept(long)[3] is None


def test_there_is_room_to_sign(coordination, tmp_path):
    for kind, count in (("minutes", 3), ("grant_application", 1)):
        paper = ml.paper(coordination, kind, at="2026-03-20", lang="nl")
        table = docx.Document(paper.save(tmp_path / f"{kind}.docx")).tables[-1]
        rows = table.rows[-count:]
        assert [row.cells[1].text for row in rows] == [""] * count
        assert all(abs(row.height - Mm(15)) < Mm(0.1) for row in rows)


def test_the_only_column_of_a_directory_takes_the_whole_sheet():
    model = ml.Model()
    model.actors.add(name="A", kind="association")
    paper = ml.paper(model, "directory", lang="en")
    grids = [block for block in paper.content.blocks if block.form == "grid"]
    assert grids and all(sum(grid.widths) == 100 for grid in grids)
