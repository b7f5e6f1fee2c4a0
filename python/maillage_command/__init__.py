# SPDX-License-Identifier: Apache-2.0
"""Where the command ``maillage`` begins: before the library, which takes a moment to import.

It is no part of the library, for whatever is imported from there imports the library first.
"""

import signal


def main() -> None:
    """The command ``maillage``; an early Ctrl-C waits until `maillage.cli` answers it."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    from maillage.cli import main

    main()
