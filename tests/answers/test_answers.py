# SPDX-License-Identifier: Apache-2.0
"""Answers taken into a model: whole, without changing anything, and back out again."""

import dataclasses

import maillage as ml
import pytest
from maillage.answer_rows import SOURCE

HOUSING = {"name": "Plate-forme logement", "territories": "Forest"}


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


def test_nothing_that_the_model_held_is_changed(forest, answer, said, contents):
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


def test_a_known_reseau_is_known_by_its_acronym_and_commune(forest, answer, said):
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


def test_what_all_agree_on_enters_and_disagreements_stay_statements(forest, answer, said):
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
def test_taken_again_in_one_go_or_in_two_it_is_the_same(forest, answer, tmp_path, change, contents):
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


def test_a_decision_is_followed_again_and_again_and_undone(forest, answer, tmp_path, contents):
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


def test_a_join_by_the_rule_is_undone_by_hand(forest, answer, said):
    files = [answer("A", {"name": "CSF", "territories": "Forest"}), answer("B", HOUSING)]
    taken = ml.answers(forest, files)
    assert (taken.joined, taken.added) == (1, 1)
    undone = ml.answers(taken.model, decisions=decided(taken, "different", other="css"))
    assert (undone.joined, undone.added) == (0, 2)
    assert undone.undecided == []
    assert {row for _, row, _ in said(undone.model, "name")} == {"csf", "plate-forme-logement"}


def test_what_somebody_completed_since_is_kept(forest, answer, said):
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


def test_what_somebody_refers_to_since_is_kept(forest, answer, said):
    model = ml.answers(forest, answer("A", HOUSING)).model
    model.meetings.add(key="m", reseau="plate-forme-logement", date="2026-01-01")
    again = ml.answers(model, answer("B", {"name": "Autre chose"})).model
    assert again.meetings["m"].reseau == "plate-forme-logement"
    assert ("a", "plate-forme-logement", "Plate-forme logement") in said(again, "name")


def test_where_a_coordination_is_tells_which_reseau_its_members_mean(forest, answer, said):
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


def test_a_description_that_lost_its_name_is_left_out_and_told(forest, answer, said):
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


def test_who_answers_again_replaces_what_is_said_twice(forest, answer, said, contents):
    before = HOUSING | {"scale": "commune", "type": "thematic"}
    first = answer("first", before, respondent="A", on="2026-03-05")
    corrected = answer("second", HOUSING | {"scale": "quartier"}, respondent="A", on="2026-03-06")
    taken = ml.answers(ml.answers(forest, first).model, corrected)
    added = taken.model.reseaux["plate-forme-logement"]
    assert (added.scale, added.type) == ("quartier", "thematic"), "what is not said again stays"
    assert len(said(taken.model, "scale")) == 2, "nothing is lost"
    assert ml.analyse(taken.model, "disagreements").rows == []
    assert [(issue.severity, issue.code) for issue in taken.issues] == [("note", "answers.again")]
    assert contents(ml.answers(taken.model).model) == contents(taken.model)
    undated = ml.answers(taken.model, answer("third", before | {"scale": "region"}, respondent="A"))
    assert undated.model.reseaux["plate-forme-logement"].scale is None
    assert [issue.code for issue in undated.issues] == ["answers.undated"]


def test_the_commonest_name_is_taken_with_its_accents(forest, answer, said):
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
def test_hostile_texts_are_only_texts(forest, answer, tmp_path, text, contents):
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
