"""A price file of the user's own: JSON of asset to US dollars, read strictly and never fetched."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from pathlib import Path

from app.address import NATIVE, Address, AddressError, Asset
from app.evidence import Evidence, Token
from app.intent.tokens import WRAPPED_NATIVE, bundled


class PriceError(ValueError):
    """The file breaks a rule; the message names the entry."""


def read_prices(text: str) -> Mapping[tuple[int, Asset], Decimal]:
    """`{"1:ETH": "3500", "1:0xA0b8…": "1"}` (chain and asset to dollars a whole unit) as exact numbers. Raises PriceError."""
    try:
        value = json.loads(text, parse_float=Decimal)
    except ValueError as error:
        raise PriceError(f"is not JSON: {error}") from None
    if not isinstance(value, dict):
        raise PriceError("must be an object of CHAIN:ASSET to a price")
    out: dict[tuple[int, Asset], Decimal] = {}
    for key, price in value.items():
        chain, _, asset = str(key).partition(":")
        if not chain.isdigit() or not asset:
            raise PriceError(f"{key!r}: an entry is named CHAIN:ASSET, like 1:ETH")
        try:
            named: Asset = NATIVE if asset == NATIVE else Address.parse(asset)
            number = Decimal(str(price))
        except AddressError as error:
            raise PriceError(f"{key!r}: {error}") from None
        except InvalidOperation:
            raise PriceError(f"{key!r}: {price!r} is no number") from None
        if not number.is_finite() or number < 0:
            raise PriceError(f"{key!r}: a price is zero or more")
        out[int(chain), named] = number
    return out


def with_prices(evidence: Evidence, file: str | None, chain_id: int) -> Evidence:
    """`evidence` with the file's prices of one chain; a file that cannot be read gives none (the settings page says so)."""
    if not file:
        return evidence
    try:
        prices = read_prices(Path(file).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, PriceError):
        return evidence
    tokens = dict(evidence.tokens)
    for (chain, asset), usd in prices.items():
        # The coin's price is kept with its wrapped form, where values in money are looked up.
        token = WRAPPED_NATIVE.get(chain) if isinstance(asset, str) else asset
        if chain != chain_id or token is None:
            continue
        known = tokens.get(token) or bundled(chain, token)
        if known is not None:
            tokens[token] = Token(known.symbol, known.decimals, known.name, usd)
    return replace(evidence, tokens=tokens)
