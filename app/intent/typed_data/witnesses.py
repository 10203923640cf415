"""What a Permit2 witness binds the spender to: the order, swap or bridge for which the tokens may be taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.address import Address
from app.intent.model import Bound, Change, ChangeKind, Unknown
from app.intent.tokens import CHAIN_NAMES, as_asset
from app.intent.typed_data import swaps
from app.intent.typed_data.reading import Typed


@dataclass(frozen=True, slots=True)
class Promise:
    """What must happen when the tokens are taken."""

    family: str
    owner: str | None
    gets: tuple[Change, ...] = ()
    kind: str = "swap"
    facts: Mapping[str, Any] | None = None
    unknowns: tuple[Unknown, ...] = ()
    elsewhere: str = ""
    """Where something is paid out that no change of this chain can say: ` to 0x… on Base`."""


def witness_of(t: Typed) -> Mapping[str, Any] | None:
    """The struct beside `permitted`, however it is called: its name is free (Permit2, SignatureTransfer)."""
    own = ("permitted", "spender", "nonce", "deadline")
    return next((v for k, v in t.message.items() if k not in own and isinstance(v, Mapping)), None)


def promise(t: Typed, witness: Mapping[str, Any]) -> Promise | None:
    """What the witness of a known protocol promises; None when none is known."""
    outputs = witness.get("outputs") or witness.get("baseOutputs")
    if isinstance(outputs, list) and outputs and "info" in witness:
        return Promise("uniswapx", "Uniswap", tuple(_output(o) for o in outputs), "order")
    if "buyToken" in witness and "minAmountOut" in witness and "recipient" in witness:
        got = Change(
            ChangeKind.RECEIVE, witness["recipient"], as_asset(witness["buyToken"]), witness["minAmountOut"],
            bound=Bound.AT_LEAST,
        )  # fmt: skip
        return Promise("0x", "0x", (got,), facts={"receiver": witness["recipient"]})
    if (known := swaps.wanted(witness, t.account)) is not None:
        family, owner, gets = known
        return Promise(family, owner, gets)
    deposit = witness.get("baseDepositData") or witness.get("depositData")
    if isinstance(deposit, Mapping) and "destinationChainId" in deposit:
        chain, to = deposit["destinationChainId"], _address(deposit.get("recipient"))
        return _bridged("across", "Across", chain, to)
    if "originSettler" in witness and "orderData" in witness:
        why = Unknown("what arrives", "the order is packed in a form of its settler's own (ERC-7683)")
        return Promise("erc7683", None, kind="bridge", unknowns=(why,))
    return None


def _output(o: Mapping[str, Any]) -> Change:
    """The least that one output pays: auctions of UniswapX fall from a start to an end or a minimum."""
    least = min(v for k, v in o.items() if k in ("startAmount", "endAmount", "amount", "minAmount"))
    return Change(
        ChangeKind.RECEIVE, o["recipient"], as_asset(o["token"]), least, bound=Bound.AT_LEAST, standard="erc20"
    )


def _bridged(family: str, owner: str, chain: int, to: Address | None) -> Promise:
    name = CHAIN_NAMES.get(chain, f"chain {chain}")
    why = Unknown("what arrives", f"it is paid out on {name}, which is not looked at from here")
    where = f" to {to} on {name}" if to is not None else f" on {name}"
    facts = {"destination_chain": chain, "receiver": to}
    return Promise(family, owner, (), "bridge", facts, (why,), where)


def _address(value: Any) -> Address | None:
    """An address, also one in a word (Across counts chains whose addresses are longer)."""
    if isinstance(value, Address):
        return value
    if isinstance(value, bytes) and len(value) == 32 and not any(value[:12]):
        return Address(value[12:])
    return None
