"""Requests that the user writes: transfers, revocations, replacements. Each declares its intent, so that the check compares.

Amounts are whole units as decimal text and become base units exactly; nothing here rounds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from app.address import NATIVE, Address, Asset, asset_text
from app.intent.known import table as known_contracts
from app.intent.tokens import NATIVE_SYMBOLS, bundled
from app.intent.words import decimal_text
from app.request import RequestError
from app.transaction import Transaction

Json = dict[str, Any]
LARGEST: Final = 2**256 - 1
PERMIT2: Final = Address.parse("0x000000000022D473030F116dDEE9F6B43aC78BA3")
BUMP_PERCENT: Final = 13
"""How much a replacement pays more. Nodes want 10 % more of both prices (go-ethereum's `PriceBump`); some want 12.5 %."""


@dataclass(frozen=True, slots=True)
class Sendable:
    """Something that can be sent. `standard`: native, erc20, erc721 or erc1155."""

    standard: str
    asset: Asset
    symbol: str
    decimals: int = 0

    @property
    def counted(self) -> bool:
        """Whether an amount is asked for."""
        return self.standard != "erc721"

    @property
    def by_id(self) -> bool:
        return self.standard in ("erc721", "erc1155")


def native(chain_id: int) -> Sendable:
    """The chain's own coin."""
    return Sendable("native", NATIVE, NATIVE_SYMBOLS.get(chain_id, "native coin"), 18)


def erc20(chain_id: int, token: Address, *, symbol: str = "", decimals: int | None = None) -> Sendable:
    """A token, named by the bundle unless the caller read its name from a node. Raises RequestError when nobody knows."""
    listed = bundled(chain_id, token)
    if listed is not None:
        return Sendable("erc20", token, listed.symbol, listed.decimals)
    if decimals is None:
        raise RequestError("token", f"nobody knows how many decimals {token} has; a node could say")
    return Sendable("erc20", token, symbol or "?", decimals)


def popular(chain_id: int) -> list[Sendable]:
    """The coin and the tokens people hold most on a chain: bundled contracts that are nothing but a token."""
    out = [native(chain_id)]
    for entry in known_contracts().values():
        if "token" in entry.roles and not entry.roles & {"spender", "lending", "name"} and chain_id in entry.chains:
            listed = bundled(chain_id, entry.address)
            if listed is not None:
                out.append(Sendable("erc20", entry.address, listed.symbol, listed.decimals))
    return out


_AMOUNT: Final = re.compile(r"[0-9]+(\.[0-9]*)?|\.[0-9]+")
_GROUPED: Final = re.compile(r"[0-9]{1,3}(,[0-9]{3})+\.[0-9]+|[0-9]{1,3}([ \u00a0\u202f'’][0-9]{3})+(\.[0-9]+)?")


def parse_amount(text: str, decimals: int, field: str = "amount") -> int:
    """Whole units as text to base units, exact. A point parts the decimals. Raises RequestError.

    A lone comma is refused: 1,234 is a thousand to some and one and a bit to others.
    """
    plain = text.strip()
    if _GROUPED.fullmatch(plain):
        plain = re.sub(r"[ \u00a0\u202f'’,]", "", plain)
    if "," in plain:
        raise RequestError(field, "write the decimals after a point, as in 1234.56; a comma can mean two things")
    if not _AMOUNT.fullmatch(plain):
        raise RequestError(field, f"{text.strip()[:40]!r} is no amount; write it like 1234.56")
    whole, _, part = plain.partition(".")
    part = part.rstrip("0")
    if len(part) > decimals:
        raise RequestError(field, f"has {len(part)} decimals; this asset has {decimals}")
    value = int((whole or "0") + part.ljust(decimals, "0"))
    if value > LARGEST:
        raise RequestError(field, "is larger than any amount on a chain")
    return value


def plain_amount(value: int, decimals: int) -> str:
    """Base units as decimal text without separators, the form `parse_amount` and declarations take."""
    return decimal_text(value, decimals).replace(",", "")


def parse_token_id(text: str, field: str = "token id") -> int:
    """A token id in decimal or 0x hex. Raises RequestError."""
    plain = text.strip().removeprefix("#")
    try:
        value = (
            int(plain, 16) if plain[:2].lower() == "0x" else int(plain) if plain.isascii() and plain.isdigit() else -1
        )
    except ValueError:
        value = -1
    if not 0 <= value <= LARGEST:
        raise RequestError(field, f"{plain[:40]!r} is no token id: a whole number, or 0x and hex digits")
    return value


def word(value: int | Address) -> str:
    """One 32-byte argument as hex."""
    return value.hex().rjust(64, "0") if isinstance(value, bytes) else f"{value:064x}"


def request(account: Address, chain_id: int, tx: Json, declared: Json) -> Json:
    """A CONTRACT request object for a transaction the user composed."""
    return {
        "version": 1, "chain_id": chain_id, "origin": "compose", "account": str(account),
        "method": "eth_sendTransaction", "params": [{"from": str(account), **tx}], "intent": declared,
    }  # fmt: skip


def transfer(
    account: Address, chain_id: int, what: Sendable, to: Address, amount: int = 1, token_id: int | None = None
) -> Json:
    """Send `amount` base units (or one NFT) to an address. Raises RequestError."""
    if amount <= 0:
        raise RequestError("amount", "must be above zero")
    declared: Json = {"kind": "send", "to": str(to), "asset": asset_text(what.asset)}
    if what.standard == "native":
        declared["amount"] = plain_amount(amount, what.decimals)
        return request(account, chain_id, {"to": str(to), "value": hex(amount)}, declared)
    assert isinstance(what.asset, Address)
    if what.standard == "erc20":
        declared["amount"] = plain_amount(amount, what.decimals)
        data = "0xa9059cbb" + word(to) + word(amount)
    elif token_id is None:
        raise RequestError("token id", "is missing")
    elif what.standard == "erc721":
        data = "0x42842e0e" + word(account) + word(to) + word(token_id)
    else:
        data = "0xf242432a" + word(account) + word(to) + word(token_id) + word(amount) + word(160) + word(0)
    return request(account, chain_id, {"to": str(what.asset), "value": "0x0", "data": data}, declared)


# -- taking permissions back ----------------------------------------------------------------------


def revoke_allowance(account: Address, chain_id: int, token: Address, spender: Address) -> Json:
    """Set an ERC-20 allowance to zero."""
    tx = {"to": str(token), "value": "0x0", "data": "0x095ea7b3" + word(spender) + word(0)}
    return request(account, chain_id, tx, {"kind": "revoke", "asset": str(token)})


def revoke_operator(account: Address, chain_id: int, collection: Address, operator: Address) -> Json:
    """Take `setApprovalForAll` back (ERC-721, ERC-1155)."""
    tx = {"to": str(collection), "value": "0x0", "data": "0xa22cb465" + word(operator) + word(0)}
    return request(account, chain_id, tx, {"kind": "revoke", "asset": str(collection)})


def revoke_nft(account: Address, chain_id: int, collection: Address, token_id: int) -> Json:
    """Take back the approval of one NFT: ERC-721 has one approved address a token, and nobody is address zero."""
    tx = {"to": str(collection), "value": "0x0", "data": "0x095ea7b3" + word(0) + word(token_id)}
    return request(account, chain_id, tx, {"kind": "revoke", "asset": str(collection)})


def revoke_permit2(account: Address, chain_id: int, pairs: Sequence[tuple[Address, Address]]) -> Json:
    """Permit2's `lockdown`: several (token, spender) allowances to zero in one transaction."""
    body = word(32) + word(len(pairs)) + "".join(word(token) + word(spender) for token, spender in pairs)
    tx = {"to": str(PERMIT2), "value": "0x0", "data": "0xcc53287f" + body}
    return request(account, chain_id, tx, {"kind": "revoke"})


# -- replacing a transaction that is not mined yet ------------------------------------------------


def bumped(price: int) -> int:
    """A price a node accepts for a replacement: at least a tenth more, rounded up, and never the same."""
    return max(price + 1, -(-price * (100 + BUMP_PERCENT) // 100))


@dataclass(frozen=True, slots=True)
class NetworkFees:
    """What the network asks now, in wei per gas."""

    base: int
    tip: int


def replacement(
    old: Transaction, account: Address, *, cancel: bool, fees: NetworkFees | None = None, declared: Json | None = None
) -> Json:
    """The same nonce at a price that replaces `old`: the same payment (speed up), or nothing to oneself (cancel).

    `declared` is what the replaced request declared. Raises RequestError when `old` lacks what a replacement needs.
    """
    if old.nonce is None:
        raise RequestError("nonce", "the transaction has none yet; nothing needs to be replaced")
    tx: Json = {"nonce": hex(old.nonce)}
    if old.type in (0, 1):
        if old.gas_price is None:
            raise RequestError("gasPrice", "is missing")
        tx |= {"type": hex(old.type), "gasPrice": hex(max(bumped(old.gas_price), fees.base + fees.tip if fees else 0))}
    else:
        if old.max_fee_per_gas is None or old.max_priority_fee_per_gas is None:
            raise RequestError("maxFeePerGas", "is missing")
        tip = max(bumped(old.max_priority_fee_per_gas), fees.tip if fees else 0)
        most = max(bumped(old.max_fee_per_gas), 2 * fees.base + tip if fees else 0, tip)
        tx |= {"maxFeePerGas": hex(most), "maxPriorityFeePerGas": hex(tip)}
    if cancel:
        tx |= {"to": str(account), "value": "0x0"}
        return request(account, old.chain_id, tx, {"kind": "other"})
    if old.authorizations:
        raise RequestError("authorizationList", "a transaction with authorizations can be cancelled, not sped up here")
    tx |= {"value": hex(old.value_wei), "data": "0x" + old.data.hex()}
    if old.gas is not None:
        tx["gas"] = hex(old.gas)
    if old.to is not None:
        tx["to"] = str(old.to)
    if old.access_list:
        tx["accessList"] = [
            {"address": str(e.address), "storageKeys": ["0x" + k.hex() for k in e.storage_keys]}
            for e in old.access_list
        ]
    made = request(account, old.chain_id, tx, declared or {"kind": "other"})
    if declared is None:
        del made["intent"]
    return made


def fee_in_coins(tx: Transaction, gas_used: int | None = None) -> Decimal | None:
    """The most a transaction may pay in fees, in whole coins; None while a part is unknown."""
    gas = gas_used if gas_used is not None else tx.gas
    if gas is None or tx.fee_per_gas_limit is None:
        return None
    return Decimal(gas * tx.fee_per_gas_limit).scaleb(-18)
