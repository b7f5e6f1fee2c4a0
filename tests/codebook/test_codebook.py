# SPDX-License-Identifier: Apache-2.0
"""The library's codebook answers each question as pandas does, whatever the inventory."""

import random

import independent
import maillage as ml
import pytest
from bare import only_actors
from copies import write_copies

COLUMNS = ("count", "least", "most", "population", "unknown")


def answers_of(model: ml.Model, year: int | None = None) -> dict[str, tuple]:
    """What the library answers: count, least, most, population, unknown, by question."""
    found = ml.codebook(model, year=year)
    columns = [name for name, _, _ in found.columns]
    rows = [dict(zip(columns, row, strict=True)) for row in found.rows]
    return {row["id"]: tuple(row[column] for column in COLUMNS) for row in rows}


def expected(counts: dict) -> dict[str, tuple]:
    """The same from pandas; a count may be as much more as there are unknowns."""

    def bounds(answer) -> tuple:
        if answer.count is None:
            return answer.least, answer.most
        return answer.count, answer.count + answer.unknown

    return {
        id: (answer.count, *bounds(answer), answer.population, answer.unknown)
        for id, answer in counts.items()
    }


@pytest.fixture
def eighteen(reconstruction) -> ml.Model:
    """The eighteen coordinations, to change at will."""
    return ml.read(reconstruction)


def unknown_everywhere(model: ml.Model) -> ml.Model:
    """The same rows, of which only what is required is known, and what makes them countable."""
    kept = {"organisers", "parent", "form", "scope", "kind", "reseau", "date", "asked"}
    frames = {table.name: table.to_pandas().astype(object) for table in model.tables}
    for table in model.tables:
        optional = {field["name"] for field in table.fields if not field["required"]} - kept
        frame = frames[table.name]
        frame[[column for column in frame if column in optional | {"since", "until"}]] = None
    return ml.Model.from_pandas(frames)


def riddled(model: ml.Model) -> ml.Model:
    """The same rows, one optional cell in five unknown."""
    draw = random.Random(2014)
    frames = {table.name: table.to_pandas().astype(object) for table in model.tables}
    for table in model.tables:
        frame = frames[table.name]
        required = {field["name"] for field in table.fields if field["required"]}
        for column in frame.columns.difference(sorted(required)):
            frame.loc[[draw.random() < 0.2 for _ in range(len(frame))], column] = None
    return ml.Model.from_pandas(frames)


def test_the_eighteen_are_counted_as_pandas_does(eighteen, rebuilt):
    assert answers_of(eighteen) == expected(rebuilt)
    assert len(rebuilt) == 191


def test_brussels_is_counted_as_pandas_does(bruxelles, answers):
    counts = answers_of(bruxelles)
    assert counts == expected(answers(bruxelles))
    assert counts["U001"][3] == 19


def test_of_nothing_nothing_is_counted():
    for id, (count, *_, population, unknown) in answers_of(ml.Model()).items():
        assert (count or 0, population, unknown) == (0, 0, 0), id


def test_of_actors_alone_one_knows_no_grant(answers):
    model = only_actors()
    counts = answers_of(model)
    assert counts == expected(answers(model))
    asked = {id for id, (*_, population, _) in counts.items() if population}
    assert asked == {"U001", "U002"}


def test_of_unknowns_everywhere_nothing_is_said(eighteen, answers):
    model = unknown_everywhere(eighteen)
    counts = answers_of(model)
    assert counts == expected(answers(model))
    assert counts["U020"][3:] == (18, 18), "when they began is in no row"


def test_of_unknowns_here_and_there_pandas_says_the_same(eighteen, answers):
    model = riddled(eighteen)
    counts = answers_of(model)
    assert counts == expected(answers(model))
    assert sum(unknown > 0 for *_, unknown in counts.values()) > 150


def test_of_an_earlier_year_nothing_is_counted_that_came_after(eighteen):
    tables = {table.name: table.to_pandas() for table in eighteen.tables}
    counts = answers_of(eighteen, 2005)
    assert counts == expected(independent.codebook(tables, 2005))
    assert [counts[id][0] for id in ("U101", "U126", "U135")] == [0, 0, 0]


def test_the_parts_of_parts_are_parts_of_the_coordination(eighteen, answers):
    previous: dict[str, str] = {}
    for row in list(eighteen.reseaux):
        if row.parent in previous:
            eighteen.reseaux.update(row.key, parent=previous[row.parent])
        if row.parent:
            previous[row.parent] = row.key
    depths = {row.key: row.parent for row in eighteen.reseaux}
    assert sum(depths.get(depths.get(key)) is not None for key in depths.values()) > 30
    assert answers_of(eighteen) == expected(answers(eighteen))


def test_what_is_planned_for_a_year_to_come_does_not_make_it_the_last(eighteen, rebuilt):
    eighteen.meetings.add(key="planned", reseau="cs-01", date="2999-01-08", kind="plenary")
    assert answers_of(eighteen) == expected(rebuilt)


def test_what_is_copied_is_counted_as_many_times(reconstruction, rebuilt, tmp_path):
    model = ml.read(write_copies(reconstruction, tmp_path / "copies", 20))
    assert not model.issues
    once, often = expected(rebuilt), answers_of(model)
    for id, (count, least, most, population, unknown) in once.items():
        times = (1, 1) if count is None else (20, 20)
        bounds = tuple(bound and bound * n for bound, n in zip((least, most), times, strict=True))
        as_many = (count and count * 20, *bounds, population * 20, unknown * 20)
        assert often[id] == as_many, id


#: A name, what is changed, and the questions that it is about: one has another answer after it.
CHANGES = [
    (
        "an assembly where there was none",
        lambda m: m.meetings.add(key="new", reseau="cs-10", date="2013-05-06", kind="plenary"),
        {"U098", "U100"},
    ),
    (
        "a meeting of a committee less",
        lambda m: m.meetings.remove("comite-cs-01-06-13", cascade=True),
        {"U063"},
    ),
    (
        "a meeting in the year after",
        lambda m: m.meetings.add(key="new", reseau="cs-01", date="2014-01-06", kind="plenary"),
        {"U098", "U100", "U085"},
    ),
    (
        "a day of action that becomes a meeting",
        lambda m: m.meetings.update("journee-groupe-1-cs-03-10-05", kind="working_group"),
        {"U091"},
    ),
    (
        "a coordinator half time instead of full time",
        lambda m: m.posts.update("coordinateur-cs-03", fte=0.5),
        {"U040", "U042", "U045", "U049"},
    ),
    (
        "a working time that nobody tells",
        lambda m: m.posts.update("coordinateur-cs-09", fte=None),
        {"U040", "U045"},
    ),
    (
        "a coordinator who applied",
        lambda m: m.posts.update("coordinateur-cs-01", recruitment=["applied"]),
        {"U163", "U165"},
    ),
    (
        "an inquiry withdrawn",
        lambda m: m.inquiries.remove("entretien-cs-04"),
        {"U101", "U126"},
    ),
    (
        "an inquiry that claims no longer to be complete",
        lambda m: m.inquiries.update("entretien-cpas-19", complete=False),
        {"U001"},
    ),
    (
        "a membership rule that nobody knows",
        lambda m: m.reseaux.update("cs-07", membership_rule=None),
        {"U143"},
    ),
    (
        "members as a coordination declares them",
        lambda m: m.reseaux.update("cs-09", declared_members="120..130"),
        {"U146", "U147"},
    ),
    (
        "a directory superseded",
        lambda m: m.documents.update("directory-cs-01", status="superseded"),
        {"U101", "U102"},
    ),
    (
        "a link of another kind",
        lambda m: m.links.update("structural-reseau-cs-09", kind="parallel"),
        {"U065", "U174", "U175"},
    ),
    (
        "a grant raised",
        lambda m: m.grants.update("cocom-2012-cs-01", amount=75000),
        {"U034", "U037"},
    ),
    (
        "a coordination ended before the year",
        lambda m: m.reseaux.update("cs-18", until="2010"),
        {"U003", "U060"},
    ),
    (
        "a CPAS that is not one",
        lambda m: m.actors.update("cpas-05", kind="association"),
        {"U001", "U003"},
    ),
    (
        "an elected official who attends",
        lambda m: m.attendances.add(
            key="new",
            meeting="groupe-1-cs-01-01-14",
            actor="administration-01",
            role="elected_official",
            status="present",
        ),
        {"U211"},
    ),
    (
        "a member who speaks Dutch",
        lambda m: m.actors.update("association-17-cs-07", language_regime="nl"),
        {"U155"},
    ),
    (
        "a working group that meets inside the CPAS",
        lambda m: m.reseaux.update("groupe-1-cs-14", scope="internal"),
        {"U177"},
    ),
    (
        "a commune with more places of activity",
        lambda m: m.territories.update("commune-03", activity_places=200),
        {"U180", "U182"},
    ),
    (
        "a diagnosis by experts",
        lambda m: m.diagnoses.update("diagnostic-2012-cs-02", method="expert"),
        {"U123", "U202"},
    ),
    (
        "a need that was carried nowhere",
        lambda m: m.relays.remove("relais-meeting-college-cs-08"),
        {"U138"},
    ),
    (
        "a project that is only planned",
        lambda m: m.activities.update("projects-cs-09", status="planned"),
        {"U206"},
    ),
    (
        "an objective that is another",
        lambda m: m.objectives.update("objectif-cs-01", aims=["training"]),
        {"U070"},
    ),
]


@pytest.mark.parametrize(
    ("change", "about"), [each[1:] for each in CHANGES], ids=[each[0] for each in CHANGES]
)
def test_a_change_moves_what_it_is_about(eighteen, rebuilt, answers, change, about):
    change(eighteen)
    counts = answers_of(eighteen)
    before = expected(rebuilt)
    assert about <= {id for id, answer in counts.items() if answer != before[id]}
    assert counts == expected(answers(eighteen))
