"""
The compiled part of maillage; use the package `maillage`.
"""

from __future__ import annotations
import collections.abc
import maillage.exports
import maillage.picture
import networkx
import numpy
import numpy.typing
import typing

__all__: list[str] = [
    "ASKED_YEARS",
    "AllocationKey",
    "Cuts",
    "Date",
    "Finding",
    "Frame",
    "FrameRule",
    "Issue",
    "Lens",
    "Model",
    "Named",
    "Network",
    "Period",
    "Range",
    "Rejected",
    "Texts",
    "ToldFact",
    "View",
    "actors_on",
    "actors_there",
    "allocate",
    "allocation_key",
    "allocation_key_from_json",
    "allocation_keys",
    "analyse",
    "asked_year",
    "attribute",
    "attributes",
    "carried_over",
    "carriers_of",
    "check_frame",
    "code_called",
    "densest",
    "edges",
    "edges_of",
    "enclosing",
    "facts_of",
    "folded",
    "format_version",
    "frame_called",
    "frame_from_json",
    "frames",
    "grants_for",
    "guarded",
    "has_snapshots",
    "holds_persons",
    "indicators",
    "internal_reseaux",
    "is_answered",
    "json_schema",
    "key_from",
    "languages",
    "last_confirmed",
    "last_meeting",
    "last_terms",
    "layout",
    "left_out",
    "listing",
    "load_snapshot",
    "measure",
    "measures",
    "members_of",
    "message",
    "mixing",
    "modes",
    "named_all",
    "names_of",
    "needs_reported",
    "next_meeting",
    "offers_by_actor",
    "one_mode",
    "open_decisions",
    "out_of_scope",
    "parts_of",
    "project",
    "read",
    "read_allocation_key",
    "read_csv_rows",
    "read_frame",
    "read_json",
    "read_sheets",
    "reconcile",
    "reference_page",
    "relations",
    "report_rules",
    "reseaux_by_actor",
    "respondents",
    "rows_about",
    "save_snapshot",
    "services_by_actor",
    "shared_neighbours",
    "some_of",
    "split_list",
    "spoken",
    "subject_of",
    "tables",
    "template_sheets",
    "territories_of",
    "themes_by_actor",
    "to_confirm",
    "to_geojson",
    "to_gexf",
    "to_graphml",
    "to_json",
    "to_sheets",
    "told_meetings",
    "typescript_types",
    "unguarded",
    "unnoted_members",
    "unobserved",
    "vocabularies",
    "waves",
    "weight_rules",
    "with_parts",
    "working_time",
    "write",
    "write_file",
    "write_rejected",
]

class Date:
    """
    A civil date as precise as what is known: a year, a month or a day.
    """
    def __bool__(self) -> bool: ...
    def __eq__(self, arg0: Date) -> bool: ...
    def __ge__(self, arg0: Date) -> bool: ...
    def __getstate__(self) -> str: ...
    def __gt__(self, arg0: Date) -> bool: ...
    def __hash__(self) -> int: ...
    def __init__(self, text: str) -> None: ...
    def __le__(self, arg0: Date) -> bool: ...
    def __lt__(self, arg0: Date) -> bool: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: str) -> None: ...
    def __str__(self) -> str: ...
    @property
    def day(self) -> int | None:
        """
        The day, from 1; None when not known.
        """
    @property
    def is_open(self) -> bool:
        """
        Whether it is the open bound of a period.
        """
    @property
    def month(self) -> int | None:
        """
        The month, from 1; None when not known.
        """
    @property
    def year(self) -> int | None:
        """
        The year; None for an open bound.
        """

class Period:
    """
    When a fact holds; an empty bound is unknown, `..` is open.
    """
    def __bool__(self) -> bool: ...
    def __eq__(self, arg0: Period) -> bool: ...
    def __getstate__(self) -> tuple[str, str]: ...
    def __hash__(self) -> int: ...
    def __init__(self, since: str, until: str) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple) -> None: ...
    def __str__(self) -> str: ...
    def may_meet(self, other: Period) -> bool:
        """
        Whether this may hold while another may: an unknown bound excludes nothing.
        """
    @property
    def since(self) -> Date:
        """
        First day; falsy when unknown.
        """
    @property
    def until(self) -> Date:
        """
        Last day, included; falsy when unknown.
        """

class Range:
    """
    A number known only between bounds.
    """
    def __bool__(self) -> bool: ...
    def __eq__(self, arg0: Range) -> bool: ...
    def __getstate__(self) -> tuple[float | None, float | None]: ...
    def __hash__(self) -> int: ...
    def __init__(
        self,
        min: typing.SupportsFloat | typing.SupportsIndex | None,
        max: typing.SupportsFloat | typing.SupportsIndex | None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple) -> None: ...
    @property
    def max(self) -> float | None:
        """
        Greatest value, included; None when unknown.
        """
    @property
    def min(self) -> float | None:
        """
        Least value, included; None when unknown.
        """

class Texts:
    """
    A text that may be written in several languages.
    """
    def __bool__(self) -> bool: ...
    def __eq__(self, arg0: Texts) -> bool: ...
    def __getstate__(self) -> tuple[str, str, str, str]: ...
    def __hash__(self) -> int: ...
    def __init__(self, plain: str = "", fr: str = "", nl: str = "", en: str = "") -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple) -> None: ...
    def __str__(self) -> str: ...
    def in_(self, language: str) -> str:
        """
        What a reader of that language is shown.
        """
    @property
    def en(self) -> str:
        """
        In English; may be empty.
        """
    @property
    def fr(self) -> str:
        """
        In French; may be empty.
        """
    @property
    def nl(self) -> str:
        """
        In Dutch; may be empty.
        """
    @property
    def plain(self) -> str:
        """
        The text whose language nobody stated; may be empty.
        """

class Issue:
    """
    Something wrong with the data: where, what, and what cures it.
    """

    __hash__: typing.ClassVar[None] = None
    def __eq__(self, arg0: Issue) -> bool: ...
    def __getstate__(self) -> tuple[int, str, list[Texts], str, str, int, str, str]: ...
    def __init__(
        self,
        severity: str,
        code: str,
        particulars: collections.abc.Sequence[Texts],
        file: str,
        row: typing.SupportsInt | typing.SupportsIndex,
        column: str,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple) -> None: ...
    def cure(self, language: str) -> str:
        """
        What would cure it.
        """
    def text(self, language: str) -> str:
        """
        All of it in one line.
        """
    def what(self, language: str) -> str:
        """
        What is wrong.
        """
    @property
    def code(self) -> str:
        """
        Stable code of the message.
        """
    @property
    def column(self) -> str:
        """
        Heading; may be empty.
        """
    @property
    def file(self) -> str:
        """
        File; may be empty.
        """
    @property
    def key(self) -> str:
        """
        Key of the row; may be empty.
        """
    @property
    def row(self) -> int | None:
        """
        Row of the file as a spreadsheet numbers it; None when it is the whole file.
        """
    @property
    def severity(self) -> str:
        """
        note, warning or error.
        """
    @property
    def table(self) -> str:
        """
        Table; may be empty.
        """

class Model:
    """
    The facts, one table for each kind.
    """
    def __copy__(self) -> Model: ...
    def __deepcopy__(self, memo: dict) -> Model: ...
    def __getstate__(self) -> bytes: ...
    def __init__(self) -> None: ...
    def __setstate__(self, arg0: bytes) -> None: ...
    def add(self, table: str, cells: collections.abc.Sequence[tuple[str, str]]) -> str:
        """
        Adds a row; returns its key.
        """
    def asked(self, table: str, text: str) -> str:
        """
        Key of the row of that key, or of that name.
        """
    def check(self) -> list[Issue]:
        """
        Every issue of the facts themselves.
        """
    def column(self, table: str, column: str) -> list:
        """
        A column, one value a row.
        """
    def digest(self) -> str:
        """
        Identifies what the model says.
        """
    def extra_columns(self, table: str) -> list[str]:
        """
        Columns that no field claims.
        """
    def find(self, table: str, key: str) -> int | None:
        """
        Number of the row with that key; None if there is none.
        """
    def key(self, table: str, row: typing.SupportsInt | typing.SupportsIndex) -> str:
        """
        Key of a row, by number.
        """
    def references_to(self, table: str, key: str) -> list[tuple[str, str, str]]:
        """
        What refers to a row: table, key, field.
        """
    def remove(self, table: str, keys: collections.abc.Sequence[str], cascade: bool) -> None:
        """
        Removes rows, and with cascade what needs them.
        """
    def row(self, table: str, row: typing.SupportsInt | typing.SupportsIndex) -> dict:
        """
        A row as values by field.
        """
    def size(self, table: str) -> int:
        """
        Number of rows of a table.
        """
    def update(
        self, table: str, key: str, cells: collections.abc.Sequence[tuple[str, str]]
    ) -> None:
        """
        Changes a row, whole or not at all.
        """

class Rejected:
    """
    A row that could not be used, in the user's own words.
    """
    def __getstate__(self) -> tuple[str, str, int, list[tuple[str, str]], list, bool]: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple) -> None: ...
    def problems(self, language: str) -> list[str]:
        """
        Why it could not be used.
        """
    @property
    def cells(self) -> list[tuple[str, str]]:
        """
        Pairs of heading and text.
        """
    @property
    def file(self) -> str:
        """
        File it comes from.
        """
    @property
    def names_person(self) -> bool:
        """
        Whether it is about a person, or may hold the name of one.
        """
    @property
    def row(self) -> int:
        """
        Row of the file, from 1.
        """
    @property
    def table(self) -> str:
        """
        Table it was for.
        """

class Lens:
    """
    How facts are seen as a network; `maillage.Lens` makes one.
    """
    def __init__(
        self,
        model: Model,
        relations: collections.abc.Sequence[str],
        direction: str,
        weight: str,
        weights: collections.abc.Sequence[typing.SupportsFloat | typing.SupportsIndex],
        two_mode: bool,
        themes: collections.abc.Sequence[str | None],
        territories: collections.abc.Sequence[str | None],
        actor_kinds: collections.abc.Sequence[str | None],
        reseau_scopes: collections.abc.Sequence[str | None],
        reseau_forms: collections.abc.Sequence[str | None],
    ) -> None: ...

class Network:
    """
    Facts as a graph, frozen.
    """
    @staticmethod
    def from_arrays(
        node_count: typing.SupportsInt | typing.SupportsIndex,
        sources: typing.Annotated[numpy.typing.ArrayLike, numpy.int64],
        targets: typing.Annotated[numpy.typing.ArrayLike, numpy.int64],
        weights: typing.Annotated[numpy.typing.ArrayLike, numpy.float64] | None,
        periods: collections.abc.Sequence[Period],
        modes: typing.Annotated[numpy.typing.ArrayLike, numpy.uint8] | None,
        labels: collections.abc.Sequence[str],
        directed: bool,
    ) -> Network:
        """
        A network from bare arrays.
        """
    @staticmethod
    def plot(
        network: Network | View,
        model: Model | None = None,
        *,
        lang: str = "fr",
        title: str | None = None,
    ) -> maillage.picture.Picture:
        """
        The picture of a network; it shows itself in a notebook.

            Parameters
            ----------
            network : Network or View
            model : Model, optional
                The one it was projected from: it gives names instead of keys, filters by theme, territory
                and date, and the source of each fact.
            lang : {"fr", "nl", "en"}
            title : str, optional

            Returns
            -------
            Picture
                Of at most 20 000 nodes and 100 000 edges. Of a larger network, its densest part: the
                largest k-core that fits (Seidman 1983), and how much is left out.

            Raises
            ------
            ArgumentError
                The network is not one of the model, or there is no such language.

        """
    def __eq__(self, arg0: Network) -> bool: ...
    def __getstate__(self) -> tuple: ...
    def __hash__(self) -> int: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple) -> None: ...
    def at(self, date: Date, certainty: str) -> View:
        """
        The view at a date.
        """
    def between(self, first: Date, last: Date, certainty: str) -> View:
        """
        The view of a span.
        """
    def facts(
        self, edge: typing.SupportsInt | typing.SupportsIndex
    ) -> list[tuple[str | None, int, float]]:
        """
        What supports an edge: relation, row number, weight.
        """
    def to_arrow(
        self: Network | View, model: Model | None = None, *, lang: str = "fr"
    ) -> maillage.exports.Tables:
        """
        The nodes and the edges as two Arrow tables, with lists of texts as such.

            The columns are those of `to_pandas`; what is unknown is null. The ends of edges are
            dictionaries: the index is the number of the node.

            Raises
            ------
            PackageError
                pyarrow is not installed.
            ArgumentError
                The network was not projected from that model, or the model has changed since.

        """
    def to_gexf(self: Network | View, model: Model | None = None, *, lang: str = "fr") -> str:
        """
        The network as GEXF 1.3, for Gephi, with dates.

            The spells of an edge are the days on which one of its facts may hold; its attribute `certain`
            is true on those on which one must. An edge without spells may hold at any time.

            Raises
            ------
            ArgumentError
                The network was not projected from that model, or the model has changed since.

        """
    def to_graphml(self: Network | View, model: Model | None = None, *, lang: str = "fr") -> str:
        """
        The network as GraphML, for NetworkX, igraph, yEd or Cytoscape.

            Items of a list are separated by ``|``; `possible` and `certain` are the days on which a fact of
            the edge may hold, and those on which one must.

            Raises
            ------
            ArgumentError
                The network was not projected from that model, or the model has changed since.

        """
    def to_networkx(
        self: Network | View, model: Model | None = None, *, lang: str = "fr"
    ) -> networkx.Graph:
        """
        The network as a NetworkX graph, directed if it is.

            Nodes are called by their label (key); where two nodes have the same, all are by type and label
            (``actor:cpas-forest``), and by number where that is not enough either. What is unknown is no
            attribute; a list is a tuple. `mode` is also there as ``bipartite``, where NetworkX wants it.

            Raises
            ------
            PackageError
                NetworkX is not installed.
            ArgumentError
                The network was not projected from that model, or the model has changed since.

        """
    def to_pandas(
        self: Network | View, model: Model | None = None, *, lang: str = "fr"
    ) -> maillage.exports.Tables:
        """
        The nodes, indexed by name, and the edges, as two DataFrames.

            Names are as in `to_networkx`; what is unknown is missing, a list is a tuple.

            Raises
            ------
            ArgumentError
                The network was not projected from that model, or the model has changed since.

        """
    def to_scipy(
        self: Network | View, kind: typing.Literal["adjacency", "biadjacency"] = "adjacency"
    ) -> maillage.exports.Matrix:
        """
        The weights of the edges as a sparse matrix, with what its rows and columns stand for.

            Parameters
            ----------
            kind
                ``adjacency``, shape (nodes, nodes): the edge from row to column, both ways if undirected;
                an edge from a node to itself stands once. ``biadjacency``, shape (nodes of mode 0, nodes of
                mode 1): the edges between the two, whichever way.

            Returns
            -------
            Matrix
                `matrix` (csr_array of float64), `rows` and `columns` (names, as in `to_networkx`).

            Raises
            ------
            PackageError
                SciPy is not installed.
            ArgumentError
                ``biadjacency`` is asked of a network that joins nodes of one mode.

        """
    @property
    def directed(self) -> bool:
        """
        Whether edges have a direction.
        """
    @property
    def edge_count(self) -> int:
        """
        Number of edges.
        """
    @property
    def labels(self) -> list[str]:
        """
        Key or label of each node.
        """
    @property
    def left_out(self) -> list[tuple[str, str, int]]:
        """
        Rows that are not here: what, why, how many.
        """
    @property
    def node_count(self) -> int:
        """
        Number of nodes.
        """
    @property
    def sources(self) -> numpy.ndarray:
        """
        Source of each edge, shape (edges,), uint32; a view, not a copy.
        """
    @property
    def targets(self) -> numpy.ndarray:
        """
        Target of each edge, shape (edges,), uint32; a view, not a copy.
        """
    @property
    def two_mode(self) -> bool:
        """
        Whether every edge joins the two modes.
        """
    @property
    def types(self) -> list[str]:
        """
        Type of each node: actor, reseau or other.
        """
    @property
    def weight_rule(self) -> str:
        """
        What the weights are, a code of `weight_rules`; not whether larger means nearer.
        """
    @property
    def weights(self) -> numpy.ndarray:
        """
        Weight of each edge, shape (edges,), float64; a view, not a copy.
        """

class View:
    """
    A network as it stands in a span of days.
    """
    @staticmethod
    def plot(
        network: Network | View,
        model: Model | None = None,
        *,
        lang: str = "fr",
        title: str | None = None,
    ) -> maillage.picture.Picture:
        """
        The picture of a network; it shows itself in a notebook.

            Parameters
            ----------
            network : Network or View
            model : Model, optional
                The one it was projected from: it gives names instead of keys, filters by theme, territory
                and date, and the source of each fact.
            lang : {"fr", "nl", "en"}
            title : str, optional

            Returns
            -------
            Picture
                Of at most 20 000 nodes and 100 000 edges. Of a larger network, its densest part: the
                largest k-core that fits (Seidman 1983), and how much is left out.

            Raises
            ------
            ArgumentError
                The network is not one of the model, or there is no such language.

        """
    def __eq__(self, arg0: View) -> bool: ...
    def __hash__(self) -> int: ...
    @typing.overload
    def __init__(self, network: Network) -> None: ...
    @typing.overload
    def __init__(
        self,
        network: Network,
        first: typing.SupportsInt | typing.SupportsIndex,
        last: typing.SupportsInt | typing.SupportsIndex,
        certainty: str,
    ) -> None:
        """
        The edges there on a span of days since 1970.
        """
    def __reduce__(self) -> tuple: ...
    def __repr__(self) -> str: ...
    def contains(self, edge: typing.SupportsInt | typing.SupportsIndex) -> bool:
        """
        Whether an edge is there in the span.
        """
    def neighbours(self, node: typing.SupportsInt | typing.SupportsIndex) -> list[int]:
        """
        Numbers of the nodes a node is joined to, either way.
        """
    def to_arrow(
        self: Network | View, model: Model | None = None, *, lang: str = "fr"
    ) -> maillage.exports.Tables:
        """
        The nodes and the edges as two Arrow tables, with lists of texts as such.

            The columns are those of `to_pandas`; what is unknown is null. The ends of edges are
            dictionaries: the index is the number of the node.

            Raises
            ------
            PackageError
                pyarrow is not installed.
            ArgumentError
                The network was not projected from that model, or the model has changed since.

        """
    def to_gexf(self: Network | View, model: Model | None = None, *, lang: str = "fr") -> str:
        """
        The network as GEXF 1.3, for Gephi, with dates.

            The spells of an edge are the days on which one of its facts may hold; its attribute `certain`
            is true on those on which one must. An edge without spells may hold at any time.

            Raises
            ------
            ArgumentError
                The network was not projected from that model, or the model has changed since.

        """
    def to_graphml(self: Network | View, model: Model | None = None, *, lang: str = "fr") -> str:
        """
        The network as GraphML, for NetworkX, igraph, yEd or Cytoscape.

            Items of a list are separated by ``|``; `possible` and `certain` are the days on which a fact of
            the edge may hold, and those on which one must.

            Raises
            ------
            ArgumentError
                The network was not projected from that model, or the model has changed since.

        """
    def to_networkx(
        self: Network | View, model: Model | None = None, *, lang: str = "fr"
    ) -> networkx.Graph:
        """
        The network as a NetworkX graph, directed if it is.

            Nodes are called by their label (key); where two nodes have the same, all are by type and label
            (``actor:cpas-forest``), and by number where that is not enough either. What is unknown is no
            attribute; a list is a tuple. `mode` is also there as ``bipartite``, where NetworkX wants it.

            Raises
            ------
            PackageError
                NetworkX is not installed.
            ArgumentError
                The network was not projected from that model, or the model has changed since.

        """
    def to_pandas(
        self: Network | View, model: Model | None = None, *, lang: str = "fr"
    ) -> maillage.exports.Tables:
        """
        The nodes, indexed by name, and the edges, as two DataFrames.

            Names are as in `to_networkx`; what is unknown is missing, a list is a tuple.

            Raises
            ------
            ArgumentError
                The network was not projected from that model, or the model has changed since.

        """
    def to_scipy(
        self: Network | View, kind: typing.Literal["adjacency", "biadjacency"] = "adjacency"
    ) -> maillage.exports.Matrix:
        """
        The weights of the edges as a sparse matrix, with what its rows and columns stand for.

            Parameters
            ----------
            kind
                ``adjacency``, shape (nodes, nodes): the edge from row to column, both ways if undirected;
                an edge from a node to itself stands once. ``biadjacency``, shape (nodes of mode 0, nodes of
                mode 1): the edges between the two, whichever way.

            Returns
            -------
            Matrix
                `matrix` (csr_array of float64), `rows` and `columns` (names, as in `to_networkx`).

            Raises
            ------
            PackageError
                SciPy is not installed.
            ArgumentError
                ``biadjacency`` is asked of a network that joins nodes of one mode.

        """
    @property
    def edge_count(self) -> int:
        """
        Number of edges there in the span.
        """
    @property
    def network(self) -> Network:
        """
        The network it is a view of.
        """
    @property
    def node_count(self) -> int:
        """
        Number of nodes.
        """

class ToldFact:
    """
    A fact between two nodes, as a picture tells it.
    """
    @property
    def begin(self) -> int: ...
    @property
    def certain(self) -> tuple[int, int]: ...
    @property
    def edge(self) -> tuple[int, int]: ...
    @property
    def end(self) -> int: ...
    @property
    def period(self) -> Period: ...
    @property
    def possible(self) -> tuple[int, int]: ...
    @property
    def relation(self) -> str | None: ...
    @property
    def source(self) -> str: ...
    @property
    def verified_on(self) -> Date: ...

class Cuts:
    """
    What each single loss takes apart.
    """
    def __init__(self, view: View) -> None: ...
    def blocks(self) -> list[list[int]]:
        """
        Sets of nodes that no single loss takes apart.
        """
    def bridges(self) -> list[tuple[int, int]]:
        """
        Pairs of nodes.
        """
    def cut_off(self) -> numpy.typing.NDArray[numpy.uint32]:
        """
        How many nodes are cut off without each node.
        """
    def fragmentation(self) -> numpy.typing.NDArray[numpy.float64]:
        """
        F without each node.
        """
    def piece_counts(self) -> numpy.typing.NDArray[numpy.uint32]:
        """
        How many pieces are left of its component without each node.
        """
    def pieces(self, node: typing.SupportsInt | typing.SupportsIndex) -> list[list[int]]:
        """
        The pieces its component is left in without a node.
        """

class Named:
    """
    Something with a stable key and a name for people.
    """
    def __eq__(self, arg0: Named) -> bool: ...
    def __getstate__(self) -> tuple[str, Texts]: ...
    def __hash__(self) -> int: ...
    def __init__(self, key: str, name: Texts) -> None: ...
    def __repr__(self) -> str: ...
    def __setstate__(self, arg0: tuple) -> None: ...
    @property
    def key(self) -> str:
        """
        Key of the row, or code of the term.
        """
    @property
    def name(self) -> Texts:
        """
        What people call it.
        """

class Finding:
    """
    The answer to a question of the field.
    """

    __hash__: typing.ClassVar[None] = None
    def __eq__(self, arg0: Finding) -> bool: ...
    def __getstate__(
        self,
    ) -> tuple[
        str,
        Texts,
        list,
        list,
        Texts,
        int,
        int,
        list,
        list[Texts],
        list[Texts],
        list[Texts],
        str,
        str,
        str,
        dict[str, str],
    ]: ...
    def __setstate__(self, arg0: tuple) -> None: ...
    def texts(self, language: str) -> list[list[str]]:
        """
        Rows of cells as people see them; empty when unknown.
        """
    def to_json(self, language: str) -> str:
        """
        A JSON object; its rows are flat.
        """
    @property
    def caveats(self) -> list[Texts]:
        """
        What it cannot tell.
        """
    @property
    def columns(self) -> list[tuple[str, Texts, str]]:
        """
        Columns: name, label in three languages, unit.
        """
    @property
    def flat_columns(self) -> list[str]:
        """
        Names of the columns where rows are flat.
        """
    @property
    def indicator(self) -> str:
        """
        Id of the indicator.
        """
    @property
    def known(self) -> int:
        """
        Of which the answer is known.
        """
    @property
    def omitted(self) -> list[tuple[Texts, int]]:
        """
        What did not enter the answer, and how many.
        """
    @property
    def population(self) -> int:
        """
        How many were considered.
        """
    @property
    def population_of(self) -> Texts:
        """
        What was counted.
        """
    @property
    def rows(self) -> list:
        """
        Rows of cells: None, bool, int, float, str, Texts, Named or a list of Named.
        """
    @property
    def sentences(self) -> list[Texts]:
        """
        The answer in words.
        """
    @property
    def stamp(self) -> dict:
        """
        From what the answer was made.
        """
    @property
    def title(self) -> Texts:
        """
        Title, in three languages.
        """
    @property
    def unknown(self) -> int:
        """
        Of which it is not.
        """
    @property
    def unobserved(self) -> list[Texts]:
        """
        What nobody observed.
        """

class AllocationKey:
    """
    How an envelope is shared, as data.
    """
    def __repr__(self) -> str: ...
    @property
    def id(self) -> str:
        """
        Its name.
        """
    @property
    def is_example(self) -> bool:
        """
        Whether its numbers come from no act.
        """
    @property
    def sources(self) -> list[str]:
        """
        Where it comes from.
        """
    @property
    def title(self) -> Texts:
        """
        What it is, in languages.
        """

class FrameRule:
    """
    One thing that a frame asks.
    """
    def __repr__(self) -> str: ...
    @property
    def checking(self) -> str:
        """
        fully, partly, not_checkable or undocumented.
        """
    @property
    def cure(self) -> Texts:
        """
        What would make it met.
        """
    @property
    def id(self) -> str:
        """
        Its name in the frame.
        """
    @property
    def in_force(self) -> Period:
        """
        When.
        """
    @property
    def note(self) -> Texts:
        """
        What the check leaves out, or why there is none.
        """
    @property
    def reference(self) -> str:
        """
        Where it is written.
        """
    @property
    def text(self) -> Texts:
        """
        What it asks, reworded.
        """

class Frame:
    """
    What somebody asks of réseaux, as dated rules.
    """

    __hash__: typing.ClassVar[None] = None
    def __eq__(self, arg0: Frame) -> bool: ...
    def __repr__(self) -> str: ...
    @property
    def example(self) -> bool:
        """
        Whether it only shows how a frame is written.
        """
    @property
    def id(self) -> str:
        """
        Its name.
        """
    @property
    def rules(self) -> list[FrameRule]:
        """
        What it asks.
        """
    @property
    def sources(self) -> list[str]:
        """
        Where it comes from.
        """
    @property
    def title(self) -> Texts:
        """
        What it is, in languages.
        """

def actors_on(model: Model, territories: collections.abc.Sequence[str], when: Period) -> list[str]:
    """
    Keys of the actors that work on some territories, or on a part of one.
    """

def actors_there(model: Model, when: Period, reseau: str | None) -> tuple[list[str], int]:
    """
    Keys of the actors that may exist, of a réseau or all; and how many others there are.
    """

def allocate(
    model: Model,
    envelope: str | None,
    key: AllocationKey,
    beside: AllocationKey | None,
    year: typing.SupportsInt | typing.SupportsIndex | None,
    at: Date,
) -> Finding:
    """
    What each actor is given.
    """

def allocation_key(id: str) -> AllocationKey:
    """
    The key of the library of that id.
    """

def allocation_key_from_json(text: str, name: str) -> AllocationKey:
    """
    The key of a JSON document.
    """

def allocation_keys() -> list[AllocationKey]:
    """
    The keys of the library, by id.
    """

def analyse(
    model: Model, indicator: str, arguments: collections.abc.Mapping[str, str], lens: Lens
) -> Finding:
    """
    Answers a question.
    """

def asked_year(year: typing.SupportsInt | typing.SupportsIndex | None) -> int | None:
    """
    The year; ArgumentError if it cannot be that of a coordination.
    """

def attribute(
    model: Model, network: Network, name: str
) -> tuple[list[str], list[Texts], list[int | None]]:
    """
    Codes and labels of groups, and the group of each node, None when unknown.
    """

def carried_over(model: Model, meeting: str) -> list[tuple[str, bool]]:
    """
    Keys of the decisions that still wait when a meeting begins, and whether each is late.
    """

def carriers_of(model: Model, reseau: str) -> list[str]:
    """
    Keys of who carries a réseau: its legal body, then those that convene it.
    """

def check_frame(
    model: Model,
    frame: Frame,
    reseau: str,
    year: typing.SupportsInt | typing.SupportsIndex | None,
    at: Date,
) -> Finding:
    """
    What each rule says of each réseau.
    """

def code_called(list: str, text: str) -> str:
    """
    The code of a term of a lens, from any of its names.
    """

def densest(
    view: View,
    most_nodes: typing.SupportsInt | typing.SupportsIndex,
    most_edges: typing.SupportsInt | typing.SupportsIndex,
) -> tuple[list[int], int | None]:
    """
    The nodes of the largest k-core that keeps within so many nodes and edges, and its k; when even the innermost does not, the best joined of its nodes, and None.
    """

def edges(
    view: View,
) -> tuple[
    numpy.typing.NDArray[numpy.uint32],
    numpy.typing.NDArray[numpy.uint32],
    numpy.typing.NDArray[numpy.float64],
]:
    """
    Source, target and weight of each edge of a view: three arrays.
    """

def edges_of(view: View) -> tuple:
    """
    Of each edge there: its number, weight, number of facts, and relations.
    """

def enclosing(model: Model, territory: str) -> list[str]:
    """
    The keys of a territory and of all those it lies within.
    """

def facts_of(view: View, model: Model) -> list[ToldFact]:
    """
    The facts that hold, and what the model says of them, if any. ArgumentError if the network is not one of the model.
    """

def folded(text: str) -> str:
    """
    A text as it is compared: without case, accents, or the kind of its dashes.
    """

def frame_called(id: str) -> Frame:
    """
    The frame of the library of that id.
    """

def frame_from_json(text: str, name: str) -> Frame:
    """
    The frame of a JSON document.
    """

def frames() -> list[Frame]:
    """
    The frames of the library, by id.
    """

def grants_for(model: Model, reseau: str) -> list[str]:
    """
    Keys of the grants that pay for a réseau and its parts, or may, which name none.
    """

def guarded(text: str) -> str:
    """
    A text as CSV holds it: after an apostrophe where a spreadsheet would run it.
    """

def has_snapshots() -> bool:
    """
    Whether the library was built with snapshots.
    """

def holds_persons(model: Model, rejected: collections.abc.Sequence[Rejected]) -> bool:
    """
    Whether a model or rejected rows say something of persons.
    """

def indicators() -> list:
    """
    Every indicator: id, question, how to read it, parameters, sources.
    """

def internal_reseaux(model: Model) -> list[str]:
    """
    Keys of the réseaux that meet inside one organisation.
    """

def is_answered(model: Model, relay: str) -> bool:
    """
    Whether an answer to a relay is known.
    """

def json_schema() -> str:
    """
    JSON Schema of a document.
    """

def key_from(name: str) -> str:
    """
    A key made from a name; may be empty.
    """

def last_confirmed(model: Model) -> dict[str, Date]:
    """
    When each actor that ever was confirmed last was, by its key.
    """

def last_meeting(
    model: Model, at: Date, reseaux: collections.abc.Sequence[str] | None
) -> str | None:
    """
    Key of the last meeting that may have been held by a date; None without.
    """

def last_terms(
    model: Model,
    terms: collections.abc.Sequence[str],
    year: typing.SupportsInt | typing.SupportsIndex,
) -> list[str]:
    """
    Keys of the last term of each seat, of some terms of a year.
    """

def layout(
    view: View,
    aspect: typing.SupportsFloat | typing.SupportsIndex,
    iterations: typing.SupportsInt | typing.SupportsIndex,
) -> numpy.typing.NDArray[numpy.float64]:
    """
    Where each node stands in a picture, shape (nodes, 2).
    """

def left_out(model: Model, path: str, persons: bool) -> list[Issue]:
    """
    Notes of what writing leaves out.
    """

def listing(view: View, model: Model, language: str) -> tuple:
    """
    What is known of each node and of each edge of a view: two dicts of columns.
    """

def load_snapshot(path: str) -> Model:
    """
    The model of a snapshot that was made here.
    """

def measure(
    view: View,
    name: str,
    weights: str,
    by: tuple[
        str,
        collections.abc.Sequence[str],
        collections.abc.Sequence[Texts],
        collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex | None],
    ]
    | None,
    damping: typing.SupportsFloat | typing.SupportsIndex,
) -> numpy.typing.NDArray[numpy.float64]:
    """
    One value a node, one an edge, or one; NaN where undefined.
    """

def measures() -> list:
    """
    Every measure: what it is of, its labels, formula, source, cost and options.
    """

def members_of(model: Model, reseau: str, when: Period, dated: bool) -> list[tuple[str, str]]:
    """
    Members of a réseau itself: table and key.
    """

def message(
    code: str, particulars: collections.abc.Sequence[Texts], language: str
) -> tuple[str, str]:
    """
    What a message says, and what cures it, in one of the three languages.
    """

def mixing(
    view: View,
    by: tuple[
        str,
        collections.abc.Sequence[str],
        collections.abc.Sequence[Texts],
        collections.abc.Sequence[typing.SupportsInt | typing.SupportsIndex | None],
    ],
) -> dict:
    """
    Edges from group to group, and what follows from them.
    """

def modes(network: Network) -> numpy.typing.NDArray[numpy.uint8]:
    """
    Mode of each node: 0 or 1.
    """

def named_all(
    model: Model, table: str, reseau: str, year: typing.SupportsInt | typing.SupportsIndex
) -> str | None:
    """
    Key of the inquiry in which a réseau named all of a table, that year or the next; None without.
    """

def names_of(model: Model, network: Network, lang: str) -> list[str | None]:
    """
    Name of each node.
    """

def needs_reported(
    model: Model, by: collections.abc.Sequence[tuple[str, str]], when: Period, dated: bool
) -> list[str]:
    """
    Keys of the needs that one of some actors or réseaux reported.
    """

def next_meeting(model: Model, meeting: str) -> str | None:
    """
    Key of the first meeting of the same réseau of a later day; None without.
    """

def offers_by_actor(model: Model, when: Period) -> dict[str, list[str]]:
    """
    Keys of the offers of each actor, by its key.
    """

def one_mode(
    two_mode: View,
    nodes: str,
    weight: str,
    at_least: typing.SupportsFloat | typing.SupportsIndex,
    top: typing.SupportsInt | typing.SupportsIndex,
) -> Network:
    """
    The one-mode network.
    """

def open_decisions(
    model: Model, reseaux: collections.abc.Sequence[str], until: Date, at: Date
) -> list[tuple[str, bool]]:
    """
    Keys of the decisions taken until a date that still wait, and whether each is late.
    """

def out_of_scope() -> list[tuple[str, Texts]]:
    """
    Statements of the study that no inventory can answer, each with its reason.
    """

def parts_of(model: Model, reseau: str, when: Period, dated: bool) -> list[str]:
    """
    Keys of what depends on a réseau directly, as of a period.
    """

def project(model: Model, lens: Lens) -> Network:
    """
    The network a lens sees in a model.
    """

def read(path: str, table: str, max_bytes: typing.SupportsInt | typing.SupportsIndex) -> tuple:
    """
    Model, issues and rejected rows of a file or folder.
    """

def read_allocation_key(path: str) -> AllocationKey:
    """
    The key of a JSON file.
    """

def read_csv_rows(
    path: str, max_bytes: typing.SupportsInt | typing.SupportsIndex
) -> list[list[str]]:
    """
    The rows of a CSV file as texts.
    """

def read_frame(path: str) -> Frame:
    """
    The frame of a JSON file.
    """

def read_json(text: str, name: str) -> tuple:
    """
    The same of a JSON document.
    """

def read_sheets(
    sheets: collections.abc.Sequence[
        tuple[str, collections.abc.Sequence[collections.abc.Sequence[str]]]
    ],
    file: str,
) -> tuple:
    """
    The same of sheets: pairs of name and rows of texts.
    """

def reconcile(reports: View, respondents: collections.abc.Sequence[bool], rule: str) -> dict:
    """
    The network that a rule makes of reports, and how far they agree.
    """

def reference_page(language: str) -> str:
    """
    Tables and vocabularies as Markdown.
    """

def reseaux_by_actor(model: Model, when: Period) -> dict[str, list[str]]:
    """
    Keys of the réseaux of each actor, by its key.
    """

@typing.overload
def respondents(reports: View) -> list[bool]:
    """
    Whose silence means no, one a node: those with a report.
    """

@typing.overload
def respondents(reports: View, model: Model) -> list[bool]:
    """
    The same, as the inquiries of a model tell.
    """

def rows_about(
    model: Model, table: str, reseaux: collections.abc.Sequence[str], when: Period, dated: bool
) -> list[str]:
    """
    Keys of the rows of a table about some réseaux that may be of a period, or of those that are dated.
    """

def save_snapshot(model: Model, path: str) -> None:
    """
    Writes a snapshot of a model, whole or not at all.
    """

def services_by_actor(model: Model, when: Period) -> dict[str, list[str]]:
    """
    Keys of the services of each actor, by its key.
    """

def shared_neighbours(
    two_mode: View, one_mode: Network, edge: typing.SupportsInt | typing.SupportsIndex
) -> list[int]:
    """
    Numbers of the nodes that the ends of an edge share.
    """

def some_of(keys: collections.abc.Sequence[str]) -> str:
    """
    The first of some keys to choose from, and that there are more.
    """

def split_list(text: str) -> list[str]:
    """
    The items of a list as files write it.
    """

def spoken(date: Date, language: str) -> str:
    """
    A date as it is written in a letter.
    """

def subject_of(model: Model, relay: str) -> tuple[str, str] | None:
    """
    What a relay passes on: table and key; None without, or where it is not known.
    """

def tables() -> list:
    """
    Every table: its name, labels, fields and columns.
    """

def template_sheets(language: str) -> list[tuple[str, list[list[str]]]]:
    """
    Empty sheets with headings.
    """

def territories_of(model: Model, actor: str) -> list[str] | None:
    """
    Keys of where an actor has its seat and for whom it works; None where unknown.
    """

def themes_by_actor(model: Model, when: Period) -> dict[str, list[str]]:
    """
    Themes of each actor and its services, by its key, where they are known.
    """

def to_confirm(model: Model, actors: collections.abc.Sequence[str], at: Date) -> list[str]:
    """
    Of actors, those that nobody confirmed in the year before a date, the oldest first.
    """

def to_geojson(model: Model, language: str) -> tuple[str, list[Issue]]:
    """
    The places as GeoJSON, and notes of those that were left out.
    """

def to_gexf(view: View, model: Model, language: str) -> str:
    """
    A view as GEXF 1.3.
    """

def to_graphml(view: View, model: Model, language: str) -> str:
    """
    A view as GraphML.
    """

def to_json(model: Model, persons: bool) -> str:
    """
    The JSON document as text.
    """

def to_sheets(model: Model, persons: bool) -> list[tuple[str, list[list[str]]]]:
    """
    The sheets of a spreadsheet: pairs of name and rows.
    """

def told_meetings(model: Model) -> list[str]:
    """
    Keys of the meetings of which it is known who came.
    """

def typescript_types() -> str:
    """
    TypeScript types of a document.
    """

def unguarded(text: str) -> str:
    """
    A text without the apostrophe that `guarded` put before it.
    """

def unnoted_members(
    model: Model, meeting: str
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """
    Members of whom nothing was noted at a meeting, by table and key: of whom one cannot say whether they came, and who surely did not.
    """

def unobserved(model: Model) -> list[Texts]:
    """
    A sentence for each kind of rows that nobody observed.
    """

def vocabularies() -> dict:
    """
    Every vocabulary: its codes, and their labels in three languages.
    """

def waves(
    network: Network, dates: collections.abc.Sequence[Date], certainty: str
) -> tuple[list, list]:
    """
    What became of nodes and of edges from each date to the next.
    """

def with_parts(model: Model, reseau: str) -> list[str]:
    """
    Keys of a réseau and of all that depend on it.
    """

def working_time(
    model: Model, posts: collections.abc.Sequence[str]
) -> tuple[float | None, float | None]:
    """
    Full-time equivalents of some posts together on one day: the least and the most.
    """

def write(model: Model, path: str, persons: bool, for_excel: bool) -> list[Issue]:
    """
    Writes a JSON document or a folder of CSV files; returns notes.
    """

def write_file(path: str, content: bytes) -> None:
    """
    Writes a file, whole or not at all.
    """

def write_rejected(
    rejected: collections.abc.Sequence[Rejected], path: str, language: str, for_excel: bool
) -> None:
    """
    Rejected rows as a folder of CSV files.
    """

ASKED_YEARS: tuple = (1925, 2100)
__version__: str = "0.1.0"
attributes: dict = {
    "kind": {"fr": "type d’acteur", "nl": "soort actor", "en": "kind of actor"},
    "sector": {"fr": "secteur", "nl": "sector", "en": "sector"},
    "language_regime": {"fr": "régime linguistique", "nl": "taalstelsel", "en": "language regime"},
    "territory": {"fr": "commune", "nl": "gemeente", "en": "municipality"},
    "theme": {"fr": "thème", "nl": "thema", "en": "theme"},
    "form": {"fr": "forme de réseau", "nl": "vorm van netwerk", "en": "form of réseau"},
    "scale": {"fr": "terrain d’action", "nl": "actieterrein", "en": "scale"},
    "coordination_type": {
        "fr": "type de coordination",
        "nl": "type coördinatie",
        "en": "type of coordination",
    },
}
format_version: str = "maillage/1"
languages: tuple = ("fr", "nl", "en")
relations: dict = {
    "membership": {"fr": "est membre de", "nl": "is lid van", "en": "is a member of"},
    "organiser": {"fr": "organise", "nl": "organiseert", "en": "organises"},
    "mandate": {"fr": "siège à", "nl": "zetelt in", "en": "sits on"},
    "attendance": {"fr": "est présent à", "nl": "is aanwezig bij", "en": "attends"},
    "parent": {"fr": "fait partie de", "nl": "maakt deel uit van", "en": "is a part of"},
    "link": {"fr": "est lié à", "nl": "is verbonden met", "en": "is linked to"},
    "knows": {"fr": "connaît", "nl": "kent", "en": "knows"},
    "trusts": {"fr": "fait confiance à", "nl": "vertrouwt", "en": "trusts"},
    "refers": {
        "fr": "dit orienter vers",
        "nl": "zegt door te verwijzen naar",
        "en": "says it refers to",
    },
    "collaborates": {"fr": "collabore avec", "nl": "werkt samen met", "en": "collaborates with"},
    "referral": {"fr": "a orienté vers", "nl": "heeft doorverwezen naar", "en": "has referred to"},
}
report_rules: dict = {
    "union": {"fr": "l’un des deux le dit", "nl": "een van beide zegt het", "en": "either says so"},
    "both": {"fr": "les deux le disent", "nl": "beide zeggen het", "en": "both say so"},
    "sender": {
        "fr": "celui dont part le lien le dit",
        "nl": "waar de band vertrekt zegt men het",
        "en": "the sender says so",
    },
    "receiver": {
        "fr": "celui où arrive le lien le dit",
        "nl": "waar de band aankomt zegt men het",
        "en": "the receiver says so",
    },
}
weight_rules: dict = {
    "presence": {"fr": "1 par lien", "nl": "1 per band", "en": "1 an edge"},
    "facts": {"fr": "nombre de faits", "nl": "aantal feiten", "en": "number of facts"},
    "strength": {
        "fr": "intensité moyenne déclarée",
        "nl": "gemiddelde opgegeven sterkte",
        "en": "mean stated strength",
    },
    "relations": {
        "fr": "somme des poids de ses relations",
        "nl": "som van de gewichten van zijn relaties",
        "en": "sum of the weights of its relations",
    },
    "given": {"fr": "poids donnés", "nl": "gegeven gewichten", "en": "weights given"},
    "count": {
        "fr": "nombre de voisins communs",
        "nl": "aantal gedeelde buren",
        "en": "number of shared neighbours",
    },
    "jaccard": {"fr": "indice de Jaccard", "nl": "Jaccard-index", "en": "Jaccard index"},
    "overlap": {
        "fr": "coefficient de recouvrement",
        "nl": "overlapcoëfficiënt",
        "en": "overlap coefficient",
    },
    "cosine": {"fr": "cosinus", "nl": "cosinus", "en": "cosine"},
    "newman": {"fr": "poids de Newman", "nl": "gewicht van Newman", "en": "Newman’s weight"},
    "resource_allocation": {
        "fr": "allocation de ressources",
        "nl": "toewijzing van middelen",
        "en": "resource allocation",
    },
}
