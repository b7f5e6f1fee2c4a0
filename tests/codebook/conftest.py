# SPDX-License-Identifier: Apache-2.0
"""What the tests of the codebook share: the 2014 study, its reconstruction, and pandas' answers."""

import csv
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import maillage as ml
import pandas as pd
import pytest

sys.path.insert(0, str(Path(__file__).parent))  # `import independent`


@pytest.fixture(scope="session")
def study(belgium: Path) -> Callable[[str], list[dict[str, str]]]:
    """The rows of a list that was read off the study."""

    def rows(name: str) -> list[dict[str, str]]:
        with (belgium / f"{name}.csv").open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    return rows


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
