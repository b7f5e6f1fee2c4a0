# SPDX-License-Identifier: Apache-2.0
"""What happened in 2013, or before: meetings and who was there, activities, diagnoses, relays."""

from __future__ import annotations

import datetime

from .rows import YEAR, Coordination, Inventory, Name, in_languages

#: Activities: the choice, the kind, the page, the expectation served, the title.
ACTIVITIES: tuple[tuple[str, str, int, str, Name], ...] = (
    (
        "icebreaker",
        "icebreaker",
        29,
        "meet",
        (
            "speed-dating entre participants",
            "speeddate tussen deelnemers",
            "speed-dating between participants",
        ),
    ),
    (
        "in members’ premises",
        "in_members_premises",
        31,
        "meet",
        ("réunion chez un membre", "vergadering bij een lid", "meeting at a member’s"),
    ),
    (
        "round table",
        "round_table",
        31,
        "exchange",
        ("parole aux participants", "rondje langs de deelnemers", "go-round of the participants"),
    ),
    (
        "presentations",
        "service_presentation",
        31,
        "exchange",
        (
            "présentation d’un nouveau service",
            "voorstelling van een nieuwe dienst",
            "presentation of a new service",
        ),
    ),
    (
        "news",
        "news_circulation",
        31,
        "exchange",
        ("lettre d’information", "nieuwsbrief", "newsletter"),
    ),
    (
        "themes",
        "thematic_presentation",
        31,
        "exchange",
        ("présentation d’un thème", "voorstelling van een thema", "presentation of a theme"),
    ),
    (
        "trainings",
        "training",
        31,
        "exchange",
        ("journée de formation", "vormingsdag", "training day"),
    ),
    (
        "reflection",
        "reflection",
        32,
        "exchange",
        ("réflexion sur les pratiques", "nadenken over de praktijk", "reflection on practices"),
    ),
    ("intervision", "intervision", 32, "exchange", ("intervision", "intervisie", "intervision")),
    (
        "informal time",
        "informal_exchange",
        74,
        "meet",
        (
            "temps d’échange informel",
            "tijd voor informele uitwisseling",
            "time for informal exchange",
        ),
    ),
    (
        "outside project",
        "outside_project",
        36,
        "act_together",
        ("projet porté par d’autres", "project dat anderen dragen", "project that others carry"),
    ),
    (
        "projects",
        "projects",
        36,
        "act_together",
        (
            "projet commun d’un groupe de travail",
            "gezamenlijk project van een werkgroep",
            "common project of a working group",
        ),
    ),
    (
        "advice",
        "advice",
        38,
        "relay",
        (
            "avis sur un projet du président du CPAS",
            "advies over een project van de OCMW-voorzitter",
            "advice on a project of the CPAS president",
        ),
    ),
    (
        "common position",
        "common_position",
        38,
        "relay",
        (
            "recherche d’une position commune",
            "zoeken naar een gemeenschappelijk standpunt",
            "search for a common position",
        ),
    ),
)
#: For which actor somebody is there, in which role.
Present = tuple[str, str]
#: Public holidays of 2013, outside the summer: month and day.
HOLIDAYS = {(1, 1), (4, 1), (5, 1), (5, 9), (5, 20), (11, 1), (11, 11), (12, 25)}
COMMITTEE_MEETINGS = {"four": 4, "two": 2, "monthly": 10, "never": 0}


def add_what_it_did(inventory: Inventory, cs: Coordination) -> None:
    """The meetings, the activities and the papers of a coordination."""
    _add_committee(inventory, cs)
    _add_groups(inventory, cs)
    _add_plenaries(inventory, cs)
    _add_activities(inventory, cs)
    _add_papers(inventory, cs)
    _add_diagnoses(inventory, cs)
    _add_needs_and_relays(inventory, cs)


def add_peers(inventory: Inventory, peers: list[Coordination]) -> None:
    """Four or five coordinators meet each other, four times a year (p. 47)."""
    text = ("rencontre de coordinateurs", "overleg van coördinatoren", "meeting of coordinators")
    name = in_languages("name", text) | {"form": "network", "scope": "external"}
    place = {"type": "thematic", "scale": "region", "territories": "region", "until": ".."}
    reseau = inventory.add("reseaux", 47, "rencontre-de-coordinateurs", **name, **place)
    for cs in peers:
        given = {"member": cs.key, "reseau": reseau, "capacity": "member", "until": ".."}
        inventory.add("memberships", 47, f"{cs.key}-dans-{reseau}", **given)
    for date in _dates(4, 0):
        _add_meeting(inventory, 47, reseau, date, "intervision")
    given = {"asked": reseau, "tables": "meetings|memberships", "on": YEAR}
    inventory.add("inquiries", 47, f"entretien-{reseau}", **given, answered="yes", complete="yes")


# Meetings


def _dates(count: int, shift: int) -> list[datetime.date]:
    """Working days of the year, spread from January to December, but for July and August."""
    dates = []
    for index in range(count):
        month = (1, 2, 3, 4, 5, 6, 9, 10, 11, 12)[index * 10 // count]
        date = datetime.date(YEAR, month, 3 + (shift * 5 + index * 3) % 18)
        while date.isoweekday() > 5 or (date.month, date.day) in HOLIDAYS:
            date += datetime.timedelta(days=1)
        dates.append(date)
    return dates


def _add_meeting(
    inventory: Inventory,
    page: int,
    reseau: str,
    date: datetime.date,
    kind: str,
    *present: Present,
    chair: Present | None = None,
) -> None:
    """A meeting and who was there, with who chaired it: a coordinator, unless told otherwise."""
    given = {"reseau": reseau, "date": date, "kind": kind}
    given["chair_role"] = chair[1] if chair else "coordinator"
    key = f"{'journee-' if kind == 'collective_day' else ''}{reseau}-{date:%m-%d}"
    meeting = inventory.add("meetings", page, key, **given)
    there = dict.fromkeys([*present, chair] if chair else present)
    for index, (actor, role) in enumerate(there, 1):
        given = {"meeting": meeting, "actor": actor, "role": role, "status": "present"}
        inventory.add("attendances", "40-43", f"{meeting}-{index}", **given)


def _workers(cs: Coordination, count: int) -> list[Present]:
    """The coordinator and some members, most of them field workers."""
    others = cs.dice.sample(cs.members[1:], min(count - 1, len(cs.members) - 1))
    roles = ["head_of_service" if cs.dice.random() < 0.25 else "field_worker" for _ in others]
    return [(cs.cpas, "coordinator"), *zip(others, roles, strict=True)]


def _chair(cs: Coordination, of_group: bool = False) -> Present:
    """Who chairs: the coordinator, but in the three where officials do (p. 18, 42)."""
    if not cs["officials=chair"]:
        return (cs.cpas, "coordinator")
    if of_group and cs["mayor comes"]:
        return (cs.administration, "elected_official")
    return (cs.cpas, "cpas_president")


COMMITTEE = ("comité de pilotage de {}", "stuurgroep van {}", "steering committee of {}")
BOARD = ("bureau de {}", "bureau van {}", "board of {}")
GROUP = ("groupe de travail {} de {}", "werkgroep {} van {}", "working group on {} of {}")
CONTRACTED = (
    "médecins et pharmaciens conventionnés",
    "geconventioneerde artsen en apothekers",
    "doctors and pharmacists under contract",
)


def _add_committee(inventory: Inventory, cs: Coordination) -> None:
    """The committee that steers it, with members; or the board that guides its coordinator."""
    if not cs["steering=committee"] and not cs["board"]:
        return
    committee = inventory.add(
        "reseaux",
        "18-19",
        f"comite-{cs.key}",
        **in_languages("name", BOARD if cs["board"] else COMMITTEE, cs.name),
        form="committee",
        scope="internal" if cs["board"] else "external",
        territories=cs.commune,
        parent=cs.key,
        until="..",
    )
    elected = [] if cs["board"] else cs.members[1:4]
    for index, actor in enumerate([cs.cpas, *elected], 1):
        seat = "ex_officio" if actor == cs.cpas else "elected"
        given = {"reseau": committee, "actor": actor, "seat": seat, "until": ".."}
        inventory.add("mandates", "18-19", f"siege-{index}-{committee}", **given)
    if cs["partnership"]:
        given = {"reseau": committee, "seat": "appointed", "constituency": "réseau associatif"}
        inventory.add("mandates", 20, f"siege-reseau-{committee}", **given, until="..")
    times = 4 if cs["board"] else COMMITTEE_MEETINGS[cs.value("committee meets")]
    for date in _dates(times, cs.number + 4):
        present = [(cs.cpas, "cpas_president"), (cs.cpas, "coordinator")]
        present += [(actor, "head_of_service") for actor in elected]
        _add_meeting(inventory, 19, committee, date, "committee", *present)


def _group_rates(cs: Coordination) -> list[int]:
    """How often each group meets (p. 28): 4 to 10 times where groups are central, 3 elsewhere."""
    if cs["four assemblies and five groups for 6000"]:
        return [10, 6, 5, 5, 4]
    rates = {"groups": (5, 8), "plenaries": (3, 3), "days": (4, 5), "others": (0, 0)}
    return [cs.between(rates[cs.value("way")]) for _ in range(cs["groups"])]


def _add_groups(inventory: Inventory, cs: Coordination) -> None:
    for index, rate in enumerate(_group_rates(cs)):
        theme, name = cs.theme(index)
        group = _add_group(inventory, cs, index + 1, name, themes=theme)
        prepares_a_day = cs["way=days"] or (index == 0 and cs["projects"])
        for date in _dates(rate - prepares_a_day, cs.number + index + 1):
            present = _workers(cs, cs.between((3, 5)))
            if cs["officials invited to a group"] and index == 0 and date.month >= 11:
                present.append((cs.administration, "elected_official"))
            _add_meeting(
                inventory, 28, group, date, "working_group", *present, chair=_chair(cs, True)
            )
        if prepares_a_day:
            date = datetime.date(YEAR, 10, 5 + index)
            stands = [(actor, "field_worker") for actor in cs.members[1:11]]
            _add_meeting(
                inventory, 28, group, date, "collective_day", (cs.cpas, "coordinator"), *stands
            )
    if cs["internal meeting"]:
        _add_group(inventory, cs, "interne", CONTRACTED, scope="internal", page=52)


def _add_group(
    inventory: Inventory,
    cs: Coordination,
    index: int | str,
    name: Name,
    themes: str = "physical_health",
    scope: str = "external",
    page: int = 28,
) -> str:
    group = inventory.add(
        "reseaux",
        page,
        f"groupe-{index}-{cs.key}",
        **in_languages("name", GROUP, name, cs.name),
        form="working_group",
        scope=scope,
        type="thematic",
        themes=themes,
        scale="commune",
        territories=cs.commune,
        parent=cs.key,
        until="..",
    )
    cs.groups.append(group)
    return group


def _add_plenaries(inventory: Inventory, cs: Coordination) -> None:
    for index, date in enumerate(_dates(cs["plenaries"], cs.number)):
        officials = []
        if not cs["officials=refused"]:
            officials.append((cs.cpas, "cpas_president"))
        if cs["mayor comes"]:
            officials.append((cs.administration, "elected_official"))
        if cs["residents"] and index == 0:
            officials.append((cs.members[-1], "residents_representative"))
        # 20 to 25, of more than 80 on paper (p. 41); elsewhere 10 to 20 around the table (p. 60).
        there = (20, 25, 22, 23, 21, 24)[index] if cs["eighty members"] else cs.between((10, 18))
        present = _workers(cs, there - len(officials)) + officials
        _add_meeting(inventory, 28, cs.key, date, "plenary", *present, chair=_chair(cs))


# Activities, papers, diagnoses, needs


def _add_activities(inventory: Inventory, cs: Coordination) -> None:
    for choice, kind, page, expectation, title in ACTIVITIES:
        if not cs[choice]:
            continue
        inventory.add(
            "activities",
            page,
            f"{kind.replace('_', '-')}-{cs.key}",
            reseau=cs.groups[0] if choice == "projects" else cs.key,
            kind=kind,
            **in_languages("title", title),
            status="done" if choice == "trainings" else "under_way",
            decided_by="hierarchy" if choice == "advice" else "members",
            expectations=expectation,
        )


def _add_papers(inventory: Inventory, cs: Coordination) -> None:
    def add(kind: str, page: int, about: str = "", **cells: object) -> None:
        key = f"{kind.replace('_', '-')}{about}-{cs.key}"
        given = {"kind": kind, "status": "adopted", "territory": cs.commune, "date": YEAR - 1}
        inventory.add("documents", page, key, reseau=cs.key, **given | cells)

    add("annual_report", 8, date=YEAR)
    if cs["steering=committee"]:
        add("charter", 19)
        add("internal_rules", 19)
    if cs["directory"]:
        add("directory", 29, themes="none")
    if cs["legal guide"]:
        add("legal_guide", 29)
    if cs["quartier directory"]:
        add("directory", 29, "-quartier", themes="none", territory=_quartier(inventory, cs))
    if cs["theme directory"]:
        add("directory", 29, "-theme", themes=cs.theme()[0])
    if cs["directory to come"]:
        add("directory", 29, "-projet", status="draft", themes="none")
    if cs["quartier diagnosis"] or cs["commune diagnosis"]:
        add("diagnosis", 73, themes="none")


SOME_QUARTIER = ("un quartier de {}", "een wijk van {}", "a neighbourhood of {}")


def _quartier(inventory: Inventory, cs: Coordination) -> str:
    """A quartier of its commune: which one is not told."""
    key = f"quartier-{cs.key}"
    if all(row["key"] != key for row in inventory.tables["territories"]):
        given = {"level": "quartier", "within": cs.commune}
        given |= in_languages("name", SOME_QUARTIER, cs.name)
        inventory.add("territories", 34, key, **given)
    return key


def _add_diagnoses(inventory: Inventory, cs: Coordination) -> None:
    def add(year: int, method: str, territory: str, themes: str) -> None:
        given = {"territory": territory, "themes": themes, "method": method}
        key = f"diagnostic-{year}-{cs.key}"
        inventory.add("diagnoses", "34-35", key, reseau=cs.key, **given, published_on=year)

    if cs["quartier diagnosis"] or cs["commune diagnosis"]:
        # Every six years, before the communal elections (p. 35).
        place = cs.commune if cs["commune diagnosis"] else _quartier(inventory, cs)
        add(YEAR - 7, "collective", place, "none")
        add(YEAR - 1, "collective", place, "none")
    if cs["group diagnosis"]:
        add(YEAR - 1, "working_group", cs.commune, cs.theme()[0])
    if cs["expert diagnosis"]:
        add(YEAR - 1, "expert", cs.commune, cs.theme(1)[0])


def _add_needs_and_relays(inventory: Inventory, cs: Coordination) -> None:
    def need(what: str, page: int, text: str, origin: str = "workers") -> str:
        given = {"theme": cs.theme()[0], "territory": cs.commune, "text": text, "origin": origin}
        given |= {"reported_by": cs.key, "on": YEAR}
        return inventory.add("needs", page, f"{what}-{cs.key}", **given)

    def relay(page: int, subject: str, to_whom: str, form: str, **cells: object) -> str:
        addressee = to_whom.partition("|")[0].replace("_", "-")
        key = f"relais-{form}-{addressee}-{cs.key}"
        given = {"subject": subject, "to_whom": to_whom, "form": form, "on": YEAR}
        given["follows"] = "none"
        return inventory.add("relays", page, key, reseau=cs.key, **given | cells)

    if cs["statistics"]:
        need("statistiques", 35, "besoins décelés dans les statistiques du CPAS", "statistics")
    if cs["diagnosis"]:
        council = "cpas_council" if cs["group diagnosis"] else "communal_council"
        relay(38, f"diagnostic-{YEAR - 1}-{cs.key}", f"college|{council}", "report")
    if cs["conference"]:
        relay(
            38,
            need("colloque", 38, "besoin présenté lors d’un colloque"),
            "general_public",
            "conference",
        )
    if cs["standing relay"]:
        said = need("membres", 38, "besoin exprimé par les membres")
        first = relay(38, said, "cpas_president", "standing")
        if cs["back to the college"]:
            relay(38, said, "college", "meeting", follows=first)
    if cs["complaints"]:
        said = need("mecontentement", 38, "fonctionnement de services du CPAS")
        relay(38, said, "cpas_president", "complaint")
