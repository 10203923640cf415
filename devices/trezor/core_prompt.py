"""The screens of the Model T and the Safe 3, 5 and 7 (firmware 2.12.4), from the first to the one that approves.

A screen is its title and its lines; wrapping and paging on the panel are not modelled. Screens that only a menu reaches
are left out here: nothing on them differs from what is shown beside the mirror.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.address import Address
from app.eip712 import TypedData, read_address, read_bool, read_bytes, read_int
from app.request import Message
from app.transaction import Transaction
from devices.trezor import facts

Page = list[str]
UNLIMITED: Final = 1 << 255
_ARRAY: Final = re.compile(r"^(.*)\[(\d*)\]$")
_TITLE: Final = 18
_INTRO: Final = 6144
"""Bytes of calldata that the first data screen of Safe 5 and 7 holds."""


class _Words:
    """How one model writes the same thing."""

    def __init__(self, model: str) -> None:
        self.model = model
        self.colon = ":" if model in ("trezor-t2t1", "trezor-t3b1") else ""

    def keys(self, *pairs: tuple[str, str]) -> list[str]:
        return [text for key, value in pairs for text in (key + self.colon, value)]

    def address(self, what: str, value: str) -> Page:
        """The screen with a recipient or a contract. `what`: Recipient, Interaction contract, Token contract."""
        match self.model:
            case "trezor-t3t1":
                return ["Address", what, value]
            case "trezor-t2t1":
                return ["Address", what + ("" if what == "Token contract" else ":"), value]
            case "trezor-t3b1":
                return ["Token contract address" if what == "Token contract" else what, value]
        long = {"Interaction contract": "Interaction contract address", "Token contract": "Token contract address"}
        return ["Send", long.get(what, what), value]

    def created(self) -> Page:
        text = "New contract will be deployed"
        return {
            "trezor-t3t1": ["Address", "Interaction contract", text],
            "trezor-t2t1": ["Address", text],
            "trezor-t3b1": [text],
        }.get(self.model, ["Send", text])

    def summary(self, pairs: Sequence[tuple[str, str]], title: str = "") -> Page:
        head = {"trezor-t3b1": [], "trezor-t3w1": [title or "Send"]}.get(self.model, [title or "Summary"])
        return [*head, *self.keys(*pairs)]

    def unknown_contract(self) -> Page:
        return {
            "trezor-t3t1": ["Warning", "Unknown contract address. Continue only if you know what you are doing!"],
            "trezor-t2t1": ["Unknown contract address.", "Continue anyway?"],
            "trezor-t3b1": ["Unknown contract address", "Continue only if you know what you are doing!"],
        }.get(
            self.model, ["Important", "Unknown token contract address. Continue only if you know what you are doing!"]
        )

    def data(self, raw: bytes) -> Page:
        text = raw.hex()
        if self.model == "trezor-t2t1":
            first = text[:54]
            shown = min(27, len(raw))
            return [f"Data:\n{shown} / {len(raw)} bytes", *(first[i : i + 18] for i in range(0, len(first), 18))]
        if self.model == "trezor-t3b1":
            return [f"Data: {min(36, len(raw))} / {len(raw)} bytes", text[:72]]
        return ["Data", f"Size: {len(raw)} bytes", text[: 2 * _INTRO]]


def transaction(tx: Transaction, model: str) -> list[Page]:
    """The screens of a transaction."""
    w = _Words(model)
    fee = _fee(tx)
    data = tx.data
    if tx.to is not None and tx.to in facts.STAKING and tx.chain_id == 1:
        staking = _staking(tx, w, fee)
        if staking is not None:
            return staking
    if tx.to is not None and len(data) == 68 and not any(data[4:16]):
        other, value = Address(data[16:36]), int.from_bytes(data[36:68], "big")
        if data[:4].hex() == "a9059cbb":
            return _token_transfer(tx, other, value, w, fee)
        if data[:4].hex() == "095ea7b3":
            return _approve(tx, other, value, w, fee)
    if (
        tx.to == facts.WETH
        and tx.chain_id == 1
        and len(data) == 36
        and data[:4].hex() == "2e1a7d4d"
        and not tx.value_wei
    ):
        wad = int.from_bytes(data[4:], "big")
        return [
            ["Provider", "WETH"],
            ["Intent", "Unwrap WETH to ETH"],
            ["Confirm contract", *w.keys(("Amount", facts.native(wad, 1)))],
            w.keys(("Maximum fee", fee)),
        ]
    paid = ("Amount", facts.native(tx.value_wei, tx.chain_id))
    pages: list[Page] = []
    if data:
        pages.append(w.data(data))
        pages.append(w.address("Interaction contract", str(tx.to)) if tx.to is not None else w.created())
    else:
        pages.append(w.address("Recipient", str(tx.to)))
    pages.append(w.summary([paid, ("Maximum fee", fee)]))
    return pages


def _fee(tx: Transaction) -> str:
    price = tx.max_fee_per_gas if tx.max_fee_per_gas is not None else tx.gas_price
    return facts.native((tx.gas or 0) * (price or 0), tx.chain_id)


def _token(tx: Transaction) -> tuple[str, int] | None:
    assert tx.to is not None
    return facts.TOKENS.get((tx.chain_id, tx.to))


def _token_transfer(tx: Transaction, to: Address, value: int, w: _Words, fee: str) -> list[Page]:
    known = _token(tx)
    pages: list[Page] = []
    if known is None:
        pages += [w.unknown_contract(), w.address("Token contract", str(tx.to).lower())]
    symbol, decimals = known or ("Wei UNKN", 0)
    text = facts.amount(value, symbol, decimals)
    if tx.value_wei:
        text += "\n" + facts.native(tx.value_wei, tx.chain_id)
    pages += [w.address("Recipient", str(to)), w.summary([("Amount", text), ("Maximum fee", fee)])]
    return pages


def _approve(tx: Transaction, spender: Address, value: int, w: _Words, fee: str) -> list[Page]:
    known = _token(tx)
    symbol, decimals = known or ("Wei UNKN", 0)
    revoke = value == 0
    safe7 = w.model == "trezor-t3w1"
    title = "Token revocation" if revoke else "Token approval"
    pages: list[Page] = [] if known else [w.unknown_contract()]
    pages.append([title, f"Review details to {'revoke token approval' if revoke else 'approve token spending'}."])
    who = facts.SPENDERS.get(spender, str(spender)) if tx.chain_id == 1 else str(spender)
    label = "Revoke from" if revoke else "Approve to"
    pages.append([title, label, who] if safe7 else [label, who])
    if value >= UNLIMITED:
        pages.append(
            {
                "trezor-t2t1": [f"Approving unlimited amount of {symbol}"],
                "trezor-t3b1": ["Continue anyway?", f"Approving unlimited amount of {symbol}\n"],
            }.get(w.model, ["Important", f"Approving unlimited amount of {symbol}."])
        )
    if known is None:
        pages.append(w.address("Token contract", str(tx.to)))
    network = facts.NETWORKS.get(tx.chain_id)
    if network is None:
        chain = f"{tx.chain_id} ({hex(tx.chain_id)})"
        pages.append([title, "Chain ID", chain] if safe7 else ["Chain ID", chain])
    pairs = [("Token", symbol)] if revoke else [
        ("Amount allowance", "Unlimited" if value >= UNLIMITED else facts.amount(value, symbol, decimals))
    ]  # fmt: skip
    if network is not None:
        pairs.append(("Chain", network[1]))
    pages.append([title if safe7 else "Revoke" if revoke else "Approve", *w.keys(*pairs)])
    paid = [("Amount", facts.native(tx.value_wei, tx.chain_id))] if tx.value_wei else []
    pages.append([title if safe7 else "Summary", *w.keys(*paid, ("Maximum fee", fee))])
    return pages


def _staking(tx: Transaction, w: _Words, fee: str) -> list[Page] | None:
    """Everstake: stake(uint64) and unstake(uint256,uint16,uint64) of the pool, claimWithdrawRequest() of the accounting."""
    selector, role = tx.data[:4].hex(), facts.STAKING[tx.to] if tx.to else ""
    match (role, selector, len(tx.data)):
        case ("pool", "3a29dbae", 36):
            verb, value = "Stake", tx.value_wei
        case ("pool", "76ec871c", 100):
            verb, value = "Unstake", int.from_bytes(tx.data[4:36], "big")
        case ("accounting", "33986ffa", 4):
            verb, value = "Claim", -1
        case _:
            return None
    first = [verb, f"{verb} ETH {'on' if verb == 'Stake' else 'from'} Everstake?"]
    if value < 0:
        head = {"trezor-t3t1": ["Claim", "Amount"], "trezor-t3b1": ["Claim"]}.get(w.model, ["Claim"])
        return [first, [*head, *w.keys(("Maximum fee", fee))]]
    return [first, w.summary([("Amount", facts.native(value, tx.chain_id)), ("Maximum fee", fee)], verb)]


def message(payload: Message, account: Address) -> list[Page]:
    """The screens of a personal message: UTF-8 as it is, all else as `hex(…)`."""
    text = payload.text
    shown = text if text is not None else f"hex({payload.data.hex()})"
    return [["Signing address", str(account)], ["Confirm message", shown]]


# -- typed data ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    """One screen of a typed message. `opens`: it offers to show a struct or array, which is what follows deeper."""

    page: Page
    depth: int = 0
    opens: bool = False


def typed_data(data: TypedData, account: Address, model: str, settings: Mapping[str, bool]) -> list[Page]:
    """The screens when the user opens every struct and array."""
    return [part.page for part in typed_parts(data, account, model, settings)]


def typed_parts(data: TypedData, account: Address, model: str, settings: Mapping[str, bool]) -> list[Part]:
    """All screens with their depth: what is deeper than a screen that `opens` is not shown when the user skips it."""
    w = _Words(model)
    parts = [Part(["Signing address", str(account).lower()])]
    domain = data.types.get("EIP712Domain", ())
    if domain:
        pairs = [(f"{m.name} ({m.type})", _value(m.type, data.domain.get(m.name))) for m in domain]
        parts.append(Part(["EIP712Domain", *w.keys(*pairs)]))
    else:
        unnamed = "dApp did not identify itself!"
        parts.append(Part([unnamed] if w.colon else ["Important", unnamed]))
    if data.primary_type != "EIP712Domain":
        members = data.types[data.primary_type]
        names = ", ".join(m.name for m in members)
        parts.append(Part(["Confirm message", data.primary_type, _contains(len(members)), names], opens=True))
        parts += _struct(data, data.primary_type, data.message, [data.primary_type], w, 1)
    if settings.get("show_message_hash"):
        parts.append(Part(["Confirm message hash", "0x" + data.message_hash.hex()]))
    parts.append(Part(["Confirm typed data", "Really sign EIP-712 typed data?"]))
    return parts


def _contains(count: int) -> str:
    return f"Contains {count} key{'' if count == 1 else 's'}"


def _title(path: Sequence[str]) -> str:
    text = ".".join(path)
    return text if len(text) <= _TITLE else ".." + text[-(_TITLE - 2) :]


def _struct(data: TypedData, name: str, value: Mapping[str, Any], path: list[str], w: _Words, depth: int) -> list[Part]:
    parts: list[Part] = []
    for m in data.types[name]:
        parts += _member(data, m.name, m.type, value.get(m.name), path, w, depth)
    return parts


def _member(data: TypedData, name: str, type_: str, value: Any, path: list[str], w: _Words, depth: int) -> list[Part]:
    array = _ARRAY.match(type_)
    inner = [*path, name]
    if array:
        parts = [Part([_title(inner), _array_of(len(value or ()), array[1])], depth, opens=True)]
        for item in value or ():
            if array[1] in data.types:
                parts += _struct(data, array[1], item, inner, w, depth + 1)
            elif _ARRAY.match(array[1]):
                parts += _member(data, name, array[1], item, path, w, depth + 1)
            else:
                parts.append(Part([_title(inner), array[1] + w.colon, _value(array[1], item)], depth + 1))
        return parts
    if type_ in data.types:
        members = data.types[type_]
        head = [".".join(inner), type_, _contains(len(members)), ", ".join(m.name for m in members)]
        return [Part(head, depth, opens=True), *_struct(data, type_, value or {}, inner, w, depth + 1)]
    shown = _value(type_, value)
    return [Part([_title(path), f"{name} ({type_}){w.colon}", *([shown] if shown else [])], depth)]


def _array_of(count: int, type_: str) -> str:
    plural = type_ if count == 1 else type_ + ("es" if type_.endswith("s") else "s")
    return f"Array of {count} {plural}"


def _value(type_: str, value: Any) -> str:
    if type_ == "address":
        return str(read_address(value, ""))
    if type_.startswith(("uint", "int")):
        return str(read_int(value, ""))
    if type_ == "bool":
        return "true" if read_bool(value, "") else "false"
    if type_.startswith("bytes"):
        return read_bytes(value, "").hex()
    return str(value)
