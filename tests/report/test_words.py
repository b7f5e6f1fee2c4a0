# SPDX-License-Identifier: Apache-2.0
"""The words of the report and of the command line: in three languages, and as each writes them."""

import string
from decimal import Decimal

import maillage as ml
import pytest
from maillage import words

LANGUAGES = ("fr", "nl", "en")


def test_every_word_is_said_in_three_languages_with_the_same_particulars():
    def places(text):
        names = (name for _, name, _, _ in string.Formatter().parse(text) if name)
        return {name.split("|")[0] for name in names}

    for key, texts in words.WORDS.items():
        assert tuple(texts) == LANGUAGES, key
        assert all(texts.values()), key
        assert len({frozenset(places(text)) for text in texts.values()}) == 1, key


def test_no_word_hides_another():
    parts = [words.CLI_WORDS, words.PAPERS_WORDS, words.PAPERS_YEAR_WORDS]
    parts += [words.PAPERS_APPLICATION_WORDS]
    parts += [words.PICTURE_WORDS, words.QUESTIONNAIRE_WORDS]
    for part in parts:
        assert [key for key, texts in part.items() if words.WORDS[key] is not texts] == []


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("fr", ["erreur", "erreur", "erreurs"]),
        ("nl", ["fouten", "fout", "fouten"]),
        ("en", ["errors", "error", "errors"]),
    ],
)
def test_words_agree_with_their_number(lang, said):
    assert [words.word("severities.error", lang, count=count) for count in range(3)] == said


def test_french_spaces_and_numbers_are_as_they_are_printed():
    assert words.typeset("« Oui » : non ; si ! où ?", "fr") == (
        "«\u202fOui\u202f»\u00a0: non\u202f; si\u202f! où\u202f?"
    )
    assert words.typeset("une règle — loi – tient", "fr") == "une règle\u00a0— loi\u00a0– tient"
    assert words.typeset("« Oui » : non", "nl") == "« Oui » : non"
    assert [words.number(12345, lang) for lang in LANGUAGES] == ["12\u202f345", "12.345", "12,345"]
    assert [words.number(1234.5, lang) for lang in LANGUAGES] == [
        "1\u202f234,5",
        "1.234,5",
        "1,234.5",
    ]
    assert words.number(0.034, "en") == "0.034"
    assert words.number(-1, "fr") == "−1"
    assert words.number(1.0005, "en") == "1" and words.number(2.5, "nl") == "2,5"
    assert words.number(-0.0, "en") == words.number(0, "en") == "0"
    assert words.number(1e30, "nl").count(".") == 10
    with pytest.raises(ml.ArgumentError):
        words.word("unknown", "de")


def test_amounts_have_the_sign_of_the_euro_after_them_in_every_language():
    assert [words.money(8429.38, lang) for lang in LANGUAGES] == [
        "8\u202f429,38\u00a0€",
        "8.429,38\u00a0€",
        "8,429.38\u00a0€",
    ]
    assert words.money(Decimal("-12.5"), "fr") == "−12,50\u00a0€"
    assert words.money(0, "nl") == words.money(-0.001, "nl") == "0,00\u00a0€"
    assert words.number(-0.0001, "en") == "0"
