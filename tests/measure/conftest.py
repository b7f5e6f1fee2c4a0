# SPDX-License-Identifier: Apache-2.0
"""What the tests of measures share: published networks, and what other tools say of them."""

import csv
from collections.abc import Callable
from pathlib import Path

import maillage as ml
import pytest


@pytest.fixture(scope="session")
def rows(networks) -> Callable[[str], list[dict[str, str]]]:
    """The rows of a CSV file of the published networks."""

    def read(path: str) -> list[dict[str, str]]:
        with Path(networks, path).open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    return read


@pytest.fixture(scope="session")
def network_of(rows) -> Callable[..., ml.Network]:
    """A network from its files of nodes and of edges."""

    def read(nodes: str, edges: str) -> ml.Network:
        number = {node["id"]: position for position, node in enumerate(rows(nodes))}
        modes = [int(node["mode"]) for node in rows(nodes) if node.get("mode")]
        return ml.from_arrays(
            len(number),
            [number[edge["source"]] for edge in rows(edges)],
            [number[edge["target"]] for edge in rows(edges)],
            modes=modes or None,
            labels=list(number),
        )

    return read


@pytest.fixture(scope="session")
def davis(network_of) -> ml.Network:
    """Davis's Southern Women."""
    return network_of("southern-women/nodes.csv", "southern-women/edges.csv")


@pytest.fixture(scope="session")
def florentine(network_of) -> ml.Network:
    """Marriages of the sixteen families of Florence; Pucci is alone."""
    return network_of("florentine/marriage_nodes.csv", "florentine/marriage_edges.csv")


@pytest.fixture(scope="session")
def karate(network_of) -> ml.Network:
    """Zachary's karate club."""
    return network_of("karate/nodes.csv", "karate/edges.csv")
