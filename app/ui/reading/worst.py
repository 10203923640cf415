"""The worst case of a signature at a glance: one number, when it ends, and how well it is known."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.address import NATIVE, Asset
from app.assess import Assessment
from app.effects.worst_use import WorstCase
from app.intent.tokens import token
from app.intent.words import bounded
from app.ui.reading.numbers import clock_time, dollars, moment, plural, whole_units

translate = QCoreApplication.translate

_NEVER: Final = 1 << 48
_COUNTABLE: Final = 10**6
"""Items that a number still says something of."""
_SOON: Final = 2 * 86400
"""Seconds within which the hour counts, not only the day."""


def worst_number(case: WorstCase | None, a: Assessment) -> str:
    """The worst case as one number: a sum of money, else an amount of one token, else "everything"."""
    if case is None:
        return ""
    everything = any(w.asset == NATIVE and w.amount is None for w in a.effects.worst)
    if everything:
        known = dollars(case.usd) if case.usd else ""
        return (
            translate("money", "Everything: {0} and more").format(known) if known else translate("money", "Everything")
        )
    if case.usd is not None and case.usd > 0:
        return dollars(case.usd)
    if len(case.totals) == 1:
        return _of_one(*case.totals[0], a)
    parts = [_of_one(asset, most, a) for asset, most in case.totals]
    if not parts or not all(parts):
        return translate("money", "no limit known") if case.without_bound else ""
    if len(parts) == 2:
        return translate("money", "{0} and {1}").format(*parts)
    return plural(translate("money", "{0} and %n more asset(s)", "", len(parts) - 1), len(parts) - 1).format(parts[0])


def _of_one(asset: Asset, most: int | None, a: Assessment) -> str:
    if _of_items(a, asset):
        if most is None or most > _COUNTABLE:
            return translate("money", "all your NFTs of one collection")
        return plural(translate("money", "%n NFT(s)", "", most), most)
    known = token(a.request.chain_id, asset, a.evidence)
    symbol = bounded(known.symbol, 24) if known else translate("money", "an unknown token")
    if most is None:
        return translate("money", "all your {0}").format(symbol)
    return f"{whole_units(most, known.decimals)} {symbol}" if known else ""


def _of_items(a: Assessment, asset: Asset) -> bool:
    """Whether the worst case counts items of a collection, not coins."""
    nft = {"erc721", "erc1155"}
    return any(
        c.token_id is not None or c.standard in nft or (w.whole and w.usd is None)
        for w in a.effects.worst
        if w.asset == asset
        for c in w.given
    )


def grows_later(case: WorstCase | None) -> bool:
    """Whether more can be taken than the number says: what arrives later is within it too."""
    return case is not None and case.without_bound and (case.until is None or case.until > 0)


def worst_until(case: WorstCase | None, a: Assessment) -> str:
    """When the last of it ends; empty where it is used up already."""
    if case is None or all(w.spent for w in a.effects.worst):
        return ""
    if case.until is None or case.until >= _NEVER:
        if a.request.transaction is not None:
            return translate("money", "without an end, until you take it back")
        return translate("money", "without an end")
    left = case.until - a.evidence.now.timestamp()
    if left <= 0:
        return translate("money", "ended on {0}").format(moment(case.until))
    if left < _SOON:
        return translate("money", "until {0}, {1}").format(
            moment(case.until), clock_time(datetime.fromtimestamp(case.until, UTC))
        )
    return translate("money", "until {0}").format(moment(case.until))


def worst_source(a: Assessment) -> str:
    """Where the worst case is from: tried on the known state, or the request alone."""
    worst = a.effects.worst
    if any(w.taken and w.through == "settlement" for w in worst):
        return translate("money", "Tried on the known state with the contract's own code: it can be taken today.")
    if any(w.taken and w.through == "pull" for w in worst):
        return translate("money", "Tried on the known state: it can be taken today. Only the pull was tried.")
    if any(w.taken for w in worst):
        return translate("money", "Tried on the known state: it can be taken today.")
    if any(w.taken is False for w in worst):
        return translate("money", "Tried on the known state: it is refused today. That can change.")
    if any(w.simulated for w in worst):
        return translate("money", "Counted on the known state.")
    return translate("money", "Read from the request alone: it was not tried.")
