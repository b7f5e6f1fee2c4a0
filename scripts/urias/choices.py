# SPDX-License-Identifier: Apache-2.0
"""What each of the eighteen coordinations is, chosen so that every published count holds at once.

The pages are those of the study. What the text says of who does what is a rule too: a coordination
without members holds no assembly, one steered by a committee has statutes.
"""

from __future__ import annotations

import random

from ortools.sat.python import cp_model

#: Working time of the coordinators (p. 17), the large ones first; the last six give a few hours.
FTE = (2, 2, 1, 1, 1, 1, 0.75, 0.5, 0.4, 0.25, 0.2, 0.2, 0.1, 0.1, 0.1, 0.05, 0.05, 0.05)
SIZES = {"large": range(7), "medium": range(7, 12), "small": range(12, 18)}
EVERYONE = range(len(FTE))

Flags = list[cp_model.IntVar]


class Puzzle:
    """What is to be chosen, one variable a coordination, and the counts that must come out."""

    def __init__(self) -> None:
        self.model = cp_model.CpModel()
        self.chosen: dict[str, Flags] = {}

    def flag(
        self,
        name: str,
        total: int,
        *,
        only: Flags | None = None,
        never: Flags | None = None,
        large: int | None = None,
        medium: int | None = None,
        small: int | None = None,
    ) -> Flags:
        """Something true of `total` coordinations: only of some, never of others, by size."""
        flags = [self.model.new_bool_var(f"{name} {i}") for i in EVERYONE]
        self.chosen[name] = flags
        self.model.add(sum(flags) == total)
        for size, count in {"large": large, "medium": medium, "small": small}.items():
            if count is not None:
                self.model.add(sum(flags[i] for i in SIZES[size]) == count)
        if only:
            self.implies(flags, only)
        if never:
            self.implies(flags, [~other for other in never])
        return flags

    def choice(self, name: str, **totals: int) -> dict[str, Flags]:
        """One of several values for each coordination, each taken by so many."""
        options = {value: self.flag(f"{name}={value}", total) for value, total in totals.items()}
        for i in EVERYONE:
            self.model.add_exactly_one(flags[i] for flags in options.values())
        return options

    def number(self, name: str, low: int, high: int) -> Flags:
        """A whole number for each coordination."""
        numbers = [self.model.new_int_var(low, high, f"{name} {i}") for i in EVERYONE]
        self.chosen[name] = numbers
        return numbers

    def implies(self, first: Flags, then: Flags) -> None:
        for one, other in zip(first, then, strict=True):
            self.model.add_implication(one, other)

    def bound(self, numbers: Flags, when: Flags, low: int, high: int) -> None:
        """What a number may be where something is true."""
        for number, flag in zip(numbers, when, strict=True):
            self.model.add(number >= low).only_enforce_if(flag)
            self.model.add(number <= high).only_enforce_if(flag)

    def either(self, name: str, *options: Flags) -> Flags:
        """True where one of several things is."""
        flags = [self.model.new_bool_var(f"{name} {i}") for i in EVERYONE]
        for i in EVERYONE:
            self.model.add_max_equality(flags[i], [option[i] for option in options])
        return flags

    def is_exactly(self, numbers: Flags, value: int) -> Flags:
        """True where a number is that one, and only there."""
        flags = [self.model.new_bool_var(f"= {value} {i}") for i in EVERYONE]
        for number, flag in zip(numbers, flags, strict=True):
            self.model.add(number == value).only_enforce_if(flag)
            self.model.add(number != value).only_enforce_if(~flag)
        return flags

    def solve(self) -> list[dict[str, int]]:
        """What each coordination is: the solution that a fixed taste likes best."""
        taste = random.Random(2014)
        self.model.minimize(
            sum(taste.randrange(-50, 50) * flag for flags in self.chosen.values() for flag in flags)
        )
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 2014
        solver.parameters.max_deterministic_time = 3  # no clock: the same everywhere
        if solver.solve(self.model) not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            raise SystemExit("the published counts cannot hold together")
        return [
            {name: solver.value(flags[i]) for name, flags in self.chosen.items()} for i in EVERYONE
        ]


def how_they_meet(puzzle: Puzzle) -> tuple[dict[str, Flags], Flags, Flags]:
    """Four ways to coordinate (p. 28): by groups, assemblies, days, or through other réseaux."""
    way = puzzle.choice("way", groups=8, plenaries=6, days=2, others=2)
    shares = {
        "large": {"groups": 5, "plenaries": 1, "days": 1},
        "medium": {"groups": 3, "plenaries": 1, "others": 1},
        "small": {"plenaries": 4, "days": 1, "others": 1},
    }
    for size, share in shares.items():
        for name, flags in way.items():
            puzzle.model.add(sum(flags[i] for i in SIZES[size]) == share.get(name, 0))

    plenaries, groups = puzzle.number("plenaries", 0, 6), puzzle.number("groups", 0, 9)
    puzzle.bound(groups, way["groups"], 3, 9)
    puzzle.bound(groups, way["plenaries"], 0, 3)
    puzzle.bound(groups, way["days"], 2, 3)
    puzzle.bound(groups, way["others"], 0, 0)
    only_groups = puzzle.flag("only groups", 2, only=way["groups"])
    puzzle.bound(plenaries, way["groups"], 0, 4)
    puzzle.bound(plenaries, way["plenaries"], 4, 6)
    puzzle.bound(plenaries, way["others"], 0, 0)
    # The thirteenth assembly (I1): once a year, to choose themes, where days are central.
    puzzle.bound(plenaries, way["days"], 0, 1)
    yearly = puzzle.flag("yearly assembly", 1, only=way["days"])
    puzzle.bound(plenaries, yearly, 1, 1)
    has_none = puzzle.is_exactly(plenaries, 0)
    puzzle.model.add(sum(has_none) == 5)
    puzzle.implies(only_groups, has_none)
    for i in EVERYONE:  # from 2 to 4 assemblies, for the others that work in groups
        puzzle.model.add(plenaries[i] >= 2).only_enforce_if([way["groups"][i], ~only_groups[i]])

    without_group = puzzle.is_exactly(groups, 0)
    puzzle.model.add(sum(without_group) == 6)  # 12 have groups: 8, 2 and 2
    single = puzzle.is_exactly(groups, 1)
    puzzle.model.add(sum(single) == 0)
    for value, when in ((3, "groups"), (9, "groups"), (2, "plenaries"), (3, "plenaries")):
        is_value = puzzle.is_exactly(groups, value)
        puzzle.model.add(
            sum(_both(puzzle, is_value[i], way[when][i]) for i in EVERYONE) >= 1
        )  # « entre 3 et 9 », « 2 ou 3 »: the bounds are met
    for value in (4, 6):
        is_value = puzzle.is_exactly(plenaries, value)
        puzzle.model.add(
            sum(_both(puzzle, is_value[i], way["plenaries"][i]) for i in EVERYONE) >= 1
        )
    return way, plenaries, groups


def _both(puzzle: Puzzle, one: cp_model.IntVar, other: cp_model.IntVar) -> cp_model.IntVar:
    flag = puzzle.model.new_bool_var("both")
    puzzle.model.add_min_equality(flag, [one, other])
    return flag


def reconstruction() -> list[dict[str, int]]:
    """The eighteen coordinations, each with what was chosen for it."""
    puzzle = Puzzle()
    model, flag, choice = puzzle.model, puzzle.flag, puzzle.choice
    way, plenaries, groups = how_they_meet(puzzle)
    meets = [~others for others in way["others"]]
    has_plenary = [~none for none in puzzle.is_exactly(plenaries, 0)]
    has_groups = [~none for none in puzzle.is_exactly(groups, 0)]
    fully_small = [model.new_constant(i in SIZES["small"]) for i in EVERYONE]
    not_small = [~flag for flag in fully_small]

    # Creation (p. 14-16)
    founding = choice("founding", widened=4, negotiated=2, structural=2, top_down=9, lost=1)
    flag("before 2000", 2, never=founding["top_down"])
    beside = flag("beside a network", 4, only=founding["top_down"])
    puzzle.implies(way["others"], beside)
    precise = flag("precise themes", 1, only=beside)
    joins_in = flag("joins in", 1, only=beside)
    puzzle.implies(precise, has_groups)
    puzzle.implies(precise, [~there for there in has_plenary])
    puzzle.implies(joins_in, has_plenary)
    for i in EVERYONE:
        model.add(beside[i] == precise[i] + joins_in[i] + way["others"][i])
    # Two are tied to other réseaux: one to quartiers, one is a partnership that only has groups.
    partner = flag("partnership", 1, only=founding["structural"])
    puzzle.implies(partner, puzzle.chosen["only groups"])
    for i in EVERYONE:
        model.add_implication(founding["structural"][i], meets[i])

    # Money, places (p. 16, 58, 59)
    grant = choice("grant", from_5600=5, from_10000=5, from_20000=4, from_65000=4)
    choice("places", from_50=5, from_100=6, from_200=6, over_1000=1)
    four = puzzle.is_exactly(plenaries, 4)
    rich = [_both(puzzle, four[i], grant["from_65000"][i]) for i in EVERYONE]
    model.add(sum(rich) == 1)
    poor = flag("four assemblies and five groups for 6000", 1, only=four)
    puzzle.implies(poor, grant["from_5600"])
    puzzle.bound(groups, poor, 5, 5)

    # Steering, officials (p. 18-20, 42)
    steering = choice("steering", coordinator=7, hierarchy=4, committee=7)
    puzzle.implies(way["others"], steering["coordinator"])
    puzzle.implies(partner, steering["committee"])
    puzzle.implies(founding["negotiated"], [~flag for flag in steering["hierarchy"]])
    officials = choice("officials", chair=3, plenary=3, refused=12)
    puzzle.implies(officials["chair"], steering["hierarchy"])
    puzzle.implies(officials["plenary"], has_plenary)
    puzzle.implies(officials["plenary"], has_groups)
    for i in EVERYONE:
        model.add_implication(officials["chair"][i], meets[i])
    mayor = flag("mayor comes", 1, only=officials["chair"])
    puzzle.implies(mayor, has_plenary)
    flag("board", 1, only=officials["chair"])
    flag("officials invited to a group", 1, only=officials["refused"], never=way["others"])
    puzzle.implies(puzzle.chosen["officials invited to a group"], has_groups)
    top = flag("priorities from above", 3, only=steering["hierarchy"])
    flag("statistics", 2, only=top)
    president_sits = puzzle.either("president", officials["chair"], steering["committee"])
    flag("complaints", 2, only=president_sits)
    flag("advice", 2, only=steering["committee"])
    choice("committee meets", four=5, two=1, monthly=1, never=11)
    for i in EVERYONE:
        model.add(steering["committee"][i] + puzzle.chosen["committee meets=never"][i] == 1)

    # Objectives (p. 20-21): statutes say what they are
    aims = choice(
        "aims", shared=11, projects=1, training=1, community=1, articulation=1, users=1, none=2
    )
    puzzle.implies(steering["committee"], [~flag for flag in aims["none"]])

    # Coordinators (p. 17, 44-47): the small ones are heads of the social service
    duties = choice("duties", none=3, head=6, projects=6, front_line=2, accounting=1)
    model.add(sum(duties["none"][i] for i in SIZES["large"]) == 3)
    model.add(sum(duties["head"][i] for i in SIZES["small"]) == 6)
    training = choice(
        "training", social_work=7, social_work_and_university=7, university=2, arts=1, accountant=1
    )
    puzzle.implies(training["accountant"], duties["accounting"])
    puzzle.implies(
        duties["head"],
        puzzle.either("social", training["social_work"], training["social_work_and_university"]),
    )
    recruitment = choice("recruitment", applied=5, created_post=1, offered=7, part_of_job=5)
    puzzle.implies(recruitment["part_of_job"], duties["head"])
    flag("support", 9)
    puzzle.implies(recruitment["created_post"], [~flag for flag in training["accountant"]])
    puzzle.implies(recruitment["created_post"], not_small)
    flag("meets peers", 5, only=not_small, never=way["others"])

    # Members (p. 40-43)
    rule = choice("rule", open=10, invited=5, network_and_cpas=1, no_members=2)
    puzzle.implies(rule["no_members"], way["others"])
    puzzle.implies(rule["network_and_cpas"], partner)
    puzzle.implies(officials["chair"], rule["invited"])
    has_members = [~other for other in rule["no_members"]]
    crowd = flag("eighty members", 1, only=rule["open"], large=1)
    puzzle.implies(crowd, has_plenary)
    flag("dutch speakers", 4, only=has_members, never=rule["network_and_cpas"])
    flag("residents", 1, only=has_plenary, never=officials["chair"])
    flag("internal meeting", 2, never=way["others"])

    # Activities (p. 29-38)
    directory = flag("directory", 5, large=3, medium=1, small=1, never=way["others"])
    flag("legal guide", 1, only=directory)
    others = [directory]
    for name, total in (
        ("quartier directory", 1),
        ("theme directory", 1),
        ("directory to come", 2),
    ):
        papers = flag(name, total, never=way["others"])
        for other in others:
            puzzle.implies(papers, [~flag for flag in other])
        others.append(papers)
    flag("icebreaker", 1, only=has_plenary)
    flag("in members’ premises", 3, only=meets)
    told = flag("any news", 9, only=meets)
    for name, total, sizes in (
        ("round table", 8, {}),
        ("presentations", 8, {}),
        ("news", 7, {"large": 5, "medium": 0, "small": 2}),
    ):
        flag(name, total, only=told, **sizes)
    for i in EVERYONE:
        model.add(
            told[i]
            <= sum(puzzle.chosen[name][i] for name in ("round table", "presentations", "news"))
        )
    flag("themes", 13, only=meets)
    flag("trainings", 4, only=meets)
    flag("reflection", 4, only=has_groups)
    flag("intervision", 3, only=meets)
    flag("informal time", 5, only=meets)
    outside = flag("outside project", 3)
    puzzle.implies(way["others"], outside)
    flag("projects", 10, only=has_groups)
    flag("common position", 1, only=mayor)

    # Diagnoses and relays (p. 34-38)
    together = flag("diagnosis", 3, large=3)
    kinds = [
        flag(f"{kind} diagnosis", 1, only=together) for kind in ("group", "quartier", "commune")
    ]
    for i in EVERYONE:
        model.add(sum(kind[i] for kind in kinds) == together[i])
    puzzle.implies(kinds[0], has_groups)
    flag("expert diagnosis", 3, large=1, medium=0, small=2, never=together)
    conference = flag("conference", 2, only=meets)
    standing = flag("standing relay", 2, only=meets, never=together)
    puzzle.implies(standing, [~flag for flag in conference])
    flag("back to the college", 1, only=standing)
    return puzzle.solve()
