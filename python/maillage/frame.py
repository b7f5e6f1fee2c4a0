# SPDX-License-Identifier: Apache-2.0
"""Frames: what laws, circulars and recommendations ask of réseaux, and what the facts say of it.

>>> import maillage as ml
>>> found = ml.check_frame(ml.read("data/urias-2014"), "article-62", reseau="CS-07", year=2013)
>>> found.to_pandas().set_index("rule").loc["62-committees", "verdict"]
'met'
"""

from __future__ import annotations

import datetime
import os

from . import _maillage as _core
from ._maillage import Date
from ._maillage import Frame as Frame
from ._maillage import FrameRule as FrameRule
from .analysis import Finding
from .dates import asked_year
from .files import name_of
from .model import Model
from .rules import Named, rules_of


def frames() -> dict[str, Frame]:
    """The frames of the library, by id."""
    return {frame.id: frame for frame in _core.frames()}


def read_frame(path: str | os.PathLike[str]) -> Frame:
    """Reads a frame of one's own, from a JSON file as docs/frames.md says.

    Raises
    ------
    FileError
        The file cannot be read, or is no JSON.
    ArgumentError
        It is no frame; the message names the rule and the place, and what may stand there.
    LimitError
        It is larger than 1 MiB, or nested deeper than 16 levels.
    """
    return _core.read_frame(name_of(path))


def check_frame(
    model: Model,
    frame: Named | Frame,
    *,
    reseau: str | None = None,
    year: int | None = None,
    at: str | datetime.date | None = None,
) -> Finding:
    """Holds réseaux to a frame, rule by rule.

    Parameters
    ----------
    model : Model
    frame : str, Frame, path or mapping
        An id of `frames`; a frame; the path of a ``.json`` file; or such a document as a dict.
    reseau : str, optional
        Key or name of the one that is checked; all those that the frame concerns, by default.
    year : int, optional
        The year that is described; by default the last one in which anybody met, or the nearest in
        which the frame held.
    at : date or str, optional
        Meetings after it have not been held; today, by default.

    Returns
    -------
    Finding
        One row a réseau and rule: ``verdict`` (``met``, ``not_met``, ``unknown`` or
        ``not_applicable``), ``evidence`` (rows as ``table:key``), ``to_do``, ``reference``; then
        one a rule that no fact can check. O(rules × rows).

    Raises
    ------
    ArgumentError
        There is no such frame or réseau, the year cannot be one, or the frame is not as
        docs/frames.md says.
    FileError, LimitError
        Of a file; see `read_frame`.
    """
    day = Date(str(at or datetime.date.today()))
    found = _core.check_frame(model._core, _frame_of(frame), reseau or "", asked_year(year), day)
    return Finding(found)


def _frame_of(frame: Named | Frame) -> Frame:
    return rules_of(frame, Frame, _core.frame_called, _core.read_frame, _core.frame_from_json)
