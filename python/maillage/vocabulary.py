# SPDX-License-Identifier: Apache-2.0
"""The words: dates, periods, ranges, texts in languages, issues, and the vocabularies of terms."""

from __future__ import annotations

import functools

from ._maillage import Date, Issue, Period, Range, Texts, languages, vocabularies

__all__ = ["Date", "Issue", "Period", "Range", "Texts", "label", "languages", "vocabularies"]

#: What a reference or a term holds where it is known that there is none.
NOTHING = "none"

_terms = functools.cache(vocabularies)  # made anew each time it is asked for


def label(vocabulary: str, code: str | None, lang: str = "fr") -> str:
    """What people see for a term.

    Parameters
    ----------
    vocabulary : str
        Name of the vocabulary, such as ``Theme``.
    code : str or None
        Code of the term; text outside the list is given back as it is.
    lang : {"fr", "nl", "en"}

    Returns
    -------
    str
        Empty when the term is unknown.
    """
    if code is None:
        return ""
    terms = _terms()[vocabulary]
    return terms[code][lang] if code in terms else code.removeprefix("autre: ")


def names_of(texts: Texts | None) -> list[str]:
    """A name in each language it is written in."""
    found = [texts.plain, texts.fr, texts.nl, texts.en] if texts else []
    return [name for name in found if name]
