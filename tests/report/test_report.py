# SPDX-License-Identifier: Apache-2.0
"""The report: whole in three languages, asks nothing of anyone."""

import base64
import hashlib
import json
import os
import re
import resource
import sys
import time
from html.parser import HTMLParser
from pathlib import Path

import maillage as ml
import pytest
from bare import BARE
from hostile import EVERYTHING, hostile_model
from maillage import pages, words
from maillage.chart import chart_of
from maillage.report import READING_ORDER
from maillage.sections import section_of

BRUXELLES = Path(__file__).resolve().parents[2] / "data" / "bruxelles"
LANGUAGES = ("fr", "nl", "en")
QUESTIONS = [*READING_ORDER, *(name for name in ml.INDICATORS if name not in READING_ORDER)]
SECTIONS = ["map", "network", *QUESTIONS, "quality", "sources"]


class Page(HTMLParser):
    """What a browser would build of a document; a tag closed out of turn fails."""

    VOID = ("meta", "wbr", "br", "input", "col")

    def __init__(self, report):
        super().__init__()
        self.tags, self.texts, self.styles, self.scripts, self._open = [], [], [], [], []
        self.feed(report.html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in self.VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        kept = {"style": self.styles, "script": self.scripts}
        kept.get(self._open[-1] if self._open else "", self.texts).append(data)

    @property
    def text(self):
        return "".join(self.texts)

    def all(self, tag, **wanted):
        """The attributes of each element of that name which has those."""
        found = [attributes for name, attributes in self.tags if name == tag]
        return [each for each in found if wanted.items() <= each.items()]

    def classed(self, tag, name):
        return [each for each in self.all(tag) if name in (each.get("class") or "").split()]


@pytest.fixture(scope="module")
def bruxelles():
    return ml.read(BRUXELLES)


@pytest.fixture(scope="module")
def hostile():
    model = hostile_model(EVERYTHING)
    source = f"javascript:alert(1) http://a.example {EVERYTHING} https://b.example/?q=<b>&c=1."
    for key in (row.key for row in model.reseaux):
        model.reseaux.update(key, source=source)
    return model


def tile_texts(page_html):
    """The words on each tile of the map."""
    tiles = re.findall(r'<g class="tile.*?</g>', page_html, re.S)
    return [re.findall(r"<text[^>]*>(.*?)</text>", tile) for tile in tiles]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_section_is_there_in_each_language(bruxelles, lang):
    page = Page(ml.report(bruxelles, lang=lang))
    assert page.tags[0] == ("html", {"lang": lang})
    sections = [each["id"] for each in page.all("section") if "id" in each]
    assert sections == SECTIONS
    for about in ml.INDICATORS.values():
        for part in ("title", "question", "cannot_tell"):
            assert words.typeset(about[part][lang], lang) in page.text
    for finding in (ml.analyse(bruxelles, indicator) for indicator in ml.INDICATORS):
        told = None if finding.rows else 1  # of what nothing is known, the summary alone
        for sentence in finding.sentences(lang)[:told]:
            assert words.typeset(sentence, lang) in page.text
    assert "{" not in page.text
    assert "None" not in page.text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_can_be_walked_without_eyes_or_mouse(bruxelles, lang):
    page = Page(ml.report(bruxelles, lang=lang))
    assert page.tags[[tag for tag, _ in page.tags].index("body") + 1] == (
        "a",
        {"class": "skip", "href": "#content"},
    )
    assert len(page.all("h1")) == 1
    assert len(page.all("caption")) == len(page.all("table"))
    assert all(each.get("scope") in ("col", "row", "rowgroup") for each in page.all("th"))
    drawing = page.all("svg", role="img")
    drawn_otherwise = 5  # those that have a layout of their own in templates/views
    for_desk_and_phone = 2
    found = [ml.analyse(bruxelles, indicator) for indicator in ml.INDICATORS]
    charts = [chart_of(section_of(finding, lang), lang) for finding in found if finding.rows]
    told = sum(chart.tells for chart in charts)
    assert len(drawing) == 2 + for_desk_and_phone * (told - drawn_otherwise)
    for names in (each["aria-labelledby"].split() for each in drawing):
        named = [tag for tag, each in page.tags if each.get("id") in names]
        assert named == ["title", "desc"][: len(names)]
    assert all("aria-hidden" in each or "role" in each for each in page.all("svg"))


def test_nothing_is_loaded_and_nothing_runs_but_our_script(bruxelles, hostile):
    for model in (bruxelles, hostile):
        page = Page(ml.report(model))
        allowed = {tag for tag, _ in page.tags}
        assert not allowed & {"link", "img", "iframe", "object", "embed", "base"}
        assert page.all("script") == [{"type": "application/json", "id": "network-data"}, {}]
        data, script = page.scripts
        assert json.loads(data)["name"]
        assert script == pages.script() != ""
        ids = [each["id"] for _, each in page.tags if "id" in each]
        assert len(ids) == len(set(ids))
        for tag, attributes in page.tags:
            assert not {"src", "srcset", "style", "action"} & set(attributes)
            assert not [name for name in attributes if name.startswith("on")]
            target = attributes.get("href", "#content")
            if target.startswith("#"):
                assert target[1:] in ids
            else:
                assert tag == "a"
                assert target.startswith("https://")
                assert attributes["rel"] == "noopener noreferrer"
        assert "@import" not in page.styles[0]
        assert re.findall(r"url\((.*?)\)", page.styles[0]) == ["#hatch"] * 2


def test_the_security_policy_lets_only_our_style_through(bruxelles):
    page = Page(ml.report(bruxelles))
    assert len(page.styles) == 1
    digest = base64.b64encode(hashlib.sha256(page.styles[0].encode()).digest()).decode()
    policy = page.all("meta", **{"http-equiv": "Content-Security-Policy"})[0]["content"]
    script = base64.b64encode(hashlib.sha256(page.scripts[-1].encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; script-src 'sha256-{script}'; "
        "base-uri 'none'; form-action 'none'"
    )


def test_persons_never_appear(tmp_path):
    (tmp_path / "reseaux.csv").write_text("key,name\nr,Réseau\n", encoding="utf-8")
    (tmp_path / "persons.csv").write_text(
        "key,name,email,source\nzoe-secrete,Zoé Secrète,zoe@secret.be,carte de Zoé Secrète\n"
        "zoe-secrete,Zoé Secrète,zoe@secret.be,\nzoe bis,Zoé Secrète,secret,\n",
        encoding="utf-8",
    )
    (tmp_path / "posts.csv").write_text(
        "reseau,function,person\nr,coordinator,zoe-secrete\nr,coordinator,Paul Secret\n",
        encoding="utf-8",
    )
    model = ml.read(tmp_path)
    assert {"persons", "posts"} <= {issue.table for issue in model.issues}
    for lang in LANGUAGES:
        page = Page(ml.report(model, lang=lang))
        text = (page.text + page.scripts[0]).casefold()
        assert not re.search(r"\bzoe\b|zoé|secr[eè]t|\bpaul\b", text)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_map_has_a_tile_and_a_line_for_each_commune(bruxelles, lang):
    report = ml.report(bruxelles, lang=lang)
    tiles = tile_texts(report.html)
    assert len(tiles) == 19
    counts = {}
    for row in bruxelles.territories:
        if row.level == "commune":
            local = ml.analyse(bruxelles, "inventory", lens=ml.Lens(territories=(row.key,)))
            counts[row.name.in_(lang)] = local.population
    table = re.search(r'<div class="map">.*?<table>(.*?)</table>', report.html, re.S)[1]
    lines = re.findall(r"<bdi>(.*?)</bdi></th><td[^>]*>(.*?)</td>", table)
    undocumented = 0
    for (name, said), tile in zip(lines, tiles, strict=True):
        assert "".join(tile[:-1]).replace("-", "") == name.replace("-", "")
        if tile[-1] == "?":
            undocumented += 1
            assert counts[name] == 0
            assert not re.search(r">\d", said)
        else:
            assert tile[-1] == said == str(counts[name])
    assert undocumented == 5
    assert report.html.count('<g class="tile undocumented"') == undocumented


def test_the_matrix_says_what_the_indicator_says(bruxelles):
    report = ml.report(bruxelles, lang="en")
    matrix = re.search(r'<table class="matrix">(.*?)</table>', report.html, re.S)[1]
    lines = [line for line in matrix.split("<tr>") if "<bdi>" in line]
    marks = {
        re.search(r"<bdi>(.*?)</bdi>", line)[1]: re.findall(r'href="#mark-(\w+)"', line)
        for line in lines
    }
    finding = ml.analyse(bruxelles, "blank_spots")
    expected = {}
    for _, commune, status, *_ in finding.rows:
        expected.setdefault(commune.name.in_("en"), []).append(status.key)
    assert marks == expected
    assert {len(line) for line in marks.values()} == {16}


def test_an_aspect_that_is_not_known_is_not_called_different(bruxelles):
    report = ml.report(bruxelles, lang="en", indicators=["overlap"])
    finding = ml.analyse(bruxelles, "overlap")
    names = [name for name, _, _ in finding.columns]
    pairs = re.findall(r'<li class="pair">(.*?)</div>\n</li>', report.html, re.S)
    assert len(pairs) == len(finding.rows)
    labels = {"themes": "themes of one only:", "activities": "activities of one only:"}
    unknown = 0
    for pair, row in zip(pairs, finding.rows, strict=True):
        for aspect in dict(zip(names, row, strict=True))["unknown"]:
            if aspect.key in labels:
                unknown += 1
                assert labels[aspect.key] not in pair
    assert unknown > 0


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("bare", BARE)
def test_an_inventory_that_says_next_to_nothing_is_told_whole(bare, lang):
    page = Page(ml.report(BARE[bare](), lang=lang))
    sections = SECTIONS[1:-1] if bare == "empty" else SECTIONS[1:]  # no map; nor sources
    assert [each["id"] for each in page.all("section") if "id" in each] == sections
    assert not page.classed("g", "tile")
    assert words.word("map.title", lang) not in page.text
    assert (words.word("map.none", lang) in page.text) == (bare != "empty")
    assert (words.word("report.empty", lang) in page.text) == (bare == "empty")
    assert words.word("section.nothing", lang) in page.text or bare == "named"
    assert words.word("unknown", lang) in page.text or bare == "empty"
    assert not re.search(r"[{}]|\bnan\b|\bNone\b(?! is)", page.text)


def test_a_commune_elsewhere_is_not_on_the_map():
    model = ml.Model()
    model.territories.add(key="namur", name="Namur", level="commune", nis="92094")
    model.reseaux.add(name="Un réseau", territories=["namur"])
    page = Page(ml.report(model, lang="fr"))
    assert not page.classed("g", "tile")
    assert words.word("map.none", "fr") in page.text


def test_a_table_too_long_for_paper_says_what_it_leaves_out():
    model = ml.Model()
    for number in range(70):
        model.territories.add(key=f"c{number}", name=f"Commune {number}", level="commune")
    left_out = len(ml.analyse(model, "blank_spots").rows) - 1000
    report = ml.report(model, lang="en", indicators=["blank_spots"])
    assert left_out > 0
    assert words.word("section.cut", "en", count=left_out) in Page(report).text
    assert 'class="matrix"' not in report.html


def test_indicators_order_lens_title_and_date_are_the_callers(bruxelles):
    lens = ml.Lens("organiser", territories=("forest",))
    report = ml.report(
        bruxelles,
        lang="en",
        title="Forest",
        lens=lens,
        indicators=["freshness", "inventory"],
        at="2020-05",
    )
    page = Page(report)
    sections = [each["id"] for each in page.all("section") if "id" in each]
    assert sections == ["map", "network", "freshness", "inventory", "quality", "sources"]
    assert "<h1>Forest</h1>" in report.html
    assert "May\u00a02020" in page.text
    assert "relations=organiser" in page.text
    tiles = {"".join(tile[:-1]): tile[-1] for tile in tile_texts(report.html)}
    assert tiles == {"Forest": "3"}, "of the others, the lens does not ask"


def test_each_question_is_asked_once_and_at_the_same_date(bruxelles, monkeypatch):
    asked = []

    def analysed(model, indicator, **given):
        asked.append((indicator, str(given.get("at"))))
        return ml.analyse(model, indicator, **given)

    # the function of the same name hides the module
    monkeypatch.setattr(sys.modules["maillage.report"], "analyse", analysed)
    ml.report(bruxelles, at="2014")
    assert sorted(asked) == sorted((name, "2014") for name in ml.INDICATORS)


def test_the_map_counts_what_exists_at_the_date(bruxelles):
    key = "commission-jeunesse-watermael-boitsfort"

    def counted(at):
        texts = tile_texts(ml.report(bruxelles, lang="fr", at=at).html)
        return next(int(tile[-1]) for tile in texts if tile[0].startswith("Watermael"))

    before, after = counted("1993"), counted("2014")
    bruxelles.reseaux.update(key, {"until": ".."})
    assert (counted("1993"), counted("2014")) == (before, after + 1)


def test_what_does_not_exist_is_the_callers_mistake(bruxelles):
    for mistake in (
        {"lang": "de"},
        {"indicators": ["happiness"]},
        {"at": "yesterday"},
        {"at": ".."},
    ):
        with pytest.raises(ml.ArgumentError):
            ml.report(bruxelles, **mistake)


def test_the_same_facts_give_the_same_report(bruxelles):
    first = ml.report(bruxelles, at="2026-01-01").html
    assert first == ml.report(bruxelles, at="2026-01-01").html
    shuffled = ml.Model.from_pandas(
        {table.name: table.to_pandas().iloc[::-1] for table in bruxelles.tables if len(table)}
    )
    shuffled.issues = bruxelles.issues
    assert first == ml.report(shuffled, at="2026-01-01").html


def test_what_reading_raised_is_counted_and_shown(tmp_path):
    (tmp_path / "actors.csv").write_text(
        "key,name,kind,colour\na,Un,sorcier <b>,bleu\nb,,cpas,\nc,Trois,cpas,\n", encoding="utf-8"
    )
    model = ml.read(tmp_path)
    page = Page(ml.report(model, lang="en"))
    assert len(model.rejected) > 0
    assert model.issues[0].what("en") in page.text
    order = re.findall(r'<th scope="row">(error|warning|note)</th>', ml.report(model, "en").html)
    assert sorted(order, key=["error", "warning", "note"].index) == order
    assert len(order) == len(model.issues)


def test_saving_is_whole_or_not_at_all(bruxelles, tmp_path):
    report = ml.report(bruxelles)
    place = tmp_path / "a" / "b" / "rapport.html"
    assert report.save(str(place)) == place
    assert place.read_text(encoding="utf-8") == report.html
    ml.report(ml.Model()).save(place)
    before = place.read_bytes()
    assert before != report.html.encode()

    least, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before), most))  # as a disk that is full
    try:
        with pytest.raises(ml.FileError) as refused:
            report.save(place)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (least, most))
    assert refused.value.code == "file.unwritable"
    assert place.read_bytes() == before
    assert os.listdir(place.parent) == [place.name]


def test_saving_where_one_cannot_is_a_file_error(bruxelles, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    for place in (tmp_path, tmp_path / "file" / "rapport.html"):
        with pytest.raises(ml.FileError):
            ml.report(ml.Model()).save(place)
    assert os.listdir(tmp_path) == ["file"]


def test_in_a_notebook_it_stays_in_its_frame(hostile):
    report = ml.report(hostile)

    class Frame(HTMLParser):
        def handle_starttag(self, tag, attributes):
            self.seen = (*getattr(self, "seen", ()), (tag, dict(attributes)))

    frame = Frame()
    frame.feed(report._repr_html_())
    [(tag, attributes)] = frame.seen
    assert tag == "iframe"
    assert attributes["srcdoc"] == report.html
    assert attributes["sandbox"].split() == ["allow-popups", "allow-scripts"]


def test_it_is_light_and_quick(bruxelles):
    ml.report(bruxelles)
    start = time.process_time()
    report = ml.report(bruxelles)
    assert time.process_time() - start < 2
    assert len(report.html.encode()) < 1_200_000


@pytest.mark.parametrize("lang", LANGUAGES)
def test_its_contents_lead_to_each_section(bruxelles, lang):
    html = ml.report(bruxelles, lang=lang).html
    contents = re.search(r'<nav class="contents".*?</nav>', html, re.S)[0]
    aims = re.findall(r'href="#(\w+)"', contents)
    assert aims == re.findall(r'<section id="(\w+)"', html)


def test_what_several_answers_say_alike_is_said_once(bruxelles):
    text = Page(ml.report(bruxelles)).text
    [*_, at] = ml.analyse(bruxelles, "inventory").sentences("fr")
    assert text.count(words.typeset(at, "fr")) == 1


def test_what_only_the_picture_shows_is_said():
    bruxelles = ml.read(BRUXELLES)
    ended = words.word("report.ended", "fr", count=1)
    assert words.typeset(ended, "fr") in Page(ml.report(bruxelles)).text
    assert "montre aussi" not in Page(ml.report(bruxelles, at="2014")).text


def test_a_page_is_not_called_otherwise(tmp_path):
    for name in ("r.pdf", "r", "r.docx"):
        with pytest.raises(ml.FileError) as refused:
            ml.report(ml.Model()).save(tmp_path / name)
        assert refused.value.code == "file.suffix" and ".html" in refused.value.cure("nl")
    assert not os.listdir(tmp_path)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_settings_are_said_in_words(bruxelles, lang):
    for about in ml.INDICATORS.values():
        for parameter in about["parameters"]:
            assert f"setting.{parameter['name']}" in words.WORDS
            if parameter["name"] not in {"by", "key", "beside", "frame"}:
                assert all(f"setting.={choice}" in words.WORDS for choice in parameter["choices"])
    text = Page(ml.report(bruxelles, lang=lang)).text
    assert ml.allocation_keys()["granted"].title.in_(lang) in text
    assert ml.frames()["circulaire-2010-2014"].title.in_(lang) in text
    assert "potential-actors" not in text and "circulaire-2010" not in text
    assert "certainty=" not in text and "at_least" not in text
    assert words.WORDS["setting.=possible"][lang] in text


def test_whoever_waits_for_a_report_is_told_how_far_it_is():
    told = []
    ml.report(ml.Model(), progress=lambda *counts: told.append(counts))
    total = len(ml.INDICATORS)
    assert told == [(done, total) for done in range(1, total + 1)]


def test_a_column_that_is_unknown_in_each_row_is_said_once():
    model = ml.Model()

    def of_ages():
        page = ml.report(model, "en", at="2026-01-01").html
        section = page.partition('<section id="freshness"')[2].partition("</section>")[0]
        said = "Unknown in every row: median age · oldest confirmation." in section
        return ">median age</th>" in section, said

    model.territories.add(key="a", name="A", level="commune")
    assert of_ages() == (True, False)  # of one row, all is shown
    model.actors.add(key="b", name="B")
    assert of_ages() == (False, True)
    model.actors.update("b", verified_on="2025-12-31")
    assert of_ages() == (True, False)
