# SPDX-License-Identifier: Apache-2.0
"""What maillage raises: a caller's mistake, a missing file, a limit, a cancellation.

Imperfect data is never raised: it becomes an `Issue` on the model that `read` gives.
"""

from __future__ import annotations

from . import _maillage as _core


class Error(Exception):
    """Any error of maillage.

    Attributes
    ----------
    code : str
        Stable code, such as ``file.missing``.
    particulars : list of str
        What fills the places of the message.
    """

    def __init__(self, text: str, code: str = "", particulars: list[str] | None = None) -> None:
        super().__init__(text)
        self.code = code
        self.particulars = particulars or []

    def what(self, lang: str = "en") -> str:
        """What happened, in French, Dutch or English."""
        return _core.message(self.code, self.particulars, lang)[0] if self.code else str(self)

    def cure(self, lang: str = "en") -> str:
        """What would cure it, in French, Dutch or English."""
        return _core.message(self.code, self.particulars, lang)[1] if self.code else ""

    def __reduce__(self):
        return type(self), (str(self), self.code, self.particulars)


class ArgumentError(Error, ValueError):
    """The caller asked for what does not exist or does not fit."""


class FileError(Error, OSError):
    """A file is missing, unreadable, unwritable or not what it claims to be."""


class SnapshotError(FileError):
    """A snapshot cannot be used: read the source files again."""


class PackageError(Error, ImportError):
    """What was asked needs a Python package that is not installed."""


class LimitError(Error):
    """The input is larger or deeper than the caller allowed."""


class Cancelled(Error):
    """The caller asked to stop."""


def error(kind: type[Error], code: str, *particulars: str) -> Error:
    """An error of a kind, from its code in the list of messages."""
    texts = list(particulars)
    what, cure = _core.message(code, texts, "en")
    return kind(f"{what} ({cure})", code, texts)
