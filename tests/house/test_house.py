# SPDX-License-Identifier: Apache-2.0
"""The rules of the house, read off its files: one arrow, one room for each thing, short pages."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
INCLUDE = ROOT / "include" / "maillage"

# What each module may include: what lies below it. io, store and graph do not know each other.
BELOW = {
    "vocabulary": set(),
    "model": {"vocabulary"},
    "io": {"vocabulary", "model"},
    "store": {"vocabulary", "model"},
    "graph": {"vocabulary", "model"},
    "measure": {"vocabulary", "model", "io", "store", "graph"},
    "analysis": {"vocabulary", "model", "io", "store", "graph", "measure"},
}
# Libraries that cost seconds to include, and the only public header that may.
HEAVY = {"nlohmann": None, "pybind11": None, "boost/graph": "graph/boost.hpp"}

MODULES = sorted(folder.name for folder in INCLUDE.iterdir() if folder.is_dir())
HEADERS = sorted(INCLUDE.rglob("*.hpp"))
SOURCES = sorted(path for path in (ROOT / "src").rglob("*") if path.suffix in {".cpp", ".hpp"})


def tracked(*patterns: str) -> list[Path]:
    """The project's own files, committed or about to be."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return [ROOT / name for name in listing.split("\0") if name and (ROOT / name).is_file()]


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def module_of(path: Path) -> str | None:
    """The module a header or a source belongs to; none for maillage.hpp and version.hpp."""
    base = INCLUDE if INCLUDE in path.parents else ROOT / "src"
    name = path.relative_to(base).parts[0].removesuffix(".hpp")
    return name if name in BELOW else None


def included(path: Path) -> list[str]:
    """Every header that a file includes; relative ones from the top of include/maillage or src."""
    found = []
    for bracket, name in re.findall(r'^\s*#\s*include\s*([<"])([^>"]+)', text_of(path), re.M):
        if bracket == '"':
            base = INCLUDE if INCLUDE in path.parents else ROOT / "src"
            name = "maillage/" + str((path.parent / name).resolve().relative_to(base))
        found.append(name)
    return found


@pytest.mark.parametrize("path", HEADERS + SOURCES, ids=named)
def test_a_module_includes_only_those_below_it(path):
    module = module_of(path)
    if module is None:
        return
    for name in included(path):
        other = re.match(r"maillage/(\w+)", name)
        if other and other[1] in BELOW:
            assert other[1] == module or other[1] in BELOW[module], name


@pytest.mark.parametrize("path", HEADERS, ids=named)
def test_a_public_header_includes_no_heavy_library(path):
    for name in included(path):
        for library, allowed in HEAVY.items():
            assert not name.startswith(library) or named(path).endswith(str(allowed)), name


@pytest.mark.parametrize("path", HEADERS, ids=named)
def test_a_public_header_says_first_what_it_is_for(path):
    first, second, third, *_ = text_of(path).splitlines()
    assert first == "// SPDX-License-Identifier: Apache-2.0"
    assert second == "#pragma once"
    assert third.startswith("// ")


def test_a_header_is_a_page_and_a_source_a_chapter():
    for path in tracked("*.hpp", "*.cpp", "*.py", "*.cmake", "*CMakeLists.txt", "scripts"):
        lines = len(text_of(path).splitlines())
        assert lines <= (250 if INCLUDE in path.parents else 500), named(path)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_has_the_same_name_everywhere(module):
    assert module in BELOW
    assert (INCLUDE / f"{module}.hpp").exists()
    assert (ROOT / "tests" / module).is_dir()
    assert (ROOT / "bindings" / f"{module}.cpp").exists()
    assert (ROOT / "docs" / f"{module}.md").exists()


def test_the_version_stands_once():
    version = re.search(r'MAILLAGE_VERSION "(.+)"', text_of(INCLUDE / "version.hpp"))[1]
    for reader in ("CMakeLists.txt", "pyproject.toml"):
        text = text_of(ROOT / reader)
        assert "include/maillage/version.hpp" in text
        assert version not in text


def test_nothing_is_left_for_later():
    mark = re.compile(r"\bT[O]DO\b|\bF[I]XME\b")
    for path in tracked("*.hpp", "*.cpp", "*.py", "*.cmake", "*.txt", "*.md", "*.html", "scripts"):
        assert not mark.search(text_of(path)), named(path)


def test_no_file_names_a_place_on_somebody_s_machine():
    place = re.compile(r"(?<![\w.])/(?:home|root|Users|work)/\w")
    for path in tracked("*.hpp", "*.cpp", "*.py", "*.cmake", "*.txt", "*.toml", "*.json", "*.md"):
        assert not place.search(text_of(path)), named(path)
