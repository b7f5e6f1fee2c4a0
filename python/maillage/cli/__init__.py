# SPDX-License-Identifier: Apache-2.0
"""The command line: the verbs of the library, one command each.

    maillage check data/bruxelles
    maillage analyse data/bruxelles overlap --at-least 3 --format csv
    maillage report data/bruxelles -o rapport.html --lang nl

It exits with 0 when all is well, 1 when the data hold errors, 2 when it is asked what it cannot do.
"""

from __future__ import annotations

import _thread
import os
import signal
import sys
import threading
import time
from collections.abc import Sequence

import typer
from rich.text import Text

from ..errors import Error
from ..words import word
from .commands import app
from .language import Misuse, command_in, explained, spoken
from .output import STYLES, err

#: How long the core may go on after Ctrl-C, in seconds: it ends with the process.
GRACE = 0.3


def run(arguments: Sequence[str]) -> int:
    """Runs a command line and gives its exit code."""
    lang = spoken(arguments, os.environ)
    command = command_in(app, lang)
    try:
        return command.main(list(arguments), "maillage", standalone_mode=False) or 0
    except Misuse as problem:
        what, cure = explained(problem, lang)
    except Error as problem:
        what, cure = problem.what(lang), problem.cure(lang)
    err().print(Text(what, STYLES["error"]))
    err().print(Text(f"→ {cure}", "dim"))
    return 2


def answer_interrupts(lang: str) -> None:
    """Ends the process at Ctrl-C, even while the core computes and no Python code runs."""

    def answer() -> None:
        signal.sigwait({signal.SIGINT})
        err().show_cursor()
        err().print(word("cli.interrupted", lang))
        _thread.interrupt_main()  # Python takes away what it had begun to write
        time.sleep(GRACE)
        os._exit(130)

    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        return  # started in the background, where Ctrl-C is for somebody else
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    threading.Thread(target=answer, daemon=True).start()


def main() -> None:
    """The command ``maillage``."""
    for stream in (sys.stdout, sys.stderr):
        # Files and pipes hold UTF-8 whatever the locale; a terminal shows what it can.
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # whoever reads may stop: “| head”
    try:
        answer_interrupts(spoken(sys.argv[1:], os.environ))
        sys.exit(run(sys.argv[1:]))
    except (KeyboardInterrupt, typer.Abort):
        sys.exit(130)
