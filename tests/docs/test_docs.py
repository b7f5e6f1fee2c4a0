"""What the documentation says is true: its blocks run, its links lead somewhere, it is current."""

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from maillage.cmake import FOLDER as PACKAGE
from maillage.store import has_snapshots

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md"))]
ENVIRONMENT = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}


class Block(NamedTuple):
    page: Path
    line: int
    language: str
    text: str


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def blocks(page: Path, *languages: str) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    found = re.finditer(r"^```(\w+)\n(.*?)^```$", text, re.M | re.S)
    # What speaks of snapshots is not so in a build without them.
    found = [block for block in found if has_snapshots() or "snapshot" not in block[2]]
    all_of_page = [
        Block(page, text[: block.start()].count("\n") + 2, block[1], block[2]) for block in found
    ]
    return [block for block in all_of_page if block.language in languages]


def run(*command, **options) -> None:
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, env=ENVIRONMENT, **options
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder that looks like the top of the repository, to write in."""
    for folder in ("data", "examples"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    for environment in (os.environ, ENVIRONMENT):  # what is kept for the user is kept here
        monkeypatch.setitem(environment, "XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run_python(block: Block, names: dict) -> None:
    if ">>>" not in block.text:
        exec(compile("\n" * (block.line - 1) + block.text, named(block.page), "exec"), names)
        return
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    name = named(block.page)
    test = doctest.DocTestParser().get_doctest(block.text, names, name, name, block.line - 1)
    said: list[str] = []
    failed, _ = doctest.DocTestRunner(optionflags=flags).run(
        test, out=said.append, clear_globs=False
    )
    assert not failed, "".join(said)
    names.update(test.globs)


@pytest.mark.parametrize("page", [p for p in PAGES if blocks(p, "python", "bash")], ids=named)
def test_python_and_commands_run(page, place):
    names: dict = {}
    for block in blocks(page, "python", "bash"):
        if block.language == "python":
            run_python(block, names)
        else:
            run("bash", "-euo", "pipefail", "-c", block.text)


def as_program(fragments: list[Block]) -> str:
    """A program of fragments that are each the inside of a main."""
    includes = ["#include <iostream>", "#include <maillage/maillage.hpp>"]
    functions, calls = [], []
    for number, block in enumerate(fragments):
        lines = block.text.splitlines()
        includes += [line for line in lines if line.startswith("#include")]
        body = "\n".join("" if line.startswith("#include") else line for line in lines)
        where = f'#line {block.line} "{named(block.page)}"'
        functions.append(f"int fragment_{number}() {{\n{where}\n{body}\nreturn 0;\n}}")
        failed = f'std::cerr << "{named(block.page)}:{block.line} is not so"; return 1;'
        calls.append(f"if (fragment_{number}()) {{ {failed} }}")
    main = "int main() {\n" + "\n".join(calls) + "\n}\n"
    return "\n".join([*includes, "using namespace maillage;", *functions, main])


def programs() -> dict[str, str]:
    """Whole programs by where they stand, and one of all fragments."""
    all_blocks = [block for page in PAGES for block in blocks(page, "cpp")]
    whole = {
        f"{named(block.page)}:{block.line}": block.text
        for block in all_blocks
        if "int main(" in block.text
    }
    fragments = [block for block in all_blocks if "int main(" not in block.text]
    return {**whole, "fragments": as_program(fragments)}


@pytest.mark.parametrize("name", programs())
def test_cpp_compiles_and_runs(name, place):
    Path("main.cpp").write_text(programs()[name])
    prefix = PACKAGE.parents[2]
    library = next((prefix / "lib").glob("libmaillage.*"))
    options = ["-std=c++20", "-Wall", "-Wextra", "-Werror", f"-I{prefix / 'include'}"]
    archives = ["-lboost_serialization", "-lcrypto"] if has_snapshots() else []
    run("c++", *options, "-DMAILLAGE_LINKED", "main.cpp", library, *archives, "-o", "main")
    run("./main")


def anchors(page: Path) -> set[str]:
    """The anchors that headings get on the web."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_links_lead_somewhere(page):
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
    for target, anchor in re.findall(r"\]\(([^)#\s]*)#?([^)\s]*)\)", text):
        if re.match(r"\w+:", target):
            continue
        linked = (page.parent / target) if target else page
        assert linked.exists(), target
        if anchor:
            assert anchor.lower() in anchors(linked), f"{target}#{anchor}"


def test_the_index_leads_to_every_page():
    linked = {
        (DOCS / target).resolve()
        for target in re.findall(r"\]\(([^)#\s]*)\)", (DOCS / "index.md").read_text())
    }
    made = [path for path in DOCS.rglob("*") if path.is_file() and path != DOCS / "index.md"]
    assert not [named(path) for path in made if path not in linked]


def test_what_is_generated_is_up_to_date():
    run(ROOT / "scripts" / "generate", "--check")
