"""ERC-4626 vaults and Merkl's rewards on the newer Trezors (firmware 2.12.4).

The three vault calls are read at any contract: what moves nothing, carries ether or is not whole is refused; what is
only the signer's own is shown in words. At a vault the firmware knows, anybody else's is refused; elsewhere it is bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.address import Address
from app.transaction import Transaction
from devices.device import format_path
from devices.trezor import contracts, facts
from devices.trezor.formats import WORD, Unreadable, word
from devices.trezor.pages import Pages, Words, refusal

CLAIM: Final = bytes.fromhex("71ee95c0")
_UNKNOWN: Final = ("Wei UNKN", 0)
_MOST_ASKED: Final = 4
"""Rewards of one claim for whose definitions the device asks."""


@dataclass(frozen=True, slots=True)
class _Call:
    title: str
    preposition: str
    params: tuple[str, ...]
    shares: bool = False


_CALLS: Final = {
    bytes.fromhex("6e553f65"): _Call("Deposit", "to", ("uint256", "address")),
    bytes.fromhex("b460af94"): _Call("Withdraw", "from", ("uint256", "address", "address")),
    bytes.fromhex("ba087652"): _Call("Redeem", "from", ("uint256", "address", "address"), shares=True),
}


def pages(
    tx: Transaction, words: Words, account: Address | None, path: Sequence[int], fee: str, known: facts.Known
) -> Pages | None:
    """The screens of a vault call or a claim of rewards; None for everything else. `fee` as the summary writes it."""
    if tx.to is None or len(tx.data) < 4:
        return None
    call = _CALLS.get(tx.data[:4])
    if call is not None:
        return _vault(tx, tx.to, call, words, account, path, fee, known)
    if tx.data[:4] == CLAIM and tx.to == contracts.MERKL:
        return _claim(tx, words, account, path, fee, known)
    return None


def _vault(
    tx: Transaction,
    to: Address,
    call: _Call,
    words: Words,
    account: Address | None,
    path: Sequence[int],
    fee: str,
    known: facts.Known,
) -> Pages | None:
    body = tx.data[4:]
    size = WORD * len(call.params)
    try:
        amount, *parties = (word(t, body[WORD * i : WORD * (i + 1)]) for i, t in enumerate(call.params))
    except Unreadable:
        return refusal()
    if tx.value_wei or not amount:
        return refusal()
    own = contracts.vault(tx.chain_id, to)
    if account is None or any(party != account for party in parties):
        return refusal(exact=account is not None) if own is not None else None
    token = _UNKNOWN if own is None else own.share if call.shares else own.asset
    network = (known.network(tx.chain_id) or ("", "Unknown network"))[1]
    name = own.name if own is not None else str(to)
    out = Pages(exact=tx.max_fee_wei is not None)
    move = f"{call.title.lower()} {call.preposition}"
    out.show(call.title, f"Review details to {move} vault.")
    _payer(out, words, path)
    out.show(call.title, *words.keys([(f"{call.title} {call.preposition}", name)]))
    moved = facts.amount(int.from_bytes(body[:WORD], "big"), *token)
    out.show(call.title, *words.keys([(f"{call.title} amount", moved), ("Chain", network)]))
    if len(body) > size:
        out.show(call.title, *words.keys([("Calldata suffix", "0x" + body[size:].hex())]))
    return _summary(out, call.title, tx, words, fee)


def _claim(
    tx: Transaction, words: Words, account: Address | None, path: Sequence[int], fee: str, known: facts.Known
) -> Pages | None:
    if tx.value_wei:
        return refusal()
    try:
        users, tokens, amounts = (_array(tx.data[4:], i, t) for i, t in enumerate(("address", "address", "uint256")))
        proofs = _length(tx.data[4:], 3)[0]
    except Unreadable:
        return refusal()
    if not users or not len(users) == len(tokens) == len(amounts) == proofs:
        return refusal()
    if account is None or any(user != account for user in users):
        return None
    told = [_reward(t, tx.chain_id, known, asks=len(tokens) <= _MOST_ASKED) for t in tokens if isinstance(t, bytes)]
    labels = "\n".join(told)
    out = Pages(exact=tx.max_fee_wei is not None)
    out.hidden = ("the amounts",)
    out.show("Rewards claim", "Claim rewards from Merkl.xyz")
    _payer(out, words, path)
    out.show("Rewards claim", *words.keys([("Reward tokens", labels)]))
    return _summary(out, "Rewards claim", tx, words, fee)


def _reward(token: bytes, chain_id: int, known: facts.Known, *, asks: bool) -> str:
    """The ticker of a reward: from a definition where the device asks for one, else of the one token it knows here."""
    if token == contracts.MORPHO and chain_id == 1:
        return "MORPHO"
    told = known.token(chain_id, Address(token)) if asks and known.more is not None else None
    return told[0] if told is not None else "UNKNOWN"


def _payer(out: Pages, words: Words, path: Sequence[int]) -> None:
    """Behind the first screen; its labels have no colons on any model, and the Safe 3 shows them one by one."""
    pairs = [("Account", facts.account_name(path)), ("Derivation path", format_path(path))]
    if words.model == "trezor-t3b1":
        for pair in pairs:
            out.behind(*pair)
        return
    out.behind("Account info", *(["Send from"] if words.safe7 else []), *(text for pair in pairs for text in pair))


def _summary(out: Pages, title: str, tx: Transaction, words: Words, fee: str) -> Pages:
    out.show(title, *words.keys([("Maximum fee", fee)]))
    out.behind(*words.fees(tx))
    return out


def _length(data: bytes, index: int) -> tuple[int, int]:
    """Number of elements and start of the array whose offset is the `index`-th word."""
    if WORD * (index + 1) > len(data):
        raise Unreadable
    start = int.from_bytes(data[WORD * index : WORD * (index + 1)], "big")
    if start + WORD > len(data):
        raise Unreadable
    return int.from_bytes(data[start : start + WORD], "big"), start + WORD


def _array(data: bytes, index: int, type_: str) -> list[int | bytes]:
    count, start = _length(data, index)
    if start + WORD * count > len(data):
        raise Unreadable
    return [word(type_, data[start + WORD * i : start + WORD * (i + 1)]) for i in range(count)]
