from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.address import Address
from app.signing.model import RequestRecord, Source
from app.signing.session import SigningState
from app.store.profile import Profile

ME = Address.parse("0x9858EfFD232B4033E47d90003D41EC34EcaEda94")
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    with Profile.open(tmp_path / "profile") as opened:
        yield opened


def record(name: str = "r1", state: SigningState = SigningState.RECEIVED, **more: object) -> RequestRecord:
    fields: dict[str, object] = {
        "id": name,
        "received_at": NOON,
        "changed_at": NOON,
        "state": state,
        "source": Source.FILE,
        "origin": None,
        "account": ME,
        "chain_id": 2**63 + 5,
        "method": "personal_sign",
        "request": {"params": ["0x00", str(ME)]},
    }
    return RequestRecord(**{**fields, **more})  # type: ignore[arg-type]
