"""`python -m tests.bench.redteam [SEED] [COUNT]`: attacks with fresh addresses, and normal requests, in random disguises."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from app.address import Address
from app.assess import assess
from app.checks.base import (
    FRIEND,
    ME,
    ROUTER,
    USDC,
    approve,
    call,
    code,
    members,
    past,
    permit,
    person,
    personal,
    request,
    safe_tx,
    token_send,
    transaction,
    typed,
    word,
)  # fmt: skip
from app.context import parse_evidence
from app.policy.rules import preset
from app.request import parse_request

Json = dict[str, Any]
Make = Callable[[random.Random], tuple[Json, set[str]]]


def fresh(r: random.Random) -> str:
    return str(Address(r.randbytes(20)))


def twin_of(r: random.Random, address: str) -> str:
    """A look-alike: three to five digits at the front and four to six at the end are the same."""
    digits = address[2:].lower()
    front, back = r.randint(3, 5), r.randint(4, 6)
    middle = "".join(r.choice("0123456789abcdef") for _ in range(40 - front - back))
    return str(Address.parse("0x" + digits[:front] + middle + digits[-back:], strict=False))


def site(r: random.Random) -> str:
    return (
        "https://"
        + "".join(r.choice("bcdfgklmnprstvz") for _ in range(9))
        + r.choice((".example", ".test", ".invalid"))
    )


def contracts(r: random.Random, address: str) -> Json:
    young = {"created": "2026-03-08T00:00:00Z"}
    return r.choice((code(address, False), code(address, False, transactions=0), code(address, True, **young)))


def poisoned(r: random.Random) -> tuple[Json, set[str]]:
    fake = twin_of(r, FRIEND)
    old = [past(FRIEND, 10**17, days=d) for d in r.sample(range(1, 200), r.randint(1, 6))]
    if r.random() < 0.5:
        return transaction(fake, value=r.randint(1, 10**20), history=old), {"recipient-lookalike"}
    return token_send(fake, r.randint(1, 10**13), contacts=[person(FRIEND)]), {"recipient-lookalike"}


def unlimited(r: random.Random) -> tuple[Json, set[str]]:
    bad = fresh(r)
    return approve(bad, origin=site(r), contracts=contracts(r, bad)), {
        "approval-spender-eoa", "approval-spender-no-code-yet", "approval-spender-new",
    }  # fmt: skip


def permit_login(r: random.Random) -> tuple[Json, set[str]]:
    bad = fresh(r)
    declared = r.choice((None, {"kind": "sign-in"}))
    return permit(bad, r.choice((2**256 - 1, 10**12)), origin=site(r), intent=declared, contracts=contracts(r, bad)), {
        "sig-permit-spender-unknown", "approval-spender-eoa", "intent-mismatch", "approval-spender-no-code-yet",
        "sig-permit-gasless-claim-context",
    }  # fmt: skip


def nft_all(r: random.Random) -> tuple[Json, set[str]]:
    bad = fresh(r)
    return call(fresh(r), "a22cb465", bad, True, origin=site(r), contracts=code(bad, False)), {
        "approval-nft-all", "approval-spender-eoa", "approval-spender-no-code-yet",
    }  # fmt: skip


def lure(r: random.Random) -> tuple[Json, set[str]]:
    selector = r.choice(("5fba79f5", "3158952e", "4e71d92d", "b88a802f"))
    return transaction(fresh(r), value=r.randint(10**16, 10**20), data="0x" + selector, origin=site(r)), {
        "contract-lure-name", "contract-payable-no-args-unknown",
    }  # fmt: skip


def ownership(r: random.Random) -> tuple[Json, set[str]]:
    selector = r.choice(("f2fde38b", "13af4035", "3659cfe6", "8f283970"))
    return call(fresh(r), selector, fresh(r), origin=r.choice((None, site(r)))), {"contract-ownership-transfer"}


def safe_delegate(r: random.Random) -> tuple[Json, set[str]]:
    data = "0xa9059cbb" + word(fresh(r)) + word(0)
    return safe_tx(fresh(r), data=data, operation=1, safe=fresh(r)), {"safe-delegatecall-untrusted"}


def safe_admin(r: random.Random) -> tuple[Json, set[str]]:
    safe = fresh(r)
    kind = r.randint(0, 2)
    data = ("0x610b5925" + word(fresh(r)), "0x694e80c3" + word(1), "0x7de7edef" + word(fresh(r)))[kind]
    wanted = ({"safe-module-enable"}, {"safe-threshold-lowered"}, {"safe-mastercopy-change"})[kind]
    return safe_tx(safe, data=data, safe=safe), wanted


def authorization(r: random.Random) -> tuple[Json, set[str]]:
    given = {"chainId": hex(r.choice((0, 1))), "address": fresh(r), "nonce": "0x1"}
    return transaction(ME, tx={"type": "0x4", "authorizationList": [given]}, origin=site(r)), {
        "eip7702-delegate-unknown", "eip7702-chain-any",
    }  # fmt: skip


def hash_signature(r: random.Random) -> tuple[Json, set[str]]:
    raw = r.randbytes(32)
    if r.random() < 0.5:
        return request("eth_sign", [ME, "0x" + raw.hex()]), {"sig-eth-sign"}
    return personal(raw, origin=site(r)), {"sig-personal-sign-hash"}


def batch_drain(r: random.Random) -> tuple[Json, set[str]]:
    bad = fresh(r)
    calls = [
        {"to": t, "value": "0x0", "data": "0x095ea7b3" + word(bad) + word(2**256 - 1)}
        for t in (USDC, fresh(r), fresh(r))
    ]
    params = [{"version": "2.0.0", "chainId": "0x1", "from": ME, "calls": calls}]
    return request("wallet_sendCalls", params, origin=site(r), contracts=code(bad, False)), {
        "approval-spender-eoa", "eip7702-batch-drains", "approval-batch-many", "approval-spender-no-code-yet",
    }  # fmt: skip


def other_site(r: random.Random) -> tuple[Json, set[str]]:
    host = r.choice(
        ("https://app.un1swap.org", "https://aave-rewards.example", "https://opensea-mint.test", "https://lid0.fi")
    )
    return approve(fresh(r), origin=host), {"origin-lookalike", "origin-spender-mismatch"}


def hacked_site(r: random.Random) -> tuple[Json, set[str]]:
    bad = fresh(r)
    host = r.choice(("https://curve.fi", "https://app.uniswap.org", "https://app.aave.com"))
    return approve(bad, origin=host, contracts=contracts(r, bad)), {
        "origin-spender-mismatch", "approval-spender-eoa", "approval-spender-no-code-yet", "approval-spender-new",
    }  # fmt: skip


def redirected_swap(r: random.Random) -> tuple[Json, set[str]]:
    data = (10**9, 3 * 10**17, 160, fresh(r), 1_773_147_600, 2, USDC, "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2")
    return call(ROUTER, "38ed1739", *data, origin=site(r)), {"sim-recipient-differs-from-self"}


def redirected_payment(r: random.Random) -> tuple[Json, set[str]]:
    declared = {"kind": "send", "to": FRIEND, "asset": "ETH", "amount": "1"}
    return transaction(fresh(r), value=10**18, intent=declared), {"intent-mismatch"}


def payment(r: random.Random) -> tuple[Json, set[str]]:
    old = [past(FRIEND, 10**18, days=7 * d) for d in range(1, r.randint(2, 12))]
    return transaction(FRIEND, value=r.randint(8, 12) * 10**17, history=old, contacts=[person(FRIEND)]), set()


def first_payment(r: random.Random) -> tuple[Json, set[str]]:
    return token_send(fresh(r), r.randint(1, 10**9), origin="compose"), set()


def known_approval(r: random.Random) -> tuple[Json, set[str]]:
    return approve(ROUTER, r.choice((10**9, 2**256 - 1)), origin="https://app.uniswap.org"), set()


def swap(r: random.Random) -> tuple[Json, set[str]]:
    data = (
        10**9,
        r.randint(1, 9) * 10**17,
        160,
        ME,
        1_773_147_600,
        2,
        USDC,
        "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2",
    )
    return call(ROUTER, "38ed1739", *data, origin="https://app.uniswap.org"), set()


def login(r: random.Random) -> tuple[Json, set[str]]:
    host = site(r)
    text = (
        f"{host[8:]} wants you to sign in with your Ethereum account:\n{ME}\n\nWelcome\n\nURI: {host}\nVersion: 1\nChain ID: 1\n"
        f"Nonce: {r.randbytes(6).hex()}\nIssued At: 2026-03-10T12:00:00Z"
    )
    return personal(text, origin=host), set()


def revoke(r: random.Random) -> tuple[Json, set[str]]:
    return approve(fresh(r), 0), set()


def vote(r: random.Random) -> tuple[Json, set[str]]:
    types = {"Ballot": members(proposalId="uint256", support="uint8")}
    domain = {
        "name": "Governor",
        "version": "1",
        "chainId": 1,
        "verifyingContract": "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984",
    }
    return typed("Ballot", types, domain, {"proposalId": r.randint(1, 99), "support": 1}), set()


def to_own(r: random.Random) -> tuple[Json, set[str]]:
    mine = fresh(r)
    return transaction(mine, value=r.randint(1, 10**19), accounts=[mine]), set()


def safe_payment(r: random.Random) -> tuple[Json, set[str]]:
    data = "0xa9059cbb" + word(FRIEND) + word(r.randint(1, 10**10))
    return safe_tx(USDC, data=data, safe=fresh(r), contacts=[person(FRIEND)]), set()


ATTACKS: tuple[Make, ...] = (
    poisoned, unlimited, permit_login, nft_all, lure, ownership, safe_delegate, safe_admin, authorization, hash_signature,
    batch_drain, other_site, hacked_site, redirected_swap, redirected_payment,
)  # fmt: skip
BENIGN: tuple[Make, ...] = (
    payment, first_payment, known_approval, swap, login, revoke, vote, to_own, safe_payment,
)  # fmt: skip


def judge(value: Json) -> tuple[str, set[str]]:
    parsed = parse_request(value)
    evidence = parse_evidence(value["context"], parsed.account, now=datetime.now(UTC))
    a = assess(parsed, evidence, preset("careful"))
    return a.verdict.word, {f.check for f in a.findings[:3]}


def run(families: tuple[Make, ...], seed: int, count: int) -> list[tuple[str, int, int]]:
    """Per family: how many were judged as they should be."""
    rows = []
    for make in families:
        r = random.Random(f"{seed}{make.__name__}")
        good = 0
        for _ in range(count):
            value, wanted = make(r)
            verdict, named = judge(value)
            stopped = verdict in ("hold", "block")
            good += bool(stopped and named & wanted) if wanted else not stopped and verdict == "clear"
        rows.append((make.__name__, good, count))
    return rows


def main() -> None:
    """Print one row a family and the sums."""
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    for title, families in (("attacks stopped for the right reason", ATTACKS), ("benign undisturbed", BENIGN)):
        rows = run(families, seed, count)
        for name, good, of in rows:
            print(f"  {name:<22}{good:>5} / {of}")
        good, of = sum(g for _, g, _ in rows), sum(n for _, _, n in rows)
        print(f"{title}: {good} / {of} = {good / of:.2%}")


if __name__ == "__main__":
    main()
