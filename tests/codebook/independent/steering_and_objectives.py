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
    committees = facts.parts("committee")
    steers = facts.home(committees["parent"]).map(_steered_by(facts, "committee")).astype("boolean")
    steers &= is_one_of(committees["form"], "committee")
    return count(facts.meetings_of(committees).within(low, high), among=steers)


def _is_of_quartier(facts: Facts) -> pd.Series:
    return is_one_of(facts["reseaux"]["scale"], "quartier")


def _legal_persons_of_quartiers(facts: Facts) -> Count:
    """How many réseaux de quartier structurally linked with a coordination are legal persons."""
    pairs = facts.joined_pairs("structural")
    mine = facts.coordinations.index
    tied: dict[str, object] = {}
    for (one, other), joins in pairs.items():
        if one in mine:
            tied[other] = True if joins is not pd.NA else tied.get(other, pd.NA)
    reseaux = facts["reseaux"]
    concerned = pd.Series(
        [tied.get(key, False) for key in reseaux.index], index=reseaux.index, dtype="boolean"
    )
    concerned &= _is_of_quartier(facts)
    return count(asking(reseaux["legal_body"], lambda body: body != "none"), among=concerned)


def _is_member(facts: Facts, of: str) -> pd.Series:
    """Whether it has a réseau, or a CPAS, among its members."""
    member = facts["memberships"]["member"]
    if of == "cpas":
        return facts.exists("memberships", facts.of_kind(member, "cpas"))
    return facts.exists("memberships", asking(member, lambda key: key in facts["reseaux"].index))


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
            & is_one_of(facts["documents"]["status"], "adopted")
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
    return _legal_persons_of_quartiers(facts)


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
