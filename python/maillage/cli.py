# SPDX-License-Identifier: Apache-2.0
"""The command line: the verbs of the library, one command each.

    maillage check data/bruxelles
    maillage analyse data/bruxelles overlap --at-least 3 --format csv
    maillage report data/bruxelles -o rapport.html --lang nl

It exits with 0 when all is well, 1 when the data hold errors, 2 when it is asked what it cannot do.
"""

from __future__ import annotations

import _thread
import csv
import inspect
import itertools
import json
import math
import os
import re
import shutil
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Annotated, Any

import typer
import typer.core
import typer.rich_utils
from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ._maillage import __version__, format_version, relations
from .analysis import INDICATORS, Finding, analyse
from .errors import ArgumentError, Error, error
from .graph import Lens, project
from .io import guarded, read, template, write, write_rejected
from .measure import MEASURES, measure
from .model import TABLES, Model, cell_text
from .report import report
from .vocabulary import languages, vocabularies
from .words import WORDS, number, word

#: What a cell of a table may take before it is cut, and a column before it is wrapped.
LONGEST_CELL = 80
WIDEST_COLUMN = 22

#: How long the core may go on after Ctrl-C, in seconds: it ends with the process.
GRACE = 0.3

STYLES = {"error": "bold red", "warning": "yellow", "note": "dim"}

# ---- what a command is given: helps are keys of WORDS until `translate` -------------------------


def one_of(choices: Iterable[str]) -> Callable[[str], str]:
    """A check that a value is one of these, else an ArgumentError that lists them."""
    listed = list(choices)

    def checked(value: str) -> str:
        if value not in listed:
            raise error(ArgumentError, "argument.unknown", value, ", ".join(listed))
        return value

    return checked


def choice(key: str, *choices: str) -> Any:
    """An option that takes one of a few words."""
    return Annotated[str, typer.Option(help=key, metavar="|".join(choices), callback=one_of(choices))]


Source = Annotated[str, typer.Argument(metavar="PATH", help="cli.path")]
Lang = choice("cli.lang", *languages)
Format = choice("cli.format", "table", "json", "csv")
Persons = choice("cli.persons", "exclude", "include")
Rows = Annotated[int, typer.Option(help="cli.rows", metavar="N", min=0)]
OneTable = Annotated[str, typer.Option(help="cli.table", metavar="TABLE")]
Folder = Annotated[str, typer.Option(help="cli.rejected", metavar="FOLDER")]


def optional(kind: type, panel: str, key: str, metavar: str | None = None) -> Any:
    return Annotated[kind | None, typer.Option(help=key, metavar=metavar, rich_help_panel=panel)]


#: One option for each field of `Lens`.
LENS = {
    "relations": optional(str, "cli.lens", ", ".join(relations), "CODES"),
    "direction": optional(str, "cli.lens", "undirected, as_reported", "CODE"),
    "weight": optional(str, "cli.lens", "presence, facts, strength", "CODE"),
    "two_mode": Annotated[
        bool, typer.Option("--two-mode", help="cli.two_mode", rich_help_panel="cli.lens")
    ],
    "themes": optional(str, "cli.lens", ", ".join(vocabularies()["Theme"]), "CODES"),
    "territories": optional(str, "cli.lens", "forest, ixelles", "KEYS"),
    "actor_kinds": optional(str, "cli.lens", ", ".join(vocabularies()["ActorKind"]), "CODES"),
    "reseau_scopes": optional(str, "cli.lens", ", ".join(vocabularies()["ReseauScope"]), "CODES"),
    "reseau_forms": optional(str, "cli.lens", ", ".join(vocabularies()["ReseauForm"]), "CODES"),
}

#: One option for each parameter of the catalogue; indicators may have the same.
PARAMETERS = {
    parameter["name"]: optional(
        str, "cli.parameters", parameter["name"], "|".join(parameter["choices"]) or "VALUE"
    )
    for about in INDICATORS.values()
    for parameter in about["parameters"]
}


def with_options(*groups: Mapping[str, Any]) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """Puts these options in the place of the ``**options`` of a command."""

    def extended(command: Callable[..., int]) -> Callable[..., int]:
        signature = inspect.signature(command, eval_str=True)
        own = [p for p in signature.parameters.values() if p.kind != p.VAR_KEYWORD]
        more = [
            inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=option)
            for name, option in itertools.chain(*(group.items() for group in groups))
        ]
        command.__signature__ = signature.replace(parameters=own + more)  # type: ignore[attr-defined]
        return command

    return extended


def lens_of(options: Mapping[str, Any]) -> Lens:
    """The lens that the options ask for; what is not given is as `Lens` has it."""
    given = {name: options[name] for name in LENS if options[name] is not None}
    for name, default in vars(Lens()).items():
        if name in given and isinstance(default, tuple):
            items = [] if given[name] == "all" else given[name].split(",")
            given[name] = [None if item == "unknown" else item for item in items]
    return Lens(*given.pop("relations", ()), **given)


# ---- what a command says ---------------------------------------------------------------------------


def out() -> Console:
    """Where answers go, as wide as the terminal; what they hold is text, never markup."""
    width = shutil.get_terminal_size((120, 24)).columns
    return Console(width=width, highlight=False, markup=False, emoji=False)


def err() -> Console:
    """Where the rest goes."""
    return Console(stderr=True, highlight=False, markup=False, emoji=False)


def busy(key: str, lang: str) -> AbstractContextManager[Any]:
    """Shows whoever watches that something long is under way."""
    console = err()
    return console.status(word(key, lang)) if console.is_terminal else nullcontext()


def print_rows(
    form: str, columns: Sequence[str], rows: list[dict[str, Any]], **beside: Any
) -> None:
    """Rows for a program: flat objects in a JSON object, or CSV that runs nothing."""
    if form == "json":
        print(json.dumps({"rows": rows, **beside}, ensure_ascii=False, indent=2))
        return
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        values = [row.get(column) for column in columns]
        writer.writerow(guarded(v) if isinstance(v, str) else cell_text(v) for v in values)


def print_table(columns: Sequence[str], rows: list[list[Any]], most: int, lang: str) -> None:
    """Rows for people: as many columns as fit, long texts cut, and what is not shown is said."""
    shown = [[readable(value, lang) for value in row] for row in rows[: most or None]]
    console, kept, room = out(), [], out().width
    for position, heading in enumerate(columns):
        longest = max([len(row[position]) for row in shown] + [len(w) for w in heading.split()])
        room -= min(longest, WIDEST_COLUMN) + 2
        if room < 0 and kept:
            break
        kept.append(position)
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    for position in kept:
        numbers = all(isinstance(row[position], (int, float)) for row in rows)
        table.add_column(columns[position], justify="right" if numbers else "left")
    for row in shown:
        table.add_row(*(row[position] for position in kept))
    console.print(Padding(table, (1, 0), expand=False))
    if len(shown) < len(rows):
        console.print(word("cli.more_rows", lang, count=len(rows) - len(shown)), style="dim")
    if len(kept) < len(columns):
        left = ", ".join(columns[len(kept) :])
        console.print(word("cli.more_columns", lang, names=left), style="dim")


def readable(value: Any, lang: str) -> str:
    """A value as a cell of a table shows it; what is unknown says so."""
    if value is None or value != value:
        return word("unknown", lang)
    if isinstance(value, (int, float)):
        return number(value, lang)
    return value if len(value) <= LONGEST_CELL else f"{value[: LONGEST_CELL - 1].rstrip()}…"


def print_finding(finding: Finding, most: int, lang: str) -> None:
    """An answer in words, its denominators, its table, and what it cannot tell."""
    console = out()
    console.print(finding.title.in_(lang), style="bold")
    console.print(finding.about["question"][lang], style="dim")
    for sentence in finding.sentences(lang):
        console.print(Padding(sentence, (0, 0, 0, 2), expand=False))
    counts = {"population": finding.population, "known": finding.known, "unknown": finding.unknown}
    of = finding.population_of.in_(lang)
    console.print(Padding(word("section.counted", lang, of=of, **counts), (0, 0, 0, 2), expand=False))
    for what, count in finding.omitted:
        left = f"{word('section.omitted', lang)} {what.in_(lang)} ({number(count, lang)})"
        console.print(Padding(left, (0, 0, 0, 2), expand=False))
    rows = []
    for values, texts in zip(finding.rows, finding.texts(lang), strict=True):
        row: list[Any] = []
        for (_, _, unit), value, text in zip(finding.columns, values, texts, strict=True):
            if unit == "days" and value is not None:
                text = word("duration.days", lang, count=value)
            elif isinstance(value, list):
                text = text or word("none", lang)
            plain = value is None or (type(value) in (int, float) and not unit)
            row.append(value if plain else text)
        rows.append(row)
    print_table([label.in_(lang) for _, label, _ in finding.columns], rows, most, lang)
    for caveat in finding.caveats(lang):
        console.print(caveat, style="italic")


def outcome(model: Model, lang: str) -> int:
    """The exit code for data that were read; says on the way that they hold errors."""
    errors = sum(issue.severity == "error" for issue in model.issues)
    if errors:
        err().print(word("cli.errors", lang, count=errors), style=STYLES["error"])
    return int(errors > 0)


# ---- the commands ----------------------------------------------------------------------------------


class Spoken:
    """What Typer says of its own, in the language of the command."""

    lang = languages[0]

    def get_usage(self, context: typer.Context) -> str:
        return super().get_usage(context).replace("Usage:", word("cli.usage", self.lang), 1)

    def get_help_option(self, context: typer.Context) -> Any:
        option = super().get_help_option(context)
        option.help = word("cli.help", self.lang)
        return option


class Command(Spoken, typer.core.TyperCommand):
    pass


class Group(Spoken, typer.core.TyperGroup):
    def resolve_command(self, context: typer.Context, arguments: list[str]) -> Any:
        one_of(self.commands)(arguments[0])
        return super().resolve_command(context, arguments)


app = typer.Typer(
    cls=Group,
    add_completion=False,
    pretty_exceptions_enable=False,
    # --at_least, as the catalogue names it, is --at-least.
    context_settings={"token_normalize_func": lambda name: name.replace("_", "-")},
)


def reading(path: str, lang: str, table: str = "") -> Model:
    with busy("cli.reading", lang):
        return read(path, table=table)


@app.callback(invoke_without_command=True, help="cli.app", epilog="cli.exit")
def maillage(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="cli.version")] = False,
    lang: Lang = "",
) -> int:
    if version:
        print(f"maillage {__version__} ({format_version})")
    elif context.invoked_subcommand is None:
        print(context.get_help(), end="")
        return 2
    return 0


@app.command("check", cls=Command, help="cli.check")
def check_command(
    path: Source,
    lang: Lang = "",
    format: Format = "table",
    rejected: Folder = "",
    persons: Persons = "exclude",
    table: OneTable = "",
) -> int:
    model = reading(path, lang, table)
    rows = [
        {
            "severity": issue.severity,
            "code": issue.code,
            "file": issue.file,
            "table": issue.table,
            "row": issue.row,
            "column": issue.column,
            "key": issue.key,
            "what": issue.what(lang),
            "cure": issue.cure(lang),
        }
        for issue in model.issues
    ]
    tables = {table.name: len(table) for table in model.tables if len(table)}
    counts = Counter({severity: 0 for severity in STYLES})
    counts.update(row["severity"] for row in rows)
    if format == "table":
        print_issues(rows, lang)
        console = out()
        read_rows = [f"{number(n, lang)} {TABLES[name]['label'][lang]}" for name, n in tables.items()]
        console.print(f"{word('cli.tables', lang)} {', '.join(read_rows) or word('none', lang)}")
        raised = [f"{number(n, lang)} {word(f'severities.{s}', lang)}" for s, n in counts.items()]
        console.print(f"{word('cli.raised', lang)} {', '.join(raised)}")
    else:
        columns = ["severity", "code", "file", "table", "row", "column", "key", "what", "cure"]
        print_rows(
            format, columns, rows, tables=tables, rejected=len(model.rejected), counts=counts
        )
    keep_rejected(model, rejected, persons, lang)
    return int(counts["error"] > 0)


def print_issues(rows: list[dict[str, Any]], lang: str) -> None:
    """Each issue and where it is; the cure of several in a row stands once, after the last."""
    console = out()
    for row, following in itertools.zip_longest(rows, rows[1:], fillvalue={}):
        place = [row["file"] or row["table"]]
        if row["row"]:
            place.append(word("quality.row", lang, row=row["row"]))
        if row["column"]:
            place.append(word("cli.column", lang, column=row["column"]))
        said = Text(word(f"severity.{row['severity']}", lang), STYLES[row["severity"]])
        said.append(f"  {', '.join(place)}\n", "bold")
        said.append(f"  {row['what']}")
        if row["cure"] != following.get("cure"):
            said.append(f"\n  → {row['cure']}\n", "dim")
        console.print(said)


def keep_rejected(model: Model, folder: str, persons: str, lang: str) -> None:
    """Says how many rows were rejected, and writes them where they were asked for."""
    if not model.rejected:
        return
    if not folder:
        err().print(word("cli.rejected_rows", lang, count=len(model.rejected)))
        return
    left = write_rejected(model.rejected, folder, lang=lang, persons=persons)
    count = len(model.rejected) - left
    err().print(word("cli.rejected_written", lang, count=count, path=folder))
    if left:
        err().print(word("cli.rejected_kept", lang, count=left))


@app.command("indicators", cls=Command, help="cli.indicators")
def indicators_command(lang: Lang = "", format: Format = "table") -> int:
    abouts = INDICATORS.values()
    if format == "table":
        console = out()
        for about in abouts:
            console.print(Text(about["id"], "bold"), about["question"][lang])
            for parameter in about["parameters"]:
                said = f"--{parameter['name'].replace('_', '-')}  {parameter_doc(parameter, lang)}"
                console.print(Padding(said, (0, 0, 0, 4), expand=False), style="dim")
        return 0
    texts = ["title", "question", "how_to_read", "cannot_tell"]
    rows = [
        {
            "indicator": about["id"],
            **{text: about[text][lang] for text in texts},
            "parameters": "|".join(parameter["name"] for parameter in about["parameters"]),
            "sources": "|".join(about["sources"]),
        }
        for about in abouts
    ]
    parameters = [
        {"indicator": about["id"], **parameter, "doc": parameter["doc"][lang]}
        for about in abouts
        for parameter in about["parameters"]
    ]
    columns = ["indicator", *texts, "parameters", "sources"]
    print_rows(format, columns, rows, parameters=parameters)
    return 0


@app.command("analyse", cls=Command, help="cli.analyse")
@with_options(PARAMETERS, LENS)
def analyse_command(
    path: Source,
    indicator: Annotated[
        str,
        typer.Argument(metavar="INDICATOR", help="cli.indicator", callback=one_of(INDICATORS)),
    ],
    lang: Lang = "",
    format: Format = "table",
    rows: Rows = 20,
    **options: Any,
) -> int:
    model = reading(path, lang)
    parameters = {name: options[name] for name in PARAMETERS}
    with busy("cli.answering", lang):
        finding = analyse(model, indicator, lens=lens_of(options), **parameters)
    if format == "table":
        print_finding(finding, rows, lang)
    elif format == "json":
        print(finding.to_json(lang))
    else:
        print_rows(format, finding.flat_columns, finding.to_dict(lang)["rows"])
    return outcome(model, lang)


@app.command("measure", cls=Command, help="cli.measure")
@with_options(LENS)
def measure_command(
    path: Source,
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="cli.name", callback=one_of(MEASURES))
    ],
    lang: Lang = "",
    format: Format = "table",
    rows: Rows = 20,
    **options: Any,
) -> int:
    model = reading(path, lang)
    with busy("cli.answering", lang):
        network = project(model, lens_of(options))
        measured = measure(network, name)
    named = {
        "actor": {row.key: row.name for row in model.actors},
        "reseau": {row.key: row.name for row in model.reseaux},
    }
    values = [None if math.isnan(value) else value for value in measured.values.tolist()]
    listed = [
        {"node": node, "name": named[kind][node].in_(lang), "type": kind, "value": value}
        for node, kind, value in zip(measured.nodes, measured.types, values, strict=True)
    ]
    listed.sort(key=lambda row: (row["value"] is None, -(row["value"] or 0), row["node"]))
    known = sum(value is not None for value in values)
    counts = {"population": len(values), "known": known, "unknown": len(values) - known}
    if format == "table":
        label = MEASURES[name]["label"][lang]
        out().print(Text(label, "bold"), MEASURES[name]["source"])
        out().print(word("section.counted", lang, of=word("cli.nodes", lang), **counts))
        columns = [word("cli.node", lang), word("cli.type", lang), label]
        cells = [[row["name"], word(f"cli.{row['type']}", lang), row["value"]] for row in listed]
        print_table(columns, cells, rows, lang)
    else:
        omitted = [{"what": what, "why": why, "count": n} for what, why, n in network.left_out]
        columns = ["node", "name", "type", "value"]
        print_rows(format, columns, listed, measure=name, **counts, omitted=omitted)
    return outcome(model, lang)


@app.command("report", cls=Command, help="cli.report")
def report_command(
    path: Source,
    output: Annotated[str, typer.Option("-o", "--output", metavar="FILE", help="cli.output")],
    lang: Lang = "",
    at: Annotated[str | None, typer.Option(metavar="DATE", help="cli.at")] = None,
) -> int:
    model = reading(path, lang)
    with busy("cli.answering", lang):
        page = report(model, lang=lang, at=at)
    page.save(output)
    print(word("cli.written", lang, path=output))
    return outcome(model, lang)


@app.command("convert", cls=Command, help="cli.convert")
def convert_command(
    path: Source,
    target: Annotated[str, typer.Argument(metavar="TARGET", help="cli.target")],
    lang: Lang = "",
    persons: Persons = "exclude",
    for_excel: Annotated[bool, typer.Option("--for-excel", help="cli.for_excel")] = False,
    rejected: Folder = "",
    table: OneTable = "",
) -> int:
    model = reading(path, lang, table)
    with busy("cli.writing", lang):
        notes = write(model, target, persons=persons, for_excel=for_excel)
    print(word("cli.written", lang, path=target))
    for note in notes:
        err().print(note.what(lang), style=STYLES["note"])
    keep_rejected(model, rejected, persons, lang)
    return outcome(model, lang)


@app.command("template", cls=Command, help="cli.template")
def template_command(
    file: Annotated[str, typer.Argument(metavar="FILE", help="cli.file")], lang: Lang = ""
) -> int:
    template(file, lang=lang)
    print(word("cli.written", lang, path=file))
    return 0


# ---- the run ---------------------------------------------------------------------------------------

#: What Typer raises when a command is misused, whichever click it carries.
Misuse = typer.BadParameter.__mro__[1]


def spoken(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language that ``--lang`` asks for, else that of the environment, else French."""
    asked = [given for name, given in itertools.pairwise(arguments) if name == "--lang"]
    asked += [given[len("--lang=") :] for given in arguments if given.startswith("--lang=")]
    asked += [environment.get(n, "") for n in ("MAILLAGE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")]
    return next((given[:2] for given in asked if given[:2] in languages), languages[0])


def parameter_doc(parameter: Mapping[str, Any], lang: str) -> str:
    default = parameter["default"]
    return parameter["doc"][lang] + (f" ({default})" if default else "")


def help_of(key: str, lang: str) -> str:
    """The help of an option: a text of WORDS, the docs of a parameter, or itself."""
    docs = {
        about["id"]: parameter_doc(parameter, lang)
        for about in INDICATORS.values()
        for parameter in about["parameters"]
        if parameter["name"] == key
    }
    if key in WORDS:
        return word(key, lang)
    return " ; ".join(f"{indicator} : {doc}" for indicator, doc in docs.items()) or key


def translate(command: Any, lang: str) -> None:
    """Puts a command and those under it into a language."""
    command.lang = lang
    command.help = word(command.help, lang)
    command.epilog = command.epilog and word(command.epilog, lang)
    for parameter in command.params:
        parameter.help = help_of(parameter.help, lang)
        parameter.show_default = False
        if parameter.rich_help_panel:
            parameter.rich_help_panel = word(parameter.rich_help_panel, lang)
        if parameter.name == "lang":
            parameter.default = lang
    for below in getattr(command, "commands", {}).values():
        translate(below, lang)


def explained(problem: Any, lang: str) -> tuple[str, str]:
    """What was misused, and what would cure it."""
    if hasattr(problem, "possibilities"):
        options = [option for p in problem.ctx.command.params for option in p.opts if "--" in option]
        unknown = error(ArgumentError, "argument.unknown", problem.option_name, ", ".join(options))
        return unknown.what(lang), unknown.cure(lang)
    cure = word("cli.see_help", lang, command=getattr(problem.ctx, "command_path", "maillage"))
    name = getattr(problem, "option_name", None)
    if parameter := getattr(problem, "param", None):
        name = parameter.metavar if parameter.opts == [parameter.name] else parameter.opts[-1]
    if type(problem).__name__ in ("MissingParameter", "BadOptionUsage"):
        return word("cli.missing", lang, name=name), cure
    extra = re.search(r"\(([^()]*)\)$", problem.format_message())  # “Got unexpected … (foo)”
    return word("cli.misused", lang, why=name or (extra[1] if extra else "?")), cure


def run(arguments: Sequence[str]) -> int:
    """Runs a command line and gives its exit code."""
    lang = spoken(arguments, os.environ)
    for name in ("arguments", "options", "commands"):
        setattr(typer.rich_utils, f"{name.upper()}_PANEL_TITLE", word(f"cli.{name}", lang))
    typer.rich_utils.REQUIRED_LONG_STRING = word("cli.required", lang)
    command = typer.main.get_command(app)
    translate(command, lang)
    try:
        return command.main(list(arguments), "maillage", standalone_mode=False) or 0
    except Misuse as problem:
        what, cure = explained(problem, lang)
    except Error as problem:
        what, cure = problem.what(lang), problem.cure(lang)
    err().print(Text(what, STYLES["error"]))
    err().print(Text(f"→ {cure}", "dim"))
    return 2


def answer_interrupts(lang: str) -> None:
    """Ends the process at Ctrl-C, even while the core computes and no Python code runs."""

    def answer() -> None:
        signal.sigwait({signal.SIGINT})
        err().show_cursor()
        err().print(word("cli.interrupted", lang))
        _thread.interrupt_main()  # Python takes away what it had begun to write
        time.sleep(GRACE)
        os._exit(130)

    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        return  # started in the background, where Ctrl-C is for somebody else
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    threading.Thread(target=answer, daemon=True).start()


def main() -> None:
    """The command ``maillage``."""
    for stream in (sys.stdout, sys.stderr):
        # Files and pipes hold UTF-8 whatever the locale; a terminal shows what it can.
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # whoever reads may stop: “| head”
    answer_interrupts(spoken(sys.argv[1:], os.environ))
    sys.exit(run(sys.argv[1:]))
