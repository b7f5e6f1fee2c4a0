# SPDX-License-Identifier: Apache-2.0
"""What lasts: territories, actors, réseaux, members, links, objectives, posts and grants."""

from __future__ import annotations

from .rows import YEAR, Coordination, Inventory, Name, in_languages

CPAS_COUNT = 19  # one has no coordination; the study does not say which (p. 6)
#: What a coordination was asked about, and answered in full.
ASKED = (
    "reseaux",
    "memberships",
    "links",
    "objectives",
    "posts",
    "meetings",
    "attendances",
    "activities",
    "needs",
    "diagnoses",
    "relays",
    "grants",
    "documents",
)
#: Long-term objectives (p. 20-21).
AIMS = {
    "shared": "mutual_knowledge|exchange|ethics",
    "projects": "exchange|synergies|common_projects",
    "training": "mutual_knowledge|training|diagnosis",
    "community": "community_work",
    "articulation": "articulation",
    "users": "exchange|articulation|synergies|effectiveness",
}
AIM_TEXTS: dict[str, Name] = {
    "shared": (
        "se connaître, échanger et réfléchir à l’éthique du travail social",
        "elkaar kennen, uitwisselen en nadenken over de ethiek van sociaal werk",
        "know each other, exchange and reflect on the ethics of social work",
    ),
    "projects": (
        "échanger, créer des synergies et réaliser des projets communs",
        "uitwisselen, synergie zoeken en samen projecten uitvoeren",
        "exchange, create synergies and carry out common projects",
    ),
    "training": (
        "lier les intervenants, se former et construire un diagnostic commun",
        "hulpverleners verbinden, zich vormen en samen een diagnose stellen",
        "bring workers together, train them and build a common diagnosis",
    ),
    "community": (
        "soutenir le travail communautaire local",
        "het lokale opbouwwerk steunen",
        "support local community work",
    ),
    "articulation": (
        "identifier et articuler les actions sociales",
        "sociale acties in kaart brengen en op elkaar afstemmen",
        "identify social actions and fit them together",
    ),
    "users": (
        "mieux servir l’usager par une politique sociale cohérente",
        "de gebruiker beter helpen met een samenhangend sociaal beleid",
        "serve users better through a coherent social policy",
    ),
}
#: Euros and places within the brackets (p. 16, 59).
GRANTS = {"5600": (5_800, 9_400), "10000": (11_000, 19_000), "20000": (22_000, 38_000)}
GRANTS["65000"] = (66_000, 90_000)
PLACES = {"from_50": (55, 95), "from_100": (110, 190), "from_200": (220, 380)}
PLACES["over_1000"] = (1_100, 1_300)


def add_surroundings(inventory: Inventory) -> None:
    """The region, who grants, and a CPAS in each commune."""
    region = in_languages("name", ("région", "gewest", "region"))
    inventory.add("territories", 3, "region", **region, level="region")
    funder = (
        "Commission communautaire commune",
        "Gemeenschappelijke Gemeenschapscommissie",
        "Common Community Commission",
    )
    inventory.add("actors", 16, "cocom", **in_languages("name", funder), kind="regional_body")
    for number in range(1, CPAS_COUNT + 1):
        _add_cpas(inventory, number)


def add_what_it_is(inventory: Inventory, cs: Coordination) -> None:
    """A coordination, and what surrounds it."""
    for part in (
        _add_coordination,
        _add_money_and_places,
        _add_members,
        _add_neighbours,
        _add_objectives,
        _add_coordinator,
    ):
        part(inventory, cs)
    _add_answer(inventory, 7, cs.key, ASKED)
    if cs["founding=lost"]:  # its coordinator was asked, and could not say
        given = {"table": "reseaux", "row": cs.key, "field": "founding", "value": ""}
        inventory.add("statements", 16, f"origine-{cs.key}", inquiry=f"entretien-{cs.key}", **given)


def _add_answer(inventory: Inventory, page: int, asked: str, tables: tuple[str, ...]) -> None:
    """That somebody was asked, and named everything there is."""
    given = {"asked": asked, "tables": "|".join(tables), "on": YEAR}
    inventory.add("inquiries", page, f"entretien-{asked}", **given, answered="yes", complete="yes")


#: What a commune is called, and its institutions: beside a coordination, without one.
COMMUNE: tuple[Name, Name] = (
    ("commune de {}", "gemeente van {}", "commune of {}"),
    ("commune sans coordination", "gemeente zonder coördinatie", "commune without a coordination"),
)
CPAS: tuple[Name, Name] = (
    ("CPAS de {}", "OCMW van {}", "CPAS of {}"),
    (
        "CPAS de la commune sans coordination",
        "OCMW van de gemeente zonder coördinatie",
        "CPAS of the commune without a coordination",
    ),
)
ADMINISTRATION: tuple[Name, Name] = (
    ("administration communale de {}", "gemeentebestuur van {}", "communal administration of {}"),
    (
        "administration communale de la commune sans coordination",
        "gemeentebestuur van de gemeente zonder coördinatie",
        "communal administration of the commune without a coordination",
    ),
)


def _add_cpas(inventory: Inventory, number: int) -> None:
    def named(names: tuple[Name, Name]) -> dict[str, str]:
        return in_languages("name", names[number == CPAS_COUNT], f"CS-{number:02}")

    commune = f"commune-{number:02}"
    inventory.add("territories", 6, commune, **named(COMMUNE), level="commune", within="region")
    kind = {"kind": "cpas", "language_regime": "bilingual", "territory": commune}
    cpas = inventory.add("actors", 6, f"cpas-{number:02}", **named(CPAS), **kind)
    _add_answer(inventory, 3, cpas, ("grants",))
    kind["kind"] = "communal_service"
    inventory.add("actors", 6, f"administration-{number:02}", **named(ADMINISTRATION), **kind)


def _add_coordination(inventory: Inventory, cs: Coordination) -> None:
    way = cs.value("way")
    since = cs.between((1990, 1999)) if cs["before 2000"] else cs.between((2000, 2011))
    founding = {
        "widened": "thematic_network_widened",
        "negotiated": "negotiated_agreement",
        "structural": "structural_link",
        "top_down": "top_down",
        "lost": "",
    }
    officials = cs.value("officials") + ("|guest" if cs["officials invited to a group"] else "")
    inventory.add(
        "reseaux",
        "14-20 et 40-42",
        cs.key,
        **in_languages("name", ("{}", "{}", "{}"), cs.name),
        form="coordination",
        scope="external",
        type="multithematic",
        scale="commune",
        territories=cs.commune,
        organisers=cs.cpas,
        legal_body=cs.cpas,
        steering=cs.value("steering"),
        founding=founding[cs.value("founding")],
        membership_rule=cs.value("rule"),
        place_of_officials=officials,
        activity_kinds="outside_project" if way == "others" else "meeting_place",
        logistics="premises|equipment",
        since=since,
        until="..",
    )


def _add_money_and_places(inventory: Inventory, cs: Coordination) -> None:
    amount = cs.between(GRANTS[cs.value("grant").removeprefix("from_")])
    if cs["four assemblies and five groups for 6000"]:
        amount = 5_700
    for year, euros in ((YEAR - 1, f"{amount}.00"), (YEAR, "")):
        inventory.add(
            "grants",
            "3 et 16",
            f"cocom-{year}-{cs.key}",
            funder="cocom",
            beneficiary=cs.cpas,
            reseau=cs.key,
            purpose="coordination sociale",
            year=year,
            amount=euros,
        )
    commune = next(row for row in inventory.tables["territories"] if row["key"] == cs.commune)
    commune["activity_places"] = cs.between(PLACES[cs.value("places")])


#: Members: what their key begins with, their kind, their name.
SERVICE = (
    "service",
    "communal_service",
    ("service {} de {}", "dienst {} van {}", "service {} of {}"),
)
ASSOCIATION = (
    "association",
    "association",
    ("association {} de {}", "vereniging {} van {}", "association {} of {}"),
)


def _add_members(inventory: Inventory, cs: Coordination) -> None:
    """The CPAS, services of the commune, associations; the study tells little of how many."""
    if cs["rule=no_members"] or cs["rule=network_and_cpas"]:
        count = 0
    elif cs["eighty members"]:
        count = 84
    else:
        count = cs.between((28, 48) if cs.fte >= 0.75 else (18, 30) if cs.fte >= 0.2 else (12, 20))
    for index in range(1, count):
        is_service = index <= count // 3
        what, kind, name = SERVICE if is_service else ASSOCIATION
        speaks_dutch = cs["dutch speakers"] and index >= count - 1 - cs.number % 2
        actor = inventory.add(
            "actors",
            40,
            f"{what}-{index}-{cs.key}",
            **in_languages("name", name, index, cs.name),
            kind=kind,
            language_regime="bilingual" if is_service else "nl" if speaks_dutch else "fr",
            territory=cs.commune,
        )
        cs.members.append(actor)
    if count or cs["rule=network_and_cpas"]:
        cs.members.insert(0, cs.cpas)
    for member in cs.members:
        capacity = "ex_officio" if member == cs.cpas else "member"
        _add_membership(inventory, member, cs.key, capacity)


def _add_membership(
    inventory: Inventory, member: str, reseau: str, capacity: str = "member"
) -> None:
    key = f"{member}-dans-{reseau}"
    inventory.add(
        "memberships", 40, key, member=member, reseau=reseau, capacity=capacity, until=".."
    )


COMMUNE_NETWORK = (
    "réseau multithématique de la commune de {}",
    "multithematisch netwerk van de gemeente van {}",
    "multithematic network of the commune of {}",
)
QUARTIER = ("quartier {} de {}", "wijk {} van {}", "neighbourhood {} of {}")
QUARTIER_BODY = (
    "asbl du quartier {} de {}",
    "vzw van wijk {} van {}",
    "association of neighbourhood {} of {}",
)
QUARTIER_NETWORK = (
    "réseau du quartier {} de {}",
    "netwerk van wijk {} van {}",
    "network of neighbourhood {} of {}",
)


def _add_network(inventory: Inventory, key: str, page: str, **cells: object) -> str:
    given = {"form": "network", "scope": "external", "type": "multithematic", "until": ".."}
    return inventory.add("reseaux", page, key, **given, **cells)


def _add_neighbours(inventory: Inventory, cs: Coordination) -> None:
    """The réseaux of others on its territory, and how it stands to them."""
    if cs["beside a network"] or cs["partnership"]:
        network = _add_network(
            inventory,
            f"reseau-{cs.key}",
            "15 et 28",
            **in_languages("name", COMMUNE_NETWORK, cs.name),
            scale="commune",
            territories=cs.commune,
            legal_body="none",
        )
        joins = cs["joins in"] or cs["way=others"]
        kinds = ["structural", "participates"] if cs["partnership"] else ["participates"] * joins
        for kind in kinds or ["parallel"]:
            _add_link(inventory, cs, network, kind)
        if cs["partnership"]:
            _add_membership(inventory, network, cs.key)
    elif cs["founding=structural"]:
        for index in range(1, 7):
            quartier = f"quartier-{index}-{cs.key}"
            inventory.add(
                "territories",
                20,
                quartier,
                **in_languages("name", QUARTIER, index, cs.name),
                level="quartier",
                within=cs.commune,
            )
            body = "none"
            if index <= 3:
                body = inventory.add(
                    "actors",
                    20,
                    f"asbl-{quartier}",
                    **in_languages("name", QUARTIER_BODY, index, cs.name),
                    kind="association",
                    language_regime="fr",
                    territory=quartier,
                )
            network = _add_network(
                inventory,
                f"reseau-{quartier}",
                "20",
                **in_languages("name", QUARTIER_NETWORK, index, cs.name),
                scale="quartier",
                territories=quartier,
                legal_body=body,
            )
            for kind in ("structural", "participates"):
                _add_link(inventory, cs, network, kind)


def _add_link(inventory: Inventory, cs: Coordination, network: str, kind: str) -> None:
    key = f"{kind}-{network}"
    inventory.add(
        "links", "15, 20 et 48", key, from_reseau=cs.key, to_reseau=network, kind=kind, until=".."
    )


def _add_objectives(inventory: Inventory, cs: Coordination) -> None:
    add = inventory.add
    text = ("lutter contre la pauvreté", "armoede bestrijden", "fight poverty")
    given = {"level": "finality", **in_languages("text", text), "aims": "fight_poverty"}
    add("objectives", 20, f"finalite-{cs.key}", reseau=cs.key, **given)
    if not cs["aims=none"]:
        aims = cs.value("aims")
        given = {"level": "long_term", **in_languages("text", AIM_TEXTS[aims]), "aims": AIMS[aims]}
        add("objectives", "20-21", f"objectif-{cs.key}", reseau=cs.key, **given)
    text = ("travailler sur le thème {}", "werken rond het thema {}", "work on the theme {}")
    decided = "hierarchy" if cs["priorities from above"] else "members"
    add(
        "objectives",
        "21 et 35",
        f"priorite-{cs.key}",
        reseau=cs.key,
        level="priority",
        **in_languages("text", text, cs.theme()[1]),
        aims="none",
        decided_by=decided,
        since=YEAR,
        until=YEAR,
    )


def _add_coordinator(inventory: Inventory, cs: Coordination) -> None:
    training = {
        "social_work": "social_work",
        "social_work_and_university": "social_work|social_sciences",
        "university": "social_sciences",
        "arts": "secondary|arts",
        "accountant": "accounting",
    }
    duties = cs.value("duties")
    recruitment = cs.value("recruitment")
    inventory.add(
        "posts",
        "17 et 44-45",
        f"coordinateur-{cs.key}",
        reseau=cs.key,
        function="coordinator",
        fte=cs.fte,
        employer=cs.cpas,
        training=training[cs.value("training")],
        recruitment="applied|created_post" if recruitment == "created_post" else recruitment,
        other_duties="head_of_social_service" if duties == "head" else duties,
        until="..",
    )
    if cs["support"]:
        function = "communication" if cs.number % 3 == 0 else "administration"
        inventory.add(
            "posts",
            17,
            f"soutien-{cs.key}",
            reseau=cs.key,
            function=function,
            fte=0.05,
            employer=cs.cpas,
            until="..",
        )
