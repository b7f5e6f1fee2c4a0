# SPDX-License-Identifier: Apache-2.0
"""How an actor is reached: its addresses, telephones and e-mails, wherever they are recorded.

An address is that of a place of the actor, or of one where it offers a service; a telephone is one
of its contacts, or that of an offer.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Any

from .. import _maillage as _core
from .content import plain
from .facts import Facts

_EMAIL = re.compile(r"(?:mailto:)?([^\s@]+@[^\s@]+\.[^\s@]+)")
_PHONE = re.compile(r"(?:(?:t[ée]l\w*|gsm|phone)[\s.:]*)?(\+?[\d(][\d\s./()+-]{6,})", re.IGNORECASE)


@dataclass(frozen=True)
class Address:
    """A postal address, in the parts that an envelope has; an unknown part is empty."""

    street: str
    postcode: str
    commune: str

    def __str__(self) -> str:
        town = " ".join(filter(None, [self.postcode, self.commune]))
        return ", ".join(filter(None, [self.street, town]))


@dataclass(frozen=True)
class Reach:
    """How one actor is reached.

    Attributes
    ----------
    addresses : tuple of Address
    phones, emails, others : tuple of str
        Its contacts, by what they are.
    known : bool
        Whether its contacts are known, be it that there are none.
    """

    addresses: tuple[Address, ...]
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    others: tuple[str, ...]
    known: bool


def _address(facts: Facts, key: str) -> Address:
    place = facts.model.places[key]
    known = place.territory in facts.model.territories
    commune = facts.name("territories", place.territory) if known else ""
    return Address(plain(place.address or ""), plain(place.postcode or ""), commune)


def _of_contact(text: str, form: re.Pattern[str]) -> str:
    """What a contact says, where it is of that form and of nothing else."""
    found = form.fullmatch(text)
    return found[1].strip() if found else ""


class Reached:
    """How the actors of a model are reached, its offers read once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    @functools.cached_property
    def _offers(self) -> dict[str, list[str]]:
        """What each actor offers on the day one looks."""
        return _core.offers_by_actor(self._facts.core, self._facts.now)

    def __call__(self, actor: Any) -> Reach:
        """How an actor is reached, its own places and contacts before those of its offers."""
        facts = self._facts
        offers = facts.rows("offers", self._offers.get(actor.key, ()))
        keys = dict.fromkeys([*(actor.places or ()), *(row.place for row in offers)])
        addresses = (_address(facts, key) for key in keys if key in facts.model.places)
        channels = [plain(text) for text in actor.contact_channels or ()]
        emails = [text for text in channels if _of_contact(text, _EMAIL)]
        phones = [text for text in channels if _of_contact(text, _PHONE)]
        others = [text for text in channels if text not in {*emails, *phones}]
        phones += [plain(row.phone) for row in offers if row.phone]
        return Reach(
            tuple(dict.fromkeys(address for address in addresses if str(address))),
            tuple(dict.fromkeys(_of_contact(text, _PHONE) or text for text in phones)),
            tuple(dict.fromkeys(_of_contact(text, _EMAIL) for text in emails)),
            tuple(filter(None, others)),
            actor.contact_channels is not None,
        )
