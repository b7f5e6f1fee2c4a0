# SPDX-License-Identifier: Apache-2.0
"""Analysis: the questions a coordination asks, and their answers."""

from __future__ import annotations

import datetime
import html
import json
from typing import TYPE_CHECKING, Any

from . import _maillage as _core
from ._maillage import Named as Named
from ._maillage import Texts
from .graph import Lens, core_lens
from .model import Model

if TYPE_CHECKING:
    import pandas

    from .picture import Picture

#: Every indicator: id, title, question, how to read it, what it cannot tell, parameters, sources.
INDICATORS: dict[str, dict[str, Any]] = {about["id"]: about for about in _core.indicators()}


def takes(indicator: str, parameter: str) -> bool:
    """Whether an indicator has a parameter."""
    about = INDICATORS.get(indicator, {"parameters": ()})
    return any(each["name"] == parameter for each in about["parameters"])


def unobserved(model: Model, lang: str) -> list[str]:
    """Of the rows of a model, what nobody observed; empty where all were."""
    return [sentence.in_(lang) for sentence in _core.unobserved(model._core)]


class Finding:
    """The answer to a question: a table, its denominators, and the same in sentences."""

    def __init__(self, core: _core.Finding) -> None:
        self._core = core

    @property
    def indicator(self) -> str:
        """Id of the indicator."""
        return self._core.indicator

    @property
    def about(self) -> dict[str, Any]:
        """What the indicator asks, and how to read the answer."""
        return INDICATORS[self._core.indicator]

    @property
    def title(self) -> Texts:
        """Title, in three languages."""
        return self._core.title

    @property
    def population(self) -> int:
        """How many were considered."""
        return self._core.population

    @property
    def population_of(self) -> Texts:
        """What was counted, in three languages."""
        return self._core.population_of

    @property
    def known(self) -> int:
        """Of how many the answer is known."""
        return self._core.known

    @property
    def unknown(self) -> int:
        """Of how many it is not."""
        return self._core.unknown

    @property
    def omitted(self) -> list[tuple[Texts, int]]:
        """What did not enter the answer, and how many."""
        return self._core.omitted

    @property
    def columns(self) -> list[tuple[str, Texts, str]]:
        """Name, label in three languages and unit of each column."""
        return self._core.columns

    @property
    def rows(self) -> list[tuple[Any, ...]]:
        """Cells: None when unknown, bool, int, float, str, Texts, Named or a list of Named.

        Where there is nothing to say, which is not unknown, an empty str, or a Named without a key.
        """
        return self._core.rows

    @property
    def stamp(self) -> dict[str, Any]:
        """From what the answer was made: digest of the data, version, lens, arguments."""
        return self._core.stamp

    def texts(self, lang: str = "fr") -> list[list[str]]:
        """The rows as people see them, cells as texts, empty when unknown."""
        return self._core.texts(lang)

    def sentences(self, lang: str = "fr") -> list[str]:
        """The answer in words."""
        return [sentence.in_(lang) for sentence in self._core.sentences]

    def caveats(self, lang: str = "fr") -> list[str]:
        """What the answer cannot tell."""
        return [caveat.in_(lang) for caveat in self._core.caveats]

    def unobserved(self, lang: str = "fr") -> list[str]:
        """Of the rows it rests on, what nobody observed; empty where all were."""
        return [sentence.in_(lang) for sentence in self._core.unobserved]

    def to_json(self, lang: str = "fr") -> str:
        """A JSON object whose ``rows`` are flat, beside population, known and caveats."""
        return self._core.to_json(lang)

    def to_dict(self, lang: str = "fr") -> dict[str, Any]:
        """The same as Python values."""
        return json.loads(self.to_json(lang))

    @property
    def flat_columns(self) -> list[str]:
        """Names of the columns where rows are flat, the same whatever the rows.

        A column of named things is two: their keys and, as ``<column>_name``, their names.
        """
        return self._core.flat_columns

    def to_pandas(self, lang: str = "fr") -> pandas.DataFrame:
        """A DataFrame, one row a row, with the flat columns."""
        import pandas

        return pandas.DataFrame(self.to_dict(lang)["rows"], columns=self.flat_columns)

    def plot(self, *, lang: str = "fr") -> Picture:
        """A picture of the answer, as tiles or bars, with its table; see `Picture`."""
        from .chart import plot

        return plot(self, lang=lang)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Finding) and self._core == other._core

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self):
        return Finding, (self._core,)

    def __repr__(self) -> str:
        known = f"{self.known}/{self.population} known"
        return f"<Finding {self.indicator}: {len(self.rows)} rows, {known}>"

    def _repr_html_(self) -> str:
        lang = "fr"
        heads = "".join(f"<th>{html.escape(label.in_(lang))}</th>" for _, label, _ in self.columns)
        body = "".join(
            "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>"
            for row in self.texts(lang)[:50]
        )
        texts = self.sentences(lang) + self.caveats(lang) + self.unobserved(lang)
        said = "".join(f"<p>{html.escape(text)}</p>" for text in texts)
        return f"{said}<table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"


def analyse(
    model: Model, indicator: str, *, lens: Lens | None = None, **parameters: Any
) -> Finding:
    """Answers a question of the field.

    Parameters
    ----------
    indicator : str
        An id of `INDICATORS`.
    lens : Lens, optional
        Which facts are seen.
    **parameters
        Those of the indicator. A date ``at`` that is not given is today, where it has one.

    Raises
    ------
    ArgumentError
        There is no such indicator or parameter, or a value does not suit.
    """
    if takes(indicator, "at") and parameters.get("at") is None:
        parameters["at"] = datetime.date.today().isoformat()
    texts = {
        name: ("yes" if value else "no") if isinstance(value, bool) else str(value)
        for name, value in parameters.items()
        if value is not None
    }
    return Finding(_core.analyse(model._core, indicator, texts, core_lens(lens, model)))
