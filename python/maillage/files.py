# SPDX-License-Identifier: Apache-2.0
"""Files as the core takes them: by a name in UTF-8, written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from . import _maillage as _core
from .errors import FileError, error


def name_of(path: str | os.PathLike[str]) -> str:
    """The name of a file, which the core takes in UTF-8. FileError if it cannot be said so."""
    name = os.fsdecode(path)
    try:
        name.encode()
    except UnicodeEncodeError as problem:
        shown = os.fsencode(name).decode(errors="replace")
        raise error(FileError, "file.unreadable", shown, "UTF-8") from problem
    return name


def refuse_existing(path: str | os.PathLike[str]) -> None:
    """FileError if there is such a file, or a folder that holds CSV files."""
    place = Path(path)
    if any(place.glob("*.csv")) if place.is_dir() else place.exists():
        raise error(FileError, "file.exists", name_of(path))


def refuse_to_write(path: str | os.PathLike[str], replace: bool) -> None:
    """FileError where the folder is not there, or, unless it may be replaced, something is."""
    if not Path(path).absolute().parent.is_dir():
        raise error(FileError, "file.folder", name_of(path))
    if not replace:
        refuse_existing(path)


#: What a page is called.
PAGES = (".html", ".htm")


def refuse_suffix(path: str | os.PathLike[str], suffixes: Sequence[str]) -> None:
    """FileError unless the name ends in one of these: a page is no .pdf because it is called so."""
    if Path(path).suffix.lower() not in suffixes:
        raise error(FileError, "file.suffix", name_of(path), ", ".join(suffixes))


def save(path: str | os.PathLike[str], content: str | bytes) -> Path:
    """Writes a file, whole or not at all; missing folders are made. FileError."""
    _core.write_file(name_of(path), content.encode() if isinstance(content, str) else content)
    return Path(path)
