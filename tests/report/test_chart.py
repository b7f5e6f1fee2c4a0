# SPDX-License-Identifier: Apache-2.0
"""Pictures of findings: what the tiles and bars say is what the rows say."""

import re
from collections import Counter
from xml.etree import ElementTree

import maillage as ml
import pytest
from maillage import chart, words

SVG = "{http://www.w3.org/2000/svg}"
TEXT = f"{SVG}text"
LANGUAGES = ("fr", "nl", "en")


def titles_of(made):
    return [title.text for title in ElementTree.fromstring(made.svg).iter(f"{SVG}title")][1:]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("indicator", ml.INDICATORS)
def test_every_finding_has_a_picture_and_its_table(bruxelles, indicator, lang):
    finding = ml.analyse(bruxelles, indicator)
    made = finding.plot(lang=lang)
    assert made == finding.plot(lang=lang)
    assert ElementTree.fromstring(made.svg).find(f"{SVG}title").text == finding.title.in_(lang)
    assert (made.svg in made.html) == bool(finding.rows)
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
    legend = len({status.key for _, _, status, *_ in finding.rows})
    assert len(tiles) == len(finding.rows) + legend
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
    unknown = sum(row[5] is None for row in finding.rows)
    rest = sum(row[7] >= row[6] for row in finding.rows)  # what is known, and no part of the bar
    assert unknown > 0
    assert sum(bar.get("fill") == "url(#composition-hatch)" for bar in bars) == unknown + rest


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
    drawings = re.findall(r"<svg.*?</svg>", made.html, re.S)
    assert bool(drawings) == bool(finding.rows)
    if not drawings:
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
        assert len(bars) == min(chart.MOST_BARS, len(finding.rows))
