# SPDX-License-Identifier: Apache-2.0
"""Rules that are data, frames and keys of allocation: what names them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from .errors import ArgumentError, error
from .files import name_of

R = TypeVar("R")

#: What names rules: an id; the path of a ``.json`` file; or such a document as a dict.
Named = str | os.PathLike[str] | Mapping[str, Any]


def rules_of(
    given: Named | R,
    kind: type[R],
    called: Callable[[str], R],
    read: Callable[[str], R],
    from_json: Callable[[str, str], R],
) -> R:
    """The rules of a `kind` that are `given`, or named."""
    if isinstance(given, kind):
        return given
    if isinstance(given, Mapping):
        return from_json(json.dumps(dict(given)), "dict")
    name = name_of(given)
    is_file = isinstance(given, os.PathLike) or name.lower().endswith(".json")
    try:
        return read(name) if is_file else called(name)
    except ArgumentError as unknown:
        # No id has a point or a separator, and paths have: it is a file that was meant.
        if is_file or not {".", "/", os.sep} & set(name):
            raise
        raise error(ArgumentError, "rules.file", name, unknown.particulars[1]) from None
