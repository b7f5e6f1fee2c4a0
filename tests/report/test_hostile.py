# SPDX-License-Identifier: Apache-2.0
"""Whatever is typed into any field of a text reaches the report and every drawing as that text."""

import functools
import html
import json
import re
from xml.etree import ElementTree

import maillage as ml
import pytest
from hostile import EVERYTHING, MARKS, Page, hostile_model, mark, shown

LANGUAGES = ("fr", "nl", "en")
LENS = ml.Lens(*ml.graph.relations)

#: What a report shows of texts at least: what every section is about.
ABOUT = {"actors.name", "reseaux.name", "reseaux.themes", "actors.source", "reseaux.source"}


@functools.cache
def model_of(text):
    return hostile_model(text)


def asked(indicator, text):
    """What makes an indicator say the most of these texts."""
    most = {"at_least": 1, "agreed": True, "year": 2026}
    own = {parameter["name"] for parameter in ml.INDICATORS[indicator]["parameters"]}
    about = {name: value for name, value in most.items() if name in own}
    return ml.analyse(model_of(text), indicator, lens=LENS, **about)


def of_persons():
    """The fields of persons, whom nothing names here."""
    return {of for of in MARKS if of.startswith("§persons.")}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_texts_stay_texts_in_the_report(lang):
    usual = Page(ml.report(model_of("harmless"), lang, title="harmless", lens=LENS).html)
    made = ml.report(model_of(EVERYTHING), lang, title=EVERYTHING, lens=LENS)
    page = Page(made.html)
    found = shown(page.text, EVERYTHING)
    assert found == shown(usual.text, "harmless") >= {mark(*of.split(".")) for of in ABOUT}
    assert not found & of_persons()
    assert page.made_of == usual.made_of
    name = model_of(EVERYTHING).actors[0].name.plain
    data = re.search(r'<script type="application/json" id="network-data">(.*?)</script>', made.html)
    assert name in json.loads(data[1])["name"]
    # What could turn the direction of what follows is kept to itself.
    isolated = re.findall(r"<bdi>(.*?)</bdi>", made.html.replace("<wbr>", ""), re.S)
    assert name in map(html.unescape, isolated)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_files_say_that_cannot_be_read_stays_text(folder, lang):
    cell = '"' + EVERYTHING.replace('"', '""') + '"'
    rows = f"key,name,level,nis,{cell}\na,A,{cell},{cell},x\nb,B,commune,{cell},{cell}\n"
    model = ml.read(folder(territories=rows))
    assert len(model.issues) > 2
    page = Page(ml.report(model, lang).html)
    assert "onerror" in page.text and "img" not in page.tags and page.tags.count("title") == 1


#: As long as the other: of bars whose names are long, paper has several pieces.
HARMLESS = "harmless".ljust(len(EVERYTHING), "s")


@pytest.mark.parametrize("indicator", ml.INDICATORS)
def test_texts_stay_texts_in_each_drawing_and_its_table(indicator):
    usual, made = (asked(indicator, text).plot(lang="en") for text in (HARMLESS, EVERYTHING))
    usual_page, page = Page(usual.html), Page(made.html)
    found = shown(page.text, EVERYTHING)
    assert found == shown(usual_page.text, HARMLESS) and not found & of_persons()
    assert page.made_of == usual_page.made_of
    elements = [
        {node.tag for node in ElementTree.fromstring(each.svg).iter()} for each in (usual, made)
    ]
    assert elements[0] == elements[1]


@pytest.mark.parametrize("indicator", ml.INDICATORS)
def test_texts_stay_texts_in_a_notebook(indicator):
    usual, made = (asked(indicator, text)._repr_html_() for text in ("harmless", EVERYTHING))
    assert shown(Page(made).text, EVERYTHING) == shown(Page(usual).text, "harmless")
    assert Page(made).tags == Page(usual).tags
