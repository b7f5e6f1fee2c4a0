# SPDX-License-Identifier: Apache-2.0
"""Whatever is typed into a model, a frame or a key of allocation is a text in every answer."""

import functools
import json
from xml.etree import ElementTree

import maillage as ml
import pytest
from hostile import EVERYTHING, HOSTILE, Page, hostile_model, kept, shown, squeezed

LANGUAGES = ("fr", "nl", "en")


@functools.cache
def model_of(text):
    return hostile_model(text)


def frame_of(text):
    """A frame of which every text is this one."""

    def said(what):
        return dict.fromkeys(LANGUAGES, f"{text} {what}")

    rule = {"text": said("text"), "reference": f"{text} reference"}
    broken = {"predicate": "territory", "level": "region"}
    held = {"note": said("note"), "cure": said("cure"), "requires": broken}
    return {
        "format": "maillage-frame/1",
        "id": f"{text} id",
        "title": said("title"),
        "sources": [f"{text} sources"],
        "rules": [
            {"id": f"{text} held", **rule, **held},
            {"id": f"{text} left", **rule, "not_checkable": said("why")},
        ],
    }


def key_of(text):
    """A key of allocation whose every text is this one."""
    return {
        "format": "maillage-key/1",
        "id": f"{text} id",
        "title": dict.fromkeys(LANGUAGES, f"{text} title"),
        "sources": [f"{text} sources"],
        "parts": [{"by": "equal"}],
    }


def checked(text):
    return ml.check_frame(model_of("harmless"), frame_of(text), year=2026)


def allocated(text):
    return ml.allocate(model_of("harmless"), 1000, key=key_of(text), beside=key_of(text))


def said_in(finding, lang):
    """All that it says, as a program reads it."""
    told = json.loads(finding.to_json(lang))
    return " ".join(
        [str(cell) for row in told["rows"] for cell in row.values()] + told["sentences"]
    )


@pytest.mark.parametrize("indicator", ml.INDICATORS)
def test_an_answer_gives_texts_back_as_they_were_typed(indicator):
    usual, found = (ml.analyse(model_of(text), indicator) for text in ("harmless", EVERYTHING))
    assert shown(said_in(found, "en"), EVERYTHING) == shown(said_in(usual, "en"), "harmless")
    assert len(found.to_pandas()) == len(usual.to_pandas())


#: What asks by rules of one's own, and which of their texts the answer and its drawing say.
ASKED = [
    (checked, ("title", "text", "cure", "reference", "note", "why")),
    (allocated, ("title",)),
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(("ask", "texts"), ASKED)
def test_rules_of_ones_own_are_texts(ask, texts, text):
    usual, found = ask("harmless"), ask(text)
    wanted = [squeezed(f"{kept(text)}{what}") for what in texts]
    for lang in LANGUAGES:
        said = squeezed(said_in(found, lang))
        assert all(one in said for one in wanted)
        made, usually = found.plot(lang=lang), usual.plot(lang=lang)
        page, usual_page = Page(made.html), Page(usually.html)
        assert all(one in squeezed(page.text) for one in wanted)
        assert page.made_of == usual_page.made_of
        drawings = (ElementTree.fromstring(each.svg) for each in (made, usually))
        names, usual_names = ({node.tag for node in drawing.iter()} for drawing in drawings)
        assert names == usual_names
    assert Page(found._repr_html_()).tags == Page(usual._repr_html_()).tags
