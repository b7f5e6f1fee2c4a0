# SPDX-License-Identifier: Apache-2.0
"""The forms of a paper that templates give: a page of HTML, and Markdown.

A folder of one's own stands before the templates of maillage: ``minutes.html`` there is for minutes
alone, ``paper.html`` and ``paper.md`` for every paper; they may extend those of maillage, which are
``maillage/paper.html`` and ``maillage/paper.md``.
"""

from __future__ import annotations

import functools
import os
import re
import traceback
from pathlib import Path

import jinja2
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from .. import pages, words
from .._maillage import __version__
from ..errors import ArgumentError, FileError, error
from ..files import name_of
from .content import Content

# What Markdown would read as a mark anywhere, and at the beginning of a line.
_MARKS = re.compile(r"([\\`*_#\[\]|~$])")
_ENTITY = re.compile(r"&(?=\\?#?\w+;)")  # elsewhere, “&” says itself
_FIRST_MARKS = re.compile(r"^(?:(?=[+=-])|(\d+)(?=[.)]))")


def inline(text: object) -> Markup:
    """A text as Markdown that says it, and nothing else, where no line begins."""
    said = _ENTITY.sub("&amp;", _MARKS.sub(r"\\\1", str(text)))
    return Markup(said.replace("<", "&lt;").replace(">", "&gt;"))


def marked(text: object) -> Markup:
    """The same where a line may begin; what is Markdown already stays so."""
    if isinstance(text, Markup):
        return text
    # Of a number that a point follows, which would begin a list, it is the point that is escaped.
    return Markup(_FIRST_MARKS.sub(lambda found: f"{found[1] or ''}\\", inline(text)))


@functools.cache
def _environment(folder: str | None, markdown: bool) -> jinja2.Environment:
    """The templates of maillage, behind those of a folder: these may look, and run nothing."""
    own = [jinja2.FileSystemLoader(folder)] if folder else []
    ours = pages.environment().loader
    loaders = [*own, ours, jinja2.PrefixLoader({"maillage": ours})]
    made = SandboxedEnvironment(
        loader=jinja2.ChoiceLoader(loaders),
        autoescape=True,
        finalize=marked if markdown else None,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.update(pages.environment().filters, inline=inline)
    return made


#: What a template is asked by, from a terminal and from Python.
TEMPLATE = "--template (template=)"


def _folder(templates: str | os.PathLike[str] | None, kind: str, suffix: str) -> str | None:
    """The name of a folder that has a template for such a paper. FileError where it has none."""
    if templates is None:
        return None
    folder = Path(templates)
    if not folder.exists():
        raise error(FileError, "file.missing", name_of(templates))
    # It may have templates for other kinds alone; without any, it is another folder than was meant.
    if not any(folder.glob(f"*{suffix}")) and not _is_styled(folder, suffix):
        names = ", ".join([f"{kind}{suffix}", f"paper{suffix}"])
        needed = words.texts("templates.folder", names=names)
        raise error(FileError, "argument.value", name_of(templates), TEMPLATE, needed)
    return name_of(templates)


def _is_styled(folder: Path, suffix: str) -> bool:
    """Whether a folder changes the style of pages, which takes no template beside it."""
    return suffix == ".html" and (folder / "paper.css").is_file()


def _explain(problem: Exception, folder: str | os.PathLike[str] | None) -> None:
    """Raises what is wrong in a template of a folder, with its file and line, in Jinja's words.

    Does nothing where the templates of that folder have no part in it.
    """
    if folder is None:
        return
    name = name_of(folder)
    if isinstance(problem, jinja2.TemplateSyntaxError):
        place = problem.filename or problem.name or name, problem.lineno
    else:  # Jinja has the file and the line of each template in the traceback
        steps = traceback.extract_tb(problem.__traceback__)
        own = [s for s in steps if s.filename.startswith(os.path.join(name, ""))]
        place = (own[-1].filename, own[-1].lineno) if own else None
    if place is None and not isinstance(problem, (jinja2.TemplateError, UnicodeError)):
        return
    where = words.texts("templates.line", name=place[0], line=place[1]) if place else name
    said = f"{type(problem).__name__}: {problem}"
    raise error(ArgumentError, "template.wrong", where, said) from problem


def html(content: Content, templates: str | os.PathLike[str] | None = None) -> str:
    """A paper as one page of HTML, which asks nothing of anyone and runs nothing.

    Raises
    ------
    FileError
        There is no such folder, or no template for this paper in it.
    ArgumentError
        A template of it is not one, or asks for what there is not.
    """
    environment = _environment(_folder(templates, content.kind, ".html"), False)
    try:
        names = [f"{content.kind}.html", "paper.html"]
        return pages.page(
            environment.select_template(names),
            content.lang,
            style="paper.css",
            templates=environment,
            title=content.title,
            paper=content,
        )
    except Exception as problem:
        _explain(problem, templates)
        raise


def markdown(content: Content, templates: str | os.PathLike[str] | None = None) -> str:
    """A paper as Markdown, whose tables are those of GitHub. Raises as `html`."""
    environment = _environment(_folder(templates, content.kind, ".md"), True)
    try:
        template = environment.select_template([f"{content.kind}.md", "paper.md"])
        word = functools.partial(words.word, lang=content.lang)
        text = template.render(paper=content, lang=content.lang, version=__version__, word=word)
    except Exception as problem:
        _explain(problem, templates)
        raise
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"
