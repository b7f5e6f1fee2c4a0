# SPDX-License-Identifier: Apache-2.0
"""How coordinations began, and what they have to work with: chapters 1, 4.2.1, 4.2.2 and 5.3."""

import pandas as pd

from .facts import Facts
from .kleene import Count, asking, contains, count, is_empty, is_given, is_one_of, year_of


def _cpas_granted(facts: Facts, holds: pd.Series) -> pd.Series:
    """Whether each CPAS was given a grant for which something holds."""
    grants = facts["grants"]
    cpas = pd.Index(sorted(facts.actors_of("cpas")))
    return facts.exists_for(cpas, grants["beneficiary"], "grants", holds)


def _begun(facts: Facts, first: float, last: float) -> pd.Series:
    """Whether a coordination began between two years."""
    since = facts.coordinations["since"]
    return asking(since.where(since != "..", None), lambda date: first <= year_of(date) <= last)


def _certainly_there(facts: Facts) -> pd.Series:
    """Whether it existed in the year: as its period tells, or because it met."""
    begun = asking(facts.coordinations["since"], lambda _: True)
    stood = begun & asking(facts.coordinations["until"], lambda _: True)
    return stood | facts.exists("meetings", facts.this_year)


def _founded(facts: Facts, *ways: str) -> pd.Series:
    return is_one_of(facts.coordinations["founding"], *ways)


def _beside_a_network(facts: Facts) -> pd.Series:
    """Made from above, beside a multi-theme réseau of the commune to which no agreement ties it."""
    return _founded(facts, "top_down") & facts.neighbours("structural", is_linked=False)


def _has_no_members(facts: Facts) -> pd.Series:
    return is_one_of(facts.coordinations["membership_rule"], "no_members")


def _history_is_lost(facts: Facts) -> pd.Series:
    """Whether it was asked how it began, and nothing was said."""
    said = facts["statements"]
    about = said["table"].eq("reseaux") & said["field"].eq("founding") & ~is_given(said["value"])
    unable = facts.coordinations.index.isin(said["row"][about])
    told = is_given(facts.coordinations["founding"])
    return (~told).mask(~told & ~unable, pd.NA)


# Grants and existence (1, 2.2, 6)


def U001(facts: Facts) -> Count:
    return count(
        _cpas_granted(facts, asking(facts["grants"]["year"], lambda year: year == facts.year))
    )


def U002(facts: Facts) -> Count:
    reseaux = facts["reseaux"].index.to_series()
    homes = set(reseaux[facts.home(reseaux).notna()])
    return count(
        _cpas_granted(
            facts,
            asking(facts["grants"]["year"], lambda year: year == facts.year)
            & asking(facts["grants"]["reseau"], lambda key: key in homes),
        )
    )


def U003(facts: Facts) -> Count:
    return count(_certainly_there(facts))


# Creation (4.2.1)


def U020(facts: Facts) -> Count:
    return count(_begun(facts, 0, 1999))


def U021(facts: Facts) -> Count:
    return count(_begun(facts, 2000, facts.year or 9999))


def U022(facts: Facts) -> Count:
    return count(
        _founded(
            facts,
            "thematic_network_widened",
            "negotiated_agreement",
            "structural_link",
            "bottom_up",
        )
    )


def U023(facts: Facts) -> Count:
    return count(_founded(facts, "thematic_network_widened"))


def U024(facts: Facts) -> Count:
    return count(_founded(facts, "negotiated_agreement", "structural_link"))


def U025(facts: Facts) -> Count:
    return count(_founded(facts, "negotiated_agreement"))


def U026(facts: Facts) -> Count:
    return count(_founded(facts, "structural_link"))


def U027(facts: Facts) -> Count:
    return count(_founded(facts, "top_down"))


def U028(facts: Facts) -> Count:
    return count(_beside_a_network(facts))


def U029(facts: Facts) -> Count:
    return count(
        _beside_a_network(facts) & facts.group_count.within(1) & facts.plenaries.within(0, 0)
    )


def U030(facts: Facts) -> Count:
    return count(_beside_a_network(facts) & _has_no_members(facts) & facts.meets_not)


def U031(facts: Facts) -> Count:
    return count(_beside_a_network(facts) & ~facts.meets_not & facts.neighbours("participates"))


def U032(facts: Facts) -> Count:
    return count(_history_is_lost(facts))


def U033(facts: Facts) -> Count:
    return count(_founded(facts, "top_down"))


# Money (4.2.2, 5.3)


def U034(facts: Facts) -> Count:
    return count(facts.grant.bracket(5_600, 10_000))


def U035(facts: Facts) -> Count:
    return count(facts.grant.bracket(10_000, 20_000))


def U036(facts: Facts) -> Count:
    return count(facts.grant.bracket(20_000, 40_000))


def U037(facts: Facts) -> Count:
    return count(facts.grant.within(65_000, 91_000))


def U038(facts: Facts) -> Count:
    return count(facts.plenaries.within(4, 4) & ~facts.grant.within(0, 60_000))


def U039(facts: Facts) -> Count:
    return count(
        facts.plenaries.within(4, 4)
        & facts.group_count.within(5, 5)
        & facts.grant.bracket(0, 6_000)
    )


# Working time and support (4.2.2)


def U040(facts: Facts) -> Count:
    return count(facts.is_large)


def U041(facts: Facts) -> Count:
    return count(facts.fte.within(0.75, 0.75))


def U042(facts: Facts) -> Count:
    return count(facts.fte.within(1, 1))


def U043(facts: Facts) -> Count:
    return count(facts.fte.within(2, 2))


def U044(facts: Facts) -> Count:
    has_other_duties = ~is_empty(facts["posts"]["other_duties"])
    return count(facts.coordinator(has_other_duties), among=facts.is_large)


def U045(facts: Facts) -> Count:
    return count(facts.is_medium)


def U046(facts: Facts) -> Count:
    return count(facts.fte.within(0.2, 0.2))


def U047(facts: Facts) -> Count:
    return count(facts.fte.within(0.25, 0.25))


def U048(facts: Facts) -> Count:
    return count(facts.fte.within(0.4, 0.4))


def U049(facts: Facts) -> Count:
    return count(facts.fte.within(0.5, 0.5))


def U050(facts: Facts) -> Count:
    return count(facts.is_small)


def U051(facts: Facts) -> Count:
    return count(
        facts.exists(
            "posts",
            is_one_of(facts["posts"]["function"], "assistant", "administration", "communication")
            & facts.of_kind(facts["posts"]["employer"], "cpas"),
        )
    )


def U052(facts: Facts) -> Count:
    return count(
        contains(facts.coordinations["logistics"], "premises")
        & contains(facts.coordinations["logistics"], "equipment")
    )


def U053(facts: Facts) -> Count:
    return count(facts.is_large)


def U054(facts: Facts) -> Count:
    return count(facts.is_medium)


def U055(facts: Facts) -> Count:
    return count(facts.is_small)


# Places of activity (5.3)


def U180(facts: Facts) -> Count:
    return count(facts.activity_places.bracket(50, 100))


def U181(facts: Facts) -> Count:
    return count(facts.activity_places.bracket(100, 200))


def U182(facts: Facts) -> Count:
    return count(facts.activity_places.bracket(200, 400))


def U183(facts: Facts) -> Count:
    return count(~facts.activity_places.within(0, 1_000))
