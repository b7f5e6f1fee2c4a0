# SPDX-License-Identifier: Apache-2.0
"""The picture of a network in a real browser: search, filters, choice, keyboard, hostile names."""

import base64
import csv
import re

import maillage as ml
import numpy as np
import pytest
from maillage import words

HOSTILE = [
    "<script>alert(1)</script>",
    "</script></style></svg><b>",
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus='alert(1)",
    "javascript:alert(1)",
    "\u202edispu\u202c",
    "{{ 7 * 7 }}&lt;",
    "A" * 300,
]


@pytest.fixture
def small() -> ml.Model:
    """Two réseaux, three actors; dates, themes and territories, some unknown."""
    model = ml.Model()
    model.territories.add(key="region", name="Région", level="region")
    model.territories.add(key="forest", name="Forest", level="commune", within=["region"])
    model.territories.add(key="jette", name="Jette", level="commune", within=["region"])
    model.actors.add(key="maison", name="La Maison", territory="forest")
    model.actors.add(key="foyer", name="Le Foyer", territory="jette")
    model.actors.add(key="seul", name="Le Seul")
    model.reseaux.add(
        key="table", name="Table du logement", themes=["housing"], territories=["forest"]
    )
    model.reseaux.add(key="autre", name="Éveil", themes=["food"], territories=["jette"])
    model.memberships.add(
        member="maison",
        reseau="table",
        since="2010-01-01",
        until="2012-12-31",
        source="procès-verbal, https://exemple.be/pv?a=1&b=2",
    )
    model.memberships.add(member="foyer", reseau="table")
    model.memberships.add(member="foyer", reseau="autre", since="2015", until="..")
    return model


@pytest.fixture
def made(opened, small):
    made = opened(ml.project(small).plot(small, lang="en").html)
    made.start()
    yield made
    assert (made.complaints, made.requests) == ([], [])


def shown(made) -> tuple[int, int]:
    """How many nodes and links the page says that it shows."""
    said = made.part("status").text_content()
    nodes, edges = re.match(r"Shown: (\d+) nodes of 5, (\d+) links of 3\.", said).groups()
    return int(nodes), int(edges)


def test_a_filter_keeps_what_it_asks_for_and_what_is_joined_to_it(made):
    page = made.page
    assert shown(made) == (5, 3)
    choices = page.locator("select[name=theme] option").all_text_contents()
    assert choices == ["all", "food (1)", "housing (1)", "unknown (3)"]
    page.select_option("select[name=theme]", label="food (1)")
    assert shown(made) == (2, 1)  # Éveil, and Le Foyer
    page.select_option("select[name=theme]", label="unknown (3)")
    assert shown(made) == (5, 3)  # the actors, and their réseaux
    page.select_option("select[name=theme]", "")
    choices = page.locator("select[name=territory] option").all_text_contents()
    assert choices == ["all", "Forest (2)", "Jette (2)", "Région (4)", "unknown (1)"]
    page.select_option("select[name=territory]", label="Forest (2)")
    assert shown(made) == (3, 2)  # La Maison, the table, and Le Foyer, which is a member
    page.select_option("select[name=territory]", label="unknown (1)")
    assert shown(made) == (1, 0)
    page.get_by_role("button", name="Show all").click()
    made.settle()
    assert shown(made) == (5, 3)


def test_a_year_keeps_what_holds_in_it_and_the_unknown_is_a_choice(made):
    page = made.page
    years = page.locator("select[name=date] option").all_text_contents()
    assert years == ["all", "2015", "2014", "2013", "2012", "2011", "2010", "date unknown"]
    possible = page.get_by_role("checkbox")
    assert not possible.is_visible()
    page.select_option("select[name=date]", "2011")
    assert shown(made) == (5, 2)  # the dated one, and the one that may hold
    possible.uncheck()
    assert shown(made) == (5, 1)
    page.select_option("select[name=date]", "2014")
    assert shown(made) == (5, 0)
    possible.check()
    assert shown(made) == (5, 1)
    page.select_option("select[name=date]", "undated")
    assert shown(made) == (5, 1)


def test_one_finds_a_name_and_walks_on_with_the_keyboard_alone(made):
    page = made.page
    page.locator("#network-search").focus()
    page.keyboard.type("e")
    found = made.part("found").get_by_role("option")
    assert found.all_text_contents()[0] == "Éveil"  # accents do not matter
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = page.locator("#network-search").get_attribute("aria-activedescendant")
    assert found.nth(2).get_attribute("id") == chosen
    assert found.nth(2).get_attribute("aria-selected") == "true"
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    assert not made.part("found").is_visible()
    panel = made.part("panel")
    assert panel.locator("h3").text_content() == "Éveil"
    assert panel.locator("h3").evaluate("node => node === document.activeElement")
    assert "Le Foyer is a member of Éveil, since 2015." in panel.text_content()
    page.keyboard.press("Tab")  # to the neighbour, since “close” comes before the name
    page.keyboard.press("Enter")
    assert panel.locator("h3").text_content() == "Le Foyer"
    assert "Joined to 2" in panel.text_content()
    page.keyboard.press("Escape")
    assert not panel.is_visible()
    assert made.part("stage").evaluate("node => node === document.activeElement")


def test_escape_leaves_the_search(made):
    page = made.page
    page.fill("#network-search", "maison")
    assert made.part("found").is_visible()
    assert made.part("found-count").text_content() == "Names found: 1"
    page.keyboard.press("Escape")
    assert not made.part("found").is_visible()
    assert page.input_value("#network-search") == ""
    page.fill("#network-search", "zzz")
    assert made.part("found-count").text_content() == "No name holds “zzz”."
    page.keyboard.press("Enter")
    assert not made.part("panel").is_visible()


def test_a_click_shows_the_neighbours_and_the_facts_with_their_sources(made):
    page, panel = made.page, made.part("panel")
    page.fill("#network-search", "la maison")
    page.keyboard.press("Enter")
    made.settle()
    # It stands now in the middle of what the panel leaves of the stage.
    stage, covered = made.part("stage").bounding_box(), panel.bounding_box()
    x, y = (stage["x"] + covered["x"]) / 2, stage["y"] + stage["height"] / 2
    page.keyboard.press("Escape")
    assert not panel.is_visible()
    page.mouse.move(x, y)
    made.settle()
    assert "pointing" in made.part("stage").get_attribute("class")
    page.mouse.click(x, y)
    made.settle()
    assert panel.locator("h3").text_content() == "La Maison"
    assert (
        "La Maison is a member of Table du logement, from 1\u00a0January\u00a02010"
        in panel.text_content()
    )
    link = panel.get_by_role("link")
    assert link.get_attribute("href") == "https://exemple.be/pv?a=1&b=2"
    assert link.get_attribute("rel") == "noopener noreferrer"


#: How much of the box around them the points of a colour fill, in a screenshot.
FILLED = """
async ([png, colour]) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const context = document.createElement("canvas").getContext("2d");
    Object.assign(context.canvas, { width: image.width, height: image.height });
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const across = [], along = [];
    for (let i = 0; i < data.length; i += 4)
        if (colour.every((part, j) => Math.abs(part - data[i + j]) < 8)) {
            across.push((i / 4) % image.width);
            along.push(Math.floor(i / 4 / image.width));
        }
    const wide = Math.max(...across) - Math.min(...across) + 1;
    const high = Math.max(...along) - Math.min(...along) + 1;
    return across.length / (wide * high);
}
"""


def test_actors_and_reseaux_differ_in_shape_as_well_as_in_colour(made, opened):
    stage = made.part("stage").bounding_box()
    blank = opened("<!doctype html><title>Blank</title>").page
    filled = {}
    for name, colour in (("Éveil", (0x17, 0x58, 0x4F)), ("Le Seul", (0xA3, 0x48, 0x1A))):
        made.page.fill("#network-search", name)
        made.page.keyboard.press("Enter")
        made.settle()
        covered = made.part("panel").bounding_box()
        x, y = (stage["x"] + covered["x"]) / 2, stage["y"] + stage["height"] / 2
        png = made.page.screenshot(clip={"x": x - 20, "y": y - 20, "width": 40, "height": 40})
        filled[name] = blank.evaluate(FILLED, [base64.b64encode(png).decode(), colour])
    assert filled["Éveil"] > 0.95, "a square"
    assert 0.6 < filled["Le Seul"] < 0.85, "a circle"
    assert made.page.locator(".bar .legend dd").all_text_contents() == ["réseaux", "actors"]


def test_the_stage_moves_with_the_keyboard_and_the_buttons(made):
    page, stage = made.page, made.part("stage")

    def seen() -> bytes:
        made.settle()
        return stage.screenshot()

    stage.focus()
    before = seen()
    for key in ("ArrowLeft", "ArrowUp", "+", "-"):
        page.keyboard.press(key)
        assert seen() != before, key
        before = seen()
    for name in ("Zoom in", "Zoom out", "See the whole"):
        page.get_by_role("button", name=name).click()
    whole = seen()
    page.get_by_role("button", name="Zoom in").click()
    assert seen() != whole
    page.get_by_role("button", name="See the whole").click()
    stage.focus()
    assert seen() == seen()


def test_the_wheel_scrolls_the_page_unless_one_asks_for_the_picture(made):
    page, stage = made.page, made.part("stage")
    page.set_viewport_size({"width": 1280, "height": 500})
    page.evaluate("window.scrollTo(0, 0)")
    made.settle()
    box = stage.bounding_box()
    page.mouse.move(box["x"] + 200, box["y"] + 40)
    page.mouse.wheel(0, 120)
    made.settle()
    assert page.evaluate("window.scrollY") > 0


@pytest.fixture(scope="session")
def hostile(tmp_path_factory) -> ml.Model:
    """Rows of every table whose every cell is hostile, headings too; what it refuses, it quotes."""
    folder = tmp_path_factory.mktemp("hostile")

    def cell(table: str, field: dict, number: int) -> str:
        keys = [text.replace(":", "") for text in HOSTILE]  # which a key cannot have
        sound = {"level": "commune", "nis": f"2100{number + 1}", "key": keys[number]}
        if field["name"] in sound:
            return sound[field["name"]]
        if table in field["targets"]:
            return ""  # part of itself
        if field["targets"]:
            target = number + (field["name"] in ("to_actor", "to_reseau"))
            either = f"{field['targets'][0]}:" if field["kind"] == "either" else ""
            return either + keys[target % len(keys)]
        other = "autre: " if field["kind"] in ("term", "terms") else ""
        return "2013" if field["kind"] == "date" else other + HOSTILE[number]

    for name, table in ml.TABLES.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow([*(field["name"] for field in table["fields"]), HOSTILE[1]])
            for number, text in enumerate(HOSTILE):
                rows.writerow([*(cell(name, field, number) for field in table["fields"]), text])
    return ml.read(folder)


@pytest.mark.parametrize("lang", ["fr", "nl", "en"])
def test_hostile_texts_are_texts_everywhere(opened, hostile, lang):
    assert {len(table) for table in hostile.tables} == {len(HOSTILE)}
    lens = ml.Lens(*ml.graph.relations, reseau_scopes=())
    made = opened(ml.report(hostile, lang, title=HOSTILE[1], lens=lens).html)
    page = made.page
    made.start()
    assert page.locator("h1").text_content() == HOSTILE[1]
    for name in HOSTILE:
        page.fill("#network-search", name)
        found = made.part("found").get_by_role("option")
        assert found.count() == 2
        assert found.first.text_content() == name
        page.keyboard.press("Enter")
        panel = made.part("panel")
        assert panel.locator("h3").text_content() == name
        assert panel.text_content().count(name) > 4
    for filtered in ("theme", "territory"):
        options = page.locator(f"select[name={filtered}] option").all_text_contents()
        assert {option.rsplit(" (", 1)[0] for option in options} >= set(HOSTILE)
    said = page.locator("main").text_content()
    assert all(said.count(name) > 20 for name in HOSTILE)
    assert (
        page.locator("img, iframe, object, embed, [onerror], [onfocus], [autofocus]").count() == 0
    )
    assert page.locator("script").count() == 2
    links = {link.get_attribute("href") for link in page.locator("a").all()}
    assert all(link.startswith("#") for link in links)
    assert (made.complaints, made.requests) == ([], [])


def test_twenty_thousand_nodes_can_be_moved_and_searched(opened, capsys):
    random = np.random.default_rng(1)
    actors, reseaux = 18_000, 2_000
    network = ml.from_arrays(
        actors + reseaux,
        random.integers(0, actors, 60_000),
        actors + (reseaux * random.random(60_000) ** 2).astype(int),
        modes=[0] * actors + [1] * reseaux,
        labels=[f"Actor {i}" for i in range(actors)] + [f"Réseau {i}" for i in range(reseaux)],
    )
    html = network.plot(lang="en").html
    made = opened(html)
    made.start()
    page, stage = made.page, made.part("stage")
    opening = page.evaluate(
        "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"
    )
    said = made.part("status").text_content()
    assert said.startswith("Shown: 20,000 nodes of 20,000")
    assert words.word("picture.lines", "en", drawn=8000) in said

    page.evaluate(
        """() => {
            window.frames_taken = [];
            let last = performance.now();
            const step = (now) => {
                window.frames_taken.push(now - last);
                last = now;
                requestAnimationFrame(step);
            };
            requestAnimationFrame(step);
        }"""
    )
    box = stage.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    before = stage.screenshot()
    page.mouse.move(x, y)
    page.mouse.down()
    page.wait_for_timeout(300)
    page.evaluate("window.frames_taken = []")
    for step in range(1, 11):
        page.mouse.move(x + 16 * step, y + 8 * step)
        page.wait_for_timeout(16)
    frames = sorted(page.evaluate("window.frames_taken"))
    page.mouse.up()
    page.mouse.move(0, 0)  # no name is lit any more
    made.settle()
    assert stage.screenshot() != before
    median = frames[len(frames) // 2]
    with capsys.disabled():
        print(
            f"\n20 000 nodes: {len(html.encode()) / 1e6:.1f} MB, open in {opening:.0f} ms, "
            f"a frame in {median:.0f} ms while it moves"
        )
    assert median < 100

    for _ in range(3):
        page.get_by_role("button", name="Zoom in").click()
    made.settle()
    said = made.part("status").text_content()
    assert said == "Shown: 20,000 nodes of 20,000, 59,853 links of 59,853.", "with all lines"
    page.fill("#network-search", "réseau 1999")
    page.keyboard.press("Enter")
    assert made.part("panel").locator("h3").text_content() == "Réseau 1999"
    assert (made.complaints, made.requests) == ([], [])


def test_what_is_too_large_to_draw_says_so_and_shows_its_densest_part(opened):
    random = np.random.default_rng(2)
    core, fringe = 3_000, 22_000
    sources = [*random.integers(0, core, 30_000), *range(core, core + fringe)]
    targets = [*random.integers(0, core, 30_000), *random.integers(0, core, fringe)]
    network = ml.from_arrays(core + fringe, sources, targets)
    made = opened(network.plot(lang="en").html)
    made.start()
    assert made.part("status").text_content().startswith("Shown: 3,000 nodes of 3,000")
    said = made.page.locator("main > p").all_text_contents()
    assert any("too much for one picture" in text and "22,000 nodes" in text for text in said)
    assert (made.complaints, made.requests) == ([], [])
