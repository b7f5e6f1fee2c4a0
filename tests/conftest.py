# SPDX-License-Identifier: Apache-2.0
"""What Python tests share: the real inventory, data of others, and small folders of CSV."""

import os
from collections.abc import Callable
from pathlib import Path

import maillage as ml
import pytest

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("fr", "nl", "en")


@pytest.fixture(scope="session")
def inventory() -> Path:
    """The folder of the inventory of Brussels."""
    return ROOT / "data" / "bruxelles"


@pytest.fixture(scope="session")
def _bruxelles(inventory: Path) -> ml.Model:
    return ml.read(inventory)


@pytest.fixture
def bruxelles(_bruxelles: ml.Model) -> ml.Model:
    """The inventory of Brussels, to change at will."""
    return _bruxelles.copy()


@pytest.fixture(scope="session")
def reconstruction() -> Path:
    """The folder of the eighteen coordinations of the 2014 study."""
    return ROOT / "data" / "urias-2014"


def shared(name: str, what: str) -> Path:
    """A folder of data that are not kept here; skips the test where it is not there."""
    folder = Path(os.environ.get("MAILLAGE_SHARED", ROOT.parent / "shared")) / "data" / name
    if not folder.is_dir():
        pytest.skip(f"no {what} in {folder}: set MAILLAGE_SHARED")
    return folder


@pytest.fixture(scope="session")
def networks() -> Path:
    """Published networks, and what other tools measure of them."""
    return shared("networks", "published networks")


@pytest.fixture(scope="session")
def belgium() -> Path:
    """Lists that were read off the 2014 study."""
    return shared("belgium", "counts of the study")


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """Writes tables as CSV files, from their text or bytes, and gives their folder."""

    def write(**tables: str | bytes) -> Path:
        place = tmp_path / "given"
        place.mkdir(exist_ok=True)
        for table, content in tables.items():
            content = content.encode() if isinstance(content, str) else content
            (place / f"{table}.csv").write_bytes(content)
        return place

    return write
