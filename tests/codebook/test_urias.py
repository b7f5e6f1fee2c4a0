# SPDX-License-Identifier: Apache-2.0
"""The eighteen coordinations give back what the 2014 study counts, as pandas counts it."""

import filecmp
import re
import subprocess
import sys
from pathlib import Path

import maillage as ml
import pytest

ROOT = Path(__file__).parents[2]
LANGUAGES = ("fr", "nl", "en")
#: What the study calls by other names, or does not count: its own method, and a sum over the rest.
NOT_A_PARTITION = {"acteurs statut", "acteurs langue"}


def numbers(cell: str) -> float | None:
    return float(cell) if cell else None


def agrees(answer, row: dict[str, str]) -> bool:
    """Whether an answer is what was published: a count, between two counts, or a range."""
    least, most = numbers(row["compte_min"]), numbers(row["compte_max"])
    if answer.count is not None:
        return least <= answer.count <= most
    if most is None:  # « plus de 80 »
        return answer.least > least
    return (answer.least, answer.most) == (least, most)


def test_every_statement_is_in_or_out_and_says_why(listed):
    import independent

    statements = listed("statements")
    assert [row["id"] for row in statements] == [f"U{n:03}" for n in range(1, 215)]
    assert {row["id"] for row in statements if row["scope"] == "in"} == set(independent.STATEMENTS)
    for row in statements:
        said = ("question", "population") if row["scope"] == "in" else ("note",)
        for field in said:
            texts = [row[f"{field}.{language}"] for language in LANGUAGES]
            assert all(texts), row["id"]
            assert field == "population" or len(set(texts)) == 3, row["id"]
        notes = {bool(row[f"note.{language}"]) for language in LANGUAGES}
        assert len(notes) == 1 and (notes == {True} or not row["contradiction"])


def test_every_published_count_comes_back(rebuilt, listed, study):
    published = {row["id"]: row for row in study("urias_counts")}
    assert list(published) == [row["id"] for row in listed("statements")]
    wrong = {id: answer for id, answer in rebuilt.items() if not agrees(answer, published[id])}
    assert not wrong


def test_every_published_population_comes_back(rebuilt, study):
    published = {row["id"]: row["denominateur"] for row in study("urias_counts")}
    wrong = {
        id: (published[id], answer)
        for id, answer in rebuilt.items()
        if published[id] and int(published[id]) != answer.population
    }
    assert not wrong


def test_table_7_2_comes_back(rebuilt, listed, study):
    published = {row["id"]: row for row in study("attentes")}
    for row in listed("table_7_2"):
        line = published.pop(row["row"])
        assert (row["expectation"], row["sub_expectation"]) == (
            line["attente_no"],
            line["sous_attente_code"],
        )
        least, most = numbers(line["cs_min"]), numbers(line["cs_max"])
        assert bool(row["statement"]) == (least is not None)  # « la plupart » is no number
        assert least is None or least <= rebuilt[row["statement"]].count <= most
    assert not published


def test_the_parts_of_a_whole_add_up(rebuilt, listed):
    for row in listed("partitions"):
        parts = sum(rebuilt[id].count for id in row["terms"].split())
        whole = row["whole"]
        assert parts == (int(whole) if whole.isdigit() else rebuilt[whole].count), row["control"]


def test_every_sum_of_the_study_is_among_them(listed, study):
    controls = {row["controle"] for row in study("controles_sommes")}
    assert {row["control"] for row in listed("partitions")} == controls - NOT_A_PARTITION


def test_the_five_without_an_assembly_are_in_three_groups(rebuilt):
    only_groups, days, others = rebuilt["U083"], rebuilt["U091"], rebuilt["U095"]
    without = only_groups.count + (days.count - rebuilt["U094"].count) + others.count
    assert without == rebuilt["U098"].count


def test_the_known_contradictions_are_decided(listed, study):
    decided = {row["contradiction"] for row in listed("statements")} - {""}
    assert decided <= {row["id"] for row in study("incoherences_etude")}
    assert {"I1", "I2", "I3", "I4", "I6", "I7", "I8", "I9", "I10", "I11", "I12", "I13"} <= decided


def test_only_what_the_study_does_not_know_is_unknown(rebuilt):
    unknown = {id for id, answer in rebuilt.items() if answer.unknown}
    assert unknown == {"U022", "U023", "U024", "U025", "U026", "U027", "U033"}  # how one began


def test_it_holds_together_and_says_what_it_is(reconstruction):
    model = ml.read(reconstruction)
    assert not model.issues and not model.rejected
    for table in model.tables:
        for row in table:
            assert row.source.startswith("reconstruction: URIAS 2014, p. ")
    assert len(model.persons) == 0


def test_it_names_no_commune(reconstruction, bruxelles):
    names = {
        territory.name.in_(language)
        for territory in bruxelles.territories
        if territory.level in ("commune", "quartier")
        for language in LANGUAGES
    }
    text = " ".join(path.read_text(encoding="utf-8") for path in reconstruction.glob("*.csv"))
    assert {"Forest", "Vorst"} <= names
    assert not [name for name in names if re.search(rf"\b{re.escape(name)}\b", text)]


def test_the_script_writes_it_again(reconstruction, tmp_path):
    script = ROOT / "scripts" / "reconstruct_urias.py"
    subprocess.run([sys.executable, script, tmp_path], check=True)
    names = [path.name for path in reconstruction.glob("*.csv")]
    assert filecmp.cmpfiles(reconstruction, tmp_path, names, shallow=False) == (names, [], [])


def test_an_empty_inventory_counts_nothing(answers):
    for id, answer in answers(ml.Model()).items():
        assert (answer.count or 0, answer.population, answer.unknown) == (0, 0, 0), id


def test_actors_alone_are_no_coordinations(answers):
    model = ml.Model()
    model.actors.add(key="cpas", name="CPAS", kind="cpas")
    for id, answer in answers(model).items():
        one = int(id in ("U001", "U002"))  # a CPAS may have been granted money: one does not know
        assert (answer.count or 0, answer.population, answer.unknown) == (0, one, one), id


def test_of_what_was_never_asked_everything_is_unknown(answers):
    model = ml.Model()
    model.actors.add(key="cpas", name="CPAS", kind="cpas")
    for key in ("cs-1", "cs-2"):
        model.reseaux.add(
            key=key, name=key, form="coordination", scope="external", organisers=["cpas"]
        )
    for id, answer in answers(model).items():
        assert not answer.count and answer.unknown == answer.population, id
    assert answers(model)["U020"].population == 2


def test_who_answered_in_full_has_none_of_what_is_not_named(answers):
    model = ml.Model()
    model.actors.add(key="cpas", name="CPAS", kind="cpas")
    model.reseaux.add(
        key="cs", name="CS", form="coordination", scope="external", organisers=["cpas"]
    )
    model.inquiries.add(key="asked", asked="cs", tables=["meetings"], answered=True, complete=True)
    no_assembly = answers(model)["U098"]
    assert (no_assembly.count, no_assembly.unknown) == (1, 0)
    assert answers(model)["U101"].unknown == 1


def test_an_answer_says_nothing_of_the_years_after_it(answers, reconstruction):
    model = ml.read(reconstruction)
    model.meetings.add(key="next-year", reseau="cs-01", date="2014-02-03", kind="plenary")
    next_year = answers(model)["U100"]
    assert (next_year.count, next_year.population, next_year.unknown) == (1, 18, 17)


@pytest.mark.parametrize(
    ("table", "fact", "moved"),
    [
        (
            "meetings",
            {"reseau": "cs-10", "date": "2013-05-06", "kind": "lunch"},
            {"U083": -1, "U084": 1, "U098": -1, "U100": 1},
        ),
        (
            "activities",
            {"reseau": "cs-03", "kind": "icebreaker", "status": "done", "expectations": ["meet"]},
            {"U109": 1, "U187": 1},
        ),
        (
            "activities",
            {"reseau": "cs-03", "kind": "icebreaker", "status": "planned", "expectations": []},
            {},
        ),
        (
            "links",
            {"from_reseau": "cs-03", "to_reseau": "groupe-1-cs-01", "kind": "structural"},
            {"U065": 2},
        ),
        (
            "documents",
            {"reseau": "cs-03", "kind": "charter", "status": "adopted"},
            {"U061": 1},
        ),
    ],
)
def test_one_more_fact_moves_what_it_is_about(reconstruction, rebuilt, answers, table, fact, moved):
    model = ml.read(reconstruction)
    getattr(model, table).add(key="one-more", **fact)
    counts = answers(model)
    changed = {
        id: counts[id].count - answer.count
        for id, answer in rebuilt.items()
        if answer.count is not None and counts[id].count != answer.count
    }
    assert changed == moved
