# SPDX-License-Identifier: Apache-2.0
"""How fast, and in how much memory, actors are joined by the réseaux they share, beside SciPy.

    python benchmarks/one_mode.py [--runs 5] [--actors 40000] [--reseaux 6000] [--ties 60000]

A synthetic two-mode network, whose réseaux have uneven sizes as real ones do (the n-th largest has
a share of the ties in proportion to 1 / (10 + n)), is joined with `maillage.one_mode` and with
`scipy.sparse`, in turns, each time in a fresh process. Both give each pair of actors once, with its
weight, in compressed sparse rows whose columns are sorted; maillage also gives the rows the other
way, and its nodes have labels. Time is that of the processor; memory, the peak of the process less
what it held before it joined.
"""

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time

TASKS = {
    "count": {},
    "jaccard": {"weight": "jaccard"},
    "newman": {"weight": "newman"},
    "jaccard >= 0.5": {"weight": "jaccard", "at_least": 0.5},
    "jaccard, 10 best of each": {"weight": "jaccard", "top": 10},
}
LIBRARIES = ("maillage", "scipy")


def ties(options):
    """Which actor is in which réseau, each tie once, sorted."""
    import numpy as np

    random = np.random.default_rng(2014)
    share = 1 / (10 + np.arange(options.reseaux))
    actors = random.integers(0, options.actors, options.ties)
    reseaux = random.choice(options.reseaux, options.ties, p=share / share.sum())
    return np.unique(np.stack([actors, reseaux]), axis=1)


def join_with_maillage(pairs, options):
    import maillage as ml

    count = options.actors + options.reseaux
    modes = [0] * options.actors + [1] * options.reseaux
    labels = [f"{node:09}" for node in range(count)]
    targets = pairs[1] + options.actors
    network = ml.from_arrays(count, pairs[0], targets, modes=modes, labels=labels)

    def join(**how):
        return ml.one_mode(network, "actor", **how).edge_count

    return join


def join_with_scipy(pairs, options):
    import numpy as np
    from scipy import sparse

    ones = np.ones(pairs.shape[1])
    shape = (options.actors, options.reseaux)
    matrix = sparse.csr_array((ones, (pairs[0], pairs[1])), shape=shape)

    def best(weights, top):
        """Of each row, the heaviest, the first of those as heavy; then the union of both ends."""
        rows = np.repeat(np.arange(weights.shape[0]), np.diff(weights.indptr))
        order = np.lexsort((weights.indices, -weights.data, rows))
        place = np.arange(len(order)) - weights.indptr[rows[order]]
        kept = order[place < top]
        ends = (rows[kept], weights.indices[kept])
        chosen = sparse.csr_array((weights.data[kept], ends), shape=weights.shape)
        return chosen.maximum(chosen.T)

    def join(weight="count", at_least=0.0, top=0):
        other = matrix
        if weight == "newman":
            sizes = matrix.sum(axis=0)
            shares = np.divide(1, sizes - 1, out=np.zeros_like(sizes), where=sizes > 1)
            other = matrix @ sparse.diags_array(shares)
        product = (other @ matrix.T).tocoo()
        kept = product.row != product.col if top else product.row < product.col
        rows, columns, values = product.row[kept], product.col[kept], product.data[kept]
        if weight == "jaccard":
            degrees = np.diff(matrix.indptr)
            values = values / (degrees[rows] + degrees[columns] - values)
        if at_least:
            strong = values >= at_least
            rows, columns, values = rows[strong], columns[strong], values[strong]
        joined = sparse.csr_array((values, (rows, columns)), shape=product.shape)
        if top:
            joined = sparse.csr_array(sparse.triu(best(joined, top), 1))
        joined.sort_indices()
        return joined.nnz

    return join


def peak_bytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def join_once(library: str, task: str, options) -> dict:
    """Run in a process of its own: imports one library, joins, tells what it took."""
    ready = {"maillage": join_with_maillage, "scipy": join_with_scipy}[library]
    few = argparse.Namespace(actors=9, reseaux=5, ties=20)
    ready(ties(few), few)(**TASKS[task])  # imports what it needs
    join = ready(ties(options), options)
    before, start = peak_bytes(), time.process_time()
    edges = join(**TASKS[task])
    seconds = time.process_time() - start
    return {"seconds": seconds, "bytes": peak_bytes() - before, "edges": edges}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--actors", type=int, default=40_000)
    parser.add_argument("--reseaux", type=int, default=6_000)
    parser.add_argument("--ties", type=int, default=60_000)
    parser.add_argument("--once", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.once:
        print(json.dumps(join_once(*options.once, options)))
        return

    print(f"{'':<25} {'edges':>10} {'maillage':>18} {'scipy':>18} {'time':>7} {'memory':>7}")
    for task in TASKS:
        took = {library: [] for library in LIBRARIES}
        for _ in range(options.runs):
            for library in LIBRARIES:
                command = [sys.executable, __file__, *sys.argv[1:], "--once", library, task]
                took[library].append(json.loads(subprocess.check_output(command)))
        assert len({run["edges"] for runs in took.values() for run in runs}) == 1, task
        seconds, memory = (
            {name: statistics.median(run[what] for run in runs) for name, runs in took.items()}
            for what in ("seconds", "bytes")
        )
        cells = [f"{seconds[name]:>7.3f} s {memory[name] / 1e6:>5.0f} MB" for name in LIBRARIES]
        ratios = [f"{of['maillage'] / of['scipy']:>5.2f} ×" for of in (seconds, memory)]
        edges = took["scipy"][0]["edges"]
        print(f"{task:<25} {edges:>10} {'  '.join(cells)} {' '.join(ratios)}")


if __name__ == "__main__":
    main()
