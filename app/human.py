"""An answer of the contract as text for a terminal: what the risk screen says, in its order."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, Final

_MARKS: Final = {"clear": "✓ CLEAR", "caution": "! CAUTION", "hold": "‼ HOLD", "block": "✗ BLOCK"}
_MEANS: Final = {
    "clear": "sign as usual",
    "caution": "read this, then one deliberate click",
    "hold": "extra confirmation is required",
    "block": "not forwarded under this policy",
}
_VERBS: Final = {
    "send": "leaves",
    "receive": "arrives",
    "approve": "may be spent",
    "revoke": "may no longer be spent",
    "approve-all": "all may be taken",
    "delegate": "control is delegated",
    "order": "is offered",
    "sign-in": "signs in",
    "deploy": "is created",
    "upgrade": "code is replaced",
    "own": "control changes",
}
WIDTH: Final = 100


def plain(text: object) -> str:
    """Foreign text without control, bidirectional and zero-width characters; each one stripped leaves a `�`."""
    return "".join("�" if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Cn") else c for c in str(text))


def lines(answer: Mapping[str, Any]) -> Iterator[str]:
    """The lines to print for one answer."""
    if "error" in answer:
        wrong = answer["error"]
        yield f"? {plain(answer['id'])}: line {answer['line']} could not be read"
        yield f"    {plain(wrong['message'])}"
        yield ""
        return
    verdict = answer["verdict"]
    yield f"{_MARKS[verdict]}  {plain(answer['id'])}: {_MEANS[verdict]}"
    yield from _wrapped(answer["summary"], "  ")
    effects = answer["effects"]
    for change in effects["changes"]:
        yield "    " + _change(change)
    yield f"    (effects: {_source(effects)})"
    for finding in answer["findings"]:
        yield f"  [{finding['severity'].upper()}] {plain(finding['title'])}  ({finding['check']})"
        yield from _wrapped(finding["detail"], "      ")
        yield from _wrapped("→ " + finding["advice"], "      ")
    if answer["unknowns"]:
        yield "  Not known:"
        for unknown in answer["unknowns"]:
            yield from _wrapped(f"- {unknown['what']}: {unknown['why']}", "    ")
    steps = answer["ceremony"]
    if steps:
        yield "  Before signing:"
        for step in steps:
            yield from _wrapped("- " + _step(step), "    ")
    if "device" in answer:
        yield from _device(answer["device"])
    yield ""


def _source(effects: Mapping[str, Any]) -> str:
    text = {"simulation": "simulated here", "static": "read from the request, not simulated"}.get(
        effects["source"], "unknown"
    )
    return text + (", it would revert" if effects.get("reverted") else "")


def _change(change: Mapping[str, Any]) -> str:
    parts = [_VERBS.get(change["kind"], change["kind"])]
    text, asset = plain(change.get("text") or ""), plain(change.get("asset") or "")
    if text:
        parts.append(text if asset in text or not asset.startswith("0x") else f"{text} ({asset})")
    elif change.get("amount") is not None:
        parts.append(f"{change['amount']} base units" + (f" of {asset}" if asset else ""))
    elif asset:
        parts.append("of " + asset)
    if change.get("counterparty"):
        parts.append(f"→ {plain(change['counterparty'])}")
    return " ".join(parts)


def _step(step: Mapping[str, Any]) -> str:
    name: str = step["step"]
    if step.get("seconds"):
        return f"{name} {step['seconds']} s"
    if step.get("count"):
        return f"{name} ×{step['count']}"
    return f"{name}: {step['field']}" if step.get("field") else name


def _device(device: Mapping[str, Any]) -> Iterator[str]:
    yield f"  {device['model']} {device['version'] or ''}".rstrip() + (
        "" if device["known"] else ": nobody recorded this version, its screens are not predicted"
    )
    described = device.get("with_descriptors")
    if described is not None:
        yield "    With Ledger's bundled descriptions, which Countersign sends:"
        device = {**device, **described}
    for screen in device["screens"]:
        where = f" ({screen['behind']})" if screen.get("behind") else ""
        yield "    ┌" + where
        for line in screen["lines"]:
            yield "    │ " + plain(line)
    if device["outcome"] == "refuses":
        yield "    The device refuses this under these settings."
    for hidden in device["hidden"]:
        yield f"    Not shown on the device: {plain(hidden)}"


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(plain(text), WIDTH, initial_indent=indent, subsequent_indent=indent)
