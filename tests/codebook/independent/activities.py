# SPDX-License-Identifier: Apache-2.0
"""What coordinations do: chapters 4.2.5 and 5.4."""

import pandas as pd

from .facts import Facts
from .kleene import Count, contains, count, is_empty, is_one_of, spread, year_of


def diagnosed_together(facts: Facts) -> pd.Series:
    return facts.diagnosed("collective", "working_group")


def builds_projects_in_groups(facts: Facts) -> pd.Series:
    """Whether a working group of the coordination carries common projects."""
    rows = facts["activities"]
    started = is_one_of(rows["kind"], "projects") & facts.is_under_way_or_done
    return facts.exists("activities", started & facts.is_group(rows["reseau"]))


def passed_on_to_the_college(facts: Facts) -> pd.Series:
    """Whether the president of the CPAS brings to the college what is relayed to him as a rule."""
    relays = facts["relays"]
    first = is_one_of(relays["form"], "standing") & contains(relays["to_whom"], "cpas_president")
    follows = relays["follows"].map(first).astype("boolean")
    follows = follows.mask(relays["follows"].eq("none"), False)
    return facts.exists("relays", follows & contains(relays["to_whom"], "college"))


def advised_the_president(facts: Facts) -> pd.Series:
    """Whether the president of the CPAS asked it for advice on plans of his own."""
    rows = facts["activities"]
    asked = is_one_of(rows["kind"], "advice") & is_one_of(rows["decided_by"], "hierarchy")
    return facts.exists("activities", asked & facts.is_under_way_or_done)


def fits_the_offer_together(facts: Facts) -> pd.Series:
    """Whether something that it does, or did, serves to fit the offer to the needs."""
    serves = contains(facts["activities"]["expectations"], "coordinate_offer")
    return facts.exists("activities", serves & facts.is_under_way_or_done)


def _diagnoses_every_six_years(facts: Facts) -> pd.Series:
    """Whether two of its collective diagnoses came out six years apart: the terms of a commune."""
    rows = facts["diagnoses"]
    made = pd.DataFrame(
        {
            "home": facts.home(rows["reseau"]),
            "year": rows["published_on"].map(year_of).astype(float),
            "together": is_one_of(rows["method"], "collective", "working_group"),
        }
    ).reset_index(names="key")
    pairs = made.merge(made.dropna(subset="home"), on="home")
    pairs = pairs[pairs["key_x"] != pairs["key_y"]]
    apart = pairs["year_x"] - pairs["year_y"]
    six_years = (apart == 6).astype("boolean").mask(apart.isna())
    again = pairs["together_x"] & pairs["together_y"] & six_years
    return facts.exists_for(facts.coordinations.index, pairs["home"], "diagnoses", again)


# Four ways to coordinate (4.2.5.1)


def U078(facts: Facts) -> Count:
    return count(facts.by_groups)


def U079(facts: Facts) -> Count:
    return count(facts.by_groups, among=facts.is_large)


def U080(facts: Facts) -> Count:
    return count(facts.by_groups, among=facts.is_medium)


def U081(facts: Facts) -> Count:
    return spread(facts.group_count, among=facts.by_groups)


def U082(facts: Facts) -> Count:
    return spread(
        facts.meetings_of(facts.groups),
        among=facts.home(facts.groups["parent"]).map(facts.by_groups).astype("boolean")
        & facts.is_group(facts.groups.index.to_series()),
    )


def U083(facts: Facts) -> Count:
    return count(facts.plenaries.within(0, 0), among=facts.by_groups)


def U084(facts: Facts) -> Count:
    return count(facts.plenaries.within(1), among=facts.by_groups)


def U085(facts: Facts) -> Count:
    return count(facts.by_plenaries)


def U086(facts: Facts) -> Count:
    return count(facts.by_plenaries, among=facts.is_large)


def U087(facts: Facts) -> Count:
    return count(facts.by_plenaries, among=facts.is_medium)


def U088(facts: Facts) -> Count:
    return count(facts.by_plenaries, among=facts.is_small)


def U089(facts: Facts) -> Count:
    return spread(facts.plenaries, among=facts.by_plenaries)


def U090(facts: Facts) -> Count:
    return count(facts.group_count.within(2, 3), among=facts.by_plenaries)


def U091(facts: Facts) -> Count:
    return count(facts.by_days)


def U092(facts: Facts) -> Count:
    return count(facts.by_days, among=facts.is_large)


def U093(facts: Facts) -> Count:
    return count(facts.by_days, among=facts.is_small)


def U094(facts: Facts) -> Count:
    return count(facts.plenaries.within(1), among=facts.by_days)


def U095(facts: Facts) -> Count:
    return count(facts.through_others)


def U096(facts: Facts) -> Count:
    return count(facts.through_others, among=facts.is_medium)


def U097(facts: Facts) -> Count:
    return count(facts.through_others, among=facts.is_small)


def U098(facts: Facts) -> Count:
    return count(facts.plenaries.within(0, 0))


def U099(facts: Facts) -> Count:
    return count(facts.neighbours(), among=facts.plenaries.within(0, 0))


def U100(facts: Facts) -> Count:
    return count(facts.plenaries.within(1))


# Knowing each other (4.2.5.2.1)


def U101(facts: Facts) -> Count:
    return count(facts.has_full_directory)


def U102(facts: Facts) -> Count:
    return count(facts.has_full_directory, among=facts.is_large)


def U103(facts: Facts) -> Count:
    return count(facts.has_full_directory, among=facts.is_medium)


def U104(facts: Facts) -> Count:
    return count(facts.has_full_directory, among=facts.is_small)


def U105(facts: Facts) -> Count:
    return count(facts.has_paper(facts.paper("legal_guide")), among=facts.has_full_directory)


def U106(facts: Facts) -> Count:
    return count(facts.has_paper(facts.directory() & facts.on_quartier))


def U107(facts: Facts) -> Count:
    return count(facts.has_paper(facts.directory() & ~is_empty(facts["documents"]["themes"])))


def U108(facts: Facts) -> Count:
    return count(facts.has_paper(facts.directory("draft")))


def U109(facts: Facts) -> Count:
    return count(facts.does("icebreaker"))


def U110(facts: Facts) -> Count:
    return count(facts.diagnosed("collective", general=True))


def U111(facts: Facts) -> Count:
    return count(facts.does("in_members_premises"))


# Exchanging (4.2.5.2.2)


def U112(facts: Facts) -> Count:
    return count(facts.does("round_table"))


def U113(facts: Facts) -> Count:
    return count(facts.does("service_presentation"))


def U114(facts: Facts) -> Count:
    return count(facts.does("news_circulation"))


def U115(facts: Facts) -> Count:
    return count(facts.does("news_circulation"), among=facts.is_large)


def U116(facts: Facts) -> Count:
    return count(facts.does("news_circulation"), among=facts.is_small)


def U117(facts: Facts) -> Count:
    return count(
        facts.does("round_table")
        | facts.does("service_presentation")
        | facts.does("news_circulation")
    )


def U118(facts: Facts) -> Count:
    return count(facts.does("thematic_presentation"))


def U119(facts: Facts) -> Count:
    return count(facts.does("training"))


def U120(facts: Facts) -> Count:
    return count(facts.does("reflection"))


def U121(facts: Facts) -> Count:
    return count(facts.does("intervision"))


# Fitting the offer together (4.2.5.2.3)


def U122(facts: Facts) -> Count:
    return count(fits_the_offer_together(facts))


# Diagnoses (4.2.5.2.4, 5.4)


def U123(facts: Facts) -> Count:
    return count(facts.diagnosed("expert"))


def U124(facts: Facts) -> Count:
    return count(facts.diagnosed("expert"), among=facts.is_large)


def U125(facts: Facts) -> Count:
    return count(facts.diagnosed("expert"), among=facts.is_small)


def U126(facts: Facts) -> Count:
    return count(diagnosed_together(facts))


def U127(facts: Facts) -> Count:
    return count(facts.diagnosed("working_group"), among=diagnosed_together(facts))


def U128(facts: Facts) -> Count:
    return count(
        facts.diagnosed("collective", level="quartier", general=True),
        among=diagnosed_together(facts),
    )


def U129(facts: Facts) -> Count:
    return count(
        facts.diagnosed("collective", level="commune", general=True),
        among=diagnosed_together(facts),
    )


def U130(facts: Facts) -> Count:
    return count(_diagnoses_every_six_years(facts), among=diagnosed_together(facts))


def U131(facts: Facts) -> Count:
    return count(
        facts.exists(
            "objectives",
            facts.objective("priority") & is_one_of(facts["objectives"]["decided_by"], "hierarchy"),
        )
    )


def U132(facts: Facts) -> Count:
    return count(diagnosed_together(facts))


# Projects (4.2.5.2.5)


def U133(facts: Facts) -> Count:
    return count(facts.does("outside_project"))


def U134(facts: Facts) -> Count:
    return count(builds_projects_in_groups(facts))


# Relays (4.2.5.2.6)


def U135(facts: Facts) -> Count:
    return count(facts.relayed_diagnosis("college", "communal_council"))


def U136(facts: Facts) -> Count:
    return count(facts.relayed("conference"))


def U137(facts: Facts) -> Count:
    return count(facts.relayed("standing", to="cpas_president"))


def U138(facts: Facts) -> Count:
    return count(
        passed_on_to_the_college(facts), among=facts.relayed("standing", to="cpas_president")
    )


def U139(facts: Facts) -> Count:
    return count(facts.relayed("complaint"))


def U140(facts: Facts) -> Count:
    return count(advised_the_president(facts))


def U141(facts: Facts) -> Count:
    return count(facts.does("common_position"))
