"""How much is at stake: whether an amount is large for a person, by whatever is known of it.

A price in dollars says it best; else the account's own balance and past; else what the asset is worth by its kind. Nothing
here is a limit of the user's: those stand in the policy.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from app.address import NATIVE, Asset
from app.checks import facts
from app.checks.model import Case
from app.intent.tokens import NATIVE_SYMBOLS, bundled

LARGE_USD: Final = Decimal(1000)
"""A sum that hardly anybody loses lightly."""
_SMALL_USD: Final = Decimal(100)
"""Below this nothing is large, not even all there is."""
_UNITS: Final = {"ETH": Decimal("0.4"), "BTC": Decimal("0.02"), "BNB": Decimal(2), "": Decimal(2000)}
"""Whole units that are large without a price, by what the ticker contains; any other coin. Wide on purpose: right within a factor
of a few for years, and only asked where nothing better is known."""
_DOLLARS: Final = ("USD", "DAI", "GHO", "FRAX")
_PAST: Final = 8
"""Payments of an asset from which on the largest of them says what is much for this account."""


def is_large(case: Case, asset: Asset | None, amount: int | None, *, unlimited: bool = False) -> bool | None:
    """Whether so much of an asset is much for this person; None when nothing is known that could say it."""
    if unlimited:
        return True
    if asset is None or amount is None:
        return None
    worth = facts.usd(case, asset, amount)
    if worth is not None:
        if worth >= LARGE_USD or worth < _SMALL_USD:
            return worth >= LARGE_USD
    have = (case.evidence.balances or {}).get(asset)
    if have and amount * 2 >= have:
        return True
    if worth is not None:
        return False
    units = _units(case, asset, amount)
    if units is not None:
        return units
    before = (
        [e.amount for e in case.evidence.history.outgoing(asset=asset, limit=400)]
        if case.evidence.history.known
        else []
    )
    if len(before) >= _PAST:
        return amount > max(before)
    return None if not have else False


def is_dollar(case: Case, asset: Asset | None) -> bool:
    """Whether one whole unit of a bundled token is meant to be worth a dollar."""
    listed = bundled(case.request.chain_id, asset) if asset is not None and asset != NATIVE else None
    return listed is not None and any(d in listed.symbol.upper() for d in _DOLLARS)


def _units(case: Case, asset: Asset, amount: int) -> bool | None:
    """By the kind of a bundled asset: coins and dollars; None for others."""
    chain = case.request.chain_id
    if asset == NATIVE or asset == facts.wrapped_native(case):
        symbol, decimals = NATIVE_SYMBOLS.get(chain, ""), 18
    else:
        listed = bundled(chain, asset)
        if listed is None:
            return None
        symbol, decimals = listed.symbol.upper(), listed.decimals
        if is_dollar(case, asset):
            return Decimal(amount).scaleb(-decimals) >= LARGE_USD
        if "ETH" not in symbol and "BTC" not in symbol:
            return None
    least = next(n for part, n in _UNITS.items() if part in symbol.upper())
    return Decimal(amount).scaleb(-decimals) >= least
