"""`countersign check`: one line of JSON in, one answer of the contract out, alone or in worker processes.

The window judges with the same functions; this adds reading, predicting a named device model and the exit status.
"""

from __future__ import annotations

import json
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.border import MAX_NESTING, nesting
from app.context import parse_evidence, unread_fields
from app.evidence import DeviceFacts, Evidence
from app.intake.lines import LARGEST_LINE
from app.request import Request, RequestError, parse_request, request_id
from devices.device import DEFAULT_PATH, MODELS, PathError, Prompt, parse_path

if TYPE_CHECKING:
    from app.policy.rules import Policy
    from app.store.profile import Profile

SETTINGS: Final = {
    "ledger": ("blind_signing", "raw_messages", "nonce", "tx_hash", "debug_contracts", "smart_accounts", "descriptors"),
    "trezor": ("show_message_hash", "prompt_safety_checks"),
}
_CHUNK: Final = 32
EXIT_OK, EXIT_UNREADABLE, EXIT_HOLD, EXIT_BLOCK = 0, 2, 10, 11
_WORST: Final = {"clear": EXIT_OK, "caution": EXIT_OK, "hold": EXIT_HOLD, "block": EXIT_BLOCK}


class UsageError(ValueError):
    """An option is wrong; the message names it and the rule."""


@dataclass(frozen=True, slots=True)
class Options:
    """What `countersign check` was told beside its files."""

    rpc: str | None = None
    profile: Path | None = None
    policy: Path | None = None
    device: str | None = None
    version: str | None = None
    settings: Mapping[str, bool] = field(default_factory=dict)
    path: str = DEFAULT_PATH
    second_rpc: str | None = None
    proven: bool = False

    @classmethod
    def read(
        cls,
        *,
        rpc: str | None = None,
        profile: Path | None = None,
        policy: Path | None = None,
        device: str | None = None,
        settings: str | None = None,
        path: str = DEFAULT_PATH,
        second_rpc: str | None = None,
        proven: bool = False,
    ) -> Options:
        """Check the texts of the command line. Raises UsageError."""
        model, _, version = (device or "").partition("@")
        if device and model not in MODELS:
            raise UsageError(f"--device: {model!r} is not one of {', '.join(MODELS)}")
        if settings and not device:
            raise UsageError("--device-settings: needs --device")
        try:
            parse_path(path)
        except PathError as error:
            raise UsageError(f"--path: {error}") from None
        for option, url in (("--rpc", rpc), ("--second-rpc", second_rpc)):
            if url is not None:
                _node_address(option, url)
        if (second_rpc or proven) and not rpc:
            raise UsageError("--second-rpc, --proven: need --rpc")
        if second_rpc is not None and rpc is not None and second_rpc.rstrip("/") == rpc.rstrip("/"):
            raise UsageError("--second-rpc: is the first node again; it could never disagree")
        if proven and not second_rpc:
            raise UsageError("--proven: needs --second-rpc; a proof is against a block on which two nodes agree")
        switches = _switches(settings, model)
        return cls(rpc, profile, policy, model or None, version or None, switches, path, second_rpc, proven)


def _node_address(option: str, url: str) -> None:
    from app.chain.client import NodeClient, NodeError

    try:
        NodeClient(url)
    except NodeError as error:
        raise UsageError(f"{option}: {error.sentence}") from None


def _switches(text: str | None, model: str) -> dict[str, bool]:
    known = SETTINGS.get(model.partition("-")[0], ())
    out = {}
    for part in filter(None, (text or "").split(",")):
        name, _, value = part.strip().partition("=")
        if name not in known:
            raise UsageError(f"--device-settings: {name!r} is not a setting of {model}; it has {', '.join(known)}")
        if value not in ("on", "off"):
            raise UsageError(f"--device-settings: {name}={value or '?'} must be on or off")
        out[name] = value == "on"
    return out


def predict(request: Request, options: Options, *, descriptors: bool | None = None) -> Prompt | None:
    """What the named device model would show; None when no device was named.

    `descriptors`: Ledger's signed descriptions of tokens and messages are sent first. That is no setting of a device but
    what this program does when it signs, so that the named device is shown by itself unless `descriptors=on` is asked.
    """
    model = options.device
    if model is None:
        return None
    path = parse_path(options.path)
    if model.startswith("ledger-"):
        from devices.ledger.prompt import predict as ledger

        settings = dict(options.settings)
        asked = settings.pop("descriptors", False)
        sent = asked if descriptors is None else descriptors
        return ledger(request, model=model, version=options.version, settings=settings, path=path, descriptors=sent)
    from devices.trezor.prompt import predict as trezor

    return trezor(request, model=model, version=options.version, settings=options.settings, path=path)


def predict_described(request: Request, options: Options, alone: Prompt | None) -> Prompt | None:
    """What the device shows when this program signs the request with it; `alone` where descriptors change nothing."""
    if alone is None or options.settings.get("descriptors") is not None or not alone.model.startswith("ledger-"):
        return alone
    described = predict(request, options, descriptors=True)
    return alone if described == alone else described


def device_facts(prompt: Prompt, settings: Mapping[str, bool]) -> DeviceFacts:
    """What the checks want to know of a prediction."""
    return DeviceFacts(
        model=prompt.model,
        version=prompt.version,
        known=prompt.known,
        blind=prompt.blind,
        hidden=prompt.hidden,
        outcome=prompt.outcome,
        blind_signing_on=settings.get("blind_signing", False) if prompt.model.startswith("ledger-") else None,
    )


class Checker:
    """Holds what is read once: policy, profile, options. `check` is a pure function of its line after that."""

    def __init__(self, options: Options) -> None:
        from app.policy.rules import load_policy, preset

        self.options = options
        self.profile: Profile | None = None
        if options.profile is not None:
            from app.store.profile import Profile

            self.profile = Profile.open(options.profile, readonly=True)
        self.policy: Policy = self._policy(load_policy, preset)

    def _policy(self, load_policy: Any, preset: Any) -> Policy:
        if self.options.policy is not None:
            policy: Policy = load_policy(self.options.policy)
            return policy
        kept = self.profile.policy() if self.profile else None
        if kept:
            from app.policy.rules import parse_policy

            return parse_policy(kept[1])
        careful: Policy = preset("careful")
        return careful

    def evidence(self, value: Any, request: Request, prompt: Prompt | None) -> Evidence:
        """The request's context, then the profile, then the node, each where the one before is silent."""
        context = value.get("context") if isinstance(value, dict) else None
        evidence = parse_evidence(context, request.account, now=datetime.now(UTC))
        if unread := unread_fields(value):
            evidence = replace(evidence, unread=unread)
        if self.profile is not None:
            from app.store.evidence import with_profile

            evidence = with_profile(evidence, self.profile, request)
        if prompt is not None and evidence.device is None:
            evidence = replace(evidence, device=device_facts(prompt, self.options.settings))
        if self.options.rpc:
            from app.chain.prefetch import gather_now

            o = self.options
            evidence = gather_now(self.options.rpc, request, evidence, second_url=o.second_rpc, proven=o.proven)
        return evidence

    def check(self, line: bytes, number: int) -> tuple[dict[str, Any], int]:
        """One answer and the exit status it asks for. Never raises for what stands in the line."""
        try:
            return self._judge(line, number)
        except user_errors():
            raise
        except Exception as error:
            # A fault of ours on one line must not cost the answers of the others.
            rule = f"could not be judged: {type(error).__name__}, a fault of this program; please report it"
            wrong = {"field": "request", "rule": rule, "message": f"request: {rule}"}
            return {"version": 1, "id": _id_in(line, number), "line": number, "error": wrong}, EXIT_UNREADABLE

    def _judge(self, line: bytes, number: int) -> tuple[dict[str, Any], int]:
        from app.assess import answer, assess

        identifier = str(number)
        try:
            if len(line) > LARGEST_LINE:
                raise RequestError("request", f"is longer than {LARGEST_LINE} bytes")
            if len(line) > 1000 and nesting(line) > MAX_NESTING:
                raise RequestError("request", f"is nested deeper than {MAX_NESTING}")
            if line[:2] in (BOM_UTF16_BE, BOM_UTF16_LE):
                raise RequestError("request", "is UTF-16 text; JSON is UTF-8 (RFC 8259)")
            if not line.strip():
                raise RequestError("request", "is empty; one JSON object is expected")
            try:
                value = msgspec.json.decode(line)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                raise RequestError("request", f"is not JSON: {error}") from None
            identifier = request_id(value, str(number))
            request = parse_request(value, default_id=str(number))
            prompt = predict(request, self.options)
            described = predict_described(request, self.options, prompt)
            evidence = self.evidence(value, request, described)
        except RequestError as error:
            wrong = {"field": error.field, "rule": error.rule, "message": str(error)}
            return {"version": 1, "id": identifier, "line": number, "error": wrong}, EXIT_UNREADABLE
        assessment = assess(request, evidence, self.policy)
        out = answer(assessment, prompt)
        if described is not None and described is not prompt:
            full = answer(assessment, described)["device"]
            kept = ("screens", "outcome", "known", "blind", "hidden")
            out["device"]["with_descriptors"] = {name: full[name] for name in kept}
        return out, _WORST[assessment.verdict.word]


def _id_in(line: bytes, number: int) -> str:
    try:
        return request_id(msgspec.json.decode(line), str(number))
    except (RequestError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return str(number)


def user_errors() -> tuple[type[Exception], ...]:
    """What a wrong policy file, profile or node address raises: said in one line, never as a traceback."""
    from app.policy.rules import PolicyError
    from app.store.database import StoreError

    return (PolicyError, StoreError, OSError)


def combine(statuses: Iterable[int]) -> int:
    """The exit status of a run: unreadable input first, then the worst verdict."""
    seen = set(statuses)
    return EXIT_UNREADABLE if EXIT_UNREADABLE in seen else max(seen, default=EXIT_OK)


def encode(given: Mapping[str, Any]) -> str:
    """One line of JSON; ASCII, so that foreign text can neither break the line nor turn its direction."""
    # Ten times as fast as json, but it writes foreign letters as they are and refuses half a surrogate pair: such lines
    # take the slow way.
    try:
        fast = msgspec.json.encode(given)
    except (UnicodeEncodeError, OverflowError):
        fast = b"\xff"
    return fast.decode() if fast.isascii() else json.dumps(given, separators=(",", ":"))


_checker: Checker | None = None


def _open_worker(options: Options) -> None:
    global _checker  # noqa: PLW0603 — a worker process holds one checker for its whole life
    _checker = Checker(options)


def _work(chunk: list[tuple[int, bytes]]) -> list[tuple[str, int]]:
    assert _checker is not None
    out = []
    for number, line in chunk:
        given, status = _checker.check(line, number)
        out.append((encode(given), status))
    return out


def run(lines: Iterable[tuple[int, bytes]], options: Options, jobs: int = 1) -> Iterator[tuple[str, int]]:
    """Answers as JSON with their status, in the order of the input, by `jobs` worker processes."""
    if jobs <= 1:
        checker = Checker(options)
        for number, line in lines:
            given, status = checker.check(line, number)
            yield encode(given), status
        return
    from concurrent.futures import ProcessPoolExecutor

    import app.assess  # noqa: F401 — loaded before workers are forked, once instead of in each

    Checker(options)  # a bad policy or profile is told once, before workers start
    source = iter(lines)
    with ProcessPoolExecutor(jobs, initializer=_open_worker, initargs=(options,)) as pool:
        waiting = []
        while chunk := list(islice(source, _CHUNK)):
            waiting.append(pool.submit(_work, chunk))
            # Bounded look-ahead: the input may be larger than memory.
            if len(waiting) > 4 * jobs:
                yield from waiting.pop(0).result()
        for future in waiting:
            yield from future.result()
