# SPDX-License-Identifier: Apache-2.0
"""How fast, and in how much memory, a large folder of CSV tables is read, beside pandas.

    python benchmarks/read_csv.py [--runs 5] [--scale 1.0] [--folder build/benchmark/read_csv]

Writes a synthetic folder once (100 000 actors, 20 000 réseaux and 600 000 memberships at scale 1),
then reads it in turns, each time in a fresh process:

- `maillage`: `maillage.read`, which checks keys, references, dates and terms;
- `pandas`: `pandas.read_csv` of the same files, as they are;
- `pandas, checked`: the same, then what it takes to know as much of them (keys unique, references
  found, dates and lists understood).

Memory is the peak of the process, less what it held once its library was imported. What the figures
are for: docs/decisions/0015-reading-beside-pandas.md.
"""

import argparse
import csv
import json
import random
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
READERS = ("maillage", "pandas", "pandas, checked")
SOURCE = "synthetic: benchmarks/read_csv.py"
COMMUNES = [f"commune-{number}" for number in range(1, 20)]
THEMES = ["culture", "family", "food", "housing", "schooling"]


def write_table(folder: Path, name: str, columns: str, rows) -> None:
    with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow([*columns.split(","), "source"])
        table.writerows([*row.split(","), SOURCE] for row in rows)


def write_folder(folder: Path, scale: float) -> None:
    actors, reseaux = round(100_000 * scale), round(20_000 * scale)
    draw = random.Random(2014)

    def place() -> str:
        return draw.choice(COMMUNES)

    def themes() -> str:
        return "|".join(draw.sample(THEMES, 2))

    def member() -> str:
        return f"a{draw.randrange(actors)},r{draw.randrange(reseaux)},member"

    def since() -> str:
        return f"{draw.randint(1990, 2020)}-{draw.randint(1, 12):02}"

    folder.mkdir(parents=True)
    tables = {
        ("territories", "key,name,level"): (f"{key},{key},commune" for key in COMMUNES),
        ("actors", "key,name,kind,territory,themes"): (
            f"a{i},Synthetic actor {i},association,{place()},{themes()}" for i in range(actors)
        ),
        ("reseaux", "key,name,form,scope,type,themes,scale,territories"): (
            f"r{i},Synthetic réseau {i},network,external,thematic,{themes()},commune,{place()}"
            for i in range(reseaux)
        ),
        ("memberships", "key,member,reseau,capacity,since,until"): (
            f"m{i},{member()},{since()},.." for i in range(round(600_000 * scale))
        ),
    }
    for (name, columns), rows in tables.items():
        write_table(folder, name, columns, rows)


def peak_bytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def with_pandas(folder: Path) -> dict:
    import pandas

    return {file.stem: pandas.read_csv(file) for file in sorted(folder.iterdir())}


def with_pandas_checked(folder: Path) -> dict:
    import pandas

    tables = with_pandas(folder)
    for table in tables.values():
        assert table["key"].is_unique
        assert not table["key"].str.contains(r"[|:\x00-\x1f]").any()

    def found(column, target: str) -> None:
        assert (pandas.Index(tables[target]["key"]).get_indexer(column) >= 0).all()

    memberships = tables["memberships"]
    found(memberships["member"], "actors")
    found(memberships["reseau"], "reseaux")
    found(tables["actors"]["territory"], "territories")
    found(tables["reseaux"]["territories"], "territories")
    memberships["since"] = pandas.to_datetime(memberships["since"], format="%Y-%m")
    for name in ("actors", "reseaux"):
        tables[name]["themes"] = tables[name]["themes"].str.split("|")
    return tables


def read_once(reader: str, folder: Path) -> dict:
    """Run in a process of its own: imports one library, reads the folder, tells what it took."""
    if reader == "maillage":
        from maillage import read
    else:
        import pandas  # noqa: F401

        read = with_pandas if reader == "pandas" else with_pandas_checked
    before = peak_bytes()
    start = time.perf_counter()
    kept = read(folder)
    took = {"seconds": time.perf_counter() - start, "bytes": peak_bytes() - before}
    assert reader != "maillage" or not kept.issues
    return took


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--folder", type=Path, default=ROOT / "build/benchmark/read_csv")
    parser.add_argument("--once", choices=READERS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    folder = options.folder / f"scale-{options.scale}"
    if options.once:
        print(json.dumps(read_once(options.once, folder)))
        return
    if not folder.exists():
        write_folder(folder, options.scale)
    size = sum(file.stat().st_size for file in folder.iterdir())

    took = {reader: [] for reader in READERS}
    for _ in range(options.runs):
        for reader in READERS:
            command = [sys.executable, __file__, *sys.argv[1:], "--once", reader]
            took[reader].append(json.loads(subprocess.check_output(command)))

    print(f"{size / 1e6:.1f} MB of CSV, {options.runs} runs each, in turns")
    print(f"{'':<15} {'median':>9} {'fastest':>9} {'peak memory':>13} {'of the files':>13}")
    medians = {}
    for reader, runs in took.items():
        seconds = [run["seconds"] for run in runs]
        memory = statistics.median(run["bytes"] for run in runs)
        medians[reader] = statistics.median(seconds)
        print(
            f"{reader:<15} {medians[reader]:>7.2f} s {min(seconds):>7.2f} s"
            f" {memory / 1e6:>10.0f} MB {memory / size:>11.1f} ×"
        )
    for reader in READERS[1:]:
        print(f"maillage takes {medians['maillage'] / medians[reader]:.2f} × the time of {reader}")


if __name__ == "__main__":
    main()
