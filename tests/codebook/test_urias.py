# SPDX-License-Identifier: Apache-2.0
"""The eighteen coordinations give back what the 2014 study counts, as the library counts it; that
pandas counts the same, test_codebook.py says.
"""

import filecmp
import itertools
import re
import subprocess
import sys
from pathlib import Path

import maillage as ml
import pytest

ROOT = Path(__file__).parents[2]
LANGUAGES = ("fr", "nl", "en")

#: The sums that the study's own numbers should make, and what adds them up.
CONTROLS = {
    "création": "founding",
    "création – 8": "founding_bottom_up",
    "création – réseau non négocié": "founding_beside_a_network",
    "subventions 2012": "grant",
    "tailles": "size",
    "ETP grandes": "fte_large",
    "ETP moyennes": "fte_medium",
    "pilotage": "steering",
    "typologie activités": "way",
    "typologie – grandes": "way_large",
    "typologie – moyennes": "way_medium",
    "typologie – petites": "way_small",
    "règles de membre": "membership_rule",
    "formation coordinateurs": "training",
    "recrutement": "recruitment",
    "cumul": "other_duties",
    "lieux d’activités": "activity_places",
    "élus": "officials",
    "répertoires": "directories",
    "expert": "expert_diagnoses",
    "diagnostic collectif": "collective_diagnoses",
    "objectifs (2 implicite)": "objectives",
    "AG : total attendu vs tableau 7.2": "assemblies_of_the_table",
}
#: About whom the study asked, its own method; and a sum over several ways of coordinating.
NOT_A_PARTITION = {"acteurs statut", "acteurs langue", "sans AG"}
#: Contradictions about dates of decrees, a summary, a term and dates of a law: not one is counted.
NOT_OF_A_STATEMENT = {"I5", "I15", "I17", "I18"}


def in_three_languages(text: ml.Texts) -> bool:
    return len({text.fr, text.nl, text.en} - {""}) == 3


def numbers(cell: str) -> float | None:
    return float(cell) if cell else None


def agrees(answer: dict, row: dict[str, str]) -> bool:
    """Whether an answer is what was published: a count, between two counts, or a range."""
    least, most = numbers(row["compte_min"]), numbers(row["compte_max"])
    if answer["count"] is not None:
        return least <= answer["count"] <= most
    if most is None:  # « plus de 80 »
        return answer["least"] > least
    return (answer["least"], answer["most"]) == (least, most)


def answers_to(model: ml.Model, indicator: str) -> list[dict]:
    """The rows of a finding, by column."""
    found = ml.analyse(model, indicator)
    columns = [name for name, _, _ in found.columns]
    return [dict(zip(columns, row, strict=True)) for row in found.rows]


@pytest.fixture(scope="module")
def eighteen(reconstruction) -> ml.Model:
    return ml.read(reconstruction)


@pytest.fixture(scope="module")
def counted(eighteen) -> dict[str, dict]:
    """What the library answers to each statement about the reconstruction."""
    return {row["id"]: row for row in answers_to(eighteen, "codebook")}


def test_every_statement_is_in_or_out_and_says_why(counted, study):
    import independent

    published = [row["id"] for row in study("urias_counts")]
    assert published == [f"U{n:03}" for n in range(1, 215)]
    assert sorted([*counted, *ml.OUT_OF_SCOPE]) == published
    assert set(counted) == set(independent.STATEMENTS)
    for id, reason in ml.OUT_OF_SCOPE.items():
        assert in_three_languages(reason), id
    for id, answer in counted.items():
        assert in_three_languages(answer["question"]), id
        assert all(answer["population_of"].in_(language) for language in LANGUAGES), id
        assert not answer["note"] or in_three_languages(answer["note"]), id


def test_every_published_count_comes_back(counted, study):
    published = {row["id"]: row for row in study("urias_counts")}
    wrong = {id: answer for id, answer in counted.items() if not agrees(answer, published[id])}
    assert not wrong


def test_every_published_population_comes_back(counted, study):
    published = {row["id"]: row["denominateur"] for row in study("urias_counts")}
    wrong = {
        id: (published[id], answer)
        for id, answer in counted.items()
        if published[id] and int(published[id]) != answer["population"]
    }
    assert not wrong


def test_table_7_2_comes_back(eighteen, study):
    expectations = list(ml.vocabularies()["Expectation"])
    published = [row for row in study("attentes") if row["cs_min"]]  # « la plupart » is no number
    assert len(published) == len(study("attentes")) - 1
    for means, line in zip(answers_to(eighteen, "expectation_means"), published, strict=True):
        assert expectations.index(means["expectation"].key) + 1 == int(line["attente_no"])
        assert means["part"].key == line["sous_attente_code"]
        assert int(line["cs_min"]) <= means["count"] <= int(line["cs_max"]), line["id"]
        assert means["population"] == int(line["denominateur"]) and means["unknown"] == 0


def test_the_means_of_table_7_2_are_the_last_statements(eighteen, counted):
    means = answers_to(eighteen, "expectation_means")
    assert [each["id"] for each in means] == [f"U{n}" for n in range(184, 215)]
    for each in means:
        of_the_codebook = counted[each["id"]]
        assert each["means"] == of_the_codebook["question"]
        for column in ("count", "population", "unknown"):
            assert each[column] == of_the_codebook[column]


def test_every_sum_of_the_study_is_made_and_judged_as_there(eighteen, study):
    made = {row["partition"].key: row for row in answers_to(eighteen, "partitions")}
    controls = {row["controle"]: row for row in study("controles_sommes")}
    assert set(CONTROLS) == controls.keys() - NOT_A_PARTITION
    assert set(CONTROLS.values()) == made.keys() - {"assembly"}
    for control, partition in CONTROLS.items():
        published, sums = controls[control], made[partition]
        assert (sums["sum"], sums["whole"]) == (int(published["somme"]), int(published["attendu"]))
        # The study does not know how one coordination began: its sum may hold by chance.
        judged = None if partition == "founding_bottom_up" else published["ok"] == "oui"
        assert sums["right"] is judged, control
        # The study leaves zeros in, and says « 5 » of five that are alone of their kind.
        steps = set(itertools.accumulate(map(int, published["termes"].split("+"))))
        assert steps - {0} <= set(itertools.accumulate(map(int, sums["parts"].split(" + "))))
    assert made["assembly"]["right"]


def test_the_sum_that_is_wrong_in_the_study_is_wrong_here(eighteen):
    wrong = [row for row in answers_to(eighteen, "partitions") if row["right"] is False]
    assert [(row["parts"], row["sum"], row["whole"]) for row in wrong] == [("12 + 5", 17, 18)]


def test_the_five_without_an_assembly_are_in_three_groups(counted, study):
    [sum_of_five] = [row for row in study("controles_sommes") if row["controle"] == "sans AG"]
    count = {id: answer["count"] for id, answer in counted.items()}
    groups = [count["U083"], count["U091"] - count["U094"], count["U095"]]
    assert groups == [int(term) for term in sum_of_five["termes"].split("+") if int(term)]
    assert sum(groups) == int(sum_of_five["somme"]) == count["U098"]


def test_every_contradiction_about_a_statement_is_decided(counted, study):
    decided = set()
    for answer in counted.values():
        named = {
            match[0] if (match := re.match(r"I\d+\b", answer["note"].in_(language))) else ""
            for language in LANGUAGES
        }
        assert len(named) == 1, answer["id"]
        decided |= named - {""}
    assert decided == {row["id"] for row in study("incoherences_etude")} - NOT_OF_A_STATEMENT


def test_only_what_the_study_does_not_know_is_unknown(counted):
    unknown = {id for id, answer in counted.items() if answer["unknown"]}
    assert unknown == {"U022", "U023", "U024", "U025", "U026", "U027", "U033"}  # how one began


def test_it_holds_together_and_says_what_it_is(eighteen):
    assert not eighteen.issues and not eighteen.rejected
    for table in eighteen.tables:
        for row in table:
            assert row.source.startswith("reconstruction: URIAS 2014, p. ")
    assert len(eighteen.persons) == 0


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
