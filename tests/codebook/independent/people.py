# SPDX-License-Identifier: Apache-2.0
"""Members, officials, coordinators, and ties with other réseaux: chapters 4.2.6 to 4.2.9."""

import pandas as pd

from .facts import Facts
from .kleene import Count, Numbers, count, is_empty, is_one_of, spread


def _rule(facts: Facts, rule: str) -> pd.Series:
    return is_one_of(facts.coordinations["membership_rule"], rule)


def _has_most_members(facts: Facts) -> pd.Series:
    """Whether no coordination is known to have more members."""
    most = facts.members.least.max()
    return facts.members.within(most)


def _of_the_one_with_most_members(facts: Facts) -> pd.Series:
    """Which plenary meetings of the year are those of the coordination with most members."""
    meetings = facts["meetings"].loc[facts.present_at_plenaries.least.index]
    return meetings["reseau"].map(_has_most_members(facts)).astype("boolean")


def _dutch_speaking_members(facts: Facts) -> Numbers:
    member = facts["memberships"]["member"]
    regime = member.map(facts["actors"]["language_regime"]).astype(object)
    speaks = is_one_of(regime.where(regime.notna(), None), "nl")
    speaks = speaks.mask(member.isin(facts["reseaux"].index), False)
    return facts.members_that(facts.home(facts["memberships"]["reseau"]), speaks)


def _meets_peers(facts: Facts) -> pd.Series:
    """Whether it belongs to a réseau where coordinators meet each other."""
    of_peers = facts["memberships"]["reseau"].isin(facts.peers.index).astype("boolean")
    return facts.exists("memberships", of_peers, "member")


def _meetings_of_peers(facts: Facts) -> Numbers:
    """How often each réseau of coordinators met in the year."""
    peers = facts.peers
    whole = facts.complete("meetings", peers.index)
    return facts.tally_for(peers.index, facts["meetings"]["reseau"], facts.this_year, whole)


def _works_with_what_it_is_linked_to(facts: Facts) -> pd.Series:
    """Whether it takes part in the very réseau to which a structural link ties it."""
    links = facts["links"]
    tied = facts.joined_pairs("structural")
    same_pair = [
        tied.get(pair, False) for pair in zip(links["from_reseau"], links["to_reseau"], strict=True)
    ]
    holds = pd.Series(same_pair, index=links.index, dtype="boolean")
    return facts.exists("links", facts.is_link("participates") & holds, "from_reseau")


# Members (4.2.6)


def U142(facts: Facts) -> Count:
    return count(_rule(facts, "open"))


def U143(facts: Facts) -> Count:
    return count(_rule(facts, "invited"))


def U144(facts: Facts) -> Count:
    return count(_rule(facts, "network_and_cpas"))


def U145(facts: Facts) -> Count:
    return count(_rule(facts, "no_members"))


def U146(facts: Facts) -> Count:
    return spread(facts.members, among=_has_most_members(facts))


def U147(facts: Facts) -> Count:
    return spread(facts.present_at_plenaries, among=_of_the_one_with_most_members(facts))


def U150(facts: Facts) -> Count:
    return count(facts.is_head_of_service)


# Officials, languages, residents (4.2.6, 4.2.7)


def U151(facts: Facts) -> Count:
    return count(facts.place_of_officials("chair"))


def U152(facts: Facts) -> Count:
    return count(
        facts.had_present(is_one_of(facts.attended["role"], "elected_official")),
        among=facts.place_of_officials("chair"),
    )


def U153(facts: Facts) -> Count:
    return count(facts.place_of_officials("plenary"))


def U154(facts: Facts) -> Count:
    return count(facts.place_of_officials("refused"))


def U155(facts: Facts) -> Count:
    return count(_dutch_speaking_members(facts).within(1, 2))


def U156(facts: Facts) -> Count:
    return count(facts.had_in_role("residents_representative"))


# The coordinator (4.2.8)


def U157(facts: Facts) -> Count:
    return count(facts.coordinator(facts.trained_in()))


def U158(facts: Facts) -> Count:
    return count(facts.coordinator(facts.trained_in("social_work")))


def U159(facts: Facts) -> Count:
    return count(
        facts.coordinator(facts.trained_in("social_work", "social_sciences")),
        among=facts.coordinator(facts.trained_in("social_work")),
    )


def U160(facts: Facts) -> Count:
    return count(
        facts.coordinator(facts.trained_in("social_sciences") & ~facts.trained_in("social_work"))
    )


def U161(facts: Facts) -> Count:
    return count(facts.coordinator(facts.trained_in("secondary", "arts")))


def U162(facts: Facts) -> Count:
    return count(facts.coordinator(facts.trained_in("accounting")))


def U163(facts: Facts) -> Count:
    return count(facts.coordinator(facts.recruited_by("applied")))


def U164(facts: Facts) -> Count:
    applied = facts.recruited_by("applied")
    return count(
        facts.coordinator(applied & facts.recruited_by("created_post")),
        among=facts.coordinator(applied),
    )


def U165(facts: Facts) -> Count:
    return count(facts.coordinator(facts.recruited_by("offered")))


def U166(facts: Facts) -> Count:
    return count(facts.coordinator(facts.recruited_by("part_of_job")))


def U167(facts: Facts) -> Count:
    return count(facts.coordinator(is_empty(facts["posts"]["other_duties"])))


def U168(facts: Facts) -> Count:
    return count(facts.is_head_of_service)


def U169(facts: Facts) -> Count:
    has_other_duties = ~is_empty(facts["posts"]["other_duties"])
    return count(facts.coordinator(has_other_duties & ~facts.heads_the_service))


def U170(facts: Facts) -> Count:
    return count(~facts.place_of_officials("chair"))


def U172(facts: Facts) -> Count:
    return count(_meets_peers(facts))


def U173(facts: Facts) -> Count:
    return spread(_meetings_of_peers(facts))


# Ties with other réseaux (4.2.9)


def U174(facts: Facts) -> Count:
    return count(facts.linked("structural") & _works_with_what_it_is_linked_to(facts))


def U175(facts: Facts) -> Count:
    return count(facts.neighbours("participates") & ~facts.linked("structural"))


def U177(facts: Facts) -> Count:
    return count(
        facts.exists(
            "reseaux",
            is_one_of(facts["reseaux"]["form"], "working_group")
            & is_one_of(facts["reseaux"]["scope"], "internal"),
            "parent",
        )
    )
