# SPDX-License-Identifier: Apache-2.0
"""Papers: what each says, of what it does not know too, in every form and three languages."""

import csv
import io

import docx
import maillage as ml
import openpyxl
import pytest
from bare import BARE
from maillage import spreadsheet

LANGUAGES = ("fr", "nl", "en")
DAY = "2026-03-15"
TEXTS = [kind for kind, suffixes in ml.PAPERS.items() if ".docx" in suffixes]


def made(model, kind, **options):
    return ml.paper(model, kind, at=DAY, **{"lang": "en", **options})


def text_of(document):
    """What a document for word processors says, tables included."""
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def table_under(paper, heading):
    """The rows of the first table under a heading."""
    blocks = iter(paper.content.blocks)
    next(block for block in blocks if block.form == "heading" and block.text == heading)
    rows = next(block.rows for block in blocks if block.form == "grid")
    return [[loosened(text) for text in row] for row in rows]


def loosened(text):
    """A text whose lines may be broken anywhere: the spaces of dates and amounts as any other."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def markdown_of(paper):
    return loosened(paper.markdown)


def test_minutes_tell_who_was_there_by_role_and_of_whom_nothing_is_noted(coordination):
    paper = made(coordination, "minutes", meeting="third")
    assert table_under(paper, "Attendance")[0] == ["coordinator", "1", "0", "0", "1"]
    said = paper.markdown
    assert "Of 4 participations noted: 2 present, 1 excused, 1 absent." in said
    assert "| École du Parc | head of service | absent |" in said
    silent = "Of 5 members known at that date, 2 with nothing noted, neither present nor absent"
    assert f"{silent}: Les Ateliers du Midi, Planning familial." in said
    coordination.inquiries.add(
        asked="cs", tables=["attendances"], on="2026", answered=True, complete=True
    )
    coordination.reseaux.add(key="platform", name="Plateforme")
    coordination.memberships.add(member="platform", reseau="cs", period=ml.Period("2020", ".."))
    said = made(coordination, "minutes", meeting="third").markdown
    assert "1 with nothing noted, neither present nor absent: Plateforme." in said
    assert (
        "2 with nothing noted, who did not come, all attendance being known: Les Ateliers" in said
    )
    said = markdown_of(made(coordination, "minutes", meeting="third", lang="fr"))
    assert "2 sans mention, qui ne sont pas venus, toutes les présences étant connues : Les" in said


def test_minutes_tell_who_does_what_by_when_and_what_is_carried_over(coordination):
    paper = made(coordination, "minutes", meeting="third")
    assert table_under(paper, "Decisions: who does what, by when") == [
        ["Envoyer le questionnaire", "Maison de quartier Saint-Denis", "15 April 2026", "open"],
        ["Relire le projet de charte", "none", "unknown", "open"],
    ]
    carried = table_under(paper, "Tasks still open")
    assert [row[1:] for row in carried] == [
        [
            "Écrire au Collège sur le logement de transit",
            "CPAS de Forest",
            "31 January 2026 (overdue)",
            "open",
        ],
        [
            "Mettre à jour le répertoire",
            "Maison de quartier Saint-Denis, CPAS de Forest",
            "April 2026",
            "under way",
        ],
        ["Inviter les habitants", "unknown", "unknown", "unknown"],
    ]
    first = made(coordination, "minutes", meeting="first").markdown
    assert "No known decision of an earlier meeting still waits." in first


def test_an_agenda_that_is_not_known_is_not_one_that_is_empty(coordination):
    coordination.meetings.update("first", agenda=[])
    assert "This meeting had no agenda." in made(coordination, "minutes", meeting="first").markdown
    assert "The agenda is not known." in made(coordination, "minutes", meeting="second").markdown
    assert "1. Approbation du PV" in made(coordination, "minutes", meeting="third").markdown


def test_minutes_are_of_the_last_meeting_that_was_held_unless_told(coordination):
    coordination.meetings.add(key="next", reseau="cs", date="2026-06-01")
    assert made(coordination, "minutes").content.subtitle == "Meeting of 12\u00a0March\u00a02026"
    of_group = made(coordination, "minutes", reseau="GT Logement")
    assert of_group.content.subtitle == "Meeting, January\u00a02026"


@pytest.mark.parametrize("kind", ml.PAPERS)
def test_persons_are_named_on_request_only(kind, coordination, tmp_path):
    for suffix in ml.PAPERS[kind]:
        path = made(coordination, kind, reseau="cs").save(tmp_path / f"paper{suffix}")
        content = path.read_bytes()
        if suffix == ".docx":
            content = text_of(docx.Document(path)).encode()
        assert content
        assert b"Dupont" not in content
    said = made(coordination, "minutes", meeting="third", persons="include").markdown
    assert "Maison de quartier Saint-Denis – Jeanne Dupont" in said
    assert "This paper names persons" in said


def test_confidential_meetings_are_counted_and_not_told(coordination):
    coordination.meetings.update("third", confidentiality="confidential")
    assert "Confidential: do not circulate." in made(coordination, "minutes").markdown
    report = made(coordination, "activity_report", reseau="cs", year=2026).markdown
    assert "3 meetings" in report
    assert "Envoyer le questionnaire" not in report
    assert table_under(
        made(coordination, "activity_report", reseau="cs", year=2026), "4. Meetings"
    )[2] == [
        "12 March 2026",
        "Coordination sociale de Forest",
        "plenary",
        "confidential",
        "2",
    ]
    ics = made(coordination, "calendar").ics.decode()
    assert "CLASS:CONFIDENTIAL" in ics
    assert "Approbation" not in ics


def test_the_directory_lists_by_theme_and_by_territory_with_the_last_confirmation(coordination):
    paper = made(coordination, "directory")
    titles = [block.text for block in paper.content.blocks if block.form == "heading"]
    assert titles == [
        "By theme",
        "Housing (1)",
        "Physical health (incl. prevention/promotion) (2)",
        "Poverty (1)",
        "No theme (1)",
        "Theme unknown (1)",
        "By territory",
        "Forest (4)",
        "Territory unknown (1)",
    ]
    assert table_under(paper, "Forest (4)")[:2] == [
        ["CPAS de Forest", "poverty", "02 000 00 00 · info@cpas.example", "10 January 2026"],
        ["École du Parc", "unknown", "unknown", "November 2025"],
    ]
    assert "5 actors: the date of the last confirmation is known for 3, a contact for 1." in (
        paper.markdown
    )
    coordination.actors.update("mute", period=ml.Period("2000", "2020"))
    said = made(coordination, "directory", reseau="cs").markdown
    assert "Ateliers" not in said
    assert "Actors that do not exist at that date, and are not listed: 1." in said


def test_the_list_to_confirm_begins_with_who_was_never_confirmed(coordination, tmp_path):
    sheet = made(coordination, "to_confirm")
    keys = [row[0] for row in sheet.rows]
    assert keys == ["mute", "planning", "maison"]
    assert sheet.notes == ["to confirm: 3 of 5 actors"]
    mute = dict(zip(sheet.headings, sheet.rows[0], strict=True))
    assert mute["Themes"] == "none"
    assert mute["To complete"] == "Address, Territories, Contact, Services"
    cells = openpyxl.load_workbook(sheet.save(tmp_path / "sheet.xlsx")).active
    assert [cell.value for cell in cells[1]] == sheet.headings
    assert [row[1].value for row in cells.iter_rows(min_row=2)] == [row[1] for row in sheet.rows]
    text = sheet.save(tmp_path / "sheet.csv").read_text(encoding="utf-8-sig")
    assert list(csv.reader(io.StringIO(text), delimiter=";")) == [sheet.headings, *sheet.rows]


def test_the_report_of_a_year_says_which_meetings_were_inside_one_organisation(coordination):
    assert "inside" not in made(coordination, "activity_report", year=2026).markdown
    coordination.reseaux.update("gt", scope="internal")
    coordination.reseaux.add(key="bureau", name="Bureau", form="committee", parent="gt")
    coordination.meetings.add(reseau="bureau", date="2026-02-03", kind="committee")
    said = made(coordination, "activity_report", year=2026).markdown
    assert "attendance known of 1. Of them, inside one organisation: 2." in said


def test_the_report_of_a_year_follows_the_criteria_and_says_what_is_silent(coordination):
    report = made(coordination, "activity_report", year=2026)
    said = report.markdown
    assert "Of 5 members on paper, 2 were present at least once" in said
    assert "known of 1 of 3 meetings" in said
    assert "3 meetings: plenary (2), working group (1); attendance known of 1." in said
    assert "Of 4 actors known to act on this territory, 4 are members." in said
    assert "Parts with nothing recorded for 2026: 6 of 11." in said
    coordination.objectives.add(
        reseau="cs", level="priority", text="Loger", period=ml.Period("2026", "2026")
    )
    coordination.posts.add(reseau="cs", function="coordinator", fte=0.5)
    coordination.posts.add(reseau="cs", function="assistant")
    coordination.grants.add(beneficiary="cpas", reseau="cs", year=2026, amount="12500.50")
    coordination.grants.add(beneficiary="cpas", reseau="cs", year=2025, amount="1.00")
    said = made(coordination, "activity_report", year=2026).markdown
    assert "Parts with nothing recorded for 2026: 3 of 11." in said
    assert "Working time known for 1 of 2 posts: 0.5 FTE at one time." in said
    assert "Amount known for 1 of 1 grant: 12,500.50\u00a0€ in all." in said
    assert "12.500,50\u00a0€" in made(coordination, "activity_report", lang="nl").markdown
    coordination.reseaux.update("cs", scope="external")
    application = made(coordination, "grant_application", year=2026).markdown
    assert "Amount known for 2 of 2 grants: 12,501.50\u00a0€ in all." in application
    assert "| Strategic objectives and operational ones. | unknown" in application
    assert "**Total requested:** to be filled in" in application


@pytest.mark.parametrize(
    ("year", "said"),
    [
        (2013, "The outline follows the criteria of the circular"),
        (2024, "Our sources do not document the full text of the circular 2022–2026."),
        (2018, "Our sources do not document the circular that held that year."),
    ],
)
def test_what_the_sources_do_not_document_of_the_law_is_said(coordination, year, said):
    assert said in made(coordination, "activity_report", year=year).markdown


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", ml.PAPERS)
def test_papers_are_made_of_nothing_of_actors_alone_and_of_unknowns(kind, lang, tmp_path):
    for name, bare in BARE.items():
        model = bare()
        about = "a" if "a" in model.reseaux else None
        paper = ml.paper(model, kind, lang=lang, reseau=about, persons="include")
        for suffix in ml.PAPERS[kind]:
            assert paper.save(tmp_path / f"{name}{suffix}").stat().st_size > 100


@pytest.mark.parametrize("kind", ml.PAPERS)
def test_what_is_no_observation_says_so_on_each_paper(kind, coordination, tmp_path):
    coordination.actors.update("mute", source="synthetic: test")
    warned = "Synthetic data, not observation: 1 of"
    for suffix in ml.PAPERS[kind]:
        path = made(coordination, kind).save(tmp_path / f"paper{suffix}")
        if suffix == ".docx":
            said = text_of(docx.Document(path))
        elif suffix in (".xlsx", ".ods"):
            said = str(spreadsheet.sheets(str(path), 1 << 24))
        else:
            said = path.read_text(encoding="utf-8").replace("\r\n ", "").replace("\\,", ",")
        assert warned in said, suffix


def test_a_wrong_request_is_refused_with_what_there_is(coordination, tmp_path):
    with pytest.raises(ml.ArgumentError, match="choose: minutes, directory"):
        ml.paper(coordination, "letter")
    with pytest.raises(ml.ArgumentError, match="choose: fr, nl, en"):
        ml.paper(coordination, "minutes", lang="de")
    with pytest.raises(ml.ArgumentError, match="choose: third"):
        ml.paper(coordination, "minutes", meeting="thrid")
    with pytest.raises(ml.ArgumentError, match=r"choose: .*first"):
        ml.paper(coordination, "minutes", meeting="zzz")
    with pytest.raises(ml.ArgumentError, match="choose: cs"):
        ml.paper(coordination, "directory", reseau="Coordination sociale de Vorst")
    with pytest.raises(ml.ArgumentError, match="exclude, include"):
        ml.paper(coordination, "minutes", persons=True)
    with pytest.raises(ml.ArgumentError):
        ml.paper(coordination, "minutes", at="..")
    with pytest.raises(ml.ArgumentError, match="meetings"):
        ml.paper(ml.Model(), "minutes", meeting="first")
    coordination.reseaux.add(key="other", name="Other", form="coordination")
    with pytest.raises(ml.ArgumentError, match="choose: cs, other"):
        ml.paper(coordination, "activity_report")
    with pytest.raises(ml.ArgumentError) as refused:
        ml.paper(coordination, "minutes", meeting="third", reseau="other")
    name = coordination.reseaux["cs"].name
    for lang in LANGUAGES:
        assert all(said in refused.value.what(lang) for said in ("third", name.in_(lang), "Other"))
        assert "reseau=) cs" in refused.value.cure(lang)
    for kind, suffixes in ml.PAPERS.items():
        with pytest.raises(ml.FileError, match=r"\.pdf.*" + suffixes[0]):
            made(coordination, kind, reseau="cs").save(tmp_path / "paper.pdf")
    assert not list(tmp_path.iterdir())


def test_markdown_leaves_what_says_itself(coordination):
    coordination.actors.add(key="duo", name="Dupont & fils", kind="association")
    coordination.actors.add(key="trap", name="Un &copy; et &#60;b", kind="association")
    said = made(coordination, "directory").markdown
    assert "Dupont & fils" in said and "&amp;copy;" in said and "&#60;" not in said


@pytest.mark.parametrize("kind", ("minutes", "activity_report", "grant_application", "directory"))
def test_what_stands_for_a_fact_in_french_agrees_with_no_noun(coordination, kind):
    coordination.meetings.update("third", duration=None, place=None)
    coordination.actors.update("cpas", places=[])
    coordination.reseaux.update("cs", organisers=[])
    coordination.activities.add(reseau="cs", kind="campaign", title="A", poverty_link="none")
    coordination.activities.add(reseau="cs", kind="campaign", title="B", cost="1.00")
    about = None if kind in ("minutes", "directory") else "cs"
    grids = [
        b
        for b in made(coordination, kind, lang="fr", reseau=about).content.blocks
        if b.form == "grid"
    ]
    cells = {cell for block in grids for row in block.rows for cell in row}
    assert {"pas d’information", "néant"} <= cells
    assert cells.isdisjoint({"inconnu", "inconnue", "aucun", "aucune", "none", "unknown"})


@pytest.mark.parametrize("kind", TEXTS)
def test_a_paper_shows_itself_in_a_notebook(kind, coordination):
    paper = made(coordination, kind)
    assert repr(paper).startswith(f"<Paper {kind} en: ")
    assert "<iframe" in paper._repr_html_()


def test_papers_of_one_day_are_the_same_to_the_letter(coordination):
    one, two = made(coordination, "minutes"), made(coordination.copy(), "minutes")
    assert one.html == two.html
    assert one.markdown == two.markdown
    assert made(coordination, "calendar").ics == made(coordination.copy(), "calendar").ics


@pytest.mark.parametrize("suffix", (".docx", ".html", ".md"))
def test_whoever_waits_for_a_paper_is_told_how_far_it_is(coordination, tmp_path, suffix):
    paper = made(coordination, "directory")
    lines = sum(len(block.rows) if block.form == "grid" else 1 for block in paper.content.blocks)
    told = []
    paper.save(tmp_path / f"paper{suffix}", progress=lambda *counts: told.append(counts))
    whole = list(range(1, lines + 1)) if suffix == ".docx" else [lines]
    assert told == [(done, lines) for done in whole]
