# SPDX-License-Identifier: Apache-2.0
"""An inventory many times over, each copy under keys of its own: what makes a few rows many."""

import csv
from collections.abc import Iterator
from pathlib import Path

import maillage as ml

#: What stands for itself in a cell of references.
NOT_A_KEY = ("", "none")


def write_copies(source: Path, folder: Path, times: int) -> Path:
    """Writes each table of `source` with its rows `times` times, which refer to their own copy."""
    folder.mkdir(parents=True)
    for path in source.glob("*.csv"):
        keys = {field["name"] for field in ml.TABLES[path.stem]["fields"] if field["targets"]}
        keys |= {"row"} if path.stem == "statements" else set()  # of the table that it names
        with path.open(encoding="utf-8", newline="") as file:
            columns, *rows = csv.reader(file)
        refers = [column == "key" or column in keys for column in columns]
        with (folder / path.name).open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file, lineterminator="\n")
            table.writerow(columns)
            for copy in range(times):
                table.writerows(_copied(rows, refers, f"-copy-{copy}"))
    return folder


def _copied(rows: list[list[str]], refers: list[bool], mark: str) -> Iterator[list[str]]:
    for row in rows:
        yield [
            "|".join(key if key in NOT_A_KEY else key + mark for key in cell.split("|"))
            if is_key
            else cell
            for cell, is_key in zip(row, refers, strict=True)
        ]
