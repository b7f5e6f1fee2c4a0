# SPDX-License-Identifier: Apache-2.0
"""What a command is given: its options, some of them made from the catalogue and the lens.

Helps are keys of the words, which `language.command_in` puts into a language.
"""

from __future__ import annotations

import inspect
import itertools
from collections.abc import Callable, Iterable, Mapping
from typing import Annotated, Any

import typer

from ..analysis import INDICATORS
from ..errors import ArgumentError, error
from ..graph import Lens, attributes, relations
from ..vocabulary import languages, vocabularies
from ..words import word


def one_of(choices: Iterable[str]) -> Callable[[str | None], str | None]:
    """A check that a value is one of these, else an ArgumentError that lists them."""
    listed = list(choices)

    def checked(value: str | None) -> str | None:
        if value is not None and value not in listed:
            raise error(ArgumentError, "argument.unknown", value, ", ".join(listed))
        return value

    return checked


def choice(key: str, *choices: str) -> Any:
    """An option that takes one of a few words."""
    return Annotated[
        str, typer.Option(help=key, metavar="|".join(choices), callback=one_of(choices))
    ]


Source = Annotated[str, typer.Argument(metavar="PATH", help="cli.path")]
Lang = choice("cli.lang", *languages)
Format = choice("cli.format", "table", "json", "csv")
Persons = choice("cli.persons", "exclude", "include")
Weights = Annotated[
    str,
    typer.Option(
        "--weights",
        help="cli.weights",
        metavar="ignored|strength|distance",
        callback=one_of(["ignored", "strength", "distance"]),
    ),
]
Attributes = Annotated[
    str | None,
    typer.Option(metavar="|".join(attributes), help="cli.by", callback=one_of(attributes)),
]
Rows = Annotated[int, typer.Option(help="cli.rows", metavar="N", min=0)]
OneTable = Annotated[str, typer.Option(help="cli.table", metavar="TABLE")]
Replace = Annotated[bool, typer.Option("--replace", help="cli.replace")]
ForExcel = Annotated[bool, typer.Option("--for-excel", help="cli.for_excel")]
Folder = Annotated[str, typer.Option(help="cli.rejected", metavar="FOLDER")]


def optional(panel: str, key: str, metavar: str) -> Any:
    """An option under a heading of its own, nothing when it is not given."""
    return Annotated[str | None, typer.Option(help=key, metavar=metavar, rich_help_panel=panel)]


def codes(vocabulary: Iterable[str]) -> Any:
    """An option of a lens that takes a list of terms."""
    return optional("cli.lens", ", ".join(vocabulary), "CODES")


#: One option for each field of `Lens`.
LENS = {
    "relations": codes(relations),
    "direction": optional("cli.lens", "undirected, as_reported", "CODE"),
    "weight": optional("cli.lens", "presence, facts, strength, relations", "CODE"),
    "weights": Annotated[
        str | None,
        typer.Option(
            "--relation-weights",  # --weights says what weights mean
            help="cli.relation_weights",
            metavar="NUMBERS",
            rich_help_panel="cli.lens",
        ),
    ],
    "two_mode": Annotated[
        bool, typer.Option("--two-mode", help="cli.two_mode", rich_help_panel="cli.lens")
    ],
    "themes": codes(vocabularies()["Theme"]),
    "territories": optional("cli.lens", "forest, Ixelles", "NAMES"),
    "actor_kinds": codes(vocabularies()["ActorKind"]),
    "reseau_scopes": codes(vocabularies()["ReseauScope"]),
    "reseau_forms": codes(vocabularies()["ReseauForm"]),
}

#: One option for each parameter of the catalogue; indicators may have the same.
PARAMETERS = {
    parameter["name"]: optional(
        "cli.parameters", parameter["name"], "|".join(parameter["choices"]) or "VALUE"
    )
    for about in INDICATORS.values()
    for parameter in about["parameters"]
}


def flag(name: str) -> str:
    """An option as it is written, by the name of what it gives."""
    return "--relation-weights" if name == "weights" else f"--{name.replace('_', '-')}"


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
            given[name] = [None if item.strip() == "unknown" else item.strip() for item in items]
    for place, text in enumerate(given.get("weights", ())):
        try:
            given["weights"][place] = float(text)
        except (TypeError, ValueError):
            what = f"weights[{place}] = {text}"
            raise error(ArgumentError, "lens.weights", what) from None
    return Lens(*given.pop("relations", ()), **given)


def parameter_doc(parameter: Mapping[str, Any], lang: str) -> str:
    """What a parameter is for, and its default."""
    return with_default(parameter["doc"][lang], parameter["default"], lang)


def with_default(doc: str, default: object, lang: str) -> str:
    """What an option is for, and what it is when it is not given, if that is anything."""
    if default is False or not isinstance(default, (str, int, float)) or not str(default):
        return doc
    return f"{doc} ({word('cli.default', lang, value=str(default))})"


def lens_default(name: str, lang: str) -> str:
    """What a lens has where nothing is asked, as its options are written."""
    default = getattr(Lens(), name)
    if name == "reseau_forms":  # an empty one is not all of them: see `Lens`
        return word("cli.all_but", lang, code="category")
    if name in ("weights", "two_mode"):
        return ""
    if isinstance(default, str):
        return default
    return ",".join("unknown" if code is None else code for code in default) or "all"
