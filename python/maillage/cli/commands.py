# SPDX-License-Identifier: Apache-2.0
"""The commands: each reads what it is asked, calls a verb of the library, and says what it made."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.padding import Padding
from rich.text import Text

from .._maillage import __version__, format_version
from ..analysis import INDICATORS, Finding, analyse
from ..answers import answers
from ..codebook import AGREEING, codebook, compare
from ..decisions import save_decisions
from ..errors import ArgumentError, error
from ..exports import NETWORKS, PLACES, export
from ..files import PAGES, refuse_suffix, refuse_to_write
from ..frame import check_frame
from ..funding import allocate
from ..graph import attribute
from ..io import template, write, write_rejected
from ..measure import MEASURES, measure
from ..model import TABLES, Model
from ..papers import PAPERS, Paper, paper
from ..picture import PICTURES
from ..questionnaire import questionnaire
from ..report import report
from ..words import number, texts, word
from .asking import answered, asked, outcome, reading
from .compared import COLUMNS as COMPARED
from .compared import compared_headings, compared_rows, print_compared
from .language import Command, Group
from .measured import COLUMNS, counted, print_measured, rows_of
from .options import (
    LENS,
    PARAMETERS,
    Attributes,
    Folder,
    ForExcel,
    Format,
    Lang,
    OneTable,
    Persons,
    Replace,
    Rows,
    Source,
    Weights,
    flag,
    lens_of,
    one_of,
    parameter_doc,
    with_options,
)
from .output import STYLES, busy, err, out, print_issues, print_rows
from .seen import SEEN, seen

app = typer.Typer(
    cls=Group,
    add_completion=False,
    pretty_exceptions_enable=False,
    # --at_least, as the catalogue names it, is --at-least.
    context_settings={"token_normalize_func": lambda name: name.replace("_", "-")},
)


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
    replace: Replace = False,
    persons: Persons = "exclude",
    for_excel: ForExcel = False,
    table: OneTable = "",
) -> int:
    if rejected:
        refuse_to_write(rejected, replace)
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
    counts = Counter(dict.fromkeys(STYLES, 0))
    counts.update(row["severity"] for row in rows)
    if format == "table":
        print_issues(rows, lang)
        console = out()
        read_rows = [
            f"{TABLES[name]['label'][lang]} {number(n, lang)}" for name, n in tables.items()
        ]
        console.print(f"{word('cli.tables', lang)} {', '.join(read_rows) or word('none', lang)}")
        raised = [
            f"{number(n, lang)} {word(f'severities.{s}', lang, count=n)}" for s, n in counts.items()
        ]
        console.print(f"{word('cli.raised', lang)} {', '.join(raised)}")
    else:
        columns = ["severity", "code", "file", "table", "row", "column", "key", "what", "cure"]
        headings = [word(f"issue.{column}", lang) for column in columns] if for_excel else None
        about = {"tables": tables, "rejected": len(model.rejected), "counts": counts}
        print_rows(format, columns, rows, headings, **about)
    keep_rejected(model, rejected, persons, for_excel, lang)
    return int(counts["error"] > 0)


def keep_rejected(model: Model, folder: str, persons: str, for_excel: bool, lang: str) -> None:
    """Says how many rows were rejected, and writes them where they were asked for."""
    if not model.rejected:
        return
    if not folder:
        err().print(word("cli.rejected_rows", lang, count=len(model.rejected)))
        return
    left = write_rejected(model.rejected, folder, lang=lang, persons=persons, for_excel=for_excel)
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
    for_excel: ForExcel = False,
    rows: Rows = 20,
    **options: Any,
) -> int:
    parameters = {name: options[name] for name in PARAMETERS}

    def ask(model: Model) -> Finding:
        return analyse(model, indicator, lens=lens_of(options), **parameters)

    return answered(path, ask, lang, format, rows, for_excel)


@app.command("codebook", cls=Command, help="cli.codebook")
def codebook_command(
    path: Source,
    lang: Lang = "",
    format: Format = "table",
    rows: Rows = 20,
    against: Annotated[str, typer.Option(metavar="FILE", help="cli.against")] = "",
    year: Annotated[int | None, typer.Option(metavar="YEAR", help="cli.year")] = None,
    for_excel: ForExcel = False,
) -> int:
    def ask(model: Model) -> Finding:
        return codebook(model, year=year)

    if not against:
        return answered(path, ask, lang, format, rows, for_excel)
    model, found = asked(path, ask, lang, format)
    compared = compare(found, against)
    if format == "table":
        print_compared(found, compared, rows, lang)
    else:
        said = compared_rows(found, compared, lang)
        headings = compared_headings(found, lang) if for_excel else None
        notes = {"caveats": found.caveats(lang), "unobserved": found.unobserved(lang)}
        print_rows(format, COMPARED, said, headings, **notes)
    return outcome(model, lang) or int(any(one.verdict not in AGREEING for one in compared))


@app.command("allocate", cls=Command, help="cli.allocate")
def allocate_command(
    path: Source,
    lang: Lang = "",
    envelope: Annotated[str | None, typer.Option(metavar="EUR", help="cli.envelope")] = None,
    key: Annotated[str, typer.Option(metavar="KEY", help="cli.key")] = "granted",
    beside: Annotated[str | None, typer.Option(metavar="KEY", help="cli.beside")] = None,
    year: Annotated[int | None, typer.Option(metavar="YEAR", help="cli.year")] = None,
    format: Format = "table",
    for_excel: ForExcel = False,
    rows: Rows = 20,
) -> int:
    def ask(model: Model) -> Finding:
        return allocate(model, envelope, key=key, beside=beside, year=year)

    return answered(path, ask, lang, format, rows, for_excel)


@app.command("frame", cls=Command, help="cli.frame")
def frame_command(
    path: Source,
    frame: Annotated[str, typer.Argument(metavar="FRAME", help="cli.frame_of")],
    lang: Lang = "",
    reseau: Annotated[str, typer.Option(metavar="KEY", help="cli.frame_reseau")] = "",
    year: Annotated[int | None, typer.Option(metavar="YEAR", help="cli.frame_year")] = None,
    at: Annotated[str | None, typer.Option(metavar="DATE", help="cli.paper_at")] = None,
    format: Format = "table",
    rows: Rows = 20,
    for_excel: ForExcel = False,
) -> int:
    def ask(model: Model) -> Finding:
        return check_frame(model, frame, reseau=reseau, year=year, at=at)

    return answered(path, ask, lang, format, rows, for_excel)


@app.command("measure", cls=Command, help="cli.measure")
@with_options(LENS, SEEN)
def measure_command(
    path: Source,
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="cli.name", callback=one_of(MEASURES))
    ],
    lang: Lang = "",
    meaning: Weights = "ignored",
    by: Attributes = None,
    damping: Annotated[float, typer.Option(metavar="0–1", help="cli.damping")] = 0.85,
    format: Format = "table",
    for_excel: ForExcel = False,
    rows: Rows = 20,
    **options: Any,
) -> int:
    model = reading(path, lang)
    with busy("cli.answering", lang):
        made = seen(model, options)
        groups = attribute(model, made.network, by) if by else None
        measured = measure(made.view, name, weights=meaning, by=groups, damping=damping)
    made.say_agreement(lang)
    found = rows_of(measured, made.view, model, lang)
    if format == "table":
        print_measured(name, found, rows, lang)
    else:
        omitted = [{"what": what, "why": why, "count": n} for what, why, n in made.network.left_out]
        about = {"measure": name, "of": measured.of, "weights": meaning, **counted(found)}
        about |= made.agreement()
        headings = [word(f"measured.{c}", lang) for c in COLUMNS[measured.of]]
        shown = headings if for_excel else None
        print_rows(format, COLUMNS[measured.of], found, shown, **about, omitted=omitted)
    return outcome(model, lang)


@app.command("report", cls=Command, help="cli.report")
def report_command(
    path: Source,
    output: Annotated[str, typer.Option("-o", "--output", metavar="FILE", help="cli.output")],
    lang: Lang = "",
    replace: Replace = False,
    at: Annotated[str | None, typer.Option(metavar="DATE", help="cli.at")] = None,
) -> int:
    refuse_suffix(output, PAGES)
    refuse_to_write(output, replace)
    model = reading(path, lang, shown=True)
    with busy("cli.answering", lang) as progress:
        page = report(model, lang=lang, at=at, progress=progress)
    page.save(output)
    print(word("cli.written", lang, path=output))
    return outcome(model, lang)


@app.command("paper", cls=Command, help="cli.paper")
def paper_command(
    path: Source,
    kind: Annotated[str, typer.Argument(metavar="KIND", help="cli.kind", callback=one_of(PAPERS))],
    output: Annotated[str, typer.Option("-o", "--output", metavar="FILE", help="cli.paper_output")],
    meeting: Annotated[str | None, typer.Option(metavar="KEY", help="cli.meeting")] = None,
    reseau: Annotated[str | None, typer.Option(metavar="KEY", help="cli.paper_reseau")] = None,
    year: Annotated[int | None, typer.Option(metavar="YEAR", help="cli.paper_year")] = None,
    at: Annotated[str | None, typer.Option(metavar="DATE", help="cli.paper_at")] = None,
    template: Annotated[str, typer.Option(metavar="PATH", help="cli.template_of")] = "",
    lang: Lang = "",
    replace: Replace = False,
    persons: Persons = "exclude",
) -> int:
    refuse_suffix(output, PAPERS[kind])
    if template and ".docx" not in PAPERS[kind]:
        said = texts("templates.none", kind=kind)
        raise error(ArgumentError, "argument.value", template, "--template", said)
    refuse_to_write(output, replace)
    model = reading(path, lang)
    about = {"meeting": meeting, "reseau": reseau, "year": year, "at": at}
    with busy("cli.writing", lang) as progress:
        made = paper(model, kind, lang=lang, persons=persons, **about)
        if isinstance(made, Paper):
            made.save(output, template or None, progress)
        else:
            made.save(output)
    print(word("cli.written", lang, path=output))
    for note in made.notes:
        err().print(note, style=STYLES["note"])
    return outcome(model, lang)


@app.command("convert", cls=Command, help="cli.convert")
def convert_command(
    path: Source,
    target: Annotated[str, typer.Argument(metavar="TARGET", help="cli.target")],
    lang: Lang = "",
    replace: Replace = False,
    persons: Persons = "exclude",
    for_excel: ForExcel = False,
    rejected: Folder = "",
    table: OneTable = "",
) -> int:
    refuse_to_write(target, replace)
    if rejected:
        refuse_to_write(rejected, replace)
    model = reading(path, lang, table)
    with busy("cli.writing", lang):
        notes = write(model, target, persons=persons, for_excel=for_excel)
    print(word("cli.written", lang, path=target))
    for note in notes:
        err().print(note.what(lang), style=STYLES["note"])
    keep_rejected(model, rejected, persons, for_excel, lang)
    return outcome(model, lang)


@app.command("export", cls=Command, help="cli.export")
@with_options(LENS, SEEN)
def export_command(
    path: Source,
    file: Annotated[str, typer.Argument(metavar="FILE", help="cli.exported")],
    lang: Lang = "",
    replace: Replace = False,
    **options: Any,
) -> int:
    suffix = one_of((*NETWORKS, *PICTURES, *PLACES))(Path(file).suffix.lower())
    refuse_to_write(file, replace)
    for name, value in options.items():
        # Places are not seen through a lens, and have no dates.
        if value is not None and suffix in PLACES:
            raise error(ArgumentError, "argument.value", str(value), flag(name), suffix)
    model = reading(path, lang, shown=suffix in PICTURES)
    made, notes = None, []
    with busy("cli.writing", lang):
        if suffix in PLACES:
            notes = export(model, file, lang=lang)
        else:
            made = seen(model, options)
            if suffix in PICTURES:
                made.view.plot(model, lang=lang).save(file)
            else:
                notes = export(made.view, file, model, lang=lang)
    if made:
        made.say_agreement(lang)
    print(word("cli.written", lang, path=file))
    for note in notes:
        err().print(note.what(lang), style=STYLES["note"])
    return outcome(model, lang)


@app.command("template", cls=Command, help="cli.template")
def template_command(
    file: Annotated[str, typer.Argument(metavar="FILE", help="cli.file")],
    lang: Lang = "",
    replace: Replace = False,
) -> int:
    refuse_to_write(file, replace)
    template(file, lang=lang, replace=True)
    print(word("cli.written", lang, path=file))
    return 0


@app.command("questionnaire", cls=Command, help="cli.questionnaire")
def questionnaire_command(
    file: Annotated[str, typer.Argument(metavar="FILE", help="cli.asking")],
    known: Annotated[str, typer.Option(metavar="PATH", help="cli.known")] = "",
    to: Annotated[str, typer.Option(metavar="ADDRESS", help="cli.send_to")] = "",
    lang: Lang = "",
    replace: Replace = False,
) -> int:
    refuse_to_write(file, replace)
    model = reading(known, lang) if known else None
    questionnaire(file, lang=lang, model=model, to=to, replace=True)
    print(word("cli.written", lang, path=file))
    return outcome(model, lang) if model else 0


@app.command("answers", cls=Command, help="cli.answers")
def answers_command(
    path: Source,
    output: Annotated[str, typer.Option("-o", "--output", metavar="TARGET", help="cli.target")],
    files: Annotated[list[str] | None, typer.Argument(metavar="FILES", help="cli.answered")] = None,
    decisions: Annotated[str, typer.Option(metavar="FILE", help="cli.decisions")] = "",
    lang: Lang = "",
    replace: Replace = False,
    persons: Persons = "exclude",
) -> int:
    refuse_to_write(output, replace)
    model = reading(path, lang)
    decided = decisions if decisions and Path(decisions).exists() else ()
    with busy("cli.answering", lang):
        taken = answers(model, files or (), decisions=decided, persons=persons)
    wrong = any(issue.severity == "error" for issue in taken.issues)
    is_new = not wrong or taken.model != model  # of files that cannot be read, nothing is written
    notes = write(taken.model, output, persons=persons) if is_new else []
    if decisions and is_new:
        save_decisions(taken.decisions, decisions, lang)
    for issue in [*taken.issues, *notes]:
        err().print(issue.text(lang), style=STYLES[issue.severity])
    if is_new:
        print(word("cli.written", lang, path=output))
    counts = {name: getattr(taken, name) for name in ("count", "described", "joined", "added")}
    print(word("cli.taken", lang, undecided=len(taken.undecided), **counts))
    if taken.undecided and not decisions:
        err().print(word("cli.undecided", lang))
    return outcome(model, lang) or int(wrong)
