# SPDX-License-Identifier: Apache-2.0
"""Contacts of functions and contacts of persons, told apart in what people type.

Only what reads as functional passes: a general mailbox, a site, a switchboard. Any other address
may be somebody's own, and is kept only by whoever asks for it. Words alone cannot tell all: a
mailbox called after a word of its organisation passes, and ``louise@`` at Espace Louise may be
somebody's.
"""

from __future__ import annotations

import bisect
import re

from ._maillage import folded

#: What a general mailbox is called, beside the words of the organisation itself.
_FUNCTION_WORDS = """
    accueil admin administratie administration aide antenne asbl bestuur bonjour bureau centre
    centrum commune comite contact contacts coordinateur coordinatie coordination coordinatrice
    cpas cs css dienst direction directie email equipe federatie federation forum general gemeente
    groupe hello info information informations infos inschrijving inscription loket mail netwerk
    ocmw office onthaal permanence plateforme platform post publiek reseau secretariaat secretariat
    service social sociaal sociale team vzw welkom welzijn werkgroep
"""
_FUNCTIONS = frozenset(_FUNCTION_WORDS.split())

#: Words that introduce a contact and say nothing of whom it is.
_INTRODUCING = "adresse adres at courriel e et en fax mail of or ou par site tel telefoon telephone"
_INTRODUCTIONS = frozenset(_INTRODUCING.split())

#: What the pages of a site are called, in addresses that lead to them.
_PAGE_WORDS = "de en fr htm html index nl over page pages php propos qui sommes nous wie zijn wij"
_PAGES = frozenset(_PAGE_WORDS.split())

# Each begins where a word does, or a long cell would be searched from each of its letters.
_EMAIL = r"(?<![^\s@|;,<>()\"\[\]])[^\s@|;,<>()\"\[\]]+(?:@|\s?[(\[]at[)\]]\s?)[^\s@|;,<>()\"\[\]]+"
_SITE = r"(?:https?://|www\.)[^\s|;,<>\"@]+|(?<![\w.-])(?:[\w-]+\.)+[a-z]{2,}/[^\s|;,<>\"@]+"
_PHONE = r"\+?\(?\d[\d\s./()\-‐‑–·]{6,}\d"
_CONTACT = re.compile(f"(?P<email>{_EMAIL})|(?P<site>{_SITE})|{_PHONE}", re.IGNORECASE)

#: What nobody can call: two numbers of houses before a postcode, a day before an hour.
_NO_NUMBER = re.compile(r"\d{1,4}\s?[-/–]\s?\d{1,4} \d{4}|\d{4}-\d\d-\d\d \d\d")


def _words(text: str) -> set[str]:
    """The words of a text, folded; those of a saint are one, for alone it is a first name."""
    joined = re.sub(r"\b(sainte?|sint|ste?)[^a-z0-9]+(?=[a-z])", r"\1", folded(text))
    return set(re.findall(r"[^\W\d_]+", joined))


def without_contacts(text: str) -> str:
    """A text without anything that looks like an address or a number, whosever it is."""
    return " ".join(_CONTACT.sub(" ", text).split())


def _is_landline(number: str) -> bool:
    """Whether a number is Belgian and not that of a mobile, which somebody carries."""
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    national = re.sub(r"^(?:00)?32", "", digits) if len(digits) > 10 else digits
    if number.startswith("+32") or digits.startswith("0032"):
        national = re.sub(r"^(?:00)?32", "", digits)
    national = national.removeprefix("0")
    return len(national) == 8 and national[0] != "0" and bool(re.match(r"\(?0|\+32", number))


def _is_functional(found: re.Match[str], known: set[str]) -> bool:
    """Whether a contact reads as that of a function.

    Of an e-mail address, each word before the ``@`` calls a function or what is `known`; of a site,
    each word after its name, or that of a page; a number is a Belgian landline.
    """
    text = found[0].rstrip(".")
    if found["email"]:
        local = _words(re.split(r"@|[(\[]", text)[0])
        return bool(local) and local <= _FUNCTIONS | known
    if found["site"]:
        path = re.sub(r"^(?:https?://)?[^/?#]*", "", text, flags=re.IGNORECASE)
        return not re.search(r"\d", path) and _words(path) <= _FUNCTIONS | _PAGES | known
    return _is_landline(text)


def _is_no_contact(found: re.Match[str]) -> bool:
    """Whether what looks like a number to call is none: days, years, houses in a street."""
    text = found[0]
    number = not found["email"] and not found["site"]
    few = len(re.sub(r"\D", "", text)) <= 8 and not text.startswith("+")
    return number and (few or bool(_NO_NUMBER.fullmatch(text)))


def functional(text: str, names: str) -> tuple[list[str], int]:
    """The functional contacts in a text, and how many others, or other words, were left out.

    A number is left out with the words around it, where these call no function.

    Parameters
    ----------
    text
        What somebody typed where a contact was asked for.
    names
        Whose words may call a mailbox or a page: names that are known to be none of a person.
    """
    known = _words(names)
    contacts = list(_CONTACT.finditer(text))
    functions = [found for found in contacts if _is_functional(found, known)]

    def others(part: str) -> set[str]:
        return _words(without_contacts(part)) - _FUNCTIONS - _INTRODUCTIONS - known

    # Words around a number may be the name of a person, whose number it may be; those beyond a
    # mailbox or a site are not around it.
    marks = [found for found in functions if found["email"] or found["site"]]
    bounds = [0, *(end for found in marks for end in found.span()), len(text)]
    ends = bounds[1::2]
    named = [bool(others(text[s:e])) for s, e in zip(bounds[::2], ends, strict=True)]
    kept = [
        found
        for found in functions
        if found["email"] or found["site"] or not named[bisect.bisect(ends, found.start())]
    ]
    # Such words are left out with their number, and count once.
    alone = bool(others(text)) and len(kept) == len(functions)
    return [found[0].rstrip(".") for found in kept], len(contacts) - len(kept) + alone


def without_personal(text: str, names: str) -> tuple[str, int]:
    """A text without the addresses and numbers that may be of persons, and how many it had.

    In a text words stand around any number: a landline stays, whoever is named beside it. A text of
    which nothing else remains, or but the words of such an address, is empty.
    """
    known = _words(names)
    left: list[str] = []

    def kept(found: re.Match[str]) -> str:
        if _is_no_contact(found) or _is_functional(found, known):
            return found[0]
        left.append("".join(sorted(_words(found[0]))))
        return "…"

    masked = _CONTACT.sub(kept, text)
    words = re.findall(r"\w+", folded(masked))
    if left and all(any(word in address for address in left) for word in words):
        masked = ""
    return masked, len(left)
