"""Signatures that are not transactions: what they hide, whom they bind, how long."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import timedelta

from app.address import Address
from app.checks import facts
from app.checks.base import (
    ME,
    ROUTER,
    STRANGER,
    USDC,
    Rule,
    approve,
    call,
    code,
    members,
    permit,
    personal,
    request,
    safe_tx,
    typed,
    word,
)  # fmt: skip
from app.checks.facts import CONFUSABLE, permissions
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.intent import words
from app.intent.known import contracts_of, table
from app.intent.model import ChangeKind, DecodedBy

Look = Iterator[Finding | NotChecked]
_GROUP = "signature"
_FAR = timedelta(days=31)
_NEVER = 1 << 40


class SigEthSign(Rule):
    id = "sig-eth-sign"
    only = "signature"
    title = "A blank cheque: nobody can tell what you sign"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "What is signed is only a fingerprint (a hash) of something. That can be a transaction that empties the account."
    references = ("EIP-191", "SlowMist 2022")
    advice = "Never sign this. No honest site needs it."
    positive = (request("eth_sign", [ME, "0x" + "ab" * 32]),)
    negative = (personal("Hello"),)

    def look(self, case: Case) -> Look:
        if case.intent.family == "eth_sign":
            yield self.found(
                "Only a fingerprint (a hash) is given. It can stand for any transaction or order.",
                hash=case.intent.hashes.get("digest"),
            )


class SigPersonalSignHash(Rule):
    id = "sig-personal-sign-hash"
    title = "The message is a code that nobody can read"
    group = _GROUP
    severity = Severity.HIGH
    stops = "A code in place of words (a hash) can be an order, or an owner's consent, that sells everything."
    references = ("incident: OpenSea Wyvern 2022-02-19",)
    advice = "Do not sign what you cannot read. Ask what the code stands for."
    positive = (
        personal(b"\x11" * 32),
        personal("0x" + "ab" * 32),
        call(STRANGER, "d4d9bdcd", 1 << 255, origin="https://new.example"),
        safe_tx(
            "0xd53cd0aB83D845Ac265BE939c57F53AD838012c9",
            data="0x85a5affe" + word(32) + word(32) + "ab" * 32,
            operation=1,
        ),
    )
    negative = (personal("Welcome to the shop"),)

    def look(self, case: Case) -> Look:
        yield from self._approved(case)
        if case.intent.family == "safe-message" and case.intent.arguments.get("opaque"):
            yield self.found(
                "The Safe would sign 32 bytes without any words (a hash). They may stand for an order or a permission."
            )
        elif case.intent.family == "personal-bytes" and case.intent.arguments.get("is_hash"):
            yield self.found(
                "There are no words in it, only 32 bytes (a hash). They may stand for an order or a permission."
            )
        elif case.intent.family == "personal-bytes" and not case.intent.arguments.get("hidden"):
            yield self.found("The message is bytes that are no text.", severity=Severity.MEDIUM)

    def _approved(self, case: Case) -> Look:
        """An owner's signature by transaction (Safe's `approveHash`): what the hash stands for is nowhere in the request."""
        host, declared = facts.host_of(case.request.origin), case.request.declared
        for _, i in facts.calls(case):
            if i.family == "safe" and (i.function or "").startswith("approveHash(") and i.caller in facts.mine(case):
                own = host is None or facts.site_owner(host) == "Safe"
                meant = declared is not None and declared.kind == "safe-transaction"
                yield self.found(
                    f"This signs a transaction of the Safe {i.target} by its hash alone. What it does cannot be seen here.",
                    severity=Severity.MEDIUM if own or meant else Severity.HIGH,
                    title="You approve a Safe transaction that is not shown", safe=i.target,
                )  # fmt: skip
                return
            text = i.arguments.get("data") if (i.function or "").startswith("signMessage(") else None
            if i.family == "safe" and isinstance(text, bytes) and len(text) == 32:
                yield self.found(
                    f"The Safe {i.caller} would sign 32 bytes without any words (a hash), for ever. They may stand for an order or a permission.",
                    severity=Severity.MEDIUM if case.request.declared is not None and case.request.declared.kind == "safe-transaction" else Severity.HIGH,
                    safe=i.caller,
                )  # fmt: skip
                return


class SigPersonalSignIsTx(Rule):
    id = "sig-personal-sign-is-tx"
    only = "signature"
    title = "The message is a transaction in disguise"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "Some signers would sign these bytes as a transaction or as typed data."
    references = ("EIP-2718", "EIP-712")
    advice = "Do not sign."
    positive = (personal(b"\x19\x01" + b"\x22" * 64),)
    negative = (personal("1 + 1 = 2"),)

    def look(self, case: Case) -> Look:
        hidden = case.intent.arguments.get("hidden")
        if hidden:
            yield self.found(
                "The bytes read as a whole " + ("transaction." if hidden == "transaction" else "typed message.")
            )


class SigTypedUnknownPrimary(Rule):
    id = "sig-typed-unknown-primary"
    only = "typed"
    title = "Nobody here knows this kind of message"
    group = _GROUP
    severity = Severity.MEDIUM
    stops = "A new kind of order is how thieves get around lists of known ones."
    references = ("EIP-712",)
    advice = "Read every field. Sign only if you know what the site does with it."
    positive = (typed("Grant", {"Grant": members(who="address", power="uint256")}, {"name": "X", "chainId": 1},
                      {"who": STRANGER, "power": 1}),)  # fmt: skip
    negative = (permit(ROUTER, 5),)

    def look(self, case: Case) -> Look:
        if case.request.typed_data is None or case.intent.decoded_by is not DecodedBy.NONE:
            return
        money = _money_like(case)
        yield self.found(
            f"The type “{words.bounded(case.request.typed_data.primary_type, 60)}” is of no known family."
            + (f" It names {', '.join(sorted(money)[:4])}." if money else ""),
            severity=Severity.HIGH if len(money) >= 2 else Severity.MEDIUM, primary_type=case.request.typed_data.primary_type,
        )  # fmt: skip


_MONEY = frozenset(["spender", "operator", "token", "amount", "value", "recipient", "to", "receiver", "price", "maker", "taker", "delegate", "allowed", "approved", "tokenid", "owner", "calldata", "data", "target"])  # fmt: skip


def _money_like(case: Case) -> set[str]:
    """Members whose names speak of moving money or of rights, at any depth."""
    found: set[str] = set()

    def walk(value: object, depth: int) -> None:
        if depth > 8:
            return
        if isinstance(value, dict):
            for k, v in value.items():
                if str(k).lower() in _MONEY:
                    found.add(str(k))
                walk(v, depth + 1)
        elif isinstance(value, list):
            for v in value[:50]:
                walk(v, depth + 1)

    walk(case.intent.arguments.get("message"), 0)
    return found


class SigTypedDomainChainMismatch(Rule):
    id = "sig-typed-domain-chain-mismatch"
    only = "typed"
    title = "The message is for another chain"
    group = _GROUP
    severity = Severity.HIGH
    stops = "A signature for another chain, or for any, is used where you do not look."
    references = ("EIP-712",)
    advice = "Do not sign unless you meant that chain."
    positive = (
        typed("Grant", {"Grant": members(power="uint256")}, {"name": "X", "chainId": 137}, {"power": 1}),
        typed("Grant", {"Grant": members(power="uint256")}, {"name": "X", "chainId": 0}, {"power": 1}),
    )
    negative = (permit(ROUTER, 5),)

    def look(self, case: Case) -> Look:
        if case.request.typed_data is None:
            return
        chain = case.intent.arguments.get("domain", {}).get("chain_id")
        harmless = case.intent.family in ("vote", "typed-login", "hyperliquid", "dydx", "erc5805")
        if chain == 0 and not harmless and case.intent.family != "safe":
            yield self.found("It names chain 0, which no chain has: whoever takes it may use it on every one.")
        elif isinstance(chain, int) and chain not in (case.request.chain_id, 0) and not harmless:
            yield self.found(
                f"It is valid on chain {chain}; the site asked for chain {case.request.chain_id}.", domain_chain=chain
            )
        elif (
            chain is None
            and not harmless
            and case.intent.family != "safe"
            and (case.intent.changes or _money_like(case))
        ):
            yield self.found("It names no chain, so it may be used on every one.", severity=Severity.MEDIUM)


class SigTypedContractNotCode(Rule):
    id = "sig-typed-contract-not-code"
    only = "typed"
    title = "The contract this message is for does not exist"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.CODE
    stops = "A made-up contract address makes a message look official."
    references = ("EIP-712",)
    advice = "Do not sign. Ask the site which contract it means."
    positive = (typed("Grant", {"Grant": members(power="uint256")}, {"name": "X", "chainId": 1, "verifyingContract": STRANGER},
                      {"power": 1}, contracts=code(STRANGER, False)),)  # fmt: skip
    negative = (permit(ROUTER, 5, contracts=code(USDC)),)

    def look(self, case: Case) -> Look:
        if case.request.typed_data is None or case.intent.target is None or case.intent.target.is_zero:
            return
        there = facts.has_code(case, case.intent.target)
        if there is None and not facts.is_token(case, case.intent.target):
            yield self.cannot("whether the contract exists is unknown without a node")
        elif there is False and not facts.is_own(case, case.intent.target):
            yield self.found(
                f"Nothing is at {case.intent.target}: no program that could take this message.",
                contract=case.intent.target,
            )


class SigTypedDomainNameSpoof(Rule):
    id = "sig-typed-domain-name-spoof"
    only = "typed"
    title = "The message borrows a known project's name"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "The name in a message is free text; only the contract's address counts."
    references = ("Permit2", "Seaport")
    advice = "Do not sign. The contract is not the named project's."
    positive = (typed("Grant", {"Grant": members(power="uint256")},
                      {"name": "Permit2", "chainId": 1, "verifyingContract": STRANGER}, {"power": 1}),)  # fmt: skip
    negative = (permit(ROUTER, 5),)

    def look(self, case: Case) -> Look:
        if case.request.typed_data is None:
            return
        domain = case.intent.arguments.get("domain", {})
        name, contract = str(domain.get("name", "")).strip(), case.intent.target
        owner = _NAMES.get(_plain(name))
        entry = facts.listed(case, contract) if contract is not None else None
        if owner is None and contract is not None and entry is None:
            yield from self._named_after(case, name, contract)
        if owner is None or contract is None or (entry is not None and entry.owner == owner):
            return
        chains = {c.chains for c in table().values() if c.owner == owner}
        here = any(not c or case.request.chain_id in c for c in chains)
        yield self.found(
            f"It calls itself “{words.bounded(name, 40)}”, but {contract} is not {owner}'s contract"
            + ("." if here else " as far as is known here; no contract of theirs is listed for this chain."),
            severity=Severity.CRITICAL if here else Severity.HIGH, contract=contract,
        )  # fmt: skip

    def _named_after(self, case: Case, name: str, contract: Address) -> Look:
        """A message under a project's plain name, or a token's, for a contract that nobody here knows as theirs."""
        if facts.is_token(case, contract) or facts.is_familiar(case, contract):
            return
        plain = _plain(name)
        token = _TOKEN_NAMES.get(plain)
        host = facts.host_of(case.request.origin)
        owner = next((c.owner for c in table().values() if _plain(c.owner) == plain), None)
        if token is not None and case.request.chain_id in _TOKEN_CHAINS:
            yield self.found(
                f"It calls itself “{words.bounded(name, 40)}”, but {contract} is none of the known {token} contracts.",
                severity=Severity.HIGH, title="The message borrows a known token's name", contract=contract,
            )  # fmt: skip
        elif owner is not None and contracts_of(owner, case.request.chain_id):
            own = host is not None and facts.site_owner(host) == owner
            yield self.found(
                f"It calls itself “{words.bounded(name, 40)}”, but {contract} is none of the contracts of {owner} that are known here.",
                severity=Severity.MEDIUM if own else Severity.HIGH, contract=contract,
            )  # fmt: skip


_TOKEN_NAMES = {
    "usdcoin": "USDC", "tetherusd": "USDT", "daistablecoin": "DAI", "wrappedether": "WETH", "wrappedbtc": "WBTC", "wrappedbitcoin": "WBTC",
    "liquidstakedether20": "stETH", "wrappedliquidstakedether20": "wstETH",
}  # fmt: skip
_TOKEN_CHAINS = frozenset({1, 10, 56, 137, 8453, 42161, 43114})
"""Chains all of whose such tokens are bundled."""
_NAMES = {
    "permit2": "Permit2", "uniswappermit2": "Permit2", "seaport": "OpenSea", "opensea": "OpenSea", "wyvernexchangecontract": "OpenSea",
    "gnosisprotocol": "CoW", "cowprotocol": "CoW", "blurexchange": "Blur", "looksrareexchange": "LooksRare", "looksrareprotocol": "LooksRare",
    "1inchaggregationrouter": "1inch", "1inchlimitorderprotocol": "1inch", "1inchlimitorderprotocolv4": "1inch",
    "zeroex": "0x", "0xprotocol": "0x", "augustusrfq": "Velora", "paraswap": "Velora", "erc4337": "ERC-4337", "x2y2": "X2Y2",
}  # fmt: skip
"""Names that a known project's own messages carry, without case, spaces and signs, to the owner's name in the bundle."""


def _plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", name).casefold().translate(CONFUSABLE) if c.isalnum())


class SigPermitPresent(Rule):
    id = "sig-permit-present"
    only = "permissions"
    title = "This signature is a permission to take tokens"
    group = "approval"
    severity = Severity.MEDIUM
    stops = "Such a permission costs no fee and leaves no trace in your history until the tokens are gone."
    references = ("ERC-2612", "Permit2")
    advice = "Sign only if you started a trade or deposit that needs it."
    positive = (permit(STRANGER, 5),)
    negative = (approve(STRANGER, 5),)

    def look(self, case: Case) -> Look:
        for p in permissions(case):
            if p.signed and p.change.kind is ChangeKind.APPROVE:
                trusted = facts.is_trusted_spender(case, p.spender)
                yield self.found(
                    f"{facts.name(case, p.spender)} may take {words.change_amount(p.change, case.request.chain_id, case.evidence)}.",
                    severity=Severity.LOW if trusted else Severity.MEDIUM, spender=p.spender, asset=p.asset,
                )  # fmt: skip


class SigPermitSpenderUnknown(Rule):
    id = "sig-permit-spender-unknown"
    only = "permissions"
    title = "A stranger could take your tokens with this signature"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "Such signatures for unknown addresses took $32 million and $36 million from single holders in 2024."
    references = ("incident: spWETH 2024-09-28", "incident: fwDETH 2024-10-11")
    advice = "Do not sign. Nobody here knows who would get your tokens."
    positive = (permit(STRANGER), permit(STRANGER, 5, contracts=code(STRANGER, False)))
    negative = (permit(ROUTER, 5),)

    def look(self, case: Case) -> Look:
        for p in permissions(case):
            if (
                not p.signed
                or p.intent.family in ("aave-credit", "hyperliquid")
                or facts.is_trusted_spender(case, p.spender)
            ):
                continue
            what = facts.stakes(case, p.spender)
            tail = {"eoa": " and is a bare account.", "empty": " and is an empty account.", "young": " and days old."}
            level = Severity.CRITICAL
            if what == "established":
                level = Severity.HIGH if p.unlimited else Severity.MEDIUM
            elif what == "contract" and not p.unlimited:
                level = Severity.HIGH
            yield self.found(
                f"{p.spender} is unknown here" + tail.get(what, "."), severity=level, spender=p.spender, asset=p.asset
            )


class SigPermitDeadlineFar(Rule):
    id = "sig-permit-deadline-far"
    only = "permissions"
    title = "The permission lasts very long"
    group = "approval"
    severity = Severity.MEDIUM
    stops = "A permission that never ends is used months later, when nobody remembers it."
    advice = "Ask for a deadline of minutes or hours."
    positive = (permit(STRANGER, 5, (1 << 256) - 1),)
    negative = (permit(ROUTER, 5),)

    def look(self, case: Case) -> Look:
        limit = int((case.evidence.now + _FAR).timestamp())
        for p in permissions(case):
            if p.signed and p.intent.kind == "permit" and (p.change.deadline is None or p.change.deadline > limit):
                never = p.change.deadline is None or p.change.deadline > _NEVER
                trusted = facts.is_trusted_spender(case, p.spender)
                yield self.found(
                    "It never ends." if never else f"It ends {words.deadline_text(p.change.deadline or 0)}.",
                    severity=Severity.LOW if trusted else Severity.MEDIUM, deadline=p.change.deadline,
                )  # fmt: skip
                return


class SigPermitGaslessClaimContext(Rule):
    id = "sig-permit-gasless-claim-context"
    only = "permissions"
    title = "A site you never used asks for a permission at once"
    group = "origin"
    severity = Severity.HIGH
    needs = Needs.HISTORY | Needs.ORIGIN
    stops = "Fake claim sites ask for a permission by signature right after you connect."
    advice = "Do not sign. A claim gives you something; it never needs a permission."
    positive = (permit(STRANGER, 5, origin="https://claim-bonus.example"),)
    negative = (permit(ROUTER, 5, origin="https://app.uniswap.org"),)

    def look(self, case: Case) -> Look:
        given = [p for p in permissions(case) if p.signed]
        if not given:
            return
        origin, host = case.request.origin, facts.host_of(case.request.origin)
        if origin is None or host is None:
            yield self.cannot("which site asks is unknown")
            return
        new = not case.evidence.history.uses_of_origin(origin) and facts.site_owner(host) is None
        if case.evidence.known_origins is not None:
            new = new and origin not in case.evidence.known_origins
        strangers = [p for p in given if not facts.is_trusted_spender(case, p.spender)]
        if new and strangers:
            # The first use of an honest application looks the same: its contract is old, much used, and asks for what it needs.
            honest = all(facts.is_established(case, p.spender) and not p.unlimited for p in strangers)
            yield self.found(
                f"{host} is new to this account and wants to take tokens by signature.",
                severity=Severity.LOW if honest else Severity.HIGH, origin=host,
            )  # fmt: skip


class SigPermit2OwnerTransfer(Rule):
    id = "sig-permit2-owner-transfer"
    only = "permissions"
    title = "A person could move your tokens with this signature"
    group = _GROUP
    severity = Severity.CRITICAL
    needs = Needs.CODE
    stops = "Whoever has the key of that account takes the tokens at once; no honest application asks for this."
    references = ("Permit2 SignatureTransfer",)
    advice = "Do not sign."

    def look(self, case: Case) -> Look:
        if case.intent.family != "permit2-transfer":
            return
        for p in permissions(case):
            there = facts.has_code(case, p.spender)
            if there is None:
                yield self.cannot("whether the spender is a contract is unknown without a node")
            elif not there:
                yield self.found(f"{p.spender} is a person's account, not a contract.", spender=p.spender)


class SigRequestPressure(Rule):
    id = "sig-request-pressure"
    lacking = ("recent", "no recent requests are known")
    title = "It asks again right after you refused"
    group = "origin"
    severity = Severity.HIGH
    needs = Needs.RECENT
    stops = "A site that gets a no and asks for more by another way hopes that you tire."
    references = ("SlowMist 2022",)
    advice = "Leave the site."

    def look(self, case: Case) -> Look:
        if case.evidence.recent is None:
            yield self.cannot("no recent requests are known")
            return
        for r in case.evidence.recent:
            soon = timedelta(0) <= case.evidence.now - r.time <= timedelta(seconds=60)
            if soon and r.outcome == "rejected" and r.origin and r.origin == case.request.origin:
                stronger = r.method != case.request.method or power(case) > r.power
                if stronger:
                    yield self.found(
                        f"You refused {r.method} a moment ago; now it is {case.request.method}.", refused=r.method
                    )
                    return


def power(case: Case) -> int:
    """What a yes would give, as in app.evidence.RecentRequest: 0 read-like to 4 control, unlimited or blind."""
    if case.intent.kind in ("sign-in", "message", "vote"):
        return 1
    given = permissions(case)
    control = any(c.kind in (ChangeKind.OWN, ChangeKind.UPGRADE, ChangeKind.DELEGATE) for c in facts.claims(case))
    if control or any(p.unlimited for p in given) or case.intent.kind == "unknown":
        return 4
    return 3 if given else 2


class SigUnboundedValidity(Rule):
    id = "sig-unbounded-validity"
    only = "signature"
    title = "The offer has no end"
    group = _GROUP
    severity = Severity.LOW
    stops = "An order without an end is taken when prices have moved."
    advice = "Set an end, or cancel the offer later."

    def look(self, case: Case) -> Look:
        orders = [c for c in facts.claims(case) if c.kind is ChangeKind.ORDER]
        if case.intent.family == "eip3009":
            orders += [c for c in facts.claims(case) if c.kind is ChangeKind.SEND]
        limit = int((case.evidence.now + timedelta(days=366)).timestamp())
        if orders and all(c.deadline is None or c.deadline > limit for c in orders):
            paid = orders[0].kind is ChangeKind.SEND
            yield self.found(
                "Whoever has it can send the payment at any time from now on." if paid else "It can be taken at any time from now on.",
                title="The payment order has no end" if paid else "",
            )  # fmt: skip
