# SPDX-License-Identifier: Apache-2.0
"""How fast a large model comes back from a snapshot, beside its CSV files.

    python benchmarks/snapshot.py [--runs 5] [--scale 1.0] [--folder build/benchmark/read_csv]

Takes the synthetic folder of read_csv.py (100 000 actors, 20 000 réseaux and 600 000 memberships at
scale 1), saves it as a snapshot, then reads both in turns, each time in a fresh process. Prints the
median and the fastest time by the clock, the median time of processors (reading uses two), and the
size of the files.
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

from read_csv import ROOT, write_folder

READERS = ("read", "load_snapshot")


def take_once(reader: str, path: Path) -> dict[str, float]:
    """Run in a process of its own: imports the library, reads, tells what it took."""
    import maillage

    clock, processors = time.perf_counter(), time.process_time()
    kept = getattr(maillage, reader)(path)
    took = {
        "clock": time.perf_counter() - clock,
        "processors": time.process_time() - processors,
    }
    assert len(kept.memberships)
    return took


def main() -> None:
    import maillage

    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--folder", type=Path, default=ROOT / "build/benchmark/read_csv")
    parser.add_argument("--once", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.once:
        print(json.dumps(take_once(options.once[0], Path(options.once[1]))))
        return
    folder = options.folder / f"scale-{options.scale}"
    if not folder.exists():
        write_folder(folder, options.scale)
    snapshot = folder.parent / f"{folder.name}.snapshot"
    start = time.perf_counter()
    model = maillage.read(folder)
    maillage.save_snapshot(model, snapshot)
    print(f"read and saved once in {time.perf_counter() - start:.2f} s")
    assert maillage.load_snapshot(snapshot) == model

    paths = dict(zip(READERS, (folder, snapshot), strict=True))
    sizes = {
        "read": sum(file.stat().st_size for file in folder.iterdir()),
        "load_snapshot": snapshot.stat().st_size,
    }
    took: dict[str, list[dict[str, float]]] = {reader: [] for reader in READERS}
    for _ in range(options.runs):
        for reader, path in paths.items():
            command = [sys.executable, __file__, "--once", reader, str(path)]
            took[reader].append(json.loads(subprocess.check_output(command)))

    print(f"{'':<14} {'median':>9} {'fastest':>9} {'processors':>12} {'files':>10}")
    for reader, runs in took.items():
        clocks = [run["clock"] for run in runs]
        processors = statistics.median(run["processors"] for run in runs)
        print(
            f"{reader:<14} {statistics.median(clocks):>7.2f} s {min(clocks):>7.2f} s"
            f" {processors:>10.2f} s {sizes[reader] / 1e6:>7.1f} MB"
        )
    for unit, best in (("clock", min), ("processors", min)):
        of = [best(run[unit] for run in took[reader]) for reader in READERS]
        print(f"by the {unit}, a snapshot takes {of[1] / of[0]:.2f} × the time of the files")


if __name__ == "__main__":
    main()
