# SPDX-License-Identifier: Apache-2.0
"""The language of a command line: which it is, and what Typer says of its own put into it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from typing import Any

import typer
import typer.core
import typer.rich_utils

from ..analysis import INDICATORS
from ..errors import ArgumentError, error
from ..frame import frames
from ..funding import allocation_keys
from ..vocabulary import languages
from ..words import WORDS, word
from .options import lens_default, one_of, parameter_doc, with_default

#: What Typer raises when a command is misused, whichever click it carries.
Misuse = typer.BadParameter.__mro__[1]


def spoken(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language that ``--lang`` asks for, else that of the environment, else French."""
    asked = [given for name, given in itertools.pairwise(arguments) if name == "--lang"]
    asked += [given[len("--lang=") :] for given in arguments if given.startswith("--lang=")]
    asked += [environment.get(n, "") for n in ("MAILLAGE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")]
    return next((given[:2] for given in asked if given[:2] in languages), languages[0])


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


def command_in(app: typer.Typer, lang: str) -> Any:
    """The command of an application, with its helps in a language."""
    for name in ("arguments", "options", "commands"):
        setattr(typer.rich_utils, f"{name.upper()}_PANEL_TITLE", word(f"cli.{name}", lang))
    typer.rich_utils.REQUIRED_LONG_STRING = word("cli.required", lang)
    command = typer.main.get_command(app)
    _translate(command, lang)
    return command


def _translate(command: Any, lang: str) -> None:
    command.lang = lang
    command.help = word(command.help, lang)
    command.epilog = command.epilog and word(command.epilog, lang)
    for parameter in command.params:
        parameter.show_default = False  # Typer would say it in English
        of_lens = parameter.rich_help_panel == "cli.lens"
        default = lens_default(parameter.name, lang) if of_lens else parameter.default
        parameter.help = with_default(_help(parameter.help, lang), default, lang)
        if parameter.rich_help_panel:
            parameter.rich_help_panel = word(parameter.rich_help_panel, lang)
        if parameter.name == "lang":
            parameter.default = lang
    for below in getattr(command, "commands", {}).values():
        _translate(below, lang)


def _help(key: str, lang: str) -> str:
    """The help of an option: a text of WORDS, the docs of a parameter, or itself."""
    if key in WORDS:
        return word(key, lang, keys=", ".join(allocation_keys()), frames=", ".join(frames()))
    docs: dict[str, list[str]] = {}  # indicators that have a parameter, by what it is for
    for about in INDICATORS.values():
        for parameter in about["parameters"]:
            if parameter["name"] == key:
                docs.setdefault(parameter_doc(parameter, lang), []).append(about["id"])
    return "; ".join(f"{', '.join(ids)} – {doc}" for doc, ids in docs.items()) or key


def explained(problem: Any, lang: str) -> tuple[str, str]:
    """What was misused, and what would cure it."""
    if hasattr(problem, "possibilities"):
        options = [
            option for p in problem.ctx.command.params for option in p.opts if "--" in option
        ]
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
