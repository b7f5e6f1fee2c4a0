# SPDX-License-Identifier: Apache-2.0
"""The straight line, from lists to a report: read, project, measure, analyse, report, write.

    python examples/straight_line.py [folder of CSV tables, .json, .xlsx or .ods]
"""

import sys
import tempfile
from pathlib import Path

import maillage as ml

# read: what is imperfect becomes an issue that says where it is and what would cure it.
model = ml.read(sys.argv[1] if len(sys.argv) > 1 else "data/bruxelles")
print(model)
for issue in model.issues:
    if issue.severity == "error":
        print(issue)

# Tables iterate, are indexed by key, and become DataFrames.
reseau = next(iter(model.reseaux))
print(f"{reseau.name.fr}: {reseau.form}, since {reseau.period.since or 'unknown'}")

# project: a lens says which relations join whom.
network = ml.project(model, ml.Lens("organiser"))
print(network)

# measure: one value a node.
degrees = ml.measure(network, "degree")
best = max(zip(degrees.values, degrees.nodes, strict=True))
print(f"convenes most: {best[1]}, {best[0]:.0f} réseaux")

# analyse: a question of the field; the answer says how much of it is known.
for indicator in ml.INDICATORS:
    finding = ml.analyse(model, indicator)
    print(f"\n{finding.title.fr} ({finding.known} sur {finding.population} {finding.population_of.fr})")
    for sentence in finding.sentences:
        print(f"  {sentence.fr}")

with tempfile.TemporaryDirectory() as folder:
    # report: one page that needs nothing else.
    page = Path(folder) / "rapport.html"
    ml.report(model, lang="fr").save(page)
    print(f"\n{page.name}: {page.stat().st_size // 1024} kB")

    # write: whole or not at all, and nothing is lost.
    ml.write(model, Path(folder) / "inventaire.xlsx")
    assert ml.read(Path(folder) / "inventaire.xlsx") == model
