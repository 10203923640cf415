"""The called contract: unknown, new, a lure, changed, or handed over to someone else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.address import NATIVE, Address, keccak256, selector
from app.checks import facts
from app.checks.base import FRIEND, ME, STRANGER, USDC, Rule, call, code, transaction, word
from app.checks.facts import calls, text
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.checks.stake import is_large
from app.effects.model import NOT_GIVEN
from app.intent import words
from app.intent.abi.rules import lookup
from app.intent.known import code_hashes
from app.intent.model import ChangeKind, DecodedBy, Intent

Look = Iterator[Finding | NotChecked]
_GROUP = "contract"
_LURES = {
    selector(f"{n}()"): f"{n}()"
    for n in (
        "SecurityUpdate", "securityUpdate", "Claim", "claim", "claimReward", "ClaimReward", "claimRewards", "ClaimRewards", "airdrop", "Airdrop",
        "claimAirdrop", "ClaimAirdrop", "NetworkMerge", "networkMerge", "Connect", "connect", "ConnectWallet", "connectWallet", "verify", "Verify",
        "verifyWallet", "VerifyWallet", "WalletUpdate", "walletUpdate", "WalletVerification", "Validate", "validate", "Authenticate", "Register",
        "Activate", "Unlock", "Bonus", "ClaimBonus", "getBonus", "Reward", "GetReward", "Rewards", "ReceiveReward", "Refund", "ClaimRefund",
        "Compensation", "Migrate", "Migration", "Upgrade", "UpgradeWallet", "Synchronize", "sync", "Rectify", "Whitelist", "joinWhitelist",
        "freeMint", "FreeMint", "claimNFT", "ClaimNFT", "ClaimTokens", "claimTokens", "swapETH", "Multicall", "Execute", "Transfer", "Confirm",
    )
}  # fmt: skip
"""Names of functions without arguments that drainers gave to functions that take coins (PTXPhish and later reports)."""
_WITH_ARGUMENTS = {
    selector(f"{n}({a})"): f"{n}({a})"
    for n in ("claim", "Claim", "claimReward", "claimRewards", "ClaimRewards", "airdrop", "Airdrop", "claimAirdrop", "claimTokens", "claimBonus",
              "SecurityUpdate", "WalletUpdate", "NetworkMerge", "Connect", "Verify", "verify")
    for a in ("address", "uint256", "address,uint256", "uint256,address", "bytes")
}  # fmt: skip
"""The same with the arguments that thieves add to look busy."""
_LURE_WORDS = re.compile(
    r"securityupdate|walletupdate|networkmerge|claim|airdrop|connect|verif|bonus|reward|compensat|giveaway|refund", re.I
)


_SMALL_CHANGE = 10**16
"""A hundredth of a coin: about what a call costs in fees on a busy day."""


def is_lure(call: Intent) -> str | None:
    """The inviting name of the function that is called, if it has one."""
    named = (n for n in (call.function, *call.candidates) if n and _LURE_WORDS.search(n.split("(")[0]))
    return _LURES.get(call.calldata[:4]) or _WITH_ARGUMENTS.get(call.calldata[:4]) or next(named, None)


_REST = ("the rest of this request",)
"""Behind more calls, or deeper, than are looked at: where one would be put that should not be found."""
_PARTS = ("the calls inside", "the router's command", "the last call of the batch")
"""What the decoders call a part of known calls that they could not read."""


class ContractUnverifiedLocal(Rule):
    id = "contract-unverified-local"
    title = "Nobody here can read this call"
    group = _GROUP
    severity = Severity.HIGH
    stops = "What cannot be read cannot be checked: a blind signature trusts whoever wrote the call."
    advice = "Sign only if you trust the application and nothing but the shown amount is at stake."
    positive = (transaction(STRANGER, value=10**18, data="0xdeadbeef" + word(7)),)
    negative = (transaction(FRIEND, value=10**18),)

    def look(self, case: Case) -> Look:
        beyond = next(self._parts(case, _REST, Severity.HIGH), None)
        if beyond is not None:
            yield beyond
            return
        for intent in facts.undecoded(case):
            if intent.target is not None and facts.paid(case, intent.target) and not intent.value_wei:
                level = Severity.LOW
            elif intent.target is not None and facts.listed(case, intent.target) is not None:
                # Whose contract it is is known; at stake is what is shown and what it may take already. Data that a known
                # function would not take are another thing: somebody wrote them so that readers fail.
                broken = len(intent.calldata) >= 4 and lookup(intent.calldata[:4]) is not None
                level = Severity.MEDIUM if broken else Severity.LOW
            else:
                level = self._risk(case, intent.target, intent.value_wei)
            hidden = self._taken_inside(case, intent)
            if hidden is not None:
                # Bytes that fit a transfer from this account to the last bit do not come about by chance.
                yield self.found(
                    f"The function 0x{intent.calldata[:4].hex()} of {facts.name(case, intent.target)} is unknown, and its data seem to hold this: {words.bounded(hidden.description, 300)}.",
                    severity=max(level, Severity.MEDIUM), target=intent.target, selector="0x" + intent.calldata[:4].hex(),
                )  # fmt: skip
                return
            yield self.found(
                f"The function 0x{intent.calldata[:4].hex()} of {facts.name(case, intent.target)} is unknown.",
                severity=level, target=intent.target, selector="0x" + intent.calldata[:4].hex(),
            )  # fmt: skip
            return
        yield from self._parts(case, _PARTS, Severity.MEDIUM)

    def _parts(self, case: Case, names: tuple[str, ...], level: Severity) -> Iterator[Finding]:
        """The first part of a known call that could not be read."""
        for _, intent in facts.calls(case):
            for unknown in intent.unknowns:
                if unknown.what.startswith(names):
                    yield self.found(
                        f"A part of the call to {facts.name(case, intent.target)} cannot be read: {words.bounded(unknown.why, 120)}.",
                        severity=level, title="A part of this call cannot be read", target=intent.target,
                    )  # fmt: skip
                    return

    @staticmethod
    def _taken_inside(case: Case, intent: Intent) -> Intent | None:
        """The first call that unread data seem to hold which takes from this account for somebody nobody knows."""
        for path, inner in intent.walk():
            for c in inner.changes if path else ():
                takes = c.kind in (ChangeKind.SEND, ChangeKind.APPROVE, ChangeKind.APPROVE_ALL)
                if (
                    takes
                    and c.account == case.request.account
                    and c.counterparty not in (None, c.account, intent.target)
                ):
                    assert c.counterparty is not None
                    if facts.listed(case, c.counterparty) is None and not facts.paid(case, c.counterparty):
                        return inner
        return None

    @staticmethod
    def _risk(case: Case, target: Address | None, value_wei: int) -> Severity:
        """High when much goes to a stranger's contract for a stranger's site; medium when coins worth mentioning go along, a
        site asks, or an allowance in force could be used.

        Else nothing is seen at stake: what a strange contract can take is the coins sent along and what it was allowed before.
        """
        asked = facts.host_of(case.request.origin) is not None
        open_ = any(a.amount for a in case.evidence.allowances or ())
        worth = facts.usd(case, NATIVE, value_wei)
        much = worth > 30 if worth is not None else value_wei > _SMALL_CHANGE
        # A site nobody knows, a contract nobody knows, a call nobody can read, and real money: nothing speaks for it.
        blind = facts.asked_by_stranger(case) is not None and (target is None or not facts.is_established(case, target))
        if blind and is_large(case, NATIVE, value_wei):
            return Severity.HIGH
        return Severity.MEDIUM if much or asked or open_ else Severity.LOW


class ContractSelectorCollision(Rule):
    id = "contract-selector-collision"
    title = "The name of this call is only a guess"
    group = _GROUP
    severity = Severity.LOW
    stops = "Anyone can publish a harmless name that fits a harmful function too."
    advice = "Do not rely on the name."

    def look(self, case: Case) -> Look:
        for _, i in calls(case):
            if i.decoded_by is DecodedBy.SIGNATURE and i.candidates:
                yield self.found(
                    f"It may be {' or '.join(words.bounded(c, 80) for c in i.candidates[:3])}.",
                    candidates=list(i.candidates),
                )
                return


class ContractLureName(Rule):
    id = "contract-lure-name"
    title = "A function with an inviting name takes your coins"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "Claims and security updates give; thieves name a function so and let it take the coins sent along."
    references = ("PTXPhish: 1,596 such transactions", "incident: SecurityUpdate 2023-03-09")
    advice = "Do not sign. A real claim or update takes no coins."
    positive = (
        transaction(STRANGER, value=10**18, data="0x5fba79f5"),
        transaction(STRANGER, value=10**18, data="0x4e71d92d"),
    )
    negative = (transaction(STRANGER, data="0x4e71d92d"),)

    def look(self, case: Case) -> Look:
        for path, i in calls(case):
            # A contract that calls itself by `multicall` sees the coins of the whole call in each step.
            outer = facts.intent_at(case, path[:-1]) if path else i
            value = i.value_wei or (outer.value_wei if outer.target == i.target else 0)
            if not value or i.target is None or len(i.calldata) < 4 or i.operation == "signature":
                continue
            if facts.listed(case, i.target) is not None or facts.is_familiar(case, i.target):
                continue
            paid_for = {"quantity", "pricePerToken", "currency", "amountToMint", "count", "qty"} & set(i.arguments)
            gift = (i.function or "").split("(")[0].lower().startswith(
                ("claim", "airdrop", "getreward")
            ) and not paid_for
            if i.decoded_by in (DecodedBy.ABI, DecodedBy.ERC7730) and len(i.calldata) > 36 and not gift:
                continue  # a mint with quantity, price and proof is no lure; a claim that takes coins is
            name = is_lure(i)
            if name:
                # A few real claims take a small fee; who asks decides what a small one is worth.
                trusted = facts.asked_by_stranger(case) is None or facts.is_established(case, i.target)
                fee = value <= (5 * 10**15 if trusted else 3 * 10**14)
                yield self.found(
                    f"“{words.bounded(name.split('(')[0], 40)}” of {i.target} would take {text(case, NATIVE, value)} "
                    "and gives nothing that the request names.",
                    severity=Severity.MEDIUM if fee else Severity.CRITICAL,
                    target=i.target, function=name,
                )  # fmt: skip


class ContractPayableNoArgsUnknown(Rule):
    id = "contract-payable-no-args-unknown"
    title = "Coins go to an unknown function that asks for nothing"
    group = _GROUP
    severity = Severity.HIGH
    stops = "A function without arguments that takes coins cannot know what to give back."
    references = ("PTXPhish payable functions",)
    advice = "Do not sign unless you know this contract well."
    positive = (transaction(STRANGER, value=10**18, data="0xdeadbeef", origin="https://new.example"),)
    negative = (transaction("0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2", value=10**18, data="0xd0e30db0"),)

    def look(self, case: Case) -> Look:
        for _, i in calls(case):
            if i.value_wei and len(i.calldata) == 4 and i.target is not None and i.operation == "call":
                if facts.listed(case, i.target) is not None or facts.is_familiar(case, i.target):
                    continue
                readable = i.decoded_by in (DecodedBy.ERC7730, DecodedBy.ABI)
                new = (facts.age(case, i.target) or facts.YOUNG * 2) <= facts.YOUNG
                asked = facts.host_of(case.request.origin) is not None and not facts.is_established(case, i.target)
                yield self.found(
                    f"{text(case, NATIVE, i.value_wei)} would go to {facts.name(case, i.target)}.",
                    severity=Severity.HIGH if new or (asked and not readable) else Severity.LOW if readable else Severity.MEDIUM, target=i.target,
                )  # fmt: skip


class ContractNew(Rule):
    id = "contract-new"
    title = "The contract is only days old"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.CODE
    stops = "Contracts for a theft are made shortly before it."
    advice = "If you do not know why it is new, wait some days."
    positive = (call(STRANGER, "deadbeef", 1, contracts=code(STRANGER, True, created="2026-03-05T00:00:00Z")),)
    negative = (call(STRANGER, "deadbeef", 1, contracts=code(STRANGER, True, created="2021-03-05T00:00:00Z")),)

    def look(self, case: Case) -> Look:
        seen = set()
        for _, i in calls(case):
            if i.target is None or i.target in seen or facts.is_familiar(case, i.target):
                continue
            seen.add(i.target)
            old = facts.age(case, i.target)
            if old is not None and old <= facts.YOUNG:
                # Age alone never holds; much money for a stranger's site does.
                much = facts.asked_by_stranger(case) is not None and is_large(case, NATIVE, i.value_wei) is True
                yield self.found(
                    f"{i.target} was created {facts.count(max(old.days, 0), 'day')} ago"
                    + (f" and would get {text(case, NATIVE, i.value_wei)}." if much else "."),
                    severity=Severity.HIGH if much else Severity.MEDIUM, target=i.target, days=old.days,
                )  # fmt: skip


IMPLEMENTATION_SLOT = 0x360894A13BA1A3210667C828492DB98DCA3E2076CC3735A920A3CA505D382BBC
"""Where a proxy keeps the address of its code (EIP-1967)."""


class ContractProxyChanged(Rule):
    id = "contract-proxy-changed"
    title = "The code behind this contract was replaced since you used it"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.NODE | Needs.HISTORY
    stops = "An upgraded contract keeps its address and its approvals, but runs other code."
    references = ("EIP-1967",)
    advice = "Look for the project's announcement of the upgrade before you sign."

    def look(self, case: Case) -> Look:
        node = case.evidence.node
        now: dict[Address, bytes] = {a: slot[-20:] for a, slot in node.implementation_slots.items()} if node else {}
        for _, i in calls(case):
            state = (case.evidence.state or {}).get(i.target) if i.target is not None else None
            kept = state.storage.get(IMPLEMENTATION_SLOT, 0) if state is not None else 0
            if kept and i.target is not None:
                now.setdefault(i.target, kept.to_bytes(32, "big")[-20:])
        if not now:
            yield self.cannot("no node told which code runs behind the contract")
            return
        for target, implementation in now.items():
            facts_ = case.evidence.contract(target)
            if facts_ and facts_.proxy_of and facts_.proxy_of != implementation:
                yield self.found(
                    f"{target} now runs the code of {Address(implementation)}, before it was {facts_.proxy_of}.",
                    target=target,
                )


class ContractBytecodeDrainerLike(Rule):
    id = "contract-bytecode-drainer-like"
    title = "The contract's code looks made for stealing"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.CODE
    stops = "Such contracts are small: they take coins under an inviting name and let one owner withdraw all."
    references = ("PTXPhish", "ScamSniffer reports 2023–2025")
    advice = "Do not sign."

    def look(self, case: Case) -> Look:
        looked = False
        for _, i in calls(case):
            code_ = _code(case, i.target) if i.target else None
            if code_ is None:
                continue
            looked = True
            if facts.is_familiar(case, i.target) if i.target else True:
                continue
            signs = drainer_signs(code_)
            if len(signs) >= 2:
                yield self.found(f"{i.target}: {'; '.join(signs)}.", target=i.target, signs=signs)
        if not looked:
            yield self.cannot("the contract's code is unknown without a node")


def _code(case: Case, address: object) -> bytes | None:
    if not isinstance(address, Address):
        return None
    known = case.evidence.contract(address)
    if known is not None and known.code:
        return known.code
    state = case.evidence.state.get(address) if case.evidence.state else None
    return state.code if state and state.code else None


def drainer_signs(code_: bytes) -> list[str]:
    """Marks of a drainer in bytecode: lure functions, takes coins and forwards them all, many transferFrom in a loop."""
    pushed = _pushed(code_)
    signs = []
    lures = [n for s, n in _LURES.items() if s in pushed and n[0].isupper()]
    if lures:
        signs.append(f"it offers {', '.join(lures[:3])}")
    forwards = b"\x47" in _opcodes(code_) and b"\xf1" in _opcodes(code_)  # SELFBALANCE and CALL
    if forwards and len(code_) < 1500:
        signs.append("it is tiny and sends on its whole balance")
    takes = bytes.fromhex("23b872dd") in pushed and bytes.fromhex("d505accf") in pushed
    if takes and len(code_) < 6000 and bytes.fromhex("dd62ed3e") in pushed:
        signs.append("it uses permits, allowances and transferFrom and little else")
    return signs


def _walk(code_: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(code_):
        op = code_[at]
        size = op - 0x5F if 0x60 <= op <= 0x7F else 0
        yield op, code_[at + 1 : at + 1 + size]
        at += 1 + size


def _pushed(code_: bytes) -> set[bytes]:
    return {data for op, data in _walk(code_) if op == 0x63}


def _opcodes(code_: bytes) -> bytes:
    return bytes({op for op, _ in _walk(code_)})


class ContractOwnershipTransfer(Rule):
    id = "contract-ownership-transfer"
    title = "Someone else gets control"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "Handing over ownership or replacing code gives away everything the contract holds, in one call."
    references = ("incident: DSProxy 2024-08-20", "incident: Radiant 2024-10-16", "EIP-173", "EIP-1967")
    advice = "Do not sign unless you planned this and compared the new owner's address with its source."
    positive = (
        call(STRANGER, "f2fde38b", FRIEND),
        call(STRANGER, "13af4035", FRIEND),
        call(STRANGER, "3659cfe6", FRIEND),
    )
    negative = (call(STRANGER, "f2fde38b", ME),)

    def look(self, case: Case) -> Look:
        for path, i in calls(case):
            if i.operation == "delegatecall":
                yield from self._foreign(case, path, i)
            if i.family == "safe":
                continue  # its own checks say it
            for c in i.changes:
                if c.kind not in (ChangeKind.OWN, ChangeKind.UPGRADE) or c.counterparty is None:
                    continue
                if c.kind is ChangeKind.OWN and facts.is_own(case, c.counterparty):
                    continue
                if c.what == "foreign code runs with all its rights":
                    continue
                contact = (case.evidence.contacts or {}).get(c.counterparty)
                level = Severity.CRITICAL if contact is None else Severity.MEDIUM if contact.verified else Severity.HIGH
                entry = facts.listed(case, c.subject) if c.subject is not None else None
                thing = facts.name(case, c.subject)
                if entry is not None and "name" in entry.roles:
                    thing = f"a name kept in the {entry.owner} {entry.name}"
                if c.counterparty.is_zero:
                    # Giving control up helps no thief; it cannot be taken back either.
                    yield self.found(
                        f"Nobody would control {thing} any more, for ever.", severity=Severity.MEDIUM,
                        title="Control is given up for ever", advice="Sign only if you mean it: nobody can undo it.", contract=c.subject,
                    )  # fmt: skip
                    continue
                what = "control over" if c.kind is ChangeKind.OWN else "the code behind"
                yield self.found(
                    f"{facts.name(case, c.counterparty)} would get {what} {thing}.",
                    severity=level, contract=c.subject, new=c.counterparty,
                )  # fmt: skip
        if case.effects.source != "simulation":
            return
        named = {c.counterparty for c in case.intent.all_changes()}
        for c in case.effects.changes:
            if c.kind not in (ChangeKind.OWN, ChangeKind.UPGRADE) or c.counterparty is None or c.what in NOT_GIVEN:
                continue
            if c.counterparty not in named and not facts.is_own(case, c.counterparty):
                what = "control over" if c.kind is ChangeKind.OWN else "the code behind"
                yield self.found(
                    f"Run on the known state, {facts.name(case, c.counterparty)} gets {what} {facts.name(case, c.subject)}; "
                    "the request does not say so.", contract=c.subject, new=c.counterparty,
                )  # fmt: skip

    def _foreign(self, case: Case, path: tuple[int, ...], i: Intent) -> Look:
        """Foreign code that runs as the user's own proxy or delegated account; a Safe has checks of its own."""
        outer = facts.intent_at(case, path[:-1]) if path else None
        if outer is None or outer.family == "safe" or outer.kind == "safe-transaction" or i.target is None:
            return
        if facts.listed(case, i.target) is not None or facts.is_familiar(case, i.target) or i.caller is None:
            return
        what = facts.stakes(case, i.target)
        level = Severity.MEDIUM
        if what in ("eoa", "empty", "young") or i.caller == case.request.account:
            level = Severity.CRITICAL
        elif facts.asked_by_stranger(case) and what != "established":
            level = Severity.HIGH
        yield self.found(
            f"The code of {i.target} would run with all rights of {facts.name(case, i.caller)}: it can hand over everything in it.",
            severity=level, title="Foreign code would run with all rights of your account", contract=i.caller, target=i.target,
        )  # fmt: skip


class ContractSelfcallToTokenWithValue(Rule):
    id = "contract-selfcall-to-token-with-value"
    title = "Coins are sent along with a token call"
    group = _GROUP
    severity = Severity.MEDIUM
    stops = "Token functions take no coins: the call fails, or the coins are stuck in the token."
    references = ("ERC-20",)
    advice = "Remove the value."
    positive = (call(USDC, "a9059cbb", FRIEND, 5, tx={"value": "0x1"}),)
    negative = (call(USDC, "a9059cbb", FRIEND, 5),)

    def look(self, case: Case) -> Look:
        for _, i in calls(case):
            if (
                i.value_wei
                and i.family in ("erc20", "erc721")
                and i.function
                and not i.function.startswith(("mint", "safeMint"))
            ):
                yield self.found(
                    f"{text(case, NATIVE, i.value_wei)} would go along with {words.bounded(i.function, 60)}.",
                    function=i.function,
                )


class ContractCreation(Rule):
    id = "contract-creation"
    title = "This creates a contract"
    group = _GROUP
    severity = Severity.MEDIUM
    stops = "A payment with the recipient left out creates a contract and loses the coins."
    advice = "Sign only if you are deploying a contract."
    positive = (transaction(None, data="0x6001600155"),)
    negative = (transaction(FRIEND, value=1),)

    def look(self, case: Case) -> Look:
        if case.intent.kind == "deploy" and case.intent.target is None and case.intent.operation != "signature":
            declared = case.request.declared
            planned = declared is not None and declared.kind == "deploy"
            yield self.found("No recipient is given.", severity=Severity.INFO if planned else Severity.MEDIUM)


_OTHER_MACHINES = frozenset({232, 300, 324, 388, 2741, 11124, 37111, 61166, 543210})
"""Chains of the zkSync kind: the same source is other code there."""


class ContractCodeDiffersFromPin(Rule):
    id = "contract-code-differs-from-pin"
    title = "A known address runs other code than it should"
    group = _GROUP
    severity = Severity.CRITICAL
    needs = Needs.CODE
    stops = "A lying node or a fake chain shows a known address with other code."
    advice = "Do not sign. Ask another node."

    def look(self, case: Case) -> Look:
        looked = False
        for _, i in calls(case):
            entry = facts.listed(case, i.target) if i.target else None
            if i.target is None or entry is None or "burn" in entry.roles:
                continue
            there = case.evidence.is_contract(i.target)
            if there is None:
                continue
            looked = True
            if not there:
                yield self.found(
                    f"{entry.owner} {entry.name} should have code at {i.target}, but has none here.", target=i.target
                )
                continue
            code_, pinned = _code(case, i.target), code_hashes().get(i.target)
            if code_ is None or pinned is None or case.request.chain_id in _OTHER_MACHINES:
                continue
            if keccak256(code_) != pinned:
                yield self.found(
                    f"The code at {i.target} is not that of {entry.title}: a changed chain, or a node that lies.",
                    target=i.target,
                )
        if not looked:
            yield self.cannot("no code of a known contract was read")


class Erc20TransferHookToken(Rule):
    id = "erc20-transfer-hook-token"
    lacking = ("simulation", "it was not simulated")
    title = "This token keeps a part, or does more than move"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.SIMULATION
    stops = "Tokens with fees or hooks deliver less than they say, or cannot be sold again."
    advice = "Expect to receive less. Try to sell a little before you buy much."

    def look(self, case: Case) -> Look:
        if case.effects.source != "simulation":
            yield self.cannot("it was not simulated")
            return
        for p in facts.payments(case):
            got = [
                c
                for c in case.effects.changes
                if c.kind is ChangeKind.RECEIVE and c.account == p.to and c.asset == p.asset
            ]
            if p.amount and got and sum(c.amount or 0 for c in got) * 100 < p.amount * 99:
                yield self.found(f"{facts.name(case, p.to)} would receive less than you send.", recipient=p.to)
