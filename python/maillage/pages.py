# SPDX-License-Identifier: Apache-2.0
"""Pages: what every HTML page of maillage is made with.

A page is one file that asks nothing of anyone. Everything in it that comes from data is escaped;
its policy lets through one style and one script, ours, each by its digest.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import json
import re
import warnings
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup, escape

from . import words
from ._maillage import __version__

_HERE = Path(__file__).parent


def breakable(text: str) -> Markup:
    """A text whose longest words may be broken, so that none widens a table."""
    parts: list[str] = re.split(r"([^\s/-]{20})(?=[^\s/-]{5})", text)
    for position, part in enumerate(parts):
        parts[position] = escape(part) + (Markup("<wbr>") if position % 2 else "")
    return Markup("").join(parts)


def linked(text: str) -> Markup:
    """A text whose addresses can be followed, if they are https."""
    parts = re.split(r"(https://[^\s<>\"'«»“”]*[^\s<>\"'«»“”.,;:!?)])", text)
    for position, part in enumerate(parts):
        parts[position] = escape(part)
        if position % 2:
            parts[position] = Markup(
                '<a href="{0}" rel="noopener noreferrer" target="_blank">{0}</a>'
            ).format(part)
    return Markup("").join(parts)


@functools.cache
def environment() -> jinja2.Environment:
    """The templates, and the filters they share."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(breakable=breakable, linked=linked)
    return made


@functools.cache
def script() -> str:
    """What makes the picture of a network move; empty when the package was built without npm."""
    bundle = _HERE / "web" / "picture.js"
    return bundle.read_text(encoding="utf-8") if bundle.is_file() else ""


def framed(html: str, height: int) -> str:
    """A page as a notebook shows it: in a frame whose script sees nothing of the notebook."""
    return (
        f'<iframe srcdoc="{escape(html)}" sandbox="allow-popups allow-scripts" '
        f'width="100%" height="{height}" title="maillage"></iframe>'
    )


def data_block(value: Any) -> Markup:
    """A value as JSON that no markup can close, to stand in a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(re.sub("[<>&\u2028\u2029]", lambda sign: f"\\u{ord(sign[0]):04x}", text))


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def moving(lang: str) -> str:
    """The script of a page with a picture; warns whoever has none."""
    moved_by = script()
    if not moved_by:
        warnings.warn(words.word("picture.still", lang), stacklevel=3)
    return moved_by


def page(
    template: str | jinja2.Template,
    lang: str,
    *,
    style: str = "page.css",
    script: str = "",
    templates: jinja2.Environment | None = None,
    **content: Any,
) -> str:
    """A whole page: a template, with its style, its script if it has one, and their policy."""
    templates = templates or environment()
    style = templates.get_template(style).render()
    policy = f"default-src 'none'; style-src 'sha256-{_digest(style)}'"
    if script:
        policy += f"; script-src 'sha256-{_digest(script)}'"
    return templates.get_template(template).render(
        lang=lang,
        version=__version__,
        policy=f"{policy}; base-uri 'none'; form-action 'none'",
        style=Markup(style),
        script=Markup(script),
        word=functools.partial(words.word, lang=lang),
        number=functools.partial(words.number, lang=lang),
        typeset=functools.partial(words.typeset, lang=lang),
        **content,
    )
