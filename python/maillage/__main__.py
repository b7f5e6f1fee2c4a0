# SPDX-License-Identifier: Apache-2.0
"""``python -m maillage`` is the command line ``maillage``."""

from .cli import main

main()
