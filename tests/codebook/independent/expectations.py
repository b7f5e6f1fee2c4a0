# SPDX-License-Identifier: Apache-2.0
"""Table 7.2: which expectations are met, by which means."""

import pandas as pd

from .activities import (
    advised_the_president,
    builds_projects_in_groups,
    fits_the_offer_together,
    passed_on_to_the_college,
)
from .facts import OFFICIALS, Facts
from .kleene import Count, count, is_empty, is_one_of


def _invited_officials_to_a_group(facts: Facts) -> pd.Series:
    """Whether officials came to a meeting of a working group that none of them chaired."""
    rows = facts.attended
    invited = is_one_of(rows["role"], *OFFICIALS) & is_one_of(rows["kind"], "working_group")
    return facts.had_present(invited & ~is_one_of(rows["chair_role"], *OFFICIALS))


# 1. Knowing each other


def U184(facts: Facts) -> Count:
    return count(facts.has_full_directory)


def U185(facts: Facts) -> Count:
    return count(
        facts.has_paper(
            facts.directory() & (facts.on_quartier | ~is_empty(facts["documents"]["themes"]))
        )
    )


def U186(facts: Facts) -> Count:
    return count(facts.has_paper(facts.directory("draft")))


def U187(facts: Facts) -> Count:
    return count(facts.does("icebreaker"))


def U188(facts: Facts) -> Count:
    return count(facts.diagnosed("collective", general=True))


def U189(facts: Facts) -> Count:
    return count(facts.plenaries.within(2, 6))


def U190(facts: Facts) -> Count:
    return count(
        facts.group_count.within(1, 9)
        & facts.each_group(facts.meetings_of(facts.groups).within(3, 10))
    )


def U191(facts: Facts) -> Count:
    return count(facts.does("in_members_premises"))


# 2. Exchanging information and thoughts


def U192(facts: Facts) -> Count:
    return count(facts.does("round_table"))


def U193(facts: Facts) -> Count:
    return count(facts.does("service_presentation"))


def U194(facts: Facts) -> Count:
    return count(facts.does("news_circulation"))


def U195(facts: Facts) -> Count:
    return count(facts.does("thematic_presentation"))


def U196(facts: Facts) -> Count:
    return count(facts.does("training"))


def U197(facts: Facts) -> Count:
    return count(facts.does("reflection"))


def U198(facts: Facts) -> Count:
    return count(facts.does("intervision"))


# 3. Coordinating


def U199(facts: Facts) -> Count:
    return count(fits_the_offer_together(facts))


# 4. Knowing a territory and its needs together


def U200(facts: Facts) -> Count:
    return count(
        facts.exists("needs", is_one_of(facts["needs"]["origin"], "statistics"), "reported_by")
    )


def U201(facts: Facts) -> Count:
    return count(facts.diagnosed("working_group"))


def U202(facts: Facts) -> Count:
    return count(facts.diagnosed("expert"))


def U203(facts: Facts) -> Count:
    papers = facts["documents"]
    written = facts.paper("diagnosis") & is_empty(papers["themes"])
    written &= ~is_one_of(papers["status"], "draft")
    return count(facts.diagnosed("collective", general=True) & facts.has_paper(written))


# 5. Working together


def U204(facts: Facts) -> Count:
    return count(facts.does("informal_exchange"))


def U205(facts: Facts) -> Count:
    return count(facts.does("outside_project"))


def U206(facts: Facts) -> Count:
    return count(builds_projects_in_groups(facts))


# 6. Relaying needs


def U207(facts: Facts) -> Count:
    return count(facts.relayed("conference"))


def U208(facts: Facts) -> Count:
    return count(facts.relayed("standing", to="cpas_president"))


def U209(facts: Facts) -> Count:
    return count(facts.relayed_diagnosis("college", "cpas_council"))


def U210(facts: Facts) -> Count:
    return count(passed_on_to_the_college(facts))


def U211(facts: Facts) -> Count:
    return count(_invited_officials_to_a_group(facts))


def U212(facts: Facts) -> Count:
    return count(facts.relayed("complaint"))


def U213(facts: Facts) -> Count:
    return count(advised_the_president(facts))


def U214(facts: Facts) -> Count:
    return count(facts.does("common_position"))
