# SPDX-License-Identifier: Apache-2.0
"""A real browser: Debian's chromium, without a screen, which draws WebGL in software.

Where MAILLAGE_SCREENSHOTS names a folder, pages and their prints are left there to be looked at.
"""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, Route, sync_playwright

SCREENS = {"desktop": (1280, 900), "phone": (360, 800)}
SHOTS = os.environ.get("MAILLAGE_SCREENSHOTS")
IN_SOFTWARE = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"]

TEN_FRAMES = """
new Promise(resolve => {
    let left = 10;
    const step = () => (left-- ? requestAnimationFrame(step) : resolve());
    step();
})
"""


@dataclass
class Opened:
    """A page in the browser, what it complained of, and what it asked of the network."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def part(self, name: str):
        """A part of the picture of a network."""
        return self.page.locator(f"[data-part={name}]")

    def start(self) -> None:
        """Goes to the picture, which begins when one comes near."""
        self.page.locator(".network").locator("xpath=..").scroll_into_view_if_needed()
        self.part("stage").wait_for(state="visible")
        self.settle()

    def settle(self) -> None:
        """Waits until the picture has stopped moving, however long a frame takes."""
        self.page.evaluate(TEN_FRAMES)

    def violations(self, within: str | None = None, contrast: bool = True) -> list[str]:
        """What axe-core has against the page, or a part of it; contrast takes most of its time."""
        # What passes is not described: of ten thousand cells, that takes long too.
        rules = {"color-contrast": {"enabled": contrast}}
        found = Axe().run(self.page, within, {"resultTypes": ["violations"], "rules": rules})
        return [
            f"{each['id']}: {node['target']} {node['failureSummary']}"
            for each in found.response["violations"]
            for node in each["nodes"]
        ]

    def shoot(self, name: str) -> None:
        """The whole page, in pieces: beyond some height the browser repeats itself."""
        if not SHOTS:
            return
        self.page.set_viewport_size({**self.page.viewport_size, "height": 6000})
        height = self.page.evaluate("document.documentElement.scrollHeight")
        for piece in range(-(-height // 6000)):
            self.page.evaluate(f"window.scrollTo(0, {6000 * piece})")
            self.page.screenshot(path=Path(SHOTS) / f"{name}-{piece + 1}.png")

    def printed(self, name: str) -> bytes:
        """The page on paper, as a PDF."""
        path = Path(SHOTS) / f"{name}.pdf" if SHOTS else None
        return self.page.pdf(path=path, prefer_css_page_size=True)

    def shoot_paper(self, name: str) -> None:
        if SHOTS:
            self.printed(name)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    assert chromium, "chromium is missing: run scripts/setup"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=IN_SOFTWARE)
        yield browser
        browser.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path):
    """Opens a page from its HTML; every request beyond its own file is refused, and counted.

    `before` is a script that runs before those of the page.
    """
    contexts = []

    def open_page(html: str, screen: str = "desktop", before: str = "", **options) -> Opened:
        width, height = SCREENS[screen]
        options = {
            "reduced_motion": "reduce",
            "viewport": {"width": width, "height": height},
        } | options
        context = browser.new_context(**options)
        contexts.append(context)
        context.add_init_script(before)
        file = tmp_path / f"{len(contexts)}.html"
        file.write_text(html, encoding="utf-8")
        made = Opened(context.new_page())

        def answer(route: Route) -> None:
            if route.request.url == file.as_uri():
                route.continue_()
            else:
                made.requests.append(route.request.url)
                route.abort()

        def listen(message: ConsoleMessage) -> None:
            made.complaints.append(f"{message.type}: {message.text}")

        context.route("**/*", answer)
        made.page.on("console", listen)
        made.page.on("pageerror", lambda error: made.complaints.append(str(error)))
        made.page.on("dialog", lambda dialog: made.complaints.append(f"dialog: {dialog.message}"))
        made.page.goto(file.as_uri())
        return made

    yield open_page
    for context in contexts:
        context.close()
