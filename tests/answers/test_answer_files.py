# SPDX-License-Identifier: Apache-2.0
"""Files of answers: what is typed in them is understood or told, and nobody's contacts are kept."""

import maillage as ml
import openpyxl
import pytest
from maillage.questionnaire import COLUMNS

HOUSING = {"name": "Plate-forme logement", "territories": "Forest"}


def test_answers_come_from_spreadsheets_too(forest, tmp_path, said):
    for lang in ("fr", "nl", "en"):
        path = tmp_path / f"{lang}.xlsx"
        ml.questionnaire(path, lang=lang, model=forest)
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[0]
        headings = [cell.value for cell in sheet[1]]
        labels = ml.vocabularies()
        row = {
            0: "École du Parc",
            2: "5/3/2026",
            4: "CSF",
            5: "Forest",
            headings.index(ml.TABLES["reseaux"]["fields"][4]["label"][lang]): labels["ReseauType"][
                "thematic"
            ][lang],
        }
        for column, text in row.items():
            sheet.cell(2, column + 1, text)
        sheet.cell(3, 5, "Une autre")
        book.save(path)
        taken = ml.answers(forest, path)
        assert taken.issues == []
        assert [value for *_, value in said(taken.model, "name")] == ["CSF", "Une autre"]
        assert said(taken.model, "type")[0][2] == "thematic"


def test_several_services_may_answer_in_one_file(forest, tmp_path):
    path = tmp_path / "export.csv"
    path.write_text(
        "Réponses;;;\n\nservice qui répond;nom du réseau;commune;humeur\n"
        "A;Un;Forest;bonne\n;Deux;;\nB;Un;Forest;\nA;Trois;;\n;;;\n",
        encoding="cp1252",
    )
    taken = ml.answers(forest, path)
    assert (taken.count, taken.described) == (2, 4)
    assert [(issue.code, issue.row) for issue in taken.issues] == [("answers.columns", 3)]


def test_wrong_input_is_told_and_stops_nobody(forest, answer, tmp_path, said):
    (tmp_path / "answers").mkdir()
    bad = {
        "empty.csv": "",
        "other.csv": "a;b\n1;2\n",
        "open.csv": 'respondent;name\n"A;Un\n',
        "not.xlsx": "no spreadsheet",
        "nobody.csv": "respondent;name\n;Un\n",
        "nameless.csv": "respondent;name;scale\nA;;commune\n",
        "terms.csv": "respondent;name;scale;on;type\nB;Un;partout;jamais;thematic\n",
    }
    for name, text in bad.items():
        (tmp_path / "answers" / name).write_text(text)
    taken = ml.answers(forest, tmp_path / "answers")
    found = [(issue.file, issue.code) for issue in taken.issues]
    assert found == [
        ("empty.csv", "answers.headings"),
        ("nameless.csv", "value.missing"),
        ("nobody.csv", "value.missing"),
        ("not.xlsx", "file.damaged"),
        ("open.csv", "file.damaged"),
        ("other.csv", "answers.headings"),
        ("terms.csv", "value.date"),
        ("terms.csv", "value.term"),
    ]
    for issue in taken.issues:
        for lang in ("fr", "nl", "en"):
            assert issue.what(lang)
            assert issue.cure(lang)
    assert said(taken.model, "scale") == [("b", "un", "partout")], "kept as it was said"
    assert taken.model.reseaux["un"].scale is None
    with pytest.raises(ml.FileError):
        ml.answers(forest, tmp_path / "missing.csv")


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("46086", "2026-03-05"),
        ("5/03/26", "2026-03-05"),
        ("5.3.26", "2026-03-05"),
        ("2026-03-05 00:00:00", "2026-03-05"),
        ("31/02/2026", ""),
        ("bientôt", ""),
    ],
)
def test_a_date_is_understood_or_kept_as_it_was_typed(forest, answer, typed, understood, contents):
    taken = ml.answers(forest, answer("A", HOUSING, on=typed))
    (inquiry,) = taken.model.inquiries
    assert str(inquiry.on or "") == understood
    assert inquiry.note == (None if understood else f"on: {typed}")
    assert [issue.code for issue in taken.issues] == ([] if understood else ["value.date"])
    assert contents(ml.answers(taken.model).model) == contents(taken.model)


def test_a_row_without_a_name_is_kept_in_a_note(forest, answer):
    taken = ml.answers(forest, answer("A", {"territories": "Forest", "scale": "commune"}, HOUSING))
    (inquiry,) = taken.model.inquiries
    assert inquiry.note == "territories: forest; scale: commune"
    (issue,) = taken.issues
    assert (issue.code, issue.row, issue.column) == ("value.missing", 2, "name")
    assert "nom du réseau" in issue.what("fr") and "naam van het netwerk" in issue.what("nl")
    assert taken.described == 1


def test_communes_are_known_by_their_short_names_or_reported(forest, answer, said):
    names = {"molenbeek": "Molenbeek-Saint-Jean", "woluwe-st": "Woluwe-Saint-Lambert"}
    names |= {"bxl": "Bruxelles", "woluwe-p": "Woluwe-Saint-Pierre"}
    for key, name in names.items():
        forest.territories.add(key=key, name=name, level="commune")
    typed = {
        "molenbeek st jean": "molenbeek",
        "Molenbeek": "molenbeek",
        "BXL": "bxl",
        "Woluwe-St-Pierre": "woluwe-p",
        "B-1190 Forest": "forest",
    }
    for text, key in typed.items():
        taken = ml.answers(forest, answer("A", {"name": "Un", "territories": text}))
        assert (said(taken.model, "territories")[0][2], taken.issues) == (key, [])
    for text in ("Woluwe", "Saint", "Forêt"):
        taken = ml.answers(forest, answer("A", {"name": "Un", "territories": text}))
        (issue,) = taken.issues
        assert (issue.code, issue.row, issue.column) == ("answers.territory", 2, "territories")
        assert text in issue.what("fr")
        assert said(taken.model, "territories")[0][2] == text
    assert "Forest" in issue.cure("fr")


def test_other_files_are_told_and_folders_are_read_within(forest, answer, tmp_path):
    path = answer("A", HOUSING)
    (path.parent / "deeper").mkdir()
    path.rename(path.parent / "deeper" / path.name)
    (path.parent / "~$open.xlsx").write_text("")
    (path.parent / "scan.pdf").write_text("")
    taken = ml.answers(forest, path.parent)
    assert taken.count == 1
    assert [(i.file, i.severity, i.code) for i in taken.issues] == [
        ("scan.pdf", "note", "answers.kind")
    ]
    taken = ml.answers(forest, [path.parent / "deeper", path.parent / "scan.pdf"])
    assert (taken.count, taken.issues[0].severity) == (1, "error")


def test_a_file_without_an_answer_is_told(forest, tmp_path):
    ml.questionnaire(tmp_path / "empty.xlsx")
    taken = ml.answers(forest, tmp_path / "empty.xlsx")
    assert [issue.code for issue in taken.issues] == ["answers.none"]


def test_a_table_of_the_inventory_is_no_answer(forest, tmp_path):
    ml.write(forest, tmp_path / "inventory")
    (issue,) = ml.answers(forest, tmp_path / "inventory" / "reseaux.csv").issues
    assert issue.code == "value.missing"
    assert "service qui répond" in issue.what("fr")


def test_only_what_the_questionnaire_offers_is_proposed(forest, answer):
    (issue,) = ml.answers(forest, answer("A", {**HOUSING, "activity_kinds": "fête"})).issues
    assert "diagnostic de besoins sociaux" in issue.cure("fr")
    assert "tour de table" not in issue.cure("fr")


def test_more_than_two_kinds_of_activities_are_told_and_kept(forest, answer, said):
    kinds = "meeting_place|diagnosis|projects"
    taken = ml.answers(forest, answer("A", {**HOUSING, "activity_kinds": kinds}))
    assert [issue.code for issue in taken.issues] == ["answers.kinds"]
    assert said(taken.model, "activity_kinds")[0][2] == kinds


def test_other_words_are_kept(forest, answer):
    taken = ml.answers(forest, answer("A", {**HOUSING, "themes": "housing|autre: éner\\|gie"}))
    added = taken.model.reseaux["plate-forme-logement"]
    assert added.themes == ("housing", "autre: éner|gie")


PERSONAL = ("jeanne.dupont@exemple.be", "0475 12 34 56", "Mme Jeanne Dupont", "j.d@gmail.com")


@pytest.mark.parametrize("typed", PERSONAL)
def test_contacts_of_persons_go_nowhere_unasked(forest, answer, tmp_path, typed, capfd, said):
    path = answer("A", {**HOUSING, "contact": f"{typed}, info@logement.be, 02 345 67 89"})
    taken = ml.answers(forest, path)
    assert said(taken.model, "contact_channels")[0][2] == "info@logement.be|02 345 67 89"
    ml.write(taken.model, tmp_path / "out.json")
    ml.save_decisions(taken.decisions, tmp_path / "decisions.csv")
    seen = (tmp_path / "out.json").read_text() + (tmp_path / "decisions.csv").read_text()
    seen += repr(taken) + "".join(issue.text("en") for issue in taken.issues)
    seen += "".join(capfd.readouterr())
    assert typed not in seen
    assert "answers.contacts" in {issue.code for issue in taken.issues}
    asked_for = ml.answers(forest, path, persons="include")
    assert typed in said(asked_for.model, "contact_channels")[0][2]
    assert asked_for.issues == []


@pytest.mark.parametrize("column", COLUMNS)
def test_contacts_of_persons_are_found_wherever_they_are_typed(forest, answer, column, contents):
    typed = "Maison jeanne.dupont@exemple.be 0475/12.34.56 fb.com/jeanne +33 6 12 34 56 78"
    for text in (typed, f"autre: {typed}"):
        taken = ml.answers(forest, answer("A", {**HOUSING, column: text}))
        seen = "".join(map(str, contents(taken.model).values())) + repr(taken.decisions)
        seen += "".join(issue.text("en") for issue in taken.issues)
        assert "jeanne" not in seen
        assert "0475" not in seen and "+33" not in seen
        assert taken.issues[0].code == "answers.contacts"
        assert (taken.issues[0].row, taken.issues[0].column) == (2, column)
        assert taken.count == 1


def test_only_names_of_the_inventory_call_a_mailbox(forest, answer, said):
    mail = "jan.peeters@gmail.com"
    for column in ("organisers", "name", "respondent", "coordination", "territories"):
        path = answer("A", {**HOUSING, "contact": mail, column: "Jan Peeters"})
        assert said(ml.answers(forest, path).model, "contact_channels") == []
    forest.actors.add(key="peeters", name="Maison Jan Peeters")
    path = answer("A", {**HOUSING, "contact": mail, "organisers": "maison jan peeters"})
    assert said(ml.answers(forest, path).model, "contact_channels")[0][2] == mail


def test_what_answers_added_calls_no_mailbox(forest, answer, said):
    model = ml.answers(forest, answer("Jan Peeters", HOUSING)).model
    model.actors.update("jan-peeters", kind="association")
    again = ml.answers(
        model, answer("Jan Peeters", HOUSING | {"contact": "jan.peeters@exemple.be"})
    )
    assert said(again.model, "contact_channels") == []


def test_a_respondent_who_is_but_an_address_is_nobody_known(forest, answer, said):
    path = answer("x", HOUSING, respondent="Jan Peeters jan.peeters@gmail.com")
    taken = ml.answers(forest, path)
    assert [row.key for row in taken.model.actors] == ["cpas", "school"]
    assert [row.asked for row in taken.model.inquiries] == [None]
    assert [value for *_, value in said(taken.model, "name")] == ["Plate-forme logement"]


def test_a_contact_that_is_left_out_is_told_where_it_is(forest, answer):
    reseaux = [{"name": "Un"}, {"name": "Deux", "address": "chez Jan 0475 12 34 56"}]
    (issue,) = ml.answers(forest, answer("A", *reseaux)).issues
    assert (issue.row, issue.column) == (3, "address")
    assert "--persons include" in issue.cure("en")


def test_a_national_number_is_never_kept(forest, answer, contents):
    number = "85.07.30-033.28"
    for column in ("name", "organisers", "address", "contact", "themes", "coordination"):
        taken = ml.answers(
            forest, answer("A", {**HOUSING, column: f"x {number}"}), persons="include"
        )
        assert number not in str(contents(taken.model))
        assert "text.national_number" in {issue.code for issue in taken.issues}
        assert all(number not in issue.text("en") for issue in taken.issues)
