# SPDX-License-Identifier: Apache-2.0
"""The papers of a year: what is nothing, what is unknown, and what is of another year."""

import docx
import maillage as ml
import pytest

DAY = "2026-03-15"


def made(model, kind, **options):
    return ml.paper(model, kind, at=DAY, **{"lang": "en", "reseau": "cs", **options})


def asked(model, *tables, on="2013", complete=True):
    model.inquiries.add(asked="cs", tables=tables, on=on, answered=True, complete=complete)


def part(paper, title):
    """What a paper says between a title and the next."""
    said = paper.markdown.replace("\u00a0", " ")
    return said.partition(title)[2].partition("\n## ")[0]


def test_what_a_complete_inquiry_says_is_nothing_is_not_unknown(coordination):
    title = "7. Analysis of situations and needs"
    nothing = "Nothing is recorded for"
    assert nothing in part(made(coordination, "activity_report", year=2013), title)
    asked(coordination, "needs", "diagnoses", "relays", complete=False)
    assert nothing in part(made(coordination, "activity_report", year=2013), title)
    asked(coordination, "needs", "diagnoses", "relays", "documents")
    report = made(coordination, "activity_report", year=2013)
    assert "Needs: none in 2013 (complete inquiry, 2013)." in part(report, title)
    assert nothing not in part(report, title)
    assert "- Analysis of situations" not in part(report, "12. What the inventory does not")
    rules = part(report, "2. Organisation and rules")
    assert "Charter, internal rules, agreement: none in 2013 (complete inquiry, 2013)." in rules
    # It says nothing of the years after it.
    assert nothing in part(made(coordination, "activity_report", year=2014), title)


def test_a_role_that_is_not_known_may_be_that_of_a_resident(coordination):
    title = "6. Information and participation of users"
    known = "Of 1 meeting with attendance known, 0 with residents’ representatives."
    assert known in part(made(coordination, "activity_report", year=2026), title)
    coordination.attendances.add(meeting="third", actor="school", status="present")
    said = part(made(coordination, "activity_report", year=2026), title)
    assert known not in said
    assert "role unknown for 1 of 3 present" in said
    coordination.attendances.add(
        meeting="second", role="residents_representative", status="present"
    )
    said = part(made(coordination, "activity_report", year=2026), title)
    assert "at least 1 with residents’ representatives: role unknown for 1 of 4 present" in said


def test_who_came_is_unknown_where_nobody_is_named_or_nothing_noted(coordination):
    title = "3. Participants and composition"
    said = part(made(coordination, "activity_report", year=2025), title)
    assert "who was present is unknown: attendance known of 1 of 1 meetings" in said
    assert "Organisation or status unknown for 1 of 1 present." in said
    assert "Present at least once" not in said
    said = part(made(coordination, "activity_report", year=2024), title)
    assert "who was present is unknown: attendance known of 0 of 0 meetings" in said
    assert "Present at least once" not in said


def test_a_year_in_which_the_reseau_is_not_is_said(coordination):
    coordination.reseaux.update("cs", period=ml.Period("2002", ".."))
    outside = "1999 is outside the period of this réseau (since 2002)."
    for kind in ("activity_report", "grant_application"):
        assert outside in made(coordination, kind, year=1999).markdown
    assert "The year 2030 is still to come." in (
        made(coordination, "activity_report", year=2030).markdown
    )
    assert "outside the period" not in made(coordination, "activity_report", year=2002).markdown


def test_a_year_without_the_reseau_has_nothing_but_what_is_dated_in_it(coordination):
    coordination.reseaux.update("cs", period=ml.Period("2002", ".."))
    for row in [row.key for row in coordination.memberships]:
        coordination.memberships.update(row, period=None)
    coordination.objectives.add(reseau="cs", level="priority", text="Loger")
    coordination.documents.add(reseau="cs", kind="charter")
    coordination.posts.add(reseau="cs", function="coordinator", fte=0.5)
    coordination.grants.add(beneficiary="cpas", reseau="cs", amount="1.00")
    coordination.needs.add(theme="housing", text="Se loger", reported_by="cs")

    def titles(year):
        blocks = made(coordination, "activity_report", year=year).content.blocks
        return [block.text for block in blocks if block.form == "heading"]

    assert titles(1999) == []
    assert len(titles(2005)) == 12
    said = made(coordination, "grant_application", year=1999).markdown
    assert not [text for text in ("Loger", "Se loger", "GT Logement", "on paper") if text in said]
    coordination.meetings.add(reseau="cs", date="1999-05-01", kind="plenary")
    assert titles(1999) == ["4. Meetings"]
    # Since when it exists is not known: what nobody dated may be of that year.
    coordination.reseaux.update("cs", period=ml.Period("", "2005"))
    assert "on paper" in made(coordination, "activity_report", year=1999).markdown
    assert titles(2007) == []


def test_what_other_years_hold_is_counted_where_this_one_holds_nothing(coordination):
    coordination.objectives.add(
        reseau="gt", level="priority", text="Loger", period=ml.Period("2025", "2025")
    )
    coordination.documents.add(reseau="cs", kind="annual_report", date="2025")
    coordination.documents.add(reseau="cs", kind="minutes", date="2025")
    coordination.needs.add(theme="housing", text="Loger", reported_by="maison", on="2025")
    coordination.relays.add(reseau="cs", to_whom=["college"], on="2025")
    coordination.relays.add(reseau="cs", to_whom=["college"], on="2024")
    coordination.grants.add(beneficiary="cpas", reseau="cs", year=2025)
    coordination.activities.add(
        reseau="cs", kind="campaign", status="done", period=ml.Period("2023", "2023")
    )
    coordination.activities.add(
        reseau="cs", kind="campaign", status="planned", period=ml.Period("2027", "2027")
    )
    others = "For other years, the inventory holds: "

    def counted(kind, title, year=2023):
        said = part(made(coordination, kind, year=year), title)
        assert f"Nothing is recorded for {year}." in said
        return said.partition(others)[2].strip()

    report = "activity_report"
    assert counted(report, "1. Objectives") == "objectives (1)."
    assert counted(report, "3. Participants", 2013) == "memberships (5)."
    assert counted(report, "4. Meetings") == "meetings (4)."
    assert counted(report, "5. Activities", 2020) == "activities (2)."
    assert counted(report, "6. Information") == "attendances (5)."
    assert counted(report, "7. Analysis") == "relays (2), needs (1)."
    assert counted(report, "8. Annual evaluation") == "documents (1)."
    assert counted(report, "9. Staff") == ""
    assert counted(report, "10. Grants") == "grants (1)."
    assert counted(report, "11. Decisions") == "decisions (6)."
    assert counted("grant_application", "3. Project") == "activities (1)."
    assert counted("grant_application", "7. Grants") == "grants (1)."
    # An excuse of that year tells nothing of users, and is not of another.
    coordination.meetings.add(key="early", reseau="cs", date="2019-05-01")
    coordination.attendances.add(meeting="early", actor="school", status="excused")
    assert counted(report, "6. Information", 2019) == "attendances (5)."
    coordination.meetings.remove("early", cascade=True)
    # A need of that year is of no other, whenever who reported it became a member.
    coordination.memberships.update("maison--cs", period=ml.Period("2022", ".."))
    coordination.needs.add(theme="housing", text="Manger", reported_by="maison", on="2021")
    assert counted(report, "7. Analysis", 2021) == "relays (2), needs (1)."
    # Known to be none of that year, there are others all the same.
    asked(coordination, "meetings", on="2023")
    said = part(made(coordination, report, year=2023), "4. Meetings")
    assert f"Meetings: none in 2023 (complete inquiry, 2023). {others}meetings (4)." in said
    asked(coordination, "decisions", on="2023")
    said = part(made(coordination, report, year=2023), "11. Decisions")
    assert f"none in 2023 (complete inquiry, 2023). {others}decisions (6)." in said


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("fr", ["besoin : Un toit", "besoin : Un abri", "diagnostic : Santé, juin 2025"]),
        ("nl", ["nood: Un toit", "nood: Un abri", "diagnose: Santé, juni 2025"]),
        ("en", ["need: Un toit", "need: Un abri", "diagnosis: Santé, June 2025"]),
    ],
)
def test_a_relay_says_what_it_passes_on(coordination, lang, said):
    coordination.needs.add(key="home", theme="housing", text="Un toit")
    coordination.needs.add(key="both", theme="housing", text="Un abri")
    coordination.diagnoses.add(key="both", reseau="cs", scope="Santé", published_on="2025-06")
    coordination.diagnoses.add(key="bare", reseau="cs", themes=[])
    for subject in ("home", "needs:both", "diagnoses:both", "bare", "none", None):
        coordination.relays.add(reseau="cs", to_whom=["college"], on="2026", subject=subject)
    report = made(coordination, "activity_report", year=2026, lang=lang)
    (relays,) = [b for b in report.content.blocks if b.form == "grid" and len(b.rows) == 6]
    passed_on = [row[1].replace("\u00a0", " ") for row in relays.rows]
    bare = said[2].partition(":")[0].strip()
    none, unknown = {
        "fr": ("néant", "pas d’information"),
        "nl": ("geen", "onbekend"),
        "en": ("none", "unknown"),
    }[lang]
    assert passed_on == [*said, bare, none, unknown]


def test_a_group_that_ended_before_the_year_is_no_part_of_it(coordination):
    title = "2. Organisation and rules"
    coordination.reseaux.update("gt", period=ml.Period("2020", "2024"))
    assert "1 réseau depends on it" in part(made(coordination, "activity_report", year=2024), title)
    said = part(made(coordination, "activity_report", year=2025), title)
    assert "For other years, the inventory holds: réseaux (1)." in said


def test_the_year_is_the_last_in_which_somebody_met_by_then(coordination):
    coordination.meetings.add(reseau="gt", date="2026-12-01")
    planned = ml.paper(coordination, "activity_report", at="2025-12-31", reseau="cs")
    assert planned.content.title.endswith("2025")
    for key in ("second", "third", "group"):
        coordination.meetings.update(key, date="2026-11-01")
    assert made(coordination, "activity_report").content.title == "Activity report 2025"


def test_what_the_committee_of_a_working_group_does_is_of_the_coordination(coordination):
    coordination.reseaux.add(key="bureau", name="Bureau", form="committee", parent="gt")
    coordination.meetings.add(reseau="bureau", date="2026-02-03", kind="committee")
    said = part(made(coordination, "activity_report", year=2026), "4. Meetings")
    assert "| 3 February 2026 | Bureau | committee |" in said


def test_a_diagnosis_is_of_the_year_in_which_it_was_made_public(coordination):
    title, period = "7. Analysis of situations and needs", ml.Period("2024", "2025")
    coordination.diagnoses.add(reseau="cs", scope="Santé", period=period, published_on="2026-02")
    assert "Santé" in part(made(coordination, "activity_report", year=2026), title)
    assert "Santé" not in part(made(coordination, "activity_report", year=2025), title)


def test_documents_of_later_years_stay_out(coordination):
    coordination.documents.add(reseau="cs", kind="charter", date="2012")
    coordination.documents.add(reseau="cs", kind="internal_rules")
    title = "2. Organisation and rules"
    before = part(made(coordination, "activity_report", year=2011), title)
    assert "| charter" not in before
    assert "internal rules" in before.partition("---")[2]
    assert "2012" in part(made(coordination, "activity_report", year=2012), title)


def test_criteria_are_judged_on_the_document_that_they_name(coordination):
    title = "9. Criteria of the circular"
    said = part(made(coordination, "grant_application", year=2013), title)
    assert "does not show that the circular concerns this réseau" in said
    coordination.reseaux.update("cs", scope="external")
    coordination.documents.add(reseau="cs", kind="annual_report", date="2013")

    def verdicts():
        said = part(made(coordination, "grant_application", year=2013), title)
        rows = [line.strip("| ").split(" | ") for line in said.splitlines() if line[:1] == "|"]
        return {row[0]: row[1] for row in rows[2:]}

    assert "judged for 2013" in part(made(coordination, "grant_application", year=2013), title)
    (rules,) = [text for text in verdicts() if "internal rules" in text]
    (evaluation,) = [text for text in verdicts() if text.startswith("Evaluate")]
    assert (verdicts()[rules], verdicts()[evaluation]) == ("unknown", "unknown")
    asked(coordination, "documents")
    assert (verdicts()[rules], verdicts()[evaluation]) == ("not met", "not met")
    coordination.documents.add(reseau="cs", kind="internal_rules", date="2012", status="adopted")
    assert verdicts()[rules] == "met"
    # No circular is known of that year.
    said = part(made(coordination, "grant_application", year=2018), title)
    assert "no criterion is judged here" in said
    assert "| Criterion" not in said


def test_grants_to_who_organises_count_and_say_that_they_name_no_reseau(coordination):
    coordination.reseaux.update("cs", legal_body=None)
    coordination.grants.add(
        beneficiary="cpas", year=2006, amount="6678.05", purpose="coordination sociale"
    )
    coordination.grants.add(beneficiary="cpas", year=2006, amount="1.00", purpose="énergie")
    said = part(made(coordination, "activity_report", year=2006), "10. Grants")
    assert "coordination sociale (réseau not stated)" in said
    assert "6,678.05 €" in said
    assert "Réseau not stated for 1 of 1 grant" in said
    assert "énergie" not in said
    coordination.grants.add(beneficiary="cpas", reseau="cs", year=2007)
    said = part(made(coordination, "activity_report", year=2007), "10. Grants")
    assert "1 grant, its amount unknown." in said


def test_the_identity_shows_the_contact_of_the_reseau_else_of_who_carries_it(coordination):
    def contact():
        return dict(made(coordination, "activity_report").content.blocks[0].rows)

    label = "Contact channels"
    assert contact()[label] == "02 000 00 00 · info@cpas.example"
    coordination.reseaux.update("cs", legal_body=None)
    assert contact()[label] == "02 000 00 00 · info@cpas.example"
    coordination.reseaux.update("cs", contact_channels=["cs@example.org"])
    assert contact()[label] == "cs@example.org"
    coordination.reseaux.update("cs", contact_channels=None, organisers=None)
    assert contact()[label] == "unknown"
    assert contact()["Enterprise number"] == "unknown"


def test_an_application_looks_forward_and_can_be_signed(coordination):
    paper = ml.paper(coordination, "grant_application", at="2027-11-01", lang="en")
    assert paper.content.title == "Grant application 2027"
    assert "**Date and signature:** to be filled in" in paper.markdown
    assert "under each title" not in paper.markdown
    assert made(coordination, "activity_report").content.title == "Activity report 2026"


def test_a_meeting_of_another_reseau_is_refused(coordination):
    with pytest.raises(ml.ArgumentError, match=r"“group” is of “GT Logement”, not of"):
        made(coordination, "minutes", meeting="group")


def test_choices_that_are_cut_say_so(coordination):
    for number in range(20):
        coordination.meetings.add(key=f"m{number}", reseau="cs", date="2026-01")
    with pytest.raises(ml.ArgumentError, match=r", …\)"):
        made(coordination, "minutes", meeting="zzz")


def test_words_of_a_document_find_room_and_tables_stay_with_what_leads_to_them(
    coordination, tmp_path
):
    coordination.grants.add(
        beneficiary="cpas",
        funder="cpas",
        reseau="cs",
        purpose="coordinatie",
        year=2026,
        amount="1.00",
        legal_act="Gemeenschapscommissie" * 2,
    )
    coordination.objectives.add(reseau="cs", level="priority", text="Loger")
    paper = made(coordination, "activity_report", year=2026, lang="nl")
    document = docx.Document(paper.save(tmp_path / "report.docx"))
    led = [p for p in document.paragraphs if p.text.startswith("Doelstellingen van synergie")]
    assert [p.paragraph_format.keep_with_next for p in led] == [True]
    (table,) = [t for t in document.tables if t.cell(0, 0).text == "Niveau"]
    assert table.cell(0, 0).paragraphs[0].paragraph_format.keep_with_next
    assert not table.rows[-1].cells[0].paragraphs[0].paragraph_format.keep_with_next
    (grants,) = [t for t in document.tables if t.cell(0, 0).text == "Jaar"]
    widths = [cell.width for cell in grants.rows[0].cells]
    assert widths[3] > 0.29 * sum(widths)  # wished: 20 of 100


def test_a_column_that_is_unknown_throughout_is_said_once(coordination):
    coordination.activities.add(reseau="cs", kind="campaign", title="Logement")
    coordination.activities.add(reseau="cs", kind="campaign", title="Santé", cost="10.00")
    said = part(made(coordination, "activity_report", year=2026), "5. Activities")
    assert "| Title | Cost |" in said
    assert "| Logement | unknown |" in said
    assert "Unknown in every row: Status · Period · " in said


@pytest.mark.parametrize(
    ("lang", "unknown", "none", "counted"),
    [
        ("fr", "pas d’information", "aucune réponse", "Relais : 3 ; une réponse est notée pour 1."),
        ("nl", "onbekend", "geen antwoord", "Signaleringen: 3; een antwoord is genoteerd voor 1."),
        ("en", "unknown", "no answer", "Relays: 3; an answer is noted for 1."),
    ],
)
def test_that_nobody_answered_is_no_answer(coordination, lang, unknown, none, counted):
    for day, answer in ((1, "none"), (2, None), (3, "Oui")):
        coordination.relays.add(
            reseau="cs", to_whom=["college"], on=f"2026-01-0{day}", answer=answer
        )
    paper = made(coordination, "activity_report", year=2026, lang=lang)
    assert counted in paper.markdown.replace("\u00a0", " ").replace("\u202f", " ")
    answers = [b.rows for b in paper.content.blocks if b.form == "grid" and len(b.rows) == 3]
    assert [row[-1] for row in answers[-1]] == [none, unknown, "Oui"]


def test_an_excuse_alone_does_not_tell_who_came(coordination):
    coordination.attendances.add(meeting="second", actor="school", status="excused")
    title = "4. Meetings"

    def present(key="second"):
        table = part(made(coordination, "activity_report", year=2026), title)
        day = {"second": "12 February", "third": "12 March"}[key]
        (row,) = [line for line in table.splitlines() if line.startswith(f"| {day}")]
        return row.strip("| ").split(" | ")[-1]

    report = made(coordination, "activity_report", year=2026)
    assert (present(), present("third")) == ("unknown", "2")
    assert "attendance known of 1." in part(report, title)
    assert "by the attendance known of 1 of 3 meetings" in part(report, "3. Participants")
    assert "Of 1 meeting with attendance known" in part(report, "6. Information")
    # All who came are named: nobody did. They were not before the meeting.
    asked(coordination, "attendances", on="2026-02-11")
    assert present() == "unknown"
    coordination.inquiries.update(coordination.inquiries[0].key, on="2026-02-13")
    assert present() == "0"


def test_a_year_of_excuses_is_one_in_which_nobody_knows_who_came(coordination):
    for row in [row.key for row in coordination.attendances if row.status == "present"]:
        coordination.attendances.remove(row)
    title = "3. Participants and composition"
    said = part(made(coordination, "activity_report", year=2026), title)
    assert "who was present is unknown: attendance known of 0 of 3 meetings" in said
    assert "Present at least once" not in said
    coordination.inquiries.add(
        asked="cs", tables=["attendances"], on="2026", answered=True, complete=True
    )
    said = part(made(coordination, "activity_report", year=2026), title)
    # The coordination speaks for its working group, which also met.
    assert "0 were present at least once, by the attendance known of 3 of 3 meetings" in said


@pytest.mark.parametrize("kind", ["activity_report", "grant_application"])
def test_members_that_are_reseaux_are_said_besides_and_all_add_up(coordination, kind):
    def said(lang="en"):
        text = made(coordination, kind, year=2026, lang=lang).markdown
        return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())

    actors = "Of 5 members on paper, 2 were present at least once"
    assert actors in said()
    assert "never noted" not in said()
    besides = {
        "fr": (
            "S’y ajoute 1 réseau membre, dont la présence n’est jamais notée.",
            "S’y ajoutent 2 réseaux membres, dont la présence n’est jamais notée.",
        ),
        "nl": (
            "Daarnaast is 1 netwerk lid, waarvan de aanwezigheid nooit genoteerd wordt.",
            "Daarnaast zijn 2 netwerken lid, waarvan de aanwezigheid nooit genoteerd wordt.",
        ),
        "en": (
            "Besides, 1 réseau is a member, for which attendance is never noted.",
            "Besides, 2 réseaux are members, for which attendance is never noted.",
        ),
    }
    for count in 1, 2:
        coordination.reseaux.add(key=f"other-{count}", name=f"Autre {count}", form="platform")
        coordination.memberships.add(member=f"other-{count}", reseau="cs")
        assert all(sentences[count - 1] in said(lang) for lang, sentences in besides.items())
        assert actors in said()
        blocks = made(coordination, kind, year=2026).content.blocks
        grids = [block for block in blocks if block.form == "grid"]
        (grid,) = [block for block in grids if "Present at least once" in block.headings]
        assert sum(int(row[1]) for row in grid.rows) == 5 + count
    # Where it is not known who came, one number stands for all of them, and nothing is besides.
    for row in [row.key for row in coordination.attendances]:
        coordination.attendances.remove(row)
    assert "7 members on paper; who was present is unknown" in said()
    assert "Besides" not in said()


def test_papers_in_dutch_use_the_words_of_the_tables(coordination):
    coordination.posts.add(reseau="cs", function="coordinator", fte=0.5)
    coordination.grants.add(beneficiary="cpas", reseau="cs", year=2026, amount="1.00")
    for kind in ("activity_report", "grant_application"):
        said = made(coordination, kind, year=2026, lang="nl").markdown.lower()
        assert "toelage" in said
        assert "werktijd bekend" in said
        assert "subsidie" not in said
        assert "arbeidstijd" not in said


def test_posts_that_follow_each_other_are_not_added_up():
    model = ml.Model()
    model.reseaux.add(key="cs", name="Coordination", form="coordination")
    for since, until in ("2020", "2025-06-30"), ("2025-07-01", ".."):
        model.posts.add(
            reseau="cs", function="coordinator", fte=0.5, period=ml.Period(since, until)
        )
    said = ml.paper(model, "activity_report", reseau="cs", year=2025, lang="en").markdown
    assert "Working time known for 2 of 2 posts: 0.5 FTE at one time." in said


@pytest.mark.parametrize(
    ("declared", "said"),
    [
        (None, "unknown"),
        (ml.Range(45, 55), "45–55"),
        (ml.Range(45, 45), "45"),
        (ml.Range(45, None), "≥ 45"),
        (ml.Range(None, 1200), "≤ 1,200"),
    ],
)
def test_how_many_members_it_declares_is_said_within_bounds(coordination, declared, said):
    coordination.reseaux.update("cs", declared_members=declared)
    assert f"**Declared members:** {said}\n" in made(coordination, "activity_report").markdown
