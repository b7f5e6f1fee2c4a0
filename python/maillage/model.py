# SPDX-License-Identifier: Apache-2.0
"""The model: facts in tables, which iterate, are indexed by key and become DataFrames.

model.actors["cpas-forest"].name.fr
model.actors.add(name="La Maison", kind="association", territory="forest")
model.reseaux.to_pandas()
"""

from __future__ import annotations

import datetime
import html
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from . import _maillage as _core
from .errors import ArgumentError, error

if TYPE_CHECKING:
    import pandas

#: Every table: name, labels in three languages, doc, fields and columns.
TABLES: dict[str, dict[str, Any]] = {table["name"]: table for table in _core.tables()}


class Row:
    """One row, as it was when it was asked for: a value, not a handle.

    Fields are attributes. A term and a reference are texts (code and key), a list is a tuple (empty
    for a known nothing), money is a `decimal.Decimal`; what is unknown is ``None``.
    """

    __slots__ = ("_table", "_values")

    def __init__(self, table: str, values: dict[str, Any]) -> None:
        self._table = table
        self._values = values

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name in Row.__slots__:
            raise AttributeError(name)
        try:
            return self._values[name]
        except KeyError:
            raise AttributeError(f"{self._table} have no field {name!r}") from None

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._values]

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Row) and self._table == other._table and self._values == other._values
        )

    def __hash__(self) -> int:
        return hash((self._table, self._values["key"]))

    def __repr__(self) -> str:
        return f"<{self._table} {self._values['key']}>"

    def __reduce__(self):
        return Row, (self._table, self._values)

    def to_dict(self) -> dict[str, Any]:
        """The fields and their values."""
        return dict(self._values)


def cell_text(value: Any) -> str:
    """A value as the files write it; empty when unknown; of a moment, the day."""
    missing = type(value).__name__ in ("NoneType", "NAType", "NaTType")  # the last two are pandas'
    if missing or (isinstance(value, float) and value != value):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, _core.Range):
        low, high = cell_text(value.min), cell_text(value.max)
        return low if low == high else f"{low}..{high}"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, datetime.time):
        return value.strftime("%H:%M")
    if isinstance(value, str):
        return value
    if isinstance(value, Iterable):
        items = [str(item).replace("\\", "\\\\").replace("|", "\\|") for item in value]
        return "|".join(items) if items else "none"
    return str(value)


def _cells(table: str, values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Fields and their values as columns and their texts; a field's own value is all of it."""
    kinds = {field["name"]: field["kind"] for field in TABLES[table]["fields"]}
    cells: dict[str, str] = {}
    for name, value in values.items():
        if name == "extras":
            cells |= {column: cell_text(text) for column, text in value.items()}
        elif kinds.get(name) == "texts":
            texts = value if isinstance(value, _core.Texts) else _core.Texts(cell_text(value))
            cells[name] = texts.plain
            for language in _core.languages:
                column = f"{name}.{language}"
                if column not in values:
                    cells[column] = getattr(texts, language)
        elif kinds.get(name) == "period":
            if not isinstance(value, (_core.Period, type(None))):
                raise error(ArgumentError, "value.date", str(value))
            period = _core.Period("", "") if value is None else value
            cells |= {"since": str(period.since), "until": str(period.until)}
        else:
            cells[name] = cell_text(value)
    return list(cells.items())


class Table:
    """One table of a model. It is a view: it shows what the model holds when it is asked."""

    def __init__(self, model: Model, name: str) -> None:
        self._model = model
        self.name = name

    @property
    def _core(self) -> _core.Model:
        return self._model._core

    def __len__(self) -> int:
        return self._core.size(self.name)

    def __iter__(self) -> Iterator[Row]:
        for row in range(len(self)):
            yield Row(self.name, self._core.row(self.name, row))

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self._core.find(self.name, key) is not None

    def __getitem__(self, key: str | int) -> Row:
        if isinstance(key, int):
            row = key + len(self) if key < 0 else key
            if not 0 <= row < len(self):
                raise IndexError(f"{self.name} has {len(self)} rows")
        else:
            found = self._core.find(self.name, key)
            if found is None:
                raise KeyError(key)
            row = found
        return Row(self.name, self._core.row(self.name, row))

    def get(self, key: str, default: Any = None) -> Any:
        """The row with that key, or the default."""
        found = self._core.find(self.name, key)
        return default if found is None else self[found]

    def keys(self) -> list[str]:
        """The key of each row, in order."""
        return [self._core.key(self.name, row) for row in range(len(self))]

    @property
    def fields(self) -> list[dict[str, Any]]:
        """What each field is: name, labels, doc, unit, kind, vocabulary."""
        return TABLES[self.name]["fields"]

    @property
    def columns(self) -> list[str]:
        """The columns of files and DataFrames, those that no field claims last."""
        return TABLES[self.name]["columns"] + self._core.extra_columns(self.name)

    def add(self, values: Mapping[str, Any] | None = None, /, **fields: Any) -> str:
        """Adds a row.

        Parameters
        ----------
        values, **fields
            Fields (``name=Texts(…)``) or columns (``{"name.fr": …}``); ``None`` is unknown, an
            empty list a known nothing. Without ``key``, one is made from the name.

        Returns
        -------
        str
            The key of the row.

        Raises
        ------
        ArgumentError
            A value does not fit; then nothing has changed.
        """
        return self._core.add(self.name, _cells(self.name, {**(values or {}), **fields}))

    def update(self, key: str, values: Mapping[str, Any] | None = None, /, **fields: Any) -> None:
        """Changes fields of one row, all or none. ArgumentError if a value does not fit."""
        self._core.update(self.name, key, _cells(self.name, {**(values or {}), **fields}))

    def remove(self, *keys: str, cascade: bool = False) -> None:
        """Removes rows; refuses, naming what else refers to them, unless told to cascade.

        Removing many at once takes little longer than removing one.
        """
        self._core.remove(self.name, keys, cascade)

    def references_to(self, key: str) -> list[tuple[str, str, str]]:
        """What refers to a row: table, key and field of each."""
        return self._core.references_to(self.name, key)

    def to_pandas(self) -> pandas.DataFrame:
        """A DataFrame indexed by key, one row a row, with the columns of files.

        Lists are tuples, numbers floats (money in euros), yes and no booleans, dates texts as
        precise as what is known; what is unknown is missing. Columns that say nothing are there.
        """
        import pandas

        data = {name: self._core.column(self.name, name) for name in self.columns}
        frame = pandas.DataFrame(data, columns=list(data))
        for field in self.fields:
            if field["kind"] in ("number", "money"):
                frame[field["name"]] = frame[field["name"]].astype("float64")
            elif field["kind"] == "integer":
                frame[field["name"]] = frame[field["name"]].astype("Int64")
            elif field["kind"] == "flag":
                frame[field["name"]] = frame[field["name"]].astype("boolean")
        return frame.set_index("key")

    def __repr__(self) -> str:
        return f"<{self.name}: {len(self)} rows>"

    def _repr_html_(self) -> str:
        shown = [
            column
            for column in self.columns
            if any(value is not None for value in self._core.column(self.name, column))
        ]
        personal = {field["name"] for field in self.fields if field["personal"]}
        shown = [column for column in shown if column not in personal][:8]
        values = [self._core.column(self.name, column) for column in shown]
        lines = [
            "".join(f"<td>{html.escape(cell_text(value[row]))}</td>" for value in values)
            for row in range(min(len(self), 10))
        ]
        heads = "".join(f"<th>{html.escape(column)}</th>" for column in shown)
        body = "".join(f"<tr>{line}</tr>" for line in lines)
        return (
            f"<table><caption>{self.name}: {len(self)}</caption>"
            f"<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
        )


class Model:
    """The facts of local social action: one attribute for each table.

    Attributes
    ----------
    issues : list of Issue
        What was wrong with the files it was read from.
    rejected : list of Rejected
        Their rows that could not be used.
    """

    def __init__(
        self,
        core: _core.Model | None = None,
        issues: list[_core.Issue] | None = None,
        rejected: list[_core.Rejected] | None = None,
    ) -> None:
        self._core = core if core is not None else _core.Model()
        self.issues = issues or []
        self.rejected = rejected or []

    def __getattr__(self, name: str) -> Table:
        if name in TABLES:
            return Table(self, name)
        raise AttributeError(f"a model has no table {name!r}")

    def __getitem__(self, table: str) -> Table:
        if table not in TABLES:
            raise error(ArgumentError, "value.table", table, ", ".join(TABLES))
        return Table(self, table)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *TABLES]

    @property
    def tables(self) -> list[Table]:
        """Every table, in the order of files."""
        return [Table(self, name) for name in TABLES]

    @classmethod
    def from_pandas(cls, frames: Mapping[str, pandas.DataFrame]) -> Model:
        """A model from one DataFrame a table, as `Table.to_pandas` gives them.

        The index is the key where it is named so. What does not fit becomes an issue, as in files.
        """
        sheets = []
        for name, frame in frames.items():
            table = frame.reset_index() if frame.index.name == "key" else frame
            rows = [[str(column) for column in table.columns]]
            rows += [[cell_text(value) for value in row] for row in table.itertuples(index=False)]
            sheets.append((name, rows))
        return cls(*_core.read_sheets(sheets, "pandas"))

    def check(self) -> list[_core.Issue]:
        """Whether the facts hold together now: an issue for each thing that does not."""
        return self._core.check()

    @property
    def digest(self) -> str:
        """Identifies what the model says, whatever the order of its rows."""
        return self._core.digest()

    def copy(self) -> Model:
        """A model of its own with the same facts."""
        return Model(self._core.__copy__(), list(self.issues), list(self.rejected))

    __copy__ = copy

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Model) and self.digest == other.digest

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self):
        return Model, (self._core, self.issues, self.rejected)

    def __repr__(self) -> str:
        filled = ", ".join(f"{len(table)} {table.name}" for table in self.tables if len(table))
        return f"<Model: {filled or 'empty'}>"

    def _repr_html_(self) -> str:
        lines = "".join(
            f"<tr><th>{table.name}</th><td>{len(table)}</td></tr>"
            for table in self.tables
            if len(table)
        )
        return f"<table><tbody>{lines}</tbody></table>"
