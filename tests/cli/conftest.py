# SPDX-License-Identifier: Apache-2.0
"""What the tests of the command line share: where it runs, and how."""

import pytest
from maillage import cli


@pytest.fixture(autouse=True)
def surroundings(monkeypatch):
    """A terminal of the same width and language everywhere."""
    for name in ("MAILLAGE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "120")


@pytest.fixture
def maillage(capsys):
    """Runs a command line: its exit code, what it answered, and what it said beside."""

    def run(*arguments: object) -> tuple[int, str, str]:
        code = cli.run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run
