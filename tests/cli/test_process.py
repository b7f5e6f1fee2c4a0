# SPDX-License-Identifier: Apache-2.0
"""The command line as a process: what it writes where, and how it is stopped."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest


def started(
    *arguments: object, program: Sequence[object] = (sys.executable, "-m", "maillage"), **options
) -> subprocess.Popen:
    """The command line in a process of its own."""
    environment = {**os.environ, **options.pop("env", {})}
    return subprocess.Popen(
        [*map(str, program), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        # Ctrl-C is for it, even where these tests run in the background.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        **options,
    )


@pytest.mark.parametrize("locale", ["C", "POSIX", "fr_FR.ISO-8859-1"])
def test_a_pipe_is_utf_8_whatever_the_locale(folder, locale):
    place = folder(actors="key,name,note\né,Évere → 😀,\n").rename(
        folder().parent / "un dossier d’été"
    )
    process = started("check", place, env={"LC_ALL": locale, "PYTHONIOENCODING": "ascii"})
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert "Lu\u00a0: acteurs 1" in out.decode("utf-8")


def test_whoever_reads_may_stop(inventory):
    process = started("analyse", inventory, "blank_spots", "--rows", "0")
    process.stdout.read(1)
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(timeout=60) in (0, -signal.SIGPIPE)


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A folder large enough to be interrupted at every step."""
    place = tmp_path_factory.mktemp("large")
    actors, reseaux = 40_000, 8_000
    rows = {
        "actors": ("key,name", (f"a{i},Acteur {i}" for i in range(actors))),
        "reseaux": ("key,name", (f"r{i},Réseau {i}" for i in range(reseaux))),
        "memberships": (
            "key,member,reseau",
            (f"m{i},a{i * 7919 % actors},r{i * 104729 % reseaux}" for i in range(6 * actors)),
        ),
    }
    for table, (heading, lines) in rows.items():
        (place / f"{table}.csv").write_text("\n".join([heading, *lines]), encoding="utf-8")
    return place


def until_it_answers_interrupts(process: subprocess.Popen) -> None:
    """Waits until the process has taken Ctrl-C upon itself, as its status tells."""
    for _ in range(600):
        with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
            [blocked] = [line for line in status if line.startswith("SigBlk:")]
        if int(blocked.split()[1], 16) & 1 << signal.SIGINT - 1:
            return
        time.sleep(0.05)
    pytest.fail("it never began")


@pytest.mark.skipif(sys.platform != "linux", reason="reads the status of a process in /proc")
@pytest.mark.parametrize(
    ("command", "wait"),
    [
        ("check", 0.05),  # while it reads
        ("measure", 0.05),
        ("measure", 3),  # while it computes
        ("convert", 2),  # while it writes
    ],
)
def test_an_interruption_is_answered_at_once(command, wait, large, tmp_path):
    more = {
        "measure": ["two_mode_betweenness", "--relations", "membership"],
        "convert": [tmp_path / "x.xlsx"],
    }
    process = started(command, large, *more.get(command, []), "--lang", "en")
    until_it_answers_interrupts(process)
    time.sleep(wait)
    assert process.poll() is None, f"{command} ended before it was interrupted"
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert time.monotonic() - began < 2
    assert process.returncode == 130
    assert (out, err.decode().strip()) == (b"", "Interrupted at your request.")
    assert not list(tmp_path.iterdir())  # nothing half-written


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory map of a process in /proc")
@pytest.mark.parametrize("wait", [0, 0.05, 0.1, 0.2])
def test_an_interruption_while_the_library_is_imported_is_answered_like_later_ones(wait, large):
    command = Path(sys.executable).parent / "maillage"
    process = started("check", large, "--lang", "en", program=[command])
    while "_maillage." not in Path(f"/proc/{process.pid}/maps").read_text(encoding="utf-8"):
        time.sleep(0.001)
    time.sleep(wait)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err.decode().strip()) == (130, "Interrupted at your request.")
    assert out == b""
