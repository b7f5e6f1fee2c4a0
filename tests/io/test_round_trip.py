# SPDX-License-Identifier: Apache-2.0
"""What is written comes back the same, from every form to every other."""

import tempfile
from pathlib import Path

import maillage as ml
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

# A folder of CSV, a document, and both kinds of spreadsheet.
FORMS = ["tables", "document.json", "sheets.xlsx", "sheets.ods"]

AWKWARD = [
    "007",
    "1070.0",
    "+32 2 511 12 34",
    "=1+1",
    "'=x",
    "''=x",
    "'",
    "'tis",
    "-",
    "@home",
    "＝1＋1",
    "|a\\|b",
    "none",
    "yes",
    "2013-12-31",
    "31/12/2013",
    "TRUE",
    "#N/A",
    "_x000D_",
    "_x0041_",
    'say "oui"',
    "a,b;c\td",
    "two  spaces",
    "one\ntwo\n\nfour",
    "one\n  two  \nthree",
    "<b>&amp;</b>",
    "é̀ ﬁ ß İ 😀 \u202eabc",
    "x" * 32_000,
]


def through(model: ml.Model, form: str, folder: Path, **options) -> ml.Model:
    path = folder / form
    ml.write(model, path, **options)
    return ml.read(path)


@pytest.mark.parametrize("form", FORMS)
def test_the_inventory_comes_back_the_same(bruxelles, form, tmp_path):
    again = through(bruxelles, form, tmp_path)
    assert again == bruxelles
    assert [table.keys() for table in again.tables] == [table.keys() for table in bruxelles.tables]
    # The same columns of somebody's own are kept, and said to be.
    said = {(issue.code, issue.table, issue.column) for issue in bruxelles.issues}
    assert {(issue.code, issue.table, issue.column) for issue in again.issues} == said
    assert not again.rejected


def test_a_belgian_excel_folder_comes_back_the_same(bruxelles, tmp_path):
    again = through(bruxelles, "tables", tmp_path, for_excel=True)
    assert again == bruxelles
    assert (tmp_path / "tables" / "actors.csv").read_bytes().startswith(b"\xef\xbb\xbfkey;")


def test_every_form_says_the_same_document(bruxelles, tmp_path):
    documents = set()
    for form in FORMS:
        again = through(bruxelles, form, tmp_path)
        ml.write(again, tmp_path / "again.json")
        documents.add((tmp_path / "again.json").read_bytes())
    assert len(documents) == 1


def awkward(texts: list[str]) -> ml.Model:
    """A model with each text in a name, a note, a list and a column that nobody claims."""
    model = ml.Model()
    for number, text in enumerate(texts):
        model.actors.add(key=f"a{number}", name="A", note=text, **{"name.fr": text, "mine": text})
        model.actors.update(f"a{number}", contact_channels=[text, "b"])
    return model


@pytest.mark.parametrize("form", FORMS)
def test_awkward_texts_come_back_the_same(form, tmp_path):
    model = awkward(AWKWARD)
    again = through(model, form, tmp_path)
    for before, after in zip(model.actors, again.actors, strict=True):
        assert after == before
    assert [row.note for row in again.actors] == AWKWARD
    assert again == model


@pytest.mark.parametrize("form", FORMS)
def test_headings_of_somebodys_own_come_back_the_same(form, tmp_path):
    model = ml.Model()
    model.actors.add({"key": "a", "name": "A", "=1+1": "x", "mon champ (2014)": "y", "+32": "z"})
    assert through(model, form, tmp_path).actors["a"].extras == model.actors["a"].extras


def test_no_cell_of_a_csv_is_a_formula(tmp_path):
    model = ml.Model()
    model.actors.add({"key": "a", "name": "=1+1", "@mine": "+2"})
    ml.write(model, tmp_path / "tables")
    text = (tmp_path / "tables" / "actors.csv").read_text(encoding="utf-8")
    cells = [cell for line in text.splitlines() for cell in line.split(",")]
    assert {"'=1+1", "'+2", "'@mine"} <= set(cells)
    assert not [cell for cell in cells if cell[0] in "=+-@"]


@pytest.mark.parametrize("form", FORMS)
def test_values_of_every_kind_come_back_the_same(form, tmp_path):
    model = ml.Model()
    model.territories.add(
        {"name.fr": "Forest", "name.nl": "Vorst"},
        key="forest",
        level="commune",
        within=[],
        nis="21007",
        postcodes=["1190"],
        population=55_925,
    )
    model.reseaux.add(
        key="cs",
        name="CS",
        declared_members=ml.Range(20, None),
        themes=["poverty", "autre: jardins | potagers"],
        territories=["forest"],
        period=ml.Period("2013-12", ".."),
    )
    model.actors.add(key="cpas", name="CPAS", kind="cpas", contact_channels=["a|b", "c\\d"])
    model.grants.add(
        key="g", funder="cpas", beneficiary="cpas", year=2006, amount="8429.38", purpose="CS"
    )
    model.posts.add(key="p", reseau="cs", function="coordinator", fte=0.5)
    again = through(model, form, tmp_path)
    assert not [issue for issue in again.issues if issue.severity == "error"]
    for table in model.tables:
        assert list(again[table.name]) == list(table)


@pytest.mark.parametrize("form", FORMS[1:])  # a folder of no table is not a model
def test_an_empty_model_comes_back_empty(form, tmp_path):
    assert through(ml.Model(), form, tmp_path) == ml.Model()


# Text without control characters; halves of pairs and the two that XML cannot say are none.
TEXT = st.text(
    st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"), max_size=40
)


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=40, deadline=None)
@given(texts=st.lists(TEXT, max_size=5))
def test_any_text_comes_back_the_same(form, texts):
    model = awkward(texts)
    with tempfile.TemporaryDirectory() as folder:
        if texts:
            again = through(model, form, Path(folder))
            assert list(again.actors) == list(model.actors)


@pytest.mark.parametrize("form", FORMS)
def test_what_cannot_be_written_changes_nothing(bruxelles, form, tmp_path):
    place = tmp_path / form
    ml.write(bruxelles, place)

    def content():
        files = sorted(path for path in tmp_path.rglob("*") if path.is_file())
        return [(path.name, path.read_bytes()) for path in files]

    before = content()
    target = place / "actors.csv" if form == "tables" else place
    target.unlink()
    target.mkdir()  # a folder stands where the file should be
    (target / "kept").touch()
    with pytest.raises(ml.FileError) as refused:
        ml.write(bruxelles, place)
    assert refused.value.code.startswith("file.")
    (target / "kept").unlink()
    target.rmdir()
    assert content() == [entry for entry in before if entry[0] != target.name]
