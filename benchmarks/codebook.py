# SPDX-License-Identifier: Apache-2.0
"""How fast thousands of coordinations are counted, beside the codebook's specification in pandas.

    python benchmarks/codebook.py [--runs 5] [--times 500] [--peer-times 20]

Copies the eighteen coordinations of `data/urias-2014` under new keys (500 times: 9 000
coordinations and two million rows), reads them once, and asks the 191 questions. The peer is
tests/codebook/independent, which answers the same from DataFrames that are already made; being
slower, it is asked of fewer copies, and so is the library beside it. Both must count exactly as
many times what they count once.

Each is timed in a process of its own, in turns; time is that of the processor. A finding bears the
digest of the data that it was made from, which costs more than the questions: it is timed apart.
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COUNTERS = ("maillage", "pandas")
sys.path.insert(0, str(ROOT / "tests/codebook"))  # `import copies, independent`


def counts_of(counter: str, model):
    """What counts, given a model; whatever is not counting is done before."""
    import maillage as ml

    if counter == "maillage":
        return lambda: {row[0]: row[2] for row in ml.codebook(model).rows}
    import independent

    tables = {table.name: table.to_pandas() for table in model.tables}
    return lambda: {id: found.count for id, found in independent.codebook(tables).items()}


def count_once(counter: str, times: int, folder: Path) -> dict:
    """Run in a process of its own: reads, counts, tells how long counting took."""
    import maillage as ml

    once = counts_of(counter, ml.read(ROOT / "data/urias-2014"))()  # imports what it needs
    model = ml.read(folder)
    count = counts_of(counter, model)
    start = time.process_time()
    often = count()
    counted = time.process_time()
    assert model.digest
    stamped = time.process_time() - counted if counter == "maillage" else 0.0
    assert often == {id: found and found * times for id, found in once.items()}
    return {"questions": counted - start - stamped, "digest": stamped}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--times", type=int, default=500)
    parser.add_argument("--peer-times", type=int, default=20)
    parser.add_argument("--folder", type=Path, default=ROOT / "build/benchmark/codebook")
    parser.add_argument("--once", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()

    def folder(times: int) -> Path:
        return options.folder / f"times-{times}"

    if options.once:
        counter, times = options.once[0], int(options.once[1])
        print(json.dumps(count_once(counter, times, folder(times))))
        return

    from copies import write_copies

    asked = [("maillage", options.times), *((name, options.peer_times) for name in COUNTERS)]
    for _, times in asked:
        if not folder(times).exists():
            write_copies(ROOT / "data/urias-2014", folder(times), times)
    took = {each: [] for each in asked}
    for _ in range(options.runs):
        for counter, times in asked:
            command = [sys.executable, __file__, *sys.argv[1:], "--once", counter, str(times)]
            took[counter, times].append(json.loads(subprocess.check_output(command)))

    medians = {
        each: {what: statistics.median(run[what] for run in runs) for what in runs[0]}
        for each, runs in took.items()
    }
    print(f"{'':<10} {'coordinations':>13} {'questions':>11} {'digest':>9}")
    for (counter, times), median in medians.items():
        seconds = f"{median['questions']:>9.3f} s {median['digest']:>7.3f} s"
        print(f"{counter:<10} {18 * times:>13} {seconds}")
    ours, theirs = (medians[name, options.peer_times]["questions"] for name in COUNTERS)
    print(f"maillage takes {ours / theirs:.3f} × the time of pandas")


if __name__ == "__main__":
    main()
