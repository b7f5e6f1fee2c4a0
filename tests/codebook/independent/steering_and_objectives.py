# SPDX-License-Identifier: Apache-2.0
"""Who steers coordinations, and what they want: chapters 4.2.3 and 4.2.4."""

import pandas as pd

from .facts import Facts
from .kleene import Count, asking, contains, count, is_one_of


def _steered_by(facts: Facts, who: str) -> pd.Series:
    return is_one_of(facts.coordinations["steering"], who)


def _has_committee(facts: Facts) -> pd.Series:
    return facts.exists("reseaux", is_one_of(facts["reseaux"]["form"], "committee"), "parent")


def _committees_meeting(facts: Facts, low: float, high: float) -> Count:
    """How many committees that steer a coordination met so often in the year."""
    parts = facts["reseaux"][facts["reseaux"]["parent"].isin(facts.coordinations.index)]
    committees = parts[parts["form"] == "committee"]
    steers = committees["parent"].map(_steered_by(facts, "committee")).astype("boolean")
    return count(facts.meetings_of(committees).within(low, high), among=steers)


def _is_of_quartier(facts: Facts) -> pd.Series:
    return is_one_of(facts["reseaux"]["scale"], "quartier")


def _has_legal_body(facts: Facts) -> pd.Series:
    """Whether each réseau de quartier structurally linked with a coordination is a legal person."""
    links = facts["links"][facts["links"]["kind"] == "structural"]
    mine = facts.coordinations.index
    ends = pd.concat(
        [
            links["to_reseau"][links["from_reseau"].isin(mine)],
            links["from_reseau"][links["to_reseau"].isin(mine)],
        ]
    )
    reseaux = facts["reseaux"][facts["reseaux"].index.isin(ends)]
    reseaux = reseaux[reseaux["scale"] == "quartier"]
    return asking(reseaux["legal_body"], lambda body: body != "none")


def _is_member(facts: Facts, of: str) -> pd.Series:
    """Whether it has a réseau, or a CPAS, among its members."""
    members = facts.actors_of("cpas") if of == "cpas" else set(facts["reseaux"].index)
    holds = asking(facts["memberships"]["member"], lambda member: member in members)
    return facts.exists("memberships", holds)


def _shares_the_core(facts: Facts) -> pd.Series:
    """The long-term objectives that most coordinations have in common."""
    return facts.aims_at("mutual_knowledge", "exchange", "ethics")


def _own_aims(facts: Facts, *aims: str) -> pd.Series:
    """Long-term objectives of its own: with these aims, and without that common core."""
    return facts.aims_at(*aims) & ~_shares_the_core(facts)


# Steering (4.2.3)


def U056(facts: Facts) -> Count:
    return count(_steered_by(facts, "coordinator"))


def U057(facts: Facts) -> Count:
    return count(_steered_by(facts, "hierarchy"))


def U058(facts: Facts) -> Count:
    return count(_steered_by(facts, "hierarchy") & facts.place_of_officials("chair"))


def U059(facts: Facts) -> Count:
    return count(_steered_by(facts, "hierarchy") & _has_committee(facts))


def U060(facts: Facts) -> Count:
    return count(_steered_by(facts, "committee"))


def U061(facts: Facts) -> Count:
    return count(
        facts.has_paper(
            facts.paper("charter", "internal_rules")
            & ~is_one_of(facts["documents"]["status"], "draft")
        )
    )


def U062(facts: Facts) -> Count:
    return _committees_meeting(facts, 4, 4)


def U063(facts: Facts) -> Count:
    return _committees_meeting(facts, 2, 2)


def U064(facts: Facts) -> Count:
    return _committees_meeting(facts, 10, 12)


def U065(facts: Facts) -> Count:
    return count(facts.linked("structural"))


def U066(facts: Facts) -> Count:
    return count(facts.linked("structural", to=_is_of_quartier(facts)))


def U067(facts: Facts) -> Count:
    return count(_has_legal_body(facts))


def U068(facts: Facts) -> Count:
    return count(_is_member(facts, "reseaux") & _is_member(facts, "cpas"))


# Objectives (4.2.4.1)


def U069(facts: Facts) -> Count:
    return count(
        facts.exists(
            "objectives",
            facts.objective("finality") & contains(facts["objectives"]["aims"], "fight_poverty"),
        )
    )


def U070(facts: Facts) -> Count:
    return count(_shares_the_core(facts))


def U071(facts: Facts) -> Count:
    return count(_own_aims(facts, "exchange", "synergies", "common_projects"))


def U072(facts: Facts) -> Count:
    return count(_own_aims(facts, "mutual_knowledge", "training", "diagnosis"))


def U073(facts: Facts) -> Count:
    return count(_own_aims(facts, "community_work"))


def U074(facts: Facts) -> Count:
    return count(_own_aims(facts, "articulation") & ~facts.aims_at("effectiveness"))


def U075(facts: Facts) -> Count:
    return count(_own_aims(facts, "exchange", "articulation", "effectiveness"))


def U076(facts: Facts) -> Count:
    return count(~facts.exists("objectives", facts.objective("long_term")))
