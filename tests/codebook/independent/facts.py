# SPDX-License-Identifier: Apache-2.0
"""What the statements of the study are said with; each property has a row a coordination."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import pandas as pd

from .kleene import (
    UNKNOWN,
    Numbers,
    asking,
    contains,
    is_empty,
    is_one_of,
    same,
    year_of,
)
from .tables import Tables

OFFICIALS = ("cpas_president", "elected_official")


class Facts(Tables):
    """Coordinators, money, meetings, links, activities and members."""

    # The coordinator

    def coordinator(self, holds: pd.Series) -> pd.Series:
        """Whether something holds of the coordinator, in one post; the stated ones suffice."""
        posts = self["posts"]
        answer = self.exists_for(
            self.coordinations.index, posts["reseau"], "posts", holds & self._is_coordinator
        )
        stated = self.coordinations.index.isin(posts["reseau"][self._is_coordinator.fillna(False)])
        unsure = self.coordinations.index.isin(
            posts["reseau"][(holds & self._is_coordinator).isna()]
        )
        answer[stated & ~unsure & answer.isna()] = False
        return answer

    @cached_property
    def _is_coordinator(self) -> pd.Series:
        return is_one_of(self["posts"]["function"], "coordinator")

    def trained_in(self, *subjects: str) -> pd.Series:
        """Whether who holds each post was trained in all of these."""
        holds = same(self["posts"]["training"], True)
        for subject in subjects:
            holds &= contains(self["posts"]["training"], subject)
        return holds

    def recruited_by(self, way: str) -> pd.Series:
        return contains(self["posts"]["recruitment"], way)

    @cached_property
    def heads_the_service(self) -> pd.Series:
        return contains(self["posts"]["other_duties"], "head_of_social_service")

    @cached_property
    def is_head_of_service(self) -> pd.Series:
        return self.coordinator(self.heads_the_service)

    @cached_property
    def fte(self) -> Numbers:
        """The working time of the coordinators together, the most that it was on one day."""
        posts = self["posts"][self._is_coordinator.fillna(False)]
        return self.at_once(self.coordinations.index, posts["reseau"], posts, "fte")

    @cached_property
    def is_large(self) -> pd.Series:
        return self.fte.within(0.75, 2)

    @cached_property
    def is_medium(self) -> pd.Series:
        return self.fte.within(0.2, 0.5)

    @cached_property
    def is_small(self) -> pd.Series:
        """Coordinated, a few hours now and then, by who heads the social service of the CPAS."""
        return self.is_head_of_service & self.fte.bracket(0, 0.2)

    # Money and places

    @cached_property
    def grant(self) -> Numbers:
        """Euros granted for a coordination, in the last year, up to this one, with known amounts.

        What nobody dates, or may be for something else, may add to it.
        """
        grants = self["grants"].assign(of=self.home(self["grants"]["reseau"]))
        ours = grants[grants["of"].notna()]
        years = ours["year"][
            ours["amount"].notna() & ~(ours["year"].astype(float) > (self.year or np.inf))
        ]
        years = years.dropna()
        of_year = grants["year"] == (years.max() if len(years) else None)
        last = ours[of_year[ours.index]]
        amount = last["amount"]
        total = self.total(self.coordinations.index, last["of"], amount, amount)
        most = total.most.copy()
        for key, coordination in self.coordinations.iterrows():
            doubtful = grants["year"].isna() & (grants["of"] == key)
            doubtful |= (of_year | grants["year"].isna()) & self._may_pay_for(coordination)
            most[key] += grants["amount"][doubtful].astype(float).fillna(np.inf).sum()
        return Numbers(total.least, most)

    def _may_pay_for(self, coordination: pd.Series) -> pd.Series:
        """Which grants that name no réseau may be for a coordination, by who receives them."""
        grants, body = self["grants"], coordination["legal_body"]
        of_its_own = grants["beneficiary"].eq(body) & (body not in self.actors_of("cpas"))
        to_coordinate = grants["purpose"].map(
            lambda purpose: not purpose or "coordin" in purpose.lower().replace("ö", "o")
        )
        received = grants["beneficiary"].isin({body, *(coordination["organisers"] or ())})
        return grants["reseau"].isna() & (of_its_own | (received & to_coordinate))

    @cached_property
    def activity_places(self) -> Numbers:
        """The places of activity on the territories of each coordination."""
        on = self.coordinations["territories"].explode().dropna()
        places = on.map(self["territories"]["activity_places"]).map(bounds)
        owner = pd.Series(on.index, index=range(len(on)))
        low = pd.Series([low for low, _ in places], dtype=float)
        high = pd.Series([high for _, high in places], dtype=float)
        return self.total(self.coordinations.index, owner, low, high)

    # Meetings and groups

    @cached_property
    def this_year(self) -> pd.Series:
        """The meetings of the year."""
        return asking(self["meetings"]["date"], lambda date: year_of(date) == self.year)

    def meets_as(self, *kinds: str) -> pd.Series:
        """The meetings of the year that are of some kinds."""
        return self.this_year & is_one_of(self["meetings"]["kind"], *kinds)

    @cached_property
    def plenaries(self) -> Numbers:
        """How often all members met: in assembly, or at a lunch of the coordination."""
        own = self["meetings"]["reseau"].isin(self.coordinations.index)
        return self.tally("meetings", self.meets_as("plenary", "lunch") & own)

    @cached_property
    def group_meetings(self) -> Numbers:
        """How often the working groups met, together."""
        return self.tally("meetings", self.this_year & self.is_group(self["meetings"]["reseau"]))

    def parts(self, form: str) -> pd.DataFrame:
        """The parts of coordinations that are of a form, or may be."""
        part = self["reseaux"][self.home(self["reseaux"]["parent"]).notna()]
        return part[is_one_of(part["form"], form).fillna(True).astype(bool)]

    @cached_property
    def groups(self) -> pd.DataFrame:
        """What is, or may be, a working group, without meetings internal to the CPAS."""
        parts = self.parts("working_group")
        inside = {*self["reseaux"].index[self["reseaux"]["scope"] == "internal"]}
        return parts[~parts.index.isin(inside) & self.home(parts["parent"], beyond=inside).notna()]

    def is_group(self, reseaux: pd.Series) -> pd.Series:
        """Whether each of these keys is that of a working group of a coordination."""
        forms = dict(is_one_of(self.groups["form"], "working_group"))
        answers = [forms.get(key, False) for key in reseaux]
        return pd.Series(answers, index=reseaux.index, dtype="boolean")

    @cached_property
    def group_count(self) -> Numbers:
        return self.tally("reseaux", self._is_group, "parent")

    @cached_property
    def _is_group(self) -> pd.Series:
        return self.is_group(self["reseaux"].index.to_series())

    def each_group(self, holds: pd.Series) -> pd.Series:
        """Whether something holds of every working group of a coordination, and it has one."""
        otherwise = self._is_group & ~holds.reindex(self._is_group.index, fill_value=False)
        return self.group_count.within(1) & ~self.exists("reseaux", otherwise, "parent")

    def meetings_of(self, reseaux: pd.DataFrame, *kinds: str) -> Numbers:
        """How often each of these parts of coordinations met in the year (as some kinds)."""
        whole = self.complete("meetings", self.coordinations.index)
        spoken_for = self.complete("meetings", reseaux.index)
        spoken_for |= self.home(reseaux["parent"]).map(whole).eq(True)
        owner = self["meetings"]["reseau"]
        held = self.meets_as(*kinds) if kinds else self.this_year
        return self.tally_for(reseaux.index, owner, held, spoken_for)

    # What meetings are for: four ways to coordinate

    @cached_property
    def by_days(self) -> pd.Series:
        """It has working groups, and each held a day of collective action in the year."""
        return self.each_group(self.meetings_of(self.groups, "collective_day").within(1))

    @cached_property
    def group_rate(self) -> Numbers:
        """How often a working group met, on average; never, where there is no group."""
        groups, meetings = self.group_count, self.group_meetings
        sure = (groups.least == groups.most) & (meetings.least == meetings.most)
        rate = (meetings.least / groups.least.where(groups.least > 0)).fillna(0)
        return Numbers(rate.where(sure, 0), rate.where(sure, np.inf))

    @cached_property
    def by_groups(self) -> pd.Series:
        """Its working groups meet more often than its assembly."""
        return self.group_count.within(1) & ~self.by_days & self.group_rate.exceeds(self.plenaries)

    @cached_property
    def by_plenaries(self) -> pd.Series:
        """Its assembly meets at least as often as its working groups, if it has any."""
        often = ~self.group_rate.exceeds(self.plenaries)
        return self.plenaries.within(1) & ~self.by_days & often

    @cached_property
    def meets_not(self) -> pd.Series:
        return self.plenaries.within(0, 0) & self.group_meetings.within(0, 0)

    @cached_property
    def through_others(self) -> pd.Series:
        """It holds no meeting of its own, and takes part in other réseaux."""
        return self.meets_not & self.exists("links", self.is_link("participates"), "from_reseau")

    # Other réseaux

    def is_link(self, kind: str) -> pd.Series:
        return is_one_of(self["links"]["kind"], kind)

    def linked(self, kind: str, to: pd.Series | None = None) -> pd.Series:
        """Whether a link of that kind joins it, either way, to a réseau (any, or one of `to`)."""
        answer = same(self.coordinations["form"], False)
        for mine, other in (("from_reseau", "to_reseau"), ("to_reseau", "from_reseau")):
            fits = self.is_link(kind)
            if to is not None:
                fits &= self["links"][other].map(to).astype("boolean")
            answer |= self.exists("links", fits, mine)
        return answer

    def neighbours(self, kind: str | None = None, *, is_linked: bool = True) -> pd.Series:
        """Whether a multi-theme réseau of others works on its commune.

        With a kind of link, whether there is one that such a link joins to it (or does not).
        """
        reseaux = self["reseaux"]
        outside = ~reseaux.index.isin(self.coordinations.index) & reseaux["parent"].isna()
        broad = (
            is_one_of(reseaux["scope"], "external")
            & is_one_of(reseaux["type"], "multithematic")
            & is_one_of(reseaux["scale"], "commune")
            & outside
        )
        theirs = reseaux["territories"][broad.fillna(True)].explode().dropna()
        mine = self.coordinations["territories"].explode().dropna()
        pairs = mine.reset_index().merge(theirs.reset_index(), on="territories")
        holds = pairs["key_y"].map(broad).astype("boolean")
        if kind:
            joined = self._joined(pairs, kind)
            holds = holds & (joined if is_linked else ~joined)
        return self.exists_for(self.coordinations.index, pairs["key_x"], "reseaux", holds)

    def _joined(self, pairs: pd.DataFrame, kind: str) -> pd.Series:
        """Whether a link of that kind joins each pair of réseaux, either way."""
        ends = self.joined_pairs(kind)
        there = [ends.get(pair, False) for pair in zip(pairs["key_x"], pairs["key_y"], strict=True)]
        whole = pairs["key_x"].map(self.complete("links", self.coordinations.index)).astype(bool)
        answer = pd.Series(there, index=pairs.index, dtype="boolean")
        return answer.mask(answer.eq(False).fillna(False) & ~whole, UNKNOWN)

    def joined_pairs(self, kind: str) -> dict[tuple[str, str], object]:
        """The pairs of réseaux that such a link joins, each either way, or may join."""
        pairs: dict[tuple[str, str], object] = {}
        links = self["links"]
        for one, other, joins in zip(
            links["from_reseau"], links["to_reseau"], self.is_link(kind), strict=True
        ):
            for pair in ((one, other), (other, one)):
                if joins is UNKNOWN:
                    pairs.setdefault(pair, UNKNOWN)
                elif joins:
                    pairs[pair] = True
        return pairs

    # Objectives, activities, diagnoses, relays, papers

    def aims_at(self, *aims: str) -> pd.Series:
        """Whether its long-term objectives have each of these aims."""
        answer = same(self.coordinations["form"], True)
        for aim in aims:
            answer &= self.exists(
                "objectives",
                self.objective("long_term") & contains(self["objectives"]["aims"], aim),
            )
        return answer

    def objective(self, level: str) -> pd.Series:
        return is_one_of(self["objectives"]["level"], level)

    def does(self, kind: str) -> pd.Series:
        """Whether it does something of that kind, or did: what is only planned does not count."""
        answer = self.exists(
            "activities", is_one_of(self["activities"]["kind"], kind) & self.is_under_way_or_done
        )
        said = contains(self.coordinations["activity_kinds"], kind).fillna(False)
        return answer.mask(said.astype(bool), True)

    @cached_property
    def is_under_way_or_done(self) -> pd.Series:
        return ~is_one_of(self["activities"]["status"], "planned")

    def diagnosed(self, *methods: str, level: str | None = None, general=False) -> pd.Series:
        """Whether it made a diagnosis by one of these methods (on a quartier, on all themes)."""
        rows = self["diagnoses"]
        holds = is_one_of(rows["method"], *methods)
        if level:
            holds &= self.lies_on(rows, level)
        if general:
            holds &= is_empty(rows["themes"])
        return self.exists("diagnoses", holds)

    def lies_on(self, rows: pd.DataFrame, *levels: str) -> pd.Series:
        """Whether rows are about a territory of one of these levels."""
        level = rows["territory"].map(self["territories"]["level"]).astype(object)
        return is_one_of(level.where(level.notna(), None), *levels)

    def has_paper(self, holds: pd.Series) -> pd.Series:
        return self.exists("documents", holds)

    def paper(self, *kinds: str) -> pd.Series:
        return is_one_of(self["documents"]["kind"], *kinds)

    def directory(self, status: str = "adopted") -> pd.Series:
        return self.paper("directory") & is_one_of(self["documents"]["status"], status)

    @cached_property
    def on_quartier(self) -> pd.Series:
        return self.lies_on(self["documents"], "quartier")

    @cached_property
    def has_full_directory(self) -> pd.Series:
        """A directory of all the actors of a territory larger than a quartier, on all themes."""
        everything = is_empty(self["documents"]["themes"]) & ~self.on_quartier
        return self.has_paper(self.directory() & everything)

    def relayed(self, *forms: str, to: str | None = None) -> pd.Series:
        holds = is_one_of(self["relays"]["form"], *forms)
        if to:
            holds &= contains(self["relays"]["to_whom"], to)
        return self.exists("relays", holds)

    def relayed_diagnosis(self, *to: str) -> pd.Series:
        """Whether it carried a diagnosis to one of these."""
        subject = asking(self["relays"]["subject"], lambda key: key in self.diagnosis_keys)
        return self.exists("relays", subject & contains(self["relays"]["to_whom"], *to))

    # Members, officials, who is there

    @cached_property
    def members(self) -> Numbers:
        """How many members it has on paper: as it declares, or as they are listed."""
        rows = self["memberships"]
        listed = self.members_that(rows["reseau"], asking(rows["member"], lambda _: True))
        declared = self.coordinations["declared_members"].map(bounds)
        low = pd.Series([low for low, _ in declared], index=listed.least.index, dtype=float)
        high = pd.Series([high for _, high in declared], index=listed.least.index, dtype=float)
        return Numbers(low.fillna(listed.least), high.where(low.notna(), listed.most))

    def members_that(self, owner: pd.Series, holds: pd.Series) -> Numbers:
        """How many members of each something holds of, each counted once."""
        member = self["memberships"]["member"]
        again = pd.DataFrame({"owner": owner, "member": member}).duplicated() & member.notna()
        holds = holds.mask(again | member.eq("none"), False)
        index = self.coordinations.index
        return self.tally_for(index, owner, holds, self.complete("memberships", index))

    def place_of_officials(self, *places: str) -> pd.Series:
        return contains(self.coordinations["place_of_officials"], *places)

    @cached_property
    def attended(self) -> pd.DataFrame:
        """Who was present at a meeting of the year, with that meeting."""
        rows, meetings = self["attendances"], self["meetings"].assign(in_year=self.this_year)
        told = meetings[["reseau", "kind", "chair_role", "in_year"]].reindex(rows["meeting"])
        told = told.astype(object).where(told.notna(), None)
        return rows.join(told.set_axis(rows.index))

    def had_present(self, holds: pd.Series) -> pd.Series:
        """Whether somebody of whom something holds was present at its meetings of the year."""
        rows = self.attended
        there = is_one_of(rows["status"], "present") & rows["in_year"].astype("boolean")
        owner = self.home(rows["reseau"])
        return self.exists_for(self.coordinations.index, owner, "attendances", holds & there)

    def had_in_role(self, role: str) -> pd.Series:
        """Whether somebody in a role was at its meetings of the year, to chair them or not."""
        meetings = self["meetings"]
        chaired = meetings[(is_one_of(meetings["chair_role"], role) & self.this_year).fillna(False)]
        there = self.had_present(is_one_of(self.attended["role"], role))
        return there.mask(there.index.isin(self.home(chaired["reseau"]).dropna()), True)

    @cached_property
    def present_at_plenaries(self) -> Numbers:
        """How many were present at each plenary meeting of the year."""
        own = self["meetings"]["reseau"].isin(self.coordinations.index)
        chosen = self["meetings"][self.meets_as("plenary", "lunch").fillna(False) & own]
        whole = (
            chosen["reseau"].map(self.complete("attendances", self.coordinations.index)).eq(True)
        )
        rows = self["attendances"]
        there = is_one_of(rows["status"], "present")
        return self.tally_for(chosen.index, rows["meeting"], there, whole)

    @cached_property
    def peers(self) -> pd.DataFrame:
        """The réseaux of two coordinations or more, and nobody else: where coordinators meet."""
        members = self["memberships"].dropna(subset="member")
        members = members[members["member"] != "none"]
        mine = members["member"].isin(self.coordinations.index).groupby(members["reseau"]).all()
        several = members.groupby("reseau")["member"].nunique() > 1
        return self["reseaux"][self["reseaux"].index.isin(mine.index[mine & several])]


def bounds(value: object) -> tuple[float, float]:
    """The bounds of a range as it is written: ``45..55``, ``80..``, ``12``."""
    if value is None or value != value or str(value) == "":
        return np.nan, np.nan
    low, _, high = str(value).partition("..")
    if ".." not in str(value):
        return float(low), float(low)
    return float(low) if low else 0, float(high) if high else np.inf
