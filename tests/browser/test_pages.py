# SPDX-License-Identifier: Apache-2.0
"""The report and the pictures in a real browser: quiet, alone, open to all, and good to look at."""

import maillage as ml
import pypdfium2
import pytest

LANGUAGES = ("fr", "nl", "en")

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

#: Keeps what is written on a canvas: in which frame, and the box of its letters.
WRITTEN = """
window.written = [];
const { fillText } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    const { width } = this.measureText(text);
    const left = { left: x, center: x - width / 2, right: x - width }[this.textAlign];
    const frame = document.timeline.currentTime;
    window.written.push([frame, left, y - 9, left + width, y + 2, text]);
    fillText.call(this, text, x, y);
};
"""


#: Of each picture of a finding that is seen, by how much it or its words leave their place.
OUTSIDE = """
drawings => drawings.filter(svg => svg.checkVisibility()).flatMap(svg => [
    svg.getBoundingClientRect().right - svg.closest("figure").getBoundingClientRect().right,
    ...[...svg.querySelectorAll("text")].map(text => text.getBoundingClientRect().right -
        svg.getBoundingClientRect().right),
])
"""


#: Leaves of each table its first row, and of the others one of each look: an audit of thousands of
#: cells that differ in their words alone takes minutes.
ONE_OF_A_LOOK = """
rows => {
    const look = each => [each.tagName, each.getAttribute("class"), each.getAttribute("style"),
        ...each.getAttributeNames()];
    const seen = new Set();
    for (const row of rows) {
        const cells = [row, ...row.querySelectorAll("*")];
        const looks = cells.map(each => [look(each), !each.textContent.trim()]);
        for (let each = row.parentElement; each; each = each.parentElement) looks.push(look(each));
        const all = looks.join();
        if (seen.has(all) && row.sectionRowIndex > 0) row.remove();
        seen.add(all);
    }
}
"""


@pytest.fixture(scope="session")
def report(inventory):
    model = ml.read(inventory)
    made = {}
    return lambda lang: made.setdefault(lang, ml.report(model, lang, at="2026-01-01").html)


@pytest.mark.parametrize(
    ("lang", "screen"), [*((lang, "desktop") for lang in LANGUAGES), ("fr", "phone")]
)
def test_the_report_is_quiet_alone_and_open_to_all(opened, report, lang, screen):
    made = opened(report(lang), screen)
    page, contrast = made.page, lang == "fr"  # colours are the same in every language
    assert page.locator("html").get_attribute("lang") == lang
    made.start()
    assert not page.locator(".drawing").is_visible()
    page.locator("details").evaluate_all("all => all.forEach(details => details.open = true)")
    page.locator("tbody tr").evaluate_all(ONE_OF_A_LOOK)
    made.part("search").fill("a")
    assert made.violations("#network", contrast) == []
    page.keyboard.press("Enter")
    made.settle()
    assert made.violations(contrast=contrast) == []
    assert (made.complaints, made.requests) == ([], [])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_report_is_less_than_two_megabytes(report, lang):
    assert 100_000 < len(report(lang).encode()) < 2_000_000


def test_without_script_there_is_the_drawing(opened, report):
    made = opened(report("en"), java_script_enabled=False)
    assert made.page.locator(".drawing svg").is_visible()
    assert not made.page.locator("#network-app").is_visible()


def test_where_nothing_can_be_drawn_the_drawing_stays(opened, report):
    made = opened(report("en"), before="HTMLCanvasElement.prototype.getContext = () => null")
    assert made.page.locator(".drawing svg").is_visible()
    assert not made.page.locator("#network-app").is_visible()
    assert made.complaints == []


def test_names_on_the_drawing_do_not_collide(opened, report):
    page = opened(report("fr")).page
    page.emulate_media(media="print")
    drawing = page.locator(".drawing svg")
    assert drawing.locator("text").count() > 80
    assert drawing.evaluate(COLLISIONS) == 0


def test_names_on_the_picture_do_not_collide(opened, report):
    made = opened(report("fr"), before=WRITTEN)
    made.start()
    stage = made.part("stage").bounding_box()
    for _ in range(3):
        written = made.page.evaluate("window.written")
        last = max(frame for frame, *_ in written)
        names = sorted({tuple(name) for frame, *name in written if frame == last})
        assert len(names) > 20
        for i, (left, top, right, bottom, text) in enumerate(names):
            assert left >= 0 and right <= stage["width"], text
            assert top >= 0 and bottom <= stage["height"], text
            for other in names[:i]:
                across = min(right, other[2]) - max(left, other[0])
                along = min(bottom, other[3]) - max(top, other[1])
                assert across <= 0 or along <= 0, (text, other)
        made.page.get_by_role("button", name="Agrandir").click()
        made.settle()


#: What blocks say, part by part; heads of tables, and their rows.
PARTS = """
blocks => blocks.map(block =>
    [...block.querySelectorAll("th, td, h3, li, p, dd")].map(part => part.innerText))
"""
ROWS = """
tables => tables.map(table => [table.tHead.innerText,
    [...table.tBodies].flatMap(body => [...body.rows]).map(row => row.innerText)])
"""


def squeezed(text: str) -> str:
    """Its letters and figures alone: lines are broken, and words with them, as paper asks."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


#: The inventory and what comes after it; the foot of a sheet, where its number is, in points.
SECTIONS = ("inventory", "blank_spots")
FOOT = 54

#: What is printed: all but what is folded away.
SEEN = "details:is([open], .printed) *, :not(details *)"


class Sheets:
    """What is on each sheet of paper, and how low it goes, in points."""

    def __init__(self, pdf: bytes):
        self.document = pypdfium2.PdfDocument(pdf)
        self.texts = [sheet.get_textpage() for sheet in self.document]
        self.said = [squeezed(text.get_text_range()) for text in self.texts]

    def hold_together(self, parts: list[str]) -> bool:
        """Whether one of the sheets has all of them."""
        return any(all(squeezed(part) in said for part in parts) for said in self.said)

    def height(self, number: int) -> float:
        return self.document[number].get_height()

    def lowest(self, number: int) -> float:
        text = self.texts[number]
        bottoms = [text.get_rect(i)[1] for i in range(text.count_rects())]
        return min(bottom for bottom in bottoms if bottom > FOOT)


def nothing_is_cut(page, sheets: Sheets, at_least: int) -> None:
    """Blocks stand on one sheet, and rows of tables below their heads."""
    blocks = page.locator(f":is(tr:not(.matrix tr), .pair, .counted, .figures):is({SEEN})")
    cut = [parts for parts in blocks.evaluate_all(PARTS) if not sheets.hold_together(parts)]
    assert blocks.count() > at_least and cut == []
    for head, rows in page.locator(f"table:has(thead):not(.matrix):is({SEEN})").evaluate_all(ROWS):
        assert [row for row in rows if not sheets.hold_together([head, row])] == [], head
    matrix = page.locator(".matrix tbody th, #blank_spots .legend dd")
    assert sheets.hold_together(matrix.all_inner_texts())


def the_contents_stand_on_one_sheet(page, sheets: Sheets) -> None:
    parts = page.locator(".contents :is(h2, li)").all_inner_texts()
    assert len(parts) > 20 and sheets.hold_together(parts)


def the_inventory_fills_its_sheets(page, sheets: Sheets) -> None:
    heads = [squeezed(head) for head in page.locator("#inventory thead").all_inner_texts()]
    ends = [squeezed(page.locator(f"#{section} .question").inner_text()) for section in SECTIONS]
    first, last = (next(i for i, said in enumerate(sheets.said) if end in said) for end in ends)
    assert last - first > 2
    assert len(heads) > 20 and all(any(head in said for said in sheets.said) for head in heads)
    assert not [head for head in heads if any(said.endswith(head) for said in sheets.said)]
    for number in range(first, last):
        assert sheets.lowest(number) < FOOT + sheets.height(number) / 8


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_report_is_whole_on_paper(opened, report, lang):
    made = opened(report(lang))
    made.page.emulate_media(media="print")
    page, sheets = made.page, Sheets(made.printed(f"report-{lang}"))
    nothing_is_cut(page, sheets, 150)
    the_contents_stand_on_one_sheet(page, sheets)
    the_inventory_fills_its_sheets(page, sheets)


def test_what_was_unfolded_is_whole_on_paper_too(opened, report):
    made = opened(report("nl"))  # the language of the longest words
    folded = made.page.locator("details")
    folded.evaluate_all("all => all.forEach(details => details.open = true)")
    made.page.emulate_media(media="print")
    nothing_is_cut(made.page, Sheets(made.printed("report-nl-unfolded")), 600)


def test_the_answers_of_the_codebook_are_on_paper(opened, reconstruction):
    model = ml.read(reconstruction)
    made = opened(ml.report(model, lang="nl", indicators=["codebook"]).html)
    page, text = made.page, "".join(Sheets(made.printed("codebook")).said)
    finding = ml.analyse(model, "codebook")
    names = [name for name, _, _ in finding.columns]
    asked = [dict(zip(names, row, strict=True)) for row in finding.rows]
    assert len(asked) > 180
    for row in asked:
        assert squeezed(row["id"]) in text
    page.emulate_media(media="print")
    assert page.locator("#codebook .paper-only").count() > 3
    assert page.locator("#codebook .paper-only:visible").count() == 0


@pytest.mark.parametrize("of", ["network", "report"])
def test_in_a_notebook_the_picture_moves_in_its_frame(opened, bruxelles, of):
    shown = ml.project(bruxelles).plot(bruxelles) if of == "network" else ml.report(bruxelles)
    page = f"<!doctype html><html lang='en'><title>Notebook</title>{shown._repr_html_()}"
    made = opened(page)
    frame = made.page.frame_locator("iframe")
    frame.locator(".network").locator("xpath=..").scroll_into_view_if_needed()
    frame.locator("[data-part=stage]").wait_for(state="visible")
    frame.get_by_role("combobox", name="Chercher un nom").fill("Actiris")
    made.page.keyboard.press("Enter")
    assert frame.locator("[data-part=panel] h3").text_content() == "Actiris"
    assert (made.complaints, made.requests) == ([], [])


#: Nobody was asked about Brussels by name: nothing to draw of these.
NOT_DRAWN = ("responses", "disagreements", "means", "relays", "activities", "workload")


def fits(made, screen: str, is_drawn: bool) -> None:
    """Nothing of a page is wider than its screen."""
    if made.page.locator("#network-app").count():
        made.start()
    wide = made.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0, f"the page is wider than the {screen}"
    outside = made.page.locator(".chart svg").evaluate_all(OUTSIDE)
    assert max(outside, default=0) <= 0.5, f"a picture is wider than the {screen}"
    assert bool(outside) == is_drawn


def is_drawn_on_paper(made) -> bool:
    made.page.emulate_media(media="print")
    assert not made.page.locator("#network-app").is_visible()
    return bool(made.page.locator("figure svg:visible").count())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ["report", "network"])
def test_pages_fit_their_screens(opened, report, bruxelles, name, lang):
    network = ml.project(bruxelles)
    html = report(lang) if name == "report" else network.plot(bruxelles, lang=lang).html
    for screen in ("desktop", "phone"):
        made = opened(html, screen)
        fits(made, screen, is_drawn=name == "report")
        made.shoot(f"{name}-{lang}-{screen}")
    assert is_drawn_on_paper(made)


@pytest.mark.parametrize("indicator", ml.INDICATORS)
def test_a_picture_of_a_finding_fits_its_screens_and_is_open_to_all(opened, bruxelles, indicator):
    html = ml.analyse(bruxelles, indicator).plot(lang="nl").html  # the longest words
    for screen in ("desktop", "phone"):
        made = opened(html, screen)
        fits(made, screen, is_drawn=indicator not in NOT_DRAWN)
        if screen == "desktop":
            assert made.violations() == []
        assert (made.complaints, made.requests) == ([], [])
        made.shoot(f"{indicator}-{screen}")
    assert is_drawn_on_paper(made) == (indicator not in NOT_DRAWN)
    made.shoot_paper(indicator)
