# SPDX-License-Identifier: Apache-2.0
"""How long the report of data/bruxelles takes to open in a browser, beside an empty page.

    python benchmarks/open_report.py [--runs 9]

In turns, in one browser: from the request to the end of loading and the first painting.
"""

import argparse
import shutil
import statistics
import tempfile
from pathlib import Path

import maillage as ml
from playwright.sync_api import sync_playwright

DATA = Path(__file__).resolve().parents[1] / "data" / "bruxelles"

OPENED_IN = """
new Promise(resolve => new PerformanceObserver(list => {
    const [{ loadEventEnd }] = performance.getEntriesByType("navigation");
    resolve(Math.max(loadEventEnd, list.getEntries()[0].startTime));
}).observe({ type: "paint", buffered: true }))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    pages = {
        "report": ml.report(ml.read(DATA), lang="fr").html,
        "empty page": "<!doctype html><title>.</title><p>.</p>",
    }
    times: dict[str, list[float]] = {name: [] for name in pages}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        for name, html in pages.items():
            (Path(folder) / f"{name}.html").write_text(html, encoding="utf-8")
        for _ in range(runs):
            for name in pages:
                page = browser.new_page()
                page.goto((Path(folder) / f"{name}.html").as_uri())
                times[name].append(page.evaluate(OPENED_IN))
                page.close()
        browser.close()
    for name, taken in times.items():
        size = len(pages[name].encode()) / 1000
        print(
            f"{name}: {statistics.median(taken):.0f} ms ({min(taken):.0f} at best), {size:.0f} kB"
        )


if __name__ == "__main__":
    main()
