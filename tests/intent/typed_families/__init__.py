"""One real-looking example of every family of typed data, as its protocol's own contracts define the type."""

from __future__ import annotations

from typing import Final

from tests.intent.typed_families import accounts, nft_orders, permissions, swaps, venues
from tests.intent.typed_families.shape import Example

EXAMPLES: Final[list[Example]] = [
    *permissions.EXAMPLES, *nft_orders.EXAMPLES, *swaps.EXAMPLES, *accounts.EXAMPLES, *venues.EXAMPLES,
]  # fmt: skip
