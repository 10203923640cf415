"""The desk's world for its tests: a profile of its own each, one embedded chain a module."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.demo.chain import EmbeddedChain
from tests.signing.world import ME, World


@pytest.fixture(scope="module")
def chain() -> Iterator[EmbeddedChain]:
    made = EmbeddedChain((ME,)).start()
    yield made
    made.stop()


@pytest.fixture
def world(tmp_path: Path, chain: EmbeddedChain) -> Iterator[World]:
    made = World(tmp_path / "profile", chain)
    yield made
    made.close()
