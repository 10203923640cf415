"""Made-up attacks are stopped for the right reason, made-up normal requests are left alone, family by family."""

from __future__ import annotations

import pytest

from tests.bench.redteam.__main__ import ATTACKS, BENIGN, run
from tests.bench.redteam.world import Make


@pytest.mark.parametrize("make", ATTACKS, ids=[m.__name__ for m in ATTACKS])
def test_a_family_of_attacks_is_stopped_for_the_right_reason(make: Make) -> None:
    good, wrong = run(make, seed=7, count=12)
    assert (good, dict(wrong)) == (12, {})


@pytest.mark.parametrize("make", BENIGN, ids=[m.__name__ for m in BENIGN])
def test_a_family_of_normal_requests_is_left_alone(make: Make) -> None:
    good, wrong = run(make, seed=7, count=12)
    assert (good, dict(wrong)) == (12, {})
