# SPDX-License-Identifier: Apache-2.0
"""What the tests of the codebook share: the 2014 study, its reconstruction, and pandas' answers."""

import csv
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import maillage as ml
import pandas as pd
import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))  # `import independent`


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def listed() -> Callable[[str], list[dict[str, str]]]:
    """The rows of a list kept beside the tests."""
    return lambda name: rows_of(HERE / f"{name}.csv")


@pytest.fixture(scope="session")
def study() -> Callable[[str], list[dict[str, str]]]:
    """The rows of a list that was read off the study."""
    folder = Path(os.environ.get("MAILLAGE_SHARED", ROOT.parent / "shared")) / "data" / "belgium"
    if not folder.is_dir():
        pytest.skip(f"no counts of the study in {folder}: set MAILLAGE_SHARED")
    return lambda name: rows_of(folder / f"{name}.csv")


@pytest.fixture(scope="session")
def reconstruction() -> Path:
    """The folder of the eighteen coordinations."""
    return ROOT / "data" / "urias-2014"


def tables_of(model: ml.Model) -> dict[str, pd.DataFrame]:
    return {table.name: table.to_pandas() for table in model.tables}


@pytest.fixture(scope="session")
def rebuilt(reconstruction: Path) -> dict:
    """What pandas answers to each statement about the reconstruction."""
    import independent

    return independent.codebook(tables_of(ml.read(reconstruction)))


@pytest.fixture
def answers() -> Iterator[Callable[[ml.Model], dict]]:
    """What pandas answers to each statement about a model."""
    import independent

    yield lambda model: independent.codebook(tables_of(model))
