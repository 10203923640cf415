"""Which contract pulls what a signed order offers: the exchange itself, its conduit, or what keeps its approvals.

An order is filled by `transferFrom`, called by an address that the account has approved once. That address bounds the
order: what it may not take, no order can. Addresses are facts of the protocols' own deployments (`resources/known`
names most of them); a fork deployed elsewhere is asked for its own with `view_of`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.address import Address, keccak256, selector
from app.intent.model import Change, Intent

PERMIT2: Final = Address.parse("0x000000000022D473030F116dDEE9F6B43aC78BA3")
_CONDUITS: Final = Address.parse("0x00000000F9490004C11Cef243f5400493c00Ad63")
"""Seaport's ConduitController: the same on every chain."""
_CONDUIT_CODE: Final = bytes.fromhex("023d904f2503c37127200ca07b976c3a53cc562623f67023115bf311f5805059")
"""Hash of the creation code of a conduit (Seaport's Constants); with it a key tells the conduit's address (EIP-1014)."""
_COW_RELAYER: Final = Address.parse("0xC92E8bdf79f0507f65a392b0ab4667716BFE0110")
_BLUR: Final = Address.parse("0x00000000000111AbE46ff893f3B2fdF1F759a8A8")
_BLUR_2: Final = Address.parse("0x2f18F339620a63e43f0839Eeb18D7de1e1Be4DfB")
_LOOKSRARE: Final = {
    "erc721": Address.parse("0xf42aa99F011A1fA7CDA90E5E98b277E306BcA83e"),
    "erc1155": Address.parse("0xFED24eC7E22f573c2e08AEF55aA6797Ca2b3A051"),
}
_LOOKSRARE_2: Final = Address.parse("0x000000000060C4Ca14CfC4325359062ace33Fe3D")
_X2Y2: Final = {
    "erc721": Address.parse("0xF849de01B080aDC3A814FaBE1E2087475cF2E354"),
    "erc1155": Address.parse("0x024aC22ACdB367a3ae52A3D94aC6649fdc1f0779"),
}
_RARIBLE: Final = Address.parse("0x4feE7B061C97C9c496b01DbcE9CDb10c02f0a0Be")
_RARIBLE_COINS: Final = Address.parse("0xB8e4526E0DA700E9eF1F879AF713d691f81507D8")
_USE_PERMIT2: Final = 1 << 248
"""Bit of makerTraits in 1inch's limit orders (MakerTraitsLib)."""
_NFTS: Final = ("erc721", "erc1155")


_VIEWS: Final[Mapping[str, bytes]] = {
    "cow": selector("vaultRelayer()"),
    "looksrare": selector("transferManager()"),
    "blur": selector("executionDelegate()"),
}


def view_of(intent: Intent) -> bytes | None:
    """Calldata with which the settlement contract itself names who pulls; None where no such view is known."""
    return _VIEWS.get(intent.family or "")


def conduit(key: bytes) -> Address:
    """The conduit of a Seaport conduit key."""
    return Address(keccak256(b"\xff" + _CONDUITS + key + _CONDUIT_CODE)[12:])


def pullers(intent: Intent, change: Change) -> tuple[Address, ...]:
    """Who may call `transferFrom` for what `change` offers; several where it may be any of them. Empty when unknown."""
    nft = change.standard in _NFTS
    target = (intent.target,) if intent.target is not None else ()
    match intent.family:
        case "permit2" | "permit2-transfer" | "uniswapx":
            return target or (PERMIT2,)
        case "seaport":
            keys = {
                o.get("conduitKey") for o in intent.arguments.get("orders", ()) if o.get("offerer") == change.account
            }
            named = [conduit(k) if any(k) else None for k in sorted(k for k in keys if isinstance(k, bytes))]
            return tuple(c for c in (*(n if n is not None else intent.target for n in named),) if c is not None)
        case "cow":
            return (_COW_RELAYER,)
        case "blur":
            return (_BLUR,)
        case "bulk-root":
            return (_BLUR_2, _BLUR) if nft else ()
        case "looksrare":
            first = _LOOKSRARE.get(change.standard or "")
            return (_LOOKSRARE_2, *((first,) if first else ())) if nft else target
        case "x2y2":
            return (_X2Y2[change.standard],) if nft and change.standard in _X2Y2 else target
        case "rarible":
            return (_RARIBLE,) if nft else (_RARIBLE_COINS,)
        case "1inch":
            traits = (intent.arguments.get("message") or {}).get("makerTraits", 0)
            return (PERMIT2,) if isinstance(traits, int) and traits & _USE_PERMIT2 else target
        case "compact":
            return ()  # the coins are in The Compact already
        case _:
            return target
