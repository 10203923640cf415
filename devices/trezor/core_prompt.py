"""The screens of the Model T and the Safe 3, 5 and 7 (firmware 2.12.4), from the first to the one that approves.

A screen is its title and its lines; wrapping and paging on the panel are not modelled. Screens that only a menu reaches
follow the screen they hang on and carry `behind`. Recorded; what only the public source says is marked as not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.address import Address
from app.request import Message
from app.transaction import Transaction
from devices.device import DEFAULT_PATH, Screen, format_path, parse_path
from devices.trezor import facts

UNLIMITED: Final = 1 << 255
"""An allowance above this reads `Unlimited`."""
TRANSFER: Final = bytes.fromhex("a9059cbb")
APPROVE: Final = bytes.fromhex("095ea7b3")
_WRAP: Final = bytes.fromhex("d0e30db0")
_UNWRAP: Final = bytes.fromhex("2e1a7d4d")
_INTRO: Final = 6144
"""Bytes of calldata that the firmware holds: the first data screen of Safe 5 and 7, and the most it explains."""
Pairs = Iterable[tuple[str, str]]


@dataclass(slots=True)
class Pages:
    """The screens of one request, in the making."""

    screens: list[Screen] = field(default_factory=list)
    exact: bool = True
    """False when something on them is not settled, or only the public source says it."""
    refuses: bool = False
    data: bool = False
    """A screen shows raw calldata."""

    def show(self, *lines: str) -> None:
        self.screens.append(Screen(tuple(lines)))

    def behind(self, *lines: str) -> None:
        self.screens.append(Screen(tuple(lines), behind="menu"))

    def main(self) -> list[list[str]]:
        """The screens that nobody needs a menu for."""
        return [list(s.lines) for s in self.screens if not s.behind]


def refusal(*, exact: bool = True) -> Pages:
    """The firmware answers with an error before it shows anything."""
    return Pages(exact=exact, refuses=True)


@dataclass(frozen=True, slots=True)
class Words:
    """How one model writes the same thing."""

    model: str

    @property
    def colon(self) -> str:
        return ":" if self.model in ("trezor-t2t1", "trezor-t3b1") else ""

    def keys(self, pairs: Pairs) -> list[str]:
        return [text for key, value in pairs for text in (key + self.colon, value)]

    def address(self, what: str, value: str) -> list[str]:
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

    def created(self) -> list[str]:
        text = "New contract will be deployed"
        return {
            "trezor-t3t1": ["Address", "Interaction contract", text],
            "trezor-t2t1": ["Address", text],
            "trezor-t3b1": [text],
        }.get(self.model, ["Send", text])

    def summary(self, pairs: Pairs, title: str = "") -> list[str]:
        head = {"trezor-t3b1": [], "trezor-t3w1": [title or "Send"]}.get(self.model, [title or "Summary"])
        return [*head, *self.keys(pairs)]

    def unknown_contract(self) -> list[str]:
        return {
            "trezor-t3t1": ["Warning", "Unknown contract address. Continue only if you know what you are doing!"],
            "trezor-t2t1": ["Unknown contract address.", "Continue anyway?"],
            "trezor-t3b1": ["Unknown contract address", "Continue only if you know what you are doing!"],
        }.get(
            self.model, ["Important", "Unknown token contract address. Continue only if you know what you are doing!"]
        )

    def data(self, raw: bytes) -> list[str]:
        text = raw.hex()
        if self.model == "trezor-t2t1":
            first = text[:54]
            shown = min(27, len(raw))
            return [f"Data:\n{shown} / {len(raw)} bytes", *(first[i : i + 18] for i in range(0, len(first), 18))]
        if self.model == "trezor-t3b1":
            return [f"Data: {min(36, len(raw))} / {len(raw)} bytes", text[:72]]
        return ["Data", f"Size: {len(raw)} bytes", text[: 2 * _INTRO]]

    def sender(self, path: Sequence[int]) -> list[str] | None:
        """Behind the recipient: which account pays."""
        pairs = self.keys((("Account", facts.account_name(path)), ("Derivation path", format_path(path))))
        if self.model == "trezor-t3b1":
            return None
        return ["Account info", "Send from", *pairs] if self.model == "trezor-t3w1" else ["Send from", *pairs]

    def payer(self, path: Sequence[int]) -> list[str]:
        """Behind the summary of an approval."""
        head = ["Account info"] if self.model == "trezor-t3b1" else []
        return [*head, *self.keys((("Derivation path", format_path(path)),))]

    def fees(self, tx: Transaction) -> list[str]:
        """Behind a summary."""
        gas = facts.UNSETTLED if tx.gas is None else f"{tx.gas} units"
        price = [("Gas price", _gwei(tx.gas_price))]
        if tx.type not in (0, 1):
            price = [
                ("Max fee per gas", _gwei(tx.max_fee_per_gas)),
                ("Max priority fee", _gwei(tx.max_priority_fee_per_gas)),
            ]
        return ["Fee info", *self.keys([("Gas limit", gas), *price])]


def _gwei(price: int | None) -> str:
    return facts.UNSETTLED if price is None else facts.gwei(price)


# -- transactions -------------------------------------------------------------------------------


def transaction(tx: Transaction, model: str, *, account: Address | None = None, path: Sequence[int] = ()) -> Pages:
    """The screens of a transaction, or that the firmware refuses it."""
    return _Review(tx, Words(model), account, path or parse_path(DEFAULT_PATH)).pages()


class _Review:
    def __init__(self, tx: Transaction, words: Words, account: Address | None, path: Sequence[int]) -> None:
        self._tx, self._w, self._account, self._path = tx, words, account, path
        self._out = Pages(exact=tx.max_fee_wei is not None)
        self._fee = facts.shown_native(tx.max_fee_wei, tx.chain_id)

    def pages(self) -> Pages:
        tx = self._tx
        if self._refused():
            return refusal()
        staking = facts.staking_call(tx.to, tx.data)
        if staking is not None:
            return self._staking(staking[0]) if staking[1] else refusal()
        if tx.to is not None and len(tx.data) >= 4 and len(tx.data) <= _INTRO:
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
        """Calls that the firmware puts in words; None for all others."""
        tx = self._tx
        clean = len(tx.data) >= 68 and not any(tx.data[4:16])
        if clean and selector in (TRANSFER, APPROVE):
            other, value = Address(tx.data[16:36]), int.from_bytes(tx.data[36:68], "big")
            self._out.exact = self._out.exact and len(tx.data) == 68
            return self._transfer(other, value) if selector == TRANSFER else self._approve(other, value)
        if (tx.chain_id, to) in facts.WETH:
            if selector == _WRAP and len(tx.data) == 4:
                return self._wrapped("Wrap ETH to WETH", tx.value_wei)
            if selector == _UNWRAP and len(tx.data) == 36:
                return self._wrapped("Unwrap WETH to ETH", int.from_bytes(tx.data[4:], "big"))
        if (to, selector) in facts.OWN_WORDS or self._own_vault(selector):
            return Pages(exact=False)
        return None

    def _own_vault(self, selector: bytes) -> bool:
        """An ERC-4626 call whose receiver and owner are the signer."""
        words, data = facts.VAULT_CALLS.get(selector), self._tx.data
        if words is None or len(data) < 4 + 32 * words or self._account is None:
            return False
        return all(data[4 + 32 * i + 12 : 36 + 32 * i] == self._account for i in range(1, words))

    def _plain(self) -> Pages:
        tx, w, out = self._tx, self._w, self._out
        if tx.data:
            out.data = True
            out.show(*w.data(tx.data))
            out.show(*(w.address("Interaction contract", str(tx.to)) if tx.to is not None else w.created()))
        else:
            out.show(*w.address("Recipient", str(tx.to)))
        self._sender()
        self._summary([("Amount", facts.native(tx.value_wei, tx.chain_id)), ("Maximum fee", self._fee)])
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
        key = (self._tx.chain_id, self._tx.to)
        known = facts.TOKENS.get(key)
        if known is not None and key not in facts.RECORDED_TOKENS:
            self._out.exact = False
        return known

    def _transfer(self, to: Address, value: int) -> Pages:
        tx, w, out = self._tx, self._w, self._out
        known = self._token()
        if known is None:
            out.show(*w.unknown_contract())
            out.show(*w.address("Token contract", str(tx.to).lower()))
        symbol, decimals = known or ("Wei UNKN", 0)
        text = facts.amount(value, symbol, decimals)
        if tx.value_wei:
            text += "\n" + facts.native(tx.value_wei, tx.chain_id)
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
        named = facts.SPENDERS.get((tx.chain_id, spender))
        if named is not None and (tx.chain_id, spender) not in facts.RECORDED_SPENDERS:
            out.exact = False
        out.show(*head, named or str(spender))
        if named is not None and w.model in ("trezor-t3t1", "trezor-t3w1"):
            out.behind("Token approval" if safe7 else "Provider contract address", str(spender))
        if unlimited:
            self._unlimited(symbol)
        if known is None:
            out.show(*w.address("Token contract", str(tx.to)))
        network = facts.NETWORKS.get(tx.chain_id)
        if network is None:
            chain = f"{tx.chain_id} ({hex(tx.chain_id)})"
            out.show(*([title, "Chain ID", chain] if safe7 else ["Chain ID", chain]))
        allowance = "Unlimited" if unlimited else facts.amount(value, symbol, decimals)
        pairs = [("Token", symbol)] if revoke else [("Amount allowance", allowance)]
        if network is not None:
            pairs.append(("Chain", network[1]))
        out.show(title if safe7 else "Revoke" if revoke else "Approve", *w.keys(pairs))
        paid = [("Amount", facts.native(tx.value_wei, tx.chain_id))] if tx.value_wei else []
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

    def _wrapped(self, intent: str, value: int) -> Pages:
        """Wrapped ether, in the words of a built-in ERC-7730 format."""
        tx, w, out = self._tx, self._w, self._out
        amount = facts.native(value, tx.chain_id)
        paid = facts.native(tx.value_wei, tx.chain_id)
        out.exact = out.exact and tx.chain_id == 1 and (not tx.value_wei or paid == amount)
        out.show("Provider", "WETH")
        out.show("Intent", intent)
        out.show("Confirm contract", *w.keys([("Amount", amount)]))
        extra = [("Amount", paid)] if tx.value_wei and paid != amount else []
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
            out.show(*w.summary([("Amount", facts.native(value, tx.chain_id)), ("Maximum fee", self._fee)], verb))
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
