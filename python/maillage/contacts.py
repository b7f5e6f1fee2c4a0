# SPDX-License-Identifier: Apache-2.0
"""Contacts of functions and contacts of persons, told apart in what people type.

Only what is surely functional passes: a general mailbox, a site, a switchboard. Any other address
may be somebody's own, and is kept only by whoever asks for it.
"""

from __future__ import annotations

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

_EMAIL = re.compile(r"[^\s@|;,<>()\"]+@[^\s@|;,<>()\"]+")
_SITE = re.compile(r"(?:https?://|www\.)[^\s|;,<>\"@]+", re.IGNORECASE)
_PHONE = re.compile(r"\+?\(?\d[\d\s./()-]{6,}\d")


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", folded(text)))


def _is_functional_email(address: str, known: set[str]) -> bool:
    """Whether each word before the ``@`` calls a function, the organisation or its domain."""
    local, _, domain = address.partition("@")
    labels = {label for label in folded(domain).replace(" ", "-").split(".") if label}
    words = _words(local)
    return bool(words) and words <= _FUNCTIONS | known | labels | _words(domain)


def _is_landline(number: str) -> bool:
    """Whether a number is Belgian and not that of a mobile, which somebody carries."""
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    national = re.sub(r"^(?:00)?32", "", digits) if len(digits) > 10 else digits
    if number.startswith("+32") or digits.startswith("0032"):
        national = re.sub(r"^(?:00)?32", "", digits)
    national = national.removeprefix("0")
    return len(national) == 8 and national[0] != "0" and bool(re.match(r"0|\+32|00", number))


def _is_functional(found: str, known: set[str]) -> bool:
    if "@" in found:
        return _is_functional_email(found, known)
    return bool(_SITE.fullmatch(found)) or _is_landline(found)


def functional(text: str, context: str) -> tuple[list[str], int]:
    """The functional contacts in a text, and how many others, or other words, were left out.

    Parameters
    ----------
    text
        What somebody typed where a contact was asked for.
    context
        Names whose words may call a mailbox: the réseau, its organisers, its commune.
    """
    known = _words(_EMAIL.sub(" ", context))
    kept, left = [], 0
    rest = text
    for kind in (_EMAIL, _SITE, _PHONE):
        for found in (match[0].rstrip(".") for match in kind.finditer(rest)):
            if _is_functional(found, known):
                kept.append((text.find(found), found))
            else:
                left += 1
        rest = kind.sub(" ", rest)
    # Words around them may be the name of a person.
    left += bool(_words(rest) - _FUNCTIONS - _INTRODUCTIONS - known)
    return [found for _, found in sorted(kept)], left


def without_personal(text: str, context: str) -> tuple[str, int]:
    """A text without the e-mail addresses and mobile numbers of persons, and how many it had."""
    known = _words(_EMAIL.sub(" ", context))
    left = 0

    def kept(match: re.Match[str]) -> str:
        nonlocal left
        functional_too = _is_functional(match[0].rstrip("."), known)
        mobile = re.match(r"\D*(?:(?:00)?32\D*)?0?\D*4[5-9]", match[0])
        if functional_too or ("@" not in match[0] and not mobile):
            return match[0]
        left += 1
        return "…"

    return _PHONE.sub(kept, _EMAIL.sub(kept, text)), left
