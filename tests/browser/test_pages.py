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


#: Leaves of each table the rows that can differ in more than their words: an audit of thousands of
#: cells that are alike takes minutes.
FIRST_ROWS = """
rows => rows.filter(row => row.sectionRowIndex >= 12).forEach(row => row.remove())
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
    page, contrast = made.page, lang == "fr"  # colours are those of each language
    assert page.locator("html").get_attribute("lang") == lang
    made.start()
    assert not page.locator(".drawing").is_visible()
    made.part("search").fill("a")
    assert made.violations("#network", contrast) == []
    page.keyboard.press("Enter")
    for folded in page.locator("details").all():
        folded.evaluate("details => details.open = true")
    page.locator("tbody tr").evaluate_all(FIRST_ROWS)
    made.settle()
    assert made.violations(contrast=contrast) == []
    assert (made.complaints, made.requests) == ([], [])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_report_is_less_than_two_megabytes(report, lang):
    assert 100_000 < len(report(lang).encode()) < 2_000_000


@pytest.mark.parametrize("indicator", ml.INDICATORS)
def test_a_picture_of_a_finding_is_open_to_all(opened, bruxelles, indicator):
    made = opened(ml.analyse(bruxelles, indicator).plot(lang="en").html)
    assert made.violations() == []
    assert (made.complaints, made.requests) == ([], [])


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


def on_paper(page) -> list[str]:
    """The text of each printed page."""
    sheets = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    return [squeezed(sheet.get_textpage().get_text_range()) for sheet in sheets]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("unfolded", [False, True])
def test_paper_cuts_nothing_and_repeats_the_heads_of_tables(opened, report, lang, unfolded):
    page = opened(report(lang)).page
    if unfolded:
        page.locator("details").evaluate_all("all => all.forEach(details => details.open = true)")
    page.emulate_media(media="print")
    sheets = on_paper(page)

    def is_whole(parts: list[str]) -> bool:
        return any(all(squeezed(part) in sheet for part in parts) for sheet in sheets)

    seen = "details:is([open], .printed) *, :not(details *)"
    blocks = page.locator(f":is(tr:not(.matrix tr), .pair, .notes, .counted, .figures):is({seen})")
    cut = [parts for parts in blocks.evaluate_all(PARTS) if not is_whole(parts)]
    assert blocks.count() > (600 if unfolded else 150) and cut == []
    for head, rows in page.locator(f"table:has(thead):not(.matrix):is({seen})").evaluate_all(ROWS):
        assert [row for row in rows if not is_whole([head, row])] == [], head
    matrix = page.locator(".matrix tbody th, #blank_spots .legend dd")
    assert is_whole(matrix.all_inner_texts())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_contents_stand_on_one_sheet(opened, report, lang):
    page = opened(report(lang)).page
    page.emulate_media(media="print")
    parts = page.locator(".contents :is(h2, li)").all_inner_texts()
    assert len(parts) > 20
    assert any(all(squeezed(part) in sheet for part in parts) for sheet in on_paper(page))


def test_the_answers_of_the_codebook_are_on_paper(opened, reconstruction):
    model = ml.read(reconstruction)
    page = opened(ml.report(model, lang="nl", indicators=["codebook"]).html).page
    text = "".join(on_paper(page))
    finding = ml.analyse(model, "codebook")
    names = [name for name, _, _ in finding.columns]
    asked = [dict(zip(names, row, strict=True)) for row in finding.rows]
    assert len(asked) > 180
    for row in asked:
        assert squeezed(row["id"]) in text
    page.emulate_media(media="print")
    assert page.locator("#codebook .paper-only").count() > 3
    assert page.locator("#codebook .paper-only:visible").count() == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_inventory_fills_its_sheets_of_paper(opened, report, lang):
    page = opened(report(lang)).page
    heads = [squeezed(head) for head in page.locator("#inventory thead").all_inner_texts()]
    page.emulate_media(media="print")
    sheets = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    texts = [sheet.get_textpage() for sheet in sheets]
    said = [squeezed(text.get_text_range()) for text in texts]
    ends = [squeezed(page.locator(f"#{section} .question").inner_text()) for section in SECTIONS]
    first, last = (next(i for i, text in enumerate(said) if end in text) for end in ends)
    assert last - first > 2
    assert len(heads) > 20 and all(any(head in text for text in said) for head in heads)
    assert not [head for head in heads if any(text.endswith(head) for text in said)]
    for sheet, text in list(zip(sheets, texts, strict=True))[first:last]:
        bottoms = [text.get_rect(i)[1] for i in range(text.count_rects())]
        lowest = min(bottom for bottom in bottoms if bottom > FOOT)
        assert lowest < FOOT + sheet.get_height() / 8


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


@pytest.mark.parametrize(
    ("name", "lang"),
    [
        *((name, lang) for name in ("report", "network") for lang in LANGUAGES),
        *((name, "nl") for name in ml.INDICATORS),  # the longest words
    ],
)
def test_pages_fit_their_screens(opened, report, bruxelles, name, lang):
    if name == "report":
        html = report(lang)
    elif name == "network":
        html = ml.project(bruxelles).plot(bruxelles, lang=lang).html
    else:
        html = ml.analyse(bruxelles, name).plot(lang=lang).html
    is_drawn = name not in ("network", *NOT_DRAWN)
    for screen in ("desktop", "phone"):
        made = opened(html, screen)
        if made.page.locator("#network-app").count():
            made.start()
        wide = made.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, f"the page is wider than the {screen}"
        outside = made.page.locator(".chart svg").evaluate_all(OUTSIDE)
        assert max(outside, default=0) <= 0.5, f"a picture is wider than the {screen}"
        assert bool(outside) == is_drawn
        made.shoot(f"{name}-{lang}-{screen}")
    made.page.emulate_media(media="print")
    assert not made.page.locator("#network-app").is_visible()
    drawings = made.page.locator("figure svg:visible")
    assert bool(drawings.count()) == (name not in NOT_DRAWN)
    made.printed(f"{name}-{lang}")
