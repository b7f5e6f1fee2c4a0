# SPDX-License-Identifier: Apache-2.0
"""The straight line, from lists to a report: read, project, measure, analyse, report, write.

Takes a folder of CSV tables, a .json, an .xlsx or an .ods; without any, the inventory of Brussels.
"""

import sys
import tempfile
from pathlib import Path

import maillage as ml

# read: what is imperfect becomes an issue that says where it is and what would cure it.
model = ml.read(sys.argv[1] if len(sys.argv) > 1 else "data/bruxelles")
errors = [issue for issue in model.issues if issue.severity == "error"]
print(*errors, f"{len(errors)} errors", sep="\n")

# Tables iterate, are indexed by key, and become DataFrames.
coordinations = [reseau for reseau in model.reseaux if reseau.form == "coordination"]
print(f"{len(coordinations)} coordinations of {len(model.reseaux)} réseaux")

# project: a lens says which relations join whom.
network = ml.project(model, ml.Lens("organiser"))
print(f"{network.node_count} actors and réseaux, {network.edge_count} edges")

# measure: one value a node.
degree = ml.measure(network, "degree")
convened, actor = max(zip(degree.values, degree.nodes, strict=True))
print(f"{actor} convenes most: {convened:.0f} réseaux")

# analyse: a question of the field. The answer says how much of it is known.
for indicator in ml.INDICATORS:
    finding = ml.analyse(model, indicator)
    print(f"\n{finding.title.en}: {finding.known} of {finding.population} known")
    print(*finding.sentences("en"), sep="\n")

with tempfile.TemporaryDirectory() as folder:
    # report: one page that needs nothing else.
    page = Path(folder) / "rapport.html"
    ml.report(model, lang="fr").save(page)
    print(f"\n{page.name}: {page.stat().st_size // 1024} kB")

    # write: whole or not at all, and nothing is lost.
    ml.write(model, Path(folder) / "inventaire.xlsx")
    print("nothing lost:", ml.read(Path(folder) / "inventaire.xlsx") == model)
