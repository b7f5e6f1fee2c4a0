# SPDX-License-Identifier: Apache-2.0
"""The report and the pictures in a real browser: quiet, alone, open to all, and good to look at."""

from pathlib import Path

import maillage as ml
import pytest
from axe_playwright_python.sync_playwright import Axe

LANGUAGES = ("fr", "nl", "en")
SHOTS = Path(__file__).resolve().parents[2] / "build" / "screenshots"

#: No two written names may share a point, whatever the letters of the machine.
COLLISIONS = """
svg => {
    const boxes = [...svg.querySelectorAll("text")].map(text => text.getBoundingClientRect());
    let count = 0;
    boxes.forEach((one, i) => boxes.slice(0, i).forEach(other => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across > 1 && along > 4) count += 1;
    }));
    return count;
}
"""


@pytest.fixture(scope="session")
def report(inventory):
    model = ml.read(inventory)
    made = {}
    return lambda lang: made.setdefault(lang, ml.report(model, lang, at="2026-01-01").html)


def violations(page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [
        f"{each['id']}: {node['target']} {node['failureSummary']}"
        for each in found
        for node in each["nodes"]
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("screen", ["desktop", "phone"])
def test_the_report_is_quiet_alone_and_open_to_all(opened, report, lang, screen):
    made = opened(report(lang), screen)
    page = made.page
    assert page.locator("html").get_attribute("lang") == lang
    made.start()
    assert not page.locator(".drawing").is_visible()
    made.part("search").fill("a")
    assert violations(page) == []
    page.keyboard.press("Enter")
    for folded in page.locator("details").all():
        folded.evaluate("details => details.open = true")
    made.settle()
    assert violations(page) == []
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0, "the page is wider than the screen"
    assert made.complaints == []
    assert made.requests == []


def test_the_report_opens_in_under_a_second(opened, report):
    assert len(report("fr").encode()) < 2_000_000
    times = []
    for _ in range(3):
        page = opened(report("fr")).page
        times.append(
            page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
        )
    assert min(times) < 1000


@pytest.mark.parametrize("indicator", ml.INDICATORS)
def test_a_picture_of_a_finding_is_open_to_all(opened, bruxelles, indicator):
    made = opened(ml.analyse(bruxelles, indicator).plot(lang="en").html)
    assert violations(made.page) == []
    assert (made.complaints, made.requests) == ([], [])


def test_without_webgl_there_is_the_drawing(opened, report):
    html = report("en")
    made = opened(html, java_script_enabled=False)
    assert made.page.locator(".drawing svg").is_visible()
    assert not made.page.locator("#network-app").is_visible()


def test_where_nothing_can_be_drawn_the_drawing_stays(browser, opened, report, monkeypatch):
    from playwright.sync_api import BrowserContext

    plain = type(browser).new_context

    def without_webgl(self, **options) -> BrowserContext:
        context = plain(self, **options)
        context.add_init_script("HTMLCanvasElement.prototype.getContext = () => null")
        return context

    monkeypatch.setattr(type(browser), "new_context", without_webgl)
    made = opened(report("en"))
    assert made.page.locator(".drawing svg").is_visible()
    assert not made.page.locator("#network-app").is_visible()
    assert made.complaints == []


def test_names_on_the_drawing_do_not_collide(opened, report):
    page = opened(report("fr")).page
    page.emulate_media(media="print")
    drawing = page.locator(".drawing svg")
    assert drawing.locator("text").count() > 80
    assert drawing.evaluate(COLLISIONS) == 0


def test_screenshots_to_look_at(opened, report):
    SHOTS.mkdir(parents=True, exist_ok=True)
    for screen in ("desktop", "phone"):
        made = opened(report("fr"), screen)
        made.start()
        made.page.screenshot(path=SHOTS / f"report-{screen}.png", full_page=True)
    made = opened(report("fr"))
    made.page.emulate_media(media="print")
    assert made.page.locator(".drawing svg").is_visible()
    assert not made.page.locator("#network-app").is_visible()
    made.page.pdf(path=SHOTS / "report.pdf", prefer_css_page_size=True)
    assert {shot.name for shot in SHOTS.iterdir()} >= {
        "report-desktop.png",
        "report-phone.png",
        "report.pdf",
    }
