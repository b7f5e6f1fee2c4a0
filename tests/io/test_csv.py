# SPDX-License-Identifier: Apache-2.0
"""CSV as people have it, and every problem said: where, what, and what cures it."""

import re

import maillage as ml
import pytest

LANGUAGES = ("fr", "nl", "en")
TEXT = "key,name,note\na,CPAS d’Évere,première\nb,Bénévoles,\n"


def codes(model: ml.Model) -> set[str]:
    return {issue.code for issue in model.issues}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (TEXT.encode(), set()),
        (TEXT.encode("utf-8-sig"), set()),
        (TEXT.encode("utf-16"), set()),
        (TEXT.encode("utf-16-be").join([b"\xfe\xff", b""]), set()),
        (TEXT.encode("cp1252"), {"text.encoding"}),
        (TEXT.replace(",", ";").encode(), set()),
        (TEXT.replace(",", "\t").encode(), set()),
        (("sep=;\n" + TEXT.replace(",", ";")).encode(), set()),
        (TEXT.replace("\n", "\r\n").encode(), set()),
        (TEXT.replace("\n", "\r").encode(), set()),
        (TEXT.replace("\n", "\n\n").encode(), set()),
        (TEXT.replace("\n", "  \n").replace(",", " , ").encode(), set()),
        (TEXT.replace("\n", ",,,\n").encode(), set()),
        (TEXT.rstrip("\n").encode(), set()),
        (b"\n\n" + TEXT.encode(), set()),
    ],
    ids=[
        *("utf-8", "byte order mark", "utf-16", "utf-16-be", "windows-1252", "semicolon", "tab"),
        *("sep=", "crlf", "cr", "blank lines", "spaces", "empty cells at the end"),
        *("no last line end", "blank lines on top"),
    ],
)
def test_the_same_rows_are_read_however_they_are_written(folder, content, said):
    model = ml.read(folder(actors=content))
    assert model.actors.keys() == ["a", "b"]
    assert [row.name.plain for row in model.actors] == ["CPAS d’Évere", "Bénévoles"]
    assert [row.note for row in model.actors] == ["première", None]
    assert codes(model) - {"value.missing"} == said | {"source.missing"}
    assert not model.rejected


def test_a_quoted_cell_holds_anything_and_rows_are_numbered_as_a_spreadsheet_does(folder):
    model = ml.read(
        folder(actors='key,name,verified_on\na,"one, ""two""\n\nthree",\n\nb,B,31-02\n')
    )
    assert model.actors["a"].name.plain == 'one, "two"\n\nthree'
    [issue] = [issue for issue in model.issues if issue.code == "value.date"]
    assert (issue.file, issue.row, issue.column, issue.key) == ("actors.csv", 4, "verified_on", "b")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("31/12/2013", "2013-12-31"),
        ("31.12.2013", "2013-12-31"),
        ("31-12-2013", "2013-12-31"),
        ("2013-12-31", "2013-12-31"),
        ("12/2013", "2013-12"),
        ("2013", "2013"),
    ],
)
def test_dates_as_people_write_them(folder, written, meant):
    model = ml.read(folder(actors=f"key,name,since,until\na,A,{written},..\n"))
    assert str(model.actors["a"].period.since) == meant
    assert model.actors["a"].period.until.is_open


def test_a_file_that_says_nothing(folder):
    model = ml.read(folder(actors="", reseaux="key,name\n"))
    assert len(model.actors) == len(model.reseaux) == 0
    [issue] = model.issues
    assert (issue.code, issue.severity, issue.file) == ("file.empty", "warning", "actors.csv")


def test_a_heading_twice_keeps_both(folder):
    model = ml.read(folder(actors="key,name,note,note\na,A,one,two\n"))
    [issue] = [issue for issue in model.issues if issue.code == "column.twice"]
    assert (issue.file, issue.row, issue.column) == ("actors.csv", 1, "note")
    row = model.actors["a"]
    assert row.note == "one"
    assert list(row.extras.values()) == ["two"]


def test_too_many_cells_are_kept_and_said(folder):
    model = ml.read(folder(actors="key,name\na,A,one,two\n"))
    [issue] = [issue for issue in model.issues if issue.code == "row.width"]
    assert (issue.severity, issue.file, issue.row) == ("error", "actors.csv", 2)
    assert sorted(model.actors["a"].extras.values()) == ["one", "two"]


def test_a_quote_that_is_never_closed_keeps_its_row_aside(folder):
    model = ml.read(folder(actors='key,name,note\na,A,\nb,"B,\nc,C,\n'))
    assert model.actors.keys() == ["a"]
    [rejected] = model.rejected
    assert (rejected.table, rejected.row) == ("actors", 3)
    assert dict(rejected.cells)["key"] == "b"
    assert "file.quote" in codes(model)


def test_headings_labels_and_names_of_a_coordinator(folder):
    place = folder(
        territoires="Nom,Niveau\nForest,commune\n",
        acteurs="Nom;Type;Territoire du siège;Vérifié le\n"
        "CPAS de Forest;CPAS;forest;1/2/2014\n"
        "CPAS de Forest;autre: antenne;Forest;2014\n",
    )
    (place / "acteurs.csv").rename(place / "Acteurs.CSV")
    model = ml.read(place)
    assert model.actors.keys() == ["cpas-de-forest", "cpas-de-forest-2"]
    assert [row.kind for row in model.actors] == ["cpas", "autre: antenne"]
    assert [row.territory for row in model.actors] == ["forest", "forest"]
    assert str(model.actors[0].verified_on) == "2014-02-01"
    minted = [issue for issue in model.issues if issue.code == "key.minted"]
    assert {(issue.table, issue.severity) for issue in minted} == {
        ("territories", "note"),
        ("actors", "note"),
    }


def test_a_list_keeps_its_order_whatever_that_of_rows(folder):
    model = ml.read(
        folder(territories="key,name,level,within\na,A,commune,\nx,X,quartier,z|a\nz,Z,commune,\n")
    )
    assert model.territories["x"].within == ("z", "a")


# One of every problem that data can have, and where it stands.
MESSY = {
    "actors": "key,name,kind,parent,enterprise_number,since,until,verified_on,mine\n"
    "a,A,asso,,,,,,\n"
    "a,A,,,,,,,\n"
    "x|y,A,,,,,,,\n"
    "b,,,,,,,,\n"
    "c,C,,nobody,0123.456.789,2014,2013,yesterday,kept\n"
    "d,D,,d,,,,,\n"
    "e,85.07.30-033.28,,,,,,,\n",
    "reseaux": "key,name,declared_members\nr,R,many\n",
    "memberships": "key,member,reseau\nm,b,r\n",
    "posts": "key,reseau,function,fte\np,r,coordinator,half\n",
    "territories": "key,name,level,nis,postcodes\nt,T,commune,1,12345\n",
}


def test_every_issue_says_where_what_and_the_cure_in_three_languages(folder):
    model = ml.read(folder(**MESSY))
    assert codes(model) >= {
        *("value.term", "key.duplicate", "key.form", "value.missing", "reference.unknown"),
        *("value.enterprise_number", "value.period", "value.date", "column.kept"),
        *("reference.cycle", "text.national_number", "value.range", "reference.rejected"),
        *("value.number", "value.nis", "value.postcode", "source.missing"),
    }
    for issue in model.issues:
        assert issue.severity in ("note", "warning", "error")
        assert re.fullmatch(r"[a-z_]+\.[a-z_]+", issue.code)
        assert issue.file.endswith(".csv")
        if issue.severity == "error":
            assert issue.table == issue.file.removesuffix(".csv")
            assert issue.row > 1
        if issue.code.startswith(("value.", "column.", "reference.")):
            assert issue.column or issue.code in ("reference.rejected",), issue
        for say in (issue.what, issue.cure, issue.text):
            said = [say(lang) for lang in LANGUAGES]
            assert len(set(said)) == 3, said
            assert not any(re.search(r"\{\d\}|^$", text) for text in said)
    gravity = [("error", "warning", "note").index(issue.severity) for issue in model.issues]
    assert gravity == sorted(gravity)


def test_what_may_be_chosen_is_said_as_the_reader_calls_it(folder):
    place = folder(actors="key,name,kind,parent\na,,asso,nobody\n")
    said = {issue.code: issue for issue in ml.read(place).issues}
    kinds = ml.vocabularies()["ActorKind"].values()
    for lang in LANGUAGES:
        table, fields = ml.TABLES["actors"]["label"][lang], ml.TABLES["actors"]["fields"]
        [name] = [field["label"][lang] for field in fields if field["name"] == "name"]
        assert table in said["reference.unknown"].what(lang)
        assert name in said["value.missing"].what(lang)
        assert ", ".join(kind[lang] for kind in kinds) in said["value.term"].cure(lang)
    with pytest.raises(ml.ArgumentError) as refused:
        ml.Model().actors.add(name="A", territory="x")
    assert refused.value.particulars[0] == "x"
    assert refused.value.particulars[1].nl == ml.TABLES["territories"]["label"]["nl"]
    assert ml.TABLES["territories"]["label"]["fr"] in refused.value.what("fr")


def test_a_file_of_no_table_is_said_and_left(folder):
    model = ml.read(folder(actors="key,name,source\na,A,essai\n", unheard="key\n"))
    [issue] = model.issues
    assert (issue.code, issue.severity) == ("table.unknown", "warning")
    assert issue.file == "unheard.csv"


def test_a_rejected_row_is_written_corrected_and_read_again(folder, tmp_path):
    model = ml.read(folder(**MESSY))
    assert "b" not in model.actors and "m" not in model.memberships
    assert {(row.table, row.row) for row in model.rejected} >= {("actors", 5), ("memberships", 2)}
    place = tmp_path / "to correct"
    ml.write_rejected(model.rejected, place, lang="nl")
    text = (place / "actors.csv").read_text(encoding="utf-8")
    assert "maillage_problem" in text.splitlines()[0]
    assert "ontbreekt" in text
    assert "85.07.30" not in text  # a national number is not kept, not even here
    kept = [line for line in text.splitlines() if line.startswith(("sleutel", "b,"))]
    corrected = [
        line.replace("b,", "b,Bénévoles", 1) if line[:2] == "b," else line for line in kept
    ]
    (place / "actors.csv").write_text("\n".join(corrected), encoding="utf-8")
    (place / "reseaux.csv").write_text("key,name\nr,R\n", encoding="utf-8")
    again = ml.read(place)
    assert again.actors["b"].name.plain.startswith("Bénévoles")
    assert again.memberships["m"].member == "b"
    assert not again.rejected


@pytest.mark.parametrize(
    ("path", "code"), [("nowhere", "file.missing"), ("x.txt", "file.kind"), ("e", "file.no_table")]
)
def test_what_is_not_there_or_not_ours_is_refused(tmp_path, path, code):
    (tmp_path / "x.txt").touch()
    (tmp_path / "e").mkdir()
    with pytest.raises(ml.FileError) as refused:
        ml.read(tmp_path / path)
    assert refused.value.code == code
    for lang in LANGUAGES:
        assert refused.value.what(lang) and refused.value.cure(lang)


def test_a_file_larger_than_allowed_is_refused(folder):
    place = folder(actors="key,name\n" + "a,A\n" * 100)
    with pytest.raises(ml.LimitError) as refused:
        ml.read(place, max_bytes=100)
    assert refused.value.code == "limit.size"
    with pytest.raises(ml.LimitError):
        ml.read(place / "actors.csv", max_bytes=100)


def test_the_table_of_one_file_is_said_by_its_name_or_by_the_caller(folder, tmp_path):
    one = folder(actors=TEXT) / "actors.csv"
    assert len(ml.read(one).actors) == 2
    other = one.rename(tmp_path / "liste 2014.csv")
    with pytest.raises(ml.FileError):
        ml.read(other)
    assert len(ml.read(other, table="acteurs").actors) == 2
