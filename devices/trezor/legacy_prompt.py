"""The screens of the Trezor One (firmware 1.14.2), line by line; the last line of each is its two buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.address import Address
from app.eip712 import TypedData
from app.request import Message
from app.transaction import Transaction
from devices.checksum import eip1191
from devices.device import HARDENED, format_path
from devices.trezor import facts

Page = list[str]
_CONFIRM: Final = "Cancel | Confirm"
_NEXT: Final = "Cancel | Next"
_ABORT: Final = "Abort | Continue"
_LINE: Final = 18
_DATA_PAGES: Final = 5
_LONGEST_NUMBER: Final = 63
"""Characters of an amount, with its separators (public source; 2²⁵⁶ − 1 wei was recorded without any)."""
LONGEST_MESSAGE: Final = 1024
"""Bytes of a personal message; a longer one is answered with an error (recorded)."""
LONGEST_TICKER: Final = 11
"""Letters of a ticker, which a definition may give, that leave the address its three lines."""
MOST_ACCESS: Final = 12
"""Entries of an access list, and storage keys of one entry, that the firmware takes (its public source)."""


WRONG_PATH: Final = ("Wrong address path", "for selected coin.", "Continue at your", "own risk!", _ABORT)
"""Before all else, at a path the firmware does not expect, where its safety checks only ask."""


def wrapped(text: str) -> list[str]:
    """Fees are cut into lines of eighteen characters, wherever that falls."""
    return [text[i : i + _LINE] for i in range(0, len(text), _LINE)]


def _number(text: str) -> str:
    """A number as it is drawn: one that does not fit the firmware's buffer is not drawn at all."""
    return text if len(text) <= _LONGEST_NUMBER else ""


def _amount(value: int) -> tuple[str, bool]:
    """The number and whether it is in Wei."""
    if value < 10**9:
        return f"{value:,}", True
    return _number(facts.decimal(value, 18)), False


def _page(*lines: str) -> Page:
    """A screen: lines without text are not drawn."""
    return [line for line in lines if line]


def _send(amount: str, unit: str, to: Address, chain_id: int) -> Page:
    text = f"{unit + ' ' if unit else ''}to {eip1191(to, chain_id)}"
    lines = [text[i : i + _LINE] for i in range(0, len(text), _LINE)]
    lines[-1] += "?"
    return _page("Send", _number(amount), *lines, _CONFIRM)


def transaction(tx: Transaction, known: facts.Known = facts.BUILT_IN) -> list[Page] | None:
    """The screens of a transaction; None when the firmware refuses it before it shows anything."""
    symbol = known.ticker(tx.chain_id)
    to = tx.to or Address(bytes(20))
    gas = tx.gas or 0
    prices = (tx.gas_price or 0, tx.max_fee_per_gas or 0, tx.max_priority_fee_per_gas or 0)
    if tx.chain_id == 0 or (tx.to is None and not tx.data) or facts.fee_overflows(*((p, gas) for p in prices)):
        return None
    staking = facts.staking_call(tx.to, tx.data)
    if staking is not None:
        if not staking[1]:
            return None
        page, paid = _staking(tx, symbol, staking[0])
        return [page, *_fees(tx, symbol, *paid)]
    if is_token_transfer(tx) and tx.to is not None:
        recipient, value = Address(tx.data[16:36]), int.from_bytes(tx.data[36:], "big")
        token = known.token(tx.chain_id, tx.to)
        if token:
            first = _send(facts.decimal(value, token[1]), token[0], recipient, tx.chain_id)
        else:
            first = _send(f"{value:,}", "Wei UNKN", recipient, tx.chain_id)
        return [first, *_fees(tx, symbol, "token", "")]
    if tx.value_wei:
        amount, in_wei = _amount(tx.value_wei)
        unit = "Wei" if in_wei else symbol
    else:
        amount, unit = "message", ""
    return [_send(amount, unit, to, tx.chain_id), *_data(tx.data), *_fees(tx, symbol, amount, unit)]


def _data(data: bytes) -> list[Page]:
    pages: list[Page] = []
    at = 0
    while at < len(data):
        if len(pages) == _DATA_PAGES:
            pages.append(["Warning! Too long", "data to view.", "Proceed with caution.", _ABORT])
            break
        end = min(at + 24, len(data))
        lines = [data[i : min(i + 8, end)].hex().upper() for i in range(at, end, 8)]
        dots = "... " if end < len(data) else ""
        pages.append(["Transaction data:", *lines, f"{dots}{end}/{len(data)} bytes", _CONFIRM])
        at = end
    return pages


def _fees(tx: Transaction, symbol: str, amount: str, unit: str) -> list[Page]:
    if tx.max_fee_wei is None:
        kinds = ("Maximum fee per gas", "Priority fee per gas", "Maximum fee")
        return [["Confirm fee", kind, facts.UNSETTLED, _CONFIRM] for kind in kinds]
    gas = tx.gas or 0
    if tx.max_fee_per_gas is not None:
        most = gas * tx.max_fee_per_gas
        text, in_wei = _amount(most)
        total = f"{text} {'Wei' if in_wei else symbol}"
        return [
            ["Confirm fee", "Maximum fee per gas", *wrapped(_gwei(tx.max_fee_per_gas)), _CONFIRM],
            ["Confirm fee", "Priority fee per gas", *wrapped(_gwei(tx.max_priority_fee_per_gas or 0)), _CONFIRM],
            ["Confirm fee", "Maximum fee", *wrapped(total), _CONFIRM],
        ]
    fee, in_wei = _amount(gas * (tx.gas_price or 0))
    paying = f"{unit} paying up to" if unit else "paying up to"
    return [_page("Really send", amount, paying, fee, f"{'Wei' if in_wei else symbol} for gas?", _CONFIRM)]


def _gwei(price: int) -> str:
    return f"{_number(facts.decimal(price, 9))} Gwei"


def is_token_transfer(tx: Transaction) -> bool:
    """What this firmware takes for a token transfer: exactly that call, without native coin."""
    selector, padding = tx.data[:4], tx.data[4:16]
    return selector.hex() == "a9059cbb" and len(tx.data) == 68 and not any(padding) and not tx.value_wei


def _staking(tx: Transaction, symbol: str, verb: str) -> tuple[Page, tuple[str, str]]:
    """The page of an Everstake call, and the amount and unit that its fee page repeats: what the transaction pays."""
    paid = ("message", "")
    if tx.value_wei:
        number, tiny = _amount(tx.value_wei)
        paid = (number, "Wei" if tiny else symbol)
    if verb == "Claim":
        return ["Claim ETH", "from Everstake?", _CONFIRM], paid
    amount, in_wei = _amount(tx.value_wei if verb == "Stake" else int.from_bytes(tx.data[4:36], "big"))
    unit = "Wei" if in_wei else symbol
    page = _page(verb, amount, f"{unit} {'on' if verb == 'Stake' else 'from'} Everstake?", _CONFIRM)
    return page, paid


def _signer(account: Address) -> Page:
    text = str(account)
    return ["Confirm address?", "Message signed by:", text[:21], text[21:], _CONFIRM]


def message(payload: Message, account: Address) -> list[Page] | None:
    """The screens of a personal message: printable ASCII as text, all else as hex; None when it is too long."""
    data = payload.data
    if len(data) > LONGEST_MESSAGE:
        return None
    plain = all(0x20 <= b <= 0x7E for b in data)
    if plain:
        text, question, step = data.decode("ascii"), "Sign message?", _LINE
    else:
        text, question, step = data.hex().upper(), "Sign binary message?", 16
    lines = [text[i : i + step] for i in range(0, len(text), step)]
    pages = [_signer(account)]
    for at in range(0, max(1, len(lines)), 4):
        last = at + 4 >= len(lines)
        pages.append([*lines[at : at + 4], question, _CONFIRM if last else _NEXT])
    return pages


def typed_data(data: TypedData, account: Address) -> list[Page]:
    """The Trezor One shows two hashes, sixteen digits a line."""
    hidden = data.primary_type == "EIP712Domain"
    return typed_hash_pages(data.domain_separator, b"" if hidden else data.message_hash, account)


def typed_hash_pages(domain: bytes, message: bytes, account: Address) -> list[Page]:
    """The screens of a domain hash and a message hash; of a message that is only its domain the second is empty."""

    def digits(raw: bytes) -> list[str]:
        text = raw.hex().upper()
        return [text[i : i + 16] for i in range(0, 64, 16)]

    pages = [
        ["Unable to show", "EIP-712 data.", "Sign at your own risk.", _ABORT],
        _signer(account),
        ["EIP-712 domain hash", *digits(domain), _CONFIRM],
    ]
    if message:
        pages.append(["EIP-712 message hash", *digits(message), _CONFIRM])
    return pages


def address(value: Address, path: Sequence[int]) -> Page:
    """Show-address; the line below it names the account, or its path where that is not the usual one."""
    text = str(value)
    usual = len(path) == 5 and path[2] == HARDENED and path[3] == 0
    symbols = {coin: facts.NETWORKS[chain][0] for chain, coin in facts.SLIP44.items() if chain in (1, 61)}
    symbol = symbols.get(path[1] & ~HARDENED) if len(path) > 1 else None
    line = f"{symbol} address #{path[4] + 1}" if usual and symbol else f"Path: {format_path(path)}"
    return ["Address:", text[:21], text[21:], line, "QR Code | Confirm"]
