# SPDX-License-Identifier: Apache-2.0
"""Keeping: snapshots, which come back faster than the files they were read from."""

from __future__ import annotations

import os

from . import _maillage as _core
from ._maillage import has_snapshots
from .files import name_of
from .model import Model

__all__ = ["has_snapshots", "load_snapshot", "save_snapshot"]


def save_snapshot(model: Model, path: str | os.PathLike[str]) -> None:
    """Keeps a model aside, whole or not at all, for this account on this machine.

    It is a private cache, not a format: another version of maillage, another account or another
    machine refuses it, and so does `read`. It holds the facts alone, persons included, and only its
    owner may read it; `issues` and `rejected`, which are about the files, are not in it.

    Raises
    ------
    FileError
        It cannot be written.
    SnapshotError
        maillage was built without snapshots (`has_snapshots`).
    """
    _core.save_snapshot(model._core, name_of(path))


def load_snapshot(path: str | os.PathLike[str]) -> Model:
    """The model of a snapshot; `Model.check` says what can be said of its facts.

    Raises
    ------
    SnapshotError
        It is not a snapshot, was made by another version, is cut, was changed, or comes from
        elsewhere. Read the source files again, and save it anew.
    FileError
        There is none; a SnapshotError is one too.
    """
    return Model(_core.load_snapshot(name_of(path)))
