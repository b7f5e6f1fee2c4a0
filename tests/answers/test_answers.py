# SPDX-License-Identifier: Apache-2.0
"""Answers taken into a model: whole, without changing anything, and back out again."""

import dataclasses

import maillage as ml
import openpyxl
import pytest
from maillage.answer_rows import SOURCE
from maillage.questionnaire import COLUMNS

HOUSING = {"name": "Plate-forme logement", "territories": "Forest"}


def said(model: ml.Model, field: str) -> list[tuple[str, str, str]]:
    """Who said what of a field of a réseau: respondent, row, value."""
    asked = {row.key: row.asked for row in model.inquiries}
    return sorted(
        (asked[row.inquiry], row.row, row.value)
        for row in model.statements
        if row.table == "reseaux" and row.field == field
    )


def contents(model: ml.Model) -> dict:
    """What a model says, whatever the order of its rows."""
    return {t.name: sorted(map(repr, (row.to_dict() for row in t))) for t in model.tables}


def decided(taken: ml.Answers, decision: str, **having) -> list[ml.Decision]:
    """The same decisions, those that have these values taken by hand."""
    changed = []
    for one in taken.decisions:
        if all(getattr(one, name) == value for name, value in having.items()):
            one = dataclasses.replace(one, decision=decision, by="hand")
        changed.append(one)
    return changed


def test_an_answer_becomes_an_inquiry_and_a_statement_a_field(forest, answer):
    path = answer(
        "École du Parc",
        {**HOUSING, "type": "thématique", "themes": "logement|pauvreté", "scale": "communale"},
        on="2026-03-05",
        complete="non",
    )
    taken = ml.answers(forest, path)
    (inquiry,) = taken.model.inquiries
    assert (inquiry.asked, inquiry.tables, str(inquiry.on)) == (
        "school",
        ("reseaux",),
        "2026-03-05",
    )
    assert (inquiry.answered, inquiry.complete) == (True, False)
    rows = {(row.table, row.field): row.value for row in taken.model.statements}
    assert rows == {
        ("actors", "name"): "École du Parc",
        ("reseaux", "name"): "Plate-forme logement",
        ("reseaux", "territories"): "forest",
        ("reseaux", "type"): "thematic",
        ("reseaux", "themes"): "housing|poverty",
        ("reseaux", "scale"): "commune",
    }
    added = taken.model.reseaux["plate-forme-logement"]
    assert (added.territories, added.themes, added.scale) == (
        ("forest",),
        ("housing", "poverty"),
        "commune",
    )
    assert (added.source, str(added.verified_on)) == (SOURCE, "2026-03-05")
    assert [issue for issue in taken.model.check() if issue.severity == "error"] == []
    assert (taken.count, taken.described, taken.joined, taken.added) == (1, 1, 0, 1)


def test_nothing_that_the_model_held_is_changed(forest, answer):
    before = contents(forest)
    path = answer(
        "OCMW Vorst",
        {"name": "CSF", "territories": "1190 Forest", "scale": "régionale", "organisers": "École"},
    )
    taken = ml.answers(forest, path, decisions=[])
    assert contents(forest) == before, "the model that was given"
    after = contents(taken.model)
    for table, rows in before.items():
        assert set(rows) <= set(after[table])
    assert said(taken.model, "scale")[0][2] == "region"


def test_a_known_reseau_is_known_by_its_acronym_and_commune(forest, answer):
    taken = ml.answers(forest, answer("A", {"name": "csf", "territories": "forest"}))
    assert said(taken.model, "name") == [("a", "css", "csf")]
    assert (taken.joined, taken.added) == (1, 0)
    (same,) = [one for one in taken.decisions if one.table == "reseaux"]
    assert (same.decision, same.by, same.score, same.commune) == ("same", "rule", 100, "same")


def test_names_are_understood_in_either_language(forest, answer):
    forest.territories.update("forest", name=ml.Texts(fr="Forest", nl="Vorst"))
    forest.reseaux.update("css", name=ml.Texts(fr="Coordination sociale de Forest"))
    dutch = {"name": "Sociale coördinatie Vorst"}
    (proposed,) = ml.answers(forest, answer("A", dutch)).undecided
    assert (proposed.other, proposed.commune) == ("css", "same")
    for organiser in ("C.P.A.S. Forest", "OCMW Vorst"):
        taken = ml.answers(forest, answer("A", dutch | {"organisers": organiser}))
        assert taken.joined == 1


def test_what_all_agree_on_enters_and_disagreements_stay_statements(forest, answer):
    first = {**HOUSING, "type": "thematic", "scale": "commune", "themes": "housing"}
    second = {**HOUSING, "name": "Plateforme logement", "type": "thematic", "scale": "quartier"}
    taken = ml.answers(
        forest,
        [
            answer("A", first | {"organisers": "CPAS de Forest"}),
            answer("B", second | {"organisers": "OCMW Vorst"}),
        ],
    )
    (key,) = {row for _, row, _ in said(taken.model, "name")}
    added = taken.model.reseaux[key]
    assert (added.type, added.themes, added.scale) == ("thematic", ("housing",), None)
    assert added.organisers == ("cpas",), "called otherwise by each, and the same"
    finding = ml.analyse(taken.model, "disagreements").to_pandas("en")
    scale = finding[finding["field"] == "scale"]
    assert dict(zip(scale["value"], scale["by"], strict=True)) == {
        "municipal": "a",
        "neighbourhood": "b",
    }


def test_silence_is_counted(forest, answer):
    forest.inquiries.add(key="asked-cpas", asked="actors:cpas", tables=["reseaux"], on="2026-02")
    forest.inquiries.add(key="asked-school", asked="school", tables=["reseaux"], on="2026-02")
    taken = ml.answers(forest, answer("OCMW Vorst", on="2026-03-01"))
    finding = ml.analyse(taken.model, "responses")
    assert (finding.population, finding.known, finding.unknown) == (2, 1, 1)
    assert finding.omitted[0][1] == 1, "the question that the answer answers"
    assert taken.described == 0, "whoever knows no réseau has answered too"


def test_the_coordination_of_who_answers_is_a_membership(forest, answer):
    path = answer("École du Parc", HOUSING, coordination="Coordination sociale de Forest")
    taken = ml.answers(forest, path)
    (membership,) = taken.model.memberships
    assert (membership.reseau, membership.source) == ("css", SOURCE)
    assert membership.member.removeprefix("actors:") == "school"
    forest.memberships.add(member="school", reseau="css")
    assert len(ml.answers(forest, path).model.memberships) == 1, "it was known"


@pytest.mark.parametrize("change", ["none", "csv", "json"])
def test_taken_again_in_one_go_or_in_two_it_is_the_same(forest, answer, tmp_path, change):
    first = answer("A", HOUSING, {"name": "Réseau Nord"}, coordination="CSF", on="2026-01")
    second = answer("B", {"name": "Plateforme Logement", "territories": "Forest"}, {"name": "Bof"})
    whole = ml.answers(forest, [first, second])
    half = ml.answers(forest, first).model
    if change != "none":
        ml.write(half, tmp_path / f"half.{change}" if change == "json" else tmp_path / "half")
        half = ml.read(tmp_path / f"half.{change}" if change == "json" else tmp_path / "half")
    two = ml.answers(half, second)
    assert contents(two.model) == contents(whole.model)
    assert two.decisions == whole.decisions
    again = ml.answers(whole.model, [second, first])
    assert contents(again.model) == contents(whole.model)
    assert {issue.code for issue in again.issues} == {"answers.twice"}
    assert contents(ml.answers(whole.model).model) == contents(whole.model)


def test_a_decision_is_followed_again_and_again_and_undone(forest, answer, tmp_path):
    files = [answer("A", {"name": "Réseau Nord"}), answer("B", {"name": "Réseau du Nord"})]
    apart = ml.answers(forest, files)
    assert apart.added == 2, "nothing but the name: doubtful, so left apart"
    assert len(apart.undecided) == 3
    joined = ml.answers(forest, files, decisions=decided(apart, "same", other="bare"))
    assert (joined.joined, joined.added, joined.undecided) == (2, 0, [])
    ml.save_decisions(joined.decisions, tmp_path / "decisions.csv")
    again = ml.answers(forest, files, decisions=tmp_path / "decisions.csv")
    assert contents(again.model) == contents(joined.model)
    assert again.decisions == joined.decisions
    # Undone, from the files or from the model alone.
    undone = ml.answers(joined.model, decisions=decided(joined, "undecided", other="bare"))
    assert contents(undone.model) == contents(apart.model)
    assert contents(ml.answers(joined.model).model) == contents(apart.model)


def test_a_join_by_the_rule_is_undone_by_hand(forest, answer):
    files = [answer("A", {"name": "CSF", "territories": "Forest"}), answer("B", HOUSING)]
    taken = ml.answers(forest, files)
    assert (taken.joined, taken.added) == (1, 1)
    undone = ml.answers(taken.model, decisions=decided(taken, "different", other="css"))
    assert (undone.joined, undone.added) == (0, 2)
    assert undone.undecided == []
    assert {row for _, row, _ in said(undone.model, "name")} == {"csf", "plate-forme-logement"}


def test_what_somebody_completed_since_is_kept(forest, answer):
    first = answer("A", HOUSING)
    model = ml.answers(forest, first).model
    model.reseaux.update("plate-forme-logement", steering="hierarchy", scale="region")
    model.actors.update("a", kind="association")
    again = ml.answers(model, answer("B", HOUSING)).model
    kept = again.reseaux["plate-forme-logement"]
    assert (kept.steering, kept.scale) == ("hierarchy", "region")
    assert again.actors["a"].kind == "association"
    assert [row for _, row, _ in said(again, "name")] == ["plate-forme-logement"] * 2


def test_what_somebody_adds_to_an_answer_is_kept(forest, answer):
    model = ml.answers(forest, answer("A", HOUSING)).model
    (inquiry,) = model.inquiries.keys()
    about = {"inquiry": inquiry, "table": "reseaux", "row": "css", "field": "scale"}
    model.statements.add(key="by-phone", value="region", source="téléphone", **about)
    model.statements.update(model.statements.keys()[1], key="renamed")
    model.inquiries.update(inquiry, complete=False)
    again = ml.answers(model, answer("B", HOUSING)).model
    assert again.statements["by-phone"].inquiry == inquiry
    assert again.inquiries[inquiry].complete is False
    assert [issue for issue in again.check() if issue.severity == "error"] == []


def test_what_somebody_refers_to_since_is_kept(forest, answer):
    model = ml.answers(forest, answer("A", HOUSING)).model
    model.meetings.add(key="m", reseau="plate-forme-logement", date="2026-01-01")
    again = ml.answers(model, answer("B", {"name": "Autre chose"})).model
    assert again.meetings["m"].reseau == "plate-forme-logement"
    assert ("a", "plate-forme-logement", "Plate-forme logement") in said(again, "name")


def test_where_a_coordination_is_tells_which_reseau_its_members_mean(forest, answer):
    forest.reseaux.update("bare", territories=["forest"])
    bare = {"name": "Réseau Nord"}
    taken = ml.answers(
        forest,
        [
            answer("A", bare, coordination="Coordination sociale de Forest"),
            answer("B", bare, coordination="csf"),
            answer("C", bare, coordination="Coordination d’Uccle"),
            answer("D", bare),
        ],
    )
    rows = {who: row for who, row, value in said(taken.model, "name") if value == "Réseau Nord"}
    assert (rows["a"], rows["b"]) == ("bare", "bare")
    assert "bare" not in (rows["c"], rows["d"])


def test_answers_come_from_spreadsheets_too(forest, tmp_path):
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


def test_wrong_input_is_told_and_stops_nobody(forest, answer, tmp_path):
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


def test_a_description_that_lost_its_name_is_left_out_and_told(forest, answer):
    path = answer("A", HOUSING | {"scale": "commune"}, {"name": "Bof"})
    model = ml.answers(forest, path).model
    lost = next(r.key for r in model.statements if r.value == HOUSING["name"])
    model.statements.remove(lost)
    for files in (answer("B", {"name": "Autre"}), ()):
        taken = ml.answers(model, files)
        assert [issue.code for issue in taken.issues] == ["answers.nameless"]
        assert [value for *_, value in said(taken.model, "name")] == ["Bof", "Autre"]
        assert [value for *_, value in said(taken.model, "scale")] == ["commune"], "kept"
        model = taken.model
    given_back = ml.answers(model, path).model
    assert ("a", "plate-forme-logement", HOUSING["name"]) in said(given_back, "name")
    assert len(said(given_back, "scale")) == 1


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
def test_a_date_is_understood_or_kept_as_it_was_typed(forest, answer, typed, understood):
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


def test_communes_are_known_by_their_short_names_or_reported(forest, answer):
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


def test_who_answers_again_replaces_what_is_said_twice(forest, answer):
    first = answer("A", HOUSING | {"scale": "commune", "type": "thematic"}, on="2026-03-05")
    model = ml.answers(forest, first).model
    corrected = answer("A", HOUSING | {"scale": "quartier"}, on="2026-03-06")
    taken = ml.answers(model, corrected)
    added = taken.model.reseaux["plate-forme-logement"]
    assert (added.scale, added.type) == ("quartier", "thematic"), "what is not said again stays"
    assert len(said(taken.model, "scale")) == 2, "nothing is lost"
    assert ml.analyse(taken.model, "disagreements").rows == []
    assert [(issue.severity, issue.code) for issue in taken.issues] == [("note", "answers.again")]
    assert contents(ml.answers(taken.model).model) == contents(taken.model)
    both = ml.answers(forest, [answer("A", HOUSING | {"scale": "commune", "type": "thematic"})])
    undated = ml.answers(both.model, corrected)
    assert undated.model.reseaux["plate-forme-logement"].scale is None
    assert [issue.code for issue in undated.issues] == ["answers.undated"]


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
    assert issue.code == "answers.headings"


def test_only_what_the_questionnaire_offers_is_proposed(forest, answer):
    (issue,) = ml.answers(forest, answer("A", {**HOUSING, "activity_kinds": "fête"})).issues
    assert "diagnostic de besoins sociaux" in issue.cure("fr")
    assert "tour de table" not in issue.cure("fr")


def test_the_commonest_name_is_taken_with_its_accents(forest, answer):
    names = ("Reseau sante mentale", "Réseau santé mentale", "RÉSEAU SANTÉ MENTALE")
    about = {"territories": "Forest", "organisers": "CPAS de Forest"}
    files = [answer(f"Service {n}", {"name": name, **about}) for n, name in enumerate(names)]
    files.append(answer("Autre", {"name": "Réseau sante mental", **about}))
    (key,) = {row for _, row, _ in said(ml.answers(forest, files).model, "name")}
    assert ml.answers(forest, files).model.reseaux[key].name == "Réseau santé mentale"


def test_no_answers_change_nothing(forest, tmp_path):
    empty = tmp_path / "none"
    empty.mkdir()
    for files in ((), empty):
        taken = ml.answers(forest, files)
        assert taken.model == forest
        assert repr(taken) == "<Answers: 0, 0 described, 0 known, 0 added, 0 undecided>"
    assert ml.answers(ml.Model()).decisions == []


def test_more_than_two_kinds_of_activities_are_told_and_kept(forest, answer):
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
def test_contacts_of_persons_go_nowhere_unasked(forest, answer, tmp_path, typed, capfd):
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
def test_contacts_of_persons_are_found_wherever_they_are_typed(forest, answer, column):
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


def test_only_names_of_the_inventory_call_a_mailbox(forest, answer):
    mail = "jan.peeters@gmail.com"
    for column in ("organisers", "name", "respondent", "coordination", "territories"):
        path = answer("A", {**HOUSING, "contact": mail, column: "Jan Peeters"})
        assert said(ml.answers(forest, path).model, "contact_channels") == []
    forest.actors.add(key="peeters", name="Maison Jan Peeters")
    path = answer("A", {**HOUSING, "contact": mail, "organisers": "maison jan peeters"})
    assert said(ml.answers(forest, path).model, "contact_channels")[0][2] == mail


def test_what_answers_added_calls_no_mailbox(forest, answer):
    model = ml.answers(forest, answer("Jan Peeters", HOUSING)).model
    model.actors.update("jan-peeters", kind="association")
    again = ml.answers(
        model, answer("Jan Peeters", HOUSING | {"contact": "jan.peeters@exemple.be"})
    )
    assert said(again.model, "contact_channels") == []


def test_a_respondent_who_is_but_an_address_is_nobody_known(forest, answer):
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


def test_a_national_number_is_never_kept(forest, answer):
    number = "85.07.30-033.28"
    for column in ("name", "organisers", "address", "contact", "themes", "coordination"):
        taken = ml.answers(
            forest, answer("A", {**HOUSING, column: f"x {number}"}), persons="include"
        )
        assert number not in str(contents(taken.model))
        assert "text.national_number" in {issue.code for issue in taken.issues}
        assert all(number not in issue.text("en") for issue in taken.issues)


HOSTILE = (
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x";"y")',
    "@SUM(1)",
    "'=1",
    "\u202eabc\u202c",
    "מַאיָאז׳ שכונה",
    "a|b\\c",
    "none",
    "x" * 3000,
    "🙂",
    "key:value",
    "{0} {name}",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_only_texts(forest, answer, tmp_path, text):
    columns = ("name", "organisers", "territories", "address", "coordination")
    path = answer("hostile", dict.fromkeys(columns, text), respondent=text)
    taken = ml.answers(forest, path)
    assert [issue for issue in taken.model.check() if issue.severity == "error"] == []
    ml.save_decisions(taken.decisions, tmp_path / "decisions.csv")
    again = ml.answers(taken.model, path, decisions=tmp_path / "decisions.csv")
    assert contents(again.model) == contents(taken.model)
    ml.write(taken.model, tmp_path / "out")
    assert contents(ml.read(tmp_path / "out")) == contents(taken.model)
    ml.questionnaire(tmp_path / "form.html", model=taken.model, to=text)
    ml.report(taken.model)
