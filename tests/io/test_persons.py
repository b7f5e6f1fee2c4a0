# SPDX-License-Identifier: Apache-2.0
"""Persons are personal data: a name shows nowhere, and is written only on request."""

import io
import logging
import pickle
import zipfile

import maillage as ml
import pytest

CANARY = "Zébulon Canari"
TRACES = [text.encode() for text in ("Zébulon", "Canari", "canari@example.org", "zebulon")]
LANGUAGES = ("fr", "nl", "en")
FORMS = ["tables", "document.json", "sheets.xlsx", "sheets.ods"]

TABLES = {
    "actors": "key,name\ncpas,CPAS\n",
    "reseaux": "key,name\ncs,CS\n",
    "persons": "name,email,role,employer\n"
    f"{CANARY},canari@example.org,coordinator,cpas\n"
    f"{CANARY},not an address,,\n"
    f"{CANARY},,nonsense,nobody\n",
    # One that is no row of persons, and rows that cannot be used.
    "posts": "key,reseau,function,person\n"
    "p,cs,coordinator,persons-1\n"
    f"q,cs,coordinator,{CANARY} junior\n"
    f"r,nowhere,coordinator,{CANARY} junior\n",
    "mandates": f"key,reseau,Personne\nm,,{CANARY}\n",
}


@pytest.fixture
def model(folder) -> ml.Model:
    return ml.read(folder(**TABLES))


def shows(content: str | bytes) -> list[bytes]:
    content = content.encode() if isinstance(content, str) else content
    return [trace for trace in TRACES if trace in content]


def content_of(path) -> bytes:
    """All that a file or a folder says, inflated."""
    if path.is_dir():
        return b"".join(file.read_bytes() for file in sorted(path.iterdir()))
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def test_the_name_is_there_for_who_asks(model):
    assert model.persons[0].name == CANARY
    assert shows(str(model.persons[0].to_dict()))
    assert model.posts["p"].person == model.persons[0].key == "persons-1"


def test_no_name_shows_where_nobody_asked(model):
    shown = [repr(model), model._repr_html_(), repr(model.issues), repr(model.rejected)]
    for table in model.tables:
        shown += [repr(table), table._repr_html_(), repr(list(table)), *table.keys()]
    for issue in [*model.issues, *model.check()]:
        shown += [say(lang) for say in (issue.what, issue.cure, issue.text) for lang in LANGUAGES]
    for row in model.rejected:
        shown += [problem for lang in LANGUAGES for problem in row.problems(lang)]
    assert model.issues and model.rejected
    assert [text for text in shown if shows(text)] == []


@pytest.mark.parametrize("form", FORMS)
def test_persons_are_written_only_on_request(model, form, tmp_path):
    notes = ml.write(model, tmp_path / form)
    assert shows(content_of(tmp_path / form)) == []
    [note] = notes
    assert (note.code, note.severity) == ("persons.left_out", "note")
    again = ml.read(tmp_path / form)
    assert len(again.persons) == 0
    assert again.posts["p"].person is None

    assert ml.write(model, tmp_path / form, persons="include") == []
    again = ml.read(tmp_path / form)
    assert [row.name for row in again.persons] == [row.name for row in model.persons]
    assert again.posts["p"].person == "persons-1"


def test_rejected_rows_that_may_name_a_person_are_written_only_on_request(model, tmp_path):
    assert {row.table for row in model.rejected} == {"posts", "mandates"}
    left = ml.write_rejected(model.rejected, tmp_path / "x")
    assert left == 2
    assert shows(content_of(tmp_path / "x")) == []
    assert ml.write_rejected(model.rejected, tmp_path / "x", persons="include") == 0
    assert shows(content_of(tmp_path / "x"))


def test_refusals_and_logs_name_nobody(model, caplog):
    caplog.set_level(logging.DEBUG)
    refused = []
    for action in (
        lambda: model.posts.add(reseau="cs", function="coordinator", person=f"{CANARY} junior"),
        lambda: model.mandates.update("m", person=CANARY),
        lambda: model.persons.add(name=CANARY, email="not an address"),
        lambda: model.persons.update("persons-1", role="nonsense", name=CANARY),
        lambda: model.persons.remove("persons-1"),
        lambda: model.persons.add(key="persons-1", name=CANARY),
    ):
        with pytest.raises(ml.Error) as caught:
            action()
        refused += [str(caught.value), repr(caught.value), str(caught.value.particulars)]
        refused += [
            say(lang) for say in (caught.value.what, caught.value.cure) for lang in LANGUAGES
        ]
    assert [text for text in refused if shows(text)] == []
    assert not shows(caplog.text)


def test_no_answer_names_anybody(model):
    for indicator in ml.INDICATORS:
        finding = ml.analyse(model, indicator)
        for lang in LANGUAGES:
            assert shows(finding.to_json(lang)) == []
            assert shows(finding._repr_html_()) == []
    network = ml.project(model, ml.Lens(*("membership", "organiser", "mandate", "attendance")))
    assert not [label for label in network.labels if shows(label)]


def test_a_pickle_is_the_caller_s_own_and_keeps_persons(model):
    again = pickle.loads(pickle.dumps(model))
    assert [row.name for row in again.persons] == [row.name for row in model.persons]


@pytest.mark.parametrize("form", FORMS)
def test_writing_in_place_does_not_erase_persons(model, form, tmp_path):
    ml.write(model, tmp_path / form, persons="include")
    with pytest.raises(ml.ArgumentError) as refused:
        ml.write(ml.read(tmp_path / form), tmp_path / form)
    assert refused.value.code == "persons.kept_there"
    assert ml.read(tmp_path / form) == model


def test_a_heading_as_people_write_it_names_a_person_too(folder, tmp_path):
    model = ml.read(folder(posts=f"key;Personne :;reseau\na:b;{CANARY};r\n"))
    assert ml.write_rejected(model.rejected, tmp_path / "x") == 1
    assert shows(content_of(tmp_path / "x")) == []
    assert pickle.loads(pickle.dumps(model.rejected[0])).names_person


def test_a_broken_document_does_not_say_a_name(tmp_path):
    for persons in (f'[{{"name": "{CANARY}', f'["{CANARY}"]}}'):
        (tmp_path / "x.json").write_text(f'{{"format": "maillage/1", "persons": {persons}')
        with pytest.raises(ml.FileError) as refused:
            ml.read(tmp_path / "x.json")
        assert not shows(str(refused.value))
