# SPDX-License-Identifier: Apache-2.0
"""Pictures of findings: what the tiles and bars say is what the rows say."""

import itertools
import re
from collections import Counter
from xml.etree import ElementTree

import maillage as ml
import pytest
from maillage import chart, sections, shapes, words

SVG = "{http://www.w3.org/2000/svg}"
TEXT = f"{SVG}text"
LANGUAGES = ("fr", "nl", "en")


def titles_of(made):
    titles = [title.text for title in ElementTree.fromstring(made.svg).iter(f"{SVG}title")][1:]
    return [title for title in titles if ":" in title]  # without those of the legend


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("indicator", ml.INDICATORS)
def test_every_finding_has_a_picture_and_its_table(bruxelles, indicator, lang):
    finding = ml.analyse(bruxelles, indicator)
    made = finding.plot(lang=lang)
    assert made == finding.plot(lang=lang)
    assert ElementTree.fromstring(made.svg).find(f"{SVG}title").text == finding.title.in_(lang)
    tells = chart.chart_of(sections.section_of(finding, lang), lang).tells
    assert (made.svg in made.html) == bool(finding.rows and tells)
    assert "<script" not in made.html and "script-src" not in made.html
    assert ("<table>" in made.html) == bool(finding.rows)
    ids = re.findall(r'\bid="([^"]+)"', made.html)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("indicator", ml.INDICATORS)
def test_a_finding_without_rows_says_so(indicator):
    made = ml.analyse(ml.Model(), indicator).plot(lang="en")
    ElementTree.fromstring(made.svg)
    if not ml.analyse(ml.Model(), indicator).rows:
        assert words.word("section.nothing", "en") in made.html


def test_tiles_are_coloured_by_what_is_known(bruxelles):
    finding = ml.analyse(bruxelles, "blank_spots")
    tiles = titles_of(finding.plot(lang="en"))
    assert len(tiles) == len(finding.rows)
    expected = {
        f"{theme.name.in_('en')}, {commune.name.in_('en')}: {status.name.in_('en')} {local or ''}"
        for theme, commune, status, local, *_ in finding.rows
    }
    assert expected <= set(tiles)


def test_tiles_add_numbers_up_and_leave_out_what_does_not_fit(bruxelles):
    finding = ml.analyse(bruxelles, "inventory")
    made = finding.plot(lang="en")
    sums = {}
    for theme, territory, _, count, _ in finding.rows:
        names = [thing.name.in_("en") if thing else "unknown" for thing in (theme, territory)]
        sums[", ".join(names)] = sums.get(", ".join(names), 0) + count
    drawn = dict(title.rsplit(": ", 1) for title in titles_of(made))
    assert drawn.items() <= {name: str(count) for name, count in sums.items()}.items()
    [said] = re.findall(r"<figcaption[^>]*>(.*?)</figcaption>", made.html)
    shown, count = map(int, re.findall(r"\d+", said))
    assert len(drawn) <= shown < count == len(finding.rows)


def test_bars_have_their_denominator(bruxelles):
    finding = ml.analyse(bruxelles, "freshness")
    said = [
        node.text for node in ElementTree.fromstring(finding.plot(lang="en").svg).iter(f"{SVG}text")
    ]
    for table, rows, verified, *_ in finding.rows:
        assert said[said.index(table.name.in_("en")) + 1] == f"{verified} / {rows}"


def test_parts_of_bars_are_as_long_as_their_numbers(bruxelles):
    finding = ml.analyse(bruxelles, "evolution")
    svg = ElementTree.fromstring(finding.plot(lang="en").svg)
    bars = [node for node in svg.iter(f"{SVG}rect") if node.get("height") == "20"]
    numbers = [number for row in finding.rows[: chart.MOST_BARS] for number in row[3:6]]
    longest = max(sum(row[3:6]) for row in finding.rows)
    widths = [float(bar.get("width")) for bar in bars]
    unit = sum(sorted(widths)) / sum(numbers)
    assert widths == pytest.approx([unit * number for number in numbers], abs=0.1)
    assert unit * longest < chart.DESK.width


def test_things_of_a_list_are_counted(bruxelles):
    finding = ml.analyse(bruxelles, "absent")
    counts = Counter(place.name.in_("en") for row in finding.rows for place in row[3] or ())
    texts = [node.text for node in ElementTree.fromstring(finding.plot(lang="en").svg).iter(TEXT)]
    assert len(counts) > 5
    assert dict(zip(texts[1::2], texts[2::2], strict=True)) == {
        name: str(count) for name, count in counts.items()
    }


def test_a_bar_of_what_is_not_known_is_hatched(bruxelles):
    finding = ml.analyse(bruxelles, "composition")
    svg = ElementTree.fromstring(finding.plot(lang="en").svg)
    bars = [node for node in svg.iter(f"{SVG}rect") if node.get("height") == "20"]
    shown = sorted(finding.rows, key=lambda row: -max(row[6], row[7]))[: chart.MOST_BARS]
    unknown = sum(row[5] is None for row in shown)
    assert 0 < unknown < len(shown)
    assert sum(bar.get("fill") == "url(#composition-hatch)" for bar in bars) == unknown


@pytest.mark.parametrize("of", ["bruxelles", "reconstruction"])
@pytest.mark.parametrize("indicator", ["codebook", "expectation_means"])
def test_a_bar_is_hatched_as_far_as_one_does_not_know(request, indicator, of):
    given = request.getfixturevalue(of)
    finding = ml.analyse(given if of == "bruxelles" else ml.read(given), indicator)
    svg = ElementTree.fromstring(finding.plot(lang="en").svg)
    bars = [node for node in svg.iter(f"{SVG}rect") if node.get("height") == "20"]
    wide = {"yes": 0.0, "no": 0.0, "unknown": 0.0}
    for bar in bars:
        ground = {chart.GREEN: "yes", chart.REST: "no"}.get(bar.get("fill"), "unknown")
        wide[ground] += float(bar.get("width"))
    names = [name for name, _, _ in finding.columns]
    rows = [dict(zip(names, row, strict=True)) for row in finding.rows]
    rows = sorted(rows, key=lambda row: -(row["population"] if row["count"] is not None else 0))
    counted = [row for row in rows[: chart.MOST_BARS] if row["count"] is not None]
    unit = sum(wide.values()) / sum(row["population"] for row in counted)
    unknown = sum(row["unknown"] for row in counted)
    assert unknown > 0 or (indicator, of) == ("expectation_means", "reconstruction")
    assert wide["unknown"] == pytest.approx(unit * unknown, abs=1)
    assert wide["yes"] == pytest.approx(unit * sum(row["count"] for row in counted), abs=1)


def answers_of_two():
    """Three asked: two who differ on how far a réseau reaches, one who is silent."""
    model = ml.Model()
    model.reseaux.add(key="r", name="Le Parc", scale="commune")
    for key, name, answered in (("a", "Ada", "yes"), ("b", "Bo", "yes"), ("c", "Cleo", "no")):
        model.actors.add(key=key, name=name)
        model.inquiries.add(key=f"i-{key}", asked=key, tables=["reseaux"], answered=answered)
    for key, value in (("a", "commune"), ("b", "region")):
        model.statements.add(
            inquiry=f"i-{key}", table="reseaux", row="r", field="scale", value=value
        )
    return model


def test_a_disagreement_says_what_is_said_of_what_and_by_whom():
    finding = ml.analyse(answers_of_two(), "disagreements")
    svg = ElementTree.fromstring(finding.plot(lang="en").svg)
    texts = [node.text for node in svg.iter(TEXT)]
    agreed, other = (row[3].in_("en") for row in finding.rows)
    begin = texts.index("Le Parc · scale")
    assert texts[begin + 1 :] == [agreed, "Ada", "1", other, "Bo", "1"]
    grounds = [node.get("fill") for node in svg.iter(f"{SVG}rect") if node.get("height") == "20"]
    assert grounds == [chart.SO[True][0], chart.SO[False][0]]


def test_who_was_asked_has_answered_or_not():
    finding = ml.analyse(answers_of_two(), "responses")
    made = finding.plot(lang="en")
    texts = [node.text for node in ElementTree.fromstring(made.svg).iter(TEXT)]
    assert texts == [
        "answered: yes",
        "answered: no",
        "Ada",
        "yes: 1",
        "Bo",
        "yes: 1",
        "Cleo",
        "no: 1",
    ]
    assert made.svg in made.html


def test_paper_shows_all_of_a_long_chart_piece_by_piece(bruxelles):
    made = ml.analyse(bruxelles, "composition").plot(lang="nl")
    drawing = ElementTree.fromstring(made.svg)
    pieces = re.findall(r'<svg class="piece" viewBox="([^"]+)"', made.html)
    boxes = [tuple(map(float, box.split())) for box in pieces]
    assert len(boxes) == 3
    assert made.html.count('<use href="#composition-drawn"/>') == len(boxes)
    assert drawing.find(f"{SVG}g").get("id") == "composition-drawn"
    width, height = map(float, drawing.get("viewBox").split()[2:])
    y = 0
    for left, top, wide, high in boxes:
        assert (left, wide) == (0, width) and top == pytest.approx(y, abs=1)
        y = top + high
    assert y == pytest.approx(height, abs=1)
    for bar in drawing.iter(f"{SVG}rect"):  # no bar is cut
        first, last = float(bar.get("y", 0)), float(bar.get("y", 0)) + float(bar.get("height"))
        assert any(top <= first and last <= top + high for _, top, _, high in boxes)


@pytest.mark.parametrize("count", range(1, shapes.MOST_BARS + 1))
def test_a_sheet_ends_between_pieces_of_a_chart_that_are_alike(count):
    bars = [shapes.Bar([f"Bar {number}"], [(1, chart.GREEN)], "1") for number in range(count)]
    cuts = shapes.drawn_bars(bars, [], shapes.DESK).cuts
    ends = [0, *(round((cut - shapes.MARGIN) / 28) for cut in cuts), count]
    pieces = [last - first for first, last in itertools.pairwise(ends)]
    assert bool(cuts) == (28 * count > shapes.WHOLE)
    assert max(pieces) - min(pieces) <= 1 and (len(pieces) == 1 or min(pieces) >= shapes.PIECE)


def test_where_all_is_alike_the_table_stands_alone():
    model = answers_of_two()
    model.inquiries.update("i-c", {"answered": True})
    made = ml.analyse(model, "responses").plot(lang="en")
    assert made.svg not in made.html and "<table>" in made.html and "<details>" not in made.html


def test_a_tile_is_as_wide_as_what_it_says(reconstruction):
    svg = ml.analyse(ml.read(reconstruction), "silos").plot(lang="nl").svg
    tiles = [group for group in ElementTree.fromstring(svg).iter(f"{SVG}g") if len(group) == 3]
    said = {group[1].text: group for group in tiles}
    assert max(map(len, said)) >= 5
    for text, group in said.items():
        size = float(group[1].get("font-size"))
        assert len(text) * size * shapes.LETTER / shapes.SIZE <= float(group[0].get("width"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_drawing_of_what_nobody_observed_says_so(reconstruction, bruxelles, lang):
    model = ml.read(reconstruction)
    pictures = [ml.analyse(model, "liaisons").plot(lang=lang)]
    pictures.append(ml.project(model).plot(model, lang=lang))
    [said] = ml.analyse(model, "liaisons").unobserved(lang)
    said = words.typeset(said, lang)
    for made in pictures:
        svg = ElementTree.fromstring(made.svg)
        assert svg.find(f"{SVG}desc").text.endswith(said)
        assert said in " ".join(node.text for node in svg.iter(TEXT))
    assert ml.analyse(bruxelles, "liaisons").unobserved(lang) == []


def test_an_aspect_that_is_not_known_is_hatched(bruxelles):
    finding = ml.analyse(bruxelles, "overlap")
    svg = ElementTree.fromstring(finding.plot(lang="en").svg)
    hatched = [node for node in svg.iter(f"{SVG}rect") if node.get("fill") == "url(#overlap-hatch)"]
    unknown = sum(len(row[3]) for row in finding.rows[: chart.MOST_BARS])
    assert len(hatched) == unknown + 1  # and the legend


@pytest.mark.parametrize("indicator", ml.INDICATORS)
def test_on_a_phone_the_picture_says_the_same(bruxelles, indicator):
    finding = ml.analyse(bruxelles, indicator)
    made = finding.plot(lang="en")
    drawings = re.findall(r"<svg xmlns.*?</svg>", made.html, re.S)
    if not drawings:
        assert made.svg not in made.html
        return
    desk, phone = map(ElementTree.fromstring, drawings)
    assert drawings[0] == made.svg
    assert float(phone.get("width")) == chart.PHONE.width
    titles = [{title.text for title in drawing.iter(f"{SVG}title")} for drawing in (desk, phone)]
    assert titles[0] <= titles[1]
    said = [[node.text for node in drawing.iter(TEXT)] for drawing in (desk, phone)]
    digits = [[text for text in texts if re.match(r"\d", text)] for texts in said]
    assert digits[0] == digits[1]


def test_a_finding_without_a_layout_is_drawn_as_bars(bruxelles, monkeypatch):
    monkeypatch.setattr(chart, "LAYOUTS", {})
    for indicator in ml.INDICATORS:
        finding = ml.analyse(bruxelles, indicator)
        svg = ElementTree.fromstring(finding.plot(lang="en").svg)
        bars = [node for node in svg.iter(f"{SVG}rect") if node.get("height") == "20"]
        cells = zip(*finding.rows, strict=True)
        numbers = (cell for cell in cells if any(type(value) in (int, float) for value in cell))
        drawn = [cell for cell in next(numbers, finding.rows) if cell is not None and cell != ""]
        assert len(bars) == min(chart.MOST_BARS, len(drawn))


@pytest.fixture(scope="module")
def participation():
    """Of one coordination, an average of 1.5 actors at two assemblies; of the other, nothing."""
    model = ml.Model()
    model.actors.add(key="cpas", name="CPAS", kind="cpas")
    for key in ("seen", "unseen"):
        model.reseaux.add(
            key=key, name=key, form="coordination", scope="external", organisers=["cpas"]
        )
    for key in ("ada", "bo"):
        model.actors.add(key=key, name=key)
        model.memberships.add(member=key, reseau="seen")
    for date, present in (("2013-03-01", ("ada", "bo")), ("2013-09-01", ("ada",))):
        model.meetings.add(key=date, reseau="seen", date=date, kind="plenary")
        for actor in present:
            model.attendances.add(meeting=date, actor=actor, status="present")
    return ml.analyse(model, "participation", year=2013)


@pytest.mark.parametrize(("lang", "average"), [("fr", "1,5"), ("nl", "1,5"), ("en", "1.5")])
def test_an_average_is_drawn_as_a_number_is_written(participation, lang, average):
    counts = [row[3] for row in participation.rows]
    assert 1.5 in counts and None in counts
    made = participation.plot(lang=lang)
    drawn = dict(title.rsplit(" ", 1) for title in titles_of(made))
    assert list(drawn.values()).count(average) == 1
    assert average in [node.text for node in ElementTree.fromstring(made.svg).iter(TEXT)]


def test_a_tile_of_what_is_unknown_is_not_one_of_none(participation):
    unknown = {
        f"{row[0].name.in_('en')}, {row[1].name.in_('en')}"
        for row in participation.rows
        if row[3] is None and row[2].key == ""
    }
    drawn = dict(title.rsplit(": ", 1) for title in titles_of(participation.plot(lang="en")))
    assert unknown & set(drawn)
    assert "0" not in {drawn[place] for place in unknown}


def test_what_is_unknown_of_how_many_is_said(bruxelles):
    finding = ml.analyse(bruxelles, "factors")
    made = finding.plot(lang="en")
    said = [node.text for node in ElementTree.fromstring(made.svg).iter(TEXT)]
    told = [row for row in finding.rows if row[5] != ""]
    some = [row for row in told if row[7] and row[7] != row[8]]
    assert some and all(f"{row[5]} / {row[8]} · {row[7]} unknown" in said for row in some)
    assert any(row[7] == row[8] for row in told) and "12 unknown" in said
    assert not [text for text in said if text.startswith("0 / 12") and "12 unknown" in text]


def test_a_bar_between_two_bounds_hatches_what_it_may_be_more(bruxelles):
    finding = ml.analyse(bruxelles, "workload")
    names = [name for name, _, _ in finding.columns]
    least, most = names.index("hours"), names.index("hours_most")
    known = [row for row in finding.rows if row[least] is not None]
    assert 0 < len(known) < len(finding.rows)
    svg = ElementTree.fromstring(finding.plot(lang="en").svg)
    said = [node.text for node in svg.iter(TEXT)]
    assert [f"{row[least]:.0f} – {row[most]:.0f}" in said for row in known] == [True] * len(known)
    hatched = [bar for bar in svg.iter(f"{SVG}rect") if "hatch" in bar.get("fill")]
    assert len(hatched) == len(known) + 1  # and its legend
