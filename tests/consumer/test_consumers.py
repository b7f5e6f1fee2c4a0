# SPDX-License-Identifier: Apache-2.0
"""Real C++ projects that use maillage, each in its own way, read the inventory of Brussels.

They link the library of build/release and the package of build/venv: scripts/build comes first.
"""

import csv
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DATA = ROOT / "data" / "bruxelles"


def run(*command) -> str:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def rows(table: str) -> int:
    with open(DATA / f"{table}.csv", encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.DictReader(file))


@pytest.fixture(scope="module")
def prefix(tmp_path_factory):
    folder = tmp_path_factory.mktemp("prefix")
    run("cmake", "--install", ROOT / "build" / "release", "--prefix", folder)
    return folder


@pytest.fixture
def place(tmp_path_factory):
    """An empty folder, the same one for each: ccache compiles the library once."""
    folder = tmp_path_factory.getbasetemp() / "consumer"
    shutil.rmtree(folder, ignore_errors=True)
    return folder


@pytest.mark.parametrize("way", ["find_package", "add_subdirectory", "fetch_content", "wheel"])
def test_consumer(way, prefix, place):
    # Another compiler than ours; in batches, without what ccache cannot keep of Clang.
    compiled = [
        "-DCMAKE_CXX_COMPILER=clang++",
        "-DCMAKE_BUILD_TYPE=",
        "-DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON",
        "-DCMAKE_UNITY_BUILD=ON",
        "-DMAILLAGE_WERROR=ON",
    ]
    options = {
        "add_subdirectory": compiled,
        "fetch_content": compiled,
        # json is nobody's business but the library's: a consumer may not have it.
        "find_package": [
            f"-DCMAKE_PREFIX_PATH={prefix}",
            "-DCMAKE_DISABLE_FIND_PACKAGE_nlohmann_json=ON",
        ],
        "wheel": [f"-DPython_EXECUTABLE={sys.executable}"],
    }[way]
    run("cmake", "-S", HERE / way, "-B", place, "-DCMAKE_BUILD_TYPE=Release", *options)
    run("cmake", "--build", place)

    maillage = f"maillage {version('maillage')}"
    assert run(place / "facts") == f"{maillage}: 1 actors\n"
    assert run(place / "main", DATA) == (
        f"{maillage}: {rows('actors')} actors, {rows('reseaux')} réseaux\n"
    )


def test_a_subproject_brings_no_test_and_no_install_of_its_own(place):
    run("cmake", "-S", HERE / "add_subdirectory", "-B", place)
    cache = (place / "CMakeCache.txt").read_text()
    assert "MAILLAGE_INSTALL:BOOL=OFF" in cache
    assert "GTest_DIR" not in cache
