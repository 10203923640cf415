"""A strict reader of the ANSWER of CONTRACT.md version 1, written from its words alone.

`faults(answer)` names every breach. Fields may be added to the contract, so unknown ones are passed over; none may be
missing, renamed or of another type.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

VERDICTS: Final = ("clear", "caution", "hold", "block")
SEVERITIES: Final = ("info", "low", "medium", "high", "critical")
CHANGES: Final = (
    "send", "receive", "approve", "revoke", "approve-all", "delegate", "order", "sign-in", "deploy", "upgrade", "own",
)  # fmt: skip
DECODED_BY: Final = ("erc7730", "abi", "eip712", "signature", "none")
MODELS: Final = (
    "ledger-nanosp", "ledger-nanox", "ledger-stax", "ledger-flex",
    "trezor-t1b1", "trezor-t2t1", "trezor-t3b1", "trezor-t3t1", "trezor-t3w1",
)  # fmt: skip
HASHES: Final = ("domain_hash", "message_hash", "safe_tx_hash", "calldata_digest")
STEPS_WITH: Final = {"wait": "seconds", "second-approver": "count"}
"""Steps that mean nothing without a number."""
ADDRESS: Final = re.compile(r"0x[0-9a-fA-F]{40}")
DIGITS: Final = re.compile(r"0|[1-9][0-9]*")
HASH: Final = re.compile(r"0x[0-9a-f]{64}")

Rule = Callable[[Any], bool]


def text(value: Any) -> bool:
    return isinstance(value, str)


def words(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def flag(value: Any) -> bool:
    return isinstance(value, bool)


def whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def time_ms(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= 0


def one_of(*allowed: str) -> Rule:
    return lambda value: isinstance(value, str) and value in allowed


def address(value: Any) -> bool:
    return isinstance(value, str) and ADDRESS.fullmatch(value) is not None


def asset(value: Any) -> bool:
    return value == "ETH" or address(value)


def digits(value: Any) -> bool:
    """A number of base units: a decimal string, no sign, no exponent, no leading zero."""
    return isinstance(value, str) and DIGITS.fullmatch(value) is not None


def digest(value: Any) -> bool:
    return isinstance(value, str) and HASH.fullmatch(value) is not None


def dollars(value: Any) -> bool:
    return value is None or (isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d+)?", value) is not None)


def or_null(rule: Rule) -> Rule:
    return lambda value: value is None or rule(value)


def _check(where: str, value: Any, /, **rules: Rule) -> Iterator[str]:
    """Each named member is there and keeps its rule; a trailing `_` in a name means it may be absent."""
    if not isinstance(value, Mapping):
        yield f"{where}: is {type(value).__name__}, not an object"
        return
    for given, rule in rules.items():
        name = given.rstrip("_")
        if name not in value:
            if not given.endswith("_"):
                yield f"{where}.{name}: is missing"
        elif not rule(value[name]):
            yield f"{where}.{name}: {str(value[name])[:80]!r}"


def _rows(where: str, value: Any) -> Iterator[tuple[str, Any]]:
    for i, row in enumerate(value if isinstance(value, list) else ()):
        yield f"{where}[{i}]", row


def is_list(value: Any) -> bool:
    return isinstance(value, list)


def is_object(value: Any) -> bool:
    return isinstance(value, dict)


def _intent(where: str, value: Any) -> Iterator[str]:
    yield from _check(
        where, value, kind=words, description=words, fields=is_list, decoded_by=one_of(*DECODED_BY), calls=is_list
    )
    if not isinstance(value, dict):
        return
    for at, row in _rows(f"{where}.fields", value.get("fields")):
        yield from _check(at, row, label=words, value=text, raw=lambda _: True)
    for at, call in _rows(f"{where}.calls", value.get("calls")):
        yield from _intent(at, call)


def _effects(value: Any) -> Iterator[str]:
    yield from _check(
        "effects",
        value,
        source=one_of("simulation", "static", "none"),
        changes=is_list,
        reverted_=flag,
        reach_=is_list,
        usd_=is_object,
    )
    if not isinstance(value, dict):
        return
    if value.get("source") == "simulation" and "reverted" not in value:
        yield "effects.reverted: a simulation says whether it failed"
    for at, row in _rows("effects.changes", value.get("changes")):
        yield from _check(
            at,
            row,
            kind=one_of(*CHANGES),
            account=address,
            asset=or_null(asset),
            amount=or_null(digits),
            counterparty=or_null(address),
            deadline_=lambda v: v is None or isinstance(v, int | str),
        )
    for at, row in _rows("effects.reach", value.get("reach")):
        yield from _check(at, row, asset=asset, amount=or_null(digits), through=address)
    if "usd" in value:
        yield from _check("effects.usd", value["usd"], out=dollars, **{"in": dollars})


def _findings(value: Any) -> Iterator[str]:
    last = len(SEVERITIES)
    for at, row in _rows("findings", value):
        yield from _check(
            at,
            row,
            check=words,
            severity=one_of(*SEVERITIES),
            title=words,
            detail=words,
            evidence=is_object,
            advice=words,
        )
        if isinstance(row, dict) and row.get("severity") in SEVERITIES:
            rank = SEVERITIES.index(row["severity"])
            if rank > last:
                yield f"{at}: stands below a weaker one"
            last = min(last, rank)


def _ceremony(value: Any) -> Iterator[str]:
    for at, row in _rows("ceremony", value):
        yield from _check(at, row, step=words, seconds_=whole, count_=whole)
        needed = STEPS_WITH.get(row.get("step", "")) if isinstance(row, dict) else None
        if needed and needed not in row:
            yield f"{at}: {row['step']} without {needed}"


def _device(value: Any, model: str) -> Iterator[str]:
    yield from _check(
        "device",
        value,
        model=lambda v: v == model,
        version=words,
        screens=is_list,
        outcome=one_of("asks", "refuses"),
        known=flag,
        blind=flag,
        hidden=lambda v: isinstance(v, list) and all(words(h) for h in v),
        hashes=is_object,
    )
    if not isinstance(value, dict):
        return
    for at, row in _rows("device.screens", value.get("screens")):
        yield from _check(
            at,
            row,
            lines=lambda v: isinstance(v, list) and bool(v) and all(text(line) for line in v),
            behind_=one_of("info", "menu"),
        )
    for name, given in (value.get("hashes") or {}).items():
        if name in HASHES and not digest(given):
            yield f"device.hashes.{name}: {given!r}"
    if value.get("known") and value.get("outcome") == "asks" and not value.get("screens"):
        yield "device.screens: it is known, it asks, and yet shows nothing"


def _error(value: Mapping[str, Any]) -> Iterator[str]:
    yield from _check("answer", value, id=text, line=whole, error=is_object)
    yield from _check("error", value["error"], field=words, rule=words, message=words)
    if "verdict" in value:
        yield "answer: an error and a verdict"


def faults(value: Any, model: str | None = None) -> list[str]:
    """Every breach of the contract in one answer line; `model` when `--device` named one."""
    if not isinstance(value, dict):
        return ["answer: is no object"]
    if "error" in value:
        return list(_error(value))
    found = list(
        _check(
            "answer",
            value,
            version=lambda v: v == 1 and not isinstance(v, bool),
            id=text,
            verdict=one_of(*VERDICTS),
            summary=lambda v: words(v) and "\n" not in v,
            intent=is_object,
            effects=is_object,
            findings=is_list,
            unknowns=is_list,
            ceremony=is_list,
            elapsed_ms=is_object,
        )
    )
    found += _intent("intent", value.get("intent"))
    found += _effects(value.get("effects"))
    found += _findings(value.get("findings"))
    for at, row in _rows("unknowns", value.get("unknowns")):
        found += _check(at, row, what=words, why=words)
    found += _ceremony(value.get("ceremony"))
    found += _check(
        "elapsed_ms", value.get("elapsed_ms"), decode=time_ms, simulate=time_ms, check=time_ms, total=time_ms
    )
    if model is not None:
        found += _device(value.get("device"), model)
    elif "device" in value:
        found.append("device: nobody named one")
    if value.get("verdict") in ("hold", "block") and not (value.get("findings") or value.get("unknowns")):
        found.append("verdict: stopped, and no reason is given")
    if value.get("verdict") == "hold" and not value.get("ceremony"):
        found.append("ceremony: held, and nothing is asked of the user")
    return found
