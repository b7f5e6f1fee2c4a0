# SPDX-License-Identifier: Apache-2.0
"""Spreadsheets as coordinators keep them, and as hostile files may be."""

import datetime
import itertools
import resource
import stat
import zipfile

import maillage as ml
import openpyxl
import pytest
from maillage import spreadsheet

LANGUAGES = ("fr", "nl", "en")
KINDS = (".xlsx", ".ods")


def save(path, **sheets):
    """A workbook as somebody else's software writes it."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.save(path)
    return path


def zipped(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def ods(path, rows):
    """An .ods of one sheet, from the XML of its rows."""
    names = "".join(
        f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"'
        for prefix in ("office", "table", "text")
    )
    content = (
        f"<office:document-content{names}><office:body><office:spreadsheet>"
        f'<table:table table:name="acteurs">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    parts = {"mimetype": kind, "META-INF/manifest.xml": "<manifest/>", "content.xml": content}
    return zipped(path, parts)


def ods_row(*cells, repeated=1):
    """A row of pairs: a text, or None for an empty cell, and how many times it is there."""
    told = ""
    for text, times in cells:
        told += f'<table:table-cell table:number-columns-repeated="{times}"'
        told += (
            "/>"
            if text is None
            else f' office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
        )
    return f'<table:table-row table:number-rows-repeated="{repeated}">{told}</table:table-row>'


# ---- as coordinators keep them -------------------------------------------------------------------


def test_a_coordinator_s_own_sheet(tmp_path):
    path = save(
        tmp_path / "Mes données 2014.xlsx",
        **{
            "Territoires": [["Nom", "Niveau", "Codes postaux"], ["Forest", "commune", 1190.0]],
            "Acteurs": [
                ["Liste des partenaires"],
                [],
                ["Nom", "Type", "Territoire", "Vérifié le", "Remarque"],
                ["CPAS de Forest", "CPAS", "Forest", datetime.date(2013, 12, 31), "02 511 12 34"],
                [
                    "Bénévoles d’Évere",
                    "Groupe de volontaires",
                    None,
                    datetime.datetime(2014, 1, 2, 9),
                    7,
                ],
            ],
            "Réunions": [
                ["Réseau", "Date", "Heure", "Durée"],
                ["Coordination", datetime.date(2014, 3, 13), datetime.time(14, 30), 90.0],
            ],
            "Netwerken": [["naam", "humeur"], ["Coordination", True]],
            "Lisez-moi": [["Bonjour"]],
        },
    )
    model = ml.read(path)
    cpas, volunteers = model.actors
    assert cpas.key == "cpas-de-forest"
    assert (cpas.kind, volunteers.kind) == ("cpas", "volunteers")
    assert cpas.territory == "forest"
    assert model.territories["forest"].postcodes == ("1190",)
    assert [str(row.verified_on) for row in model.actors] == ["2013-12-31", "2014-01-02"]
    assert [row.note for row in model.actors] == ["02 511 12 34", "7"]
    [meeting] = model.meetings
    assert (str(meeting.date), meeting.time, meeting.reseau) == (
        "2014-03-13",
        "14:30",
        "coordination",
    )
    assert model.reseaux["coordination"].extras == {"humeur": "yes"}
    unread = [issue for issue in model.issues if issue.code == "table.unknown"]
    assert [(issue.file, issue.severity) for issue in unread] == [(path.name, "warning")]
    assert "Lisez-moi" in unread[0].what("fr")
    assert not [issue for issue in model.issues if issue.severity == "error"]


def test_an_issue_names_the_row_that_the_spreadsheet_shows(tmp_path):
    rows = [["Liste"], [], ["clé", "nom", "type"], ["a", "A", "cpas"], [], ["b", "B", "asso"]]
    model = ml.read(save(tmp_path / "x.xlsx", actors=rows))
    [issue] = [issue for issue in model.issues if issue.severity == "error"]
    assert (issue.file, issue.table, issue.row, issue.column) == ("x.xlsx", "actors", 6, "type")


def test_no_row_is_lost_above_one_that_is_longer(tmp_path):
    rows = [["Nom"], ["La Maison", "02 511 12 34"], ["Les Lucioles", "note"]]
    model = ml.read(save(tmp_path / "x.xlsx", acteurs=rows))
    assert model.actors.keys() == ["la-maison", "les-lucioles"]


def test_titles_above_the_headings_are_said(tmp_path):
    rows = [["Acteurs de Forest", "2014"], [], ["Nom", "Type"], ["A", "cpas"]]
    model = ml.read(save(tmp_path / "x.xlsx", acteurs=rows))
    assert model.actors.keys() == ["a"]
    [note] = [issue for issue in model.issues if issue.code == "file.titles"]
    assert (note.row, note.severity) == (3, "note")


def test_the_only_sheet_may_be_named_by_the_file_or_the_caller(tmp_path):
    rows = [["nom"], ["A"]]
    assert len(ml.read(save(tmp_path / "acteurs.xlsx", Feuil1=rows, Feuil2=[])).actors) == 1
    other = save(tmp_path / "liste.xlsx", Blad1=rows)
    assert len(ml.read(other, table="actors").actors) == 1
    with pytest.raises(ml.FileError) as refused:
        ml.read(other)
    assert refused.value.code == "file.unnamed" and "--table" in refused.value.cure("fr")
    with pytest.raises(ml.ArgumentError) as refused:
        ml.read(save(tmp_path / "tout.xlsx", acteurs=rows, réseaux=rows), table="actors")
    assert refused.value.code == "file.named"


def test_numbers_are_what_the_spreadsheet_shows(tmp_path):
    numbers = [0.1 + 0.2, 8429.38, 1e6, -5, 12345678901.0]
    save(tmp_path / "x.xlsx", actors=[["nom", *"abcde"], ["A", *numbers]])
    [row] = ml.read(tmp_path / "x.xlsx").actors
    assert list(row.extras.values()) == ["0.3", "8429.38", "1000000", "-5", "12345678901"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_template_filled_in_is_read(kind, lang, tmp_path):
    path = tmp_path / f"all{kind}"
    ml.template(path, lang=lang)
    assert ml.read(path) == ml.Model()
    assert ml.read(path).issues == []
    sheets = dict(spreadsheet.sheets(str(path), 1 << 20))
    assert list(sheets) == [table["label"][lang] for table in ml.TABLES.values()]
    # Every term is typed as people see it.
    for table in ml.TABLES.values():
        [headings] = rows = sheets[table["label"][lang]]
        rows.append([""] * len(headings))
        for field in table["fields"]:
            heading = field["label"][lang].replace("_", " ")
            if field["vocabulary"] and heading in headings:
                label = next(iter(ml.vocabularies()[field["vocabulary"]].values()))[lang]
                rows[1][headings.index(heading)] = label
    spreadsheet.save(list(sheets.items()), str(path))
    assert not [i for i in ml.read(path).issues if i.code in ("value.term", "column.unknown")]


@pytest.mark.parametrize("name", ["actors", "Acteurs", "actoren"])
def test_a_template_named_as_a_table_has_its_sheet_only(name, tmp_path):
    ml.template(tmp_path / f"{name}.xlsx", lang="fr")
    workbook = openpyxl.load_workbook(tmp_path / f"{name}.xlsx")
    shown = [sheet.title for sheet in workbook if sheet.sheet_state == "visible"]
    assert shown == ["acteurs"]


def test_a_template_offers_the_terms_of_a_list(tmp_path):
    ml.template(tmp_path / "actoren.xlsx", lang="nl")
    workbook = openpyxl.load_workbook(tmp_path / "actoren.xlsx")
    offered = {}
    for rule in workbook["actoren"].data_validations.dataValidation:
        heading = workbook["actoren"].cell(1, next(iter(rule.sqref.ranges)).min_col).value
        sheet, cells = rule.formula1.lstrip("=").split("!")
        offered[heading] = [cell.value for (cell,) in workbook[sheet][cells.replace("$", "")]]
        assert not rule.showErrorMessage  # several, or another, may be typed all the same
    kinds = [labels["nl"] for labels in ml.vocabularies()["ActorKind"].values()]
    assert kinds in offered.values()
    assert len(offered) >= 3


# ---- as they are written -------------------------------------------------------------------------


def test_no_cell_is_a_formula(tmp_path):
    model = ml.Model()
    model.actors.add({"name": "=1+1", "note": '=HYPERLINK("http://x")', "=2+2": "@SUM(A1)"})
    ml.write(model, tmp_path / "x.xlsx")
    workbook = openpyxl.load_workbook(tmp_path / "x.xlsx")
    kinds = {cell.data_type for sheet in workbook for row in sheet for cell in row}
    assert kinds <= {"s", "n"}
    assert workbook["actors"]["B2"].value == "'=1+1"


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_cell_cannot_hold_is_refused_and_nothing_is_written(kind, tmp_path):
    model = ml.Model()
    model.actors.add(key="a", name="A", note="x" * 32_767)
    ml.write(model, tmp_path / f"full{kind}")
    assert ml.read(tmp_path / f"full{kind}") == model
    model.actors.update("a", note="x" * 32_768)
    with pytest.raises(ml.LimitError) as refused:
        ml.write(model, tmp_path / f"over{kind}")
    assert refused.value.code == "limit.size"
    assert [path.name for path in tmp_path.iterdir()] == [f"full{kind}"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_is_as_readable_as_any_other(kind, bruxelles, tmp_path):
    ml.write(bruxelles, tmp_path / f"x{kind}")
    (tmp_path / "other").touch()
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert len(modes) == 1


def test_a_name_of_another_kind_is_refused(tmp_path):
    with pytest.raises(ml.FileError) as refused:
        ml.template(tmp_path / "acteurs.txt")
    assert refused.value.code == "file.suffix"
    assert ".xlsx" in refused.value.cure("fr")
    assert not list(tmp_path.iterdir())


def test_a_template_that_somebody_filled_in_is_not_replaced_unasked(tmp_path):
    path = tmp_path / "acteurs.xlsx"
    path.write_bytes(b"filled in")
    with pytest.raises(ml.FileError) as refused:
        ml.template(path)
    assert refused.value.code == "file.exists"
    assert path.read_bytes() == b"filled in"
    ml.template(path, replace=True)
    assert len(ml.read(path).actors) == 0


# ---- as hostile files may be ---------------------------------------------------------------------

FAR = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    '<row r="1"><c r="A1"><v>1</v></c></row><row{row}>{cells}</row></sheetData></worksheet>'
)


def xlsx(path, sheet):
    """An .xlsx of one sheet, from its XML."""
    save(path, actors=[["x"]])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/worksheets/sheet1.xml"] = sheet
    return zipped(path, parts)


@pytest.mark.parametrize(
    "sheet",
    [
        FAR.format(row=' r="1048576"', cells='<c r="XFD1048576"><v>1</v></c>'),
        FAR.format(row=' r="1048576"', cells="<c><v>1</v></c>" * 16_384),
        FAR.format(row="", cells='<c r="XFD9999999"><v>1</v></c>').replace("c r=", "c q='>' r ="),
    ],
    ids=["a far cell", "a far row", "a far cell that hides"],
)
def test_a_far_cell_is_refused_before_memory_is_taken(sheet, tmp_path):
    with pytest.raises(ml.LimitError) as refused:
        ml.read(xlsx(tmp_path / "x.xlsx", sheet))
    assert refused.value.code == "limit.size"


def test_a_cell_in_the_last_row_is_read(tmp_path):
    workbook = openpyxl.Workbook()
    workbook.active.title = "actors"
    workbook.active.append(["key", "name"])
    workbook.active.cell(1_048_576, 1, "z")
    workbook.active.cell(1_048_576, 2, "Z")
    workbook.save(tmp_path / "x.xlsx")
    assert ml.read(tmp_path / "x.xlsx").actors.keys() == ["z"]


@pytest.mark.parametrize(
    "rows",
    [
        ods_row(("a", 16_000), repeated=1_000_000),
        ods_row(("a", 4_000_000_000), repeated=4_000_000_000),
        ods_row((None, 1), repeated=1_048_000) + ods_row((None, 16_000), ("z", 1)),
    ],
    ids=["repeated", "repeated beyond reason", "far"],
)
def test_repeated_cells_are_refused_before_memory_is_taken(rows, tmp_path):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ml.LimitError):
        ml.read(ods(tmp_path / "x.ods", rows))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # KiB


@pytest.mark.parametrize("piece", [7, 64, 997])
def test_cells_are_measured_wherever_a_file_is_cut(piece, tmp_path, monkeypatch):
    monkeypatch.setattr(spreadsheet, "_PIECE", piece)
    rows = ods_row(("a", 16_000), repeated=1_000_000)
    with pytest.raises(ml.LimitError):
        ml.read(ods(tmp_path / "x.ods", rows))
    rows = ods_row(("clé", 1), ("nom", 1)) + ods_row(("a", 2))
    assert ml.read(ods(tmp_path / "y.ods", rows)).actors.keys() == ["a"]


def test_empty_cells_repeated_to_the_last_corner_are_nothing(tmp_path):
    rows = ods_row(("clé", 1), ("nom", 1), (None, 16_382)) + ods_row(("a", 2), (None, 16_382))
    rows += ods_row((None, 16_384), repeated=1_048_574)
    assert ml.read(ods(tmp_path / "x.ods", rows)).actors.keys() == ["a"]


@pytest.mark.parametrize("lie", [False, True], ids=["declared", "hidden"])
def test_a_bomb_is_refused(lie, tmp_path):
    path = save(tmp_path / "x.xlsx", actors=[["nom"], ["A"]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image1.png", bytes(20 << 20))
    if lie:  # a small size in the directory of the file
        size = (20 << 20).to_bytes(4, "little")
        path.write_bytes(path.read_bytes().replace(size, (20).to_bytes(4, "little")))
    with pytest.raises((ml.LimitError, ml.FileError)):
        ml.read(path, max_bytes=10 << 20)


def test_the_bound_is_the_caller_s(tmp_path):
    path = save(tmp_path / "x.xlsx", actors=[["nom"], ["A"]])
    with pytest.raises(ml.LimitError):
        ml.read(path, max_bytes=1000)
    assert len(ml.read(path, max_bytes=1 << 20).actors) == 1


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)  # what Excel makes of a password


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "content",
    [b"", b"nom,type\n", OLE, lambda whole: whole[: len(whole) // 2], lambda whole: whole[9:]],
    ids=["empty", "a csv", "a password", "cut", "without its head"],
)
def test_what_is_no_spreadsheet_is_refused_with_a_cure(kind, content, bruxelles, tmp_path):
    path = tmp_path / f"x{kind}"
    ml.write(bruxelles, path)
    path.write_bytes(content(path.read_bytes()) if callable(content) else content)
    with pytest.raises(ml.FileError) as refused:
        ml.read(path)
    for lang in LANGUAGES:
        assert path.name in refused.value.what(lang)
        assert refused.value.cure(lang)


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_read_or_refused(kind, tmp_path):
    model = ml.Model()
    model.actors.add(key="a", name="A")
    ml.write(model, tmp_path / f"x{kind}")
    whole = (tmp_path / f"x{kind}").read_bytes()
    outcomes = set()
    for position, byte in itertools.product(range(0, len(whole), 97), (0, 60, 255)):
        damaged = bytearray(whole)
        damaged[position] = byte
        (tmp_path / f"y{kind}").write_bytes(damaged)
        try:
            outcomes.add(len(ml.read(tmp_path / f"y{kind}").actors))
        except (ml.FileError, ml.LimitError) as refused:
            outcomes.add(refused.code)
    assert {1, "file.damaged"} <= outcomes
