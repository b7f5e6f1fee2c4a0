#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Rebuilds the eighteen coordinations of the 2014 study, of which only counts are published.

python scripts/reconstruct_urias.py [FOLDER]      writes data/urias-2014, or that folder
(needs the OR-Tools of scripts/requirements.txt: another version may choose otherwise)

A solver chooses what each of CS-01 … CS-18 is and does, so that every published count holds at
once; the choice is written as tables of maillage, the same each time. It is a reconstruction,
never an observation: CS-04 is nobody.
"""

import sys
from pathlib import Path

from urias.choices import reconstruction
from urias.doings import add_peers, add_what_it_did
from urias.rows import Coordination, Inventory
from urias.standing import add_surroundings, add_what_it_is

FOLDER = Path(__file__).resolve().parents[1] / "data" / "urias-2014"


def main() -> None:
    inventory = Inventory()
    coordinations = [
        Coordination(number, chosen) for number, chosen in enumerate(reconstruction(), 1)
    ]
    add_surroundings(inventory)
    for coordination in coordinations:
        add_what_it_is(inventory, coordination)
        add_what_it_did(inventory, coordination)
    add_peers(inventory, [cs for cs in coordinations if cs["meets peers"]])
    inventory.write(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)


if __name__ == "__main__":
    main()
