"""Accounts on exchanges: keys that trade for the account, payments and orders inside (Hyperliquid, GMX, Vertex, Orderly, …)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from app.address import Address
from app.intent import words
from app.intent.model import Bound, Change, ChangeKind, Unknown
from app.intent.tokens import as_asset
from app.intent.typed_data.reading import Reading, Typed

_PRICE: Final = Unknown("what is paid", "the exchange's own rules and prices decide it")


def agent(t: Typed) -> Reading | None:
    """Hyperliquid and its like: keys that trade for the account, and payments inside the exchange."""
    m = t.message
    if t.primary.endswith(":ApproveAgent") and t.has("agentAddress"):
        change = Change(ChangeKind.DELEGATE, t.account, counterparty=m["agentAddress"], what="trading agent")
        return Reading("delegate", "hyperliquid", (change,), owner="Hyperliquid", facts={"delegate": m["agentAddress"]})
    if t.primary.endswith(":ApproveBuilderFee") and t.has("builder", "maxFeeRate"):
        builder = _address_text(m["builder"])
        change = Change(ChangeKind.DELEGATE, t.account, counterparty=builder, what="trading fees")
        rate = words.bounded(str(m["maxFeeRate"]), 20)
        description = f"Let {words.name_of(builder, t.evidence)} charge up to {rate} of each of your trades"
        facts = {"delegate": builder}
        return Reading("delegate", "hyperliquid", (change,), owner="Hyperliquid", facts=facts, description=description)
    if t.primary.endswith(":ConvertToMultiSigUser"):
        signers = tuple(dict.fromkeys(_signers(m.get("signers"))))
        changes = tuple(
            Change(ChangeKind.OWN, t.account, counterparty=who, subject=t.account, what="signers of the exchange account")
            for who in signers or (None,)
        )  # fmt: skip
        given = " and ".join(words.name_of(s, t.evidence) for s in signers[:3]) or "signers that are not shown"
        description = f"Give your account on the exchange to {given}"
        return Reading("own", "hyperliquid", changes, owner="Hyperliquid", description=description)
    if t.primary.endswith(":UsdClassTransfer") and t.has("amount", "toPerp"):
        to = "perpetuals" if m["toPerp"] else "spot"
        description = f"Move {words.bounded(str(m['amount']), 40)} USDC within your account on the exchange to {to}"
        return Reading("stake", "hyperliquid", owner="Hyperliquid", description=description)
    if t.primary.endswith(":TokenDelegate") and t.has("validator", "wei", "isUndelegate"):
        # HYPE has eight decimals on the exchange's own chain.
        amount, by = words.decimal_text(m["wei"], 8), words.name_of(_address_text(m["validator"]), t.evidence)
        description = f"Take {amount} HYPE back from {by}" if m["isUndelegate"] else f"Stake {amount} HYPE with {by}"
        return Reading("stake", "hyperliquid", owner="Hyperliquid", description=description)
    if t.primary.endswith((":UsdSend", ":SpotSend", ":Withdraw", ":SendAsset")) and t.has("destination", "amount"):
        payee = _address_text(m["destination"])
        said = (
            f"{words.bounded(str(m['amount']), 40)} {words.bounded(str(m.get('token', 'USDC')).split(':', 1)[0], 24)}"
        )
        change = Change(ChangeKind.SEND, t.account, None, None, payee, what=f"{said} in the exchange")
        out = t.primary.endswith("Withdraw")
        who = words.name_of(payee, t.evidence)
        description = (
            f"Withdraw {said} from the exchange to {who}" if out else f"Send {said} inside the exchange to {who}"
        )
        kind = "withdraw" if out else "send"
        return Reading(
            kind, "hyperliquid", (change,), owner="Hyperliquid", facts={"receiver": payee}, description=description
        )
    if t.primary in ("AddOrderlyKey", "LinkSigner", "SignKey", "Register") and (key := _key(m)) is not None:
        # Vertex, Aevo and Orderly: a key kept by the site trades in the account's name.
        change = Change(
            ChangeKind.DELEGATE, t.account, None, None, _address_text(key), _seconds(m.get("expiration")),
            what="trading key kept by the site",
        )  # fmt: skip
        description = "" if change.counterparty else "Let a key that the site keeps trade for this account"
        known = {"delegate": change.counterparty, "key": str(key), "deadline": change.deadline}
        return Reading("delegate", "trading-key", (change,), facts=known, description=description)
    if t.primary.endswith(
        (":CDeposit", ":CWithdraw", ":LinkStakingUser", ":UserDexAbstraction", ":UserSetAbstraction")
    ):
        what = "moves between parts of the exchange account"
        return Reading("stake", "hyperliquid", owner="Hyperliquid", description=f"On Hyperliquid: {what}")
    if t.primary.endswith(":SendMultiSig") or (t.primary == "Agent" and t.has("source", "connectionId")):
        return Reading("order", "hyperliquid", facts={"opaque": True}, owner="Hyperliquid")
    return None


def _signers(value: Any) -> Iterator[Address]:
    """Who signs from then on: a JSON object within the message (Hyperliquid)."""
    try:
        given = json.loads(value)["authorizedUsers"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return
    for text in given if isinstance(given, list) else ():
        who = _address_text(text)
        if who is not None:
            yield who


def _key(m: Mapping[str, Any]) -> Any:
    return next((m[k] for k in ("orderlyKey", "signer", "key", "signingKey") if k in m), None)


def _seconds(value: Any) -> int | None:
    """A time given in seconds or milliseconds, as seconds."""
    if not isinstance(value, int) or value <= 0:
        return None
    return value // 1000 if value > 10**11 else value


def _address_text(value: Any) -> Address | None:
    if isinstance(value, Address):
        return value
    try:
        return Address.parse(value, strict=False)
    except (ValueError, TypeError):
        return None


def gmx(t: Typed) -> Reading | None:
    """CreateOrder and the like of GMX's gasless relay: collateral goes to a position, or a key is used for it."""
    m = t.message
    if t.primary == "CreateOrder" and t.has("account", "addresses", "numbers", "orderType"):
        a, n = m["addresses"], m["numbers"]
        asset, amount = as_asset(a["initialCollateralToken"]), n["initialCollateralDeltaAmount"]
        until = n.get("validUntilTime") or None
        gone = Change(
            ChangeKind.ORDER, m["account"], asset, amount, t.contract, until, Bound.AT_MOST, what="collateral"
        )
        # Orders that lower a position pay collateral out; only those of the kinds below put some in (Order.sol).
        changes = (gone,) if m["orderType"] in (0, 1, 2, 3, 8) and amount else ()
        facts = {"receiver": a.get("receiver"), "sender": m["account"]}
        return Reading("order", "gmx", changes, owner="GMX", facts=facts, unknowns=(_PRICE,))
    if t.primary in ("UpdateOrder", "CancelOrder") and t.has("account", "key", "relayParams"):
        kind = "cancel" if t.primary == "CancelOrder" else "order"
        return Reading(kind, "gmx", owner="GMX", unknowns=() if kind == "cancel" else (_PRICE,))
    if t.primary == "Minified" and set(m) == {"digest"}:
        why = Unknown("what this orders", "only a digest is given; it may be any order or any key of the exchange")
        return Reading("order", "gmx", owner="GMX", facts={"opaque": True}, unknowns=(why,))
    return None


_DECIMALS: Final = {"USDC": 6, "USDT": 6}
"""Of the coins that exchanges keep under these names on every chain."""


def perpetuals(t: Typed) -> Reading | None:
    """Orders and withdrawals of exchanges that keep the money themselves: Vertex, Aevo, Orderly."""
    m = t.message
    if t.primary == "Order" and (
        t.has("sender", "priceX18", "amount", "nonce") or t.has("isBuy", "limitPrice", "instrument")
    ):
        if "priceX18" in m:
            owner, family, unit = "Vertex", "vertex", 18
            buys, size, price, item = m["amount"] > 0, abs(m["amount"]), m["priceX18"], None
        else:
            owner, family, unit = "Aevo", "aevo", 6
            buys, size, price, item = bool(m["isBuy"]), m["amount"], m["limitPrice"], m["instrument"]
        # Prices and sizes are fixed-point numbers of the exchange's own (18 digits behind the point, or 6).
        many, each = words.decimal_text(size, unit), words.decimal_text(price, unit)
        many += f" of instrument {item}" if item is not None else ""
        description = f"Buy {many} on an exchange account for at most {each} each"
        if not buys:
            description = f"Sell {many} on an exchange account for at least {each} each"
        return Reading("order", family, owner=owner, unknowns=(_PRICE,), description=description)
    if t.primary in ("Cancellation", "CancellationProducts") and t.has("sender", "nonce"):
        return Reading("cancel", "vertex", owner="Vertex")
    if t.primary == "WithdrawCollateral" and t.has("sender", "productId", "amount"):
        sender = m["sender"]
        to = Address(sender[:20]) if isinstance(sender, bytes) and len(sender) == 32 else None
        out = Change(ChangeKind.SEND, t.account, None, m["amount"], to, what="out of the exchange", bound=Bound.UNKNOWN)
        return Reading("withdraw", "vertex", (out,), owner="Vertex", unknowns=(_PRICE,))
    if t.primary == "Withdraw" and t.has("brokerId", "receiver", "token", "amount"):
        symbol = words.bounded(str(m["token"]), 24)
        decimals = _DECIMALS.get(symbol)
        said = f"{m['amount']:,} base units of {symbol}"
        if decimals is not None:
            said = f"{words.decimal_text(m['amount'], decimals)} {symbol}"
        out = Change(ChangeKind.SEND, t.account, None, None, m["receiver"], what=f"{said} out of the exchange")
        description = f"Withdraw {said} from the exchange to {words.name_of(m['receiver'], t.evidence)}"
        facts = {"receiver": m["receiver"]}
        return Reading("withdraw", "orderly", (out,), owner="Orderly", facts=facts, description=description)
    if t.primary == "Withdraw" and t.has("collateral", "to", "amount", "salt", "data"):
        said = words.amount_text(m["amount"], m["collateral"], t.request.chain_id, t.evidence)
        out = Change(ChangeKind.SEND, t.account, None, None, m["to"], what=f"{said} out of the exchange")
        description = f"Withdraw {said} from the exchange to {words.name_of(m['to'], t.evidence)}"
        return Reading("withdraw", "aevo", (out,), owner="Aevo", facts={"receiver": m["to"]}, description=description)
    if t.primary == "SignKey" and set(m) == {"account"}:
        # The new key signs this; the account itself has no reason to.
        description = f"Become the trading key of {words.name_of(m['account'], t.evidence)}"
        return Reading("message", "aevo", owner="Aevo", description=description)
    if t.primary == "Registration" and t.has("brokerId", "registrationNonce"):
        return Reading("sign-in", "orderly", (Change(ChangeKind.SIGN_IN, t.account),), owner="Orderly")
    return None


def proxy_wallet(t: Typed) -> Reading | None:
    """CreateProxy(paymentToken, payment, paymentReceiver): a wallet of one's own on a site, perhaps for a fee (Polymarket)."""
    m = t.message
    if t.primary != "CreateProxy" or not t.has("paymentToken", "payment", "paymentReceiver"):
        return None
    fee = Change(
        ChangeKind.SEND, t.account, as_asset(m["paymentToken"]), m["payment"], m["paymentReceiver"], what="fee"
    )
    changes = (Change(ChangeKind.DEPLOY, t.account, what="a wallet of your own"), *((fee,) if m["payment"] else ()))
    return Reading(
        "deploy", "polymarket", changes, owner="Polymarket", description="Create a wallet of your own on the site"
    )


_MADE_KEYS: Final = frozenset({"stark key", "paradex stark key", "l2 key"})


def made_key(t: Typed) -> Reading | None:
    """Constant(action) of Paradex and its like: the signature itself is the secret a trading key is made from."""
    m = t.message
    if t.primary != "Constant" or set(m) != {"action"} or str(m["action"]).strip().lower() not in _MADE_KEYS:
        return None
    change = Change(ChangeKind.DELEGATE, t.account, what="trading key derived from this signature")
    description = "Give the site a key, made from this signature, that trades for this account"
    return Reading("delegate", "made-key", (change,), facts={"action": m["action"]}, description=description)


FAMILIES: Final = (agent, gmx, perpetuals, made_key, proxy_wallet)
