# SPDX-License-Identifier: Apache-2.0
"""The rows of the reconstruction, and what is known of a coordination while they are written."""

from __future__ import annotations

import csv
import random
from pathlib import Path

from .choices import FTE

YEAR = 2013
#: What something is called, in French, Dutch and English.
Name = tuple[str, str, str]
#: Themes of working groups (p. 27-28), and what they are called.
THEMES: dict[str, Name] = {
    "housing": ("logement", "wonen", "housing"),
    "childhood_youth": ("jeunesse", "jeugd", "youth"),
    "older_people": ("seniors", "senioren", "older people"),
    "physical_health": ("santé", "gezondheid", "health"),
    "mental_health": ("santé mentale", "geestelijke gezondheid", "mental health"),
    "employment_training": ("emploi", "werk", "employment"),
    "food": ("aide alimentaire", "voedselhulp", "food aid"),
    "disability": ("handicap", "handicap", "disability"),
    "culture": ("culture", "cultuur", "culture"),
    "social_cohesion": ("cohésion de quartier", "wijkcohesie", "neighbourhood cohesion"),
}


def in_languages(column: str, name: Name, *parts: object) -> dict[str, str]:
    """The cells of a column in three languages; a part may have a name in each as well."""
    return {
        f"{column}__{language}": text.format(
            *(part[index] if isinstance(part, tuple) else part for part in parts)
        )
        for index, (language, text) in enumerate(zip(("fr", "nl", "en"), name, strict=True))
    }


class Inventory:
    """Rows by table; every row says that it is reconstructed, and from which page."""

    def __init__(self) -> None:
        self.tables: dict[str, list[dict[str, object]]] = {}

    def add(self, table: str, page: int | str, key: str, /, **cells: object) -> str:
        cells = {name.replace("__", "."): value for name, value in cells.items()}
        source = f"reconstruction: URIAS 2014, p. {page}"
        self.tables.setdefault(table, []).append({"key": key, **cells, "source": source})
        return key

    def write(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.csv"):
            old.unlink()
        for table, rows in self.tables.items():
            columns = list(dict.fromkeys(column for row in rows for column in row))
            columns.append(columns.pop(columns.index("source")))
            with (folder / f"{table}.csv").open("w", newline="", encoding="utf-8") as file:
                writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
                writer.writeheader()
                writer.writerows(rows)


class Coordination:
    """One of the eighteen: what was chosen for it, and the keys of its rows."""

    def __init__(self, number: int, chosen: dict[str, int]) -> None:
        self.number, self.chosen, self.fte = number, chosen, FTE[number - 1]
        self.name = f"CS-{number:02}"
        self.key = self.name.lower()
        self.cpas = f"cpas-{number:02}"
        self.commune = f"commune-{number:02}"
        self.administration = f"administration-{number:02}"
        self.dice = random.Random(number)
        self.members: list[str] = []  # actors
        self.groups: list[str] = []

    def __getitem__(self, name: str) -> int:
        return self.chosen[name]

    def value(self, choice: str) -> str:
        """The value that was chosen among several."""
        taken = (name.partition("=") for name, flag in self.chosen.items() if flag)
        return next(value for name, _, value in taken if name == choice and value)

    def theme(self, index: int = 0) -> tuple[str, Name]:
        """A theme and its name, another for each index."""
        return list(THEMES.items())[(self.number + index) % len(THEMES)]

    def between(self, bounds: tuple[int, int]) -> int:
        return self.dice.randint(*bounds)
