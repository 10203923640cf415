"""The screens of the Model T and the Safe 3, 5 and 7 (firmware 2.12.4), from the first to the one that approves.

Recorded; what no record shows is a fact of the public source, tried on the firmware's own application code.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.address import Address
from app.request import Message
from app.transaction import Transaction
from devices.device import DEFAULT_PATH, format_path, parse_path
from devices.trezor import contracts, facts, formats, vaults
from devices.trezor.pages import INTRO, Pages, Pairs, Words, refusal

UNLIMITED: Final = 1 << 255
"""An allowance above this reads `Unlimited`."""
TRANSFER: Final = bytes.fromhex("a9059cbb")
APPROVE: Final = bytes.fromhex("095ea7b3")
_FIRST_CHUNK: Final = 1024
"""Bytes of data that a host sends at once: a staking call is looked for in those alone."""

# -- transactions -------------------------------------------------------------------------------


def transaction(
    tx: Transaction,
    model: str,
    *,
    account: Address | None = None,
    path: Sequence[int] = (),
    known: facts.Known = facts.BUILT_IN,
) -> Pages:
    """The screens of a transaction, or that the firmware refuses it."""
    return _Review(tx, Words(model), account, path or parse_path(DEFAULT_PATH), known).pages()


class _Review:
    def __init__(
        self, tx: Transaction, words: Words, account: Address | None, path: Sequence[int], known: facts.Known
    ) -> None:
        self._tx, self._w, self._account, self._path, self._known = tx, words, account, path, known
        self._out = Pages(exact=tx.max_fee_wei is not None)
        self._fee = known.shown_native(tx.max_fee_wei, tx.chain_id)

    def pages(self) -> Pages:
        tx = self._tx
        if self._refused():
            return refusal()
        staking = facts.staking_call(tx.to, tx.data) if len(tx.data) <= _FIRST_CHUNK else None
        if staking is not None:
            return self._staking(staking[0]) if staking[1] else refusal()
        if tx.to is not None and 4 <= len(tx.data) <= INTRO:
            explained = self._explained(tx.to, tx.data[:4])
            if explained is not None:
                return explained
        return self._plain()

    def _refused(self) -> bool:
        tx = self._tx
        gas = tx.gas or 0
        prices = (tx.gas_price or 0, tx.max_fee_per_gas or 0, tx.max_priority_fee_per_gas or 0)
        return (
            tx.chain_id == 0
            or (tx.to is None and not tx.data)
            or facts.fee_overflows(*((price, gas) for price in prices))
        )

    def _explained(self, to: Address, selector: bytes) -> Pages | None:
        """Calls that the firmware puts in words; None for all others. What follows the parameters changes nothing."""
        tx = self._tx
        held = vaults.pages(tx, self._w, self._account, self._path, self._fee, self._known)
        if held is not None:
            return held
        if selector in (TRANSFER, APPROVE):
            if len(tx.data) < 68 or any(tx.data[4:16]):
                return None
            other, value = Address(tx.data[16:36]), int.from_bytes(tx.data[36:68], "big")
            return self._transfer(other, value) if selector == TRANSFER else self._approve(other, value)
        form = formats.find(tx.chain_id, to, selector)
        if form is None:
            return None
        try:
            return self._by_format(form)
        except formats.Unreadable:
            return None

    def _plain(self) -> Pages:
        tx, w, out = self._tx, self._w, self._out
        if tx.data:
            out.data = True
            out.show(*w.data(tx.data))
            out.show(*(w.address("Interaction contract", str(tx.to)) if tx.to is not None else w.created()))
        else:
            out.show(*w.address("Recipient", str(tx.to)))
        self._sender()
        self._summary([("Amount", self._known.native(tx.value_wei, tx.chain_id)), ("Maximum fee", self._fee)])
        return out

    def _sender(self) -> None:
        sender = self._w.sender(self._path)
        if sender is not None:
            self._out.behind(*sender)

    def _summary(self, pairs: Pairs, title: str = "") -> None:
        self._out.show(*self._w.summary(pairs, title))
        self._out.behind(*self._w.fees(self._tx))

    def _token(self) -> tuple[str, int] | None:
        assert self._tx.to is not None
        return self._known.token(self._tx.chain_id, self._tx.to)

    def _transfer(self, to: Address, value: int) -> Pages:
        tx, w, out = self._tx, self._w, self._out
        known = self._token()
        if known is None:
            out.show(*w.unknown_contract())
            out.show(*w.address("Token contract", str(tx.to).lower()))
        symbol, decimals = known or ("Wei UNKN", 0)
        text = facts.amount(value, symbol, decimals)
        if tx.value_wei:
            text += "\n" + self._known.native(tx.value_wei, tx.chain_id)
        out.show(*w.address("Recipient", str(to)))
        self._sender()
        self._summary([("Amount", text), ("Maximum fee", self._fee)])
        return out

    def _approve(self, spender: Address, value: int) -> Pages:
        tx, w, out = self._tx, self._w, self._out
        known = self._token()
        symbol, decimals = known or ("Wei UNKN", 0)
        revoke, unlimited = value == 0, value > UNLIMITED
        safe7 = w.model == "trezor-t3w1"
        title = "Token revocation" if revoke else "Token approval"
        if known is None:
            out.show(*w.unknown_contract())
        out.show(title, f"Review details to {'revoke token approval' if revoke else 'approve token spending'}.")
        label = "Revoke from" if revoke else "Approve to"
        head = [title, label] if safe7 else [label]
        named = contracts.named(tx.chain_id, spender)
        out.show(*head, named or str(spender))
        if named is not None and w.model in ("trezor-t3t1", "trezor-t3w1"):
            out.behind(title if safe7 else "Provider contract address", str(spender))
        if unlimited:
            self._unlimited(symbol)
        if known is None:
            out.show(*w.address("Token contract", str(tx.to)))
        network = self._known.network(tx.chain_id)
        if network is None:
            chain = f"{tx.chain_id} ({hex(tx.chain_id)})"
            out.show(*([title, "Chain ID", chain] if safe7 else ["Chain ID", chain]))
        allowance = "Unlimited" if unlimited else facts.amount(value, symbol, decimals)
        pairs = [("Token", symbol)] if revoke else [("Amount allowance", allowance)]
        if network is not None:
            pairs.append(("Chain", network[1]))
        out.show(title if safe7 else "Revoke" if revoke else "Approve", *w.keys(pairs))
        paid = [("Amount", self._known.native(tx.value_wei, tx.chain_id))] if tx.value_wei else []
        out.show(title if safe7 else "Summary", *w.keys([*paid, ("Maximum fee", self._fee)]))
        out.behind(*w.payer(self._path))
        out.behind(*w.fees(tx))
        return out

    def _unlimited(self, symbol: str) -> None:
        text = f"Approving unlimited amount of {symbol}"
        match self._w.model:
            case "trezor-t2t1":
                self._out.show(text)
            case "trezor-t3b1":
                self._out.show("Continue anyway?", text + "\n")
            case _:
                self._out.show("Important", text + ".")

    def _by_format(self, form: formats.Format) -> Pages:
        """A call in the words of a built-in ERC-7730 format. Ether that a field already names is not named again."""
        tx, w, out = self._tx, self._w, self._out
        shown = formats.fields(
            form,
            tx.data[4:],
            chain_id=tx.chain_id,
            value=tx.value_wei,
            account=facts.account_name(self._path),
            known=self._known,
        )
        pairs: list[tuple[str, str]] = []
        for item in shown:
            pairs.append((item.label, item.text))
            if item.unknown:
                pairs.append((w.token_contract, item.unknown))
        paid = self._known.native(tx.value_wei, tx.chain_id)
        extra = [("Amount", paid)] if tx.value_wei and all(item.text != paid for item in shown) else []
        out.hidden = form.hidden
        out.show("Provider", form.provider)
        out.show("Intent", form.intent)
        out.show("Confirm contract", *w.keys(pairs))
        out.show(*w.keys([*extra, ("Maximum fee", self._fee)]))
        return out

    def _staking(self, verb: str) -> Pages:
        """Everstake: stake(uint64), unstake(uint256,uint16,uint64) and claimWithdrawRequest()."""
        tx, w, out = self._tx, self._w, self._out
        out.show(verb, f"{verb} ETH {'on' if verb == 'Stake' else 'from'} Everstake?")
        out.behind("Claim address" if verb == "Claim" else "Stake address", *self._staking_address(verb))
        if w.model in ("trezor-t3t1", "trezor-t3w1"):
            account = (("Account", facts.account_name(self._path)), ("Derivation path", format_path(self._path)))
            out.behind("Account info", *(["Send from"] if w.model == "trezor-t3w1" else []), *w.keys(account))
        if verb == "Claim":
            head = {"trezor-t3t1": ["Claim", "Amount"]}.get(w.model, ["Claim"])
            out.show(*head, *w.keys([("Maximum fee", self._fee)]))
        else:
            value = tx.value_wei if verb == "Stake" else int.from_bytes(tx.data[4:36], "big")
            out.show(*w.summary([("Amount", self._known.native(value, tx.chain_id)), ("Maximum fee", self._fee)], verb))
        out.behind(*w.fees(tx))
        return out

    def _staking_address(self, verb: str) -> list[str]:
        title = ["Claim address" if verb == "Claim" else "Stake address"] if self._w.model == "trezor-t3t1" else []
        return [*title, str(self._tx.to)]


# -- messages -----------------------------------------------------------------------------------


def message(payload: Message, account: Address, model: str, path: Sequence[int] = ()) -> Pages:
    """The screens of a personal message: UTF-8 as it is, all else as `hex(…)`."""
    out, w = Pages(), Words(model)
    text = payload.text
    shown = text if text is not None else f"hex({payload.data.hex()})"
    out.show("Signing address", str(account))
    where = format_path(path or parse_path(DEFAULT_PATH))
    pairs = (("Account", "ETH"), ("Derivation path", where), ("Message size", f"{len(shown)} Bytes"))
    if model == "trezor-t3t1":
        for key, value in pairs:
            out.behind(key, value)
    elif model != "trezor-t3b1":
        out.behind("Information", *w.keys(pairs))
    out.show("Confirm message", shown)
    return out


__all__ = ["Pages", "Words", "message", "refusal", "transaction"]
